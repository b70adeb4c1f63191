"""Encrypting a diary, opening an encrypted one, and the secrets that do so."""

from pathlib import Path
from typing import Protocol

from msgspec import Struct, field

from backcare_desktop.core.encryption import Lost
from backcare_desktop.services.desk import Desk


class Vault(Protocol):
    """A diary that isn't open, its key, and its backups.

    Every method may raise StorageUnavailable. A passphrase or a recovery code that is not taken
    raises SecretError.
    """

    @property
    def possible(self) -> bool:
        """This computer has what encrypts."""
        ...

    @property
    def encrypted(self) -> bool:
        """A passphrase belongs to the diary."""
        ...

    @property
    def has_code(self) -> bool:
        """A recovery code opens it as well."""
        ...

    def unlock(self, secret: str) -> None:
        """Hold the key from now on, so that the diary opens: by the passphrase, or by the code."""
        ...

    def unlock_file(self, file: Path, passphrase: str) -> None:
        """The same for a copy that somebody keeps elsewhere."""
        ...

    def lost_by_encrypting(self) -> Lost:
        """What would be deleted because it can't be encrypted."""
        ...

    def encrypt(self, passphrase: str) -> str:
        """Encrypt the diary and its backups; the recovery code, which nobody keeps."""
        ...

    def change(self, passphrase: str) -> None:
        """Encrypt all of it under another passphrase; the recovery code stays."""
        ...

    def decrypt(self) -> None:
        """Keep the diary and its backups plain."""
        ...

    def new_code(self) -> str:
        """Another recovery code; the one before opens nothing any more."""
        ...


class Standing(Struct, frozen=True):
    """How the diary is kept.

    Attributes:
        possible: this computer can encrypt.
        encrypted: it is encrypted now.
        has_code: a recovery code opens it as well.
        lost: what encrypting would delete.
    """

    possible: bool
    encrypted: bool
    has_code: bool = False
    lost: Lost = field(default_factory=Lost)


class Encryption:
    """The use cases. Belongs to the database's thread, like the desk.

    Every method may raise StorageUnavailable, with the diary as it was; SecretError when a
    passphrase or a code is not taken. The next use of the desk opens the diary again.
    """

    def __init__(self, desk: Desk, vault: Vault) -> None:
        self._desk = desk
        self._vault = vault

    def standing(self) -> Standing:
        """How the diary is kept now. It is closed for the look."""
        self._desk.close()
        vault = self._vault
        if vault.encrypted:
            return Standing(vault.possible, encrypted=True, has_code=vault.has_code)
        return Standing(vault.possible, encrypted=False, lost=vault.lost_by_encrypting())

    def unlock(self, secret: str) -> None:
        """Let the diary be opened, by its passphrase or by the recovery code."""
        self._vault.unlock(secret)

    def unlock_file(self, file: Path, passphrase: str) -> None:
        """Let a copy that somebody keeps elsewhere be opened."""
        self._vault.unlock_file(file, passphrase)

    def encrypt(self, passphrase: str) -> str:
        """Encrypt the diary and its backups; the recovery code, which nobody keeps."""
        self._desk.close()
        return self._vault.encrypt(passphrase)

    def change(self, secret: str, passphrase: str) -> None:
        """Encrypt all of it under another passphrase, for who knows the one before or the code."""
        self._desk.close()
        self._vault.unlock(secret)
        self._vault.change(passphrase)

    def new_code(self, secret: str) -> str:
        """Another recovery code, for whoever knows the passphrase or the one before."""
        self._desk.close()
        self._vault.unlock(secret)
        return self._vault.new_code()

    def decrypt(self, secret: str) -> None:
        """Keep all of it plain from now on, for whoever knows the passphrase or the code."""
        self._desk.close()
        self._vault.unlock(secret)
        self._vault.decrypt()
