"""The player's keys and what they mean."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from backcare_desktop.ui.player.state import Action

_Key = Qt.Key

EVERYWHERE: dict[int, Action] = {
    _Key.Key_Escape: Action.LEAVE,
    _Key.Key_F: Action.FULL_SCREEN,
    _Key.Key_F11: Action.FULL_SCREEN,
}
ON_THE_MAT: dict[int, Action] = EVERYWHERE | {
    _Key.Key_Space: Action.PAUSE_OR_RESUME,
    _Key.Key_Left: Action.BACK,
    _Key.Key_Right: Action.NEXT,
    _Key.Key_Plus: Action.MORE_TIME,
    _Key.Key_Equal: Action.MORE_TIME,
    _Key.Key_Up: Action.MORE_TIME,
    _Key.Key_X: Action.HURTS,
    _Key.Key_MediaTogglePlayPause: Action.PAUSE_OR_RESUME,
    _Key.Key_MediaPlay: Action.PAUSE_OR_RESUME,
    _Key.Key_MediaPause: Action.PAUSE_OR_RESUME,
    _Key.Key_MediaNext: Action.NEXT,
    _Key.Key_MediaPrevious: Action.BACK,
}
OUT_OF_A_PANEL: dict[int, Action] = {_Key.Key_Escape: Action.ESCAPE}
"""What a panel's keys mean when none of its choices wants them."""

CONFIRM = frozenset({_Key.Key_Return, _Key.Key_Enter})
STEERS_FOCUS = frozenset({_Key.Key_Space, _Key.Key_Left, _Key.Key_Right, _Key.Key_Up})
"""Keys that a panel leaves to its buttons when none of its choices wants them."""

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_LONG_NAMES = {"Esc": "Escape"}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def is_plain(event: QKeyEvent) -> bool:
    """Whether no Ctrl, Alt or the like is held."""
    return not event.modifiers() & ~_PLAIN


def rating_typed(event: QKeyEvent) -> int | None:
    """The rating that a number key gives, 0 to 9; None for any other key."""
    shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if is_plain(event) and not shifted and _Key.Key_0 <= event.key() <= _Key.Key_9:
        return event.key() - _Key.Key_0
    return None


def key_named(name: str) -> int:
    """The key that a panel's choice names, for instance ``Esc`` or ``E``.

    Raises:
        KeyError: there is no key of that name.
    """
    return Qt.Key[f"Key_{_LONG_NAMES.get(name, name)}"]


def key_label(name: str) -> str:
    """What is printed on the key of that name, in the person's language."""
    if name in _ARROWS:
        return _ARROWS[name]
    return QKeySequence.fromString(name).toString(QKeySequence.SequenceFormat.NativeText)
