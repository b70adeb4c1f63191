"""Choices kept outside the diary, because they are needed before it is open."""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Never

from backcare_desktop.storage import files

BROKEN_NAME = "settings.broken.json"


class SettingsFile:
    """A JSON file with one object in it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, object]:
        """The choices made; empty when there are none or the file can't be read.

        A file that isn't one JSON object is kept beside as ``settings.broken.json``, so that the
        next save doesn't wipe what somebody wrote by hand.
        """
        try:
            data = self._path.read_bytes()
        except OSError:
            return {}
        try:
            # Editors on Windows put a byte order mark in front.
            found = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
            # Such as 1e999: what can't be written again would let no later choice be kept.
            json.dumps(found, allow_nan=False)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            return found
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_name(BROKEN_NAME))
        return {}

    def save(self, settings: Mapping[str, object]) -> None:
        """Replace the file, all or nothing.

        Raises:
            StorageUnavailable: READ_ONLY, FULL or FAILED; the old file is as it was.
        """
        text = json.dumps(settings, allow_nan=False, indent=2, sort_keys=True)
        try:
            files.write_private(self._path, f"{text}\n".encode())
        except OSError as error:
            raise files.unavailable(error) from error


def _refuse(constant: str) -> Never:
    raise ValueError(f"{constant} is not JSON")
