"""Several lines of plain text to write, with a label above and what is wrong below."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, edit_menu, focus, paint, scroll_bar
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label

_LINES = 3


class NoteField(QWidget):
    """A labelled box of free words; Tab leaves it.

    Args:
        label: what to write; also the accessible name.

    Signals:
        edited: the words were changed, by a person or by :meth:`show_text`.
    """

    edited = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = _Sheet(label)
        self._sign = Icon("warning", "warning", 18)
        self._words = Label("", "small", wrap=True)
        below = boxes.row(self._sign, self._words, gap=6)
        below.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        below.setStretchFactor(self._words, 1)
        title = Label(label, "small", wrap=True, weight=600)
        title.setBuddy(self.input)
        self.setLayout(boxes.column(title, self.input, below, gap=4))
        self.set_problem("")
        self.input.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        """What is written."""
        return self.input.toPlainText()

    def show_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text:
            self.input.setPlainText(text)

    def set_problem(self, problem: str) -> None:
        """Say what is wrong with the text, or that nothing is."""
        self._words.setText(problem)
        self._words.setVisible(bool(problem))
        self._sign.setVisible(bool(problem))
        self.input.set_wrong(wrong=bool(problem))
        self.input.setAccessibleDescription(problem)


class _Sheet(QPlainTextEdit):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._wrong = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        paint.without_ground(self)
        scroll_bar.slim(self)
        focus.track(self)
        self._restyle()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the box as one whose text can't be used."""
        self._wrong = wrong
        self.viewport().update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(320), now.line("body") * _LINES + now.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        edit_menu.show(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = now.px(2) if self._wrong else now.line_width("control_border")
        edge = now.color("warning" if self._wrong else "border_strong")
        fill = now.color("surface_raised" if self.isEnabled() else "disabled_bg")
        paint.box(painter, self.viewport().rect(), now.radius("control"), fill, edge, line)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font("body"))
        self.document().setDocumentMargin(now.px(10))
        self.updateGeometry()
        self.viewport().update()
