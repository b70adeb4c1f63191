"""The rail on the left: a real tab list, with Settings and Help at its foot."""

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import icons
from backcare_desktop.ui.widgets import boxes, focus, paint
from backcare_desktop.ui.widgets.themed import Themed

FOOT = 2
"""So many tabs stand at the bottom."""


class RailTab(Struct, frozen=True):
    """One place to go: its stable id, its icon and its label."""

    id: str
    icon: str
    label: str


class RailPanel(Themed, QWidget):
    """The rail's ground, with the mark at its head; ``rail`` holds the tabs."""

    def __init__(self, tabs: tuple[RailTab, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(tabs)
        self.setLayout(boxes.column(_Mark(), self.rail, gap=0, margins=(0, 20, 0, 6)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.current()
        painter = QPainter(self)
        paint.fill(painter, self.rect(), look.color("rail"))
        line = look.line_width("border")
        edge = (
            0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - line
        )
        paint.fill(painter, QRect(edge, 0, line, self.height()), look.color("border"))
        painter.end()


class _Mark(QWidget):
    """The program's mark; says nothing that the window's title doesn't."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.current()
        side = look.px(36)
        tile = QRect((self.width() - side) // 2, 0, side, side)
        painter = paint.painter_for(self)
        paint.box(painter, tile, look.px(10), look.color("primary"))
        icons.paint(painter, "app-mark", tile, look.color("on_primary"))
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(theme.current().px(36 + 14))


class Rail(Themed, QTabBar):
    """Up and Down, Home and End move between tabs; so do Ctrl+1 to Ctrl+9 in the window.

    Where the height doesn't allow a label under each icon (large text in a small window), icon and
    label stand side by side instead.
    """

    def __init__(self, tabs: tuple[RailTab, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._measured_in: theme.Theme | None = None
        self._widest_px = 0
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sections"))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus.track(self, "large_control")
        self._hovered = -1
        for tab in tabs:
            self.addTab(tab.label)

    # --- geometry ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._width(), self._tab_height() * self.count())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), 0)

    def tabSizeHint(self, index: int) -> QSize:
        height = self._tab_height()
        if index == self.count() - FOOT:
            height += max(0, self.height() - height * self.count())
        return QSize(self._width(), height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _side_by_side(self) -> bool:
        tall = theme.current().control("rail_tab.h") * self.count()
        return self.height() < tall

    def _tab_height(self) -> int:
        if self._side_by_side():
            return max(theme.current().px(28), self.height() // max(1, self.count()))
        return theme.current().control("rail_tab.h")

    def _width(self) -> int:
        look = theme.current()
        if not self._side_by_side():
            return look.layout("rail")
        return self._widest(look) + look.px(60)

    def _widest(self, look: theme.Theme) -> int:
        """The widest label, px, measured once in a look."""
        if look is not self._measured_in:
            metrics = QFontMetrics(look.font("caption", 600))
            self._widest_px = max(metrics.horizontalAdvance(tab.label) for tab in self._tabs)
            self._measured_in = look
        return self._widest_px

    def _box(self, index: int) -> QRect:
        """Where a tab is drawn and touched; the slack above the foot belongs to nobody."""
        rect = self.tabRect(index)
        rect.setTop(rect.bottom() + 1 - self._tab_height())
        return rect

    def _plate(self, index: int) -> QRect:
        look = theme.current()
        return self._box(index).adjusted(look.px(10), look.px(2), -look.px(10), -look.px(2))

    def focus_area(self) -> QRect:
        """The focus ring goes around the chosen tab."""
        return self._plate(self.currentIndex())

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        look = theme.current()
        box = self._box(index)
        chosen = index == self.currentIndex()
        plate = QRectF(self._plate(index))
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or index == self._hovered:
            painter.setBrush(look.color("primary_soft" if chosen else "surface_sunken"))
            painter.drawRoundedRect(plate, look.px(12), look.px(12))
        if chosen:
            painter.setBrush(look.color("primary"))
            marker = QRectF(
                box.left() - look.px(4), plate.top() + look.px(14), look.px(8), plate.height()
            )
            marker.setHeight(plate.height() - look.px(28))
            painter.drawRoundedRect(marker, look.px(4), look.px(4))
        role = "on_primary_soft" if chosen else "text_muted"
        self._paint_label(painter, plate.toRect(), index, role, 700 if chosen else 500)

    def _paint_label(
        self, painter: QPainter, plate: QRect, index: int, role: str, weight: int
    ) -> None:
        look = theme.current()
        tab = self._tabs[index]
        size = look.px(24)
        painter.setPen(look.color(role))
        painter.setFont(look.font("caption", weight))
        if self._side_by_side():
            top = plate.center().y() - size // 2
            spot = QRect(plate.left() + look.px(4), top, size, size)
            icons.paint(painter, tab.icon, spot, look.color(role))
            words = plate.adjusted(look.px(34), 0, 0, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, int(flags), tab.label)
            return
        two_lines = " " in tab.label
        top = plate.top() + look.px(6 if two_lines else 12)
        spot = QRect(plate.center().x() - size // 2 + 1, top, size, size)
        icons.paint(painter, tab.icon, spot, look.color(role))
        words = QRect(plate.left(), top + size + look.px(2), plate.width(), plate.height())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), tab.label)

    # --- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.count() - 1
        target = {
            Qt.Key.Key_Up: max(0, self.currentIndex() - 1),
            Qt.Key.Key_Down: min(last, self.currentIndex() + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
            return
        self.setCurrentIndex(target)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index in range(self.count()):
            if self._box(index).contains(event.position().toPoint()):
                super().mousePressEvent(event)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns no tab: who scrolls past the rail would leave a half-written page."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        inside = (i for i in range(self.count()) if self._box(i).contains(spot))
        self._hover(next(inside, -1))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Qt caches the tabs' sizes: a changed height moves the foot.
        self.setIconSize(self.iconSize() + QSize(1, 0))
        self.setIconSize(self.iconSize() - QSize(1, 0))
        super().resizeEvent(event)
        self.updateGeometry()
