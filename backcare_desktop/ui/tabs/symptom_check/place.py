"""Where somebody is in the tab: which screen, and what stands on it."""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.services.checks import ChecksPage
from backcare_desktop.ui.tabs.symptom_check.filling import Filling


class Screen(StrEnum):
    """Which of the tab's screens is shown."""

    TERMS = "terms"
    HOME = "home"
    INTERVIEW = "interview"
    SIGNS = "signs"
    RESULT = "result"
    COMPARE = "compare"


class Shown(Struct, frozen=True):
    """A result on the screen.

    Attributes:
        before: the check to compare it with, once that was looked up.
        asking: the question who examined the person is open.
        fresh: its answers still tell how the person is.
        looked_up: it was opened from the history.
    """

    check: SymptomCheck
    before: SymptomCheck | None = None
    asking: bool = False
    fresh: bool = True
    looked_up: bool = False


class Place(Struct, frozen=True):
    """Everything the screens are made of.

    Attributes:
        page: what the diary knows; None before it was read.
        filling: the check that is being answered.
        shown: the result on the screen.
        marked: ids of the checks chosen for comparing, the last chosen last.
        numbers: the emergency numbers lie over the screen.
        visits: how often somebody went to a screen; another number is another arrival.
    """

    screen: Screen
    page: ChecksPage | None = None
    filling: Filling | None = None
    shown: Shown | None = None
    marked: tuple[str, ...] = ()
    numbers: bool = False
    visits: int = 0

    def find(self, check_id: str) -> SymptomCheck | None:
        """A check of the history."""
        past = () if self.page is None else self.page.past
        return next((check for check in past if check.id == check_id), None)

    def pair(self) -> tuple[SymptomCheck, SymptomCheck] | None:
        """The two checks to compare, the earlier one first: those chosen, or else the newest."""
        past = () if self.page is None else self.page.past
        chosen = [check for check in past if check.id in self.marked]
        chosen += [check for check in past if check not in chosen]
        if len(chosen) < 2:
            return None
        first, second = sorted(chosen[:2], key=lambda check: (check.found or check.started).at_utc)
        return first, second
