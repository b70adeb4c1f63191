"""A line to type into, with its label above and what is wrong with it below."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, focus, paint
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label


class TextInput(QLineEdit):
    """One line of plain text in a bordered box.

    Undo and redo are left to whoever keeps the text: their keys are passed on.

    Args:
        name: accessible name; the visible label stands beside it.
        icon: name of a line icon before the text.
    """

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._wrong = False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.track(self)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show another text: its beginning, or with the cursor where somebody is typing."""
        if text != self.text():
            place = self.cursorPosition()
            at_end = place == len(self.text())
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)
            elif not at_end:
                self.setCursorPosition(min(place, len(text)))

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - a plain switch
        """Draw the box as one whose text can't be used."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        high = max(now.control("height"), self.fontMetrics().height() + now.px(8))
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + now.px(8)
        margins = self.textMargins()
        return QSize(max(now.px(220), hint + margins.left() + margins.right()), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
            QKeySequence.StandardKey.Redo
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        fill = "surface_raised" if self.isEnabled() else "disabled_bg"
        line = "warning" if self._wrong else "border_strong"
        paint.box(
            painter,
            self.rect(),
            now.radius("control"),
            now.color(fill),
            now.color(line),
            now.px(2) if self._wrong else now.line_width("control_border"),
        )
        if self._icon:
            place = self.rect()
            place.setSize(QSize(now.px(18), now.px(18)))
            place.moveCenter(self.rect().center())
            edge = now.px(12)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveRight(self.width() - edge)
            else:
                place.moveLeft(edge)
            theme.icons.paint(painter, self._icon, place, now.color("text_muted"))
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font("body"))
        first = now.px(36 if self._icon else 10)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (now.px(10), first) if right_to_left else (first, now.px(10))
        self.setTextMargins(left, 0, right, 0)
        ink, faint = (now.color(role).name() for role in ("text", "text_muted"))
        # Under an application stylesheet a line edit fills its ground whatever its palette says.
        sheet = f"background: transparent; border: 0; color: {ink}; placeholder-text-color: {faint}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.updateGeometry()
        self.update()


class TextField(QWidget):
    """A labelled line of text.

    Args:
        label: what to type; also the accessible name.
        hint: a muted line below, shown while nothing is wrong.

    Signals:
        edited: the text, at every letter that a person types.
        settled: the person has finished typing for now.
    """

    edited = Signal(str)
    settled = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.input = TextInput(label)
        self._sign = Icon("warning", "warning", 18)
        self._words = Label(hint, "small", "text_muted", wrap=True)
        below = boxes.row(self._sign, self._words, gap=6)
        below.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        below.setStretchFactor(self._words, 1)
        title = Label(label, "small", wrap=True, weight=600)
        title.setBuddy(self.input)
        self.setLayout(boxes.column(title, self.input, below, gap=4))
        self.set_problem("")
        self.input.textEdited.connect(self._tell)
        self.input.editingFinished.connect(self.settled)

    def set_problem(self, problem: str) -> None:
        """Say what is wrong with the text, or that nothing is."""
        words = problem or self._hint
        self._words.setText(words)
        self._words.set_role("text" if problem else "text_muted")
        self._words.setVisible(bool(words))
        self._sign.setVisible(bool(problem))
        self.input.set_wrong(bool(problem))
        self.input.setAccessibleDescription(words)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.edited.emit(text)
