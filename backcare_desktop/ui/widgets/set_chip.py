"""One set to log: pressed it is done, pressed again it isn't."""

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint, tips
from backcare_desktop.ui.widgets.themed import Unshrinking

LONG_PRESS_MS = 600


class ChipFace(Struct, frozen=True):
    """What a chip shows.

    Attributes:
        key: what the program knows the set by.
        text: on the chip, short.
        name: which set it is and how it stands, for a screen reader.
        done: a set was logged.
        part: it was less than planned.
        tip: what else can be done with it.
    """

    key: str
    text: str
    name: str
    done: bool = False
    part: bool = False
    tip: str = ""


class SetChip(Unshrinking, QAbstractButton):
    """A rounded box 78 × 40; done, it is filled and has a tick, and an outline if only in part.

    Space or Enter presses it. A long press, the right mouse button and the menu key ask for
    another amount.

    Signals:
        pressed_on: the key, when it is to be logged or taken back.
        other_wanted: the key, when another amount is wanted.
    """

    pressed_on = Signal(str)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = ChipFace("", "", "")
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG_PRESS_MS)
        self._timer.timeout.connect(self._hold)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._press)
        focus.track(self)

    @property
    def face(self) -> ChipFace:
        """What it shows."""
        return self._face

    def show_face(self, face: ChipFace) -> None:
        """Show how the set stands."""
        self._face = face
        self.setText(face.text)
        self.setChecked(face.done)
        self.setAccessibleName(face.name)
        tips.give(self, face.tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now, inside = theme.current(), self._content(done=True).size()
        wide = max(now.control("set_chip.w"), inside.width() + 2 * now.px(8))
        high = max(now.control("set_chip.h"), inside.height() + now.px(8))
        return QSize(wide, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._held = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._timer.stop()
        if self._held:
            # The long press has been answered; letting go logs nothing.
            self.setDown(False)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.other_wanted.emit(self._face.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, fill, edge = self._roles()
        painter = paint.painter_for(self)
        line = now.line_width("control_border")
        border = now.color(edge) if edge else None
        paint.box(painter, self.rect(), now.radius("control"), now.color(fill), border, line)
        content = self._content(done=self._face.done)
        content.paint(painter, self.rect(), now.color(ink), self.layoutDirection())
        painter.end()

    @Slot()
    def _press(self) -> None:
        # How it stands is shown once the diary has it.
        self.setChecked(self._face.done)
        self.pressed_on.emit(self._face.key)

    @Slot()
    def _hold(self) -> None:
        if self.isDown():
            self._held = True
            self.other_wanted.emit(self._face.key)

    def _roles(self) -> tuple[str, str, str]:
        """Colour roles of words, fill and outline."""
        pointed = self.isDown() or self.underMouse()
        if self._face.part:
            return "on_primary_soft", "primary_soft", "primary_hover" if pointed else "primary"
        if self._face.done:
            # Done stays done to look at, whether or not it can be changed now.
            strong = "border" if theme.current().is_high_contrast else ""
            return "on_primary", "primary_hover" if pointed else "primary", strong
        if not self.isEnabled():
            return "disabled_text", "disabled_bg", "disabled_text"
        if pointed:
            soft = "primary_soft" if theme.current().is_high_contrast else "surface_sunken"
            return "text", soft, "border_strong"
        return "text", "surface_raised", "border_strong"

    def _content(self, *, done: bool) -> paint.Content:
        now = theme.current()
        return paint.Content(
            now.font("body_strong"),
            self.text(),
            "check" if done else "",
            now.px(16) if done else 0,
            now.px(6),
        )
