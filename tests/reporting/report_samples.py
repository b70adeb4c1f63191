"""Reports for the tests, made of plain values. Days end on one last day, 9 July 2025."""

import random
from collections.abc import Iterable
from functools import cache
from typing import Any

from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.report_words import load_report_words
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.answers import Answer, Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Clinician, Lock
from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.day_marks import AreaCounts
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.own_words import one_line
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.chart import Lane, LaneKind, LaneMark, PainChart
from backcare_desktop.reporting.report import (
    LONGEST_NAME,
    CheckLine,
    Report,
    ReportChoice,
    Section,
    WarningSigns,
)
from backcare_desktop.reporting.report_sections import (
    BeforeFlare,
    Doing,
    Done,
    EpisodeLine,
    Lifting,
    Peak,
    Ratings,
    Scores,
    Sets,
    Where,
)
from tests.reporting.report_parts import (
    LAST,
    ago,
    at,
    chart_of,
    check,
    entries_of,
    four_checks,
    from_the_list,
    habit_ticks,
    heaviest,
    lift_log,
    lone_reliefs,
    places,
    rated,
    session_marks,
    set_log,
    three_scores,
    two_flares,
)

__all__ = [
    "ARABIC",
    "CHINESE",
    "CONTROL",
    "EMOJI",
    "ENDLESS",
    "HOSTILE",
    "LAST",
    "TURNED",
    "ago",
    "at",
    "chart_of",
    "check",
    "choice",
    "dense",
    "empty",
    "flaring",
    "hostile",
    "locked",
    "rated",
    "sparse",
    "without",
    "words",
]

HOSTILE = (
    '#import "x.typ"',
    '#read("/etc/passwd")',
    '#eval("1")',
    "$x^2$ and $ broken",
    "[unclosed",
    "closed] #[x]",
    "*bold* _thin_",
    "\\ \\u{41} \\#",
    "`raw` ```py x```",
    "<b>b</b>",
    "<img src=/etc/hosts>",
    "&amp; &lt;",
    "= heading",
    "== heading 2",
    "- item",
    "+ item",
    "/ term: x",
    "=cmd|' /C calc'!A0",
    "@ref <label>",
    "https://example.org/#x",
    "// comment",
    "/* comment */",
    "~ -- --- ... -?",
    "'single' \"double\"",
    "{placeholder} {0} {}",
    "%s %d %n",
    "\\$\\foo$",
    "#{panic()}",
    "#set page(width: 1pt)",
    "#pagebreak()",
    "; DROP TABLE rating; --",
    "../../etc/passwd",
    "CON",
    "None null NaN",
    "Ångström, naïve, ½ ≥ −3 °C",
    "Δλθ, ждщю",
)
"""What a page must print as it stands; every letter is one that Inter has."""

ARABIC, CHINESE, EMOJI = (
    "ألم في الظهر",
    "腰痛今天好一点",
    "felt strong \U0001f4aa\U0001f44d\U0001f3fd",
)
TURNED = "left \u202egnitfil\u202c right \u2067x\u2069"
CONTROL = "bell \x07 nul \x00 escape \x1b[31m"
ENDLESS = "x" * 10_000


@cache
def words() -> ReportWords:
    """The English words, with the names of Backcare's exercises and questions."""
    root = paths.resources()
    triage = load_triage(paths.resource("triage"))
    return load_report_words(root / "report" / "words", load_library(root), triage)


def choice(days: int = 30, **more: Any) -> ReportChoice:
    return ReportChoice(ago(days - 1), LAST, **more)


def empty(**more: Any) -> Report:
    """Every section, and nothing recorded."""
    chosen = more.pop("choice", choice())
    return Report(
        choice=chosen,
        code="BC-7F3K",
        made=at(0, 18),
        version="0.1.0",
        episode=None,
        coverage=Coverage(0, 0),
        entries=0,
        warning=WarningSigns((), None, None),
        scores=Scores(None, None, None, (), None, {}, (), None, ()),
        chart=PainChart(chosen.first, chosen.last),
        planned=tuple(Done(doing, None, 0, 0, {}) for doing in Doing),
        where=Where(AreaCounts(0, 0, {}), {}, {}, {}, {}, (), None, (), (), ()),
        lifting=Lifting((), 0, ()),
        sessions=(),
        sets=Sets((), ()),
        ratings=Ratings((), ()),
        **more,
    )


def sparse() -> Report:
    """Three rated days of thirty, one check, no plan."""
    entries = tuple(rated(days, score) for days, score in ((20, 6), (11, 4), (1, 5)))
    return replace(
        empty(),
        coverage=Coverage(3, 21),
        entries=3,
        warning=WarningSigns((CheckLine(check(20)),), None, CheckLine(check(20))),
        chart=chart_of(entries, 30),
        ratings=Ratings(entries, ()),
    )


def dense(days: int = 90, seed: int = 7, *, notes: bool = True) -> Report:
    """Everything, over so many days: the report of somebody who writes all of it down."""
    chance = random.Random(seed)
    entries = tuple(
        entry
        for back in reversed(range(days))
        if chance.random() < 0.9
        for entry in entries_of(back, days, chance, notes=notes)
    )
    flares = two_flares(days, notes=notes)
    sets, lifts = set_log(days, chance), lift_log(days, notes=notes)
    rated_days = {entry.rating.when.local_date for entry in entries}
    chosen = choice(days, name="Robin Example", notes=notes, medicine=True)
    counted = tuple(entry.rating for entry in entries)
    of = Episode(
        "e",
        chosen.first,
        Mechanism.DEADLIFT,
        BodySide.RIGHT,
        (Region.LOWER_BACK, Region.BUTTOCK),
        at(days - 1),
    )
    return Report(
        choice=chosen,
        code="BC-7F3K",
        made=at(0, 18),
        version="0.1.0",
        episode=of,
        coverage=Coverage(len(rated_days), days),
        entries=len(entries),
        warning=four_checks(days),
        scores=three_scores(days, counted),
        chart=chart_of(
            entries,
            days,
            flares=tuple(each.flare for each in flares),
            lanes=(
                Lane(
                    LaneKind.STRETCH,
                    tuple(LaneMark(ago(b), partial=b % 20 == 0) for b in range(0, days, 2)),
                ),
                Lane(LaneKind.CORE, tuple(LaneMark(ago(back)) for back in range(1, days, 3))),
                Lane(
                    LaneKind.LIFTING,
                    tuple(LaneMark(ago(back), text="80 kg") for back in range(2, days, 9)),
                ),
                Lane(LaneKind.RELIEF, tuple(LaneMark(ago(back)) for back in range(4, days, 8))),
                Lane(LaneKind.NOTES, tuple(LaneMark(ago(back)) for back in range(0, days, 6))),
            ),
        ),
        planned=(
            Done(
                Doing.STRETCH,
                days,
                days * 7 // 10,
                days,
                {MissReason.TOO_PAINFUL: 2, MissReason.NO_TIME: 3},
                days - days * 7 // 10 - 5,
            ),
            Done(Doing.CORE, days * 3 // 7, days // 3, days // 3, {MissReason.NO_TIME: 1}, 3),
            Done(Doing.WALK, None, days * 8 // 10, days * 2, {}),
        ),
        where=places(len(entries)),
        lifting=Lifting(flares, len({each.entry.day for each in lifts}), heaviest(lifts)),
        sessions=session_marks(days),
        episodes=(EpisodeLine(of, Peak(8, ago(days - 3))),),
        sets=Sets(sets, lifts),
        ratings=Ratings(entries, lone_reliefs(days), habit_ticks(days)),
    )


def locked() -> Report:
    """An emergency that nobody has looked at, after an urgent one that was cleared."""
    weak = {"one_leg_weakness_new": Answer.YES, "fever_or_shivering": Answer.NOT_SURE}
    numb = {"saddle_numbness": Answer.YES, "bladder_change_new": Answer.NOT_SURE}
    urgent, emergency = check(9, Level.URGENT, weak), check(1, Level.EMERGENCY, numb)
    cleared = Clearance("c", urgent.id, at(8), Clinician.DOCTOR)
    return replace(
        sparse(),
        warning=WarningSigns(
            (
                CheckLine(check(20)),
                CheckLine(urgent, cleared),
                CheckLine(from_the_list(4, Level.ROUTINE)),
                CheckLine(replace(emergency, complete=False)),
            ),
            Lock(emergency.id, Level.EMERGENCY, at(1, 8, 5)),
            CheckLine(replace(emergency, complete=False)),
        ),
    )


def flaring() -> Report:
    """More flares than a first page has room for, one of them without lifting before it."""
    full = dense(30)
    assert full.lifting is not None
    (one, *_) = full.lifting.flares
    more = tuple(
        replace(one, flare=Flare(f"f{back}", ago(back), ago(back - 1), f"flare no. {back}"))
        for back in (28, 24, 16, 10, 5)
    )
    alone = BeforeFlare(Flare("f1", ago(1)), ())
    flares = (*more, alone)
    assert full.chart is not None
    return replace(
        full,
        lifting=replace(full.lifting, flares=flares),
        chart=replace(full.chart, flares=tuple(each.flare for each in flares)),
    )


def hostile(texts: Iterable[str] = HOSTILE) -> Report:
    """Each text wherever somebody can write: in a note, a routine's name, a lift's; the first one
    as the person's name and a flare's note too."""
    full, notes = dense(30), tuple(texts)
    assert full.sets is not None and full.sessions is not None and full.lifting is not None
    names = tuple(note[:LONGEST_NAME] for note in notes)
    lift, session = full.sets.lifts[0], full.sessions[0]
    lifts = tuple(
        replace(lift, entry=replace(lift.entry, id=f"lift-{n}"), name=name)
        for n, name in enumerate(names)
    )
    sessions = tuple(
        replace(session, id=f"s{n}", routine_name=name) for n, name in enumerate(names)
    )
    entries = tuple(rated(29 - n % 30, 5, 1 + n // 30, note) for n, note in enumerate(notes))
    flare = BeforeFlare(Flare("f", ago(12), ago(10), notes[0]), lifts[:1])
    return replace(
        full,
        choice=replace(full.choice, name=names[0] if one_line(names[0]) else "Robin"),
        ratings=Ratings(entries, ()),
        sessions=sessions,
        sets=replace(full.sets, lifts=lifts),
        lifting=Lifting((flare,), 1, full.lifting.heaviest[:1]),
    )


def without(report: Report, *sections: Section) -> Report:
    """The report with these parts left out."""
    left = report.choice.sections - set(sections)
    gone: dict[str, Any] = {section.value: None for section in sections}
    return replace(report, choice=replace(report.choice, sections=left), **gone)
