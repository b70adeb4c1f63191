"""A question that covers the window until it is answered."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label

WIDE = 560
"""Design pixels of the card."""


class Answer(Struct, frozen=True):
    """A button under a question."""

    key: str
    label: str


class Question(QWidget):
    """The one question of a window; a new one takes the place of the old one.

    The first answer stands out, has the focus, and is what Esc says: it changes nothing.

    Args:
        window: the widget that it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._then: Callable[[str], None] | None = None
        self._reached: QWidget | None = None
        self._title = Label("", "h1", wrap=True)
        self._text = Label("", "body", wrap=True)
        self._card = Card(self, padding=28, gap=20)
        self._buttons: list[Button] = []
        self._column = boxes.column(gap=10)
        self._card.body.addLayout(boxes.column(self._title, self._text, gap=10))
        self._card.body.addLayout(self._column)
        window.installEventFilter(self)
        self.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The answers, in reading order."""
        return tuple(self._buttons)

    @property
    def words(self) -> str:
        """What is asked, in full."""
        return f"{self._title.text()} {self._text.text()}"

    def ask(
        self, title: str, text: str, answers: Sequence[Answer], then: Callable[[str], None]
    ) -> None:
        """Ask; ``then`` hears the key of the answer, once."""
        if self.isHidden():
            self._reached = QApplication.focusWidget()
        self._then = then
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._offer(answers)
        self._place()
        self.show()
        self.raise_()
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title} {text}")

    def _offer(self, answers: Sequence[Answer]) -> None:
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for answer in answers:
            button = Button(answer.label, "secondary" if self._buttons else "primary")
            button.setProperty("answer", answer.key)
            button.clicked.connect(self._press)
            self._column.addWidget(button)
            self._buttons.append(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc answers what changes nothing; no other key gets through to what is covered."""
        if event.key() == Qt.Key.Key_Escape:
            self._buttons[0].click()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab goes round among the answers."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), 0)
        there = (here + (1 if forward else -1)) % len(self._buttons)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is covered is not to be read."""
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), theme.current().color("background"))
        painter.end()

    @Slot()
    def _press(self) -> None:
        key = self.sender().property("answer")
        then, self._then = self._then, None
        reached, self._reached = self._reached, None
        self.hide()
        if reached is not None:
            reached.setFocus(Qt.FocusReason.OtherFocusReason)
        if then is not None:
            then(key)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        now = theme.current()
        self.setGeometry(window.rect())
        wide = min(now.px(WIDE), self.width() - 2 * now.space("xl"))
        high = self._card.heightForWidth(wide)
        high = high if high > 0 else self._card.sizeHint().height()
        high = min(high, self.height())
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)
