"""What can be said of the latest week, in plain words: no praise, no cause, no guess."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject

from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.recovered import PAIN_FREE_DAYS, Recovery, RecoveryStanding
from backcare_desktop.core.verdict import (
    LEAST_PERCENT,
    LEAST_POINTS,
    LEAST_RATED,
    PainChange,
    PainVerdict,
    RatedWeek,
)
from backcare_desktop.core.volatility import LEAST_ENTRIES, Volatility
from backcare_desktop.services.baseline import BaselineFrom
from backcare_desktop.services.pain_verdict import VerdictStanding
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.tabs.pain.state import VerdictState
from backcare_desktop.ui.tabs.pain.words import PainWords

LEAST_SHOWN = 0.1
"""Points that a smaller move is rounded up to: "about 0.0" would say that nothing moved."""

_COMPARED = (PainChange.LOWER, PainChange.HIGHER, PainChange.NO_CLEAR_CHANGE)
_DIRECTIONS = {PainChange.LOWER: "lower", PainChange.HIGHER: "higher"}


class Facts(Protocol):
    """What a verdict is written of: part of every page that has one."""

    @property
    def today(self) -> date: ...
    @property
    def coverage(self) -> Coverage: ...
    @property
    def verdict(self) -> VerdictStanding: ...
    @property
    def volatility(self) -> Volatility | None: ...
    @property
    def recovery(self) -> RecoveryStanding: ...


class VerdictWriter(QObject):
    """Writes one page's verdict."""

    def __init__(self, words: PainWords, page: Facts) -> None:
        super().__init__(words)
        self._words = words
        self._page = page

    def state(self) -> VerdictState:
        """The card."""
        found = self._page.verdict.verdict
        compared = found is not None and found.change in _COMPARED
        return VerdictState(
            title=self._title(found),
            direction=_DIRECTIONS.get(found.change, "") if found is not None else "",
            before=self._mean(found.baseline) if found is not None and compared else "",
            after=self._mean(found.latest) if found is not None and compared else "",
            caption=self._caption(found) if found is not None and compared else "",
            aside=self._aside(),
            reasons=() if compared else self._reasons(found),
            rated=self._rated(),
            moves=self._moves(),
            recovered=self._recovered(self._page.recovery),
            why=self._why(),
        )

    def direction(self) -> str:
        """The verdict in one sentence, for somebody who listens to the chart."""
        state = self.state()
        if not state.before:
            return self.tr("{title}.").format(title=state.title)
        return self.tr("{title}: {before}, then {after}, {caption}.").format(
            title=state.title, before=state.before, after=state.after, caption=state.caption
        )

    def _title(self, found: PainVerdict | None) -> str:
        if found is None:
            return self.tr("Nothing to compare yet")
        return {
            PainChange.LOWER: self.tr("Meaningfully lower"),
            PainChange.HIGHER: self.tr("Meaningfully higher"),
            PainChange.NO_CLEAR_CHANGE: self.tr("No clear change"),
            PainChange.NOT_ENOUGH_DAYS: self.tr("Not enough rated days to compare"),
            PainChange.WEEKS_OVERLAP: self.tr("Too early to compare"),
        }[found.change]

    def _caption(self, found: PainVerdict) -> str:
        text = {
            BaselineFrom.EPISODE: self.tr(
                "mean of this episode’s first week ({first}, {rated} of 7 days rated) vs the "
                "latest ({latest}, {of_latest} of 7)"
            ),
            BaselineFrom.CHOSEN: self.tr(
                "mean of the week you chose ({first}, {rated} of 7 days rated) vs the latest "
                "({latest}, {of_latest} of 7)"
            ),
        }.get(
            self._page.verdict.since or BaselineFrom.DIARY,
            self.tr(
                "mean of your diary’s first week ({first}, {rated} of 7 days rated) vs the latest "
                "({latest}, {of_latest} of 7)"
            ),
        )
        return text.format(
            first=self._days(found.baseline),
            rated=found.baseline.rated,
            latest=self._days(found.latest),
            of_latest=found.latest.rated,
        )

    def _aside(self) -> str:
        """Why another week than the episode's is compared with."""
        week = self._page.verdict.passed_over
        if week is None:
            return ""
        return self.tr(
            "This episode’s first week ({days}) has {rated} of 7 days rated; {least} are needed to "
            "compare with it."
        ).format(days=self._days(week), rated=week.rated, least=LEAST_RATED)

    def _days(self, week: RatedWeek) -> str:
        return self._words.days(week.first, week.last, self._page.today)

    # --- why nothing can be said ---------------------------------------------------------------

    def _reasons(self, found: PainVerdict | None) -> tuple[str, ...]:
        if found is None:
            latest = self._page.verdict.latest
            need = self.tr("Rate {least} days of one week to start.")
            return (need.format(least=LEAST_RATED), self._lacking(latest, self.tr("latest week")))
        if found.change is PainChange.WEEKS_OVERLAP:
            return self._overlapping(found)
        weeks = ((found.baseline, self._first()), (found.latest, self.tr("latest week")))
        return tuple(self._lacking(week, name) for week, name in weeks if week.missing)

    def _first(self) -> str:
        """What the week is called that is compared with."""
        if self._page.verdict.since is BaselineFrom.CHOSEN:
            return self.tr("week you chose")
        return self.tr("first week")

    def _overlapping(self, found: PainVerdict) -> tuple[str, ...]:
        text = self.tr("Two full weeks are needed. First comparison: {day}.")
        day = self._words.day(found.possible_from, self._page.today)
        said = [text.format(day=day)]
        if found.baseline.missing and found.baseline.last >= self._page.today:
            said.append(self._lacking(found.baseline, self._first()))
        return tuple(said)

    def _lacking(self, week: RatedWeek, name: str) -> str:
        """Which week lacks how many days."""
        if week.missing == 1:
            text = self.tr("The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.")
        else:
            text = self.tr(
                "The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed."
            )
        return text.format(week=name, days=self._days(week), rated=week.rated, missing=week.missing)

    # --- beside it -----------------------------------------------------------------------------

    def _rated(self) -> str:
        covered = self._page.coverage
        if not covered.possible:
            return self.tr("No day of this time could be rated.")
        if covered.possible == 1:
            return self.tr("{rated} of 1 day rated.").format(rated=self._words.count(covered.rated))
        return self.tr("{rated} of {possible} days rated.").format(
            rated=self._words.count(covered.rated), possible=self._words.count(covered.possible)
        )

    def _moves(self) -> str:
        found = self._page.volatility
        if found is None:
            return self.tr("With {least} entries it says here how far your pain moves.").format(
                least=LEAST_ENTRIES
            )
        if not found.points:
            return self.tr("Your ratings stayed the same.")
        points = self._words.number(max(found.points, LEAST_SHOWN))
        return self.tr("Your pain moves about {points} points from one entry to the next.").format(
            points=points
        )

    def _recovered(self, standing: RecoveryStanding) -> str:
        """Nothing while there is pain, or while none of the days was rated."""
        days = self._words.days(standing.first, standing.last, self._page.today)
        if standing.recovery is Recovery.RECOVERED:
            return self.tr(
                "Recovered, by this rule: no pain on 7 days ({days}) and RMDQ 2 or less."
            ).format(days=days)
        free = PAIN_FREE_DAYS - standing.missing_days
        if standing.recovery is Recovery.NOT_RECOVERED or not free:
            return ""
        missing = []
        if standing.missing_days:
            one = standing.missing_days == 1
            more = self.tr("1 rated day") if one else self.tr("{count} rated days")
            missing.append(more.format(count=standing.missing_days))
        if standing.rmdq is None:
            missing.append(self.tr("an RMDQ answer of these days"))
        text = self.tr(
            "No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or "
            "less; missing: {missing}."
        )
        if free == 1:
            text = self.tr(
                "No pain on the 1 day that is rated ({days}). “Recovered” needs 7 of them and "
                "RMDQ 2 or less; missing: {missing}."
            )
        return text.format(free=free, days=days, missing=listed(missing))

    def _why(self) -> str:
        return self.tr(
            "Two means of 7 days are compared, each with {least} rated days or more, because "
            "single days go up and down by themselves. A change counts from {points} points that "
            "are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing "
            "about its cause."
        ).format(least=LEAST_RATED, points=LEAST_POINTS, percent=LEAST_PERCENT)

    def _mean(self, week: RatedWeek) -> str:
        return "" if week.mean is None else self._words.number(week.mean)
