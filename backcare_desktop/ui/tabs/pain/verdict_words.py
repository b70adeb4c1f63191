"""What can be said of the latest week, in plain words: no praise, no cause, no guess."""

from PySide6.QtCore import QObject

from backcare_desktop.core.recovered import PAIN_FREE_DAYS, Recovery, RecoveryStanding
from backcare_desktop.core.verdict import (
    LEAST_PERCENT,
    LEAST_POINTS,
    LEAST_RATED,
    PainChange,
    PainVerdict,
    RatedWeek,
)
from backcare_desktop.core.volatility import LEAST_ENTRIES
from backcare_desktop.services.pain_page import BaselineFrom, PainPage
from backcare_desktop.ui.tabs.pain.state import VerdictState
from backcare_desktop.ui.tabs.pain.words import PainWords

_COMPARED = (PainChange.LOWER, PainChange.HIGHER, PainChange.NO_CLEAR_CHANGE)


class VerdictWriter(QObject):
    """Writes one page's verdict."""

    def __init__(self, words: PainWords, page: PainPage) -> None:
        super().__init__(words)
        self._words = words
        self._page = page

    def state(self) -> VerdictState:
        """The card."""
        found = self._page.verdict.verdict
        compared = found is not None and found.change in _COMPARED
        return VerdictState(
            title=self._title(found),
            falls=found is not None and found.change is PainChange.LOWER,
            before=self._mean(found.baseline) if found is not None and compared else "",
            after=self._mean(found.latest) if found is not None and compared else "",
            caption=self._caption() if compared else "",
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

    def _caption(self) -> str:
        if self._page.verdict.since is BaselineFrom.EPISODE:
            return self.tr("mean of 7 days, first week of this episode vs latest")
        return self.tr("mean of 7 days, first vs latest")

    # --- why nothing can be said ---------------------------------------------------------------

    def _reasons(self, found: PainVerdict | None) -> tuple[str, ...]:
        if found is None:
            latest = self._page.verdict.latest
            need = self.tr("To compare, one week with {least} rated days comes first.")
            return (need.format(least=LEAST_RATED), self._lacking(latest, self.tr("latest week")))
        if found.change is PainChange.WEEKS_OVERLAP:
            return self._overlapping(found)
        weeks = ((found.baseline, self.tr("first week")), (found.latest, self.tr("latest week")))
        return tuple(self._lacking(week, name) for week, name in weeks if week.missing)

    def _overlapping(self, found: PainVerdict) -> tuple[str, ...]:
        text = self.tr("The first week lasts until {end}. From {day} on, the latest can follow it.")
        end, day = (
            self._words.day(each, self._page.today)
            for each in (found.baseline.last, found.possible_from)
        )
        said = [text.format(end=end, day=day)]
        if found.baseline.missing and found.baseline.last >= self._page.today:
            said.append(self._lacking(found.baseline, self.tr("first week")))
        return tuple(said)

    def _lacking(self, week: RatedWeek, name: str) -> str:
        """Which week lacks how many days."""
        if week.missing == 1:
            text = self.tr("The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.")
        else:
            text = self.tr(
                "The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed."
            )
        days = self._words.days(week.first, week.last, self._page.today)
        return text.format(week=name, days=days, rated=week.rated, missing=week.missing)

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
        points = self._words.number(found.points)
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
            missing.append(self.tr("{count} rated days").format(count=standing.missing_days))
        if standing.rmdq is None:
            missing.append(self.tr("an RMDQ answer of these days"))
        return self.tr(
            "No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or "
            "less; missing: {missing}."
        ).format(free=free, days=days, missing=self.tr(" and ").join(missing))

    def _why(self) -> str:
        return self.tr(
            "Two means of 7 days are compared, each with {least} rated days or more, because "
            "single days go up and down by themselves. A change counts from {points} points that "
            "are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing "
            "about its cause."
        ).format(least=LEAST_RATED, points=LEAST_POINTS, percent=LEAST_PERCENT)

    def _mean(self, week: RatedWeek) -> str:
        return "" if week.mean is None else self._words.number(week.mean)
