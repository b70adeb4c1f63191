"""Reminders in Settings: off until asked, every choice at once, a time that can't be read said."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.reminder_plan import AtTimes, Every, QuietHours, ReminderKind
from backcare_desktop.services import preferences
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.ui.platform.tray import TrayReminders
from backcare_desktop.ui.platform.tray_qt import QtTray
from backcare_desktop.ui.tabs.settings.reminder_row import ReminderRow, TimeLine
from tests.journeys.person import Person

K = ReminderKind


class Choosing:
    """Somebody on the page of reminders."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.app.window.show_tab("settings")
        self.tab = person.app.data.tab
        person.click(self.tab.reminder_card.choose)
        self.page = self.tab.reminders

    def row(self, kind: ReminderKind) -> ReminderRow:
        return next(row for row in self.page.rows if row.kind is kind)

    def turn_on(self, kind: ReminderKind) -> ReminderRow:
        row = self.row(kind)
        row.on.click()
        row.change.click()
        return row

    def type(self, line: TimeLine, text: str) -> None:
        line.input.selectAll()
        QTest.keyClick(line.input, Qt.Key.Key_Delete)
        QTest.keyClicks(line.input, text)
        QTest.keyClick(line.input, Qt.Key.Key_Return)

    @property
    def plan(self) -> preferences.ReminderPlan:
        """What is kept, as the next start reads it."""
        return preferences.read(SettingsFile(self.person.app.folders.settings)).reminder_plan


@pytest.fixture
def choosing(tmp_path: Path, qtbot: QtBot) -> Iterator[Choosing]:
    person = Person(tmp_path / "profile")
    yield Choosing(person)
    person.leave()


def test_all_are_off_and_a_kind_that_is_switched_on_begins_as_usual(choosing: Choosing) -> None:
    assert choosing.tab.currentWidget() is choosing.page
    assert not any(row.on.isChecked() for row in choosing.page.rows)
    assert [row.kind for row in choosing.page.rows] == list(K)
    row = choosing.turn_on(K.TRIO)
    assert [each.kind for each in choosing.plan.wanted] == [K.TRIO]
    assert row._summary.text() == "08:00, 13:00, 19:00; every day"
    row.on.click()
    assert choosing.plan.wanted == ()
    assert row.times.isHidden()
    choosing.person.press(Qt.Key.Key_Escape)
    assert choosing.tab.currentWidget() is choosing.tab.first


def test_times_are_typed_as_people_write_them(choosing: Choosing) -> None:
    row = choosing.turn_on(K.RATING)
    choosing.type(row.fields["times"], "9, 14.30, 9:00")
    assert choosing.plan.of(K.RATING).rhythm == AtTimes((time(9), time(14, 30)))
    assert row.fields["times"].input.text() == "09:00, 14:30"
    for wrong in ("evening", "", "9, 25:00"):
        choosing.type(row.fields["times"], wrong)
        assert row.fields["times"]._words.text() == "One to 8 times, such as 09:00, 14:30"
        assert row.fields["times"].input.text() == wrong
        assert choosing.plan.of(K.RATING).rhythm == AtTimes((time(9), time(14, 30)))
    choosing.type(row.fields["times"], "20")
    assert row.fields["times"]._words.text() == ""


def test_an_interval_has_its_minutes_its_first_and_its_last(choosing: Choosing) -> None:
    row = choosing.turn_on(K.RATING)
    row.rhythm.segment("every").click()
    choosing.type(row.fields["first"], "10")
    choosing.type(row.fields["last"], "9")
    assert row.fields["last"]._words.text() == "A time of the day, not before the first"
    choosing.type(row.fields["last"], "16:30")
    row.minutes.more.click()
    assert choosing.plan.of(K.RATING).rhythm == Every(75, time(10), time(16, 30))
    row.rhythm.segment("at").click()
    assert choosing.plan.of(K.RATING).rhythm == AtTimes((time(20),)), "as it usually is"


def test_days_are_chosen_and_one_always_stays(choosing: Choosing) -> None:
    row = choosing.turn_on(K.WATER)
    for day in "0123456":
        row.days.chip(day).click()
    assert choosing.plan.of(K.WATER).weekdays == {6}
    assert row.days.chip("6").isChecked()
    assert row._summary.text().endswith("; Sun")


def test_quiet_hours_the_most_a_day_and_details(choosing: Choosing) -> None:
    page = choosing.page
    choosing.type(page.begin, "21")
    choosing.type(page.end, "21:00")
    assert page.end._words.text() == "A time of the day; begin and end differ"
    assert choosing.plan.quiet == QuietHours(time(21), time(8))
    page.quiet.click()
    assert choosing.plan.quiet is None
    page.most.less.click()
    page.details.click()
    assert (choosing.plan.most_a_day, choosing.plan.details) == (7, True)


def test_what_is_being_typed_stays_while_time_goes_on(choosing: Choosing) -> None:
    row = choosing.turn_on(K.MOVE)
    line = row.fields["first"].input
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "1")
    choosing.person.clock.advance(60)
    choosing.person.reminding.fire()
    choosing.person.settle()
    assert line.text() == "1"


def test_one_is_shown_to_try_it_out_and_where_notes_are_not_shown_it_is_said(
    choosing: Choosing,
) -> None:
    person, page = choosing.person, choosing.page
    assert "notifications" in page._next._text.text()
    page.test.click()
    assert person.notes.standing is not None
    assert person.notes.standing.title == "Time to move"
    person.notes.there = False
    page.test.click()
    assert page._next._text.text().startswith("This desktop shows no notifications.")
    assert not person.app.reminders.strip.isHidden()
    person.taken.can_tell = False
    choosing.person.app.reminders.choices.refresh()
    assert "does not say" in page._held.text()


def test_the_card_says_what_is_next_and_leaves_all_out_today(choosing: Choosing) -> None:
    choosing.turn_on(K.MOVE)
    choosing.page.back.click()
    card = choosing.tab.reminder_card
    assert card._row._text.text() == "On: 1 of 10. Next: Movement break, 12:30"
    card.leave_out.click()
    assert card._row._text.text() == "On: 1 of 10. Left out for the rest of today."
    card.leave_out.click()
    assert card.leave_out.text() == "Leave out today"


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_menu_of_the_tray_says_what_is_next_and_nothing_while_none_is_wanted(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QtTray, "present", lambda _: True)
    tray = QtTray()
    tray.set_shown(True)
    assert tray.menu is not None

    def lines() -> list[str]:
        actions = tray.menu.actions() if tray.menu is not None else []
        return [each.text() for each in actions if each.isVisible() and each.text()]

    assert lines() == ["Rate your pain", "Open Backcare", "Quit"]
    tray.set_reminders(TrayReminders("Next reminder: 14:00"))
    assert lines()[2:4] == ["Next reminder: 14:00", "No reminders for the rest of today"]
    action = next(each for each in tray.menu.actions() if each.text().startswith("No rem"))
    with qtbot.waitSignal(tray.left_out_wanted, timeout=0) as told:
        action.trigger()
    assert told.args == [True]
    tray.set_reminders(TrayReminders("Next reminder: tomorrow, 9:00", left_out=True))
    with qtbot.waitSignal(tray.left_out_wanted, timeout=0) as told:
        action.trigger()
    assert told.args == [False]
    tray.set_reminders(None)
    assert len(lines()) == 3
    tray.close()
