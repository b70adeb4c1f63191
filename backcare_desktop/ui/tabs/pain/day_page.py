"""The page of one day: its entries in full, and what else was done."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.entry_card import EntryCard
from backcare_desktop.ui.tabs.pain.entry_room import EntryRoom
from backcare_desktop.ui.tabs.pain.entry_state import DayState
from backcare_desktop.ui.tabs.pain.relief_list import ReliefList
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.settling import Settling
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class DayPage(Page):
    """Paints a day; Page Up and Page Down go to the rated days beside it."""

    def __init__(
        self, room: EntryRoom, settling: Settling | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._settling = settling or Settling()
        days = room.days
        self._days = days
        self._title_shown = ""
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self.earlier = Button(self.tr("Earlier"), "secondary", "small")
        self.later = Button(self.tr("Later"), "secondary", "small")
        self.add = Button(self.tr("Add to this day"), "secondary", "small", "plus")
        days_beside = WrapRow(self.earlier, self.later, gap=12, apart=False)
        self.body.addWidget(WrapRow(days_beside, self.add, gap=12))
        self._message = Label("", "lead", "text_muted", wrap=True)
        self.entries = EntryCard(settling=self._settling)
        self.reliefs = ReliefList(self._settling)
        self._others = Label("", wrap=True)
        self._other_card = Card()
        self._other_card.body.addWidget(Label(self.tr("What else was done"), "h2", wrap=True))
        self._other_card.body.addWidget(self._others)
        for part in (self._message, self.entries, self.reliefs, self._other_card):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.entries.edit_wanted.connect(room.edit)
        self.entries.delete_wanted.connect(room.remove)
        self.reliefs.edit_wanted.connect(room.edit_relief)
        self.reliefs.delete_wanted.connect(room.remove_relief)
        self.reliefs.add.clicked.connect(room.add_relief)
        self.add.clicked.connect(room.add_entry)
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.back.clicked.connect(days.close)
        days.state_changed.connect(self.show_state)
        self.show_state(days.state)

    @Slot(object)
    def show_state(self, state: DayState) -> None:
        """Paint a state."""
        if state.title != self._title_shown:
            self._title_shown = state.title
            self.set_title(state.title)
            announce(self, state.title)
        held = focus.within(self)
        turning = self.earlier.hasFocus() or self.later.hasFocus()
        self._message.setText(state.message)
        self._message.setVisible(bool(state.message))
        self.entries.show_lines(state.lines, can_save=state.can_save)
        self.entries.setVisible(bool(state.lines))
        self.reliefs.show_lines(state.reliefs, can_save=state.can_save)
        self._others.setText("\n".join(state.others))
        self._other_card.setVisible(bool(state.others))
        self.add.setEnabled(state.can_save)
        self.earlier.setEnabled(bool(state.earlier))
        self.later.setEnabled(bool(state.later))
        lost = turning and not (self.earlier.hasFocus() or self.later.hasFocus())
        if lost or (held and not focus.within(self)):
            # What led here, or was deleted, takes no key any more; Esc still leads back.
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """It has come to the front."""
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._days.close()
        elif event.key() == Qt.Key.Key_PageUp:
            self._go_back()
        elif event.key() == Qt.Key.Key_PageDown:
            self._go_on()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_back(self) -> None:
        self._go(self._days.state.earlier)

    @Slot()
    def _go_on(self) -> None:
        self._go(self._days.state.later)

    def _go(self, day: str) -> None:
        if day:
            self._days.go(day)
