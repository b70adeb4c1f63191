"""Ways through the pages about the diary's own data, each with the pictures on it."""

from pathlib import Path

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.profile import Profile
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, scroll_to, scroll_to_end

_DAY_S = 86_400.0
_PASSPHRASE = "seven quiet pines in the wind"  # noqa: S105 - of no diary but this one
_ANNA = "00000000-0000-4000-8000-000000000001"


def _settings(person: Person) -> None:
    person.app.window.show_tab("settings")
    person.settle()


class _Picked:
    """Picks a backup as a file from elsewhere."""

    def __init__(self, person: Person) -> None:
        self._folder = person.app.folders.data / "backups"

    def to_open_copy(self) -> Path:
        return max(self._folder.glob("*.sqlite"))


def _with_backups(person: Person) -> None:
    """A week of them, one of which was changed since it was made."""
    for reason in (BackupReason.DAILY, BackupReason.BEFORE_IMPORT, BackupReason.DAILY):
        person.clock.sleep(_DAY_S)
        person.app.jobs.submit(
            lambda reason=reason: person.app.desk.back_up(reason),  # type: ignore[misc]
            _nothing,
            _nothing,
        )
        person.settle()
    folder = person.app.folders.data / "backups"
    with min(folder.glob("*.sqlite")).open("r+b") as file:
        file.write(b"x")


def _deleted(camera: Camera, person: Person) -> None:
    """The line about what was deleted, and the question."""
    desk, side = person.app.desk, person.app.data

    def delete() -> None:
        for _ in range(3):
            desk.diary.remove(desk.diary.rate(4).rating.id)

    person.app.jobs.submit(delete, _nothing, _nothing)
    side.data.refresh()
    person.settle()
    scroll_to(side.tab.card.purge)
    camera.take(person, "data-card-deleted")
    side.data.ask_purge()
    camera.take(person, "data-purge")
    side.data.close()


def data(camera: Camera, person: Person) -> None:
    """The card, and every page behind it."""
    _settings(person)
    _with_backups(person)
    side = person.app.data
    side.data.refresh()
    person.settle()
    scroll_to(side.tab.card)
    camera.take(person, "data-card")
    side.data.open_backups()
    person.settle()
    camera.take(person, "data-backups")
    side.elsewhere._ask = _Picked(person)
    side.elsewhere.choose()
    person.settle()
    camera.take(person, "data-elsewhere")
    side.elsewhere._on_looked((3, True))
    camera.take(person, "data-elsewhere-plain")
    side.elsewhere.close()
    side.data.choose(side.data.state.backups[0].name)
    person.settle()
    camera.take(person, "data-restore")
    side.data.restore()
    person.settle()
    camera.take(person, "data-restored")
    side.data.close()
    side.data.check()
    person.settle()
    camera.take(person, "data-check")
    side.data.close()
    side.profiles.open_page()
    side.profiles.add("Anna")
    person.settle()
    camera.take(person, "data-profiles")
    side.tab.profiles.rows[0].rename.click()
    side.profiles.rename("", "Anna")
    person.settle()
    camera.take(person, "data-profiles-rename")
    side.profiles.rename("", "Maria")
    person.settle()
    side.profiles.close()
    scroll_to(side.tab.card)
    camera.take(person, "data-card-named")
    _deleted(camera, person)
    side.wipe.open_own()
    person.settle()
    camera.take(person, "data-wipe")
    side.tab.wipe.paths.button.click()
    side.wipe.type("DELETE")
    scroll_to_end(person)
    camera.take(person, "data-wipe-typed")


def damaged(camera: Camera, person: Person) -> None:
    """A diary that can't be opened any more; a newer one; an empty one beginning."""
    _with_backups(person)
    _broken(person, lambda whole: whole[:5000])
    camera.take(person, "data-damaged")
    person.app.data.help.start_empty()
    person.settle()
    camera.take(person, "data-empty")


def newer(camera: Camera, person: Person) -> None:
    """A diary of a newer version, with a backup from before."""
    person.app.jobs.submit(
        lambda: person.app.desk.back_up(BackupReason.PRE_UPGRADE), _nothing, _nothing
    )
    person.settle()
    _broken(person, lambda whole: whole[:60] + bytes((0, 0, 0, 9)) + whole[64:])
    camera.take(person, "data-newer")


def crashed(camera: Camera, person: Person) -> None:
    """After a crash."""
    person.app.data.crash.tell(
        "RuntimeError\nbackcare_desktop/ui/rail.py:210 in keyPressEvent\n"
        "backcare_desktop/ui/main_window.py:120 in _open"
    )
    camera.take(person, "data-crashed")
    person.app.window.banner_pressed.emit("crash")
    camera.take(person, "data-crash-details")


def encryption(camera: Camera, person: Person) -> None:
    """Turned on, with its recovery sheet, then changed; and the next start."""
    _settings(person)
    _with_backups(person)
    side = person.app.data
    side.encryption.open_page()
    person.settle()
    page = side.tab.encryption
    camera.take(person, "encryption-off")
    page.off.first.input.setText("short")
    side.encryption.measure("short")
    side.encryption.encrypt("short", "")
    scroll_to_end(person)
    camera.take(person, "encryption-short")
    side.encryption.measure(_PASSPHRASE)
    side.encryption.encrypt(_PASSPHRASE, _PASSPHRASE)
    person.settle()
    camera.take(person, "encryption-sheet")
    side.encryption.keep_sheet()
    person.settle()
    camera.take(person, "encryption-on")
    side.encryption.decrypt("another one")
    person.settle()
    camera.take(person, "encryption-wrong")
    side.encryption.close()
    scroll_to(side.tab.card)
    camera.take(person, "encryption-card")
    office = person.app.data.office
    person.app.jobs.submit(lambda: office.shelf.add(Profile(_ANNA, "Anna")), _nothing, _nothing)
    _locked(person)
    camera.take(person, "encryption-start")
    side.unlock.give("another one")
    person.settle()
    camera.take(person, "encryption-start-wrong")
    side.unlock.ask_other()
    camera.take(person, "encryption-start-code")
    person.app.window.show_tab("today")
    person.settle()
    camera.take(person, "encryption-elsewhere")


def _locked(person: Person) -> None:
    """As at the next start."""
    app = person.app
    app.jobs.submit(app._lock_up, _nothing, _nothing)
    person.settle()
    app.coordinator._open = False
    app.coordinator.open_diary()
    person.settle()


def _broken(person: Person, harm: object) -> None:
    """Close the diary, harm its file, and open it again."""
    app = person.app
    app.jobs.submit(app.desk.close, _nothing, _nothing)
    person.settle()
    whole = app.folders.database.read_bytes()
    app.folders.database.write_bytes(harm(whole))  # type: ignore[operator]
    app.coordinator._open = False
    app.coordinator.open_diary()
    person.settle()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


DATA_SCENES = (
    Scene("data-", data),
    Scene("data-damaged", damaged),
    Scene("data-newer", newer),
    Scene("encryption-", encryption),
    Scene("data-crash", crashed, filled=False),
)
