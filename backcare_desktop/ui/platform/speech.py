"""Words said aloud while the eyes are elsewhere."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets.announce import announce


class Speech(Protocol):
    """Somebody who says a short sentence. Nothing ever waits for it."""

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Say ``text``; ``at_once`` interrupts what is being said."""
        ...


class ScreenReaderSpeech:
    """Hands the words to the screen reader, when one is listening."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def say(self, text: str, *, at_once: bool = False) -> None:
        """See :class:`Speech`."""
        announce(self._widget, text, assertive=at_once)
