"""What every section of a FHIR bundle is made of: ids, coded words, values, observations."""

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from msgspec import Struct

from backcare_desktop.core.body import BodyArea, BodySide, Region
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import (
    CATEGORIES,
    EXERCISES,
    LOCAL,
    LOINC,
    ROOT,
    UCUM,
    Category,
    Json,
    Local,
    Loinc,
    Ucum,
    member_code,
)
from backcare_desktop.reporting.fhir_text import clean, date_time


class Entry(Struct, frozen=True):
    """One resource of a bundle.

    Attributes:
        url: its ``urn:uuid:``, by which others point to it.
        data: the resource as JSON. A ten years' diary has tens of thousands of them; as nested
            values they would keep the garbage collector, and with it every thread, for too long.
    """

    url: str
    data: bytes


def entry_of(url: str, resource: Json) -> Entry:
    """An entry of the bundle."""
    return Entry(url, written(resource))


def written(value: Json | str) -> bytes:
    """A value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


class Part(Struct, frozen=True):
    """A section of the document.

    Attributes:
        code: what it is about.
        title: its heading.
        text: its narrative.
        entries: what it points to; one may belong to several sections.
    """

    code: Json
    title: str
    text: Json
    entries: tuple[Entry, ...] = ()


# --- ids and values ------------------------------------------------------------------------------


def url_of(kind: str, key: str) -> str:
    """The id of something as a URL: the same kind and key always have the same."""
    return f"urn:uuid:{uuid.uuid5(ROOT, f'{kind}/{key}')}"


def reference(url: str) -> Json:
    """A reference to another entry of the bundle."""
    return {"reference": url}


def number(value: float | Decimal) -> int | float:
    """A number as it is written: whole ones without a point, others to two decimals."""
    rounded = round(float(value), 2)
    return int(rounded) if rounded == int(rounded) else rounded


def quantity(value: float | Decimal, unit: Ucum) -> Json:
    """A number with its unit."""
    code, shown = unit.value
    return {"value": number(value), "unit": shown, "system": UCUM, "code": code}


def coded(system: str, code: str, display: str) -> Json:
    """A concept of one code."""
    return {"coding": [{"system": system, "code": code, "display": display}]}


def exercise(words: ReportWords, exercise_id: str) -> Json:
    """An exercise as a concept."""
    return coded(EXERCISES, exercise_id, words.name("exercise", exercise_id))


@cache
def loinc(code: Loinc) -> Json:
    """A concept that LOINC names."""
    return coded(LOINC, *code.value)


@cache
def category(of: Category) -> Sequence[Json]:
    """The category of an observation."""
    return [coded(CATEGORIES, of.value, of.value.capitalize())]


def notes(*texts: str) -> Sequence[Json]:
    """Plain texts as the notes of a resource; empty ones are left out."""
    return [{"text": words} for text in texts if (words := clean(text))]


def on(when: Moment) -> Json:
    """The time of an observation, with the offset."""
    return {"effectiveDateTime": date_time(when)}


def on_day(day: date) -> Json:
    """The same for something that is known by its day only."""
    return {"effectiveDateTime": day.isoformat()}


def during(first: date, last: date | None) -> Json:
    """The same for a stretch of days, both included; None for one that goes on."""
    return {"effectivePeriod": period(first, last)}


def period(first: date, last: date | None) -> Json:
    """A stretch of days, both included; None for one that goes on."""
    end = {} if last is None else {"end": last.isoformat()}
    return {"start": first.isoformat(), **end}


# --- the report's words and observations ---------------------------------------------------------


class Author:
    """Makes observations of one person, in the words of one language."""

    def __init__(self, words: ReportWords, code: str) -> None:
        """
        Args:
            words: of the report.
            code: of the diary, "BC-7F3K".
        """
        self.words = words
        self.code = code
        self.patient = reference(url_of("patient", code))
        self.device = reference(url_of("device", code))
        self._concepts: dict[str, Json] = {}

    def of_diary(self, *keys: object) -> str:
        """The key of something that no record stands for, only the diary and these keys."""
        return "/".join(map(str, (self.code, *keys)))

    def local(self, code: Local) -> Json:
        """A concept of Backcare's own."""
        return self._concept(code, code.value, "fhir.code")

    def member(self, value: Enum, table: str = "") -> Json:
        """A member of an enumeration as a concept; named as in ``table``, or that of its class."""
        return self._concept(value, member_code(value, table), table)

    def spoken(self, code: Local, text: str) -> Json:
        """A concept of Backcare's own, told in words of its own."""
        said = clean(text)
        return {**self.local(code), "text": said} if said else self.local(code)

    def observation(
        self,
        kind: str,
        key: str,
        code: Json,
        when: Json,
        *,
        of: Category = Category.SURVEY,
        **rest: Any,
    ) -> Entry:
        """Something that the person reported.

        Args:
            kind, key: what its id is derived from; for a record, the record's id.
            code: what was observed.
            when: from :func:`on`, :func:`on_day` or :func:`during`.
            of: its category.
            rest: further elements; None and empty ones are left out.
        """
        resource = {
            "resourceType": "Observation",
            "status": "final",
            "category": category(of),
            "code": code,
            "subject": self.patient,
            **when,
            "performer": [self.patient],
            "device": self.device,
        }
        resource |= {name: value for name, value in rest.items() if value not in (None, [], "")}
        return entry_of(url_of(kind, key), resource)

    def whole(self, code: Local, value: int | None) -> list[Json]:
        """A component that is a whole number; none for None."""
        return [] if value is None else [{"code": self.local(code), "valueInteger": value}]

    def amount(self, code: Local, value: float | Decimal | None, unit: Ucum) -> list[Json]:
        """A component that is a number with a unit; none for None."""
        if value is None:
            return []
        return [{"code": self.local(code), "valueQuantity": quantity(value, unit)}]

    def choice(self, code: Local, value: Enum | None, table: str = "") -> list[Json]:
        """A component that is a member of an enumeration; none for None."""
        if value is None:
            return []
        return [{"code": self.local(code), "valueCodeableConcept": self.member(value, table)}]

    def choices(self, code: Local, values: Iterable[Enum]) -> list[Json]:
        """Components of one code, a member each."""
        return [component for value in values for component in self.choice(code, value)]

    def counts(self, times: Mapping[Any, int]) -> list[Json]:
        """How often each member of an enumeration was named."""
        return [{"code": self.member(value), "valueInteger": n} for value, n in times.items()]

    def body_site(self, areas: Iterable[BodyArea]) -> Json | None:
        """Where it hurts, as text (clinical.md 4.5); None if nobody said."""
        named = "; ".join(map(self.words.of, areas))
        return {"text": named} if named else None

    def regions(self, side: BodySide | None, regions: Iterable[Region]) -> str:
        """Regions and their side in words; empty if nobody said."""
        named = [self.words.of(region) for region in regions]
        return "; ".join(named if side is None else [*named, self.words.of(side)])

    def _concept(self, value: Enum, code: str, table: str) -> Json:
        # By the code: members of two enumerations that share a word are the same key.
        found = self._concepts.get(code)
        if found is None:
            found = self._concepts[code] = coded(LOCAL, code, self.words.of(value, table))
        return found
