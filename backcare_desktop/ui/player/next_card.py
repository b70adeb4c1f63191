"""The card that announces what follows."""

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.picture import Picture
from backcare_desktop.ui.player.state import NextUp
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed


class NextCard(Themed, QWidget):
    """Picture, name and dose of the next exercise; nothing after the last."""

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._shown: NextUp | None = None
        self._picture = Picture(figures, self)
        self._heading = FitLabel("player_small", "text_muted", self, weight=400)
        self._title = FitLabel("h2_large", parent=self, least=0.75)
        self._dose = FitLabel("player_small", "text_muted", self, weight=400)
        self._heading.set_words(self.tr("Next"))
        self.hide()

    def show_next(self, following: NextUp | None) -> None:
        """Announce ``following``; the same announcement costs nothing."""
        if following == self._shown:
            return
        self._shown = following
        self.setVisible(following is not None)
        if following is not None:
            self._picture.show_picture(following.picture)
            self._picture.setVisible(following.picture is not None)
            self._title.set_words(following.title)
            self._dose.set_words(following.dose)
            words = self.tr("Next: {exercise}, {dose}")
            self.setAccessibleName(words.format(exercise=following.title, dose=following.dose))

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        self._fit = fitted
        self._lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the card."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        look = theme.current()
        painter = paint.painter_for(self)
        line = look.line_width("border")
        fill, edge = look.color("surface"), look.color("border")
        paint.box(painter, self.rect(), self._fit.px(16), fill, edge, line)
        painter.end()

    def _lay_out(self) -> None:
        px, small = self._fit.px, self._fit.small
        picture = QRect(px(12), px(12), px(136), self.height() - 2 * px(12))
        left = picture.right() + 1 + px(16)
        lines = (
            (self._heading, small(20, 1.3), small(16, 1.3)),
            (self._title, small(28, 1.25), small(22, 1.25)),
            (self._dose, small(20, 1.3), small(16, 1.3)),
        )
        wanted = sum(height for _label, height, _size in lines)
        y = (self.height() - wanted) // 2
        wide = self.width() - left - px(12)
        self._picture.setGeometry(self._seen(picture))
        for label, height, size in lines:
            label.place(self._seen(QRect(left, y, wide, height)), size)
            y += height

    def _seen(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveRight(self.width() - 1 - rect.left())
        return rect
