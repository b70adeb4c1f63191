"""Answering on a scale of eleven steps with one press; the steps themselves judge nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.measure_key import TEN, Scale, ScaleKey, narrowest_key
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.labels import Label

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class ScalePad(QWidget):
    """One key a number; none is chosen until somebody chooses, and Delete takes that back.

    Digits choose while the pad has the focus, Shift+0 chooses 10 where the scale has it; after a
    minus a digit counts below 0. Arrow keys move between the keys, Home and End go to the ends.
    Where one row is too narrow there are two.

    Args:
        scale: its numbers and words.
        name: accessible name of the group, such as the question above it.

    Signals:
        chosen: a number, or None after it was taken back, each time the person answers.
    """

    chosen = Signal(object)

    def __init__(self, scale: Scale, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._score: int | None = None
        self._below = False
        self._rows = 0
        self.setAccessibleName(name)
        self._keys = {
            score: ScaleKey(score, scale, self) for score in range(scale.least, scale.most + 1)
        }
        self._captions = [Label("", "small", "text_muted", self, wrap=True) for _ in scale.captions]
        self._places = _PadLayout(len(self._keys), self)
        for widget in (*self._keys.values(), *self._captions):
            self._places.addWidget(widget)
        for key in self._keys.values():
            key.clicked.connect(self._press)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if scale.most == TEN:
            # Which key Shift+0 types depends on the keyboard; a shortcut goes by its position.
            ten = QShortcut(QKeySequence("Shift+0"), self)
            ten.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            ten.activated.connect(self._press_ten)
        self._caption(1)
        self._reach(scale.least)

    @property
    def score(self) -> int | None:
        """The number shown as chosen, or None."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Show a number as chosen, or none, without reporting it.

        Raises:
            ValueError: the scale has no such number.
        """
        if score is not None and score not in self._keys:
            raise ValueError(f"no such number on this scale: {score}")
        self._score = score
        for key in self._keys.values():
            key.set_chosen(chosen=key.score == score)
        reached = next((key.score for key in self._keys.values() if key.hasFocus()), score)
        self._reach(self._scale.least if reached is None else reached)

    def key(self, score: int) -> QPushButton:
        """The button of one number."""
        return self._keys[score]

    def take_focus(self) -> None:
        """Give the focus to the key that Tab reaches."""
        at = self._scale.least if self._score is None else self._score
        self._focus(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caption(self._places.rows(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        below, self._below = self._below, False
        score = _typed(event, below=below)
        if score is not None and score in self._keys:
            self._answer(score)
        elif event.key() == Qt.Key.Key_Minus and self._scale.least < 0:
            self._below = True
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())], mirrored=event.key() in _SIDEWAYS)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            home = event.key() == Qt.Key.Key_Home
            self._focus(self._scale.least if home else self._scale.most)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._answer(None)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, ScaleKey):
            self._answer(key.score)

    @Slot()
    def _press_ten(self) -> None:
        self._answer(TEN)

    def _answer(self, score: int | None) -> None:
        if score is not None and any(key.hasFocus() for key in self._keys.values()):
            self._focus(score)
        self.set_score(score)
        self.chosen.emit(score)

    def _step(self, step: int, *, mirrored: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        least, most = self._scale.least, self._scale.most
        here = next((key.score for key in self._keys.values() if key.hasFocus()), least)
        self._focus(min(most, max(least, here + (-step if rtl and mirrored else step))))

    def _focus(self, score: int) -> None:
        self._reach(score)
        self._keys[score].setFocus(Qt.FocusReason.TabFocusReason)

    def _reach(self, score: int) -> None:
        """Let Tab enter the pad at one key only; arrow keys reach the others."""
        for key in self._keys.values():
            here = key.score == score
            key.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _caption(self, rows: int) -> None:
        """Below one row each caption stands under its key; below two it names the key."""
        if rows == self._rows:
            return
        self._rows = rows
        middle = Qt.AlignmentFlag.AlignHCenter
        sides = [Qt.AlignmentFlag.AlignLeft, middle, Qt.AlignmentFlag.AlignRight]
        if len(self._captions) < len(sides):
            sides.remove(middle)
        for label, side, (score, words) in zip(
            self._captions, sides, self._scale.captions, strict=True
        ):
            named = self.tr("{number} = {words}").format(
                number=self._scale.text(score), words=words
            )
            label.setText(words if rows == 1 else named)
            along = side if rows == 1 else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(along | Qt.AlignmentFlag.AlignTop)


def _typed(event: QKeyEvent, *, below: bool) -> int | None:
    others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if others == Qt.KeyboardModifier.NoModifier and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        digit = event.key() - Qt.Key.Key_0
        return -digit if below else digit
    return None


class _PadLayout(ItemsLayout):
    """Keys in one row, or in two; captions under their keys, or below each other."""

    def __init__(self, keys: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys

    def rows(self, width: int) -> int:
        """How many rows of keys ``width`` px have room for."""
        gaps = theme.current().px(6) * (self._keys - 1)
        return 1 if width >= narrowest_key() * self._keys + gaps else 2

    def place(self, area: QRect, *, apply: bool) -> int:
        now = theme.current()
        gap, rows = now.px(6), self.rows(area.width())
        columns = -(-self._keys // rows)
        high = max(item.sizeHint().height() for item in self._items[: self._keys])
        wide = (area.width() - gap * (columns - 1)) / columns
        for index, item in enumerate(self._items[: self._keys]):
            down, along = divmod(index, columns)
            left, right = round(along * (wide + gap)), round(along * (wide + gap) + wide)
            key = QRect(left, down * (high + gap), right - left, high)
            if apply:
                item.setGeometry(self._seen(key, area))
        below = rows * (high + gap)
        shares = self._shares(area.width(), below, rows)
        if apply:
            for item, share in zip(self._items[self._keys :], shares, strict=True):
                item.setGeometry(self._seen(share, area))
        return max((share.bottom() + 1 for share in shares), default=below - gap)

    def _shares(self, width: int, top: int, rows: int) -> Sequence[QRect]:
        """Where the captions go: equal parts of one line, or a line each."""
        captions = self._items[self._keys :]
        found: list[QRect] = []
        for number, item in enumerate(captions):
            if rows == 1:
                part = width // len(captions)
                found.append(QRect(number * part, top, part, height_at(item, part)))
            else:
                found.append(QRect(0, top, width, height_at(item, width)))
                top = found[-1].bottom() + 1
        return found

    def _seen(self, rect: QRect, area: QRect) -> QRect:
        if self.mirrored:
            rect.moveRight(area.width() - 1 - rect.left())
        return rect.translated(area.topLeft())

    def narrowest(self) -> int:
        half = -(-self._keys // 2)
        return narrowest_key() * half + theme.current().px(6) * (half - 1)

    def natural(self) -> int:
        now = theme.current()
        return now.control("pain_key.w") * self._keys + now.px(6) * (self._keys - 1)
