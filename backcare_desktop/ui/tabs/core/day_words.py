"""The opened day in words: exercises, sets, and what to do next."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.core.dose import Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import amount
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.routine_length import length
from backcare_desktop.core.set_log import LAST_SET_NO, ExerciseDay, SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.services import core_sessions
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.services.core_sets import largest
from backcare_desktop.ui.inside_words import inside
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.hurt_words import HurtWords
from backcare_desktop.ui.tabs.core.standing_words import StandingWords
from backcare_desktop.ui.tabs.core.state import (
    DayState,
    ExerciseRow,
    Options,
    SetPlace,
    SuggestionLine,
)
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords, SuggestionWords
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.set_chip import ChipFace

GOOD, LOST = "good", "lost"
"""Keys of what is said of the form."""

_SIDES: dict[Side | None, str] = {Side.LEFT: "l", Side.RIGHT: "r", None: "s"}


class DayWords(QObject):
    """Writes the list of one day."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        when: WhenWriter,
        standing: StandingWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._when = when
        self._standing = standing
        self._routine = RoutineWords(self)
        self._hurt = HurtWords(self)
        self.items = ItemWords(exercises, self)
        self.suggestions = SuggestionWords(self.items, self._routine, self)

    def day(self, page: CorePage, pace: Pace, *, writable: bool) -> DayState | None:
        """The opened day; None before a programme was chosen."""
        if page.programme is None:
            return None
        today = page.day == page.today
        free = writable and (page.lock is None or not today)
        start = self._start(page) if today and page.lock is None else ""
        advice = self._standing.advice(page)
        rows = tuple(self._row(day, page, can_log=free, can_say=writable) for day in page.exercises)
        return DayState(
            title=self.tr("Today’s core routine") if today else self._when.day(page.day),
            progress=self._progress(page, pace),
            start=start,
            resumes=page.broken_off is not None,
            file=self.tr("Keep it as it is") if today and page.broken_off is not None else "",
            late=self._late(page),
            is_today=today,
            can_start=free and bool(start),
            can_edit=writable,
            paused=page.paused is not None
            or advice is not None
            or any(row.ask.warns for row in rows),
            advice=advice,
            rows=rows,
        )

    def _late(self, page: CorePage) -> str:
        """What is to be known of the day that is opened."""
        if page.day != page.today:
            return self.tr("What you add to this day is marked as entered later.")
        if page.waits_for_next_day:
            return self.tr("What you changed counts from your next day on.")
        return ""

    # --- the head ------------------------------------------------------------------------------

    def _sets(self, done: int, planned: int) -> str:
        if planned == 1:
            words = self.tr("{done} of 1 set") if done else self.tr("1 set")
        else:
            words = self.tr("{done} of {planned} sets") if done else self.tr("{planned} sets")
        return words.format(done=done, planned=planned)

    def _progress(self, page: CorePage, pace: Pace) -> str:
        if page.broken_off is not None and page.day == page.today:
            parts = self.tr("A session was broken off: {done} of {steps} parts are done")
            if page.broken_off.steps == 1:
                parts = self.tr("A session was broken off: {done} of 1 part is done")
            return parts.format(done=page.broken_off.steps_done, steps=page.broken_off.steps)
        sets, left = self._sets(page.done_sets, page.planned_sets), self._left(page)
        if left is None:
            return sets
        minutes = length(left, pace)
        words = self.tr("{sets} · about {minutes} min left")
        if not page.done_sets:
            words = self.tr("{sets} · about {minutes} min")
        return words.format(sets=sets, minutes=minutes)

    def _left(self, page: CorePage) -> Routine | None:
        if page.programme is None or page.day != page.today:
            return None
        return core_sessions.what_is_left(page.programme, page.exercises, self._exercises)

    def _start(self, page: CorePage) -> str:
        if page.broken_off is not None:
            return self.tr("Go on with your session")
        waiting = (day for day in page.exercises if core_sessions.open_sets(day))
        first = next((day for day in waiting if day.exercise_id in self._exercises), None)
        if first is None:
            return ""
        name = self.items.inside(first.exercise_id)
        if any(day.begun for day in page.exercises):
            return self.tr("Continue with {exercise}").format(exercise=name)
        return self.tr("Start with {exercise}").format(exercise=name)

    # --- one exercise --------------------------------------------------------------------------

    def _row(
        self, day: ExerciseDay, page: CorePage, *, can_log: bool, can_say: bool
    ) -> ExerciseRow:
        item = day.item
        seconds = _counts_seconds(day)
        places = _places(day)
        way = item.way if item else Way.AS_PLANNED
        name = self.items.name(day.exercise_id, way)
        form = "" if day.form_kept is None else GOOD if day.form_kept else LOST
        return ExerciseRow(
            exercise_id=day.exercise_id,
            name=name,
            figure=self.items.figure(day.exercise_id),
            target=self._routine.planned(item.dose) if item else self.tr("not planned"),
            picture=self.items.picture(day.exercise_id, way),
            chips=tuple(
                tuple(self._chip(place, day, name) for place in line) for line in _lines(places)
            ),
            sides=tuple(self._side_sign(line[0].side) for line in _lines(places)),
            places=places,
            amounts=tuple((place.key, self._which(place)) for place in places)
            + self._extras(day, places),
            largest=largest(seconds=seconds),
            unit=self.tr(" s") if seconds else "",
            effort="" if day.effort is None else str(day.effort),
            form=form,
            can_log=can_log,
            can_say=can_say and (can_log or day.begun),
            left_out=day.hurt and day.day == page.today,
            hurt=self._hurt.line(day, page),
            ask=self._hurt.ask(day, page, self.items.inside(day.exercise_id, way), can_say=can_say),
            suggestion=self._suggestion(day, page),
        )

    def _suggestion(self, day: ExerciseDay, page: CorePage) -> SuggestionLine | None:
        """Suggestions are about what comes next; an earlier day is left as it is.

        Where the stop rule speaks of an exercise today, that is the one answer: what to do next
        time waits until tomorrow.
        """
        found = page.suggestions.get(day.exercise_id)
        if found is None or page.day != page.today or self._hurt.concern(day, page) is not None:
            return None
        return self.suggestions.line(found, next_time=day.begun)

    def _chip(self, place: SetPlace, day: ExerciseDay, exercise: str) -> ChipFace:
        seconds = _counts_seconds(day)
        number = self._routine.set_amount(place.amount, seconds=seconds)
        if place.extra:
            number = self.tr("+{number}").format(number=number)
        return ChipFace(
            key=place.key,
            text=number,
            name=self._spoken(place, exercise, seconds=seconds, part=place.part),
            done=bool(place.set_id),
            part=place.part,
            tip=self.tr("Another amount: press longer, or the right button"),
        )

    def _side_sign(self, side: Side | None) -> str:
        return {Side.LEFT: self.tr("L"), Side.RIGHT: self.tr("R"), None: ""}[side]

    def _spoken(self, place: SetPlace, exercise: str, *, seconds: bool, part: bool) -> str:
        number = self._routine.set_spoken(place.amount, seconds=seconds)
        if part:
            words = self.tr("{exercise}, {which}: {number} done, less than planned")
        elif place.set_id:
            words = self.tr("{exercise}, {which}: {number} done")
        else:
            words = self.tr("{exercise}, {which}: {number}")
        which = self._which(place)
        return words.format(exercise=exercise, which=inside(which), number=number)

    def _which(self, place: SetPlace) -> str:
        """Which set, for instance ``Set 2, left side``."""
        words = self.tr("Extra set {number}") if place.extra else self.tr("Set {number}")
        named = words.format(number=place.set_no)
        if place.side is None:
            return named
        return self.tr("{set}, {side}").format(set=named, side=self._routine.side(place.side))

    def _extras(self, day: ExerciseDay, places: tuple[SetPlace, ...]) -> Options:
        """Sets that can be added on each side, as long as a day has room for one."""
        if not places:
            return ()
        sides = day.item.dose.sides if day.item else tuple({place.side for place in places})
        last = {
            side: max((p.set_no for p in places if p.side == side), default=0) for side in sides
        }
        return tuple(
            (extra_key(side), self._new_extra(side)) for side in sides if last[side] < LAST_SET_NO
        )

    def _new_extra(self, side: Side | None) -> str:
        if side is None:
            return self.tr("A set more")
        return self.tr("A set more, {side}").format(side=self._routine.side(side))


def extra_key(side: Side | None) -> str:
    """The key of a set beyond the plan that isn't there yet."""
    return f"+{_SIDES[side]}"


def side_of_extra(key: str) -> Side | None:
    """The side that :func:`extra_key` was made of."""
    return next(side for side, letter in _SIDES.items() if key == f"+{letter}")


def _places(day: ExerciseDay) -> tuple[SetPlace, ...]:
    """The planned sets of each side, then whatever else was done on it."""
    logged = {(log.side, log.set_no): log for log in day.sets}
    planned: dict[tuple[Side | None, int], int] = {}
    if day.item is not None:
        dose = day.item.dose
        planned = {
            (side, number): amount(dose)
            for side in dose.sides
            for number in range(1, dose.sets + 1)
        }
    sides: list[Side | None] = list(dict.fromkeys(side for side, _ in planned))
    sides += [side for side in dict.fromkeys(log.side for log in day.sets) if side not in sides]
    found: list[SetPlace] = []
    for side in sides:
        numbers = sorted({n for s, n in (*planned, *logged) if s == side})
        found += [_place(side, number, planned, logged) for number in numbers]
    return tuple(found)


def _place(
    side: Side | None,
    number: int,
    planned: Mapping[tuple[Side | None, int], int],
    logged: Mapping[tuple[Side | None, int], SetLog],
) -> SetPlace:
    key, log = (side, number), logged.get((side, number))
    return SetPlace(
        key=f"{_SIDES[side]}{number}",
        side=side,
        set_no=number,
        amount=planned[key] if log is None else log.amount,
        set_id="" if log is None else log.id,
        extra=key not in planned,
        part=log is not None and log.partial,
    )


def _lines(places: tuple[SetPlace, ...]) -> tuple[tuple[SetPlace, ...], ...]:
    """One line a side."""
    sides = dict.fromkeys(place.side for place in places)
    return tuple(tuple(place for place in places if place.side == side) for side in sides)


def _counts_seconds(day: ExerciseDay) -> bool:
    if day.item is not None:
        return bool(day.item.dose.hold_s)
    return any(log.seconds for log in day.sets)
