"""A copy from elsewhere is restored after a question, and taken back like any other."""

from tests.ui.test_data_pages import FULL, HERONS, Desktop, desktop

__all__ = ["desktop"]


def chosen(desktop: Desktop) -> None:
    desktop.tab.card.backups.click()
    desktop.tab.backups.elsewhere.click()


def test_what_would_be_missing_is_said_and_leaving_changes_nothing(desktop: Desktop) -> None:
    chosen(desktop)
    assert "sheet.txt" in desktop.words()
    assert "2 entries" in desktop.words()
    assert not desktop.tab.elsewhere.passphrase.isVisible()
    desktop.tab.elsewhere.keep.click()
    assert desktop.tab.backups.isVisible()
    assert desktop.shelf.restored == []


def test_restored_it_can_be_taken_back(desktop: Desktop) -> None:
    chosen(desktop)
    desktop.tab.elsewhere.restore.click()
    assert desktop.shelf.restored == [str(desktop.ask.place)]
    assert desktop.restored.count() == 1
    assert "Restored from sheet.txt. Your previous diary is kept" in desktop.words()
    desktop.data.undo_restore()
    assert desktop.shelf.restored[-1] == "daily-0"


def test_nobody_names_a_file_and_nothing_happens(desktop: Desktop) -> None:
    desktop.ask.place = None
    chosen(desktop)
    assert desktop.tab.backups.isVisible()


def test_an_encrypted_copy_is_opened_by_its_own_passphrase_first(desktop: Desktop) -> None:
    desktop.shelf.locked = True
    chosen(desktop)
    page = desktop.tab.elsewhere
    assert "the passphrase that the diary had when it was made" in desktop.words()
    assert not page.restore.isVisible()
    page.passphrase.input.setText("four grey heron")
    page.open.click()
    assert "This passphrase doesn't open it, or the file is damaged." in desktop.words()
    desktop.shelf.locked = False
    page.passphrase.input.setText(HERONS)
    page.open.click()
    assert desktop.safe.did == ["open sheet.txt"]
    assert page.restore.isVisible() and not page.passphrase.isVisible()
    assert page.passphrase.input.text() == ""
    assert "once restored, it is plain" in desktop.words()
    desktop.safe.encrypted = True
    desktop.tab.elsewhere.keep.click()
    chosen(desktop)
    assert page.restore.isVisible() and "it is plain" not in desktop.words()


def test_an_open_copy_is_not_asked_about_again_when_it_is_the_diary_that_is_closed(
    desktop: Desktop,
) -> None:
    desktop.shelf.locked = True
    chosen(desktop)
    desktop.tab.elsewhere.passphrase.input.setText(HERONS)
    desktop.tab.elsewhere.open.click()
    assert "It is encrypted, and its passphrase was not given." in desktop.words()


def test_a_file_that_cannot_be_looked_at_is_said(desktop: Desktop) -> None:
    desktop.shelf.locked = True
    chosen(desktop)
    desktop.safe.refusal = FULL
    desktop.tab.elsewhere.passphrase.input.setText(HERONS)
    desktop.tab.elsewhere.open.click()
    assert "Nothing was changed. The disk is full." in desktop.words()
