"""Every number of a report, and what it is told with, as plain facts; and readers of the files.

A fact is a value under a key of what it is about. The expected ones come from the Report alone, the
others from a file alone: where they differ a writer has told something else.
"""

import csv
import io
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.outcome import Change
from backcare_desktop.reporting.csv_cells import LIST
from backcare_desktop.reporting.csv_lifting import NOTHING_KEPT
from backcare_desktop.reporting.fhir_parts import url_of
from backcare_desktop.reporting.report import Report
from tests.reporting.fhir_checks import (
    code_of,
    components,
    observations,
    resources,
    value_of,
)

Key = tuple[object, ...]
Facts = dict[Key, Any]

LIFT = ("sets", "reps", "effort", "pain_during", "pain_next_morning")
DETAIL = ("areas", "qualities", "eased_by", "worsened_by")


def known(facts: Iterable[tuple[Key, Any]]) -> Facts:
    """Facts by their keys, without what is missing. No key is there twice."""
    found: Facts = {}
    for key, value in facts:
        if value is None or value in ("", ()):
            continue
        assert found.get(key, value) == value, f"{key} is told twice, and differently"
        found[key] = round(value, 4) if isinstance(value, float) else value
    return found


def at(when: Moment | str) -> datetime:
    return when.at_utc if isinstance(when, Moment) else datetime.fromisoformat(when).astimezone(UTC)


# --- what the report says ------------------------------------------------------------------------


def expected(report: Report) -> Facts:
    """Every number of a report, and every word that is chosen from a list."""
    parts = (_about, _scores, _days, _planned, _where, _lifting, _training, _diary)
    return known(fact for part in parts for fact in part(report))


def _about(report: Report) -> Iterator[tuple[Key, Any]]:
    yield ("rated",), report.coverage.rated
    yield ("possible",), report.coverage.possible
    yield ("ratings",), report.entries
    for line in report.episodes:
        yield ("episode", line.episode.id, "peak"), line.peak and line.peak.score
        yield ("episode", line.episode.id, "onset"), line.episode.onset
    if report.warning.latest is not None:
        latest = report.warning.latest.check
        yield ("latest check", "level"), _level(latest)
        yield ("latest check", "found"), latest.found and at(latest.found)
    if report.warning.lock is not None:
        yield ("waits", "level"), report.warning.lock.level.word
        yield ("waits", "since"), at(report.warning.lock.since)
    for each in report.warning.checks:
        check = each.check
        yield ("check", check.id, "level"), _level(check)
        yield ("check", check.id, "pain_now"), check.answers.pain_now
        yield ("check", check.id, "days_since_onset"), check.answers.days_since_onset
        for key, answer in check.answers.symptoms.items():
            yield ("check", check.id, key), answer.value


def _level(check: SymptomCheck) -> str | None:
    return None if check.finding.level is None else check.finding.level.word


def _scores(report: Report) -> Iterator[tuple[Key, Any]]:
    scores = report.scores
    if scores is None:
        return
    if scores.pain is not None:
        first, latest = scores.pain.baseline, scores.pain.latest
        means = [None if week.mean is None else round(week.mean, 1) for week in (first, latest)]
        yield ("pain", "first"), means[0]
        yield ("pain", "latest"), means[1]
        if scores.pain.difference is not None:
            assert means[0] is not None and means[1] is not None
            yield ("pain", "change"), round(means[1] - means[0], 1)
        yield ("pain", "verdict"), scores.pain.change.value
        yield ("pain", "first_rated"), first.rated
        yield ("pain", "latest_rated"), latest.rated
    if scores.volatility is not None:
        yield ("volatility", "points"), round(scores.volatility.points, 1)
        yield ("volatility", "ratings"), scores.volatility.entries
    if scores.peak is not None:
        yield ("peak", "score"), scores.peak.score
        yield ("peak", "day"), scores.peak.day
    for each in (*scores.psfs_before, *scores.psfs):
        words = {activity.id: activity.words for activity in each.form.activities}
        for activity, score in each.scores.items():
            yield ("psfs", at(each.when), words[activity]), score
        if len(each.scores) == len(words):
            mean = sum(each.scores.values()) / len(words)
            yield ("psfs", at(each.when), "mean"), round(mean, 1)
    for tick in scores.rmdq:
        yield ("rmdq", at(tick.when)), len(tick.ticked)
    for groc in scores.groc:
        yield ("groc", at(groc.when)), groc.score
    yield from _changed(("psfs change",), scores.psfs_change)
    yield from _changed(("rmdq change",), scores.rmdq_change)
    for activity in scores.form.activities if scores.form else ():
        yield from _changed(
            ("activity change", activity.words), scores.psfs_activities.get(activity.id)
        )


def _changed(key: Key, change: Change | None) -> Iterator[tuple[Key, Any]]:
    if change is not None:
        first, latest = round(change.first, 1), round(change.latest, 1)
        yield (*key, "first"), first
        yield (*key, "latest"), latest
        yield (*key, "change"), round(latest - first, 1)
        yield (*key, "verdict"), change.verdict.value


def _days(report: Report) -> Iterator[tuple[Key, Any]]:
    if report.chart is None:
        return
    inside = [day for day in report.chart.days if report.first <= day.day <= report.last]
    for day in inside:
        for name in ("value", "mean", "lowest", "highest", "count"):
            yield ("day", day.day, name), getattr(day, name)
    rated = {day.day for day in inside}
    for point in report.chart.medians:
        if point.day in rated:
            yield ("day", point.day, "median"), point.median


def _planned(report: Report) -> Iterator[tuple[Key, Any]]:
    for each in report.planned or ():
        yield ("planned", each.doing.value, "planned"), each.planned
        yield ("planned", each.doing.value, "done"), each.done
        yield ("planned", each.doing.value, "times"), each.times
        yield ("planned", each.doing.value, "unexplained"), each.unexplained
        for reason, count in each.reasons.items():
            yield ("planned", each.doing.value, reason.value), count


def _where(report: Report) -> Iterator[tuple[Key, Any]]:
    where = report.where
    if where is None:
        return
    yield ("where", "all"), where.areas.entries
    yield ("where", "with_area"), where.areas.placed
    counts: dict[str, Mapping[Any, int]] = {
        "area": where.areas.times,
        "side": where.sides,
        "quality": where.qualities,
        "eased_by": where.eased_by,
        "worsened_by": where.worsened_by,
    }
    for name, times in counts.items():
        for each, count in times.items():
            yield (name, each.value), count
    for line in where.reliefs:
        yield ("tried", line.kind.value, "times"), line.times
        for effect, count in line.effects.items():
            yield ("tried", line.kind.value, effect.value), count
    for hurt in where.hurt:
        side = hurt.side.value if hurt.side else ""
        yield ("hurt", hurt.exercise_id, side, "times"), hurt.times
        yield ("hurt", hurt.exercise_id, side, "worst"), hurt.worst
    for hold in where.holds:
        yield ("sides", hold.exercise_id, hold.day, "left"), hold.left
        yield ("sides", hold.exercise_id, hold.day, "right"), hold.right


def _lifting(report: Report) -> Iterator[tuple[Key, Any]]:
    lifting = report.lifting
    flares = report.chart.flares if report.chart else ()
    for each in flares if lifting is None else [before.flare for before in lifting.flares]:
        yield ("flare", each.id, "first"), each.first
        yield ("flare", each.id, "last"), each.last
    if lifting is None:
        return
    yield ("lifted_days",), lifting.lifted_days
    for best in lifting.heaviest:
        yield ("heaviest", best.name), (float(best.load.amount), best.load.unit.value)
        yield ("heaviest", best.name, "day"), best.day
    for before in lifting.flares:
        flare = before.flare
        for line in before.lifts:
            yield ("before", flare.id, line.entry.id), line.entry.day
            yield from _lift(line.entry)


def _lift(entry: LiftEntry) -> Iterator[tuple[Key, Any]]:
    for name in LIFT:
        yield ("lift", entry.id, name), getattr(entry, name)
    yield ("lift", entry.id, "load"), (float(entry.load.amount), entry.load.unit.value)
    if entry.form is not None:
        yield ("lift", entry.id, "form"), tuple(each.value for each in entry.form) or ("none",)


def _training(report: Report) -> Iterator[tuple[Key, Any]]:
    for session in report.sessions or ():
        yield ("session", session.id, "seconds"), session.active_s
        yield ("session", session.id, "minutes"), round(session.active_s / 60, 2)
        yield ("session", session.id, "outcome"), session.outcome.value
    if report.sets is None:
        return
    groups: dict[Key, list[int]] = defaultdict(list)
    for each in report.sets.core:
        side = each.side.value if each.side else ""
        groups["sets", each.day, each.exercise_id, each.way.value, side].append(each.amount)
        yield ("set", each.id, "number"), each.set_no
        yield ("set", each.id, "target"), each.target or None
    for key, amounts in groups.items():
        yield key, tuple(amounts)
    for line in report.sets.lifts:
        yield from _lift(line.entry)


def _diary(report: Report) -> Iterator[tuple[Key, Any]]:
    if report.ratings is None:
        return
    reliefs = list(report.ratings.reliefs)
    for entry in report.ratings.entries:
        key = ("rating", entry.rating.id)
        reliefs += entry.reliefs
        yield (*key, "score"), entry.rating.score
        yield (*key, "at"), at(entry.rating.when)
        yield (*key, "context"), entry.rating.context.value
        yield (*key, "doing"), entry.detail.doing and entry.detail.doing.value
        for name in DETAIL:
            yield (*key, name), tuple(each.value for each in getattr(entry.detail, name))
    for relief in reliefs:
        yield ("relief", relief.id, "kind"), relief.kind.value
        yield ("relief", relief.id, "minutes"), relief.minutes
        yield ("relief", relief.id, "effect"), relief.effect and relief.effect.value


# --- the tables ----------------------------------------------------------------------------------

Rows = list[dict[str, str]]


def in_csv(data: bytes) -> Facts:
    """What a zip of tables says."""
    with zipfile.ZipFile(io.BytesIO(data)) as tables:

        def rows(name: str) -> Rows:
            if f"{name}.csv" not in tables.namelist():
                return []
            return list(csv.DictReader(io.StringIO(tables.read(f"{name}.csv").decode("utf-8-sig"))))

        return known(fact for read in _TABLES for fact in read(rows))


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _csv_about(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    (about,) = rows("report")
    yield ("rated",), _number(about["days_rated"])
    yield ("possible",), _number(about["days_possible"])
    yield ("ratings",), _number(about["ratings"])
    yield ("lifted_days",), _number(about["lifted_days"])
    yield ("latest check", "level"), about["latest_check_level"]
    yield ("latest check", "found"), about["latest_check"] and at(about["latest_check"])
    yield ("waits", "level"), about["lock_level"]
    yield ("waits", "since"), about["lock_since"] and at(about["lock_since"])
    for row in rows("episodes"):
        yield ("episode", row["id"], "peak"), _number(row["peak"])
        yield ("episode", row["id"], "onset"), _day(row["onset"])
    for row in rows("checks"):
        yield ("check", row["id"], "level"), row["level"]
        for name in ("pain_now", "days_since_onset"):
            yield ("check", row["id"], name), _number(row[name])
    for row in rows("check_answers"):
        yield ("check", row["check"], row["question"]), row["answer"]


def _csv_scores(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    for row in rows("scores"):
        score = row["score"]
        if score == "pain":
            for name in ("first", "latest", "change", "first_rated", "latest_rated"):
                yield ("pain", name), _number(row[name])
            yield ("pain", "verdict"), row["verdict"]
        elif score == "volatility":
            yield ("volatility", "points"), _number(row["latest"])
            yield ("volatility", "ratings"), _number(row["answers"])
        elif score == "peak":
            yield ("peak", "score"), _number(row["latest"])
            yield ("peak", "day"), _day(row["latest_day"])
        elif score != "groc" and row["change"]:
            key: Key = (f"{score} change",)
            if score == "psfs_activity":
                key = ("activity change", row["activity"])
            for name in ("first", "latest", "change"):
                yield (*key, name), _number(row[name])
            yield (*key, "verdict"), row["verdict"]
    for row in rows("psfs"):
        yield ("psfs", at(row["at"]), row["activity_words"]), _number(row["score"])
        yield ("psfs", at(row["at"]), "mean"), _number(row["mean"])
    for name in ("rmdq", "groc"):
        for row in rows(name):
            yield (name, at(row["at"])), _number(row["score"])


def _csv_days(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    names = {"ratings": "count", "rolling_median": "median"}
    for row in rows("days"):
        for name in ("value", "mean", "lowest", "highest", "ratings", "rolling_median"):
            yield ("day", _day(row["date"]), names.get(name, name)), _number(row[name])


def _csv_planned(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    for row in rows("planned"):
        for name, cell in row.items():
            if name == "missed_unexplained" or not name.startswith(("missed_", "doing")):
                yield ("planned", row["doing"], name.removeprefix("missed_")), _number(cell)
            elif name != "doing":
                # A reason that nobody gave is nought there, and not told elsewhere.
                yield ("planned", row["doing"], name.removeprefix("missed_")), float(cell) or None


def _csv_counts(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    for row in rows("counts"):
        name = "where" if row["what"] == "ratings" else row["what"]
        yield (name, row["item"]), _number(row["ratings"])
    for row in rows("relief_counts"):
        for name, cell in row.items():
            if name not in ("relief", "words"):
                yield ("tried", row["relief"], name.removeprefix("then_")), float(cell) or None
    for row in rows("hurt"):
        for name in ("times", "worst"):
            yield ("hurt", row["exercise"], row["side"], name), _number(row[name])
    for row in rows("sides"):
        for name in ("left", "right"):
            yield ("sides", row["exercise"], _day(row["date"]), name), _number(row[name])


def _csv_lifting(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    for row in rows("heaviest"):
        yield ("heaviest", row["lift_name"]), (float(row["load"]), row["unit"])
        yield ("heaviest", row["lift_name"], "day"), _day(row["date"])
    for row in rows("flares"):
        for name in ("first", "last"):
            yield ("flare", row["id"], name), _day(row[name])
    for row in rows("lifts_before_flares"):
        yield ("before", row["flare"], row["id"]), _day(row["date"])
    for row in (*rows("lifts_before_flares"), *rows("lifts")):
        for name in LIFT:
            yield ("lift", row["id"], name), _number(row[name])
        yield ("lift", row["id"], "load"), (float(row["load"]), row["unit"])
        yield ("lift", row["id"], "form"), _words(row["form"])


def _words(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(LIST)) if cell else ()


def _csv_diary(rows: Callable[[str], Rows]) -> Iterator[tuple[Key, Any]]:
    for row in rows("sessions"):
        seconds = float(row["active_s"])
        yield ("session", row["id"], "seconds"), seconds
        yield ("session", row["id"], "minutes"), round(seconds / 60, 2)
        yield ("session", row["id"], "outcome"), row["outcome"]
    groups: dict[Key, list[float]] = defaultdict(list)
    for row in rows("core_sets"):
        key = ("sets", _day(row["date"]), row["exercise"], row["way"], row["side"])
        groups[key].append(float(row["amount"]))
        yield ("set", row["id"], "number"), _number(row["set"])
        yield ("set", row["id"], "target"), _number(row["target"])
    for group, amounts in groups.items():
        yield group, tuple(amounts)
    for row in rows("ratings"):
        yield ("rating", row["id"], "score"), _number(row["score"])
        yield ("rating", row["id"], "at"), at(row["at"])
        yield ("rating", row["id"], "context"), row["context"]
        yield ("rating", row["id"], "doing"), row["doing"]
        for name in DETAIL:
            yield ("rating", row["id"], name), _words(row[name])
    for row in rows("reliefs"):
        yield ("relief", row["id"], "kind"), row["relief"]
        yield ("relief", row["id"], "minutes"), _number(row["minutes"])
        yield ("relief", row["id"], "effect"), row["effect"]


_TABLES = (_csv_about, _csv_scores, _csv_days, _csv_planned, _csv_counts, _csv_lifting, _csv_diary)


# --- JSON ----------------------------------------------------------------------------------------


def in_json(told: Any) -> Facts:
    """What the JSON says."""
    parts = (
        _json_about,
        _json_scores,
        _json_days,
        _json_planned,
        _json_counts,
        _json_lifting,
        _json_diary,
    )
    return known(fact for read in parts for fact in read(told))


def _json_about(told: Any) -> Iterator[tuple[Key, Any]]:
    yield ("rated",), told["days_rated"]
    yield ("possible",), told["days_possible"]
    yield ("ratings",), told["ratings_count"]
    for each in told["episodes"]:
        yield ("episode", each["id"], "peak"), each["peak"] and each["peak"]["score"]
        yield ("episode", each["id"], "onset"), _day(each["onset"])
    latest, waits = told["warning"]["latest"], told["warning"]["waits"]
    if latest:
        yield ("latest check", "level"), latest["level"]
        yield ("latest check", "found"), latest["found"] and at(latest["found"]["at"])
    if waits:
        yield ("waits", "level"), waits["level"]
        yield ("waits", "since"), at(waits["since"]["at"])
    for check in told["warning"]["checks"]:
        answers = check["answers"]
        yield ("check", check["id"], "level"), check["level"]
        for name in ("pain_now", "days_since_onset"):
            yield ("check", check["id"], name), answers[name]
        for key, answer in answers["symptoms"].items():
            yield ("check", check["id"], key), answer


def _json_scores(told: Any) -> Iterator[tuple[Key, Any]]:
    scores = told["scores"]
    if scores is None:
        return
    if scores["pain"]:
        pain = scores["pain"]
        weeks = {"first": pain["baseline"], "latest": pain["latest"]}
        for name, week in weeks.items():
            yield ("pain", name), week["mean"]
            yield ("pain", f"{name}_rated"), week["days_rated"]
        yield ("pain", "change"), pain["difference"]
        yield ("pain", "verdict"), pain["change"]
    if scores["volatility"]:
        yield ("volatility", "points"), scores["volatility"]["points"]
        yield ("volatility", "ratings"), scores["volatility"]["ratings"]
    if scores["peak"]:
        yield ("peak", "score"), scores["peak"]["score"]
        yield ("peak", "day"), _day(scores["peak"]["day"])
    psfs = scores["psfs"]
    answers = [{**each, "activities": psfs["activities"]} for each in psfs["answers"]]
    for each in (*psfs["earlier"], *answers):
        words = {activity["id"]: activity["words"] for activity in each["activities"]}
        for activity, score in each["scores"].items():
            yield ("psfs", at(each["when"]["at"]), words[activity]), score
        yield ("psfs", at(each["when"]["at"]), "mean"), each["score"]
    words = {activity["id"]: activity["words"] for activity in psfs["activities"]}
    yield from _json_change(("psfs change",), psfs["change"])
    for activity, change in psfs["activity_changes"].items():
        yield from _json_change(("activity change", words[activity]), change)
    yield from _json_change(("rmdq change",), scores["rmdq"]["change"])
    for each in scores["rmdq"]["answers"]:
        yield ("rmdq", at(each["when"]["at"])), each["score"]
    for each in scores["groc"]:
        yield ("groc", at(each["when"]["at"])), each["score"]


def _json_change(key: Key, change: Any) -> Iterator[tuple[Key, Any]]:
    if change:
        yield (*key, "first"), change["first"]
        yield (*key, "latest"), change["latest"]
        yield (*key, "change"), change["difference"]
        yield (*key, "verdict"), change["verdict"]


def _json_days(told: Any) -> Iterator[tuple[Key, Any]]:
    chart = told["chart"]
    if chart is None:
        return
    first, last = told["first"], told["last"]
    rated = {each["day"] for each in chart["days"] if first <= each["day"] <= last}
    for each in chart["days"]:
        if each["day"] in rated:
            yield ("day", _day(each["day"]), "count"), each["ratings"]
            for name in ("value", "mean", "lowest", "highest"):
                yield ("day", _day(each["day"]), name), each[name]
    for each in chart["medians"]:
        if each["day"] in rated:
            yield ("day", _day(each["day"]), "median"), each["median"]


def _json_planned(told: Any) -> Iterator[tuple[Key, Any]]:
    for each in told["planned"] or ():
        key = ("planned", each["doing"])
        for name in ("planned", "done"):
            yield (*key, name), each[f"{name}_days"]
        for name in ("times", "unexplained"):
            yield (*key, name), each[name]
        for reason, count in each["reasons"].items():
            yield (*key, reason), count


def _json_counts(told: Any) -> Iterator[tuple[Key, Any]]:
    where = told["where"]
    if where is None:
        return
    yield ("where", "all"), where["entries"]
    yield ("where", "with_area"), where["entries_with_area"]
    counts = {"area": "areas", "side": "sides", "quality": "qualities"}
    for name in ("area", "side", "quality", "eased_by", "worsened_by"):
        for word, count in where[counts.get(name, name)].items():
            yield (name, word), count
    for each in where["reliefs"]:
        yield ("tried", each["kind"], "times"), each["times"]
        for effect, count in each["effects"].items():
            yield ("tried", each["kind"], effect), count
    for each in where["hurt"]:
        for name in ("times", "worst"):
            yield ("hurt", each["exercise"], each["side"] or "", name), each[name]
    for each in where["sides_apart"]:
        for name in ("left", "right"):
            yield ("sides", each["exercise"], _day(each["day"]), name), each[name]


def _json_lifting(told: Any) -> Iterator[tuple[Key, Any]]:
    lifting, chart = told["lifting"], told["chart"] or {"flares": ()}
    for flare in chart["flares"] if lifting is None else lifting["flares"]:
        for name in ("first", "last"):
            yield ("flare", flare["id"], name), _day(flare[name])
    if lifting is not None:
        yield ("lifted_days",), lifting["days"]
        for each in lifting["heaviest"]:
            yield ("heaviest", each["name"]), (each["load"]["amount"], each["load"]["unit"])
            yield ("heaviest", each["name"], "day"), _day(each["day"])
        for flare in lifting["flares"]:
            for lift in flare["lifts_before"]:
                yield ("before", flare["id"], lift["id"]), _day(lift["day"])
                yield from _json_lift(lift)
    for lift in told["sets"]["lifts"] if told["sets"] else ():
        yield from _json_lift(lift)


def _json_lift(lift: Any) -> Iterator[tuple[Key, Any]]:
    for name in LIFT:
        yield ("lift", lift["id"], name), lift[name]
    yield ("lift", lift["id"], "load"), (lift["load"]["amount"], lift["load"]["unit"])
    if lift["form"] is not None:
        yield ("lift", lift["id"], "form"), tuple(lift["form"]) or (NOTHING_KEPT,)


def _json_diary(told: Any) -> Iterator[tuple[Key, Any]]:
    for each in told["sessions"] or ():
        yield ("session", each["id"], "seconds"), each["active_s"]
        yield ("session", each["id"], "minutes"), round(each["active_s"] / 60, 2)
        yield ("session", each["id"], "outcome"), each["outcome"]
    groups: dict[Key, list[int]] = defaultdict(list)
    for each in told["sets"]["core"] if told["sets"] else ():
        key = ("sets", _day(each["day"]), each["exercise"], each["way"], each["side"] or "")
        groups[key].append(each["amount"])
        yield ("set", each["id"], "number"), each["set"]
        yield ("set", each["id"], "target"), each["target"]
    for group, amounts in groups.items():
        yield group, tuple(amounts)
    diary = told["ratings"] or {"entries": (), "reliefs": ()}
    for each in diary["entries"]:
        yield ("rating", each["id"], "at"), at(each["when"]["at"])
        for name in ("score", "context", "doing"):
            yield ("rating", each["id"], name), each[name]
        for name in DETAIL:
            yield ("rating", each["id"], name), tuple(each[name])
    for relief in (*diary["reliefs"], *(r for each in diary["entries"] for r in each["reliefs"])):
        for name in ("kind", "minutes", "effect"):
            yield ("relief", relief["id"], name), relief[name]


# --- FHIR ----------------------------------------------------------------------------------------


def for_fhir(facts: Facts) -> Facts:
    """What a FHIR document can tell of all this.

    Nothing links a lift to a flare there. It leaves out the means and medians of days, which
    anybody can work out of the ratings, how many ratings name a place, and the number and target
    of a set. A place and what came after medicine are told in words.
    """
    lacks = {"before", "set", "where", "latest check"}
    medicine = {key[1] for key, value in facts.items() if value == "medicine"}
    names = {"mean", "median", "seconds", "areas", "qualities", "doing", "eased_by", "worsened_by"}
    return {
        key: value
        for key, value in facts.items()
        if key[0] not in lacks
        and not (key[0] in ("day", "session", "rating") and key[-1] in names)
        and not (key[0] == "relief" and key[1] in medicine and key[-1] != "kind")
    }


def in_fhir(document: Any, report: Report) -> Facts:
    """What a document says; the report is asked for ids only, of which its own are made."""
    parts = (
        _fhir_about,
        _fhir_scores,
        _fhir_answers,
        _fhir_where,
        _fhir_training,
        _fhir_diary,
    )
    return known(fact for read in parts for fact in read(_Document(document, report)))


class _Document:
    def __init__(self, bundle: Any, report: Report) -> None:
        self.bundle = bundle
        self._urls = {id(entry["resource"]): entry["fullUrl"] for entry in bundle["entry"]}
        self._ids = dict(_ids(report))
        self.checks = {line.check.id for line in report.warning.checks}

    def of(self, code: str) -> list[Any]:
        return list(observations(self.bundle, code))

    def id_of(self, resource: Any) -> str:
        """The id of the record that a resource stands for."""
        return self._ids[self._urls[id(resource)]]

    def held(self, reference: Any) -> Any:
        url = reference["reference"]
        return next(e["resource"] for e in self.bundle["entry"] if e["fullUrl"] == url)


def _ids(report: Report) -> Iterator[tuple[str, str]]:
    kinds: dict[str, list[str]] = defaultdict(list)
    kinds["episode"] = [line.episode.id for line in report.episodes]
    lines = (*report.warning.checks, *filter(None, [report.warning.latest]))
    kinds["check"] = [line.check.id for line in lines]
    flares = report.lifting.flares if report.lifting else ()
    kinds["flare"] = [each.flare.id for each in flares]
    kinds["flare"] += [each.id for each in (report.chart.flares if report.chart else ())]
    kinds["lift"] = [line.entry.id for each in flares for line in each.lifts]
    kinds["lift"] += [line.entry.id for line in (report.sets.lifts if report.sets else ())]
    kinds["session"] = [each.id for each in report.sessions or ()]
    if report.ratings is not None:
        kinds["rating"] = [each.rating.id for each in report.ratings.entries]
        kinds["relief"] = [each.id for each in report.ratings.all_reliefs]
    for kind, keys in kinds.items():
        for key in keys:
            yield url_of(kind, key), key


def _one(found: list[Any]) -> Any:
    assert len(found) <= 1
    return found[0] if found else None


def _fhir_about(document: _Document) -> Iterator[tuple[Key, Any]]:
    (about,) = document.of("coverage")
    for name, code in (("rated", "days-rated"), ("possible", "days-possible")):
        yield (name,), _one(components(about, code))
    yield ("ratings",), _one(components(about, "ratings"))
    for each in document.of("episode"):
        key = ("episode", document.id_of(each))
        yield (*key, "peak"), _one(components(each, "highest-rating"))
        yield (*key, "onset"), _day(each["effectivePeriod"]["start"])
    for each in document.of("waiting-for-clinician"):
        yield ("waits", "level"), _word(value_of(each), "level")
        yield ("waits", "since"), at(each["effectiveDateTime"])
    for each in document.of("symptom-check-outcome"):
        check = ("check", document.id_of(each))
        if check[1] not in document.checks:
            # One of before these days, told where they have none.
            continue
        level = value_of(each)
        yield (*check, "level"), level and _word(level, "level")
        for name in ("pain_now", "days_since_onset"):
            yield (*check, name), _one(components(each, name.replace("_", "-")))
        for part in each.get("component", ()):
            answer = part.get("valueCodeableConcept")
            if answer is not None and code_of(answer).startswith("answer-"):
                said = code_of(answer).removeprefix("answer-").replace("-", "_")
                yield (*check, code_of(part["code"])), said


def _fhir_scores(document: _Document) -> Iterator[tuple[Key, Any]]:
    for each in document.of("pain-weekly-mean"):
        yield from _fhir_change(("pain",), each)
        for name in ("first", "latest"):
            yield ("pain", f"{name}_rated"), _one(components(each, f"{name}-days-rated"))
    for each in document.of("pain-volatility"):
        yield ("volatility", "points"), value_of(each)
        yield ("volatility", "ratings"), _one(components(each, "ratings"))
    for each in document.of("highest-rating"):
        yield ("peak", "score"), value_of(each)
        yield ("peak", "day"), _day(each["effectiveDateTime"])


def _fhir_answers(document: _Document) -> Iterator[tuple[Key, Any]]:
    for each in document.of("psfs-mean"):
        when = at(each["effectiveDateTime"])
        yield ("psfs", when, "mean"), value_of(each)
        for part in each["component"]:
            yield ("psfs", when, part["code"]["text"]), part["valueInteger"]
    for code, name in (("rmdq-24-total", "rmdq"), ("groc", "groc")):
        for each in document.of(code):
            yield (name, at(each["effectiveDateTime"])), value_of(each)
    for each in document.of("psfs-mean-change"):
        yield from _fhir_change(("psfs change",), each)
    for each in document.of("rmdq-24-change"):
        yield from _fhir_change(("rmdq change",), each)
    for each in document.of("psfs-activity-change"):
        yield from _fhir_change(("activity change", each["code"]["text"]), each)
    for each in document.of("daily-pain"):
        day = ("day", _day(each["effectiveDateTime"]))
        yield (*day, "value"), value_of(each)
        for name in ("lowest", "highest"):
            yield (*day, name), _one(components(each, f"{name}"))
        yield (*day, "count"), _one(components(each, "ratings"))


def _fhir_change(key: Key, each: Any) -> Iterator[tuple[Key, Any]]:
    yield (*key, "first"), _one(components(each, "first"))
    yield (*key, "latest"), _one(components(each, "latest"))
    yield (*key, "change"), value_of(each)
    verdict = code_of(each["interpretation"][0])
    for table in ("pain-change-", "psfs-verdict-", "rmdq-verdict-"):
        verdict = verdict.removeprefix(table)
    yield (*key, "verdict"), verdict.replace("-", "_")


_MISSED = {"no-reason-given": "unexplained"}


def _fhir_where(document: _Document) -> Iterator[tuple[Key, Any]]:
    for each in document.of("planned-and-done"):
        key = ("planned", _word(value_of(each), "doing"))
        for part in each["component"]:
            code = code_of(part["code"]).removeprefix("days-")
            name = _MISSED.get(code) or _word(code, "miss-reason")
            yield (*key, name), part["valueInteger"]
    for code, name, kind in (
        ("pain-areas", "area", "body-area"),
        ("pain-sides", "side", "body-side"),
        ("pain-qualities", "quality", "quality"),
        ("eased-by", "eased_by", "activity"),
        ("worsened-by", "worsened_by", "activity"),
    ):
        for each in document.of(code):
            for part in each["component"]:
                yield (name, _word(code_of(part["code"]), kind)), part["valueInteger"]
    for each in document.of("relief-count"):
        relief = ("tried", _word(value_of(each), "relief-kind"))
        for part in each["component"]:
            yield (*relief, _word(code_of(part["code"]), "effect")), part["valueInteger"]
    for each in document.of("exercise-hurt"):
        side = _word(_one(components(each, "side")) or "", "side")
        for name in ("times", "worst"):
            yield ("hurt", value_of(each), side, name), _one(components(each, name))
    for each in document.of("sides-differ"):
        day = _day(each["effectiveDateTime"])
        for name in ("left", "right"):
            amounts = [*components(each, f"hold-{name}"), *components(each, f"reps-{name}")]
            yield ("sides", value_of(each), day, name), _one(amounts)


def _word(code: str, kind: str) -> str:
    """The word of a member's code: "no_time" of "miss-reason-no-time"."""
    return code.removeprefix(f"{kind}-").replace("-", "_")


def _load(quantity: Any) -> tuple[float, str]:
    return float(quantity["value"]), {"[lb_av]": "lb"}.get(quantity["code"], quantity["code"])


def _fhir_training(document: _Document) -> Iterator[tuple[Key, Any]]:
    for each in document.of("days-lifted"):
        yield ("lifted_days",), value_of(each)
    for each in document.of("heaviest-lift"):
        name = each["code"]["text"]
        yield ("heaviest", name), _load(each["valueQuantity"])
        yield ("heaviest", name, "day"), _day(each["effectiveDateTime"])
    for each in document.of("flare"):
        span = each["effectivePeriod"]
        yield ("flare", document.id_of(each), "first"), _day(span["start"])
        yield ("flare", document.id_of(each), "last"), _day(span.get("end", ""))
    for each in document.of("lift"):
        key = ("lift", document.id_of(each))
        for name in LIFT:
            yield (*key, name), _one(components(each, name.replace("_", "-")))
        (load,) = (part for part in each["component"] if code_of(part["code"]) == "load")
        yield (*key, "load"), _load(load["valueQuantity"])
        form = components(each, "form-point-kept")
        yield (
            (*key, "form"),
            tuple(_word(point, "form-point").removeprefix("form_").split("_")[0] for point in form),
        )
    for each in document.of("PAPanel"):
        session = ("session", document.id_of(each))
        length = document.held(each["hasMember"][1])
        yield (*session, "minutes"), value_of(length)
        yield (*session, "outcome"), _word(_one(components(each, "session-outcome")), "outcome")
    for each in document.of("exercise-sets"):
        day, way = _day(each["effectiveDateTime"]), _one(components(each, "way"))
        told = 0
        for side in ("", "left", "right"):
            end = f"-{side}" if side else ""
            amounts = (*components(each, f"hold{end}"), *components(each, f"reps{end}"))
            told += len(amounts)
            yield ("sets", day, value_of(each), _word(way, "way"), side), amounts
        assert told == _one(components(each, "sets"))


def _fhir_diary(document: _Document) -> Iterator[tuple[Key, Any]]:
    for each in resources(document.bundle, "MedicationStatement"):
        yield ("relief", document.id_of(each), "kind"), "medicine"
    for each in document.of("72514-3"):
        key = ("rating", document.id_of(each))
        yield (*key, "score"), value_of(each)
        yield (*key, "at"), at(each["effectiveDateTime"])
        yield (*key, "context"), _word(_one(components(each, "rating-context")), "rating-context")
    for each in document.of("relief"):
        relief = ("relief", document.id_of(each))
        yield (*relief, "kind"), _word(value_of(each), "relief-kind")
        yield (*relief, "minutes"), _one(components(each, "minutes"))
        yield (*relief, "effect"), _word(_one(components(each, "afterwards")) or "", "effect")
