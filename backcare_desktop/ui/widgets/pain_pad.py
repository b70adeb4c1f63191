"""Rating pain from 0 to 10 with one press."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Themed

WORST = 10
PadSize = Literal["page", "dialog", "low"]

_KEYS = WORST + 1
_TO_CAPTION = (10, 6)
"""Design px between the keys and what they mean: of one row, and of two."""

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class _Measures(Struct, frozen=True):
    key_height: int
    caption: str


_SIZES: dict[PadSize, _Measures] = {
    "page": _Measures(84, "body"),
    "dialog": _Measures(60, "small"),
    "low": _Measures(44, "small"),
}


class PainPad(QWidget):
    """Eleven push buttons that report a rating; whoever saves it shows it with ``set_score``.

    Digits choose 0 to 9 and Shift+0 chooses 10 while the pad has the focus; arrow keys move
    between the keys, Home and End go to the ends. Too narrow for one row, it uses two; what 0 and
    10 mean stands next to them all the same.

    Args:
        size: ``page`` for the Today page, ``dialog`` for a lower one,
            ``low`` where words need the room.
        name: accessible name of the group, such as the question above it.

    Signals:
        chosen: the rating, each time the person gives one.
    """

    chosen = Signal(int)

    def __init__(
        self, size: PadSize = "page", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        measures = _SIZES[size]
        self._score: int | None = None
        self.setAccessibleName(name)
        self._keys = [_PainKey(score, measures.key_height, self) for score in range(WORST + 1)]
        for key in self._keys:
            key.clicked.connect(self._press)
        self._ends = (
            Label("", measures.caption, "text_muted", self, wrap=True),
            Label("", measures.caption, "text_muted", self, wrap=True),
        )
        self._ends[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._places = _PadLayout(self)
        for widget in (*self._keys, *self._ends):
            self._places.addWidget(widget)
        self._name_ends(rows=1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Which key Shift+0 types depends on the keyboard; a shortcut is asked by its position.
        ten = QShortcut(QKeySequence("Shift+0"), self)
        ten.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ten.activated.connect(self._press_worst)
        self._reach(0)

    @property
    def score(self) -> int | None:
        """The rating shown as chosen, or None."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Show a rating as chosen, or none, without reporting it.

        Raises:
            ValueError: the rating is outside 0 to 10.
        """
        if score is not None and not 0 <= score <= WORST:
            raise ValueError(f"pain is rated 0 to 10, not {score}")
        self._score = score
        for key in self._keys:
            key.set_chosen(key.score == score)
        self._reach(score or 0)
        focused = QApplication.focusWidget()
        if score is not None and focused is not None and self.isAncestorOf(focused):
            # Else Enter would press the rating that had the focus before.
            self._keys[score].setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self, score: int) -> QPushButton:
        """The button of one rating."""
        return self._keys[score]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_ends(self._places.rows(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        score = _typed(event)
        if score is not None:
            self.chosen.emit(score)
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())], mirrored=event.key() in _SIDEWAYS)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._focus(0 if event.key() == Qt.Key.Key_Home else WORST)
        else:
            super().keyPressEvent(event)

    def _name_ends(self, rows: int) -> None:
        """Under a key stands what it means; at the end of one of two rows, which key is meant."""
        none, worst = self.tr("no pain"), self.tr("worst pain imaginable")
        if rows > 1:
            none, worst = self.tr("0 = no pain"), self.tr("10 = worst pain imaginable")
        for label, words in zip(self._ends, (none, worst), strict=True):
            if label.text() != words:
                label.setText(words)

    @Slot()
    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, _PainKey):
            self._reach(key.score)
            self.chosen.emit(key.score)

    @Slot()
    def _press_worst(self) -> None:
        self.chosen.emit(WORST)

    def _step(self, step: int, *, mirrored: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        here = next((key.score for key in self._keys if key.hasFocus()), 0)
        self._focus(min(WORST, max(0, here + (-step if rtl and mirrored else step))))

    def _focus(self, score: int) -> None:
        self._reach(score)
        self._keys[score].setFocus(Qt.FocusReason.TabFocusReason)

    def _reach(self, score: int) -> None:
        """Let Tab enter the pad at one key only; arrow keys reach the others."""
        for key in self._keys:
            here = key.score == score
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            key.setFocusPolicy(policy)


_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


def _typed(event: QKeyEvent) -> int | None:
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return WORST if event.key() == Qt.Key.Key_0 else None
    others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if others == Qt.KeyboardModifier.NoModifier and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    return None


class _PainKey(Themed, QPushButton):
    """One rating, named "Pain 4 of 10"."""

    def __init__(self, score: int, height: int, parent: QWidget) -> None:
        super().__init__(str(score), parent)
        self.score = score
        self._height = height
        self._chosen = False
        self.setAccessibleName(self.tr("Pain {score} of 10").format(score=score))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus.track(self, "large_control")

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show the double ring, and say it to a screen reader."""
        self._chosen = chosen
        self.setAccessibleDescription(self.tr("chosen") if chosen else "")
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.control("pain_key.w"), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(_narrowest_key(), self._high())

    def _high(self) -> int:
        return max(theme.current().px(self._height), _smallest_target())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not a rating: a second click rates nothing twice, nor for a button that stood here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        fill, ink = now.pain(self.score)
        line, radius = now.line_width("control_border"), now.radius("large_control")
        painter = paint.painter_for(self)
        area = self.rect()
        if self._chosen:
            ring, gap = now.line_width("focus_ring"), now.line_width("focus_gap")
            paint.box(painter, area, radius, now.color("surface"), now.color("text"), ring)
            area = area.adjusted(ring + gap, ring + gap, -ring - gap, -ring - gap)
            radius -= ring + gap
        if not self.isEnabled():
            fill, ink = now.color("disabled_bg"), now.color("disabled_text")
        pointed = self.isEnabled() and (self.underMouse() or self.isDown())
        edge = now.color("text" if pointed else "border_strong")
        width = now.px(3) if self.isDown() else (now.px(2) if pointed else line)
        paint.box(painter, area, radius, fill, edge, width)
        words = paint.Content(now.font("h2"), self.text())
        words.paint(painter, area, ink, self.layoutDirection())
        painter.end()


def _narrowest_key() -> int:
    """Pixels of the smallest target; with larger text, only as many more as its figures need."""
    now = theme.current()
    words = QFontMetrics(now.font("h2")).horizontalAdvance(str(WORST))
    return max(_smallest_target(), words + now.px(8))


def _smallest_target() -> int:
    """Pixels that a finger needs, however small the text is."""
    now = theme.current()
    return round(now.control("pain_key.min") / now.scale)


class _PadLayout(ItemsLayout):
    """Eleven keys in one row, or in rows of six and five, and what the first and the last mean.

    Both captions stand under one row; of two rows, one stands above the first key and the other
    under the last.
    """

    def rows(self, width: int) -> int:
        """How many rows of keys ``width`` px have room for."""
        return 1 if width >= self._row(_KEYS) else 2

    def place(self, area: QRect, *, apply: bool) -> int:
        now = theme.current()
        rows = self.rows(area.width())
        gap, apart = now.control("pain_key.gap"), now.px(_TO_CAPTION[rows > 1])
        columns = -(-_KEYS // rows)
        high = max(item.sizeHint().height() for item in self._items[:_KEYS])
        wide = (area.width() - gap * (columns - 1)) / columns
        to_last = round((_KEYS - (rows - 1) * columns) * (wide + gap) - gap)
        first, last = self._captions(area.width(), to_last, rows)
        top = first.height() + apart if rows > 1 else 0
        below = top + rows * high + (rows - 1) * gap
        if apply:
            for index, item in enumerate(self._items[:_KEYS]):
                down, along = divmod(index, columns)
                left = round(along * (wide + gap))
                right = round(along * (wide + gap) + wide)
                key = QRect(left, top + down * (high + gap), right - left, high)
                item.setGeometry(self._seen(key, area))
            first.moveTop(0 if rows > 1 else below + apart)
            last.moveTop(below + apart)
            for item, caption in zip(self._items[_KEYS:], (first, last), strict=True):
                item.setGeometry(self._seen(caption, area))
        under = last.height() if rows > 1 else max(first.height(), last.height())
        return below + apart + under

    def narrowest(self) -> int:
        keys = -(-_KEYS // 2)
        return _narrowest_key() * keys + theme.current().control("pain_key.gap") * (keys - 1)

    def natural(self) -> int:
        now = theme.current()
        gaps = now.control("pain_key.gap") * (_KEYS - 1)
        return now.control("pain_key.w") * _KEYS + gaps

    def _captions(self, width: int, to_last: int, rows: int) -> tuple[QRect, QRect]:
        """Both captions; the tops of their rectangles are yet to be chosen."""
        first, last = self._items[_KEYS:]
        room = width if rows > 1 else width // 2
        wide = min(room, to_last, last.sizeHint().width())
        return (
            QRect(0, 0, room, height_at(first, room)),
            QRect(to_last - wide, 0, wide, height_at(last, wide)),
        )

    def _seen(self, rect: QRect, area: QRect) -> QRect:
        if self.mirrored:
            rect.moveRight(area.width() - 1 - rect.left())
        return rect.translated(area.topLeft())

    def _row(self, keys: int) -> int:
        now = theme.current()
        key = max(now.control("pain_key.min"), _narrowest_key())
        return key * keys + now.control("pain_key.gap") * (keys - 1)
