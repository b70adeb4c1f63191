"""The routine editor in one piece, for the tab that it belongs to."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.content.library import Library
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.routine_draft import usual_steps
from backcare_desktop.services.routines import Routines
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.stretch.editor.drafting import Drafting
from backcare_desktop.ui.tabs.stretch.editor.keeper import RoutineKeeper
from backcare_desktop.ui.tabs.stretch.editor.presenter import EditorPresenter
from backcare_desktop.ui.tabs.stretch.editor.preview import PreviewPage
from backcare_desktop.ui.tabs.stretch.editor.transfer import AskFile, TransferPresenter
from backcare_desktop.ui.tabs.stretch.editor.view import EditorView
from backcare_desktop.ui.tabs.stretch.editor.writer import EditorWriter


class Workbench(QObject):
    """Editor, import and export with what they share.

    Args:
        routines: the use cases; asked for on the diary's thread.
        jobs: the diary's thread.
        library: exercises, figures and the routines whose doses are usual.
        ask: asks for files.
        parent: who owns it.

    Attributes:
        keeper: removes routines; :attr:`changed` and the offers to undo come from here too.
        editor: opens, changes and copies routines.
        transfer: exports and imports them.

    Signals:
        opened, closed: a :class:`WorkbenchView` is wanted, or no longer.
        changed: own routines are others now than they were.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        told: ``info`` or ``warning``, and a sentence about an export.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal()
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    told = Signal(str, str)

    def __init__(
        self,
        routines: Callable[[], Routines],
        jobs: Jobs,
        library: Library,
        ask: AskFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        usual = usual_steps(library.routines.values())
        writer = EditorWriter(library.exercises, usual, self)
        self.keeper = RoutineKeeper(routines, jobs, self)
        self.editor = EditorPresenter(self.keeper, Drafting(writer, self), writer, self)
        self.transfer = TransferPresenter(ask, self.keeper, jobs, writer, library.exercises, self)
        self.keeper.undo_offered.connect(self.undo_offered)
        self.editor.undo_offered.connect(self.undo_offered)
        self.keeper.not_saved.connect(self.not_saved)
        self.editor.not_saved.connect(self.not_saved)
        self.transfer.not_saved.connect(self.not_saved)
        self.editor.opened.connect(self.opened)
        self.transfer.opened.connect(self.opened)
        self.editor.closed.connect(self.closed)
        self.transfer.closed.connect(self.closed)
        self.keeper.changed.connect(self.changed)
        self.transfer.told.connect(self.told)
        self.transfer.change_wanted.connect(self.editor.take_over)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be saved; the window's banner says why."""
        self.editor.set_writable(writable)
        self.transfer.set_writable(writable)


class WorkbenchView(QStackedWidget):
    """The editor's page and the import's."""

    def __init__(
        self, bench: Workbench, figures: Mapping[str, Figure], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = EditorView(bench.editor, figures)
        self.preview = PreviewPage(bench.transfer, figures)
        self.addWidget(self.editor)
        self.addWidget(self.preview)
        bench.editor.opened.connect(self._show_editor)
        bench.transfer.opened.connect(self._show_preview)

    @Slot()
    def _show_editor(self) -> None:
        self.setCurrentWidget(self.editor)
        self.editor.begin()

    @Slot()
    def _show_preview(self) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.begin()
