"""Turns what the diary says of the way back into what the tab shows."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QObject

from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Unit
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.training.card_state import TechniqueState, ThumbState
from backcare_desktop.ui.tabs.training.comeback_writer import ComebackWriter
from backcare_desktop.ui.tabs.training.concern_words import ConcernWords
from backcare_desktop.ui.tabs.training.log_writer import LATEST_ROWS, LogWriter
from backcare_desktop.ui.tabs.training.next_writer import NextWriter
from backcare_desktop.ui.tabs.training.phase_writer import PhaseWriter
from backcare_desktop.ui.tabs.training.plan_writer import PlanWriter
from backcare_desktop.ui.tabs.training.state import TrainingState
from backcare_desktop.ui.tabs.training.swaps_writer import SwapsWriter
from backcare_desktop.ui.tabs.training.week_writer import WeekWriter
from backcare_desktop.ui.tabs.training.words import TrainingWords


class Chosen(Struct, frozen=True):
    """What the person has opened or chosen to look at.

    Attributes:
        lift: id of the lift that the plan shows; None for the first.
        unit: what loads are shown in.
        gate: the gate whose details are open; None for none.
        swaps: id of the lift whose swaps are shown; empty for the one that the plan shows.
        card: id of the technique card that is open.
        log_rows: how many entries are shown.
        first_weekday: the day that weeks begin on, 0 for Monday.
    """

    lift: str | None = None
    unit: Unit = Unit.KG
    gate: Gate | None = None
    swaps: str = ""
    card: str = ""
    log_rows: int = LATEST_ROWS
    first_weekday: int = 0


class TrainingWriter(QObject):
    """Writes the whole state."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
        preparation: Routine | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises
        self._plans = PlanWriter(words, self)
        self._next = NextWriter(words, self)
        self._logs = LogWriter(words, self)
        self._phases = PhaseWriter(words, exercises, self)
        self._comebacks = ComebackWriter(words, exercises, self)
        self._weeks = WeekWriter(words, exercises, self, preparation)
        self._swaps = SwapsWriter(words, exercises, self)
        self._locks = LockWords(words.when, self)
        self._concerns = ConcernWords(self)

    def state(self, page: TrainingPage, chosen: Chosen, *, can_save: bool) -> TrainingState:
        """What to show of a page."""
        lift = next((each for each in page.lifts if each.lift.id == chosen.lift), None)
        lift = lift or next(iter(page.lifts), None)
        unit = chosen.unit
        lock = self._locks.notice(page.lock, page.today.local_date)
        open_now = page.lock is None
        quiet = page.lock is not None or page.strong is not None
        return TrainingState(
            rest=self._rest(page) if open_now else "",
            lock=lock,
            can_save=can_save,
            episode=page.episode is not None,
            can_log=bool(page.lifts),
            log_session=self.tr("Log a session") if open_now else self.tr("Add an earlier entry"),
            quiet=quiet,
            phase=self._phases.phase(page) if open_now else None,
            gates=self._phases.gates(page, chosen.gate) if open_now else None,
            plan=self._plans.plan(page, lift, unit) if open_now else None,
            next=None if quiet else self._next.next(page, lift, unit),
            comeback=self._comebacks.comeback(page, unit) if open_now else None,
            swaps=self._swaps.swaps(page, lift, chosen.swaps) if open_now else None,
            technique=self._technique(chosen) if open_now else None,
            log=self._logs.log(page, rows=chosen.log_rows),
            morning=self._logs.morning(page),
            week=self._weeks.week(page, chosen.first_weekday) if open_now else None,
            concern=self._concern(page),
            past=tuple(self._phases.past(each, page.today.local_date) for each in page.past),
        )

    def _rest(self, page: TrainingPage) -> str:
        if page.episode is None:
            return ""
        day = page.episode.day(page.today.local_date) + 1
        return self.tr("— back to lifting, day {day}").format(day=day)

    def _concern(self, page: TrainingPage) -> str:
        """What goes before everything but a lock."""
        if page.lock is not None:
            return ""
        if page.strong is not None:
            return self._concerns.strong(page.strong)
        return self._concerns.lately(page.concern)

    # --- content -------------------------------------------------------------------------------

    def _technique(self, chosen: Chosen) -> TechniqueState:
        cards = self._words.recovery.cards
        shown = next((each for each in cards if each.id == chosen.card), cards[0])
        return TechniqueState(
            cards=tuple((each.id, each.title) for each in cards),
            chosen=shown.id,
            figure=self._figure(shown.exercise_id),
            lines=shown.text,
            source=self.tr(
                "{source} When to have your form looked at: article “How to reduce back pain after "
                "workout”."
            ).format(source=shown.source),
            look=self.tr(
                "Not sure of your form, or did it hurt after several kinds of training? Have "
                "somebody who coaches lifting look at it, or a physiotherapist; take your films "
                "along."
            ),
        )

    def _figure(self, exercise_id: str) -> ThumbState:
        exercise = self._exercises[exercise_id]
        return ThumbState(exercise.figure, exercise.name, "")
