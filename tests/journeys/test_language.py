"""Another language opens the window anew, and nothing that is not saved is lost by it."""

from msgspec.structs import replace
from PySide6.QtCore import Qt

from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.person import Person


def banners(person: Person) -> list[str]:
    shown = person.app.window.findChildren(Banner)
    return [label.text() for banner in shown for label in banner.findChildren(Label)]


def test_who_has_something_unsaved_is_asked_and_opens_anew_later(person: Person) -> None:
    room = person.made("pain").entry_room
    room.new()
    page = room.keeper.sheet.page
    assert page is not None
    room.keeper.sheet.write(replace(page.draft, note="A line that is not saved"))
    person.settle()
    person.app.settings.choose("language", "fr")
    person.settle()
    assert person.app.window.asking and person.app.window.isVisible()
    assert "Backcare opens in Français the next time." in banners(person)

    person.press(Qt.Key.Key_Escape)
    assert person.app.next_profile is None and room.keeper.unsaved

    room.keeper.discard()
    person.app.window.banner_pressed.emit("language")
    assert not person.app.window.isVisible()
    assert (person.app.next_profile, person.app.next_tab) == (person.app.data.own, "settings")


def test_choosing_the_language_that_is_spoken_changes_nothing(person: Person) -> None:
    person.app.settings.choose("language", "en")
    person.settle()
    assert person.app.window.isVisible() and banners(person) == []
