"""Turns what the diary says of the way back into what the tab shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QObject

from backcare_desktop.core.comeback import ComebackItem
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.gates import Gate, GateStanding, GateTry
from backcare_desktop.core.load import Unit
from backcare_desktop.core.phase import FIRST_DAYS, PHASES, PhaseStanding
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.training_page import ComebackStanding, TrainingPage
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.training.log_writer import LogWriter
from backcare_desktop.ui.tabs.training.plan_writer import PlanWriter
from backcare_desktop.ui.tabs.training.state import (
    ComebackState,
    GateRow,
    GatesState,
    PhaseState,
    SwapsState,
    TechniqueState,
    ThumbState,
    TrainingState,
    TryRow,
)
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.widgets.phase_strip import PhaseStep

AS_COMPUTED = "as_computed"
"""Key of the choice that takes the person's own phase back."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person has opened or chosen to look at.

    Attributes:
        lift: id of the lift that the plan shows; None for the first.
        unit: what loads are shown in.
        gate: the gate whose details are open; None for none.
        swaps: id of the lift whose swaps are shown.
        card: id of the technique card that is open.
        whole_log: all entries, not the latest alone.
    """

    lift: str | None = None
    unit: Unit | None = None
    gate: Gate | None = None
    swaps: str = ""
    card: str = ""
    whole_log: bool = False


class TrainingWriter(QObject):
    """Writes the whole state."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises
        self._plans = PlanWriter(words, self)
        self._logs = LogWriter(words, self)
        self._doses = RoutineWords(self)
        self._locks = LockWords(words.when, self)

    def state(self, page: TrainingPage, chosen: Chosen, *, can_save: bool) -> TrainingState:
        """What to show of a page."""
        lift = next((each for each in page.lifts if each.lift.id == chosen.lift), None)
        lift = lift or next(iter(page.lifts), None)
        unit = chosen.unit or (lift.lift.normal.unit if lift is not None else Unit.KG)
        lock = self._locks.notice(page.lock, page.today.local_date)
        open_now = page.lock is None
        planning = open_now and (page.episode is not None or bool(page.lifts))
        return TrainingState(
            rest=self._plans.rest(lift) if open_now else "",
            lock=lock,
            can_save=can_save,
            episode=page.episode is not None,
            phase=self._phase(page) if open_now else None,
            gates=self._gates(page, chosen) if open_now else None,
            plan=self._plans.plan(page, lift, unit) if planning else None,
            next=self._plans.next(page, lift, unit) if planning else None,
            comeback=self._comeback(page, unit) if open_now else None,
            swaps=self._swaps(chosen) if open_now else None,
            technique=self._technique(chosen) if open_now else None,
            log=self._logs.log(page, all_of_it=chosen.whole_log),
            morning=self._logs.morning(page),
            past=tuple(self._past(each, page.today.local_date) for each in page.past),
        )

    # --- phases --------------------------------------------------------------------------------

    def _phase(self, page: TrainingPage) -> PhaseState | None:
        if page.episode is None or page.phase is None:
            return None
        standing, today = page.phase, page.today.local_date
        text = self._words.recovery.phases[standing.phase]
        choices = ((AS_COMPUTED, self.tr("As days and checks say")), *self._phase_names())
        corrected = page.correction.phase.value if page.correction else AS_COMPUTED
        return PhaseState(
            steps=tuple(self._step(each, page.episode, standing, today) for each in PHASES),
            title=text.title,
            since=self.tr("Since {since} · day {day}, it began on {onset}").format(
                since=self._words.day(standing.first_day, today),
                day=page.episode.day(today) + 1,
                onset=self._words.day(page.episode.onset, today),
            ),
            fits=text.fits,
            waits=text.waits,
            held=self._held(standing),
            corrected=self.tr("You set this yourself.") if standing.corrected else "",
            choices=choices,
            choice=corrected,
            source=text.source,
            finish=self.tr("Back to full training")
            if page.complete
            else self.tr("End this episode"),
            complete=self.tr("Your way back is behind you. Close the episode when you are ready.")
            if page.complete
            else "",
        )

    def _phase_names(self) -> tuple[tuple[str, str], ...]:
        return tuple((phase.value, self._words.phase(phase)) for phase in PHASES)

    def _held(self, standing: PhaseStanding) -> str:
        if not standing.held_back_by:
            return ""
        return self.tr("What comes next waits for: {gates}.").format(
            gates=self._words.gates(standing.held_back_by)
        )

    def _step(
        self, phase: RoutinePhase, episode: Episode, standing: PhaseStanding, today: date
    ) -> PhaseStep:
        here, there = PHASES.index(standing.phase), PHASES.index(phase)
        title = self._words.phase(phase)
        dates = self._dates(phase, episode, today)
        if there < here:
            spoken = self.tr("{phase}, {dates}: behind you.")
            return PhaseStep(title, dates, "past", spoken.format(phase=title, dates=dates))
        if there == here:
            spoken = self.tr("{phase}, {dates}: now.")
            return PhaseStep(title, dates, "now", spoken.format(phase=title, dates=dates))
        spoken = self.tr("{phase}, {dates}: ahead.")
        return PhaseStep(title, dates, "ahead", spoken.format(phase=title, dates=dates))

    def _dates(self, phase: RoutinePhase, episode: Episode, today: date) -> str:
        """When the calendar alone has a phase."""
        first = episode.onset + timedelta(days=FIRST_DAYS[phase])
        later = PHASES[PHASES.index(phase) + 1 :]
        if not later:
            return self.tr("from {first}").format(first=self._words.day(first, today))
        last = episode.onset + timedelta(days=FIRST_DAYS[later[0]] - 1)
        return self.tr("{first} – {last}").format(
            first=self._words.day(first, today), last=self._words.day(last, today)
        )

    def _past(self, episode: Episode, today: date) -> str:
        onset = self._words.day(episode.onset, today)
        did = episode.mechanism
        what = self._words.mechanism(did) if did is not None else self.tr("Cause not entered")
        if episode.closed is None:
            return self.tr("{onset}: {what}").format(onset=onset, what=what)
        ended = self._words.day(episode.closed.local_date, today)
        days = (episode.closed.local_date - episode.onset).days
        return self.tr("{onset} – {ended} ({days} days): {what}").format(
            onset=onset, ended=ended, days=max(1, days), what=what
        )

    # --- gates ---------------------------------------------------------------------------------

    def _gates(self, page: TrainingPage, chosen: Chosen) -> GatesState | None:
        if page.episode is None:
            return None
        today = page.today.local_date
        return GatesState(
            count=self.tr("{met} of {all} met").format(met=len(page.gates.met), all=len(Gate)),
            rows=tuple(
                self._gate(each, today, opened=each.gate is chosen.gate)
                for each in page.gates.gates
            ),
        )

    def _gate(self, standing: GateStanding, today: date, *, opened: bool) -> GateRow:
        text = self._words.recovery.gates[standing.gate]
        exercise = self._exercises.get(text.exercise_id)
        return GateRow(
            key=standing.gate.value,
            title=text.title,
            met=standing.met,
            status=self._gate_status(standing, today),
            steps=text.steps,
            counts=self.tr("Met when: {words}").format(words=text.met),
            source=text.source,
            figure=exercise.figure if exercise is not None else "",
            figure_words=exercise.name if exercise is not None else "",
            tries=tuple(self._try(each, text.title, today) for each in standing.tries[::-1]),
            opened=opened,
        )

    def _gate_status(self, standing: GateStanding, today: date) -> str:
        latest = standing.latest
        if latest is None:
            return self.tr("Not tried")
        day = self._words.day(latest.at.local_date, today)
        text = self.tr("Met, {day}") if latest.met else self.tr("Not yet, {day}")
        return text.format(day=day)

    def _try(self, gate_try: GateTry, title: str, today: date) -> TryRow:
        when = self._words.when.moment(gate_try.at, today)
        result = self.tr("Met") if gate_try.met else self.tr("Not yet")
        text = self.tr("{when}: {result}").format(when=when, result=result)
        return TryRow(
            gate_try.id, text, self.tr("Remove {gate}, {entry}").format(gate=title, entry=text)
        )

    # --- the comeback --------------------------------------------------------------------------

    def _comeback(self, page: TrainingPage, unit: Unit) -> ComebackState | None:
        if page.episode is None:
            return None
        standing, template = page.comeback, self._words.recovery.comeback
        if standing is None:
            return ComebackState(
                template.name, template.summary, "", "", (), "", template.source, followed=False
            )
        comeback = standing.running.comeback
        week = comeback.weeks[standing.number - 1]
        return ComebackState(
            name=comeback.name,
            summary=comeback.summary,
            title=self.tr("Week {number} of {all}: {title}").format(
                number=standing.number, all=len(comeback.weeks), title=week.title
            ),
            text=week.text,
            items=tuple(self._item(item, page, unit) for item in week.items),
            waits=self._comeback_waits(standing),
            source=comeback.source,
            followed=True,
        )

    def _comeback_waits(self, standing: ComebackStanding) -> str:
        if standing.missing:
            return self.tr("The calendar’s week waits for: {gates}.").format(
                gates=self._words.gates(standing.missing)
            )
        return self.tr("All weeks are behind you.") if standing.over else ""

    def _item(self, item: ComebackItem, page: TrainingPage, unit: Unit) -> ThumbState:
        days = self.tr("{days} days a week").format(days=item.days)
        if item.days == 1:
            days = self.tr("One day a week")
        if item.days == 7:
            days = self.tr("Every day")
        if item.times_a_day > 1:
            days = self.tr("{days}, {times} times").format(days=days, times=item.times_a_day)
        exercise = self._exercises.get(item.exercise_id)
        if item.dose is not None and exercise is not None:
            text = self.tr("{dose} · {days}").format(dose=self._doses.dose(item.dose), days=days)
            return ThumbState(exercise.figure, exercise.name, _joined(text, item.text))
        share = self._words.percent(item.share or Decimal(1))
        load = self.tr("{share} at most").format(share=share)
        for lift in page.lifts:
            if lift.lift.name.casefold() == item.lift.casefold() and lift.followed is not None:
                own = item.load(lift.lift, lift.followed.week)
                load = self.tr("{load}, your plan’s week").format(load=self._words.load(own, unit))
        text = self.tr("{dose} · {days}").format(dose=load, days=days)
        return ThumbState("", item.lift, _joined(text, item.text))

    # --- content -------------------------------------------------------------------------------

    def _swaps(self, chosen: Chosen) -> SwapsState:
        lifts = self._words.recovery.swaps
        shown = next((each for each in lifts if each.id == chosen.swaps), lifts[0])
        return SwapsState(
            lifts=tuple((each.id, each.name) for each in lifts),
            chosen=shown.id,
            swaps=tuple(self._thumb(each.exercise_id, each.reason) for each in shown.swaps),
            source=shown.source,
        )

    def _technique(self, chosen: Chosen) -> TechniqueState:
        cards = self._words.recovery.cards
        shown = next((each for each in cards if each.id == chosen.card), cards[0])
        return TechniqueState(
            cards=tuple((each.id, each.title) for each in cards),
            chosen=shown.id,
            figure=self._thumb(shown.exercise_id, ""),
            lines=shown.text,
            source=shown.source,
        )

    def _thumb(self, exercise_id: str, text: str) -> ThumbState:
        exercise = self._exercises[exercise_id]
        return ThumbState(exercise.figure, exercise.name, text)


def _joined(first: str, second: str) -> str:
    return f"{first}. {second}" if second else first
