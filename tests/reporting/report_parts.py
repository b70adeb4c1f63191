"""What the reports of the tests are made of. Days end on one last day, 9 July 2025."""

import random
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import BodyArea, BodySide, Region
from backcare_desktop.core.check import Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.daily import daily
from backcare_desktop.core.day_marks import AreaCounts, LiftDay
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure, rmdq_change
from backcare_desktop.core.pain_context import (
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
)
from backcare_desktop.core.psfs import (
    OwnActivity,
    PsfsForm,
    PsfsMeasure,
    activity_changes,
    psfs_change,
)
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.trend import rolling_median
from backcare_desktop.core.triage import Finding, Level, Reason
from backcare_desktop.core.variation import Way
from backcare_desktop.core.verdict import verdict
from backcare_desktop.core.volatility import volatility
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.report import CheckLine, WarningSigns
from backcare_desktop.reporting.report_sections import (
    BeforeFlare,
    LiftLine,
    Peak,
    ReliefLine,
    Scores,
    SideHold,
    SideHurt,
    Where,
)

LAST = date(2025, 7, 9)
DAY = timedelta(days=1)
NOTE = "moved house, carried boxes"


def ago(days: int) -> date:
    return LAST - DAY * days


def at(days_ago: int, hour: int = 9, minute: int = 0) -> Moment:
    """So many days ago, two hours east of UTC."""
    day = ago(days_ago)
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
    return Moment(local - timedelta(hours=2), 120, "Europe/Berlin", day)


def check(
    days_ago: int,
    level: Level = Level.SELF_CARE,
    answers: Mapping[str, Answer] | None = None,
    **more: Any,
) -> SymptomCheck:
    """A finished check; what was answered yes or not sure is its reason."""
    said = answers or {}
    reasons = tuple(
        Reason("r", key, answer is Answer.NOT_SURE)
        for key, answer in said.items()
        if answer is not Answer.NO
    )
    more.setdefault("complete", True)
    return SymptomCheck(
        id=f"check-{days_ago}",
        started=at(days_ago, 8),
        answers=Answers(said),
        rules_version="2026.2",
        rules_fingerprint="abc",
        finding=Finding(level, reasons if level is not Level.SELF_CARE else ()),
        found=at(days_ago, 8, 5),
        **more,
    )


def rated(
    days_ago: int,
    score: int,
    hour: int = 9,
    note: str = "",
    detail: EntryDetail | None = None,
    context: RatingContext = RatingContext.NOW,
    reliefs: tuple[Relief, ...] = (),
) -> Entry:
    rating = Rating(f"rating-{days_ago}-{hour}", score, at(days_ago, hour), context, note=note)
    own = tuple(replace(relief, rating_id=rating.id) for relief in reliefs)
    return Entry(rating, rating.when.at_utc, detail or EntryDetail(), own)


def chart_of(entries: Iterable[Entry], days: int, **more: Any) -> PainChart:
    found = daily(entry.rating for entry in entries)
    first = ago(days - 1)
    return PainChart(first, LAST, found, rolling_median(found, first, LAST), **more)


def from_the_list(days_ago: int, level: Level) -> SymptomCheck:
    found = Finding(level, (Reason("list", level.word),))
    return replace(check(days_ago), finding=found, mode=Mode.CHECKLIST)


_AREAS = (
    (BodyArea.LOWER_BACK_RIGHT,),
    (BodyArea.LOWER_BACK_LEFT, BodyArea.LOWER_BACK_RIGHT),
    (BodyArea.LOWER_BACK_MIDDLE, BodyArea.BUTTOCK_RIGHT),
    (),
)


def entries_of(back: int, days: int, chance: random.Random, *, notes: bool) -> Iterable[Entry]:
    """One to three ratings of a day; the pain goes down over time."""
    level = 2.5 + 3.5 * back / days
    for number in range(chance.choice((1, 2, 2, 3))):
        score = max(0, min(10, round(chance.gauss(level, 1.2))))
        detail = EntryDetail(
            areas=chance.choice(_AREAS),
            qualities=(Quality.ACHING, Quality.STIFF) if number == 0 else (),
            doing=Activity.SITTING if number == 1 else None,
            eased_by=(Activity.WALKING,) if number == 0 else (),
            worsened_by=(Activity.SITTING, Activity.BENDING_FORWARD) if number == 1 else (),
            eased_words="lying on the floor, legs on a chair" if notes and back % 9 == 0 else "",
        )
        relief = Relief(
            f"relief-{back}", ReliefKind.WARMTH, at(back, 20), minutes=20, effect=Effect.EASED
        )
        said = f"Day {back}: stiff in the morning, better after the walk." if back % 6 == 0 else ""
        yield rated(
            back,
            score,
            7 + 5 * number,
            said if notes and number == 0 else "",
            detail,
            chance.choice(tuple(RatingContext)),
            (relief,) if number == 0 and back % 4 == 0 else (),
        )


def four_checks(days: int) -> WarningSigns:
    unsure = {"one_leg_weakness_new": Answer.NOT_SURE}
    sure = {"one_leg_weakness_new": Answer.NO}
    first = check(days - 1, Level.ROUTINE, unsure)
    later = [check(back, answers=sure) for back in (days - 2, days // 2, 0)]
    lines = tuple(map(CheckLine, (first, *later)))
    return WarningSigns(lines, None, lines[-1])


def three_scores(days: int, ratings: tuple[Rating, ...]) -> Scores:
    names = ("Deadlift 60 kg from the floor", "Sit through a film", "Put on socks")
    form = PsfsForm(
        "f", at(days - 1), tuple(OwnActivity(f"a{n}", name) for n, name in enumerate(names))
    )
    answers = ((days - 1, (3, 4, 4)), (days // 2, (5, 5, 6)), (1, (7, 6, 5)))
    psfs = tuple(
        PsfsMeasure(f"p{back}", at(back), form, {f"a{n}": s for n, s in enumerate(scores)})
        for back, scores in answers
    )
    rmdq = tuple(
        RmdqMeasure(f"m{back}", at(back), tuple(range(1, ticked + 1)), finished=True)
        for back, ticked in ((days - 1, 13), (days // 2, 9), (2, 6))
    )
    return Scores(
        pain=verdict(daily(ratings), LAST, ago(days - 1)),
        volatility=volatility(ratings),
        form=form,
        psfs=psfs,
        psfs_change=psfs_change(psfs[0], psfs[-1]),
        psfs_activities=activity_changes(psfs[0], psfs[-1]),
        rmdq=rmdq,
        rmdq_change=rmdq_change(rmdq[0], rmdq[-1]),
        groc=(GrocMeasure("g1", at(days // 2), 1), GrocMeasure("g2", at(1), 3)),
        psfs_before=tuple(_earlier(back) for back in (days - 1, days - 4)),
        peak=Peak(8, ago(days - 3)),
    )


def _earlier(back: int) -> PsfsMeasure:
    """An answer to a form of one activity that is no longer in use."""
    form = PsfsForm("f0", at(90), (OwnActivity("a9", "Carry the shopping"),))
    return PsfsMeasure(f"q{back}", at(back, 7), form, {"a9": back % 11})


def places(entries: int) -> Where:
    return Where(
        areas=AreaCounts(
            entries,
            entries * 3 // 4,
            {
                BodyArea.LOWER_BACK_RIGHT: entries // 2,
                BodyArea.LOWER_BACK_LEFT: entries // 4,
                BodyArea.LOWER_BACK_MIDDLE: entries // 6,
                BodyArea.BUTTOCK_RIGHT: entries // 8 or 1,
            },
        ),
        sides={BodySide.LEFT: entries // 4, BodySide.RIGHT: entries // 2},
        qualities={Quality.ACHING: entries // 2, Quality.STIFF: entries // 3, Quality.SHARP: 2},
        eased_by={Activity.WALKING: entries // 2, Activity.LYING: 7},
        worsened_by={Activity.SITTING: 20, Activity.BENDING_FORWARD: 19, Activity.LIFTING: 3},
        reliefs=(
            ReliefLine(
                ReliefKind.WARMTH, 14, {Effect.EASED: 9, Effect.SAME: 3}, ("wheat bag, 20 min",)
            ),
            ReliefLine(ReliefKind.MEDICINE, 3, {Effect.EASED: 1, Effect.SAME: 2}, ("ibuprofen",)),
            ReliefLine(ReliefKind.WALK, 2, {}),
        ),
        episode_side=BodySide.RIGHT,
        episode_regions=(Region.LOWER_BACK, Region.BUTTOCK),
        hurt=(
            SideHurt("knee-rolls", Side.LEFT, 3, 5),
            SideHurt("knee-rolls", Side.RIGHT, 1, None),
            SideHurt("childs-pose", None, 1, 4),
        ),
        holds=(
            SideHold("side-plank", ago(1), 18, 25, seconds=True),
            SideHold("bird-dog", ago(4), 8, 10, seconds=False),
        ),
    )


def lift(back: int, name: str, kg: int, note: str = "", pain: int | None = 3) -> LiftLine:
    return LiftLine(
        LiftEntry(
            f"lift-{back}-{name}",
            ago(back),
            at(back, 18),
            name,
            3,
            5,
            Load(Decimal(kg), Unit.KG),
            effort=7,
            pain_during=pain,
            pain_next_morning=None if pain is None else pain + 1,
            form=tuple(FormPoint),
            note=note,
        ),
        name.capitalize(),
    )


def lift_log(days: int, *, notes: bool) -> tuple[LiftLine, ...]:
    return tuple(
        lift(back, name, kg, "belt on" if notes and back % 9 == 2 else "", pain)
        for back in reversed(range(2, days, 3))
        for name, kg, pain in (("deadlift", max(20, 80 - back // 3), 3), ("squat", 60, None))
    )


def heaviest(lifts: Iterable[LiftLine]) -> tuple[LiftDay, ...]:
    best: dict[str, LiftLine] = {}
    for line in lifts:
        known = best.setdefault(line.name, line)
        if line.entry.load > known.entry.load:
            best[line.name] = line
    return tuple(
        LiftDay(line.entry.day, line.entry.lift_id, name, line.entry.load)
        for name, line in sorted(best.items())
    )


def two_flares(days: int, *, notes: bool) -> tuple[BeforeFlare, ...]:
    logged = (lift(back, "deadlift", 80) for back in (days // 3 + 2, days // 3))
    lifts = tuple(
        replace(each, entry=replace(each.entry, id=f"f-{each.entry.id}")) for each in logged
    )
    note = NOTE if notes else ""
    one = BeforeFlare(Flare("f1", ago(days // 3), ago(days // 3 - 2), note), lifts)
    return (one, BeforeFlare(Flare("f2", ago(3), ago(2)), ()))


def set_log(days: int, chance: random.Random) -> tuple[SetLog, ...]:
    found = []
    for back in reversed(range(1, days, 2)):
        for exercise, side in (
            ("plank", None),
            ("side-plank", Side.RIGHT),
            ("side-plank", Side.LEFT),
        ):
            for number in range(1, 4):
                amount = 30 if chance.random() < 0.7 else 20
                found.append(
                    SetLog(
                        f"{back}-{exercise}-{side}-{number}",
                        ago(back),
                        at(back, 19),
                        exercise,
                        side,
                        number,
                        amount,
                        seconds=True,
                        target=30,
                        way=Way.EASIER if back % 8 == 1 else Way.AS_PLANNED,
                    )
                )
    return tuple(found)


def session_marks(days: int) -> tuple[SessionMark, ...]:
    return tuple(
        SessionMark(
            f"s{back}",
            "ease-off-trio",
            "Ease-off trio",
            at(back, 20, 15),
            Outcome.PARTIAL if back % 20 == 0 else Outcome.FINISHED,
            480.0,
        )
        for back in reversed(range(0, days, 2))
    )


def habit_ticks(days: int) -> tuple[HabitTick, ...]:
    """Water on every second day."""
    return tuple(HabitTick(ago(back), Habit.WATER) for back in range(days - 1, -1, -2))


def lone_reliefs(days: int) -> tuple[Relief, ...]:
    return tuple(
        Relief(f"lone-{back}", ReliefKind.MEDICINE, at(back, 22), "ibuprofen", effect=Effect.SAME)
        for back in reversed(range(5, days, 20))
    )
