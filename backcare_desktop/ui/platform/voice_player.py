"""Getting recorded words to the loudspeaker, and off it again in the middle of a sentence."""

import sys
from typing import Protocol

from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice_multimedia import MultimediaVoicePlayer
from backcare_desktop.ui.platform.voice_prompts import Phrase
from backcare_desktop.ui.platform.voice_pulse import PulseVoicePlayer


class VoicePlayer(Protocol):
    """One way of getting a phrase to the loudspeaker. No call blocks or raises."""

    def play(self, phrase: Phrase, gain: float) -> None:
        """Begin to play ``phrase`` at ``gain`` (0 to 1) in place of what is played."""
        ...

    def hush(self) -> None:
        """Fall silent now."""
        ...

    def fault(self) -> Fault | None:
        """Return what stood in the way at the last attempt."""
        ...

    def close(self) -> None:
        """Take no more phrases."""
        ...


def default_voice_player() -> VoicePlayer:
    """Return the platform's own way to the loudspeaker."""
    return PulseVoicePlayer() if sys.platform.startswith("linux") else MultimediaVoicePlayer()
