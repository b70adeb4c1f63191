"""The passphrase of an encrypted diary on the command line: typed unseen, or read from a file.

The recovery code is taken in its place. Neither is ever one of the words of a command: other
programs on the computer can see those.
"""

import getpass
import sys
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, read_passphrase
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.encryption import SecretError
from backcare_desktop.core.problems import StorageUnavailable


def unlock(data_dir: Path | None, file: Path | None) -> None:
    """Let the diary be opened, if it is encrypted.

    Where nobody can be asked nothing is done: the command says that the passphrase is missing.

    Args:
        data_dir: the folder named by ``--data-dir``; None for the usual one.
        file: the passphrase is its first line; None to ask for it.

    Raises:
        CommandError: it doesn't open the diary, or the file can't be read.
    """
    from backcare_desktop.storage.vault import Vault

    database = paths.folders(data_dir).database
    vault = Vault(database, SystemClock())
    try:
        if not (vault.possible and vault.encrypted):
            return
        secret = read_passphrase(file) or _asked(database)
        if secret:
            vault.unlock(secret)
    except SecretError as error:
        raise CommandError(f"this passphrase doesn't open {database}") from error
    except StorageUnavailable:
        # What is wrong with the diary is for the command to say.
        return


def _asked(database: Path) -> str:
    if not sys.stdin.isatty():
        return ""
    return getpass.getpass(f"Passphrase of {database}: ")
