"""The note beside an encrypted diary: that it is encrypted, and the way in by the recovery code.

It holds no secret that opens anything by itself. Without it the passphrase still opens the diary;
the recovery code doesn't.
"""

import json
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from backcare_desktop.core.encryption import SecretError
from backcare_desktop.storage import files
from backcare_desktop.storage.keys import SALT_BYTES, Key

NAMES = "encryption-*.json"
_PREFIX = "AGE-SECRET-KEY-1"
_MOST_BYTES = 64 * 1024
_MISREAD = str.maketrans("OI1B", "0LL8")
"""Letters that no code holds (they aren't Bech32's), and what was taken for them on paper."""


class Note(Struct, frozen=True):
    """What is known of an encrypted diary before anybody opens it.

    Attributes:
        salt: of its key.
        check: tells the right key.
        lock: age's public key, for which the key is locked; the code is its other half.
        locked: the key behind it, as an age file in text.
    """

    salt: bytes
    check: str
    lock: str
    locked: str

    def __post_init__(self) -> None:
        if len(self.salt) != SALT_BYTES:
            raise ValueError("a salt has 16 bytes")

    @property
    def name(self) -> str:
        """Of its file: the salt tells which diary it belongs to."""
        return NAMES.replace("*", self.salt.hex())

    def fits(self, key: Key) -> bool:
        """It is the key."""
        return (key.salt, key.check) == (self.salt, self.check)

    def for_key(self, key: Key) -> "Note":
        """The same recovery code for another key."""
        return _locked(key, self.lock)

    def opened(self, code: str) -> Key:
        """The key, by the recovery code however it is typed.

        Raises:
            SecretError: it is no recovery code, or not the one.
        """
        import pyrage

        try:
            identity = pyrage.x25519.Identity.from_str(_joined(code))
            raw = pyrage.decrypt(self.locked.encode(), [identity])
            key = Key(raw, self.salt)
        except (pyrage.IdentityError, pyrage.DecryptError, ValueError):
            raise SecretError("is not the recovery code") from None
        if not self.fits(key):
            raise SecretError("is the recovery code of another diary")
        return key

    def write(self, folder: Path) -> None:
        """Put it there.

        Raises:
            OSError: it can't be written.
        """
        noted = {
            "salt": self.salt.hex(),
            "check": self.check,
            "lock": self.lock,
            "locked": self.locked,
        }
        files.write_private(folder / self.name, json.dumps(noted, indent=1).encode())


def made(key: Key) -> tuple[Note, str]:
    """A note for a key, and the recovery code that goes with it; nobody keeps the code."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    code = str(identity).removeprefix(_PREFIX)
    grouped = " ".join(code[start : start + 4] for start in range(0, len(code), 4))
    return _locked(key, str(identity.to_public())), grouped


def beside(database: Path) -> tuple[Note, ...]:
    """The notes beside a diary; none where it isn't encrypted. One that can't be read is none."""
    found = []
    for path in sorted(database.parent.glob(NAMES)):
        with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
            with path.open("rb") as file:
                noted = json.loads(file.read(_MOST_BYTES))
            found.append(
                Note(
                    bytes.fromhex(noted["salt"]),
                    str(noted["check"]),
                    str(noted["lock"]),
                    str(noted["locked"]),
                )
            )
    return tuple(found)


def _locked(key: Key, lock: str) -> Note:
    import pyrage

    recipient = pyrage.x25519.Recipient.from_str(lock)
    sealed: bytes | str = pyrage.encrypt(key.raw, [recipient], armored=True)
    text = sealed.decode() if isinstance(sealed, bytes) else sealed
    return Note(key.salt, key.check, lock, text)


def _joined(code: str) -> str:
    bare = "".join(sign for sign in code.upper() if sign.isalnum())
    return _PREFIX + bare.removeprefix(_PREFIX.replace("-", "")).translate(_MISREAD)
