"""The first start: three pages at most, past which there is always a way (ux.md, E 22)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.first.begin_page import BeginPage
from backcare_desktop.ui.first.choices_page import ChoicesPage
from backcare_desktop.ui.first.page import FirstPageView
from backcare_desktop.ui.first.terms_page import TermsPage
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.person import Person

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def newcomer(person: Person) -> Person:
    """Somebody who sees the window for the first time."""
    person.app.welcome()
    person.settle()
    return person


@pytest.fixture
def later(data_dir: Path) -> Iterator[list[Person]]:
    """Starts of the same person, each closed at the end."""
    people: list[Person] = []
    yield people
    for each in people:
        each.leave()


def page(person: Person) -> FirstPageView:
    found = person.app.first_steps.page
    assert found is not None and found.isVisible()
    return found


def tab_to(person: Person, wanted: QWidget) -> None:
    for _ in range(40):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def press(person: Person, button: QWidget) -> None:
    """Tab to a button, and press it."""
    tab_to(person, button)
    person.press(Qt.Key.Key_Space)


@pytest.mark.parametrize("pages_before", [0, 2])
def test_every_page_is_skipped_by_one_key_and_none_comes_again(
    newcomer: Person, data_dir: Path, later: list[Person], pages_before: int
) -> None:
    for _ in range(pages_before):
        page(newcomer).went_on.emit()
    newcomer.press(Qt.Key.Key_Escape)
    assert newcomer.app.first_steps.page is None
    assert newcomer.app.today_view.isVisible()
    found = json.loads(newcomer.app.folders.settings.read_text("utf-8"))
    assert (found["introduced"], found["accepted_rules"]) == (True, "")
    newcomer.leave()
    later.append(Person(data_dir))
    later[0].app.welcome()
    assert later[0].app.first_steps.page is None


def test_a_start_that_is_broken_off_is_welcomed_again(
    newcomer: Person, later: list[Person], data_dir: Path
) -> None:
    page(newcomer).went_on.emit()
    newcomer.leave()
    later.append(Person(data_dir))
    later[0].app.welcome()
    later[0].settle()
    assert isinstance(page(later[0]), TermsPage)
    later[0].press(Qt.Key.Key_Escape)
    assert later[0].app.settings.preferences.introduced


def test_enter_in_passing_agrees_to_nothing(newcomer: Person) -> None:
    newcomer.press(Qt.Key.Key_Return)
    assert newcomer.app.settings.preferences.accepted_rules == ""
    assert newcomer.app.today_view.isVisible()


def test_the_pages_are_walked_by_keys_alone(newcomer: Person) -> None:
    terms = page(newcomer)
    assert isinstance(terms, TermsPage)
    press(newcomer, terms.agree)
    choices = page(newcomer)
    assert isinstance(choices, ChoicesPage)
    tab_to(newcomer, choices.theme.segment("system"))
    for _ in range(2):
        newcomer.press(Qt.Key.Key_Right)
    assert theme.current().name == "dark"
    tab_to(newcomer, choices.name.input)
    newcomer.press(Qt.Key.Key_A)
    press(newcomer, choices.next)
    begin = page(newcomer)
    assert isinstance(begin, BeginPage)
    chosen = newcomer.app.settings.preferences
    assert (chosen.theme, chosen.report_name, chosen.introduced) == ("dark", "a", False)
    press(newcomer, begin.go_back)
    assert page(newcomer) is choices
    press(newcomer, choices.next)
    press(newcomer, begin.check)
    assert newcomer.app.window.tab_in_front == "symptom-check"
    assert newcomer.app.settings.preferences.introduced


def test_a_name_that_no_report_takes_is_not_kept_and_it_is_said_why(newcomer: Person) -> None:
    page(newcomer).went_on.emit()
    choices = page(newcomer)
    assert isinstance(choices, ChoicesPage)
    field = choices.name
    field.input.setFocus()
    field.input.setText("n" * 100)
    newcomer.press(Qt.Key.Key_N)
    press(newcomer, choices.go_back)
    kept = newcomer.app.settings.preferences
    assert (kept.report_name, len(field.input.text())) == ("", 101)
    said = "A name is one line of 100 characters at most."
    assert field.input.accessibleDescription() == said
    page(newcomer).went_on.emit()
    field.input.setFocus()
    newcomer.press(Qt.Key.Key_End)
    newcomer.press(Qt.Key.Key_Backspace)
    press(newcomer, choices.next)
    assert newcomer.app.settings.preferences.report_name == "n" * 100
    assert field.input.accessibleDescription() != said


def test_the_terms_name_the_number_of_the_country_that_was_chosen(newcomer: Person) -> None:
    terms = page(newcomer)
    terms.went_on.emit()
    choices = page(newcomer)
    assert isinstance(choices, ChoicesPage)
    for code, number in (("GB", "999"), ("AU", "000")):
        choices.country.chosen.emit(code)
        press(newcomer, choices.go_back)
        assert any(f"call {number}" in label.text() for label in terms.findChildren(Label)), code
        terms.went_on.emit()


def test_what_was_agreed_to_is_not_asked_before_the_first_check(newcomer: Person) -> None:
    terms = page(newcomer)
    assert isinstance(terms, TermsPage)
    press(newcomer, terms.agree)
    check = newcomer.made("symptom-check").check
    assert check is not None
    states: list[object] = []
    check.state_changed.connect(states.append)
    check.show_state()
    assert getattr(states[-1], "terms", None) is None


def test_nothing_stands_between_a_person_and_the_warning_signs(newcomer: Person) -> None:
    terms = page(newcomer)
    assert isinstance(terms, TermsPage)
    newcomer.click(terms.signs)
    assert newcomer.app.help_view.home.isVisible()
    assert newcomer.app.first_steps.page is None


@pytest.mark.parametrize("number", [1, 4])
def test_going_to_a_tab_is_skipping(newcomer: Person, number: int) -> None:
    newcomer.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert newcomer.app.window.rail.currentIndex() == number - 1
    assert newcomer.app.settings.preferences.introduced


def test_the_session_begins_behind_the_same_questions_as_ever(newcomer: Person) -> None:
    for _ in range(2):
        page(newcomer).went_on.emit()
    begin = page(newcomer)
    assert isinstance(begin, BeginPage)
    newcomer.click(begin.session)
    assert newcomer.app.player_view.isVisible()
    assert newcomer.player.page is Page.BEFORE


def test_whoever_has_a_diary_is_not_welcomed(
    person: Person, later: list[Person], data_dir: Path
) -> None:
    person.leave()
    later.append(Person(data_dir))
    later[0].app.welcome()
    assert later[0].app.first_steps.page is None


def test_the_pages_can_be_seen_again_from_help(person: Person) -> None:
    person.press(Qt.Key.Key_9, CTRL)
    person.click(person.app.help_view.home.buttons["first"])
    assert isinstance(page(person), TermsPage)
    person.press(Qt.Key.Key_Escape)
    assert person.app.today_view.isVisible()
