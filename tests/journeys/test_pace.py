"""The minutes that are promised are those of the pace chosen in Settings."""

from pathlib import Path

from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.person import Person


def said(person: Person) -> set[str]:
    """Every text of the tab in front."""
    person.settle()
    return {label.text() for label in person.app.window.findChildren(Label) if label.isVisible()}


def test_a_pace_chosen_in_settings_is_counted_with_on_every_tab_and_after_a_new_start(
    person: Person, data_dir: Path
) -> None:
    show = person.app.window.show_tab
    assert "Ease-off trio · 4 min" in said(person)
    show("stretch")
    assert "4 min" in said(person)
    person.app.settings.choose("hold_factor", 2.0)
    assert "4 min" not in said(person)
    show("today")
    assert "Ease-off trio · 6 min" in said(person)
    person.leave()
    again = Person(data_dir)
    assert "Ease-off trio · 6 min" in said(again)
    again.leave()
