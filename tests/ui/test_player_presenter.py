"""Leading through a session, without a window: what is asked, shown, heard, said and saved."""

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session import Session
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.sessions import Sessions
from backcare_desktop.ui.jobs import DatabaseJobs, Jobs
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.follower import FRAME_S, RETRY_S
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.moving import Moving
from backcare_desktop.ui.player.presenter import PlayerPresenter
from backcare_desktop.ui.player.routine_voice import RoutineVoice
from backcare_desktop.ui.player.state import Action, MatPage, Page, PlayerState, RatingPage
from backcare_desktop.ui.player.surroundings import Surroundings
from backcare_desktop.ui.player.waiting import Waiting
from tests.fake_machine import FakeMachine
from tests.fakes import (
    FakeClock,
    HeldJobs,
    InlineJobs,
    MemoryChecks,
    MemoryEpisodes,
    MemoryRatings,
    MemorySessions,
)
from tests.memory_core import MemoryCore
from tests.memory_lifting import MemoryLifting
from tests.memory_pain import MemoryMeasures
from tests.memory_routines import MemoryRoutines
from tests.ui.fake_ticker import FakeTicker
from tests.ui.test_mat_state import CATS, REPS, ROLLS, SIDES
from tests.words import name_then, plain

FULL = StorageUnavailable(StorageProblem.FULL)
ROUTINE = Routine("trio", "Ease-off trio", "s", "p", "mobility", 1, (SIDES, REPS))
# 0 ready 5 · 1 right 30 · 2 switch 5 · 3 left 30 · 4 rest 15 · 5 repetitions 30
DAY = date(2025, 7, 9)


class Drawer:
    """A diary in memory."""

    writable = True

    def __init__(self) -> None:
        self.ratings = MemoryRatings()
        self.sessions = MemorySessions(self.ratings)
        self.checks = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.checks)
        self.measures = MemoryMeasures()
        self.routines = MemoryRoutines()
        self.core, self.lifting = MemoryCore(self.sessions), MemoryLifting()

    def close(self) -> None:
        """Nothing to let go of."""


class Player:
    """The presenter with everything around it that is not real."""

    def __init__(self, jobs: Jobs | None = None) -> None:
        self.clock, self.ticker = FakeClock(), FakeTicker()
        self.machine = FakeMachine()
        self.sound, self.speech = self.machine.sound, self.machine.reader
        self.drawer = Drawer()
        ids = (f"id-{n}" for n in itertools.count(1))
        self.desk = Desk(Path("d"), lambda _: self.drawer, self.clock, lambda: next(ids))
        jobs = InlineJobs() if jobs is None else jobs
        mat = MatWriter({"rolls": ROLLS, "cats": CATS}, name_then)
        self.around = Surroundings(
            self.machine.machine(),
            self.clock,
            CueWriter(mat),
            RoutineVoice(self.desk, jobs, {ROUTINE.id: ROUTINE}),
        )
        self.retries = FakeTicker()
        waiting = Waiting(jobs, self.retries)
        self.presenter = PlayerPresenter(
            self.desk, jobs, self.clock, self.ticker, self.around, mat, waiting
        )
        self.states: list[PlayerState] = []
        self.rings: list[float] = []
        self.changes: list[Changes] = []
        self.problems: list[StorageUnavailable] = []
        self.full_screen: list[bool] = []
        self.discarded: list[str] = []
        self.closed = 0
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.moved.connect(self._on_moved)
        self.presenter.changed.connect(self.changes.append)
        self.presenter.failed.connect(self.problems.append)
        self.presenter.full_screen_changed.connect(self.full_screen.append)
        self.presenter.discarded.connect(self.discarded.append)
        self.presenter.closed.connect(self._count)

    def _count(self) -> None:
        self.closed += 1

    def _on_moved(self, moment: Moving) -> None:
        self.rings.append(moment.ring)

    def begin(self, score: int | None = None) -> None:
        self.presenter.open(ROUTINE)
        if score is None:
            self.press(Action.SKIP_RATING)
        else:
            self.presenter.rate(score)
            if self.states[-1].rating is not None and self.states[-1].rating.anyway:
                self.press(Action.BEGIN_ANYWAY)

    def press(self, *actions: Action) -> None:
        for action in actions:
            self.presenter.act(action)

    def wait(self, seconds: float) -> None:
        """Time passes; the timer calls whenever it was armed to."""
        left = seconds
        while left > 0 and self.ticker.armed is not None:
            step = min(left, self.ticker.armed + 0.001)
            due = step >= self.ticker.armed
            self.clock.advance(step)
            left -= step
            if due:
                self.ticker.fire()
        self.clock.advance(max(0.0, left))

    @property
    def state(self) -> PlayerState:
        return self.states[-1]

    @property
    def mat(self) -> MatPage:
        assert self.state.mat is not None
        return self.state.mat

    @property
    def rating(self) -> RatingPage:
        assert self.state.rating is not None
        return self.state.rating

    @property
    def panel(self) -> str:
        return self.mat.panel.title if self.mat.panel else ""

    def kinds(self, session_id: str = "id-1") -> list[EventKind]:
        return [event.kind for event in self.drawer.sessions.events(session_id)]

    def outcome(self, session_id: str = "id-1") -> Outcome:
        record = self.drawer.sessions.get(session_id)
        assert record is not None
        return record.progress.outcome

    def scores(self) -> list[tuple[int, RatingContext]]:
        return [(rating.score, rating.context) for rating in self.drawer.ratings.latest(9)]


@pytest.fixture
def player(qapp: object) -> Player:
    return Player()


@pytest.fixture
def held() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def slow(qapp: object, held: HeldJobs) -> Player:
    """A player whose diary answers only when ``held`` is run."""
    return Player(held)


# --- before --------------------------------------------------------------------------------------


def test_the_pain_before_is_asked_for_with_nothing_chosen(player: Player) -> None:
    player.presenter.open(ROUTINE)
    assert player.state.page is Page.BEFORE
    assert player.rating.chosen is None
    assert player.drawer.sessions.newest_open() is None, "nothing has started yet"
    assert player.ticker.armed is None


def test_one_touch_rates_and_starts(player: Player) -> None:
    player.begin(4)
    assert player.state.page is Page.MAT
    assert player.scores() == [(4, RatingContext.BEFORE_SESSION)]
    assert player.changes == [Changes(sessions=True, ratings=True)]


def test_it_starts_without_a_rating_too(player: Player) -> None:
    player.begin()
    assert player.state.page is Page.MAT
    assert player.scores() == []


def test_an_impatient_second_touch_starts_nothing_twice(slow: Player, held: HeldJobs) -> None:
    slow.presenter.open(ROUTINE)
    slow.presenter.rate(3)
    slow.presenter.rate(5)
    slow.press(Action.SKIP_RATING)
    held.run()
    assert slow.scores() == [(3, RatingContext.BEFORE_SESSION)]
    assert slow.kinds("id-1") == [EventKind.STARTED, EventKind.SEGMENT]
    assert slow.state.page is Page.MAT


def test_leaving_before_the_start_keeps_nothing(player: Player) -> None:
    player.presenter.open(ROUTINE)
    player.press(Action.LEAVE)
    assert player.closed == 1
    assert player.drawer.sessions.newest_open() is None


def test_before_the_start_esc_leaves_though_the_diary_has_not_answered(
    slow: Player, held: HeldJobs
) -> None:
    slow.presenter.open(ROUTINE)
    slow.presenter.rate(3)
    slow.press(Action.LEAVE)
    assert slow.closed == 1
    shown = len(slow.states)
    held.run()
    assert (len(slow.states), slow.ticker.armed) == (shown, None)
    assert slow.outcome() is Outcome.OPEN, "it can be resumed"
    assert slow.kinds()[-1] is EventKind.PAUSED
    assert slow.changes == [Changes(sessions=True, ratings=True)]
    slow.begin()
    held.run()
    assert slow.state.page is Page.MAT


def test_a_session_that_can_not_be_written_is_not_shown_as_started(player: Player) -> None:
    player.drawer.sessions.problem = FULL
    player.begin(4)
    assert player.problems == [FULL]
    assert player.closed == 1
    assert all(state.page is Page.BEFORE for state in player.states)
    assert player.ticker.armed is None


# --- on the mat ----------------------------------------------------------------------------------


def test_nothing_is_shown_that_is_not_written(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    shown = len(slow.states)
    slow.press(Action.PAUSE_OR_RESUME)
    assert len(slow.states) == shown
    held.run()
    assert slow.mat.paused
    assert slow.kinds()[-1] is EventKind.PAUSED


def test_every_second_is_shown_once_in_order(player: Player) -> None:
    player.begin()
    player.wait(36)
    holds = [s.mat for s in player.states if s.mat and s.mat.caption.startswith("second")]
    digits = [int(page.digits) for page in holds]
    assert [n for n, _ in itertools.groupby(digits)] == list(range(30, 0, -1))


def test_a_whole_session_follows_its_line_and_ends_by_itself(player: Player) -> None:
    player.begin()
    player.wait(115.5)
    assert player.state.page is Page.AFTER
    assert player.outcome() is Outcome.FINISHED
    assert player.ticker.armed is None, "nothing moves any more"
    ends = [e for e in player.drawer.sessions.events("id-1") if e.kind is EventKind.FINISHED]
    assert ends[0].active_s == pytest.approx(115)


def test_between_the_seconds_the_ring_moves_without_asking_the_diary(player: Player) -> None:
    player.begin()
    player.drawer.sessions.problem = FULL
    player.wait(0.5)
    assert player.problems == []
    assert len(player.rings) >= 0.4 / FRAME_S
    assert player.rings == sorted(player.rings, reverse=True)


def test_at_the_end_of_a_segment_no_frame_is_in_the_way_of_the_page_to_come(
    slow: Player, held: HeldJobs
) -> None:
    slow.begin()
    held.run()
    slow.wait(0.5)
    before = len(slow.rings)
    slow.clock.advance(slow.presenter.follower.following.state.segment.duration)  # type: ignore[union-attr]
    slow.ticker.fire()
    assert len(held) == 1
    assert len(slow.rings) == before


def test_with_reduced_motion_the_ring_steps_with_the_seconds(player: Player) -> None:
    player.presenter.set_reduced_motion(True)
    player.begin()
    player.wait(4.5)
    assert player.rings == []
    assert player.mat.digits == "1"


def test_while_an_answer_is_awaited_nothing_more_is_asked(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    slow.wait(3.5)
    assert len(held) == 1


def test_pause_and_go_on(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.PAUSE_OR_RESUME)
    assert player.mat.paused
    assert player.ticker.armed is None, "a pause asks for nothing"
    digits = player.mat.digits
    player.wait(3600)
    player.press(Action.PAUSE_OR_RESUME)
    assert (player.mat.paused, player.mat.digits) == (False, digits)
    player.wait(2.1)
    assert int(player.mat.digits) == int(digits) - 2


def test_next_back_and_more_time(player: Player) -> None:
    player.begin()
    player.press(Action.NEXT)
    assert player.mat.badge == "RIGHT side"
    player.press(Action.MORE_TIME)
    assert player.mat.digits == "40"
    player.wait(10)
    player.press(Action.BACK)
    assert player.mat.digits == "40"


# --- sounds and words ----------------------------------------------------------------------------


def test_every_cue_is_heard_once_and_none_after_zero(player: Player) -> None:
    player.begin()
    player.wait(40.1)
    assert player.sound.played == [
        *["tick"] * 3,
        "start",
        "half",
        *["tick"] * 3,
        "switch",
        *["tick"] * 3,
        "start",
    ]


def test_names_sides_and_counts_are_said(player: Player) -> None:
    player.begin()
    player.wait(40.1)
    assert player.speech.said == [
        "Get ready. Knee rolls, right side.",
        *("3", "2", "1"),
        "Knee rolls, right side. Knees to the right, look left.",
        "Half-way.",
        *("3", "2", "1"),
        "Switch sides. Left side.",
        *("3", "2", "1"),
        "Knee rolls, left side.",
    ]


def test_repetitions_are_heard_not_talked_over(player: Player) -> None:
    player.begin()
    player.wait(85.1)
    del player.sound.played[:], player.speech.said[:]
    player.wait(30.5)
    assert player.sound.played == ["rep"] * 4 + ["end"]
    assert player.speech.said == ["Session finished."]


def test_a_machine_without_sound_is_mentioned_once(player: Player) -> None:
    player.sound.silent = "No sound."
    player.begin()
    assert player.state.notice == "No sound."
    player.wait(11)
    assert player.state.notice == ""
    player.press(Action.PAUSE_OR_RESUME)
    assert player.state.notice == ""


# --- this hurts, sleep, leaving ------------------------------------------------------------------


def test_this_hurts_is_kept_and_offers_ways_on(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.HURTS)
    assert player.panel == "Stopped. Noted."
    assert player.kinds()[-1] is EventKind.HURT
    assert player.mat.panel is not None
    assert [choice.action for choice in player.mat.panel.choices] == [
        Action.EASE,
        Action.SKIP_EXERCISE,
        Action.END_HERE,
        Action.CHECK,
        Action.WARNING_SIGNS,
    ]
    player.press(Action.EASE)
    assert (player.panel, player.mat.paused) == ("", False)
    assert player.kinds()[-2:] == [EventKind.EASED, EventKind.RESUMED]


def test_after_hurting_the_exercise_can_be_skipped_and_the_session_runs_on(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.HURTS, Action.SKIP_EXERCISE)
    assert (player.panel, player.mat.paused) == ("", False)
    assert player.mat.caption == "Get into position"
    player.wait(15.1)
    assert player.mat.title == "Cat–cow", "neither side of the exercise that hurts comes again"


def test_the_question_after_hurting_can_not_be_escaped_into_running_on(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.HURTS, Action.ESCAPE)
    assert player.panel == "Leave the session?"
    for way_back in (Action.ESCAPE, Action.STAY):
        player.press(way_back)
        assert (player.panel, player.mat.paused) == ("Stopped. Noted.", True)
        player.press(Action.ESCAPE)
    assert EventKind.RESUMED not in player.kinds()


def test_not_even_by_who_is_quicker_than_the_diary(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    slow.press(Action.HURTS, Action.ESCAPE, Action.STAY)
    held.run()
    assert (slow.panel, slow.mat.paused) == ("Stopped. Noted.", True)


@pytest.mark.parametrize("way_back", [Action.ESCAPE, Action.STAY])
def test_who_stays_in_a_paused_session_finds_it_paused(player: Player, way_back: Action) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.PAUSE_OR_RESUME, Action.LEAVE, way_back)
    assert (player.panel, player.mat.paused) == ("", True)


def test_a_choice_pressed_twice_is_made_once(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    slow.press(Action.HURTS)
    held.run()
    slow.press(Action.SKIP_EXERCISE, Action.NEXT, Action.SKIP_EXERCISE, Action.MORE_TIME)
    held.run()
    assert (slow.mat.caption, slow.mat.digits) == ("Get into position", "15")
    slow.press(Action.NEXT)
    held.run()
    assert slow.mat.title == "Cat–cow", "the mat hears again"


def test_warning_signs_can_be_read_and_lead_back(player: Player) -> None:
    player.begin()
    player.press(Action.HURTS, Action.WARNING_SIGNS)
    assert player.panel == "When to get help"
    player.press(Action.CLOSE)
    assert player.panel == "Stopped. Noted."
    player.press(Action.WARNING_SIGNS, Action.END_HERE)
    assert player.state.page is Page.AFTER
    assert player.outcome() is Outcome.PARTIAL


def test_sleep_stops_and_asks_and_does_not_count(player: Player) -> None:
    player.begin()
    player.wait(10.5)
    player.clock.sleep(720)
    player.wait(1)
    assert plain(player.panel).startswith("Paused while the computer slept (12 min")
    assert player.ticker.armed is None
    player.press(Action.PAUSE_OR_RESUME)
    assert (player.panel, player.mat.paused) == ("", False)
    assert player.mat.digits == "25"


def test_a_question_that_was_asked_for_is_not_replaced_by_the_one_about_sleep(
    player: Player,
) -> None:
    player.begin()
    player.clock.sleep(720)
    player.press(Action.LEAVE)
    assert player.panel == "Leave the session?"
    player.press(Action.STAY)
    assert (player.panel, player.mat.paused) == ("", False)


def test_after_sleep_the_step_can_be_done_again(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.clock.sleep(720)
    player.wait(1)
    player.press(Action.RESTART_STEP)
    assert (player.panel, player.mat.digits) == ("", "30")
    assert player.sound.played[-1] == "start"


def test_leaving_asks_stops_the_clock_and_can_be_taken_back(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.LEAVE)
    assert player.panel == "Leave the session?"
    assert player.mat.paused
    player.press(Action.STAY)
    assert (player.panel, player.mat.paused) == ("", False)


def test_leaving_keeps_the_session_to_go_on_with(player: Player) -> None:
    player.begin()
    player.wait(40)
    player.press(Action.LEAVE, Action.LEAVE)
    assert player.closed == 1
    assert player.changes[-1] == Changes(sessions=True)
    assert player.outcome() is Outcome.OPEN
    player.presenter.resume("id-1")
    assert player.mat.paused
    assert player.mat.badge == "LEFT side"
    player.press(Action.PAUSE_OR_RESUME)
    player.wait(76)
    assert player.outcome() is Outcome.FINISHED


def test_discarding_can_be_undone(player: Player) -> None:
    player.begin()
    player.press(Action.LEAVE, Action.DISCARD)
    assert (player.closed, player.discarded) == (1, ["id-1"])
    assert player.outcome() is Outcome.DISCARDED
    player.desk.sessions.undo_discard("id-1")
    assert player.outcome() is Outcome.OPEN


def test_full_screen_is_left_with_the_mat(player: Player) -> None:
    player.begin()
    player.press(Action.FULL_SCREEN)
    assert player.state.full_screen
    player.press(Action.LEAVE)
    assert not player.state.full_screen
    assert player.full_screen == [True, False]
    player.press(Action.STAY, Action.FULL_SCREEN, Action.LEAVE, Action.LEAVE)
    assert player.full_screen == [True, False, True, False]


# --- a diary that is slow or full ----------------------------------------------------------------


def test_on_a_full_disk_the_session_goes_on_says_so_and_catches_up(player: Player) -> None:
    """R7: running session continues and buffers events, recovers within five seconds."""
    player.begin()
    player.drawer.sessions.problem = FULL
    player.wait(38)
    assert player.mat.caption == "Switch sides"
    assert player.state.notice.startswith("Disk full: not saved yet.")
    player.drawer.sessions.problem = None
    player.wait(1.1)
    assert player.state.notice == ""
    assert EventKind.STEP_DONE in player.kinds()


def test_an_unsaved_pause_and_an_unsaved_end_are_tried_again(player: Player) -> None:
    player.begin()
    player.drawer.sessions.problem = FULL
    player.press(Action.PAUSE_OR_RESUME)
    assert player.state.notice.startswith("Disk full: not saved yet.")
    player.drawer.sessions.problem = None
    player.wait(RETRY_S + 0.1)
    assert (player.state.notice, player.ticker.armed) == ("", None)
    player.drawer.sessions.problem = FULL
    player.press(Action.LEAVE, Action.END_HERE)
    assert Changes(sessions=True) not in player.changes[1:]
    player.drawer.sessions.problem = None
    player.wait(RETRY_S + 0.1)
    assert player.changes[-1] == Changes(sessions=True)
    assert player.outcome() is Outcome.PARTIAL
    assert player.ticker.armed is None


def test_a_session_that_can_not_be_left_safely_stays_on_the_mat(player: Player) -> None:
    player.begin()
    player.drawer.sessions.problem = FULL
    player.press(Action.LEAVE, Action.LEAVE)
    assert player.closed == 0
    assert player.problems == [FULL]
    player.drawer.sessions.problem = None
    player.wait(RETRY_S + 0.1)
    player.press(Action.LEAVE)
    assert player.closed == 1
    assert player.kinds()[-1] is EventKind.PAUSED


@pytest.mark.parametrize("way_out", [Action.LEAVE, Action.DISCARD])
def test_nothing_is_asked_of_a_session_that_is_being_left(
    slow: Player, held: HeldJobs, way_out: Action
) -> None:
    slow.begin()
    held.run()
    slow.drawer.sessions.problem = FULL
    slow.press(Action.LEAVE)
    held.run()
    slow.drawer.sessions.problem = None
    slow.press(way_out)
    slow.wait(10)
    slow.press(way_out, Action.END_HERE, Action.STAY)
    held.run()
    assert slow.closed == 1
    assert slow.ticker.armed is None


def test_a_late_answer_does_not_set_the_timer_going_for_a_session_being_left(
    slow: Player, held: HeldJobs
) -> None:
    slow.begin()
    held.run()
    slow.drawer.sessions.problem = FULL
    slow.press(Action.LEAVE, Action.LEAVE)
    held._waiting.pop(0)()
    assert slow.state.notice.startswith("Disk full: not saved yet.")
    assert slow.ticker.armed is None


def test_an_answer_that_comes_after_closing_is_not_shown(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    slow.drawer.sessions.problem = FULL
    slow.press(Action.LEAVE, Action.END_HERE)
    held.run()
    slow.wait(RETRY_S + 0.1)
    assert len(held) == 1
    slow.presenter.open(ROUTINE)
    held.run()
    assert slow.state.page is Page.BEFORE
    slow.drawer.sessions.problem = None
    slow.presenter.rate(2)
    held.run()
    assert slow.state.page is Page.MAT


def test_on_a_full_disk_nothing_is_called_saved(player: Player) -> None:
    """R19."""
    player.begin()
    player.drawer.sessions.problem = FULL
    player.press(Action.HURTS)
    assert player.panel == "Stopped. Not saved yet."
    player.press(Action.ESCAPE)
    assert player.mat.panel is not None
    assert player.mat.panel.text == "Not saved yet."
    player.press(Action.END_HERE)
    assert player.rating.text == "Not saved yet."
    player.drawer.sessions.problem = None
    player.wait(RETRY_S + 0.1)
    assert player.rating.text == "Ease-off trio is in your diary."


def test_done_waits_until_the_end_is_written(player: Player) -> None:
    player.begin()
    player.drawer.sessions.problem = FULL
    player.press(Action.LEAVE, Action.END_HERE)
    ended = player.clock.utc
    player.press(Action.CLOSE)
    assert (player.closed, player.problems) == (0, [FULL])
    assert player.state.page is Page.AFTER
    assert player.state.notice.startswith("Disk full: not saved yet.")
    player.clock.advance(60)
    player.drawer.sessions.problem = None
    player.press(Action.CLOSE)
    assert player.closed == 1
    record = player.drawer.sessions.get("id-1")
    assert record is not None
    assert record.progress.outcome is Outcome.PARTIAL
    assert record.progress.ended is not None
    assert record.progress.ended.at_utc == ended


# --- faults of ours ------------------------------------------------------------------------------


class Faulty:
    """The real worker, and a session that can't be asked any more."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.jobs = DatabaseJobs()
        self.player = Player(self.jobs)
        self._patch = monkeypatch

    def press(self, *actions: Action) -> None:
        for action in actions:
            self.player.press(action)
            self.jobs.drain()

    def break_(self, whose: type, name: str) -> None:
        def fault(*_: object) -> None:
            raise LookupError(name)

        self._patch.setattr(whose, name, fault)


@pytest.fixture
def faulty(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faulty]:
    house = Faulty(monkeypatch)
    yield house
    house.jobs.close()


def test_a_fault_before_the_session_does_not_keep_the_person(faulty: Faulty, qtbot: QtBot) -> None:
    faulty.break_(Sessions, "begin")
    with qtbot.captureExceptions() as caught:
        faulty.player.begin()
        faulty.jobs.drain()
    assert [kind for kind, _, _ in caught] == [LookupError]
    assert faulty.player.closed == 1


def test_a_fault_on_the_mat_can_be_left_with_esc(faulty: Faulty, qtbot: QtBot) -> None:
    faulty.player.begin()
    faulty.jobs.drain()
    faulty.break_(Sessions, "pause")
    with qtbot.captureExceptions() as caught:
        faulty.press(Action.LEAVE)
    assert [kind for kind, _, _ in caught] == [LookupError]
    assert faulty.player.panel == "Leave the session?"
    faulty.press(Action.LEAVE)
    assert faulty.player.closed == 1


def test_a_fault_is_met_once_not_thirty_times_a_second(faulty: Faulty, qtbot: QtBot) -> None:
    faulty.player.begin()
    faulty.jobs.drain()
    faulty.break_(Sessions, "poll")
    with qtbot.captureExceptions() as caught:
        for _ in range(5):
            faulty.player.wait(2.0)
            faulty.jobs.drain()
    assert len(caught) == 1
    faulty.press(Action.PAUSE_OR_RESUME)
    assert faulty.player.mat.paused


def test_a_fault_in_a_choice_leaves_the_question_to_be_answered(
    faulty: Faulty, qtbot: QtBot
) -> None:
    faulty.player.begin()
    faulty.jobs.drain()
    faulty.press(Action.HURTS)
    faulty.break_(Session, "ease")
    with qtbot.captureExceptions() as caught:
        faulty.press(Action.EASE)
    assert [kind for kind, _, _ in caught] == [LookupError]
    assert faulty.player.panel == "Stopped. Noted."
    faulty.press(Action.END_HERE)
    assert faulty.player.state.page is Page.AFTER


# --- the window goes -----------------------------------------------------------------------------


def test_the_window_going_away_ends_all_asking(player: Player) -> None:
    player.begin()
    player.presenter.stop()
    assert player.ticker.armed is None
    player.ticker.fire()
    assert player.ticker.armed is None


# --- after ---------------------------------------------------------------------------------------


def test_the_last_page_is_saved_already_and_asks_once_more(player: Player) -> None:
    player.begin(4)
    player.wait(116)
    assert (player.rating.title, player.rating.chosen) == ("Session done", None)
    facts = [plain(fact) for fact in player.rating.facts]
    assert facts == ["3 of 3 steps", "1 min 55 s", "Pain before: 4 of 10"]
    player.press(Action.CLOSE)
    assert player.closed == 1
    assert player.outcome() is Outcome.FINISHED


def test_a_session_with_skipped_work_is_not_called_done(player: Player) -> None:
    player.begin()
    player.press(Action.NEXT, Action.NEXT)
    player.wait(90)
    assert player.rating.title == "Session ended"
    assert player.rating.facts[0] == "2 of 3 steps"


def test_another_touch_takes_the_place_of_the_one_before(player: Player) -> None:
    player.begin(4)
    player.wait(116)
    player.presenter.rate(2)
    player.presenter.rate(3)
    assert player.rating.chosen == 3
    assert player.scores() == [(3, RatingContext.AFTER_SESSION), (4, RatingContext.BEFORE_SESSION)]
    assert player.drawer.ratings.latest(1)[0].session_id == "id-1"


def test_quick_touches_leave_one_rating(slow: Player, held: HeldJobs) -> None:
    slow.begin()
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.END_HERE)
    held.run()
    for score in (2, 3, 5):
        slow.presenter.rate(score)
    held.run()
    assert slow.scores() == [(5, RatingContext.AFTER_SESSION)]
    assert slow.rating.chosen == 5


def test_a_rating_that_can_not_be_replaced_stays(player: Player) -> None:
    player.begin()
    player.wait(116)
    player.presenter.rate(2)
    player.drawer.ratings.problem = FULL
    player.presenter.rate(7)
    assert player.problems == [FULL]
    assert player.rating.chosen == 7
    assert player.state.notice.startswith("Your rating isn’t saved yet.")
    player.drawer.ratings.problem = None
    assert player.scores() == [(2, RatingContext.AFTER_SESSION)]
    player.retries.fire()
    assert (player.state.notice, player.rating.chosen) == ("", 7)
    assert player.scores() == [(7, RatingContext.AFTER_SESSION)]


def test_a_rating_that_fails_late_does_not_close_the_next_session(
    slow: Player, held: HeldJobs
) -> None:
    slow.begin()
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.END_HERE)
    held.run()
    slow.presenter.rate(6)
    slow.presenter.open(ROUTINE)
    slow.drawer.ratings.problem = FULL
    held.run()
    assert slow.problems == [FULL]
    assert (slow.closed, slow.state.page) == (0, Page.BEFORE)
    slow.drawer.ratings.problem = None
    slow.press(Action.SKIP_RATING)
    held.run()
    assert (slow.state.page, slow.state.notice) == (Page.MAT, "")


def test_a_rating_answered_after_closing_is_kept_and_shown_nowhere(
    slow: Player, held: HeldJobs
) -> None:
    slow.begin()
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.END_HERE)
    held.run()
    slow.presenter.rate(6)
    slow.presenter.open(ROUTINE)
    shown = len(slow.states)
    held.run()
    assert slow.scores() == [(6, RatingContext.AFTER_SESSION)]
    assert slow.changes[-1] == Changes(ratings=True)
    assert len(slow.states) == shown


@pytest.mark.parametrize(("before", "after", "warned"), [(3, 5, False), (3, 6, True)])
def test_a_rise_of_more_than_two_points_tells_when_to_get_help(
    player: Player, before: int, after: int, warned: bool
) -> None:
    player.begin(before)
    player.wait(116)
    player.presenter.rate(after)
    assert bool(player.rating.advice) is warned


@pytest.mark.parametrize(("after", "warned"), [(5, False), (6, True)])
def test_a_rating_above_five_is_a_reason_to_stop_whatever_was_before(
    player: Player, after: int, warned: bool
) -> None:
    player.begin()
    player.wait(116)
    player.presenter.rate(after)
    assert bool(player.rating.advice) is warned


def test_the_next_session_begins_afresh(player: Player) -> None:
    player.begin(4)
    player.wait(116)
    player.presenter.rate(2)
    player.press(Action.CLOSE)
    player.begin()
    player.wait(116)
    assert player.rating.chosen is None
    assert "Pain before: 4 of 10" not in player.rating.facts
    assert len(player.drawer.sessions.marks(DAY, DAY)) == 2
