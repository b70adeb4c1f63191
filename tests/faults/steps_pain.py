"""What a writer of the pain diary that is to be killed writes, step by step."""

from datetime import timedelta

from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.outcome import RmdqMeasure
from backcare_desktop.core.pain_context import Activity, EntryDetail, Quality
from tests.storage import pain
from tests.storage.examples import NOON, TODAY


def step_of_entry(number: int, step: int) -> Entry:
    """An entry at one of its changes: other words, areas and reliefs at each."""
    entry = pain.entry(number, score=step % 11, at_utc=NOON + timedelta(hours=number))
    said = EntryDetail(
        areas=tuple(BodyArea)[step % 20 : step % 20 + step % 4],
        qualities=tuple(Quality)[step % 5 : step % 5 + step % 7],
        eased_by=tuple(Activity)[step % 3 : step % 9],
        eased_words=str(step),
    )
    rating = replace(entry.rating, note=str(step))
    return Entry(rating, entry.entered_utc, said, entry.reliefs[: step % 3])


def step_of_flares(step: int) -> tuple[Flare, ...]:
    """More and fewer flares, each on other days than before."""
    return tuple(
        pain.flare(n, first=TODAY + timedelta(days=10 * n + step % 5), days=1 + step % 4)
        for n in range(1 + step % 6)
    )


def step_of_rmdq(number: int, step: int) -> RmdqMeasure:
    """An answer with other statements ticked than before."""
    ticked = tuple(statement for statement in range(1, 25) if (statement * (step + 3)) % 7 < 3)
    return pain.rmdq(number, ticked=ticked)
