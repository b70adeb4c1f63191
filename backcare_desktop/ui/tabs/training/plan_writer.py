"""Writes the load plan: table, steps, what is next and what it waits for."""

from itertools import zip_longest

from PySide6.QtCore import QObject

from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_plan import PlanWeek
from backcare_desktop.core.load_week import Move
from backcare_desktop.core.phase import FIRST_DAYS
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import NextState, PlanRow, PlanState
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.widgets.step_chart import StepBar

MOST_COLUMNS = 3
"""More lifts than this are looked at one at a time."""


class PlanWriter(QObject):
    """One lift is chosen; the table shows the others beside it."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def rest(self, chosen: LiftStanding | None) -> str:
        """The lighter part of the tab's title."""
        if chosen is None or chosen.followed is None:
            return ""
        followed = chosen.followed
        return self.tr("— back to lifting, week {number} of {last}").format(
            number=followed.week.number, last=followed.plan.weeks[-1].number
        )

    def plan(self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit) -> PlanState:
        """The plan card."""
        columns = self._columns(page, chosen)
        shares_agree = _agree([_weeks(each) for each in columns])
        headers = (
            self.tr("Week"),
            *((self.tr("Load"),) if shares_agree else ()),
            *(each.lift.name for each in columns),
            self.tr("Sets"),
            "",
        )
        first = 2 if shares_agree else 1
        others = tuple(first + n for n, each in enumerate(columns) if each is not chosen)
        bars = self._bars(chosen)
        return PlanState(
            lifts=tuple((each.lift.id, each.lift.name) for each in page.lifts),
            chosen=chosen.lift.id if chosen is not None else "",
            about=self._about(page, unit),
            unit=unit.value,
            headers=headers,
            lift_columns=others,
            rows=self._rows(columns, unit, with_share=shares_agree),
            bars=bars,
            chart_name=self._chart_name(chosen),
            chart_text=self._chart_text(chosen, unit),
            rule=self.tr(
                "Move up when pain stays at 3 or less while lifting, is back to usual the next "
                "morning, and your form holds. Otherwise repeat the week."
            )
            if chosen is not None
            else "",
            notices=self._notices(chosen),
            setback=self._setback(chosen),
            planless=self._planless(chosen),
        )

    def next(self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit) -> NextState:
        """What comes next, and what it waits for."""
        if chosen is None or chosen.followed is None:
            return NextState(
                self.tr("Nothing planned yet"),
                self.tr("Add a lift first. Then you can plan it and log it."),
            )
        week, lift = chosen.followed.week, chosen.lift
        if chosen.followed.complete:
            return NextState(
                self.tr("{lift}: your usual load is back").format(lift=lift.name),
                self.tr("Every week of this plan is behind you."),
            )
        load = chosen.load if chosen.load is not None else week.load
        title = self.tr("Next: {lift} {load}, {sets} × {reps}").format(
            lift=lift.name, load=self._words.load(load, unit), sets=week.sets, reps=week.reps
        )
        return NextState(title, self._waits(page, chosen, unit))

    # --- the table -----------------------------------------------------------------------------

    def _columns(self, page: TrainingPage, chosen: LiftStanding | None) -> tuple[LiftStanding, ...]:
        planned = tuple(each for each in page.lifts if each.followed is not None)
        if len(planned) <= MOST_COLUMNS:
            return planned
        return tuple(each for each in planned if each is chosen)

    def _rows(
        self, columns: tuple[LiftStanding, ...], unit: Unit, *, with_share: bool
    ) -> tuple[PlanRow, ...]:
        found = []
        for row, weeks in enumerate(zip_longest(*(_weeks(each) for each in columns))):
            any_week = next(week for week in weeks if week is not None)
            share = (self._words.percent(any_week.share),) if with_share else ()
            cells = tuple(self._cell(week, unit, with_share=with_share) for week in weeks)
            sets = {(w.sets, w.reps) for w in weeks if w is not None}
            scheme = ", ".join(f"{many} × {reps}" for many, reps in sorted(sets))
            name = self.tr("Week {number}").format(number=any_week.number)
            mark = self.tr("this week") if row == 0 else ""
            found.append(PlanRow((name, *share, *cells, scheme, mark), row == 0))
        return tuple(found)

    def _cell(self, week: PlanWeek | None, unit: Unit, *, with_share: bool) -> str:
        if week is None:
            return ""
        load = self._words.load(week.load, unit)
        if with_share:
            return load
        return self.tr("{load} · {share}").format(load=load, share=self._words.percent(week.share))

    def _about(self, page: TrainingPage, unit: Unit) -> str:
        if not page.lifts:
            return ""
        usual = self._words.listed(
            self.tr("{lift} {load}").format(
                lift=each.lift.name, load=self._words.load(each.lift.normal, unit)
            )
            for each in page.lifts
        )
        return self.tr("Your usual loads: {loads}").format(loads=usual)

    # --- the steps -----------------------------------------------------------------------------

    def _bars(self, chosen: LiftStanding | None) -> tuple[StepBar, ...]:
        if chosen is None:
            return ()
        return tuple(
            StepBar(
                (
                    self.tr("W{number} · {share}").format(
                        number=week.number, share=self._words.percent(week.share)
                    ),
                    self.tr("W{number}").format(number=week.number),
                    str(week.number),
                ),
                float(week.share),
                now=number == 0,
            )
            for number, week in enumerate(_weeks(chosen))
        )

    def _chart_name(self, chosen: LiftStanding | None) -> str:
        if chosen is None:
            return ""
        return self.tr("{lift}, load by week").format(lift=chosen.lift.name)

    def _chart_text(self, chosen: LiftStanding | None, unit: Unit) -> str:
        if chosen is None:
            return ""
        return " ".join(
            self.tr("Week {number}: {share}, {load}.").format(
                number=week.number,
                share=self._words.percent(week.share),
                load=self._words.load(week.load, unit),
            )
            for week in _weeks(chosen)
        )

    # --- what the weeks say --------------------------------------------------------------------

    def _notices(self, chosen: LiftStanding | None) -> tuple[str, ...]:
        if chosen is None or chosen.followed is None or not chosen.followed.passed:
            return ()
        last = chosen.followed.passed[-1]
        if last.came.move is Move.MOVE_UP:
            return ()
        reasons = " ".join(self._words.reason(reason) for reason in last.came.reasons)
        if last.came.move is Move.REPEAT:
            text = self.tr("Week {number} is repeated. {reasons}")
        else:
            text = self.tr("After week {number} the plan stepped back. {reasons}")
        return (text.format(number=last.week.number, reasons=reasons),)

    def _setback(self, chosen: LiftStanding | None) -> str:
        if chosen is None or chosen.followed is None:
            return ""
        outlook = chosen.followed.outlook
        if outlook.move is not Move.STEP_BACK:
            return ""
        back = (reason for reason in outlook.reasons if reason.move is Move.STEP_BACK)
        reasons = " ".join(self._words.reason(reason) for reason in back)
        return self.tr("{reasons} A lighter week comes next.").format(reasons=reasons)

    def _planless(self, chosen: LiftStanding | None) -> str:
        if chosen is None or chosen.followed is not None:
            return ""
        return self.tr("{lift} has no plan in this episode yet.").format(lift=chosen.lift.name)

    def _waits(self, page: TrainingPage, chosen: LiftStanding, unit: Unit) -> str:
        if chosen.followed is None or not chosen.held:
            return self._say_light(chosen)
        parts = []
        if chosen.missing:
            parts.append(
                self.tr("Still to be met: {gates}.").format(gates=self._words.gates(chosen.missing))
            )
        phase, today = chosen.waits_for, page.today.local_date
        if phase is not None and page.episode is not None:
            first = (today - page.episode.onset).days
            ahead = FIRST_DAYS[phase] - first
            name = self._words.phase(phase)
            if ahead > 0:
                text = self.tr("“{phase}” begins in {days} days.")
                parts.append(text.format(phase=name, days=ahead))
            elif not chosen.missing:
                parts.append(self.tr("It waits for “{phase}”.").format(phase=name))
        waiting = " ".join(parts)
        if chosen.load is None:
            return self.tr("Not open yet. {reasons}").format(reasons=waiting)
        later = self._words.load(chosen.followed.week.load, unit)
        return self.tr("{load} is not open yet. {reasons}").format(load=later, reasons=waiting)

    def _say_light(self, chosen: LiftStanding) -> str:
        if chosen.load is None:
            return self.tr("Your lightest load is above this week’s. Use a lighter exercise below.")
        return self.tr("Stop the set two repetitions before your form goes.")


def _weeks(standing: LiftStanding) -> tuple[PlanWeek, ...]:
    """This week and those to come."""
    followed = standing.followed
    if followed is None:
        return ()
    return tuple(week for week in followed.plan.weeks if week.number >= followed.week.number)


def _agree(columns: list[tuple[PlanWeek, ...]]) -> bool:
    """Whether all lifts stand in the same week, with the same shares."""
    return len({tuple((week.number, week.share) for week in weeks) for weeks in columns}) <= 1
