"""The question before what was deleted is removed for good."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter
from backcare_desktop.ui.tabs.settings.data_state import DataState
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage


class PurgePage(SidePage):
    """How many there are, and what becomes of them. Enter in passing leaves them as they are."""

    def __init__(self, presenter: DataPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Remove deleted entries for good?"))
        self._count = Label("", "h2", wrap=True)
        kept = self.tr(
            "What you delete stays in the diary's file for at least 30 days, so that it can be "
            "undone. After that it is removed by itself, on a day on which you add something."
        )
        gone = self.tr(
            "Once you remove them, neither that nor anything else that you did until now can be "
            "undone. A backup is made first. Backups keep what was in the diary when they were "
            "made."
        )
        self.remove = Button(self.tr("Remove for good"), "hurt", icon="trash")
        self.keep = Button(self.tr("Keep them for now"))
        said = (self._count, Label(kept, wrap=True), Label(gone, wrap=True))
        self.ask(said, self.keep, self.remove)
        self.remove.clicked.connect(presenter.purge)
        self.keep.clicked.connect(presenter.close)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: DataState) -> None:
        """Show how many there are."""
        self.show_trouble(state.busy, state.trouble)
        self._count.setText(state.deleted_words)
        self.keep.setEnabled(not state.busy)
        self.remove.setEnabled(state.writable and not state.busy and state.deleted > 0)

    def come(self) -> None:
        super().come()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
