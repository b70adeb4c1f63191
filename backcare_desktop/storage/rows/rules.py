"""Rules on values, by kind, as CHECK constraints: SQLModel doesn't validate tables.

A rule named after its column holds where the column has a value; NOT NULL is the column's own.
"""

from collections.abc import Iterable
from decimal import ROUND_DOWN

from sqlalchemy import CheckConstraint

from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.dose import LONGEST_HOLD_S, LONGEST_TEMPO_S, MOST_REPS, MOST_SETS
from backcare_desktop.core.load import HEAVIEST_KG, HUNDREDTH, MOST_PAIRS, MOST_PLATES, Unit
from backcare_desktop.core.load_plan import LONGEST_NAME
from backcare_desktop.core.routine import LONGEST_REST_S

LONGEST_NUMBER = 60
"""Signs of a decimal number; the longest that is ever worked out has about thirty."""


def check(name: str, rule: str) -> CheckConstraint:
    """A rule in SQL."""
    return CheckConstraint(rule, name=name)


def one_of(column: str, words: Iterable[str]) -> CheckConstraint:
    """One of these words."""
    return check(column, f"{column} IN ({_listed(words)})")


def none_of(column: str, words: Iterable[str]) -> str:
    """Another word than these, in SQL."""
    return f"{column} NOT IN ({_listed(words)})"


def instant(column: str) -> CheckConstraint:
    """Text as ``UtcText`` writes it, of a date and time that exist.

    Adding nothing makes SQLite reckon, so that a 30 February comes out as another day.
    """
    whole = f"substr({column}, 1, 19)"
    return check(
        column,
        f"{whole} IS strftime('%Y-%m-%dT%H:%M:%S', {whole}, '+0 days')"
        f" AND substr({column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'",
    )


def day(column: str) -> CheckConstraint:
    """A date that exists."""
    return check(column, f"{column} IS date({column}, '+0 days')")


def day_of_a_life(column: str) -> CheckConstraint:
    """A date that exists, and that nobody can have mistyped by a century."""
    exists = f"{column} IS date({column}, '+0 days')"
    return check(column, f"{exists} AND {column} BETWEEN '{EARLIEST}' AND '{LATEST}'")


def offset(column: str) -> CheckConstraint:
    """Minutes east of UTC, at most 18 hours either way."""
    return check(column, f"{column} BETWEEN -1080 AND 1080")


def moment(prefix: str) -> tuple[CheckConstraint, ...]:
    """The columns of a moment; a zone may be any text."""
    return (
        instant(f"{prefix}_at_utc"),
        offset(f"{prefix}_offset_min"),
        day(f"{prefix}_local_date"),
    )


def here() -> tuple[CheckConstraint, ...]:
    """The columns of a row's one moment."""
    return instant("at_utc"), offset("utc_offset_min"), day("local_date")


def whole(prefix: str) -> CheckConstraint:
    """The columns of a moment are all there or all missing."""
    missing = f"({prefix}_at_utc IS NULL)"
    return check(
        f"{prefix}_whole",
        f"{missing} = ({prefix}_offset_min IS NULL)"
        f" AND {missing} = ({prefix}_zone IS NULL)"
        f" AND {missing} = ({prefix}_local_date IS NULL)",
    )


def flag(column: str) -> CheckConstraint:
    """Yes or no."""
    return check(column, f"{column} IN (0, 1)")


def between(column: str, low: int, high: int) -> CheckConstraint:
    """A whole number, both ends included."""
    return check(column, f"typeof({column}) = 'integer' AND {column} BETWEEN {low} AND {high}")


def none_or_between(column: str, low: int, high: int) -> CheckConstraint:
    """Nothing, or a whole number with both ends included."""
    number = f"typeof({column}) = 'integer' AND {column} BETWEEN {low} AND {high}"
    return check(column, f"{column} IS NULL OR {number}")


def number_from(column: str, low: int) -> CheckConstraint:
    """A whole number, this one or more."""
    return check(column, f"typeof({column}) = 'integer' AND {column} >= {low}")


def line(column: str, most: int) -> CheckConstraint:
    """One line of text, at most so many characters."""
    one_line = f"instr({column}, char(10)) = 0 AND instr({column}, char(13)) = 0"
    return check(column, f"length({column}) <= {most} AND {one_line}")


def decimal(column: str, *more: str) -> CheckConstraint:
    """A number above 0 as ``DecimalText`` writes it, and whatever else is said of it.

    What is written is compared as SQLite's own number, and kept as it was written.
    """
    return check(
        column,
        f"typeof({column}) IN ('text', 'null') AND length({column}) <= {LONGEST_NUMBER}"
        f" AND {column} NOT GLOB '*[^0-9.]*' AND {column} NOT GLOB '*.*.*'"
        f" AND {column} GLOB '[0-9]*' AND {column} GLOB '*[0-9]' AND CAST({column} AS REAL) > 0"
        + "".join(f" AND {rule}" for rule in more),
    )


def hundredths(column: str) -> str:
    """Two decimals at most."""
    return f"({column} NOT GLOB '*.*' OR {column} GLOB '*.[0-9]' OR {column} GLOB '*.[0-9][0-9]')"


def load(prefix: str) -> tuple[CheckConstraint, ...]:
    """The columns of a load: an amount of hundredths with its unit, and no more than there is."""
    amount, unit = f"{prefix}_amount", f"{prefix}_unit"
    most = {each: (HEAVIEST_KG / each.in_kg).quantize(HUNDREDTH, ROUND_DOWN) for each in Unit}
    heaviest = " ".join(f"WHEN '{each}' THEN {most[each]}" for each in Unit)
    return (
        decimal(
            amount, hundredths(amount), f"CAST({amount} AS REAL) <= CASE {unit} {heaviest} END"
        ),
        one_of(unit, Unit),
    )


def lift() -> tuple[CheckConstraint, ...]:
    """The columns of a lift; the plates of a bar have rows of their own."""
    return (
        line("name", LONGEST_NAME),
        check("name_given", "length(trim(name)) > 0"),
        *load("normal"),
        one_of("rounding", ("plates", "steps")),
        *load("rounding"),
    )


def plate() -> tuple[CheckConstraint, ...]:
    """The columns of a kind of plate, in the unit of its bar."""
    return (
        between("position", 0, MOST_PLATES - 1),
        decimal("amount", hundredths("amount")),
        none_or_between("pairs", 1, MOST_PAIRS),
    )


def planned_step() -> tuple[CheckConstraint, ...]:
    """The columns of a dose, and the pause that follows."""
    return (
        between("hold_s", 0, LONGEST_HOLD_S),
        between("reps", 0, MOST_REPS),
        check("hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        check("tempo_s", f"reps = 0 OR tempo_s BETWEEN 1 AND {LONGEST_TEMPO_S:g}"),
        between("sets", 1, MOST_SETS),
        flag("each_side"),
        between("rest_s", 0, LONGEST_REST_S),
        flag("untimed"),
    )


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def seconds(column: str) -> CheckConstraint:
    """A length of time that isn't negative."""
    return check(column, f"typeof({column}) = 'real' AND {column} >= 0")
