"""The page of the diary: bounded by its range, gaps stay gaps, and plain numbers for what lacks."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.day_marks import DoneDay, LiftDay, NoteDay, ReliefDay
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.gates import Gate, GateTry
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.core.recovered import Recovery
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.verdict import PainChange, RatedWeek, first_baseline
from backcare_desktop.core.volatility import Volatility
from backcare_desktop.services.baseline import BaselineFrom
from backcare_desktop.services.pain_page import PhaseBegin
from backcare_desktop.services.pain_range import FreeRange, Span
from tests.services.pain_book import TODAY, PainBook, ago, at, kg


@pytest.fixture
def book() -> PainBook:
    return PainBook()


# --- days and their line -------------------------------------------------------------------------


def test_an_empty_diary_has_a_page_without_numbers(book: PainBook) -> None:
    page = book.pages.page(Span.MONTH)
    assert (page.days, page.line, page.flares, page.phases, page.psfs, page.rmdq) == ((),) * 6
    assert page.coverage == Coverage(0, 0)
    assert (page.begun, page.volatility) == (None, None)
    assert (page.verdict.verdict, page.verdict.since, page.verdict.latest.rated) == (None, None, 0)
    assert page.recovery.recovery is Recovery.UNKNOWN
    assert (page.areas.entries, page.areas.placed) == (0, 0)


def test_days_without_a_rating_are_not_there(book: PainBook) -> None:
    book.rate(3, 5)
    book.rate(0, 0)
    page = book.pages.page(Span.WEEK)
    assert [(day.day, day.value) for day in page.days] == [(ago(3), 5), (TODAY, 0)]
    assert page.coverage == Coverage(2, 4)


def test_the_line_at_the_first_day_knows_the_six_days_before_it(book: PainBook) -> None:
    book.rate_each(9, 2, 2, 2, 6, 6, 6, 6, 6, 6, 6)
    page = book.pages.page(FreeRange(ago(6), TODAY))
    assert page.days[0].day == page.line[0].day == ago(6)
    assert page.line[0].median == 2


def test_only_the_days_that_were_chosen_are_told(book: PainBook) -> None:
    for days_ago in (400, 40, 35, 10):
        book.rate(days_ago, 4, areas=(BodyArea.CALF_LEFT,), note="n")
        book.session(days_ago)
    page = book.pages.page(FreeRange(ago(40), ago(30)))
    assert [day.day for day in page.days] == [ago(40), ago(35)]
    assert page.lanes.stretch == (DoneDay(ago(40)), DoneDay(ago(35)))
    assert [note.day for note in page.lanes.notes] == [ago(40), ago(35)]
    assert (page.areas.entries, page.coverage) == (2, Coverage(2, 11))
    assert (page.first, page.last, page.today, page.begun) == (ago(40), ago(30), TODAY, ago(400))


def test_a_day_rated_beyond_the_date_line_is_shown_though_it_is_tomorrow_here(
    book: PainBook,
) -> None:
    book.rate(0, 3)
    book.rate(-1, 4)
    page = book.pages.page(Span.WEEK)
    assert (page.today, page.last, page.days[-1].day) == (TODAY, ago(-1), ago(-1))
    assert page.coverage == Coverage(2, 2)


def test_days_ahead_were_never_possible(book: PainBook) -> None:
    book.rate(1, 3)
    assert book.pages.page(FreeRange(ago(3), ago(-30))).coverage == Coverage(1, 2)


def test_a_rating_from_a_wrong_clock_breaks_nothing(book: PainBook) -> None:
    book.rate((TODAY - date(2099, 1, 1)).days, 4)
    assert book.pages.page(Span.MONTH).coverage == Coverage(0, 0)
    far = book.pages.page(FreeRange(date(2098, 12, 1), date(2099, 2, 1)))
    assert len(far.days) == 1


# --- lanes ---------------------------------------------------------------------------------------


def test_a_lane_has_each_day_once_and_core_work_is_no_stretching(book: PainBook) -> None:
    book.session(5)
    book.session(5)
    book.session(4, core=True)
    book.session(3, broken=True)
    book.core_set(4)
    book.core_set(2)
    lanes = book.pages.page(Span.WEEK).lanes
    assert lanes.stretch == (DoneDay(ago(5)),)
    assert lanes.core == (DoneDay(ago(4)), DoneDay(ago(2)))


def test_each_lift_of_a_day_is_marked_with_its_heaviest_load(book: PainBook) -> None:
    for name, load in (("Squat", "50"), ("Squat", "60"), ("Deadlift", "70"), ("Squat", "55")):
        book.lift(2, name, load)
    assert book.pages.page(Span.WEEK).lanes.lifts == (
        LiftDay(ago(2), "deadlift", "Deadlift", kg("70")),
        LiftDay(ago(2), "squat", "Squat", kg("60")),
    )


def test_reliefs_are_told_by_day_and_sleep_in_minutes(book: PainBook) -> None:
    book.relieve(2, ReliefKind.SLEEP, 400)
    book.relieve(2, ReliefKind.SLEEP, 30)
    book.relieve(2, ReliefKind.WARMTH)
    book.relieve(1, ReliefKind.SLEEP)
    page = book.pages.page(Span.WEEK)
    assert page.lanes.reliefs == (
        ReliefDay(ago(2), (ReliefKind.WARMTH, ReliefKind.SLEEP), 430),
        ReliefDay(ago(1), (ReliefKind.SLEEP,), None),
    )
    assert page.sleep == ((ago(2), 430),)


def test_of_a_days_notes_the_first_is_told_in_one_line(book: PainBook) -> None:
    book.rate(2, 3, note="stiff,\n  gone after a walk " + "x" * 200)
    book.rate(1, 3, note="\n\n")
    (note,) = book.pages.page(Span.WEEK).lanes.notes
    assert (note.day, note.words[:30]) == (ago(2), "stiff, gone after a walk " + "x" * 5)
    assert isinstance(note, NoteDay) and len(note.words) <= 80


# --- flares, episodes and their phases -----------------------------------------------------------


def test_flares_that_share_a_day_with_the_stretch_are_told(book: PainBook) -> None:
    before, into, going_on = (
        Flare("a", ago(30), ago(20)),
        Flare("b", ago(9), ago(6)),
        Flare("c", ago(1)),
    )
    book.store.flares.replace_all((before, into, going_on))
    assert book.pages.page(Span.WEEK).flares == (into, going_on)
    assert book.pages.page(FreeRange(ago(19), ago(10))).flares == ()


def test_phases_tell_when_they_began_and_which_reached_into_the_stretch(book: PainBook) -> None:
    book.begin_episode(20)
    book.store.lifting.add_try(GateTry("t", "e", Gate.STAIRS, at(12), met=True))
    page = book.pages.page(FreeRange(ago(16), TODAY))
    assert page.phases == (
        PhaseBegin(ago(18), RoutinePhase.DAYS_3_5, "e"),
        PhaseBegin(ago(12), RoutinePhase.WEEK_2, "e"),
    )
    assert [episode.id for episode in page.episodes] == ["e"]


def test_phases_end_with_their_episode_and_none_is_told_outside_of_one(book: PainBook) -> None:
    episode = book.begin_episode(20)
    book.store.episodes.put(episode.ended(at(17)))
    assert [p.day for p in book.pages.page(Span.MONTH).phases] == [ago(20), ago(18)]
    week = book.pages.page(Span.WEEK)
    assert (week.phases, week.episodes) == ((), ())


def test_an_old_stretch_finds_the_episode_of_its_time(book: PainBook) -> None:
    for number in range(30):
        start = 3000 - 90 * number
        episode = book.begin_episode(start, f"e{number}")
        book.store.episodes.put(episode.ended(at(start - 40)))
    page = book.pages.page(FreeRange(ago(2990), ago(2980)))
    assert [episode.id for episode in page.episodes] == ["e0"]
    assert len(book.pages.page(FreeRange(ago(3000), TODAY)).episodes) == 30


def test_in_a_stretch_of_years_phases_are_left_out(book: PainBook) -> None:
    book.begin_episode(20)
    assert book.pages.page(FreeRange(ago(365), TODAY)).phases
    assert book.pages.page(FreeRange(ago(366), TODAY)).phases == ()


# --- second series -------------------------------------------------------------------------------


def test_only_answers_with_a_score_are_in_a_series(book: PainBook) -> None:
    form = PsfsForm("f", at(6), (OwnActivity("a", "squat"), OwnActivity("b", "socks")))
    book.store.measures.put_form(form)
    book.store.measures.put_psfs(PsfsMeasure("1", at(6), form, {"a": 3, "b": 4}))
    book.store.measures.put_psfs(PsfsMeasure("2", at(2), form, {"a": 5}))
    book.store.measures.put_psfs(PsfsMeasure("0", at(50), form, {"a": 1, "b": 1}))
    book.rmdq(5, 12)
    book.rmdq(4, 3, finished=False)
    page = book.pages.page(Span.WEEK)
    assert page.psfs == ((ago(6), 3.5, "f"),)
    assert page.rmdq == ((ago(5), 12),)


# --- the verdict ---------------------------------------------------------------------------------


def test_the_latest_week_is_compared_with_the_first_of_the_diary(book: PainBook) -> None:
    book.rate_each(60, 6, 6, 6, 6, 6, 6, 6)
    book.rate_each(6, 3, 3, 3, 3, 3, 3, 3)
    found = book.pages.page(Span.WEEK).verdict
    assert found.since is BaselineFrom.DIARY
    assert found.verdict is not None
    assert (found.verdict.change, found.verdict.difference) == (PainChange.LOWER, -3)


def test_the_episodes_first_week_goes_before_the_diarys(book: PainBook) -> None:
    book.rate_each(400, 1, 1, 1, 1, 1, 1, 1)
    book.begin_episode(30)
    book.rate_each(30, 7, 7, 7, 7, 7, 7, 7)
    book.rate_each(6, 4, 4, 4, 4, 4, 4, 4)
    found = book.pages.page(Span.ALL).verdict
    assert found.since is BaselineFrom.EPISODE
    assert found.verdict is not None and found.verdict.baseline.first == ago(30)


def test_an_episode_whose_first_week_was_hardly_rated_falls_back_on_the_diary(
    book: PainBook,
) -> None:
    book.rate_each(400, 5, 5, 5, 5, 5)
    book.begin_episode(30)
    book.rate_each(30, 7, 7, 7, 7)
    found = book.pages.page(Span.WEEK).verdict
    assert found.since is BaselineFrom.DIARY
    assert found.verdict is not None and found.verdict.baseline.first == ago(400)
    assert found.passed_over == RatedWeek(ago(30), 4, 28)


def test_whoever_wants_the_diarys_first_week_has_it_while_an_episode_goes_on(
    book: PainBook,
) -> None:
    book.rate_each(400, 5, 5, 5, 5, 5)
    book.begin_episode(30)
    book.rate_each(30, 7, 7, 7, 7, 7)
    found = book.pages.page(Span.WEEK, BaselineFrom.DIARY).verdict
    assert (found.since, found.passed_over) == (BaselineFrom.DIARY, None)
    assert found.verdict is not None and found.verdict.baseline.first == ago(400)


def test_a_week_that_was_chosen_is_compared_with_and_never_replaced(book: PainBook) -> None:
    book.rate_each(400, 5, 5, 5, 5, 5)
    book.rate_each(60, 8, 8, 8, 8, 8)
    book.rate_each(6, 3, 3, 3, 3, 3)
    found = book.pages.page(Span.WEEK, ago(60)).verdict
    assert found.since is BaselineFrom.CHOSEN
    assert found.verdict is not None and found.verdict.difference == -5
    bare = book.pages.page(Span.WEEK, ago(100)).verdict
    assert bare.since is BaselineFrom.CHOSEN
    assert bare.verdict is not None and bare.verdict.change is PainChange.NOT_ENOUGH_DAYS
    near = book.pages.page(Span.WEEK, ago(12)).verdict
    assert near.verdict is not None and near.verdict.change is PainChange.WEEKS_OVERLAP


def test_while_the_episodes_first_week_runs_it_is_said_from_when_on_they_compare(
    book: PainBook,
) -> None:
    book.rate_each(400, 5, 5, 5, 5, 5)
    book.begin_episode(3)
    book.rate_each(3, 7, 7)
    found = book.pages.page(Span.WEEK).verdict
    assert found.since is BaselineFrom.EPISODE
    assert found.verdict is not None and found.verdict.change is PainChange.WEEKS_OVERLAP
    assert found.verdict.possible_from == ago(-10)


def test_what_is_missing_is_told_in_plain_numbers(book: PainBook) -> None:
    book.rate_each(60, 6, 6, 6, 6, 6)
    book.rate(1, 3)
    book.rate(0, 3)
    found = book.pages.page(Span.WEEK).verdict
    assert found.verdict is not None and found.verdict.change is PainChange.NOT_ENOUGH_DAYS
    assert (found.verdict.baseline.missing, found.verdict.latest.missing) == (0, 3)


def test_without_a_baseline_the_days_of_the_latest_week_are_told(book: PainBook) -> None:
    for days_ago in (400, 300, 200, 5, 2):
        book.rate(days_ago, 4)
    found = book.pages.page(Span.WEEK).verdict
    assert (found.verdict, found.since) == (None, None)
    assert (found.latest.first, found.latest.rated, found.latest.missing) == (ago(6), 2, 3)


@pytest.mark.parametrize("start", [500, 433, 440, 436, 318, 200, 8])
def test_the_first_week_is_found_wherever_it_lies(book: PainBook, start: int) -> None:
    for days_ago in range(500, start, -7):
        book.rate(days_ago, 4)
    book.rate_each(start, 4, 4, 4, 4, 4)
    found = book.pages.page(Span.WEEK).verdict
    assert found.verdict is not None
    every = book.store.ratings.days(ago(600), TODAY)
    assert found.verdict.baseline.first == first_baseline(every)


# --- beside the verdict --------------------------------------------------------------------------


def test_volatility_is_of_the_stretch_and_of_ratings_of_a_moment(book: PainBook) -> None:
    book.rate_each(40, 0, 10, 0, 10, 0, 10)
    book.rate_each(4, 3, 5, 5, 2, 4)
    book.rate(0, 9, context=RatingContext.WORST)
    assert book.pages.page(Span.WEEK).volatility == Volatility(7 / 4, 5)


def test_recovery_needs_seven_days_without_pain_and_the_questionnaire(book: PainBook) -> None:
    book.rate_each(7, 0, 0, 0, 0, 0, 0, 0)
    assert book.pages.page(Span.MONTH).recovery.recovery is Recovery.UNKNOWN
    book.rmdq(3, 1)
    assert book.pages.page(Span.MONTH).recovery.recovery is Recovery.RECOVERED


def test_where_it_hurt_is_counted_in_entries_that_say_so(book: PainBook) -> None:
    right, calf = BodyArea.LOWER_BACK_RIGHT, BodyArea.CALF_RIGHT
    book.rate(3, 4, 5, areas=(right,))
    book.rate(2, 4, areas=(right, calf))
    book.rate(1, 4)
    areas = book.pages.page(Span.WEEK).areas
    assert (areas.entries, areas.placed, dict(areas.times)) == (4, 3, {right: 3, calf: 1})
    assert areas.in_leg


def test_a_diary_that_cannot_be_read_says_so(book: PainBook) -> None:
    book.store.ratings.problem = StorageUnavailable(StorageProblem.CORRUPT)
    with pytest.raises(StorageUnavailable):
        book.pages.page(Span.WEEK)


def test_at_one_in_the_morning_it_is_still_yesterday(book: PainBook) -> None:
    book.clock.utc = datetime(2025, 7, 9, 23, 0, tzinfo=UTC)
    page = book.pages.page(Span.WEEK)
    assert (page.today, page.last) == (TODAY, TODAY)


def test_a_moment_that_was_moved_to_another_day_moves_on_the_page(book: PainBook) -> None:
    book.rate(2, 4)
    (entry,) = book.store.entries.latest(1)
    there: Moment = at(5)
    book.store.entries.put(entry.with_rating(replace(entry.rating, when=there)))
    assert [day.day for day in book.pages.page(Span.WEEK).days] == [ago(5)]
