"""The composition root: the only file that knows every layer."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backcare_desktop import paths
from backcare_desktop.app_content import AppContent
from backcare_desktop.app_data import DataSide, Whose
from backcare_desktop.core.languages import LANGUAGES
from backcare_desktop.core.profile import FIRST, Profile
from backcare_desktop.outside import Outside, new_id, open_store
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.ui import theme
from backcare_desktop.ui.check_door import CheckDoor
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.gatekeeper import Gatekeeper
from backcare_desktop.ui.interface_language import interface_language
from backcare_desktop.ui.jobs import DatabaseJobs
from backcare_desktop.ui.leaving import Leaving
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.today.arrival import TodayArrival
from backcare_desktop.ui.tabs.today.today_tab import made_today

if TYPE_CHECKING:
    from backcare_desktop.app_player import PlayerSide
    from backcare_desktop.app_reminders import ReminderSide
    from backcare_desktop.content.recovery import Recovery
    from backcare_desktop.core.backup_plan import Backup
    from backcare_desktop.core.report_words import ReportWords
    from backcare_desktop.ui.first.steps import FirstSteps
    from backcare_desktop.ui.platform.machine import Machine
    from backcare_desktop.ui.platform.screens import MatScreen
    from backcare_desktop.ui.player.presenter import PlayerPresenter
    from backcare_desktop.ui.player.view import PlayerView
    from backcare_desktop.ui.tabs.pain.pain_tab import PainTab
    from backcare_desktop.ui.tabs.report.report_tab import ReportTab
    from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
    from backcare_desktop.ui.ticker import Ticker
    from backcare_desktop.ui.widgets.banner import BannerKind

FILE_TOPIC = "file"
"""Topic of the banner that tells of an export."""
LANGUAGE_TOPIC = "language"
"""Topic of the banner that another language waits for the next start."""


class Backcare(QObject):
    """The whole program, put together. :meth:`show` opens it, :meth:`close` lets go of all.

    Signals:
        prepared: what is made beside the window is there.
    """

    prepared = Signal()

    def __init__(
        self,
        folders: paths.Folders,
        outside: Outside | None = None,
        profile: Profile = FIRST,
        window: MainWindow | None = None,
    ) -> None:
        """Put it together.

        Args:
            folders: of the diary that was there first.
            outside: what the program gets from the machine.
            profile: whose diary to open.
            window: the one that is shown already; None to make it.
        """
        super().__init__()
        self._outside = outside or Outside()
        self._whose = Whose(folders, profile)
        self.folders = folders = self._whose.folders
        self._is_new = not folders.hold_a_diary
        self.next_profile: Profile | None = None
        self.next_tab = ""
        self.is_gone = False
        self._closing = False
        self.window = window or MainWindow(folders.window_state)
        self.content = AppContent(
            self._outside.resources,
            self._outside.language,
            self.window,
            self._outside.country,
            self,
        )
        self.library = self.content.library
        self.jobs = DatabaseJobs(self, worker=self._outside.worker)
        self.files = DatabaseJobs(self, name="files")
        self.desk = Desk(
            folders.database,
            self._outside.open_store or partial(open_store, clock=self._outside.clock),
            self._outside.clock,
            new_id,
            self.library.exercises,
        )
        self.check: CheckPresenter | None = None
        self.pain_tab: PainTab | None = None
        self.report_tab: ReportTab | None = None
        self._settings()
        self._around()
        if self.window.was_painted:
            # What SQLite checks it checks beside Python, while the rest is put together here.
            self.coordinator.open_diary()
        self.settings.applied.connect(self._use_day)
        # Only now does everybody hear what was chosen the last time.
        self.settings.apply()
        self._tabs()

    # --- putting together ----------------------------------------------------------------------

    @cached_property
    def machine(self) -> "Machine":
        """What is around a session, and the tray; made once Today is there, or when asked for."""
        from backcare_desktop.app_machine import made_machine

        machine = made_machine(self._outside, self.window, self)
        tray = machine.tray
        tray.rate_wanted.connect(self._rate_from_tray)
        tray.open_wanted.connect(self.window.come_forward)
        tray.quit_wanted.connect(self.window.leave)
        # An icon that is left would keep the program running, with nothing to see of it.
        self.window.gone.connect(tray.close)
        self.settings.meet(machine, self.mat_screen)
        return machine

    @cached_property
    def mat_screen(self) -> "MatScreen":
        """The screen that the mat fills."""
        from backcare_desktop.ui.platform.screens import MatScreen

        application = cast("QGuiApplication", QGuiApplication.instance())
        return MatScreen(application, parent=self)

    @cached_property
    def reminders(self) -> "ReminderSide":
        """What reminds; made with the machine, or when asked for."""
        from backcare_desktop.app_reminders import ReminderSide

        file, ticker = SettingsFile(self.folders.settings), self._outside.reminding
        return ReminderSide(self._parts, self.machine, file, ticker or self._own_ticker())

    def _settings(self) -> None:
        file = SettingsFile(self.folders.settings)
        self.settings = SettingsPresenter(file, theme.manager(), self)
        self.settings.language_changed.connect(self._speak_another)

    def _around(self) -> None:
        outside = self._outside
        self.door = CheckDoor(self.window, self)
        self.gatekeeper = Gatekeeper(self.desk, self.jobs, self.settings, self)
        self.gatekeeper.also_ask(self.door.locks_unsaved)
        self.gatekeeper.locked.connect(self.door.show_advice)
        self.gatekeeper.signs_wanted.connect(self.door.ask_signs)
        self.coordinator = Coordinator(
            self.window,
            self._made_player,
            self.desk,
            self.jobs,
            outside.clock,
            ProblemWords(self.folders.data, self),
            self.gatekeeper,
            self,
        )
        for settled in (self.coordinator.opened, self.coordinator.unusable):
            settled.connect(self._go_on)
        self.data = DataSide(
            self.window,
            self.coordinator,
            self.desk,
            self.jobs,
            outside.clock,
            outside.locale,
            self._whose,
            self,
        )
        self.settings.days_changed.connect(self.coordinator.refresh)
        self.data.switch_wanted.connect(self._switch)
        self.data.archive_wanted.connect(self._show_everything)
        self.data.gone.connect(self._end)
        self.data.quit_wanted.connect(self.window.leave)
        self.leaving = Leaving(self.window, self._unsaved, self)

    @cached_property
    def player_side(self) -> "PlayerSide":
        """What guides a session."""
        from backcare_desktop.app_player import PlayerSide

        return PlayerSide(
            self._parts, self.settings, self.machine, self.mat_screen, self.leaving, self._ticker
        )

    @property
    def player(self) -> "PlayerPresenter":
        """Follows the session on the mat."""
        return self.player_side.presenter

    @property
    def player_view(self) -> "PlayerView":
        """Covers the tabs while a session is followed."""
        return self.player_side.view

    def _made_player(self) -> "PlayerPresenter":
        return self.player

    def _ticker(self) -> "Ticker":
        return self._outside.ticker or self._own_ticker()

    def _own_ticker(self) -> "Ticker":
        from backcare_desktop.ui.ticker import QtTicker

        return QtTicker(self)

    @Slot(object)
    def _use_day(self, chosen: Preferences) -> None:
        self._outside.clock.day_starts_at = chosen.day_starts_at

    def _unsaved(self) -> tuple[str, ...]:
        of_pain = self.pain_tab.unsaved if self.pain_tab is not None else ()
        return (*self.coordinator.unsaved, *of_pain, *self.data.unsaved)

    def _tabs(self) -> None:
        """Today at once, Pain when there is time, the others when they are first wanted."""
        self._parts = TabParts(
            self.desk,
            self.jobs,
            self._outside.clock,
            self._outside.locale,
            self.library,
            self.settings,
            self.window,
            self.coordinator,
            self.door,
            self.data.own_files,
            self,
        )
        add = self.window.add_tab
        self.window.entry_wanted.connect(self._new_entry)
        self.window.keys_wanted.connect(self._show_keys)
        self.window.banner_pressed.connect(self._on_banner)
        self._add_today()
        add("symptom-check", self._symptom_check)
        add("stretch", self._stretch)
        add("core", self._core)
        add("pain", self._pain)
        add("training", self._training)
        add("report", self._report)
        add("settings", self._settings_tab)
        add("help", self._help)

    def _add_today(self) -> None:
        if not self.window.was_painted:
            self.window.add_tab("today", self._today)
            self.today.show_frame()
            return
        page = self._today()
        arrival = TodayArrival(self.window, page, self.today)
        self.coordinator.unusable.connect(arrival.wait_no_longer)

    def _today(self) -> QWidget:
        file = SettingsFile(self.folders.settings)
        self.today, self.today_view = made_today(self._parts, file, self.content.phase_titles)
        self.today_view.steps_wanted.connect(self._show_steps)
        self.today_view.details_wanted.connect(self._add_details)
        self.today.comfort.over.connect(self._tell_comfort_is_over)
        return self.today_view

    @Slot(str)
    def _show_steps(self, routine_id: str) -> None:
        self.window.show_tab("stretch")
        self.stretch.open(routine_id)

    @Slot(str)
    def _add_details(self, rating_id: str) -> None:
        self.window.show_tab("pain")
        self.entry_room.edit(rating_id)

    @Slot(str)
    def _tell_comfort_is_over(self, text: str) -> None:
        """To be seen, read aloud and heard, and not into a session."""
        self.window.say(text)
        if not self.window.playing:
            from backcare_desktop.ui.platform.sound_clip import Cue

            self.machine.sound.play(Cue.END)

    def _symptom_check(self) -> QWidget:
        from backcare_desktop.ui.tabs.symptom_check import check_tab

        triage = self.content.triage
        if triage is None:
            return check_tab.without_rules()
        self.check, view = check_tab.made_check(self._parts, triage, self._outside.country, new_id)
        return view

    def _stretch(self) -> QWidget:
        from backcare_desktop.ui.tabs.stretch.stretch_tab import made_stretch

        self.stretch, self.bench, self.stretch_view = made_stretch(self._parts)
        self.leaving.watch(self.bench.editor)
        self.bench.told.connect(self._tell_of_a_file)
        return self.stretch_view

    @Slot(str, str)
    def _tell_of_a_file(self, kind: str, text: str) -> None:
        """What became of an export; read, it is put away."""
        shown: BannerKind = "warning" if kind == "warning" else "info"
        self.window.show_banner(FILE_TOPIC, shown, text, self.tr("Close"))

    @Slot()
    def _forget_file(self) -> None:
        """What was told of the last file is past."""
        self.window.clear_banner(FILE_TOPIC)

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic == FILE_TOPIC:
            self._forget_file()
        elif topic == LANGUAGE_TOPIC:
            self._speak_another()

    def _core(self) -> QWidget:
        from backcare_desktop.ui.tabs.core.core_tab import made_core

        self.core, self.core_view = made_core(self._parts)
        return self.core_view

    def _pain(self) -> QWidget:
        from backcare_desktop.ui.tabs.pain.pain_tab import made_pain

        tab = self.pain_tab = made_pain(self._parts, self.content.rmdq)
        self.pain, self.pain_view, self.entry_room = tab.pain, tab.view, tab.room
        self.entry_pages = tab.view.entry_pages
        tab.told.connect(self._tell_of_a_file)
        self.leaving.watch_entry(tab.room)
        return tab.view

    @Slot()
    def _new_entry(self) -> None:
        """From wherever somebody is, but not from under a session or a question."""
        if not self.window.playing and not self.window.asking:
            self.window.show_tab("pain")
            self.entry_room.new()

    @Slot()
    def _rate_from_tray(self) -> None:
        self.window.come_forward()
        self._new_entry()

    def _training(self) -> QWidget:
        return self.content.training(self._made_training)

    def _made_training(self, recovery: "Recovery") -> QWidget:
        from backcare_desktop.ui.tabs.training.training_tab import made_training

        self.training, self.training_view = made_training(self._parts, recovery)
        return self.training_view

    def _report(self) -> QWidget:
        return self.content.report(self._made_report)

    def _made_report(self, words: "ReportWords") -> QWidget:
        from backcare_desktop.ui.tabs.report.report_tab import made_report

        tab = self.report_tab = made_report(self._parts, words, self)
        tab.told.connect(self._tell_of_a_file)
        tab.began.connect(self._forget_file)
        return tab.view

    def code(self) -> str:
        """What every report of this diary carries."""
        from backcare_desktop.services.report_code import kept_code

        return kept_code(SettingsFile(self.folders.settings))

    def restore(self, backup: "Backup") -> "Backup | None":
        """Put a backup in the diary's place; called on the diary's thread.

        Raises:
            StorageUnavailable: the diary is as it was.
        """
        from backcare_desktop.services.backups import Backups
        from backcare_desktop.storage.backup_keeper import BackupKeeper

        keeper = BackupKeeper(self.desk.database, self._outside.clock)
        return Backups(self.desk, keeper).restore(backup)

    def _settings_tab(self) -> QWidget:
        from backcare_desktop.ui.tabs.settings.view import SettingsView

        content, locale, reminders = self.content, self._outside.locale, self.reminders
        first = SettingsView(self.settings, content.own_country, content.countries, locale)
        tab = self.data.settings_tab(first, new_id)
        reminders.add_to(tab, self.settings)
        return tab

    def _help(self) -> QWidget:
        from backcare_desktop.ui.tabs.help.help_tab import HelpTab

        self.help_view = HelpTab(self.content.triage, self.content.help, self.jobs)
        self.help_view.tab_wanted.connect(self.window.show_tab)
        self.help_view.first_wanted.connect(self._welcome_again)
        self._show_number()
        self.settings.check_changed.connect(self._show_number)
        return self.help_view

    @Slot()
    def _show_keys(self) -> None:
        """From wherever somebody is, but not from under a session or a question."""
        if self.window.asking:
            return
        if self.window.playing:
            self.window.say(
                self.tr(
                    "The keys of this page stand on it. All others are in Help, after the session."
                )
            )
        else:
            self.window.show_tab("help")
            self.help_view.open("keys")

    @Slot()
    def _show_number(self) -> None:
        """The emergency number of the country chosen, or of the computer's own."""
        chosen = self.settings.preferences.country
        self.help_view.home.show_number(self.content.emergency_number(chosen))

    def announce_sample(self) -> None:
        """Say that a sample history is being made; once the diary answers, that it is invented."""
        self.window.show_banner("sample", "info", self.tr("The sample history is being made…"))
        self.coordinator.writable_changed.connect(self._show_sample_note)

    @Slot()
    def _show_sample_note(self) -> None:
        self.window.show_banner(
            "sample",
            "info",
            self.tr("A sample history. It is invented, and deleted when you close Backcare."),
        )

    # --- running -------------------------------------------------------------------------------

    def welcome(self) -> None:
        """Show the first pages to whoever is new here."""
        from backcare_desktop.services.first_run import first_pages

        pages = first_pages(
            self.settings.preferences, self.content.terms_version, is_new=self._is_new
        )
        if pages:
            self.settings.choose("welcomed", value=True)
            self.first_steps.begin(pages)

    @Slot()
    def _welcome_again(self) -> None:
        from backcare_desktop.services.first_run import FirstPage

        self.first_steps.begin(tuple(FirstPage))

    @cached_property
    def first_steps(self) -> "FirstSteps":
        """The first pages; made for whoever is to see them."""
        from backcare_desktop.ui.first.steps import FirstSteps

        return FirstSteps(self._parts, self.content.triage, self._outside.country)

    def show(self) -> None:
        """Open the window; the diary is opened once it has been painted, or is already."""
        if not self.window.was_painted:
            self.window.painted.connect(self.coordinator.open_diary)
            self.window.show()

    @Slot()
    def _go_on(self) -> None:
        """In the next turn of the event loop Today is painted, in the one after it its pictures."""
        QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, self._come_up))

    @Slot()
    def _come_up(self) -> None:
        """The tray's icon and reminders, and what was left out: nothing on Today waits for them.

        They come up by themselves, also where the diary can't be opened.
        """
        if self._closing:
            return
        _ = self.reminders
        QTimer.singleShot(0, self.content, self.content.say_what_is_missing)
        if self.coordinator.is_open:
            QTimer.singleShot(0, self, self._make_pain)

    @Slot()
    def _make_pain(self) -> None:
        """Make the tab with the chart, which takes longest to fill, and what says a thing is saved.

        The others are made when they are first opened. Made ahead they would fill half of all
        the memory, and most days nobody opens them.
        """
        if self._closing:
            return
        self.window.make_tab("pain")
        self.window.prepare_toast()
        self.prepared.emit()

    @Slot()
    def _speak_another(self) -> None:
        """Open the same diary anew, every text in the language chosen, once the window may close.

        Somebody who rather stays because something is not saved can do it later.
        """
        self.window.clear_banner(LANGUAGE_TOPIC)
        chosen = self.settings.preferences.language
        if interface_language(chosen) == self._outside.language:
            return
        if self.window.leave():
            self.next_profile = self._whose.profile
            # Whoever is at the first pages goes on with them; everybody else was in Settings.
            held = self.settings.preferences
            self.next_tab = "" if held.welcomed and not held.introduced else "settings"
            return
        name = LANGUAGES[interface_language(chosen)]
        text = self.tr("Backcare opens in {language} the next time.").format(language=name)
        self.window.show_banner(LANGUAGE_TOPIC, "info", text, self.tr("Open anew now"))

    @Slot(object)
    def _switch(self, profile: Profile) -> None:
        """Open another diary in this one's place, once the window may close."""
        if self.window.leave():
            self.next_profile = profile

    @Slot()
    def _show_everything(self) -> None:
        """Show where all of the diary is saved and brought in."""
        self.window.show_tab("report")
        if self.report_tab is not None:
            self.report_tab.view.show_everything()

    @Slot()
    def _end(self) -> None:
        """Nothing is left to ask about."""
        self.is_gone = True
        self.window.quit()

    def close(self) -> None:
        """Let go of everything; a session on the mat is kept to go on with."""
        self._closing = True
        self.window.set_guard(None)
        if "player_side" in vars(self):
            self.player.stop()
        self.data.stop()
        if self.pain_tab is not None:
            self.pain_tab.stop()
        if self.report_tab is not None:
            self.report_tab.stop()
        self.window.close()
        # What is still on its way is delivered first: nothing may ask for the diary once it is
        # closed, because asking opens it.
        self.jobs.drain()
        self.files.close()
        self.jobs.submit(self._lock_up, _ignore, _ignore)
        self.jobs.close()
        if "machine" in vars(self):
            self.machine.close()

    def _lock_up(self) -> None:
        """Let go of the diary, and of what opens it."""
        from backcare_desktop.storage import keys

        try:
            self.desk.close()
        finally:
            keys.forget()


def _ignore(_: object) -> None:
    """Closing has nobody left to tell."""
