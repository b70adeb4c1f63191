"""The same pages in other languages, longer words and from right to left, in large letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from backcare_desktop.ui.theme import ThemeManager
from tests.fakes import FakeClock
from tests.journeys.person import Person
from tests.ui import test_audit
from tests.ui.other_words import longer, spoken
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
WORDS = ("de", "es", "fr", "rtl", "longer")
LARGEST = 2.0
"""Size of the letters."""


@pytest.fixture(params=[pytest.param(words, marks=pytest.mark.long) for words in WORDS])
def person(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qt_test: ThemeManager,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Person]:
    """Somebody with a fortnight of entries who reads other words, in large letters."""
    if request.param == "longer":
        # Name and text of a button are made longer by themselves, and hold each other no more.
        monkeypatch.setattr(test_audit, "_misnamed", lambda _: ())
    clock = FakeClock()
    _with_a_fortnight_of_entries(tmp_path / "profile", clock)
    with spoken(qapp, request.param) as (language, locale):
        somebody = Person(tmp_path / "profile", clock, language=language, locale=locale)
        somebody.app.settings.set_text_scale(LARGEST)
        somebody.app.window.resize(*WINDOW)
        somebody.settle()
        yield somebody
        somebody.leave()


@pytest.mark.parametrize("person", ["longer", "rtl"], indirect=True)
def test_today_and_stretch_have_room_for_other_words(person: Person) -> None:
    audit = Audit(person)
    for tab in ("today", "stretch"):
        person.app.window.show_tab(tab)
        audit.look(tab)
    assert "\n".join(audit.found) == ""


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Pain", "PäînPä"),
        ("{count} of {all} days", "{count} öf {all} däys öf "),
        ("&Open %n file(s)", "&Opén %n fîlé(s) pén  "),
    ],
)
def test_longer_words_keep_what_is_filled_in_later(line: str, other: str) -> None:
    assert longer(line) == other
