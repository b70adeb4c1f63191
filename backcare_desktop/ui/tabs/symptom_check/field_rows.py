"""The lines of the interview that ask for something else than yes or no."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from backcare_desktop.ui.tabs.symptom_check.question_rows import Row
from backcare_desktop.ui.tabs.symptom_check.state import FieldKind, FieldRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.number_field import NumberField
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.wrap_row import WrapRow

SIDE_BY_SIDE = 5
"""Up to so many options stand beside each other; more are in a list."""


class FieldLine(Row):
    """A field with the control that suits it.

    Signals:
        chosen: name of the field, and the key of an option.
        entered: name of the field, and a number or None.
    """

    chosen = Signal(str, str)
    entered = Signal(str, object)

    def show_row(self, asked: FieldRow) -> None:
        """Show the field with its answer."""
        self._write(asked)

    @Slot(str)
    def _on_chosen(self, option: str) -> None:
        self.chosen.emit(self.key, option)

    @Slot(object)
    def _on_entered(self, value: int | None) -> None:
        self.entered.emit(self.key, value)


def make_line(asked: FieldRow) -> FieldLine:
    """The line for a field."""
    lines: dict[FieldKind, Callable[[FieldRow], FieldLine]] = {
        FieldKind.CHOICE: ChoiceLine,
        FieldKind.NUMBER: NumberLine,
        FieldKind.PAIN: PainLine,
        FieldKind.REGIONS: RegionsLine,
    }
    line = lines[asked.kind](asked)
    line.show_row(asked)
    return line


class ChoiceLine(FieldLine):
    """One of several options."""

    def __init__(self, asked: FieldRow) -> None:
        self.choice = Choice(asked.ask, asked.options)
        super().__init__(asked, self.choice)
        self.choice.chosen.connect(self._on_chosen)

    def show_row(self, asked: FieldRow) -> None:
        super().show_row(asked)
        self.choice.choose(asked.chosen[0] if asked.chosen else None)


class NumberLine(FieldLine):
    """A number, its unit and, where that helps, the number in words."""

    def __init__(self, asked: FieldRow) -> None:
        self.number = NumberField(asked.ask, asked.least, asked.most, asked.unit)
        self._shown = Label("", "body", "text_muted")
        unit = Label(asked.unit, "body", "text_muted")
        counted = QWidget()
        counted.setLayout(boxes.row(self.number, unit, gap=12))
        super().__init__(asked, WrapRow(self._shown, counted))
        self.number.entered.connect(self._on_entered)

    def show_row(self, asked: FieldRow) -> None:
        super().show_row(asked)
        self.number.set_value(asked.value)
        self._shown.setText(asked.shown)
        self._shown.setVisible(bool(asked.shown))


class PainLine(FieldLine):
    """How strong the pain is."""

    def __init__(self, asked: FieldRow) -> None:
        self.pad = PainPad("dialog", asked.ask)
        super().__init__(asked, self.pad, below=True)
        self.pad.chosen.connect(self._on_entered)

    def show_row(self, asked: FieldRow) -> None:
        super().show_row(asked)
        if asked.value != self.pad.score:
            self.pad.set_score(asked.value)


class RegionsLine(FieldLine):
    """Any number of options."""

    def __init__(self, asked: FieldRow) -> None:
        self.chips = Chips(asked.ask, asked.options)
        super().__init__(asked, self.chips, below=True)
        self.chips.chosen.connect(self._on_chosen)

    def show_row(self, asked: FieldRow) -> None:
        super().show_row(asked)
        self.chips.choose(asked.chosen)


class Choice(QWidget):
    """One of several options: side by side where they are few and fit, else in a list.

    Signals:
        chosen: the key of an option, when the person chooses it.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, options: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = ChoiceBox(name, options, self)
        self.list.chosen.connect(self.chosen)
        self.beside: Segmented | None = None
        if len(options) <= SIDE_BY_SIDE:
            made = [Option(key, text) for key, text in options]
            self.beside = Segmented(name, made, self, ticks=True)
            self.beside.chosen.connect(self.chosen)
            self.list.hide()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def choose(self, key: str | None) -> None:
        """Show a choice, or none, without reporting it."""
        self.list.choose(key)
        if self.beside is not None:
            self.beside.choose(key)

    def sizeHint(self) -> QSize:
        listed = self.list.sizeHint()
        if self.beside is None:
            return listed
        wide = self.beside.sizeHint()
        return QSize(wide.width(), max(wide.height(), listed.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.list.minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "beside"):
            self.updateGeometry()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.beside
        fits = beside is not None and beside.sizeHint().width() <= self.width()
        if beside is not None and fits == beside.isHidden():
            held = self.isAncestorOf(QApplication.focusWidget() or self.window())
            beside.setVisible(fits)
            self.list.setVisible(not fits)
            if held:
                self._take_focus(fits=fits)
        if beside is not None and fits:
            beside.setGeometry(self.rect())
            return
        width = min(self.width(), self.list.sizeHint().width())
        place = QRect(0, 0, width, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1)
        self.list.setGeometry(place)

    def _take_focus(self, *, fits: bool) -> None:
        """The control that came in place of the one with the focus goes on with it."""
        taker: QWidget = self.list
        if fits and self.beside is not None:
            taker = self.beside.findChildren(QWidget)[0]
        taker.setFocus(Qt.FocusReason.OtherFocusReason)
