"""Parts of cards that can be looked for, and leaving out the cards that hold none of them."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QVBoxLayout, QWidget

from backcare_desktop.core.find import folded, holds
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.find_field import FindField
from backcare_desktop.ui.widgets.focus import FocusRing
from backcare_desktop.ui.widgets.labels import Label

_AROUND = 5
"""Room between what is found and the line around it, design px."""


class Findable(QWidget):
    """A part of a card, found by any word on it and by others that mean the same.

    Attributes:
        also: more words to find it by; they stand nowhere.
        body: a column for what it is made of.

    Args:
        gap: between the things in the column, design px.
    """

    def __init__(self, gap: float, also: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.also = also
        self._found = False
        self._mark: _FoundMark | None = None
        self.body = theme.spaced(QVBoxLayout(self), gap)

    @property
    def is_found(self) -> bool:
        """It is what somebody looks for."""
        return self._found

    def heading(self) -> str:
        """The first words on it."""
        return next((label.text() for label in self.findChildren(Label) if label.text()), "")

    def set_found(self, found: bool) -> None:  # noqa: FBT001 - a plain switch
        """Draw a line around it, or none; nothing moves because of it."""
        if found == self._found:
            return
        self._found = found
        if self._mark is None:
            self._mark = _FoundMark(_card_around(self))
        if found:
            self._mark.follow(self, "control", "primary")
            self.installEventFilter(self._mark)
        else:
            self.removeEventFilter(self._mark)
            self._mark.dismiss()

    def words(self) -> str:
        """Everything that it can be found by, folded."""
        said = [self.also]
        for part in self.findChildren(QWidget):
            said.append(part.accessibleName())
            if isinstance(part, Label | QAbstractButton):
                said.append(part.text())
            elif isinstance(part, QComboBox):
                said += [part.itemText(at) for at in range(part.count())]
        return folded(" ".join(said))


class _FoundMark(FocusRing):
    """A line around what was found, in the room that its card leaves."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self.setObjectName("found_mark")

    def around(self) -> int:
        return theme.current().px(_AROUND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), paint.painter_for(self)
        edge = now.color("primary")
        paint.box(painter, self.rect(), now.radius("control"), None, edge, now.px(2))
        painter.end()


class Finder(QObject):
    """Leaves out the cards of a page that hold nothing of what is looked for.

    A part is found by its own words together with the heading of its card.

    Args:
        field: where it is typed.
        page: whose cards are looked through, those too that come later.

    Signals:
        found: how many parts were found; -1 while nothing is looked for.
    """

    found = Signal(int)

    def __init__(self, field: FindField, page: QScrollArea) -> None:
        super().__init__(page)
        self._field = field
        self._page = page
        self._left_out: list[Card] = []
        field.changed.connect(self.look)
        field.begun.connect(self._show_field)
        field.entered.connect(self.go_on)

    @Slot()
    def look(self) -> None:
        """Show what holds every word that is typed, or everything."""
        query = self._field.query
        for card in self._left_out:
            card.show()
        self._left_out = []
        count = 0
        for card in self._cards():
            here = 0
            for part in parts_of(card):
                is_found = bool(query) and holds(f"{_heading(card)} {part.words()}", query)
                part.set_found(is_found)
                here += is_found
            if query and not here:
                card.hide()
                self._left_out.append(card)
            count += here
        self.found.emit(count if query else -1)

    @Slot()
    def _show_field(self) -> None:
        self._page.ensureWidgetVisible(self._field)

    @Slot()
    def go_on(self) -> None:
        """To the first thing found: its control gets the focus."""
        for card in self._cards():
            for part in parts_of(card):
                control = _control(part) if part.is_found else None
                if control is not None:
                    control.setFocus(Qt.FocusReason.TabFocusReason)
                    self._page.ensureWidgetVisible(part)
                    return

    def _cards(self) -> list[Card]:
        cards = self._page.findChildren(Card)
        return [card for card in cards if not card.isHidden()]


def parts_of(widget: QWidget) -> list[Findable]:
    """The parts with something to look at, in their order; one inside another belongs to it."""
    parts = [part for part in widget.findChildren(Findable) if not part.isHidden()]
    return [part for part in parts if not _inside_another(part)]


def _heading(card: Card) -> str:
    heading = card.findChild(Label)
    return folded(heading.text()) if isinstance(heading, Label) else ""


def _card_around(part: QWidget) -> QWidget:
    around = part.parentWidget()
    while around is not None and not isinstance(around, Card):
        around = around.parentWidget()
    return around or part


def _inside_another(part: Findable) -> bool:
    around = part.parentWidget()
    while around is not None and not isinstance(around, Card | Findable | QScrollArea):
        around = around.parentWidget()
    return isinstance(around, Findable)


def _control(part: Findable) -> QWidget | None:
    by_key = Qt.FocusPolicy.TabFocus.value
    for each in part.findChildren(QWidget):
        if each.isEnabled() and each.isVisible() and each.focusPolicy().value & by_key:
            return each
    return None
