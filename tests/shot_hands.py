"""What every way through the program in pictures needs: a camera, and hands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from backcare_desktop.core.routine_draft import DoseField, DoseFlag
from tests.journeys.person import Person


class Camera(Protocol):
    """Whoever takes the pictures."""

    def take(self, person: Person, name: str) -> None:
        """Picture what ``person`` sees as ``name``, if that is wanted."""
        ...


@dataclass(frozen=True, slots=True)
class Scene:
    """One way through the program.

    Attributes:
        begins: what the names of its pictures begin with.
        filled: it needs a diary with a year in it.
    """

    begins: str
    walk: Callable[[Camera, Person], None]
    filled: bool = True


def press(person: Person, *pressed: Qt.Key) -> None:
    """Press one key after the other."""
    for key in pressed:
        person.press(key)


def scroll_to(widget: QWidget | None) -> None:
    """Bring the top of a widget to the top of its page."""
    area = widget.parentWidget() if widget is not None else None
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if widget is None or area is None:
        raise LookupError("there is nothing to scroll to")
    top = widget.mapTo(area.widget(), widget.rect().topLeft()).y()
    area.verticalScrollBar().setValue(top)


def scroll_to_end(person: Person) -> None:
    """Show the end of every page that is in front."""
    for area in person.app.window.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def begin(person: Person, score: int) -> None:
    """Start the ease-off trio, with a rating."""
    person.app.today.press("trio")
    person.settle()
    press(person, Qt.Key(Qt.Key.Key_0 + score))


def fill_in(person: Person) -> None:
    """Three steps: a hold on each side, repetitions, and one without a countdown."""
    making = person.app.bench.editor
    making.show_steps()
    drafting = making.drafting
    drafting.set_name("Before the desk")
    drafting.set_summary("What my hips like in the morning.")
    for exercise in ("hip-flexor", "cat-cow", "glute-bridge"):
        drafting.add(exercise)
    drafting.open_step(2)
    drafting.set_number(DoseField.SETS, 2)
    drafting.set_flag(DoseFlag.UNTIMED, on=True)
    drafting.settle()


def own_routine(person: Person) -> str:
    """Put a routine together and keep it; its id."""
    person.app.bench.editor.new()
    fill_in(person)
    person.app.bench.editor.save()
    person.settle()
    (own,) = person.app.stretch._kept
    person.app.stretch.close()
    return own.own.id
