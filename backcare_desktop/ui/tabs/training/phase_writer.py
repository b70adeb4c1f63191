"""Writes where the episode stands: its phases, its gates, and the episodes before it."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.episode import Episode
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.gates import Gate, GateStanding, GateTry, LightTry
from backcare_desktop.core.phase import PHASES, PhaseStanding
from backcare_desktop.core.phase_way import stood
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.phase_steps import PhaseSteps
from backcare_desktop.ui.tabs.training.reading import write_day
from backcare_desktop.ui.tabs.training.way_state import GateRow, GatesState, PhaseState, TryRow
from backcare_desktop.ui.tabs.training.words import TrainingWords

AS_COMPUTED = "as_computed"
"""Key of the choice that takes the person's own phase back."""


class PhaseWriter(QObject):
    """Phases with their dates, gates with their tries."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises
        self._steps = PhaseSteps(words.when, self)

    # --- phases --------------------------------------------------------------------------------

    def phase(self, page: TrainingPage) -> PhaseState | None:
        """Where the episode stands; None without one."""
        if page.episode is None or page.phase is None:
            return None
        standing, today = page.phase, page.today.local_date
        phases = self._words.recovery.phases
        text = phases[standing.phase]
        # A day with strong pain is lived as the first one, whatever the phase.
        fitting = text if page.strong is None else phases[PHASES[0]]
        choices = ((AS_COMPUTED, self.tr("As days and checks say")), *self._phase_names())
        said = page.correction.phase if page.correction is not None else None
        reached = stood(page.episode.onset, today, page.gates, page.correction, page.calm)
        reached[standing.phase] = standing.first_day
        return PhaseState(
            steps=self._steps.steps(
                {each: self._words.phase(each) for each in PHASES},
                standing.phase,
                reached,
                page.episode.onset,
                today,
            ),
            title=text.title,
            since=self.tr("Since {since} · day {day}, it began on {onset}").format(
                since=self._words.day(standing.first_day, today),
                day=page.episode.day(today) + 1,
                onset=self._words.day(page.episode.onset, today),
            ),
            fits=fitting.fits,
            waits=fitting.waits,
            corrected=self._corrected(standing),
            onset=write_day(page.episode.onset, self._words.locale),
            choices=choices,
            choice=said.value if said is not None else AS_COMPUTED,
            source=fitting.source,
            finish=self.tr("Back to full training")
            if page.complete
            else self.tr("End this episode"),
            complete=self.tr("Your way back is behind you. Close the episode when you are ready.")
            if page.complete
            else "",
            question=self.tr(
                "Not everything is open yet. If you end the episode now, its checks and its load "
                "plans end with it. Your log stays, and you can plan a lift anew: it begins no "
                "higher than what is open now, or half of your usual load."
            )
            if page.ends_plans
            else "",
        )

    def _corrected(self, standing: PhaseStanding) -> str:
        parts = [self.tr("You set this yourself.")] if standing.corrected else []
        if standing.slowed:
            parts.append(
                self.tr(
                    "It goes on by one phase at a time: each takes a week, and once you lift a "
                    "week in your log that stays calm. Our choice, not a finding."
                )
            )
        return " ".join(parts)

    def _phase_names(self) -> tuple[tuple[str, str], ...]:
        return tuple((phase.value, self._words.phase(phase)) for phase in PHASES)

    def past(self, episode: Episode, today: date) -> str:
        """An episode that is over, in a line."""
        onset = self._words.day(episode.onset, today)
        did = episode.mechanism
        what = self._words.mechanism(did) if did is not None else self.tr("Cause not entered")
        if episode.closed is None:
            return self.tr("{onset}: {what}").format(onset=onset, what=what)
        ended = self._words.day(episode.closed.local_date, today)
        days = max(1, (episode.closed.local_date - episode.onset).days)
        text = self.tr("{onset} – {ended} ({days} days): {what}")
        if days == 1:
            text = self.tr("{onset} – {ended} (1 day): {what}")
        return text.format(onset=onset, ended=ended, days=days, what=what)

    # --- gates ---------------------------------------------------------------------------------

    def gates(self, page: TrainingPage, opened: Gate | None) -> GatesState | None:
        """How the gates stand, one of them with its details; None without an episode."""
        if page.episode is None:
            return None
        return GatesState(
            count=self.tr("{met} of {all} met").format(met=len(page.gates.met), all=len(Gate)),
            rows=tuple(
                self._gate(each, page, opened=each.gate is opened) for each in page.gates.gates
            ),
        )

    def _gate(self, standing: GateStanding, page: TrainingPage, *, opened: bool) -> GateRow:
        today, closed = page.today.local_date, self._closed(standing.gate, page)
        text = self._words.recovery.gates[standing.gate]
        exercise = self._exercises.get(text.exercise_id)
        return GateRow(
            key=standing.gate.value,
            title=text.title,
            met=standing.met,
            status=self._gate_status(standing, today, closed),
            steps=() if closed else text.steps,
            counts=closed or self.tr("Met when: {words}").format(words=text.met),
            source=text.source,
            figure=exercise.figure if exercise is not None and not closed else "",
            figure_words=exercise.name if exercise is not None else "",
            tries=tuple(self._try(each, text.title, today) for each in standing.tries[::-1]),
            opened=opened,
            light_day="" if closed else self._light_day(standing, today),
            closed=closed,
        )

    def _closed(self, gate: Gate, page: TrainingPage) -> str:
        """Why a light load can't be tried now."""
        if gate is not Gate.NEUTRAL_SPINE or page.light_open:
            return ""
        if page.strong is not None:
            return self.tr("Not today: you rated {score}.").format(score=page.strong)
        return self.tr("A light load waits until “{phase}”.").format(
            phase=self._words.phase(RoutinePhase.WEEK_2)
        )

    def _gate_status(self, standing: GateStanding, today: date, closed: str) -> str:
        latest = standing.latest
        if latest is None:
            return closed or self.tr("Not tried")
        day = self._words.day(latest.at.local_date, today)
        if latest.met and not standing.met:
            return self.tr("Too early to count, {day}").format(day=day)
        text = self.tr("Met, {day}") if latest.met else self.tr("Not yet, {day}")
        return text.format(day=day)

    def _light_day(self, standing: GateStanding, today: date) -> str:
        if standing.gate is not Gate.NEUTRAL_SPINE:
            return ""
        return write_day(today - timedelta(days=1), self._words.locale)

    def _light(self, light: LightTry, today: date) -> str:
        """How a light load went, in a sentence."""
        text = self.tr("Light load {day}: pain {pain}, the next morning as usual.")
        if not light.as_usual:
            text = self.tr("Light load {day}: pain {pain}, the next morning worse.")
        return text.format(day=self._words.day(light.day, today), pain=light.pain)

    def _try(self, gate_try: GateTry, title: str, today: date) -> TryRow:
        when = self._words.when.moment(gate_try.at, today)
        result = self.tr("Met") if gate_try.met else self.tr("Not yet")
        text = self.tr("{when}: {result}").format(when=when, result=result)
        remove = self.tr("Remove {gate}, {entry}").format(gate=title, entry=text)
        light = self._light(gate_try.light, today) if gate_try.light is not None else ""
        note = "\n".join(part for part in (light, gate_try.note) if part)
        return TryRow(gate_try.id, text, remove, note)
