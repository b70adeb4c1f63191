"""The pages of entries: read, reached, pressed; and the tray that leads to them."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.ui.platform.tray import machine_tray
from backcare_desktop.ui.platform.tray_qt import QtTray
from backcare_desktop.ui.tabs.settings.tray_card import TrayCard
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from tests.journeys.person import Person
from tests.ui.test_audit import (
    Audit,
    person,  # noqa: F401 - a fixture
)

NO_TRAY_OFFSCREEN = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""The offscreen platform has no tray, and says so."""


def test_every_page_of_entries_can_be_read_reached_and_pressed(
    person: Person,  # noqa: F811 - the fixture
) -> None:
    audit, key = Audit(person), Qt.Key
    person.press(key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = person.app.entry_pages.entry_page
    audit.look("new entry")
    person.click(page.when.turn.segment("earlier"))
    page.when.day.field.input.setText("soon")
    page.when.changed.emit()
    person.click(page.pad.key(4))
    audit.look("an entry of earlier, refused")
    page.when.day.field.input.setText("8 July 2025")
    page.when.changed.emit()
    person.click(page.pad.key(4))
    audit.look("an entry of earlier, saved")
    person.click(page.map.as_list)
    person.click(page.map.list.chip(BodyArea.CALF_LEFT))
    for kind in (ReliefKind.WARMTH, ReliefKind.WARMTH, ReliefKind.MEDICINE):
        person.click(page.reliefs.adds[kind])
    person.click(page.done)
    audit.look("an entry with everything, refused")
    person.app.entry_room.keeper.discard()
    person.app.entry_room.open_day(date(2025, 7, 8))
    audit.look("a day")
    person.press(key.Key_Escape)
    person.app.entry_room.open_all()
    audit.look("all entries")
    assert audit.found == []


def test_pages_die_with_the_program_and_leave_no_row_behind(
    person: Person,  # noqa: F811 - the fixture
) -> None:
    person.app.window.show_tab("pain")
    person.app.entry_room.open_all()
    person.settle()
    everything = person.app.entry_pages.all_page
    before = len(everything.cards)
    person.click(everything.cards[0].parts[0].delete)
    assert len(everything.cards) == before - 1


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> QtTray:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    return QtTray()


@NO_TRAY_OFFSCREEN
def test_one_click_on_the_tray_rates(tray: QtTray, qtbot: QtBot) -> None:
    tray.set_shown(True)
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    with qtbot.waitSignal(tray.rate_wanted, timeout=0):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.close()


@NO_TRAY_OFFSCREEN
def test_the_menu_of_the_tray_names_no_number(tray: QtTray, qtbot: QtBot) -> None:
    tray.set_shown(True)
    assert tray.menu is not None
    rate, show, leave = (
        action for action in tray.menu.actions() if action.isVisible() and action.text()
    )
    assert [each.text() for each in (rate, show, leave)] == [
        "Rate your pain",
        "Open Backcare",
        "Quit",
    ]
    wants = (tray.rate_wanted, tray.open_wanted, tray.quit_wanted)
    for action, wanted in zip((rate, show, leave), wants, strict=True):
        with qtbot.waitSignal(wanted, timeout=0):
            action.trigger()
    tray.close()


@NO_TRAY_OFFSCREEN
def test_the_icon_goes_when_it_is_not_wanted(tray: QtTray, qapp: QApplication) -> None:
    tray.set_shown(True)
    tray.set_shown(True)
    tray.set_shown(False)
    assert tray.menu is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert tray.findChild(QSystemTrayIcon) is None


def test_without_a_tray_nothing_is_shown_and_nothing_breaks(qapp: QApplication) -> None:
    none = machine_tray()
    assert not none.present()
    none.set_shown(True)
    none.close()


def test_settings_say_where_there_is_no_tray(
    person: Person,  # noqa: F811 - the fixture
) -> None:
    person.app.window.show_tab("settings")
    card = person.app.window.findChild(TrayCard)
    assert card is not None
    assert card.switch.isEnabled()
    person.tray.there = False
    person.app.settings.show_state()
    assert not card.switch.isEnabled()
    assert "Press Ctrl N" in " ".join(label.text() for label in card.findChildren(Label))


def test_a_stepped_field_steps_by_button_and_by_key(qtbot: QtBot) -> None:
    field = SteppedField("Day", "The day before", "The day after")
    qtbot.addWidget(field)
    steps: list[tuple[str, int]] = []
    field.stepped.connect(lambda text, step: steps.append((text, step)))
    field.show_text("8 July 2025")
    QTest.mouseClick(field.less, Qt.MouseButton.LeftButton)
    QTest.keyClick(field.field.input, Qt.Key.Key_Up)
    QTest.keyClick(field.field.input, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert steps == [("8 July 2025", -1), ("8 July 2025", 1)]
