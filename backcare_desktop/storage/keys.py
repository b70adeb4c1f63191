"""Keys of encrypted diaries: in this process's memory, and nowhere else.

A key is known by its salt, which is also how every file begins that it opens: the diary, its
backups, and each copy that is made to look at one.
"""

from msgspec import Struct

from backcare_desktop.core.encryption import spelled

SALT_BYTES = 16
_RAW_BYTES = 32
_ROUNDS = 256_000
"""SQLCipher 4's own derivation, PBKDF2-HMAC-SHA512, so that it opens the file by the passphrase."""


class Key(Struct, frozen=True):
    """What opens a file.

    Attributes:
        raw: 32 bytes, the key itself.
        salt: 16 bytes, which stand at the head of the file.
    """

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        """Without the key itself."""
        return f"Key(salt={self.salt!r})"

    def __post_init__(self) -> None:
        if (len(self.raw), len(self.salt)) != (_RAW_BYTES, SALT_BYTES):
            raise ValueError("a key has 32 bytes and a salt of 16")

    @property
    def spec(self) -> str:
        """In SQLCipher's words; nothing is derived from it again."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    @property
    def check(self) -> str:
        """Tells this key from a wrong one, and tells nobody else anything of it."""
        import hashlib

        return hashlib.sha256(b"backcare key check" + self.raw).hexdigest()[:16]


def derived(passphrase: str, salt: bytes) -> Key:
    """The key that a passphrase makes of a salt; takes about 0.25 s on purpose."""
    import hashlib

    words = spelled(passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, _RAW_BYTES), salt)


def fresh(passphrase: str) -> Key:
    """A key for files that are still to be made."""
    import secrets

    return derived(passphrase, secrets.token_bytes(SALT_BYTES))


_held: dict[bytes, Key] = {}


def hold(key: Key) -> None:
    """Open whatever it opens, from now on."""
    _held[key.salt] = key


def held(salt: bytes) -> Key | None:
    """The key for files that begin so; None when it was not given."""
    return _held.get(salt)


def forget() -> None:
    """Open nothing encrypted any more."""
    _held.clear()
