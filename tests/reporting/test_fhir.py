"""The FHIR document: a valid one for every report, with its numbers, and what was chosen only."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from msgspec.structs import replace

from backcare_desktop.core.body import Region
from backcare_desktop.reporting.fhir import bundle, loinc_notice, write_fhir
from backcare_desktop.reporting.fhir_codes import Local
from backcare_desktop.reporting.report import Report, Section
from tests.reporting.fhir_checks import (
    code_of,
    components,
    everything,
    observations,
    page,
    problems,
    resources,
    sections,
    text_of,
    value_of,
)
from tests.reporting.fhir_samples import RMDQ, words
from tests.reporting.report_samples import (
    at,
    dense,
    empty,
    flaring,
    hostile,
    locked,
    sparse,
    without,
)

SAMPLES: dict[str, Callable[[], Report]] = {
    "empty": empty,
    "sparse": sparse,
    "dense": lambda: dense(30),
    "locked": locked,
    "flaring": flaring,
    "hostile": hostile,
}
FULL = dense(30)
DOCUMENT = bundle(FULL, words())
ALWAYS_FIRST, ALWAYS_LAST = ["warning-signs", "about-these-days"], ["notices"]


def all_text(report: Report) -> str:
    return json.dumps(bundle(report, words()), ensure_ascii=False)


# --- a document ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_every_report_is_a_valid_document(name: str) -> None:
    document = bundle(SAMPLES[name](), words())
    assert problems(document) == []
    Bundle.model_validate(document)


def test_the_page_is_a_patient_note_by_the_person_and_the_program() -> None:
    composition = page(DOCUMENT)
    (patient,), (device,) = resources(DOCUMENT, "Patient"), resources(DOCUMENT, "Device")
    urls = {
        entry["resource"]["resourceType"]: entry["fullUrl"]
        for entry in DOCUMENT["entry"]
        if entry["resource"]["resourceType"] in ("Patient", "Device")
    }
    assert code_of(composition["type"]) == "51855-5"
    authors = [author["reference"] for author in composition["author"]]
    assert authors == [urls["Patient"], urls["Device"]]
    assert patient["name"] == [{"text": "Robin Example"}]
    assert device["version"] == [{"value": FULL.version}]
    assert device["deviceName"][0]["name"] == "Backcare"
    assert composition["event"] == [{"period": {"start": "2025-06-10", "end": "2025-07-09"}}]


def test_the_person_wrote_it_and_the_program_put_it_together() -> None:
    (provenance,) = resources(DOCUMENT, "Provenance")
    agents = {code_of(agent["type"]): agent["who"] for agent in provenance["agent"]}
    assert list(agents.values()) == page(DOCUMENT)["author"]
    assert list(agents) == ["author", "assembler"]
    assert provenance["target"] == [{"reference": DOCUMENT["entry"][0]["fullUrl"]}]
    (tag,) = DOCUMENT["meta"]["tag"]
    assert tag["code"] == "patient-generated"


def test_every_observation_is_the_persons_own() -> None:
    person, program = page(DOCUMENT)["author"]
    for each in resources(DOCUMENT, "Observation"):
        assert each["subject"] == person
        assert each["performer"] == [person]
        assert each["device"] == program


def test_nothing_claims_a_diagnosis_a_procedure_or_a_profile() -> None:
    kinds = {each["resourceType"] for each in resources(DOCUMENT)}
    assert kinds == {
        "Composition",
        "Patient",
        "Device",
        "Observation",
        "Questionnaire",
        "QuestionnaireResponse",
        "MedicationStatement",
        "Provenance",
    }
    assert not any(key == "profile" for key, _ in everything(DOCUMENT))


def test_without_a_name_there_is_a_code_and_nothing_else_of_the_person() -> None:
    report = replace(FULL, choice=replace(FULL.choice, name=""))
    (patient,) = resources(bundle(report, words()), "Patient")
    assert [each["value"] for each in patient["identifier"]] == [FULL.code]
    assert set(patient) == {"resourceType", "text", "identifier"}
    assert "Robin" not in all_text(report)


def test_with_a_name_the_code_is_not_told() -> None:
    assert FULL.code not in all_text(FULL)


# --- the same every time -------------------------------------------------------------------------


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    write_fhir(dense(14), words(), one)
    write_fhir(dense(14), words(), other)
    assert one.read_bytes() == other.read_bytes()
    document = bundle(dense(14), words())
    assert json.loads(one.read_text("utf-8")) == document
    assert len(one.read_text("utf-8").splitlines()) == len(document["entry"]) + 2


def test_a_record_has_the_same_id_in_every_document_and_a_document_its_own() -> None:
    later = bundle(replace(without(FULL, Section.SETS), made=at(0, 19)), words())
    urls = [[entry["fullUrl"] for entry in each["entry"]] for each in (DOCUMENT, later)]
    document_only = {
        entry["fullUrl"]
        for entry in later["entry"]
        if entry["resource"]["resourceType"] in ("Composition", "Provenance")
    }
    assert set(urls[1]) - set(urls[0]) == document_only
    assert later["identifier"] != DOCUMENT["identifier"]


def test_the_moment_it_was_made_makes_another_document() -> None:
    later = bundle(replace(FULL, made=at(0, 19)), words())
    assert later["identifier"] != DOCUMENT["identifier"]
    assert later["entry"][0]["fullUrl"] != DOCUMENT["entry"][0]["fullUrl"]


def test_another_language_or_episode_makes_another_document() -> None:
    german = bundle(FULL, replace(words(), language="de"))
    of_episode = bundle(replace(FULL, choice=replace(FULL.choice, episode_id="e")), words())
    told = {each["identifier"]["value"] for each in (DOCUMENT, german, of_episode)}
    assert len(told) == 3


def test_a_section_points_to_everything_once() -> None:
    for section in page(bundle(flaring(), words()))["section"]:
        urls = [each["reference"] for each in section.get("entry", ())]
        assert len(set(urls)) == len(urls)


def test_words_that_lack_a_text_leave_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_text("old")
    poor = replace(words(), texts={**words().texts, "fhir.notices": "{unknown}"})
    with pytest.raises(KeyError):
        write_fhir(FULL, poor, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


# --- what was chosen -----------------------------------------------------------------------------


def test_warning_signs_lead_then_what_was_chosen_in_the_order_of_the_pages() -> None:
    chosen = [f"section-{section.value}" for section in Section]
    assert list(sections(DOCUMENT)) == ALWAYS_FIRST + chosen + ALWAYS_LAST


@pytest.mark.parametrize("section", Section)
def test_a_section_that_was_left_out_is_nowhere(section: Section) -> None:
    document = bundle(without(FULL, section), words())
    left = [f"section-{each.value}" for each in Section if each is not section]
    assert list(sections(document)) == ALWAYS_FIRST + left + ALWAYS_LAST
    assert problems(document) == []
    kept = {entry["fullUrl"] for entry in document["entry"]}
    gone = {entry["fullUrl"] for entry in DOCUMENT["entry"]} - kept
    own = [each["reference"] for each in sections(DOCUMENT)[f"section-{section.value}"]["entry"]]
    others = {
        each["reference"]
        for code, found in sections(DOCUMENT).items()
        if code != f"section-{section.value}"
        for each in found.get("entry", ())
    }
    assert set(own) - others - _page_urls() <= gone
    assert gone - _page_urls()


def _page_urls() -> set[str]:
    return {DOCUMENT["entry"][0]["fullUrl"], DOCUMENT["entry"][-1]["fullUrl"]}


def test_with_every_section_left_out_warning_signs_and_days_remain() -> None:
    document = bundle(without(FULL, *Section), words())
    assert list(sections(document)) == ALWAYS_FIRST + ALWAYS_LAST
    assert problems(document) == []


@pytest.mark.parametrize(
    ("notes", "medicine", "said"),
    [
        (True, True, ""),
        (False, True, "Left out on request: notes."),
        (True, False, "Left out on request: medicine."),
        (False, False, "Left out on request: notes, medicine."),
    ],
)
def test_what_was_left_out_on_request_is_said(notes: bool, medicine: bool, said: str) -> None:
    report = replace(FULL, choice=replace(FULL.choice, notes=notes, medicine=medicine))
    text = text_of(sections(bundle(report, words()))["about-these-days"]["text"])
    assert said in text
    assert ("Left out" in text) == bool(said)


# --- warning signs -------------------------------------------------------------------------------


def test_a_check_tells_its_level_its_answers_and_that_nobody_assessed_it() -> None:
    document = bundle(locked(), words())
    found = observations(document, "symptom-check-outcome")
    assert [value_of(each) for each in found] == [
        "level-self-care",
        "level-urgent",
        "level-routine",
        "level-emergency",
    ]
    urgent = found[1]
    assert components(urgent, "one_leg_weakness_new") == ["answer-yes"]
    assert components(urgent, "fever_or_shivering") == ["answer-not-sure"]
    assert components(urgent, "rule") == ["r"]
    assert components(urgent, "cleared-by") == ["clinician-doctor"]
    assert components(urgent, "cleared-on") == ["2025-07-01T09:00:00+02:00"]
    for each in found:
        assert "not a clinical assessment" in each["note"][0]["text"]


def test_a_check_that_was_not_finished_is_preliminary() -> None:
    found = observations(bundle(locked(), words()), "symptom-check-outcome")
    assert [each["status"] for each in found] == ["final", "final", "final", "preliminary"]


def test_a_no_is_told_as_well() -> None:
    found = observations(DOCUMENT, "symptom-check-outcome")
    answers = [components(each, "one_leg_weakness_new") for each in found]
    assert answers == [["answer-not-sure"], *3 * [["answer-no"]]]


def test_a_check_says_whether_a_clinician_has_reviewed_its_rules() -> None:
    reviewed = replace(words(), names={**words().names, "reviewer.2026.2": "Dr Example"})
    for report_words, said in (
        (words(), "Rule set 2026.2. Not reviewed by a clinician yet."),
        (reviewed, "Rule set 2026.2, reviewed by Dr Example."),
    ):
        document = bundle(locked(), report_words)
        assert said in text_of(sections(document)["warning-signs"]["text"])
        checks = observations(document, "symptom-check-outcome")
        assert {each["note"][1]["text"] for each in checks} == {said}


def test_what_waits_for_a_clinician_stands_first() -> None:
    document = bundle(locked(), words())
    (waiting,) = observations(document, "waiting-for-clinician")
    assert value_of(waiting) == "level-emergency"
    assert waiting["effectiveDateTime"] == "2025-07-08T08:05:00+02:00"
    first = sections(document)["warning-signs"]
    assert text_of(first["text"]).startswith(
        "Waiting for a clinician since 8 July 2025: Emergency."
    )
    assert observations(DOCUMENT, "waiting-for-clinician") == []


def test_without_a_check_that_is_said() -> None:
    text = text_of(sections(bundle(empty(), words()))["warning-signs"]["text"])
    assert text == "No symptom check was ever made."


# --- terms ---------------------------------------------------------------------------------------


def test_the_terms_of_what_is_used_are_told() -> None:
    text = text_of(sections(DOCUMENT)["notices"]["text"])
    assert loinc_notice(words()) in text
    assert "http://loinc.org/license" in loinc_notice(words())
    assert "SNOMED CT" in text
    assert RMDQ.credit in text


def test_terms_of_what_is_not_used_are_not_told() -> None:
    text = text_of(sections(bundle(empty(), words()))["notices"]["text"])
    assert loinc_notice(words()) in text
    assert "SNOMED" not in text
    assert "Roland" not in text


def test_an_episode_is_something_felt_and_coded_for_the_low_back_only() -> None:
    (episode,) = observations(DOCUMENT, "episode")
    assert value_of(episode) == "279039007"
    assert episode["bodySite"] == {"text": "Lower back; Buttock; Right"}
    assert episode["effectivePeriod"] == {"start": "2025-06-10"}
    (line,) = FULL.episodes
    upper = replace(line.episode, regions=(Region.UPPER_BACK,))
    report = replace(FULL, episodes=(replace(line, episode=upper),))
    document = bundle(report, words())
    (episode,) = observations(document, "episode")
    assert value_of(episode) is None
    assert "SNOMED" not in text_of(sections(document)["notices"]["text"])


def test_every_code_has_its_name_and_no_name_is_left_over() -> None:
    named = {key for key in words().texts if key.startswith("fhir.code.")}
    assert named == {f"fhir.code.{code.name.lower()}" for code in Local}
