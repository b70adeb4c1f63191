"""What one way of speaking has to offer, whichever it is."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance

from backcare_desktop.ui.platform.sound_clip import Fault


class VoiceKind(StrEnum):
    """Whose voice is heard."""

    SYSTEM = "system"
    RECORDED = "recorded"
    NONE = "none"


class Standing(StrEnum):
    """Whether a way of speaking can be used now."""

    ASLEEP = "asleep"
    STARTING = "starting"
    READY = "ready"
    GONE = "gone"


class Way(Protocol):
    """One way of saying a sentence. No call blocks or raises; one sentence at a time.

    After :meth:`hush` nothing more is heard of the sentence that was being said.
    """

    @property
    def settled(self) -> SignalInstance:
        """Emitted when :attr:`standing` became READY or GONE."""
        ...

    @property
    def finished(self) -> SignalInstance:
        """Emitted when the sentence is over."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """Emitted when the sentence could not be said, or not to its end."""
        ...

    @property
    def kind(self) -> VoiceKind:
        """Whose voice this is."""
        ...

    @property
    def standing(self) -> Standing:
        """Whether it can be used now."""
        ...

    def warm_up(self) -> None:
        """Get ready; one that was given up tries again."""
        ...

    def can_say(self, text: str) -> bool:
        """Whether it has the words for ``text``."""
        ...

    def say(self, text: str, percent: int) -> None:
        """Begin to say ``text`` at a volume of 0 to 100."""
        ...

    def hush(self) -> None:
        """Fall silent now."""
        ...

    def fault(self) -> Fault | None:
        """Return what stood in the way of being heard at the last attempt."""
        ...

    def rest(self) -> None:
        """Give back what is only needed while sentences are said; :meth:`warm_up` ends the rest."""
        ...

    def close(self) -> None:
        """Fall silent for good."""
        ...
