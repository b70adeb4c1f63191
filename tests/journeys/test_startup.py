"""What is loaded before the first frame, and what is not."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.main_window import MainWindow
from tests.journeys.person import Person
from tests.storage.examples import rating

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "pydantic",
    "matplotlib",
    "numpy",
    "scipy",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtTextToSpeech",
    "inspect",
    "shibokensupport.signature.loader",
    "typing_extensions",
)

FRAME = (
    "head_start",
    "late_modules",
    "late_signatures",
    "core",
    "core.languages",
    "core.problems",
    "core.profile",
    "crash_log",
    "opening",
    "paths",
    "services",
    "services.appearance",
    "storage",
    "storage.files",
    "storage.profiles",
    "storage.settings_file",
    "ui",
    "ui.faults",
    "ui.formats",
    "ui.interface_language",
    "ui.main_window",
    "ui.platform",
    "ui.platform.first_window",
    "ui.platform.quit_signals",
    "ui.platform.taskbar",
    "ui.rail",
    "ui.tabs",
    "ui.tabs.today",
    "ui.tabs.today.frame",
    "ui.theme",
    "ui.theme.fonts",
    "ui.theme.icons",
    "ui.theme.manager",
    "ui.theme.model",
    "ui.theme.spacing",
    "ui.theme.style",
    "ui.theme.tokens",
    "ui.undos",
    "ui.widgets",
    "ui.widgets.announce",
    "ui.widgets.banner",
    "ui.widgets.boxes",
    "ui.widgets.buttons",
    "ui.widgets.card",
    "ui.widgets.columns",
    "ui.widgets.focus",
    "ui.widgets.icon",
    "ui.widgets.items_layout",
    "ui.widgets.labels",
    "ui.widgets.lead_row",
    "ui.widgets.paint",
    "ui.widgets.question",
    "ui.widgets.reading",
    "ui.widgets.scroll",
    "ui.widgets.scroll_bar",
    "ui.widgets.themed",
    "ui.widgets.tips",
    "ui.widgets.toast",
    "whole_file",
)
"""What of the program the first frame may load; what is added costs every start its time."""

PROGRAM = """
import sys
from pathlib import Path
from backcare_desktop.head_start import head_start
head_start()
from backcare_desktop import opening, paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.interface_language import InterfaceLanguage

application = opening.made_application()
manager = theme.manager()
language = InterfaceLanguage(application, paths.resource("i18n"))
class Opening(opening.Opening):
    def _load(self):
        print(" ".join(sys.modules))
        application.quit()
Opening(opening.Start(paths.folders(Path(sys.argv[1]))), language).run(application)
manager.deleteLater()
"""


ARRIVING = (
    "app_machine",
    "app_reminders",
    "content.figures",
    "core.figure",
    "core.figure_motion",
    "ui.platform.media_keys",
    "ui.platform.notifications",
    "ui.platform.screen_lock",
    "ui.platform.sound",
    "ui.platform.speech",
    "ui.platform.tray_qt",
    "ui.platform.voice",
    "ui.reminders.presenter",
    "ui.widgets.figure",
)
"""What comes by itself, once Today is filled."""

LATER = (
    *HEAVY,
    "_hashlib",
    "concurrent.futures",
    "ctypes",
    "socket",
    "statistics",
    "wave",
    "backcare_desktop.app_player",
    "backcare_desktop.content.recovery",
    "backcare_desktop.content.triage",
    "backcare_desktop.services.checks",
    "backcare_desktop.storage.backup",
    "backcare_desktop.storage.backups",
    "backcare_desktop.storage.database",
    "backcare_desktop.storage.keys",
    "backcare_desktop.storage.rows",
    "backcare_desktop.storage.settling",
    "backcare_desktop.ui.backup_words",
    "backcare_desktop.ui.diary_help",
    "backcare_desktop.ui.player",
    "backcare_desktop.ui.tabs.pain",
    "backcare_desktop.ui.tabs.settings.view",
    "backcare_desktop.ui.tabs.stretch",
    "backcare_desktop.ui.unlock",
    *(f"backcare_desktop.{name}" for name in ARRIVING),
)
"""What Today can be filled without."""

BEGUN = """
import sys
from pathlib import Path
from backcare_desktop.head_start import head_start
head_start()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from backcare_desktop import opening, paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.interface_language import InterfaceLanguage

application = opening.made_application()
manager = theme.manager()
language = InterfaceLanguage(application, paths.resource("i18n"))
class Opening(opening.Opening):
    def _fill(self):
        super()._fill()
        self.backcare.today.state_changed.connect(on_state)
def on_state(state):
    if state.latest_text:
        look()
opened = Opening(opening.Start(paths.folders(Path(sys.argv[1]))), language)
"""

ENDED = """
opened.run(application)
manager.deleteLater()
"""

FILLED = f"""
{BEGUN}
def look():
    print(" ".join(sys.modules))
    application.quit()
{ENDED}
"""

ARRIVED = f"""
{BEGUN}
def look():
    pictures = opened.window.findChildren(QWidget, "figure")
    if pictures and all(each.isVisible() for each in pictures):
        QTimer.singleShot(0, leave)
    else:
        QTimer.singleShot(10, look)
def leave():
    opened._loader.join()
    print(" ".join(sys.modules))
    application.quit()
{ENDED}
"""


HINTS = "This plugin does not support propagateSizeHints()\n"
"""Said by Qt where there is no screen."""


class Strangers(QObject):
    """Notes every window that is shown beside the main one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, MainWindow):
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_flashes_as_a_window_of_its_own(
    qapp: QApplication, data_dir: Path
) -> None:
    strangers = Strangers()
    qapp.installEventFilter(strangers)
    person = Person(data_dir, whole=True)
    for index in range(person.app.window.rail.count()):
        person.app.window.rail.setCurrentIndex(index)
        person.settle()
    person.app.window.show_banner("test", "info", "Something", "Do it")
    person.app.today.rate(3)
    person.app.today.start()
    person.settle()
    person.leave()
    qapp.removeEventFilter(strangers)
    assert strangers.seen == []


def test_the_chart_s_tab_is_made_ahead_and_no_other(qtbot: QtBot, data_dir: Path) -> None:
    person = Person(data_dir, whole=True)
    qtbot.waitUntil(lambda: person.app.pain_tab is not None)
    person.settle()
    behind = {"measure_pages", "flare_page", "clinician_page"}
    assert behind.isdisjoint(vars(person.app.pain_view))
    assert person.app.check is None
    assert "stretch" not in vars(person.app)
    assert "help_view" not in vars(person.app)
    person.leave()


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path: Path) -> None:
    loaded = modules_of(PROGRAM, tmp_path)
    assert [name for name in HEAVY if name in loaded] == []
    ours = {name.partition(".")[2] for name in loaded if name.startswith("backcare_desktop.")}
    assert ours - set(FRAME) == set()


def test_no_database_library_is_loaded_before_today_is_filled(tmp_path: Path) -> None:
    store = open_store(paths.folders(tmp_path).database)
    store.ratings.add(rating(1))
    store.close()
    loaded = modules_of(FILLED, tmp_path)
    assert "backcare_desktop.storage.glance.store" in loaded
    assert [name for name in LATER if name in loaded] == []


def test_what_nothing_on_today_waits_for_comes_by_itself(tmp_path: Path) -> None:
    store = open_store(paths.folders(tmp_path).database)
    store.ratings.add(rating(1))
    store.close()
    loaded = modules_of(ARRIVED, tmp_path)
    assert [name for name in ARRIVING if f"backcare_desktop.{name}" not in loaded] == []
    # Of traceback, which a fault asks for when perhaps no file can be opened any more.
    assert "linecache" in loaded


def test_tray_and_reminders_come_up_also_where_the_diary_can_t_be_opened(data_dir: Path) -> None:
    paths.folders(data_dir).database.parent.mkdir(parents=True, exist_ok=True)
    paths.folders(data_dir).database.write_bytes(b"something else")
    person = Person(data_dir)
    assert "reminders" in vars(person.app)
    person.app.settings.choose("tray", value=True)
    assert person.tray.shown
    person.leave()


def modules_of(program: str, folder: Path) -> list[str]:
    """What a program that begins with this folder had loaded when it ended."""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stderr.replace(HINTS, "") == ""
    return done.stdout.split()
