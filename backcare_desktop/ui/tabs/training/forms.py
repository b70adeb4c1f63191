"""What is typed in the tab's forms, read; what can't be read is named by its field and a code."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct, field
from PySide6.QtCore import QLocale

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.lift_log import MOST_REPS, MOST_SETS, FormPoint
from backcare_desktop.core.load import Load, Rounding, Steps, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.ui.tabs.training.reading import (
    Wrong,
    WrongField,
    on_bar,
    read_count,
    read_day,
    read_load,
    read_name,
    read_note,
    read_pairs,
    read_plates,
)

T = TypeVar("T")


class Field(StrEnum):
    """A field of a form."""

    DAY = "day"
    LIFT = "lift"
    SETS = "sets"
    REPS = "reps"
    LOAD = "load"
    EFFORT = "effort"
    PAIN = "pain"
    MORNING = "morning"
    NOTE = "note"
    NAME = "name"
    NORMAL = "normal"
    BAR = "bar"
    PLATES = "plates"
    PAIRS = "pairs"
    STEP = "step"


class Reader(Struct):
    """Reads the fields of one form and collects what is wrong with them."""

    problems: dict[Field, Wrong] = field(default_factory=dict)

    def read(self, name: Field, get: Callable[[], T]) -> T | None:
        """What ``get`` says; None if it finds something wrong, which is noted."""
        try:
            return get()
        except WrongField as problem:
            self.problems[name] = problem.wrong
            return None


# --- whole forms ---------------------------------------------------------------------------------


class LogDraft(Struct, frozen=True):
    """The lift log's form as it is typed.

    Attributes:
        looked: whether the person says that they looked at the form; then ``form`` counts.
        unread: scores that are typed and are no number from 0 to 10.
    """

    day: str
    lift_id: str | None
    sets: str = ""
    reps: str = ""
    load: str = ""
    unit: Unit = Unit.KG
    effort: int | None = None
    pain_during: int | None = None
    pain_next_morning: int | None = None
    looked: bool = False
    form: tuple[FormPoint, ...] = ()
    note: str = ""
    unread: tuple[Field, ...] = ()


class LiftDraft(Struct, frozen=True):
    """A lift's form as it is typed; shares are percents.

    Attributes:
        anew: the plan that is followed is left, and another one begins with ``start``.
    """

    name: str = ""
    normal: str = ""
    unit: Unit = Unit.KG
    by_plates: bool = True
    bar: str = ""
    plates: str = ""
    pairs: str = ""
    step: str = ""
    anew: bool = False
    start: float = 50
    cap: float = 10


class EpisodeDraft(Struct, frozen=True):
    """An episode's form as it is typed."""

    day: str
    mechanism: Mechanism | None = None
    side: BodySide | None = None


def read_log(
    draft: LogDraft, today: date, locale: QLocale
) -> tuple[Lifted | None, dict[Field, Wrong]]:
    """What was lifted, or what is wrong with the form."""
    reader = Reader()
    day = reader.read(Field.DAY, lambda: read_day(draft.day, today, locale))
    lift_id = reader.read(Field.LIFT, lambda: _chosen(draft.lift_id))
    sets = reader.read(Field.SETS, lambda: read_count(draft.sets, MOST_SETS))
    reps = reader.read(Field.REPS, lambda: read_count(draft.reps, MOST_REPS))
    load = reader.read(Field.LOAD, lambda: read_load(draft.load, draft.unit, locale))
    reader.problems |= dict.fromkeys(draft.unread, Wrong.NOT_A_SCORE)
    note = reader.read(Field.NOTE, lambda: read_note(draft.note))
    if day is None or lift_id is None or sets is None or reps is None or load is None:
        return None, reader.problems
    if note is None or draft.unread:
        return None, reader.problems
    asked = day < today  # the next morning of today has not come
    lifted = Lifted(
        day=day,
        lift_id=lift_id,
        sets=sets,
        reps=reps,
        load=load,
        effort=draft.effort,
        pain_during=draft.pain_during,
        pain_next_morning=draft.pain_next_morning if asked else None,
        form=draft.form if draft.looked else None,
        note=note,
    )
    return lifted, {}


def read_lift(
    draft: LiftDraft, lift_id: str, locale: QLocale
) -> tuple[tuple[Lift, Decimal, Decimal] | None, dict[Field, Wrong]]:
    """The lift with start share and cap, or what is wrong with the form."""
    reader = Reader()
    name = reader.read(Field.NAME, lambda: read_name(draft.name))
    normal = reader.read(Field.NORMAL, lambda: read_load(draft.normal, draft.unit, locale))
    read_rounding = _read_plates if draft.by_plates else _read_step
    rounding = read_rounding(draft, reader, normal, locale)
    if reader.problems or name is None or normal is None or rounding is None:
        return None, reader.problems
    return (Lift(lift_id, name, normal, rounding), _share(draft.start), _share(draft.cap)), {}


def _read_plates(
    draft: LiftDraft, reader: Reader, normal: Load | None, locale: QLocale
) -> Rounding | None:
    bar = reader.read(Field.BAR, lambda: read_load(draft.bar, draft.unit, locale))
    plates = reader.read(Field.PLATES, lambda: read_plates(draft.plates, draft.unit, locale))
    pairs = reader.read(Field.PAIRS, lambda: read_pairs(draft.pairs))
    if bar is not None and normal is not None and bar > normal:
        reader.problems[Field.BAR] = Wrong.ABOVE_NORMAL
    if bar is None or plates is None or pairs is None:
        return None
    return reader.read(Field.PAIRS, lambda: on_bar(bar, plates, pairs))


def _read_step(
    draft: LiftDraft, reader: Reader, normal: Load | None, locale: QLocale
) -> Rounding | None:
    step = reader.read(Field.STEP, lambda: read_load(draft.step, draft.unit, locale))
    if step is not None and normal is not None and step > normal:
        reader.problems[Field.STEP] = Wrong.ABOVE_NORMAL
    return None if step is None else Steps(step)


def _chosen(key: str | None) -> str:
    if key is None:
        raise WrongField(Wrong.EMPTY)
    return key


def _share(percent: float) -> Decimal:
    """A percent with one decimal as a share."""
    return (Decimal(str(percent)) / 100).quantize(Decimal("0.001"))
