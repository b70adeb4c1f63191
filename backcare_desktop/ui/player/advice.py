"""One line or more that must be seen, sized by the window."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets import paint, tips
from backcare_desktop.ui.widgets.reading import visual_rect
from backcare_desktop.ui.widgets.themed import Themed


class Advice(Themed, QWidget):
    """A warning sign and words on a tinted ground.

    Args:
        slim: one line at the edge of the window instead of a rounded card.
    """

    def __init__(self, parent: QWidget | None = None, *, slim: bool = False) -> None:
        super().__init__(parent)
        self._slim = slim
        self._fit = Fit(1.0, 1.0)
        self._words = FitLabel("body", parent=self, lines=1 if slim else 6, weight=500)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._words.set_words(text)
        tips.give(self, text if self._slim else "")
        self.setAccessibleName(text)

    def height_in(self, width: int, fitted: Fit) -> int:
        """Pixels that the words need beside their sign."""
        sign = fitted.px(20) + fitted.small(26, 1.3) + fitted.px(14)
        words = self._words.height_in(width - sign - fitted.px(20), fitted.small(18, 1.3))
        return words + 2 * fitted.px(14)

    def place(self, rect: QRect, fitted: Fit) -> None:
        """Stand in ``rect``."""
        self._fit = fitted
        self.setGeometry(rect)
        left = self._icon_rect().right() + 1 + fitted.px(14)
        pad = fitted.px(2 if self._slim else 8)
        words = self.rect().adjusted(left, pad, -fitted.px(20), -pad)
        mirrored = visual_rect(self.layoutDirection(), self.rect(), words)
        self._words.place(mirrored, fitted.small(16 if self._slim else 18, 1.3))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and sign."""
        look = theme.current()
        painter = paint.painter_for(self)
        fill, edge = look.color("warning_soft"), look.color("warning")
        if self._slim:
            painter.fillRect(self.rect(), fill)
            painter.fillRect(0, self.height() - 1, self.width(), 1, edge)
        else:
            line = look.line_width("border")
            paint.box(painter, self.rect(), self._fit.px(12), fill, edge, line)
        icon = visual_rect(self.layoutDirection(), self.rect(), self._icon_rect())
        theme.icons.paint(painter, "warning", icon, edge)
        painter.end()

    def _icon_rect(self) -> QRect:
        side = self._fit.small(18 if self._slim else 26, 1.3)
        left = self._fit.px(48 if self._slim else 20)
        return QRect(left, (self.height() - side) // 2, side, side)
