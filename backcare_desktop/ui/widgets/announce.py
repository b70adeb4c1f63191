"""Saying something to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def prepare() -> None:
    """Make what an announcement is made of, so that the first one takes no longer than the others.

    PySide makes the enumerations when the class is named (15 ms), and the first frame says nothing.
    """
    from PySide6.QtGui import QAccessible

    _ = QAccessible.AnnouncementPoliteness


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have ``text`` read aloud; ``assertive`` interrupts what is being read."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)
