"""Easier and harder on the mat: what is shown, said and offered (ux.md E 11)."""

import pytest
from PySide6.QtCore import QObject

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import Routine, Step
from backcare_desktop.core.timeline import Cue
from backcare_desktop.core.variation import Way
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.feel_state import HurtPanel, HurtSaid
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.player.state import Action, MatPage
from tests.fakes import FakeClock, MemorySessions
from tests.words import name_then, plain

EXERCISES = load_library(paths.resources()).exercises
GOBLET = Step(EXERCISES["goblet-squat"], Dose(reps=8, tempo_s=5.0), 15)
CURL = Step(EXERCISES["curl-up"], Dose(hold_s=10, sets=2, each_side=True), 10)
PLANK = Step(EXERCISES["plank"], Dose(hold_s=30), 15)


class Mat:
    """A routine being followed, with everything that is written of it."""

    def __init__(self, *steps: Step, seconds: float) -> None:
        self.clock = FakeClock()
        self.guide = Sessions(MemorySessions(), self.clock, lambda: "id-1", exercises=EXERCISES)
        self.parent = QObject()
        self.writer = MatWriter(EXERCISES, name_then, self.parent)
        self.pages = PageWriter(self.writer, self.parent)
        self.cues = CueWriter(self.writer, self.parent)
        routine = Routine("own", "Own", "s", "p", "mobility", 1, steps)
        self.seen: Following = self.guide.begin(routine, routine.plan(), None)
        for _ in range(round(seconds)):
            self.clock.advance(1.0)
            self.seen = self.guide.poll()

    def do(self, action: str) -> MatPage:
        self.seen = getattr(self.guide, action)()
        return self.page()

    def page(self) -> MatPage:
        return self.writer.page(self.seen, None)

    def said(self) -> str:
        cue: Cue | None = self.seen.cue
        assert cue is not None
        return self.cues.words(self.seen, cue)

    def asked(self) -> HurtPanel:
        panel = self.pages.mat(self.seen, PanelKind.HURTS, HurtSaid(), None).panel
        assert isinstance(panel, HurtPanel)
        return panel


@pytest.fixture
def mat(qapp: object) -> Mat:
    return Mat(CURL, PLANK, seconds=5 + 4)


def variant(exercise: Exercise, way: str) -> str:
    return str(getattr(exercise, f"{way}_variant").name)


def test_the_page_says_what_to_do_differently_and_the_voice_its_name(mat: Mat) -> None:
    curl = EXERCISES["curl-up"]
    page = mat.do("easier")
    assert page.title == curl.name
    assert page.cue == f"Easier: {curl.easier}"
    assert mat.said() == f"Easier: {variant(curl, 'easier')}."
    assert mat.do("harder").cue != page.cue
    assert mat.said() == "As planned."
    assert mat.do("harder").cue == f"Harder: {curl.harder}"
    assert mat.said() == f"Harder: {variant(curl, 'harder')}."


def test_the_pauses_within_an_exercise_and_before_it_say_so_too(mat: Mat) -> None:
    mat.do("easier")
    assert mat.do("onward").caption == "Get into position"
    assert mat.page().cue.startswith("Easier:")
    for _ in range(6):
        mat.do("onward")
    assert (mat.page().title, mat.page().caption) == ("Front plank", "Get into position")
    assert not mat.page().cue.startswith("Easier:")
    assert mat.do("harder").cue.startswith("Harder:")


def test_another_exercise_brings_its_own_name_picture_and_line(qapp: object) -> None:
    mat = Mat(GOBLET, seconds=5 + 6)
    page = mat.do("easier")
    bare = EXERCISES["bw-squat"]
    assert page.title == bare.name
    assert page.picture is not None
    assert page.picture.figure == bare.figure
    assert (page.cue, page.caption) == (bare.setup, "Get ready"), "there is time to change over"
    assert mat.do("onward").cue in bare.cues
    assert (mat.page().digits, mat.page().caption) == ("1", "of 8")
    assert mat.do("harder").title == EXERCISES["goblet-squat"].name


def test_a_changed_dose_is_shown_wherever_the_dose_is(qapp: object) -> None:
    mat = Mat(CURL, PLANK, seconds=5)
    for _ in range(7):
        mat.do("onward")
    assert mat.page().next_up is not None
    page = mat.do("harder")
    assert page.next_up is not None
    assert (page.next_up.title, plain(page.next_up.dose)) == ("Front plank", "15 s")


def test_only_what_there_is_is_offered(mat: Mat) -> None:
    assert (mat.page().easier, mat.page().harder) == (True, True)
    page = mat.do("easier")
    assert (page.easier, page.harder) == (False, True)
    mat.do("harder")
    page = mat.do("harder")
    assert (page.easier, page.harder) == (True, False)


def test_where_it_hurt_nothing_harder_is_offered(mat: Mat) -> None:
    mat.do("hurt")
    mat.do("resume")
    assert (mat.page().easier, mat.page().harder) == (True, False)


def test_what_is_easier_already_and_hurts_should_rather_be_skipped(mat: Mat) -> None:
    mat.do("hurt")
    assert mat.asked().choices[0].action is Action.EASE
    assert mat.asked().text.startswith("Easier: ")
    mat.do("ease")
    assert mat.said() == f"Easier: {variant(EXERCISES['curl-up'], 'easier')}."
    mat.do("hurt")
    first, second, *_ = mat.asked().choices
    assert (first.action, first.kind) == (Action.SKIP_EXERCISE, "primary")
    assert (second.action, second.kind) == (Action.EASE, "secondary")
    assert "already" in mat.asked().text


def test_the_line_of_the_planned_way_is_not_told_in_another(mat: Mat) -> None:
    mat.do("easier")
    for _ in range(2):
        mat.do("onward")
    assert mat.said() == "Curl-up, right side."


def test_a_set_planned_in_its_harder_way_has_that_ways_own_name(qapp: object) -> None:
    taps = Step(EXERCISES["plank"], Dose(hold_s=15, sets=2), 30, Way.HARDER)
    mat = Mat(CURL, taps, seconds=2)
    assert [bar.label for bar in mat.page().bars][-1] == "Front plank: Shoulder taps, set 2"
    mat = Mat(taps, seconds=7)
    page = mat.page()
    assert page.title == "Front plank: Shoulder taps"
    assert page.cue == "Harder: Tap one shoulder, then the other, with still hips."
    assert (page.easier, page.harder) == (True, False)
    assert page.next_up is not None and page.next_up.title == "Front plank: Shoulder taps"
    assert mat.do("easier").title == "Front plank"
    work = [each for each in mat.seen.state.timeline.segments if each.kind.is_work]
    assert [each.duration for each in work] == [30.0, 30.0]


def test_taken_up_again_the_way_is_the_planned_one(qapp: object) -> None:
    taps = Step(EXERCISES["plank"], Dose(hold_s=15), 30, Way.HARDER)
    mat = Mat(taps, seconds=7)
    mat.guide.leave_open()
    mat.seen = mat.guide.resume_broken_off("id-1")
    assert mat.page().title == "Front plank: Shoulder taps"
