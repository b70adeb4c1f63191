"""The tab's first screen: begin a check, or look back."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backcare_desktop.ui.tabs.symptom_check.beside import Beside
from backcare_desktop.ui.tabs.symptom_check.levels import LOOKS, LevelPill
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import HomeState, PastRow, Tone
from backcare_desktop.ui.widgets import boxes, tips
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.chip import Chip
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_TILES: Final = {
    Tone.EMERGENCY: "emergency_soft",
    Tone.URGENT: "warning_soft",
    Tone.ROUTINE: "primary_soft",
    Tone.SELF_CARE: "primary_soft",
    Tone.NONE: "surface_sunken",
}


class HomeView(Page):
    """What a check is, the button that starts one, and the checks so far."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Symptom check"))
        self._presenter = presenter
        columns = Columns((829, 403))
        self.lock = LockCard()
        self.lock.advice_wanted.connect(presenter.open_lock)
        self.lock.examined_wanted.connect(presenter.open_lock_and_ask)
        columns.left.addWidget(self.lock)
        columns.left.addWidget(self._made_start())
        self.history = HistoryCard()
        self.history.opened.connect(presenter.open_past)
        self.history.marked.connect(presenter.mark)
        self.history.removed.connect(presenter.remove)
        self.history.compare.clicked.connect(presenter.compare)
        columns.left.addWidget(self.history)
        columns.left.addStretch(1)
        columns.right.addWidget(self._made_urgent())
        self._rules = Label("", "small", "text_muted", wrap=True)
        columns.right.addLayout(_noted("info", self._rules))
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def show_state(self, state: HomeState) -> None:
        """Set every widget from the state."""
        self._lead.setText(state.lead)
        self.start.setText(state.start)
        self._unfinished.setText(state.unfinished)
        self._unfinished.setVisible(bool(state.unfinished))
        self.start_over.setText(state.start_over)
        self.start_over.setVisible(bool(state.start_over))
        self.lock.show_lock(state.lock)
        self._rules.setText(state.rules)
        self.history.show_rows(state.past, state.compare)

    def _made_start(self) -> Card:
        self._lead = Label("", "lead", wrap=True)
        self._unfinished = Label("", role="text_muted", wrap=True)
        self.start = Button("", "primary", "large", "symptom-check")
        self.start.clicked.connect(self._presenter.start)
        self.start_over = Button("", "text")
        self.start_over.clicked.connect(self._presenter.start_over)
        title = Label(self.tr("Does somebody need to look at it?"), "h2_large", wrap=True)
        words = boxes.column(title, self._lead, self._unfinished, gap=6)
        words.addSpacing(14)
        words.addWidget(WrapRow(self.start, self.start_over, gap=12, apart=False))
        icon = Icon("symptom-check", "on_primary_soft", 34, tile=64)
        line = boxes.row(icon, words, gap=24)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        card = Card(padding=28)
        card.body.addLayout(line)
        return card

    def _made_urgent(self) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("Feels urgent already?"), "h3", wrap=True))
        text = self.tr("You need no check to call for help.")
        card.body.addWidget(Label(text, wrap=True))
        self.numbers = Button(self.tr("Show emergency numbers"), icon="phone")
        self.numbers.clicked.connect(self._presenter.show_numbers)
        card.body.addLayout(boxes.row(self.numbers, None))
        return card


class HistoryCard(Card):
    """Earlier checks, newest first; rows of the same checks keep their widgets.

    Signals:
        opened, marked, removed: id of the check.
    """

    opened = Signal(str)
    marked = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self.compare = Button("", size="small")
        self.body.addWidget(WrapRow(Label(self.tr("Earlier checks"), "h2"), self.compare))
        self._hint = Label(
            self.tr("Mark two checks to compare them; without marks the newest two are compared."),
            "small",
            "text_muted",
            wrap=True,
        )
        self._empty = Label(
            self.tr("Checks that you finish appear here."), role="text_muted", wrap=True
        )
        self.body.addWidget(self._hint)
        self.body.addWidget(self._empty)
        self._lines: QVBoxLayout = boxes.column(gap=12)
        self.body.addLayout(self._lines)
        self.rows: dict[str, PastLine] = {}

    def show_rows(self, past: tuple[PastRow, ...], compare: str) -> None:
        """Show these; ``compare`` is empty while there is nothing to compare."""
        self.compare.setText(compare)
        self.compare.setVisible(bool(compare))
        self._hint.setVisible(bool(compare))
        self._empty.setVisible(not past)
        if list(self.rows) != [row.check_id for row in past]:
            self._make_rows(past)
        for row in past:
            self.rows[row.check_id].show_row(row, markable=bool(compare))

    def _make_rows(self, past: tuple[PastRow, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for row in past:
            line = PastLine(row)
            line.opened.connect(self.opened)
            line.marked.connect(self.marked)
            line.removed.connect(self.removed)
            self._lines.addWidget(Divider())
            self._lines.addWidget(line)
            self.rows[row.check_id] = line


class PastLine(QWidget):
    """When, which level, why, and what can be done with it.

    Signals:
        opened, marked, removed: id of the check.
    """

    opened = Signal(str)
    marked = Signal(str)
    removed = Signal(str)

    def __init__(self, row: PastRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check_id = row.check_id
        look = LOOKS[row.tone]
        ink = look.ink if row.tone in (Tone.EMERGENCY, Tone.URGENT) else look.on_tile
        ink = "on_primary_soft" if row.tone is Tone.ROUTINE else ink
        tile = Icon(look.icon, ink, 22, tile=44, tile_role=_TILES[row.tone])
        self._pill = LevelPill()
        self._when = Label("", "body_strong", wrap=True)
        self._reasons = Label("", "small", "text_muted", elide=True)
        self._note = Label("", "small", "text_muted", wrap=True)
        head = WrapRow(self._when, self._pill, gap=12, apart=False)
        words = QWidget()
        words.setLayout(boxes.column(head, self._reasons, self._note, gap=2))
        line = Beside(tile, words, self._made_tools(), least=260, gap=16)
        self.setLayout(boxes.column(line))

    def show_row(self, row: PastRow, *, markable: bool) -> None:
        """Show the check; ``markable`` when it can be chosen for comparing."""
        self._pill.show_level(row.level, row.tone)
        self._when.setText(row.when)
        self._reasons.setText(row.reasons)
        tips.give(self._reasons, row.reasons)
        self._reasons.setVisible(bool(row.reasons))
        self._note.setText(row.note)
        self._note.setVisible(bool(row.note))
        self.mark.setVisible(markable)
        self.mark.setChecked(row.chosen)
        self.mark.setAccessibleName(
            self.tr("Mark for comparing: the check of {when}").format(when=row.when)
        )
        self.open.setAccessibleName(self.tr("Open the check of {when}").format(when=row.when))
        self.remove.setAccessibleName(self.tr("Delete this check: {when}").format(when=row.when))
        self.remove.setEnabled(row.removable)
        self.remove.setToolTip(
            self.tr("Delete this check")
            if row.removable
            else self.tr("This check pauses your exercises, so it stays.")
        )

    def _made_tools(self) -> QWidget:
        self.mark = Chip(self.tr("Mark"), small=True)
        self.mark.clicked.connect(self._on_mark)
        self.open = Button(self.tr("Open"), size="small")
        self.open.clicked.connect(self._on_open)
        tip = self.tr("Delete this check")
        self.remove = Button(tip, "text", "small", "trash", icon_only=True)
        self.remove.clicked.connect(self._on_remove)
        tools = QWidget()
        tools.setLayout(boxes.row(self.mark, self.open, self.remove, gap=8))
        return tools

    @Slot()
    def _on_mark(self) -> None:
        self.marked.emit(self._check_id)

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self._check_id)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self._check_id)


def _noted(icon: str, text: Label) -> QHBoxLayout:
    """A small remark with an icon before it."""
    sign = Icon(icon, "text_muted", 18)
    line = boxes.row(sign, text, gap=8, margins=(8, 0, 8, 0))
    line.setStretch(1, 1)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return line
