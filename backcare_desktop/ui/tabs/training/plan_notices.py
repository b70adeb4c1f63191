"""Writes what the weeks of a load plan say, beside its table."""

from PySide6.QtCore import QObject

from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_week import Move, Reason
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lift_weeks import Followed
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.words import TrainingWords


class PlanNotices(QObject):
    """What came of the weeks behind, what this one asks for, and what other lifts say."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def notices(
        self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit
    ) -> tuple[str, ...]:
        """One sentence or two each.

        Args:
            page: where things stand.
            chosen: the lift that is looked at.
            unit: what loads are shown in.
        """
        return (*self._own(chosen), *self._others(page, chosen, unit))

    def _own(self, chosen: LiftStanding | None) -> tuple[str, ...]:
        if chosen is None or chosen.followed is None:
            return ()
        if chosen.followed.held and not chosen.setback:
            week = chosen.followed.week.number
            return (
                self.tr("Lifting week {number} waits. {reason}").format(
                    number=week, reason=self._words.reason(Reason.HELD)
                ),
            )
        followed = chosen.followed
        found = (
            self._rounded(followed),
            self._step(followed),
            self._came(followed),
            self._also_held(followed),
        )
        return tuple(part for part in found if part)

    def _others(
        self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit
    ) -> tuple[str, ...]:
        """That another lift hurt: it is the same back, whichever is looked at."""
        return tuple(
            self.tr("{lift}: {setback}").format(
                lift=each.lift.name, setback=self.setback(each, unit)
            )
            for each in page.lifts
            if each is not chosen and each.setback
        )

    def _also_held(self, followed: Followed) -> str:
        """That pain of another lift holds this one this week."""
        if Reason.OTHER_LIFT not in followed.outlook.reasons:
            return ""
        return self._words.reason(Reason.OTHER_LIFT)

    def _rounded(self, followed: Followed) -> str:
        """That the plan begins with less than its share, because nothing between can be loaded."""
        plan, first = followed.plan, followed.plan.weeks[0]
        if followed.week != first or first.load is None:
            return ""
        wanted = self._words.percent(plan.start_kg / plan.lift.normal.kg)
        here = self._words.percent(first.share)
        if here == wanted:
            return ""
        text = self.tr("{share} for {wanted}: rounded down to what you can load.")
        return text.format(share=here, wanted=wanted)

    def _step(self, followed: Followed) -> str:
        """That this week is more than the cap above the one before."""
        step = followed.week.step
        if step is None:
            return ""
        text = self.tr("This week has the smallest step your plates allow: +{percent}.")
        return text.format(percent=self._words.percent(step))

    def _came(self, followed: Followed) -> str:
        """Why this week isn't simply the next one."""
        if followed.rested is not None:
            return self.tr(
                "Nothing was lifted for more than four weeks, so the plan goes back to its start. "
                "Our choice, not a finding."
            )
        last = followed.passed[-1] if followed.passed else None
        if last is None or last.came.move is Move.MOVE_UP:
            return ""
        reasons = " ".join(self._words.reason(reason) for reason in last.came.reasons)
        if last.came.move is Move.REPEAT:
            text = self.tr("Lifting week {number} is repeated. {reasons}")
        else:
            text = self.tr("After lifting week {number} the plan stepped back. {reasons}")
        return text.format(number=last.week.number, reasons=reasons)

    def setback(self, chosen: LiftStanding | None, unit: Unit) -> str:
        """Why to step back now; empty when nothing asks for it."""
        if chosen is None or chosen.followed is None:
            return ""
        outlook = chosen.followed.outlook
        if outlook.move is not Move.STEP_BACK:
            return ""
        back = (reason for reason in outlook.reasons if reason.move is Move.STEP_BACK)
        reasons = " ".join(self._words.reason(reason) for reason in back)
        if chosen.load is None:
            return self.tr("{reasons} A lighter week comes next.").format(reasons=reasons)
        text = self.tr("{reasons} Today it is {load} at most, and a lighter week comes next.")
        return text.format(reasons=reasons, load=self._words.load(chosen.load, unit))
