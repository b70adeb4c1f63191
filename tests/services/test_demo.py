"""The sample history: invented, believable, and the same for the same seed and day."""

import itertools
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.day_standing import DayStanding, day_standings
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import exercise_days
from backcare_desktop.services import demo
from backcare_desktop.services.demo import LATEST_EPISODE, Filled
from backcare_desktop.services.flares import Flares
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.pain_page import PainPage, PainPages
from backcare_desktop.services.pain_range import Span
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.training_page import TrainingPage
from tests.fakes import NOON, FakeClock
from tests.memory import MemoryStore
from tests.memory_core import MemoryCore
from tests.services.test_checks import TRIAGE

ROUTINES = load_library(paths.resources()).routines
CHECK = (TRIAGE.interview, TRIAGE.rules)
TODAY = date(2025, 7, 9)
EVER = (date.min, date.max)
LOWEST_SHARE, HIGHEST_SHARE = 0.75, 0.95


def told(
    seed: int = 1, years: int = 1, clock: FakeClock | None = None
) -> tuple[MemoryStore, Filled]:
    drawer = MemoryStore()
    count = demo.fill(drawer, ROUTINES, CHECK, clock or FakeClock(), years=years, seed=seed)
    return drawer, count


@pytest.fixture(scope="module")
def story() -> tuple[MemoryStore, Filled]:
    return told()


def all_of(drawer: MemoryStore) -> tuple[tuple[Rating, ...], tuple[SessionMark, ...]]:
    return drawer.ratings.latest(100_000), drawer.sessions.marks(*EVER)


def test_the_same_seed_on_the_same_day_tells_the_same_story(
    story: tuple[MemoryStore, Filled],
) -> None:
    again, count = told()
    assert count == story[1]
    assert all_of(again) == all_of(story[0])


def test_another_seed_tells_another_story(story: tuple[MemoryStore, Filled]) -> None:
    assert all_of(told(seed=2)[0]) != all_of(story[0])


def test_what_is_counted_is_what_was_written(story: tuple[MemoryStore, Filled]) -> None:
    drawer, count = story
    ratings, marks = all_of(drawer)
    assert (len(ratings), len(marks)) == (count.ratings, count.sessions)
    assert len({rating.id for rating in ratings}) == count.ratings


def test_it_covers_the_year_up_to_now_and_nothing_lies_ahead(
    story: tuple[MemoryStore, Filled],
) -> None:
    ratings, marks = all_of(story[0])
    days = {rating.when.local_date for rating in ratings}
    assert TODAY - timedelta(days=366) < min(days) <= TODAY - timedelta(days=350)
    assert max(days) >= TODAY - timedelta(days=2)
    assert all(rating.when.at_utc <= NOON for rating in ratings)
    for mark in marks:
        assert mark.started.at_utc + timedelta(seconds=mark.active_s) <= NOON


def test_two_years_are_twice_as_long() -> None:
    first = told(years=2)[0].ratings.first_day()
    assert first is not None
    assert TODAY - timedelta(days=731) < first <= TODAY - timedelta(days=715)


def test_some_days_are_missing_and_most_are_not(story: tuple[MemoryStore, Filled]) -> None:
    days = story[0].ratings.days(*EVER)
    assert LOWEST_SHARE < len(days) / 366 < HIGHEST_SHARE


def test_the_pain_comes_and_goes(story: tuple[MemoryStore, Filled]) -> None:
    means = [day.mean for day in story[0].ratings.days(*EVER)]
    assert max(means) >= 5
    assert min(means) <= 1
    assert max(means[-10:]) > 2


def test_sessions_are_what_the_engine_would_have_kept(story: tuple[MemoryStore, Filled]) -> None:
    sessions = story[0].sessions
    outcomes = set()
    for mark in sessions.marks(*EVER):
        events = sessions.events(mark.id)
        assert [event.seq for event in events] == list(range(len(events)))
        assert [event.at_utc for event in events] == sorted(event.at_utc for event in events)
        done = [event.segment for event in events if event.kind is EventKind.STEP_DONE]
        assert (len(done) == 4) == (mark.outcome is Outcome.FINISHED)
        outcomes.add(mark.outcome)
    assert outcomes == {Outcome.FINISHED, Outcome.PARTIAL}
    assert sessions.newest_open() is None


def test_pain_around_a_session_belongs_to_it(story: tuple[MemoryStore, Filled]) -> None:
    ratings, marks = all_of(story[0])
    sessions = {mark.id: mark for mark in marks}
    around = {RatingContext.BEFORE_SESSION, RatingContext.AFTER_SESSION}
    assert {rating.context for rating in ratings} == {RatingContext.NOW, *around}
    for rating in ratings:
        assert (rating.session_id in sessions) == (rating.context in around)
        if rating.context is RatingContext.AFTER_SESSION and rating.session_id is not None:
            assert rating.when.at_utc > sessions[rating.session_id].started.at_utc


def test_a_rating_after_a_session_is_at_most_a_point_from_the_one_before(
    story: tuple[MemoryStore, Filled],
) -> None:
    ratings, _ = all_of(story[0])
    scores = {(rating.session_id, rating.context): rating.score for rating in ratings}
    for (session, context), score in scores.items():
        if context is RatingContext.AFTER_SESSION:
            assert abs(score - scores[session, RatingContext.BEFORE_SESSION]) <= 1


def test_every_hour_is_one_at_which_people_are_awake(story: tuple[MemoryStore, Filled]) -> None:
    ratings, _ = all_of(story[0])
    assert {rating.when.zone for rating in ratings} == {"Europe/Berlin"}
    assert all(6 <= rating.when.local.hour <= 22 for rating in ratings)


def test_early_in_the_morning_nothing_of_today_is_told_yet() -> None:
    clock = FakeClock()
    clock.jump(-7 * 3600)
    ratings, marks = all_of(told(clock=clock)[0])
    assert max(rating.when.at_utc for rating in ratings) < clock.utc_now()
    assert all(mark.started.local_date < TODAY for mark in marks)


def test_without_a_routine_there_is_no_story() -> None:
    with pytest.raises(ValueError, match="routine"):
        demo.fill(MemoryStore(), {}, CHECK, FakeClock(), years=1, seed=1)


def test_a_disk_that_fills_up_is_told() -> None:
    drawer = MemoryStore()
    drawer.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        demo.fill(drawer, ROUTINES, CHECK, FakeClock(), years=1, seed=1)


def test_the_story_is_told_with_the_first_routine() -> None:
    first = next(iter(ROUTINES.values()))
    other = replace(first, id="another", name="Another")
    drawer = MemoryStore()
    demo.fill(drawer, {"another": other, first.id: first}, CHECK, FakeClock(), years=1, seed=1)
    assert {mark.routine_name for mark in drawer.sessions.marks(*EVER)} == {"Another"}


def test_every_episode_is_checked_and_the_latest_goes_on(story: tuple[MemoryStore, Filled]) -> None:
    drawer, count = story
    checks, episodes = drawer.checks.newest(1000), drawer.episodes.newest(1000)
    assert len(checks) == count.checks >= 2 * len(episodes) - 1 >= 3
    assert all(check.complete and check.episode_id for check in checks)
    active = drawer.episodes.active()
    assert active is not None and active.onset == TODAY - timedelta(days=LATEST_EPISODE)
    assert [episode.is_active for episode in episodes] == [True] + [False] * (len(episodes) - 1)
    lock = checks[0].finding.level
    assert lock is not None and not lock.locks


# --- the way back -------------------------------------------------------------------------------


def way_back(drawer: MemoryStore) -> TrainingPage:
    numbers = itertools.count()
    clock = FakeClock()
    keeper = Gate(drawer.checks, clock, lambda: str(next(numbers)))
    held = HeldDays(
        drawer.lifting, drawer.episodes, drawer.checks, drawer.core.pauses, drawer.ratings
    )
    way = ReturnToLifting(
        drawer.lifting,
        drawer.episodes,
        drawer.ratings,
        keeper,
        held,
        StrongPain(drawer.ratings, drawer.lifting, drawer.core),
        clock,
        lambda: str(next(numbers)),
    )
    return way.page()


def test_somebody_is_on_the_way_back_with_gates_two_lifts_and_a_log(
    story: tuple[MemoryStore, Filled],
) -> None:
    page = way_back(story[0])
    assert page.phase is not None and page.phase.phase is RoutinePhase.WEEKS_3_4
    assert len(page.gates.met) == 5 and any(not tried.met for tried in page.gates.tries)
    assert {standing.lift.name for standing in page.lifts} == {"Squat", "Deadlift"}
    for standing in page.lifts:
        followed = standing.followed
        assert followed is not None and followed.week.number == 2 and not followed.held
    assert len(page.entries) >= 7 and page.mornings == (TODAY - timedelta(days=1),)
    assert all(entry.logged.at_utc < NOON for entry in page.entries)
    assert page.lock is None


# --- core work ----------------------------------------------------------------------------------


def core_told(seed: int = 1, years: int = 1) -> MemoryCore:
    library = load_library(paths.resources())
    core = library.programmes["core-basics"].programme, library.exercises
    drawer = MemoryStore()
    demo.fill(drawer, ROUTINES, CHECK, FakeClock(), years=years, seed=seed, core=core)
    return drawer.core


def test_core_work_is_a_believable_mixture_and_the_same_for_a_seed() -> None:
    core = core_told()
    sets = core.sets(*EVER)
    standings = day_standings(exercise_days(sets, core.planned(*EVER), core.notes(*EVER)))
    assert {DayStanding.PART, DayStanding.MOST, DayStanding.ALL} <= set(standings.values())
    assert 70 < len(standings) < 156
    assert {log.day for log in sets if log.day >= TODAY} == {TODAY}
    assert {log.side for log in sets} == {Side.LEFT, Side.RIGHT, None}
    assert {log.partial for log in sets} == {True, False}
    assert {note.form_kept for note in core.notes(*EVER)} == {True, False}
    assert core.pauses() and core.reasons(*EVER)
    assert all(log.logged.at_utc <= NOON for log in sets)
    assert core_told().sets(*EVER) == sets
    assert core_told(seed=2).sets(*EVER) != sets


def test_core_work_grows_and_nothing_is_done_in_a_pause() -> None:
    core = core_told()
    planks = [log.target for log in core.sets(*EVER) if log.exercise_id == "plank"]
    assert max(planks) > planks[0]
    for pause in core.pauses():
        assert core.sets(pause.first, pause.last or TODAY) == ()


def test_core_work_changes_nothing_else_of_the_story(story: tuple[MemoryStore, Filled]) -> None:
    library = load_library(paths.resources())
    core = library.programmes["core-basics"].programme, library.exercises
    drawer = MemoryStore()
    demo.fill(drawer, ROUTINES, CHECK, FakeClock(), years=1, seed=1, core=core)
    assert all_of(drawer) == all_of(story[0])


# --- the pain diary -----------------------------------------------------------------------------


def pain_page(drawer: MemoryStore, span: Span) -> PainPage:
    pages = PainPages(
        drawer.ratings,
        drawer.pain_days,
        drawer.flares,
        drawer.measures,
        drawer.episodes,
        drawer.lifting,
        FakeClock(),
    )
    return pages.page(span)


def test_every_part_of_the_pain_page_has_something_to_show(
    story: tuple[MemoryStore, Filled],
) -> None:
    page = pain_page(story[0], Span.QUARTER)
    lanes = page.lanes
    assert page.line and page.phases and page.sleep
    assert lanes.stretch and lanes.lifts and lanes.reliefs and lanes.notes
    assert len(page.psfs) == 3 and len(page.rmdq) == 2
    assert page.verdict.verdict is not None
    assert page.verdict.verdict.difference is not None
    assert page.volatility is not None
    assert page.areas.placed < page.areas.entries and not page.areas.in_leg


def test_two_flares_were_declared_and_one_has_a_note(story: tuple[MemoryStore, Filled]) -> None:
    flares = story[0].flares.flares()
    assert [bool(flare.note) for flare in flares] == [False, True]
    assert all(not flare.is_open and flare.last < TODAY for flare in flares if flare.last)
    book = Flares(story[0].flares, story[0].entries, story[0].ratings, FakeClock(), lambda: "none")
    written = book.declare()
    plan = book.page().plan
    book.undo(written)
    assert plan is not None and plan.eased


def test_answers_belong_to_the_episode_and_none_lies_ahead(
    story: tuple[MemoryStore, Filled],
) -> None:
    drawer = story[0]
    active = drawer.episodes.active()
    assert active is not None
    old, used = drawer.measures.forms()
    assert (old.episode_id, used.episode_id) == (None, active.id)
    assert {answer.episode_id for answer in drawer.measures.rmdq()} == {active.id}
    answers = (*drawer.measures.psfs(), *drawer.measures.rmdq(), *drawer.measures.groc())
    assert all(answer.when.at_utc < NOON for answer in answers)
    assert all(relief.when.at_utc < NOON for relief in drawer.entries.reliefs(*EVER))


def test_details_are_the_same_for_a_seed_and_other_for_another(
    story: tuple[MemoryStore, Filled],
) -> None:
    def said(drawer: MemoryStore) -> tuple[Entry, ...]:
        return drawer.entries.latest(100_000)

    again, other = told()[0], told(seed=2)[0]
    assert said(again) == said(story[0])
    assert again.entries.reliefs(*EVER) == story[0].entries.reliefs(*EVER)
    assert again.measures.psfs() == story[0].measures.psfs()
    assert said(other) != said(story[0])
