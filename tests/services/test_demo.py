"""The sample history: invented, believable, and the same for the same seed and day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services import demo
from backcare_desktop.services.demo import Filled
from tests.fakes import NOON, FakeClock
from tests.memory import MemoryChecks, MemoryEpisodes, MemoryRatings, MemorySessions
from tests.services.test_checks import TRIAGE

ROUTINES = load_library(paths.resources()).routines
CHECK = (TRIAGE.interview, TRIAGE.rules)
TODAY = date(2025, 7, 9)
EVER = (date.min, date.max)
LOWEST_SHARE, HIGHEST_SHARE = 0.75, 0.95


class Drawer:
    """An empty diary in memory."""

    writable = True

    def __init__(self) -> None:
        self.ratings = MemoryRatings()
        self.sessions = MemorySessions(self.ratings)
        self.checks = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.checks)

    def close(self) -> None:
        """Nothing is open."""


def told(seed: int = 1, years: int = 1, clock: FakeClock | None = None) -> tuple[Drawer, Filled]:
    drawer = Drawer()
    count = demo.fill(drawer, ROUTINES, CHECK, clock or FakeClock(), years=years, seed=seed)
    return drawer, count


@pytest.fixture(scope="module")
def story() -> tuple[Drawer, Filled]:
    return told()


def all_of(drawer: Drawer) -> tuple[tuple[Rating, ...], tuple[SessionMark, ...]]:
    return drawer.ratings.latest(100_000), drawer.sessions.marks(*EVER)


def test_the_same_seed_on_the_same_day_tells_the_same_story(
    story: tuple[Drawer, Filled],
) -> None:
    again, count = told()
    assert count == story[1]
    assert all_of(again) == all_of(story[0])


def test_another_seed_tells_another_story(story: tuple[Drawer, Filled]) -> None:
    assert all_of(told(seed=2)[0]) != all_of(story[0])


def test_what_is_counted_is_what_was_written(story: tuple[Drawer, Filled]) -> None:
    drawer, count = story
    ratings, marks = all_of(drawer)
    assert (len(ratings), len(marks)) == (count.ratings, count.sessions)
    assert len({rating.id for rating in ratings}) == count.ratings


def test_it_covers_the_year_up_to_now_and_nothing_lies_ahead(
    story: tuple[Drawer, Filled],
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


def test_some_days_are_missing_and_most_are_not(story: tuple[Drawer, Filled]) -> None:
    days = story[0].ratings.days(*EVER)
    assert LOWEST_SHARE < len(days) / 366 < HIGHEST_SHARE


def test_the_pain_comes_and_goes(story: tuple[Drawer, Filled]) -> None:
    means = [day.mean for day in story[0].ratings.days(*EVER)]
    assert max(means) >= 5
    assert min(means) <= 1
    assert max(means[-10:]) > 2


def test_sessions_are_what_the_engine_would_have_kept(story: tuple[Drawer, Filled]) -> None:
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


def test_pain_around_a_session_belongs_to_it(story: tuple[Drawer, Filled]) -> None:
    ratings, marks = all_of(story[0])
    sessions = {mark.id: mark for mark in marks}
    around = {RatingContext.BEFORE_SESSION, RatingContext.AFTER_SESSION}
    assert {rating.context for rating in ratings} == {RatingContext.NOW, *around}
    for rating in ratings:
        assert (rating.session_id in sessions) == (rating.context in around)
        if rating.context is RatingContext.AFTER_SESSION and rating.session_id is not None:
            assert rating.when.at_utc > sessions[rating.session_id].started.at_utc


def test_a_rating_after_a_session_is_at_most_a_point_from_the_one_before(
    story: tuple[Drawer, Filled],
) -> None:
    ratings, _ = all_of(story[0])
    scores = {(rating.session_id, rating.context): rating.score for rating in ratings}
    for (session, context), score in scores.items():
        if context is RatingContext.AFTER_SESSION:
            assert abs(score - scores[session, RatingContext.BEFORE_SESSION]) <= 1


def test_every_hour_is_one_at_which_people_are_awake(story: tuple[Drawer, Filled]) -> None:
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
        demo.fill(Drawer(), {}, CHECK, FakeClock(), years=1, seed=1)


def test_a_disk_that_fills_up_is_told() -> None:
    drawer = Drawer()
    drawer.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        demo.fill(drawer, ROUTINES, CHECK, FakeClock(), years=1, seed=1)


def test_the_story_is_told_with_the_first_routine() -> None:
    first = next(iter(ROUTINES.values()))
    other = replace(first, id="another", name="Another")
    drawer = Drawer()
    demo.fill(drawer, {"another": other, first.id: first}, CHECK, FakeClock(), years=1, seed=1)
    assert {mark.routine_name for mark in drawer.sessions.marks(*EVER)} == {"Another"}


def test_every_episode_is_checked_and_the_latest_goes_on(story: tuple[Drawer, Filled]) -> None:
    drawer, count = story
    checks, episodes = drawer.checks.newest(1000), drawer.episodes.newest(1000)
    assert len(checks) == count.checks >= 2 * len(episodes) - 1 >= 3
    assert all(check.complete and check.episode_id for check in checks)
    active = drawer.episodes.active()
    assert active is not None and active.onset == TODAY - timedelta(days=9)
    assert [episode.is_active for episode in episodes] == [True] + [False] * (len(episodes) - 1)
    lock = checks[0].finding.level
    assert lock is not None and not lock.locks
