"""What is said where there is no interface, in the interface's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from backcare_desktop.core.plain_words import PlainWords


def reason_words(reason: str) -> str:
    """A reason to be put into a sentence, or a line; what is no plain words stays as it is."""
    if not isinstance(reason, PlainWords):
        return reason
    said = QCoreApplication.translate(type(reason).__name__, reason.pattern)
    locale = QLocale()
    gaps = {
        name: locale.toString(gap) if isinstance(gap, int) else reason_words(gap)
        for name, gap in reason.gaps.items()
    }
    return said.format(**gaps)
