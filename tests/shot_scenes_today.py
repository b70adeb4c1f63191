"""Today as people meet it: in an episode, behind a lock, at rest, in a flare-up."""

from datetime import timedelta

from PySide6.QtCore import Qt

from backcare_desktop.core.clock import now
from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.core.today_rules import WARM_UP
from backcare_desktop.services.habit_choices import goals_text
from tests.journeys.lived import live
from tests.journeys.person import Person
from tests.services.today_house import House
from tests.shot_hands import Camera, Scene, begin, press, scroll_to_end

GOALS = goals_text((HabitGoal(Habit.SLEEP, 8), HabitGoal(Habit.WATER, 6)))


def today(camera: Camera, person: Person) -> None:
    """After a rating; what waits; and after a session that was broken off."""
    tab = person.app.today
    tab.rate(4)
    camera.take(person, "today-saved")
    tab.put_away()
    camera.take(person, "today-put-away")
    person.app.today_view.action.why.button.click()
    camera.take(person, "today-why")
    scroll_to_end(person)
    camera.take(person, "today-end")
    begin(person, score=4)
    person.wait(50)
    press(person, Qt.Key.Key_Escape, Qt.Key.Key_L)
    camera.take(person, "today-broken-off")


def today_first(camera: Camera, person: Person) -> None:
    """From an empty diary to the first day of an episode, and to its third."""
    here = now(person.clock).local_date
    app = person.app
    app.settings.choose("habits", GOALS)
    live(person, lambda house: house.desk.way_back.start_episode(here - timedelta(days=2)))
    camera.take(person, "today-never-checked")
    live(person, lambda house: house.check())
    app.today.rate(4)
    camera.take(person, "today-day-3")
    app.today.press("walk-5")
    app.today.press("warmth")
    app.today.tick("sleep", True)
    person.settle()
    person.clock.advance(187)
    app.today.comfort.look()
    app.window._toast.dismiss()
    camera.take(person, "today-running")
    app.today.rate(8)
    camera.take(person, "today-strong")
    app.today.comfort.stop()
    person.settle()
    camera.take(person, "today-by-now")
    scroll_to_end(person)
    camera.take(person, "today-day-3-end")


def today_other(camera: Camera, person: Person) -> None:
    """A walk, rest, a flare-up, a lifting day, late at night, and a lock."""
    tab = person.app.today
    live(person, lambda house: house.hurt(ago=2))
    tab.rate(3)
    tab.put_away()
    camera.take(person, "today-walk")
    for _ in range(3):
        tab.put_away()
        person.settle()
    camera.take(person, "today-rest")
    person.clock.advance(11 * 3600)
    tab.refresh()
    person.settle()
    camera.take(person, "today-late")
    live(person, lambda house: house.desk.flares.declare())
    camera.take(person, "today-flare")
    live(person, lambda house: house.check("saddle_numbness"))
    camera.take(person, "today-locked")


def today_back(camera: Camera, person: Person) -> None:
    """Week 2: a core day, and a lift whose turn it is."""

    def train(house: House) -> None:
        house.hurt(ago=9)
        house.rate(1)
        house.check()
        house.follow()

    live(person, train)
    camera.take(person, "today-core")

    def lift(house: House) -> None:
        house.meet_gates()
        house.squat()
        house.session(WARM_UP)

    live(person, lift)
    camera.take(person, "today-lift")


TODAY_SCENES = (
    Scene("today", today),
    Scene("today", today_first, filled=False),
    Scene("today", today_other, filled=False),
    Scene("today", today_back, filled=False),
)
