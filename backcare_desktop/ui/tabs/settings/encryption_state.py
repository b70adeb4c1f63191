"""What the page about encryption shows."""

from enum import Enum

from msgspec import Struct


class EncryptionStep(Enum):
    """What the page is about now."""

    LOOKING = "looking"
    OFF = "off"
    ON = "on"
    SHEET = "sheet"


class EncryptionState(Struct, frozen=True):
    """Whether the diary is encrypted, and what is being done about it.

    Attributes:
        step: what the page is about.
        possible: this computer can encrypt.
        has_code: a recovery code opens the diary as well.
        lost: what encrypting would delete, in a sentence; empty for nothing.
        code: the recovery code to be kept; only on the sheet.
        sheet_said: what became of saving the sheet.
        length: of the new passphrase, in words.
        busy: what is being done; empty while nothing is.
        trouble: why the last thing was not done; empty when it was.
        wrong_secret: what is wrong with the passphrase that opens the diary now.
        wrong_first, wrong_again: what is wrong with the new one, and with its second time.
    """

    step: EncryptionStep = EncryptionStep.LOOKING
    possible: bool = True
    has_code: bool = True
    lost: str = ""
    code: str = ""
    sheet_said: str = ""
    length: str = ""
    busy: str = ""
    trouble: str = ""
    wrong_secret: str = ""
    wrong_first: str = ""
    wrong_again: str = ""
