"""Encryption in words."""

from datetime import date
from textwrap import wrap

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.encryption import LONGEST, SHORTEST, Lost
from backcare_desktop.ui.formats import listed

_PAPER_WIDE = 72
"""Letters on a line of the sheet; every printer has room for them."""


class EncryptionWords(QObject):
    """What is said before, while and after a diary is encrypted."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def length(self, count: int) -> str:
        """How long a passphrase is, and what makes it strong. No meter knows how it was chosen."""
        if not count:
            return self.tr(
                "Length is what counts: five or six words that you pick by chance are strong, and "
                "easier to type than a mix of symbols. Don't use one that opens something else."
            )
        if count < SHORTEST:
            return self.tr("{count} of at least {least} characters.").format(
                count=count, least=SHORTEST
            )
        said = self.tr("{count} characters.").format(count=count)
        if count < 20:
            short = self.tr(
                "A computer that has the disk can try very many of this length. Longer is safer."
            )
            return f"{said} {short}"
        chosen = self.tr("Strong if you picked the words by chance, and weak if it is a quotation.")
        return f"{said} {chosen}"

    def unfit(self) -> str:
        """The new passphrase is not taken."""
        return self.tr("Use {least} to {most} characters that a keyboard has.").format(
            least=SHORTEST, most=LONGEST
        )

    def different(self) -> str:
        """The second time it was not the same."""
        return self.tr("This isn't what you typed above.")

    def wrong(self) -> str:
        """The diary doesn't open by what was typed."""
        return self.tr("This is neither the passphrase nor the recovery code.")

    def lost(self, lost: Lost) -> str:
        """What encrypting would delete."""
        kinds = [
            text
            for count, text in (
                (len(lost.backups), self._backups(len(lost.backups))),
                (len(lost.put_aside), self._aside(len(lost.put_aside))),
            )
            if count
        ]
        if not kinds:
            return ""
        return self.tr(
            "Some files can't be encrypted and would stay readable, so encrypting deletes them: "
            "{what}. Copy them elsewhere first if you want to keep them."
        ).format(what=listed(kinds))

    def sheet(self, code: str, day: date) -> str:
        """The recovery sheet as a file of text, a line after the other."""
        written = self._locale.toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        words = code.split()
        lines = (" ".join(words[start : start + 5]) for start in range(0, len(words), 5))
        return "\n".join(
            (
                self.tr("Backcare: recovery sheet"),
                "",
                self.tr("Made on {day}").format(day=written),
                "",
                self.tr("The recovery code of this diary:"),
                "",
                *(f"    {line}" for line in lines),
                "",
                _wrapped(
                    self.tr(
                        "Backcare asks for the passphrase when it starts. Choose “I have the "
                        "recovery code” there, and type this. Then choose a new passphrase in "
                        "Settings, Encryption."
                    )
                ),
                "",
                _wrapped(
                    self.tr(
                        "Whoever has this code and your computer can read your diary. Keep it on "
                        "paper, away from the computer. Nobody can make it again."
                    )
                ),
                "",
            )
        )

    def saved(self, name: str) -> str:
        """The sheet is in a file."""
        return self.tr("Saved as {name}. Print it, and don't leave it on this computer.").format(
            name=name
        )

    def not_saved(self) -> str:
        """It is not."""
        return self.tr("The sheet could not be saved there. Choose another place.")

    def _backups(self, count: int) -> str:
        if count == 1:
            return self.tr("1 backup that is no good")
        return self.tr("{count} backups that are no good").format(count=count)

    def _aside(self, count: int) -> str:
        if count == 1:
            return self.tr("1 damaged diary that was put aside")
        return self.tr("{count} damaged diaries that were put aside").format(count=count)


def _wrapped(text: str) -> str:
    """A text in lines."""
    return "\n".join(wrap(text, _PAPER_WIDE))
