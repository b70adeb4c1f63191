"""The card that says how the person is doing by the outcome measures."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import CardState, MeasureBlock
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class MeasureCard(Card):
    """One block a measure: where it stands, what that means, when it is asked again."""

    def __init__(self, presenter: MeasurePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self._blocks: dict[str, BlockView] = {}
        self._message = Label("", role="text_muted", wrap=True)
        self._column: QVBoxLayout = boxes.column(gap=14)
        self.put_off = Button("", "text", "small")
        title = Label(self.tr("How you’re doing"), "h2", wrap=True)
        self.body.addWidget(WrapRow(title, self.put_off))
        self.body.addWidget(self._message)
        self.body.addLayout(self._column)
        self.put_off.clicked.connect(presenter.put_off)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    def block(self, key: str) -> "BlockView":
        """The block of ``psfs``, ``rmdq`` or ``groc``."""
        return self._blocks[key]

    @Slot(object)
    def show_state(self, state: CardState) -> None:
        """Paint a state; a block that is there already keeps its focus."""
        self._message.setText(state.message)
        self._message.setVisible(bool(state.message))
        self.put_off.setText(state.put_off)
        self.put_off.setVisible(bool(state.put_off))
        for block in state.blocks:
            if block.key not in self._blocks:
                view = self._blocks[block.key] = BlockView(block.key)
                view.wanted.clicked.connect(self._open)
                self._column.addWidget(Divider())
                self._column.addWidget(view)
            self._blocks[block.key].show_block(block)

    @Slot()
    def _open(self) -> None:
        pressed = self.sender()
        for key, view in self._blocks.items():
            if view.wanted is pressed:
                self._presenter.open(key)


class BlockView(QWidget):
    """One measure.

    Attributes:
        wanted: the button that opens its page.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._title = Label("", "h3", wrap=True)
        self.wanted = Button("", "secondary", "small")
        self._score = Label("", "h2_large")
        self._score_text = Label("", "small", "text_muted", wrap=True)
        beside = WrapRow(self._score, self._score_text, gap=10, apart=False)
        self._verdict = Label("", wrap=True)
        self._why = Label("", "small", "text_muted", wrap=True)
        self._due = Label("", "small", weight=600, wrap=True)
        head = boxes.row(self._title, self.wanted, gap=12)
        head.setStretchFactor(self._title, 1)
        head.setAlignment(self.wanted, Qt.AlignmentFlag.AlignTop)
        column = boxes.column(gap=6)
        column.addLayout(head)
        for part in (beside, self._verdict, self._why, self._due):
            column.addWidget(part)
        self.setLayout(column)

    def show_block(self, block: MeasureBlock) -> None:
        """Show another state of it."""
        self._title.setText(block.title)
        self.wanted.setText(block.action)
        self.wanted.setAccessibleName(block.action_name)
        for label, text in (
            (self._score, block.score),
            (self._score_text, block.score_text),
            (self._verdict, block.verdict),
            (self._why, block.why),
            (self._due, block.due),
        ):
            label.setText(text)
            label.setVisible(bool(text))
