"""The body from the front and from behind, with marks where it hurts; for looking at."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.core.body import BodyArea, Face
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.body_painter import (
    BODY_HEIGHT,
    GAP,
    Look,
    Places,
    Words,
    least_width,
    paint_bodies,
    paint_look,
    places_in,
    words_height,
)


class BodyFigures(QWidget):
    """Two bodies side by side, or below each other where that is too narrow.

    They are never mirrored: left and right are the person's own, and written below.

    Args:
        name: accessible name. Where nothing else names the marked areas, it has to.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._areas: frozenset[BodyArea] = frozenset()
        self._places: Places | None = None
        self._bodies = QPixmap()
        self._drawn_for: object = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def areas(self) -> frozenset[BodyArea]:
        """The marked areas."""
        return self._areas

    def choose(self, areas: Iterable[BodyArea]) -> None:
        """Mark exactly these."""
        self._areas = frozenset(areas)
        self.update()

    def path_of(self, area: BodyArea) -> QPainterPath:
        """Where an area lies, px."""
        return self._now().areas[area]

    def pointed_area(self) -> BodyArea | None:
        """The area to be set off from the others."""
        return None

    def place(self) -> None:
        """The size or the look has changed; subclasses move what they have put on the areas."""
        self._places = None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one = theme.current().px(BODY_HEIGHT) + words_height()
        return one if self._beside(width) else 2 * one + theme.current().px(GAP)

    def sizeHint(self) -> QSize:
        width = 2 * self._narrow()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._narrow(), theme.current().px(BODY_HEIGHT) + words_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self.place()
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = Look(self._areas, self.pointed_area(), enabled=self.isEnabled())
        painter = paint.painter_for(self)
        painter.drawPixmap(0, 0, self._drawn_bodies())
        paint_look(painter, self._now(), look)
        painter.end()

    def _drawn_bodies(self) -> QPixmap:
        """They take most of the time, and stay as they are whatever is chosen or pointed at."""
        ratio = self.devicePixelRatioF()
        look = (theme.current(), self.size(), ratio, self.isEnabled())
        if look != self._drawn_for:
            self._drawn_for = look
            picture = self._bodies = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_bodies(painter, self._now(), self._words(), enabled=self.isEnabled())
            painter.end()
        return self._bodies

    def _now(self) -> Places:
        if self._places is None:
            self._places = places_in(QRectF(self.rect()), beside=self._beside(self.width()))
        return self._places

    def _beside(self, width: int) -> bool:
        return width >= 2 * self._narrow()

    def _narrow(self) -> int:
        return least_width(self._words())

    def _words(self) -> Words:
        return Words(
            faces={Face.FRONT: self.tr("Front"), Face.BACK: self.tr("Back")},
            left=self.tr("Your left"),
            right=self.tr("Your right"),
        )
