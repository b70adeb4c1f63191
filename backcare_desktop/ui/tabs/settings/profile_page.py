"""The page of the profiles."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.profile import LONGEST_NAME
from backcare_desktop.ui.tabs.settings.profile_presenter import ProfilePresenter, ProfileState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ProfilePage(SidePage):
    """Who has a diary here, and a line to make another one."""

    def __init__(self, presenter: ProfilePresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Profiles"))
        self._presenter = presenter
        text = self.tr(
            "Each profile has a diary, backups and settings of its own. This keeps things apart, "
            "and is no protection: whoever can use your account can read every profile that isn't "
            "encrypted."
        )
        self.body.addWidget(Label(text, wrap=True))
        self._list = Card(gap=10)
        self.body.addWidget(self._list)
        self.rows: tuple[ProfileRow, ...] = ()
        self._dividers: list[QWidget] = []
        self._shown: tuple[tuple[str, str, bool], ...] = ()
        self._renamed = ""
        self._renames = False
        self._told = ""
        self.body.addWidget(self._named())
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.kept.connect(self._on_kept)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: ProfileState) -> None:
        """Show the profiles."""
        self._tell(state.trouble)
        self._list.setVisible(bool(state.profiles))
        if state.profiles != self._shown:
            self._shown = state.profiles
            self._fill()

    def _tell(self, trouble: str) -> None:
        """Say why nothing was kept, and go where that can be changed."""
        told, self._told = self._told, trouble
        self.name.set_problem(trouble)
        if trouble and self.isVisible() and (trouble != told or self.make.hasFocus()):
            self.name.input.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.name.input, trouble, assertive=True)

    def come(self) -> None:
        """Nobody is being named."""
        self._begin("", "", renames=False)
        super().come()

    def _named(self) -> Card:
        card = Card(gap=12)
        self._heading = Label("", "h2", wrap=True)
        self.name = TextField(self.tr("Name"), self.tr("Shown here only; no file is called so"))
        self.name.input.setMaxLength(LONGEST_NAME)
        self.make = Button("")
        self.cancel = Button(self.tr("Cancel"))
        self.make.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._on_kept)
        self.name.input.returnPressed.connect(self._keep)
        for part in (self._heading, self.name):
            card.body.addWidget(part)
        card.body.addLayout(boxes.row(self.make, self.cancel, None, gap=12))
        self._begin("", "", renames=False)
        return card

    def _begin(self, key: str, name: str, *, renames: bool) -> None:
        """Let somebody name a profile that is there, or a new one."""
        self._renamed, self._renames = key, renames
        heading = self.tr("Another name for {name}").format(name=name)
        self._heading.setText(heading if renames else self.tr("Another profile"))
        self.make.setText(self.tr("Rename") if renames else self.tr("Make the profile"))
        self.cancel.setVisible(renames)
        self.name.input.setText(name)
        self.name.set_problem("")

    def _fill(self) -> None:
        for old in (*self.rows, *self._dividers):
            self._list.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = tuple(ProfileRow(*each) for each in self._shown)
        self._dividers = [Divider() for _ in self.rows[1:]]
        for number, row in enumerate(self.rows):
            row.open_wanted.connect(self._presenter.switch)
            row.delete_wanted.connect(self._presenter.delete)
            row.rename_wanted.connect(self._rename)
            if number:
                self._list.body.addWidget(self._dividers[number - 1])
            self._list.body.addWidget(row)

    @Slot(str, str)
    def _rename(self, key: str, name: str) -> None:
        self._begin(key, name, renames=True)
        self.name.input.selectAll()
        self.name.input.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _keep(self) -> None:
        if self._renames:
            self._presenter.rename(self._renamed, self.name.input.text())
        else:
            self._presenter.add(self.name.input.text())

    @Slot()
    def _on_kept(self) -> None:
        self._begin("", "", renames=False)
        self.name.input.setFocus(Qt.FocusReason.OtherFocusReason)


class ProfileRow(QWidget):
    """One profile, and what can be done with it.

    Signals:
        open_wanted, delete_wanted: its key.
        rename_wanted: its key and its name in words.
    """

    open_wanted = Signal(str)
    delete_wanted = Signal(str)
    rename_wanted = Signal(str, str)

    def __init__(
        self,
        key: str,
        name: str,
        is_open: bool,  # noqa: FBT001 - a part of the state
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._name = key, name
        self.rename = Button(self.tr("Rename…"), "text", "small")
        self.open = Button(self.tr("Open"), "secondary", "small")
        self.delete = Button(self.tr("Delete…"), "text", "small")
        for button in (self.open, self.rename, self.delete):
            button.setAccessibleName(f"{button.text()} {name}")
        self.open.clicked.connect(self._want_open)
        self.rename.clicked.connect(self._want_rename)
        self.delete.clicked.connect(self._want_delete)
        now = Label(self.tr("Open now"), "small", "text_muted")
        end = QWidget()
        end.setLayout(boxes.row(now, self.rename, self.delete, self.open, gap=8))
        shown = Label(name, "body", weight=500, wrap=True)
        self.setLayout(boxes.column(WrapRow(shown, end), gap=0))
        # Only here: what is shown before it has a place is a window of its own for a moment.
        now.setVisible(is_open)
        self.open.setVisible(not is_open)
        self.delete.setVisible(not is_open and bool(key))

    @Slot()
    def _want_open(self) -> None:
        self.open_wanted.emit(self._key)

    @Slot()
    def _want_rename(self) -> None:
        self.rename_wanted.emit(self._key, self._name)

    @Slot()
    def _want_delete(self) -> None:
        self.delete_wanted.emit(self._key)
