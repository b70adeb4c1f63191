"""The composition root: the only file that knows every layer."""

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop import paths
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.library import Library, load_library
from backcare_desktop.content.triage import Triage, load_triage
from backcare_desktop.core.clock import Clock, SystemClock
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.ui import theme
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.faults import FaultWatch
from backcare_desktop.ui.gatekeeper import Gatekeeper
from backcare_desktop.ui.jobs import DatabaseJobs
from backcare_desktop.ui.leaving import Leaving
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.platform.keep_awake import AwakeKeeper, KeepAwake
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.platform.media_keys import MediaControls, machine_media_controls
from backcare_desktop.ui.platform.quit_signals import QuitSignals
from backcare_desktop.ui.platform.screen_lock import ScreenLock, machine_screen_lock
from backcare_desktop.ui.platform.screens import FullScreen, MatScreen
from backcare_desktop.ui.platform.sound import QtSound, Sound
from backcare_desktop.ui.platform.speech import ScreenReaderSpeech, Speech
from backcare_desktop.ui.platform.voice import Voice, machine_voice
from backcare_desktop.ui.player.absence import Absence
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.flash import Flash
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.presenter import PlayerPresenter
from backcare_desktop.ui.player.routine_voice import RoutineVoice
from backcare_desktop.ui.player.surroundings import Surroundings
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.player.waiting import Waiting
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.ticker import QtTicker, Ticker

if TYPE_CHECKING:
    from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
    from backcare_desktop.ui.widgets.banner import BannerKind
    from backcare_desktop.ui.widgets.chart_canvas import ChartLibrary

APP_ID = "org.backcare.Backcare"
SUGGESTED_ROUTINE = "ease-off-trio"
PREPARATION = "leg-day-preparation"
FILE_TOPIC = "file"
"""Topic of the banner that tells of an export."""


@dataclass(slots=True)
class Outside:
    """What the program gets from the machine; tests hand in their own.

    Attributes:
        open_store: opens the diary; called on the database's thread, so that SQL is loaded there.
        locale: how dates and times are written.
        country: ISO code of the computer's own country; empty if it doesn't say.
    """

    clock: Clock = field(default_factory=SystemClock)
    ticker: Ticker | None = None
    sound: Sound | None = None
    speech: Speech | None = None
    voice: Voice | None = None
    awake: KeepAwake | None = None
    media: MediaControls | None = None
    lock: ScreenLock | None = None
    open_store: Callable[[Path], Store] | None = None
    locale: QLocale = field(default_factory=lambda: interface_locale())
    country: str = field(default_factory=lambda: own_country())
    resources: Path = field(default_factory=paths.resources)


class Backcare(QObject):
    """The whole program, put together. :meth:`show` opens it, :meth:`close` lets go of all."""

    def __init__(self, folders: paths.Folders, outside: Outside | None = None) -> None:
        super().__init__()
        self._outside = outside or Outside()
        self.folders = folders
        self.library = load_library(self._outside.resources)
        self.jobs = DatabaseJobs(self)
        self.desk = Desk(
            folders.database,
            self._outside.open_store or open_store,
            self._outside.clock,
            new_id,
            self.library.exercises,
        )
        self.window = MainWindow(folders.window_state)
        self.player_view = PlayerView(self.library.figures)
        self.machine = self._machine()
        application = cast("QGuiApplication", QGuiApplication.instance())
        self.mat_screen = MatScreen(application, parent=self)
        self._charts: ChartLibrary | None = None
        self.check: CheckPresenter | None = None
        self._settings()
        self._player()
        # Only now does everybody hear what was chosen the last time.
        self.settings.apply()
        self._tabs()
        self._say_content_problems(self.library)

    # --- putting together ----------------------------------------------------------------------

    def _machine(self) -> Machine:
        """Nothing of it is started before a session or a test asks for it."""
        outside = self._outside
        return Machine(
            outside.sound or QtSound(self),
            outside.speech or ScreenReaderSpeech(self.player_view),
            outside.voice or machine_voice(outside.clock, parent=self),
            outside.awake or AwakeKeeper(self),
            outside.media or machine_media_controls(self),
            outside.lock or machine_screen_lock(self),
        )

    def _settings(self) -> None:
        self.settings = SettingsPresenter(
            SettingsFile(self.folders.settings),
            theme.manager(),
            self.machine,
            self.mat_screen,
            self.folders,
            self,
        )

    def _surroundings(self, mat: MatWriter) -> Surroundings:
        outside = self._outside
        voices = RoutineVoice(self.desk, self.jobs, self.library.routines, self)
        around = Surroundings(self.machine, outside.clock, CueWriter(mat, self), voices, self)
        self.flash = Flash(self.player_view, outside.clock, QtTicker(self))
        around.flashed.connect(self.flash.light)
        self.settings.applied.connect(around.set_preferences)
        return around

    def _player(self) -> None:
        outside = self._outside
        self.window.set_player(self.player_view)
        mat = MatWriter(self.library.exercises, self)
        self.player = PlayerPresenter(
            self.desk,
            self.jobs,
            outside.clock,
            outside.ticker or QtTicker(self),
            self._surroundings(mat),
            mat,
            Waiting(self.jobs, QtTicker(self), self),
            self,
        )
        self.player.state_changed.connect(self.player_view.show_state)
        self.player.moved.connect(self.player_view.show_moment)
        self.player_view.action.connect(self.player.act)
        self.player_view.rated.connect(self.player.rate)
        self.settings.motion_changed.connect(self.player.set_reduced_motion)
        self.settings.pace_changed.connect(self.player.set_pace)
        self.absence = Absence(self.machine.lock, self.player.follower, self)
        self.player.closed.connect(self.absence.look)
        self.settings.applied.connect(self.absence.set_preferences)
        self.full_screen = FullScreen(self.window, self.mat_screen, self)
        self.player.full_screen_changed.connect(self.full_screen.set_full)
        self.player.check_wanted.connect(self._begin_check)
        self.gatekeeper = Gatekeeper(self.desk, self.jobs, self.settings, self)
        self.gatekeeper.locked.connect(self._show_advice)
        self.gatekeeper.signs_wanted.connect(self._ask_signs)
        self.coordinator = Coordinator(
            self.window,
            self.player,
            self.desk,
            self.jobs,
            outside.clock,
            ProblemWords(self.folders.data, self),
            self.gatekeeper,
            self,
        )
        self.coordinator.opened.connect(self._prepare_the_rest)
        self.leaving = Leaving(self.window, self.player, self._unsaved, self)

    def _unsaved(self) -> tuple[str, ...]:
        return self.coordinator.unsaved

    def _tabs(self) -> None:
        """Today at once, the others when they are first wanted or when there is time."""
        add = self.window.add_tab
        add("today", self._today)
        add("symptom-check", self._symptom_check)
        add("stretch", self._stretch)
        add("core", self._core)
        add("pain", self._pain)
        add("training", self._training)
        add("report", self._upcoming("report"))
        add("settings", self._settings_tab)
        add("help", self._help)

    def _today(self) -> QWidget:
        routine = self.library.routines.get(SUGGESTED_ROUTINE)
        self.today = TodayPresenter(
            self.desk, self.jobs, self._outside.clock, routine, self._outside.locale, self
        )
        view = self.today_view = TodayView(self.today, self.library.figures)
        view.tab_wanted.connect(self.window.show_tab)
        self.coordinator.add_tab(self.today)
        self.coordinator.writable_changed.connect(view.set_writable)
        self.today.saved.connect(self.coordinator.offer_undo_rating)
        self.today.not_saved.connect(self.coordinator.offer_retry)
        self.today.discarded.connect(self.coordinator.offer_undo_discard)
        self.today.start_wanted.connect(self.coordinator.start)
        self.today.resume_wanted.connect(self.coordinator.resume)
        view.check_wanted.connect(self._begin_check)
        view.lock.advice_wanted.connect(self._show_advice)
        view.lock.examined_wanted.connect(self._ask_who_examined)
        self.today.set_pace(self.settings.preferences.pace)
        self.settings.pace_changed.connect(self.today.set_pace)
        self.today.show_frame()
        return view

    def _symptom_check(self) -> QWidget:
        from backcare_desktop.ui.tabs.symptom_check.keeper import CheckKeeper
        from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
        from backcare_desktop.ui.tabs.symptom_check.view import CheckView

        triage = self.triage
        if triage is None:
            return self._without_rules()
        outside = self._outside
        check = self.check = CheckPresenter(
            CheckKeeper(self.desk, self.jobs),
            triage,
            Examiner(triage.interview, triage.rules, outside.clock, new_id),
            self.settings,
            self.library.routines.get(SUGGESTED_ROUTINE),
            outside.locale,
            outside.country,
            self,
        )
        self.gatekeeper.also_ask(self._locks_unsaved)
        view = CheckView(check)
        self.coordinator.add_tab(check)
        check.not_saved.connect(self.coordinator.offer_retry)
        check.cleared.connect(self.coordinator.offer_undo_clearance)
        check.removed.connect(self.coordinator.offer_undo_check_removal)
        check.start_wanted.connect(self.coordinator.start)
        self.settings.check_changed.connect(check.show_state)
        self.settings.pace_changed.connect(check.set_pace)
        return view

    def _locks_unsaved(self) -> bool:
        return self.check is not None and self.check.locks_unsaved

    def _without_rules(self) -> QWidget:
        from backcare_desktop.ui.safety_words import SafetyWords
        from backcare_desktop.ui.widgets.labels import Label
        from backcare_desktop.ui.widgets.scroll import Page

        page = Page(self.tr("Symptom check"))
        page.body.addWidget(Label(SafetyWords(page).net(), "lead", wrap=True))
        page.body.addStretch(1)
        return page

    @cached_property
    def triage(self) -> Triage | None:
        """The symptom check's content; None when it can't be used, which the window then says."""
        try:
            return load_triage(self._outside.resources / "triage")
        except ContentError as problem:
            text = self.tr("The symptom check can't be used: {reason}").format(reason=problem)
            self.window.show_banner("triage", "warning", text)
            return None

    # --- from other tabs to the symptom check --------------------------------------------------

    @Slot()
    def _show_advice(self) -> None:
        self.window.show_tab("symptom-check")
        if self.check is not None:
            self.check.open_lock()

    @Slot()
    def _ask_who_examined(self) -> None:
        self.window.show_tab("symptom-check")
        if self.check is not None:
            self.check.open_lock_and_ask()

    @Slot()
    def _begin_check(self) -> None:
        self.window.show_tab("symptom-check")
        if self.check is not None:
            self.check.offer()

    @Slot(object)
    def _ask_signs(self, then: Callable[[], None]) -> None:
        self.window.show_tab("symptom-check")
        if self.check is not None:
            self.check.ask_signs(then)

    def _stretch(self) -> QWidget:
        from backcare_desktop.ui.tabs.stretch.editor.ask import FileDialogs
        from backcare_desktop.ui.tabs.stretch.editor.workbench import Workbench
        from backcare_desktop.ui.tabs.stretch.presenter import StretchPresenter
        from backcare_desktop.ui.tabs.stretch.view import StretchView

        self.stretch = StretchPresenter(
            self.desk,
            self.jobs,
            tuple(self.library.routines.values()),
            self._outside.clock,
            self._outside.locale,
            self,
        )
        self.bench = Workbench(
            lambda: self.desk.own_routines, self.jobs, self.library, FileDialogs(self.window), self
        )
        self.bench.changed.connect(self.stretch.refresh)
        self.leaving.watch(self.bench.editor)
        self.bench.undo_offered.connect(self.window.show_toast)
        self.bench.not_saved.connect(self.coordinator.offer_retry)
        self.bench.told.connect(self._tell_of_a_file)
        self.window.banner_pressed.connect(self._on_banner)
        view = self.stretch_view = StretchView(self.stretch, self.bench, self.library.figures)
        view.set_writable(self.coordinator.writable)
        self.coordinator.add_tab(self.stretch)
        self.coordinator.writable_changed.connect(view.set_writable)
        self.stretch.set_pace(self.settings.preferences.pace)
        self.settings.pace_changed.connect(self.stretch.set_pace)
        self.stretch.start_wanted.connect(self.coordinator.start)
        view.lock.advice_wanted.connect(self._show_advice)
        view.lock.examined_wanted.connect(self._ask_who_examined)
        return view

    @Slot(str, str)
    def _tell_of_a_file(self, kind: str, text: str) -> None:
        """What became of an export; read, it is put away."""
        shown: BannerKind = "warning" if kind == "warning" else "info"
        self.window.show_banner(FILE_TOPIC, shown, text, self.tr("Close"))

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic == FILE_TOPIC:
            self.window.clear_banner(FILE_TOPIC)

    def _core(self) -> QWidget:
        from backcare_desktop.ui.tabs.core.presenter import CorePresenter
        from backcare_desktop.ui.tabs.core.view import CoreView

        core = self.core = CorePresenter(
            self.desk, self.jobs, self.library, self._outside.locale, self
        )
        core.undo_offered.connect(self.window.show_toast)
        core.not_saved.connect(self.coordinator.offer_retry)
        core.start_wanted.connect(self.coordinator.start)
        core.resume_wanted.connect(self.coordinator.resume)
        core.set_writable(self.coordinator.writable)
        self.coordinator.writable_changed.connect(core.set_writable)
        core.set_pace(self.settings.preferences.pace)
        self.settings.pace_changed.connect(core.set_pace)
        view = self.core_view = CoreView(core, self.library.figures)
        for lock in view.locks:
            lock.advice_wanted.connect(self._show_advice)
            lock.examined_wanted.connect(self._ask_who_examined)
        view.check_wanted.connect(self._begin_check)
        self.coordinator.add_tab(core)
        return view

    def _pain(self) -> QWidget:
        from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
        from backcare_desktop.ui.tabs.pain.view import PainView

        self.pain = PainPresenter(self.desk, self.jobs, self._outside.locale, self)
        view = self.pain_view = PainView(self.pain, self.library.figures)
        self.pain.set_writable(self.coordinator.writable)
        self.coordinator.add_tab(self.pain)
        self.coordinator.writable_changed.connect(self.pain.set_writable)
        self.pain.saved.connect(self.coordinator.offer_undo_rating)
        self.pain.removed.connect(self.coordinator.offer_undo_removal)
        self.pain.not_saved.connect(self.coordinator.offer_retry)
        return view

    def _training(self) -> QWidget:
        from backcare_desktop.content.recovery import load_recovery
        from backcare_desktop.core.routine_draft import usual_steps
        from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
        from backcare_desktop.ui.tabs.training.view import TrainingView

        library = self.library
        try:
            recovery = load_recovery(self._outside.resources / "recovery", library.exercises)
        except ContentError as problem:
            return self._without_recovery(problem)
        way = self.training = TrainingPresenter(
            self.desk,
            self.jobs,
            recovery,
            library.exercises,
            self._outside.locale,
            self,
            library.routines.get(PREPARATION),
        )
        way.start_wanted.connect(self.coordinator.start)
        way.undo_offered.connect(self.window.show_toast)
        way.not_saved.connect(self.coordinator.offer_retry)
        way.set_unit(self.settings.preferences.unit)
        self.settings.unit_changed.connect(way.set_unit)
        way.unit_wanted.connect(self.settings.set_unit)
        way.set_writable(self.coordinator.writable)
        self.coordinator.writable_changed.connect(way.set_writable)
        usual = usual_steps(library.routines.values())
        view = TrainingView(way, library.figures, library.exercises, usual)
        self.training_view = view
        view.check_wanted.connect(self._begin_check)
        view.lock.advice_wanted.connect(self._show_advice)
        view.lock.examined_wanted.connect(self._ask_who_examined)
        self.coordinator.add_tab(way)
        return view

    def _without_recovery(self, problem: ContentError) -> QWidget:
        from backcare_desktop.ui.widgets.labels import Label
        from backcare_desktop.ui.widgets.scroll import Page

        text = self.tr("The way back to lifting can't be used: {reason}").format(reason=problem)
        self.window.show_banner("recovery", "warning", text)
        page = Page(self.tr("Training"))
        page.body.addWidget(Label(text, wrap=True))
        page.body.addStretch(1)
        return page

    def _settings_tab(self) -> QWidget:
        from backcare_desktop.ui.tabs.settings.view import SettingsView
        from backcare_desktop.ui.units import usual_unit

        own = "" if self.triage is None else self.triage.country(self._outside.country).name
        unit = usual_unit(self._outside.locale)
        return SettingsView(self.settings, own, self._countries(), unit)

    def _countries(self) -> tuple[tuple[str, str], ...]:
        """Code and name of every country whose numbers are known, by name."""
        known = {} if self.triage is None else self.triage.countries
        return tuple(sorted(((code, c.name) for code, c in known.items()), key=lambda it: it[1]))

    def _help(self) -> QWidget:
        from backcare_desktop.ui.tabs.help.view import HelpView

        self.help_view = HelpView(self.triage)
        self._show_number()
        self.settings.check_changed.connect(self._show_number)
        return self.help_view

    @Slot()
    def _show_number(self) -> None:
        """The emergency number of the country chosen, or of the computer's own."""
        code = self.settings.preferences.country or self._outside.country
        self.help_view.show_number(
            "112" if self.triage is None else self.triage.country(code).emergency
        )

    def _upcoming(self, tab_id: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            from backcare_desktop.ui.tabs.upcoming.view import UpcomingView

            return UpcomingView(tab_id)

        return make

    def _say_content_problems(self, library: Library) -> None:
        if library.problems:
            reasons = "\n".join(str(problem) for problem in library.problems)
            self.window.show_banner(
                "content",
                "warning",
                self.tr(
                    "Part of Backcare's content can't be used; the rest works.\n{reasons}"
                ).format(reasons=reasons),
            )

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

    def show(self) -> None:
        """Open the window; the diary is opened once it has been painted."""
        self.window.painted.connect(self.coordinator.open_diary)
        self.window.show()

    @Slot()
    def _prepare_the_rest(self) -> None:
        """Load the chart library and make the other tabs, so that each opens fast later."""
        from backcare_desktop.ui.widgets import chart_canvas

        self._charts = chart_canvas.library()
        self._charts.start()
        self._make_another_tab()

    @Slot()
    def _make_another_tab(self) -> None:
        """One at a time, so that the window answers in between."""
        if self.window.make_another_tab():
            QTimer.singleShot(0, self, self._make_another_tab)

    @Slot()
    def quit(self) -> None:
        """The system wants it to end: there is nobody left to ask."""
        self.window.set_guard(None)
        QApplication.quit()

    def close(self) -> None:
        """Let go of everything; a session on the mat is kept to go on with."""
        self.window.set_guard(None)
        self.player.stop()
        self.coordinator.stop()
        self.window.close()
        # What is still on its way is delivered first: nothing may ask for the diary once it is
        # closed, because asking opens it.
        self.jobs.drain()
        self.jobs.submit(self.desk.close, _ignore, _ignore)
        self.jobs.close()
        self.machine.close()
        if self._charts is not None:
            self._charts.wait()


def new_id() -> str:
    """A key that no other row has."""
    return str(uuid.uuid4())


def interface_locale() -> QLocale:
    """English words, because the interface is English so far, with the country's own formats."""
    country = QLocale.system().territory()
    if country == QLocale.Country.AnyTerritory:
        country = QLocale.Country.UnitedKingdom
    return QLocale(QLocale.Language.English, country)


def own_country() -> str:
    """ISO code of the country that the computer is set to; empty if it doesn't say.

    Numbers to call are not guessed: where it doesn't say, those for "another country" are shown.
    """
    country = QLocale.system().territory()
    if country in (QLocale.Country.AnyTerritory, QLocale.Country.World):
        return ""
    return QLocale.territoryToCode(country)


def open_store(database: Path) -> Store:
    """Open the diary. SQL is loaded here, at the first call, off the window's thread."""
    from backcare_desktop.storage.store import open_store as open_sql

    return open_sql(database)


def _ignore(_: object) -> None:
    """Closing has nobody left to tell."""


def _open_demo(clock: Clock, resources: Path) -> Callable[[Path], Store]:
    """Opens a diary and, while it is empty, fills it with the sample history."""

    def open_filled(database: Path) -> Store:
        from backcare_desktop.services import demo

        fresh = not database.exists()
        store = open_store(database)
        if fresh:
            triage = load_triage(resources / "triage")
            check = (triage.interview, triage.rules)
            library = load_library(resources)
            core = library.programmes["core-basics"].programme, library.exercises
            demo.fill(store, library.routines, check, clock, years=1, seed=1, core=core)
        return store

    return open_filled


def run(data_dir: Path | None, *, demo: bool = False) -> int:
    """Open the window and stay until it is closed.

    Args:
        data_dir: the folder named on the command line; None for the usual one.
        demo: show a sample history in a folder that is deleted at the end.
    """
    QGuiApplication.setApplicationDisplayName("Backcare")
    QGuiApplication.setDesktopFileName(APP_ID)
    application = QApplication(["backcare"])
    application.setWindowIcon(QIcon(str(paths.resource("icons/app.svg"))))
    theme.install(application)
    throw_away = Path(tempfile.mkdtemp(prefix="backcare-demo-")) if demo else None
    try:
        return _run_in(paths.folders(throw_away or data_dir), application, demo=demo)
    finally:
        if throw_away is not None:
            shutil.rmtree(throw_away, ignore_errors=True)


def _run_in(folders: paths.Folders, application: QApplication, *, demo: bool) -> int:
    outside = Outside()
    if demo:
        outside.open_store = _open_demo(outside.clock, outside.resources)
    # Otherwise matplotlib writes into the home folder, outside what is ours to delete.
    os.environ.setdefault("MPLCONFIGDIR", str(folders.cache / "matplotlib"))
    backcare = Backcare(folders, outside)
    faults = FaultWatch()
    faults.fault.connect(backcare.window.show_fault)
    faults.install()
    asked_to_quit = QuitSignals()
    asked_to_quit.wanted.connect(backcare.quit)
    asked_to_quit.install()
    try:
        backcare.show()
        if demo:
            backcare.announce_sample()
        return application.exec()
    finally:
        backcare.close()
        asked_to_quit.uninstall()
        faults.uninstall()
