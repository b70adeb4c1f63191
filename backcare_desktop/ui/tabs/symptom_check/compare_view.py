"""Two checks side by side: what is new, what has gone."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.levels import LOOKS
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import Change, CompareRow, CompareState, Tone
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_TABLE_FROM = 900
"""Width of the page, design px, from which questions have a column of their own."""


class CompareView(Page):
    """The summary first, then every answer that says something in one of the two checks."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Two checks"))
        self.back = Button(self.tr("Back"))
        self.back.clicked.connect(presenter.home)
        self.add_to_title(self.back)
        self.set_way_back(self.back)
        self._shown: CompareState | None = None
        self._summary = Label("", "lead", wrap=True)
        self._summary_card = Card(padding=20)
        self._summary_card.body.addWidget(self._summary)
        self._card = Card()
        self._table: QWidget | None = None
        self._made: tuple[CompareState, bool] | None = None
        self.body.addWidget(self._summary_card)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    @Slot(object)
    def show_state(self, state: CompareState) -> None:
        """Set the summary and the table; the table is made anew only if it says something else."""
        if state == self._shown:
            return
        self._shown = state
        self._summary.setText(state.summary)
        self._summary_card.setVisible(bool(state.summary))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_card"):
            self._arrange()

    def _arrange(self) -> None:
        """Make the table, if there is none for what is shown and for the room there is."""
        state = self._shown
        narrow = self.viewport().width() < theme.current().px(_TABLE_FROM)
        if state is None or self._made == (state, narrow):
            return
        self._made = (state, narrow)
        old, self._table = self._table, _made_table(state, narrow=narrow)
        if old is not None:
            old.hide()
            self._card.body.removeWidget(old)
            old.deleteLater()
        self._card.body.addWidget(self._table)


def _made_table(state: CompareState, *, narrow: bool) -> QWidget:
    """Questions in a column of their own or, where it is narrow, in a line of their own."""
    table = QWidget()
    grid = theme.spaced(QGridLayout(table), 10, 0)
    before, after = (0, 1) if narrow else (1, 2)
    grid.setColumnStretch(0, 1 if narrow else 2)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(after, 1)
    heads = zip((before, after), state.heads, state.tones, strict=True)
    for column, head, tone in heads:
        grid.addWidget(_Head(head, tone), 0, column)
    line = 1
    for row in state.rows:
        grid.addWidget(Divider(), line, 0, 1, after + 1)
        question = Label(row.text, "body_strong" if narrow else "body", wrap=True)
        grid.addWidget(question, line + 1, 0, 1, after + 1 if narrow else 1)
        said = line + 2 if narrow else line + 1
        grid.addWidget(_Said(row, row.before, state.heads[0][0]), said, before)
        grid.addWidget(_Said(row, row.after, state.heads[1][0], marked=True), said, after)
        line = said + 1
    return table


class _Head(QWidget):
    """When a check was made, what it came to, and by which rules."""

    def __init__(self, head: tuple[str, str, str], tone: Tone) -> None:
        super().__init__()
        when, level, rules = head
        look = LOOKS[tone]
        name = Label(level, "body_strong", look.ink, wrap=True)
        icon = Icon(look.icon, look.ink, 20)
        line = boxes.row(icon, name, gap=8)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(name, 1)
        column = boxes.column(
            Label(when, "h3", wrap=True),
            line,
            Label(rules, "small", "text_muted", wrap=True),
            None,
            gap=4,
        )
        self.setLayout(column)


class _Said(QWidget):
    """What was answered in one of the checks; what is the same in both stands back."""

    def __init__(self, row: CompareRow, answer: str, when: str, *, marked: bool = False) -> None:
        super().__init__()
        changed = row.change is not Change.NONE
        style = "body_strong" if marked and changed else "body"
        words = Label(answer, style, "text" if changed else "text_muted", wrap=True)
        words.setAccessibleName(
            self.tr("{question}, {when}: {answer}").format(
                question=row.text, when=when, answer=answer
            )
        )
        line: QWidget = words
        if marked and changed:
            line = WrapRow(words, _Mark(row), gap=12, apart=False)
        self.setLayout(boxes.column(line, None))


_ICONS = {Change.NEW: "plus", Change.GONE: "minus", Change.CHANGED: "arrow-right"}


class _Mark(QWidget):
    """That an answer changed, in a word with an icon of its own."""

    def __init__(self, row: CompareRow) -> None:
        super().__init__()
        icon = Icon(_ICONS[row.change], "accent", 18)
        self.setLayout(boxes.row(icon, Label(row.word, "small", "accent"), gap=4))
