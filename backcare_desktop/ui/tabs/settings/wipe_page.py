"""The page that deletes everything."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.wipe_presenter import WipePresenter
from backcare_desktop.ui.tabs.settings.wipe_state import WipeState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.text_field import TextField


class WipePage(SidePage):
    """What goes, an archive first for whoever wants one, a word to type, and the button.

    Signals:
        archive_wanted: the person wants to keep everything in a file first.
    """

    archive_wanted = Signal()

    def __init__(self, presenter: WipePresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._whose = Label("", "lead", wrap=True)
        for part in (self._whose, self._listed(), self._archive(), self._word(presenter)):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    def come(self) -> None:
        """What was typed before, about something else perhaps, doesn't count here."""
        self.field.input.clear()
        super().come()

    @Slot(object)
    def show_state(self, state: WipeState) -> None:
        """Show what would go, and whether it may."""
        self.set_title(state.title)
        busy = self.tr("Deleting…") if state.busy else ""
        self.show_trouble(busy, state.trouble)
        self._whose.setText(state.whose)
        self._kinds.setText("\n".join(state.kinds))
        self.paths.set_words("\n".join(state.paths), str(len(state.paths)))
        self._keep.setVisible(state.own)
        self._ask.setText(
            self.tr("Type {word} to delete everything listed above.").format(word=state.word)
        )
        self.delete.setEnabled(state.ready and not state.busy and not state.over)
        self.delete.setVisible(not state.over)
        self.quit.setVisible(state.over)
        self.field.setEnabled(not state.busy and not state.over)
        self.back.setEnabled(not state.busy and not state.over)

    def _listed(self) -> Card:
        card = Card(gap=10)
        self._kinds = Label("", wrap=True)
        self.paths = Disclosure(self.tr("Every file"))
        card.body.addWidget(Label(self.tr("What is deleted"), "h2", wrap=True))
        card.body.addWidget(self._kinds)
        card.body.addWidget(self.paths)
        return card

    def _archive(self) -> Card:
        self._keep = Card(gap=10)
        self.archive = Button(self.tr("Save everything…"), icon="download")
        self.archive.clicked.connect(self.archive_wanted)
        text = self.tr("One file holds all of it, and Backcare can read it again later.")
        self._keep.body.addWidget(Label(self.tr("Keep a copy first?"), "h2", wrap=True))
        self._keep.body.addWidget(Label(text, wrap=True))
        self._keep.body.addLayout(boxes.row(self.archive, None))
        return self._keep

    def _word(self, presenter: WipePresenter) -> Card:
        card = Card(gap=12)
        self._ask = Label("", "h2", wrap=True)
        self.field = TextField(self.tr("The word"))
        self.delete = Button(self.tr("Delete everything"), "hurt", icon="trash")
        self.quit = Button(self.tr("Quit"), "primary")
        self.field.edited.connect(presenter.type)
        self.delete.clicked.connect(presenter.delete)
        self.quit.clicked.connect(presenter.quit)
        card.body.addWidget(self._ask)
        card.body.addWidget(self.field)
        card.body.addLayout(boxes.row(self.delete, self.quit, None))
        return card
