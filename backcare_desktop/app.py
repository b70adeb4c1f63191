"""The composition root: the only file that knows every layer."""

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.content.library import Library, load_library
from backcare_desktop.core.clock import Clock, SystemClock
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.ui import theme
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.faults import FaultWatch
from backcare_desktop.ui.jobs import DatabaseJobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.platform.sound import QtSound, Sound
from backcare_desktop.ui.platform.speech import ScreenReaderSpeech, Speech
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.presenter import PlayerPresenter
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tabs.help.view import HelpView
from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
from backcare_desktop.ui.tabs.pain.view import PainView
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.tabs.stretch.presenter import StretchPresenter
from backcare_desktop.ui.tabs.stretch.view import StretchView
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.tabs.upcoming.view import UpcomingView
from backcare_desktop.ui.ticker import QtTicker, Ticker
from backcare_desktop.ui.widgets import chart_canvas

APP_ID = "org.backcare.Backcare"
SUGGESTED_ROUTINE = "ease-off-trio"


@dataclass(slots=True)
class Outside:
    """What the program gets from the machine; tests hand in their own.

    Attributes:
        open_store: opens the diary; called on the database's thread, so that SQL is loaded there.
    """

    clock: Clock = field(default_factory=SystemClock)
    ticker: Ticker | None = None
    sound: Sound | None = None
    speech: Speech | None = None
    open_store: Callable[[Path], Store] | None = None
    locale: QLocale = field(default_factory=QLocale)
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
            lambda: str(uuid.uuid4()),
        )
        self.sound = self._outside.sound or QtSound(self)
        self.window = MainWindow(folders.window_state)
        self._settings()
        self._player()
        self._tabs()
        self._say_content_problems(self.library)

    # --- putting together ----------------------------------------------------------------------

    def _settings(self) -> None:
        self.settings = SettingsPresenter(
            SettingsFile(self.folders.settings), theme.manager(), self.sound, self.folders, self
        )
        self.settings.apply()

    def _player(self) -> None:
        outside = self._outside
        self.player_view = PlayerView(self.library.figures)
        self.window.set_player(self.player_view)
        self.player = PlayerPresenter(
            self.desk,
            self.jobs,
            outside.clock,
            outside.ticker or QtTicker(self),
            self.sound,
            outside.speech or ScreenReaderSpeech(self.player_view),
            MatWriter(self.library.exercises, self),
            self,
        )
        self.player.state_changed.connect(self.player_view.show_state)
        self.player.ring_changed.connect(self.player_view.set_ring)
        self.player_view.action.connect(self.player.act)
        self.player_view.rated.connect(self.player.rate)
        self.settings.motion_changed.connect(self.player.set_reduced_motion)
        self.coordinator = Coordinator(
            self.window,
            self.player,
            self.desk,
            self.jobs,
            ProblemWords(self.folders.data, self),
            self,
        )
        self.coordinator.opened.connect(self._load_chart_library)

    def _tabs(self) -> None:
        self._today()
        self.window.add_tab("symptom-check", self._upcoming_symptom_check())
        self._stretch()
        self.window.add_tab("core", self._upcoming_core())
        self._pain()
        self.window.add_tab("training", self._upcoming_training())
        self.window.add_tab("report", self._upcoming_report())
        self.window.add_tab("settings", SettingsView(self.settings))
        self.window.add_tab("help", HelpView())

    def _today(self) -> None:
        routine = self.library.routines.get(SUGGESTED_ROUTINE)
        self.today = TodayPresenter(
            self.desk, self.jobs, self._outside.clock, routine, self._outside.locale, self
        )
        view = self.today_view = TodayView(self.today, self.library.figures)
        view.tab_wanted.connect(self.window.show_tab)
        self.window.add_tab("today", view)
        self.coordinator.add_tab(self.today)
        self.coordinator.writable_changed.connect(view.set_writable)
        self.today.saved.connect(self.coordinator.offer_undo_rating)
        self.today.discarded.connect(self.coordinator.offer_undo_discard)
        self.today.start_wanted.connect(self.coordinator.start)
        self.today.resume_wanted.connect(self.coordinator.resume)
        self.today.show_frame()

    def _stretch(self) -> None:
        self.stretch = StretchPresenter(
            self.desk,
            self.jobs,
            tuple(self.library.routines.values()),
            self._outside.clock,
            self._outside.locale,
            self,
        )
        view = StretchView(self.stretch, self.library.figures)
        self.window.add_tab("stretch", view)
        self.coordinator.add_tab(self.stretch)
        self.coordinator.writable_changed.connect(view.set_writable)
        self.stretch.start_wanted.connect(self.coordinator.start)

    def _pain(self) -> None:
        self.pain = PainPresenter(self.desk, self.jobs, self._outside.locale, self)
        view = self.pain_view = PainView(self.pain, self.library.figures)
        self.window.add_tab("pain", view)
        self.coordinator.add_tab(self.pain)
        self.coordinator.writable_changed.connect(self.pain.set_writable)
        self.pain.saved.connect(self.coordinator.offer_undo_rating)
        self.pain.removed.connect(self.coordinator.offer_undo_removal)

    def _upcoming_symptom_check(self) -> UpcomingView:
        return UpcomingView(
            self.tr("Symptom check"),
            self.tr(
                "Here you will answer questions about warning signs and learn whether this needs "
                "a doctor. Until then, Help lists the signs that need help at once."
            ),
        )

    def _upcoming_core(self) -> UpcomingView:
        return UpcomingView(
            self.tr("Core"),
            self.tr("Here you will follow a core programme and log its sets, three days a week."),
        )

    def _upcoming_training(self) -> UpcomingView:
        return UpcomingView(
            self.tr("Training"),
            self.tr("Here you will plan the way back to lifting, one checked step at a time."),
        )

    def _upcoming_report(self) -> UpcomingView:
        return UpcomingView(
            self.tr("Report"),
            self.tr("Here you will make one page for your physiotherapist from what you kept."),
        )

    def _say_content_problems(self, library: Library) -> None:
        if library.problems:
            reasons = "\n".join(str(problem) for problem in library.problems)
            self.window.show_banner(
                "warning",
                self.tr(
                    "Part of Backcare's content can't be used; the rest works.\n{reasons}"
                ).format(reasons=reasons),
            )

    def show_sample_note(self) -> None:
        """Say that what is shown is invented."""
        self.window.show_banner(
            "info",
            self.tr("A sample history. It is invented, and deleted when you close Backcare."),
        )

    # --- running -------------------------------------------------------------------------------

    def show(self) -> None:
        """Open the window; the diary is opened once it has been painted."""
        self.window.painted.connect(self.coordinator.open_diary)
        self.window.show()

    @Slot()
    def _load_chart_library(self) -> None:
        """Load it beside the window, so that the Pain tab opens at once later."""
        chart_canvas.library().start()

    def close(self) -> None:
        """Let go of everything; a session on the mat is kept to go on with."""
        self.player.stop()
        self.window.close()
        self.jobs.submit(self.desk.close, _ignore, _ignore)
        self.jobs.close()
        self.sound.close()
        chart_canvas.library().wait()


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
            demo.fill(store, load_library(resources).routines, clock, years=1, seed=1)
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
    if application.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        QLocale.setDefault(QLocale.system())
    manager = theme.install(application)
    throw_away = Path(tempfile.mkdtemp(prefix="backcare-demo-")) if demo else None
    outside = Outside()
    if throw_away is not None:
        outside.open_store = _open_demo(outside.clock, outside.resources)
    folders = paths.folders(throw_away or data_dir)
    # Otherwise matplotlib writes into the home folder, outside what is ours to delete.
    os.environ.setdefault("MPLCONFIGDIR", str(folders.cache / "matplotlib"))
    backcare = Backcare(folders, outside)
    faults = FaultWatch()
    faults.fault.connect(backcare.window.show_fault)
    faults.install()
    try:
        backcare.show()
        if demo:
            backcare.show_sample_note()
        return application.exec()
    finally:
        backcare.close()
        faults.uninstall()
        manager.deleteLater()
        if throw_away is not None:
            shutil.rmtree(throw_away, ignore_errors=True)
