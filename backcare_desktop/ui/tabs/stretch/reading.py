"""A routine opened to read: every exercise with its steps, before anybody lies down."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.stretch.state import ExercisePage, RoutinePage
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class RoutineReader(Page):
    """The routine's purpose and its exercises, one card each."""

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
        self.back = Button(self.tr("All routines"), "text", "normal", "back")
        self.start = Button(self.tr("Start"), "primary", "normal", "play")
        self._purpose = Label("", "lead", "text_muted", wrap=True)
        self.body.addWidget(self._purpose)
        self.copy = Button(self.tr("Copy and change"), "secondary", "normal", "copy")
        self.change = Button(self.tr("Change"), "secondary", "normal", "pencil")
        self.export = Button(self.tr("Export"), "text", "normal", "upload")
        self.remove = Button(self.tr("Remove"), "text", "normal", "trash")
        tools = QWidget()
        tools.setLayout(boxes.row(self.change, self.copy, self.export, self.remove, None, gap=8))
        self.body.addWidget(WrapRow(self.start, self.back, apart=False))
        self.body.addWidget(tools)
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
        """Show another routine; the same one stays as it is."""
        shown = (page.card.id, page.exercises)
        if shown == self._shown:
            return
        self._shown = shown
        self._id = page.card.id
        self.set_title(page.card.name)
        self.change.setVisible(page.card.own)
        self.remove.setVisible(page.card.own)
        self._purpose.setText(f"{page.card.length} · {page.purpose}")
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for exercise in page.exercises:
            self._cards.addWidget(_ExerciseCard(exercise, self._figures))
        self.verticalScrollBar().setValue(0)

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
        figure = FigureView()
        figure.set_panel(True)
        figure.setMinimumHeight(theme.current().px(220))
        figure.set_figure(figures.get(exercise.figure))
        figure.set_description(exercise.name)
        columns.left.addWidget(figure)
        columns.left.addLayout(_numbered(exercise.steps))
        columns.left.addStretch(1)
        for heading, text in exercise.lines:
            columns.right.addLayout(_titled(heading, text))
        columns.right.addLayout(_titled(self.tr("Watch for"), " · ".join(exercise.mistakes)))
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addWidget(Divider())
        self.body.addWidget(Label(exercise.source, "small", "text_muted", wrap=True))


def _numbered(steps: tuple[str, ...]) -> QVBoxLayout:
    column = boxes.column(gap=6)
    for number, step in enumerate(steps, 1):
        text = Label(step, wrap=True)
        count = Label(f"{number}", "body_strong", "primary")
        line = boxes.row(count, text, gap=12)
        line.setAlignment(count, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        column.addLayout(line)
    return column


def _titled(heading: str, text: str) -> QVBoxLayout:
    return boxes.column(
        Label(heading, "small", "text_muted", weight=600), Label(text, wrap=True), gap=0
    )
