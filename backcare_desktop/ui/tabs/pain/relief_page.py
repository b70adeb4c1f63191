"""The page of a relief that stands alone: what it was, when, and how it was afterwards."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.entry_reading import KIND
from backcare_desktop.ui.tabs.pain.entry_relief import ReliefCard
from backcare_desktop.ui.tabs.pain.entry_when import WhenPart
from backcare_desktop.ui.tabs.pain.relief_keeper import ReliefKeeper
from backcare_desktop.ui.tabs.pain.relief_state import AloneDraft, ReliefState
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ReliefPage(Page):
    """Paints what the keeper says and tells it what the person does."""

    def __init__(
        self, keeper: ReliefKeeper, words: EntryWords, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self.reliefs = ReliefCard(words, alone=True)
        self._missing = Label("", "small", wrap=True)
        self.when = WhenPart()
        timed = Card(gap=12)
        timed.body.addWidget(Label(self.tr("When was it?"), "h3", wrap=True))
        timed.body.addWidget(self.when)
        self.done = Button(self.tr("Save"), "primary", icon="check")
        self.delete = Button(self.tr("Delete"), "secondary", icon="trash")
        ends = WrapRow(self.done, self.delete, gap=12, apart=False)
        for part in (self.reliefs, self._missing, timed, ends):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._connect()
        self.show_state(keeper.state)

    def _connect(self) -> None:
        keeper = self._keeper
        for part in (self.when, self.reliefs):
            part.changed.connect(self._tell)
        self.when.day_stepped.connect(keeper.step_day)
        self.when.time_stepped.connect(keeper.step_time)
        self.done.clicked.connect(keeper.save)
        self.delete.clicked.connect(keeper.remove)
        self.back.clicked.connect(keeper.leave)
        keeper.state_changed.connect(self.show_state)
        keeper.refused.connect(self._on_refused)
        # A list that opens takes letters for a search, with Ctrl too; a shortcut comes before it.
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(keeper.save)

    @Slot(object)
    def show_state(self, state: ReliefState) -> None:
        """Paint a state."""
        self.set_title(state.title)
        self.reliefs.show_state(state)
        self.when.show_state(state)
        self._missing.setText(state.missing)
        self._missing.setVisible(bool(state.missing))
        self.delete.setVisible(state.kept)
        for button in (self.done, self.delete):
            button.setEnabled(state.can_save)

    def begin(self) -> None:
        """It has come to the front."""
        self.verticalScrollBar().setValue(0)
        self.reliefs.begin()

    @Slot()
    def _tell(self) -> None:
        self._keeper.write(AloneDraft(self.when.draft, self.reliefs.reliefs))

    @Slot()
    def _on_refused(self) -> None:
        """The first field that can't be used gets the focus, and its problem is said."""
        problems = self._keeper.state.problems
        fields = {**self.reliefs.fields, **self.when.fields}
        if KIND in problems:
            self.begin()
            announce(self, problems[KIND], assertive=True)
            return
        name = next((each for each in fields if each in problems), None)
        if name is not None:
            self.ensureWidgetVisible(fields[name])
            fields[name].input.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, problems[name], assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._keeper.leave()
        else:
            super().keyPressEvent(event)
