"""Settings and Help by keys alone: found, changed, in effect at once."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backcare_desktop.core.entry import Entry
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.widgets.findable import Findable
from tests.journeys.person import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def settings(person: Person) -> SettingsView:
    person.press(Qt.Key.Key_8, CTRL)
    view = person.app.window.findChild(SettingsView)
    assert isinstance(view, SettingsView)
    return view


def type_in(person: Person, text: str) -> None:
    focused = person.app.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    person.settle()


def test_a_setting_is_found_and_changed_by_keys_alone(person: Person) -> None:
    view = settings(person)
    person.press(Qt.Key.Key_F, CTRL)
    type_in(person, "dark theme")
    assert [part.heading() for part in view.findChildren(Findable) if part.is_found] == ["Theme"]
    person.press(Qt.Key.Key_Return)
    for _ in range(2):
        person.press(Qt.Key.Key_Right)
    assert theme.current().name == "dark"
    person.press(Qt.Key.Key_F, CTRL)
    type_in(person, "letters")
    person.press(Qt.Key.Key_Return)
    assert view.look.text_scale.hasFocus()
    person.press(Qt.Key.Key_Down)
    assert theme.current().scale == 1.15
    theme.manager().set_text_scale(1.0)


def test_f1_shows_every_key_from_any_tab_and_esc_leads_back_into_help(person: Person) -> None:
    for number in (1, 5, 8):
        person.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        person.press(Qt.Key.Key_F1)
        assert person.app.help_view.page("keys").isVisible()
    person.press(Qt.Key.Key_Escape)
    assert person.app.help_view.home.isVisible()
    focused = person.app.window.focusWidget()
    assert focused is not None and focused.isVisible()


def test_help_is_searched_by_keys_and_leads_to_the_tab(person: Person) -> None:
    person.press(Qt.Key.Key_9, CTRL)
    person.press(Qt.Key.Key_F, CTRL)
    type_in(person, "ibuprofen")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    assert person.app.help_view.page("questions").isVisible()


def test_a_day_turns_where_the_person_says(person: Person) -> None:
    """Half past one in the night of Berlin; what was entered before stays on its day."""
    person.clock.utc = datetime(2025, 7, 9, 23, 30, tzinfo=UTC)
    person.app.today.rate(4)
    person.settle()
    settings(person).region.day_start.chosen.emit("0")
    person.app.today.rate(5)
    person.settle()
    shown = [(each.rating.score, each.rating.when.local_date.day) for each in kept(person)]
    assert sorted(shown) == [(4, 9), (5, 10)]


def kept(person: Person) -> tuple[Entry, ...]:
    """What the diary holds; asked for where it is kept."""
    found: list[tuple[Entry, ...]] = []
    person.app.jobs.submit(lambda: person.app.desk.entries.latest(5), found.append, found.append)
    person.settle()
    return found[0]


def test_weeks_begin_on_the_day_that_was_chosen_at_once(person: Person) -> None:
    person.made("training")
    view = settings(person)
    for chosen, first in (("sunday", 6), ("", 0)):
        view.region.first_day.chosen.emit(chosen)
        person.settle()
        assert person.app.training.chosen.first_weekday == first
