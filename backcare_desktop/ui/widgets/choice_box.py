"""One choice out of many, in a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import style
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect
from backcare_desktop.ui.widgets.themed import Themed


class ChoiceBox(Themed, QComboBox):
    """A drop-down list; arrow keys and the first letters of an option choose without opening it.

    The wheel scrolls the page and chooses nothing: an answer must not change in passing.

    Args:
        name: accessible name, such as the question beside it.
        options: key and text of each, in the order shown.

    Signals:
        chosen: the key of an option, when the person chooses it.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.call(name)
        self.setPlaceholderText(self.tr("Choose…"))
        self._keys: tuple[str, ...] = ()
        self._dressed = False
        # Qt makes the list, which is never seen of most boxes, when the box is first shown.
        self.setStyleSheet(style.LIST_BELOW)
        self.set_options(options)
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        focus.track(self)

    def call(self, name: str, note: str = "") -> None:
        """Give it an accessible name, and what there is to say about it."""
        self.setAccessibleName(name)
        # But on Windows, Qt says the choice in the place of the name: the name is said here.
        self.setAccessibleDescription(f"{name}. {note}" if note else name)

    @property
    def choice(self) -> str | None:
        """The key of the chosen option, or None before the first choice."""
        at = self.currentIndex()
        return self._keys[at] if at >= 0 else None

    def choose(self, key: str | None) -> None:
        """Show a choice without reporting it; None or a key that isn't there shows none."""
        at = self._keys.index(key) if key in self._keys else -1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options; the choice stays if it is still among them."""
        before = self.choice
        self._keys = tuple(key for key, _ in options)
        self.clear()
        self.addItems([text for _, text in options])
        self.setCurrentIndex(-1)
        self.choose(before)
        self.updateGeometry()

    def showPopup(self) -> None:
        self._dress()
        if not self._dressed:
            self._dressed = True
            self.setItemDelegate(_OptionLook(self))
            self.view().setAccessibleName(self.accessibleName())
        self._make_room()
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._dressed:
            self._dress()

    def sizeHint(self) -> QSize:
        now = theme.current()
        metrics = QFontMetrics(now.font("body"))
        texts = (self.placeholderText(), *(self.itemText(at) for at in range(self.count())))
        words = max(metrics.horizontalAdvance(text) for text in texts)
        height = max(now.control("height"), metrics.height() + now.px(8))
        return QSize(words + self._beside() + now.px(2), height)

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        narrow = QFontMetrics(now.font("body")).horizontalAdvance(self.placeholderText())
        hint = self.sizeHint()
        return QSize(min(hint.width(), narrow + self._beside()), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, fill, edge = self._roles()
        painter = paint.painter_for(self)
        line = now.line_width("control_border")
        colors = (now.color(fill), now.color(edge))
        paint.box(painter, self.rect(), now.radius("control"), *colors, line)
        side, padding, direction = now.px(20), now.px(14), self.layoutDirection()
        top = (self.height() - side) // 2
        sign = QRect(self.width() - padding - side + now.px(2), top, side, side)
        sign = visual_rect(direction, self.rect(), sign)
        theme.icons.paint(painter, "chevron-down", sign, now.color(ink))
        words = self.rect().adjusted(padding, 0, padding - self._beside(), 0)
        font = now.font("body")
        shown = self.currentText() or self.placeholderText()
        shown = QFontMetrics(font).elidedText(shown, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        painter.setPen(now.color(ink))
        leading = visual_alignment(direction, Qt.AlignmentFlag.AlignLeft)
        place = visual_rect(direction, self.rect(), words)
        painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _dress(self) -> None:
        sheet = style.options(theme.current())
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _make_room(self) -> None:
        """Qt makes the list as wide as the box, and its bar then covers the words of short ones."""
        now, view = theme.current(), self.view()
        bar = style.bar_width(now) if self.count() > self.maxVisibleItems() else 0
        edges = 2 * (now.space("xs") + now.line_width("border"))
        view.setMinimumWidth(view.sizeHintForColumn(0) + bar + edges)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self._keys[at])

    def _beside(self) -> int:
        """The width that isn't words: padding, gap and the sign that opens the list."""
        return theme.current().px(14 + 10 + 20 + 12)

    def _roles(self) -> tuple[str, str, str]:
        """Colour roles of words, fill and outline."""
        if not self.isEnabled():
            return "disabled_text", "disabled_bg", "disabled_text"
        pointed = "primary_soft" if theme.current().is_high_contrast else "surface_sunken"
        fill = pointed if self.underMouse() else "surface_raised"
        return "text" if self.currentIndex() >= 0 else "text_muted", fill, "border_strong"


class _OptionLook(QStyledItemDelegate):
    """A line of the open list: a tick before the option that is chosen."""

    def __init__(self, box: ChoiceBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        now = theme.current()
        words = QFontMetrics(now.font("body")).horizontalAdvance(str(index.data()))
        return QSize(words + now.px(56), now.control("chip"))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        now = theme.current()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached = bool(state & QStyle.StateFlag.State_Selected)
        ink = now.color("on_primary_soft" if reached else "text")
        if reached:
            line = now.color("border") if now.is_high_contrast else None
            paint.box(painter, area, now.radius("small"), now.color("primary_soft"), line)
        side = now.px(18)
        if index.row() == self._box.currentIndex():
            top = area.y() + (area.height() - side) // 2
            tick = QRect(area.x() + now.px(10), top, side, side)
            theme.icons.paint(painter, "check", visual_rect(direction, area, tick), ink)
        words = area.adjusted(now.px(36), 0, -now.px(12), 0)
        painter.setFont(now.font("body"))
        painter.setPen(ink)
        leading = visual_alignment(direction, Qt.AlignmentFlag.AlignLeft)
        place = visual_rect(direction, area, words)
        painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()
