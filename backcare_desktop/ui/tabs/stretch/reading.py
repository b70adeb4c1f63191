"""A routine opened to read: every exercise with its steps, before anybody lies down."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.stretch.state import ExercisePage, RoutinePage
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.figure_moving import MovingFigure
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_FIGURE_HIGH = 220


class RoutineReader(Page):
    """The routine's purpose and its exercises, one card each.

    Of the figures one at a time moves, and only while some of it is seen.
    """

    start_wanted = Signal(str)
    copy_wanted = Signal(str)
    change_wanted = Signal(str)
    export_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._figures = figures
        self._id = ""
        self._shown: tuple[str, tuple[ExercisePage, ...]] | None = None
        self._moving: MovingFigure | None = None
        self.back = Button(self.tr("All routines"), "text", "normal", "arrow-left")
        self.set_way_back(self.back)
        self.start = Button(self.tr("Start"), "primary", "normal", "play")
        self._purpose = Label("", "lead", "text_muted", wrap=True)
        self._facts = Label("", "small", "text_muted", wrap=True)
        self.body.addLayout(boxes.column(self._purpose, self._facts, gap=6))
        self.copy = Button(self.tr("Copy and change"), "secondary", "normal", "copy")
        self.change = Button(self.tr("Change"), "secondary", "normal", "pencil")
        self.export = Button(self.tr("Export"), "text", "normal", "upload")
        self.remove = Button(self.tr("Remove"), "text", "normal", "trash")
        changing = WrapRow(self.change, self.copy, gap=8, apart=False)
        tools = WrapRow(
            changing, WrapRow(self.export, self.remove, gap=8, apart=False), gap=8, apart=False
        )
        self.body.addWidget(WrapRow(WrapRow(self.start, tools, apart=False), self.back))
        self.copy.clicked.connect(self._want_copy)
        self.change.clicked.connect(self._want_change)
        self.export.clicked.connect(self._want_export)
        self.remove.clicked.connect(self._want_remove)
        self._cards: QVBoxLayout = boxes.column(gap=20)
        self.body.addLayout(self._cards)
        safety = SafetyWords(self)
        for words in (safety.stop_rule(), safety.net()):
            self.body.addWidget(Label(words, "small", "text_muted", wrap=True))
        self.body.addStretch(1)
        self.start.clicked.connect(self._want_start)

    def show_page(self, page: RoutinePage) -> None:
        """Show another routine. What is the same stays as it is, and so does the place in it."""
        self._show_words(page)
        shown = (page.card.id, page.exercises)
        if shown == self._shown:
            return
        self._shown = shown
        self._stand_still()
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for exercise in page.exercises:
            card = _ExerciseCard(exercise, self._figures)
            card.figure.started.connect(self._on_started)
            self._cards.addWidget(card)
        self.verticalScrollBar().setValue(0)

    def _show_words(self, page: RoutinePage) -> None:
        self._id = page.card.id
        self.set_title(page.card.name)
        self.change.setVisible(page.card.own)
        self.remove.setVisible(page.card.own)
        length, purpose = page.card.length, page.purpose
        # An own routine may have nothing but its name.
        self._purpose.setText(f"{length} · {purpose}" if purpose else length)
        self._purpose.setVisible(bool(self._purpose.text()))
        self._facts.setText(page.facts)
        self._facts.setVisible(bool(page.facts))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """A figure that leaves the window stands still."""
        super().scrollContentsBy(dx, dy)
        self._still_if_unseen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window may leave a figure out too."""
        super().resizeEvent(event)
        self._still_if_unseen()

    # --- the figure that moves -----------------------------------------------------------------

    @Slot()
    def _on_started(self) -> None:
        figure = self.sender()
        if isinstance(figure, MovingFigure) and figure is not self._moving:
            self._stand_still()
            self._moving = figure

    def _still_if_unseen(self) -> None:
        if self._moving is not None and self._moving.visibleRegion().isEmpty():
            self._stand_still()

    def _stand_still(self) -> None:
        moving, self._moving = self._moving, None
        if moving is not None:
            moving.stop()

    # --- what can be done with the routine -----------------------------------------------------

    @Slot()
    def _want_copy(self) -> None:
        self.copy_wanted.emit(self._id)

    @Slot()
    def _want_change(self) -> None:
        self.change_wanted.emit(self._id)

    @Slot()
    def _want_export(self) -> None:
        self.export_wanted.emit(self._id)

    @Slot()
    def _want_remove(self) -> None:
        self.remove_wanted.emit(self._id)

    @Slot()
    def _want_start(self) -> None:
        self.start_wanted.emit(self._id)


class _ExerciseCard(Card):
    def __init__(
        self,
        exercise: ExercisePage,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=14)
        name = Label(exercise.name, "h2")
        self.body.addWidget(WrapRow(name, Label(exercise.dose, "h3", "text_muted")))
        columns = Columns((600, 560))
        self.figure = MovingFigure()
        self.figure.set_exercise(figures.get(exercise.figure), exercise.name, exercise.tempo_s)
        self._measure()
        columns.left.addWidget(self.figure)
        columns.left.addLayout(_numbered(exercise.steps))
        columns.left.addStretch(1)
        for heading, text in exercise.lines:
            columns.right.addLayout(_titled(heading, text))
        columns.right.addLayout(_titled(self.tr("Watch for"), " · ".join(exercise.mistakes)))
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addWidget(Divider())
        self.body.addWidget(Label(exercise.source, "small", "text_muted", wrap=True))

    def changeEvent(self, event: QEvent) -> None:
        """Figures grow with the text."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "figure"):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.figure.setMinimumHeight(theme.current().px(_FIGURE_HIGH))


def _numbered(steps: tuple[str, ...]) -> QGridLayout:
    """The steps below each other; all begin where the widest number ends."""
    grid = theme.spaced(QGridLayout(), 8, 0)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps):
        count = Label(f"{number + 1}", "body_strong", "primary")
        grid.addWidget(count, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(step, wrap=True), number, 1)
    return grid


def _titled(heading: str, text: str) -> QVBoxLayout:
    return boxes.column(
        Label(heading, "small", "text_muted", weight=600), Label(text, wrap=True), gap=0
    )
