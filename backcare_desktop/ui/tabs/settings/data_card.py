"""The card of Settings about the diary's own data."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter
from backcare_desktop.ui.tabs.settings.data_state import DataState
from backcare_desktop.ui.tabs.settings.profile_presenter import ProfileState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label


class DataCard(Card):
    """Where the diary is, its backups, and the ways to look after it.

    Attributes:
        encryption, archive, profiles, wipe: open pages that others fill.
    """

    def __init__(self, presenter: DataPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._title = Label(self.tr("Your diary"), "h2", wrap=True)
        self.body.addWidget(self._title)
        self._about = Label("", wrap=True)
        self.body.addWidget(self._about)
        self.folder = Button(self.tr("Open folder"), icon="folder")
        self._folder = self._add(
            self.tr("Folder"),
            presenter.state.folder,
            self.folder,
            self.tr("data file database location storage path privacy"),
        )
        self.back_up = Button(self.tr("Back up now"))
        self.backups = Button(self.tr("Show all"))
        self.backups.setAccessibleName(self.tr("Show all backups"))
        both = QWidget()
        both.setLayout(boxes.row(self.back_up, self.backups, gap=8))
        self._backups = self._add(
            self.tr("Backups"), "", both, self.tr("restore copy save safety undo")
        )
        self.check = Button(self.tr("Check the diary"))
        self._add(
            self.tr("Is all well?"),
            self.tr("Looks at the diary and its backups"),
            self.check,
            self.tr("damaged broken repair integrity problem"),
        )
        self.encryption = Button(self.tr("Encryption…"), icon="lock")
        self._encrypted = self._add(
            self.tr("Encryption"),
            "",
            self.encryption,
            self.tr("passphrase password lock protect privacy recovery code"),
        )
        self.archive = Button(self.tr("Save or import…"), icon="download")
        self.archive.setAccessibleName(self.tr("Save or import everything"))
        self._add(
            self.tr("Another computer"),
            self.tr("All of your diary in one file, and back out of one"),
            self.archive,
            self.tr("archive export import move transfer everything file copy"),
        )
        self.profiles = Button(self.tr("Profiles"))
        self._profiles = self._add(
            self.tr("Several people"),
            "",
            self.profiles,
            self.tr("profile user family"),
        )
        self.diagnostics = Button(self.tr("Copy"))
        self.diagnostics.setAccessibleName(self.tr("Copy diagnostics"))
        only = self.tr("Versions and numbers for a report of a fault; nothing you wrote")
        self._add(
            self.tr("Diagnostics"), only, self.diagnostics, self.tr("bug report error crash log")
        )
        self.purge = Button(self.tr("Remove for good…"))
        self._deleted = self._add(
            self.tr("Deleted entries"),
            "",
            self.purge,
            self.tr("removed erase trash bin purge undo privacy"),
        )
        self.wipe = Button(self.tr("Delete all…"), icon="trash")
        everything = self.tr("The diary, its backups, and every choice")
        self._add(
            self.tr("Delete all my data"),
            everything,
            self.wipe,
            self.tr("erase remove wipe reset privacy"),
        )
        for button, slot in (
            (self.folder, presenter.show_folder),
            (self.back_up, presenter.back_up),
            (self.backups, presenter.open_backups),
            (self.check, presenter.check),
            (self.purge, presenter.ask_purge),
            (self.diagnostics, presenter.copy_diagnostics),
        ):
            button.clicked.connect(slot)
        presenter.state_changed.connect(self.show_state)
        self.show_profiles(ProfileState())
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: DataState) -> None:
        """Show what is known of the diary."""
        self._folder.show_text(state.folder)
        self._about.setText(self._how(state))
        self._encrypted.show_text(
            self.tr("A passphrase opens the diary") if state.encrypted else self.tr("Off")
        )
        self._backups.show_text(state.busy or state.newest)
        self._backups.show_trouble(state.trouble)
        # Not off while one of them works: the focus would go on, and the next key press with it.
        self.back_up.setEnabled(state.writable)
        self._deleted.show_text(state.deleted_words)
        self.purge.setEnabled(state.writable and state.deleted > 0)

    @Slot(object)
    def show_profiles(self, state: ProfileState) -> None:
        """Name the diary that is open, where there is more than one."""
        several = len(state.profiles) > 1
        names = [name for _, name, is_open in state.profiles if is_open]
        if several and names:
            self._title.setText(self.tr("Your diary: {name}").format(name=names[0]))
            text = self.tr("{count} profiles; open now: {name}")
            self._profiles.show_text(text.format(count=len(state.profiles), name=names[0]))
        else:
            self._title.setText(self.tr("Your diary"))
            self._profiles.show_text(
                self.tr("A diary of their own for others who use this account")
            )

    def _how(self, state: DataState) -> str:
        if state.encrypted:
            return self.tr(
                "Everything stays in this folder on this computer. The diary and its backups are "
                "encrypted; nobody opens them without your passphrase or the recovery code."
            )
        return self.tr(
            "Everything stays in this folder on this computer. It is not encrypted: whoever can "
            "use your account can read it, so turn on your computer's disk encryption."
        )

    def _add(self, title: str, text: str, control: QWidget, also: str) -> ChoiceRow:
        line = ChoiceRow(title, text, control, also)
        self.body.addWidget(Divider())
        self.body.addWidget(line)
        return line
