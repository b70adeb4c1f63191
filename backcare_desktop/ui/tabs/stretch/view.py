"""Paints the library of routines, and one of them opened to read."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.stretch.cards import LibraryCard
from backcare_desktop.ui.tabs.stretch.editor.workbench import Workbench, WorkbenchView
from backcare_desktop.ui.tabs.stretch.presenter import StretchPresenter
from backcare_desktop.ui.tabs.stretch.reading import RoutineReader
from backcare_desktop.ui.tabs.stretch.state import StretchState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class StretchView(QStackedWidget):
    """Library in front, the opened routine behind it."""

    def __init__(
        self,
        presenter: StretchPresenter,
        bench: Workbench,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._bench = bench
        self._editing = False
        self._figures = figures
        self._cards: dict[str, LibraryCard] = {}
        self._writable = True
        self._locked = False
        self._library = Page(self.tr("Stretch"))
        self.lock = LockCard()
        self._library.body.addWidget(self.lock)
        self.new = Button(self.tr("New routine"), "secondary", "normal", "plus")
        self.bring_in = Button(self.tr("Import"), "text", "normal", "download")
        self.new.clicked.connect(bench.editor.new)
        self.bring_in.clicked.connect(bench.transfer.import_file)
        self._library.body.addWidget(WrapRow(self.new, self.bring_in, gap=8, apart=False))
        self._flow = Flow(390)
        self._library.body.addWidget(self._flow)
        self._library.body.addStretch(1)
        self._library.body.addLayout(self._note())
        self.reader = RoutineReader(figures)
        self.reader.back.clicked.connect(presenter.close)
        self.reader.start_wanted.connect(presenter.start)
        self.reader.copy_wanted.connect(self._copy)
        self.reader.change_wanted.connect(self._change)
        self.reader.export_wanted.connect(self._export)
        self.reader.remove_wanted.connect(self._remove)
        self.addWidget(self._library)
        self.addWidget(self.reader)
        self.workbench = WorkbenchView(bench, figures)
        self.addWidget(self.workbench)
        bench.opened.connect(self._show_workbench)
        bench.closed.connect(self._leave_workbench)
        presenter.change_wanted.connect(bench.editor.change)
        presenter.state_changed.connect(self.show_state)
        presenter.show_state()

    @Slot(object)
    def show_state(self, state: StretchState) -> None:
        """Set every widget from the state."""
        self._locked = state.lock is not None
        self.lock.show_lock(state.lock)
        self._keep_in_order([card.id for card in state.cards])
        for card in state.cards:
            if card.id not in self._cards:
                made = LibraryCard(card.id, self._figures)
                made.start_wanted.connect(self._presenter.start)
                made.open_wanted.connect(self._presenter.open)
                self._cards[card.id] = made
                self._flow.add(made)
            self._cards[card.id].show_card(card)
        self._allow_starting()
        if self._editing:
            return  # What is being put together stays in front.
        opened = state.opened
        if opened is None:
            self.setCurrentWidget(self._library)
            return
        newly = self.currentWidget() is not self.reader
        self.reader.show_page(opened)
        self.setCurrentWidget(self.reader)
        if newly:
            self.reader.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be started; the banner says why."""
        self._writable = writable
        self._bench.set_writable(writable)
        self._allow_starting()

    def _keep_in_order(self, ids: list[str]) -> None:
        """Keep the cards that stay where they are; a new one in front of them moves them all."""
        self._drop_all_but(set(ids))
        if list(self._cards) != ids[: len(self._cards)]:
            self._drop_all_but(set())

    def _drop_all_but(self, kept: set[str]) -> None:
        for routine_id in [known for known in self._cards if known not in kept]:
            card = self._cards.pop(routine_id)
            card.hide()
            card.setParent(None)
            card.deleteLater()

    # --- the editor ----------------------------------------------------------------------------

    @Slot()
    def _show_workbench(self) -> None:
        self._editing = True
        self.setCurrentWidget(self.workbench)

    @Slot()
    def _leave_workbench(self) -> None:
        self._editing = False
        self._presenter.show_state()
        self._presenter.refresh()

    @Slot(str)
    def _copy(self, routine_id: str) -> None:
        self._bench.editor.copy(self._presenter.routine(routine_id))

    @Slot(str)
    def _change(self, routine_id: str) -> None:
        kept = self._presenter.kept(routine_id)
        if kept is not None:
            self._bench.editor.change(kept.own)

    @Slot(str)
    def _export(self, routine_id: str) -> None:
        self._bench.transfer.export(self._presenter.routine(routine_id))

    @Slot(str)
    def _remove(self, routine_id: str) -> None:
        kept = self._presenter.kept(routine_id)
        if kept is not None:
            self._bench.keeper.remove(kept.own)

    def _allow_starting(self) -> None:
        allowed = self._writable and not self._locked
        for card in self._cards.values():
            card.start.setEnabled(allowed and card.can_start)
        self.reader.start.setEnabled(allowed)

    def _note(self) -> QVBoxLayout:
        text = Label(
            self.tr(
                "Stretching should feel like a mild pull. Sharp or spreading pain is a reason to "
                "stop, and the player has a button for that."
            ),
            "small",
            "text_muted",
            wrap=True,
        )
        line = boxes.row(Icon("info", "text_muted", 18), text, gap=8)
        line.setStretchFactor(text, 1)
        return boxes.column(line)
