"""The same pages in German, in longer words and from right to left, with the largest letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.chart_library import library
from tests.fakes import FakeClock
from tests.journeys.person import Person
from tests.ui.other_words import spoken
from tests.ui.test_audit import (
    Audit,
    _with_a_fortnight_of_entries,
    test_every_page_of_the_player_can_be_read_reached_and_pressed,
    test_every_screen_of_the_symptom_check_can_be_read_reached_and_pressed,
    test_every_tab_can_be_read_reached_and_pressed,
    test_today_in_an_episode_can_be_read_reached_and_pressed,
)
from tests.ui.test_data_audit import (
    test_every_page_behind_settings_can_be_read_reached_and_pressed,
)
from tests.ui.test_help_audit import (
    test_every_page_of_help_can_be_read_reached_and_pressed,
    test_the_first_pages_and_found_settings_can_be_too,
)

EVERY_PAGE = (
    test_every_tab_can_be_read_reached_and_pressed,
    test_today_in_an_episode_can_be_read_reached_and_pressed,
    test_every_page_of_the_player_can_be_read_reached_and_pressed,
    test_every_screen_of_the_symptom_check_can_be_read_reached_and_pressed,
    test_every_page_behind_settings_can_be_read_reached_and_pressed,
    test_every_page_of_help_can_be_read_reached_and_pressed,
    test_the_first_pages_and_found_settings_can_be_too,
)
WINDOW = (1280, 720)


@pytest.fixture(params=["de", "longer", "rtl"])
def person(
    request: pytest.FixtureRequest, qapp: QApplication, qt_test: ThemeManager, tmp_path: Path
) -> Iterator[Person]:
    """Somebody with a fortnight of entries who reads other words, in large letters."""
    clock = FakeClock()
    _with_a_fortnight_of_entries(tmp_path / "profile", clock)
    library().load()
    with spoken(qapp, request.param) as (language, locale):
        somebody = Person(tmp_path / "profile", clock, language=language, locale=locale)
        somebody.app.settings.set_text_scale(2.0)
        somebody.app.window.resize(*WINDOW)
        somebody.settle()
        yield somebody
        somebody.leave()


def test_today_and_stretch_have_room_for_other_words(person: Person) -> None:
    audit = Audit(person)
    for tab in ("today", "stretch"):
        person.app.window.show_tab(tab)
        audit.look(tab)
    assert "\n".join(audit.found) == ""
