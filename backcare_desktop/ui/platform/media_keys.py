"""Media keys, headset buttons and presenters: the big keys that can be hit from the mat.

While the window has the focus, keys arrive as keys on every platform. From elsewhere they arrive on
Linux through MPRIS, which the desktop, headsets and lock screens speak. On Windows and macOS
nothing arrives then: Qt has no such service there.
"""

import sys
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent


class MediaCommand(StrEnum):
    """What such a key asks of a session."""

    PLAY_PAUSE = "play_pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"
    """Pause, and nothing else: a session is never ended by a key that lies beside another."""


class MediaControls(Protocol):
    """The media controls of the desktop. No call blocks or raises."""

    @property
    def wanted(self) -> SignalInstance:
        """Emitted with a :class:`MediaCommand`."""
        ...

    def set_state(self, title: str, *, playing: bool) -> None:
        """Show what is on the mat, and take the controls; for every change while a session runs."""
        ...

    def clear(self) -> None:
        """Give the controls back: no session runs."""
        ...

    def close(self) -> None:
        """Give them back for good."""
        ...


class NoMediaControls(QObject):
    """Where the desktop has none that Backcare knows of."""

    wanted = Signal(object)

    def set_state(self, title: str, *, playing: bool) -> None:
        """See :class:`MediaControls`."""

    def clear(self) -> None:
        """See :class:`MediaControls`."""

    def close(self) -> None:
        """See :class:`MediaControls`."""


def machine_media_controls(parent: QObject | None = None) -> MediaControls:
    """The media controls of this machine; nothing is loaded before a session runs."""
    on_linux = sys.platform.startswith("linux")
    if not on_linux:
        return NoMediaControls(parent)
    from backcare_desktop.ui.platform.media_keys_mpris import MprisControls

    return MprisControls(parent)


_Key = Qt.Key
_ALWAYS: dict[int, MediaCommand] = {
    _Key.Key_MediaTogglePlayPause: MediaCommand.PLAY_PAUSE,
    _Key.Key_MediaNext: MediaCommand.NEXT,
    _Key.Key_MediaPrevious: MediaCommand.PREVIOUS,
    # A presenter sends page keys; its black-screen button B or a full stop; its start button F5.
    _Key.Key_PageDown: MediaCommand.NEXT,
    _Key.Key_PageUp: MediaCommand.PREVIOUS,
    _Key.Key_B: MediaCommand.PLAY_PAUSE,
    _Key.Key_Period: MediaCommand.PLAY_PAUSE,
    _Key.Key_F5: MediaCommand.PLAY_PAUSE,
}
_WHILE_PAUSED: dict[int, MediaCommand] = {_Key.Key_MediaPlay: MediaCommand.PLAY_PAUSE}
_WHILE_PLAYING: dict[int, MediaCommand] = {
    _Key.Key_MediaPause: MediaCommand.PLAY_PAUSE,
    _Key.Key_MediaStop: MediaCommand.STOP,
}
_PLAIN = Qt.KeyboardModifier.KeypadModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def command_for(event: QKeyEvent, *, playing: bool) -> MediaCommand | None:
    """What a key asks of the session; None for a key that is none of these, or that is held down.

    Escape is none of them, though presenters send it to end a show: it keeps the meaning it has
    everywhere in Backcare, and leads out of the full screen to the question about leaving.
    """
    allowed = _PLAIN | _SHIFT if event.key() == _Key.Key_F5 else _PLAIN
    if event.isAutoRepeat() or event.modifiers() & ~allowed:
        return None
    now = _WHILE_PLAYING if playing else _WHILE_PAUSED
    return (_ALWAYS | now).get(event.key())
