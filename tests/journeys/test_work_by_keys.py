"""Core work and lifting in the real window, by keys alone (ux.md, D 3)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.clock import now
from backcare_desktop.ui.tabs.core.choice_view import ChoiceCard
from tests.journeys.person import Person

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def tab_to(person: Person, wanted: QWidget) -> None:
    for _ in range(120):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted.accessibleName()!r}")


def press(person: Person, wanted: QWidget) -> None:
    """Tab to a control, and press it."""
    tab_to(person, wanted)
    person.press(Key.Key_Space)


def type_in(person: Person, wanted: QWidget, text: str) -> None:
    tab_to(person, wanted)
    QTest.keyClicks(person.app.window.focusWidget(), text)
    person.settle()


def read(person: Person, work: Callable[[Any], Any]) -> Any:
    """What the diary holds."""
    found: list[Any] = []
    person.app.jobs.submit(lambda: work(person.app.desk._opened()), found.append, print)
    person.settle()
    return found[0]


def test_a_programme_is_chosen_and_a_set_done_told_and_taken_back_by_keys_alone(
    person: Person,
) -> None:
    person.press(Key.Key_4, CTRL)
    view = person.made("core").core_view
    first = next(card for card in view.findChildren(ChoiceCard) if card.isVisible())
    press(person, first.choose)
    today = now(person.clock).local_date
    row = person.app.core.state.day.rows[0]  # type: ignore[union-attr]
    line = view.page.day.line(row.exercise_id)
    tab_to(person, line.chips.chip(row.places[0].key))
    person.press(Key.Key_Return)
    sets = read(person, lambda store: store.core.sets(today, today))
    assert [(log.exercise_id, log.set_no) for log in sets] == [(row.exercise_id, 1)]
    tab_to(person, line.form.box)
    person.press(Key.Key_Down)
    (note,) = read(person, lambda store: store.core.notes(today, today))
    assert (note.exercise_id, note.form_kept) == (row.exercise_id, True)
    for _ in range(2):
        person.press(Key.Key_Z, CTRL)
    assert read(person, lambda store: store.core.sets(today, today)) == ()


def test_a_lift_is_planned_and_its_session_logged_by_keys_alone(person: Person) -> None:
    person.press(Key.Key_6, CTRL)
    front = person.made("training").training_view.overview
    press(person, front.plan.add)
    page = person.app.training_view.lift_page
    type_in(person, page.name.input, "Squat")
    type_in(person, page.normal.input, "100")
    person.press(Key.Key_Return)
    press(person, page.save)
    press(person, front.log_session)
    log = person.app.training_view.log_page
    type_in(person, log.load.input, "60")
    press(person, log.save)
    assert person.app.window.focusWidget() is front.log_session
    today = now(person.clock).local_date
    (entry,) = read(person, lambda store: store.lifting.entries(today, today))
    assert str(entry.load.amount) == "60"
