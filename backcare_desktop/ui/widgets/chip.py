"""Pills that are chosen or not, several at a time."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.lines_layout import LinesLayout
from backcare_desktop.ui.widgets.themed import Unshrinking


class Chip(Unshrinking, QCheckBox):
    """A pill 36 design px high; chosen, it has a tick, a soft fill and bold words.

    Space or Enter turns it round. It is as wide as when it is chosen: choosing moves no neighbour.

    Args:
        text: the words.
        key: what the program knows it by.
        small: 32 design px high, beside small buttons.
    """

    def __init__(
        self, text: str, key: str = "", parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.key = key
        self._small = small
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        focus.track(self, "pill")

    def sizeHint(self) -> QSize:
        now, inside = theme.current(), self._content(chosen=True).size()
        wanted = now.control("height_small" if self._small else "chip")
        height = max(wanted, inside.height() + now.px(6))
        return QSize(inside.width() + 2 * now.px(13), height)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, fill, edge = self._roles()
        line = now.line_width("control_border")
        painter = paint.painter_for(self)
        colors = (now.color(fill), now.color(edge))
        paint.box(painter, self.rect(), now.radius("pill"), *colors, line)
        content = self._content(chosen=self.isChecked())
        content.paint(painter, self.rect(), now.color(ink), self.layoutDirection())
        painter.end()

    def _roles(self) -> tuple[str, str, str]:
        """Colour roles of words, fill and outline."""
        pointed = self.isDown() or self.underMouse()
        if not self.isEnabled():
            return "disabled_text", "disabled_bg", "disabled_text"
        if self.isChecked():
            return "on_primary_soft", "primary_soft", "primary_hover" if pointed else "primary"
        if pointed and theme.current().is_high_contrast:
            return "text", "primary_soft", "border_strong"
        return "text", "surface_sunken" if pointed else "surface_raised", "border_strong"

    def _content(self, *, chosen: bool) -> paint.Content:
        now = theme.current()
        words = paint.Content(
            now.font("small" if self._small else "body", 600 if chosen else 500), self.text()
        )
        if not chosen:
            return words
        return replace(
            words, icon="check", icon_size=now.px(16 if self._small else 18), gap=now.px(6)
        )


class Chips(QWidget):
    """Chips in as many lines as they need.

    Args:
        name: accessible name of the group, such as the question above it.
        options: key and text of each, in reading order.
        small: they are 32 design px high.

    Signals:
        chosen: the key of a chip, each time the person turns it round.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips = {key: Chip(text, key, small=small) for key, text in options}
        layout = LinesLayout()
        for chip in self._chips.values():
            layout.addWidget(chip)
            chip.clicked.connect(self._press)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, keys: Sequence[str]) -> None:
        """Show exactly these as chosen, without reporting it."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def chip(self, key: str) -> Chip:
        """The chip of one option."""
        return self._chips[key]

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Chip):
            self.chosen.emit(pressed.key)
