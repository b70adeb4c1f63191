"""The list of profiles, beside the first one's diary; each has a folder named by its id."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.core.problems import StillListed, StorageProblem, StorageUnavailable
from backcare_desktop.core.profile import FIRST, Profile
from backcare_desktop.storage import files

FOLDER = "profiles"
LIST = "profiles.json"
BROKEN = "profiles.broken.json"
"""A list that could not be read, as it was before it was written anew."""

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ENTRY = re.compile(rb'"id":\s*("(?:[0-9a-f-]{36})?"),\s*"name":\s*("(?:[^"\\]|\\.){1,500}")')
_MOST_BYTES = 64 * 1024


class ProfileShelf:
    """The profiles of one account.

    Args:
        first: the folders of the diary that was there first.
    """

    def __init__(self, first: paths.Folders) -> None:
        self._first = first

    def all(self) -> tuple[Profile, ...]:
        """Every profile, the first one first. What the list says and can't be is left out.

        Raises:
            StorageUnavailable: there is a list that can't be read.
        """
        listed = self._listed()
        first = [each for each in listed if not each.id] or [FIRST]
        return (*first, *(each for each in listed if each.id))

    def named(self, name: str) -> Profile | None:
        """The profile of that name, in any case of letters; the first one for no name."""
        wanted = name.casefold()
        if not wanted:
            return FIRST  # opens, whatever became of the list of the others
        return next((each for each in self.all() if each.name.casefold() == wanted), None)

    def folders_of(self, profile: Profile) -> paths.Folders:
        """Where a profile keeps everything: its choices and its log too."""
        if not profile.id:
            return self._first
        return paths.folders(self._home(profile), {})

    def add(self, profile: Profile) -> None:
        """Put a profile on the list; its folder is made when its diary is.

        Raises:
            ValueError: its id can't be a folder, or another one has its name.
            StorageUnavailable: the list can't be read or written.
        """
        listed = self._listed()
        names = {each.name.casefold() for each in listed}
        if not _ID.fullmatch(profile.id) or profile.name.casefold() in names:
            raise ValueError("no such id, or a name that is taken")
        self._write((*listed, profile))

    def rename(self, profile: Profile) -> None:
        """Call a profile otherwise; the first one too, which stands on the list from then on.

        Args:
            profile: with its new name.

        Raises:
            ValueError: there is no such profile, it would have no name, or another one has it.
            StorageUnavailable: the list can't be read or written.
        """
        others = [each for each in self.all() if each.id != profile.id]
        names = {each.name.casefold() for each in others}
        known = len(others) < len(self.all())
        if not known or not profile.name or profile.name.casefold() in names:
            raise ValueError("no such profile, no name, or a name that is taken")
        listed = self._listed()
        if profile.id or any(not each.id for each in listed):
            listed = tuple(profile if each.id == profile.id else each for each in listed)
        else:
            listed = (profile, *listed)
        self._write(listed)

    @property
    def lists(self) -> tuple[Path, ...]:
        """The list, and what is kept of one in pieces; they need not be there."""
        return self._first.data / LIST, self._first.data / BROKEN

    def delete(self, profile: Profile) -> tuple[tuple[Path, str], ...]:
        """Delete what a profile wrote, and take it off the list if all of that is gone.

        What others wrote stays. The first one, which is always there, only loses its name.

        Returns:
            What could not be deleted, each with the system's reason.

        Raises:
            StorageUnavailable: LOCKED, its diary is open, or the list can't be read; nothing was
                deleted.
            StillListed: all of it is deleted, but the list can't be written.
        """
        folders = self.folders_of(profile)
        from backcare_desktop.everything_written import delete_everything_written
        from backcare_desktop.storage.locks import held_elsewhere

        if held_elsewhere(folders.database):
            raise StorageUnavailable(StorageProblem.LOCKED, "the profile's diary is open")
        listed = self._listed()
        left = delete_everything_written(folders)
        if not left:
            if profile.id:
                for folder in (folders.data, folders.data.parent):
                    with suppress(OSError):
                        folder.rmdir()
            stay = tuple(each for each in listed if each.id != profile.id)
            if profile.id or stay != listed:
                try:
                    self._write(stay)
                except StorageUnavailable as problem:
                    raise StillListed(problem.problem, problem.detail) from problem
        return left

    def _home(self, profile: Profile) -> Path:
        if not _ID.fullmatch(profile.id):
            raise ValueError("an id that can't be a folder")
        return self._first.data / FOLDER / profile.id

    def _listed(self) -> tuple[Profile, ...]:
        """Who is on the list; of one in pieces, whoever can still be made out, and every diary.

        Raises:
            StorageUnavailable: the list is there, but can't be read.
        """
        found, whole = _read(self._text())
        if whole:
            return tuple(found.values())
        # A diary that nobody lists any more could neither be opened nor deleted.
        for database in sorted((self._first.data / FOLDER).glob(f"*/{self._first.database.name}")):
            id_ = database.parent.name
            if _ID.fullmatch(id_):
                found.setdefault(id_, Profile(id_, id_[:8]))
        return tuple(found.values())

    def _text(self) -> bytes:
        try:
            with (self._first.data / LIST).open("rb") as file:
                return file.read(_MOST_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            return b"[]"
        except OSError as error:
            raise files.unavailable(error) from error

    def _write(self, profiles: tuple[Profile, ...]) -> None:
        place = self._first.data / LIST
        noted = [{"id": each.id, "name": each.name} for each in profiles]
        old = self._text()
        try:
            if not _read(old)[1]:
                files.write_private(place.with_name(BROKEN), old)
            if noted:
                files.write_private(place, json.dumps(noted, indent=1).encode())
            else:
                place.unlink(missing_ok=True)
                place.with_name(BROKEN).unlink(missing_ok=True)
        except OSError as error:
            raise files.unavailable(error) from error


def _read(text: bytes) -> tuple[dict[str, Profile], bool]:
    """The profiles in a list by their ids, and whether all of it made sense."""
    try:
        found = json.loads(text)
        whole = isinstance(found, list)
    except (ValueError, RecursionError):
        found, whole = list(_pieces(text)), False
    known: dict[str, Profile] = {}
    for each in found if isinstance(found, list) else ():
        try:
            profile = Profile(each["id"], each["name"])
            if (not profile.id and profile.name) or _ID.fullmatch(profile.id):
                known[profile.id] = profile
                continue
        except (ValueError, TypeError, KeyError):
            pass
        whole = False
    return known, whole


def _pieces(text: bytes) -> Iterator[dict[str, str]]:
    """What can still be made out of a list in pieces, as it was written here."""
    for found in _ENTRY.finditer(text):
        with suppress(ValueError):
            yield {"id": json.loads(found[1]), "name": json.loads(found[2])}
