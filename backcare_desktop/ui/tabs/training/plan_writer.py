"""Writes the load plan: table, steps, what the weeks say."""

from datetime import date
from decimal import ROUND_HALF_UP
from itertools import zip_longest

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_plan import PlanWeek, scheme
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.plan_notices import PlanNotices
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
        self._notices = PlanNotices(words, self)

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
            rule=self._rule(chosen) if page.strong is None else "",
            source=self._source(chosen),
            notices=self._notices.notices(page, chosen, unit),
            setback=self._notices.setback(chosen, unit),
            planless=self._planless(chosen),
            make=self._make(chosen),
        )

    # --- the table -----------------------------------------------------------------------------

    def _rows(
        self, page: TrainingPage, columns: tuple[LiftStanding, ...], unit: Unit, *, with_share: bool
    ) -> tuple[PlanRow, ...]:
        found = []
        starts = tuple(zip_longest(*(_starts(each) for each in columns)))
        rows = tuple(zip_longest(*(_weeks(each) for each in columns)))
        same = all(len({w.number for w in weeks if w is not None}) == 1 for weeks in rows)
        for row, (weeks, days) in enumerate(zip(rows, starts, strict=True)):
            shares = [week.share for week in weeks if week is not None]
            share = (self._words.percent(shares[0]),) if with_share else ()
            cells = tuple(self._cell(week, unit, with_share=with_share) for week in weeks)
            name = self._weeks_from_now(row)
            if same:
                name = self._row_name(weeks, days, page.today.local_date)
            mark = self._mark(page, columns, row)
            scheme = self._scheme(columns, weeks)
            found.append(PlanRow((name, *share, *cells, scheme, mark), row == 0))
        return tuple(found)

    def _scheme(self, columns: tuple[LiftStanding, ...], weeks: tuple[PlanWeek | None, ...]) -> str:
        """Sets and repetitions; where the lifts differ, with whose they are."""
        found = [
            (each.lift.name, self.tr("{sets} × {reps}").format(sets=week.sets, reps=week.reps))
            for each, week in zip(columns, weeks, strict=True)
            if week is not None
        ]
        if len({scheme for _, scheme in found}) == 1:
            return found[0][1]
        text = self.tr("{lift} {scheme}")
        return self._words.listed(text.format(lift=lift, scheme=scheme) for lift, scheme in found)

    def _row_name(
        self, weeks: tuple[PlanWeek | None, ...], days: tuple[date | None, ...], today: date
    ) -> str:
        """The number of the lifting week and its first day, where all lifts have the same."""
        numbers = {week.number for week in weeks if week is not None}
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
        if row == 0 and page.strong is not None:
            return self.tr("not today")
        if row == 0 and all(_from_tomorrow(each, page.today.local_date) for each in columns):
            return self.tr("from tomorrow")
        if row == 0:
            held = all(each.followed is not None and each.followed.held for each in columns)
            return self.tr("waits") if held else self.tr("this week")
        undated = {_starts(each).index(None) for each in columns if None in _starts(each)}
        if undated != {row}:
            return ""
        checked = len(page.gates.met) == len(Gate)
        return self.tr("after a calm week") if checked else self.tr("waits for checks")

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
        usual = [
            self.tr("{lift} {load}").format(
                lift=each.lift.name, load=self._words.load(each.lift.normal, unit)
            )
            for each in page.lifts[:MOST_NAMED]
        ]
        if len(page.lifts) > MOST_NAMED:
            more = len(page.lifts) - MOST_NAMED
            usual.append(self.tr("{count} more").format(count=more))
        return self.tr("Your usual loads: {loads}").format(loads=self._words.listed(usual))

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

    # --- without a plan --------------------------------------------------------------------------

    def _planless(self, chosen: LiftStanding | None) -> str:
        if chosen is None or chosen.followed is not None:
            return ""
        return self.tr("{lift} has no plan yet.").format(lift=chosen.lift.name)

    def _make(self, chosen: LiftStanding | None) -> str:
        if chosen is None or chosen.followed is not None:
            return ""
        return self.tr("Plan {lift}").format(lift=chosen.lift.name)


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
    """This week and those to come; after a setback this week has what is left of it."""
    followed = standing.followed
    if followed is None:
        return ()
    first, *later = (w for w in followed.plan.weeks if w.number >= followed.week.number)
    return (_what_is_left(standing, first) if standing.setback else first, *later)


def _what_is_left(standing: LiftStanding, week: PlanWeek) -> PlanWeek:
    load = standing.kept
    if load is None:
        return replace(week, load=None, step=None)
    share = (load.kg / standing.lift.normal.kg).quantize(week.share, ROUND_HALF_UP)
    sets, reps = scheme(share)
    return replace(week, load=load, share=share, sets=sets, reps=reps, step=None)


def _from_tomorrow(standing: LiftStanding, today: date) -> bool:
    return standing.followed is not None and standing.followed.first_day > today


def _agree(columns: list[tuple[PlanWeek, ...]]) -> bool:
    """Whether all lifts stand in the same week, with the same shares."""
    return len({tuple((week.number, week.share) for week in weeks) for weeks in columns}) <= 1
