"""The comeback: followed, changed, repeated, left."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.comeback import Comeback, ComebackItem
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.services.done import Done
from backcare_desktop.ui.tabs.training.comeback_draft import ComebackDraft, draft_of, problems_of
from backcare_desktop.ui.tabs.training.comeback_form import ComebackFormWriter
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter

HALF = Decimal("0.5")


class ComebackKeeper(QObject):
    """Holds a comeback while it is changed; what is kept stays as it is until it is saved.

    Signals:
        opened: a ComebackForm, at the beginning and after each change.
        refused: number of the first week with something wrong; nothing was saved.
        closed: the form is done.
    """

    opened = Signal(object)
    refused = Signal(int)
    closed = Signal()

    def __init__(
        self,
        training: TrainingPresenter,
        exercises: Mapping[str, Exercise],
        usual: Mapping[str, PlannedStep],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._errands = training.errands
        self._writer = ComebackFormWriter(training, exercises, usual, self)
        self._usual = usual
        self._draft = draft_of(training.words.recovery.comeback)
        self._before: list[ComebackDraft] = []
        self._typing = 0

    @Slot()
    def open(self) -> None:
        """The comeback that is followed, or the template, to change it."""
        self._draft = draft_of(self._writer.kept() or self._template)
        self._before, self._typing = [], 0
        self._show()

    # --- changing ------------------------------------------------------------------------------

    @Slot(int, int)
    def remove(self, week: int, item: int) -> None:
        """One item less; weeks count from 1, items from 0."""
        self._turn(self._draft.without_item(week, item))

    @Slot(int, int, str, int)
    def set_number(self, week: int, item: int, name: str, value: int) -> None:
        """Another number of an item.

        Args:
            week, item: which; weeks count from 1, items from 0.
            name: ``percent``, ``days``, ``times``, or ``hold_s``, ``reps``, ``sets`` of its dose.
            value: within the bounds of what it counts.
        """
        here = self._draft.comeback.weeks[week - 1].items[item]
        self._turn(self._draft.with_item(week, item, _changed(here, name, value)))

    @Slot(int, str)
    def add(self, week: int, key: str) -> None:
        """One item more at the end of a week: an exercise with its usual dose, or a lift."""
        kind, _, name = key.partition(":")
        if kind == "lift":
            item = ComebackItem(lift=name, share=HALF, days=2)
        else:
            item = ComebackItem(name, self._usual[name].dose, days=3)
        self._turn(self._draft.with_more(week, item))

    @Slot(int, str, str)
    def write(self, week: int, title: str, text: str) -> None:
        """Another title or text of a week; one letter after the other is one change to undo."""
        if (title, text) != self._draft.typed[week - 1]:
            self._turn(self._draft.with_words(week, title, text), typing=week)

    @Slot(int)
    def add_week(self, week: int) -> None:
        """The same week once more, after that one."""
        self._turn(self._draft.with_week(week))

    @Slot(int)
    def remove_week(self, week: int) -> None:
        """One week less."""
        self._turn(self._draft.without_week(week))

    @Slot()
    def take_template(self) -> None:
        """Back to what ships."""
        self._turn(draft_of(self._template))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._draft, self._typing = self._before.pop(), 0
            self._show()

    # --- the diary -----------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Follow the comeback as it is now, or say which week can't be."""
        if not self._draft.right:
            wrong = [any(problems_of(*words)) for words in self._draft.typed]
            self.refused.emit(wrong.index(True) + 1)
            return
        draft = self._draft.comeback
        words = self.tr("Comeback saved")
        self._run(lambda: self._errands.desk.way_back.follow_comeback(draft), words, closes=True)

    @Slot()
    def follow(self) -> None:
        """Follow the template as it is."""
        template = self._template
        words = self.tr("The comeback begins today")
        self._run(lambda: self._errands.desk.way_back.follow_comeback(template), words)

    @Slot()
    def repeat(self) -> None:
        """This week once more."""
        words = self.tr("The week is repeated")
        self._run(lambda: self._errands.desk.way_back.repeat_comeback_week(), words)

    @Slot()
    def drop(self) -> None:
        """Follow none."""
        words = self.tr("The comeback is put away")
        self._run(lambda: self._errands.desk.way_back.drop_comeback(), words, closes=True)

    @Slot()
    def cancel(self) -> None:
        """Leave the form."""
        self.closed.emit()

    # --- help ----------------------------------------------------------------------------------

    @property
    def _template(self) -> Comeback:
        return self._training.words.recovery.comeback

    def _run(self, work: Callable[[], Done], words: str, *, closes: bool = False) -> None:
        failed = self.tr("The comeback was not changed.")
        self._errands.run(
            work,
            words,
            "comeback",
            failed=failed,
            then=self.closed.emit if closes else None,
        )

    def _turn(self, draft: ComebackDraft, *, typing: int = 0) -> None:
        if draft != self._draft:
            if not typing or typing != self._typing:
                self._before.append(self._draft)
            self._draft, self._typing = draft, typing
            self._show()

    def _show(self) -> None:
        self.opened.emit(self._writer.form(self._draft, undoable=bool(self._before)))


def _changed(item: ComebackItem, name: str, value: int) -> ComebackItem:
    if name == "percent":
        return replace(item, share=Decimal(value) / 100)
    if name == "days":
        return replace(item, days=value)
    if name == "times":
        return replace(item, times_a_day=value)
    dose = item.dose
    return item if dose is None else replace(item, dose=_dose(dose, name, value))


def _dose(dose: Dose, name: str, value: int) -> Dose:
    if name == "hold_s":
        return replace(dose, hold_s=value)
    return replace(dose, reps=value) if name == "reps" else replace(dose, sets=value)
