"""Where everything stands in the player: the drawing of 1440 x 900, fitted to the window."""

from math import ceil

from msgspec import Struct
from PySide6.QtCore import QRect, QSize

DRAWN_WIDTH = 1440
DRAWN_HEIGHT = 900
WIDEST_CONTENT = 1700
MOST_GROWTH = 1.6
MARGIN = 48
PICTURE_HEIGHT = 260
PICTURE_GAP = 36


class Fit(Struct, frozen=True):
    """How the drawing is fitted.

    Attributes:
        unit: pixels per pixel of the drawing.
        growth: how much larger than drawn the small labels are, 1 to 1.6. They keep the size
            that the person chose where the drawing itself has to shrink.
    """

    unit: float
    growth: float

    def px(self, drawn: float) -> int:
        """A drawn length in pixels."""
        return round(drawn * self.unit)

    def small(self, drawn: float, most: float = MOST_GROWTH) -> int:
        """A small label's drawn size in pixels; it grows by ``most`` at the most."""
        return round(drawn * self.unit * min(self.growth, most))


def fit(width: int, height: int, scale: float) -> Fit:
    """The fit for a window of ``width`` x ``height`` pixels at a text scale (1 = 100 %)."""
    unit = max(0.1, min(width / DRAWN_WIDTH, height / DRAWN_HEIGHT))
    return Fit(unit, min(MOST_GROWTH, max(1.0, scale / unit)))


class MatGeometry(Struct, frozen=True):
    """The rectangles of the mat page, in pixels of the page."""

    bars: QRect
    total: QRect
    title: QRect
    figure: QRect
    cue: QRect
    next_up: QRect
    pause: QRect
    hurts: QRect
    step: QRect
    hints: QRect
    ring: QRect
    panel: QRect


def mat_geometry(width: int, height: int, fitted: Fit) -> MatGeometry:
    """Lay out the mat page; the figure takes the room that the rest leaves.

    The line about the machine has its place whether there is one or not: nothing jumps.
    """
    px, small = fitted.px, fitted.small
    content = min(width, px(WIDEST_CONTENT))
    left = (width - content) // 2 + px(MARGIN)
    right = left + content - 2 * px(MARGIN)
    # Large text needs the room itself, so that the gap below the line about the machine closes.
    gap = max(0, px(14 * (1.6 - fitted.growth)))
    top = max(px(28), notice_height(fitted) + gap)
    spare = right - left - px(DRAWN_WIDTH - 2 * MARGIN)
    figure_width = px(760) + spare * 3 // 4

    total = QRect(right - px(170), top, px(170), px(40) + small(20))
    bars = QRect(left, top, total.left() - px(22) - left, px(22) + small(20))
    title_top = total.bottom() + 1 + px(24) - px(10 * (fitted.growth - 1))
    title = QRect(left, title_top, figure_width, px(64))

    hints = QRect(left, height - px(24) - small(28), right - left, small(28))
    row = hints.top() - px(20) - px(104)
    cue_height = ceil(2 * px(40) * min(fitted.growth, 1.2))
    figure_top = title.bottom() + 1 + px(16)
    lowest = row - px(16) - cue_height - px(16)
    figure = QRect(left, figure_top, figure_width, min(lowest - figure_top, px(560)))
    cue = QRect(left, figure.bottom() + 1 + px(16), figure_width, cue_height)

    ring = _ring(QRect(figure.right() + 1, total.bottom(), right - figure.right() - 1, row), fitted)
    pause = QRect(left + px(444), row, px(220), px(104))
    hurts = QRect(pause.right() + 1 + px(24), row, px(300), px(104))
    step_left = hurts.right() + 1 + px(24)
    return MatGeometry(
        bars=bars,
        total=total,
        title=title,
        figure=figure,
        cue=cue,
        next_up=QRect(left, row, px(420), px(104)),
        pause=pause,
        hurts=hurts,
        step=QRect(step_left, row, right - step_left, px(104)),
        hints=hints,
        ring=ring,
        panel=QRect(left, figure_top, figure_width, row - px(16) - figure_top),
    )


def notice_height(fitted: Fit) -> int:
    """Pixels of the line about the machine."""
    return fitted.small(20, 1.3) + fitted.px(8)


def _ring(column: QRect, fitted: Fit) -> QRect:
    """The ring right-aligned in its column; ``column.height()`` is where the buttons begin."""
    px = fitted.px
    floor = column.height() - px(24)
    room = floor - column.top()
    side = min(column.width() - px(64), room, px(560))
    y = column.top() + min(px(34), (room - side) // 2)
    return QRect(column.right() + 1 - px(8) - side, y, side, side)


class RatingGeometry(Struct, frozen=True):
    """The rectangles of a rating page, in pixels of the page."""

    picture: QRect
    words: QRect
    question: QRect
    pad: QRect
    on: QRect
    hints: QRect


def rating_column(width: int, fitted: Fit) -> int:
    """Pixels of a rating page's one column."""
    return min(width - 2 * fitted.px(MARGIN), fitted.small(960, 1.4))


def picture_width(column: int) -> int:
    """Pixels of the picture beside the words."""
    return round(column * 0.44)


def rating_geometry(size: QSize, fitted: Fit, pad_height: int, words_height: int) -> RatingGeometry:
    """Lay out a rating page in ``size``: one column in the middle, picture beside the words.

    ``pad_height`` and ``words_height`` are what the eleven buttons and the words ask for; the
    words get what there is room for.
    """
    width, height = size.width(), size.height()
    px, small = fitted.px, fitted.small
    column = rating_column(width, fitted)
    left = (width - column) // 2
    hints = QRect(left, height - px(24) - small(28), column, small(28))

    on_height, question_height = px(72), small(40, 1.25)
    words_gap, question_gap, on_gap = px(28), px(14), px(26)
    fixed = question_height + pad_height + on_height + words_gap + question_gap + on_gap
    top = max(notice_height(fitted) + px(4), px(32))
    room = max(0, hints.top() - px(20) - top - fixed)
    words_height = min(room, words_height)
    y = top + (room - words_height) // 2

    picture_height = min(words_height, px(PICTURE_HEIGHT))
    picture = QRect(
        left, y + (words_height - picture_height) // 2, picture_width(column), picture_height
    )
    words_left = picture.right() + 1 + px(PICTURE_GAP)
    words = QRect(words_left, y, left + column - words_left, words_height)
    question = QRect(left, y + words_height + words_gap, column, question_height)
    pad = QRect(left, question.bottom() + 1 + question_gap, column, pad_height)
    on = QRect(left, pad.bottom() + 1 + on_gap, column, on_height)
    return RatingGeometry(picture, words, question, pad, on, hints)
