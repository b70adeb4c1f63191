"""Writes the load plan: table, steps, what the weeks say."""

from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QObject

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.load_plan import PlanWeek
from backcare_desktop.core.load_week import Move, Reason
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lift_weeks import Followed
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import PlanRow, PlanState
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.widgets.step_chart import StepBar

MOST_COLUMNS = 6
"""More lifts than this fit into no window; those without a column are chosen one at a time."""

MOST_NAMED = 4
"""Usual loads that are named in a line."""


class PlanWriter(QObject):
    """One lift is chosen; the table shows the others beside it."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def plan(self, page: TrainingPage, chosen: LiftStanding | None, unit: Unit) -> PlanState:
        """The plan card."""
        columns = _columns(page, chosen)
        planned = sum(each.followed is not None for each in page.lifts)
        shares_agree = _agree([_weeks(each) for each in columns])
        headers = (
            self.tr("Lifting week"),
            *((self.tr("Load"),) if shares_agree else ()),
            *(each.lift.name for each in columns),
            self.tr("Sets"),
            "",
        )
        first = 2 if shares_agree else 1
        others = tuple(first + n for n, each in enumerate(columns) if each is not chosen)
        return PlanState(
            lifts=tuple((each.lift.id, each.lift.name) for each in page.lifts),
            chosen=chosen.lift.id if chosen is not None else "",
            about=self._about(page, unit),
            unit=unit.value,
            headers=headers,
            lift_columns=others,
            more_lifts=planned - len(columns),
            rows=self._rows(page, columns, unit, with_share=shares_agree),
            bars=self._bars(chosen),
            chart_name=self._chart_name(chosen),
            chart_text=self._chart_text(chosen, unit),
            rule=self._rule(chosen),
            source=self._source(chosen),
            notices=self._notices(chosen),
            setback=self._setback(chosen, unit),
            planless=self._planless(chosen),
        )

    # --- the table -----------------------------------------------------------------------------

    def _rows(
        self, page: TrainingPage, columns: tuple[LiftStanding, ...], unit: Unit, *, with_share: bool
    ) -> tuple[PlanRow, ...]:
        found = []
        starts = zip_longest(*(_starts(each) for each in columns))
        rows = zip_longest(*(_weeks(each) for each in columns))
        for row, (weeks, days) in enumerate(zip(rows, starts, strict=True)):
            shares = [week.share for week in weeks if week is not None]
            share = (self._words.percent(shares[0]),) if with_share else ()
            loads = [self._load(*each, row) for each in zip(columns, weeks, strict=False)]
            cells = tuple(self._cell(*each, unit, with_share=with_share) for each in loads)
            sets = {(w.sets, w.reps) for w in weeks if w is not None}
            scheme = ", ".join(f"{many} × {reps}" for many, reps in sorted(sets))
            name = self._row_name(row, weeks, days, page.today.local_date)
            mark = self._mark(page, columns, row)
            found.append(PlanRow((name, *share, *cells, scheme, mark), row == 0))
        return tuple(found)

    def _row_name(
        self,
        row: int,
        weeks: tuple[PlanWeek | None, ...],
        days: tuple[date | None, ...],
        today: date,
    ) -> str:
        """The number of the lifting week and its first day, where all lifts have the same."""
        numbers = {week.number for week in weeks if week is not None}
        if len(numbers) > 1:
            return self._weeks_from_now(row)
        name = self.tr("Week {number}").format(number=next(iter(numbers)))
        first = next(iter(days)) if len(set(days)) == 1 else None
        if first is None:
            return name
        return self.tr("{week} · {day}").format(week=name, day=self._words.day(first, today))

    def _weeks_from_now(self, weeks: int) -> str:
        if weeks == 0:
            return self.tr("Now")
        if weeks == 1:
            return self.tr("In a week")
        return self.tr("In {count} weeks").format(count=weeks)

    def _mark(self, page: TrainingPage, columns: tuple[LiftStanding, ...], row: int) -> str:
        """This week, or the first week that has no date yet."""
        steps = {_weeks(each)[row].step for each in columns if row < len(_weeks(each))}
        smallest = max((step for step in steps if step is not None), default=None)
        if row and smallest is not None:
            return self.tr("smallest step: +{percent}").format(
                percent=self._words.percent(smallest)
            )
        if row == 0:
            held = all(each.followed is not None and each.followed.held for each in columns)
            return self.tr("waits") if held else self.tr("this week")
        undated = {_starts(each).index(None) for each in columns if None in _starts(each)}
        if undated != {row}:
            return ""
        checked = len(page.gates.met) == len(Gate)
        return self.tr("after a calm week") if checked else self.tr("waits for checks")

    def _load(
        self, standing: LiftStanding, week: PlanWeek | None, row: int
    ) -> tuple[PlanWeek | None, Load | None]:
        """A week with its load; after a setback this week has what is left of it today."""
        if week is None:
            return None, None
        return week, standing.load if row == 0 and standing.setback else week.load

    def _cell(
        self, week: PlanWeek | None, here: Load | None, unit: Unit, *, with_share: bool
    ) -> str:
        if week is None:
            return ""
        load = self._words.load(here, unit)
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
            for each in page.lifts[:MOST_NAMED]
        )
        if len(page.lifts) > MOST_NAMED:
            more = len(page.lifts) - MOST_NAMED
            return self.tr("Your usual loads: {loads}, and {count} more").format(
                loads=usual, count=more
            )
        return self.tr("Your usual loads: {loads}").format(loads=usual)

    def _rule(self, chosen: LiftStanding | None) -> str:
        if chosen is None:
            return ""
        return self.tr(
            "Move up when pain stays at 3 or less while lifting, is back to usual the next "
            "morning, and your form holds. Otherwise repeat the week. A week whose load is not "
            "open yet waits, and nothing is lost."
        )

    def _source(self, chosen: LiftStanding | None) -> str:
        if chosen is None:
            return ""
        return self.tr(
            "Article “How to reduce back pain after workout”: half of the load, then 5 to 10 % "
            "more a week at most. Sets, repetitions and where heavier weeks begin (60 and 80 %) "
            "are our choice."
        )

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
        if chosen is None or chosen.followed is None:
            return ()
        if chosen.followed.held and not chosen.setback:
            week = chosen.followed.week.number
            return (
                self.tr("Lifting week {number} waits. {reason}").format(
                    number=week, reason=self._words.reason(Reason.HELD)
                ),
            )
        return tuple(
            part for part in (self._step(chosen.followed), self._came(chosen.followed)) if part
        )

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

    def _setback(self, chosen: LiftStanding | None, unit: Unit) -> str:
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

    def _planless(self, chosen: LiftStanding | None) -> str:
        if chosen is None or chosen.followed is not None:
            return ""
        return self.tr("{lift} has no plan in this episode yet.").format(lift=chosen.lift.name)


def _columns(page: TrainingPage, chosen: LiftStanding | None) -> tuple[LiftStanding, ...]:
    """The lifts that have a column, the chosen one always."""
    planned = [each for each in page.lifts if each.followed is not None]
    shown = planned[:MOST_COLUMNS]
    if chosen in planned and chosen not in shown:
        shown[-1] = chosen
    return tuple(shown)


def _starts(standing: LiftStanding) -> tuple[date | None, ...]:
    return standing.followed.starts if standing.followed is not None else ()


def _weeks(standing: LiftStanding) -> tuple[PlanWeek, ...]:
    """This week and those to come."""
    followed = standing.followed
    if followed is None:
        return ()
    return tuple(week for week in followed.plan.weeks if week.number >= followed.week.number)


def _agree(columns: list[tuple[PlanWeek, ...]]) -> bool:
    """Whether all lifts stand in the same week, with the same shares."""
    return len({tuple((week.number, week.share) for week in weeks) for weeks in columns}) <= 1
