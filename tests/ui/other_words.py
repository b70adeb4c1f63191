"""Words nobody has translated: longer ones, to see whether there is room, or from the right."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.core.languages import ENGLISH, LANGUAGES
from backcare_desktop.ui.interface_language import InterfaceLanguage

LONGER = 0.4
"""As much longer as German or French may be than English."""

_ACCENTED = str.maketrans("aeiouAEIOU", "äéîöüÄÉÎÖÜ")
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&\w)")


class LongerWords(QTranslator):
    """Accents on every vowel, and two fifths more of everything but placeholders and mnemonics."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return "\n".join(longer(line) for line in source.split("\n"))


def longer(line: str) -> str:
    """One line, accented and lengthened; what is filled in later stays as it is."""
    parts = [
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(line)
    ]
    letters = "".join(part for part in parts if not _KEPT.fullmatch(part))
    words = letters.strip()
    between = " " if " " in words else ""
    return "".join(parts) + between + words[: round(len(words) * LONGER)]


@contextmanager
def spoken(application: QApplication, words: str) -> Iterator[tuple[str, QLocale]]:
    """Speak that language, longer words ("longer"), or English from right to left ("rtl")."""
    before = QLocale()
    language = InterfaceLanguage(application, paths.resource("i18n"))
    code, locale = language.install(words if words in LANGUAGES else ENGLISH)
    if code == ENGLISH:
        QLocale.setDefault(before)
        locale = before
    longer_words = LongerWords(application)
    if words == "longer":
        application.installTranslator(longer_words)
    elif words == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield code, locale
    finally:
        application.removeTranslator(longer_words)
        longer_words.deleteLater()
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        language.install(ENGLISH)
        QLocale.setDefault(before)
