"""Writes what to lift next, and what it waits for."""

from datetime import timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_plan import PlanWeek
from backcare_desktop.core.phase import FIRST_DAYS
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import NextState
from backcare_desktop.ui.tabs.training.words import TrainingWords

MOST_NAMED = 2
"""Checks that are named in a line; more than these stand in their own card."""


class NextWriter(QObject):
    """One lift in one line."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def next(self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit) -> NextState:
        """What comes next, and what it waits for."""
        if chosen is None:
            return NextState(
                self.tr("Nothing planned yet"),
                self.tr("Add a lift first. Then you can plan it and log it."),
            )
        if chosen.followed is None:
            return NextState(
                self.tr("{lift}: no plan yet").format(lift=chosen.lift.name),
                self.tr("Plan it below, or log what you lift without a plan."),
            )
        week, lift = chosen.followed.week, chosen.lift
        if chosen.followed.complete and not chosen.setback:
            return NextState(
                self.tr("{lift}: your usual load is back").format(lift=lift.name),
                self.tr("Every week of this plan is behind you."),
            )
        return self._planned(page, chosen, week, unit)

    def _planned(
        self, page: TrainingPage, chosen: LiftStanding, week: PlanWeek, unit: Unit
    ) -> NextState:
        """What the plan has next, or what that waits for.

        Args:
            page, chosen, unit: as for :meth:`next`.
            week: of the plan, this one.
        """
        lift = chosen.lift
        waits = chosen.held or (chosen.followed is not None and chosen.followed.held)
        if chosen.load is None and waits and not chosen.setback and week.load is not None:
            return NextState(
                self._wait(page, chosen, lift.name),
                self.tr("Then {load}, {sets} × {reps}.").format(
                    load=self._words.load(week.load, unit), sets=week.sets, reps=week.reps
                ),
            )
        if chosen.load is None:
            return NextState(
                self.tr("No {lift} for now").format(lift=lift.name), self._too_light(chosen)
            )
        sets, reps = chosen.scheme or (week.sets, week.reps)
        title = self.tr("Next: {lift} {load}, {sets} × {reps}").format(
            lift=lift.name, load=self._words.load(chosen.load, unit), sets=sets, reps=reps
        )
        if waits and not chosen.setback:
            return NextState(title, self._wait(page, chosen, self._words.load(week.load, unit)))
        return NextState(
            title,
            self.tr(
                "Stop the set two repetitions before your form goes. Our choice, not a finding."
            ),
        )

    def _wait(self, page: TrainingPage, chosen: LiftStanding, what: str) -> str:
        """What a lift or a load waits for: checks first, then a day, then a week of the log."""
        if not chosen.held:
            text = self.tr("{what} waits for the end of your injury pause, and goes on from there")
            return text.format(what=what)
        gates, day = self._words.gates_inside(chosen.missing), self._day(page, chosen)
        if len(chosen.missing) > MOST_NAMED:
            gates = self.tr("{count} checks").format(count=len(chosen.missing))
        if gates and day:
            text = self.tr("{what} waits: {gates} first, then {day}")
        elif gates:
            text = self.tr("{what} waits: {gates} first")
        elif day:
            text = self.tr("{what} waits until {day}")
        elif chosen.calm_first:
            text = self.tr(
                "{what} waits for a calm week above half of your usual load in the log: our choice"
            )
        else:
            text = self.tr("{what} waits for “{phase}”")
        phase = self._words.phase(chosen.waits_for) if chosen.waits_for is not None else ""
        return text.format(what=what, gates=gates, day=day, phase=phase)

    def _day(self, page: TrainingPage, chosen: LiftStanding) -> str:
        """The day on which the phase can begin that a load waits for; empty once it has come."""
        phase, today = chosen.waits_for, page.today.local_date
        if phase is None or page.episode is None:
            return ""
        first = page.episode.onset + timedelta(days=FIRST_DAYS[phase])
        return self._words.day(first, today) if first > today else ""

    def _too_light(self, chosen: LiftStanding) -> str:
        if chosen.setback:
            return self.tr(
                "It hurt with the lightest load. Let it rest, or use a lighter exercise."
            )
        return self.tr(
            "Your lightest load is above this week’s. Use a lighter exercise below; the weeks go "
            "on, and each of their days counts."
        )
