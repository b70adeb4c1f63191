"""A question laid over the figure while the session stands still."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.state import Action, Choice, Panel
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.buttons import Kind

_KINDS: dict[str, Kind] = {"primary": "primary", "secondary": "secondary", "hurt": "hurt"}


class ChoiceButton(FitButton):
    """A choice with the key that presses it."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        kind = _KINDS[choice.kind]
        super().__init__(choice.label, kind, None, keys.key_label(choice.key), parent)
        self.choice = choice
        self.setAccessibleDescription(keys.key_label(choice.key))


class PanelCard(QWidget):
    """Title, one sentence, and a large button for each choice.

    Signals:
        chosen: the :class:`Action` of a pressed button.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Panel | None = None
        self._fit = Fit(1.0, 1.0)
        self._title = FitLabel("h1", parent=self, lines=2)
        self._text = FitLabel("lead", parent=self, lines=7)
        self._buttons: list[ChoiceButton] = []
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    @property
    def panel(self) -> Panel | None:
        """The question asked now."""
        return self._panel

    @property
    def buttons(self) -> tuple[ChoiceButton, ...]:
        """The choices, in reading order."""
        return tuple(self._buttons)

    def set_panel(self, panel: Panel) -> None:
        """Ask another question; ``ValueError`` or ``KeyError`` when a choice is misspelt."""
        if panel == self._panel:
            return
        self._panel = panel
        self._title.set_words(panel.title)
        self._text.set_words(panel.text)
        self.setAccessibleName(panel.title)
        self.setAccessibleDescription(panel.text)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [ChoiceButton(choice, self) for choice in panel.choices]
        for button in self._buttons:
            button.clicked.connect(self._press)
            button.show()
        self._lay_out()
        self.update()

    def action_for(self, key: int) -> Action | None:
        """The action whose choice has this key."""
        for button in self._buttons:
            if keys.key_named(button.choice.key) == key:
                return button.choice.action
        return None

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        if fitted != self._fit:
            self._fit = fitted
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the card."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        look = theme.current()
        warning = self._panel is not None and self._panel.tone == "warning"
        border = look.color("accent" if warning else "border_strong")
        width = max(2, self._fit.px(2)) if warning else look.line_width("border")
        painter = paint.painter_for(self)
        fill = look.color("surface_raised")
        paint.box(painter, self.rect(), self._fit.px(24), fill, border, width)
        painter.end()

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton):
            self.chosen.emit(button.choice.action)

    def _lay_out(self) -> None:
        """Buttons at the foot in two columns, the words in the room above them."""
        px, small = self._fit.px, self._fit.small
        inner = self.rect().adjusted(px(32), px(24), -px(32), -px(28))
        rows = (len(self._buttons) + 1) // 2
        gap, high = px(16), small(80, 1.1)
        top = inner.bottom() + 1 - rows * high - max(0, rows - 1) * gap
        wide = (inner.width() - gap) // 2
        for index, button in enumerate(self._buttons):
            button.set_fit(self._fit, 22)
            down, across = divmod(index, 2)
            place = QRect(
                inner.left() + across * (wide + gap), top + down * (high + gap), wide, high
            )
            button.setGeometry(self._mirrored(place))
        title_px = small(36, 1.1)
        title_height = self._title.height_in(inner.width(), title_px)
        title = QRect(inner.left(), inner.top(), inner.width(), title_height)
        self._title.place(title, title_px)
        words_top = title.bottom() + 1 + px(14)
        words = QRect(inner.left(), words_top, inner.width(), max(0, top - px(16) - words_top))
        self._text.place(words, small(27, 1.2))

    def _mirrored(self, place: QRect) -> QRect:
        if self.isRightToLeft():
            place.moveRight(self.width() - 1 - place.left())
        return place
