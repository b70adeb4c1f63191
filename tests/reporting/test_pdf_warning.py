"""The box of warning signs on the first page."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Answer
from backcare_desktop.core.check import Clearance, Clinician, Lock
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.fhir import bundle
from backcare_desktop.reporting.pdf_page import page_of
from backcare_desktop.reporting.report import (
    CheckLine,
    Report,
    WarningSigns,
)
from backcare_desktop.reporting.report_json import report_json
from tests.reporting import report_samples as samples
from tests.reporting.fhir_checks import observations, value_of

WEAK = "one_leg_weakness_new"
WEAK_NAME = "New weakness in one leg or foot"


def page(report: Report) -> Any:
    return page_of(report, samples.words())


def told(lines: Iterable[Mapping[str, str]]) -> list[str]:
    """Sentences with their beginnings."""
    return [f"{line['strong']} {line['text']}".strip() for line in lines]


def warned(*lines: CheckLine, lock: Lock | None = None) -> Any:
    latest = lines[-1] if lines else None
    return page(replace(samples.empty(), warning=WarningSigns(lines, lock, latest)))["warning"]


def test_without_any_check_it_says_so() -> None:
    assert told(warned()["lines"]) == ["No symptom check was ever made."]


def test_a_check_before_these_days_is_told_with_what_it_came_to() -> None:
    before = samples.check(60, Level.ROUTINE, {WEAK: Answer.YES})
    looked = Clearance("c", before.id, samples.at(50), Clinician.DOCTOR)
    report = replace(samples.empty(), warning=WarningSigns((), None, CheckLine(before, looked)))
    (line,) = told(page(report)["warning"]["lines"])
    assert line == (
        "No symptom check was made in these days. The latest one was on 10 May 2025: Book an "
        "appointment. Examined on 20 May 2025, they say: A doctor."
    )
    (entry,) = observations(bundle(report, samples.words()), "symptom-check-outcome")
    assert value_of(entry) == "level-routine"
    assert report_json(report)["warning"]["latest"]["level"] == "routine"


def test_checks_that_found_nothing_are_counted() -> None:
    found = warned(CheckLine(samples.check(9)), CheckLine(samples.check(2)))
    assert told(found["lines"]) == ["None reported in 2 checks (last: 7 July 2025)."]
    assert found["standing"] == []


def test_the_most_serious_check_comes_first_and_then_the_newest() -> None:
    checks = [
        CheckLine(samples.check(back, level, {WEAK: Answer.YES}))
        for back, level in ((9, Level.URGENT), (8, Level.EMERGENCY), (7, Level.URGENT))
    ]
    summary, *lines = told(warned(*checks)["lines"])
    assert summary == "3 of 3 checks advised seeing someone."
    assert [line.split(".")[0] for line in lines] == [
        "1 July 2025: Emergency",
        "2 July 2025: Doctor today",
        "30 June 2025: Doctor today",
    ]


def test_a_check_says_why_and_who_has_looked() -> None:
    check = samples.check(9, Level.URGENT, {WEAK: Answer.YES})
    looked = Clearance("c", check.id, samples.at(8), Clinician.DOCTOR)
    _, line = told(warned(CheckLine(check, looked))["lines"])
    assert line == (
        f"30 June 2025: Doctor today. Said: {WEAK_NAME}. Examined on 1 July 2025, they say: "
        "A doctor."
    )


def test_that_nobody_has_looked_is_said_where_somebody_should() -> None:
    urgent, routine = (
        told(warned(CheckLine(samples.check(9, level, {WEAK: Answer.YES})))["lines"])[1]
        for level in (Level.URGENT, Level.ROUTINE)
    )
    assert "Nobody is noted as having looked." in urgent
    assert "Nobody is noted as having looked." not in routine


def test_a_check_from_the_list_and_one_that_was_broken_off_say_so() -> None:
    lines = " ".join(told(page(samples.locked())["warning"]["lines"]))
    assert "5 July 2025: Book an appointment. Chosen from a list of warning signs." in lines
    assert "The check was not finished." in lines


@pytest.mark.parametrize(
    ("later", "what"),
    [
        ({}, "not answered again since."),
        ({WEAK: Answer.NO}, "answered “No” on 1 July 2025."),
        ({WEAK: Answer.YES}, "answered “Yes” on 1 July 2025."),
    ],
)
def test_what_became_of_a_not_sure_is_told(later: dict[str, Answer], what: str) -> None:
    unsure = samples.check(9, Level.ROUTINE, {WEAK: Answer.NOT_SURE})
    level = Level.ROUTINE if Answer.YES in later.values() else Level.SELF_CARE
    found = warned(CheckLine(unsure), CheckLine(samples.check(8, level, later)))
    assert told(found["lines"])[-1] == f"Not sure on 30 June 2025: {WEAK_NAME}; {what}"


def test_not_sure_twice_is_told_once_with_its_last_day() -> None:
    unsure = [
        CheckLine(samples.check(back, Level.ROUTINE, {WEAK: Answer.NOT_SURE})) for back in (9, 8)
    ]
    lines = [line for line in told(warned(*unsure)["lines"]) if line.startswith("Not sure")]
    assert lines == [f"Not sure on 1 July 2025: {WEAK_NAME}; not answered again since."]


def test_a_lock_stands_out_also_when_its_check_lies_before_these_days() -> None:
    lock = Lock("old", Level.URGENT, samples.at(60))
    assert warned(lock=lock)["standing"] == [
        "Waiting for a clinician since 10 May 2025: Doctor today.",
        "Stretching, core work and lifting are locked in Backcare until somebody has looked.",
    ]


def test_many_checks_are_cut_and_counted() -> None:
    checks = [
        CheckLine(samples.check(back, Level.URGENT, {WEAK: Answer.YES})) for back in range(9, 2, -1)
    ]
    lines = told(warned(*checks)["lines"])
    assert len(lines) == 6
    assert lines[-1] == "3 more checks advised seeing someone."


def test_the_rules_are_told_with_their_version() -> None:
    found = warned(CheckLine(samples.check(9)), CheckLine(samples.check(2)))
    assert found["rules"] == "Rule set 2026.2. Not reviewed by a clinician yet."


def test_rules_that_a_clinician_reviewed_are_told_with_the_reviewer() -> None:
    report = replace(
        samples.empty(),
        warning=WarningSigns((CheckLine(samples.check(2)),), None, CheckLine(samples.check(2))),
    )
    words = samples.words()
    reviewed = replace(words, names={**words.names, "reviewer.2026.2": "Dr A. Physio"})
    box: Any = page_of(report, reviewed)["warning"]
    assert box["rules"] == "Rule set 2026.2, reviewed by Dr A. Physio."
