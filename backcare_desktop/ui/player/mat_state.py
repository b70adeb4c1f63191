"""What is seen from the mat, worked out from a session."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.session_state import SessionState, Status
from backcare_desktop.core.timeline import Segment, SegmentKind
from backcare_desktop.core.variation import Way
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.player.feel_state import HurtPanel
from backcare_desktop.ui.player.moving import ring_fraction
from backcare_desktop.ui.player.state import (
    Bar,
    BarState,
    MatPage,
    NextUp,
    Panel,
    RingTone,
    Shown,
)
from backcare_desktop.ui.player.way_words import WayWords
from backcare_desktop.ui.routine_words import RoutineWords, SessionNames

LAST_SECONDS = 3


class MatWriter(QObject):
    """Turns a session's state into the mat page; knows words and pictures, no pixels.

    Args:
        exercises: by their ids.
        session_name: what a session is called now.
    """

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        session_name: SessionNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self.session_name = session_name
        self.words = RoutineWords(self)
        self.ways = WayWords(self)

    def page(self, following: Following, panel: Panel | None) -> MatPage:
        """The whole page. While it is asked what hurts, its heading is the exercise that did."""
        state = following.state
        segment = state.segment
        exercise = self.exercise(following, segment)
        shown, named = segment, exercise
        if isinstance(panel, HurtPanel):
            shown = state.timeline.segments[state.concerned.index]
            named = self.exercise(following, shown)
        return MatPage(
            routine=self.routine(following),
            bars=self._bars(following),
            total_left=clock_time(state.total_remaining),
            title=self.title(following, shown),
            badge=self._badge(shown),
            picture=self.picture(named, shown, state.phase if shown is segment else 0),
            cue=self._cue(following, exercise, segment),
            digits=str(_digits(segment, state)),
            caption=self._caption(segment, state),
            ring=ring_fraction(state, state.mono),
            tone=_tone(state),
            next_up=self._next_up(following),
            step=self._step(state),
            paused=state.status is not Status.RUNNING,
            spoken=self._spoken(segment, state),
            untimed=segment.untimed,
            easier=state.easier is not None,
            harder=state.harder is not None,
            panel=panel,
        )

    def routine(self, following: Following) -> str:
        """What the session is called, in whichever language it was begun."""
        record = following.record
        return self.session_name(record.routine_id, record.routine_name)

    def exercise(self, following: Following, segment: Segment) -> Exercise:
        """The exercise a segment is about, or leads to: as planned, or what has taken its place."""
        variation = following.state.variations.get(segment.step)
        if variation is None:
            return self.planned(following, segment)
        return self.named(variation.exercise_id)

    def named(self, exercise_id: str) -> Exercise:
        """The exercise of that id, or what can be said of one that is gone."""
        return self._exercises.get(exercise_id) or self._gone(exercise_id)

    def planned(self, following: Following, segment: Segment) -> Exercise:
        """The exercise that was planned for a segment."""
        return self.named(following.record.plan.steps[segment.step].exercise_id)

    def title(self, following: Following, segment: Segment) -> str:
        """What a segment's exercise is called; in the way it was planned in, by its own name."""
        exercise, way = self.exercise(following, segment), self.way(following, segment)
        if way is not following.record.plan.steps[segment.step].way:
            return exercise.name
        return self.ways.title(exercise, way)

    def way(self, following: Following, segment: Segment) -> Way:
        """How a segment is done."""
        variation = following.state.variations.get(segment.step)
        return Way.AS_PLANNED if variation is None else variation.way

    def _gone(self, exercise_id: str) -> Exercise:
        """A session taken up after its exercise was renamed or could not be loaded."""
        unknown = self.tr("The description of this exercise is missing.")
        return Exercise(
            id=exercise_id,
            name=exercise_id.replace("-", " ").capitalize(),
            aim=unknown,
            muscles=unknown,
            setup=unknown,
            steps=(unknown,),
            breathing=unknown,
            mistakes=(unknown,),
            easier=self.tr("Make the movement smaller."),
            harder=unknown,
            avoid=unknown,
            cues=(unknown,),
            dose_source=unknown,
            figure="",
        )

    def picture(self, exercise: Exercise, segment: Segment, frame: int) -> Shown:
        """The figure for a segment, with words for those who can't see it."""
        steps = " ".join(exercise.steps)
        side = self.words.side(segment.side)
        named = self.tr("{exercise}, {side}").format(exercise=exercise.name, side=side)
        description = f"{named if side else exercise.name}. {exercise.setup} {steps}"
        return Shown(exercise.figure, segment.side, frame, description)

    def _badge(self, segment: Segment) -> str:
        side = {Side.LEFT: self.tr("LEFT side"), Side.RIGHT: self.tr("RIGHT side"), None: ""}
        return side[segment.side]

    def _cue(self, following: Following, exercise: Exercise, segment: Segment) -> str:
        if segment.kind is SegmentKind.SWITCH:
            return {
                Side.LEFT: self.tr("Come out slowly. Now your left side."),
                Side.RIGHT: self.tr("Come out slowly. Now your right side."),
                None: "",
            }[segment.side]
        planned = self.planned(following, segment)
        if exercise.id == planned.id and (
            way := self.ways.shown(planned, self.way(following, segment))
        ):
            return way
        if not segment.kind.is_work:
            return exercise.setup
        cue = exercise.cues[following.state.phase % len(exercise.cues)]
        left, right = self.tr("left"), self.tr("right")
        names = {Side.LEFT: (left, right), Side.RIGHT: (right, left), None: ("", "")}
        side, other = names[segment.side]
        return cue.format(side=side, other=other)

    def _caption(self, segment: Segment, state: SessionState) -> str:
        pauses = {
            SegmentKind.READY: self.tr("Get ready"),
            SegmentKind.SWITCH: self.tr("Switch sides"),
            SegmentKind.REST: self.tr("Get into position"),
        }
        if segment.kind in pauses:
            return pauses[segment.kind]
        if segment.untimed:
            return self._at_own_pace(segment)
        if segment.reps:
            return self.tr("of {count}").format(count=segment.reps)
        return self.tr("second") if state.shown_second == 1 else self.tr("seconds")

    def _at_own_pace(self, segment: Segment) -> str:
        """What was planned, and how to say that it is done."""
        done = self.tr("Press → when done")
        if segment.reps:
            return self.tr("times\n{done}").format(done=done)
        planned = self.tr("s · planned {seconds} s").format(seconds=round(segment.duration))
        return f"{planned}\n{done}"

    def _spoken(self, segment: Segment, state: SessionState) -> str:
        if segment.untimed:
            words = self.tr("At your own pace. Say next when you are done.")
        elif segment.reps:
            words = self.tr("Repetition {rep} of {count}").format(rep=state.rep, count=segment.reps)
        elif state.shown_second == 1:
            words = self.tr("1 second left")
        else:
            words = self.tr("{seconds} seconds left").format(seconds=state.shown_second)
        if state.status is Status.PAUSED:
            return self.tr("Paused: {rest}").format(rest=words)
        return words

    def _bars(self, following: Following) -> tuple[Bar, ...]:
        """One bar for each side and set; the rounds of a long hold share theirs."""
        state = following.state
        segments = state.timeline.segments
        groups: dict[tuple[int, Side | None, int], list[int]] = {}
        for index, segment in enumerate(segments):
            if segment.kind.is_work:
                groups.setdefault((segment.step, segment.side, segment.set_no), []).append(index)
        return tuple(self._bar(following, indexes) for indexes in groups.values())

    def _bar(self, following: Following, indexes: list[int]) -> Bar:
        state = following.state
        segments = state.timeline.segments
        first = segments[indexes[0]]
        seconds = sum(segments[index].duration for index in indexes)
        here = state.position.index
        if here in indexes and not state.over:
            behind = sum(segments[index].duration for index in indexes if index < here)
            standing = BarState.NOW
            fraction = min(1.0, (behind + state.position.into) / seconds)
        elif all(index in following.done for index in indexes):
            standing, fraction = BarState.DONE, 1.0
        elif here > indexes[-1] or state.over:
            standing, fraction = BarState.SKIPPED, 0.0
        else:
            standing, fraction = BarState.AHEAD, 0.0
        return Bar(self._bar_label(following, first), seconds, standing, fraction)

    def _bar_label(self, following: Following, segment: Segment) -> str:
        label, side = self.title(following, segment), self.words.side(segment.side)
        if side:
            label = self.tr("{exercise}, {side}").format(exercise=label, side=side)
        if segment.sets > 1:
            return self.tr("{label}, set {number}").format(label=label, number=segment.set_no)
        return label

    def _next_up(self, following: Following) -> NextUp | None:
        """What comes after the current work, or during a pause the work it leads to."""
        state = following.state
        index = state.upcoming
        if index is None:
            return None
        segment = state.timeline.segments[index]
        exercise = self.exercise(following, segment)
        of_sets = self.tr("set {number} of {count}").format(
            number=segment.set_no, count=segment.sets
        )
        told = (
            self.words.side(segment.side),
            of_sets if segment.sets > 1 else "",
            self.words.set_once(self._dose(following, segment)),
        )
        words = " · ".join(filter(None, told))
        return NextUp(self.title(following, segment), words, self.picture(exercise, segment, 0))

    def _dose(self, following: Following, segment: Segment) -> Dose:
        """The dose of a step in the way it is done now."""
        dose = following.record.plan.steps[segment.step].dose
        if self.way(following, segment) is Way.AS_PLANNED:
            return dose
        if segment.reps:
            return replace(dose, reps=segment.reps)
        return replace(dose, hold_s=round(segment.duration * segment.rounds))

    def _step(self, state: SessionState) -> str:
        segments = state.timeline.segments
        work = [index for index, segment in enumerate(segments) if segment.kind.is_work]
        number = sum(index < state.position.index for index in work)
        number += 1 if state.segment.kind.is_work or number < len(work) else 0
        return self.tr("Step {number} of {count}").format(number=number, count=len(work))


def clock_time(seconds: float) -> str:
    """Minutes and seconds, rounded up, for instance ``2:48``."""
    whole = max(0, int(-(-(seconds - 1e-6) // 1)))
    return f"{whole // 60}:{whole % 60:02d}"


def _tone(state: SessionState) -> RingTone:
    if state.status is Status.PAUSED:
        return RingTone.PAUSED
    if not state.segment.kind.is_work:
        return RingTone.PAUSE_BETWEEN
    counts_down = not state.segment.reps and not state.segment.untimed
    if counts_down and state.shown_second <= LAST_SECONDS:
        return RingTone.LAST_SECONDS
    return RingTone.WORK


def _digits(segment: Segment, state: SessionState) -> int:
    """The repetition or the second; at one's own pace, how many repetitions there are to do."""
    if segment.untimed and segment.reps:
        return segment.reps
    return state.rep if segment.reps else state.shown_second
