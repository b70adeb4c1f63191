"""One choice out of a few, side by side: a radio group that looks like one control."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLayoutItem, QRadioButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.items_layout import ItemsLayout
from backcare_desktop.ui.widgets.themed import Themed


class Option(Struct, frozen=True):
    """One of the choices; ``key`` is what the program knows it by."""

    key: str
    text: str
    icon: str = ""


class Segmented(QWidget):
    """Exactly one of the options, or none until the first choice; arrow keys move the choice.

    Where they have no room side by side they stand one below the other.

    Args:
        name: accessible name of the group.
        options: what can be chosen, in reading order.
        ticks: mark the chosen segment with a tick as well as with colour.

    Signals:
        chosen: the key of an option, when the person chooses it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        parent: QWidget | None = None,
        *,
        ticks: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._segments = {option.key: _Segment(option, ticks) for option in options}
        for segment in self._segments.values():
            self._group.addButton(segment)
        layout = _SegmentLayout()
        for segment in self._segments.values():
            layout.addWidget(segment)
        self.setLayout(layout)
        self._group.buttonClicked.connect(self._press)
        self._stop_tabs()

    @property
    def choice(self) -> str | None:
        """The key of the chosen option, or None before the first choice."""
        pressed = self._group.checkedButton()
        return pressed.key if isinstance(pressed, _Segment) else None

    def choose(self, key: str | None) -> None:
        """Show a choice, or none, without reporting it.

        Raises:
            KeyError: no option has this key.
        """
        if key is not None:
            self._segments[key].setChecked(True)
            self._stop_tabs()
            return
        self._group.setExclusive(False)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.setExclusive(True)
        self._stop_tabs()

    def segment(self, key: str) -> QRadioButton:
        """The radio button of one option, for tooltips and for disabling it."""
        return self._segments[key]

    def has_room_for_icons(self) -> bool:
        """Whether every segment can show its icon; they show them all or none."""
        return all(segment.has_room_for_icon() for segment in self._segments.values())

    def _stop_tabs(self) -> None:
        """Tab stops once in the group: at the choice, or at the first option without one."""
        chosen = self.choice or next(iter(self._segments), None)
        for key, segment in self._segments.items():
            stops = Qt.FocusPolicy.StrongFocus if key == chosen else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(stops)

    @Slot("QAbstractButton*")
    def _press(self, pressed: QRadioButton) -> None:
        self._stop_tabs()
        if isinstance(pressed, _Segment):
            self.chosen.emit(pressed.key)


class _SegmentLayout(ItemsLayout):
    """Side by side as wide as they like, closer where that is too wide, else below each other."""

    def place(self, area: QRect, *, apply: bool) -> int:
        wanted, least = self._widths()
        if sum(least) > area.width():
            return self._stack(area, max(wanted, default=0), apply=apply)
        spare = min(area.width(), sum(wanted)) - sum(least)
        more = max(1, sum(wanted) - sum(least))
        high = max((item.sizeHint().height() for item in self._items), default=0)
        taken = sure = grown = 0
        for item, most, width in zip(self._items, wanted, least, strict=True):
            sure, grown = sure + width, grown + most - width
            ends = sure + spare * grown // more
            if apply:
                self._put(item, area, QRect(taken, 0, ends - taken, high), high)
            taken = ends
        return high

    def _stack(self, area: QRect, width: int, *, apply: bool) -> int:
        width, top = min(width, area.width()), 0
        whole = sum(item.sizeHint().height() for item in self._items)
        for item in self._items:
            high = item.sizeHint().height()
            if apply:
                self._put(item, area, QRect(0, top, width, high), whole)
            top += high
        return top

    def _put(self, item: QLayoutItem, area: QRect, place: QRect, whole: int) -> None:
        """A place counted from the start of the line, in the middle of what height there is."""
        left = area.width() - place.x() - place.width() if self.mirrored else place.x()
        down = max(0, area.height() - whole) // 2
        item.setGeometry(place.translated(area.x() + left - place.x(), area.y() + down))

    def _widths(self) -> tuple[list[int], list[int]]:
        wanted = [item.sizeHint().width() for item in self._items]
        return wanted, [item.minimumSize().width() for item in self._items]

    def narrowest(self) -> int:
        return max(self._widths()[1], default=0)

    def natural(self) -> int:
        return sum(self._widths()[0])


class _Segment(Themed, QRadioButton):
    """One option; paints its part of the outline that all of them share."""

    def __init__(self, option: Option, ticks: bool) -> None:  # noqa: FBT001 - passed on
        super().__init__(option.text)
        self.key = option.key
        self._icon = option.icon
        self._ticks = ticks
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        focus.track(self)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return self._padded(self._content(), now.px(10) if self._ticks else now.px(14))

    def minimumSizeHint(self) -> QSize:
        return self._padded(replace(self._content(), icon_size=0), theme.current().px(10))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, fill = self._roles()
        painter = paint.painter_for(self)
        painter.setClipRect(self.rect())
        group = self.parentWidget() or self
        whole = group.childrenRect().translated(-self.pos())
        line = now.line_width("control_border")
        edge = "primary" if self.isChecked() and self.isEnabled() else "border_strong"
        paint.box(painter, whole, now.radius("control"), now.color(fill), now.color(edge), line)
        self._paint_separators(painter, whole, line)
        self._shown().paint(painter, self.rect(), now.color(ink), self.layoutDirection())
        painter.end()

    def _paint_separators(self, painter: QPainter, whole: QRect, width: int) -> None:
        """A line at the left and the upper edge, unless the outline or its own fill is there."""
        if self.isChecked():
            return
        path = QPainterPath()
        if whole.left() < 0:
            path.addRect(0, width, width, self.height() - 2 * width)
        if whole.top() < 0:
            path.addRect(width, 0, self.width() - 2 * width, width)
        painter.fillPath(path, theme.current().color("border_strong"))

    def _roles(self) -> tuple[str, str]:
        if not self.isEnabled():
            return "disabled_text", "disabled_bg"
        if self.isChecked():
            hover = self.underMouse() or self.isDown()
            return "on_primary", "primary_hover" if hover else "primary"
        if self.isDown() or self.underMouse():
            return "text", "primary_soft" if theme.current().is_high_contrast else "surface_sunken"
        return "text", "surface_raised"

    def _padded(self, content: paint.Content, padding: int) -> QSize:
        """As large as the bold text asks: choosing must not move the neighbours."""
        now = theme.current()
        inside = replace(content, font=now.font("body", 600)).size()
        height = max(now.control("segmented"), inside.height() + now.px(8))
        return QSize(inside.width() + 2 * padding, height)

    def _content(self) -> paint.Content:
        now, chosen = theme.current(), self.isChecked()
        return paint.Content(
            now.font("body", 600 if chosen else 500),
            self.text(),
            "check" if self._ticks and chosen else self._icon,
            now.px(18) if self._icon or self._ticks else 0,
            now.px(6),
        )

    def has_room_for_icon(self) -> bool:
        """Whether icon and text fit into the width the layout gave."""
        return self.width() >= self._content().size().width() + 2 * theme.current().px(8)

    def _shown(self) -> paint.Content:
        """The content without its icon where a narrow window leaves no room for all icons."""
        group = self.parentWidget()
        content = self._content()
        if isinstance(group, Segmented) and not group.has_room_for_icons():
            return replace(content, icon="", icon_size=0)
        return content
