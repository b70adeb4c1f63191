"""A choice that stands in a row of facts: its name above, what was chosen below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect


class QuietChoice(QWidget):
    """A list that opens, without a frame, below its caption.

    Args:
        caption: the words above.
        name: accessible name; begins with the caption, so that a person who speaks to the
            computer can say what stands there.
        options: key and text of each, in the order shown.

    Signals:
        chosen: the key of an option, when the person chooses it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        caption: str,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = _Bare(name, options)
        words = Label(caption, "small", "text_muted")
        # A list is called by what is chosen in it; its label is what tells it from others.
        words.setBuddy(self.box)
        words.setAccessibleName(name)
        words.setContentsMargins(6, 0, 0, 0)
        self.setLayout(boxes.column(words, self.box, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.box)
        self.box.chosen.connect(self.chosen)

    @property
    def choice(self) -> str | None:
        """The key of the chosen option."""
        return self.box.choice

    def choose(self, key: str | None) -> None:
        """Show a choice without reporting it."""
        self.box.choose(key)


class _Bare(ChoiceBox):
    """The list, painted as strong words with a sign behind them."""

    def sizeHint(self) -> QSize:
        now = theme.current()
        strong = self._metrics()
        words = max(strong.horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        high = max(strong.height() + now.px(4), 24)
        return QSize(words + now.px(6 + 16 + 12), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        if self.isEnabled() and self.underMouse():
            soft = "primary_soft" if now.is_high_contrast else "surface_sunken"
            paint.box(painter, self.rect(), now.radius("small"), now.color(soft))
        direction, padding = self.layoutDirection(), now.px(6)
        line = self.rect().adjusted(padding, 0, -padding, 0)
        leading = visual_alignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(now.font("body_strong"))
        painter.setPen(now.color("text" if self.isEnabled() else "disabled_text"))
        painter.drawText(line, leading | Qt.AlignmentFlag.AlignVCenter, self.currentText())
        side = now.px(16)
        words = self._metrics().horizontalAdvance(self.currentText())
        place = QRect(line.left() + words + now.px(6), 0, side, side)
        place.moveTop((self.height() - side) // 2)
        place = visual_rect(direction, line, place)
        ink = now.color("text_muted" if self.isEnabled() else "disabled_text")
        theme.icons.paint(painter, "chevron-down", place, ink)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.current().font("body_strong"))
