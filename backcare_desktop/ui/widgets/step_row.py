"""One step in a list: pressed to open it, dragged to move it."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, focus, paint
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Themed


class StepLine(Struct, frozen=True):
    """A step as its row shows it.

    Attributes:
        title: number and name.
        detail: the dose in words.
        figure: id of its figure.
        spoken: the whole row in words, for people who listen.
    """

    title: str
    detail: str
    figure: str
    spoken: str


class StepRow(Themed, QAbstractButton):
    """A step: pressed to open it, dragged to move it.

    Signals:
        dragged: where the pointer is while the row is dragged, on the screen.
        dropped: where it was let go, and whether that counts.
        key_pressed: ``remove`` or ``duplicate``.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint, bool)
    key_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: StepLine | None = None
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._opened = False
        self._figure = StepThumb()
        self._title = Label("", "body_strong", wrap=True)
        self._detail = Label("", "small", "text_muted", wrap=True)
        self._sign = Icon("chevron-down", "text_muted", 20)
        words = boxes.column(None, self._title, self._detail, None, gap=0)
        line = boxes.row(
            Icon("grip", "text_muted", 20),
            self._figure,
            words,
            self._sign,
            gap=12,
            margins=(12, 6, 12, 6),
        )
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.track(self)

    def show_step(self, step: StepLine, figure: Figure | None, *, opened: bool) -> None:
        """Show another step, opened or closed."""
        if (step, opened) == (self._shown, self._opened):
            return
        self._shown, self._opened = step, opened
        self._title.setText(step.title)
        self._detail.setText(step.detail)
        self._figure.set_figure(figure)
        self._sign.set_icon("chevron-up" if opened else "chevron-down")
        self.setAccessibleName(step.spoken)
        self.setAccessibleDescription(
            self.tr("Opened. Alt+Up and Alt+Down move it.")
            if opened
            else self.tr("Closed. Alt+Up and Alt+Down move it.")
        )
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._end(event.globalPosition().toPoint(), kept=True)
        else:
            super().mouseReleaseEvent(event)
        self._pressed_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._dragging and key == Qt.Key.Key_Escape:
            self._end(QPoint(), kept=False)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.key_pressed.emit("remove")
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.key_pressed.emit("duplicate")
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._dragging:
            self._end(QPoint(), kept=False)
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        lifted = self._dragging or self.isDown()
        fill = "primary_soft" if lifted else "surface_raised"
        if self.underMouse() and not lifted:
            fill = "primary_soft" if now.is_high_contrast else "surface_sunken"
        edge = "primary" if lifted or self._opened else "border"
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius("control"),
            now.color(fill),
            now.color(edge),
            now.line_width("border"),
        )
        painter.end()

    def _end(self, at: QPoint, *, kept: bool) -> None:
        self._dragging, self._pressed_at = False, None
        self.setDown(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        self.dropped.emit(at, kept)


class StepThumb(FigureView):
    """A figure as small as it can still be told."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(72), now.px(52))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
