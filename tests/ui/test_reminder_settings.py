"""Reminders in Settings: off until asked, every choice at once, a time that can't be read said."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    QuietHours,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.services import preferences
from backcare_desktop.services.reminders import Reminders
from backcare_desktop.ui import theme
from backcare_desktop.ui.platform.screens import MatScreen
from backcare_desktop.ui.platform.tray import TrayReminders
from backcare_desktop.ui.platform.tray_qt import QtTray
from backcare_desktop.ui.reminders.presenter import ReminderPresenter
from backcare_desktop.ui.reminders.words import ReminderWords
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.reminder_choices import ReminderChoices
from backcare_desktop.ui.tabs.settings.reminder_row import ReminderRow, TimeLine
from backcare_desktop.ui.tabs.settings.reminder_texts import ReminderTexts
from backcare_desktop.ui.tabs.settings.reminders_page import ReminderCard, RemindersPage
from tests.fake_machine import FakeMachine
from tests.fakes import InlineJobs
from tests.services.paper import Paper
from tests.services.today_house import WISHES, House
from tests.ui.fake_ticker import FakeTicker

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
K = ReminderKind


class Choosing:
    """Somebody on the page of reminders, at noon in Berlin."""

    def __init__(self, qtbot: QtBot) -> None:
        self.house, self.paper, self.fakes = House(), Paper(theme="light"), FakeMachine()
        self.notes, self.taken, self.ticker = self.fakes.notes, self.fakes.taken, FakeTicker()
        clock, machine = self.house.clock, self.fakes.machine()
        screens = MatScreen(QGuiApplication.instance())  # type: ignore[arg-type]
        self.settings = SettingsPresenter(self.paper, theme.manager())
        self.settings.meet(machine, screens)
        rules = Reminders(self.paper, clock, lambda: False, self.plan)
        desk = self.house.desk
        self.reminders = ReminderPresenter(rules, desk, InlineJobs(), self.ticker, lambda: WISHES)
        self.settings.applied.connect(self._apply)
        texts = ReminderTexts(ReminderWords(clock, BRITISH), BRITISH)
        self.choices = ReminderChoices(
            self.settings, self.reminders, machine, texts, clock, BRITISH
        )
        self.page, self.card = RemindersPage(self.choices, texts), ReminderCard(self.choices)
        for widget in (self.page, self.card):
            qtbot.addWidget(widget)
        self.page.show()
        self.reminders.start()

    def _apply(self, chosen: preferences.Preferences) -> None:
        self.reminders.set_plan(chosen.reminder_plan)

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
    def plan(self) -> ReminderPlan:
        """What is kept, as the next start reads it."""
        return preferences.read(self.paper).reminder_plan


@pytest.fixture
def choosing(qtbot: QtBot) -> Choosing:
    return Choosing(qtbot)


def test_all_are_off_and_a_kind_that_is_switched_on_begins_as_usual(choosing: Choosing) -> None:
    assert not any(row.on.isChecked() for row in choosing.page.rows)
    assert [row.kind for row in choosing.page.rows] == list(K)
    row = choosing.turn_on(K.TRIO)
    assert [each.kind for each in choosing.plan.wanted] == [K.TRIO]
    assert row._summary.text() == "08:00, 13:00 and 19:00; every day"
    row.on.click()
    assert choosing.plan.wanted == ()
    assert row.times.isHidden()


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
    choosing.house.clock.advance(60)
    choosing.ticker.fire()
    assert line.text() == "1"


def test_one_is_shown_to_try_it_out_and_where_notes_are_not_shown_it_is_said(
    choosing: Choosing, qtbot: QtBot
) -> None:
    page = choosing.page
    choosing.choices.open_page()
    assert "notifications" in page._next._text.text()
    with qtbot.waitSignal(choosing.reminders.told, timeout=0) as told:
        page.test.click()
    assert told.args[0].kind is K.MOVE
    standing = choosing.reminders.standing
    assert standing is not None and standing.sample
    choosing.notes.there = choosing.taken.can_tell = False
    choosing.choices.open_page()
    assert page._next._text.text().startswith("This desktop shows no notifications.")
    assert "does not say" in page._held.text()


def test_the_card_says_what_is_next_and_leaves_all_out_today(choosing: Choosing) -> None:
    assert choosing.card._row._text.text().startswith("All are off.")
    choosing.turn_on(K.MOVE)
    assert choosing.card._row._text.text() == "On: 1 of 10. Next: Movement break, 12:30"
    choosing.card.leave_out.click()
    assert choosing.card._row._text.text() == "On: 1 of 10. Left out for the rest of today."
    choosing.card.leave_out.click()
    assert choosing.card.leave_out.text() == "Leave out today"


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
