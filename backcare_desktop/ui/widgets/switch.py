"""A switch that also says On or Off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect
from backcare_desktop.ui.widgets.themed import Unshrinking


class Switch(Unshrinking, QCheckBox):
    """On or off, in effect at once.

    Args:
        name: accessible name; the visible label stands beside the switch.
        words: show the word On or Off before the track.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, words: bool = True) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.track(self, "pill")

    def sizeHint(self) -> QSize:
        now = theme.current()
        word = 0
        if self._words:
            texts = (self.tr("On"), self.tr("Off"))
            widths = (paint.Content(self._font(), text).size().width() for text in texts)
            word = max(widths) + now.px(8)
        return QSize(word + now.control("switch.w"), now.control("min_target"))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focus_area(self) -> QRect:
        """The track, which the focus ring goes around."""
        now = theme.current()
        track = QRect(0, 0, now.control("switch.w"), now.control("switch.h"))
        track.moveTop((self.height() - track.height()) // 2)
        track.moveRight(self.width() - 1)
        return visual_rect(self.layoutDirection(), self.rect(), track)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, track = theme.current(), self.focus_area()
        fill, line, knob = (now.color(role) for role in self._roles())
        painter = paint.painter_for(self)
        paint.box(painter, track, now.radius("pill"), fill, line, now.line_width("control_border"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        gap = now.px(4)
        side = track.height() - 2 * gap
        dot = QRect(track.x() + gap, track.y() + gap, side, side)
        if self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            dot.moveRight(track.right() - gap)
        painter.drawEllipse(dot)
        if self._words:
            word = QRect(0, 0, self.width() - track.width() - now.px(8), self.height())
            painter.setFont(self._font())
            painter.setPen(now.color("text_muted" if self.isEnabled() else "disabled_text"))
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                visual_rect(self.layoutDirection(), self.rect(), word),
                visual_alignment(self.layoutDirection(), end),
                self.tr("On") if self.isChecked() else self.tr("Off"),
            )
        painter.end()

    def _roles(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "disabled_bg", "disabled_text", "disabled_text"
        if self.isChecked():
            fill = "primary_hover" if self.underMouse() else "primary"
            return fill, fill, "on_primary"
        fill = "surface_raised" if self.underMouse() else "surface_sunken"
        return fill, "border_strong", "border_strong"

    def _font(self) -> QFont:
        return theme.current().font("small")
