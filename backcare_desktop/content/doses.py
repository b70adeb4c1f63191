"""How much of an exercise is done, as every content file says it."""

from backcare_desktop.content.reader import Table
from backcare_desktop.core.dose import (
    LONGEST_HOLD_S,
    LONGEST_TEMPO_S,
    MOST_REPS,
    MOST_SETS,
    Dose,
)
from backcare_desktop.core.plain_words import PlainReason


def read_dose(table: Table, *, may_be_untimed: bool = False) -> Dose:
    """The dose in a table that may hold more: ``hold_s``, or ``reps`` with ``tempo_s``.

    ``sets`` is 1 and ``each_side`` is false where they are missing.

    Args:
        table: left with what isn't of the dose.
        may_be_untimed: whether ``untimed`` is a key; otherwise it stays as an unknown one.

    Raises:
        ContentError: neither or both of ``hold_s`` and ``reps``, or a value out of bounds.
    """
    if table.has("hold_s") == table.has("reps"):
        raise table.error(PlainReason("must hold either hold_s or reps"))
    hold_s = reps = 0
    tempo_s = 0.0
    if table.has("hold_s"):
        hold_s = table.integer("hold_s", least=1, most=LONGEST_HOLD_S)
    else:
        reps = table.integer("reps", least=1, most=MOST_REPS)
        tempo_s = table.number("tempo_s", least=1, most=LONGEST_TEMPO_S)
    return Dose(
        hold_s,
        reps,
        tempo_s,
        sets=table.integer("sets", 1, least=1, most=MOST_SETS),
        each_side=table.flag("each_side", default=False),
        untimed=may_be_untimed and table.flag("untimed", default=False),
    )
