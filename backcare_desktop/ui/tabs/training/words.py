"""The Training tab's words for values that the program knows by code."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.content.recovery import Recovery
from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import LONGEST_NOTE, FormPoint
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.load_plan import LONGEST_NAME, Jump
from backcare_desktop.core.load_week import Reason
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.load_warning import NotOpen
from backcare_desktop.ui.mechanism_words import MechanismWords
from backcare_desktop.ui.tabs.training.forms import Field
from backcare_desktop.ui.tabs.training.reading import Wrong
from backcare_desktop.ui.when import WhenWriter

TENTH = Decimal("0.1")
"""Smaller shares are written with a decimal: a cap can be 7.5 %."""


class TrainingWords(QObject):
    """Writes loads, days, gates and reasons."""

    def __init__(self, recovery: Recovery, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recovery = recovery
        self.locale = locale
        self._ungrouped = QLocale(locale)
        self._ungrouped.setNumberOptions(
            locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator
        )
        self.when = WhenWriter(locale, self)
        self._mechanisms = MechanismWords(self)

    # --- numbers and days ----------------------------------------------------------------------

    def load(self, load: Load | None, unit: Unit | None = None) -> str:
        """For instance ``52.5 kg``; a dash for none."""
        if load is None:
            return "–"
        shown = unit or load.unit
        return self.tr("{amount} {unit}").format(
            amount=self.number(load.shown_in(shown)), unit=shown.value
        )

    def number(self, value: Decimal) -> str:
        """Without zeros at its end and signs between thousands, in the locale's digits.

        So that what a form shows is what it reads: thousands look like decimals elsewhere.
        """
        plain = f"{value:f}"
        digits = len(plain.rstrip("0").partition(".")[2]) if "." in plain else 0
        return self._ungrouped.toString(float(value), "f", digits)

    def percent(self, share: Decimal) -> str:
        """For instance ``55 %``."""
        rounded = (share * 100).quantize(
            Decimal("0.1") if share < TENTH else Decimal(1), ROUND_HALF_UP
        )
        return self.tr("{percent} %").format(percent=self.number(rounded))

    def day(self, day: date, today: date) -> str:
        """For instance ``9 July``, with the year if it is another one."""
        return self.when.short_day_of(day, today)

    def spoken_day(self, day: date, today: date) -> str:
        """The same, as ``today`` and ``yesterday`` where that is so; inside a sentence."""
        ago = (today - day).days
        if ago == 0:
            return self.tr("today")
        return self.tr("yesterday") if ago == 1 else self.day(day, today)

    def listed(self, words: Iterable[str]) -> str:
        """One after the other."""
        return self.tr(", ").join(words)

    # --- the way back --------------------------------------------------------------------------

    def phase(self, phase: RoutinePhase) -> str:
        """A phase's name."""
        return self.recovery.phases[phase].title

    def gates_inside(self, gates: Iterable[Gate]) -> str:
        """The same, inside a sentence."""
        return self.listed(self.recovery.gates[gate].inside for gate in gates)

    def gates(self, gates: Iterable[Gate]) -> str:
        """Names of gates, one after the other."""
        return self.listed(self.recovery.gates[gate].title for gate in gates)

    def reason(self, reason: Reason) -> str:
        """Why a plan doesn't move up, as a sentence."""
        return {
            Reason.PAIN_HIGH: self.tr("Pain went above 5 while lifting."),
            Reason.MORNING_HIGH: self.tr("Pain was above 5 on a morning after."),
            Reason.MORNING_MUCH_WORSE: self.tr(
                "A morning after was more than 2 points worse than usual."
            ),
            Reason.PAIN_DURING: self.tr("Pain went above 3 while lifting."),
            Reason.MORNING_PAINFUL: self.tr("Pain was above 3 on a morning after."),
            Reason.MORNING_WORSE: self.tr("A morning after was worse than usual."),
            Reason.OTHER_LIFT: self.tr(
                "Another lift hurt by more than 3, so no load goes up. Our choice, not a finding."
            ),
            Reason.FORM_LOST: self.tr("The form did not hold in every point."),
            Reason.LIGHTER: self.tr("The load was below the plan’s."),
            Reason.FEWER: self.tr("There were fewer repetitions than the plan has."),
            Reason.NOT_LIFTED: self.tr("It was not lifted."),
            Reason.PAIN_UNKNOWN: self.tr("Pain while lifting was not entered."),
            Reason.MORNING_UNKNOWN: self.tr("Pain on the morning after was not entered."),
            Reason.USUAL_UNKNOWN: self.tr(
                "Your usual morning is not known: rate your pain on three mornings."
            ),
            Reason.FORM_UNKNOWN: self.tr("The form checklist was not filled in."),
            Reason.HELD: self.tr("Its load is not open yet; the plan waits with it."),
        }[reason]

    def ahead(self, found: Jump | NotOpen | None, lift: LiftStanding, today: date) -> str:
        """What a load runs ahead of; empty where it doesn't."""
        if found is None:
            return ""
        if isinstance(found, Jump):
            if lift.followed is None:
                return ""
            return self.jump(found, lift.followed.plan.cap, today)
        if found.most is None:
            return self.tr("No load is open on this day.")
        return self.tr("This load is not open. On this day it is {load} at most.").format(
            load=self.load(found.most)
        )

    def jump(self, jump: Jump, cap: Decimal, today: date) -> str:
        """That a load is higher than the cap allows, and above what."""
        if jump.on is None:
            text = self.tr("{percent} above your plan’s {load}. Your cap is {cap} a week.")
        else:
            text = self.tr("{percent} above {load} on {day}. Your cap is {cap} a week.")
        return text.format(
            percent=self.percent(jump.rise),
            load=self.load(jump.measure),
            day=self.day(jump.on, today) if jump.on is not None else "",
            cap=self.percent(cap),
        )

    def form(self, point: FormPoint) -> str:
        """A point of the form checklist, as something that was so."""
        return {
            FormPoint.BRACE: self.tr("I braced before each repetition"),
            FormPoint.NEUTRAL: self.tr("My back kept its shape"),
            FormPoint.HINGE: self.tr("I pushed my hips back"),
            FormPoint.CONTROL: self.tr("I could have stopped at any point"),
            FormPoint.STEADY: self.tr("I would have held a gentle push"),
        }[point]

    def mechanism(self, mechanism: Mechanism) -> str:
        """What the person was doing."""
        return self._mechanisms.mechanism(mechanism)

    def problems(self, problems: Mapping[Field, Wrong]) -> dict[str, str]:
        """What is wrong with a form, by the name of the field."""
        return {name.value: self.wrong(wrong) for name, wrong in problems.items()}

    def wrong(self, wrong: Wrong, longest: int | None = None) -> str:
        """What is wrong with a field, and what would be right.

        Args:
            wrong: what is wrong.
            longest: how many letters fit; None for those of a note or of a lift's name.
        """
        return {
            Wrong.EMPTY: self.tr("This is needed."),
            Wrong.NO_DATE: self.tr("Write a date, such as 9 July 2025 or 2025-07-09."),
            Wrong.FUTURE: self.tr("This day has not come yet. Choose today or an earlier day."),
            Wrong.LONG_AGO: self.tr("This is too long ago. Check the year."),
            Wrong.OVER_A_YEAR: self.tr(
                "This is more than a year ago. If it is right, press the button once more."
            ),
            Wrong.NOT_A_SCORE: self.tr("Write a whole number from 0 to 10."),
            Wrong.NO_NUMBER: self.tr("Write a number, such as {number}.").format(
                number=self.number(Decimal("52.5"))
            ),
            Wrong.NO_COUNT: self.tr("Write a whole number, such as 8."),
            Wrong.NOT_ABOVE_0: self.tr("It has to be above 0."),
            Wrong.TOO_MANY: self.tr("That is more than can be entered. Check the number."),
            Wrong.TOO_HEAVY: self.tr("It can be 1000 kg at most. Check the number."),
            Wrong.TOO_FINE: self.tr("Two decimals are enough, such as {number}.").format(
                number=self.number(Decimal("52.25"))
            ),
            Wrong.TOO_LONG: self.tr("This is too long: {most} letters fit.").format(
                most=self.locale.toString(longest or LONGEST_NOTE)
            ),
            Wrong.NAME_TOO_LONG: self.tr("This is too long: {most} letters fit.").format(
                most=self.locale.toString(longest or LONGEST_NAME)
            ),
            Wrong.NOT_ONE_LINE: self.tr("Some of these signs can’t be shown. Use plain letters."),
            Wrong.NO_PLATES: self.tr("Write the weights of your plates, such as 20 10 5."),
            Wrong.OTHER_PAIRS: self.tr(
                "Write one number for each plate, in the same order, or nothing."
            ),
            Wrong.ABOVE_NORMAL: self.tr("It is heavier than your usual load."),
        }[wrong]
