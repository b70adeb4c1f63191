"""The forms of a lift and of an episode."""

from datetime import date
from decimal import Decimal
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.load import Plates, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.services.done import Done
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.ui.body_words import BodyWords
from backcare_desktop.ui.tabs.training.forms import EpisodeDraft, Field, LiftDraft, read_lift
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.reading import (
    Wrong,
    WrongField,
    is_long_ago,
    read_day,
    shift_day,
    write_day,
)
from backcare_desktop.ui.tabs.training.sheet import Sheet

_BARS = {Unit.KG: "20", Unit.LB: "45"}
_PLATES = {Unit.KG: "25 20 15 10 5 2.5 1.25", Unit.LB: "45 35 25 10 5 2.5"}
_STEPS = {Unit.KG: "2.5", Unit.LB: "5"}
"""Bars, plates and steps that most gyms have; only a proposal."""


class LiftForm(Struct, frozen=True):
    """A lift's form as it opens.

    Attributes:
        title: what is entered or changed.
        draft: what stands in it.
        begins: the share to start with is asked: there is no plan yet.
        removable: the lift is there already.
    """

    title: str
    draft: LiftDraft
    begins: bool
    removable: bool

    @property
    def planned(self) -> bool:
        """There is a plan, which can go on or begin anew."""
        return not self.begins


class LiftKeeper(QObject):
    """Opens the form of a lift, reads it, keeps lifts and takes them away.

    Signals:
        opened: a :class:`LiftForm`.
        proposed: a :class:`LiftDraft` with the bar and plates that go with another unit.
        refused: what is wrong, as a mapping of fields to sentences; the form stays.
        rechecked: what is wrong by now, while the form is filled in.
        closed: the form is done.
    """

    opened = Signal(object)
    proposed = Signal(object)
    refused = Signal(object)
    rechecked = Signal(object)
    closed = Signal()

    def __init__(self, training: TrainingPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._words = training.words
        self._before: LiftStanding | None = None
        self._sheet = Sheet()

    @Slot()
    def new(self) -> None:
        """A lift that isn't there yet."""
        self._before, self._sheet = None, Sheet()
        draft = self._usual(self._training.chosen.unit)
        self.opened.emit(LiftForm(self.tr("Add a lift"), draft, begins=True, removable=False))

    @Slot(str)
    def change(self, lift_id: str) -> None:
        """A lift as it is kept, to change it."""
        standing = self._training.lift(lift_id)
        if standing is None:
            return
        self._before = standing
        lift, number = standing.lift, self._words.number
        unit = lift.normal.unit
        draft = replace(
            self._usual(unit), name=lift.name, normal=number(lift.normal.amount), unit=unit
        )
        rounding = lift.rounding
        if isinstance(rounding, Plates):
            plates = " ".join(number(plate) for plate in rounding.plates)
            pairs = " ".join(str(count) for count in rounding.pairs)
            draft = replace(draft, bar=number(rounding.bar.amount), plates=plates, pairs=pairs)
        else:
            draft = replace(draft, by_plates=False, step=number(rounding.step.amount))
        if standing.followed is not None:
            draft = replace(draft, cap=float(standing.followed.plan.cap * 100))
        title = self.tr("Adjust {lift}").format(lift=lift.name)
        begins = standing.followed is None
        self.opened.emit(LiftForm(title, draft, begins=begins, removable=True))

    @Slot(object)
    def save(self, draft: LiftDraft) -> None:
        """Keep what the form says, or say what is wrong with it."""
        before, desk, sheet = self._before, self._training.errands.desk, self._sheet
        found, problems = self._read(draft)
        self.refused.emit(self._words.problems(problems))
        if found is None:
            return
        lift, share, cap = found

        def work() -> Done:
            if before is not None:
                return desk.lifting.change_lift(before, lift, cap, share, anew=draft.anew)
            add = desk.lifting.add_lift
            named = partial(add, lift.name, lift.normal, lift.rounding, share, cap)
            return sheet.write(desk.lifting, named)

        self._training.errands.run(
            work,
            self.tr("{lift} saved").format(lift=lift.name),
            "lift",
            failed=self.tr("{lift} was not saved.").format(lift=lift.name),
            then=self.closed.emit,
        )

    @Slot(object)
    def look(self, draft: LiftDraft) -> None:
        """Say what is still wrong, while the form is filled in."""
        _, problems = self._read(draft)
        self.rechecked.emit(self._words.problems(problems))

    @Slot(object)
    def turn_unit(self, draft: LiftDraft) -> None:
        """Propose what goes with the unit, where what stands there is still a proposal."""
        usual = self._usual(draft.unit)
        other = self._usual(Unit.LB if draft.unit is Unit.KG else Unit.KG)
        if draft.bar == other.bar and draft.plates == other.plates:
            draft = replace(draft, bar=usual.bar, plates=usual.plates, pairs="")
        if draft.step == other.step:
            draft = replace(draft, step=usual.step)
        self.proposed.emit(draft)

    @Slot()
    def remove(self) -> None:
        """Take the opened lift away; its log stays."""
        if self._before is None:
            return
        lift, desk = self._before.lift, self._training.errands.desk
        self._training.errands.run(
            lambda: desk.lifting.remove_lift(lift.id),
            self.tr("{lift} removed; its log stays").format(lift=lift.name),
            f"remove {lift.id}",
            failed=self.tr("{lift} was not removed.").format(lift=lift.name),
            then=self.closed.emit,
        )

    @Slot()
    def cancel(self) -> None:
        """Leave the form."""
        self.closed.emit()

    def _read(
        self, draft: LiftDraft
    ) -> tuple[tuple[Lift, Decimal, Decimal] | None, dict[Field, Wrong]]:
        key = self._before.lift.id if self._before is not None else "new"
        return read_lift(draft, key, self._words.locale)

    def _usual(self, unit: Unit) -> LiftDraft:
        """A form with what most gyms have, written as the locale writes numbers."""
        number = self._words.number
        plates = " ".join(number(Decimal(plate)) for plate in _PLATES[unit].split())
        bar, step = number(Decimal(_BARS[unit])), number(Decimal(_STEPS[unit]))
        return LiftDraft(unit=unit, bar=bar, plates=plates, step=step)


class EpisodeForm(Struct, frozen=True):
    """An episode's form as it opens."""

    draft: EpisodeDraft
    mechanisms: Options
    sides: Options


class EpisodeKeeper(QObject):
    """Opens the form of an episode, reads it and begins one.

    Signals:
        opened: an :class:`EpisodeForm`.
        refused: what is wrong, as a mapping of fields to sentences; the form stays.
        day_shown: another text for the day's field.
        rechecked: what is wrong by now, while the form is filled in.
        closed: the form is done.
    """

    opened = Signal(object)
    refused = Signal(object)
    rechecked = Signal(object)
    day_shown = Signal(str)
    closed = Signal()

    def __init__(self, training: TrainingPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._words = training.words
        self._body = BodyWords(self)
        self._asked_again: date | None = None

    @Slot()
    def new(self) -> None:
        """An episode that began today, until somebody says otherwise."""
        today = self._training.today
        if today is None:
            return
        self._asked_again = None
        unsaid = ("", self.tr("Not said"))
        mechanisms = tuple((each.value, self._words.mechanism(each)) for each in Mechanism)
        sides = tuple((each.value, self._body.side(each)) for each in BodySide)
        draft = EpisodeDraft(write_day(today, self._words.locale))
        self.opened.emit(EpisodeForm(draft, (unsaid, *mechanisms), (unsaid, *sides)))

    @Slot(object)
    def save(self, draft: EpisodeDraft) -> None:
        """Begin an episode, or say what is wrong with the form."""
        today, desk = self._training.today, self._training.errands.desk
        if today is None:
            return
        try:
            onset = read_day(draft.day, today, self._words.locale)
        except WrongField as problem:
            self.refused.emit(self._words.problems({Field.DAY: problem.wrong}))
            return
        if is_long_ago(onset, today) and onset != self._asked_again:
            self._asked_again = onset
            self.refused.emit(self._words.problems({Field.DAY: Wrong.OVER_A_YEAR}))
            return
        self.refused.emit({})
        self._training.errands.run(
            lambda: desk.way_back.start_episode(onset, draft.mechanism, draft.side),
            self.tr("Episode started"),
            "episode",
            failed=self.tr("The episode was not started."),
            then=self.closed.emit,
        )

    @Slot(object)
    def look(self, draft: EpisodeDraft) -> None:
        """Say what is still wrong, while the form is filled in."""
        today = self._training.today
        if today is None:
            return
        try:
            read_day(draft.day, today, self._words.locale)
        except WrongField as problem:
            self.rechecked.emit(self._words.problems({Field.DAY: problem.wrong}))
        else:
            self.rechecked.emit({})

    @Slot(str, int)
    def shift_day(self, text: str, days: int) -> None:
        """A day earlier or later."""
        today = self._training.today
        if today is not None:
            self.day_shown.emit(shift_day(text, days, today, self._words.locale))

    @Slot()
    def cancel(self) -> None:
        """Leave the form."""
        self.closed.emit()
