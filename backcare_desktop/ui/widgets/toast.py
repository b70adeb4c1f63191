"""A short message at the foot of the window, with a way to undo what it reports."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFontMetrics, QHideEvent
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import announce, boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label

SECONDS = 10
"""How long a toast stays; ten seconds is the least that leaves time to reach Undo."""


_KEPT_CLEAR = "kept_clear"


def kept_clear(widget: QWidget) -> None:
    """Have no toast laid over a widget, as long as there is room elsewhere."""
    widget.setProperty(_KEPT_CLEAR, "yes")


class Toast(Card):
    """The one toast of a window; a new message takes the place of the old one.

    It never takes the focus by itself, and it waits while the pointer or the focus is on it.
    The timer runs only while the toast is shown.

    It covers no primary button, and nothing that is to be :func:`kept_clear`, as long as there is
    room elsewhere.

    Args:
        window: the widget at whose foot it appears.

    Signals:
        undo_requested: Undo was pressed; the toast is gone already.
        closed: the toast went away without Undo.
    """

    undo_requested = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, padding=0, fill="text", border="text", radius="large_control")
        self._left = 0
        self._icon = Icon("check", "background", 20)
        self._text = Label(role="background", wrap=True)
        self._time = Label(style="small", role="background")
        self._undo = Button(self.tr("Undo"), "inverse", "small")
        self._undo.clicked.connect(self._press_undo)
        line = boxes.row(
            self._icon, self._text, self._time, self._undo, gap=16, margins=(20, 8, 8, 8)
        )
        line.setStretchFactor(self._text, 1)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._second_passed)
        window.installEventFilter(self)
        self._undo.installEventFilter(self)
        self.hide()

    @property
    def offers_undo(self) -> bool:
        """Whether what it says can be taken back."""
        return not self._undo.isHidden()

    def prepare(self) -> None:
        """Measure and paint it once where nobody sees it: the first message is there at once."""
        announce.prepare()
        self.grab()

    def show_message(self, text: str, *, undo: bool = False, icon: str = "check") -> None:
        """Say what happened, with Undo where it can be taken back."""
        self._text.setText(text)
        self._icon.set_icon(icon)
        self._undo.setVisible(undo)
        self._time.setVisible(undo)
        self._left = SECONDS
        self._show_time()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce.announce(self, text)

    def dismiss(self) -> None:
        """Go away now; nothing happens if no toast is shown."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._resume()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._undo:
            if kind == QEvent.Type.FocusIn:
                self._timer.stop()
            elif kind == QEvent.Type.FocusOut:
                self._resume()
        elif kind == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    @Slot()
    def _second_passed(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.dismiss()
        else:
            self._show_time()

    @Slot()
    def _press_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _resume(self) -> None:
        held = self.underMouse() or QApplication.focusWidget() is self._undo
        if self.isVisible() and not held:
            self._timer.start()

    def _show_time(self) -> None:
        self._time.setText(self.tr("Undo for {seconds} s").format(seconds=self._left))

    def _settle(self) -> None:
        """Measure anew: while it is shown, a layout learns of another text only later."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def _on_one_line(self) -> int:
        """The width that breaks no line of what is said, px."""
        said = QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) + 2
        return self.sizeHint().width() - self._text.sizeHint().width() + said

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self._settle()
        now, around = theme.current(), window.rect()
        room = around.width() - 2 * now.space("xl")
        width = min(room, max(now.px(440), self._on_one_line()))
        height = self.heightForWidth(width)
        edge = now.space("xl")
        middle, foot = (around.width() - width) // 2, around.height() - height - edge
        corners = (edge, around.width() - width - edge)
        spots = ((middle, foot), *((x, foot) for x in corners), (middle, edge))
        places = [QRect(x, y, width, height) for x, y in spots]
        taken = [
            QRect(button.mapTo(window, button.rect().topLeft()), button.size())
            for button in window.findChildren(Button)
            if button.kind == "primary" and button.isVisible()
        ]
        taken += [
            QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
            for widget in window.findChildren(QWidget)
            if widget.property(_KEPT_CLEAR) and widget.isVisible()
        ]
        free = (place for place in places if not any(place.intersects(area) for area in taken))
        self.setGeometry(next(free, places[0]))
