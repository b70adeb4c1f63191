"""What a media player answers on the bus, after version 2.2 of the MPRIS interface; no bus here."""

from typing import Any

from msgspec import Struct

from backcare_desktop.ui.platform.media_keys import MediaCommand

NAME = "org.mpris.MediaPlayer2.backcare"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
TRACK = "/org/backcare/exercise"

Variant = tuple[str, Any]


class State(Struct, frozen=True):
    """What is on the mat: the exercise's name, and whether the session runs or is paused."""

    title: str
    playing: bool


IDLE = State("", playing=False)


class Answer(Struct, frozen=True):
    """A call's result, by its D-Bus signature, and what the call asks of the session."""

    signature: str = ""
    body: tuple[Any, ...] = ()
    command: MediaCommand | None = None


class Refused(Struct, frozen=True):
    """A call that can't be answered."""

    name: str
    reason: str


def properties(state: State) -> dict[str, dict[str, Variant]]:
    """Every property of the two interfaces, by interface and name."""
    return {
        ROOT: {
            "CanQuit": ("b", False),
            "CanRaise": ("b", False),
            "HasTrackList": ("b", False),
            "Identity": ("s", "Backcare"),
            "DesktopEntry": ("s", "org.backcare.Backcare"),
            "SupportedUriSchemes": ("as", []),
            "SupportedMimeTypes": ("as", []),
        },
        PLAYER: {
            "PlaybackStatus": ("s", "Playing" if state.playing else "Paused"),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Metadata": (
                "a{sv}",
                {"mpris:trackid": ("o", TRACK), "xesam:title": ("s", state.title)},
            ),
            "Volume": ("d", 1.0),
            "Position": ("x", 0),
            "CanGoNext": ("b", True),
            "CanGoPrevious": ("b", True),
            "CanPlay": ("b", True),
            "CanPause": ("b", True),
            "CanSeek": ("b", False),
            "CanControl": ("b", True),
        },
    }


def changes(before: State, now: State) -> dict[str, Variant]:
    """The player's properties that differ between two states."""
    old, new = properties(before)[PLAYER], properties(now)[PLAYER]
    return {name: value for name, value in new.items() if value != old[name]}


def answer(
    path: str, interface: str, member: str, body: tuple[Any, ...], state: State
) -> Answer | Refused:
    """Answer one call. An empty ``interface`` is none that the caller named."""
    found = (interface, member)
    if found == (PEER, "Ping"):
        return Answer()
    if found == (INTROSPECTABLE, "Introspect"):
        return Answer("s", (describe(path),))
    if path != PATH:
        return Refused("org.freedesktop.DBus.Error.UnknownObject", f"No object at {path}")
    if interface == PROPERTIES:
        return _property(member, body, state)
    if interface in (PLAYER, "") and member in _COMMANDS:
        return Answer(command=_command(member, state))
    return _needless(interface, member)


def _needless(interface: str, member: str) -> Answer | Refused:
    ours = (PLAYER, _IGNORED), (ROOT, ("Raise", "Quit"))
    if any(interface in (name, "") and member in methods for name, methods in ours):
        return Answer()
    return Refused("org.freedesktop.DBus.Error.UnknownMethod", f"No method {interface}.{member}")


_COMMANDS = {
    "PlayPause": MediaCommand.PLAY_PAUSE,
    "Play": MediaCommand.PLAY_PAUSE,
    "Pause": MediaCommand.PLAY_PAUSE,
    "Next": MediaCommand.NEXT,
    "Previous": MediaCommand.PREVIOUS,
    "Stop": MediaCommand.STOP,
}
_IGNORED = {"Seek": "x", "SetPosition": "ox", "OpenUri": "s"}
"""Methods every player must have and a session has no use for, with their arguments."""

_ONLY_WHILE_PLAYING = {"Play": False, "Pause": True, "Stop": True}


def _command(member: str, state: State) -> MediaCommand | None:
    """Play while it plays and pause while it is paused ask for nothing."""
    playing = _ONLY_WHILE_PLAYING.get(member, state.playing)
    return _COMMANDS[member] if playing == state.playing else None


def _property(member: str, body: tuple[Any, ...], state: State) -> Answer | Refused:
    asked = tuple(str(part) for part in body[:2])
    found = properties(state).get(asked[0] if asked else "")
    if found is None:
        return Refused("org.freedesktop.DBus.Error.UnknownInterface", "No such interface")
    if member == "GetAll":
        return Answer("a{sv}", (found,))
    if len(asked) < 2 or asked[1] not in found:
        return Refused("org.freedesktop.DBus.Error.UnknownProperty", "No such property")
    if member == "Get":
        return Answer("v", (found[asked[1]],))
    return Refused("org.freedesktop.DBus.Error.PropertyReadOnly", "Nothing can be set here")


def describe(path: str) -> str:
    """The introspection text of one object on the way to the player, or of the player."""
    if path == PATH:
        inside = _interface(ROOT, {"Raise": "", "Quit": ""}) + _interface(
            PLAYER, dict.fromkeys(_COMMANDS, "") | _IGNORED
        )
    elif PATH.startswith(path.rstrip("/") + "/"):
        child = PATH.removeprefix(path.rstrip("/") + "/").partition("/")[0]
        inside = f'<node name="{child}"/>'
    else:
        inside = ""
    return f"<node>{inside}</node>"


def _interface(name: str, methods: dict[str, str]) -> str:
    described = "".join(
        f'<method name="{method}">'
        + "".join(f'<arg type="{one}" direction="in"/>' for one in arguments)
        + "</method>"
        for method, arguments in methods.items()
    )
    owned = "".join(
        f'<property name="{key}" type="{value[0]}" access="read"/>'
        for key, value in properties(IDLE)[name].items()
    )
    return f'<interface name="{name}">{described}{owned}</interface>'
