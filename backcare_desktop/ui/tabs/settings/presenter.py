"""Applies a choice at once, and keeps it."""

from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services import preferences
from backcare_desktop.services.appearance import ThemeChoice
from backcare_desktop.services.preferences import PreferenceFile, Preferences
from backcare_desktop.ui.theme import ThemeManager

if TYPE_CHECKING:
    from backcare_desktop.ui.platform.machine import Machine
    from backcare_desktop.ui.platform.screens import MatScreen
    from backcare_desktop.ui.tabs.settings.screen_choice import ScreenChoice


class SettingsPresenter(QObject):
    """The choices are small and needed before the first paint: read and written directly.

    The machine hears of them once it is there, which the start doesn't wait for; nothing that it
    offers is chosen or tried before.

    Signals:
        check_changed: a choice that the symptom check goes by.
        applied: the :class:`Preferences` that hold from now on, kept or tried out.
        pace_changed: the pace of the next sessions.
        days_changed: which days make a week, or when a day begins.
        unit_changed: what loads are shown in; empty for what is usual where the computer is.
        language_changed: another language was chosen, and is kept.
    """

    state_changed = Signal(object)
    motion_changed = Signal(bool)
    check_changed = Signal()
    applied = Signal(object)
    pace_changed = Signal(object)
    unit_changed = Signal(str)
    days_changed = Signal()
    language_changed = Signal()

    def __init__(
        self,
        file: PreferenceFile,
        look: ThemeManager,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._look = look
        self._met: tuple[Machine, ScreenChoice] | None = None
        self._save_problem = ""
        self.preferences = preferences.read(file)
        self._kept = self.preferences

    def meet(self, machine: "Machine", screens: "MatScreen") -> None:
        """The machine is there, and goes by the choices from now on."""
        from backcare_desktop.ui.tabs.settings.screen_choice import ScreenChoice

        self._met = machine, ScreenChoice(screens, self)
        machine.voice.changed.connect(self.show_state)
        machine.awake.answered.connect(self.show_state)
        screens.changed.connect(self.show_state)
        self._apply_around()

    @property
    def _machine(self) -> "Machine":
        return self._parts_met[0]

    @property
    def _screens(self) -> "ScreenChoice":
        return self._parts_met[1]

    @property
    def _parts_met(self) -> "tuple[Machine, ScreenChoice]":
        if self._met is None:
            raise RuntimeError("the machine is asked for before it is there")
        return self._met

    def apply(self) -> None:
        """Make the program look and sound as chosen."""
        chosen = self.preferences
        self._look.dress(chosen.theme, chosen.text_scale, reduced_motion=chosen.reduced_motion)
        self._apply_around()
        self.motion_changed.emit(chosen.reduced_motion)
        self.pace_changed.emit(chosen.pace)
        self.applied.emit(chosen)

    def _apply_around(self) -> None:
        if self._met is None:
            return
        chosen, (machine, screens) = self.preferences, self._met
        machine.sound.set_volume(chosen.volume)
        machine.voice.set_volume(chosen.voice_volume)
        screens.use(chosen.mat_screen)
        machine.tray.set_shown(chosen.tray)

    @Slot()
    def show_state(self) -> None:
        """Tell the view what to show; before the machine is there, nobody looks."""
        if self._met is None:
            return
        from backcare_desktop.ui.tabs.settings.state import SettingsState

        machine, screens = self._met
        self.state_changed.emit(
            SettingsState(
                self.preferences,
                machine.sound.problem() or "",
                self._save_problem,
                voice=machine.voice.kind(),
                voice_problem=machine.voice.problem() or "",
                awake_problem=machine.awake.problem() or "",
                screens=screens.options(),
                screen=screens.choice(),
                has_tray=machine.tray.present(),
            )
        )

    def come(self) -> None:
        """Somebody looks at the choices: find out what this machine can do."""
        self._machine.voice.warm_up()
        if self.preferences.keep_awake:
            self._machine.awake.try_out()
        self.show_state()

    def go(self) -> None:
        """Nobody looks any more: what was only found out for them is given back."""
        self._machine.voice.rest()
        self.keep()

    @Slot(object)
    def choose(self, name: str, value: Any) -> None:
        """Make and keep one choice.

        Args:
            name: a field of :class:`Preferences`.
            value: of that field's type and within its bounds.
        """
        self._choose(replace(self.preferences, **{name: value}))

    def try_value(self, name: str, value: Any) -> None:
        """Let one choice hold while somebody looks for it; :meth:`keep` ends that."""
        self._apply_choice(replace(self.preferences, **{name: value}))
        self.show_state()

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

    @Slot()
    def test_sound(self) -> None:
        """Play what begins an exercise."""
        from backcare_desktop.ui.platform.sound_clip import Cue

        self._machine.sound.play(Cue.START)
        self.show_state()

    @Slot()
    def test_voice(self) -> None:
        """Say what is said before an exercise."""
        self._machine.voice.test()
        self.show_state()

    @Slot(bool)
    def set_keep_awake(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Keep the screen on while a session runs; whether it can be is found out at once."""
        self.choose("keep_awake", on)
        if on:
            self._machine.awake.try_out()

    @Slot(str)
    def choose_screen(self, key: str) -> None:
        """Fill that screen with the mat."""
        kept = self._screens.kept(key)
        if kept is not None:
            self.choose("mat_screen", kept)

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

    @Slot(str)
    def set_unit(self, unit: str) -> None:
        """What loads are shown in; nothing that is kept is converted."""
        self._choose(replace(self.preferences, unit=unit))
        self.unit_changed.emit(unit)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """What Backcare is written in; empty for the computer's own language."""
        self.choose("language", language)

    @Slot(str)
    def set_first_day(self, day: str) -> None:
        """The day that weeks begin on; empty for the country's."""
        self.choose("first_day", day)
        self.days_changed.emit()

    def set_day_starts_at(self, hour: int) -> None:
        """When a new day begins; entries that were made stay on their day."""
        self.choose("day_starts_at", hour)
        self.days_changed.emit()

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
        before = self.preferences
        self._apply_choice(chosen)
        self._write()
        if chosen.language != before.language:
            self._speak(before.language)

    def _speak(self, before: str) -> None:
        """Tell of another language: it is read anew, so one that can't be kept isn't chosen."""
        if self._kept == self.preferences:
            self.language_changed.emit()
            return
        self._save_problem = self.tr("The language stays: another one can't be saved now.")
        self._apply_choice(replace(self.preferences, language=before))
        self.show_state()

    def _apply_choice(self, chosen: Preferences) -> None:
        before, self.preferences = self.preferences, chosen
        self.apply()
        if self._met is not None and chosen.voice_volume and not before.voice_volume:
            self._machine.voice.warm_up()

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
