"""The result of a symptom check, its comparison with another, and whom to call."""

import itertools

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.check import Clearance, Clinician, SymptomCheck
from backcare_desktop.core.clock import now
from backcare_desktop.core.routine import Pace
from backcare_desktop.services.checks import ChecksPage, Examiner
from backcare_desktop.ui.tabs.symptom_check.compare_view import CompareView
from backcare_desktop.ui.tabs.symptom_check.home_writer import HomeWriter
from backcare_desktop.ui.tabs.symptom_check.levels import LOOKS
from backcare_desktop.ui.tabs.symptom_check.numbers_panel import NumbersPanel
from backcare_desktop.ui.tabs.symptom_check.printing import PagePrinter
from backcare_desktop.ui.tabs.symptom_check.result_view import ResultView
from backcare_desktop.ui.tabs.symptom_check.result_writer import ResultWriter
from backcare_desktop.ui.tabs.symptom_check.state import (
    CompareState,
    NextStep,
    NumbersState,
    ResultState,
    Tone,
)
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock

TRIAGE = load_triage(paths.resource("triage"))
ROUTINE = load_library(paths.resources()).routines["ease-off-trio"]
AFTER_DEADLIFTS = Answers(
    age=34,
    onset=Onset.SUDDEN,
    mechanism=Mechanism.DEADLIFT,
    days_since_onset=1,
    trend=Trend.SAME,
    pain_now=4,
)
YES, NOT_SURE = Answer.YES, Answer.NOT_SURE


class Someone:
    """Somebody who answers, and the pages that come of it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        numbers = itertools.count(1)
        self.examiner = Examiner(
            TRIAGE.interview, TRIAGE.rules, self.clock, lambda: f"check-{next(numbers)}"
        )
        words = AnswerWords(TRIAGE, QLocale("en_GB"))
        self.writer = ResultWriter(TRIAGE, words, ROUTINE)
        self._words = words

    def answered(
        self, given: Answers = AFTER_DEADLIFTS, *, whole: bool = True, **said: Answer
    ) -> SymptomCheck:
        """A check with these answers; the others are No, or open if it isn't ``whole``."""
        answers = given
        for key, answer in said.items():
            answers = answers.answered(key, answer)
        for key in TRIAGE.interview.questions if whole else ():
            if key not in said:
                answers = answers.answered(key, Answer.NO)
        return self.examiner.assess(self.examiner.fresh(), answers, 0)

    def page(self, *past: SymptomCheck, cleared: Clearance | None = None) -> ChecksPage:
        """The diary with these checks, newest first."""
        return ChecksPage(now(self.clock), None, past, None, cleared, None)

    def result(
        self,
        check: SymptomCheck,
        *,
        before: SymptomCheck | None = None,
        country: str = "GB",
        asking: bool = False,
        cleared: Clearance | None = None,
        pace: Pace | None = None,
    ) -> ResultState:
        page = self.page(check, cleared=cleared)
        return self.writer.result(
            check,
            page,
            before,
            TRIAGE.country(country),
            pace or Pace(),
            asking=asking,
            fresh=True,
        )


def emergency(desk: Someone) -> SymptomCheck:
    """Two signs of the first page; the rest isn't answered yet."""
    return desk.answered(
        Answers(age=34), whole=False, saddle_numbness=NOT_SURE, bladder_change_new=YES
    )


class Calls(QObject):
    """Stands where the presenter stands, and remembers what was asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[tuple[str, ...]] = []

    @Slot()
    def show_numbers(self) -> None:
        self.made.append(("show_numbers",))

    @Slot()
    def hide_numbers(self) -> None:
        self.made.append(("hide_numbers",))

    @Slot()
    def correct(self) -> None:
        self.made.append(("correct",))

    @Slot()
    def finish(self) -> None:
        self.made.append(("finish",))

    @Slot(str)
    def step(self, key: str) -> None:
        self.made.append(("step", key))

    @Slot()
    def ask_who(self) -> None:
        self.made.append(("ask_who",))

    @Slot()
    def ask_nothing(self) -> None:
        self.made.append(("ask_nothing",))

    @Slot(str)
    def clear(self, who: str) -> None:
        self.made.append(("clear", who))

    @Slot(str)
    def set_country(self, code: str) -> None:
        self.made.append(("set_country", code))

    @Slot()
    def home(self) -> None:
        self.made.append(("home",))


@pytest.fixture
def desk() -> Someone:
    return Someone()


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def view(qtbot: QtBot, calls: Calls) -> ResultView:
    view = ResultView(calls, printer=PagePrinter(NoDialogs()))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1336, 900)
    view.show()
    return view


class NoDialogs:
    """A computer without a printer, and somebody who leaves every dialog."""

    def choose_printer(self, *_: object) -> bool:
        return False

    def choose_file(self, *_: object) -> None:
        return None


def shown(widget: QWidget) -> list[str]:
    """Every text that can be read now, in the order the widgets were made."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def stops(qtbot: QtBot, view: QWidget) -> list[str]:
    """What the Tab key reaches, once round, from where the focus is."""
    QApplication.processEvents()
    found: list[str] = []
    first = view.focusWidget()
    for _ in range(40):
        now_on = view.focusWidget()
        found.append(now_on.property("text"))
        qtbot.keyClick(now_on, Qt.Key.Key_Tab)
        if view.focusWidget() is first:
            break
    return found


def scrolled(view: ResultView) -> int:
    """How many px of the page lie outside the window, once it is laid out."""
    for _ in range(5):
        QApplication.processEvents()
    return max(0, view.content.height() - view.viewport().height())


# --- what is said -------------------------------------------------------------------------------


def test_an_emergency_names_the_number_the_reasons_and_what_to_say(
    desk: Someone, view: ResultView
) -> None:
    state = desk.result(emergency(desk), country="DE")
    view.show_state(state)
    texts = shown(view)
    for text in (
        "Emergency",
        state.headline,
        state.text,
        "112",
        "Germany",
        "Numbness around your genitals or bottom",
        "You said: Not sure",
        "New trouble peeing",
        "You said: Yes",
        f"“{state.tell}”",
        "While you wait",
        *state.do,
        *state.bring,
        state.net,
        state.clear.text,
        state.rules,
    ):
        assert text in texts


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"one_leg_pain_below_knee": YES},
        {"cancer_history": YES},
        {"saddle_numbness": YES},
    ],
    ids=["self-care", "routine", "urgent", "emergency"],
)
def test_every_result_says_its_level_the_safety_net_and_that_it_is_no_diagnosis(
    desk: Someone, view: ResultView, said: dict[str, Answer]
) -> None:
    state = desk.result(desk.answered(**said))
    view.show_state(state)
    texts = shown(view)
    assert state.level in texts
    assert state.net in texts
    assert any("doesn’t make a diagnosis" in text for text in texts)
    assert any("Not reviewed by a clinician yet" in text for text in texts)


def test_below_an_emergency_no_number_is_shown_large(desk: Someone, view: ResultView) -> None:
    view.show_state(desk.result(desk.answered(cancer_history=YES)))
    assert not view.hero.number.isVisible()


def test_levels_differ_in_the_icon_and_not_by_colour_alone() -> None:
    icons = [look.icon for look in LOOKS.values()]
    assert len(set(icons)) == len(icons)
    assert set(LOOKS) == set(Tone)


def test_self_care_starts_with_what_comes_next(desk: Someone, view: ResultView) -> None:
    view.show_state(desk.result(desk.answered()))
    scrolled(view)
    assert not view.clear.isVisible()
    assert view.next.y() == 0
    assert "The answers that led here" not in shown(view)


def test_the_minutes_of_the_routine_are_those_of_ones_own_pace(desk: Someone) -> None:
    for pace, length in ((Pace(), "4 min"), (Pace(hold_factor=2.0), "6 min")):
        first = desk.result(desk.answered(), pace=pace).steps[0]
        assert first.title == f"Ease-off trio · {length}"


def test_what_is_new_since_the_check_before_is_said(desk: Someone, view: ResultView) -> None:
    before = desk.answered()
    after = desk.answered(one_leg_pain_below_knee=YES)
    view.show_state(desk.result(after, before=before))
    assert any(text.startswith("New since 12:00: pain that shoots") for text in shown(view))


def test_text_from_the_content_is_never_read_as_markup(desk: Someone, view: ResultView) -> None:
    view.show_state(replace(desk.result(desk.answered()), headline="<b>1 & 2</b>"))
    assert "<b>1 & 2</b>" in shown(view)


@pytest.mark.parametrize("urges", [True, False], ids=["emergency", "self-care"])
def test_the_two_pictured_results_fit_the_window(
    desk: Someone, view: ResultView, urges: bool
) -> None:
    check = emergency(desk) if urges else desk.answered()
    view.show_state(desk.result(check, country="DE"))
    assert scrolled(view) == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("wide", [920, 1232])
def test_no_result_is_wider_than_its_page(
    qt_test: ThemeManager, desk: Someone, view: ResultView, scale: float, wide: int
) -> None:
    qt_test.set_text_scale(scale)
    view.resize(wide if scale == 1.0 else wide - 104, 700)
    for said in ({}, {"saddle_numbness": NOT_SURE}, {"fever_or_shivering": YES}):
        view.show_state(desk.result(desk.answered(**said), asking=True))
        scrolled(view)
        assert view.content.width() <= view.viewport().width()


# --- what is pressed ----------------------------------------------------------------------------


def test_every_button_asks_the_presenter(desk: Someone, view: ResultView, calls: Calls) -> None:
    view.show_state(desk.result(emergency(desk)))
    for button in (
        view.hero.number.others,
        view.answers.finish,
        view.answers.correct,
        view.clear.open,
        view.done,
    ):
        assert button.isVisible()
        button.click()
    assert calls.made == [("show_numbers",), ("finish",), ("correct",), ("ask_who",), ("home",)]


def test_each_step_asks_for_its_own(desk: Someone, view: ResultView, calls: Calls) -> None:
    view.show_state(desk.result(desk.answered()))
    view.next.button("stretch").click()
    view.next.button("episode").click()
    assert calls.made == [("step", "stretch"), ("step", "episode")]


def test_a_step_that_only_tells_something_has_no_button(desk: Someone, view: ResultView) -> None:
    told = NextStep("", "check", "Part of the episode since 3 May", "", "")
    view.show_state(replace(desk.result(desk.answered()), steps=(told,)))
    assert told.title in shown(view)
    assert not view.next.button("").isVisible()


def test_what_cannot_be_done_is_not_offered(desk: Someone, view: ResultView) -> None:
    state = desk.result(desk.answered(saddle_numbness=YES))
    view.show_state(replace(state, can_correct=False, can_finish=False))
    assert not view.answers.correct.isVisible()
    assert not view.answers.finish.isVisible()


def test_tab_goes_through_the_page_as_it_is_read(
    qtbot: QtBot, desk: Someone, view: ResultView
) -> None:
    view.show_state(desk.result(emergency(desk)))
    view.hero.number.others.setFocus()
    assert stops(qtbot, view) == [
        "Other countries",
        "Answer the rest",
        "Change my answers",
        "Copy text",
        "Print this page",
        "I have been examined",
        "Done",
    ]
    view.show_state(desk.result(desk.answered()))
    view.next.button("stretch").setFocus()
    assert stops(qtbot, view) == [
        "Start",
        "Start an episode",
        "Copy text",
        "Print this page",
        "Change my answers",
        "Done",
    ]


def test_the_focus_stays_where_it_is_when_the_diary_answers(
    desk: Someone, view: ResultView
) -> None:
    check = desk.answered()
    view.show_state(desk.result(check))
    view.next.button("episode").setFocus()
    held = view.focusWidget()
    view.show_state(desk.result(check, before=desk.answered(one_leg_pain_below_knee=YES)))
    assert view.focusWidget() is held


# --- copying and printing -----------------------------------------------------------------------


def test_copying_fills_the_clipboard_and_says_so(desk: Someone, view: ResultView) -> None:
    state = desk.result(emergency(desk))
    view.show_state(state)
    assert "Copied." not in shown(view)
    view.tell.copy.click()
    assert QGuiApplication.clipboard().text() == state.copy
    assert "Copied." in shown(view)
    view.show_state(desk.result(desk.answered()))
    assert "Copied." not in shown(view)


def test_without_a_printer_the_page_says_so_and_offers_a_file(
    desk: Someone, view: ResultView
) -> None:
    view.show_state(desk.result(emergency(desk)))
    assert not view.tell.pdf.isVisible()
    view.tell.print.click()
    assert "This computer has no printer set up." in shown(view)
    assert view.tell.pdf.isVisible()


# --- cleared ------------------------------------------------------------------------------------


def test_who_examined_the_person_is_chosen_before_it_is_recorded(
    qtbot: QtBot, desk: Someone, view: ResultView, calls: Calls
) -> None:
    check = emergency(desk)
    view.show_state(desk.result(check))
    view.clear.open.setFocus()
    view.show_state(desk.result(check, asking=True))
    assert view.focusWidget() is view.clear.who.chip("doctor")
    assert not view.clear.record.isEnabled()
    assert "Choose one to record it." in shown(view)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    assert view.clear.who.choice == "emergency_department"
    view.clear.record.click()
    assert calls.made == [("clear", "emergency_department")]


def test_the_question_is_scrolled_into_view(desk: Someone, view: ResultView) -> None:
    view.resize(1016, 500)
    check = emergency(desk)
    view.show_state(desk.result(check))
    assert scrolled(view) > 0
    view.show_state(desk.result(check, asking=True))
    record = view.clear.record
    top = record.mapTo(view.viewport(), record.rect().topLeft()).y()
    assert 0 <= top <= view.viewport().height() - record.height()


def test_putting_the_question_away_goes_back_to_its_button(
    desk: Someone, view: ResultView, calls: Calls
) -> None:
    check = emergency(desk)
    view.show_state(desk.result(check, asking=True))
    view.clear.who.chip("doctor").click()
    view.clear.cancel.setFocus()
    view.clear.cancel.click()
    assert calls.made == [("ask_nothing",)]
    view.show_state(desk.result(check))
    assert view.focusWidget() is view.clear.open
    view.show_state(desk.result(check, asking=True))
    assert view.clear.who.choice == ""


def test_what_was_recorded_takes_the_place_of_the_question(desk: Someone, view: ResultView) -> None:
    check = emergency(desk)
    view.show_state(desk.result(check, asking=True))
    cleared = Clearance("c", check.id, now(desk.clock), Clinician.DOCTOR)
    state = desk.result(check, cleared=cleared)
    view.show_state(state)
    assert state.clear.cleared in shown(view)
    assert not view.clear.open.isVisible()
    assert not view.clear.record.isVisible()


# --- comparing ----------------------------------------------------------------------------------


@pytest.fixture
def compare(qtbot: QtBot, calls: Calls) -> CompareView:
    compare = CompareView(calls)  # type: ignore[arg-type]
    qtbot.addWidget(compare)
    compare.resize(1336, 900)
    compare.show()
    return compare


def compared(desk: Someone) -> CompareState:
    before = desk.answered(one_leg_numbness_tingling=YES, stops_daily_activities=YES)
    desk.clock.jump(5 * 86_400)
    worse = replace(AFTER_DEADLIFTS, trend=Trend.WORSE)
    after = desk.answered(worse, one_leg_numbness_tingling=NOT_SURE, one_leg_weakness_new=YES)
    return desk.writer.compared(before, after, desk.page(after, before))


def test_the_summary_stands_before_the_table(desk: Someone, compare: CompareView) -> None:
    state = compared(desk)
    compare.show_state(state)
    texts = shown(compare)
    assert texts.index(state.summary) < texts.index(state.heads[0][0])
    assert state.summary.startswith("New since 9 July: new weakness in one leg or foot.")


def test_each_check_is_headed_by_day_level_and_version(desk: Someone, compare: CompareView) -> None:
    state = compared(desk)
    compare.show_state(state)
    for head in state.heads:
        assert set(head) <= set(shown(compare))


def test_a_change_is_said_in_a_word(desk: Someone, compare: CompareView) -> None:
    state = compared(desk)
    compare.show_state(state)
    marks = [row.word for row in state.rows if row.word]
    assert sorted(marks) == ["Changed", "Changed", "Gone", "New"]
    texts = shown(compare)
    assert sorted(text for text in texts if text in set(marks)) == sorted(marks)


def test_an_answer_is_named_with_its_question_and_its_day(
    desk: Someone, compare: CompareView
) -> None:
    compare.show_state(compared(desk))
    names = {label.accessibleName() for label in compare.findChildren(Label)}
    assert "New weakness in one leg or foot, Wednesday, 12:00: No" in names
    assert "New weakness in one leg or foot, Today, 12:00: Yes" in names


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_comparison_is_as_wide_as_its_page(
    qt_test: ThemeManager, desk: Someone, compare: CompareView, scale: float
) -> None:
    qt_test.set_text_scale(scale)
    compare.resize(816, 640)
    compare.show_state(compared(desk))
    for _ in range(5):
        QApplication.processEvents()
    assert compare.content.width() <= compare.viewport().width()


def test_back_leads_to_the_first_screen(desk: Someone, compare: CompareView, calls: Calls) -> None:
    compare.show_state(compared(desk))
    compare.back.click()
    assert calls.made == [("home",)]


# --- whom to call -------------------------------------------------------------------------------


class Tab(QWidget):
    """A page with a button, and the sheet over it."""

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self.opener = Button("Other countries")
        self.setLayout(boxes.column(self.opener, None))
        self.sheet = NumbersPanel(calls, self)  # type: ignore[arg-type]
        self.resize(1000, 700)


@pytest.fixture
def tab(qtbot: QtBot, calls: Calls) -> Tab:
    tab = Tab(calls)
    qtbot.addWidget(tab)
    tab.show()
    tab.opener.setFocus()
    return tab


def numbers(code: str) -> NumbersState:
    words = AnswerWords(TRIAGE, QLocale("en_GB"))
    return HomeWriter(TRIAGE, words).numbers(code)


def test_the_numbers_lie_over_the_whole_tab(tab: Tab) -> None:
    assert not tab.sheet.isVisible()
    tab.sheet.show_state(numbers("GB"))
    assert tab.sheet.geometry() == tab.rect()
    tab.resize(800, 600)
    assert tab.sheet.geometry() == tab.rect()


def test_the_numbers_of_the_chosen_country_are_shown(tab: Tab, calls: Calls) -> None:
    state = numbers("DE")
    tab.sheet.show_state(state)
    assert {state.emergency, state.urgent} <= set(shown(tab.sheet))
    assert tab.sheet.country.choice == "DE"
    tab.sheet.country.chosen.emit("FR")
    assert calls.made == [("set_country", "FR")]


def test_the_keyboard_stays_in_the_sheet(qtbot: QtBot, tab: Tab) -> None:
    tab.sheet.show_state(numbers("GB"))
    seen = []
    for _ in range(4):
        seen.append(tab.focusWidget())
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
    sheet = tab.sheet
    assert seen == [sheet.country, sheet.close_button] * 2
    qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Backtab)
    assert tab.focusWidget() is sheet.close_button


def test_escape_and_close_leave_the_sheet_and_the_focus_goes_back(
    qtbot: QtBot, tab: Tab, calls: Calls
) -> None:
    tab.sheet.show_state(numbers("GB"))
    qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Escape)
    tab.sheet.close_button.click()
    assert calls.made == [("hide_numbers",)] * 2
    tab.sheet.show_state(None)
    assert not tab.sheet.isVisible()
    assert tab.focusWidget() is tab.opener


def test_another_country_keeps_the_focus(tab: Tab) -> None:
    tab.sheet.show_state(numbers("GB"))
    tab.sheet.close_button.setFocus()
    tab.sheet.show_state(numbers("US"))
    assert tab.focusWidget() is tab.sheet.close_button
    assert "911" in shown(tab.sheet)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sheet_stays_inside_the_tab(qt_test: ThemeManager, tab: Tab, scale: float) -> None:
    qt_test.set_text_scale(scale)
    tab.resize(816, 500)
    tab.sheet.show_state(numbers("US"))
    card = tab.sheet.findChild(Card)
    assert tab.sheet.rect().contains(card.geometry())
