"""The pages of Help, the first pages and what is found can be read and pressed at every size."""

from backcare_desktop.services.first_run import FirstPage
from backcare_desktop.ui.tabs.settings.view import SettingsView
from tests.journeys.person import Person
from tests.ui.test_audit import Audit, person

__all__ = ["person"]


def test_every_page_of_help_can_be_read_reached_and_pressed(person: Person) -> None:
    audit, tab = Audit(person), person.app.help_view
    person.app.window.show_tab("help")
    for key in ("questions", "professional", "accessibility", "keys", "sources", "about"):
        tab.open(key)
        audit.look(key)
        tab.page(key).left.emit()
    tab.home.search.input.setText("numb")
    audit.look("search")
    assert "\n".join(audit.found) == ""


def test_the_first_pages_and_found_settings_can_be_too(person: Person) -> None:
    audit, steps = Audit(person), person.app.first_steps
    steps.begin(tuple(FirstPage))
    for kind in FirstPage:
        audit.look(kind)
        page = steps.page
        assert page is not None
        page.went_on.emit()
    person.app.window.show_tab("settings")
    view = person.app.window.findChild(SettingsView)
    assert isinstance(view, SettingsView)
    for switch in view.habits.switches.values():
        switch.click()
    view.search.input.setText("o")
    audit.look("settings, nearly all found")
    assert "\n".join(audit.found) == ""
