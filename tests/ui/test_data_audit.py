"""The pages behind Settings, and of a diary that can't be opened, can be read and pressed."""

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.services.encryption import Standing
from backcare_desktop.ui.tabs.settings.data_state import DataPage
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionStep
from backcare_desktop.ui.tabs.settings.reminder_state import TimeField
from tests.journeys.person import Person
from tests.ui.test_audit import Audit, person

__all__ = ["person"]


def test_every_page_behind_settings_can_be_read_reached_and_pressed(person: Person) -> None:
    audit, side = Audit(person), person.app.data
    person.app.window.show_tab("settings")
    for reason in (BackupReason.DAILY, BackupReason.BEFORE_IMPORT):
        person.app.jobs.submit(lambda why=reason: person.app.desk.back_up(why), _none, _none)  # type: ignore[misc]
    side.data.refresh()
    audit.look("settings")
    side.data.open_backups()
    audit.look("backups")
    side.elsewhere._on_refused(StorageUnavailable(StorageProblem.ENCRYPTED))
    side.elsewhere.page_wanted.emit(DataPage.ELSEWHERE)
    audit.look("a copy from elsewhere, encrypted")
    side.elsewhere._on_looked((3, True))
    audit.look("a copy from elsewhere")
    side.elsewhere.close()
    side.data.choose(side.data.state.backups[0].name)
    audit.look("restore")
    side.data.restore()
    audit.look("restored")
    side.data.close()
    side.data.check()
    audit.look("check")
    side.data.close()
    side.profiles.open_page()
    side.profiles.add("Anna")
    # A row more makes the page longer, and the bar beside it narrower, one after the other.
    for _ in range(2):
        person.settle()
    audit.look("profiles")
    side.profiles.close()
    _encryption(person, audit)
    _deleted(person, audit)
    side.wipe.open_own()
    audit.look("delete everything")
    side.wipe.type("delete")
    audit.look("delete everything, typed")
    side.wipe.close()
    _look_at_reminders(audit, person)
    assert "\n".join(audit.found) == ""


def _deleted(person: Person, audit: Audit) -> None:
    """The question before it is removed for good; afterwards nothing is there to be undone."""
    desk, side = person.app.desk, person.app.data

    def delete() -> None:
        desk.diary.remove(desk.diary.rate(4).rating.id)

    person.app.jobs.submit(delete, _none, _none)
    side.data.refresh()
    person.settle()
    person.app.window.show_toast("Deleted", lambda: audit.found.append("undone after all"))
    side.data.ask_purge()
    audit.look("remove for good")
    side.tab.purge.remove.click()
    person.settle()
    assert (side.data.state.deleted, side.data.state.trouble) == (0, "")
    assert not person.app.window._undos.offered
    person.app.window._undos.take_back()


def _look_at_reminders(audit: Audit, person: Person) -> None:
    """All of them on, with their times open, and one that is due above them."""
    page, choices = person.app.data.tab.reminders, person.app.reminders.choices
    choices.open_page()
    for row in page.rows:
        row.on.click()
        row.change.click()
    choices.set_times(ReminderKind.RATING, TimeField.TIMES, "evening")
    choices.try_out()
    for _ in range(2):
        person.settle()
    audit.look("reminders")


def _encryption(person: Person, audit: Audit) -> None:
    side = person.app.data
    side.encryption.open_page()
    audit.look("encryption, off")
    side.encryption.encrypt("four grey herons", "four grey heron")
    audit.look("encryption, a wrong word")
    side.encryption._on_code("XJMR 2FCJ 8H8N")
    audit.look("recovery sheet")
    side.encryption._on_standing(Standing(possible=True, encrypted=True))
    audit.look("encryption, on")
    side.encryption._show(code="", step=EncryptionStep.OFF)
    side.encryption.close()


@pytest.mark.parametrize("problem", ["corrupt", "newer", "locked", "encrypted", "no_cipher"])
def test_every_page_of_a_diary_that_cannot_be_opened_can_be_too(
    person: Person,
    problem: str,
) -> None:
    audit = Audit(person)
    person.app.coordinator.unusable.emit(StorageUnavailable(StorageProblem(problem), schema=9))
    audit.look(problem)
    person.app.data.crash.tell("RuntimeError\nbackcare_desktop/ui/rail.py:1 in f")
    audit.look("after a crash")
    assert audit.found == []


def _none(_: object) -> None:
    """Nobody waits for it."""
