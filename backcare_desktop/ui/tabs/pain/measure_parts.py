"""What the pages of the outcome measures have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.measure_history import HistoryCard
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import AskingState, Meaning
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class MeasurePage(Page):
    """A page behind the tab's first: what is asked on the left, what it means on the right.

    Args:
        presenter: the measures'.
        table_name: what the table of its answers holds.

    Attributes:
        save: keeps what is answered.
    """

    def __init__(
        self,
        presenter: MeasurePresenter,
        table_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.back = Button(self.tr("Back to Pain"), "secondary", "normal", "arrow-left")
        self.add_to_title(self.back)
        self.columns = Columns((722, 510))
        self.meaning = MeaningCard()
        self.history = HistoryCard(table_name)
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Leave it as it was"), "secondary")
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.back.clicked.connect(presenter.close)

    def come(self) -> None:
        """The page is in front now."""
        self.verticalScrollBar().setValue(0)

    def tab_through(self, widgets: Sequence[QWidget]) -> None:
        """Tab goes through these in this order, after the way back and before what it means."""
        around = (*widgets, *self.meaning.stops, *self.history.stops)
        before: QWidget = self.back
        for widget in around:
            QWidget.setTabOrder(before, widget)
            before = widget


class MeaningCard(Card):
    """The latest score, which change counts, and where that comes from.

    Signals:
        asking_chosen: key of how somebody wants to be asked.
    """

    asking_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = Label("", "result")
        self._verdict = Label("", "body_strong", wrap=True)
        self._lines = Filled()
        self._told: tuple[str, ...] = ()
        self._sources = Label("", "small", "text_muted", wrap=True)
        self._asked = Label("", "small", "text_muted", wrap=True)
        self._asking_part = QWidget()
        self._asking_column = boxes.column(self._asked, gap=8)
        self._asking_part.setLayout(self._asking_column)
        self.asking: Segmented | None = None
        self.body.addWidget(Label(self.tr("What the score says"), "h2", wrap=True))
        for part in (self._score, self._verdict, self._lines, self._sources, self._asking_part):
            self.body.addWidget(part)
        self._asking_part.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches here."""
        if self.asking is None:
            return ()
        return tuple(self.asking.segment(key) for key in self._keys)

    def offer(self, options: Sequence[Option]) -> None:
        """Let somebody choose how often they are asked."""
        name = self.tr("Say when it is due")
        self._keys = tuple(option.key for option in options)
        self.asking = Segmented(name, options)
        self.asking.chosen.connect(self.asking_chosen)
        title = Label(name, "small", weight=600)
        for place, part in enumerate((Divider(), title, self.asking)):
            self._asking_column.insertWidget(place, part)
        self._asking_part.show()

    def show_meaning(self, meaning: Meaning, asking: AskingState | None = None) -> None:
        """Show another score."""
        for label, text in (
            (self._score, meaning.score),
            (self._verdict, meaning.verdict),
            (self._sources, "\n".join(meaning.sources)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        if meaning.lines != self._told:
            self._told = meaning.lines
            self._lines.fill([Label(line, wrap=True) for line in meaning.lines])
        if self.asking is not None and asking is not None:
            self.asking.choose(asking.choice)
            self._asked.setText(asking.text)
            self._asked.setVisible(bool(asking.text))


class Filled(QWidget):
    """A column whose widgets are made anew when what they show is other than before."""

    def __init__(self, gap: float = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = boxes.column(gap=gap)
        self.setLayout(self._column)
        self._widgets: list[QWidget] = []

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        for old in self._widgets:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self._widgets = list(widgets)
        for widget in widgets:
            self._column.addWidget(widget)


class Problem(QWidget):
    """Why something can't be saved as it is, beside what it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "small", wrap=True)
        line = boxes.row(Icon("warning", "warning", 18), self._words, gap=6)
        line.setStretchFactor(self._words, 1)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty for nothing."""
        return self._words.text()

    def show_problem(self, text: str) -> None:
        """Say it, or that nothing is wrong."""
        self._words.setText(text)
        self.setVisible(bool(text))


def buttons(*several: Button) -> QWidget:
    """Buttons in a row, below each other where the row is too short."""
    row: QWidget = several[-1]
    for button in reversed(several[:-1]):
        row = WrapRow(button, row, gap=12, apart=False)
    return row
