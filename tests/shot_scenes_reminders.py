"""Ways past the reminders: the strip, the card of Settings, and the page behind it."""

from datetime import time

from msgspec.structs import replace

from backcare_desktop.core.reminder_plan import AtTimes, Every, Reminder, ReminderKind, ReminderPlan
from backcare_desktop.services.reminder_choices import plan_text
from backcare_desktop.ui.tabs.settings.reminder_state import TimeField
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, scroll_to

_K = ReminderKind


def _plan() -> ReminderPlan:
    plan = ReminderPlan()
    for kind in (_K.RATING, _K.WALK, _K.MOVE):
        plan = plan.with_reminder(replace(plan.of(kind), on=True))
    workdays = Reminder(_K.WATER, Every(90, time(9), time(17)), True, frozenset(range(5)))
    return plan.with_reminder(workdays)


def _wait(person: Person, seconds: float) -> None:
    person.clock.sleep(seconds)
    person.reminding.fire()
    person.settle()


def reminders(camera: Camera, person: Person) -> None:
    """Everything off, a few on, one that is due, and a time that can't be read."""
    window = person.app.window
    window.show_tab("settings")
    person.settle()
    tab, choices = person.app.data.tab, person.app.reminders.choices
    scroll_to(tab.reminder_card)
    camera.take(person, "reminders-card-off")
    choices.open_page()
    person.settle()
    camera.take(person, "reminders-page-off")
    person.app.settings.choose("reminders", plan_text(_plan()))
    rows = {row.kind: row for row in tab.reminders.rows}
    for kind in (_K.RATING, _K.WATER):
        rows[kind].change.click()
    person.settle()
    camera.take(person, "reminders-page")
    scroll_to(rows[_K.WATER])
    camera.take(person, "reminders-page-times")
    choices.set_times(_K.RATING, TimeField.TIMES, "evening")
    scroll_to(rows[_K.RATING])
    camera.take(person, "reminders-page-wrong")
    scroll_to(tab.reminders.test)
    person.notes.there = False
    choices.try_out()
    person.settle()
    camera.take(person, "reminders-sample")
    person.app.reminders.presenter.close()
    choices.close()
    scroll_to(tab.reminder_card)
    camera.take(person, "reminders-card")
    choices.turn_left_out()
    camera.take(person, "reminders-card-left-out")
    choices.turn_left_out()
    window.show_tab("today")
    _wait(person, 3600.0)
    camera.take(person, "reminders-strip")
    person.app.settings.choose(
        "reminders",
        plan_text(_plan().with_reminder(Reminder(_K.CORE, AtTimes((time(15),)), on=True))),
    )
    _wait(person, 3 * 3600.0)
    camera.take(person, "reminders-strip-late")


REMINDER_SCENES = (Scene("reminders", reminders),)
