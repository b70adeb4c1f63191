"""The same report read back out of four files: they say the same numbers."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.reporting.csv_tables import write_csv
from backcare_desktop.reporting.fhir import write_fhir
from backcare_desktop.reporting.pdf import write_pdf
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_json import write_report_json
from tests.reporting.fhir_checks import code_of, components, observations, value_of
from tests.reporting.fhir_samples import words
from tests.reporting.pdf_reader import Read
from tests.reporting.report_samples import dense, flaring, sparse

Numbers = dict[str, tuple[float, ...]]
"""What the first page tells: by name, as it is rounded there."""

SCORES = {"pain": "7-day mean", "psfs": "activities", "rmdq": "RMDQ 0–24)"}
DOINGS = ("Stretch", "Core")


def told_by_pdf(report: Report, path: Path) -> Numbers:
    write_pdf(report, words(), path)
    page = Read(path.read_bytes()).pages[0]
    found: Numbers = {}
    about = re.search(
        r"(\d+) of (\d+) days? rated(?: since the first rating)? · (\d+) rating", page
    )
    assert about
    found["rated"] = tuple(map(float, about.groups()))
    for name, title in SCORES.items():
        row = re.search(rf"{re.escape(title)} (\S+) \([^)]*\) (\S+) \([^)]*\) (\S+) ", page)
        if row:
            found[name] = tuple(_number(text) for text in row.groups())
    for doing in DOINGS:
        row = re.search(rf"{doing} (\d+) of (\d+) planned", page)
        if row:
            found[doing.lower()] = tuple(map(float, row.groups()))
    return found


def told_by_csv(report: Report, path: Path) -> Numbers:
    write_csv(report, words(), path.with_suffix(".zip"))
    with zipfile.ZipFile(path.with_suffix(".zip")) as tables:

        def rows(name: str) -> list[dict[str, str]]:
            return list(csv.DictReader(io.StringIO(tables.read(name).decode("utf-8-sig"))))

        (about,) = rows("report.csv")
        keys = ("days_rated", "days_possible", "ratings")
        found: Numbers = {"rated": tuple(float(about[key]) for key in keys)}
        for row in rows("scores.csv"):
            values = [row[key] for key in ("first", "latest", "change")]
            if row["score"] in SCORES and all(values):
                found[row["score"]] = tuple(map(float, values))
        for row in rows("planned.csv"):
            if row["planned"]:
                found[row["doing"]] = float(row["done"]), float(row["planned"])
    return found


def told_by_fhir(report: Report, path: Path) -> Numbers:
    write_fhir(report, words(), path)
    document = json.loads(path.read_text("utf-8"))
    (about,) = observations(document, "coverage")
    codes = ("days-rated", "days-possible", "ratings")
    found: Numbers = {"rated": tuple(float(components(about, code)[0]) for code in codes)}
    moves = {"pain": "pain-weekly-mean", "psfs": "psfs-mean-change", "rmdq": "rmdq-24-change"}
    for name, code in moves.items():
        for told in observations(document, code):
            values = [*components(told, "first"), *components(told, "latest"), value_of(told)]
            if None not in values and len(values) == 3:
                found[name] = tuple(_as_printed(name, value) for value in values)
    for told in observations(document, "planned-and-done"):
        planned, done = components(told, "days-planned"), components(told, "days-done")
        if planned:
            found[_doing_of(told)] = float(done[0]), float(planned[0])
    return found


def told_by_json(report: Report, path: Path) -> Numbers:
    write_report_json(report, path)
    told = json.loads(path.read_text("utf-8"))
    keys = ("days_rated", "days_possible", "ratings_count")
    found: Numbers = {"rated": tuple(float(told[key]) for key in keys)}
    scores = told["scores"]
    pain = scores["pain"]
    if pain and pain["difference"] is not None:
        values = pain["baseline"]["mean"], pain["latest"]["mean"], pain["difference"]
        found["pain"] = tuple(_as_printed("pain", value) for value in values)
    for name in ("psfs", "rmdq"):
        change = scores[name] and scores[name]["change"]
        if change:
            values = change["first"], change["latest"], change["difference"]
            found[name] = tuple(_as_printed(name, value) for value in values)
    for row in told["planned"]:
        if row["planned_days"] is not None:
            found[row["doing"]] = float(row["done_days"]), float(row["planned_days"])
    return found


READERS = (told_by_csv, told_by_fhir, told_by_json)


@pytest.mark.parametrize("sample", [dense, lambda: dense(30), flaring, sparse])
def test_pdf_csv_fhir_and_json_say_the_same_numbers(
    sample: Callable[[], Report], tmp_path: Path
) -> None:
    report = sample()
    printed = told_by_pdf(report, tmp_path / "report.pdf")
    for reader in READERS:
        told = reader(report, tmp_path / "report.file")
        assert told.keys() >= printed.keys()
        assert {name: told[name] for name in printed} == printed, reader.__name__


def test_the_page_tells_every_number_of_a_full_report(tmp_path: Path) -> None:
    printed = told_by_pdf(dense(), tmp_path / "report.pdf")
    assert printed.keys() == {"rated", *SCORES, *(doing.lower() for doing in DOINGS)}


def _number(text: str) -> float:
    return float(text.replace("\u2212", "-"))


def _as_printed(name: str, value: float) -> float:
    """The page has one decimal, and whole numbers for what is counted."""
    return round(float(value), 0 if name == "rmdq" else 1)


def _doing_of(told: dict[str, Any]) -> str:
    return code_of(told["valueCodeableConcept"]).removeprefix("doing-")
