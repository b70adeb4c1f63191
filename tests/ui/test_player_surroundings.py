"""What is heard, said and lit up around a session, and what the machine is asked for."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine, Step
from backcare_desktop.core.timeline import CueKind
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.platform.voice_prompts import load_prompts
from backcare_desktop.ui.player import cues, flash
from backcare_desktop.ui.player.flash import Flash
from backcare_desktop.ui.player.state import Action, Page
from backcare_desktop.ui.player.surroundings import BETWEEN_FLASHES_S, NOTICE_S
from tests.fakes import FakeClock, HeldJobs
from tests.ui.fake_ticker import FakeTicker
from tests.ui.test_mat_state import CATS, REPS, ROLLS, SIDES
from tests.ui.test_player_presenter import ROUTINE, Player

QUIET = Routine("calm", "Wind-down", "s", "p", "mobility", 1, (SIDES, REPS), quiet=True)
FULL = StorageUnavailable(StorageProblem.FULL)
CUE_FIELDS = ("cue_names", "cue_half_way", "cue_countdown", "cue_switch", "cue_next")


@pytest.fixture
def player(qapp: object) -> Player:
    return Player()


def prefer(player: Player, **choices: object) -> None:
    player.around.set_preferences(Preferences(**choices))  # type: ignore[arg-type]


def begin(player: Player, routine: Routine, pace: Pace | None = None) -> None:
    player.presenter.set_pace(pace or Pace())
    player.presenter.open(routine)
    player.press(Action.SKIP_RATING)


# --- the voice -----------------------------------------------------------------------------------


def test_lesson_7_the_voice_says_the_names(player: Player) -> None:
    player.begin()
    player.wait(40.1)
    assert player.machine.voice.said == [
        "Get ready. Knee rolls, right side.",
        *("3", "2", "1"),
        "Knee rolls, right side. Knees to the right, look left.",
        "Half-way.",
        *("3", "2", "1"),
        "Switch sides. Left side.",
        *("3", "2", "1"),
        "Knee rolls, left side.",
    ]


def test_words_leave_room_for_the_sound_before_them_but_a_second_is_counted_in_time(
    player: Player,
) -> None:
    player.begin()
    player.wait(5.1)
    after = dict(zip(player.machine.voice.said, player.machine.voice.after, strict=True))
    assert after == {
        "Get ready. Knee rolls, right side.": 0.0,
        "3": 0.0,
        "2": 0.0,
        "1": 0.0,
        "Knee rolls, right side. Knees to the right, look left.": cues.AFTER_SOUND_S,
    }


def test_it_falls_silent_with_a_pause_and_rests_when_the_player_closes(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.PAUSE_OR_RESUME)
    assert player.machine.voice.said[-1] == "hush"
    player.press(Action.LEAVE, Action.LEAVE)
    assert (player.closed, player.machine.voice.rested) == (1, 1)


def test_the_last_words_are_not_cut_off_by_the_end(player: Player) -> None:
    player.begin()
    player.wait(200)
    assert player.state.page is Page.AFTER
    assert player.machine.voice.said[-2:] == ["hush", "Session finished."]


def test_it_gets_ready_before_the_first_cue(player: Player) -> None:
    player.presenter.open(ROUTINE)
    assert player.machine.voice.warm == 1


# --- the line that says how ----------------------------------------------------------------------


def said(player: Player, start: str) -> list[str]:
    return [words for words in player.machine.voice.said if words.startswith(start)]


def test_lesson_6_the_line_comes_in_the_pause_where_there_is_time(player: Player) -> None:
    begin(player, ROUTINE, Pace(ready_s=15))
    player.wait(120)
    assert said(player, "Get ready") == [
        "Get ready. Knee rolls, right side. Knees to the right, look left."
    ]
    assert said(player, "Knee rolls") == ["Knee rolls, right side.", "Knee rolls, left side."]
    assert said(player, "Next") == [f"Next: Cat–cow. {CATS.cues[0]}"]
    assert said(player, "Cat–cow") == ["Cat–cow."]


def test_a_short_pause_leaves_it_for_the_start(player: Player) -> None:
    begin(player, ROUTINE, Pace(ready_s=4))
    player.wait(10)
    assert said(player, "Get ready") == ["Get ready. Knee rolls, right side."]
    assert said(player, "Knee") == ["Knee rolls, right side. Knees to the right, look left."]


def test_no_line_is_said_over_the_countdown(player: Player) -> None:
    short = Routine("short", "n", "s", "p", "mobility", 1, (Step(CATS, Dose(hold_s=5)),))
    begin(player, short, Pace(ready_s=0))
    player.wait(3.5)
    assert player.machine.voice.said == ["Cat–cow.", "3", "2"]


def test_later_sets_are_only_named(player: Player) -> None:
    sets = Routine("sets", "n", "s", "p", "mobility", 1, (Step(CATS, Dose(hold_s=20, sets=2)),))
    begin(player, sets, Pace(ready_s=0))
    player.wait(60)
    assert said(player, "Cat–cow") == [f"Cat–cow. {CATS.cues[0]}", "Cat–cow."]


def test_an_exercise_without_a_countdown_says_how_it_goes_on(player: Player) -> None:
    begin(player, ROUTINE, Pace(untimed=True))
    player.wait(6)
    assert player.machine.voice.said[-1].endswith("look left. Press when done.")


def test_a_line_that_speaks_of_sides_is_left_out_where_there_are_none(player: Player) -> None:
    whole = Routine("whole", "n", "s", "p", "mobility", 1, (Step(ROLLS, Dose(hold_s=30)),))
    begin(player, whole, Pace(ready_s=20))
    player.wait(30)
    assert said(player, "Get ready") == ["Get ready. Knee rolls."]
    assert said(player, "Knee rolls") == ["Knee rolls."]


def exercises() -> list[Exercise]:
    return list(load_library(paths.resources()).exercises.values())


@pytest.mark.parametrize("exercise", exercises(), ids=lambda exercise: exercise.id)
def test_the_recorded_voice_needs_no_longer_than_is_reckoned_with(exercise: Exercise) -> None:
    prompts = load_prompts("en")
    assert prompts is not None
    text = f"{exercise.name}, left side. {exercise.cues[0].format(side='left', other='right')}"
    phrase = prompts.compose(text)
    assert phrase is not None
    assert phrase.seconds <= cues._SECONDS_A_LETTER * len(text)


# --- cues that are switched off ------------------------------------------------------------------


def heard(player: Player, *left_out: str) -> None:
    prefer(player, **dict.fromkeys(left_out, False))
    player.begin()
    player.wait(75.1)


def test_names_can_be_left_out_and_the_start_is_still_heard(player: Player) -> None:
    heard(player, "cue_names")
    assert said(player, "Knee rolls") == said(player, "Get ready") == []
    assert "start" in player.sound.played


def test_half_way_can_be_left_out(player: Player) -> None:
    heard(player, "cue_half_way")
    assert said(player, "Half-way") == []
    assert "half" not in player.sound.played


def test_the_countdown_can_be_left_out(player: Player) -> None:
    heard(player, "cue_countdown")
    assert said(player, "3") == []
    assert "tick" not in player.sound.played


def test_switch_sides_can_be_left_out_and_the_change_is_still_heard(player: Player) -> None:
    heard(player, "cue_switch")
    assert said(player, "Switch") == []
    assert "switch" in player.sound.played


def test_what_comes_next_can_be_left_out_and_the_end_is_still_heard(player: Player) -> None:
    heard(player, "cue_next")
    assert said(player, "Next") == []
    assert "step-end" in player.sound.played


def test_a_screen_reader_is_told_every_cue_as_the_page_shows_it(player: Player) -> None:
    heard(player, *CUE_FIELDS)
    assert player.machine.voice.said == []
    for start in ("Get ready", "Knee rolls", "Half-way", "3", "Switch", "Next"):
        assert any(words.startswith(start) for words in player.speech.said), start


# --- a voice for each routine --------------------------------------------------------------------


def test_lesson_13_a_quiet_routine_is_not_spoken_and_only_changes_are_heard(
    player: Player,
) -> None:
    begin(player, QUIET)
    player.wait(200)
    assert player.state.page is Page.AFTER
    assert set(player.machine.voice.said) == {"hush"}
    assert player.sound.played == ["start", "switch", "start", "step-end", "start", "end"]


def test_the_page_before_says_whether_it_is_spoken(player: Player) -> None:
    player.presenter.open(ROUTINE)
    assert player.rating.voice is True
    player.presenter.open(QUIET)
    assert player.rating.voice is False


def test_it_is_turned_and_found_again(player: Player) -> None:
    player.presenter.open(ROUTINE)
    player.press(Action.VOICE)
    assert player.rating.voice is False
    assert player.drawer.routines.voices() == {ROUTINE.id: False}
    player.press(Action.LEAVE)
    player.begin()
    player.wait(30)
    assert said(player, "Knee") == []
    assert player.sound.played.count("tick") == 3


def test_turned_back_nothing_needs_keeping(player: Player) -> None:
    player.presenter.open(QUIET)
    player.press(Action.VOICE)
    assert player.drawer.routines.voices() == {QUIET.id: True}
    player.press(Action.VOICE)
    assert player.drawer.routines.voices() == {}


def test_a_quiet_routine_that_is_spoken_still_holds_back(player: Player) -> None:
    player.presenter.open(QUIET)
    player.press(Action.VOICE, Action.SKIP_RATING)
    player.wait(60)
    assert said(player, "Knee rolls") != []
    assert said(player, "Half-way") == said(player, "3") == []


def test_a_session_taken_up_again_is_spoken_as_its_routine_is(player: Player) -> None:
    player.drawer.routines.choose_voice(ROUTINE.id, on=False)
    player.begin()
    player.wait(10)
    player.press(Action.LEAVE, Action.LEAVE)
    player.machine.voice.said.clear()
    player.presenter.resume("id-1")
    player.press(Action.PAUSE_OR_RESUME)
    player.wait(40)
    assert said(player, "Half-way") == said(player, "Switch") == []


def test_a_choice_that_is_not_kept_holds_and_is_told(player: Player) -> None:
    player.presenter.open(ROUTINE)
    player.drawer.routines.problem = FULL
    player.press(Action.VOICE)
    assert player.rating.voice is False
    assert player.problems == [FULL]


def test_a_slow_diary_does_not_turn_a_choice_back(qapp: object) -> None:
    held = HeldJobs()
    player = Player(held)
    player.drawer.routines.choose_voice(ROUTINE.id, on=True)
    player.presenter.open(ROUTINE)
    player.press(Action.VOICE)
    held.run()
    assert player.rating.voice is False


def test_a_diary_that_does_not_answer_leaves_the_routines_own_word(player: Player) -> None:
    player.drawer.routines.problem = FULL
    player.presenter.open(QUIET)
    assert player.rating.voice is False
    assert player.problems == []


def test_with_the_voice_off_there_is_nothing_to_choose(player: Player) -> None:
    prefer(player, voice_volume=0)
    player.presenter.open(ROUTINE)
    assert player.rating.voice is None


# --- light ---------------------------------------------------------------------------------------


def test_lesson_12_the_edge_lights_up_with_a_cue(player: Player) -> None:
    lit = QSignalSpy(player.around.flashed)
    player.begin()
    assert lit.count() == 1
    player.wait(5.1)
    assert lit.count() == 5, "three, two, one, start"


def test_repetitions_light_nothing_up(player: Player) -> None:
    player.begin()
    player.wait(85.1)
    lit = QSignalSpy(player.around.flashed)
    player.wait(20)
    assert lit.count() == 0


@pytest.mark.parametrize("why", ["switched off", "motion reduced", "quiet routine"])
def test_it_stays_dark_where_it_is_not_wanted(player: Player, why: str) -> None:
    prefer(player, flash=why != "switched off")
    player.presenter.set_reduced_motion(why == "motion reduced")
    lit = QSignalSpy(player.around.flashed)
    begin(player, QUIET if why == "quiet routine" else ROUTINE)
    player.wait(60)
    assert lit.count() == 0


def test_it_never_lights_up_more_than_three_times_a_second(player: Player) -> None:
    assert BETWEEN_FLASHES_S > 1 / 3
    player.begin()
    lit = QSignalSpy(player.around.flashed)
    player.clock.advance(0.5)
    for _ in range(10):
        player.press(Action.NEXT, Action.BACK)
        player.clock.advance(0.1)
    assert lit.count() <= 3


class Lit:
    """A flash over a widget, with a clock that is moved by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.ticker = FakeClock(), FakeTicker()
        self.over = QWidget()
        qtbot.addWidget(self.over)
        self.over.resize(400, 300)
        self.flash = Flash(self.over, self.clock, self.ticker)
        self.over.show()

    def frames(self) -> list[float]:
        """How bright it is in each frame until it is over."""
        seen = []
        while self.ticker.armed is not None:
            self.clock.advance(self.ticker.armed)
            self.ticker.fire()
            seen.append(self.flash.strength)
        return seen


def test_a_light_comes_softly_and_goes(qtbot: QtBot) -> None:
    lit = Lit(qtbot)
    lit.flash.light()
    seen = lit.frames()
    assert 0.3 < seen[0] < 0.5
    brightest = seen.index(max(seen))
    assert max(seen) > 0.9
    assert all(a > b for a, b in itertools.pairwise(seen[brightest:]))
    assert lit.flash.isHidden()
    assert len(seen) == pytest.approx((flash.RISE_S + flash.FALL_S) / flash.FRAME_S, abs=2)


def test_only_the_edge_is_painted(qtbot: QtBot) -> None:
    lit = Lit(qtbot)
    before = lit.over.grab().toImage()
    lit.flash.light()
    lit.clock.advance(0.1)
    after = lit.over.grab().toImage()
    assert after.pixelColor(QPoint(1, 150)) != before.pixelColor(QPoint(1, 150))
    middle = QRect(20, 20, 360, 260)
    assert after.copy(middle) == before.copy(middle)


def test_it_takes_no_click_and_follows_the_window(qtbot: QtBot) -> None:
    lit = Lit(qtbot)
    lit.flash.light()
    assert lit.over.childAt(QPoint(200, 5)) is None
    lit.over.resize(500, 200)
    assert lit.flash.geometry() == lit.over.rect()


def test_nobody_sees_it_in_a_hidden_player(qtbot: QtBot) -> None:
    lit = Lit(qtbot)
    lit.flash.light()
    lit.over.hide()
    assert lit.ticker.armed is None
    lit.flash.light()
    assert lit.ticker.armed is None


# --- the screen stays on -------------------------------------------------------------------------


def test_lesson_14_the_screen_is_kept_on_while_time_passes_only(player: Player) -> None:
    awake = player.machine.awake
    player.presenter.open(ROUTINE)
    assert not awake.held
    player.press(Action.SKIP_RATING)
    assert awake.held
    player.wait(10)
    player.press(Action.PAUSE_OR_RESUME)
    assert not awake.held
    player.press(Action.PAUSE_OR_RESUME)
    assert awake.held
    player.wait(200)
    assert player.state.page is Page.AFTER
    assert awake.asked == ["hold", "release"] * 2


def test_leaving_and_sleep_let_it_go(player: Player) -> None:
    player.begin()
    player.clock.sleep(600)
    player.wait(1.5)
    assert not player.machine.awake.held
    player.press(Action.PAUSE_OR_RESUME, Action.LEAVE)
    assert not player.machine.awake.held


def test_it_is_a_choice_that_acts_at_once(player: Player) -> None:
    prefer(player, keep_awake=False)
    player.begin()
    assert player.machine.awake.asked == []
    prefer(player, keep_awake=True)
    assert player.machine.awake.held
    prefer(player, keep_awake=False)
    assert not player.machine.awake.held


# --- what is said of the machine -----------------------------------------------------------------


def test_each_trouble_is_mentioned_for_a_while_once(player: Player) -> None:
    player.sound.silent = "No sound."
    player.machine.voice.silent = "No voice."
    player.machine.awake.refused = "It may go dark."
    player.begin()
    mentioned = []
    for _ in range(40):
        mentioned.append(player.state.notice)
        player.wait(1)
    told = [text for text, _ in itertools.groupby(mentioned)]
    assert told == ["No sound.", "No voice.", "It may go dark.", ""]
    assert mentioned.count("No voice.") == pytest.approx(NOTICE_S, abs=1)
    player.press(Action.LEAVE, Action.LEAVE)
    player.begin()
    assert player.state.notice == ""


def test_what_is_switched_off_has_no_trouble(player: Player) -> None:
    player.sound.silent = "No sound."
    player.machine.voice.silent = "No voice."
    player.machine.awake.refused = "It may go dark."
    prefer(player, volume=0, keep_awake=False)
    player.presenter.open(ROUTINE)
    player.press(Action.VOICE, Action.SKIP_RATING)
    assert player.state.notice == ""


# --- media keys from outside the window ----------------------------------------------------------


def press(player: Player, *commands: MediaCommand) -> None:
    for command in commands:
        player.machine.media.wanted.emit(command)


def test_the_desktop_is_told_what_runs_but_not_which_exercise(player: Player) -> None:
    media = player.machine.media
    player.presenter.open(ROUTINE)
    assert media.shown == ("Backcare session", False)
    player.press(Action.SKIP_RATING)
    assert media.shown == ("Backcare session", True)
    player.press(Action.PAUSE_OR_RESUME)
    assert media.shown == ("Backcare session", False)
    player.press(Action.PAUSE_OR_RESUME)
    player.wait(200)
    assert media.shown is None, "it is over"


def test_leaving_gives_the_controls_back(player: Player) -> None:
    player.begin()
    player.press(Action.LEAVE, Action.LEAVE)
    assert player.machine.media.shown is None
    press(player, MediaCommand.PLAY_PAUSE)
    assert player.closed == 1


def test_play_starts_without_a_rating_and_then_pauses_and_goes_on(player: Player) -> None:
    player.presenter.open(ROUTINE)
    press(player, MediaCommand.NEXT, MediaCommand.PREVIOUS, MediaCommand.STOP)
    assert player.state.page is Page.BEFORE
    press(player, MediaCommand.PLAY_PAUSE)
    assert (player.state.page, player.scores()) == (Page.MAT, [])
    press(player, MediaCommand.PLAY_PAUSE)
    assert player.mat.paused
    press(player, MediaCommand.PLAY_PAUSE)
    assert not player.mat.paused


def test_next_and_previous_move(player: Player) -> None:
    player.begin()
    press(player, MediaCommand.NEXT)
    assert player.mat.digits == "30"
    player.wait(10)
    press(player, MediaCommand.PREVIOUS)
    assert player.mat.digits == "30"


def test_stop_pauses_and_never_goes_on(player: Player) -> None:
    player.begin()
    press(player, MediaCommand.STOP)
    assert player.mat.paused
    press(player, MediaCommand.STOP)
    assert player.mat.paused


def test_this_hurts_is_not_left_by_a_button_hit_in_passing(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.HURTS)
    asked = player.panel
    press(player, *MediaCommand)
    assert (player.panel, player.mat.paused) == (asked, True)


def test_leaving_is_not_decided_by_one_either(player: Player) -> None:
    player.begin()
    player.press(Action.LEAVE)
    asked = player.panel
    press(player, *MediaCommand)
    assert player.panel == asked


def test_after_sleep_play_goes_on(player: Player) -> None:
    player.begin()
    player.clock.sleep(600)
    player.wait(1.5)
    assert player.panel
    press(player, MediaCommand.NEXT)
    assert player.panel
    press(player, MediaCommand.PLAY_PAUSE)
    assert (player.panel, player.mat.paused) == ("", False)


def test_after_the_end_they_do_nothing(player: Player) -> None:
    player.begin()
    player.wait(200)
    press(player, *MediaCommand)
    assert (player.state.page, player.closed) == (Page.AFTER, 0)


# --- pace ----------------------------------------------------------------------------------------


def test_lesson_5_get_ready_and_holds_follow_the_chosen_pace(player: Player) -> None:
    begin(player, ROUTINE, Pace(ready_s=12, switch_s=8, hold_factor=1.5, rest_factor=2.0))
    assert player.mat.digits == "12"
    player.wait(12.1)
    assert player.mat.digits == "45"
    player.wait(45)
    assert player.mat.digits == "8"
    player.wait(8 + 45)
    assert player.mat.digits == "30"


# --- all of it at its end ------------------------------------------------------------------------


def test_everything_is_given_back_at_the_end(player: Player) -> None:
    player.machine.machine().close()
    assert player.machine.voice.closed == player.machine.media.closed == 1
    assert player.machine.awake.asked == ["close"]


def test_a_cue_of_every_kind_is_known() -> None:
    assert {kind for kind in CueKind if kind is not CueKind.GET_READY} == set(cues._SOUNDS)
