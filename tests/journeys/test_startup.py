"""What is loaded before the first frame, and what is not."""

import os
import subprocess
import sys
from pathlib import Path

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
