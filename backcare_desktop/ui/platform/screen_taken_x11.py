"""X11: every window says in a property whether it fills the screen (Extended Window Manager Hints).

The library is the one that Qt itself speaks to the X server with. Each look has a connection of its
own, about a millisecond long: nothing is left to go stale between them.
"""

import ctypes
from collections.abc import Callable
from typing import Any, ClassVar

MOST_WINDOWS = 200
"""Windows that are looked at; a desktop has some dozens."""

_EVERY_DESKTOP = 0xFFFFFFFF
_ANY_TYPE = 0


class _Cookie(ctypes.Structure):
    _fields_: ClassVar = [("sequence", ctypes.c_uint)]


class _AtomReply(ctypes.Structure):
    """``xcb_intern_atom_reply_t``."""

    _fields_: ClassVar = [
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    ]


class _PropertyReply(ctypes.Structure):
    """``xcb_get_property_reply_t``."""

    _fields_: ClassVar = [
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("value_len", ctypes.c_uint32),
    ]


class _Roots(ctypes.Structure):
    """``xcb_screen_iterator_t``; a screen begins with the number of its root window."""

    _fields_: ClassVar = [
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    ]


def load_xcb() -> Any:
    """Load the library and name the types of its calls.

    Raises:
        OSError: it isn't there.
    """
    library: Any = ctypes.CDLL("libxcb.so.1")
    pointer = ctypes.c_void_p
    number, byte, short = ctypes.c_uint32, ctypes.c_uint8, ctypes.c_uint16
    atom, got = ctypes.POINTER(_AtomReply), ctypes.POINTER(_PropertyReply)
    property_of = [pointer, byte, *(number,) * 5]
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, pointer]),
        ("xcb_connection_has_error", ctypes.c_int, [pointer]),
        ("xcb_disconnect", None, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _Roots, [pointer]),
        ("xcb_intern_atom", _Cookie, [pointer, byte, short, ctypes.c_char_p]),
        ("xcb_intern_atom_reply", atom, [pointer, _Cookie, pointer]),
        ("xcb_get_property", _Cookie, property_of),
        ("xcb_get_property_reply", got, [pointer, _Cookie, pointer]),
        ("xcb_get_property_value", ctypes.POINTER(number), [got]),
    ):
        call = getattr(library, name)
        call.restype, call.argtypes = result, arguments
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [pointer], None
    library.free_reply = free
    return library


class X11ScreenTaken:
    """See :class:`~backcare_desktop.ui.platform.screen_taken.ScreenTaken`.

    A window that is minimised, or on another desktop, fills nothing that anybody sees.
    """

    can_tell = True

    def __init__(self, *, load: Callable[[], Any] = load_xcb) -> None:
        self._load = load

    def look(self) -> bool:
        """See :class:`ScreenTaken`."""
        try:
            library = self._load()
        except OSError:
            return False
        connection = library.xcb_connect(None, None)
        try:
            if library.xcb_connection_has_error(connection):
                return False
            return _Screen(library, connection).is_taken()
        finally:
            library.xcb_disconnect(connection)


class _Screen:
    """One look at the windows."""

    def __init__(self, library: Any, connection: Any) -> None:
        self._xcb = library
        self._connection = connection
        setup = library.xcb_get_setup(connection)
        self._root: int = library.xcb_setup_roots_iterator(setup).data[0]

    def is_taken(self) -> bool:
        filling, hidden = self._atom("_NET_WM_STATE_FULLSCREEN"), self._atom("_NET_WM_STATE_HIDDEN")
        current = self._numbers(self._root, "_NET_CURRENT_DESKTOP", 1)
        seen = {_EVERY_DESKTOP, *current}
        for window in self._numbers(self._root, "_NET_CLIENT_LIST", MOST_WINDOWS):
            state = self._numbers(window, "_NET_WM_STATE", 32)
            if filling in state and hidden not in state:
                place = self._numbers(window, "_NET_WM_DESKTOP", 1)
                if not place or not current or place[0] in seen:
                    return True
        return False

    def _atom(self, name: str) -> int:
        """The number of a name; 0 for one that nobody has used, as of any that isn't there."""
        asked = self._xcb.xcb_intern_atom(self._connection, 1, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, asked, None)
        if not reply:
            return 0
        atom: int = reply.contents.atom
        self._xcb.free_reply(reply)
        return atom

    def _numbers(self, window: int, name: str, most: int) -> tuple[int, ...]:
        """A property that is a list of 32-bit numbers; empty where it isn't there."""
        atom = self._atom(name)
        if not atom:
            return ()
        asked = self._xcb.xcb_get_property(self._connection, 0, window, atom, _ANY_TYPE, 0, most)
        reply = self._xcb.xcb_get_property_reply(self._connection, asked, None)
        if not reply:
            return ()
        value = self._xcb.xcb_get_property_value(reply)
        count = reply.contents.value_len if reply.contents.format == 32 else 0
        found = tuple(value[at] for at in range(min(count, most)))
        self._xcb.free_reply(reply)
        return found
