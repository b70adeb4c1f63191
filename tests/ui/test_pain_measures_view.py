"""The pages of the outcome measures: seen, reached and answered by keys and by clicks."""

from collections.abc import Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.tabs.pain.measure_card import MeasureCard
from backcare_desktop.ui.tabs.pain.measure_key import Scale
from backcare_desktop.ui.tabs.pain.measure_pad import ScalePad
from backcare_desktop.ui.tabs.pain.measure_pages import MeasurePages
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.rmdq_box import StatementBox
from backcare_desktop.ui.tabs.pain.rmdq_page import RmdqPage
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.scroll import Page
from tests.ui.test_audit import _alike, _clipped, _is_pressed, _nameless, _sideways
from tests.ui.test_pain_measures import RMDQ, THREE, House

Key = Qt.Key
SMALLEST = 24


class Owner(Protocol):
    """Whoever has the measures."""

    presenter: MeasurePresenter


class Home(QStackedWidget):
    """A tab with the card on its first page, and the measures' pages behind it."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self.presenter = owner.presenter
        self.front = Page("Pain")
        columns = Columns()
        self.card = MeasureCard(self.presenter)
        columns.right.addWidget(self.card)
        columns.right.addStretch(1)
        self.front.body.addWidget(columns)
        self.pages = MeasurePages(self.presenter)
        self.addWidget(self.front)
        self.addWidget(self.pages)
        self.presenter.opened.connect(self.pages.bring)
        self.presenter.opened.connect(self._open)
        self.presenter.closed.connect(self._close)

    @property
    def rmdq(self) -> RmdqPage:
        page = self.pages.rmdq
        assert page is not None
        return page

    @Slot(str)
    def _open(self, _: str) -> None:
        self.setCurrentWidget(self.pages)

    @Slot()
    def _close(self) -> None:
        self.setCurrentWidget(self.front)


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, house: House, size: tuple[int, int] = (1336, 900)) -> Home:
    home = Home(house)
    qtbot.addWidget(home)
    home.resize(*size)
    home.show()
    home.activateWindow()
    QApplication.processEvents()
    return home


@pytest.fixture
def house() -> Iterator[House]:
    somebody = House()
    yield somebody
    somebody.deleteLater()


@pytest.fixture
def home(qtbot: QtBot, house: House) -> Home:
    return shown(qtbot, house)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


# --- the authors' text -------------------------------------------------------------------------


def test_the_questionnaire_is_shown_word_for_word_with_credit_and_terms(home: Home) -> None:
    home.presenter.open("rmdq")
    assert [box.accessibleName() for box in home.rmdq.boxes] == list(RMDQ.statements)
    read = words(home.rmdq)
    for text in (*RMDQ.instructions, RMDQ.credit, RMDQ.terms, RMDQ.terms_source):
        assert text in read


def test_there_is_a_box_for_each_statement_and_no_yes_or_no(home: Home) -> None:
    home.presenter.open("rmdq")
    assert len(home.rmdq.findChildren(StatementBox)) == 24


# --- reached by the keyboard -------------------------------------------------------------------


def test_tab_goes_through_all_boxes_in_order_to_done(home: Home) -> None:
    home.presenter.open("rmdq")
    reached = [QApplication.focusWidget()]
    for _ in range(24):
        press(Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*home.rmdq.boxes, home.rmdq.save]
    lowest = home.rmdq.save.mapTo(home.rmdq.viewport(), home.rmdq.save.rect().bottomLeft())
    assert lowest.y() <= home.rmdq.viewport().height()


def test_tab_goes_from_pad_to_pad_and_on_to_save(home: Home, house: House) -> None:
    house.name(*THREE)
    home.presenter.open("psfs")
    pads = [row.pad for row in home.pages.psfs.rows]
    assert QApplication.focusWidget() is pads[0].key(0)
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is pads[1].key(0)
    press(Key.Key_Tab, Key.Key_Tab)
    assert QApplication.focusWidget() is home.pages.psfs.save


def test_with_earlier_answers_tab_also_reaches_each_last_answer(home: Home, house: House) -> None:
    house.name("Squat")
    house.rate(4)
    home.presenter.open("psfs")
    row = home.pages.psfs.rows[0]
    assert row._last.isHidden()
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is row.last
    press(Key.Key_Space)
    assert row._last.isVisible() and row._last.text().startswith("Last answer: 4")
    assert QApplication.focusWidget() is row.pad.key(0)


def test_ticking_and_done_by_keys(home: Home, house: House) -> None:
    home.presenter.open("rmdq")
    press(Key.Key_Space, Key.Key_Tab, Key.Key_Return)
    assert house.rmdq.ticked == {1, 2}
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert home.currentWidget() is home.front
    assert house.block("rmdq").score == "2 of 24"


def test_why_done_did_not_end_the_form_stands_beside_it(home: Home, house: House) -> None:
    home.presenter.open("rmdq")
    press(Key.Key_Space)
    assert not home.pages.rmdq.notice.isVisible()
    house.clock.jump(86_400)
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert home.currentWidget() is not home.front
    assert home.pages.rmdq.notice.isVisible()
    assert home.pages.rmdq.notice.text.startswith("A new day has begun")
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert home.currentWidget() is home.front


def test_escape_leaves_a_page_and_the_ticks_stay(home: Home, house: House) -> None:
    home.presenter.open("rmdq")
    press(Key.Key_Space, Key.Key_Escape)
    assert home.currentWidget() is home.front
    assert house.block("rmdq").action == "Go on"
    click(home.card.block("rmdq").wanted)
    assert home.rmdq.boxes[0].isChecked()


def test_naming_by_keys(home: Home, house: House) -> None:
    home.presenter.open("psfs")
    QTest.keyClicks(home.pages.psfs.fields[0].input, "Squat")
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [row.words for row in house.psfs.rows] == ["Squat"]


def test_a_problem_takes_the_focus_to_its_field(home: Home) -> None:
    home.presenter.open("psfs")
    fields = home.pages.psfs.fields
    for field, text in zip(fields, ("Squat", "squat", ""), strict=True):
        field.input.setFocus()
        QTest.keyClicks(field.input, text)
    click(home.pages.psfs.use)
    assert QApplication.focusWidget() is fields[1].input
    assert fields[1].input.accessibleDescription() == "You named this one already."


# --- the pad -----------------------------------------------------------------------------------


def heard(pad: ScalePad) -> list[int | None]:
    answers: list[int | None] = []
    pad.chosen.connect(answers.append)
    return answers


TO_TEN = Scale(0, 10, ((0, "unable"), (10, "as before")))
AROUND = Scale(-5, 5, ((-5, "worse"), (0, "the same"), (5, "better")))


@pytest.fixture
def pad(qtbot: QtBot, request: pytest.FixtureRequest) -> ScalePad:
    made = ScalePad(getattr(request, "param", TO_TEN), "Squat")
    qtbot.addWidget(made)
    made.resize(800, 120)
    made.show()
    made.activateWindow()
    made.take_focus()
    return made


def test_digits_answer_and_shift_0_is_ten(pad: ScalePad) -> None:
    answers = heard(pad)
    press(Key.Key_0, Key.Key_7)
    press(Key.Key_0, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert answers == [0, 7, 10]
    assert pad.score == 10


@pytest.mark.parametrize("pad", [AROUND], indirect=True)
def test_a_minus_before_a_digit_counts_below_0(pad: ScalePad) -> None:
    answers = heard(pad)
    press(Key.Key_Minus, Key.Key_3, Key.Key_3, Key.Key_8, Key.Key_Minus, Key.Key_9)
    assert answers == [-3, 3]


@pytest.mark.parametrize("pad", [AROUND], indirect=True)
def test_ends_and_middle_have_their_words(pad: ScalePad) -> None:
    names = [pad.key(score).accessibleName() for score in (-5, -1, 0, 5)]
    assert names == ["−5, worse", "−1", "0, the same", "5, better"]


def test_arrows_move_and_choose_nothing(pad: ScalePad) -> None:
    answers = heard(pad)
    press(Key.Key_Right, Key.Key_Right, Key.Key_End, Key.Key_Left)
    assert QApplication.focusWidget() is pad.key(9)
    assert answers == []
    press(Key.Key_Return)
    assert answers == [9]


def test_an_answer_can_be_taken_back(pad: ScalePad) -> None:
    answers = heard(pad)
    press(Key.Key_4, Key.Key_Delete)
    assert answers == [4, None]
    assert pad.score is None


def test_a_number_that_is_not_there_is_refused(pad: ScalePad) -> None:
    with pytest.raises(ValueError, match="no such number"):
        pad.set_score(11)


def test_where_one_row_is_too_narrow_the_captions_name_their_keys(pad: ScalePad) -> None:
    pad.resize(360, 240)
    QApplication.processEvents()
    assert words(pad) == ["0 = unable", "10 = as before"]
    assert pad.key(6).y() > pad.key(5).y()


# --- answers given before ----------------------------------------------------------------------


def test_the_chart_is_read_point_by_point(home: Home, house: House) -> None:
    house.name("Squat")
    house.rate(4)
    house.days_pass(7)
    house.rate(6)
    home.presenter.open("psfs")
    chart = home.pages.psfs.history.chart
    chart.setFocus()
    press(Key.Key_Left)
    assert chart.reading == "16 July: 6 of 10"
    press(Key.Key_Left)
    assert chart.reading == "9 July: 4 of 10"
    assert chart.accessibleDescription() == "Answers: 2. 9 July: 4 of 10. 16 July: 6 of 10."


def test_the_table_says_the_same_and_can_be_copied(home: Home, house: House) -> None:
    house.fill_in(1, 2, 3)
    home.presenter.open("rmdq")
    click(home.rmdq.history.as_table)
    home.rmdq.history.table.setFocus()
    press(Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "When\tScore\nToday, 12:00\t3"


def test_a_table_may_come_to_have_fewer_columns(qtbot: QtBot) -> None:
    table = RecordTable("Answers")
    qtbot.addWidget(table)
    table.show()
    table.show_rows(("When", "Mean", "Squat"), [("Today", "4", "4")])
    table.show_rows((), [])
    assert table.model().columnCount() == 0


def test_an_answer_is_opened_from_the_table_and_deleted_from_it(home: Home, house: House) -> None:
    house.fill_in(1, 2, 3)
    home.presenter.open("rmdq")
    history = home.rmdq.history
    click(history.as_table)
    history.table.setFocus()
    press(Key.Key_Return)
    assert [box.number for box in home.rmdq.boxes if box.isChecked()] == [1, 2, 3]
    assert home.rmdq.cancel.isVisible()
    click(home.rmdq.cancel)
    click(history.delete)
    assert house.rmdq.history.lines == ()


def test_where_nothing_can_be_saved_nothing_can_be_pressed(home: Home, house: House) -> None:
    house.name("Squat")
    house.presenter.set_writable(False)
    home.presenter.open("rmdq")
    assert not home.rmdq.save.isEnabled()
    assert not any(box.isEnabled() for box in home.rmdq.boxes)
    assert not home.pages.psfs.save.isEnabled()


def test_a_full_disk_leaves_the_boxes_ticked(home: Home, house: House) -> None:
    house.store.measures.problem = StorageUnavailable(StorageProblem.FULL)
    home.presenter.open("rmdq")
    click(home.rmdq.boxes[4])
    click(home.rmdq.save)
    assert home.rmdq.boxes[4].isChecked()
    assert home.currentWidget() is home.pages


# --- seen and reached by everybody -------------------------------------------------------------


def faults(home: Home, where: str) -> list[str]:
    """What the accessibility chapter's rules find wrong with what is shown now."""
    for _ in range(3):
        QApplication.processEvents()
    home.grab()
    seen = [widget for widget in home.findChildren(QWidget) if widget.isVisible()]
    found = [
        f"{where}: {type(widget).__name__} {widget.accessibleName()!r} {problem}"
        for widget in seen
        for problem in (*_nameless(widget), *_clipped(widget), *_sideways(widget))
    ]
    found += [
        f"{where}: {widget.accessibleName()!r} is {widget.size().toTuple()}"
        for widget in filter(_is_pressed, seen)
        if min(widget.width(), widget.height()) < SMALLEST
    ]
    return found + [f"{where}: {twins}" for twins in _alike(seen)]


def filled(house: House) -> None:
    """Some weeks of answers, to two sets of activities."""
    house.name("Running for a bus")
    house.rate(3)
    house.name(*THREE[:2], "An hour at the desk without getting up in between to walk around")
    for weeks, scores in enumerate(((2, 4, 2), (3, 5, None), (6, 8, 6))):
        house.days_pass(7)
        house.rate(*scores)
        house.fill_in(*range(1, 14 - 4 * weeks))
        house.presenter.groc.answer(weeks)
        house.presenter.groc.save()
    house.days_pass(8)


@pytest.mark.parametrize("size", [(1016, 720), (1336, 900)], ids=["small", "large"])
@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
@pytest.mark.parametrize("full", [False, True], ids=["empty", "filled"])
def test_every_page_can_be_read_reached_and_pressed(
    qtbot: QtBot, qt_test: ThemeManager, size: tuple[int, int], scale: float, full: bool
) -> None:
    qt_test.set_text_scale(scale)
    house = House()
    home = shown(qtbot, house, size)
    if full:
        filled(house)
    found = faults(home, "card")
    for key, page in (("psfs", home.pages.psfs), ("rmdq", home.rmdq), ("groc", home.pages.groc)):
        home.presenter.open(key)
        found += faults(home, key)
        if full:
            click(page.history.as_table)
            page.history.change.click()
            found += faults(home, f"{key}, changing an answer")
        else:
            page.save.click()
            home.pages.psfs.use.click()
            found += faults(home, f"{key}, refused")
        home.presenter.close()
    house.deleteLater()
    assert found == []
