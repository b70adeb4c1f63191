"""Paints the routine editor: a bar that always shows, and two pages below it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.core.routine_draft import DraftProblem
from backcare_desktop.ui.tabs.stretch.editor.exercises_page import ExercisesPage
from backcare_desktop.ui.tabs.stretch.editor.presenter import EditorPresenter
from backcare_desktop.ui.tabs.stretch.editor.state import EditorPage, EditorState
from backcare_desktop.ui.tabs.stretch.editor.steps_page import StepsPage
from backcare_desktop.ui.widgets import boxes, focus, own_keys
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class EditorView(QWidget):
    """Title, length and buttons on top; steps or exercises below.

    Ctrl+Z and Ctrl+Shift+Z (or what the system uses) undo and redo while the focus is anywhere
    inside, in a text too; Ctrl+S saves, Esc goes back.
    """

    def __init__(
        self,
        presenter: EditorPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._added = False
        drafting = presenter.drafting
        self._title = Label("", "h1", wrap=True)
        self.total = Label("", "h3", "text_muted")
        self.undo = Button(self.tr("Undo"), "text", "normal", "undo")
        self.redo = Button(self.tr("Redo"), "text", "normal", "redo")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.save = Button(self.tr("Save"), "primary", "normal", "check")
        self.steps = StepsPage(drafting, figures)
        self.exercises = ExercisesPage(figures)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.steps)
        self._pages.addWidget(self.exercises)
        self.setLayout(boxes.column(self._bar(), self._pages, gap=12))
        self.undo.clicked.connect(drafting.undo)
        self.redo.clicked.connect(drafting.redo)
        self.cancel.clicked.connect(presenter.cancel)
        self.save.clicked.connect(presenter.save)
        self.steps.add.clicked.connect(presenter.show_exercises)
        self.steps.aside.acted.connect(presenter.go_on)
        self.exercises.added.connect(drafting.add)
        self.exercises.added.connect(self._note_added)
        self.exercises.search.textEdited.connect(presenter.search)
        self.exercises.done.clicked.connect(presenter.show_steps)
        presenter.state_changed.connect(self.show_state)
        presenter.announced.connect(self._say)
        presenter.refused.connect(self._go_to)
        presenter.show_state()

    def _bar(self) -> QWidget:
        words = WrapRow(self._title, self.total, gap=16, apart=False)
        buttons = WrapRow(
            WrapRow(self.undo, self.redo, gap=4, apart=False),
            WrapRow(self.cancel, self.save, gap=8, apart=False),
            gap=12,
            apart=False,
        )
        bar = QWidget()
        bar.setLayout(boxes.column(WrapRow(words, buttons), margins=(40, 30, 40, 0)))
        return bar

    @Slot(object)
    def show_state(self, state: EditorState) -> None:
        """Set every widget from the state."""
        self._title.setText(state.title)
        self.total.setText(state.total)
        self.save.setEnabled(state.can_save)
        self.save.setText(self.tr("Saving…") if state.saving else self.tr("Save"))
        self.cancel.setEnabled(not state.saving)
        focus.enable(self.undo, on=state.can_undo, otherwise=self.redo)
        focus.enable(self.redo, on=state.can_redo, otherwise=self.undo)
        self.steps.show_state(state)
        page: QWidget = self.steps
        if state.page is EditorPage.EXERCISES:
            page = self.exercises
            self.exercises.show_state(state)
        if page is not self._pages.currentWidget():
            self._turn_to(page)

    def begin(self) -> None:
        """Put the focus where a person begins: on the name."""
        self.steps.verticalScrollBar().setValue(0)
        name = self.steps.name.input
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.setCursorPosition(len(name.text()))

    def event(self, event: QEvent) -> bool:
        # The window has an Undo of its own; inside the editor the key belongs to the editor.
        return own_keys.claimed(event, _is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._presenter.drafting.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._presenter.drafting.redo()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._presenter.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self._pages.currentWidget() is self.exercises:
            self._presenter.show_steps()
        else:
            self._presenter.cancel()

    def _turn_to(self, page: QWidget) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._pages.setCurrentWidget(page)
        if not had_focus:
            return
        if page is self.exercises:
            self._added = False
            self.exercises.verticalScrollBar().setValue(0)
            self.exercises.search.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._focus_steps()

    def _focus_steps(self) -> None:
        """Go on with the step that was added last; with the next one where none was."""
        if self._added and self.steps.steps.rows:
            self.steps.steps.focus_row(len(self.steps.steps.rows) - 1)
        else:
            self.steps.add.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _note_added(self) -> None:
        self._added = True

    @Slot(str)
    def _say(self, text: str) -> None:
        announce(self, text, assertive=False)

    @Slot(object)
    def _go_to(self, problem: DraftProblem) -> None:
        self.steps.go_to(problem)


def _is_ours(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return any(event.matches(key) for key in (keys.Undo, keys.Redo, keys.Save))
