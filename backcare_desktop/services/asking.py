"""How the person wants to be asked; small, because Settings are read before the first paint."""

from datetime import date

from msgspec import Struct

from backcare_desktop.core.outcome import RMDQ_EVERY_DAYS


class Asking(Struct, frozen=True):
    """How the person wants to be asked.

    Attributes:
        rmdq_every_days: how often the RMDQ is asked.
        asked: whether anything is asked at all.
        not_before: nothing is asked before this day; None for no such wish.
    """

    rmdq_every_days: int = RMDQ_EVERY_DAYS
    asked: bool = True
    not_before: date | None = None
