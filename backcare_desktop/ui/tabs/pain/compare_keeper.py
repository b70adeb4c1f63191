"""The choice of the week that the latest one is compared with."""

from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.daily import EARLIEST
from backcare_desktop.core.verdict import DAYS_A_WEEK
from backcare_desktop.services.baseline import Baseline, BaselineFrom, baseline_text
from backcare_desktop.ui.tabs.pain.measure_presenter import Choices
from backcare_desktop.ui.typed_when import typed_date, written_date

SETTING = "pain_baseline"


class CompareState(Struct, frozen=True):
    """What the choice shows.

    Attributes:
        options: key and words of each week that can be chosen.
        chosen: key of the one that is chosen.
        own: a week of one's own is chosen or being chosen: its first day can be typed.
        day: what stands in that field.
        problem: what is wrong with it; empty for nothing.
    """

    options: tuple[tuple[str, str], ...]
    chosen: str = BaselineFrom.EPISODE.value
    own: bool = False
    day: str = ""
    problem: str = ""


class CompareKeeper(QObject):
    """Keeps the choice among the settings; a day that is typed waits until it is used.

    Signals:
        state_changed: a new :class:`CompareState`.
        chosen: another week is to be compared with.
    """

    state_changed = Signal(object)
    chosen = Signal()

    def __init__(self, choices: Choices, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._locale = locale
        self._today: date | None = None
        self._state = CompareState(
            (
                (BaselineFrom.EPISODE.value, self.tr("This episode’s first week")),
                (BaselineFrom.DIARY.value, self.tr("The diary’s first week")),
                (BaselineFrom.CHOSEN.value, self.tr("A week of your own")),
            )
        )
        self._take(self.baseline)

    @property
    def state(self) -> CompareState:
        """What to show now."""
        return self._state

    @property
    def baseline(self) -> Baseline:
        """Which week the person wants."""
        return self._choices.preferences.baseline

    def set_today(self, today: date) -> None:
        """The day it is; none after it can be chosen."""
        self._today = today

    @Slot(str)
    def choose(self, key: str) -> None:
        """Compare with this week; a week of one's own is asked for its first day."""
        found = BaselineFrom(key)
        if found is not BaselineFrom.CHOSEN:
            self._keep(found)
        elif not self._state.own and self._today is not None:
            # The last week that the latest one can follow.
            first = self._today - timedelta(days=2 * DAYS_A_WEEK - 1)
            self._show(replace(self._state, chosen=key, own=True, day=self._written(first)))

    @Slot(str)
    def set_day(self, text: str) -> None:
        """The first day of that week, as somebody types it."""
        self._show(replace(self._state, day=text, problem=""))

    @Slot(str, int)
    def step(self, text: str, days: int) -> None:
        """A day earlier or later than the one that is typed; none ahead of today."""
        today = self._today
        if today is None:
            return
        day = typed_date(text, today, self._locale) or today
        # The ends of the calendar first: a day beyond them is no date.
        day = min(max(day, EARLIEST + timedelta(days=1)), today)
        moved = min(day + timedelta(days=days), today)
        self._show(replace(self._state, day=self._written(moved), problem=""))

    @Slot()
    def use(self) -> None:
        """Compare with the week from the typed day on, or say why that isn't possible."""
        today = self._today
        if today is None:
            return
        day = typed_date(self._state.day, today, self._locale)
        if day is None or day < EARLIEST:
            problem = self.tr("That isn’t a date. Write it like {example}.").format(
                example=self._written(today)
            )
        elif day > today:
            problem = self.tr("This day lies ahead.")
        else:
            self._keep(day)
            return
        self._show(replace(self._state, problem=problem))

    def _keep(self, wanted: Baseline) -> None:
        changed = wanted != self.baseline
        self._choices.choose(SETTING, baseline_text(wanted))
        self._take(self.baseline)
        if changed:
            self.chosen.emit()

    def _take(self, wanted: Baseline) -> None:
        """Show what is chosen."""
        if isinstance(wanted, BaselineFrom):
            shown = replace(self._state, chosen=wanted.value, own=False, day="", problem="")
        else:
            day, key = self._written(wanted), BaselineFrom.CHOSEN.value
            shown = replace(self._state, chosen=key, own=True, day=day, problem="")
        self._show(shown)

    def _written(self, day: date) -> str:
        return written_date(day, self._locale)

    def _show(self, state: CompareState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
