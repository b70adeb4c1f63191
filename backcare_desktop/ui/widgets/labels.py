"""Text on screen: always plain, in a style and a colour role of the theme."""

import re

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget  # noqa: TID251 - the one place

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.reading import visual_alignment

_LINE_SEPARATOR = "\u2028"
_BREAKS = re.compile(r"\s+|(?<=[-/\\])")
"""Where a line may end: at a space, after a hyphen, inside the name of a folder or an address."""

_WIDTHS_KEPT = 8


class Label(QLabel):
    """Plain text with the line height of its style.

    Args:
        text: shown as it is; markup has no meaning.
        style: a text style of the theme such as ``body`` or ``h2``.
        role: a colour role such as ``text_muted``.
        wrap: break lines at the width the layout gives.
        elide: shorten one line with an ellipsis instead of asking for its full width.
        weight: 100 to 900, instead of the style's own.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        elide: bool = False,
        weight: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._role = role
        self._weight = weight
        self._elide = elide
        self._counted: dict[tuple[int, str, str], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        across = QSizePolicy.Policy.Preferred if wrap or elide else QSizePolicy.Policy.Maximum
        # A fixed height would be that of the widest wrapping, and cut the text below it.
        down = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, down)
        policy.setHeightForWidth(wrap)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(policy)
        self.setText(text)
        self._restyle()

    @property
    def role(self) -> str:
        """The colour role of the text."""
        return self._role

    def set_role(self, role: str) -> None:
        """Show the text in another colour role."""
        self._role = role
        self.update()

    def set_style(self, style: str, weight: int | None = None) -> None:
        """Show the text in another style."""
        self._style = style
        self._weight = weight
        self._restyle()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance
        # Laid out, a line may need a pixel more than its letters measure.
        width = max((wide(line) for line in self.text().split("\n")), default=0) + 2
        if self.wordWrap():
            width = min(width, self._comfortable())
        return self._with_margins(QSize(width, self._height_at(width)))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap() and not self._elide:
            return self.sizeHint()
        wide = QFontMetrics(self.font()).horizontalAdvance
        longest = max((wide(word) for word in _BREAKS.split(self.text())), default=0) + 1
        shown = min(longest, self._comfortable()) if self.wordWrap() else wide("\u2026")
        return self._with_margins(QSize(shown, self._line() if self._elide else 0))

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._height_at(inner) + margins.top() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange or self._lost_its_font(event):
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        painter.setPen(theme.current().color(self._role if self.isEnabled() else "disabled_text"))
        area = self.contentsRect()
        layout = self._laid_out(area.width())
        layout.draw(painter, QPointF(area.x(), area.y() + self._offset(area, layout)))
        painter.end()

    def _lost_its_font(self, event: QEvent) -> bool:
        """A label that is shown or moved after a change of text size gets its old font back."""
        return event.type() == QEvent.Type.FontChange and self.font() != theme.current().font(
            self._style, self._weight
        )

    def _restyle(self) -> None:
        self.setFont(theme.current().font(self._style, self._weight))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return max(theme.current().line(self._style), 1)

    def _comfortable(self) -> int:
        """Width of a wrapped label that nothing else decides: about 60 letters."""
        return theme.current().px(480)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _height_at(self, width: int) -> int:
        """Remembered: a layout asks for the same few widths again and again."""
        look = (width, self.text(), self.font().key())
        if look not in self._counted:
            if len(self._counted) >= _WIDTHS_KEPT:
                self._counted.clear()
            self._counted[look] = max(1, self._laid_out(width).lineCount())
        return self._line() * self._counted[look]

    def _offset(self, area: QRect, layout: QTextLayout) -> float:
        spare = area.height() - self._line() * layout.lineCount()
        if self.alignment() & Qt.AlignmentFlag.AlignTop or spare < 0:
            return 0
        return spare if self.alignment() & Qt.AlignmentFlag.AlignBottom else spare / 2

    def _laid_out(self, width: int) -> QTextLayout:
        """The text broken into lines of ``width`` px, each in the middle of its line height."""
        text = self.text()
        if not self.wordWrap() and "\n" not in text:
            right = Qt.TextElideMode.ElideRight
            text = QFontMetrics(self.font()).elidedText(text, right, width + 1)
        option = QTextOption(visual_alignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(self.layoutDirection())
        wrap = QTextOption.WrapMode
        option.setWrapMode(
            wrap.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else wrap.ManualWrap
        )
        layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._line() - line.height()) / 2))
            top += self._line()
        layout.endLayout()
        return layout
