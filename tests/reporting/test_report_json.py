"""A report as JSON: stable keys, numbers as numbers, and what is missing is null."""

import json
import math
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.core.body import BodyArea
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_json import report_json, write_report_json
from tests.reporting import report_samples as samples

KEYS = [
    *("format", "version", "backcare", "made", "code", "name", "first", "last", "sections"),
    *(
        "notes",
        "medicine",
        "episode",
        "episodes",
        "weeks_start",
        "days_rated",
        "days_possible",
        "ratings_count",
        "warning",
    ),
    *("scores", "chart", "planned", "where", "lifting", "sessions", "sets", "ratings"),
]

NESTED: dict[str, set[str]] = {
    "made": {"at", "day"},
    "warning": {"checks", "waits", "latest"},
    "scores": {"pain", "volatility", "peak", "psfs", "rmdq", "groc"},
    "chart": {"days", "medians", "flares", "phases", "lanes"},
    "where": {
        *("entries", "entries_with_area", "areas", "sides", "qualities", "eased_by"),
        *("worsened_by", "reliefs", "episode_side", "episode_regions", "hurt", "sides_apart"),
    },
    "lifting": {"flares", "days", "heaviest"},
    "sets": {"core", "lifts"},
    "ratings": {"entries", "reliefs", "habits"},
}

SAMPLES = {
    "dense": samples.dense(),
    "empty": samples.empty(),
    "sparse": samples.sparse(),
    "locked": samples.locked(),
    "flaring": samples.flaring(),
    "hostile": samples.hostile(),
}


def read_back(report: Report, path: Path) -> Any:
    write_report_json(report, path)
    return json.loads(path.read_bytes())


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_written_is_what_was_meant_to_the_last_sign(name: str, tmp_path: Path) -> None:
    assert read_back(SAMPLES[name], tmp_path / "r.json") == report_json(SAMPLES[name])


def test_its_keys_are_those_of_version_one() -> None:
    found = report_json(SAMPLES["dense"])
    assert (found["format"], found["version"]) == ("backcare-report", 1)
    assert list(found) == KEYS
    for key, wanted in NESTED.items():
        assert set(found[key]) == wanted


@pytest.mark.parametrize("section", Section)
def test_a_section_left_out_is_null_and_an_empty_one_is_not(section: Section) -> None:
    without = samples.without(SAMPLES["dense"], section)
    assert report_json(without)[section.value] is None
    assert section.value not in report_json(without)["sections"]
    assert report_json(SAMPLES["empty"])[section.value] is not None


def test_numbers_are_those_of_the_report() -> None:
    report = SAMPLES["dense"]
    found = report_json(report)
    assert report.scores is not None
    assert report.scores.pain is not None
    assert report.where is not None
    assert report.ratings is not None
    assert report.chart is not None
    pain = found["scores"]["pain"]
    assert pain["difference"] == report.scores.pain.difference
    assert pain["latest"]["mean"] == pytest.approx(report.scores.pain.latest.mean, abs=0.05)
    assert report.scores.rmdq_change is not None
    difference = report.scores.rmdq_change.difference
    assert found["scores"]["rmdq"]["change"]["difference"] == difference
    assert found["days_rated"] == report.coverage.rated
    assert len(found["ratings"]["entries"]) == len(report.ratings.entries)
    assert [day["value"] for day in found["chart"]["days"]] == [d.value for d in report.chart.days]
    area = next(iter(report.where.areas.times))
    assert isinstance(area, BodyArea)
    assert found["where"]["areas"][area.value] == report.where.areas.times[area]


def test_each_row_says_what_its_value_says() -> None:
    report = SAMPLES["dense"]
    found = report_json(report)
    assert report.where is not None
    assert report.lifting is not None
    assert report.sets is not None
    assert report.planned is not None
    for row, hold in zip(found["where"]["sides_apart"], report.where.holds, strict=True):
        assert (row["exercise"], row["left"], row["right"]) == (
            hold.exercise_id,
            hold.left,
            hold.right,
        )
        assert (row["unit"] == "s") is hold.seconds
    for row, hurt in zip(found["where"]["hurt"], report.where.hurt, strict=True):
        assert (row["side"], row["times"], row["worst"]) == (hurt.side, hurt.times, hurt.worst)
    for row, before in zip(found["lifting"]["flares"], report.lifting.flares, strict=True):
        assert row["first"] == before.flare.first.isoformat()
        assert [each["id"] for each in row["lifts_before"]] == [x.entry.id for x in before.lifts]
    for row, log in zip(found["sets"]["core"], report.sets.core, strict=True):
        assert (row["side"], row["set"], row["amount"]) == (log.side, log.set_no, log.amount)
        assert row["target"] == (log.target or None)
    for row, line in zip(found["sets"]["lifts"], report.sets.lifts, strict=True):
        entry = line.entry
        assert (row["name"], row["load"]["amount"]) == (line.name, float(entry.load.amount))
        assert (row["pain_during"], row["effort"]) == (entry.pain_during, entry.effort)
    for row, done in zip(found["planned"], report.planned, strict=True):
        assert (row["planned_days"], row["done_days"]) == (done.planned, done.done)
        assert (row["times"], row["unexplained"]) == (done.times, done.unexplained)
        assert sum(row["reasons"].values()) == sum(done.reasons.values())
    assert report.where.holds
    assert report.where.hurt
    assert report.lifting.flares
    assert report.sets.lifts


def test_a_moment_has_its_distance_from_utc_and_a_day_is_a_date() -> None:
    report = SAMPLES["dense"]
    made = report_json(report)["made"]
    at = datetime.fromisoformat(made["at"])
    assert at == report.made.at_utc
    assert at.utcoffset() == timedelta(minutes=report.made.offset_min)
    assert date.fromisoformat(made["day"]) == report.made.local_date


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            assert isinstance(key, str), path
            yield from leaves(item, f"{path}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, f"{path}[]")
    else:
        yield path, value


@pytest.mark.parametrize("name", SAMPLES)
def test_every_value_is_one_that_json_has_and_no_text_is_empty(name: str) -> None:
    for path, value in leaves(report_json(SAMPLES[name])):
        assert value is None or type(value) in {str, int, float, bool}, path
        assert value != "", path
        assert not (isinstance(value, float) and not math.isfinite(value)), path


def test_words_of_the_person_come_back_as_they_were_written(tmp_path: Path) -> None:
    texts = (*samples.HOSTILE, samples.ARABIC, samples.EMOJI, samples.TURNED, samples.CONTROL)
    found = read_back(samples.hostile(texts), tmp_path / "r.json")
    notes = {entry["note"] for entry in found["ratings"]["entries"]}
    assert set(texts) <= notes


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    old = tmp_path / "folder"
    old.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_report_json(SAMPLES["empty"], old)
    assert list(tmp_path.iterdir()) == [old]
