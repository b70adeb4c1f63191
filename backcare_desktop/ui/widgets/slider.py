"""A horizontal slider whose whole height can be grabbed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.themed import Themed


class Slider(Themed, QSlider):
    """A value between two ends; arrow keys, page keys, Home and End move it.

    Args:
        name: accessible name; the visible label stands beside the slider.
        low, high: the ends.
    """

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.track(self)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(180), now.control("min_target"))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(96), now.control("min_target"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        on = "primary" if self.isEnabled() else "disabled_text"
        hover = self.isEnabled() and (self.underMouse() or self.isSliderDown())
        knob, line = self._knob(), now.px(4)
        middle = self.rect().toRectF().center().y()
        centre = self._centre()
        start = self.width() - knob / 2 if self._mirrored() else knob / 2
        painter = paint.painter_for(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("border_strong"))
        whole = QRectF(knob / 2, middle - line / 2, self.width() - knob, line)
        painter.drawRoundedRect(whole, line / 2, line / 2)
        painter.setBrush(now.color(on))
        done = QRectF(min(start, centre), whole.y(), abs(centre - start), line)
        painter.drawRoundedRect(done, line / 2, line / 2)
        # A gap in the colour of the surface keeps the knob apart from the line.
        painter.setBrush(now.color("surface"))
        gap = now.px(2)
        painter.drawEllipse(QRectF(centre, middle, 0, 0).adjusted(*_around(knob / 2 + gap)))
        painter.setBrush(now.color("primary_hover" if hover else on))
        painter.drawEllipse(QRectF(centre, middle, 0, 0).adjusted(*_around(knob / 2)))
        painter.end()

    def _knob(self) -> int:
        return theme.current().px(18)

    def _mirrored(self) -> bool:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return rtl != self.invertedAppearance()

    def _centre(self) -> float:
        knob = self._knob()
        along = QStyle.sliderPositionFromValue(
            self.minimum(),
            self.maximum(),
            self.sliderPosition(),
            self.width() - knob,
            self._mirrored(),
        )
        return knob / 2 + along

    def _move_to(self, x: float) -> None:
        knob = self._knob()
        self.setSliderPosition(
            QStyle.sliderValueFromPosition(
                self.minimum(),
                self.maximum(),
                round(x - knob / 2),
                self.width() - knob,
                self._mirrored(),
            )
        )


def _around(radius: float) -> tuple[float, float, float, float]:
    return -radius, -radius, radius, radius
