"""A page of questions, why they are asked, and the bar that turns the page."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.field_rows import FieldLine, make_line
from backcare_desktop.ui.tabs.symptom_check.interview_parts import (
    FootBar,
    Heading,
    HelpCard,
    PageBars,
    WhyCard,
)
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.question_rows import (
    Row,
    Rows,
    YesNoRow,
    in_reading_order,
)
from backcare_desktop.ui.tabs.symptom_check.state import FieldRow, InterviewState, QuestionRow
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import ScrollArea
from backcare_desktop.ui.widgets.wrap_row import WrapRow

FEW: Final = 10
"""A page with no more lines than this has room between them; the first page has more."""

_BY_KEYS: Final = Qt.FocusReason.ShortcutFocusReason
_QUIETLY: Final = Qt.FocusReason.OtherFocusReason
"""A focus that moves by itself shows its ring if it was seen before."""


class InterviewView(QWidget):
    """Shows one page; Ctrl+Enter goes on, Alt+Left goes back."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._state: InterviewState | None = None
        self._pointed = self._focused = ""
        self._reason = _QUIETLY
        self.rows = Rows()
        self.rest_no = Button("", size="small")
        self.why = WhyCard()
        self.help = HelpCard()
        self.foot = FootBar()
        columns = Columns((829, 403))
        self._list = self._made_list()
        self._list.installEventFilter(self)
        columns.left.addWidget(self._list)
        columns.left.addStretch(1)
        for part in (self.why, self.help):
            columns.right.addWidget(part)
        columns.right.addLayout(self._made_privacy())
        columns.right.addStretch(1)
        self.area = ScrollArea()
        self.area.content.setLayout(
            boxes.column(*self._made_heads(), columns, None, gap=10, margins=(40, 30, 40, 12))
        )
        whole = boxes.column(self.area, self.foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()

    def _connect(self) -> None:
        presenter = self._presenter
        self.rest_no.clicked.connect(presenter.rest_no)
        self.help.numbers.clicked.connect(presenter.show_numbers)
        self.foot.back.clicked.connect(presenter.go_back)
        self.foot.leave.clicked.connect(presenter.save_and_leave)
        self.foot.go_on.clicked.connect(presenter.go_on)
        for keys, slot in (
            ("Ctrl+Return", self._go_on),
            ("Ctrl+Enter", self._go_on),
            ("Alt+Left", presenter.go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # --- showing -------------------------------------------------------------------------------

    def show_state(self, state: InterviewState) -> None:
        """Show the page; lines that were there before keep their widgets and the focus."""
        before, self._state = self._state, state
        held = QApplication.focusWidget()
        self._reason = _BY_KEYS if held is not None and focus.ring_around(held) else _QUIETLY
        turned = before is None or (before.page, before.title) != (state.page, state.title)
        if turned:
            self._pointed = self._focused = ""
        self._bars.set_page(state.page, state.pages)
        self._progress.setText(state.progress)
        self._title.setText(state.title)
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text))
        self.why.set_page(state.why)
        self.foot.show_state(state)
        self._show_rows(state, anew=turned)
        self._show_rest(state)
        self._show_why()

    def _show_rows(self, state: InterviewState, *, anew: bool) -> None:
        keys = [row.key for row in state.fields] + [row.key for row in state.questions]
        self.rows.keep_only(() if anew else keys)
        if anew:
            # Hidden, the lines are laid out once and not after each of them.
            self.rows.hide()
            self.rows.set_roomy(len(keys) <= FEW)
        known = {row.key for row in self.rows.all()}
        for place, field in enumerate(state.fields):
            line = self.rows.row(field.key)
            if isinstance(line, FieldLine):
                line.show_row(field)
            else:
                self._put(place, self._made_field(field))
        for place, question in enumerate(state.questions, start=len(state.fields)):
            row = self.rows.row(question.key)
            if isinstance(row, YesNoRow):
                row.show_row(question)
            else:
                self._put(place, self._made_row(question))
        self.rows.finish()
        self.rows.show()
        if known != set(keys):
            in_reading_order(*self.rows.all(), self.rest_no, self.help, self.foot)

    def _put(self, place: int, row: Row) -> None:
        row.pointed.connect(self._on_pointed)
        self.rows.put(place, row)

    def _show_rest(self, state: InterviewState) -> None:
        """The button goes when it was pressed; the focus then goes to what is next."""
        held = self.rest_no.hasFocus()
        self.rest_no.setText(state.rest_no)
        self.rest_no.setVisible(bool(state.rest_no))
        if held and not state.rest_no:
            if state.can_go_on:
                self.foot.go_on.setFocus(self._reason)
            else:
                self._focus_open(state, self._reason)

    def _show_why(self) -> None:
        state, key = self._state, self._pointed or self._focused
        questions = () if state is None else state.questions
        one = next((row for row in questions if row.key == key), None)
        if one is None or not one.why:
            self.why.show_page()
        else:
            self.why.show_question(one.ask, one.why)

    # --- making --------------------------------------------------------------------------------

    def _made_heads(self) -> tuple[QWidget, QWidget]:
        self._bars = PageBars()
        self._progress = Label("", role="text_muted")
        self._title = Heading("h2_large")
        self._text = Heading("body", "text_muted")
        progress = WrapRow(self._bars, self._progress, gap=16, apart=False)
        head = _Head(Label(self.tr("Symptom check"), "h1"), progress)
        return head, WrapRow(self._title, self._text, gap=16, apart=False)

    def _made_list(self) -> Card:
        card = Card()
        theme.spaced(card.body, 0, (24, 4, 24, 4))
        card.body.addWidget(self.rows)
        card.body.addLayout(boxes.row(None, self.rest_no, margins=(0, 6, 0, 6)))
        return card

    def _made_privacy(self) -> QHBoxLayout:
        sign = Icon("lock", "text_muted", 18)
        text = Label(
            self.tr("Your answers stay on this computer."), "small", "text_muted", wrap=True
        )
        line = boxes.row(sign, text, gap=8, margins=(8, 0, 8, 0))
        line.setStretch(1, 1)
        return line

    def _made_row(self, asked: QuestionRow) -> YesNoRow:
        row = YesNoRow(asked)
        row.answered.connect(self._presenter.answer)
        return row

    def _made_field(self, asked: FieldRow) -> FieldLine:
        line = make_line(asked)
        line.chosen.connect(self._presenter.choose)
        line.entered.connect(self._presenter.enter)
        return line

    # --- what happens --------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        state = self._state
        if state is None:
            return
        if state.can_go_on:
            self._presenter.go_on()
        else:
            announce(self, self.foot.reason)
            self._focus_open(state, _BY_KEYS)

    def _focus_open(self, state: InterviewState, reason: Qt.FocusReason) -> None:
        """Go to the first line that has no answer yet."""
        fields = (row for row in state.fields if not row.optional)
        left = [row.key for row in fields if not row.chosen and row.value is None]
        left += [row.key for row in state.questions if row.answer is None]
        line = self.rows.row(left[0]) if left else None
        if line is not None:
            line.take_focus(reason)
            self.area.ensureWidgetVisible(line)

    @Slot(str)
    def _on_pointed(self, key: str) -> None:
        self._pointed = key
        self._show_why()

    @Slot("QWidget*", "QWidget*")
    def _on_focus(self, _before: QWidget | None, after: QWidget | None) -> None:
        if after is not None and self.isAncestorOf(after):
            row = self.rows.around(after)
            self._focused = "" if row is None else row.key
            self._show_why()

    # --- place ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and watched is self._list:
            self._align_foot()
        return super().eventFilter(watched, event)

    def _align_foot(self) -> None:
        """Let the bar end where the questions end."""
        corner = self._list.mapTo(self, QPoint(0, 0)).x()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = corner if right_to_left else self.width() - corner - self._list.width()
        self.foot.end_before(end)


class _Head(WrapRow):
    """As high as the title row of every other page."""

    def __init__(self, title: QWidget, rest: QWidget) -> None:
        super().__init__(title, rest)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.setMinimumHeight(theme.current().px(44))
