"""Phases in a row: a tick is behind, a filled knob is now, an outline is ahead."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Unshrinking

When = Literal["past", "now", "ahead"]


class PhaseStep(Struct, frozen=True):
    """One phase: its name, its dates, and whether it is behind, now or ahead.

    ``spoken`` says all of that in words.
    """

    title: str
    dates: str
    when: When
    spoken: str


class PhaseStrip(QWidget):
    """A line of phases; where there is no room for all, in several lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._steps: tuple[PhaseStep, ...] = ()
        self._line: QWidget | None = None
        self._column = boxes.column(gap=0)
        self.setLayout(self._column)

    def show_steps(self, steps: Sequence[PhaseStep]) -> None:
        """Show these phases."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        old, self._line = self._line, QWidget()
        layout = _StripLayout()
        for step in steps:
            layout.addWidget(_Step(step))
        self._line.setLayout(layout)
        self._column.addWidget(self._line)
        self.setAccessibleDescription(" ".join(step.spoken for step in steps))
        if old is not None:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()


class _StripLayout(ItemsLayout):
    """Equally wide phases that share the whole line; several lines where it is too short."""

    def place(self, area: QRect, *, apply: bool) -> int:
        gap, count = theme.current().px(8), max(1, self.count())
        least = max(self.narrowest(), theme.current().px(150))
        columns = max(1, min(count, (area.width() + gap) // (least + gap)))
        wide = (area.width() - gap * (columns - 1)) // columns
        top = area.y()
        for start in range(0, self.count(), columns):
            line = self._items[start : start + columns]
            high = max(height_at(item, wide) for item in line)
            if apply:
                for along, item in enumerate(line):
                    at = columns - 1 - along if self.mirrored else along
                    item.setGeometry(QRect(area.x() + at * (wide + gap), top, wide, high))
            top += high + gap
        return max(0, top - gap - area.y())

    def narrowest(self) -> int:
        return max((item.minimumSize().width() for item in self._items), default=0)

    def natural(self) -> int:
        return theme.current().px(150) * max(1, self.count())


class _Step(QWidget):
    def __init__(self, step: PhaseStep) -> None:
        super().__init__()
        now = step.when == "now"
        title = Label(step.title, "body_strong" if now else "body", wrap=True)
        dates = Label(step.dates, "small", "text_muted", wrap=True)
        title.set_role("text" if step.when != "ahead" else "text_muted")
        words = boxes.column(title, dates, gap=0)
        words.addStretch(1)
        knob = _Knob(step.when)
        line = boxes.row(knob, words, gap=8)
        line.setAlignment(knob, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        self.setAccessibleName(step.spoken)


class _Knob(Unshrinking, QWidget):
    def __init__(self, when: When) -> None:
        super().__init__()
        self._when = when
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(22)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        look = theme.current()
        centre, half = QPointF(self.rect().toRectF().center()), self.width() / 2 - 1
        if self._when == "past":
            painter.setPen(look.color("border") if look.is_high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary_soft"))
            painter.drawEllipse(centre, half, half)
            side = look.px(16)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            theme.icons.paint(painter, "check", place, look.color("on_primary_soft"))
            return
        role = "primary" if self._when == "now" else "border_strong"
        painter.setPen(QPen(look.color(role), look.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, half - 1, half - 1)
        if self._when == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            painter.drawEllipse(centre, half * 0.55, half * 0.55)
