"""Being reminded: of what was asked for, when it was asked for, and never in the way."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    Reminder,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.services.reminder_choices import plan_text
from backcare_desktop.services.today_board import TodayBoard
from tests.journeys.person import Person

K = ReminderKind
MINUTE, HOUR = 60.0, 3600.0
HOURLY = ReminderPlan().with_reminder(Reminder(K.MOVE, Every(60, time(9), time(18)), on=True))


def at(*times: time, kind: ReminderKind = K.MOVE, **others: object) -> ReminderPlan:
    plan = ReminderPlan(**others)  # type: ignore[arg-type]
    return plan.with_reminder(Reminder(kind, AtTimes(times), on=True))


class Life:
    """Somebody who asked to be reminded, at noon in Berlin, and looks elsewhere."""

    def __init__(
        self, person: Person, plan: ReminderPlan = HOURLY, *, elsewhere: bool = True
    ) -> None:
        self.person = person
        self.strip = person.app.reminders.strip
        self.ask(plan)
        person.app.window.setHidden(elsewhere)

    def ask(self, plan: ReminderPlan) -> None:
        self.person.app.settings.choose("reminders", plan_text(plan))
        self.person.settle()

    def wait(self, seconds: float) -> None:
        """Let time pass; the one timer fires when it is due."""
        left = seconds
        while left > 0:
            armed = self.person.reminding.armed
            step = left if armed is None else min(left, armed)
            self.person.clock.advance(step)
            left -= step
            if armed is not None and step >= armed:
                self.fire()
            elif armed is not None:
                self.person.reminding.armed = armed - step

    def fire(self) -> None:
        self.person.reminding.fire()
        if not self.person.app.jobs.idle:
            self.person.settle()

    def sleep(self, seconds: float) -> None:
        """The computer sleeps; the timer had no time to pass, and fires soon after."""
        self.person.clock.sleep(seconds)
        self.fire()

    @property
    def told(self) -> list[str]:
        return [note.title for note in self.person.notes.told]

    @property
    def says(self) -> str:
        """What the strip says; empty while it isn't there."""
        return "" if self.strip.isHidden() else self.strip._title.text()


@pytest.fixture
def life(person: Person) -> Life:
    return Life(person)


def test_nothing_is_asked_of_anybody_before_they_ask(person: Person) -> None:
    assert person.reminding.armed is None
    assert not person.away.watched
    assert person.tray.reminders is None
    life = Life(person, at(time(13)))
    assert person.reminding.armed is not None
    assert person.away.watched
    life.ask(ReminderPlan())
    assert person.reminding.armed is None
    assert not person.away.watched


@pytest.mark.parametrize("why", ["full screen", "locked"])
def test_what_falls_due_while_it_would_disturb_comes_once_afterwards(life: Life, why: str) -> None:
    taken, away = life.person.taken, life.person.away
    taken.filled = why == "full screen"
    if why == "locked":
        away.lock()
    life.wait(2.5 * HOUR)
    assert (life.told, life.says) == ([], "")
    taken.filled = False
    away.unlock()
    life.wait(MINUTE)
    assert len(life.told) == 1
    assert life.strip._text.text() == "It was due at 14:00."


def test_during_a_session_nothing_is_told(life: Life) -> None:
    life.person.app.window.show()
    life.person.app.today.start()
    life.person.settle()
    assert life.person.app.window.playing
    life.wait(HOUR + MINUTE)
    assert (life.told, life.says) == ([], "")


def test_pressing_the_note_of_a_rating_leads_to_it_and_rating_takes_it_away(
    person: Person,
) -> None:
    life = Life(person, at(time(13), kind=K.RATING))
    life.wait(HOUR)
    person.notes.pressed.emit("", "")
    person.settle()
    assert person.app.window.isVisible()
    assert person.app.window.tab_in_front == "pain"
    assert life.says != "", "looking is not rating"
    person.app.today.rate(3)
    person.settle()
    assert (life.says, person.notes.standing) == ("", None)


def test_a_diary_in_the_place_of_this_one_may_have_it_done(person: Person) -> None:
    life = Life(person, at(time(13), kind=K.RATING))
    life.wait(HOUR)
    assert life.says != ""
    person.app.jobs.submit(lambda: person.app.desk.diary.rate(3), lambda _: None, lambda _: None)
    person.settle()
    assert life.says != "", "nobody told of it"
    person.app.coordinator.open_diary()
    person.settle()
    assert life.says == ""
    assert person.tray.reminders is not None
    assert person.tray.reminders.text == "Next reminder: tomorrow, 13:00"


def test_start_starts_the_session(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    life = Life(person, at(time(13), kind=K.WIND_DOWN))
    monkeypatch.setattr(TodayBoard, "idle", frozenset())
    life.wait(HOUR)
    person.notes.pressed.emit("begin", "")
    person.settle()
    assert person.app.window.playing
    assert life.says == ""


def test_settings_lead_to_all_of_them_and_back(person: Person) -> None:
    person.app.window.show_tab("settings")
    tab = person.app.data.tab
    person.click(tab.reminder_card.choose)
    assert tab.currentWidget() is tab.reminders
    tab.reminders.rows[0].on.click()
    assert person.reminding.armed is not None
    person.press(Qt.Key.Key_Escape)
    assert tab.currentWidget() is tab.first
    assert tab.reminder_card.choose.hasFocus()


def test_closing_the_window_leaves_the_reminders_in_the_tray_and_says_so_once(
    person: Person,
) -> None:
    window, settings = person.app.window, person.app.settings
    gone = QSignalSpy(window.gone)
    life = Life(person, elsewhere=False)
    settings.choose("tray", True)
    window.close()
    assert window.isVisible() and window.asking
    window._question.buttons[0].click()
    window.close()
    window._question.buttons[1].click()
    assert window.isHidden() and gone.count() == 0
    life.wait(HOUR)
    assert life.told == ["Time to move"]
    person.tray.open_wanted.emit()
    window.close()
    assert window.isHidden() and not window.asking, "it was said once"
    person.tray.quit_wanted.emit()
    assert gone.count() == 1


@pytest.mark.parametrize("without", ["reminders", "icon", "tray"])
def test_without_reminders_or_an_icon_to_come_back_by_closing_ends_it(
    person: Person, without: str
) -> None:
    gone = QSignalSpy(person.app.window.gone)
    Life(person, ReminderPlan() if without == "reminders" else HOURLY, elsewhere=False)
    person.app.settings.choose("tray", without != "icon")
    person.tray.there = without != "tray"
    assert person.app.window.close()
    assert gone.count() == 1


def test_a_restart_repeats_nothing(person: Person, data_dir: Path) -> None:
    life = Life(person)
    life.wait(HOUR)
    person.leave()
    again = Person(data_dir, person.clock)
    try:
        again.app.window.hide()
        following = again.app.reminders.presenter.upcoming
        assert following is not None
        assert following.at_utc - again.clock.utc_now() == timedelta(hours=1)
        again.reminding.fire()
        again.settle()
        assert again.notes.told == []
    finally:
        again.leave()


def test_after_everything_is_deleted_nothing_asks_for_the_diary(life: Life) -> None:
    life.person.app.data.stop()
    assert life.person.reminding.armed is None
    life.person.clock.advance(2 * HOUR)
    life.fire()
    assert life.told == []
