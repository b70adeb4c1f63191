"""What stories about a session have in common: a routine made for them, and what is left of it."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import Routine, Step
from backcare_desktop.core.session_log import LoggedEvent, SessionMark
from backcare_desktop.core.session_state import EventKind, SessionState
from backcare_desktop.outside import open_store
from backcare_desktop.services.ports import Store
from backcare_desktop.ui.player.next_card import NextCard
from backcare_desktop.ui.player.panel import PanelCard
from backcare_desktop.ui.player.ring import Ring
from backcare_desktop.ui.player.routine_bar import RoutineBar
from backcare_desktop.ui.player.state import MatPage, Page, RatingPage
from tests.journeys.person import Person

SIDED = "knee-rolls"
PLAIN = "childs-pose"
MOVING = "cat-cow"

Kind = TypeVar("Kind", bound=QWidget)


def step(person: Person, exercise_id: str, dose: Dose, rest_s: int = 15) -> Step:
    """One exercise of the library, in another dose."""
    return Step(person.app.library.exercises[exercise_id], dose, rest_s)


def routine(*steps: Step) -> Routine:
    """A routine for one story."""
    return Routine("story", "Story", "For a test.", "For a test.", "mobility", 3, steps)


def open_page(person: Person, wanted: Routine) -> None:
    """The page before the mat."""
    person.app.coordinator.start(wanted)
    person.settle()
    assert person.player.page is Page.BEFORE


def begin(person: Person, wanted: Routine) -> None:
    """On the mat, without a rating, at the start of getting ready."""
    open_page(person, wanted)
    person.press(Qt.Key.Key_Return)
    assert person.player.page is Page.MAT


def every_exercise_once(person: Person) -> Routine:
    """The whole library as one routine, each side where a line speaks of sides."""
    exercises = person.app.library.exercises.values()
    doses = {
        exercise.id: Dose(hold_s=20, each_side="{side}" in "".join(exercise.cues))
        for exercise in exercises
    }
    return routine(*[step(person, exercise_id, dose, 5) for exercise_id, dose in doses.items()])


def trio(person: Person) -> Routine:
    """The routine that Today suggests: 5 | right 30 | 5 | left 30 | 15 | 30 | 15 | 15 times 6."""
    return person.app.library.routines["ease-off-trio"]


def choose(person: Person, name: str, value: object) -> None:
    """Choose something in Settings, and still look once a second only."""
    person.app.settings.choose(name, value)
    calm(person)


def calm(person: Person) -> None:
    """Look once a second: whatever is chosen in Settings sets motion as Settings has it."""
    person.app.player.set_reduced_motion(True)


def mat(person: Person) -> MatPage:
    """What the mat shows."""
    page = person.player.mat
    assert page is not None
    return page


def rating(person: Person) -> RatingPage:
    """What the page before or after the mat shows."""
    page = person.player.rating
    assert page is not None
    return page


def state(person: Person) -> SessionState:
    """Where the session stands."""
    following = person.app.player.follower.following
    assert following is not None
    return following.state


def card(person: Person) -> PanelCard:
    """The question over the figure."""
    return _only(person, PanelCard)


def ring(person: Person) -> Ring:
    """The ring."""
    return _only(person, Ring)


def bar(person: Person) -> RoutineBar:
    """The whole routine as one bar."""
    return _only(person, RoutineBar)


def next_card(person: Person) -> NextCard:
    """The card that says what comes next."""
    return _only(person, NextCard)


def _only(person: Person, kind: type[Kind]) -> Kind:
    (found,) = person.app.player_view.findChildren(kind)
    return found


def look_late(person: Person, chance: random.Random, latest_s: float) -> None:
    """Let the timer come when it is due, or up to ``latest_s`` seconds later."""
    due = person.ticker.armed
    assert due is not None, "nobody would look at the clock again"
    person.clock.advance(max(due, 0.001) + chance.uniform(0.0, latest_s))
    person.ticker.fire()
    person.app.jobs.drain()


@contextmanager
def diary(person: Person, data_dir: Path) -> Iterator[Store]:
    """Close the program and read what it has kept."""
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    yield store
    store.close()


def kept(store: Store) -> tuple[SessionMark, tuple[LoggedEvent, ...]]:
    """The one session that counts, and everything that happened in it."""
    (mark,) = store.sessions.marks(date.min, date.max)
    return mark, store.sessions.events(mark.id)


def work_done(events: tuple[LoggedEvent, ...]) -> list[tuple[str, str | None, float]]:
    """The exercises done, with their side and how many seconds each took."""
    done = [event for event in events if event.kind is EventKind.STEP_DONE]
    return [(event.exercise_id, event.side, event.seconds) for event in done]
