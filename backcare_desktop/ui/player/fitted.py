"""Words and buttons whose size comes from the window, for reading from the mat."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.hints import KeyCap
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.buttons import Button, Kind
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.reading import visual_rect

_LINE_SEPARATOR = "\u2028"
_BREAKS = re.compile(r"[ \n\t]+")
"""Where a line may end; a no-break space is none."""

_NEARLY = 0.84
_LETTERS = 1.2


class FitLabel(Label):
    """Text as large as asked for, or as large as its rectangle allows.

    Args:
        style: the text style; its proportions are kept at every size.
        role: the colour role.
        lines: how many lines it may break into.
        least: the smallest share of the size asked for; below it, the text is shortened.
        weight: instead of the style's own.
        steady: figures of equal width, for numbers that count.
        few: rather a little smaller than with one word alone on another line.
    """

    _asked = 16
    _line_px = 20

    def __init__(
        self,
        style: str,
        role: str = "text",
        parent: QWidget | None = None,
        *,
        lines: int = 1,
        least: float = 0.6,
        weight: int | None = None,
        steady: bool = False,
        few: bool = False,
    ) -> None:
        self._few = few
        self._steady = steady
        self._lines = lines
        self._least = least
        super().__init__("", style, role, parent, wrap=lines > 1, elide=lines == 1, weight=weight)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def whole(self) -> bool:
        """Whether every word is shown."""
        return self._fits(self.font().pixelSize(), self._lines)

    def set_words(self, text: str) -> None:
        """Show ``text``."""
        if text != self.text():
            self.setText(text)
            self._restyle()

    def place(self, rect: QRect, px: int) -> None:
        """Stand in ``rect`` with letters of ``px`` pixels, smaller if they don't fit."""
        self._asked = max(1, px)
        self.setGeometry(rect)
        self._restyle()

    def natural_width(self, px: int) -> int:
        """Pixels that one line of ``px`` needs."""
        font = self._font_at(px)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2

    def height_in(self, width: int, px: int) -> int:
        """Pixels that the text needs at ``px``, broken at ``width``."""
        font = self._font_at(px)
        return self._line_at(px) * _lines_of(self.text(), font, width, self._lines)

    def _restyle(self) -> None:
        px = self._best()
        self.setFont(self._font_at(px))
        self._line_px = self._line_at(px)
        area = self.contentsRect()
        one = self._lines == 1 or _lines_of(self.text(), self.font(), area.width(), 2) == 1
        if one and self._line_px > area.height():
            # Else the line would begin at the top of its room, and end below it.
            self._line_px = max(1, area.height())
        self.updateGeometry()
        self.update()

    def _best(self) -> int:
        sizes = []
        for lines in range(1 if self._few else self._lines, self._lines + 1):
            sizes.append(self._largest(lines))
            if sizes[-1] >= _NEARLY * self._asked:
                return sizes[-1]
        return max(sizes)

    def _largest(self, lines: int) -> int:
        smallest = max(1, round(self._asked * self._least))
        px = self._asked
        while px > smallest and not self._fits(px, lines):
            px -= 1
        return px if self._fits(px, lines) else smallest

    def _font_at(self, px: int) -> QFont:
        font = theme.current().font(self._style, self._weight)
        font.setPixelSize(max(1, px))
        if not self._steady:
            # Equal figures bring a wide hyphen along, which tears words such as "Ease-off".
            font.setFeature(QFont.Tag("tnum"), 0)
        return font

    def _line(self) -> int:
        return self._line_px

    def _line_at(self, px: int) -> int:
        look = theme.current()
        return round(px * look.line(self._style) / look.font(self._style).pixelSize())

    def _fits(self, px: int, most: int) -> bool:
        area = self.contentsRect()
        font = self._font_at(px)
        one_line = self._lines == 1
        words = [self.text()] if one_line else _BREAKS.split(self.text())
        metrics = QFontMetrics(font)
        if any(metrics.horizontalAdvance(word) > area.width() for word in words):
            return False
        lines = 1 if one_line else _lines_of(self.text(), font, area.width(), most + 1)
        needed = lines * self._line_at(px) if lines > 1 else round(_LETTERS * px)
        return lines <= most and needed <= area.height()


def _lines_of(text: str, font: QFont, width: int, most: int) -> int:
    """How many lines of ``width`` the text takes; counts no further than ``most``."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        count += 1
    layout.endLayout()
    return count


class Badge(FitLabel):
    """The side, on a filled pill; nothing at all where an exercise has none."""

    PADDING = 26

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("player_side", "on_primary", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def place(self, rect: QRect, px: int) -> None:
        """Stand in ``rect``, the words clear of the round ends."""
        ends = rect.height() // 4
        self.setContentsMargins(ends, 0, ends, 0)
        super().place(rect, px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill, then the words."""
        painter = paint.painter_for(self)
        paint.box(painter, self.rect(), self.height() / 2, theme.current().color("primary"))
        painter.end()
        super().paintEvent(event)


class FitButton(Button):
    """A player button drawn to the size it is given, with its key beside the words if wanted."""

    def __init__(
        self,
        text: str,
        kind: Kind,
        icon: str | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind, "player", icon, parent)
        self._fit = Fit(1.0, 1.0)
        self._drawn_px = 26
        self._key = key

    def set_fit(self, fitted: Fit, drawn_px: int = 26) -> None:
        """Draw for another window, with letters of ``drawn_px`` of the drawing."""
        self._fit = fitted
        self._drawn_px = drawn_px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room for the words, the icon and the key."""
        px, size = self._fit.px, self._content().size()
        key = self._cap().size().width() + px(16) if self._key else 0
        return QSize(size.width() + key + px(40), size.height() + px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, words and key."""
        now, look = theme.current(), self._look()
        painter = paint.painter_for(self)
        fill = now.color(look.fill) if look.fill else None
        border = now.color(look.border) if look.border else None
        strong = self._kind == "hurt" and self.isEnabled()
        width = max(2, self._fit.px(2)) if strong else now.line_width("border")
        paint.box(painter, self.rect(), self._fit.px(16), fill, border, width)
        words = self.rect().adjusted(self._fit.px(12), 0, -self._fit.px(12), 0)
        if self._key:
            words = self._paint_key(painter, words)
        self._content().paint(painter, words, now.color(look.ink), self.layoutDirection())
        painter.end()

    def _paint_key(self, painter: QPainter, area: QRect) -> QRect:
        """Paint the cap at the far end; answers the room left for the words."""
        cap = self._cap()
        size = cap.size()
        place = QRect(area.right() + 1 - size.width(), 0, size.width(), size.height())
        place.moveTop((self.height() - size.height()) // 2)
        rest = area.adjusted(0, 0, -size.width() - self._fit.px(12), 0)
        direction = self.layoutDirection()
        cap.paint(painter, visual_rect(direction, area, place).topLeft())
        return visual_rect(direction, area, rest)

    def _cap(self) -> KeyCap:
        return KeyCap(self._key, self._fit.small(14, 1.4))

    def _content(self) -> paint.Content:
        px = self._fit.px
        font = theme.current().font("player_button")
        font.setPixelSize(max(1, self._fit.small(self._drawn_px, 1.25)))
        return paint.Content(font, self.text(), self._icon, px(34) if self._icon else 0, px(16))
