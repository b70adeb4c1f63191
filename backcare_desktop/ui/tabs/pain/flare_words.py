"""What is said of flare-ups. A number may ask about one; only the person says that it is one."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.check import Lock
from backcare_desktop.core.flare import QUIET_DAYS, RISE, Flare, FlarePrompt
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.services.flares import Eased, FlarePage, FlarePlan
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.pain.flare_state import (
    AskState,
    FlareRow,
    FlareState,
    OpenState,
    PlanState,
)
from backcare_desktop.ui.tabs.pain.words import PainWords

MOST_LINES = 6
"""Things that eased, told one by one."""


class FlareWriter(QObject):
    """Writes how things stand with flares.

    Args:
        routine: what is proposed during one; None for nothing.
    """

    def __init__(
        self, words: PainWords, routine: Routine | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._routine = routine
        self._about = AboutRoutine(self)
        self._entry_words = EntryWords(self)
        self._locks = LockWords(words.when, self)

    def state(self, page: FlarePage, lock: Lock | None, pace: Pace) -> FlareState:
        """Everything but the form."""
        return FlareState(
            ask=None if page.prompt is None else self._ask(page.prompt),
            open=None if page.open is None else self._open(page.open, page.today),
            plan=None if page.open is None else self._plan(page, lock, pace),
            rows=tuple(self._row(flare, page.today) for flare in page.flares),
            latest=self._latest(page),
            read=True,
        )

    def _ask(self, prompt: FlarePrompt) -> AskState:
        reason = self.tr(
            "Your pain is {value}, {rise} points or more above its 7-day median of {median}, for "
            "the second day running."
        )
        definition = self.tr(
            "A flare-up is when your back is worse than it usually is, for hours up to weeks, in a "
            "way that is hard to bear and gets in the way of what you do or of how you feel. "
            "A number alone doesn’t make one: you know best."
        )
        until = self._words.day(prompt.day + timedelta(days=QUIET_DAYS), prompt.day)
        return AskState(
            reason.format(
                value=prompt.value, rise=RISE, median=self._words.short_number(prompt.median)
            ),
            definition,
            self.tr("After a no, nothing is asked until {day}.").format(day=until),
        )

    def _open(self, flare: Flare, today: date) -> OpenState:
        since = self._words.day(flare.first, today)
        return OpenState(
            title=self.tr("Flare-up since {day}").format(day=since),
            length=self.tr("Day\u00a0{number}").format(number=_number_of(today, flare)),
            note=flare.note,
            flare_id=flare.id,
        )

    def _row(self, flare: Flare, today: date) -> FlareRow:
        if flare.last is None:
            days = self.tr("Since {day}").format(day=self._words.day(flare.first, today))
            length = self.tr("goes on")
        else:
            days = self._words.days(flare.first, flare.last, today)
            count = (flare.last - flare.first).days + 1
            length = self.tr("1 day") if count == 1 else self.tr("{count} days").format(count=count)
        return FlareRow(
            flare_id=flare.id,
            days=days,
            length=length,
            note=flare.note,
            edit=self.tr("Change the flare-up: {days}").format(days=days),
            delete=self.tr("Delete the flare-up: {days}").format(days=days),
        )

    def _latest(self, page: FlarePage) -> str:
        if not page.flares:
            return self.tr("You have noted none so far.")
        row = self._row(page.flares[0], page.today)
        text = self.tr("The latest: {days}, {length}.")
        return text.format(days=row.days, length=row.length)

    # --- the plan ------------------------------------------------------------------------------

    def _plan(self, page: FlarePage, lock: Lock | None, pace: Pace) -> PlanState:
        plan = page.plan or FlarePlan(0, ())
        lines = tuple(self._eased(each, page.today) for each in plan.eased[:MOST_LINES])
        start = ""
        if self._routine is not None:
            length = self._about.length(self._routine, pace, inside=True)
            start = self.tr("Start {routine}, {length}").format(
                routine=self._routine.name, length=length
            )
        return PlanState(
            title=self.tr("What you noted as easing it before"),
            lines=lines,
            text=self._plan_text(plan),
            start=start,
            locked="" if lock is None else self._locks.sentence(lock, page.today),
        )

    def _plan_text(self, plan: FlarePlan) -> str:
        if not plan.eased:
            return self.tr(
                "No plan yet. What eases this one can stand here the next time: note it with an "
                "entry, under what you did against it."
            )
        if plan.flares == 1:
            return self.tr("From your notes around 1 earlier flare-up. It may differ this time.")
        return self.tr(
            "From your notes around {count} earlier flare-ups. It may differ this time."
        ).format(count=plan.flares)

    def _eased(self, eased: Eased, today: date) -> str:
        thing = eased.words
        if eased.activity is not None:
            thing = self._entry_words.activity(eased.activity)
        elif eased.relief is not None:
            thing = self._entry_words.relief(eased.relief)
            if eased.words:
                thing = self.tr("{kind}: {words}").format(kind=thing, words=eased.words)
        day = self._words.day(eased.latest, today)
        if eased.times == 1:
            return self.tr("{thing}, once, on {day}").format(thing=thing, day=day)
        return self.tr("{thing}, {times} times, the last on {day}").format(
            thing=thing, times=eased.times, day=day
        )


def _number_of(today: date, flare: Flare) -> int:
    """Which day of the flare it is; the first one also where a clock was set back."""
    return max(0, (today - flare.first).days) + 1
