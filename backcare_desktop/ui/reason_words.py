"""Why something from outside was not taken, in the language of the interface."""

from PySide6.QtCore import QCoreApplication, QLocale

from backcare_desktop.core.plain_reason import PlainReason


def reason_words(reason: str) -> str:
    """A reason to be put into a sentence; what is no :class:`PlainReason` stays as it is."""
    if not isinstance(reason, PlainReason):
        return reason
    said = QCoreApplication.translate("PlainReason", reason.pattern)
    locale = QLocale()
    gaps = {
        name: locale.toString(gap) if isinstance(gap, int) else reason_words(gap)
        for name, gap in reason.gaps.items()
    }
    return said.format(**gaps)
