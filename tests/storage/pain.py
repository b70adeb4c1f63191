"""Entries, flares and outcome measures to store."""

from datetime import date, datetime, timedelta

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import moment
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import (
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
)
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from tests.storage.examples import BERLIN, NOON, TODAY, rating

DETAIL = EntryDetail(
    areas=(BodyArea.LOWER_BACK_LEFT, BodyArea.CALF_LEFT),
    qualities=(Quality.DULL, Quality.TINGLING),
    doing=Activity.DRIVING,
    eased_by=(Activity.LYING, Activity.WALKING),
    worsened_by=(Activity.SITTING, Activity.WALKING),
    eased_words="lying on the rug",
    worsened_words="Rücken <b>rund</b>",
)
ACTIVITIES = (
    OwnActivity("socks", "Put on socks"),
    OwnActivity("drive", "Drive for an hour"),
    OwnActivity("squat", "Squat to parallel"),
)


def relief(
    number: int = 1,
    *,
    kind: ReliefKind = ReliefKind.WARMTH,
    at_utc: datetime = NOON,
    rating_number: int | None = None,
) -> Relief:
    """Relief ``number``, alone unless told otherwise."""
    return Relief(
        id=f"relief-{number}",
        kind=kind,
        when=moment(at_utc, BERLIN),
        words="400 mg" if kind.needs_words else "",
        minutes=20 if kind.takes_time else None,
        effect=Effect.EASED,
        rating_id=None if rating_number is None else f"rating-{rating_number}",
    )


def entry(
    number: int = 1, *, score: int = 4, at_utc: datetime = NOON, detail: EntryDetail = DETAIL
) -> Entry:
    """Entry ``number`` with two reliefs, written down two hours later."""
    reliefs = (
        relief(10 * number, at_utc=at_utc, rating_number=number),
        relief(10 * number + 1, kind=ReliefKind.MEDICINE, at_utc=at_utc, rating_number=number),
    )
    felt = rating(number, score=score, at_utc=at_utc)
    return Entry(felt, at_utc + timedelta(hours=2), detail, reliefs)


def flare(number: int = 1, *, first: date = TODAY, days: int | None = 3) -> Flare:
    """Flare ``number``; it goes on if it has no days."""
    last = None if days is None else first + timedelta(days=days - 1)
    return Flare(f"flare-{number}", first, last, "After moving house")


def form(number: int = 1, *, at_utc: datetime = NOON, episode: int | None = None) -> PsfsForm:
    """Form ``number`` of three activities."""
    episode_id = None if episode is None else f"episode-{episode}"
    return PsfsForm(f"form-{number}", moment(at_utc, BERLIN), ACTIVITIES, episode_id)


def psfs(
    number: int = 1, *, at_utc: datetime = NOON, of: PsfsForm | None = None, score: int = 4
) -> PsfsMeasure:
    """Answer ``number`` to a form, of which one activity wasn't rated."""
    scores = {"socks": score, "squat": 0}
    return PsfsMeasure(f"psfs-{number}", moment(at_utc, BERLIN), of or form(), scores)


def rmdq(
    number: int = 1,
    *,
    at_utc: datetime = NOON,
    ticked: tuple[int, ...] = (1, 4, 24),
    episode: int | None = None,
) -> RmdqMeasure:
    """Finished answer ``number``."""
    episode_id = None if episode is None else f"episode-{episode}"
    return RmdqMeasure(f"rmdq-{number}", moment(at_utc, BERLIN), ticked, True, episode_id)


def groc(
    number: int = 1, *, at_utc: datetime = NOON, score: int = -3, episode: int | None = None
) -> GrocMeasure:
    """How the back is since the start, worse unless told otherwise."""
    episode_id = None if episode is None else f"episode-{episode}"
    return GrocMeasure(f"groc-{number}", moment(at_utc, BERLIN), score, episode_id)
