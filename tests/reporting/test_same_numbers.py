"""The same report read back out of four files: each says every number of it, and no other."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.reporting.csv_tables import write_csv
from backcare_desktop.reporting.fhir import write_fhir
from backcare_desktop.reporting.pdf import pdf_bytes
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_json import write_report_json
from tests.reporting.fhir_samples import words
from tests.reporting.pdf_phrases import phrases
from tests.reporting.pdf_reader import Read
from tests.reporting.report_facts import Facts, expected, for_fhir, in_csv, in_fhir, in_json
from tests.reporting.report_samples import dense, empty, flaring, locked, sparse
from tests.services.pain_book import at
from tests.services.report_book import MarkedBook, choice

SAMPLES: dict[str, Callable[[], Report]] = {
    "dense": lambda: dense(30),
    "flaring": flaring,
    "sparse": sparse,
    "locked": locked,
    "empty": empty,
}


@cache
def diary(seed: int) -> MarkedBook:
    """A random diary with everything in it, and two episodes."""
    book = MarkedBook(seed, everything=True)
    first = book.begin_episode(38, "first")
    book.store.episodes.put(first.ended(at(9)))
    book.begin_episode(8, "second")
    # The latest week has fewer rated days than the first.
    for day in (*range(39, 6, -1), 5, 4, 2, 1, 0):
        book.rate(day, (seed + 3 * day) % 11)
    book.relieve(4, ReliefKind.SLEEP, 400 + seed)
    return book


def differences(told: Facts, wanted: Facts) -> dict[object, tuple[object, object]]:
    """What is told, and what should be, where they aren't the same."""
    return {
        key: (told.get(key), wanted.get(key))
        for key in told.keys() | wanted.keys()
        if told.get(key) != wanted.get(key)
    }


def check_files(report: Report, folder: Path) -> None:
    wanted = expected(report)
    write_csv(report, words(), folder / "report.zip")
    assert differences(in_csv((folder / "report.zip").read_bytes()), wanted) == {}
    write_report_json(report, folder / "report.json")
    told = json.loads((folder / "report.json").read_text("utf-8"))
    assert differences(in_json(told), wanted) == {}
    write_fhir(report, words(), folder / "fhir.json")
    document = json.loads((folder / "fhir.json").read_text("utf-8"))
    assert differences(in_fhir(document, report), for_fhir(wanted)) == {}


def printed(report: Report) -> str:
    """The words of the pages, without their feet and without heads that are repeated."""
    pages = Read(pdf_bytes(report, words())).pages
    bodies = [
        re.sub(r" ?Code \S+ · Self-reported\. Not a diagnosis\. Page .*$", "", p) for p in pages
    ]
    heads = r"^(Time|Day|Began) .*?(Outcome|Planned|Form|Made worse by|Afterwards|Highest rating) "
    return " ".join([bodies[0], *(re.sub(heads, "", body) for body in bodies[1:])])


def check_pages(report: Report) -> None:
    text = printed(report)
    assert [phrase for phrase in phrases(report) if phrase not in text] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_csv_json_and_fhir_say_every_number_of_the_report(name: str, tmp_path: Path) -> None:
    check_files(SAMPLES[name](), tmp_path)


@pytest.mark.parametrize("name", ["dense", "flaring", "sparse"])
def test_the_pages_say_every_number_of_the_report(name: str) -> None:
    check_pages(SAMPLES[name]())


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.integers(0, 9),
    days=st.integers(7, 40),
    notes=st.booleans(),
    medicine=st.booleans(),
)
def test_they_all_say_the_same_of_any_diary(
    seed: int, days: int, notes: bool, medicine: bool, tmp_path: Path
) -> None:
    report = diary(seed).report(choice(days, notes=notes, medicine=medicine))
    check_files(report, tmp_path)
    check_pages(report)


def test_a_full_report_has_numbers_of_every_part() -> None:
    """Else the tests above would pass because there is nothing to compare."""
    about = {key[0] for key in expected(dense(30))}
    assert about >= {"rated", "pain", "volatility", "peak", "psfs", "psfs change", "rmdq", "groc"}
    assert about >= {"day", "planned", "where", "area", "side", "quality", "eased_by", "tried"}
    assert about >= {"hurt", "sides", "lifted_days", "heaviest", "flare", "before", "lift"}
    assert about >= {"session", "sets", "set", "rating", "relief", "check", "episode"}
    assert len(list(phrases(dense(30)))) > 120
