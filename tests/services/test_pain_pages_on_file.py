"""A diary on disk shows the same pages as one in memory."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.services.flares import Flares
from backcare_desktop.services.pain_range import FreeRange, PainRange, Span
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.services.pain_book import TODAY, Book, ago

RANGES: tuple[PainRange, ...] = (*Span, FreeRange(ago(300), ago(200)), FreeRange(ago(9), ago(3)))


def live(book: Book[Store], seed: int) -> None:
    """Some hundred days with a bit of everything, some of it removed again."""
    chance = random.Random(seed)
    for days_ago in range(400, -1, -1):
        scores = [chance.randint(0, 10) for _ in range(chance.choice((0, 1, 1, 2, 3)))]
        book.rate(
            days_ago,
            *scores,
            areas=chance.choice(((), (BodyArea.LOWER_BACK_LEFT,), (BodyArea.CALF_RIGHT,))),
            note=chance.choice(("", "", "stiff\nand cold", "n" * 300)),
            context=chance.choice(tuple(RatingContext)[:1] * 3 + tuple(RatingContext)),
        )
        for happens in chance.sample(EVENTS, chance.randint(0, 3)):
            happens(book, days_ago, chance)
        if scores and chance.random() < 0.1:
            newest = book.store.ratings.latest(1)[0]
            book.store.ratings.remove(newest.id, book.clock.utc)
    book.begin_episode(30)
    book.store.flares.replace_all((Flare("a", ago(60), ago(50), "note"), Flare("b", ago(2))))


def _lift(book: Book[Store], days_ago: int, chance: random.Random) -> None:
    book.lift(days_ago, chance.choice(("Squat", "Deadlift")), chance.choice(("9.5", "50", "100")))


def _relieve(book: Book[Store], days_ago: int, chance: random.Random) -> None:
    kind = chance.choice(tuple(ReliefKind))
    minutes = chance.choice((None, chance.randint(20, 600))) if kind.takes_time else None
    book.relieve(days_ago, kind, minutes)


def _session(book: Book[Store], days_ago: int, chance: random.Random) -> None:
    book.session(days_ago, core=chance.random() < 0.3)


def _core_set(book: Book[Store], days_ago: int, chance: random.Random) -> None:
    book.core_set(days_ago)


def _rmdq(book: Book[Store], days_ago: int, chance: random.Random) -> None:
    book.rmdq(days_ago, chance.randint(0, 24), finished=chance.random() < 0.8)


EVENTS = (_lift, _relieve, _relieve, _session, _core_set, _rmdq)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book[Store], Book[Store]]]:
    folder: Path = tmp_path_factory.mktemp("diary")
    store = open_store(folder / "diary.sqlite")
    # Nothing is tried here that a lost second would matter to.
    store._database.connection.execute("PRAGMA synchronous=OFF")
    on_file: Book[Store] = Book(store)
    in_memory: Book[Store] = Book(MemoryStore())
    for book in (on_file, in_memory):
        live(book, seed=3)
    yield on_file, in_memory
    store.close()


@pytest.mark.parametrize("wanted", RANGES, ids=str)
def test_every_range_shows_the_same(
    books: tuple[Book[Store], Book[Store]], wanted: PainRange
) -> None:
    on_file, in_memory = books
    assert on_file.pages.page(wanted) == in_memory.pages.page(wanted)
    assert on_file.clinician.page(wanted) == in_memory.clinician.page(wanted)


def test_flares_and_their_plan_are_the_same(books: tuple[Book[Store], Book[Store]]) -> None:
    pages = [
        Flares(book.store.flares, book.store.entries, book.store.ratings, book.clock, book.new_id)
        for book in books
    ]
    assert pages[0].page() == pages[1].page()
    assert pages[0].page().plan is not None


def test_entries_are_the_same_and_in_the_same_order(
    books: tuple[Book[Store], Book[Store]],
) -> None:
    on_file, in_memory = (book.store.entries for book in books)
    assert on_file.latest(5000) == in_memory.latest(5000)
    days = ago(400), TODAY + timedelta(days=1)
    assert on_file.reliefs(*days) == in_memory.reliefs(*days)
    assert on_file.between(*days) == in_memory.between(*days)
