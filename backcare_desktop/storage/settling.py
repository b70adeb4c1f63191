"""Finishing, or throwing away, what was begun when a kill came (see :mod:`.keeping`)."""

import json
import shutil
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from backcare_desktop.everything_written import delete_left_over
from backcare_desktop.storage import backups, connections, encryption_note, quarantine
from backcare_desktop.storage.locks import held_elsewhere
from backcare_desktop.storage.stages import stages_beside
from backcare_desktop.whole_file import sync_folder, write_whole

_PLAN = "plan.json"


class Plan(Struct, frozen=True):
    """What is to be done once the diary is the new one.

    Attributes:
        head: how the new diary begins; another one begins in another way.
        backups: names of those that go, because they can't be kept anew.
        put_aside: the same of damaged diaries.
    """

    head: bytes
    backups: tuple[str, ...]
    put_aside: tuple[str, ...]

    def write(self, stage: Path) -> None:
        """Put it into the folder. Raises OSError."""
        noted = {
            "head": self.head.hex(),
            "backups": self.backups,
            "put_aside": self.put_aside,
        }
        write_whole(stage / _PLAN, json.dumps(noted).encode())


def settle(place: Path) -> None:
    """Bring a change that a kill broke off to its end, or make it never have happened.

    Needs no key. Another process that has the diary open may be at work on it: nothing is done.

    Raises:
        OSError: something can't be moved or removed; what was done stays, the rest is done next.
        StorageUnavailable: FAILED, the diary can't be read.
    """
    stages = stages_beside(place)
    if not stages or held_elsewhere(place):
        return
    for stage in stages:
        plan = _followed(place, stage)
        if plan is None:
            # Another process may be about to put it in the diary's place: now it no longer can,
            # or has just done so.
            (stage / place.name).unlink(missing_ok=True)
            plan = _followed(place, stage)
        if plan is not None:
            _finish(place, stage, plan)
        shutil.rmtree(stage)
    sync_folder(place.parent)


def _followed(place: Path, stage: Path) -> Plan | None:
    """The plan, if the diary in place is the one that it is about. Raises as :func:`settle`."""
    plan = _read(stage)
    return plan if plan is not None and plan.head == connections.head_of(place) else None


def _read(stage: Path) -> Plan | None:
    """The plan; None where a kill came before it was written whole, and so before the rename.

    Raises:
        OSError: it is there and can't be read. What stands in the folder may be all there is.
    """
    with suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        noted = json.loads((stage / _PLAN).read_bytes())
        backups_, aside = tuple(noted["backups"]), tuple(noted["put_aside"])
        if all(Path(name).name == name for name in (*backups_, *aside)):
            return Plan(bytes.fromhex(noted["head"]), backups_, aside)
    return None


def _finish(place: Path, stage: Path, plan: Plan) -> None:
    """Each step may have been done before."""
    _change_notes(place, stage, plan.head)
    folder = backups.folder_of(place)
    staged = backups.folder_of(stage / place.name)
    for copy in sorted(staged.glob("*.sqlite")):
        # Neither the old copy nor the new one may stand beside the other's manifest.
        backups.manifest_of(folder / copy.name).unlink(missing_ok=True)
        copy.replace(folder / copy.name)
    for manifest in sorted(staged.glob("*.sqlite.json")):
        manifest.replace(folder / manifest.name)
    for name in plan.backups:
        backups.remove(folder / name)
    for name in plan.put_aside:
        with suppress(FileNotFoundError):
            shutil.rmtree(place.parent / quarantine.FOLDER / name)
    for changed in (folder, place.parent):
        if changed.is_dir():
            sync_folder(changed)
    if plan.head != connections.MAGIC:
        # Copies that a kill left are plain, or under the key of before.
        delete_left_over(place)


def _change_notes(place: Path, stage: Path, head: bytes) -> None:
    for note in stage.glob(encryption_note.NAMES):
        note.replace(place.parent / note.name)
    kept = encryption_note.NAMES.replace("*", head.hex())
    for note in place.parent.glob(encryption_note.NAMES):
        if note.name != kept:
            note.unlink()
