"""Everything that the way back to lifting has to show, read at once."""

from datetime import date
from decimal import Decimal

from msgspec import Struct

from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import Gate, Standing
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_calm import CalmWeek
from backcare_desktop.core.load_plan import Jump
from backcare_desktop.core.phase import Correction, PhaseStanding, most_share
from backcare_desktop.core.running import RunningComeback
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.training_week import TrainingWeek
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.load_warning import NotOpen, jump_of


class ComebackStanding(Struct, frozen=True):
    """A comeback that is followed.

    Attributes:
        running: as it is kept.
        number: this week, counted from 1: never further than its gates allow.
        missing: gates that this week waits for, or once it is behind the next one.
        over: the last week is behind.
    """

    running: RunningComeback
    number: int
    missing: tuple[Gate, ...]
    over: bool


class TrainingPage(Struct, frozen=True):
    """Everything the way back has to show.

    Attributes:
        today: now.
        lock: why everything waits; None when it doesn't.
        episode: the one that goes on; None when there is none.
        past: the others, latest onset first.
        phase: where it stands; None without an episode.
        correction: the person's own word on that; None without one.
        gates: how they stand; every one open to try without an episode.
        lifts: in the order they were named.
        entries: the log, newest first, entries of removed lifts too.
        mornings: days whose next morning was not answered yet, the earliest first.
        comeback: the one that is followed; None when none is.
        film_due: it is time to film the lifts.
        filmed: the last day with a film; None if there was none.
        complete: nothing is left to come back to.
        open_share: of a usual load, what phase, gates, lock and pause leave open today.
        week: what the days of a week are for; None if that was never said.
        ends_plans: ending the episode today ends its plans, because it still holds something back.
        calm: the calm weeks of this episode's log.
        concern: why the symptoms are better checked: the pain of the latest lifting; None without.
        strong: the strongest pain of today, 6-10; None when there is none above 5. While it stands
            nothing is lifted.
    """

    today: Moment
    lock: Lock | None
    episode: Episode | None
    past: tuple[Episode, ...]
    phase: PhaseStanding | None
    correction: Correction | None
    gates: Standing
    lifts: tuple[LiftStanding, ...]
    entries: tuple[LiftEntry, ...]
    mornings: tuple[date, ...]
    comeback: ComebackStanding | None
    film_due: bool
    filmed: date | None
    complete: bool
    open_share: Decimal
    ends_plans: bool
    week: TrainingWeek | None = None
    calm: tuple[CalmWeek, ...] = ()
    concern: Concern | None = None
    strong: int | None = None

    @property
    def light_open(self) -> bool:
        """Whether a light load may be lifted: its phase has come, and no pain is strong today."""
        early = self.phase is not None and most_share(self.phase.phase) == 0
        return not early and self.lock is None and self.strong is None

    def ahead(
        self, lift: LiftStanding, load: Load, day: date, leave_out: str = ""
    ) -> Jump | NotOpen | None:
        """Whether a load on a day isn't open, or rises above the cap of the lift's plan.

        Days before the episode measure nothing.

        Args:
            lift: which.
            load, day: what is looked at.
            leave_out: id of the entry that is looked at; empty for none.
        """
        logged = bool(leave_out)
        closed = self.lock is not None or self.strong is not None
        if closed and day == self.today.local_date and not logged:
            return NotOpen(load, None)
        since = self.episode.onset if self.episode is not None else None
        if since is not None and day < since:
            return None
        others = [each for each in self.entries if each.id != leave_out]
        return jump_of(lift, others, load, day, since, logged=logged)
