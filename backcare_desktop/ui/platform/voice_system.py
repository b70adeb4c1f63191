"""The system's own voice, spoken by a helper process that may hang without harm."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice_way import Standing, VoiceKind
from backcare_desktop.ui.ticker import Ticker

START_S = 6.0
"""Longest start of the engine. Measured: 1.8 s when the speech service has to be started first,
12 to 30 s when that service hangs."""

ANSWER_S = 1.0
"""Longest wait for a sentence to begin; short enough for another way to say it in time."""

SLOWEST_S_PER_LETTER = 0.18
"""About three times as slow as an unhurried voice."""


class Helper(Protocol):
    """The process that owns the speech engine. No call blocks or raises."""

    @property
    def heard(self) -> SignalInstance:
        """Emitted with a mapping for every message from the process."""
        ...

    @property
    def ended(self) -> SignalInstance:
        """Emitted when the process is gone without having been asked to go."""
        ...

    def start(self) -> None:
        """Start it anew."""
        ...

    def tell(self, message: Mapping[str, object]) -> None:
        """Send it a message."""
        ...

    def kill(self) -> None:
        """End it now, whatever it does; nothing more is heard of it."""
        ...


class SystemWay(QObject):
    """Speaks through the helper, and gives it up when it doesn't keep a time limit.

    Signals: see :class:`Way`.
    """

    settled = Signal()
    finished = Signal()
    failed = Signal()

    def __init__(self, helper: Helper, ticker: Ticker) -> None:
        super().__init__()
        self._helper = helper
        self._ticker = ticker
        self._standing = Standing.ASLEEP
        self._number = 0
        self._text: str | None = None
        helper.heard.connect(self._on_heard)
        helper.ended.connect(self._give_up)
        ticker.due.connect(self._give_up)

    @property
    def kind(self) -> VoiceKind:
        """See :class:`Way`."""
        return VoiceKind.SYSTEM

    @property
    def standing(self) -> Standing:
        """See :class:`Way`."""
        return self._standing

    def warm_up(self) -> None:
        """See :class:`Way`."""
        if self._standing in (Standing.ASLEEP, Standing.GONE):
            self._standing = Standing.STARTING
            self._ticker.arm(START_S)
            self._helper.start()

    def can_say(self, text: str) -> bool:
        """See :class:`Way`."""
        return bool(text)

    def say(self, text: str, percent: int) -> None:
        """See :class:`Way`."""
        self._number += 1
        self._text = text
        self._ticker.arm(ANSWER_S)
        self._helper.tell({"do": "say", "id": self._number, "text": text, "volume": percent})

    def hush(self) -> None:
        """See :class:`Way`. An engine that ignores it is found out by the next sentence."""
        if self._text is not None:
            self._text = None
            self._ticker.stop()
            self._helper.tell({"do": "stop"})

    def fault(self) -> Fault | None:
        """See :class:`Way`. An engine that can't be heard never becomes ready."""
        return None

    def rest(self) -> None:
        """See :class:`Way`."""
        self._text = None
        self._standing = Standing.ASLEEP
        self._ticker.stop()
        self._helper.kill()

    def close(self) -> None:
        """See :class:`Way`."""
        self.rest()

    @Slot(object)
    def _on_heard(self, message: Mapping[str, object]) -> None:
        told = message.get("is")
        if self._standing is Standing.STARTING:
            if told == "ready":
                self._ticker.stop()
                self._standing = Standing.READY
                self.settled.emit()
            elif told == "failed":
                self._give_up()
        elif self._text is not None and message.get("id") == self._number:
            self._follow(told, self._text)

    def _follow(self, told: object, text: str) -> None:
        if told == "started":
            self._ticker.arm(longest(text))
        elif told == "finished":
            self._text = None
            self._ticker.stop()
            self.finished.emit()
        elif told == "failed":
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if self._standing in (Standing.ASLEEP, Standing.GONE):
            return
        text, self._text = self._text, None
        self._standing = Standing.GONE
        self._ticker.stop()
        self._helper.kill()
        self.settled.emit()
        if text is not None:
            self.failed.emit()


def longest(text: str) -> float:
    """Seconds after which a sentence that still isn't over is taken for one that never ends."""
    return 2.0 + SLOWEST_S_PER_LETTER * len(text)
