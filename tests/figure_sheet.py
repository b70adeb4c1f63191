"""Renders contact sheets of the exercise figures to ``build/figures``, for looking at.

    python3 tests/figure_sheet.py                 every figure, its pictures and moments between
    python3 tests/figure_sheet.py plank bird-dog  these figures only
    python3 tests/figure_sheet.py --theme dark --side left --thumbs

Each row is one figure: its pictures, then five moments of one loop.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, QRect, QSize, Qt  # noqa: E402 - the platform is chosen above
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from backcare_desktop.content.figures import load_figures  # noqa: E402
from backcare_desktop.core.figure import Figure  # noqa: E402
from backcare_desktop.core.figure_motion import motion  # noqa: E402
from backcare_desktop.ui import theme  # noqa: E402
from backcare_desktop.ui.widgets.figure_painter import FigurePainter  # noqa: E402

OUT = ROOT / "build" / "figures"
CELL = QSize(280, 180)
THUMB = QSize(115, 124)
GAP = 8
NAME = 22
MOMENTS = 5
ROWS = 5


def sheet(figures: list[Figure], side: str | None, cell: QSize, moments: int) -> QPixmap:
    """One row for each of ``figures``: every picture of it, then ``moments`` of its loop."""
    look = theme.current()
    columns = max(len(figure.frames) for figure in figures) + moments
    width = columns * (cell.width() + GAP) + GAP
    height = len(figures) * (cell.height() + NAME + GAP) + GAP
    page = QPixmap(width, height)
    page.fill(look.color("surface"))
    painter = QPainter(page)
    painter.setFont(look.font("small"))
    painter.setPen(look.color("text"))
    for row, figure in enumerate(figures):
        top = GAP + row * (cell.height() + NAME + GAP)
        names = ", ".join(frame.name for frame in figure.frames)
        place = QRect(GAP, top, width, NAME)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{figure.id}: {names}")
        for column, picture in enumerate(_pictures(figure, side, cell, moments)):
            left = GAP + column * (cell.width() + GAP)
            painter.drawPixmap(QPoint(left, top + NAME), picture)
    painter.end()
    return page


def _pictures(figure: Figure, side: str | None, cell: QSize, moments: int) -> list[QPixmap]:
    drawer = FigurePainter(figure, side, cell, theme.current())
    found = [
        drawer.pixmap(index, 1.0, panel=True, labels=None) for index in range(len(figure.frames))
    ]
    moving = motion(figure, side)
    for number in range(moments if moving.moves else 0):
        picture = drawer.ground(1.0, panel=True, labels=None)
        painter = QPainter(picture)
        drawer.paint(painter, moving.at((number + 0.5) / moments * moving.duration_ms))
        painter.end()
        found.append(picture)
    return found


def main() -> int:
    """Render the sheets; 1 when a figure could not be loaded."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--theme", choices=("light", "dark", "high_contrast"), default="light")
    parser.add_argument("--side", choices=("left", "right"))
    parser.add_argument("--thumbs", action="store_true")
    parser.add_argument("--large", action="store_true")
    chosen = parser.parse_args()
    application = QApplication(["backcare", *theme.STYLE])
    manager = theme.install(application)
    manager.set_choice(chosen.theme)
    figures, problems = load_figures(ROOT / "resources" / "figures")
    for problem in problems:
        print(problem)
    wanted = [figures[key] for key in sorted(figures) if not chosen.names or key in chosen.names]
    cell = THUMB if chosen.thumbs else QSize(760, 400) if chosen.large else CELL
    moments = 0 if chosen.thumbs or chosen.large else MOMENTS
    OUT.mkdir(parents=True, exist_ok=True)
    rows = 12 if chosen.thumbs else ROWS
    for number in range(0, len(wanted), rows):
        words = (chosen.theme, chosen.side, str(number // rows + 1))
        path = OUT / f"{'-'.join(word for word in words if word)}.png"
        sheet(wanted[number : number + rows], chosen.side, cell, moments).save(str(path))
        print(path.relative_to(ROOT))
    manager.deleteLater()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
