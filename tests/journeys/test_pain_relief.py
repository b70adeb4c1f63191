"""A night or a pill that belongs to no number: added, found on its day, changed, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.ui.tabs.pain.day_page import DayPage
from backcare_desktop.ui.tabs.pain.home import PainHome
from backcare_desktop.ui.tabs.pain.relief_page import ReliefPage
from backcare_desktop.ui.tabs.pain.view import PainView
from tests.journeys.person import Person
from tests.journeys.test_pain_entry import answer, new_entry, undo

Key = Qt.Key


def view(person: Person) -> PainView:
    person.app.window.show_tab("pain")
    person.settle()
    tab = person.made("pain").pain_tab
    assert tab is not None
    return tab.view


def in_front(person: Person) -> QWidget | None:
    return view(person).currentWidget()


def kept(person: Person) -> list[Relief]:
    """The reliefs of the day that is open."""
    return list(person.app.entry_room.days._reliefs)


def rated(person: Person) -> PainView:
    """The tab of a diary that has a number."""
    new_entry(person)
    person.press(Key.Key_4)
    person.press(Key.Key_Escape)
    return view(person)


def test_a_night_is_added_from_the_entries_and_shown_on_its_day(
    person: Person,
) -> None:
    here = rated(person)
    person.click(here.home.entries.relieve)
    page = in_front(person)
    assert isinstance(page, ReliefPage)
    person.click(page.reliefs.adds[ReliefKind.SLEEP])
    person.click(page.done)
    day = in_front(person)
    assert isinstance(day, DayPage)
    (line,) = day.reliefs.parts
    assert line.line.words.endswith("Sleep")
    person.click(line.edit)
    assert in_front(person) is page
    person.press(Key.Key_Escape)
    assert in_front(person) is day
    person.click(day.reliefs.parts[0].delete)
    assert day.reliefs.parts == ()
    undo(person)
    assert len(day.reliefs.parts) == 1
    person.press(Key.Key_Escape)
    assert isinstance(in_front(person), PainHome)


def test_in_an_empty_diary_a_night_is_the_first_thing(person: Person) -> None:
    here = view(person)
    person.click(here.home.relieve_first)
    page = in_front(person)
    assert isinstance(page, ReliefPage)
    person.click(page.reliefs.adds[ReliefKind.SLEEP])
    person.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [relief.kind for relief in kept(person)] == [ReliefKind.SLEEP]


@pytest.mark.parametrize("said", ["Keep open", "Close anyway"])
def test_closing_the_window_asks_before_a_relief_is_lost(
    person: Person,
    said: str,
) -> None:
    person.click(view(person).home.relieve_first)
    page = in_front(person)
    assert isinstance(page, ReliefPage)
    person.click(page.reliefs.adds[ReliefKind.BATH])
    person.app.window.close()
    answer(person, said)
    assert person.app.window.isVisible() == (said == "Keep open")
