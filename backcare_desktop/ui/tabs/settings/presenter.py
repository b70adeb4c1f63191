"""Applies a choice at once, and keeps it."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.paths import Folders
from backcare_desktop.services import preferences
from backcare_desktop.services.preferences import PreferenceFile, Preferences, ThemeChoice
from backcare_desktop.ui.platform.sound import Cue, Sound
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.theme import ThemeManager


class SettingsPresenter(QObject):
    """The choices are small and needed before the first paint: read and written directly.

    Signals:
        check_changed: a choice that the symptom check goes by.
    """

    state_changed = Signal(object)
    motion_changed = Signal(bool)
    check_changed = Signal()

    def __init__(
        self,
        file: PreferenceFile,
        look: ThemeManager,
        sound: Sound,
        folders: Folders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._look = look
        self._sound = sound
        self._folder = folders.data
        self._save_problem = ""
        self.preferences = preferences.read(file)
        self._kept = self.preferences

    def apply(self) -> None:
        """Make the program look and sound as chosen."""
        chosen = self.preferences
        self._look.set_choice(chosen.theme)
        self._look.set_text_scale(chosen.text_scale)
        self._look.set_reduced_motion(chosen.reduced_motion)
        self._sound.set_volume(chosen.volume)
        self.motion_changed.emit(chosen.reduced_motion)

    def show_state(self) -> None:
        """Tell the view what to show."""
        self.state_changed.emit(
            SettingsState(
                self.preferences,
                self._sound.problem() or "",
                str(self._folder),
                self._save_problem,
            )
        )

    @Slot(str)
    def set_theme(self, theme: str) -> None:
        """System, light, dark or high contrast."""
        self._choose(replace(self.preferences, theme=cast("ThemeChoice", theme)))

    @Slot(float)
    def set_text_scale(self, scale: float) -> None:
        """How large text is."""
        self._choose(replace(self.preferences, text_scale=scale))

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Still pictures instead of movement."""
        self._choose(replace(self.preferences, reduced_motion=reduced))

    @Slot(int)
    def set_volume(self, volume: int) -> None:
        """How loud the sounds are."""
        self._choose(replace(self.preferences, volume=volume))

    @Slot(int)
    def try_volume(self, volume: int) -> None:
        """Make the sounds as loud as this while somebody looks for it; :meth:`keep` ends that."""
        self._apply_choice(replace(self.preferences, volume=volume))
        self.show_state()

    @Slot()
    def test_sound(self) -> None:
        """Play what begins an exercise."""
        self._sound.play(Cue.START)
        self.show_state()

    @Slot(str)
    def set_country(self, code: str) -> None:
        """Whose emergency numbers are shown; empty for the computer's own country."""
        self._choose(replace(self.preferences, country=code))
        self.check_changed.emit()

    @Slot(bool)
    def set_static_list(self, static: bool) -> None:  # noqa: FBT001 - a switch's slot
        """A list of warning signs instead of a computed result."""
        self._choose(replace(self.preferences, static_list=static))
        self.check_changed.emit()

    def accept_rules(self, version: str) -> None:
        """The terms were agreed to, for this version of the rules."""
        self._choose(replace(self.preferences, accepted_rules=version))

    @Slot()
    def keep(self) -> None:
        """Write what holds now, if that isn't what was last written."""
        if self.preferences != self._kept:
            self._write()

    def _choose(self, chosen: Preferences) -> None:
        if chosen == self.preferences:
            return
        self._apply_choice(chosen)
        self._write()

    def _apply_choice(self, chosen: Preferences) -> None:
        self.preferences = chosen
        self.apply()

    def _write(self) -> None:
        try:
            preferences.write(self._file, self.preferences)
            self._kept = self.preferences
            self._save_problem = ""
        except StorageUnavailable:
            self._save_problem = self.tr(
                "This choice holds until you close Backcare: it can't be saved."
            )
        self.show_state()
