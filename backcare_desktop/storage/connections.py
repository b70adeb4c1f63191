"""Opening an SQLite file, plain or encrypted: by SQLite itself, or by SQLCipher."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop.core.problems import CLOSED, StorageProblem, StorageUnavailable

if TYPE_CHECKING:
    from backcare_desktop.storage.keys import Key

MAGIC = b"SQLite format 3\x00"
"""How a plain database begins; an encrypted one begins with its salt, which is as long."""

_PAGE = 4096
_BEGINS = 16 * _PAGE
_TABLES = b"CREATE "
"""What a plain diary says of its tables, on its first pages."""
_SEVERAL = 8
"""Different bytes at the least among a salt's 16; fewer come once in 10¹² salts."""


def connect(database: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """A bare connection: transactions are begun by us alone, and a lock is not waited for.

    Args:
        database: the file; one that isn't there is made, encrypted where the note beside it says
            so.
        immutable: read it without a lock and without a side file.

    Raises:
        StorageUnavailable: ENCRYPTED, its key was not given; NO_CIPHER, nothing here can open it;
            FAILED, it can't be read.
        sqlite3.DatabaseError: SQLite can't open it.
    """
    key = key_of(database)
    if key is not None:
        return by_cipher(database, key, immutable=immutable)
    name = _name(database, immutable=immutable)
    return sqlite3.connect(name, timeout=0, isolation_level=None, uri=immutable)


def by_cipher(database: Path, key: "Key | None", *, immutable: bool = False) -> sqlite3.Connection:
    """The same by SQLCipher, which opens a plain file too, without a key, and copies between them.

    Raises:
        StorageUnavailable: NO_CIPHER.
        sqlite3.DatabaseError: it can't be opened; a wrong key shows at the first look.
    """
    try:
        from backcare_desktop.storage import cipher
    except ImportError as error:
        raise StorageUnavailable(StorageProblem.NO_CIPHER, str(error)) from error
    return cipher.connect(_name(database, immutable=immutable), key, uri=immutable)


def is_of_cipher(connection: object) -> bool:
    """SQLCipher opened it; it is no :class:`sqlite3.Connection`, and can't take or give bytes."""
    return not isinstance(connection, sqlite3.Connection)


def can_encrypt() -> bool:
    """This computer has what encrypts, and can load it."""
    try:
        from backcare_desktop.storage import cipher  # noqa: F401
    except ImportError:
        return False
    return True


def sqlite_of_cipher() -> str:
    """Version of the SQLite that is a part of SQLCipher; empty where that can't be loaded."""
    try:
        from backcare_desktop.storage import cipher
    except ImportError:
        return ""
    return cipher.SQLITE_VERSION


def _name(database: Path, *, immutable: bool) -> str:
    return f"{database.absolute().as_uri()}?immutable=1" if immutable else str(database)


def key_of(database: Path) -> "Key | None":
    """The key that a file is opened with; None for a plain one.

    A diary whose head is damaged, or that is missing, is still known by the note beside it.

    Raises:
        StorageUnavailable: ENCRYPTED, its key was not given; NO_CIPHER, nothing here can open it;
            FAILED, it can't be read.
    """
    head = head_of(database)
    if head == MAGIC:
        return None
    from backcare_desktop.storage import encryption_note, keys

    salts = [head, *(note.salt for note in encryption_note.beside(database))]
    for salt in salts:
        key = keys.held(salt)
        if key is not None:
            return key
    if len(salts) > 1 or _looks_encrypted(database, head):
        problem = StorageProblem.ENCRYPTED if can_encrypt() else StorageProblem.NO_CIPHER
        raise StorageUnavailable(problem, f"{database} is encrypted")
    return None


def is_encrypted(database: Path) -> bool:
    """A passphrase belongs to the diary, whether it was given or not.

    Raises:
        StorageUnavailable: FAILED, it can't be read.
    """
    try:
        return key_of(database) is not None
    except StorageUnavailable as problem:
        if problem.problem in CLOSED:
            return True
        raise


def is_plain(file: Path) -> bool:
    """Anybody can read it, perhaps in part: it begins as a plain diary, or tells of its tables.

    Raises:
        StorageUnavailable: FAILED, it can't be read.
    """
    begins = _first(file, _BEGINS)
    return begins.startswith(MAGIC) or _TABLES in begins


def head_of(database: Path) -> bytes:
    """The first 16 bytes; fewer of a shorter file, none of a folder or where nothing is.

    Raises:
        StorageUnavailable: FAILED, it can't be read.
    """
    return _first(database, len(MAGIC))


def _first(database: Path, count: int) -> bytes:
    try:
        if database.is_dir():
            return b""
        with database.open("rb") as file:
            return file.read(count)
    except (FileNotFoundError, NotADirectoryError):
        return b""
    except OSError as error:
        raise StorageUnavailable(StorageProblem.FAILED, str(error)) from error


def _looks_encrypted(database: Path, head: bytes) -> bool:
    """A copy that somebody keeps without its note: whole pages, a head like chance's, no words.

    A plain diary whose head is damaged still tells of its tables on its first pages.
    """
    if len(head) < len(MAGIC) or len(set(head)) < _SEVERAL:
        return False
    begins = _first(database, _BEGINS)
    return len(begins) % _PAGE == 0 and _TABLES not in begins
