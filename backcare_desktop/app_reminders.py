"""Puts together what reminds: a part of the composition root."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.core.today_rules import TRIO, WIND_DOWN
from backcare_desktop.services.preferences import PreferenceFile, Preferences
from backcare_desktop.services.reminders import Reminders
from backcare_desktop.services.today_board import Wishes
from backcare_desktop.services.today_wishes import wishes
from backcare_desktop.ui.platform.first_window import use_token
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.reminders.presenter import ReminderPresenter
from backcare_desktop.ui.reminders.staying import STAYS, Staying
from backcare_desktop.ui.reminders.strip import ReminderStrip
from backcare_desktop.ui.reminders.teller import SNOOZES, ReminderTeller
from backcare_desktop.ui.reminders.words import ReminderWords
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.ticker import Ticker

if TYPE_CHECKING:
    from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
    from backcare_desktop.ui.tabs.settings.settings_tab import SettingsTab

_K = ReminderKind
PLACES = {
    _K.RATING: "pain",
    _K.MEASURES: "pain",
    _K.CORE: "core",
}
"""The tab where each is done; Today for the others."""

ROUTINES = {_K.TRIO: TRIO, _K.WIND_DOWN: WIND_DOWN}
"""Those that are a session."""

DONE = frozenset({_K.MOVE, _K.WATER})
"""Those that nothing is begun for: they are done away from the screen."""


class ReminderSide(QObject):
    """Reminders, connected to the window and the machine.

    Attributes:
        presenter: what is due, and when the next one is.
        strip: what the window shows of it.
        words: of reminders.
    """

    def __init__(
        self, parts: TabParts, machine: Machine, file: PreferenceFile, ticker: Ticker
    ) -> None:
        super().__init__(parts.owner)
        self._parts = parts
        window, around = parts.window, parts.coordinator
        self._window, self._around = window, around
        self._machine = machine
        self._library = parts.library
        self._settings = parts.settings
        self._weekday = parts.locale.firstDayOfWeek().value - 1
        self._locked = False
        self.words = ReminderWords(parts.clock, parts.locale, self)
        rules = Reminders(file, parts.clock, self._held, parts.settings.preferences.reminder_plan)
        self.presenter = ReminderPresenter(
            rules, parts.desk, parts.jobs, ticker, self._wishes, self
        )
        self.strip = ReminderStrip(SNOOZES)
        window.add_strip(self.strip)
        self.teller = ReminderTeller(
            self.presenter,
            self.strip,
            machine.notes,
            machine.tray,
            self.words,
            window.isActiveWindow,
            self,
        )
        self.teller.begin_wanted.connect(self._begin)
        self.teller.place_wanted.connect(self._show_place)
        parts.settings.applied.connect(self._on_chosen)
        around.opened.connect(self._start)
        around.written.connect(self.presenter.refresh)
        # Opened once more it may be another diary: a backup, or one out of an archive.
        around.writable_changed.connect(self.presenter.refresh)
        around.stopped.connect(self.presenter.stop)
        self.presenter.wanted_changed.connect(self._look_out)
        machine.away.locked.connect(self._on_locked)
        machine.away.unlocked.connect(self._on_unlocked)
        self.staying = Staying(window, parts.settings, self._can_stay, self)
        if around.is_open:
            self._start()

    def add_to(self, tab: "SettingsTab", settings: "SettingsPresenter") -> None:
        """Put their card and their page into Settings."""
        from backcare_desktop.ui.tabs.settings.reminder_choices import ReminderChoices
        from backcare_desktop.ui.tabs.settings.reminder_texts import ReminderTexts

        texts = ReminderTexts(self.words, self._parts.locale, self)
        self.choices = ReminderChoices(
            settings,
            self.presenter,
            self._machine,
            texts,
            self._parts.clock,
            self._parts.locale,
            self,
        )
        tab.add_reminders(self.choices, texts)

    def _held(self) -> bool:
        return self._window.playing or self._locked or self._machine.taken.look()

    def _can_stay(self) -> bool:
        wanted = bool(self.presenter.plan.wanted) and self._settings.preferences.tray
        return STAYS and wanted and self._machine.tray.present()

    def _wishes(self) -> Wishes:
        return wishes(self._library, self._settings.preferences, self._weekday)

    @Slot()
    def _start(self) -> None:
        self._look_out(bool(self.presenter.plan.wanted))
        self.presenter.start()

    @Slot(object)
    def _on_chosen(self, chosen: Preferences) -> None:
        self.presenter.set_plan(chosen.reminder_plan)

    # --- somebody is away ----------------------------------------------------------------------

    @Slot(bool)
    def _look_out(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        """Whether the screen is locked is asked only while there is something to remind of."""
        if wanted:
            self._machine.away.watch()
        else:
            self._machine.away.rest()
            self._locked = False

    @Slot()
    def _on_locked(self) -> None:
        self._locked = True

    @Slot()
    def _on_unlocked(self) -> None:
        self._locked = False
        self.presenter.look()

    # --- answers -------------------------------------------------------------------------------

    @Slot(object, str)
    def _begin(self, kind: ReminderKind, token: str) -> None:
        if kind in DONE:
            return
        self._show_place(kind, token)
        routine = self._library.routines.get(ROUTINES.get(kind, ""))
        if routine is not None:
            self._around.start(routine)
        elif kind is _K.RATING:
            self._window.entry_wanted.emit()

    @Slot(object, str)
    def _show_place(self, kind: ReminderKind | None, token: str) -> None:
        use_token(token)
        self._window.come_forward()
        if kind is not None:
            self._window.show_tab(PLACES.get(kind, "today"))
