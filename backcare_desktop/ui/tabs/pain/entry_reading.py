"""Reads the entry page: as it was meant, or what is wrong in which field."""

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from backcare_desktop.core.clock import Moment, moment, reading
from backcare_desktop.core.daily import EARLIEST
from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.own_words import one_line, words_fault
from backcare_desktop.core.pain_context import (
    LONGEST_OWN_WORDS,
    Effect,
    EntryDetail,
    Relief,
    ReliefKind,
)
from backcare_desktop.services.entry_checks import words_of
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft, ReliefDraft, WhenDraft, when_of
from backcare_desktop.ui.typed_when import typed_date, typed_time, written_date, written_time

QUARTER = timedelta(minutes=15)
"""What a step of the time is."""


class Wrong(StrEnum):
    """What is wrong with a field."""

    NO_DAY = "no_day"
    NO_DATE = "no_date"
    DAY_AHEAD = "day_ahead"
    LONG_AGO = "long_ago"
    NO_TIME = "no_time"
    NOT_A_TIME = "not_a_time"
    TIME_AHEAD = "time_ahead"
    LEFT_OUT = "left_out"
    TOO_LONG = "too_long"
    NOTE_TOO_LONG = "note_too_long"
    UNPRINTABLE = "unprintable"
    UNREADABLE = "unreadable"
    NO_WORDS = "no_words"
    ZONE = "zone"
    NO_SCORE = "no_score"
    NO_KIND = "no_kind"


SCORE, DAY, TIME, EASED, WORSENED, NOTE = "score", "day", "time", "eased", "worsened", "note"
KIND = "kind"


class MadeRelief(Protocol):
    """Makes a relief that is not kept yet."""

    def __call__(
        self,
        kind: ReliefKind,
        when: Moment,
        words: str,
        minutes: int | None,
        effect: Effect | None,
        rating_id: str | None,
        /,
    ) -> Relief: ...


def relief_field(place: int) -> str:
    """The name of the words of a relief; the first is 0."""
    return f"relief-{place}"


class WrongFields(Exception):  # noqa: N818 - what somebody typed, not an error of ours
    """Fields that can't be read, each with the reason; in the page's order."""

    def __init__(self, fields: Mapping[str, Wrong]) -> None:
        super().__init__(", ".join(f"{name}: {wrong}" for name, wrong in fields.items()))
        self.fields = dict(fields)


class Present(Struct, frozen=True):
    """The present as the page sees it.

    Attributes:
        utc: now.
        zone: where the times of the page are meant: of an entry that is kept, where it was given.
            None where this computer doesn't know that zone.
        day_starts_at: hour at which a new day begins for the person.
    """

    utc: datetime
    zone: ZoneInfo | None
    day_starts_at: int

    @property
    def local(self) -> datetime:
        """What the clock on the wall shows; UTC in an unknown zone."""
        return self.utc.astimezone(self.zone or UTC).replace(tzinfo=None, fold=0)


# --- when ----------------------------------------------------------------------------------------


def read_when(draft: WhenDraft, kept: Moment | None, now: Present, locale: QLocale) -> Moment:
    """The time that is meant.

    Args:
        kept: the entry's own time; None for a new entry. Unless the fields say something else it
            stays to the second, in its zone and on its day.

    Raises:
        WrongFields: the day or the time can't be read, is still to come, is before 1900, or never
            was because clocks went forward.
    """
    if kept is not None and draft == when_of(kept, locale):
        return kept
    if now.zone is None:
        raise WrongFields({TIME: Wrong.ZONE})
    if not draft.earlier:
        return kept or moment(now.utc, now.zone, now.day_starts_at)
    read = reading(_shown(draft, now, locale), now.zone, now.day_starts_at)
    if read.moved:
        raise WrongFields({TIME: Wrong.LEFT_OUT})
    found = read.other if draft.second and read.other is not None else read.moment
    if found.at_utc > now.utc:
        raise WrongFields({TIME: Wrong.TIME_AHEAD})
    if found.local_date < EARLIEST:
        raise WrongFields({DAY: Wrong.LONG_AGO})
    return found


def comes_twice(draft: WhenDraft, now: Present, locale: QLocale) -> bool:
    """Whether clocks showed the typed time twice, because they went back."""
    if now.zone is None:
        return False
    try:
        return reading(_shown(draft, now, locale), now.zone).other is not None
    except WrongFields:
        return False


def stepped_day(draft: WhenDraft, days: int, now: Present, locale: QLocale) -> WhenDraft:
    """A day more or less, today at most; what is no day becomes today."""
    day = typed_date(draft.day, now.local.date(), locale)
    shown = now.local.date() if day is None else min(day + timedelta(days), now.local.date())
    return replace(draft, day=written_date(shown, locale), second=False)


def stepped_time(draft: WhenDraft, steps: int, now: Present, locale: QLocale) -> WhenDraft:
    """A quarter of an hour more or less, over midnight too; never beyond now."""
    try:
        here = _shown(draft, now, locale)
    except WrongFields:
        day = typed_date(draft.day, now.local.date(), locale) or now.local.date()
        here = datetime.combine(day, now.local.time())
    past = timedelta(minutes=here.minute % 15, seconds=here.second, microseconds=here.microsecond)
    whole = here - past
    there = whole + QUARTER * (steps if steps > 0 or not past else steps + 1)
    return replace(_texts(min(there, now.local), locale), second=draft.second)


def _shown(draft: WhenDraft, now: Present, locale: QLocale) -> datetime:
    """Date and time as typed."""
    wrong: dict[str, Wrong] = {}
    today = now.local.date()
    day, time = typed_date(draft.day, today, locale), typed_time(draft.time, locale)
    if day is None:
        wrong[DAY] = Wrong.NO_DATE if draft.day.strip() else Wrong.NO_DAY
    elif day > today:
        wrong[DAY] = Wrong.DAY_AHEAD
    elif day < EARLIEST:
        wrong[DAY] = Wrong.LONG_AGO
    if time is None:
        wrong[TIME] = Wrong.NOT_A_TIME if draft.time.strip() else Wrong.NO_TIME
    if wrong or day is None or time is None:
        raise WrongFields(wrong)
    return datetime.combine(day, time)


# --- everything ----------------------------------------------------------------------------------


def read_fields(draft: EntryDraft, kept: Entry, now: Present, locale: QLocale) -> Moment:
    """The time that is meant, once every field can be used.

    Args:
        kept: the entry as it is in the diary; words of it that stay are not looked at again.

    Raises:
        WrongFields: one or more can't.
    """
    wrong: dict[str, Wrong] = {}
    when: Moment | None = None
    try:
        when = read_when(draft.when, kept.rating.when, now, locale)
    except WrongFields as found:
        wrong |= found.fields
    wrong |= _wrong_texts(draft, kept)
    if wrong or when is None:
        raise WrongFields(wrong)
    return when


def filled(kept: Entry, draft: EntryDraft, when: Moment, made: MadeRelief) -> Entry:
    """An entry with what the page says; every field can be used.

    Args:
        when: what :func:`read_fields` found.
        made: makes a relief that wasn't there before.
    """
    rating = replace(kept.rating, when=when, context=draft.context, note=draft.note.strip())
    before = {relief.id: relief for relief in kept.reliefs}
    reliefs = tuple(_relief(each, before.get(each.id), kept, when, made) for each in draft.reliefs)
    return replace(kept, rating=rating, detail=_detail(draft), reliefs=reliefs)


def _detail(draft: EntryDraft) -> EntryDetail:
    return EntryDetail(
        areas=draft.areas,
        qualities=draft.qualities,
        doing=draft.doing,
        eased_by=draft.eased_by,
        worsened_by=draft.worsened_by,
        eased_words=draft.eased_words.strip(),
        worsened_words=draft.worsened_words.strip(),
    )


def _relief(
    draft: ReliefDraft, before: Relief | None, kept: Entry, when: Moment, made: MadeRelief
) -> Relief:
    """A relief of the entry; one that was logged with the rating's time moves with it."""
    words, minutes = draft.words.strip(), draft.minutes if draft.kind.takes_time else None
    if before is None:
        return made(draft.kind, when, words, minutes, draft.effect, kept.rating.id)
    own = when if before.when == kept.rating.when else before.when
    return replace(
        before, kind=draft.kind, when=own, words=words, minutes=minutes, effect=draft.effect
    )


def word_fields(draft: EntryDraft) -> dict[str, str]:
    """The person's own words in one line, by the field that they stand in."""
    reliefs = {relief_field(place): each.words for place, each in enumerate(draft.reliefs)}
    said = {EASED: draft.eased_words, WORSENED: draft.worsened_words, **reliefs}
    return {name: words.strip() for name, words in said.items()}


def _wrong_texts(draft: EntryDraft, kept: Entry) -> dict[str, Wrong]:
    stays = words_of(kept)
    found = {
        EASED: _wrong_words(draft.eased_words.strip(), stays),
        WORSENED: _wrong_words(draft.worsened_words.strip(), stays),
        **wrong_reliefs(draft.reliefs, stays),
        NOTE: None if draft.note == kept.rating.note else wrong_note(draft.note),
    }
    return {name: wrong for name, wrong in found.items() if wrong is not None}


def wrong_reliefs(reliefs: Sequence[ReliefDraft], stays: Container[str]) -> dict[str, Wrong]:
    """Words of reliefs that can't be used, by their fields.

    Args:
        stays: words that are kept already; they are not looked at again.
    """
    found: dict[str, Wrong] = {}
    for place, relief in enumerate(reliefs):
        words = relief.words.strip()
        missing = relief.kind.needs_words and not words
        wrong = Wrong.NO_WORDS if missing else _wrong_words(words, stays)
        if wrong is not None:
            found[relief_field(place)] = wrong
    return found


def _wrong_words(words: str, stays: Container[str]) -> Wrong | None:
    if len(words) > LONGEST_OWN_WORDS:
        return Wrong.TOO_LONG
    if not one_line(words):
        return Wrong.UNPRINTABLE
    if words in stays or words_fault(words) is None:
        return None
    return Wrong.UNREADABLE


def wrong_note(text: str) -> Wrong | None:
    """Why a note is refused; lines and tabs are welcome in it."""
    words = text.strip()
    if len(words) > LONGEST_NOTE:
        return Wrong.NOTE_TOO_LONG
    return None if one_line(words.replace("\n", "").replace("\t", "")) else Wrong.UNPRINTABLE


def _texts(shown: datetime, locale: QLocale) -> WhenDraft:
    day, time = written_date(shown.date(), locale), written_time(shown.time(), locale)
    return WhenDraft(earlier=True, day=day, time=time)
