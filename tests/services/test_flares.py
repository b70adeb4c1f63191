"""Flares are declared by the person; a rise only asks, and a plan only tells what was said."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare, FlaresOverlapError
from backcare_desktop.core.pain_context import Activity, Effect, EntryDetail, Relief, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.flares import Eased, FlarePlan, Flares
from tests.fakes import FakeClock, MemoryStore

TODAY = date(2025, 7, 9)
FLARES = Changes(flares=True)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def at(days_ago: int, hour: int = 9) -> Moment:
    day = ago(days_ago)
    return Moment(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), 0, "UTC", day)


class Book:
    """A diary in memory with its use cases."""

    def __init__(self) -> None:
        self.numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.flares = Flares(
            self.store.flares, self.store.entries, self.store.ratings, self.clock, self.new_id
        )

    def new_id(self) -> str:
        return f"id-{next(self.numbers)}"

    def rate(self, days_ago: int, score: int, detail: EntryDetail | None = None) -> None:
        rating = Rating(self.new_id(), score, at(days_ago))
        self.store.entries.put(Entry(rating, rating.when.at_utc, detail or EntryDetail()))

    def relieve(
        self, days_ago: int, kind: ReliefKind, effect: Effect | None, words: str = ""
    ) -> None:
        self.store.entries.put_relief(
            Relief(self.new_id(), kind, at(days_ago), words, None, effect)
        )

    def rise(self) -> None:
        for days_ago in range(9, 1, -1):
            self.rate(days_ago, 2)
        self.rate(1, 6)
        self.rate(0, 7)


@pytest.fixture
def book() -> Book:
    return Book()


# --- declared, changed, taken back ---------------------------------------------------------------


def test_a_flare_begins_today_and_goes_on(book: Book) -> None:
    written = book.flares.declare(note="carried boxes")
    assert written.flare == Flare("id-1", TODAY, None, "carried boxes")
    assert (written.before, written.changes) == (None, FLARES)
    page = book.flares.page()
    assert page.open == written.flare
    assert page.flares == (written.flare,)


def test_a_flare_may_have_begun_days_ago_and_be_over(book: Book) -> None:
    written = book.flares.declare(ago(9), last=ago(6))
    assert book.flares.page().open is None
    assert book.flares.page().flares == (written.flare,)


def test_undoing_a_declaration_takes_it_away_and_leaves_the_others(book: Book) -> None:
    first = book.flares.declare(ago(20), last=ago(18))
    second = book.flares.declare()
    assert book.flares.undo(first) == FLARES
    assert book.flares.page().flares == (second.flare,)


def test_a_flare_ends_today_unless_another_day_is_said(book: Book) -> None:
    opened = book.flares.declare(ago(3))
    ended = book.flares.end()
    assert ended.before == opened.flare
    assert ended.flare is not None and ended.flare.last == TODAY
    book.flares.undo(ended)
    assert book.flares.page().open == opened.flare
    again = book.flares.end(ago(1))
    assert again.flare is not None and again.flare.last == ago(1)


def test_nothing_ends_where_nothing_goes_on(book: Book) -> None:
    with pytest.raises(LookupError):
        book.flares.end()


def test_an_edit_can_be_undone(book: Book) -> None:
    written = book.flares.declare(ago(5), last=ago(3))
    assert written.flare is not None
    edited = book.flares.edit(replace(written.flare, first=ago(6), note="long drive"))
    assert edited.before == written.flare
    assert book.flares.page().flares == (edited.flare,)
    book.flares.undo(edited)
    assert book.flares.page().flares == (written.flare,)


def test_a_flare_that_was_removed_can_be_put_back(book: Book) -> None:
    written = book.flares.declare(ago(5), last=ago(3))
    removed = book.flares.remove("id-1")
    assert (removed.before, removed.flare) == (written.flare, None)
    assert book.flares.page().flares == ()
    book.flares.undo(removed)
    assert book.flares.page().flares == (written.flare,)


def test_what_is_gone_is_neither_edited_nor_removed(book: Book) -> None:
    with pytest.raises(LookupError):
        book.flares.edit(Flare("gone", TODAY))
    with pytest.raises(LookupError):
        book.flares.remove("gone")


def test_two_flares_share_no_day(book: Book) -> None:
    first = book.flares.declare(ago(9), last=ago(5))
    with pytest.raises(FlaresOverlapError) as refused:
        book.flares.declare(ago(5))
    assert refused.value.other == first.flare


def test_putting_a_flare_back_whose_place_was_taken_is_refused(book: Book) -> None:
    book.flares.declare(ago(9), last=ago(5))
    removed = book.flares.remove("id-1")
    book.flares.declare(ago(6), last=ago(4))
    with pytest.raises(FlaresOverlapError):
        book.flares.undo(removed)


@pytest.mark.parametrize(("first", "last"), [(ago(-1), None), (ago(2), ago(-1)), (ago(2), ago(3))])
def test_a_flare_lies_not_ahead_and_ends_after_it_begins(
    book: Book, first: date, last: date | None
) -> None:
    with pytest.raises(ValueError, match="flare"):
        book.flares.declare(first, last=last)
    assert book.flares.page().flares == ()


def test_a_flare_from_a_clock_that_was_ahead_can_still_be_ended_and_edited(book: Book) -> None:
    book.clock.jump(2 * 86400)
    book.flares.declare()
    book.clock.jump(-2 * 86400)
    ended = book.flares.end()
    assert ended.flare is not None and ended.flare.last == ended.flare.first
    noted = book.flares.edit(replace(ended.flare, note="it was the clock"))
    assert noted.flare is not None and noted.flare.note


def test_a_disk_that_is_full_changes_nothing(book: Book) -> None:
    book.store.flares.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        book.flares.declare()
    book.store.flares.problem = None
    assert book.flares.page().flares == ()


# --- the question --------------------------------------------------------------------------------


def test_two_days_above_the_line_ask_and_record_nothing(book: Book) -> None:
    book.rise()
    page = book.flares.page()
    assert page.prompt is not None and (page.prompt.day, page.prompt.value) == (TODAY, 7)
    assert (page.open, page.flares) == (None, ())
    assert page.plan is not None


def test_a_declared_flare_is_not_asked_about(book: Book) -> None:
    book.rise()
    book.flares.declare(ago(1))
    assert book.flares.page().prompt is None


def test_a_no_that_is_said_twice_is_taken_back_by_the_first_alone(book: Book) -> None:
    book.rise()
    first, second = book.flares.say_no(), book.flares.say_no()
    assert (second.changes, second.undo) == (Changes(), None)
    assert book.flares.page().prompt is None
    assert first.undo is not None
    first.undo()
    assert book.flares.page().prompt is not None


def test_a_no_and_an_end_are_of_the_day_they_were_said(book: Book) -> None:
    book.flares.declare(ago(5))
    ended = book.flares.end(ago(2))
    assert ended.flare is not None and ended.flare.last == ago(2)
    book.flares.say_no(ago(2))
    assert book.store.flares.last_no() == ago(2)


def test_a_flare_that_began_after_the_day_it_ends_on_ends_as_it_begins(book: Book) -> None:
    book.flares.declare()
    ended = book.flares.end(ago(1))
    assert ended.flare is not None and ended.flare.last == TODAY


def test_after_a_no_the_question_rests_and_the_no_can_be_taken_back(book: Book) -> None:
    book.rise()
    said = book.flares.say_no()
    assert said.changes == FLARES
    assert book.flares.page().prompt is None
    assert said.undo is not None and said.undo() == FLARES
    assert book.flares.page().prompt is not None


# --- the plan ------------------------------------------------------------------------------------


def plan_of(book: Book) -> FlarePlan:
    """What is proposed once the next flare has begun."""
    book.flares.declare()
    plan = book.flares.page().plan
    assert plan is not None
    return plan


def test_the_plan_counts_what_was_said_to_ease_the_newest_first(book: Book) -> None:
    book.flares.declare(ago(60), last=ago(55))
    book.flares.declare(ago(20), last=ago(17))
    book.relieve(58, ReliefKind.WARMTH, Effect.EASED)
    book.relieve(19, ReliefKind.WARMTH, Effect.EASED)
    book.relieve(18, ReliefKind.MEDICINE, Effect.EASED, "Ibuprofen  one")
    book.relieve(56, ReliefKind.MEDICINE, Effect.EASED, "ibuprofen one")
    book.rate(57, 6, EntryDetail(eased_by=(Activity.LYING, Activity.WALKING)))
    book.rate(16, 4, EntryDetail(eased_by=(Activity.WALKING,), eased_words="feet up"))
    plan = plan_of(book)
    assert plan.flares == 2
    assert plan.eased[:2] == (
        Eased(2, ago(16), activity=Activity.WALKING),
        Eased(1, ago(16), words="feet up"),
    )
    assert plan.eased[2:] == (
        Eased(2, ago(18), ReliefKind.MEDICINE, words="Ibuprofen  one"),
        Eased(2, ago(19), ReliefKind.WARMTH),
        Eased(1, ago(57), activity=Activity.LYING),
    )


def test_what_did_not_ease_or_lies_elsewhere_is_not_in_the_plan(book: Book) -> None:
    book.flares.declare(ago(20), last=ago(17))
    book.relieve(18, ReliefKind.COLD, Effect.SAME)
    book.relieve(18, ReliefKind.BATH, Effect.WORSE)
    book.relieve(18, ReliefKind.WALK, None)
    book.relieve(30, ReliefKind.WARMTH, Effect.EASED)
    book.relieve(2, ReliefKind.WARMTH, Effect.EASED)
    assert plan_of(book).eased == ()


def test_days_around_a_flare_belong_to_its_story(book: Book) -> None:
    book.flares.declare(ago(20), last=ago(17))
    book.relieve(23, ReliefKind.WARMTH, Effect.EASED)
    book.relieve(14, ReliefKind.WARMTH, Effect.EASED)
    assert plan_of(book).eased == (Eased(2, ago(14), ReliefKind.WARMTH),)


def test_flares_whose_days_around_them_meet_count_nothing_twice(book: Book) -> None:
    book.flares.declare(ago(20), last=ago(17))
    book.flares.declare(ago(14), last=ago(12))
    book.relieve(16, ReliefKind.WARMTH, Effect.EASED)
    assert plan_of(book).eased == (Eased(1, ago(16), ReliefKind.WARMTH),)


def test_the_flare_that_goes_on_is_no_earlier_one(book: Book) -> None:
    book.flares.declare(ago(4))
    book.relieve(1, ReliefKind.WARMTH, Effect.EASED)
    page = book.flares.page()
    assert page.plan is not None and (page.plan.flares, page.plan.eased) == (0, ())


def test_on_a_quiet_day_no_plan_is_read(book: Book) -> None:
    book.flares.declare(ago(20), last=ago(17))
    assert book.flares.page().plan is None
