"""The player's keys and what they mean."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from backcare_desktop.ui.platform.media_keys import MediaCommand, command_for
from backcare_desktop.ui.player.state import Action, Page, PlayerState

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
    _Key.Key_Minus: Action.LESS_TIME,
    _Key.Key_Down: Action.LESS_TIME,
    _Key.Key_E: Action.EASIER,
    _Key.Key_H: Action.HARDER,
    _Key.Key_X: Action.HURTS,
}
BEFORE_THE_MAT: dict[int, Action] = EVERYWHERE | {_Key.Key_V: Action.VOICE}
AFTER_THE_MAT: dict[int, Action] = EVERYWHERE | {_Key.Key_X: Action.HURTS}
OUT_OF_A_PANEL: dict[int, Action] = {
    _Key.Key_Escape: Action.ESCAPE,
    _Key.Key_X: Action.HURTS,
}
"""What a panel's keys mean when none of its choices wants them."""

CONFIRM = frozenset({_Key.Key_Return, _Key.Key_Enter})
STEERS_FOCUS = frozenset(
    {
        *(_Key.Key_Space, _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down),
        _Key.Key_Equal,
    }
)
"""Keys that a panel leaves to its buttons when none of its choices wants them."""

_BY_MEDIA = {
    MediaCommand.PLAY_PAUSE: Action.PAUSE_OR_RESUME,
    MediaCommand.STOP: Action.PAUSE_OR_RESUME,
    MediaCommand.NEXT: Action.NEXT,
    MediaCommand.PREVIOUS: Action.BACK,
}
_BESIDE_DIGITS = frozenset({_Key.Key_Period, _Key.Key_B})
"""Keys of presenters that are also hit beside what is meant where a number is typed."""

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_LONG_NAMES = {"Esc": "Escape"}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def is_plain(event: QKeyEvent) -> bool:
    """Whether no Ctrl, Alt or the like is held."""
    return not event.modifiers() & ~_PLAIN


def playing(state: PlayerState) -> bool:
    """Whether a session runs."""
    return state.mat is not None and not state.mat.paused


def media_asks(command: MediaCommand, state: PlayerState) -> Action | None:
    """What a media key, a headset's button or the desktop asks of the player as it stands.

    Before a session it starts one without a rating. A question is answered only where one of its
    choices is the very same: "this hurts" is never left by a button that was hit in passing.
    """
    action = _BY_MEDIA[command]
    if command is MediaCommand.STOP and not playing(state):
        return None
    if state.mat is not None:
        asked = state.mat.panel
        may = asked is None or any(choice.action is action for choice in asked.choices)
        return action if may else None
    starts = state.page is Page.BEFORE and action is Action.PAUSE_OR_RESUME
    return Action.SKIP_RATING if starts else None


def media_key(event: QKeyEvent, state: PlayerState) -> Action | None:
    """What a key of a media keyboard or a presenter asks; None for any other key."""
    if state.mat is None and event.key() in _BESIDE_DIGITS:
        return None
    command = command_for(event, playing=playing(state))
    return None if command is None else media_asks(command, state)


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
