"""What Settings shows."""

from dataclasses import dataclass

from backcare_desktop.services.preferences import Preferences


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The choices, and what is known of the machine.

    Attributes:
        sound_problem: why nothing is heard; empty when sounds work.
        folder: where the diary is kept.
        save_problem: why the last choice could not be kept; empty when it was.
    """

    preferences: Preferences
    sound_problem: str
    folder: str
    save_problem: str = ""
