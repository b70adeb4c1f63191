"""The routine editor: which routine is open, and what becomes of it."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.draft_history import History
from backcare_desktop.core.own_routine import LONGEST_NAME, OwnRoutine
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.routine_draft import (
    OF_NAME,
    OF_SUMMARY,
    Draft,
    DraftProblem,
)
from backcare_desktop.ui.tabs.stretch.editor.drafting import Drafting
from backcare_desktop.ui.tabs.stretch.editor.keeper import RoutineKeeper
from backcare_desktop.ui.tabs.stretch.editor.state import EditorPage, EditorState
from backcare_desktop.ui.tabs.stretch.editor.writer import EditorWriter


class _Aside(Struct, frozen=True):
    """A draft that was left without being kept, and what it began as."""

    history: History
    begun: Draft


class EditorPresenter(QObject):
    """One routine at a time; its edits are made on :attr:`drafting`.

    Signals:
        state_changed: what to show.
        opened, closed: the editor is wanted, or no longer.
        announced: something to say to a screen reader.
        refused: saving found this problem first.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    state_changed = Signal(object)
    opened = Signal()
    closed = Signal()
    announced = Signal(str)
    refused = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)

    def __init__(
        self,
        keeper: RoutineKeeper,
        drafting: Drafting,
        writer: EditorWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafting = drafting
        self._keeper = keeper
        self._words = writer
        self._aside: dict[str, _Aside] = {}
        self._before: OwnRoutine | None = None
        self._begun = Draft()
        self._tried = False
        self._saving = False
        self._page = EditorPage.STEPS
        self._query = ""
        self._writable = True
        drafting.changed.connect(self.show_state)
        drafting.announced.connect(self.announced)

    # --- opening -------------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Begin with nothing."""
        self._begin(Draft(), None)

    def change(self, own: OwnRoutine) -> None:
        """Change a routine that is kept."""
        self._begin(Draft.of(own), own)

    def copy(self, routine: Routine | OwnRoutine) -> None:
        """Begin with what a routine holds; the routine itself stays as it is."""
        draft = Draft.of(routine)
        name = self.tr("Copy of {name}").format(name=draft.name)
        self._begin(draft.named(name[:LONGEST_NAME]), None)

    def take_over(self, draft: Draft) -> None:
        """Begin with a routine that came from a file."""
        self._begin(draft, None)

    def _begin(self, draft: Draft, before: OwnRoutine | None) -> None:
        self.cancel()
        if self._saving:
            return
        self._begun, self._before = draft, before
        self._tried = False
        self._page, self._query = EditorPage.STEPS, ""
        self.drafting.begin(History(draft))
        self.show_state()
        self.opened.emit()

    @Slot()
    def go_on(self) -> None:
        """Take up what was put aside."""
        aside = self._aside.pop(self._key, None)
        if aside is None:
            return
        if self.drafting.draft != self._begun:
            self._aside[self._key] = _Aside(self.drafting.history, self._begun)
        self._begun = aside.begun
        self.drafting.begin(aside.history)
        self.show_state()

    @property
    def unsaved(self) -> bool:
        """A routine is open here that is another than when it was opened."""
        return not self.drafting.locked and self.drafting.draft != self._begun

    # --- leaving -------------------------------------------------------------------------------

    @Slot()
    def cancel(self) -> None:
        """Leave. What was changed is put aside, where it can be taken up again."""
        if self.drafting.locked:
            return
        aside, before = _Aside(self.drafting.history, self._begun), self._before
        self._close()
        if aside.history.draft == aside.begun:
            return
        self._aside[self._key] = aside

        def take_up() -> None:
            self._begin(aside.begun, before)
            self.go_on()

        self.undo_offered.emit(self.tr("Changes put aside"), take_up)

    @Slot()
    def save(self) -> None:
        """Keep it and leave, or say what is missing."""
        if self.drafting.locked or not self._writable:
            return
        draft = self.drafting.draft
        problems = draft.problems()
        self._tried = True
        if problems:
            self._page = EditorPage.STEPS
            self.show_state()
            self.refused.emit(problems[0])
            self.announced.emit(self._words.problem(problems[0]))
        elif self._before is not None and draft == self._begun:
            self._close()
        else:
            self.drafting.locked = self._saving = True
            self.show_state()
            self._keeper.keep(
                draft, self._before, self._on_kept, self._on_failed, self._when_taken_back()
            )

    def _when_taken_back(self) -> Callable[[], None] | None:
        """What follows when a first save is undone: the draft is open again, with its history.

        Another routine that is open by then stays in front, and the draft is put aside.
        """
        if self._before is not None:
            return None
        aside = _Aside(self.drafting.history, self._begun)

        def bring_back() -> None:
            if self._saving or not self.drafting.locked:
                self._aside[""] = aside
            else:
                self._begin(aside.begun, None)
                self.drafting.begin(aside.history)
            self.show_state()

        return bring_back

    def _on_kept(self) -> None:
        self._saving = False
        if self._before is not None:
            # What was put aside for a new routine is another routine.
            self._aside.pop(self._before.id, None)
        self._close()

    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.drafting.locked = self._saving = False
        self.show_state()
        text = self.tr("The routine was not saved. It stays open here.")
        self.not_saved.emit(text, problem, self.save)

    def _close(self) -> None:
        self.drafting.locked = True
        self.closed.emit()

    @property
    def _key(self) -> str:
        """Under what a draft is put aside: its routine, or empty for a new one."""
        return self._before.id if self._before is not None else ""

    # --- pages ---------------------------------------------------------------------------------

    @Slot()
    def show_exercises(self) -> None:
        """Look for an exercise to add."""
        self._page, self._query = EditorPage.EXERCISES, ""
        self.show_state()

    @Slot()
    def show_steps(self) -> None:
        """Back to the steps."""
        self._page = EditorPage.STEPS
        self.show_state()

    @Slot(str)
    def search(self, query: str) -> None:
        """Show the exercises that fit."""
        self._query = query
        self.show_state()

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be saved; the window's banner says why."""
        self._writable = writable
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Tell the view what to show."""
        self.state_changed.emit(self._state())

    def _state(self) -> EditorState:
        history, draft, opened = self.drafting.history, self.drafting.draft, self.drafting.opened
        groups = self._words.groups(draft, self._query)
        # What isn't there yet is only missed once somebody wants to save.
        early = () if self._tried else (DraftProblem.NO_NAME, DraftProblem.NO_STEPS)
        wrong = tuple(problem for problem in draft.problems() if problem not in early)
        return EditorState(
            page=self._page,
            title=self._title(),
            total=self._words.total(draft),
            name=draft.name,
            summary=draft.summary,
            quiet=draft.quiet,
            name_problem=self._first(wrong, OF_NAME),
            summary_problem=self._first(wrong, OF_SUMMARY),
            steps_problem=self._first(wrong, (DraftProblem.NO_STEPS,)),
            lines=self._words.lines(draft),
            opened=opened,
            step=self._words.opened(draft, opened),
            can_undo=bool(history.past),
            can_redo=bool(history.future),
            can_save=self._writable and not self._saving,
            full=self._words.full() if draft.full else "",
            aside=self._words.aside(kept=bool(self._key)) if self._key in self._aside else "",
            saving=self._saving,
            groups=groups,
            query=self._query,
            found=self._words.found(groups, self._query),
        )

    def _first(self, wrong: tuple[DraftProblem, ...], field: tuple[DraftProblem, ...]) -> str:
        """The first problem of a field, in words."""
        return next((self._words.problem(problem) for problem in wrong if problem in field), "")

    def _title(self) -> str:
        if self._before is None:
            return self.tr("New routine")
        return self.tr("Change “{name}”").format(name=self._before.name)
