"""The player in pictures: before, on the mat, every question, and afterwards."""

from PySide6.QtCore import Qt

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.ui.player.feel_foot import AfterFoot
from backcare_desktop.ui.player.hurt_panel import HurtDetails
from tests.journeys.person import Person
from tests.shot_hands import Camera, begin, own_routine, press

_Key = Qt.Key


def player_mat(camera: Camera, person: Person) -> None:
    """A session from the question before it, as it is seen from the mat."""
    person.app.today.press("trio")
    camera.take(person, "player-before")
    press(person, _Key.Key_V)
    camera.take(person, "player-before-quiet")
    press(person, _Key.Key_V, _Key.Key_5)
    for seconds, name in (
        (0, "get-ready"),
        (11, "right"),
        (22, "last-seconds"),
        (4, "switch"),
        (10, "left"),
    ):
        person.wait(seconds)
        camera.take(person, f"player-{name}")
    for key, name in (
        (_Key.Key_E, "easier"),
        (_Key.Key_H, "as-planned-again"),
        (_Key.Key_Minus, "less-time"),
        (_Key.Key_Space, "paused"),
    ):
        press(person, key)
        camera.take(person, f"player-{name}")
    press(person, _Key.Key_Space, _Key.Key_Right)
    camera.take(person, "player-rest")
    press(person, _Key.Key_Right, _Key.Key_Right, _Key.Key_Right)
    person.wait(20)
    camera.take(person, "player-reps")


def player_panels(camera: Camera, person: Person) -> None:
    """Every question that is asked on the mat."""
    begin(person, score=2)
    person.wait(11)
    press(person, _Key.Key_X)
    camera.take(person, "player-panel-hurts")
    details = person.app.window.findChild(HurtDetails)
    details.give(4)
    details.region(Region.LOWER_BACK).click()
    details.side(BodySide.LEFT).click()
    camera.take(person, "player-panel-hurts-said")
    details.region(Region.LOWER_LEG).click()
    camera.take(person, "player-panel-hurts-check")
    press(person, _Key.Key_W)
    camera.take(person, "player-panel-help")
    press(person, _Key.Key_Escape, _Key.Key_Escape)
    camera.take(person, "player-panel-leave")
    press(person, _Key.Key_Space, _Key.Key_E)
    camera.take(person, "player-eased")
    press(person, _Key.Key_X)
    camera.take(person, "player-panel-hurts-again")
    press(person, _Key.Key_E)
    person.wait(5)
    person.clock.sleep(700)
    person.wait(1)
    camera.take(person, "player-panel-slept")


def player_after(camera: Camera, person: Person) -> None:
    """The page after a session, with and without what it asks for."""
    begin(person, score=2)
    person.wait(120)
    press(person, _Key.Key_Escape, _Key.Key_S)
    camera.take(person, "player-after")
    press(person, _Key.Key_3)
    camera.take(person, "player-after-rated")
    press(person, _Key.Key_8)
    camera.take(person, "player-after-rise")
    person.click(person.app.window.findChild(AfterFoot).feel)
    camera.take(person, "player-after-feels")


def player_untimed(camera: Camera, person: Person) -> None:
    """A step that waits for the person."""
    person.app.window.show_tab("stretch")
    person.app.stretch.start(own_routine(person))
    person.settle()
    press(person, _Key.Key_2)
    while person.player.mat is None or not person.player.mat.untimed:
        press(person, _Key.Key_Right)
    person.wait(8)
    camera.take(person, "player-untimed")
