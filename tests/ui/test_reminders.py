"""What is due is told of once, to whom it concerns, and stays until it is answered."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from backcare_desktop.core.clock import moment
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    QuietHours,
    Reminder,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.core.reminders import Due
from backcare_desktop.core.today_rules import TRIO
from backcare_desktop.services.comfort import ComfortTimers
from backcare_desktop.services.reminders import Reminders
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.reminders.presenter import ReminderPresenter
from backcare_desktop.ui.reminders.strip import ReminderStrip
from backcare_desktop.ui.reminders.teller import SNOOZES, ReminderTeller
from backcare_desktop.ui.reminders.words import ReminderWords
from tests.fake_machine import FakeNotes, FakeTray
from tests.fakes import NOON, HeldJobs, InlineJobs
from tests.services.paper import Paper
from tests.services.today_house import WISHES, House
from tests.ui.fake_ticker import FakeTicker

K = ReminderKind
MINUTE, HOUR = 60.0, 3600.0
HOURLY = ReminderPlan().with_reminder(Reminder(K.MOVE, Every(60, time(9), time(18)), on=True))
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def at(*times: time, kind: ReminderKind = K.MOVE, **others: object) -> ReminderPlan:
    plan = ReminderPlan(**others)  # type: ignore[arg-type]
    return plan.with_reminder(Reminder(kind, AtTimes(times), on=True))


class Life:
    """Somebody who asked to be reminded, at noon in Berlin, and looks elsewhere."""

    def __init__(
        self,
        plan: ReminderPlan = HOURLY,
        *,
        elsewhere: bool = True,
        since: datetime = NOON,
        jobs: Jobs | None = None,
    ) -> None:
        self.house = House()
        self.clock, self.ticker = self.house.clock, FakeTicker()
        self.clock.sleep((since - NOON).total_seconds())
        self.notes, self.tray = FakeNotes(), FakeTray()
        self.room = QWidget()
        self.strip = ReminderStrip(SNOOZES, self.room)
        self.paper = Paper()
        rules = Reminders(self.paper, self.clock, lambda: False, plan)
        jobs = InlineJobs() if jobs is None else jobs
        self.presenter = ReminderPresenter(
            rules, self.house.desk, jobs, self.ticker, lambda: WISHES
        )
        words = ReminderWords(self.clock, BRITISH)
        around = (self.strip, self.notes, self.tray, words, lambda: not elsewhere)
        self.teller = ReminderTeller(self.presenter, *around)
        self.presenter.start()

    def wait(self, seconds: float) -> None:
        """Let time pass; the one timer fires when it is due."""
        left = seconds
        while left > 0:
            armed = self.ticker.armed
            step = left if armed is None else min(left, armed)
            self.clock.advance(step)
            left -= step
            if armed is not None and step >= armed:
                self.ticker.fire()
            elif armed is not None:
                self.ticker.armed = armed - step

    def sleep(self, seconds: float) -> None:
        """The computer sleeps; the timer had no time to pass, and fires soon after."""
        self.clock.sleep(seconds)
        self.ticker.fire()

    @property
    def told(self) -> list[str]:
        return [note.title for note in self.notes.told]

    @property
    def says(self) -> str:
        """What the strip says; empty while it isn't there."""
        return "" if self.strip.isHidden() else self.strip._title.text()

    @property
    def coming(self) -> str:
        """What the tray says comes next."""
        return "" if self.tray.reminders is None else self.tray.reminders.text


@pytest.fixture
def life(qapp: object) -> Iterator[Life]:
    life = Life()
    yield life
    delete(life.room)


def test_due_told_put_off_and_told_again(life: Life) -> None:
    life.wait(HOUR - 1)
    assert (life.told, life.says) == ([], "")
    life.wait(1)
    assert life.told == ["Time to move"]
    assert life.says == "Change how you sit or stand"
    life.notes.pressed.emit("snooze", "")
    assert (life.notes.standing, life.says) == (None, "")
    life.wait(10 * MINUTE - 1)
    assert len(life.told) == 1
    life.wait(1)
    assert len(life.told) == 2
    life.strip.later[1].click()
    life.wait(59 * MINUTE)
    assert len(life.told) == 2, "put off over two o'clock"
    life.wait(MINUTE)
    assert len(life.told) == 3


def test_not_today_holds_until_the_day_is_over(life: Life) -> None:
    life.wait(HOUR)
    life.notes.pressed.emit("not-today", "")
    life.wait(12 * HOUR)
    assert len(life.told) == 1
    life.wait(8 * HOUR)
    assert len(life.told) == 2


def test_leaving_all_out_from_the_tray_and_taking_them_up_again(life: Life) -> None:
    tray = life.tray
    assert tray.reminders is not None
    assert (tray.reminders.text, tray.reminders.left_out) == ("Next reminder: 13:00", False)
    tray.left_out_wanted.emit(True)
    assert (tray.reminders.text, tray.reminders.left_out) == (
        "Next reminder: tomorrow, 09:00",
        True,
    )
    life.wait(HOUR)
    assert life.told == []
    tray.left_out_wanted.emit(False)
    life.wait(HOUR)
    assert len(life.told) == 1


def test_in_quiet_hours_nothing_is_shown_and_nothing_is_caught_up_with(qapp: object) -> None:
    quiet = QuietHours(time(12, 30), time(14, 30))
    life = Life(at(time(13), time(14), time(15), quiet=quiet))
    life.wait(2.9 * HOUR)
    assert life.told == []
    life.wait(0.1 * HOUR)
    assert len(life.told) == 1
    assert life.strip._text.text() == ""


def test_after_sleep_there_is_one_and_the_desktop_shows_one(qapp: object) -> None:
    plan = HOURLY.with_reminder(Reminder(K.WATER, Every(60, time(9), time(18)), on=True))
    life = Life(plan)
    life.sleep(4.5 * HOUR)
    assert life.told == ["Time to move"]
    assert life.strip._text.text() == "It was due at 16:00."


def test_what_is_answered_uncovers_what_waits_behind_it(qapp: object) -> None:
    plan = at(time(14), kind=K.WATER).with_reminder(Reminder(K.MOVE, AtTimes((time(13),)), on=True))
    life = Life(plan)
    life.wait(2 * HOUR)
    assert life.says == "Drink some water"
    assert life.strip._text.text() == "Waiting behind it: 1"
    life.strip.begin.click()
    assert life.says == "Change how you sit or stand"
    assert life.notes.standing is None, "its note was about the other"
    life.strip.close_key.click()
    assert life.says == ""


def test_whoever_looks_at_the_window_is_told_there_alone(qapp: object) -> None:
    life = Life(elsewhere=False)
    life.wait(HOUR)
    assert (life.told, life.says) == ([], "Change how you sit or stand")


def test_without_a_service_of_the_desktop_the_window_says_it(life: Life) -> None:
    life.notes.there = False
    life.wait(HOUR)
    assert (life.told, life.says) == ([], "Change how you sit or stand")


def test_details_are_told_to_everybody_only_where_they_are_wanted(qapp: object) -> None:
    life = Life(at(time(13), time(14), kind=K.RATING))
    life.wait(HOUR)
    assert life.told == ["Time for a short note"]
    said = " ".join((*life.told, *dict(life.notes.told[0].actions).values())).lower()
    assert not any(word in said for word in ("pain", "back", "rate", "diary"))
    life.presenter.set_plan(replace(at(time(13), time(14), kind=K.RATING), details=True))
    life.wait(HOUR)
    assert life.told[1:] == ["You can rate your pain for today"]


def test_warmth_is_not_reminded_of_while_it_is_on(qapp: object) -> None:
    life = Life(at(time(13), time(16), kind=K.WARMTH_COLD))
    life.house.hurt()
    timers = ComfortTimers(life.paper, life.clock)
    life.wait(HOUR - MINUTE)
    timers.start(ReliefKind.WARMTH)
    life.wait(2 * MINUTE)
    assert (life.told, life.says) == ([], "")
    timers.end()
    life.wait(3 * HOUR)
    assert life.says == "You can use warmth or cold again"
    delete(life.room)


def test_the_next_one_is_named_by_the_day_that_reminders_know(qapp: object) -> None:
    """Half past four in the morning is today, also for whoever's diary begins at six."""
    morning = NOON.replace(day=10, hour=2, minute=30)
    life = Life(at(time(9)), since=morning)
    for begins in (0, 3, 6):
        life.clock.day_starts_at = begins
        life.presenter.changed.emit()
        assert life.tray.reminders is not None
        assert life.tray.reminders.text == "Next reminder: 09:00"
    delete(life.room)


def test_what_was_just_done_is_next_tomorrow(qapp: object) -> None:
    life = Life(at(time(20), kind=K.RATING))
    assert life.coming == "Next reminder: 20:00"
    given = life.house.desk.diary.rate(3)
    life.presenter.refresh()
    assert life.coming == "Next reminder: tomorrow, 20:00"
    life.house.desk.diary.remove(given.rating.id)
    life.presenter.refresh()
    assert life.coming == "Next reminder: 20:00"
    delete(life.room)


def test_what_was_done_before_the_start_or_the_choice_is_next_tomorrow(qapp: object) -> None:
    life = Life(ReminderPlan())
    life.house.rate(3)
    life.presenter.set_plan(at(time(20), kind=K.RATING))
    assert life.coming == "Next reminder: tomorrow, 20:00"
    life.presenter.stop()
    again = Life(at(time(20), kind=K.RATING))
    again.presenter.stop()
    again.house.rate(3)
    again.presenter.start()
    assert again.coming == "Next reminder: tomorrow, 20:00"
    delete(life.room)
    delete(again.room)


def test_what_only_has_to_wait_is_next_today(qapp: object) -> None:
    life = Life(at(time(16), kind=K.TRIO))
    life.house.hurt()
    life.house.session(TRIO)
    life.presenter.refresh()
    assert life.coming == "Next reminder: 16:00"
    life.wait(4 * HOUR)
    assert life.says != ""
    delete(life.room)


@pytest.mark.parametrize("first", ["the look", "the rating"])
def test_a_rating_that_meets_a_look_takes_its_reminder_away(qapp: object, first: str) -> None:
    """The diary does what it is asked in order, so no look can miss what was written before it."""
    jobs = HeldJobs()
    plan = at(time(13), time(14), kind=K.RATING)
    life = Life(plan, jobs=jobs)
    jobs.run()
    life.wait(HOUR)
    jobs.run()
    assert life.says != ""
    life.clock.advance(HOUR)
    order: list[Callable[[], None]] = [life.presenter.look, lambda: rate(life, jobs)]
    for ask in order if first == "the look" else reversed(order):
        ask()
    assert len(jobs) == 2
    jobs.run()
    assert (life.says, life.coming) == ("", "Next reminder: tomorrow, 13:00")
    delete(life.room)


def rate(life: Life, jobs: HeldJobs) -> None:
    """As Today does it; the coordinator tells of it when it is written."""
    jobs.submit(lambda: life.house.rate(3), lambda _: life.presenter.refresh(), fail)


def fail(problem: StorageUnavailable) -> None:
    raise problem


def test_what_stands_goes_with_its_day(qapp: object) -> None:
    life = Life(at(time(20)))
    life.wait(8 * HOUR)
    assert life.says != ""
    life.wait(6.9 * HOUR)
    assert life.says != "", "it is ten to three at night: still the same day"
    life.wait(0.2 * HOUR)
    assert (life.says, life.notes.standing) == ("", None)


def test_a_night_with_another_hour_keeps_the_time_of_the_clock(qapp: object) -> None:
    # Berlin: on 26 October 2025 two o'clock comes twice.
    life = Life(at(time(9, 30), time(20, 30)), since=datetime(2025, 10, 25, 18, tzinfo=UTC))
    life.wait(HOUR / 2)
    assert len(life.told) == 1
    life.wait(14 * HOUR - MINUTE)
    assert len(life.told) == 1
    life.wait(MINUTE)
    assert len(life.told) == 2
    told = moment(life.clock.utc_now(), life.clock.zone()).local
    assert (told.hour, told.minute) == (9, 30)


def test_a_diary_that_cannot_be_read_is_asked_again_in_a_while(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.FAILED)

    with monkeypatch.context() as broken:
        broken.setattr(life.house.desk, "today_board", refuse)
        life.wait(HOUR)
        assert life.told == []
    life.wait(MINUTE)
    assert life.told == ["Time to move"]


def test_trying_one_out_changes_nothing_whatever_is_pressed(qapp: object) -> None:
    life = Life(elsewhere=False)
    for press in (life.strip.begin, life.strip.later[0], life.strip.not_today):
        life.presenter.try_out(Due(K.MOVE, life.clock.utc_now()))
        assert life.notes.standing is not None, "it is shown over other windows as well"
        press.click()
        assert (life.says, life.notes.standing) == ("", None)
        life.wait(11 * MINUTE)
        assert life.says == "", "nothing was put off"
    life.wait(HOUR - 33 * MINUTE)
    assert life.says == "Change how you sit or stand"
    assert life.strip._text.text() == ""


def test_a_note_that_outlived_what_it_told_of_leads_to_the_window_and_answers_nothing(
    life: Life,
) -> None:
    led: list[object] = []
    life.teller.place_wanted.connect(lambda kind, _: led.append(kind))
    life.wait(HOUR)
    life.presenter.set_plan(ReminderPlan())
    life.notes.pressed.emit("not-today", "")
    assert led == [None]
    life.presenter.set_plan(HOURLY)
    life.wait(HOUR)
    assert len(life.told) == 2


def test_the_timer_rests_while_nothing_is_wanted(life: Life) -> None:
    assert life.ticker.armed is not None
    life.presenter.set_plan(ReminderPlan())
    assert life.ticker.armed is None
    assert life.tray.reminders is None
