"""How long until the window is painted, and until the diary is open, against a bare window?

Both programs are started in turn, as processes, and timed from outside until they report: once the
window's frame has been painted, and once Today, with the diary's latest rating, has been. Ratios
hold between machines; milliseconds don't. Processor time leaves out what else the machine does.
Then both are left alone: what they hold in memory (PSS), and what they do while nobody does.

    python3 dev.py bench startup
    python3 tests/bench/startup.py [--runs 7] [--idle 30]

Goals (performance.md): first painted window <= 1.4 x bare; Today filled <= 3.0 x bare; 75 MiB
before the chart and 140 MiB with it; 0.01 s of processor time in 30 s.
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

GOALS = {
    "painted": 1.4,
    "filled": 3.0,
    "MiB filled": 75.0,
    "MiB with the chart": 140.0,
    "s idle": 0.01,
}
"""Of performance.md; the first two are times those of the bare window."""

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, report)
def report():
    print("painted", time.process_time(), flush=True)
    if len(sys.argv) == 1:
        application.quit()
application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QTabWidget())
window.show()
application.exec()
"""

OURS = """
import os, sys, time
folder, *stays = sys.argv[1:]
os.environ["BACKCARE_DATA_DIR"] = folder
sys.argv[1:] = []
from backcare_desktop.head_start import head_start
head_start()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from backcare_desktop import __main__, opening
class Eye(QObject):
    saw = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.saw = True
            watched.removeEventFilter(self)
        return False
class Window(opening.MainWindow):
    def event(self, event):
        found = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and opened and opened[0].eye.saw:
            on_seen(opened.pop())
        return found
opened = []
class Opening(opening.Opening):
    def __init__(self, *put):
        super().__init__(*put)
        self.window.painted.connect(lambda: say("painted"))
        self.eye = Eye()
        opened.append(self)
    def _fill(self):
        super()._fill()
        self.backcare.today.state_changed.connect(self.on_state)
        self.backcare.prepared.connect(self.on_prepared)
    def on_state(self, state):
        if state.latest_text:
            self.backcare.today_view.widget().installEventFilter(self.eye)
    def on_prepared(self):
        if stays:
            self.window.show_tab("pain")
            QTimer.singleShot(2000, lambda: say("chart"))
def say(word):
    print(word, time.process_time(), flush=True)
def on_seen(opened):
    say("filled")
    if not stays:
        QApplication.quit()
opening.Opening, opening.MainWindow = Opening, Window
__main__.main()
"""


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    """A program as a process of its own, as it is for whoever has started it before."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def run(program: str, *arguments: str) -> dict[str, tuple[float, float]]:
    """Milliseconds until each word it prints: from the start of the process, and of processor."""
    begun = time.perf_counter()
    process = start(program, *arguments)
    found: dict[str, tuple[float, float]] = {}
    assert process.stdout is not None
    for line in process.stdout:
        word, busy_s = line.split()
        found.setdefault(word, (1000 * (time.perf_counter() - begun), 1000 * float(busy_s)))
    process.wait()
    return found


def left_alone(
    idle_s: float, awaited: dict[str, int], program: str, *arguments: str
) -> dict[str, float]:
    """MiB at each awaited word and 5 s after the last one, and the busy seconds from then on."""
    found: dict[str, float] = {}
    process = start(program, *arguments, "stay")
    assert process.stdout is not None
    try:
        for line in process.stdout:
            word = line.split()[0]
            if word in awaited:
                awaited[word] -= 1
                found[word] = memory_mib(process.pid)
                print(f"{word:14} {found[word]:7.0f} MiB")
            if not any(awaited.values()):
                break
        time.sleep(5)
        before = busy_s(process.pid)
        found["later"] = memory_mib(process.pid)
        print(f"{'5 s later':14} {found['later']:7.0f} MiB")
        time.sleep(idle_s)
        found["idle"] = busy_s(process.pid) - before
        print(f"{'idle':14} {found['idle']:7.2f} s in {idle_s:.0f} s")
        return found
    finally:
        process.kill()
        process.wait()


def memory_mib(pid: int) -> float:
    """What a process holds, its share of what it has in common with others included (PSS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def busy_s(pid: int) -> float:
    """Processor time of a process, all its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Print medians and ratios; 1 when a goal is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--idle", type=float, default=30.0)
    wanted = parser.parse_args()
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
        found: dict[str, list[tuple[float, float]]] = {"bare": [], "painted": [], "filled": []}
        for _ in range(wanted.runs):
            found["bare"].append(run(BARE)["painted"])
            ours = run(OURS, str(filled))
            for word in ("painted", "filled"):
                found[word].append(ours[word])
        reached: dict[str, float] = {}
        for kind, name in enumerate(("from the start", "of processor")):
            floor = statistics.median(each[kind] for each in found["bare"])
            for word, values in found.items():
                middle = statistics.median(each[kind] for each in values)
                reached.setdefault(word, middle / floor)
                least = min(each[kind] for each in values)
                print(
                    f"{word:14} {middle:7.0f} ms {name}   x {middle / floor:.2f}   "
                    f"(least {least:.0f})"
                )
        print("\nbare window")
        left_alone(wanted.idle, {"painted": 1}, BARE)
        print("\nBackcare")
        held = left_alone(wanted.idle, {"filled": 1, "chart": 1}, OURS, str(filled))
    print()
    reached |= {"MiB filled": held["filled"], "MiB with the chart": held["later"]}
    reached["s idle"] = held["idle"]
    for word, most in GOALS.items():
        said = "holds" if reached[word] <= most else "MISSED"
        print(f"{word:20} {reached[word]:7.2f}, goal {most:g}: {said}")
    return 0 if all(reached[word] <= most for word, most in GOALS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
