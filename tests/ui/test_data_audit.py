"""The pages behind Settings, and of a diary that can't be opened, can be read and pressed."""

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.ui.tabs.settings.reminder_state import TimeField
from tests.journeys.person import Person
from tests.ui.test_audit import Audit, person, size

__all__ = ["person", "size"]


def test_every_page_behind_settings_can_be_read_reached_and_pressed(person: Person) -> None:
    audit, side = Audit(person), person.app.data
    person.app.window.show_tab("settings")
    for reason in (BackupReason.DAILY, BackupReason.BEFORE_IMPORT):
        person.app.jobs.submit(lambda why=reason: person.app.desk.back_up(why), _none, _none)  # type: ignore[misc]
    side.data.refresh()
    audit.look("settings")
    side.data.open_backups()
    audit.look("backups")
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
    side.wipe.open_own()
    audit.look("delete everything")
    side.wipe.type("delete")
    audit.look("delete everything, typed")
    side.wipe.close()
    _look_at_reminders(audit, person)
    assert "\n".join(audit.found) == ""


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


@pytest.mark.parametrize("problem", ["corrupt", "newer", "locked"])
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
