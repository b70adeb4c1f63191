"""Changing the programme: one edit after the other, kept in one piece."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.programme import Programme
from backcare_desktop.core.programme_draft import ItemField, ProgrammeDraft
from backcare_desktop.ui.tabs.core.edit_state import EditState
from backcare_desktop.ui.tabs.core.edit_words import EditWords
from backcare_desktop.ui.tabs.core.keeper import CoreKeeper

MOST_UNDO = 200


class EditPresenter(QObject):
    """Holds a draft of the programme that is followed; nothing is kept before it is saved.

    Signals:
        state_changed: a new :class:`EditState`.
        opened, closed: the page is wanted, or no longer.
        announced: something to say to a screen reader.
        undo_offered: what happened, in words, and a function that takes it back.
    """

    state_changed = Signal(object)
    opened = Signal()
    closed = Signal()
    announced = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, keeper: CoreKeeper, words: EditWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._words = words
        self._draft = ProgrammeDraft("", ())
        self._from = self._draft
        self._past: tuple[ProgrammeDraft, ...] = ()
        self._merging = ""
        self._opened: int | None = None
        self._begun = False
        self._writable = True
        self._locked = False

    @property
    def state(self) -> EditState:
        """What to show now."""
        return self._words.state(
            self._draft,
            self._opened,
            begun=self._begun,
            locked_from=self._from if self._locked else None,
            can_undo=bool(self._past),
            can_save=self._writable,
        )

    def begin(self, programme: Programme, *, begun: bool) -> None:
        """Open a programme.

        Args:
            programme: what is followed.
            begun: today was begun already, so that changes count from another day on.
        """
        self._from = self._draft = ProgrammeDraft.of(programme)
        self._past, self._merging, self._opened, self._begun = (), "", None, begun
        self._tell()
        self.opened.emit()

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Without a diary to write to nothing can be saved; the window's banner says why."""
        self._writable = writable
        self._tell()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - as set_writable
        """While a symptom check locks only less can be saved."""
        if locked != self._locked:
            self._locked = locked
            self._tell()

    # --- leaving -------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Keep it and leave."""
        draft = self._draft
        if not self.state.can_save:
            return
        self.closed.emit()
        if draft != self._from:
            said = self.tr("{programme} changed").format(programme=draft.name.strip())
            self._keeper.do(lambda work: work.change(draft), said, ("change", draft))

    @Slot()
    def cancel(self) -> None:
        """Leave; what was changed can be taken up again at once."""
        left, before, past, begun = self._draft, self._from, self._past, self._begun
        self.closed.emit()
        if left == before:
            return

        def take_up() -> None:
            self._draft, self._from, self._past, self._begun = left, before, past, begun
            self._opened = None
            self._tell()
            self.opened.emit()

        self.undo_offered.emit(self.tr("Changes put aside"), take_up)

    # --- edits ---------------------------------------------------------------------------------

    @Slot(str)
    def set_name(self, name: str) -> None:
        """Another name."""
        self._edit(self._draft.named(name), "name")

    @Slot(int)
    def open_item(self, index: int) -> None:
        """Open an exercise, or close it if it is the opened one."""
        self._opened = None if index == self._opened else index
        self.settle()
        self._tell()

    @Slot(str, int)
    def set_number(self, field: str, value: int) -> None:
        """Another number of the opened exercise."""
        if self._opened is not None:
            draft = self._draft.with_number(self._opened, ItemField(field), value)
            self._edit(draft, f"{field} {self._opened}")

    @Slot(bool)
    def set_each_side(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        """The opened exercise on each side, or not."""
        if self._opened is not None:
            self._edit(self._draft.with_sides(self._opened, each=on))

    @Slot(int, int)
    def move(self, index: int, to: int) -> None:
        """Put an exercise elsewhere; the opened one stays opened."""
        if not 0 <= to < len(self._draft.items):
            return
        if self._opened is not None:
            order = list(range(len(self._draft.items)))
            order.insert(to, order.pop(index))
            self._opened = order.index(self._opened)
        self._edit(self._draft.moved(index, to))
        self.announced.emit(self._words.place(self._draft, to))

    @Slot(int)
    def move_opened(self, distance: int) -> None:
        """Move the opened exercise up or down."""
        if self._opened is not None:
            self.move(self._opened, self._opened + distance)

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take an exercise out."""
        name = self._words.name(self._draft.items[index])
        if self._opened is not None and index <= self._opened:
            self._opened = None if index == self._opened else self._opened - 1
        self._edit(self._draft.removed(index))
        total = self._words.total(self._draft)
        self.announced.emit(self.tr("{name} taken out. {total}").format(name=name, total=total))

    @Slot(str)
    def add(self, exercise_id: str) -> None:
        """Add an exercise at the end, and open it."""
        if self._draft.full:
            return
        self._opened = len(self._draft.items)
        self._edit(self._draft.added(self._words.first_item(exercise_id)))
        place = self._words.place(self._draft, self._opened)
        self.announced.emit(self.tr("Added: {place}").format(place=place))

    @Slot()
    def settle(self) -> None:
        """A button was let go, or typing is over: what follows is undone for itself."""
        self._merging = ""

    @Slot()
    def undo(self) -> None:
        """One edit back."""
        if not self._past:
            return
        self._draft, self._past, self._merging = self._past[-1], self._past[:-1], ""
        if self._opened is not None and self._opened >= len(self._draft.items):
            self._opened = None
        self._tell()
        total = self._words.total(self._draft)
        self.announced.emit(self.tr("Undone. {total}").format(total=total))

    def _edit(self, draft: ProgrammeDraft, kind: str = "") -> None:
        if draft != self._draft and not (kind and kind == self._merging):
            self._past = (*self._past, self._draft)[-MOST_UNDO:]
        self._draft, self._merging = draft, kind
        self._tell()

    def _tell(self) -> None:
        self.state_changed.emit(self.state)
