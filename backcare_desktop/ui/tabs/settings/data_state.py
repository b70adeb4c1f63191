"""What the pages about the diary's own data show."""

from enum import Enum

from msgspec import Struct


class DataPage(Enum):
    """The pages behind Settings."""

    BACKUPS = "backups"
    RESTORE = "restore"
    ELSEWHERE = "elsewhere"
    CHECK = "check"
    ENCRYPTION = "encryption"
    PROFILES = "profiles"
    PURGE = "purge"
    WIPE = "wipe"


class BackupLine(Struct, frozen=True):
    """One backup in words.

    Attributes:
        name: what it is known by.
        made: when.
        about: why, how many entries, how large.
        state: that it is checked, or what is wrong with it.
        good: nothing is.
        usable: it can be restored.
        spoken: all of it in a line, for a screen reader.
    """

    name: str
    made: str
    about: str
    state: str
    good: bool
    usable: bool
    spoken: str


class RestoreState(Struct, frozen=True):
    """A backup that is about to be restored.

    Attributes:
        made: when and why it was made.
        missing: what of the diary it doesn't hold.
        kept: what becomes of the diary as it is now.
    """

    made: str
    missing: str
    kept: str


class DataState(Struct, frozen=True):
    """The diary's own data.

    Attributes:
        folder: where the diary is kept.
        newest: the newest good backup, in a line.
        backups: all of them, newest first.
        encrypted: it opens with a passphrase only.
        writable: the diary takes entries; otherwise nothing is backed up or restored.
        busy: what is being done; empty while nothing is.
        trouble: why the last thing was not done; empty when it was.
        restoring: the backup that the page asks about; None while it asks about none.
        undo: that a backup was restored, and can be taken back; empty when there is nothing to.
        deleted: how many deleted entries are still kept.
        deleted_words: the same in a line.
        report: what looking at the diary found, a fact a line.
        verdict: the same in a line.
        problems: what is wrong, a line each.
    """

    folder: str
    newest: str = ""
    backups: tuple[BackupLine, ...] = ()
    encrypted: bool = False
    writable: bool = True
    busy: str = ""
    trouble: str = ""
    restoring: RestoreState | None = None
    undo: str = ""
    deleted: int = 0
    deleted_words: str = ""
    report: tuple[str, ...] = ()
    verdict: str = ""
    problems: tuple[str, ...] = ()
