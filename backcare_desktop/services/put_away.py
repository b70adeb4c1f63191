"""What the person doesn't want proposed again today: it is forgotten with the day."""

import contextlib
from collections.abc import Mapping
from datetime import date
from typing import Final

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.today_rules import Why
from backcare_desktop.services.preferences import PreferenceFile

KEY: Final = "today_put_away"
"""Where it stands in the file of choices: beside them, not among them."""


class PutAway:
    """Kept in the file of choices; where that can't be written it holds while the program runs.

    Args:
        file: where choices are kept.
        clock: what day it is.
    """

    def __init__(self, file: PreferenceFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._day, self._whys = _read(file.load().get(KEY))

    @property
    def today(self) -> frozenset[Why]:
        """What is put away today."""
        return self._whys if self._day == self._today else frozenset()

    def add(self, why: Why) -> None:
        """Propose it no more today."""
        self._change(self.today | {why})

    def remove(self, why: Why) -> None:
        """Propose it again."""
        self._change(self.today - {why})

    def _change(self, whys: frozenset[Why]) -> None:
        self._day, self._whys = self._today, whys
        values = {"day": self._day.isoformat(), "whys": sorted(whys)}
        with contextlib.suppress(StorageUnavailable):
            self._file.save({**self._file.load(), KEY: values})

    @property
    def _today(self) -> date:
        return now(self._clock).local_date


def _read(found: object) -> tuple[date | None, frozenset[Why]]:
    """The day and what was put away on it; nothing of what makes no sense."""
    if not isinstance(found, Mapping):
        return None, frozenset()
    try:
        return date.fromisoformat(found["day"]), frozenset(map(Why, found["whys"]))
    except (KeyError, TypeError, ValueError):
        return None, frozenset()
