"""What Settings shows."""

from msgspec import Struct

from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.platform.voice import VoiceKind


class SettingsState(Struct, frozen=True):
    """The choices, and what is known of the machine.

    Attributes:
        sound_problem: why nothing is heard; empty when sounds work.
        save_problem: why the last choice could not be kept; empty when it was.
        voice: whose voice speaks.
        voice_problem, awake_problem: why nobody does, and why the screen may go dark; empty when
            all is well.
        screens: key and text of each screen that the mat can fill; empty where there is one only.
        screen: the key of the one chosen.
        has_tray: this desktop has a tray.
    """

    preferences: Preferences
    sound_problem: str
    save_problem: str = ""
    voice: VoiceKind = VoiceKind.NONE
    voice_problem: str = ""
    awake_problem: str = ""
    screens: tuple[tuple[str, str], ...] = ()
    screen: str = ""
    has_tray: bool = False
