"""What does a moving figure cost?

Each figure is drawn in a widget as large as in the player on a large window, once for each moment
of a loop at thirty frames a second, and so is an empty widget of the same size. Printed is the
processor time of a frame, its ratio to the empty widget, and its share of one core at thirty
frames a second. Then one figure plays by itself on a real event loop for a few seconds.

    python3 dev.py bench figures                the slowest figures, and a summary
    python3 tests/bench/figures.py --all        every figure
    python3 tests/bench/figures.py --size 760x400

Goal (performance.md): at least 30 frames a second for at most 15 % of one core.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.figure_motion import motion
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.figure import FigureView

RATE = 30
MOST_FRAMES = 90
SHARE_LIMIT = 0.15
PLAY_S = 4.0


class CountingView(FigureView):
    """Counts its frames and the longest time between two."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times.append(time.perf_counter())
        super().paintEvent(event)


def frame_ms(widget: QWidget, steps: list[float], show: Callable[[float], None] | None) -> float:
    """Median processor time of one frame of ``widget``, in ms."""
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    spent = []
    for step in steps:
        began = time.process_time_ns()
        if show is not None:
            show(step)
        widget.render(picture, QPoint())
        spent.append((time.process_time_ns() - began) / 1e6)
    return statistics.median(spent)


def measured(figure: Figure, view: FigureView) -> float:
    """Processor time of a frame of ``figure`` in motion, in ms."""
    moving = motion(figure)
    count = len(figure.frames)
    frames = max(12, min(MOST_FRAMES, round(moving.duration_ms * RATE / 1000)))
    view.set_figure(figure)

    def show(share: float) -> None:
        if moving.moves:
            view.set_phase(int(share * count), share * count % 1)
        else:
            view.set_held(0, share * 10)

    show(0.0)
    frame_ms(view, [0.0], show)
    return frame_ms(view, [number / frames for number in range(frames)], show)


class Stop(QObject):
    """Ends the event loop."""

    @Slot()
    def now(self) -> None:
        QApplication.quit()


def played(figure: Figure, size: tuple[int, int], application: QApplication) -> None:
    """Let ``figure`` play by itself and print what it took."""
    view = CountingView()
    view.resize(*size)
    view.set_figure(figure)
    view.show()
    view.play()
    stop = Stop()
    QTimer.singleShot(round(PLAY_S * 1000), stop.now)
    began, spent = time.perf_counter(), time.process_time()
    application.exec()
    wall, spent = time.perf_counter() - began, time.process_time() - spent
    gaps = [after - before for before, after in zip(view.times[2:], view.times[3:], strict=False)]
    view.stop()
    print(
        f"{figure.id} playing for {wall:.1f} s: {len(view.times) / wall:.1f} frames a second, "
        f"latest frame after {1000 * max(gaps):.0f} ms, {100 * spent / wall:.1f} % of one core"
    )


def main() -> int:
    """Run the bench; 1 when a figure takes more than its share."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--size", default="1000x600")
    chosen = parser.parse_args()
    width, height = (int(number) for number in chosen.size.split("x"))
    application = QApplication(["backcare", *theme.STYLE])
    manager = theme.install(application)
    figures, _ = load_figures(paths.resource("figures"))
    empty = QWidget()
    empty.resize(width, height)
    bare = frame_ms(empty, [0.0] * MOST_FRAMES, None)
    view = FigureView()
    view.resize(width, height)
    costs = sorted(
        ((measured(figure, view), figure.id) for figure in figures.values()), reverse=True
    )
    print(f"{width} x {height}: an empty widget {bare:.2f} ms")
    for cost, name in costs if chosen.all else costs[:5]:
        share = cost * RATE / 1000
        print(
            f"{name:20} {cost:5.2f} ms  {cost / bare:4.1f} x empty  {100 * share:4.1f} % of a core"
        )
    median = statistics.median(cost for cost, _ in costs)
    print(f"median of {len(costs)}: {median:.2f} ms, {100 * median * RATE / 1000:.1f} % of a core")
    played(figures[costs[0][1]], (width, height), application)
    manager.deleteLater()
    return 0 if costs[0][0] * RATE / 1000 <= SHARE_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
