"""The edits of a routine that is being put together, with undo."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.draft_history import History
from backcare_desktop.core.routine_draft import DoseField, DoseFlag, Draft
from backcare_desktop.ui.tabs.stretch.editor.writer import EditorWriter


class Drafting(QObject):
    """A draft, the way that led to it, and which of its steps is opened.

    Attributes:
        history: the draft and what can be undone.
        opened: index of the opened step; None for none.
        locked: it is not to be changed just now.

    Signals:
        changed: draft or opened step are others than they were.
        announced: something to say to a screen reader.
    """

    changed = Signal()
    announced = Signal(str)

    def __init__(self, writer: EditorWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = writer
        self.history = History(Draft())
        self.opened: int | None = None
        self.locked = True

    def begin(self, history: History) -> None:
        """Go on with this one, all steps closed."""
        self.history = history.settled()
        self.opened = None
        self.locked = False

    @property
    def draft(self) -> Draft:
        """What it is now."""
        return self.history.draft

    @Slot(str)
    def set_name(self, name: str) -> None:
        """Another name."""
        self._edit(self.draft.named(name), "name")

    @Slot(str)
    def set_summary(self, summary: str) -> None:
        """Another summary."""
        self._edit(self.draft.summarised(summary), "summary")

    @Slot(bool)
    def set_quiet(self, quiet: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Calm sounds, or the usual ones."""
        self._edit(self.draft.calmed(quiet=quiet))

    @Slot(str, float)
    def set_number(self, field: str, value: float) -> None:
        """Another number of the opened step."""
        if self.opened is not None:
            draft = self.draft.with_number(self.opened, DoseField(field), value)
            self._edit(draft, f"{field} {self.opened}")

    @Slot(str)
    def set_kind(self, kind: str) -> None:
        """Hold the opened step (``hold_s``), or repeat it (``reps``)."""
        if self.opened is None:
            return
        field = DoseField(kind)
        amount = self._words.usual_amount(self.draft.steps[self.opened].exercise_id, field)
        self._edit(self.draft.with_number(self.opened, field, amount))

    @Slot(str, bool)
    def set_flag(self, flag: str, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        """The opened step on each side or not, timed or not."""
        if self.opened is not None:
            self._edit(self.draft.with_flag(self.opened, DoseFlag(flag), on=on))

    @Slot()
    def settle(self) -> None:
        """A person stopped typing, or let go of a button: what follows is undone for itself."""
        self.history = self.history.settled()

    @Slot(int)
    def open_step(self, index: int) -> None:
        """Open a step, or close it if it is the opened one."""
        self.opened = None if index == self.opened else index
        self.settle()
        self.changed.emit()

    @Slot(int, int)
    def move(self, index: int, to: int) -> None:
        """Put a step elsewhere."""
        if self.locked:
            return
        if self.opened is not None:
            order = list(range(len(self.draft.steps)))
            order.insert(to, order.pop(index))
            self.opened = order.index(self.opened)
        self._edit(self.draft.moved(index, to))
        self.announced.emit(self._words.place(self.draft, to))

    @Slot(int)
    def duplicate(self, index: int) -> None:
        """The same step once more; the copy is opened if a step was."""
        if self.locked or self._is_full():
            return
        if self.opened is not None:
            self.opened = index + 1
        self._edit(self.draft.duplicated(index))
        self.announced.emit(self._added(index + 1))

    @Slot(int)
    def remove(self, index: int) -> None:
        """One step less."""
        if self.locked:
            return
        name = self._words.name(self.draft.steps[index].exercise_id)
        if self.opened is not None and index <= self.opened:
            self.opened = None if index == self.opened else self.opened - 1
        self._edit(self.draft.removed(index))
        total = self._words.total(self.draft)
        self.announced.emit(self.tr("{name} removed. {total}").format(name=name, total=total))

    @Slot(str)
    def add(self, exercise_id: str) -> None:
        """One step more at the end, with the usual dose."""
        if self.locked or self._is_full():
            return
        self.opened = None
        self._edit(self.draft.added(self._words.first_step(exercise_id)))
        self.announced.emit(self._added(len(self.draft.steps) - 1))

    @Slot()
    def undo(self) -> None:
        """One edit back."""
        self._travel(self.history.undone(), self.tr("Undone. {total}"))

    @Slot()
    def redo(self) -> None:
        """One edit forth."""
        self._travel(self.history.redone(), self.tr("Done again. {total}"))

    def _edit(self, draft: Draft, kind: str = "") -> None:
        if not self.locked:
            self.history = self.history.edited(draft, kind)
            self.changed.emit()

    def _travel(self, history: History, words: str) -> None:
        if self.locked or history is self.history:
            return
        self.history = history
        if self.opened is not None and self.opened >= len(self.draft.steps):
            self.opened = None
        self.changed.emit()
        self.announced.emit(words.format(total=self._words.total(self.draft)))

    def _is_full(self) -> bool:
        if self.draft.full:
            self.announced.emit(self._words.full())
        return self.draft.full

    def _added(self, index: int) -> str:
        return self.tr("Added: {place}").format(place=self._words.place(self.draft, index))
