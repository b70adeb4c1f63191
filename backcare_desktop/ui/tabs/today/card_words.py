"""The words of the one thing to do now."""

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.content.library import Library
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import CORE_PREFIX, Programme
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.session_log import SessionMark, SessionRecord
from backcare_desktop.core.today_rules import What, Why
from backcare_desktop.core.walking import WALK_MINUTES
from backcare_desktop.services.measures_page import Measure
from backcare_desktop.services.today_board import TodayBoard
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.today.state import ActionCard, Picture
from backcare_desktop.ui.tabs.today.why_words import WhyWriter

PICTURES: Final = 3
WALK: Final = "walk"
"""The exercise whose figure walks."""


class CardWriter(QObject):
    """Writes the card of what was chosen."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._doses = RoutineWords(self)
        self._about = AboutRoutine(self)
        self._whys = WhyWriter(self)
        self.why = self._whys.why

    def waiting(self) -> ActionCard:
        """Before the diary is read nobody knows what to do."""
        return ActionCard(
            self.tr("Nothing to propose yet"), self.tr("Your diary hasn’t been read yet.")
        )

    def unreadable(self) -> ActionCard:
        """It can't be read; the banner says why."""
        return ActionCard(self.tr("Nothing to propose now"), self.tr("Your diary can’t be read."))

    def card(self, board: TodayBoard, pace: Pace, *, comfort_runs: bool) -> ActionCard | None:
        """What to do; None where a lock or the eleven keys take the card's place."""
        write: dict[What, Callable[[], ActionCard]] = {
            What.CHECK: lambda: self._check(board),
            What.COMFORT: lambda: self._comfort(board, runs=comfort_runs),
            What.GO_ON: lambda: self._go_on(board),
            What.ROUTINE: lambda: self._routine(board, pace),
            What.CORE: lambda: self._core(board),
            What.LIFT: lambda: self._lift(board),
            What.WALK: self._walk,
            What.MEASURES: lambda: self._measures(board),
            What.REST: self._rest,
        }
        choice = board.choice
        if choice.what not in write:
            return None
        card = write[choice.what]()
        return replace(
            card,
            tag=card.tag or (self.tr("Next for today") if choice.what is not What.REST else ""),
            why=self.why(choice),
            put_away=self.tr("Not this today") if choice.can_wait else "",
        )

    # --- what is done with the body ------------------------------------------------------------

    def _routine(self, board: TodayBoard, pace: Pace) -> ActionCard:
        choice = board.choice
        routine = self._library.routines[choice.routine_id]
        times = board.situation.routines[routine.id]
        length = self._about.length(routine, pace, inside=True)
        tag = ""
        if times.done:
            tag = self.tr("{done} of {wanted} today").format(
                done=times.done, wanted=times.times_a_day
            )
        return ActionCard(
            self.tr("{what} · {length}").format(what=routine.name, length=length),
            routine.summary,
            tag,
            self._pictures(routine),
            self.tr("Start"),
            plays=True,
            steps=routine.id,
        )

    def _core(self, board: TodayBoard) -> ActionCard:
        choice, row = board.choice, board.core
        items = row.programme.items if row is not None else ()
        name = self._programme_name(row.programme) if row is not None else ""
        return ActionCard(
            self.tr("Core · about {minutes} min").format(minutes=choice.minutes),
            self.tr("What is left of “{programme}” for today.").format(programme=name),
            pictures=tuple(
                self._picture(self._library.exercises.get(item.exercise_id), item.dose)
                for item in items[:PICTURES]
            ),
            start=self.tr("Start"),
            plays=True,
        )

    def _go_on(self, board: TodayBoard) -> ActionCard:
        broken_off = board.page.broken_off
        if broken_off is None:
            raise ValueError("nothing was broken off")
        routine = self._library.routines.get(broken_off.record.routine_id)
        kept = self.tr("{done} of {count} steps are done and saved.")
        if broken_off.steps == 1:
            kept = self.tr("{done} of 1 step is done and saved.")
        return ActionCard(
            self.tr("{routine}: go on where you stopped").format(
                routine=self.session_name(broken_off.record)
            ),
            kept.format(done=broken_off.steps_done, count=broken_off.steps),
            self.tr("Not finished"),
            self._pictures(routine) if routine is not None else (),
            self.tr("Go on"),
            plays=True,
            broken_off=broken_off.record.id,
        )

    def _lift(self, board: TodayBoard) -> ActionCard:
        lift = board.situation.lift
        return ActionCard(
            self.tr("Lift: {lift}").format(lift=lift.name if lift is not None else ""),
            self.tr("Today’s load stands in your plan, with the form checklist beside it."),
            start=self.tr("Open Training"),
        )

    def _walk(self) -> ActionCard:
        least, most = WALK_MINUTES
        return ActionCard(
            self.tr("A short walk · {least} to {most} min").format(least=least, most=most),
            self.tr("At your own pace, on flat ground. Come back and add it here."),
            pictures=(self._picture(self._library.exercises.get(WALK)),),
            start=self.tr("I walked {minutes} min").format(minutes=least),
            second=self.tr("I walked {minutes} min").format(minutes=most),
        )

    def _comfort(self, board: TodayBoard, *, runs: bool) -> ActionCard:
        minutes, urgent = board.choice.minutes, board.situation.strong is not None
        if runs:
            return ActionCard(
                self.tr("Ease off"),
                self.tr("Warmth or cold is running. Stop whenever you like."),
                start=self.tr("Stop"),
                check=urgent,
            )
        return ActionCard(
            self.tr("Ease off · {minutes} min").format(minutes=minutes),
            self.tr("Warmth or cold, whichever feels better, and a position that is easy."),
            start=self.tr("Begin warmth"),
            second=self.tr("Begin cold"),
            check=urgent,
        )

    def _rest(self) -> ActionCard:
        return ActionCard(
            self.tr("Nothing more for today"),
            self.tr("Rest is part of the plan. Walk and move as it feels good."),
        )

    # --- what is asked -------------------------------------------------------------------------

    def _check(self, board: TodayBoard) -> ActionCard:
        title, text = {
            Why.CHECK_UNFINISHED: (
                self.tr("Finish your symptom check"),
                self.tr("Your answers so far are kept."),
            ),
            Why.CONCERN: (self.tr("Check your symptoms"), self._concern(board)),
            Why.NEVER_CHECKED: (
                self.tr("Check your symptoms first"),
                self.tr("A few questions look for signs that need a doctor."),
            ),
            Why.CHECK_IN: (
                self.tr("Check-in after {number} days").format(number=board.choice.number),
                self.tr("The same questions once more, to see what has changed."),
            ),
        }[board.choice.why]
        finish = board.choice.why is Why.CHECK_UNFINISHED
        start = self.tr("Go on") if finish else self.tr("Check my symptoms")
        return ActionCard(title, text, start=start)

    def _concern(self, board: TodayBoard) -> str:
        if board.situation.concern is Concern.LEG:
            return self.tr("You told of a leg, or of numbness or tingling.")
        return self.tr("Pain rose by more than 2 points.")

    def _measures(self, board: TodayBoard) -> ActionCard:
        return ActionCard(
            self.tr("How you’re doing"),
            self.measures_due(board.page.due),
            start=self.tr("Open the Pain tab"),
        )

    def measures_due(self, due: tuple[Measure, ...]) -> str:
        """Which outcome measures it is time to answer again."""
        if set(due) == {Measure.PSFS}:
            return self.tr("Your activities are due again.")
        if set(due) == {Measure.RMDQ}:
            return self.tr("The back questionnaire is due again.")
        return self.tr("Your activities and the back questionnaire are due again.")

    def routine_name(self, routine_id: str) -> str:
        """The title of a routine that ships."""
        return self._library.routines[routine_id].name

    def _programme_name(self, programme: Programme) -> str:
        return self._library.session_name(f"{CORE_PREFIX}{programme.id}", programme.name)

    def session_name(self, session: SessionMark | SessionRecord) -> str:
        """What a session of the diary is called, in the language that is spoken now."""
        return self._library.session_name(session.routine_id, session.routine_name)

    # --- pictures ------------------------------------------------------------------------------

    def _pictures(self, routine: Routine) -> tuple[Picture, ...]:
        return tuple(self._picture(step.exercise, step.dose) for step in routine.steps[:PICTURES])

    def _picture(self, exercise: Exercise | None, dose: Dose | None = None) -> Picture:
        if exercise is None:
            return Picture("", "")
        return Picture(
            exercise.figure, exercise.name, self._doses.dose(dose) if dose is not None else ""
        )
