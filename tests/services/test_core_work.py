"""Core work: choosing, logging, taking back, stepping up and down, resting, and what came of it."""

import itertools
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.day_standing import DayStanding
from backcare_desktop.core.dose import MOST_REPS, Side
from backcare_desktop.core.programme import Programme, is_core
from backcare_desktop.core.programme_draft import ProgrammeDraft
from backcare_desktop.core.routine import Pace, Plan
from backcare_desktop.core.session_log import Outcome, SessionRecord
from backcare_desktop.core.set_log import LAST_SET_NO, ExerciseDay
from backcare_desktop.core.suggestion import Reason, SuggestionKind
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.core_done import keep_plan
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.services.core_sets import StaleDayError
from backcare_desktop.services.core_signs import CoreSigns
from backcare_desktop.services.core_work import OWN_PREFIX, CoreWork
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate, LockedError
from backcare_desktop.services.sessions import Sessions
from tests.core.test_programme import BIRD_DOG, PLANK, programme
from tests.core.test_progression import DOGS, PLANKS
from tests.core_life import live
from tests.fakes import FakeClock, MemoryStore
from tests.services.test_sessions import FULL

CORE = Changes(core=True)
MONDAY = 0
TODAY = date(2025, 7, 9)  # A Wednesday.
DAY = timedelta(days=1)
BASICS = programme()
EXERCISES = {each.id: each for each in (PLANKS, DOGS)}


class House:
    """A diary in memory, a clock, and the use cases; the program can be killed."""

    def __init__(self, followed: Programme | None = BASICS) -> None:
        self.clock = FakeClock()
        self.store = MemoryStore()
        self._ids = (f"id-{n}" for n in itertools.count(1))
        self.locked: Exception | None = None
        self.kill()
        if followed is not None:
            self.store.core.follow(followed, TODAY - timedelta(weeks=8))

    def kill(self) -> None:
        """Start the program anew on the same diary."""
        self.guide = Sessions(
            self.store.sessions, self.clock, self._new, None, EXERCISES, self._keep_plan
        )
        gate = Gate(self.store.checks, self.clock, self._new)
        self.work = CoreWork(
            self.store.core,
            self.store.sessions,
            self.guide,
            gate,
            self.clock,
            self._new,
            EXERCISES,
            CoreSigns(
                self.store.core,
                self.store.ratings,
                self.store.episodes,
                self.store.lifting,
                self.store.checks,
            ),
        )

    def _keep_plan(self, record: SessionRecord) -> None:
        if is_core(record.routine_id):
            keep_plan(self.store.core, record.started.local_date)

    def _new(self) -> str:
        return next(self._ids)

    def page(self, day: date | None = None) -> CorePage:
        return self.work.page(MONDAY, day)

    def exercise(self, exercise_id: str, day: date | None = None) -> ExerciseDay:
        return next(e for e in self.page(day).exercises if e.exercise_id == exercise_id)

    def standing(self, day: date) -> DayStanding | None:
        cells = (cell for week in self.page().calendar for cell in week)
        return next(cell.standing for cell in cells if cell.day == day)

    def begin(self, plan: Plan | None = None) -> str:
        routine = self.work.left_today()
        assert routine is not None
        return self.guide.begin(routine, plan or routine.plan(), None).record.id

    def rest_at(self, hold_factor: float) -> Plan:
        """What is left of today with holds so many times as long."""
        routine = self.work.left_today()
        assert routine is not None
        return routine.plan(Pace(hold_factor=hold_factor))

    def run(self, seconds: float) -> None:
        """Time passes and is looked at once a second."""
        for _ in range(round(seconds)):
            self.clock.advance(1.0)
            self.guide.poll()

    def finish(self) -> None:
        while not self.guide.poll().changes:
            self.clock.advance(1.0)


@pytest.fixture
def house() -> House:
    return House()


# --- the programme -------------------------------------------------------------------------------


def test_before_a_programme_is_chosen_there_is_nothing_but_the_choice() -> None:
    page = House(None).page()
    assert (page.programme, page.exercises, page.week, page.calendar) == (None, (), None, ())


def test_a_chosen_programme_is_the_days_list_with_nothing_done() -> None:
    house = House(None)
    assert house.work.follow(BASICS).changes == CORE
    page = house.page()
    assert [day.item for day in page.exercises] == [PLANK, BIRD_DOG]
    assert (page.planned_sets, page.done_sets) == (9, 0)


def test_the_first_choice_can_be_taken_back_and_sets_stay() -> None:
    house = House(None)
    done = house.work.follow(BASICS)
    house.work.sets.touch(TODAY, "plank", None, 1)
    assert done.undo is not None and done.undo() == CORE
    assert house.page().programme is None
    assert house.store.core.targets() == ()
    house.work.follow(BASICS)
    assert house.exercise("plank").done == 1


def test_another_programme_can_be_taken_back(house: House) -> None:
    other = replace(BASICS, id="other")
    done = house.work.follow(other)
    assert house.page().programme == other
    assert done.undo is not None
    done.undo()
    assert house.page().programme == BASICS


def test_choosing_what_is_followed_changes_nothing(house: House) -> None:
    assert house.work.follow(BASICS) == Done()


def test_the_weekly_goal_changes_from_today_on_and_can_be_taken_back(house: House) -> None:
    done = house.work.set_goal(5)
    week = house.page().week
    assert week is not None and week.target == 5
    assert [target.days for target in house.store.core.targets()] == [3, 5]
    assert done.undo is not None
    done.undo()
    assert [target.days for target in house.store.core.targets()] == [3]


@pytest.mark.parametrize("days", [0, 8])
def test_a_goal_that_is_no_number_of_days_is_refused(house: House, days: int) -> None:
    with pytest.raises(ValueError, match="weekly target"):
        house.work.set_goal(days)


def test_a_broken_programme_is_named_and_the_others_are_offered(tmp_path: Path) -> None:
    shutil.copytree(paths.resources(), tmp_path / "all", ignore=shutil.ignore_patterns("*.wav"))
    broken = tmp_path / "all" / "programmes" / "first-steps.toml"
    broken.write_text(broken.read_text("utf-8").replace("weekly_target = 3", "weekly_target = 8"))
    library = load_library(tmp_path / "all")
    assert list(library.programmes) == ["core-basics"]
    assert any("first-steps" in str(problem) for problem in library.problems)


# --- a programme of one's own --------------------------------------------------------------------


def test_a_changed_programme_is_ones_own_and_the_old_one_comes_back_with_undo(house: House) -> None:
    draft = ProgrammeDraft.of(BASICS).removed(0).named("Mine")
    done = house.work.change(draft)
    mine = house.page().programme
    assert mine is not None
    assert (mine.name, mine.weekly_target, mine.items) == ("Mine", 3, (BIRD_DOG,))
    assert mine.id.startswith(OWN_PREFIX)
    assert house.page().own == (mine,)
    assert done.undo is not None
    done.undo()
    assert house.page().programme == BASICS


def test_an_own_programme_that_is_changed_again_stays_the_same_one(house: House) -> None:
    house.work.change(ProgrammeDraft.of(BASICS).named("Mine"))
    mine = house.page().programme
    assert mine is not None
    house.work.change(ProgrammeDraft.of(mine).removed(1))
    again = house.page().programme
    assert again is not None and again.id == mine.id
    assert house.page().own == (again,)


def test_a_draft_that_is_what_it_was_changes_nothing(house: House) -> None:
    assert house.work.change(ProgrammeDraft.of(BASICS)) == Done()


def test_a_day_that_was_begun_goes_on_as_it_was_planned(house: House) -> None:
    assert not house.page().waits_for_next_day
    house.work.sets.touch(TODAY, "plank", None, 1)
    house.work.change(ProgrammeDraft.of(BASICS).removed(0))
    page = house.page()
    assert [day.exercise_id for day in page.exercises] == ["plank", "bird-dog"]
    assert page.waits_for_next_day
    house.clock.sleep(86_400)
    assert [day.exercise_id for day in house.page().exercises] == ["bird-dog"]


# --- sets ----------------------------------------------------------------------------------------


def test_a_touch_logs_the_target_and_another_takes_it_back(house: House) -> None:
    house.work.sets.touch(TODAY, "plank", None, 2)
    (logged,) = house.exercise("plank").sets
    assert (logged.set_no, logged.amount, logged.target, logged.seconds) == (2, 30, 30, True)
    house.work.sets.touch(TODAY, "plank", None, 2)
    assert house.exercise("plank").sets == ()


def test_left_and_right_are_logged_apart(house: House) -> None:
    house.work.sets.touch(TODAY, "bird-dog", Side.LEFT, 1)
    assert [log.side for log in house.exercise("bird-dog").sets] == [Side.LEFT]
    assert house.exercise("bird-dog").done == 1


def test_every_touch_can_be_undone(house: House) -> None:
    logged = house.work.sets.touch(TODAY, "plank", None, 1)
    taken = house.work.sets.touch(TODAY, "plank", None, 1)
    assert taken.undo is not None and logged.undo is not None
    taken.undo()
    assert house.exercise("plank").done == 1
    logged.undo()
    assert house.exercise("plank").done == 0


def test_less_than_planned_is_a_partial_set_and_more_is_more(house: House) -> None:
    house.work.sets.log(TODAY, "plank", None, 1, 12)
    house.work.sets.log(TODAY, "plank", None, 2, 55)
    assert [log.partial for log in house.exercise("plank").sets] == [True, False]
    assert house.exercise("plank").done == 2


def test_another_amount_rewrites_the_set_and_can_be_undone(house: House) -> None:
    house.work.sets.log(TODAY, "plank", None, 1)
    done = house.work.sets.log(TODAY, "plank", None, 1, 20)
    (changed,) = house.exercise("plank").sets
    assert changed.amount == 20
    assert done.undo is not None
    done.undo()
    (again,) = house.exercise("plank").sets
    assert (again.amount, again.id) == (30, changed.id)
    assert house.work.sets.correct(again.id, TODAY, 30) == Done()


def test_an_extra_set_stands_after_the_planned_ones_and_fills_none_of_them(house: House) -> None:
    house.work.sets.log_extra(TODAY, "bird-dog", Side.RIGHT, 6)
    house.work.sets.log_extra(TODAY, "bird-dog", Side.RIGHT, 5)
    day = house.exercise("bird-dog")
    assert [(log.set_no, log.extra) for log in day.sets] == [(4, True), (5, True)]
    assert (day.done, day.extra) == (0, 2)


def test_a_day_has_room_for_so_many_sets_and_no_more(house: House) -> None:
    for _ in range(LAST_SET_NO - 3):
        house.work.sets.log_extra(TODAY, "plank", None, 10)
    with pytest.raises(ValueError, match="set_no"):
        house.work.sets.log_extra(TODAY, "plank", None, 10)


@pytest.mark.parametrize("number", [0, -4, MOST_REPS + 1])
def test_an_absurd_amount_is_refused_and_nothing_is_kept(house: House, number: int) -> None:
    with pytest.raises(ValueError, match="amount"):
        house.work.sets.log(TODAY, "bird-dog", Side.LEFT, 1, number)
    assert house.exercise("bird-dog").sets == ()


@pytest.mark.parametrize(
    ("exercise_id", "side", "number"),
    [("plank", Side.LEFT, 1), ("plank", None, 4), ("bird-dog", None, 1), ("squat", None, 1)],
)
def test_a_set_that_is_not_planned_is_refused(
    house: House, exercise_id: str, side: Side | None, number: int
) -> None:
    with pytest.raises(LookupError):
        house.work.sets.touch(TODAY, exercise_id, side, number)


def test_a_set_of_tomorrow_is_refused(house: House) -> None:
    with pytest.raises(StaleDayError):
        house.work.sets.log(TODAY + DAY, "plank", None, 1)
    with pytest.raises(StaleDayError):
        house.work.sets.say_effort(TODAY + DAY, "plank", 3)


def test_a_set_entered_later_counts_on_its_day_and_is_marked(house: House) -> None:
    yesterday = TODAY - DAY
    house.work.sets.touch(yesterday, "plank", None, 1)
    (late,) = house.exercise("plank", yesterday).sets
    assert late.back_dated
    assert house.exercise("plank").sets == ()
    assert house.standing(yesterday) is DayStanding.PART


def test_what_a_day_planned_stays_when_the_programme_changes(house: House) -> None:
    house.work.sets.touch(TODAY, "plank", None, 1)
    house.work.follow(programme(PLANK))
    assert [day.exercise_id for day in house.page().exercises] == ["plank", "bird-dog"]
    assert [day.exercise_id for day in house.page(TODAY - DAY).exercises] == ["plank"]


def test_effort_and_form_are_said_of_an_exercise_on_a_day_and_taken_back(house: House) -> None:
    house.work.sets.say_effort(TODAY, "plank", 6)
    done = house.work.sets.say_form(TODAY, "plank", False)
    assert (house.exercise("plank").effort, house.exercise("plank").form_kept) == (6, False)
    assert done.undo is not None
    done.undo()
    assert (house.exercise("plank").effort, house.exercise("plank").form_kept) == (6, None)
    assert house.work.sets.say_effort(TODAY, "plank", 6) == Done()


def test_a_day_ahead_is_not_opened(house: House) -> None:
    assert house.page(TODAY + DAY).day == TODAY


def test_what_cannot_be_written_changes_nothing(house: House) -> None:
    house.store.core.problem = FULL
    with pytest.raises(type(FULL)):
        house.work.sets.touch(TODAY, "plank", None, 1)
    house.store.core.problem = None
    assert house.exercise("plank").sets == ()


# --- steps ---------------------------------------------------------------------------------------


def two_good_days(house: House) -> None:
    for ago in (4, 2):
        live(house.store.core, BASICS, TODAY - ago * DAY)


def test_two_whole_days_suggest_a_step_and_accepting_it_changes_the_list(house: House) -> None:
    two_good_days(house)
    suggestion = house.page().suggestions["plank"]
    assert (suggestion.kind, suggestion.reason) == (SuggestionKind.UP, Reason.TWICE_WHOLE)
    done = house.work.steps.accept(suggestion)
    item = house.exercise("plank").item
    assert item is not None and item.dose.hold_s == 35
    assert "plank" not in house.page().suggestions
    assert done.undo is not None
    done.undo()
    assert house.exercise("plank").item == PLANK


def test_undo_leaves_a_later_choice_alone(house: House) -> None:
    two_good_days(house)
    done = house.work.steps.accept(house.page().suggestions["plank"])
    house.work.follow(replace(BASICS, id="other"))
    assert done.undo is not None
    assert done.undo() == NOTHING
    followed = house.page().programme
    assert followed is not None and followed.id == "other"


def test_a_suggestion_that_was_overtaken_is_not_accepted(house: House) -> None:
    two_good_days(house)
    suggestion = house.page().suggestions["plank"]
    house.work.follow(programme(BIRD_DOG))
    assert house.work.steps.accept(suggestion) == Done()


def test_not_now_lets_it_rest_and_undo_brings_it_back(house: House) -> None:
    two_good_days(house)
    done = house.work.steps.put_aside(house.page().suggestions["plank"])
    assert "plank" not in house.page().suggestions
    assert "bird-dog" in house.page().suggestions
    assert done.undo is not None
    done.undo()
    assert "plank" in house.page().suggestions


def test_not_now_is_kept_until_another_day_speaks_for_it(house: House) -> None:
    two_good_days(house)
    house.work.steps.put_aside(house.page().suggestions["plank"])
    house.kill()
    assert "plank" not in house.page().suggestions
    live(house.store.core, BASICS, TODAY - DAY)
    assert house.page().suggestions["plank"].reason is Reason.TWICE_WHOLE


def test_not_now_to_one_step_says_nothing_of_another(house: House) -> None:
    two_good_days(house)
    house.work.steps.put_aside(house.page().suggestions["plank"])
    house.work.sets.say_form(TODAY - 2 * DAY, "plank", False)
    assert house.page().suggestions["plank"].reason is Reason.FORM_LOST


def test_undo_of_a_second_not_now_leaves_the_first(house: House) -> None:
    two_good_days(house)
    house.work.steps.put_aside(house.page().suggestions["plank"])
    before = house.store.core.asides()
    live(house.store.core, BASICS, TODAY - DAY)
    done = house.work.steps.put_aside(house.page().suggestions["plank"])
    assert done.undo is not None
    done.undo()
    assert house.store.core.asides() == before


def test_nothing_is_suggested_in_the_middle_of_an_exercise(house: House) -> None:
    two_good_days(house)
    house.work.sets.touch(TODAY, "plank", None, 1)
    assert "plank" not in house.page().suggestions
    for number in (2, 3):
        house.work.sets.touch(TODAY, "plank", None, number)
    assert house.page().suggestions["plank"].reason is Reason.FORM_NOT_SAID


def test_lost_form_is_heard_at_once(house: House) -> None:
    house.work.sets.touch(TODAY, "plank", None, 1)
    house.work.sets.say_form(TODAY, "plank", False)
    suggestion = house.page().suggestions["plank"]
    assert (suggestion.kind, suggestion.reason) == (SuggestionKind.DOWN, Reason.FORM_LOST)


# --- the symptom check ---------------------------------------------------------------------------


def lock(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_: Gate) -> object:
        return object()

    def refuse(_: Gate) -> None:
        raise LockedError(type("L", (), {"check_id": "c", "level": type("V", (), {"word": "w"})})())

    monkeypatch.setattr(Gate, "lock", locked)
    monkeypatch.setattr(Gate, "pass_or_raise", refuse)


def test_locked_nothing_is_begun_and_suggestions_wait(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_good_days(house)
    lock(house, monkeypatch)
    with pytest.raises(LockedError):
        house.work.sets.touch(TODAY, "plank", None, 1)
    page = house.page()
    assert page.lock is not None
    assert page.suggestions == {}


def test_locked_what_was_done_before_can_still_be_entered(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock(house, monkeypatch)
    house.work.sets.touch(TODAY - DAY, "plank", None, 1)
    assert house.exercise("plank", TODAY - DAY).done == 1


# --- rest ----------------------------------------------------------------------------------------


def test_a_pause_covers_today_until_it_is_ended(house: House) -> None:
    house.work.rest.pause(TODAY - 3 * DAY, None)
    assert house.page().paused == Pause(TODAY - 3 * DAY)
    house.work.rest.end_pause(TODAY - 3 * DAY)
    assert house.page().paused is None
    assert house.store.core.pauses() == (Pause(TODAY - 3 * DAY, TODAY - DAY),)


def test_a_pause_that_began_today_leaves_no_trace_when_it_ends(house: House) -> None:
    house.work.rest.pause(TODAY, None)
    house.work.rest.end_pause(TODAY)
    assert house.store.core.pauses() == ()


def begun(house: House) -> Done:
    return house.work.rest.pause(TODAY, TODAY + DAY)


def lengthened(house: House) -> Done:
    house.work.rest.pause(TODAY, TODAY)
    return house.work.rest.pause(TODAY, TODAY + 5 * DAY)


def taken_back(house: House) -> Done:
    house.work.rest.pause(TODAY, TODAY)
    return house.work.rest.unpause(TODAY)


@pytest.mark.parametrize(
    ("change", "before"),
    [(begun, ()), (lengthened, (Pause(TODAY, TODAY),)), (taken_back, (Pause(TODAY, TODAY),))],
)
def test_every_change_of_a_pause_can_be_undone(
    house: House, change: Callable[[House], Done], before: tuple[Pause, ...]
) -> None:
    done = change(house)
    assert done.undo is not None
    done.undo()
    assert house.store.core.pauses() == before


def test_a_short_week_is_asked_about_once(house: House) -> None:
    live(house.store.core, BASICS, TODAY - 7 * DAY)
    short = house.page().short
    assert short is not None
    assert (short.kept.planned, short.kept.done, len(short.days)) == (3, 1, 2)
    done = house.work.rest.explain(short.days, MissReason.NO_TIME)
    assert house.page().short is None
    assert house.work.history(MONDAY).kept.reasons == {MissReason.NO_TIME: 2}
    assert done.undo is not None
    done.undo()
    assert house.page().short == short


def test_a_week_that_is_left_without_a_reason_is_not_asked_about_again(house: House) -> None:
    short = house.page().short
    assert short is not None
    done = house.work.rest.ask_no_more(short.kept.first)
    house.kill()
    assert house.page().short is None
    assert done.undo is not None
    done.undo()
    assert house.page().short == short


def test_a_pause_ahead_is_told_and_moved_and_its_old_days_come_back_with_undo(house: House) -> None:
    ahead = Pause(TODAY + 7 * DAY, TODAY + 9 * DAY)
    house.work.rest.pause(TODAY - DAY, TODAY)
    house.work.rest.pause(ahead.first, ahead.last)
    house.work.rest.pause(TODAY - 200 * DAY, TODAY - 199 * DAY)
    page = house.page()
    assert (page.paused, page.pauses) == (Pause(TODAY - DAY, TODAY), (ahead,))
    moved = Pause(TODAY + 3 * DAY, TODAY + 4 * DAY)
    done = house.work.rest.change_pause(ahead, moved.first, moved.last)
    assert house.page().pauses == (moved,)
    assert done.undo is not None
    done.undo()
    assert house.page().pauses == (ahead,)
    assert house.work.rest.change_pause(ahead, ahead.first, ahead.last) == Done()
    with pytest.raises(LookupError):
        house.work.rest.change_pause(moved, TODAY, None)


def test_a_pause_moved_onto_another_one_gives_it_back_with_undo(house: House) -> None:
    first, second = Pause(TODAY + DAY, TODAY + DAY), Pause(TODAY + 5 * DAY, TODAY + 6 * DAY)
    for pause in (first, second):
        house.work.rest.pause(pause.first, pause.last)
    done = house.work.rest.change_pause(second, first.first, second.last)
    assert house.page().pauses == (Pause(first.first, second.last),)
    assert done.undo is not None
    done.undo()
    assert house.page().pauses == (first, second)


def test_a_week_of_a_pause_and_a_week_before_the_programme_are_never_short() -> None:
    house = House(None)
    house.work.follow(BASICS)
    assert house.page().short is None
    house = House()
    house.work.rest.pause(TODAY - 20 * DAY, None)
    assert house.page().short is None


# --- the player ----------------------------------------------------------------------------------


def test_the_player_gets_what_is_left_of_today(house: House) -> None:
    for number in (1, 2, 3):
        house.work.sets.touch(TODAY, "plank", None, number)
    for side in (Side.LEFT, Side.RIGHT):
        house.work.sets.touch(TODAY, "bird-dog", side, 1)
    left = house.work.left_today()
    assert left is not None and is_core(left.id)
    (step,) = left.steps
    assert (step.exercise.id, step.dose.sets, step.dose.reps, step.rest_s) == ("bird-dog", 2, 8, 30)


def test_with_everything_done_nothing_is_left(house: House) -> None:
    live(house.store.core, BASICS, TODAY)
    assert house.work.left_today() is None


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ({}, [(3, None)]),
        ({Side.LEFT: 1, Side.RIGHT: 1}, [(2, None)]),
        ({Side.LEFT: 2}, [(1, None), (2, Side.RIGHT)]),
        ({Side.RIGHT: 1}, [(2, None), (1, Side.LEFT)]),
        ({Side.LEFT: 3}, [(3, Side.RIGHT)]),
    ],
)
def test_each_side_does_what_it_has_left_and_no_more(
    house: House, done: dict[Side, int], expected: list[tuple[int, Side | None]]
) -> None:
    house.work.follow(programme(BIRD_DOG))
    for side, sets in done.items():
        for number in range(1, sets + 1):
            house.work.sets.touch(TODAY, "bird-dog", side, number)
    left = house.work.left_today()
    assert left is not None
    assert [(step.dose.sets, step.side) for step in left.steps] == expected
    house.begin()
    house.finish()
    assert house.exercise("bird-dog").all_sets
    assert house.exercise("bird-dog").extra == 0


def test_a_whole_session_becomes_every_set_of_the_day(house: House) -> None:
    session_id = house.begin()
    house.finish()
    page = house.page()
    assert page.done_sets == page.planned_sets == 9
    logs = [log for day in page.exercises for log in day.sets]
    assert {log.session_id for log in logs} == {session_id}
    assert [log.amount for log in logs if log.exercise_id == "plank"] == [30] * 3
    assert {(log.side, log.amount) for log in logs if log.exercise_id == "bird-dog"} == {
        (Side.LEFT, 8),
        (Side.RIGHT, 8),
    }
    assert not any(log.back_dated for log in logs)
    assert house.work.left_today() is None


def test_looking_again_makes_nothing_twice_even_after_the_program_was_killed(house: House) -> None:
    house.begin()
    house.finish()
    before = house.page().exercises
    house.kill()
    assert house.page().exercises == before
    assert len(house.store.core.sets(TODAY, TODAY)) == 9


def test_a_set_that_was_taken_back_stays_away(house: House) -> None:
    house.begin()
    house.finish()
    house.page()
    house.work.sets.touch(TODAY, "plank", None, 1)
    house.kill()
    assert house.exercise("plank").done == 2


def test_sets_of_a_session_follow_those_logged_by_hand(house: House) -> None:
    house.work.sets.touch(TODAY, "plank", None, 2)
    house.begin()
    house.finish()
    assert [log.set_no for log in house.exercise("plank").sets] == [1, 2, 3]
    assert house.exercise("plank").all_sets


def test_a_killed_session_is_offered_and_loses_nothing_when_it_is_filed(house: House) -> None:
    session_id = house.begin()
    house.run(5 + 30 + 30 + 30 + 10)  # Ready, a plank, rest, a plank, and part of a rest.
    house.kill()
    page = house.page()
    assert page.broken_off is not None and page.broken_off.record.id == session_id
    assert page.done_sets == 0
    house.guide.finish_broken_off(session_id)
    assert [log.set_no for log in house.exercise("plank").sets] == [1, 2]
    assert house.page().broken_off is None


def test_a_session_filed_long_after_its_day_still_counts_on_it(house: House) -> None:
    house.begin()
    house.run(5 + 30 + 1)
    house.kill()
    house.clock.sleep(100 * 86_400)
    page = house.page(TODAY)
    assert page.broken_off is None
    assert page.done_sets == 1


@pytest.mark.parametrize(("held", "logged"), [(2, []), (3, [3]), (12, [12])])
def test_a_hold_that_is_left_is_a_part_from_three_seconds_on(
    house: House, held: int, logged: list[int]
) -> None:
    house.begin()
    house.run(5 + held)
    house.guide.end_early()
    sets = house.exercise("plank").sets
    assert [log.amount for log in sets] == logged
    assert all(log.partial for log in sets)


def test_a_hold_that_was_skipped_is_a_part_and_the_next_one_its_own_set(house: House) -> None:
    house.begin()
    house.run(5 + 12)
    house.guide.onward()
    house.run(30 + 30 + 1)
    house.guide.end_early()
    sets = house.exercise("plank").sets
    told = [(log.set_no, log.amount, log.partial) for log in sets]
    assert told == [(1, 12, True), (2, 30, False)]


def test_a_hold_in_which_the_program_was_killed_is_a_part(house: House) -> None:
    session_id = house.begin()
    house.run(5 + 30 + 30 + 9)
    house.kill()
    house.guide.finish_broken_off(session_id)
    done = [(log.set_no, log.amount) for log in house.exercise("plank").sets]
    assert done[0] == (1, 30) and done[1][0] == 2 and 8 <= done[1][1] <= 9


def test_a_set_done_again_and_left_stays_the_whole_one_it_was(house: House) -> None:
    house.begin()
    house.run(5 + 30 + 2)
    house.guide.back()
    house.run(6)
    house.guide.end_early()
    (log,) = house.exercise("plank").sets
    assert (log.amount, log.partial) == (30, False)


def test_repetitions_that_are_left_are_not_guessed(house: House) -> None:
    house.work.follow(programme(BIRD_DOG))
    house.begin()
    house.run(5 + 20)
    house.guide.onward()
    house.guide.end_early()
    assert house.exercise("bird-dog").sets == ()


def test_a_hold_that_was_made_longer_counts_as_long_as_it_was_held(house: House) -> None:
    house.begin()
    house.run(6)
    house.guide.prolong()
    house.run(40)
    house.guide.end_early()
    (log,) = house.exercise("plank").sets
    assert (log.amount, log.target) == (40, 30)


def test_a_pace_of_ones_own_sets_its_own_target_and_counts_in_full(house: House) -> None:
    routine = house.work.left_today()
    assert routine is not None
    house.begin(routine.plan(Pace(hold_factor=0.5)))
    house.run(5 + 15 + 1)
    house.guide.end_early()
    (log,) = house.exercise("plank").sets
    assert (log.amount, log.target, log.partial) == (15, 15, False)
    house.begin(house.rest_at(0.5))
    house.finish()
    assert house.exercise("plank").all_sets


def test_what_is_not_timed_counts_as_planned(house: House) -> None:
    house.work.follow(programme(BIRD_DOG))
    routine = house.work.left_today()
    assert routine is not None
    house.begin(routine.plan(Pace(untimed=True)))
    house.run(8)
    house.guide.onward()
    house.guide.end_early()
    (log,) = house.exercise("bird-dog").sets
    assert (log.amount, log.side) == (8, Side.RIGHT)


def test_what_hurts_without_a_single_set_done_leads_to_a_step_down(house: House) -> None:
    house.begin()
    house.run(7)
    house.guide.hurt()
    house.guide.end_early()
    assert house.exercise("plank").hurt
    suggestion = house.page().suggestions["plank"]
    assert (suggestion.kind, suggestion.reason) == (SuggestionKind.DOWN, Reason.HURT)


def test_a_discarded_session_makes_no_sets(house: House) -> None:
    session_id = house.begin()
    house.run(5 + 30 + 1)
    house.guide.discard(session_id)
    assert house.exercise("plank").sets == ()
    record = house.store.sessions.get(session_id)
    assert record is not None and record.progress.outcome is Outcome.DISCARDED


def test_a_session_past_midnight_belongs_to_the_day_it_began_on(house: House) -> None:
    house.clock.sleep(14.98 * 3600)  # 2:59 at night: still Wednesday.
    house.begin()
    house.finish()
    assert house.page().today == TODAY + DAY
    logs = house.store.core.sets(TODAY, TODAY + DAY)
    assert {(log.day, log.back_dated) for log in logs} == {(TODAY, False)}


def test_a_diary_that_can_only_be_read_still_shows_the_page(house: House) -> None:
    house.begin()
    house.finish()
    house.store.sessions.problem = None
    keep = house.store.core.keep_day

    def refuse(*_: object) -> None:
        raise FULL

    house.store.core.keep_day = refuse  # type: ignore[method-assign]
    assert house.page().done_sets == 0
    house.store.core.keep_day = keep  # type: ignore[method-assign]
    assert house.page().done_sets == 9


# --- looking back --------------------------------------------------------------------------------


def test_history_tells_one_exercise_from_its_first_day_on(house: House) -> None:
    for ago in (400, 9, 2):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    history = house.work.history(MONDAY, "plank")
    assert [(TODAY - day.day).days for day in history.days] == [400, 9, 2]
    assert set(history.done) == {"plank", "bird-dog"}


def test_without_a_name_history_shows_what_was_done_last(house: House) -> None:
    live(house.store.core, BASICS, TODAY - 3 * DAY)
    house.work.sets.touch(TODAY, "plank", None, 1)
    assert house.work.history(MONDAY).exercise_id == "plank"
    assert House().work.history(MONDAY).days == ()


def test_weeks_begin_on_the_day_that_is_usual_where_the_person_lives(house: House) -> None:
    live(house.store.core, BASICS, date(2025, 7, 6))  # A Sunday.
    monday, sunday = house.work.page(0).week, house.work.page(6).week
    assert monday is not None and monday.done == ()
    assert sunday is not None and sunday.done == (date(2025, 7, 6),)
