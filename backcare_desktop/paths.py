"""Where Backcare keeps things: the user's folders and the program's own resources."""

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import platformdirs
from msgspec import Struct

APP_NAME = "backcare"
DATA_DIR_VARIABLE = "BACKCARE_DATA_DIR"


class Folders(Struct, frozen=True):
    """The folders one profile writes to.

    Attributes:
        data: the diary itself (database, backups).
        config: choices such as the theme, needed before the database is open.
        state: window size and place, logs.
        cache: what can be made again, such as the chart library's list of fonts.
    """

    data: Path
    config: Path
    state: Path
    cache: Path

    @property
    def database(self) -> Path:
        """The SQLite file that holds the diary."""
        return self.data / "backcare.sqlite"

    @property
    def hold_a_diary(self) -> bool:
        """Its file is there; a folder that can't be looked into shows none."""
        try:
            return self.database.exists()
        except OSError:
            return False

    @property
    def settings(self) -> Path:
        """The choices made in Settings."""
        return self.config / "settings.json"

    @property
    def log(self) -> Path:
        """Notes of faults: kinds and places, nothing that somebody typed."""
        return self.state / "log"

    @property
    def window_state(self) -> Path:
        """Window size and place."""
        return self.state / "window.ini"


def folders(data_dir: Path | None = None, environ: Mapping[str, str] | None = None) -> Folders:
    """Resolve the folders: ``--data-dir``, then ``BACKCARE_DATA_DIR``, then the platform's own.

    A folder named by the user holds everything, so that a sample history or a memory stick
    never touches the settings of the person's own diary.
    """
    named = data_dir or _from_environment(os.environ if environ is None else environ)
    if named is not None:
        root = named.expanduser().absolute()
        return Folders(root, root / "config", root / "state", root / "cache")
    return Folders(
        data=Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
        config=Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)),
        state=Path(platformdirs.user_state_dir(APP_NAME, appauthor=False)),
        cache=Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)),
    )


def _from_environment(environ: Mapping[str, str]) -> Path | None:
    value = environ.get(DATA_DIR_VARIABLE, "")
    return Path(value) if value else None


def make_private(folder: Path) -> None:
    """Create ``folder`` readable by its owner only (0700).

    One that exists is left as it is: whoever names a folder of theirs with ``--data-dir`` doesn't
    want it closed to others. The files in it are private in any case.

    Raises:
        OSError: the folder can't be made.
    """
    if folder.is_dir():
        return
    folder.mkdir(parents=True, mode=0o700)
    folder.chmod(0o700)


def resources() -> Path:
    """The folder of content, pictures and sounds: frozen program, wheel, or source tree."""
    return _resources(getattr(sys, "_MEIPASS", None))


@cache
def _resources(frozen: str | None) -> Path:
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """One resource by its path below ``resources``, for instance ``themes/tokens.toml``."""
    return resources() / name
