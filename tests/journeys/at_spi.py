"""A small screen reader: reads what a program shows on the accessibility bus, and presses it.

It knows the part of AT-SPI 2 that a journey needs. What a program offers is looked for anew at each
step, as somebody finds their way who hears one thing after the other.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from backcare_desktop.core.clock import SystemClock

ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
SHOWING = 25
"""Number of AtspiStateType for what is on the screen."""
PATIENCE_S = 60.0
BREATH_S = 0.05

Place = tuple[str, str]
"""Bus name and path of one accessible object."""


class GoneError(Exception):
    """The object isn't there any more."""


@dataclass(frozen=True)
class Said:
    """One announcement."""

    text: str
    assertive: bool


@dataclass(frozen=True)
class Found:
    """One object as it is read out."""

    place: Place
    name: str
    role: str


class Reader:
    """Hears announcements, finds what is shown, and acts on it; closed by ``with``.

    Attributes:
        heard: every announcement since the beginning.
    """

    def __init__(self) -> None:
        """Start the accessibility bus of this session, and listen on it."""
        with open_dbus_connection() as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(bus, "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=PATIENCE_S).body
        self._bus = open_dbus_connection(address)
        self._clock = SystemClock()
        self.heard: list[Said] = []
        wanted = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self._send(message_bus.AddMatch(wanted))
        # A program says nothing while nobody has asked to hear it.
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self._send(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def shown(self) -> Iterator[Found]:
        """Everything that is on the screen, in reading order."""
        waiting = self._children((REGISTRY, ROOT))
        while waiting:
            place = waiting.pop(0)
            try:
                role = self._ask(place, "Accessible", "GetRoleName")
                if role == "application" or self._is_showing(place):
                    yield Found(place, self._name(place), role)
                    waiting = self._children(place) + waiting
            except GoneError:
                continue

    def find(self, name: str, role: str = "push button") -> Found:
        """What is called like that; waited for.

        Raises:
            AssertionError: it doesn't come.
        """
        found: list[Found] = []

        def look() -> bool:
            found[:] = [it for it in self.shown() if it.role == role and it.name.startswith(name)]
            return bool(found)

        self.until(look, f"a {role} {name!r}")
        return found[0]

    def press(self, name: str, role: str = "push button") -> None:
        """Do the first thing that can be done with what is called like that."""
        self.act_on(self.find(name, role))

    def act_on(self, found: Found) -> None:
        """Do the first thing that can be done with it."""
        self._ask(found.place, "Action", "DoAction", "i", 0)

    def times(self, text: str) -> int:
        """How often something with ``text`` in it has been said."""
        return sum(text in said.text for said in self.heard)

    def hear(self, text: str) -> None:
        """Listen until something with ``text`` in it is said."""
        self.until(lambda: self.times(text) > 0, f"announcement {text!r}")

    def until(self, wanted: Callable[[], bool], called: str) -> None:
        """Listen until it is so.

        Raises:
            AssertionError: it doesn't come; with what is on the screen instead.
        """
        last = self._clock.monotonic() + PATIENCE_S
        while not wanted():
            if self._clock.monotonic() > last:
                shown = [f"{it.role} {it.name!r}" for it in self.shown() if it.name]
                raise AssertionError(f"no {called}; heard {self.heard}, shown {shown}")
            self._listen(BREATH_S)

    def _is_showing(self, place: Place) -> bool:
        low, _high = self._ask(place, "Accessible", "GetState")
        return bool(low >> SHOWING & 1)

    def _children(self, place: Place) -> list[Place]:
        return list(self._ask(place, "Accessible", "GetChildren"))

    def _name(self, place: Place) -> str:
        properties = Properties(DBusAddress(place[1], place[0], f"{ATSPI}.Accessible"))
        return str(self._send(properties.get("Name"))[0][1])

    def _ask(self, place: Place, interface: str, member: str, *typed: Any) -> Any:
        signature, values = (typed[0], typed[1:]) if typed else (None, ())
        address = DBusAddress(place[1], place[0], f"{ATSPI}.{interface}")
        return self._send(new_method_call(address, member, signature, values))[0]

    def _send(self, message: Any) -> tuple[Any, ...]:
        serial = next(self._bus.outgoing_serial)
        self._bus.send_message(message, serial=serial)
        while True:
            reply = self._bus.receive(timeout=PATIENCE_S)
            if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                break
            self._note(reply)
        if reply.header.message_type is MessageType.error:
            raise GoneError(message.header.fields, reply.body)
        return tuple(reply.body)

    def _listen(self, seconds: float) -> None:
        try:
            self._note(self._bus.receive(timeout=seconds))
        except TimeoutError:
            return

    def _note(self, message: Any) -> None:
        if message.header.fields.get(HeaderFields.member) == "Announcement":
            _kind, politeness, _none, (_signature, text), *_ = message.body
            self.heard.append(Said(text, politeness == 2))
