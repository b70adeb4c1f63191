"""An encrypted diary, through the whole program: turned on, opened at the start, left closed."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from backcare_desktop import paths, storage
from backcare_desktop.core.profile import Profile
from backcare_desktop.storage import keys
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionStep
from tests.journeys.person import Person
from tests.journeys.test_data import (
    Someone,
    press,
    rate,
    read_on_diary_thread,
    someone,
    words,
)

__all__ = ["someone"]

HERONS = "four grey herons"
ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", 1000)


def show_code(person: Person) -> str:
    """Encrypt in Settings; the recovery code is on the page."""
    person.made("settings").window.show_tab("settings")
    side = person.app.data
    side.encryption.open_page()
    person.settle()
    side.encryption.encrypt(HERONS, HERONS)
    person.settle()
    return str(side.encryption.state.code)


def keep_code(person: Person) -> None:
    """Say that it is kept."""
    person.app.data.tab.encryption.sheet.kept.click()
    press(person, "Go on")


def encrypt(person: Person) -> str:
    """In Settings; the recovery code."""
    code = show_code(person)
    keep_code(person)
    return code


def test_it_is_turned_on_and_asks_for_the_passphrase_at_the_next_start(
    someone: Someone, data_dir: Path
) -> None:
    person = someone()
    rate(person, Qt.Key.Key_6)
    encrypt(person)
    rate(person, Qt.Key.Key_7)
    assert read_on_diary_thread(person) == [6, 7], "it goes on without a question"
    person.app.window.show_tab("settings")
    press(person, "Back")
    assert "A passphrase opens the diary" in words(person)
    person.leave()
    plain = [path for path in data_dir.rglob("*.sqlite*") if b"SQLite" in path.read_bytes()[:16]]
    assert plain == []

    person = someone()
    page = person.app.data.unlock_page
    assert page is not None and page.passphrase.input.hasFocus()
    assert "Your diary is encrypted" in words(person)
    page.passphrase.input.setText("four grey heron")
    person.press(Qt.Key.Key_Return)
    assert "This passphrase doesn't open the diary." in words(person)
    page.passphrase.input.setText(HERONS)
    person.press(Qt.Key.Key_Return)
    assert not page.isVisible()
    assert page.passphrase.input.text() == ""
    assert read_on_diary_thread(person) == [6, 7]
    rate(person, Qt.Key.Key_8)
    assert read_on_diary_thread(person) == [6, 7, 8]


def test_a_recovery_code_that_nobody_has_kept_is_not_closed_by_the_way(someone: Someone) -> None:
    person = someone()
    show_code(person)
    person.app.window.close()
    assert person.app.window.asking
    assert "The recovery code of your diary is shown only this once." in words(person)
    press(person, "Keep open")
    assert person.app.window.isVisible()
    keep_code(person)
    person.leave()


def test_whoever_went_to_help_before_the_diary_was_asked_for_gets_it(someone: Someone) -> None:
    person = someone()
    encrypt(person)
    person.leave()

    person = someone()
    person.app.window.show_tab("help")
    person.app.coordinator.open_diary()
    person.settle()
    assert person.app.help_view.isVisible()
    assert "Your diary is encrypted, and not open yet." in words(person)


def test_the_recovery_code_opens_it_and_other_pages_lead_back_to_the_question(
    someone: Someone, data_dir: Path
) -> None:
    ProfileShelf(paths.folders(data_dir)).add(ANNA)
    person = someone()
    rate(person, Qt.Key.Key_6)
    code = encrypt(person)
    person.leave()

    person = someone()
    page = person.app.data.unlock_page
    assert page is not None and page.isVisible()
    person.app.window.show_tab("help")
    assert "Your diary is encrypted, and not open yet." in words(person)
    assert not page.isVisible()
    press(person, "Open it")
    assert page.isVisible()
    press(person, "I have the recovery code")
    page.code.input.setText("not the code")
    person.press(Qt.Key.Key_Return)
    assert "This isn't the recovery code of this diary." in words(person)
    page.code.input.setText(code.lower())
    person.press(Qt.Key.Key_Return)
    assert read_on_diary_thread(person) == [6]
    person.leave()

    person = someone()
    press(person, "Anna")
    assert person.app.next_profile == ANNA


def test_a_passphrase_given_in_settings_opens_the_diary_as_well(someone: Someone) -> None:
    person = someone()
    rate(person, Qt.Key.Key_6)
    encrypt(person)
    person.leave()

    person = someone()
    person.app.window.show_tab("settings")
    assert "Your diary is encrypted, and not open yet." in words(person)
    press(person, "Encryption…")
    side = person.app.data
    side.tab.encryption.on.secret.input.setText(HERONS)
    press(person, "Turn encryption off")
    assert side.encryption.state.step is EncryptionStep.OFF
    assert "not open yet" not in words(person)
    assert read_on_diary_thread(person) == [6]


def test_without_the_library_the_window_says_why_it_stays_closed(
    someone: Someone, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = someone()
    encrypt(person)
    person.leave()
    monkeypatch.setitem(sys.modules, "backcare_desktop.storage.cipher", None)
    monkeypatch.delattr(storage, "cipher")
    person = someone()
    assert "This computer can't open your encrypted diary" in words(person)
    assert "Nothing was changed" in words(person)
