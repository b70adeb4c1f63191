"""The Training tab as it is seen and reached: cards, forms, keys, every look and size."""

import itertools
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Steps, Unit
from backcare_desktop.ui.tabs.training.view import TrainingView
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.focus import ring_around
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.phase_strip import PhaseStep, PhaseStrip
from backcare_desktop.ui.widgets.step_chart import StepBar, StepChart
from tests.lifting_house import House, kg, lock
from tests.ui.test_audit import _alike, _clipped, _is_pressed, _least, _nameless, _sideways
from tests.ui.test_training_tab import LIBRARY, USUAL, Tab

LOOKS = ("light", "dark", "high_contrast")
SIZES = {1.0: ((1016, 720), (1336, 900)), 2.0: ((912, 720), (1232, 900))}
EXTREMES = {(1.0, (1336, 900)), (2.0, (912, 720))}


def shown(qtbot: QtBot, tab: Tab, size: tuple[int, int] = (1336, 900)) -> TrainingView:
    view = TrainingView(tab.presenter, LIBRARY.figures, LIBRARY.exercises, USUAL)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.activateWindow()
    QApplication.processEvents()
    return view


def on_the_way() -> Tab:
    """Two lifts, a comeback, a gate opened, yesterday's lifting unanswered, a jump in the log."""
    house = House()
    house.hurt(ago=9)
    house.meet(*tuple(Gate)[:4])
    house.add_squat()
    house.lifting.add_lift("Deadlift", kg("200"), Steps(kg("5")))
    house.way.follow_comeback(Tab(house).presenter.words.recovery.comeback)
    house.lift("50", pain_next_morning=None, note="Felt fine.")
    house.lift("80", pain_during=7)
    house.days(1)
    tab = Tab(house)
    tab.presenter.open_gate("stairs")
    return tab


def problems(view: QWidget) -> list[str]:
    """What the rules of the accessibility chapter find."""
    for _ in range(3):
        QApplication.processEvents()
    view.grab()
    seen = [widget for widget in view.findChildren(QWidget) if widget.isVisible()]
    found = [
        f"{type(widget).__name__} {widget.accessibleName()!r} {problem}"
        for widget in seen
        for problem in itertools.chain(_nameless(widget), _clipped(widget), _sideways(widget))
    ]
    for widget in filter(_is_pressed, seen):
        if min(widget.width(), widget.height()) < _least(widget):
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r} is too small")
    return found + list(_alike(seen))


@pytest.mark.parametrize(
    ("look", "scale", "size"),
    [
        pytest.param(look, scale, size, marks=[] if (scale, size) in EXTREMES else pytest.mark.long)
        for look in LOOKS
        for scale, sizes in SIZES.items()
        for size in sizes
    ],
)
def test_every_page_can_be_read_reached_and_pressed(
    qtbot: QtBot, qt_test: ThemeManager, look: str, scale: float, size: tuple[int, int]
) -> None:
    qt_test.set_choice(look)  # type: ignore[arg-type]
    qt_test.set_text_scale(scale)
    tab = on_the_way()
    view = shown(qtbot, tab, size)
    found = {"overview": problems(view)}
    view.logging.new()
    view.log_page.looked.segment("looked").click()
    view.log_page.reps.input.setText("eight")
    view.log_page.save.click()
    found["log"] = problems(view)
    view.logging.cancel()
    view.lifts.change(tab.house.page.lifts[0].lift.id)
    view.lift_page.bar.input.setText("")
    view.lift_page.save.click()
    found["lift"] = problems(view)
    view.lifts.cancel()
    view.episodes.new()
    found["episode"] = problems(view)
    view.episodes.cancel()
    view.comebacks.open()
    found["comeback"] = problems(view)
    assert {page: wrong for page, wrong in found.items() if wrong} == {}


def test_without_an_episode_one_button_starts_one(qtbot: QtBot) -> None:
    tab = Tab()
    view = shown(qtbot, tab)
    front = view.overview
    assert front.welcome.isVisible() and front.plan.isVisible() and front.log.isVisible()
    assert problems(view) == []
    QTest.mouseClick(front.welcome.start, Qt.MouseButton.LeftButton)
    assert view.currentWidget() is view.episode_page
    page = view.episode_page
    QTest.keyClick(page.day.less, Qt.Key.Key_Return)
    assert page.day.text == "8 July 2025"
    page.mechanism.choose("squat")
    page.side.choose("left")
    QTest.keyClick(page.save, Qt.Key.Key_Return)
    assert view.currentWidget() is front and front.strip.isVisible()
    assert not front.welcome.isVisible() and front.plan.add.hasFocus()


def test_a_lift_is_added_and_logged_with_keys(qtbot: QtBot) -> None:
    house = House()
    house.hurt(ago=30)
    house.meet()
    tab = Tab(house)
    view = shown(qtbot, tab)
    front = view.overview
    front.plan.add.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(front.plan.add, Qt.Key.Key_Space)
    page = view.lift_page
    assert page.name.input.hasFocus()
    QTest.keyClicks(page.name.input, "Squat")
    QTest.keyClicks(page.normal.input, "100")
    QTest.keyClick(page.save, Qt.Key.Key_Return)
    assert view.currentWidget() is front and front.plan.add.hasFocus()
    assert front.plan.table.isVisible() and front.plan.chart.bars[0].now
    front.log_session.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(front.log_session, Qt.Key.Key_Return)
    assert view.log_page.day.field.input.hasFocus()
    QTest.keyClick(view.log_page.during.input, Qt.Key.Key_Up)
    QTest.keyClick(view.log_page.save, Qt.Key.Key_Return)
    assert view.currentWidget() is front and front.log_session.hasFocus()
    assert len(house.page.entries) == 1 and house.page.entries[0].pain_during == 0


def test_escape_leaves_a_form_and_changes_nothing(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.overview.log_session.setFocus(Qt.FocusReason.TabFocusReason)
    view.logging.new()
    QTest.keyClick(view.log_page.day.field.input, Qt.Key.Key_Escape)
    assert view.currentWidget() is view.overview and view.overview.log_session.hasFocus()
    assert len(tab.house.page.entries) == 2


def test_a_wrong_field_has_the_focus_and_its_words_stay_with_what_was_typed(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.logging.new()
    page = view.log_page
    page.reps.input.setText("eight")
    page.note.show_text("n" * 10_001)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert view.currentWidget() is page and page.reps.input.hasFocus()
    assert page.reps.input.accessibleDescription() == "Write a whole number, such as 8."
    assert page.note.input.accessibleDescription().startswith("This is too long")
    assert page.reps.input.text() == "eight" and len(page.note.text) == 10_001


def test_the_form_checklist_keeps_what_held_in_its_order(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.logging.new()
    page = view.log_page
    assert not page.points.isVisible() and page.draft.form == ()
    page.looked.segment("looked").click()
    page.points.chip("hinge").click()
    page.points.chip("brace").click()
    assert [point.value for point in page.draft.form] == ["brace", "hinge"]
    page.points.chip("brace").click()
    assert [point.value for point in page.draft.form] == ["hinge"]
    assert page.draft.looked and page.draft.unit is Unit.KG


def test_the_jump_is_told_below_the_load(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.logging.new()
    page = view.log_page
    page.load.input.clear()
    QTest.keyClicks(page.load.input, "95")
    assert any(
        label.text().startswith("This load is not open.") and label.isVisible()
        for label in page.findChildren(Label)
    )


def test_an_episode_that_holds_something_back_asks_before_it_ends_with_its_plans(
    qtbot: QtBot,
) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    card = view.overview.phase
    QTest.mouseClick(card.end, Qt.MouseButton.LeftButton)
    assert tab.house.page.episode is not None and card.go_on.hasFocus()
    assert any("plans end with it" in each.text() for each in card.findChildren(Label))
    QTest.mouseClick(card.go_on, Qt.MouseButton.LeftButton)
    assert not card.end_all.isVisible() and card.end.hasFocus()
    QTest.mouseClick(card.end, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.end_all, Qt.MouseButton.LeftButton)
    assert tab.house.page.episode is None and tab.house.squat.followed is None


def test_gates_are_answered_in_place_and_the_focus_stays(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    line = view.overview.gates.rows["stairs"]
    line.not_yet.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line.not_yet, Qt.Key.Key_Return)
    assert line.not_yet.hasFocus() and ring_around(line.not_yet)
    assert not tab.house.page.gates.of(Gate.STAIRS).met
    tab.house.clock.advance(60)
    QTest.mouseClick(line.met, Qt.MouseButton.LeftButton)
    assert tab.house.page.gates.of(Gate.STAIRS).met
    QTest.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert not line.met.isVisible()


def test_a_removed_entry_gives_the_focus_on(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    entry = tab.house.page.entries[0]
    view.logging.change(entry.id)
    view.log_page.sets.input.setText("5")
    view.log_page.save.click()
    assert view.overview.log_session.hasFocus() or view.overview.isAncestorOf(
        QApplication.focusWidget()
    )


def test_the_table_is_copied_with_its_headers_and_narrow_windows_leave_lifts_out(
    qtbot: QtBot,
) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    table = view.overview.plan.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[0].split("\t")[:2] == ["Lifting week", "Squat"]
    assert copied[1].split("\t")[1] == "45 kg · 45 %"  # what pain has left of it
    assert not table.isColumnHidden(2)
    table.setFixedWidth(300)
    QApplication.processEvents()
    assert table.isColumnHidden(2) and not table.isColumnHidden(1)
    assert any(
        label.isVisible() and label.text().startswith("One more lift has a plan.")
        for label in view.overview.plan.findChildren(Label)
    )


def test_a_lock_hides_the_plan_closes_its_forms_and_leaves_the_log(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.lifts.new()
    lock(tab.house)
    tab.presenter.refresh()
    front = view.overview
    assert view.currentWidget() is front and front.lock.isVisible()
    for hidden in (front.plan, front.gates, front.phase, front.comeback, front.welcome):
        assert not hidden.isVisible()
    assert front.log.isVisible() and front.log.new.isEnabled()
    assert problems(view) == []


def test_a_diary_that_takes_nothing_offers_nothing_to_press(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    tab.presenter.set_writable(False)
    front = view.overview
    line = front.gates.rows["stairs"]
    for control in (front.plan.add, front.log_session, front.log.new, line.met, front.phase.end):
        assert not control.isEnabled()


def test_a_comeback_is_changed_in_place(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    QTest.mouseClick(view.overview.comeback.change, Qt.MouseButton.LeftButton)
    week = view.comeback_page.weeks[0]
    first = week.rows[0]
    QTest.keyClick(first.numbers["percent"].number, Qt.Key.Key_Up)
    assert week.rows[0] is first and first.numbers["percent"].value == 55
    QTest.keyClick(first.numbers["days"].number, Qt.Key.Key_Up)
    before = len(week.rows)
    QTest.mouseClick(week.rows[1].remove, Qt.MouseButton.LeftButton)
    assert len(week.rows) == before - 1
    assert not week.add.isEnabled()
    week.choice.choose("lift:Deadlift")
    week.choice.chosen.emit("lift:Deadlift")
    QTest.mouseClick(week.add, Qt.MouseButton.LeftButton)
    assert week.rows[-1].kind == ("Deadlift", ("percent", "times", "days"))
    QTest.mouseClick(view.comeback_page.save, Qt.MouseButton.LeftButton)
    standing = tab.house.page.comeback
    assert standing is not None
    assert standing.running.comeback.weeks[0].items[-1].lift == "Deadlift"


def test_a_comeback_is_rewritten_undone_by_keys_and_never_saved_while_a_field_is_wrong(
    qtbot: QtBot,
) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.comebacks.open()
    page = view.comeback_page
    week = page.weeks[0]
    title = week.title.input.text()
    week.title.input.setFocus(Qt.FocusReason.OtherFocusReason)
    week.title.input.clear()
    QTest.keyClicks(week.title.input, "Easy")
    QTest.keyClick(week.title.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert week.title.input.text() == title
    page.weeks[1].text.show_text("n" * 2001)
    QTest.keyClick(week.title.input, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert view.currentWidget() is page and page.weeks[1].text.input.hasFocus()
    assert page.weeks[1].text.input.accessibleDescription().startswith("This is too long: 2,000")
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.weeks[3].again, Qt.MouseButton.LeftButton)
    assert len(page.weeks) == 5
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    standing = tab.house.page.comeback
    assert standing is not None and len(standing.running.comeback.weeks) == 5


def test_a_form_can_be_left_while_the_diary_takes_nothing(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    squat = tab.house.page.lifts[0].lift.id
    for opens, page in (
        (view.logging.new, view.log_page),
        (lambda: view.lifts.change(squat), view.lift_page),
        (view.episodes.new, view.episode_page),
        (view.comebacks.open, view.comeback_page),
    ):
        opens()
        tab.presenter.set_writable(False)
        assert not page.save.isEnabled() and page.cancel.isEnabled()
        QTest.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
        assert view.currentWidget() is view.overview
        tab.presenter.set_writable(True)
        assert page.save.isEnabled()


def test_a_note_goes_with_a_try_and_a_long_one_is_kept_and_told(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    line = view.overview.gates.rows["stairs"]
    line.note.show_text("n" * 10_001)
    QTest.mouseClick(line.not_yet, Qt.MouseButton.LeftButton)
    assert len(line.note.text) == 10_001 and line.note.input.hasFocus()
    assert line.note.input.accessibleDescription().startswith("This is too long")
    line.note.show_text("The third step pulled.")
    QTest.mouseClick(line.not_yet, Qt.MouseButton.LeftButton)
    assert line.note.text == "" and not line.note.input.accessibleDescription()
    assert any(
        label.text() == "The third step pulled." for label in view.overview.findChildren(Label)
    )


def test_what_is_next_and_the_button_that_logs_it_are_seen_without_scrolling(
    qtbot: QtBot,
) -> None:
    view = shown(qtbot, on_the_way())
    front = view.overview
    for seen in (front.log_session, front.next, front.gates):
        assert front.rect().contains(seen.mapTo(front, seen.rect().topLeft()))
    assert front.rect().contains(front.next.mapTo(front, front.next.rect().bottomRight()))


def test_a_lift_begins_anew_with_another_share(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    view.lifts.change(tab.house.page.lifts[0].lift.id)
    page = view.lift_page
    assert page.going.isVisible() and not page.start.isVisible()
    page.going.segment("anew").click()
    assert page.start.isVisible()
    page.start.show_value(30)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    followed = tab.house.page.lifts[0].followed
    assert followed is not None and followed.plan.weeks[0].share == Decimal("0.3")
    tab.undo()
    followed = tab.house.page.lifts[0].followed
    assert followed is not None and followed.plan.weeks[0].share == Decimal("0.5")


def test_a_light_load_is_told_in_its_gate_and_the_first_missing_field_is_named(
    qtbot: QtBot,
) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    tab.presenter.open_gate("neutral_spine")
    line = view.overview.gates.rows["neutral_spine"]
    assert line.light.isVisible() and line.light.day.input.text() == "9 July 2025"
    QTest.mouseClick(line.met, Qt.MouseButton.LeftButton)
    assert any(
        label.isVisible() and label.text().startswith("Say how much it hurt")
        for label in line.findChildren(Label)
    )
    line.light.pain.set_value(2)
    QTest.mouseClick(line.light.morning.segment("yes"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(line.met, Qt.MouseButton.LeftButton)
    assert tab.house.page.gates.of(Gate.NEUTRAL_SPINE).met
    assert problems(view) == []


def test_the_first_day_is_changed_in_its_field(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    card = view.overview.phase
    assert card.onset.text == "30 June 2025"
    card.onset.show_text("tomorrow")
    QTest.mouseClick(card.mend, Qt.MouseButton.LeftButton)
    assert card.onset.field.input.accessibleDescription().startswith("Write a date")
    card.onset.show_text("1 July 2025")
    QTest.mouseClick(card.onset.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.mend, Qt.MouseButton.LeftButton)
    episode = tab.house.page.episode
    assert episode is not None and episode.onset.isoformat() == "2025-07-02"


def test_strong_pain_has_the_check_beside_it_in_the_form_and_on_the_page(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    wanted: list[bool] = []
    view.check_wanted.connect(lambda: wanted.append(True))
    assert view.overview.concern.isVisible()
    QTest.mouseClick(view.overview.concern.check, Qt.MouseButton.LeftButton)
    view.logging.new()
    page = view.log_page
    assert not page.concern.isVisible()
    page.during.input.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(page.during.input, "6")
    assert page.concern.isVisible()
    QTest.mouseClick(page.concern.check, Qt.MouseButton.LeftButton)
    assert len(wanted) == 2


def test_the_preparation_begins_from_the_training_week(qtbot: QtBot) -> None:
    tab = on_the_way()
    view = shown(qtbot, tab)
    wanted: list[object] = []
    tab.presenter.start_wanted.connect(wanted.append)
    QTest.mouseClick(view.overview.week.prepare, Qt.MouseButton.LeftButton)
    assert len(wanted) == 1


# --- the new widgets ----------------------------------------------------------------------------


def test_the_bars_show_the_longest_text_that_all_have_room_for(qtbot: QtBot) -> None:
    chart = StepChart()
    qtbot.addWidget(chart)
    bars = [StepBar((f"W{n} · {n}0 %", f"W{n}", str(n)), n / 10, n == 5) for n in range(5, 11)]
    chart.show_bars(bars, "Squat, load by week", "Week 5: 50 %.")
    chart.resize(700, 190)
    assert chart._length(chart._places()) == 0
    chart.resize(330, 190)
    assert chart._length(chart._places()) == 1
    chart.resize(100, 190)
    assert chart._length(chart._places()) == 3
    assert chart.accessibleDescription() == "Week 5: 50 %."
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.resize(700, 190)
    places = chart._places()
    assert places[0].x() < places[-1].x(), "time goes from left to right in every language"
    assert places[0].height() < places[-1].height()
    chart.grab()


def test_the_strip_says_every_phase_in_words(qtbot: QtBot) -> None:
    strip = PhaseStrip("Phases")
    qtbot.addWidget(strip)
    steps = (
        PhaseStep("First", "1–2 July", "past", "First: behind you."),
        PhaseStep("Second", "from 3 July", "now", "Second: now."),
    )
    strip.show_steps(steps)
    strip.show_steps(steps)
    assert strip.accessibleDescription() == "First: behind you. Second: now."
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.resize(600, 60)
    strip.grab()


def test_a_note_keeps_tab_for_leaving(qtbot: QtBot) -> None:
    note = NoteField("Note")
    qtbot.addWidget(note)
    QTest.keyClicks(note.input, "a")
    QTest.keyClick(note.input, Qt.Key.Key_Tab)
    assert note.text == "a"
    note.set_problem("Too long.")
    assert note.input.accessibleDescription() == "Too long."
    note.grab()
