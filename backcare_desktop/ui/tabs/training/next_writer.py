"""Writes what to lift next, and what it waits for."""

from PySide6.QtCore import QObject

from backcare_desktop.core.load import Unit
from backcare_desktop.core.phase import FIRST_DAYS
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import NextState
from backcare_desktop.ui.tabs.training.words import TrainingWords


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
                self.tr("Its earlier plan ended. Choose “Adjust” to plan it anew."),
            )
        week, lift = chosen.followed.week, chosen.lift
        if chosen.followed.complete and not chosen.setback:
            return NextState(
                self.tr("{lift}: your usual load is back").format(lift=lift.name),
                self.tr("Every week of this plan is behind you."),
            )
        waits = chosen.held or chosen.followed.held
        load = chosen.load
        if load is None and waits and not chosen.setback:
            load = week.load
        if load is None:
            return NextState(
                self.tr("No {lift} for now").format(lift=lift.name), self._too_light(chosen)
            )
        sets, reps = chosen.scheme or (week.sets, week.reps)
        text = self.tr("Next: {lift} {load}, {sets} × {reps}")
        if chosen.load is None:
            text = self.tr("Not open yet: {lift} {load}, {sets} × {reps}")
        title = text.format(lift=lift.name, load=self._words.load(load, unit), sets=sets, reps=reps)
        return NextState(title, self._waits(page, chosen, unit))

    def _waits(self, page: TrainingPage, chosen: LiftStanding, unit: Unit) -> str:
        if chosen.followed is None or not (chosen.held or chosen.followed.held):
            return self.tr(
                "Stop the set two repetitions before your form goes. Our choice, not a finding."
            )
        if not chosen.held:
            return self.tr("Your injury pause holds the plan. It goes on where it stood.")
        parts = []
        if chosen.missing:
            parts.append(
                self.tr("Still to be met: {gates}.").format(gates=self._words.gates(chosen.missing))
            )
        phase, today = chosen.waits_for, page.today.local_date
        if phase is not None and page.episode is not None:
            first = (today - page.episode.onset).days
            ahead = FIRST_DAYS[phase] - first
            name = self._words.phase(phase)
            if ahead == 1:
                parts.append(self.tr("“{phase}” begins tomorrow.").format(phase=name))
            elif ahead > 0:
                text = self.tr("“{phase}” begins in {days} days.")
                parts.append(text.format(phase=name, days=ahead))
            elif not chosen.missing:
                parts.append(self.tr("It waits for “{phase}”.").format(phase=name))
        if chosen.calm_first:
            parts.append(
                self.tr("First log a calm week above half of your usual load. Our choice.")
            )
        waiting = " ".join(parts)
        if chosen.load is None:
            return self.tr("Not open yet. {reasons}").format(reasons=waiting)
        later = self._words.load(chosen.followed.week.load, unit)
        return self.tr("{load} is not open yet. {reasons}").format(load=later, reasons=waiting)

    def _too_light(self, chosen: LiftStanding) -> str:
        if chosen.setback:
            return self.tr(
                "It hurt with the lightest load. Let it rest, or use a lighter exercise."
            )
        return self.tr(
            "Your lightest load is above this week’s. Use a lighter exercise below; the weeks go "
            "on, and each of their days counts."
        )
