"""The focus ring: a gap and a ring around whatever the keyboard has reached.

The ring is an overlay in the window (or in the scrolled page), so it is never clipped by the
control it surrounds and costs no room in layouts. It appears only for the keyboard.
"""

from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from backcare_desktop.ui import theme

_BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_COMES_BACK = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_RING = "focus_ring"
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


def within(widget: QWidget) -> bool:
    """Whether the focus is on a part of the widget."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


def track(widget: QWidget, radius: str = "control", role: str = "focus") -> None:
    """Show the ring around ``widget`` while it has the keyboard focus.

    ``radius`` names the corner of the control in the theme, ``role`` the ring's colour. A
    widget with a method ``focus_area() -> QRect`` has the ring around that part only.
    """
    widget.installEventFilter(_Tracker(widget, radius, role))


def enable(button: QWidget, *, on: bool, otherwise: QWidget) -> None:
    """Enable ``button`` or not; one that can't be pressed any more hands its focus on.

    Args:
        button: what is enabled or disabled.
        on: whether it can be pressed.
        otherwise: where the focus goes from a disabled one; enabled to receive it.
    """
    had_focus = button.hasFocus()
    button.setEnabled(on)
    if had_focus and not on:
        otherwise.setEnabled(True)
        otherwise.setFocus(Qt.FocusReason.TabFocusReason)


class _Tracker(QObject):
    """Watches one widget's focus; belongs to the widget and keeps no reference to it.

    It remembers the ring that it showed: a focus that goes because its window is being destroyed
    leaves no window to look for one in.
    """

    def __init__(self, widget: QWidget, radius: str, role: str) -> None:
        super().__init__(widget)
        self._radius = radius
        self._role = role
        self._visible = False
        self._ring: ReferenceType[FocusRing] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._entered(watched, event.reason())
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._left(watched, event.reason())
        elif kind == QEvent.Type.KeyPress and not self._visible:
            self._typed(watched, event)
        elif kind == QEvent.Type.MouseButtonPress and self._visible:
            self._visible = False
            self._leave(watched)
        elif kind in _MOVES and self._visible:
            ring = self._ring_around(watched)
            if ring is not None:
                ring.place()
        return False

    def _entered(self, watched: QObject, reason: Qt.FocusReason) -> None:
        if reason not in _COMES_BACK:
            self._visible = reason in _BY_KEYBOARD
        self._show(watched)

    def _left(self, watched: QObject, reason: Qt.FocusReason) -> None:
        if reason not in _COMES_BACK:
            self._visible = False
        self._leave(watched)

    def _typed(self, watched: QObject, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self._visible = True
            self._show(watched)

    def _show(self, watched: QObject) -> None:
        if self._visible and isinstance(watched, QWidget):
            host = _host(watched)
            ring = _ring_in(host) or FocusRing(host)
            ring.follow(watched, self._radius, self._role)
            self._ring = ref(ring)

    def _leave(self, watched: QObject) -> None:
        ring = self._ring_around(watched)
        if ring is not None:
            ring.dismiss()

    def _ring_around(self, watched: QObject) -> "FocusRing | None":
        ring = self._ring() if self._ring is not None else None
        if ring is None or not isValid(ring) or not isinstance(watched, QWidget):
            return None
        return ring if ring.surrounds(watched) else None


def ring_around(widget: QWidget) -> bool:
    """Whether the ring is shown around ``widget`` now."""
    ring = _ring_in(_host(widget))
    return ring is not None and ring.isVisible() and ring.surrounds(widget)


def _ring_in(host: QWidget) -> "FocusRing | None":
    return host.findChild(FocusRing, _RING, Qt.FindChildOption.FindDirectChildrenOnly)


def _host(widget: QWidget) -> QWidget:
    """The widget that scrolls as a whole around ``widget``, else its window."""
    step, parent = widget, widget.parentWidget()
    while parent is not None and not step.isWindow():
        if step is not widget and isinstance(parent.parentWidget(), QAbstractScrollArea):
            return step
        step, parent = parent, parent.parentWidget()
    return step


class FocusRing(QWidget):
    """The overlay itself; one per window or scrolled page, made when first needed."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName(_RING)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: ReferenceType[QWidget] | None = None
        self._between: list[ReferenceType[QWidget]] = []
        self._radius = "control"
        self._role = "focus"
        self.hide()

    def follow(self, target: QWidget, radius: str, role: str) -> None:
        """Surround ``target`` from now on, wherever it moves."""
        self.dismiss()
        self._target = ref(target)
        self._radius, self._role = radius, role
        target.destroyed.connect(self.dismiss)
        # The target's own moves come through its tracker: a filter installed while that tracker
        # handles an event would make Qt deliver the event to the tracker again, without end.
        step = target.parentWidget()
        while step is not None and step is not self.parentWidget():
            step.installEventFilter(self)
            self._between.append(ref(step))
            step = step.parentWidget()
        self.place()

    def surrounds(self, widget: QWidget) -> bool:
        """Whether ``widget`` is the one followed now."""
        return self._followed() is widget

    @Slot()
    def dismiss(self) -> None:
        """Stop following and disappear."""
        target = self._followed()
        if target is not None:
            target.destroyed.disconnect(self.dismiss)
        for kept in self._between:
            widget = kept()
            if widget is not None and isValid(widget):
                widget.removeEventFilter(self)
        self._between.clear()
        self._target = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        width, gap = look.line_width("focus_ring"), look.line_width("focus_gap")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color(self._role), width))
        area = self.rect().toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2)
        corner = min(look.radius(self._radius) + gap + width / 2, area.height() / 2)
        painter.drawRoundedRect(area, corner, corner)
        painter.end()

    def around(self) -> int:
        """How far it reaches beyond the target, px."""
        look = theme.current()
        return look.line_width("focus_ring") + look.line_width("focus_gap")

    def place(self) -> None:
        """Move to where the target is now, and hide with it."""
        target = self._followed()
        host = self.parentWidget()
        if target is None or host is None:
            return
        around = self.around()
        area = getattr(target, "focus_area", target.rect)()
        corner = target.mapTo(host, area.topLeft())
        self.setGeometry(QRect(corner, area.size()).adjusted(-around, -around, around, around))
        self.setVisible(target.isVisible())
        self.raise_()

    def _followed(self) -> QWidget | None:
        target = self._target() if self._target is not None else None
        return target if target is not None and isValid(target) else None
