"""Every backup, and going back to one of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter
from backcare_desktop.ui.tabs.settings.data_state import BackupLine, DataState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class BackupsPage(SidePage):
    """The list, newest first.

    Attributes:
        elsewhere: asks for a file; somebody else does what follows.
    """

    def __init__(self, presenter: DataPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Backups"))
        self._presenter = presenter
        self.undo = Banner("info", "", self.tr("Undo restore"))
        self.undo.acted.connect(presenter.undo_restore)
        self.back_up = Button(self.tr("Back up now"), "primary")
        self.back_up.clicked.connect(presenter.back_up)
        about = self.tr(
            "One is made on every day on which you add something. The last ones of 7 days, 4 weeks "
            "and 12 months are kept, and some from before an upgrade, an import or a restore."
        )
        self._about = Label(about, wrap=True)
        self.elsewhere = Button(self.tr("Restore from a file…"))
        self._list = Card(gap=10)
        self._empty = Label(self.tr("There is no backup yet."), "lead", "text_muted", wrap=True)
        self.rows: tuple[BackupRow, ...] = ()
        self._dividers: list[QWidget] = []
        self._shown: tuple[BackupLine, ...] = ()
        for part in (self.undo, WrapRow(self._about, self.back_up), self._empty, self._list):
            self.body.addWidget(part)
        self.body.addLayout(boxes.row(self.elsewhere, None))
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: DataState) -> None:
        """Show what there is."""
        self.show_trouble(state.busy, state.trouble)
        self.undo.setVisible(bool(state.undo))
        self.undo.set_text(state.undo)
        self._empty.setVisible(not state.backups)
        self._list.setVisible(bool(state.backups))
        if state.backups != self._shown:
            self._shown = state.backups
            self._fill()
        idle = state.writable and not state.busy
        self.back_up.setEnabled(idle)
        self.elsewhere.setEnabled(idle)
        for row in self.rows:
            row.restore.setEnabled(idle)

    def _fill(self) -> None:
        for old in (*self.rows, *self._dividers):
            self._list.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = tuple(BackupRow(line) for line in self._shown)
        self._dividers = [Divider() for _ in self.rows[1:]]
        for number, row in enumerate(self.rows):
            row.restore_wanted.connect(self._presenter.choose)
            if number:
                self._list.body.addWidget(self._dividers[number - 1])
            self._list.body.addWidget(row)


class BackupRow(QWidget):
    """One backup, its state, and the button that asks to restore it.

    Signals:
        restore_wanted: the name of the backup.
    """

    restore_wanted = Signal(str)

    def __init__(self, line: BackupLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = line.name
        words = QWidget()
        made = Label(line.made, "body", weight=500, wrap=True)
        about = Label(line.about, "small", "text_muted", wrap=True)
        words.setLayout(boxes.column(made, about, gap=0))
        role, icon = ("success", "check") if line.good else ("warning", "warning")
        state = boxes.row(Icon(icon, role, 18), Label(line.state, "small", "text_muted"), gap=6)
        self.restore = Button(self.tr("Restore…"), "secondary", "small")
        self.restore.setAccessibleName(self.tr("Restore: {backup}").format(backup=line.spoken))
        self.restore.clicked.connect(self._want)
        end = QWidget()
        end.setLayout(boxes.row(state, self.restore, gap=16))
        self.setLayout(boxes.column(WrapRow(words, end), gap=0))
        # Only here: what is shown before it has a place is a window of its own for a moment.
        self.restore.setVisible(line.usable)

    @Slot()
    def _want(self) -> None:
        self.restore_wanted.emit(self._name)


class RestorePage(SidePage):
    """The question before a diary is replaced. Enter in passing leaves it as it is."""

    def __init__(self, presenter: DataPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Restore this backup?"))
        self._made = Label("", "h2", wrap=True)
        self._missing, self._kept = Label("", wrap=True), Label("", wrap=True)
        self.restore = Button(self.tr("Restore this backup"), "primary")
        self.keep = Button(self.tr("Keep the diary as it is"))
        self.ask((self._made, self._missing, self._kept), self.keep, self.restore)
        self.restore.clicked.connect(presenter.restore)
        self.keep.clicked.connect(presenter.close)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: DataState) -> None:
        """Show what would happen."""
        self.show_trouble(state.busy, state.trouble)
        if state.restoring is not None:
            self._made.setText(state.restoring.made)
            self._missing.setText(state.restoring.missing)
            self._kept.setText(state.restoring.kept)
        for button in (self.restore, self.keep):
            button.setEnabled(state.writable and not state.busy)

    def come(self) -> None:
        super().come()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)


class CheckPage(SidePage):
    """What looking at the diary found."""

    def __init__(self, presenter: DataPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Check the diary"))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.clicked.connect(presenter.copy_report)
        self._verdict, self._problems = Label("", "h2", wrap=True), Label("", wrap=True)
        self._text = Label("", "small", "text_muted", wrap=True)
        self._card = Card()
        for each in (self._verdict, self._problems, Divider(), self._text):
            self._card.body.addWidget(each)
        self._card.body.addLayout(boxes.row(self.copy, None))
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: DataState) -> None:
        """Show the lines."""
        self.show_trouble(state.busy, state.trouble)
        if state.verdict and state.verdict != self._verdict.text():
            announce(self, state.verdict)
        self._verdict.setText(state.verdict)
        self._problems.setText("\n".join(state.problems))
        self._problems.setVisible(bool(state.problems))
        self._text.setText("\n".join(state.report))
        self._card.setVisible(bool(state.report))
