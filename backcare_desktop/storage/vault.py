"""Whether a diary is encrypted, and opening, encrypting and decrypting it."""

from contextlib import closing, suppress
from pathlib import Path

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.encryption import Lost, SecretError, refuse_unfit
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, copies, encryption_note, files, gate, keys
from backcare_desktop.storage.encryption_note import Note
from backcare_desktop.storage.keeping import keep_anew, lost_by_encrypting
from backcare_desktop.storage.keys import Key
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.settling import settle


class Vault:
    """One diary, which is closed whenever something here changes it.

    Every method may raise StorageUnavailable. A wrong passphrase and a wrong recovery code raise
    SecretError.

    Args:
        database: the diary.
        clock: dates the backups.
    """

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @property
    def possible(self) -> bool:
        """This computer has what encrypts."""
        return connections.can_encrypt()

    @property
    def encrypted(self) -> bool:
        """A passphrase belongs to the diary."""
        return connections.is_encrypted(self._place())

    @property
    def has_code(self) -> bool:
        """A recovery code opens it as well."""
        return _note_of(self._place()) is not None

    # --- opening -------------------------------------------------------------------------------

    def unlock(self, secret: str) -> None:
        """Hold the key from now on, so that the diary opens: by the passphrase, or by the code."""
        try:
            key = self._key_by(secret)
        except SecretError:
            key = self._key_of(secret)
        keys.hold(key)

    def unlock_file(self, file: Path, passphrase: str) -> None:
        """The same for a copy that somebody keeps elsewhere."""
        with copies.private_copy(file) as copy:
            keys.hold(_tried(copy, passphrase))

    def _key_of(self, passphrase: str) -> Key:
        place = self._place()
        notes = encryption_note.beside(place)
        for note in notes:
            key = keys.derived(passphrase, note.salt)
            if note.fits(key):
                return key
        if connections.head_of(place) in {note.salt for note in notes}:
            raise SecretError("is not the passphrase")
        # Without a note of its own, which a change that a kill broke off may still have to bring.
        return _tried(place, passphrase)

    def _key_by(self, code: str) -> Key:
        note = _note_of(self._place())
        if note is None:
            raise SecretError("there is no recovery code")
        return note.opened(code)

    # --- changing ------------------------------------------------------------------------------

    def lost_by_encrypting(self) -> Lost:
        """What would be deleted because it can't be encrypted."""
        return lost_by_encrypting(self._database)

    def encrypt(self, passphrase: str) -> str:
        """Encrypt the diary and its backups; the recovery code, which nobody keeps."""
        refuse_unfit(passphrase)
        key = keys.fresh(passphrase)
        note, code = encryption_note.made(key)
        keys.hold(key)
        keep_anew(self._database, key, note, self._clock)
        return code

    def change(self, passphrase: str) -> None:
        """Encrypt all of it under another passphrase; the recovery code stays."""
        refuse_unfit(passphrase)
        key = keys.fresh(passphrase)
        note = _note_of(self._settled())
        keys.hold(key)
        keep_anew(self._database, key, note and note.for_key(key), self._clock)

    def decrypt(self) -> None:
        """Keep the diary and its backups plain from now on."""
        keep_anew(self._database, None, None, self._clock)
        self.forget()

    def forget(self) -> None:
        """Hold no key any more."""
        keys.forget()

    def new_code(self) -> str:
        """Another recovery code; the one before opens the diary no more."""
        place = self._settled()
        key = connections.key_of(place)
        if key is None:
            raise SecretError("belongs to an encrypted diary")
        note, code = encryption_note.made(key)
        try:
            note.write(place.parent)
        except OSError as error:
            raise files.unavailable(error) from error
        return code

    def _place(self) -> Path:
        """Where the diary is; what a kill broke off is done first, if that can be done now."""
        with suppress(OSError):
            settle(gate.place_of(self._database))
        return gate.place_of(self._database)

    def _settled(self) -> Path:
        """The same for a change, which nothing may be left to do before."""
        place = gate.place_of(self._database)
        try:
            settle(place)
        except OSError as error:
            raise files.unavailable(error) from error
        return place


def _note_of(place: Path) -> Note | None:
    """The diary's own; somebody may have put another one beside it. Any, if the head is damaged."""
    notes, head = encryption_note.beside(place), connections.head_of(place)
    return next((note for note in notes if note.salt == head), notes[0] if notes else None)


def _tried(file: Path, passphrase: str) -> Key:
    """The key of a file without a note: the one that opens it."""
    head = connections.head_of(file)
    if len(head) != keys.SALT_BYTES or head == connections.MAGIC:
        raise SecretError("belongs to an encrypted diary")
    key = keys.derived(passphrase, head)
    try:
        with (
            translated(),
            closing(connections.by_cipher(file, key, immutable=True)) as opened,
        ):
            opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except StorageUnavailable as problem:
        if problem.problem is not StorageProblem.CORRUPT:
            raise
        raise SecretError("is not the passphrase, or the file is damaged") from None
    return key
