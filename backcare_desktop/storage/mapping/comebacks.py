"""Comebacks and their rows."""

from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter

from backcare_desktop.core.comeback import Comeback, ComebackItem, ComebackWeek
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.running import RunningComeback
from backcare_desktop.storage.rows import (
    ComebackGateRow,
    ComebackItemRow,
    ComebackRow,
    ComebackWeekRow,
)


def comeback_row(running: RunningComeback) -> ComebackRow:
    """A comeback without its weeks."""
    comeback = running.comeback
    return ComebackRow(
        episode_id=running.episode_id,
        comeback_id=comeback.id,
        name=comeback.name,
        summary=comeback.summary,
        source=comeback.source,
        began=running.began,
    )


def week_rows(running: RunningComeback) -> list[ComebackWeekRow]:
    """The weeks of a comeback, without what they hold."""
    return [
        ComebackWeekRow(
            episode_id=running.episode_id, week=number, title=week.title, wording=week.text
        )
        for number, week in enumerate(running.comeback.weeks, 1)
    ]


def gate_rows(running: RunningComeback) -> list[ComebackGateRow]:
    """The gates that stand before the weeks."""
    return [
        ComebackGateRow(episode_id=running.episode_id, week=number, gate=gate.value)
        for number, week in enumerate(running.comeback.weeks, 1)
        for gate in week.gates
    ]


def item_rows(running: RunningComeback) -> list[ComebackItemRow]:
    """What the weeks hold."""
    return [
        _item_row(running.episode_id, number, position, item)
        for number, week in enumerate(running.comeback.weeks, 1)
        for position, item in enumerate(week.items)
    ]


def running_comeback(
    row: ComebackRow,
    weeks: Iterable[ComebackWeekRow],
    gates: Iterable[ComebackGateRow],
    items: Iterable[ComebackItemRow],
) -> RunningComeback:
    """The comeback of a row and all that belongs to it, in whatever order."""
    before: dict[int, set[str]] = defaultdict(set)
    for gate in gates:
        before[gate.week].add(gate.gate)
    held: dict[int, list[ComebackItem]] = defaultdict(list)
    for item in sorted(items, key=attrgetter("position")):
        held[item.week].append(_item(item))
    comeback = Comeback(
        id=row.comeback_id,
        name=row.name,
        summary=row.summary,
        weeks=tuple(
            ComebackWeek(
                week.title, week.wording, _gates(before[week.week]), tuple(held[week.week])
            )
            for week in sorted(weeks, key=attrgetter("week"))
        ),
        source=row.source,
    )
    return RunningComeback(comeback, row.episode_id, row.began)


def _item_row(episode_id: str, week: int, position: int, item: ComebackItem) -> ComebackItemRow:
    dose = item.dose
    return ComebackItemRow(
        episode_id=episode_id,
        week=week,
        position=position,
        exercise_id=item.exercise_id,
        hold_s=dose.hold_s if dose else None,
        reps=dose.reps if dose else None,
        tempo_s=dose.tempo_s if dose else None,
        sets=dose.sets if dose else None,
        each_side=dose.each_side if dose else None,
        untimed=dose.untimed if dose else None,
        lift=item.lift,
        share=item.share,
        days=item.days,
        times_a_day=item.times_a_day,
        wording=item.text,
    )


def _item(row: ComebackItemRow) -> ComebackItem:
    return ComebackItem(
        exercise_id=row.exercise_id,
        dose=_dose(row),
        lift=row.lift,
        share=row.share,
        days=row.days,
        times_a_day=row.times_a_day,
        text=row.wording,
    )


def _dose(row: ComebackItemRow) -> Dose | None:
    """The dose of an exercise; a lift has none."""
    if row.hold_s is None or row.reps is None or row.tempo_s is None or row.sets is None:
        return None
    return Dose(row.hold_s, row.reps, row.tempo_s, row.sets, bool(row.each_side), bool(row.untimed))


def _gates(names: set[str]) -> tuple[Gate, ...]:
    """The gates in their order.

    Raises:
        ValueError: one of the names is no gate's.
    """
    found = {Gate(name) for name in names}
    return tuple(gate for gate in Gate if gate in found)
