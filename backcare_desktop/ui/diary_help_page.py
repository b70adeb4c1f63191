"""The page that stands in the tabs' place while the diary can't be opened."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.diary_help import DiaryHelp
from backcare_desktop.ui.diary_help_state import HelpState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class DiaryHelpPage(Page):
    """Paints what can be done; the other tabs stay reachable beside it."""

    def __init__(self, help_: DiaryHelp, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._help = help_
        self._text = Label("", "lead", wrap=True)
        self._trouble = Label("", "body", "warning", wrap=True)
        self.body.addLayout(boxes.column(self._text, self._trouble, gap=8))
        self.body.addWidget(self._restore_card())
        self.body.addWidget(self._empty_card())
        self.body.addWidget(self._self_card())
        self.body.addStretch(1)
        # What changes nothing has the focus: Enter in passing must not replace a diary.
        self.setFocusProxy(self.folder)
        help_.state_changed.connect(self.show_state)
        self.show_state(help_.state)

    @Slot(object)
    def show_state(self, state: HelpState) -> None:
        """Show what can be done now."""
        if state.trouble and state.trouble != self._trouble.text():
            announce(self, state.trouble, assertive=True)
        self.set_title(state.title)
        self.setAccessibleName(state.title)
        self._text.setText(state.text)
        self._trouble.setText(state.trouble)
        self._trouble.setVisible(bool(state.trouble))
        self._restore.setVisible(bool(state.restore_title))
        self._restore_title.setText(state.restore_title)
        self._restore_text.setText(state.restore_text)
        self.restore.setVisible(state.can_restore)
        self._empty.setVisible(bool(state.empty_text))
        self._empty_text.setText(state.empty_text)
        self.open.setVisible(state.can_open)
        self._folder.setText(state.folder)
        for button in (self.restore, self.start_empty, self.open):
            button.setEnabled(not state.busy)

    def _restore_card(self) -> Card:
        self._restore = Card(gap=10)
        self._restore_title = Label("", "h2", wrap=True)
        self._restore_text = Label("", wrap=True)
        self.restore = Button(self.tr("Restore this backup"), "primary")
        self.restore.clicked.connect(self._help.restore)
        for each in (self._restore_title, self._restore_text):
            self._restore.body.addWidget(each)
        self._restore.body.addLayout(boxes.row(self.restore, None))
        return self._restore

    def _empty_card(self) -> Card:
        self._empty = Card(gap=10)
        self._empty_text = Label("", wrap=True)
        self.start_empty = Button(self.tr("Start empty"))
        self.start_empty.clicked.connect(self._help.start_empty)
        self._empty.body.addWidget(Label(self.tr("Start with an empty diary"), "h2", wrap=True))
        self._empty.body.addWidget(self._empty_text)
        self._empty.body.addLayout(boxes.row(self.start_empty, None))
        return self._empty

    def _self_card(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Leave it as it is"), "h2", wrap=True))
        text = self.tr("The symptom check and Help work without the diary.")
        card.body.addWidget(Label(text, wrap=True))
        self._folder = Label("", "small", "text_muted", wrap=True)
        line = boxes.row(Icon("folder", "text_muted", 20), self._folder, gap=10)
        line.setStretchFactor(self._folder, 1)
        card.body.addLayout(line)
        self.open = Button(self.tr("Open the diary"), "primary")
        self.folder = Button(self.tr("Open folder"), "secondary", "normal", "folder")
        self.leave = Button(self.tr("Quit"), "text")
        self.open.clicked.connect(self._help.open)
        self.folder.clicked.connect(self._help.show_folder)
        self.leave.clicked.connect(self._help.quit)
        others = WrapRow(self.folder, self.leave, gap=8, apart=False)
        card.body.addWidget(WrapRow(self.open, others, gap=8, apart=False))
        return card
