"""Turns routines and the diary into the Stretch tab."""

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.routine import Pace, Routine, Step
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.routines import OWN_GROUP, KeptRoutine
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.stretch.state import (
    ExercisePage,
    RoutineCard,
    RoutinePage,
    StretchState,
    find,
)
from backcare_desktop.ui.when import WhenWriter


class StretchPresenter(QObject):
    """The library of routines, and one of them opened to read."""

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    start_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        routines: tuple[Routine, ...],
        clock: Clock,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._routines = routines
        self._clock = clock
        self._when = WhenWriter(locale, self)
        self._words = RoutineWords(self)
        self._about = AboutRoutine(self)
        self._pace = Pace()
        self._locks = LockWords(self._when, self)
        self._last: dict[str, SessionMark] = {}
        self._lock: Lock | None = None
        self._kept: tuple[KeptRoutine, ...] = ()
        self._opened: Routine | None = None

    @Slot()
    def refresh(self) -> None:
        """Read when each routine was last done."""
        self._jobs.submit(self._read, self._on_read, self.failed.emit)

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Count minutes as sessions go from now on."""
        if pace != self._pace:
            self._pace = pace
            self.show_state()

    @Slot(str)
    def open(self, routine_id: str) -> None:
        """Show a routine's steps."""
        kept = self.kept(routine_id)
        if kept is not None and kept.routine is None:
            self.change_wanted.emit(kept.own)
            return
        self._opened = self.routine(routine_id)
        self.show_state()

    def routine(self, routine_id: str) -> Routine:
        """A routine that ships, or one's own.

        Raises:
            LookupError: there is none, or an exercise of it is missing.
        """
        own = tuple(kept.routine for kept in self._kept if kept.routine is not None)
        return find((*self._routines, *own), routine_id)

    def kept(self, routine_id: str) -> KeptRoutine | None:
        """One's own routine of that id; None for those that ship."""
        return next((kept for kept in self._kept if kept.own.id == routine_id), None)

    @Slot()
    def close(self) -> None:
        """Back to the library."""
        self._opened = None
        self.show_state()

    @Slot(str)
    def start(self, routine_id: str) -> None:
        """Put a routine on the mat."""
        self.start_wanted.emit(self.routine(routine_id))

    def show_state(self) -> None:
        """Tell the view what to show."""
        own = tuple(self._own_card(kept) for kept in self._kept)
        cards = (*own, *(self._card(routine) for routine in self._routines))
        opened = self._page(self._opened) if self._opened is not None else None
        notice = self._locks.notice(self._lock, now(self._clock).local_date)
        self.state_changed.emit(StretchState(cards, opened, notice))

    def _read(self) -> tuple[dict[str, SessionMark], Lock | None, tuple[KeptRoutine, ...]]:
        sessions, kept = self._desk.sessions, self._desk.own_routines.kept()
        ids = (*(routine.id for routine in self._routines), *(own.own.id for own in kept))
        found = {routine_id: sessions.last_done(routine_id) for routine_id in ids}
        last = {routine_id: mark for routine_id, mark in found.items() if mark is not None}
        return last, self._desk.gate.lock(), kept

    @Slot(object)
    def _on_read(
        self, read: tuple[dict[str, SessionMark], Lock | None, tuple[KeptRoutine, ...]]
    ) -> None:
        self._last, self._lock, self._kept = read
        if self._opened is not None and self._opened.group == OWN_GROUP:
            kept = self.kept(self._opened.id)
            self._opened = None if kept is None else kept.routine
        self.show_state()

    def _card(self, routine: Routine) -> RoutineCard:
        return RoutineCard(
            id=routine.id,
            name=routine.name,
            length=self._about.length(routine, self._pace),
            summary=routine.summary,
            group=self._group(routine.group),
            figures=tuple((step.exercise.figure, step.exercise.name) for step in routine.steps[:3]),
            last=self._last_done(routine.id),
            fits=self._fits(routine),
        )

    def _own_card(self, kept: KeptRoutine) -> RoutineCard:
        if kept.routine is not None:
            return replace(self._card(kept.routine), own=True)
        return RoutineCard(
            id=kept.own.id,
            name=kept.own.name,
            length="",
            summary=kept.own.summary,
            group=self._group(OWN_GROUP),
            figures=(),
            last=self._last_done(kept.own.id),
            own=True,
            problem=self.tr("Exercises are missing: {names}.").format(names=listed(kept.missing)),
        )

    def _last_done(self, routine_id: str) -> str:
        mark = self._last.get(routine_id)
        if mark is None:
            return self.tr("Never done")
        when = self._when.moment(mark.started, now(self._clock).local_date, inside=True)
        return self.tr("Last: {when}").format(when=when)

    def _group(self, group: str) -> str:
        return {
            "acute relief": self.tr("Acute relief"),
            "mobility": self.tr("Mobility"),
            "warm-up": self.tr("Warm-up"),
            "cool-down": self.tr("Cool-down"),
            OWN_GROUP: self.tr("Your own"),
        }[group]

    def _page(self, routine: Routine) -> RoutinePage:
        exercises = tuple(self._exercise(step) for step in routine.steps)
        card = replace(self._card(routine), own=routine.group == OWN_GROUP)
        return RoutinePage(card, routine.purpose, self._facts(routine), exercises)

    def _fits(self, routine: Routine) -> str:
        """When it fits; empty for an own one, of which only its maker knows."""
        return "" if routine.group == OWN_GROUP else self._about.fits(routine.phases)

    def _facts(self, routine: Routine) -> str:
        fits, needs = self._fits(routine), self._about.needs(routine.equipment)
        return self.tr("{fits} · {needs}").format(fits=fits, needs=needs) if fits else needs

    def _exercise(self, step: Step) -> ExercisePage:
        exercise = step.exercise
        return ExercisePage(
            name=exercise.name,
            dose=self._words.dose(step.dose),
            figure=exercise.figure,
            steps=exercise.steps,
            mistakes=exercise.mistakes,
            lines=(
                (self.tr("What for"), exercise.aim),
                (self.tr("Where"), exercise.muscles),
                (self.tr("Set-up"), exercise.setup),
                (self.tr("Breathing"), exercise.breathing),
                (self.tr("Easier"), exercise.easier),
                (self.tr("Harder"), exercise.harder),
                (self.tr("When to leave it out"), exercise.avoid),
            ),
            source=self.tr("Dose: {source}").format(source=exercise.dose_source),
            tempo_s=step.dose.tempo_s,
        )
