"""A routine in the library."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.stretch.state import RoutineCard
from backcare_desktop.ui.widgets import boxes, tips
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tag import Tag

PICTURES = 3


class LibraryCard(Card):
    """Three pictures, what it is, and two buttons."""

    start_wanted = Signal(str)
    open_wanted = Signal(str)

    def __init__(
        self, routine_id: str, figures: Mapping[str, Figure], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=20, gap=8)
        self.routine_id = routine_id
        self.can_start = True
        self._figures = figures
        self._pictures = [_Thumb() for _ in range(PICTURES)]
        self.body.addLayout(boxes.row(*self._pictures, gap=8))
        self.body.addSpacing(theme.current().px(10))
        self._name = Label("", "h2", wrap=True)
        self._length = Label("", "h3")
        head = boxes.row(self._name, self._length)
        head.setStretchFactor(self._name, 1)
        self.body.addLayout(head)
        self._summary = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(self._summary)
        self.body.addStretch(1)
        self._fits = Label("", "small", wrap=True)
        self.body.addWidget(self._fits)
        self._group = Tag("", "primary")
        self._last = Label("", "small", "text_muted", elide=True)
        self.body.addLayout(boxes.row(self._group, self._last, None, gap=12))
        self.steps = Button(self.tr("See the steps"), "text", "small")
        self.start = Button(self.tr("Start"), "primary", "small", "play")
        self.body.addLayout(boxes.row(self.steps, None, self.start))
        self.steps.clicked.connect(self._want_open)
        self.start.clicked.connect(self._want_start)

    def show_card(self, card: RoutineCard) -> None:
        """Set the words and pictures."""
        self._name.setText(card.name)
        self._length.setText(card.length)
        self._summary.setText(card.summary)
        self._group.setText(card.group)
        self._last.setText(card.last)
        self._fits.setText(card.fits)
        self._fits.setVisible(bool(card.fits))
        tips.give(self, card.problem)
        self.can_start = not card.problem
        if card.problem:
            self._summary.setText(card.problem)
        self._summary.setVisible(bool(self._summary.text()))
        self.start.setAccessibleName(self.tr("Start {routine}").format(routine=card.name))
        self.steps.setAccessibleName(
            self.tr("See the steps of {routine}").format(routine=card.name)
        )
        for number, thumb in enumerate(self._pictures):
            thumb.setVisible(number < len(card.figures))
            if number < len(card.figures):
                figure, words = card.figures[number]
                thumb.set_figure(self._figures.get(figure))
                thumb.set_description(words)

    @Slot()
    def _want_start(self) -> None:
        self.start_wanted.emit(self.routine_id)

    @Slot()
    def _want_open(self) -> None:
        self.open_wanted.emit(self.routine_id)


class _Thumb(FigureView):
    """A figure as high as the library's pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_panel(True)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(115), look.px(124))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(80), look.px(124))
