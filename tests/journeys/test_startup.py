"""What is loaded before the first frame, and what is not."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.ui.main_window import MainWindow
from tests.journeys.person import Person

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
)

FRAME = (
    "core",
    "core.clock",
    "core.languages",
    "core.problems",
    "core.profile",
    "crash_log",
    "everything_written",
    "opening",
    "paths",
    "services",
    "services.appearance",
    "storage",
    "storage.files",
    "storage.locks",
    "storage.profiles",
    "storage.settings_file",
    "ui",
    "ui.faults",
    "ui.formats",
    "ui.interface_language",
    "ui.main_window",
    "ui.platform",
    "ui.platform.first_window",
    "ui.platform.first_window_posix",
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
    "ui.widgets.paint",
    "ui.widgets.question",
    "ui.widgets.scroll",
    "ui.widgets.themed",
    "ui.widgets.toast",
    "whole_file",
)
"""What of the program the first frame may load; what is added costs every start its time."""

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from backcare_desktop import opening, paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.interface_language import InterfaceLanguage

application = QApplication([])
manager = theme.install(application)
language = InterfaceLanguage(application, paths.resource("i18n"))
class Opening(opening.Opening):
    def _load(self):
        print(" ".join(sys.modules))
        application.quit()
Opening(opening.Start(paths.folders(Path(sys.argv[1]))), language).run(application)
manager.deleteLater()
"""


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


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "profile")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
    )
    loaded = done.stdout.split()
    assert [name for name in HEAVY if name in loaded] == []
    ours = {name.partition(".")[2] for name in loaded if name.startswith("backcare_desktop.")}
    assert ours - set(FRAME) == set()
    assert done.stderr == ""
