"""Entries: written now or later, edited, undone; a day once fixed stays."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Activity, Effect, EntryDetail, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.entries import (
    Entries,
    EntryRefusedError,
    Refusal,
    place,
)
from tests.fakes import NOON, FakeClock, MemoryStore

TODAY = date(2025, 7, 9)
BERLIN = ZoneInfo("Europe/Berlin")
DETAIL = EntryDetail(areas=(BodyArea.LOWER_BACK_RIGHT,), eased_by=(Activity.WALKING,))
WRITTEN = Changes(ratings=True, entries=True)


class Book:
    """A diary in memory with its use cases."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        numbers = itertools.count(1)
        self.clock = clock or FakeClock()
        self.store = MemoryStore()
        self.entries = Entries(
            self.store.entries,
            self.store.ratings,
            self.store.sessions,
            self.store.pain_days,
            self.clock,
            lambda: f"id-{next(numbers)}",
        )

    def wrote(self, score: int = 4, ago: timedelta = timedelta(0)) -> Entry:
        when = moment(self.clock.utc - ago, self.clock.zone())
        return self.entries.write(self.entries.made(score, when)).entry


@pytest.fixture
def book() -> Book:
    return Book()


def at(*parts: int, zone: ZoneInfo = BERLIN) -> Moment:
    return moment(datetime(*parts, tzinfo=zone).astimezone(UTC), zone)  # type: ignore[misc,arg-type]


# --- writing -------------------------------------------------------------------------------------


def test_an_entry_is_of_now_unless_another_time_is_given(book: Book) -> None:
    entry = book.entries.made(4, note="stiff", detail=DETAIL)
    assert entry.rating.when == moment(NOON, BERLIN)
    assert (entry.rating.note, entry.detail, entry.back_dated) == ("stiff", DETAIL, False)


def test_a_new_entry_was_nothing_before_and_is_found_again(book: Book) -> None:
    entry = book.entries.made(4, detail=DETAIL)
    written = book.entries.write(entry)
    assert (written.before, written.entry, written.changes) == (None, entry, WRITTEN)
    assert book.entries.read(entry.rating.id) == entry


def test_an_entry_of_yesterday_is_marked_as_written_later(book: Book) -> None:
    entry = book.entries.made(6, at(2025, 7, 8, 23, 0))
    written = book.entries.write(entry).entry
    assert written.back_dated and written.rating.when.local_date == date(2025, 7, 8)
    assert book.entries.of_day(date(2025, 7, 8)) == (written,)


def test_what_counts_is_when_it_was_written_down_not_when_the_page_was_opened(book: Book) -> None:
    entry = book.entries.made(4)
    book.clock.advance(3600)
    assert book.entries.write(entry).entry.back_dated


def test_editing_tells_what_was_before_and_keeps_when_it_was_written_down(book: Book) -> None:
    kept = book.wrote(4)
    book.clock.advance(2 * 3600)
    edited = replace(kept, rating=replace(kept.rating, score=6), detail=DETAIL)
    written = book.entries.write(edited)
    assert written.before == kept
    assert written.entry.entered_utc == kept.entered_utc
    assert book.entries.read(kept.rating.id) == edited


def test_undoing_a_new_entry_takes_it_away(book: Book) -> None:
    written = book.entries.write(book.entries.made(4, detail=DETAIL))
    assert book.entries.undo(written) == WRITTEN
    with pytest.raises(LookupError):
        book.entries.read(written.entry.rating.id)


def test_undoing_an_edit_puts_the_earlier_entry_back_with_its_reliefs(book: Book) -> None:
    kept = book.wrote(4)
    relief = book.entries.made_relief(
        ReliefKind.WALK, minutes=20, effect=Effect.EASED, rating_id=kept.rating.id
    )
    first = book.entries.write(replace(kept, reliefs=(relief,)))
    second = book.entries.write(replace(first.entry, reliefs=(), detail=DETAIL))
    book.entries.undo(second)
    assert book.entries.read(kept.rating.id) == first.entry
    book.entries.undo(first)
    assert book.entries.read(kept.rating.id) == kept


def test_what_is_removed_can_be_restored_with_everything(book: Book) -> None:
    entry = book.entries.write(book.entries.made(4, detail=DETAIL)).entry
    assert book.entries.remove(entry.rating.id) == WRITTEN
    assert book.entries.latest(10) == ()
    assert book.entries.restore(entry.rating.id) == WRITTEN
    assert book.entries.latest(10) == (entry,)


def test_nothing_is_removed_that_was_never_there(book: Book) -> None:
    for use in (book.entries.remove, book.entries.restore, book.entries.read):
        with pytest.raises(LookupError):
            use("nobody")


def test_a_full_disk_changes_nothing(book: Book) -> None:
    kept = book.wrote(4)
    book.store.entries.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        book.entries.write(replace(kept, detail=DETAIL))
    book.store.entries.problem = None
    assert book.entries.read(kept.rating.id) == kept


# --- bad input -----------------------------------------------------------------------------------


@pytest.mark.parametrize("score", [-1, 11, float("nan")])
def test_a_score_off_the_scale_makes_no_entry(book: Book, score: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 10"):
        book.entries.made(score)


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        (at(2025, 7, 9, 12, 6), Refusal.AHEAD),
        (at(2025, 7, 10, 12, 0), Refusal.AHEAD),
        (at(1899, 12, 31, 12, 0), Refusal.TOO_EARLY),
    ],
)
def test_an_entry_ahead_of_now_or_before_1900_is_refused_and_nothing_is_kept(
    book: Book, when: Moment, reason: Refusal
) -> None:
    with pytest.raises(EntryRefusedError) as refused:
        book.entries.write(book.entries.made(4, when))
    assert refused.value.reason is reason
    assert book.entries.latest(10) == ()


def test_a_few_minutes_ahead_are_let_pass(book: Book) -> None:
    assert book.entries.write(book.entries.made(4, at(2025, 7, 9, 12, 4))).entry


def test_an_entry_from_a_clock_that_was_wrong_can_still_be_edited(book: Book) -> None:
    book.clock.jump(86400)
    kept = book.wrote(4)
    book.clock.jump(-86400)
    written = book.entries.write(replace(kept, detail=DETAIL))
    assert written.entry.detail == DETAIL


@pytest.mark.parametrize("words", ["\u2800\u2800", "e" + "\u0301" * 5])
def test_new_words_that_cannot_be_read_are_refused(book: Book, words: str) -> None:
    relief = book.entries.made_relief(ReliefKind.OTHER, words=words)
    for detail in (EntryDetail(eased_words=words), EntryDetail(worsened_words=words)):
        with pytest.raises(EntryRefusedError) as refused:
            book.entries.write(book.entries.made(4, detail=detail))
        assert refused.value.reason is Refusal.UNREADABLE
    with pytest.raises(EntryRefusedError):
        book.entries.relieve(relief)
    assert book.entries.latest(10) == ()


def test_words_that_are_kept_already_do_not_stand_in_the_way_of_an_edit(book: Book) -> None:
    old = book.entries.made(4, detail=EntryDetail(eased_words="\u2800"))
    book.store.entries.put(old)
    written = book.entries.write(old.with_rating(replace(old.rating, score=5)))
    assert written.entry.rating.score == 5


# --- when it was ---------------------------------------------------------------------------------


def test_the_same_date_twice_over_the_date_line_is_one_day_in_order_of_time() -> None:
    book = Book(FakeClock(utc=datetime(2025, 7, 9, 22, tzinfo=UTC), zone="Pacific/Auckland"))
    morning = book.wrote(3)
    book.clock.zone_name = "Pacific/Honolulu"
    book.clock.advance(20 * 3600)
    evening = book.wrote(5)
    assert book.entries.of_day(date(2025, 7, 10)) == (morning, evening)


def test_an_entry_over_midnight_with_the_program_open_is_of_the_evening() -> None:
    book = Book(FakeClock(utc=datetime(2025, 7, 9, 21, 59, tzinfo=UTC)))
    first = book.wrote(3)
    book.clock.advance(3600)
    second = book.wrote(4)
    book.clock.advance(3 * 3600)
    third = book.wrote(2)
    assert book.entries.of_day(TODAY) == (first, second)
    assert book.entries.of_day(date(2025, 7, 10)) == (third,)


# --- lists ---------------------------------------------------------------------------------------


def test_all_entries_are_read_page_by_page_newest_first(book: Book) -> None:
    wrote = [book.wrote(number, timedelta(days=number)) for number in range(7)]
    first = book.entries.latest(3)
    second = book.entries.latest(3, place(first[-1]))
    third = book.entries.latest(3, place(second[-1]))
    assert [*first, *second, *third] == wrote


def test_a_day_tells_its_entries_and_the_rated_days_beside_it(book: Book) -> None:
    old = book.wrote(2, timedelta(days=900))
    entry = book.wrote(4, timedelta(days=3))
    walk = book.entries.made_relief(ReliefKind.WALK, entry.rating.when)
    book.entries.relieve(walk)
    new = book.wrote(5)
    page = book.entries.day_page(entry.rating.when.local_date)
    assert (page.entries, page.reliefs) == ((entry,), (walk,))
    assert page.previous == old.rating.when.local_date
    assert page.following == new.rating.when.local_date
    assert (page.sessions, page.core, page.lifts) == ((), False, ())
    assert book.entries.day_page(old.rating.when.local_date).previous is None
    assert book.entries.day_page(TODAY).following is None


def test_a_one_touch_rating_is_an_entry_without_details(book: Book) -> None:
    rating = Rating("one-touch", 5, moment(NOON, BERLIN), RatingContext.NOW)
    book.store.ratings.add(rating)
    entry = book.entries.read("one-touch")
    assert (entry.rating, entry.detail, entry.back_dated) == (rating, EntryDetail(), False)


# --- reliefs alone -------------------------------------------------------------------------------


def test_a_relief_alone_is_kept_edited_and_undone(book: Book) -> None:
    relief = book.entries.made_relief(ReliefKind.WARMTH, minutes=15)
    kept = book.entries.relieve(relief)
    assert kept.changes == Changes(entries=True)
    eased = replace(relief, effect=Effect.EASED)
    edited = book.entries.relieve(eased, before=relief)
    assert book.store.entries.reliefs(TODAY, TODAY) == (eased,)
    assert edited.undo is not None and edited.undo() == Changes(entries=True)
    assert book.store.entries.reliefs(TODAY, TODAY) == (relief,)
    assert kept.undo is not None
    kept.undo()
    assert book.store.entries.reliefs(TODAY, TODAY) == ()


def test_a_relief_that_was_removed_can_be_put_back(book: Book) -> None:
    relief = book.entries.made_relief(ReliefKind.MEDICINE, words="ibuprofen, one")
    book.entries.relieve(relief)
    removed = book.entries.remove_relief(relief)
    assert book.store.entries.reliefs(TODAY, TODAY) == ()
    assert removed.undo is not None
    removed.undo()
    assert book.store.entries.reliefs(TODAY, TODAY) == (relief,)


def test_a_relief_ahead_of_now_is_refused(book: Book) -> None:
    with pytest.raises(EntryRefusedError):
        book.entries.relieve(book.entries.made_relief(ReliefKind.BATH, at(2025, 7, 9, 23, 0)))
