"""How long until the window is painted, and until the diary is open, against a bare window?

Both programs are started in turn, as processes, and timed from outside until they report. Ratios
hold between machines; milliseconds don't.

    python3 dev.py bench startup [--runs 7]

Goals (performance.md): first painted window <= 1.4 x bare; Today filled <= 3.0 x bare.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, report)
def report():
    print("painted", flush=True)
    application.quit()
application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QTabWidget())
window.show()
application.exec()
"""

OURS = """
import sys
from pathlib import Path
from backcare_desktop.head_start import head_start
head_start()
from PySide6.QtWidgets import QApplication
from backcare_desktop import opening, paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.interface_language import InterfaceLanguage
application = QApplication(sys.argv)
manager = theme.install(application)
language = InterfaceLanguage(application, paths.resource("i18n"))
class Opening(opening.Opening):
    def _fill(self):
        super()._fill()
        self.backcare.today.state_changed.connect(on_state)
def on_state(state):
    if state.latest_text:
        print("filled", flush=True)
        application.quit()
opened = Opening(opening.Start(paths.folders(Path(sys.argv[1]))), language)
opened.window.painted.connect(lambda: print("painted", flush=True))
opened.run(application)
manager.deleteLater()
"""


def run(program: str, *arguments: str) -> dict[str, float]:
    """Milliseconds from the start of the process to each word it prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    # As it is for everybody who has started the program before.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    found = {}
    assert process.stdout is not None
    for line in process.stdout:
        found.setdefault(line.strip(), 1000 * (time.perf_counter() - begun))
    process.wait()
    return found


def main() -> None:
    """Print medians and ratios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        filled = Path(folder) / "ten-years"
        subprocess.run(
            [
                sys.executable,
                "-m",
                "backcare_desktop",
                "demo-data",
                "--data-dir",
                str(filled),
                "--years",
                "10",
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        run(BARE)
        run(OURS, str(filled))
        bare, painted, ready = [], [], []
        for _ in range(runs):
            bare.append(run(BARE)["painted"])
            ours = run(OURS, str(filled))
            painted.append(ours["painted"])
            ready.append(ours["filled"])
    floor = statistics.median(bare)
    for name, values in (("bare window", bare), ("first paint", painted), ("Today filled", ready)):
        middle = statistics.median(values)
        print(
            f"{name:14} {middle:7.0f} ms   x {middle / floor:.2f}   "
            f"({min(values):.0f}-{max(values):.0f})"
        )


if __name__ == "__main__":
    main()
