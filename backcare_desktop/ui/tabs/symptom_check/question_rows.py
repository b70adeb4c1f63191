"""The lines of a page of the interview, kept while the page stays the same."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.core.answers import Answer
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.beside import Beside
from backcare_desktop.ui.tabs.symptom_check.state import QuestionRow
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.themed import Themed

WORDS_LEAST = 210
"""Design px that the words keep beside a control; with less the control moves below them."""

_BY_TAB: Final = Qt.FocusPolicy.TabFocus


class Numbered(Protocol):
    """What every line of a page has."""

    @property
    def key(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def ask(self) -> str: ...
    @property
    def detail(self) -> str: ...


class Row(Themed, QWidget):
    """A number, what is asked, and the control that answers it.

    Args:
        asked: number and words.
        control: stands beside the words where there is room for both.
        parent: owns the line.
        below: the control needs the whole width and always stands below.

    Signals:
        pointed: key of the line that the pointer came to; empty when it left.
    """

    pointed = Signal(str)

    def __init__(
        self,
        asked: Numbered,
        control: QWidget,
        parent: QWidget | None = None,
        *,
        below: bool = False,
    ) -> None:
        super().__init__(parent)
        self.key = asked.key
        self.control = control
        self._first = False
        self._number = _Number()
        self._ask = Label("", "body_strong", wrap=True)
        self._detail = Label("", "small", "text_muted", wrap=True)
        words = QWidget()
        words.setLayout(boxes.column(self._ask, self._detail, gap=0))
        tail = QWidget() if below else control
        line = Beside(self._number, words, tail, least=WORDS_LEAST, gap=12)
        self._around = boxes.column(line, gap=8)
        if below:
            tail.hide()
            self._around.addWidget(control)
        self.setLayout(self._around)
        self.set_roomy(False)
        self._write(asked)

    def set_first(self, first: bool) -> None:  # noqa: FBT001 - a plain switch
        """The first line has no rule above it."""
        self._first = first
        self.update()

    def set_roomy(self, roomy: bool) -> None:  # noqa: FBT001 - a plain switch
        """Keep more distance from the lines above and below."""
        around = 8 if roomy else 4
        theme.spaced(self._around, 8, (0, around, 0, around))

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on what Tab reaches first here."""
        first = first_stop(self.control)
        if first is not None:
            first.setFocus(reason)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._first:
            return
        now = theme.current()
        painter = paint.painter_for(self)
        painter.fillRect(0, 0, self.width(), now.line_width("border"), now.color("border"))
        painter.end()

    def _write(self, asked: Numbered) -> None:
        self._number.setText(str(asked.number))
        self._ask.setText(asked.ask)
        self._detail.setText(asked.detail)
        self._detail.setVisible(bool(asked.detail))


class _Number(Label):
    """As wide as two digits, so that everything beside the numbers stands in one line."""

    def __init__(self) -> None:
        super().__init__("", "body", "text_muted")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), theme.current().px(20)), hint.height())


class YesNoRow(Row):
    """A question answered with yes, no or not sure.

    Signals:
        answered: key of the question, and the answer's word.
    """

    answered = Signal(str, str)

    def __init__(self, asked: QuestionRow, parent: QWidget | None = None) -> None:
        self.choices = Segmented(
            asked.ask,
            (
                Option(Answer.YES, self.tr("Yes")),
                Option(Answer.NO, self.tr("No")),
                Option(Answer.NOT_SURE, self.tr("Not sure")),
            ),
            ticks=True,
        )
        super().__init__(asked, self.choices, parent)
        self.choices.chosen.connect(self._on_chosen)
        self.show_row(asked)

    def show_row(self, asked: QuestionRow) -> None:
        """Show the question with its answer."""
        self._write(asked)
        self.choices.choose(asked.answer)
        told = ". ".join(text for text in (asked.ask, asked.detail, asked.why) if text)
        for answer in Answer:
            self.choices.segment(answer).setAccessibleDescription(told)

    @Slot(str)
    def _on_chosen(self, answer: str) -> None:
        self.answered.emit(self.key, answer)


class Rows(QWidget):
    """Lines below each other; those whose key stays keep their widgets and the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: QVBoxLayout = boxes.column(gap=0)
        self.setLayout(self._column)
        self._rows: dict[str, Row] = {}
        self._roomy = False

    def all(self) -> tuple[Row, ...]:
        """The lines, in order."""
        return tuple(self._rows.values())

    def row(self, key: str) -> Row | None:
        """The line with this key, if there is one."""
        return self._rows.get(key)

    def around(self, widget: QWidget | None) -> Row | None:
        """The line that ``widget`` is in, if it is in one."""
        while widget is not None:
            if isinstance(widget, Row):
                return widget
            widget = widget.parentWidget()
        return None

    def set_roomy(self, roomy: bool) -> None:  # noqa: FBT001 - a plain switch
        """Give the lines that come from now on more distance."""
        self._roomy = roomy

    def keep_only(self, keys: Iterable[str]) -> None:
        """Take the other lines away."""
        wanted = set(keys)
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def put(self, place: int, row: Row) -> None:
        """Put a new line at a place, counted from 0."""
        rows = list(self._rows.items())
        rows.insert(place, (row.key, row))
        self._rows = dict(rows)
        self._column.insertWidget(place, row)
        row.set_roomy(self._roomy)
        row.show()

    def finish(self) -> None:
        """Draw rules between the lines as they are now."""
        for place, row in enumerate(self._rows.values()):
            row.set_first(place == 0)


def first_stop(place: QWidget) -> QWidget | None:
    """What Tab reaches first in ``place``, if it reaches anything."""
    inside = (place, *place.findChildren(QWidget))
    return next(
        (
            widget
            for widget in inside
            if widget.focusPolicy() & _BY_TAB
            and widget.isEnabledTo(place)
            and widget.isVisibleTo(place)
        ),
        None,
    )


def in_reading_order(*places: QWidget) -> None:
    """Let Tab go through everything in these places one after the other.

    What doesn't stop Tab now, such as an answer that isn't the chosen one, may do so later.
    """
    none = Qt.FocusPolicy.NoFocus
    stops: list[QWidget] = []
    for place in places:
        inside = (place, *place.findChildren(QWidget))
        stops += [w for w in inside if w.focusPolicy() != none and w.window() is place.window()]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
