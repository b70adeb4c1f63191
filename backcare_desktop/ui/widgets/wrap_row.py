"""Things on one line, or below each other where the line is too short."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at


class WrapRow(QWidget):
    """``first``, ``second`` and more side by side, each in the middle of the line's height.

    Args:
        gap: between two of them, design px.
        apart: of two, ``second`` stands at the end of the line instead of right after ``first``.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *more: QWidget,
        gap: int = 16,
        apart: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = _WrapLayout(gap, apart=apart)
        for widget in (first, second, *more):
            layout.addWidget(widget)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _WrapLayout(ItemsLayout):
    def __init__(self, gap: int, *, apart: bool) -> None:
        super().__init__()
        self._gap = gap
        self._apart = apart

    def place(self, area: QRect, *, apply: bool) -> int:
        items = [item for item in self._items if not item.isEmpty()]
        gap = theme.current().px(self._gap)
        wanted = [item.sizeHint().width() for item in items]
        if sum(wanted) + gap * (len(items) - 1) > area.width():
            return self._stack(area, apply=apply)
        high = max((height_at(item, w) for item, w in zip(items, wanted, strict=True)), default=0)
        if apply:
            left = area.x()
            for number, (item, width) in enumerate(zip(items, wanted, strict=True)):
                if number and self._apart:
                    left = area.right() + 1 - width
                tall = height_at(item, width)
                x = area.left() + area.right() + 1 - left - width if self.mirrored else left
                item.setGeometry(QRect(x, area.y() + (high - tall) // 2, width, tall))
                left += width + gap
        return high

    def _stack(self, area: QRect, *, apply: bool) -> int:
        gap = theme.current().px(6)
        top = area.y()
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(area.width(), max(item.sizeHint().width(), item.minimumSize().width()))
            if item.hasHeightForWidth():
                width = area.width()
            tall = height_at(item, width)
            if apply:
                x = area.right() + 1 - width if self.mirrored else area.x()
                item.setGeometry(QRect(x, top, width, tall))
            top += tall + gap
        return max(0, top - gap - area.y())

    def narrowest(self) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        return max((item.minimumSize().width() for item in shown), default=0)

    def natural(self) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        gaps = theme.current().px(self._gap) * max(0, len(shown) - 1)
        return sum(item.sizeHint().width() for item in shown) + gaps
