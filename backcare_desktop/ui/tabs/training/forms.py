"""What is typed in the tab's forms, read; what can't be read is named by its field and a code."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.lift_log import LONGEST_NOTE, MOST_REPS, MOST_SETS, FormPoint
from backcare_desktop.core.load import HEAVIEST_KG, MOST_PLATES, Load, Plates, Rounding, Steps, Unit
from backcare_desktop.core.load_plan import LONGEST_NAME, Lift
from backcare_desktop.services.lifting import Lifted

EARLIEST = date(1900, 1, 1)
T = TypeVar("T")


class Field(StrEnum):
    """A field of a form."""

    DAY = "day"
    LIFT = "lift"
    SETS = "sets"
    REPS = "reps"
    LOAD = "load"
    NOTE = "note"
    NAME = "name"
    NORMAL = "normal"
    BAR = "bar"
    PLATES = "plates"
    STEP = "step"


class Wrong(StrEnum):
    """What is wrong with a field."""

    EMPTY = "empty"
    NO_DATE = "no_date"
    FUTURE = "future"
    LONG_AGO = "long_ago"
    NO_NUMBER = "no_number"
    NO_COUNT = "no_count"
    NOT_ABOVE_0 = "not_above_0"
    TOO_MANY = "too_many"
    TOO_HEAVY = "too_heavy"
    TOO_FINE = "too_fine"
    TOO_LONG = "too_long"
    NOT_ONE_LINE = "not_one_line"
    NO_PLATES = "no_plates"
    ABOVE_NORMAL = "above_normal"


class WrongField(Exception):  # noqa: N818 - what somebody typed, not an error of ours
    """A field can't be read."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(str(wrong))
        self.wrong = wrong


@dataclass(slots=True)
class Reader:
    """Reads the fields of one form and collects what is wrong with them."""

    problems: dict[Field, Wrong] = field(default_factory=dict)

    def read(self, name: Field, get: Callable[[], T]) -> T | None:
        """What ``get`` says; None if it finds something wrong, which is noted."""
        try:
            return get()
        except WrongField as problem:
            self.problems[name] = problem.wrong
            return None


# --- one field -----------------------------------------------------------------------------------


def read_day(text: str, today: date, locale: QLocale) -> date:
    """A day as people write it: in the locale's ways, or as ISO date.

    Raises:
        WrongField: it is empty, no date, after today, or before 1900.
    """
    words = " ".join(text.split())
    if not words:
        raise WrongField(Wrong.EMPTY)
    found = next((d for d in _dates(words, today, locale) if d is not None), None)
    if found is None:
        raise WrongField(Wrong.NO_DATE)
    if found > today:
        raise WrongField(Wrong.FUTURE)
    if found < EARLIEST:
        raise WrongField(Wrong.LONG_AGO)
    return found


def write_day(day: date, locale: QLocale) -> str:
    """The day as :func:`read_day` reads it, for instance ``9 July 2025``."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def shift_day(text: str, days: int, today: date, locale: QLocale) -> str:
    """The text of a day some days later, today at most; what is no day becomes today."""
    try:
        day = read_day(text, today, locale)
    except WrongField:
        return write_day(today, locale)
    return write_day(min(today, day + timedelta(days=days)), locale)


def read_count(text: str, most: int) -> int:
    """A whole number of at least 1.

    Raises:
        WrongField: it is empty, no whole number, below 1 or above ``most``.
    """
    words = text.strip()
    if not words:
        raise WrongField(Wrong.EMPTY)
    sign = words.startswith("-")
    if not words.lstrip("-").isdecimal():
        raise WrongField(Wrong.NO_COUNT)
    if sign or int(words[:9]) < 1:
        raise WrongField(Wrong.NOT_ABOVE_0)
    if len(words) > 9 or int(words) > most:
        raise WrongField(Wrong.TOO_MANY)
    return int(words)


def read_load(text: str, unit: Unit) -> Load:
    """A weight; decimals with a point or a comma.

    Raises:
        WrongField: it is empty, no number, not above 0, too heavy or finer than a hundredth.
    """
    words = text.strip().replace(",", ".")
    if not words:
        raise WrongField(Wrong.EMPTY)
    try:
        amount = Decimal(words)
    except InvalidOperation as error:
        raise WrongField(Wrong.NO_NUMBER) from error
    if not amount.is_finite():
        raise WrongField(Wrong.NO_NUMBER)
    if amount <= 0:
        raise WrongField(Wrong.NOT_ABOVE_0)
    if amount * unit.in_kg > HEAVIEST_KG:
        raise WrongField(Wrong.TOO_HEAVY)
    try:
        return Load(amount, unit)
    except ValueError as error:
        raise WrongField(Wrong.TOO_FINE) from error


def read_note(text: str) -> str:
    """Free words.

    Raises:
        WrongField: there are too many.
    """
    if len(text) > LONGEST_NOTE:
        raise WrongField(Wrong.TOO_LONG)
    return text.strip()


def read_name(text: str) -> str:
    """A lift's name.

    Raises:
        WrongField: it is empty, too long, or has signs that can't be shown on a line.
    """
    words = " ".join(text.split())
    if not words:
        raise WrongField(Wrong.EMPTY)
    if len(words) > LONGEST_NAME:
        raise WrongField(Wrong.TOO_LONG)
    if not words.isprintable():
        raise WrongField(Wrong.NOT_ONE_LINE)
    return words


def read_plates(text: str, unit: Unit) -> tuple[Decimal, ...]:
    """Weights of plates, in any order, between spaces or semicolons; commas are decimals' too.

    Raises:
        WrongField: there are none or too many, or one of them is no weight.
    """
    words = text.replace(";", " ").replace(", ", " ").split()
    if not words:
        raise WrongField(Wrong.NO_PLATES)
    found = {read_load(word, unit).amount for word in words}
    if len(found) > MOST_PLATES:
        raise WrongField(Wrong.TOO_MANY)
    return tuple(sorted(found, reverse=True))


def _dates(words: str, today: date, locale: QLocale) -> list[date | None]:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    long_year = short if "yyyy" in short else short.replace("yy", "yyyy")
    found = [_date(QDate.fromString(words, "yyyy-MM-dd"))]
    ways = ("d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMMM d, yyyy", long_year)
    found += [_date(locale.toDate(words, way)) for way in ways]
    for way in ("d MMMM", "d MMM"):
        found.append(_date(locale.toDate(f"{words} {today.year}", f"{way} yyyy")))
    return found


def _date(day: QDate) -> date | None:
    return date(day.year(), day.month(), day.day()) if day.isValid() and day.year() > 0 else None


# --- whole forms ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LogDraft:
    """The lift log's form as it is typed.

    Attributes:
        looked: whether the person says that they looked at the form; then ``form`` counts.
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


@dataclass(frozen=True, slots=True)
class LiftDraft:
    """A lift's form as it is typed; shares are percents."""

    name: str = ""
    normal: str = ""
    unit: Unit = Unit.KG
    by_plates: bool = True
    bar: str = ""
    plates: str = ""
    step: str = ""
    start: float = 50
    cap: float = 10


@dataclass(frozen=True, slots=True)
class EpisodeDraft:
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
    load = reader.read(Field.LOAD, lambda: read_load(draft.load, draft.unit))
    note = reader.read(Field.NOTE, lambda: read_note(draft.note))
    if day is None or lift_id is None or sets is None or reps is None or load is None:
        return None, reader.problems
    if note is None:
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
    draft: LiftDraft, lift_id: str
) -> tuple[tuple[Lift, Decimal, Decimal] | None, dict[Field, Wrong]]:
    """The lift with start share and cap, or what is wrong with the form."""
    reader = Reader()
    name = reader.read(Field.NAME, lambda: read_name(draft.name))
    normal = reader.read(Field.NORMAL, lambda: read_load(draft.normal, draft.unit))
    rounding: Rounding | None = None
    if draft.by_plates:
        bar = reader.read(Field.BAR, lambda: read_load(draft.bar, draft.unit))
        plates = reader.read(Field.PLATES, lambda: read_plates(draft.plates, draft.unit))
        if bar is not None and plates is not None:
            rounding = Plates(bar, plates)
            if normal is not None and bar > normal:
                reader.problems[Field.BAR] = Wrong.ABOVE_NORMAL
    else:
        step = reader.read(Field.STEP, lambda: read_load(draft.step, draft.unit))
        rounding = Steps(step) if step is not None else None
        if step is not None and normal is not None and step > normal:
            reader.problems[Field.STEP] = Wrong.ABOVE_NORMAL
    if reader.problems or name is None or normal is None or rounding is None:
        return None, reader.problems
    return (Lift(lift_id, name, normal, rounding), _share(draft.start), _share(draft.cap)), {}


def _chosen(key: str | None) -> str:
    if key is None:
        raise WrongField(Wrong.EMPTY)
    return key


def _share(percent: float) -> Decimal:
    """A percent with one decimal as a share."""
    return (Decimal(str(percent)) / 100).quantize(Decimal("0.001"))
