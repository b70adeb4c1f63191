"""A name or a sentence put inside another sentence."""

from PySide6.QtCore import QLocale


def inside(text: str) -> str:
    """The text with a small letter to begin with, as it is written inside a sentence.

    What begins with two capitals keeps them. In German nouns are capital wherever they stand, and
    what is put inside a sentence mostly begins with one.
    """
    german = QLocale().language() == QLocale.Language.German
    return text if german or text[1:2].isupper() else text[:1].lower() + text[1:]
