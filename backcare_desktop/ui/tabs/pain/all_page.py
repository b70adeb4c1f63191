"""All entries by day, newest first; a button shows older ones."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.all_keeper import AllKeeper
from backcare_desktop.ui.tabs.pain.entry_card import EntryCard
from backcare_desktop.ui.tabs.pain.entry_keeper import EntryKeeper
from backcare_desktop.ui.tabs.pain.entry_state import AllState
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.settling import Settling


class AllPage(Page):
    """Paints the list; days that stay keep their widgets."""

    def __init__(
        self,
        keeper: EntryKeeper,
        entries: AllKeeper,
        settling: Settling | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._entries = entries
        self.set_title(self.tr("All entries"))
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self._message = Label("", "lead", "text_muted", wrap=True)
        self._list = boxes.column(gap=20)
        self._cards: list[EntryCard] = []
        self._settling = settling or Settling()
        self.more = Button("", "secondary")
        self.body.addWidget(self._message)
        self.body.addLayout(self._list)
        self.body.addLayout(boxes.row(self.more, None))
        self.body.addStretch(1)
        self.back.clicked.connect(entries.close)
        self.more.clicked.connect(self._on_more)
        entries.state_changed.connect(self.show_state)
        self.show_state(entries.state)

    @property
    def cards(self) -> tuple[EntryCard, ...]:
        """One a day, newest first."""
        return tuple(self._cards)

    @Slot(object)
    def show_state(self, state: AllState) -> None:
        """Paint a state."""
        held = focus.within(self)
        self._message.setText(state.message)
        self._message.setVisible(bool(state.message))
        self.more.setText(state.more)
        self.more.setVisible(bool(state.more))
        while len(self._cards) > len(state.days):
            gone = self._cards.pop()
            gone.hide()
            self._list.removeWidget(gone)
            gone.deleteLater()
        while len(self._cards) < len(state.days):
            self._cards.append(self._made())
        for card, day in zip(self._cards, state.days, strict=True):
            card.set_title(day.title)
            card.show_lines(day.lines, can_save=state.can_save)
        layout = self.content.layout()
        if layout is not None:
            # Else new cards would be painted once on top of each other.
            layout.activate()
        if held and not focus.within(self):
            # What had the focus is gone, and Esc still leads back.
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """It has come to the front."""
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._entries.close()
        else:
            super().keyPressEvent(event)

    def _made(self) -> EntryCard:
        card = EntryCard(settling=self._settling)
        card.edit_wanted.connect(self._keeper.edit)
        card.delete_wanted.connect(self._keeper.errands.remove)
        self._list.addWidget(card)
        # A layout shows what is new by and by, and until then gives it no room.
        card.show()
        return card

    @Slot()
    def _on_more(self) -> None:
        self._entries.more()
