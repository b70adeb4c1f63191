"""The Symptom check tab as a person meets it: terms, first screen, questions, list of signs."""

import gc
import itertools
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.answers import Answer
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.tabs.symptom_check import view as view_module
from backcare_desktop.ui.tabs.symptom_check.field_rows import (
    Choice,
    ChoiceLine,
    NumberLine,
    PainLine,
    RegionsLine,
)
from backcare_desktop.ui.tabs.symptom_check.home_view import HomeView, PastLine
from backcare_desktop.ui.tabs.symptom_check.interview_view import InterviewView
from backcare_desktop.ui.tabs.symptom_check.keeper import CheckKeeper
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.question_rows import Row, YesNoRow
from backcare_desktop.ui.tabs.symptom_check.signs_view import GroupCard, SignsView
from backcare_desktop.ui.tabs.symptom_check.state import CheckState, Tone
from backcare_desktop.ui.tabs.symptom_check.terms_view import TermsView
from backcare_desktop.ui.tabs.symptom_check.view import CheckView
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock, InlineJobs
from tests.memory import MemoryStore

TRIAGE = load_triage(paths.resource("triage"))
INTERVIEW = TRIAGE.interview
RAIL = 104
ROOMY, SMALL = (1440 - RAIL, 900), (1120 - RAIL, 720)
TAB = Qt.FocusReason.TabFocusReason
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KINDS: tuple[type[QWidget], ...] = (TermsView, HomeView, InterviewView, SignsView)
PAIN_FIELDS = ["onset", "mechanism", "days_since_onset", "trend", "pain_now", "side", "regions"]


class FakeChoices:
    """What was chosen in Settings."""

    def __init__(self) -> None:
        self.preferences = Preferences()

    def set_country(self, code: str) -> None:
        self.preferences = replace(self.preferences, country=code)

    def accept_rules(self, version: str) -> None:
        self.preferences = replace(self.preferences, accepted_rules=version)


class House:
    """The tab in a window, with a diary in memory; ``said`` is what a screen reader announced."""

    def __init__(self) -> None:
        ids = (f"id-{number}" for number in itertools.count(1))
        self.clock = FakeClock()
        self.choices = FakeChoices()
        store = MemoryStore()
        desk = Desk(Path("diary.sqlite"), lambda _: store, self.clock, lambda: next(ids))
        self.presenter = CheckPresenter(
            CheckKeeper(desk, InlineJobs()),
            TRIAGE,
            Examiner(INTERVIEW, TRIAGE.rules, self.clock, lambda: next(ids)),
            self.choices,
            None,
            QLocale("en_GB"),
            "GB",
        )
        self.states: list[CheckState] = []
        self.said: list[tuple[str, bool]] = []
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.changed.connect(self.presenter.refresh)
        self.view = CheckView(self.presenter)

    def show(self, size: tuple[int, int] = ROOMY) -> None:
        self.view.resize(*size)
        self.view.show()
        self.view.activateWindow()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    # --- screens -------------------------------------------------------------------------------

    @property
    def terms(self) -> TermsView:
        screen: TermsView = self.view.page("terms")
        return screen

    @property
    def home(self) -> HomeView:
        screen: HomeView = self.view.page("home")
        return screen

    @property
    def page(self) -> InterviewView:
        screen: InterviewView = self.view.page("interview")
        return screen

    @property
    def signs(self) -> SignsView:
        screen: SignsView = self.view.page("signs")
        return screen

    # --- answering -----------------------------------------------------------------------------

    def begin(self, page: str = "now") -> None:
        """Agree, begin, and go to a page; everything before it is answered."""
        self.presenter.agree()
        self.presenter.start_over()
        for id_ in (each.id for each in INTERVIEW.pages):
            if id_ == page:
                break
            self.answer_page()
            self.presenter.go_on()
        self.settle()
        state = self.states[-1].interview
        assert state is not None
        assert INTERVIEW.pages[state.page - 1].id == page

    def answer_page(self) -> None:
        """Answer everything on the page, with nothing that would need a doctor."""
        state = self.states[-1].interview
        assert state is not None
        for field in state.fields:
            if field.key in ("onset", "mechanism", "trend"):
                wanted = {"onset": "sudden", "mechanism": "deadlift", "trend": "improving"}
                self.presenter.choose(field.key, wanted[field.key])
            elif not field.optional:
                self.presenter.enter(field.key, 34 if field.key == "age" else 2)
        self.presenter.rest_no()

    def finish(self, *yes: str) -> None:
        """A whole check; the answers named are yes."""
        self.clock.advance(60)
        self.begin()
        while (state := self.states[-1].interview) is not None:
            self.answer_page()
            for question in state.questions:
                if question.key in yes:
                    self.presenter.answer(question.key, Answer.YES)
            self.presenter.go_on()
        self.presenter.home()

    def row(self, key: str) -> YesNoRow:
        row = self.page.rows.row(key)
        assert isinstance(row, YesNoRow)
        return row

    def line(self, key: str) -> Row:
        line = self.page.rows.row(key)
        assert line is not None
        return line

    def choice(self, key: str) -> Choice:
        line = self.line(key)
        assert isinstance(line, ChoiceLine)
        return line.choice

    def past(self) -> list[PastLine]:
        return list(self.home.history.rows.values())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()


@pytest.fixture
def house(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    made = House()

    def say(_: QWidget, text: str, *, assertive: bool = False) -> None:
        made.said.append((text, assertive))

    monkeypatch.setattr(view_module, "announce", say)
    qtbot.addWidget(made.view)
    yield made
    made.view.hide()
    made.presenter.deleteLater()


def texts(widget: QWidget) -> list[str]:
    """Every text that can be seen, in the order of the widgets."""
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def stops(house: House) -> list[QWidget]:
    """Where Tab goes, once round from the page."""
    found = []
    widget = house.page.nextInFocusChain()
    while widget is not None and widget is not house.page:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible() and widget.isEnabled() and house.page.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


# --- one screen at a time ----------------------------------------------------------------------


def test_exactly_one_screen_is_seen(house: House) -> None:
    house.show()
    presenter = house.presenter
    for go, wanted in (
        (presenter.show_state, TermsView),
        (presenter.agree, HomeView),
        (presenter.start, InterviewView),
        (presenter.save_and_leave, HomeView),
    ):
        go()
        pages = [page for kind in KINDS for page in house.view.findChildren(kind)]
        seen = [type(page) for page in pages if page.isVisible()]
        assert seen == [wanted]


def test_a_screen_is_made_when_it_is_first_wanted(house: House) -> None:
    assert house.view.findChildren(TermsView)
    assert not house.view.findChildren(InterviewView)
    house.begin()
    assert house.view.findChildren(InterviewView)


def test_a_new_screen_begins_at_its_top_with_its_heading_announced(house: House) -> None:
    house.show(SMALL)
    house.begin()
    house.answer_page()
    bar = house.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    house.said.clear()
    house.presenter.go_on()
    house.settle()
    assert bar.value() == 0
    assert house.said == [(INTERVIEW.pages[1].title, False)]
    assert QApplication.focusWidget() is house.page
    house.press(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert house.line("onset").isAncestorOf(focused)


def test_a_result_that_cannot_wait_interrupts_what_is_being_read(house: House) -> None:
    house.show()
    house.begin()
    house.presenter.answer("chest_pain", Answer.YES)
    said, at_once = house.said[-1]
    assert at_once
    assert said.startswith(f"Emergency. {TRIAGE.results[Level.EMERGENCY].headline} Call 999")


def test_a_key_held_down_presses_nothing_on_the_next_screen(house: House) -> None:
    house.show()
    house.begin()
    house.presenter.save_and_leave()
    assert QApplication.focusWidget() is house.home


def test_behind_another_tab_nothing_speaks_or_takes_the_focus(house: House) -> None:
    house.begin()
    assert house.said == []


def test_the_same_screen_written_again_leaves_the_focus_alone(house: House) -> None:
    house.show()
    house.begin()
    house.row("chest_pain").take_focus()
    house.said.clear()
    house.presenter.refresh()
    house.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert house.row("chest_pain").isAncestorOf(focused)
    assert house.said == []


def test_the_numbers_lie_over_the_screen_and_give_the_focus_back(house: House) -> None:
    house.show()
    house.begin()
    house.page.help.numbers.setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    panel = house.view.numbers
    assert panel is not None
    assert panel.isVisible()
    assert panel.geometry() == house.view.rect()
    house.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert house.page.help.numbers.hasFocus()


def test_a_dropped_tab_dies_without_the_collector(qt_test: ThemeManager) -> None:
    house = House()
    house.show()
    house.begin("pain")
    house.presenter.show_numbers()
    gc.collect()
    gc.disable()
    try:
        alive = weakref.ref(house.view)
        del house.view
        assert alive() is None
    finally:
        gc.enable()


# --- terms -------------------------------------------------------------------------------------


def test_the_terms_are_read_before_anything_else(house: House) -> None:
    house.show()
    shown = texts(house.terms)
    assert TRIAGE.terms.title in shown
    assert sum("does not diagnose" in text for text in shown) == 1
    assert not any(TRIAGE.terms.again in text for text in shown)
    house.terms.agree.click()
    assert house.home.isVisible()


def test_terms_shown_once_more_say_why(house: House) -> None:
    house.choices.accept_rules("an older one")
    house.presenter.show_state()
    house.show()
    assert TRIAGE.terms.again in texts(house.terms)


# --- the first screen --------------------------------------------------------------------------


def test_before_any_check_there_is_a_start_and_no_history(house: House) -> None:
    house.presenter.agree()
    house.show()
    home = house.home
    assert home.start.text() == "Start a check"
    assert home.start_over.isHidden()
    assert home.history.compare.isHidden()
    assert "Checks that you finish appear here." in texts(home)
    assert any("Not reviewed by a clinician yet" in text for text in texts(home))


def test_a_check_of_today_can_be_gone_on_with_or_begun_anew(house: House) -> None:
    house.show()
    house.begin()
    house.presenter.answer("chest_pain", Answer.NO)
    house.page.foot.leave.click()
    assert house.home.start.text() == "Go on"
    assert house.home.start_over.isVisible()
    house.home.start.click()
    assert house.row("chest_pain").choices.choice == Answer.NO


def test_a_lock_is_said_with_ways_to_the_advice(house: House) -> None:
    house.show()
    house.finish("fever_or_shivering")
    assert any("are paused" in text for text in texts(house.home))
    house.home.lock.advice.click()
    result = house.states[-1].result
    assert result is not None
    assert result.tone is Tone.URGENT
    house.presenter.home()
    house.home.lock.examined.click()
    result = house.states[-1].result
    assert result is not None
    assert result.clear.asking


def test_every_earlier_check_has_its_level_and_reasons(house: House) -> None:
    house.show()
    house.finish("fever_or_shivering", "upper_back_pain")
    (line,) = house.past()
    fever = INTERVIEW.questions["fever_or_shivering"].ask
    shown = texts(line)
    assert TRIAGE.results[Level.URGENT].name in shown
    reasons = next(text for text in shown if fever in text)
    cut = [label for label in line.findChildren(Label) if label.text() == reasons]
    assert cut[0].toolTip() == reasons


def test_two_checks_can_be_marked_and_compared(house: House) -> None:
    house.show()
    for sign in ("fever_or_shivering", "upper_back_pain", "worried_or_not_coping"):
        house.finish(sign)
    oldest = house.past()[-1]
    oldest.mark.setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    assert house.past()[-1] is oldest
    assert oldest.mark.isChecked()
    assert oldest.mark.hasFocus()
    house.home.history.compare.click()
    assert house.states[-1].compare is not None
    house.press(Qt.Key.Key_Escape)
    assert house.states[-1].home is not None


def test_an_earlier_check_can_be_opened_and_deleted(house: House) -> None:
    house.show()
    house.finish()
    house.past()[0].open.click()
    assert house.states[-1].result is not None
    house.presenter.home()
    house.past()[0].remove.click()
    house.settle()
    assert house.past() == []


def test_buttons_of_different_checks_have_different_names(house: House) -> None:
    house.show()
    house.finish()
    house.finish()
    names = [
        button.accessibleName()
        for line in house.past()
        for button in (line.mark, line.open, line.remove)
    ]
    assert len(set(names)) == len(names)


# --- the questions -----------------------------------------------------------------------------


def test_the_first_page_needs_no_scrolling_at_the_designed_size(house: House) -> None:
    house.show()
    house.begin()
    assert len(house.page.rows.all()) == 13
    assert house.page.area.verticalScrollBar().maximum() == 0


def test_the_bar_at_the_foot_stays_while_the_questions_scroll(house: House) -> None:
    house.show(SMALL)
    house.begin()
    before = house.page.foot.mapTo(house.view, QPoint(0, 0))
    bar = house.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    house.settle()
    assert house.page.foot.mapTo(house.view, QPoint(0, 0)) == before
    assert house.page.foot.go_on.isVisible()


@pytest.mark.parametrize("size", [ROOMY, SMALL])
def test_continue_ends_where_the_questions_end(house: House, size: tuple[int, int]) -> None:
    house.show(size)
    house.begin()
    button, row = house.page.foot.go_on, house.page.rows
    card = row.parentWidget()
    assert card is not None
    ends = [w.mapTo(house.view, QPoint(w.width(), 0)).x() for w in (button, card)]
    assert ends[0] == ends[1]


def test_answering_keeps_every_line_and_the_focus(house: House) -> None:
    house.show()
    house.begin()
    before = house.page.rows.all()
    segment = house.row("chest_pain").choices.segment(Answer.NO)
    segment.setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    assert house.page.rows.all() == before
    assert segment.hasFocus()
    assert house.row("chest_pain").choices.choice == Answer.NO


def test_arrow_keys_move_the_answer_inside_a_line(house: House) -> None:
    house.show()
    house.begin("life")
    house.row("severe_pain").choices.segment(Answer.YES).setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    house.press(Qt.Key.Key_Right)
    assert house.row("severe_pain").choices.choice == Answer.NO


def test_a_question_that_comes_up_leaves_the_other_lines_alone(house: House) -> None:
    house.show()
    house.begin("you")
    before = {row.key: row for row in house.page.rows.all()}
    segment = house.row("osteoporosis").choices.segment(Answer.YES)
    segment.setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    after = {row.key: row for row in house.page.rows.all()}
    assert set(after) - set(before) == {"minor_trauma", "sudden_central_pain"}
    assert all(after[key] is row for key, row in before.items())
    assert segment.hasFocus()
    house.press(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert after["minor_trauma"].isAncestorOf(focused)
    house.presenter.answer("osteoporosis", Answer.NO)
    assert [row.key for row in house.page.rows.all()] == list(before)


@pytest.mark.parametrize("page", [page.id for page in INTERVIEW.pages])
def test_tab_goes_through_the_page_in_reading_order(house: House, page: str) -> None:
    house.show()
    house.begin(page)
    house.answer_page()
    if page == "pain":
        house.presenter.choose("trend", "worse")
    house.settle()
    order = stops(house)
    for row, following in itertools.pairwise(house.page.rows.all()):
        last = max(order.index(stop) for stop in order if row.isAncestorOf(stop))
        assert following.isAncestorOf(order[last + 1])
    assert order.index(house.page.help.numbers) < order.index(house.page.foot.leave)


def test_continue_waits_for_every_answer_and_says_so(house: House) -> None:
    house.show()
    house.begin()
    go_on = house.page.foot.go_on
    assert not go_on.isEnabled()
    assert go_on.toolTip() == go_on.accessibleDescription() != ""
    assert "0 of 13 answered" in texts(house.page.foot)
    house.answer_page()
    assert go_on.isEnabled()
    assert go_on.toolTip() == go_on.accessibleDescription() == ""


def test_ctrl_enter_goes_on_or_to_what_is_still_open(house: House) -> None:
    house.show()
    house.begin()
    house.answer_page()
    house.presenter.answer("bladder_change_new", Answer.NO)
    house.press(Qt.Key.Key_Return, CTRL)
    assert house.line("onset").isVisible()
    house.presenter.choose("onset", "sudden")
    house.press(Qt.Key.Key_Return, CTRL)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert house.line("mechanism").isAncestorOf(focused)


def test_alt_left_goes_back_and_keeps_the_answers(house: House) -> None:
    house.show()
    house.begin("pain")
    house.press(Qt.Key.Key_Left, ALT)
    assert house.row("chest_pain").choices.choice == Answer.NO
    assert house.page.foot.back.isHidden()


def test_enter_on_the_last_line_does_not_go_on(house: House) -> None:
    house.show()
    house.begin()
    house.answer_page()
    house.page.rows.all()[-1].take_focus(TAB)
    house.press(Qt.Key.Key_Return)
    assert house.row("chest_pain").isVisible()


def test_no_to_the_others_answers_them_and_hands_the_focus_on(house: House) -> None:
    house.show()
    house.begin()
    house.presenter.answer("chest_pain", Answer.NO)
    assert house.page.rest_no.text() == "No to all the others"
    house.page.rest_no.setFocus(TAB)
    house.press(Qt.Key.Key_Space)
    assert house.page.rest_no.isHidden()
    assert house.page.foot.go_on.hasFocus()


def test_space_right_after_a_page_was_turned_answers_nothing(house: House) -> None:
    house.show()
    house.begin()
    house.press(Qt.Key.Key_Space)
    assert house.states[-1].interview is not None
    assert house.states[-1].interview.answered == "0 of 13 answered"


def test_why_is_told_for_the_page_and_for_the_line_in_hand(house: House) -> None:
    house.show()
    house.begin()
    page = INTERVIEW.pages[0]
    assert house.page.why.text == "\n".join(page.why)
    house.press(Qt.Key.Key_Tab)
    house.row("chest_pain").take_focus(TAB)
    assert house.page.why.text.endswith(INTERVIEW.questions["chest_pain"].why)
    house.row("sepsis_signs").pointed.emit("sepsis_signs")
    assert house.page.why.text.startswith(INTERVIEW.questions["sepsis_signs"].ask)
    house.row("sepsis_signs").pointed.emit("")
    assert house.page.why.text.startswith(INTERVIEW.questions["chest_pain"].ask)
    house.page.foot.leave.setFocus(TAB)
    assert house.page.why.text == "\n".join(page.why)


def test_what_stands_below_the_reason_stays_where_it_is(house: House) -> None:
    house.show()
    house.begin()
    before = house.page.help.y()
    house.row("chest_pain").pointed.emit("chest_pain")
    house.settle()
    assert house.page.help.y() == before


def test_privacy_is_promised_without_claiming_encryption(house: House) -> None:
    house.show()
    house.begin()
    shown = texts(house.page)
    assert "Your answers stay on this computer." in shown
    assert not any("encrypt" in text.lower() for text in shown)


# --- fields ------------------------------------------------------------------------------------


def test_every_kind_of_field_has_its_control(house: House) -> None:
    house.show()
    house.begin("pain")
    assert [row.key for row in house.page.rows.all()] == PAIN_FIELDS
    kinds = [type(row) for row in house.page.rows.all()]
    assert kinds == [
        ChoiceLine,
        ChoiceLine,
        NumberLine,
        ChoiceLine,
        PainLine,
        ChoiceLine,
        RegionsLine,
    ]


def test_few_options_stand_side_by_side_and_many_are_in_a_list(house: House) -> None:
    house.show()
    house.begin("pain")
    onset, mechanism = house.choice("onset"), house.choice("mechanism")
    assert onset.beside is not None
    assert onset.beside.isVisible()
    assert mechanism.beside is None
    assert mechanism.list.isVisible()


def test_options_without_room_go_into_a_list_and_keep_choice_and_focus(
    house: House, qt_test: ThemeManager
) -> None:
    house.show(SMALL)
    house.begin("pain")
    house.presenter.choose("trend", "same")
    trend = house.choice("trend")
    assert trend.beside is not None
    trend.beside.segment("same").setFocus(TAB)
    qt_test.set_text_scale(2.0)
    house.view.resize(800, 700)
    house.settle()
    assert trend.beside.isHidden()
    assert trend.list.choice == "same"
    assert trend.list.hasFocus()


def test_a_choice_can_be_made_in_both_controls(house: House) -> None:
    house.show()
    house.begin("pain")
    onset, mechanism = house.choice("onset"), house.choice("mechanism")
    assert onset.beside is not None
    onset.beside.segment("gradual").click()
    mechanism.list.setFocus(TAB)
    house.press(Qt.Key.Key_D)
    assert onset.beside.choice == "gradual"
    assert mechanism.list.choice == "deadlift"


def test_a_side_chosen_twice_is_left_open_again(house: House) -> None:
    house.show()
    house.begin("pain")
    side = house.choice("side").beside
    assert side is not None
    side.segment("left").click()
    assert side.choice == "left"
    side.segment("left").click()
    assert side.choice is None


def test_days_are_said_as_a_date_while_they_are_typed(house: House) -> None:
    house.show()
    house.begin("pain")
    line = house.line("days_since_onset")
    assert isinstance(line, NumberLine)
    line.number.setFocus(TAB)
    house.press(Qt.Key.Key_3)
    state = house.states[-1].interview
    assert state is not None
    day = next(field.shown for field in state.fields if field.key == "days_since_onset")
    assert day
    assert {day, "days ago"} <= set(texts(line))
    assert line.number.field.hasFocus()


def test_pain_and_places_are_kept(house: House) -> None:
    house.show()
    house.begin("pain")
    pain, places = house.line("pain_now"), house.line("regions")
    assert isinstance(pain, PainLine)
    assert isinstance(places, RegionsLine)
    pain.pad.key(6).click()
    places.chips.chip("hip").click()
    places.chips.chip("foot").click()
    places.chips.chip("hip").click()
    assert pain.pad.score == 6
    assert places.chips.chip("foot").isChecked()
    assert not places.chips.chip("hip").isChecked()


# --- the list of signs -------------------------------------------------------------------------


def test_every_group_of_signs_has_its_own_button(house: House) -> None:
    house.presenter.agree()
    house.show()
    house.presenter.ask_signs(lambda: None)
    cards = house.signs.findChildren(GroupCard)
    state = house.states[-1].signs
    assert state is not None
    assert len(cards) == len(state.groups)
    for card, group in zip(cards, state.groups, strict=True):
        assert {group.title, *group.signs} <= set(texts(card))
    assert len({card.button.accessibleName() for card in cards}) == len(cards)


@pytest.mark.parametrize(
    ("place", "tone"), [(0, Tone.EMERGENCY), (1, Tone.URGENT), (2, Tone.ROUTINE)]
)
def test_a_sign_that_applies_leads_to_its_advice(house: House, place: int, tone: Tone) -> None:
    house.presenter.agree()
    house.show()
    house.presenter.ask_signs(lambda: None)
    house.signs.findChildren(GroupCard)[place].button.click()
    result = house.states[-1].result
    assert result is not None
    assert result.tone is tone


def test_none_of_the_signs_goes_on_with_what_was_asked_for(house: House) -> None:
    house.presenter.agree()
    house.show()
    went_on: list[bool] = []
    house.presenter.ask_signs(lambda: went_on.append(True))
    house.signs.none_applies.click()
    assert went_on == [True]


def test_the_list_can_be_left(house: House) -> None:
    house.presenter.agree()
    house.show()
    house.presenter.ask_signs(lambda: None)
    house.signs.leave.click()
    assert house.home.isVisible()
