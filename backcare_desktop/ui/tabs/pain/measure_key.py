"""One key of a pad with eleven steps, and the scale that it belongs to."""

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.themed import Themed

TEN = 10
_HIGH = 52
_MINUS = "−"


class Scale(Struct, frozen=True):
    """What a pad offers.

    Attributes:
        least, most: the whole numbers at its ends, both included.
        captions: what some of the numbers mean, by number: both ends, and the middle if it has
            words of its own.
    """

    least: int
    most: int
    captions: tuple[tuple[int, str], ...]

    def text(self, score: int) -> str:
        """The number as it is written, with a real minus."""
        return str(score) if score >= 0 else f"{_MINUS}{-score}"

    def name(self, score: int) -> str:
        """The number with what it means, if it has words."""
        words = dict(self.captions).get(score)
        return self.text(score) if words is None else f"{self.text(score)}, {words}"


class ScaleKey(Themed, QPushButton):
    """One number; chosen, it is filled and its number is bold."""

    def __init__(self, score: int, scale: Scale, parent: QWidget) -> None:
        super().__init__(scale.text(score), parent)
        self.score = score
        self._chosen = False
        self.setAccessibleName(scale.name(score))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus.track(self)

    def set_chosen(self, *, chosen: bool) -> None:
        """Fill the key, and say so to a screen reader."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.setAccessibleDescription(self.tr("chosen") if chosen else "")
            self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.control("pain_key.w"), max(now.px(_HIGH), narrowest_key()))

    def minimumSizeHint(self) -> QSize:
        return QSize(narrowest_key(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, fill, edge = self._roles()
        painter = paint.painter_for(self)
        width = now.line_width("control_border")
        if self._chosen:
            width = now.px(2)
        colors = (now.color(fill), now.color(edge))
        paint.box(painter, self.rect(), now.radius("control"), *colors, width)
        words = paint.Content(now.font("h3", 700 if self._chosen else 500), self.text())
        words.paint(painter, self.rect(), now.color(ink), self.layoutDirection())
        painter.end()

    def _roles(self) -> tuple[str, str, str]:
        """Colour roles of number, fill and outline."""
        if not self.isEnabled():
            return "disabled_text", "disabled_bg", "disabled_text"
        if self._chosen:
            return "on_primary", "primary", "text"
        if self.isDown() or self.underMouse():
            soft = "primary_soft" if theme.current().is_high_contrast else "surface_sunken"
            return "text", soft, "text"
        return "text", "surface_raised", "border_strong"


def narrowest_key() -> int:
    """Pixels of the smallest target; with larger text, only as many more as its figures need."""
    now = theme.current()
    words = QFontMetrics(now.font("h3", 700)).horizontalAdvance(f"{_MINUS}{TEN}")
    return max(round(now.control("pain_key.min") / now.scale), words + now.px(8))
