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

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from backcare_desktop import app, paths
from backcare_desktop.ui import theme

application = QApplication([])
manager = theme.install(application)
backcare = app.Backcare(paths.folders(Path(sys.argv[1])))
def report():
    print(" ".join(name for name in sys.argv[2:] if name in sys.modules))
    application.quit()
backcare.window.painted.connect(report)
backcare.window.show()
application.exec()
backcare.close()
backcare.window.deleteLater()
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
        [sys.executable, "-c", PROGRAM, str(tmp_path / "profile"), *HEAVY],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.split() == []
    assert done.stderr == ""
