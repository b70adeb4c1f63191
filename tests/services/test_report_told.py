"""What was left out of a report is nowhere in it, and every switch changes what it says."""

from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.reporting.csv_tables import write_csv
from backcare_desktop.reporting.fhir import write_fhir
from backcare_desktop.reporting.report import Report, ReportChoice, Section
from backcare_desktop.reporting.report_json import write_report_json
from tests.fakes import MemoryStore
from tests.reporting.report_samples import words
from tests.services.pain_book import ago
from tests.services.report_book import MarkedBook, ReportBook, choice, texts

WHOLE = choice(45, notes=True, medicine=True, name="Robin")


@cache
def marked(seed: int) -> MarkedBook:
    return MarkedBook(seed)


@cache
def full() -> MarkedBook:
    """A diary in which there is something to tell under every switch."""
    return MarkedBook(1, everything=True)


choices = st.builds(
    ReportChoice,
    first=st.just(WHOLE.first),
    last=st.just(WHOLE.last),
    sections=st.frozensets(st.sampled_from(Section)),
    notes=st.booleans(),
    medicine=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 12), choices)
def test_no_text_of_a_left_out_part_is_anywhere_in_the_report(
    seed: int, wanted: ReportChoice
) -> None:
    book = marked(seed)
    said = "\n".join(texts(book.report(wanted)))
    leaked = [t for t in book.marks.needs if t in said and not book.marks.allowed(t, wanted)]
    assert leaked == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 12), choices)
def test_without_medicine_nothing_says_that_any_was_taken(seed: int, wanted: ReportChoice) -> None:
    report = marked(seed).report(replace(wanted, medicine=False))
    assert ReliefKind.MEDICINE.value not in list(texts(replace(report, choice=WHOLE)))


def test_a_report_of_everything_tells_every_text() -> None:
    """Else the tests above would pass because nothing is told at all."""
    book = full()
    said = "\n".join(texts(book.report(WHOLE)))
    assert [text for text in book.marks.needs if text not in said] == []


@pytest.mark.parametrize("section", Section)
def test_each_section_is_there_when_wanted_and_none_when_not(section: Section) -> None:
    with_it = full().report(WHOLE)
    without = full().report(replace(WHOLE, sections=WHOLE.sections - {section}))
    assert getattr(with_it, section.value)
    assert getattr(without, section.value) is None
    assert changed(without, with_it) == {section.value}


@pytest.mark.parametrize(
    ("switch", "parts"),
    [
        ("notes", {"chart", "where", "lifting", "sets", "ratings"}),
        ("medicine", {"where", "ratings"}),
    ],
)
def test_each_switch_changes_the_parts_that_it_speaks_of(switch: str, parts: set[str]) -> None:
    off = full().report(replace(WHOLE, **{switch: False}))
    assert changed(off, full().report(WHOLE)) == parts


def test_warning_signs_are_told_even_without_any_section() -> None:
    bare = full().report(replace(WHOLE, sections=frozenset()))
    assert bare.warning == full().report(WHOLE).warning


def test_without_notes_the_chart_has_no_lane_of_notes_and_flares_without_words() -> None:
    chart = full().report(replace(WHOLE, notes=False)).chart
    assert chart is not None
    assert not [lane for lane in chart.lanes if lane.kind is LaneKind.NOTES and lane.marks]
    assert chart.flares
    assert not any(flare.note for flare in chart.flares)


def test_a_day_with_nothing_but_medicine_is_marked_on_the_chart_only_when_medicine_is_told() -> (
    None
):
    book = ReportBook(MemoryStore())
    book.relieve(2, ReliefKind.MEDICINE)
    for medicine in (False, True):
        chart = book.report(choice(medicine=medicine)).chart
        assert chart is not None
        (lane,) = (lane for lane in chart.lanes if lane.kind is LaneKind.RELIEF)
        assert [mark.day for mark in lane.marks] == [ago(2)] * medicine


def test_something_else_that_was_done_goes_with_the_words_that_say_what() -> None:
    book = full()
    told, untold = (book.report(replace(WHOLE, notes=notes)) for notes in (True, False))
    for report, there in ((told, True), (untold, False)):
        assert report.where is not None
        assert report.ratings is not None
        assert (ReliefKind.OTHER in {line.kind for line in report.where.reliefs}) is there
        assert (ReliefKind.OTHER in {each.kind for each in report.ratings.reliefs}) is there


def changed(one: Report, other: Report) -> set[str]:
    """The parts that differ, apart from what was wanted."""
    return {part.value for part in Section if getattr(one, part) != getattr(other, part)}


def test_no_report_knows_the_age() -> None:
    book = ReportBook(MemoryStore())
    made = book.check(3)
    book.store.checks.put(replace(made, answers=replace(made.answers, age=57)))
    for wanted in (WHOLE, ReportChoice(ago(1), ago(0))):
        warning = book.report(wanted).warning
        assert warning.latest is not None
        lines = (*warning.checks, warning.latest)
        assert [line.check.answers.age for line in lines] == [None] * len(lines)


def test_no_file_names_the_time_zone(tmp_path: Path) -> None:
    report = full().report(WHOLE)
    zones = {each for each in texts(report) if "/" in each and each in available_timezones()}
    assert zones
    write_report_json(report, tmp_path / "r.json")
    write_fhir(report, words(), tmp_path / "f.json")
    write_csv(report, words(), tmp_path / "log.csv")
    for path in tmp_path.iterdir():
        text = path.read_text("utf-8")
        assert not [zone for zone in zones if zone in text], path.name
