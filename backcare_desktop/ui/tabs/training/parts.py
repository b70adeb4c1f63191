"""What the cards and forms of the tab have in common."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.training.card_state import ThumbState
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Unshrinking

_THUMB = (104, 76)


class Filled(QWidget):
    """A column whose widgets are made anew when what they show is other than before."""

    def __init__(self, gap: float = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: QVBoxLayout = boxes.column(gap=gap)
        self._column.addStretch(1)
        self.setLayout(self._column)
        self._widgets: list[QWidget] = []

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        for old in self._widgets:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self._widgets = list(widgets)
        for place, widget in enumerate(widgets):
            self._column.insertWidget(place, widget)


class Bullets(Filled):
    """Sentences below each other, each with a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self._shown: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show other sentences."""
        if lines != self._shown:
            self._shown = lines
            self.fill([_bullet(line) for line in lines])


class Tick(Unshrinking, QWidget):
    """A box with a tick, or without; says nothing that its neighbour doesn't say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_on(self, *, on: bool) -> None:
        """Tick the box, or don't."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().control("checkbox")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        fill = now.color("primary" if self._on else "surface_raised")
        edge = now.color("primary" if self._on else "border_strong")
        width = now.line_width("checkbox_border")
        paint.box(painter, self.rect(), now.radius("tick"), fill, edge, width)
        if self._on:
            place = QRect(0, 0, now.px(16), now.px(16))
            place.moveCenter(self.rect().center())
            theme.icons.paint(painter, "check", place, now.color("on_primary"))
        painter.end()


class Thumb(FigureView):
    """A small still figure on its panel."""

    def __init__(
        self,
        figure: Figure | None,
        words: str,
        size: tuple[int, int] = _THUMB,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._design = size
        self.set_panel(True)
        self.set_figure(figure)
        self.set_description(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(self._design[0]), now.px(self._design[1]))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(min(80, self._design[0])), now.px(self._design[1]))


class ThumbTile(QWidget):
    """A figure with its name below, and why it is there."""

    def __init__(self, thumb: ThumbState, figures: Mapping[str, Figure]) -> None:
        super().__init__()
        picture = Thumb(figures.get(thumb.figure), thumb.name)
        name = Label(thumb.name, "small", weight=600, wrap=True)
        text = Label(thumb.text, "small", "text_muted", wrap=True)
        column = boxes.column(picture, name, text, gap=4)
        column.addStretch(1)
        self.setLayout(column)


def titled(title: str, widget: QWidget) -> QWidget:
    """A widget with its name above."""
    holder = QWidget()
    column = boxes.column(Label(title, "small", weight=600, wrap=True), widget, gap=4)
    column.addStretch(1)
    holder.setLayout(column)
    return holder


def topped(widget: QWidget) -> QWidget:
    """A widget at the top of the room it gets."""
    holder = QWidget()
    column = boxes.column(widget, gap=0)
    column.addStretch(1)
    holder.setLayout(column)
    return holder


def _bullet(text: str) -> QWidget:
    holder = QWidget()
    words = Label(text, wrap=True)
    dot = Label("•", role="primary")
    line = boxes.row(dot, words, gap=8)
    line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    line.setStretchFactor(words, 1)
    holder.setLayout(line)
    return holder
