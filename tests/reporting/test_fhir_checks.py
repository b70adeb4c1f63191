"""The 24 faults of clinical.md 4.4: each is caught by fhir.resources (R4B) or by our own checks."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

from backcare_desktop.reporting.fhir import bundle
from tests.reporting.fhir_checks import problems
from tests.reporting.fhir_samples import words
from tests.reporting.report_samples import dense

Fault = Callable[[dict[str, Any]], object]

GOOD = bundle(dense(14), words())


def first(document: dict[str, Any], kind: str, having: str = "") -> Any:
    """The first resource of a kind, with an element."""
    return next(
        entry["resource"]
        for entry in document["entry"]
        if entry["resource"]["resourceType"] == kind and (not having or having in entry["resource"])
    )


def pain(document: dict[str, Any]) -> Any:
    return next(
        entry["resource"]
        for entry in document["entry"]
        if "72514-3" in json.dumps(entry["resource"].get("code", {}))
    )


def as_in_r5(document: dict[str, Any]) -> None:
    taken = first(document, "MedicationStatement")
    taken["medication"] = {"concept": taken.pop("medicationCodeableConcept")}


def twice(document: dict[str, Any]) -> None:
    document["entry"][-1]["fullUrl"] = document["entry"][1]["fullUrl"]


def not_first(document: dict[str, Any]) -> None:
    document["entry"].append(document["entry"].pop(0))


def one_link_twice(document: dict[str, Any]) -> None:
    items = first(document, "Questionnaire")["item"]
    items[1]["linkId"] = items[0]["linkId"]


def no_content(document: dict[str, Any]) -> None:
    section = first(document, "Composition")["section"][0]
    section.pop("text")
    section.pop("entry", None)


FAULTS: dict[str, Fault] = {
    "01 Observation.status missing": lambda d: pain(d).pop("status"),
    "02 Observation.status bad code": lambda d: pain(d).update(status="done"),
    "03 Observation.code missing": lambda d: first(d, "Observation", "bodySite").pop("code"),
    "04 unknown element": lambda d: pain(d).update(foo=1),
    "05 two values": lambda d: pain(d).update(valueInteger=3),
    "06 bad dateTime": lambda d: pain(d).update(effectiveDateTime="8 May 2026"),
    "07 time without zone": lambda d: pain(d).update(effectiveDateTime="2025-07-09T08:00:00"),
    "08 Composition not first": not_first,
    "09 no identifier": lambda d: d.pop("identifier"),
    "10 no timestamp": lambda d: d.pop("timestamp"),
    "11 duplicate fullUrl": twice,
    "12 dangling reference": lambda d: pain(d).update(
        subject={"reference": "urn:uuid:00000000-0000-4000-8000-000000000000"}
    ),
    "13 MedicationStatement.status missing": lambda d: first(d, "MedicationStatement").pop(
        "status"
    ),
    "14 medication as in R5": as_in_r5,
    "15 Questionnaire item without type": lambda d: first(d, "Questionnaire")["item"][0].pop(
        "type"
    ),
    "16 answer to no item": lambda d: first(d, "QuestionnaireResponse")["item"][0].update(
        linkId="99"
    ),
    "17 duplicate linkId": one_link_twice,
    "18 wrong LOINC code": lambda d: pain(d)["code"]["coding"][0].update(code="72514-9"),
    "19 bad UCUM": lambda d: pain(d)["valueQuantity"].update(code="points!"),
    "20 narrative no XHTML": lambda d: first(d, "Patient")["text"].update(div="<b>Robin"),
    "21 element of R5": lambda d: pain(d).update(triggeredBy=[{"type": "reflex"}]),
    "22 QuestionnaireResponse.status missing": lambda d: first(d, "QuestionnaireResponse").pop(
        "status"
    ),
    "23 section without content": no_content,
    "24 unit without system": lambda d: pain(d)["valueQuantity"].pop("system"),
}
OURS = {"02", "08", "09", "10", "11", "12", "16", "17", "18", "19", "20", "23", "24"}
"""What fhir.resources passes over."""


def passes_the_library(document: dict[str, Any]) -> bool:
    try:
        Bundle.model_validate(document)
    except ValidationError:
        return False
    return True


def test_a_good_bundle_passes() -> None:
    assert passes_the_library(copy.deepcopy(GOOD))
    assert problems(GOOD) == []


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_caught(name: str) -> None:
    document = copy.deepcopy(GOOD)
    FAULTS[name](document)
    caught = bool(problems(document)) if name[:2] in OURS else not passes_the_library(document)
    assert caught


def test_a_narrative_of_nothing_is_caught() -> None:
    document = copy.deepcopy(GOOD)
    first(document, "Patient")["text"]["div"] = '<div xmlns="http://www.w3.org/1999/xhtml"> </div>'
    assert problems(document) == ["txt-2: a narrative says something"]


def test_a_script_in_a_narrative_is_caught() -> None:
    document = copy.deepcopy(GOOD)
    text = first(document, "Patient")["text"]
    text["div"] = text["div"].replace("<p>", "<script/><p>")
    (problem,) = problems(document)
    assert problem.startswith("txt-1")


def test_a_resource_that_nothing_leads_to_is_caught() -> None:
    document = copy.deepcopy(GOOD)
    document["entry"].append({"fullUrl": "urn:uuid:1", "resource": copy.deepcopy(pain(document))})
    assert problems(document) == ["nothing leads to urn:uuid:1"]
