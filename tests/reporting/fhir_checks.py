"""Rules of FHIR R4 that no library looks at (clinical.md 4.4), and a way to read a bundle."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

Json = Mapping[str, Any]

XHTML = "http://www.w3.org/1999/xhtml"
LOINC = {
    "51855-5": "Patient Note",
    "72514-3": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "73985-4": "Exercise activity",
    "55411-3": "Exercise duration",
}
SNOMED = {"279039007": "Low back pain"}
PUBLIC = {"http://loinc.org": LOINC, "http://snomed.info/sct": SNOMED}
UCUM = {"{score}", "min", "s", "kg", "[lb_av]"}
TAGS = {"div", "p", "b", "br", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"}
STATUSES = {
    "Observation": {"final", "preliminary"},
    "Composition": {"final"},
    "MedicationStatement": {"completed"},
    "Questionnaire": {"active"},
    "QuestionnaireResponse": {"completed"},
}
CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)


def problems(bundle: Json) -> list[str]:
    """Whatever is wrong with a document; none if it is good."""
    return [
        *_document(bundle),
        *_references(bundle),
        *_questionnaires(bundle),
        *_values(bundle),
        *_narratives(bundle),
    ]


# --- reading -------------------------------------------------------------------------------------


def resources(bundle: Json, kind: str = "") -> list[Json]:
    """The resources of a kind, in order; all of them for none."""
    found = [entry.get("resource", {}) for entry in bundle.get("entry", ())]
    return [each for each in found if not kind or each.get("resourceType") == kind]


def code_of(concept: Json) -> str:
    """The first code of a concept; empty for one that has text only."""
    return concept["coding"][0]["code"] if concept.get("coding") else ""


def observations(bundle: Json, code: str) -> list[Json]:
    """The observations of a code, in order."""
    return [each for each in resources(bundle, "Observation") if code_of(each["code"]) == code]


def components(observation: Json, code: str) -> list[Any]:
    """The values of the components of a code: numbers, texts, or codes of what was chosen."""
    found = observation.get("component", ())
    return [_value(each) for each in found if code_of(each["code"]) == code]


def value_of(observation: Json) -> Any:
    """The value of an observation, as of a component; None without one."""
    return _value(observation)


def _value(part: Json) -> Any:
    for key, value in part.items():
        if key == "valueQuantity":
            return value["value"]
        if key == "valueCodeableConcept":
            return code_of(value) or value["text"]
        if key.startswith("value"):
            return value
    return None


def page(bundle: Json) -> Json:
    """The composition."""
    return resources(bundle, "Composition")[0]


def sections(bundle: Json) -> dict[str, Json]:
    """The sections by their codes, in order."""
    return {code_of(section["code"]): section for section in page(bundle)["section"]}


def text_of(narrative: Json) -> str:
    """What a narrative says to human eyes, a line an element."""
    return "\n".join(ET.fromstring(narrative["div"]).itertext())  # noqa: S314 - our own


def everything(value: Any) -> Iterator[tuple[str, Any]]:
    """Every key with its value, from the top down."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield key, inner
            yield from everything(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from everything(inner)


# --- rules ---------------------------------------------------------------------------------------


def _document(bundle: Json) -> Iterable[str]:
    entries = bundle.get("entry", [])
    urls = Counter(entry.get("fullUrl") for entry in entries)
    yield from (f"bdl-7: {url} is there {n} times" for url, n in urls.items() if n > 1)
    yield from (f"bdl-8: {url}" for url in urls if not url or "/_history/" in url)
    identifier = bundle.get("identifier", {})
    if not (identifier.get("system") and identifier.get("value")):
        yield "bdl-9: a document has an identifier with system and value"
    if not bundle.get("timestamp"):
        yield "bdl-10: a document has a timestamp"
    if not entries or entries[0].get("resource", {}).get("resourceType") != "Composition":
        yield "bdl-11: a document's first entry is the composition"
        return
    first = entries[0]["resource"]
    for section in first.get("section", ()):
        if not any(section.get(key) for key in ("text", "entry", "section")):
            yield f"cmp-1: the section {section.get('title')!r} is empty"
    if bundle.get("timestamp") and _instant(bundle["timestamp"]) < _instant(first["date"]):
        yield "the document is older than its page"


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _references(bundle: Json) -> Iterable[str]:
    """Every reference leads to an entry, and every entry is led to from the page."""
    held = {entry.get("fullUrl"): entry.get("resource", {}) for entry in bundle.get("entry", ())}
    ahead = [url for url, each in held.items() if each.get("resourceType") in _ROOTS]
    reached: set[str] = set()
    while ahead:
        url = ahead.pop()
        if url in reached:
            continue
        reached.add(url)
        for key, value in everything(held[url]):
            if key == "reference" and value not in held:
                yield f"dangling reference {value}"
            elif key == "reference":
                ahead.append(value)
    yield from (f"nothing leads to {url}" for url in held if url not in reached)


_ROOTS = {"Composition", "Provenance"}


def _questionnaires(bundle: Json) -> Iterable[str]:
    known: dict[str, set[str]] = {}
    for each in resources(bundle, "Questionnaire"):
        links = [item.get("linkId") for item in each["item"]]
        if len(set(links)) < len(links):
            yield "que-2: a linkId is there twice"
        known[f"{each['url']}|{each['version']}"] = set(links)
    for each in resources(bundle, "QuestionnaireResponse"):
        named = {item["linkId"] for item in each["item"]}
        if not named <= known.get(each["questionnaire"], set()):
            yield "an answer names no item of its questionnaire"


def _values(bundle: Json) -> Iterable[str]:
    for each in resources(bundle):
        kind = each.get("resourceType", "")
        if kind in STATUSES and each.get("status") not in STATUSES[kind]:
            yield f"{kind} can't be {each.get('status')!r}"
    for key, value in everything(bundle):
        if key == "coding":
            yield from (problem for coding in value for problem in _coding(coding))
        elif key == "valueQuantity":
            yield from _quantity(value)
        elif isinstance(value, str) and (CONTROL.search(value) or not value.strip()):
            yield f"{key} holds a control character or nothing: {value!r}"


def _coding(coding: Json) -> Iterable[str]:
    if not all(coding.get(key) for key in ("system", "code", "display")):
        yield f"a coding lacks something: {coding}"
    known = {"http://loinc.org": LOINC, "http://snomed.info/sct": SNOMED}.get(
        coding.get("system", "")
    )
    if known is not None and known.get(coding.get("code", "")) != coding.get("display"):
        yield f"no such code: {coding}"


def _quantity(quantity: Json) -> Iterable[str]:
    if quantity.get("code") and not quantity.get("system"):
        yield "qty-3: a unit's code has its system"
    if quantity.get("code") not in UCUM:
        yield f"no unit of UCUM that is used here: {quantity.get('code')!r}"


def _narratives(bundle: Json) -> Iterable[str]:
    for key, value in everything(bundle):
        if key != "div":
            continue
        try:
            root = ET.fromstring(value)  # noqa: S314 - our own
        except ET.ParseError as error:
            yield f"txt-1: no XHTML: {error}"
            continue
        names = {each.tag for each in root.iter()}
        if root.tag != f"{{{XHTML}}}div" or not names <= {f"{{{XHTML}}}{tag}" for tag in TAGS}:
            yield f"txt-1: {sorted(names)}"
        if not "".join(root.itertext()).strip():
            yield "txt-2: a narrative says something"
