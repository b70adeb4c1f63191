"""How a report is read: only what is wanted, from a file as from memory, in few queries."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.report import ReportChoice, Section
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.services.pain_book import TODAY, ago
from tests.services.report_book import MarkedBook, ReportBook, choice
from tests.services.test_pain_pages_on_file import live

DAY = timedelta(days=1)

NEEDED: dict[str, set[Section]] = {
    "sessions": {Section.SESSIONS, Section.PLANNED, Section.CHART},
    "core": {Section.SETS, Section.PLANNED, Section.CHART, Section.WHERE},
    "lifting": {Section.CHART, Section.LIFTING, Section.SETS},
    "measures": {Section.SCORES, Section.CHART},
    "flares": {Section.CHART, Section.LIFTING},
}


@pytest.mark.parametrize("section", Section)
@pytest.mark.parametrize("part", NEEDED)
def test_only_what_a_section_needs_is_read(section: Section, part: str) -> None:
    book = MarkedBook(1)
    getattr(book.store, part).problem = StorageUnavailable(StorageProblem.FAILED)
    wanted = choice(sections=frozenset({section}))
    if section in NEEDED[part]:
        with pytest.raises(StorageUnavailable):
            book.report(wanted)
    else:
        assert getattr(book.report(wanted), section) is not None


@pytest.fixture(scope="module")
def on_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReportBook[Any]]:
    store = open_store(tmp_path_factory.mktemp("diary") / "diary.sqlite")
    store._database.connection.execute("PRAGMA synchronous=OFF")
    book: ReportBook[Any] = ReportBook(store)
    fill(book)
    yield book
    store.close()


def fill(book: ReportBook[Any]) -> None:
    """Some hundred days of everything, the same whenever it is written."""
    live(book, seed=3)
    for days_ago in (300, 90, 20, 10, 3):
        book.clear(book.check(days_ago, Level.URGENT), days_ago)
        book.press_hurt(days_ago, "plank", None, 4)
        book.note_hurt(days_ago, "bird-dog", 6)
    book.answer(book.name_activities(200, "running", "socks"), 200, 3, 4)
    book.compare(5, 3)


@pytest.mark.parametrize("ends", [(29, 0), (89, 0), (399, 0), (200, 100)])
@pytest.mark.parametrize("told", [False, True])
def test_a_diary_on_disk_and_one_in_memory_make_the_same_report(
    on_file: ReportBook[Any], ends: tuple[int, int], *, told: bool
) -> None:
    in_memory = ReportBook(MemoryStore())
    fill(in_memory)
    wanted = ReportChoice(ago(ends[0]), ago(ends[1]), notes=told, medicine=told)
    assert on_file.report(wanted) == in_memory.report(wanted)


def test_a_longer_range_takes_no_more_queries(on_file: ReportBook[Any]) -> None:
    assert queries(on_file, 360) == queries(on_file, 210)


def queries(book: ReportBook[Any], days: int) -> int:
    found: list[str] = []
    connection = book.store._database.connection
    connection.set_trace_callback(found.append)
    try:
        book.report(choice(days))
    finally:
        connection.set_trace_callback(None)
    return sum(statement.startswith("SELECT") for statement in found)


# --- the choice ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"first": TODAY, "last": TODAY - DAY},
        {"first": date(1899, 12, 31), "last": TODAY},
        {"first": datetime(2025, 7, 1, tzinfo=UTC), "last": TODAY},
        {"first": TODAY, "last": TODAY, "name": "x" * 101},
        {"first": TODAY, "last": TODAY, "name": "Robin\nsecond line"},
        {"first": TODAY, "last": TODAY, "name": "turned \u202e round"},
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"report|lies outside|no time of day|name"):
        ReportChoice(**wrong)
