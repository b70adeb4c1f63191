"""What a report's pages must say, phrase by phrase, worked out from the Report alone."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.outcome import Change
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.core.verdict import RatedWeek
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Done, LiftLine
from tests.reporting.report_samples import words

W = words()
TOLD_AT_MOST = 4
"""So many of a kind stand on the first page."""


def phrases(report: Report) -> Iterator[str]:
    """Each stands on the pages as it is, its cells beside each other.

    The days of the report lie within one year.
    """
    for part in (_about, _scores, _planned, _where, _lifting, _training, _diary):
        yield from part(report)


def _signed(value: float, digits: int) -> str:
    text = f"{abs(value):.{digits}f}"
    if float(text) == 0:
        return text
    return ("+" if value > 0 else "\u2212") + text


def _span(week: RatedWeek) -> str:
    if week.first.month == week.last.month:
        return f"{week.first.day}–{W.short_day(week.last)}"
    return f"{W.short_day(week.first)} – {W.short_day(week.last)}"


def _time(when: Moment) -> str:
    return f"{W.short_day(when.local.date())}, {when.local:%H:%M}"


def _load(load: Load) -> str:
    return f"{load.amount.normalize():f} {load.unit.value}"


def _times(count: int) -> str:
    return "1 time" if count == 1 else f"{count} times"


# --- the first page ------------------------------------------------------------------------------


def _about(report: Report) -> Iterator[str]:
    if report.coverage.rated:
        yield f"{report.coverage.rated} of {report.coverage.possible} days rated"
    if report.entries:
        yield f"{report.entries} rating"
    found = [each for each in report.warning.checks if each.check.finding.level]
    if found:
        yield f"{len(found)} of {len(report.warning.checks)} check"


def _scores(report: Report) -> Iterator[str]:
    scores = report.scores
    if scores is None:
        return
    if scores.pain is not None and scores.pain.difference is not None:
        first, latest = scores.pain.baseline, scores.pain.latest
        assert first.mean is not None and latest.mean is not None
        moved = round(latest.mean, 1) - round(first.mean, 1)
        yield (
            f"7-day mean {first.mean:.1f} ({_span(first)}) {latest.mean:.1f} ({_span(latest)}) "
            f"{_signed(moved, 1)} {W.of(scores.pain.change)}"
        )
    if scores.volatility is not None:
        yield f"about {scores.volatility.points:.1f} points from one rating to the next"
    if scores.peak is not None:
        yield f"Highest rating: {scores.peak.score} of 10, on {W.day(scores.peak.day)}."
    if scores.psfs_before:
        yield f"{len(scores.psfs_before)} answer"
    complete = [each for each in scores.psfs if each.complete]
    if scores.form is not None and len(scores.form.activities) > 1 and complete:
        yield _moved(
            f"{len(scores.form.activities)} activities",
            [(each.when, each.score or 0.0) for each in complete],
            scores.psfs_change,
            1,
        )
        for activity in scores.form.activities:
            yield _moved(
                f"“{activity.words}”",
                [(each.when, each.scores[activity.id]) for each in complete],
                scores.psfs_activities.get(activity.id),
                0,
            )
    if scores.rmdq:
        ticked = [(each.when, float(len(each.ticked))) for each in scores.rmdq]
        yield _moved("Disability (RMDQ 0–24)", ticked, scores.rmdq_change, 0)
    for each in [scores.groc[0], scores.groc[-1]] if len(scores.groc) > 1 else scores.groc:
        yield f"{_signed(each.score, 0)} ({W.short_day(each.when.local_date)})"


def _moved(
    name: str, answers: list[tuple[Moment, float]], change: Change | None, digits: int
) -> str:
    told = [f"{value:.{digits}f} ({W.short_day(when.local_date)})" for when, value in answers]
    if change is None:
        return f"{name} {told[0]}"
    moved = _signed(round(change.latest, 1) - round(change.first, 1), digits)
    return f"{name} {told[0]} {told[-1]} {moved}"


def _planned(report: Report) -> Iterator[str]:
    for each in report.planned or ():
        if not each.times and not each.planned:
            continue
        missed = [f"{W.of(reason)} {count}" for reason, count in each.reasons.items()]
        missed += [f"no reason given {each.unexplained}"] if each.unexplained else []
        why = f". Not done: {', '.join(missed)}." if missed else ""
        yield f"{W.of(each.doing)} {_kept(each)}{why}"


def _kept(each: Done) -> str:
    if each.planned:
        share = f"{100 * each.done / each.planned:.0f}"
        more = f", {each.times} times" if each.times > each.done else ""
        return f"{each.done} of {each.planned} planned days ({share} %){more}"
    days = "1 day" if each.done == 1 else f"{each.done} days"
    return f"{each.times} times on {days}" if each.times > each.done else f"{days} (no plan set)"


def _where(report: Report) -> Iterator[str]:
    where = report.where
    if where is None:
        return
    if where.areas.placed:
        yield f"named in {where.areas.placed} of {where.areas.entries} ratings:"
        areas = list(where.areas.times.items())[:TOLD_AT_MOST]
        yield "; ".join(f"{W.of(area)} {count}" for area, count in areas)
        if where.sides:
            sides = ", ".join(f"{W.of(side)} {count}" for side, count in where.sides.items())
            yield f"Side: {sides}."
    for name, times in (
        ("Felt like", where.qualities),
        ("Eased by", where.eased_by),
        ("Made worse by", where.worsened_by),
    ):
        if times:
            counts = list(times.items())[:TOLD_AT_MOST]
            yield f"{name}: " + ", ".join(f"{W.of(each)} {count}" for each, count in counts)
    for line in where.reliefs[:TOLD_AT_MOST]:
        effects = ", ".join(f"{W.of(e).lower()} {n}" for e, n in line.effects.items())
        yield f", {_times(line.times)}" + (f" – {effects}" if effects else "")
    for hurt in where.hurt[:TOLD_AT_MOST]:
        side = f", {W.of(hurt.side)}" if hurt.side else ""
        worst = "" if hurt.worst is None else f", at most {hurt.worst} of 10"
        yield f"{W.name('exercise', hurt.exercise_id)}{side}, {_times(hurt.times)}{worst}"
    for hold in where.holds[:TOLD_AT_MOST]:
        unit = " s" if hold.seconds else ""
        yield (
            f"{W.name('exercise', hold.exercise_id)}: left {hold.left}{unit}, right {hold.right}"
            f"{unit or ' repetitions'} ({W.short_day(hold.day)})"
        )


def _lifting(report: Report) -> Iterator[str]:
    lifting = report.lifting
    if lifting is None:
        return
    if lifting.lifted_days:
        days = lifting.lifted_days
        yield f"{days} day{'s' if days > 1 else ''} with lifting. Heaviest: "
    for each in lifting.heaviest[:TOLD_AT_MOST]:
        yield f"{each.name} {_load(each.load)} ({W.short_day(each.day)})"
    for before in lifting.flares[-3:]:
        for line in before.lifts[-TOLD_AT_MOST:]:
            entry = line.entry
            yield (
                f"{W.short_day(entry.day)}: {line.name}, {entry.sets} × {entry.reps} at "
                f"{_load(entry.load)}{_felt(entry)}"
            )


def _felt(entry: LiftEntry) -> str:
    scores = {
        "effort": entry.effort,
        "pain while lifting": entry.pain_during,
        "next morning": entry.pain_next_morning,
    }
    return "".join(f", {name} {score}" for name, score in scores.items() if score is not None)


# --- the tables ----------------------------------------------------------------------------------


def _cells(*cells: str) -> str:
    return " ".join(cell for cell in cells if cell)


def _training(report: Report) -> Iterator[str]:
    if report.several:
        for line in report.episodes:
            if line.peak is not None:
                yield f"{line.peak.score} ({W.short_day(line.peak.day)})"
    for each in report.sessions or ():
        minutes = "<1" if each.active_s < 60 else str(int(each.active_s / 60 + 0.5))
        yield _cells(_time(each.started), each.routine_name, minutes, W.of(each.outcome))
    if report.sets is None:
        return
    rows: dict[tuple[date, str], list[SetLog]] = {}
    for log in sorted(report.sets.core, key=lambda log: log.day):
        rows.setdefault((log.day, log.exercise_id), []).append(log)
    for (day, exercise), logs in rows.items():
        yield _cells(W.short_day(day), W.name("exercise", exercise), _done(logs))
    for lift in report.sets.lifts:
        yield _lift_row(lift)


def _done(logs: list[SetLog]) -> str:
    sides = {log.side: [each for each in logs if each.side is log.side] for log in logs}
    told = []
    for side, own in sides.items():
        runs = [(n, len(list(run))) for n, run in groupby(log.amount for log in own)]
        unit = "s" if own[0].seconds else "reps"
        if len(runs) == 1 and len(own) > 1:
            done = f"{len(own)} × {own[0].amount} {unit}"
        else:
            done = f"{', '.join(str(log.amount) for log in own)} {unit}"
        told.append(done if side is None else f"{W.of(side)} {done}")
    told += [W.of(way) for way in (Way.EASIER, Way.HARDER) if any(log.way is way for log in logs)]
    target = next((log.target for log in logs if log.target), 0)
    return _cells("; ".join(told), f"{target} {unit}" if target else "extra")


def _lift_row(line: LiftLine) -> str:
    entry = line.entry
    scores = (entry.effort, entry.pain_during, entry.pain_next_morning)
    form = ""
    if entry.form is not None:
        form = "all points kept" if entry.form_kept else "not all points kept"
    return _cells(
        W.short_day(entry.day),
        line.name,
        f"{entry.sets} × {entry.reps}",
        _load(entry.load),
        *("" if score is None else str(score) for score in scores),
        form,
    )


def _diary(report: Report) -> Iterator[str]:
    if report.ratings is None:
        return
    reliefs: list[Relief] = list(report.ratings.reliefs)
    for entry in report.ratings.entries:
        reliefs += entry.reliefs
        rating, detail = entry.rating, entry.detail
        context = [W.of(rating.context)]
        context += [W.of(detail.doing)] if detail.doing is not None else []
        context += ["written down later"] if entry.back_dated else []
        eased = [*map(W.of, detail.eased_by), *([detail.eased_words] if detail.eased_words else ())]
        worse = [*map(W.of, detail.worsened_by)]
        worse += [detail.worsened_words] if detail.worsened_words else []
        yield _cells(
            _time(rating.when),
            str(rating.score),
            ", ".join(context),
            "; ".join(map(W.of, detail.areas)),
            ", ".join(map(W.of, detail.qualities)),
            ", ".join(eased),
            ", ".join(worse),
        )
    for each in reliefs:
        if each.kind is not ReliefKind.SLEEP:
            yield _cells(
                _time(each.when),
                W.of(each.kind),
                each.words,
                "" if each.minutes is None else str(each.minutes),
                "" if each.effect is None else W.of(each.effect),
            )
