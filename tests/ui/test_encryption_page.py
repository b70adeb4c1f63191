"""Settings, Encryption: nothing is done by the way, and no secret stays on the page."""

from PySide6.QtTest import QSignalSpy

from backcare_desktop.core.encryption import Lost
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from tests.ui.test_data_pages import CODE, HERONS, KETTLE, Desktop, desktop

__all__ = ["desktop"]


def opened(desktop: Desktop, *, encrypted: bool = False) -> None:
    desktop.safe.encrypted = encrypted
    desktop.tab.card.encryption.click()


def choose(desktop: Desktop, first: str, again: str) -> None:
    off = desktop.tab.encryption.off
    off.first.input.setText(first)
    off.again.input.setText(again)
    off.agree.setChecked(True)
    off.encrypt.click()


def test_the_limits_are_said_and_nothing_is_encrypted_before_the_loss_is_understood(
    desktop: Desktop,
) -> None:
    desktop.safe.lost = Lost(("a",), ("b", "c"))
    opened(desktop)
    words = desktop.words()
    assert "whoever is at the screen reads your diary" in words
    assert "1 backup that is no good and 2 damaged diaries that were put aside" in words
    assert not desktop.tab.encryption.off.encrypt.isEnabled()
    desktop.tab.encryption.off.agree.click()
    assert desktop.tab.encryption.off.encrypt.isEnabled()


def test_a_passphrase_is_measured_by_its_length_and_typed_twice(desktop: Desktop) -> None:
    opened(desktop)
    desktop.encryption.measure("herons")
    assert "6 of at least 8 characters." in desktop.words()
    desktop.encryption.measure(HERONS)
    assert "16 characters. A computer that has the disk can try very many" in desktop.words()
    choose(desktop, "short", "short")
    assert "Use 8 to 1000 characters" in desktop.words()
    choose(desktop, HERONS, KETTLE)
    assert "This isn't what you typed above." in desktop.words()
    assert desktop.safe.did == []


def test_the_code_is_shown_until_the_person_has_it(desktop: Desktop) -> None:
    opened(desktop)
    reopened = QSignalSpy(desktop.encryption.reopen_wanted)
    choose(desktop, HERONS, HERONS)
    sheet = desktop.tab.encryption.sheet
    assert desktop.safe.did == [f"encrypt {HERONS}"]
    assert reopened.count() == 1
    assert sheet.code.text() == CODE
    desktop.encryption.close()
    assert sheet.isVisible(), "Esc doesn't lose the code"
    assert not sheet.go_on.isEnabled()
    sheet.save.click()
    saved = desktop.ask.place
    assert saved is not None and CODE in saved.read_text("utf-8")
    assert "Saved as sheet.txt" in desktop.words()
    sheet.kept.click()
    sheet.go_on.click()
    assert desktop.tab.encryption.on.isVisible()
    assert sheet.code.text() == desktop.encryption.state.code == ""


def test_a_sheet_that_cannot_be_saved_is_still_there(desktop: Desktop) -> None:
    opened(desktop)
    choose(desktop, HERONS, HERONS)
    assert desktop.ask.place is not None
    desktop.ask.place = desktop.ask.place / "not" / "there.txt"
    desktop.tab.encryption.sheet.save.click()
    assert "The sheet could not be saved there." in desktop.words()
    assert CODE in desktop.words()


def test_whoever_changes_something_proves_to_know_the_passphrase(desktop: Desktop) -> None:
    opened(desktop, encrypted=True)
    on = desktop.tab.encryption.on
    for fields in ((on.first, KETTLE), (on.again, KETTLE)):
        fields[0].input.setText(fields[1])
    on.secret.input.setText("four grey heron")
    for button in (on.change, on.renew, on.decrypt):
        button.click()
        assert "This is neither the passphrase nor the recovery code." in desktop.words()
    assert desktop.safe.did == []
    on.secret.input.setText(HERONS)
    on.change.click()
    assert desktop.safe.did == [f"change {KETTLE}"]
    assert on.secret.input.text() == on.first.input.text() == on.again.input.text() == ""
    on.secret.input.setText(HERONS)
    on.renew.click()
    assert desktop.tab.encryption.sheet.code.text() == CODE[::-1]
    desktop.tab.encryption.sheet.kept.click()
    desktop.tab.encryption.sheet.go_on.click()
    on.secret.input.setText(HERONS)
    on.decrypt.click()
    assert desktop.tab.encryption.off.isVisible()


def test_what_goes_wrong_is_said_and_nothing_was_changed(desktop: Desktop) -> None:
    opened(desktop)
    desktop.safe.refusal = StorageUnavailable(StorageProblem.FULL, needed=38_000_000)
    choose(desktop, HERONS, HERONS)
    assert "Nothing was changed. The disk is full." in desktop.words()
    assert "B left, and this needs about 38.0 MB. Make room, then try again." in desktop.words()
    assert desktop.tab.encryption.off.isVisible()


def test_a_computer_that_cannot_encrypt_says_so(desktop: Desktop) -> None:
    desktop.safe.possible = False
    opened(desktop)
    assert "lacks the part of Backcare that encrypts" in desktop.words()
    assert not desktop.tab.encryption.off.isVisible()


def test_leaving_the_page_forgets_what_was_typed(desktop: Desktop) -> None:
    opened(desktop)
    off = desktop.tab.encryption.off
    off.first.input.setText(HERONS)
    off.fields.seen.click()
    assert off.first.input.displayText() == HERONS
    desktop.tab.encryption.back.click()
    opened(desktop)
    assert off.first.input.text() == ""
    off.first.input.setText(HERONS)
    assert off.first.input.displayText() != HERONS
