"""The recorded voice that comes with the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.ui.platform.sound import gain
from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice_player import VoicePlayer
from backcare_desktop.ui.platform.voice_prompts import Prompts
from backcare_desktop.ui.platform.voice_way import Standing, VoiceKind
from backcare_desktop.ui.ticker import Ticker

DEVICE_S = 0.15
"""What the way to the loudspeaker adds to a sentence."""


class RecordedWay(QObject):
    """Speaks by playing clips one after the other; says only what the clips cover.

    Signals: see :class:`Way`. Nothing reports the end of a sentence: the clips' length tells it.
    """

    settled = Signal()
    finished = Signal()
    failed = Signal()

    def __init__(
        self, load: Callable[[], Prompts | None], player: VoicePlayer, ticker: Ticker
    ) -> None:
        super().__init__()
        self._load = load
        self._player = player
        self._ticker = ticker
        self._prompts: Prompts | None = None
        self._standing = Standing.ASLEEP
        ticker.due.connect(self.finished)

    @property
    def kind(self) -> VoiceKind:
        """See :class:`Way`."""
        return VoiceKind.RECORDED

    @property
    def standing(self) -> Standing:
        """See :class:`Way`."""
        return self._standing

    def warm_up(self) -> None:
        """See :class:`Way`. Reads the list of clips once; the clips when they are played."""
        if self._standing is Standing.ASLEEP:
            self._prompts = self._load()
            self._standing = Standing.GONE if self._prompts is None else Standing.READY
            self.settled.emit()

    def can_say(self, text: str) -> bool:
        """See :class:`Way`."""
        return self._prompts is not None and self._prompts.compose(text) is not None

    def say(self, text: str, percent: int) -> None:
        """See :class:`Way`."""
        phrase = self._prompts.compose(text) if self._prompts is not None else None
        if phrase is None:
            self.failed.emit()
            return
        self._player.play(phrase, gain(percent))
        self._ticker.arm(phrase.seconds + DEVICE_S)

    @Slot()
    def hush(self) -> None:
        """See :class:`Way`."""
        self._ticker.stop()
        self._player.hush()

    def fault(self) -> Fault | None:
        """See :class:`Way`."""
        return self._player.fault()

    def rest(self) -> None:
        """See :class:`Way`. The list is small and stays."""
        self.hush()

    def close(self) -> None:
        """See :class:`Way`."""
        self.hush()
        self._player.close()
