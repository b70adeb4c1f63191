"""A voice that leads through a session while the eyes are elsewhere. Nothing ever waits for it."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice_helper import HelperProcess
from backcare_desktop.ui.platform.voice_player import default_voice_player
from backcare_desktop.ui.platform.voice_prompts import load_prompts
from backcare_desktop.ui.platform.voice_recorded import RecordedWay
from backcare_desktop.ui.platform.voice_system import SystemWay
from backcare_desktop.ui.platform.voice_way import Standing, VoiceKind, Way
from backcare_desktop.ui.ticker import QtTicker, Ticker

__all__ = ["SpokenVoice", "Voice", "VoiceKind", "machine_voice"]

STALE_S = 2.0
"""A sentence that had to wait longer than this is no longer true."""

COUNT_STALE_S = 0.5
"""The same for a bare number: it counts seconds."""

EARLY_S = 0.01
"""A timer may come this much before a sentence's time."""

RESCUE_S = 1.5
"""How late another way may still say a sentence that the first one failed to say."""


class Voice(Protocol):
    """Somebody who says a sentence aloud. No call blocks or raises."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when :meth:`kind` or :meth:`problem` may have another answer."""
        ...

    def warm_up(self) -> None:
        """Get ready, so that the first sentence comes on time."""
        ...

    def say(self, text: str, *, at_once: bool = False, after: float = 0.0) -> None:
        """Say ``text``; ``at_once`` interrupts what is being said, else it comes after it.

        It begins ``after`` seconds, so that a sound can be heard first.
        """
        ...

    def hush(self) -> None:
        """Fall silent now and forget what was still to be said."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set how loud the voice is, 0 (off) to 100."""
        ...

    def test(self) -> None:
        """Say a sentence as it is said in a session."""
        ...

    def kind(self) -> VoiceKind:
        """Whose voice would be heard now."""
        ...

    def problem(self) -> str | None:
        """Say in one sentence why nothing can be heard; None when all is well or it is off."""
        ...

    def rest(self) -> None:
        """Give back what only a session needs."""
        ...

    def close(self) -> None:
        """Fall silent for good."""
        ...


class _Sentence(Struct, frozen=True):
    text: str
    asked: float
    """The moment at which it should begin."""

    def late(self, mono: float) -> bool:
        worth = COUNT_STALE_S if self.text.isdecimal() else STALE_S
        return mono - self.asked > worth


class SpokenVoice(QObject):
    """The voice of the running program: the best way that works, else the next, else silence.

    One sentence is said at a time and one may wait; a newer one takes its place, and one that
    has become stale is left out.

    Args:
        ways: the best first.
        clock: tells what is stale.
        ticker: brings a sentence that is to begin a little later.
        parent: owns it.

    Signals:
        changed: :meth:`kind` or :meth:`problem` may have another answer now.
    """

    changed = Signal()

    def __init__(
        self,
        ways: Sequence[Way],
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways = tuple(ways)
        self._clock = clock
        self._ticker = ticker
        ticker.due.connect(self._on_due)
        self._percent = 70
        self._speaking: tuple[Way, _Sentence] | None = None
        self._waiting: _Sentence | None = None
        self._test_waits = False
        self._closed = False
        for way in self._ways:
            way.settled.connect(self._on_settled)
            way.finished.connect(self._on_finished)
            way.failed.connect(self._on_failed)

    @Slot()
    def warm_up(self) -> None:
        """See :class:`Voice`. Until the system's voice answers, the next way speaks."""
        if self._percent > 0 and not self._closed:
            for way in self._ways:
                way.warm_up()

    def say(self, text: str, *, at_once: bool = False, after: float = 0.0) -> None:
        """See :class:`Voice`."""
        if not text.strip() or self._percent == 0 or self._closed:
            return
        if all(way.standing is Standing.ASLEEP for way in self._ways):
            self.warm_up()
        sentence = _Sentence(text.strip(), self._clock.monotonic() + after)
        if at_once:
            self.hush()
        self._ticker.stop()
        if after > 0.0:
            self._waiting = sentence
            self._ticker.arm(after)
        elif self._speaking is None:
            self._waiting = None
            self._begin(sentence)
        else:
            self._waiting = sentence

    @Slot()
    def hush(self) -> None:
        """See :class:`Voice`."""
        speaking, self._speaking, self._waiting = self._speaking, None, None
        self._test_waits = False
        self._ticker.stop()
        if speaking is not None:
            speaking[0].hush()

    @Slot(int)
    def set_volume(self, percent: int) -> None:
        """See :class:`Voice`. Values outside 0 to 100 are taken as the nearer end."""
        self._percent = min(max(percent, 0), 100)
        if self._percent == 0:
            self.hush()

    @Slot()
    def test(self) -> None:
        """See :class:`Voice`. Waits for a way that is still starting, so that it is the one heard.

        Gets everything ready; :meth:`rest` gives it back.
        """
        self.hush()
        self.warm_up()
        self._test_waits = self._percent > 0 and not self._closed
        self._test_if_settled()

    def kind(self) -> VoiceKind:
        """See :class:`Voice`."""
        ready = (way.kind for way in self._ways if way.standing is Standing.READY)
        return next(ready, VoiceKind.NONE)

    def problem(self) -> str | None:
        """See :class:`Voice`. It tells of the last attempt, a few milliseconds after it."""
        if self._percent == 0:
            return None
        usable = [way for way in self._ways if way.standing is Standing.READY]
        faults = {way.fault() for way in usable}
        if not usable and any(way.standing is not Standing.GONE for way in self._ways):
            return None
        if None in faults:
            return None
        if Fault.DEVICE in faults:
            return self.tr("The voice is off: no loudspeaker or headphones answer.")
        return self.tr("The voice is off: this computer has no voice Backcare can use.")

    @Slot()
    def rest(self) -> None:
        """See :class:`Voice`."""
        self.hush()
        for way in self._ways:
            way.rest()

    def close(self) -> None:
        """See :class:`Voice`."""
        self.hush()
        self._closed = True
        for way in self._ways:
            way.close()

    def _begin(self, sentence: _Sentence, failed: Way | None = None) -> None:
        for way in self._ways:
            usable = way.standing is Standing.READY and way is not failed
            if usable and way.can_say(sentence.text):
                self._speaking = (way, sentence)
                way.say(sentence.text, self._percent)
                return

    def _begin_waiting(self) -> None:
        """Say what waits, unless its time is over or, with the ticker running, not come yet."""
        mono = self._clock.monotonic()
        if self._waiting is None or self._waiting.asked > mono + EARLY_S:
            return
        waiting, self._waiting = self._waiting, None
        self._ticker.stop()
        if not waiting.late(mono):
            self._begin(waiting)

    @Slot()
    def _on_due(self) -> None:
        if self._speaking is None:
            self._begin_waiting()

    @Slot()
    def _on_finished(self) -> None:
        self._speaking = None
        self._begin_waiting()

    @Slot()
    def _on_failed(self) -> None:
        if self._speaking is None:
            return
        (way, sentence), self._speaking = self._speaking, None
        late = self._clock.monotonic() - sentence.asked > RESCUE_S
        if self._waiting is None and not late:
            self._begin(sentence, failed=way)
        else:
            self._begin_waiting()

    @Slot()
    def _on_settled(self) -> None:
        self._test_if_settled()
        self.changed.emit()

    def _test_if_settled(self) -> None:
        starting = any(way.standing is Standing.STARTING for way in self._ways)
        if self._test_waits and not starting:
            self._test_waits = False
            self.say(self.tr("Get ready. Left side."), at_once=True)


def machine_voice(
    clock: Clock, *, language: str = "en", parent: QObject | None = None
) -> SpokenVoice:
    """The voice of this machine: the system's, else the recorded one of ``language``, else none.

    Nothing is started, read or loaded before :meth:`SpokenVoice.warm_up`.
    """
    system = SystemWay(HelperProcess(language), QtTicker())
    recorded = RecordedWay(partial(load_prompts, language), default_voice_player(), QtTicker())
    return SpokenVoice((system, recorded), clock, QtTicker(), parent)
