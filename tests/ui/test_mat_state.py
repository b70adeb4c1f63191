"""What is seen from the mat: digits, ring, bars, sides and words, worked out without a window."""

import pytest

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import Plan, Routine, Step
from backcare_desktop.core.session_state import Status
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.player.mat_state import MatWriter, clock_time, ring_fraction
from backcare_desktop.ui.player.pages import PageWriter
from backcare_desktop.ui.player.state import BarState, MatPage, RingTone
from tests.fakes import FakeClock, MemorySessions
from tests.words import name_then, plain

ROLLS = Exercise(
    id="rolls",
    name="Knee rolls",
    aim="Ease",
    muscles="Back",
    setup="Lie on your back.",
    steps=("Let both knees sink.", "Return."),
    breathing="Slowly.",
    mistakes=("Haste",),
    easier="Less.",
    harder="More.",
    avoid="When it hurts.",
    cues=("Knees to the {side}, look {other}.",),
    dose_source="A1",
    figure="knee-rolls",
)
CATS = Exercise(
    id="cats",
    name="Cat–cow",
    aim="Move",
    muscles="Back",
    setup="On hands and knees.",
    steps=("Round.", "Sink."),
    breathing="Slowly.",
    mistakes=("Haste",),
    easier="Less.",
    harder="More.",
    avoid="When it hurts.",
    cues=("Round your back.", "Let it sink."),
    dose_source="A1",
    figure="cat-cow",
)
SIDES = Step(ROLLS, Dose(hold_s=30, each_side=True), 15)
REPS = Step(CATS, Dose(reps=5, tempo_s=6.0))
# 0 ready 5 · 1 right 30 · 2 switch 5 · 3 left 30 · 4 rest 15 · 5 repetitions 30


class Mat:
    """A routine being followed, and the page that is written of it."""

    def __init__(self, *steps: Step) -> None:
        self.clock = FakeClock()
        self.guide = Sessions(MemorySessions(), self.clock, lambda: "id-1")
        self.routine = routine = Routine("trio", "Ease-off trio", "s", "p", "mobility", 1, steps)
        self.writer = MatWriter({"rolls": ROLLS, "cats": CATS}, name_then)
        self.seen: Following = self.guide.begin(routine, routine.plan(), None)

    def after(self, seconds: float) -> MatPage:
        """The page that many seconds later."""
        while seconds > 0:
            self.clock.advance(min(1.0, seconds))
            seconds -= 1.0
            self.seen = self.guide.poll()
        return self.page()

    def do(self, action: str) -> MatPage:
        self.seen = getattr(self.guide, action)()
        return self.page()

    def page(self) -> MatPage:
        return self.writer.page(self.seen, None)

    def standings(self) -> list[BarState]:
        return [bar.state for bar in self.page().bars]


@pytest.fixture
def mat(qapp: object) -> Mat:
    return Mat(SIDES, REPS)


DONE, SKIPPED, NOW, AHEAD = BarState.DONE, BarState.SKIPPED, BarState.NOW, BarState.AHEAD


def test_the_heading_is_the_session_s_name_of_now(qapp: object) -> None:
    """Begun in one language, it is gone on with in another."""
    mat = Mat(SIDES, REPS)
    assert mat.page().routine == "Ease-off trio"
    now = {("trio", "Ease-off trio"): "Entlastungs-Trio"}
    mat.writer = MatWriter({"rolls": ROLLS, "cats": CATS}, lambda routine, then: now[routine, then])
    assert mat.page().routine == "Entlastungs-Trio"
    pages = PageWriter(mat.writer)
    assert pages.before(mat.routine).title == "Entlastungs-Trio"
    text = pages.after(mat.guide.end_early(), None, None, {}).text
    assert text == "Entlastungs-Trio is in your diary."


# --- the countdown -------------------------------------------------------------------------------


def test_digits_and_ring_agree_within_a_second(mat: Mat) -> None:
    """ux.md, E 12."""
    mat.after(5)
    for _ in range(119):
        page = mat.after(0.25)
        assert abs(page.ring * 30 - int(page.digits)) <= 1.0


def test_the_ring_goes_on_between_two_answers_and_stands_still_in_a_pause(mat: Mat) -> None:
    mat.after(15)
    state = mat.seen.state
    assert ring_fraction(state, state.mono) == pytest.approx(20 / 30)
    assert ring_fraction(state, state.mono + 2) == pytest.approx(18 / 30)
    assert ring_fraction(state, state.mono - 2) == pytest.approx(20 / 30)
    assert ring_fraction(state, state.mono + 99) == 0.0
    mat.do("pause")
    state = mat.seen.state
    assert ring_fraction(state, state.mono + 99) == pytest.approx(20 / 30)


def test_repetitions_are_counted_up_of_how_many(mat: Mat) -> None:
    page = mat.after(85 + 6.5)
    assert (page.digits, page.caption) == ("2", "of 5")
    assert page.tone is RingTone.WORK


def test_the_caption_says_what_is_counted(mat: Mat) -> None:
    captions = [mat.after(seconds).caption for seconds in (0, 5, 29, 1, 5, 30)]
    assert captions == [
        "Get ready",
        "seconds",
        "second",
        "Switch sides",
        "seconds",
        "Get into position",
    ]


def test_the_last_three_seconds_of_a_hold_look_different(mat: Mat) -> None:
    assert mat.page().tone is RingTone.PAUSE_BETWEEN
    assert mat.after(5 + 26).tone is RingTone.WORK
    assert mat.after(1).tone is RingTone.LAST_SECONDS
    assert mat.do("pause").tone is RingTone.PAUSED


def test_the_last_seconds_of_repetitions_are_counted_like_the_others(mat: Mat) -> None:
    assert mat.after(85 + 28).tone is RingTone.WORK


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (0.2, "0:01"), (59.0, "0:59"), (59.1, "1:00"), (168, "2:48"), (3600, "60:00")],
)
def test_time_left_is_rounded_up_to_whole_seconds(seconds: float, shown: str) -> None:
    assert clock_time(seconds) == shown


def test_time_left_is_shown_for_the_whole_session_too(mat: Mat) -> None:
    assert mat.page().total_left == "1:55"
    assert mat.after(5.5).total_left == "1:50"


# --- sides and words -----------------------------------------------------------------------------


def test_the_side_is_named_while_it_works_and_before_it_does(mat: Mat) -> None:
    badges = [mat.after(seconds).badge for seconds in (0, 5, 30, 5, 30)]
    assert badges == ["RIGHT side", "RIGHT side", "LEFT side", "LEFT side", ""]


def test_the_line_under_the_picture_speaks_of_the_persons_own_sides(mat: Mat) -> None:
    assert mat.page().cue == "Lie on your back."
    assert mat.after(5).cue == "Knees to the right, look left."
    assert mat.after(35).cue == "Knees to the left, look right."


def test_each_half_of_a_repetition_has_its_line_and_its_picture(mat: Mat) -> None:
    first, second = mat.after(86), mat.after(3)
    assert (first.cue, second.cue) == ("Round your back.", "Let it sink.")
    assert first.picture is not None
    assert second.picture is not None
    assert (first.picture.frame, second.picture.frame) == (0, 1)


def test_the_picture_is_told_in_words(mat: Mat) -> None:
    picture = mat.after(5).picture
    assert picture is not None
    assert (picture.figure, picture.side) == ("knee-rolls", Side.RIGHT)
    assert picture.description == (
        "Knee rolls, right side. Lie on your back. Let both knees sink. Return."
    )


def test_the_next_exercise_is_seen_with_its_side_and_dose(mat: Mat) -> None:
    """ux.md, E 5: for the whole rest, and during the work before it."""
    coming = [mat.after(seconds).next_up for seconds in (0, 5, 30, 5, 30)]
    told = [None if card is None else (card.title, plain(card.dose)) for card in coming]
    assert told == [
        ("Knee rolls", "right side · 30 s"),
        ("Knee rolls", "left side · 30 s"),
        ("Knee rolls", "left side · 30 s"),
        ("Cat–cow", "5 slow"),
        ("Cat–cow", "5 slow"),
    ]
    assert mat.after(15).next_up is None


def test_of_several_sets_the_next_one_is_told(qapp: object) -> None:
    mat = Mat(Step(CATS, Dose(reps=5, tempo_s=3.0, sets=2), 15), Step(ROLLS, Dose(hold_s=90)))
    coming = [mat.page().next_up, mat.after(6).next_up]
    told = [None if card is None else plain(card.dose) for card in coming]
    assert told == ["set 1 of 2 · 5 times", "set 2 of 2 · 5 times"]


def test_a_set_of_one_side_is_told_with_its_side(qapp: object) -> None:
    mat = Mat(Step(ROLLS, Dose(hold_s=30, sets=2, each_side=True), 15))
    following = mat.page().next_up
    assert following is not None
    assert plain(following.dose) == "right side · set 1 of 2 · 30 s"


def test_steps_are_numbered_by_pieces_of_work(mat: Mat) -> None:
    numbers = [mat.after(seconds).step for seconds in (0, 5, 30, 5, 30, 15)]
    assert numbers == [f"Step {n} of 3" for n in (1, 1, 2, 2, 3, 3)]


def test_a_paused_page_says_so(mat: Mat) -> None:
    assert not mat.page().paused
    assert mat.do("pause").paused


# --- the bar of the whole routine ----------------------------------------------------------------


def test_there_is_a_bar_for_each_side_as_wide_as_it_is_long(mat: Mat) -> None:
    bars = mat.page().bars
    assert [bar.label for bar in bars] == [
        "Knee rolls, right side",
        "Knee rolls, left side",
        "Cat–cow",
    ]
    assert [bar.seconds for bar in bars] == [30, 30, 30]


def test_bars_are_done_in_order(mat: Mat) -> None:
    assert mat.standings() == [AHEAD, AHEAD, AHEAD]
    assert mat.after(20).bars[0].fraction == pytest.approx(0.5)
    assert mat.standings() == [NOW, AHEAD, AHEAD]
    mat.after(18)
    assert mat.standings() == [DONE, AHEAD, AHEAD]
    mat.after(77)
    assert mat.seen.state.status is Status.FINISHED
    assert mat.standings() == [DONE, DONE, DONE]


def test_a_skipped_bar_is_not_a_done_bar(mat: Mat) -> None:
    mat.after(10)
    mat.do("onward")
    assert mat.standings() == [SKIPPED, AHEAD, AHEAD]
    mat.do("end_early")
    assert mat.standings() == [SKIPPED, SKIPPED, SKIPPED]


def test_a_step_done_again_is_the_one_being_done(mat: Mat) -> None:
    mat.after(37)
    mat.do("back")
    mat.after(3)
    assert mat.standings() == [NOW, AHEAD, AHEAD]
    assert mat.page().bars[0].fraction == pytest.approx(0.1)
    mat.do("end_early")
    assert mat.standings()[0] is DONE, "it was done in full before"


def test_the_rounds_of_a_long_hold_share_a_bar(qapp: object) -> None:
    mat = Mat(Step(ROLLS, Dose(hold_s=180)), REPS)
    assert [bar.seconds for bar in mat.page().bars] == [180, 30]
    assert mat.after(5 + 90 + 45).bars[0].fraction == pytest.approx(0.75)
    assert mat.standings() == [NOW, AHEAD]
    mat.do("back")
    assert mat.page().bars[0].fraction == pytest.approx(0.5)
    mat.after(91)
    assert mat.standings() == [DONE, AHEAD]


def test_sets_have_numbers(qapp: object) -> None:
    mat = Mat(Step(ROLLS, Dose(hold_s=10, sets=2, each_side=True)))
    assert [bar.label for bar in mat.page().bars] == [
        f"Knee rolls, {side} side, set {n}" for side in ("right", "left") for n in (1, 2)
    ]


def test_more_time_widens_the_bar(mat: Mat) -> None:
    mat.after(10)
    assert mat.do("prolong").bars[0].seconds == 40


def test_a_plan_of_one_second_has_a_page_too(qapp: object) -> None:
    mat = Mat(Step(ROLLS, Dose(hold_s=1)))
    mat.guide = Sessions(MemorySessions(), mat.clock, lambda: "id-2")
    routine = Routine("one", "One", "s", "p", "mobility", 1, (Step(ROLLS, Dose(hold_s=1)),))
    plan = Plan(routine.plan().steps, ready_s=0, switch_s=0)
    mat.seen = mat.guide.begin(routine, plan, None)
    assert (mat.page().digits, mat.page().ring, mat.page().step) == ("1", 1.0, "Step 1 of 1")
