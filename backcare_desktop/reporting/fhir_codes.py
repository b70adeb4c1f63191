"""Code systems of the FHIR bundle, and the codes that it uses.

What LOINC names is coded in LOINC; everything else has a code of Backcare's own, because no public
one was found (clinical.md 4.1). SNOMED CT is used for one code of its free set only.
"""

import re
import uuid
from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Any, Final

Json = Mapping[str, Any]
"""A resource or a part of one. Parts are shared between resources: nobody changes them."""

ROOT: Final = uuid.UUID("c0238a1f-957c-481d-b4a1-5f60f1f1428c")
"""What every id of a bundle is derived from. It never changes, so that ids never do."""

XHTML: Final = "http://www.w3.org/1999/xhtml"
LOINC: Final = "http://loinc.org"
SNOMED: Final = "http://snomed.info/sct"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORIES: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
PARTICIPANTS: Final = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
PHYSICAL_ACTIVITY: Final = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes"
LOCAL: Final = f"urn:uuid:{uuid.uuid5(ROOT, 'system/local')}"
EXERCISES: Final = f"urn:uuid:{uuid.uuid5(ROOT, 'system/exercise')}"
QUESTIONS: Final = f"urn:uuid:{uuid.uuid5(ROOT, 'system/question')}"
CODES: Final = f"urn:uuid:{uuid.uuid5(ROOT, 'system/code')}"
"""Codes of diaries, "BC-7F3K"."""

RMDQ_URL: Final = f"urn:uuid:{uuid.uuid5(ROOT, 'questionnaire/rmdq24')}"
RMDQ_VERSION: Final = "1983"


class Loinc(Enum):
    """The LOINC codes used, with their names there."""

    NOTE = ("51855-5", "Patient Note")
    PAIN = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
    ACTIVITY = ("73985-4", "Exercise activity")
    DURATION = ("55411-3", "Exercise duration")


LOW_BACK_PAIN: Final = ("279039007", "Low back pain")
"""Of the IPS Free Set of SNOMED CT, CC BY 4.0."""


class Ucum(Enum):
    """Units, as UCUM codes them and as they are read."""

    SCORE = ("{score}", "{score}")
    MINUTES = ("min", "min")
    SECONDS = ("s", "s")
    KG = ("kg", "kg")
    LB = ("[lb_av]", "lb")


class Category(StrEnum):
    """What an observation is about."""

    SURVEY = "survey"
    ACTIVITY = "activity"


class Local(StrEnum):
    """Backcare's own codes. They are written into files: a code keeps its meaning for good."""

    PATIENT_GENERATED = "patient-generated"
    WARNING_SIGNS = "warning-signs"
    ABOUT = "about-these-days"
    NOTICES = "notices"

    CHECK = "symptom-check-outcome"
    WAITING = "waiting-for-clinician"
    RULE = "rule"
    CLEARED_BY = "cleared-by"
    CLEARED_ON = "cleared-on"
    ONSET = "onset"
    MECHANISM = "mechanism"
    DAYS_SINCE_ONSET = "days-since-onset"
    TREND = "trend"
    PAIN_NOW = "pain-now"

    COVERAGE = "coverage"
    DAYS_RATED = "days-rated"
    DAYS_POSSIBLE = "days-possible"
    RATINGS = "ratings"
    EPISODE = "episode"
    PEAK = "highest-rating"

    PAIN_MEAN = "pain-weekly-mean"
    FIRST = "first"
    LATEST = "latest"
    FIRST_RATED = "first-days-rated"
    LATEST_RATED = "latest-days-rated"
    VOLATILITY = "pain-volatility"
    PSFS = "psfs-mean"
    PSFS_ACTIVITY = "psfs-activity"
    PSFS_CHANGE = "psfs-mean-change"
    PSFS_ACTIVITY_CHANGE = "psfs-activity-change"
    RMDQ = "rmdq-24-total"
    RMDQ_CHANGE = "rmdq-24-change"
    GROC = "groc"

    DAILY_PAIN = "daily-pain"
    LOWEST = "lowest"
    HIGHEST = "highest"
    FLARE = "flare"

    PLANNED_AND_DONE = "planned-and-done"
    DAYS_PLANNED = "days-planned"
    DAYS_DONE = "days-done"
    TIMES = "times"
    UNEXPLAINED = "no-reason-given"

    PAIN_AREAS = "pain-areas"
    PAIN_SIDES = "pain-sides"
    PAIN_QUALITIES = "pain-qualities"
    EASED_BY = "eased-by"
    WORSENED_BY = "worsened-by"
    RELIEFS = "relief-count"
    EXERCISE_HURT = "exercise-hurt"
    WORST = "worst"
    SIDE = "side"
    SIDES_DIFFER = "sides-differ"

    LIFTED_DAYS = "days-lifted"
    HEAVIEST = "heaviest-lift"
    LIFT = "lift"
    SETS = "sets"
    REPS = "reps"
    REPS_LEFT = "reps-left"
    REPS_RIGHT = "reps-right"
    HOLD = "hold"
    HOLD_LEFT = "hold-left"
    HOLD_RIGHT = "hold-right"
    LOAD = "load"
    EFFORT = "effort"
    PAIN_DURING = "pain-during"
    PAIN_NEXT_MORNING = "pain-next-morning"
    FORM = "form-point-kept"
    NO_FORM = "form-none-kept"

    OUTCOME = "session-outcome"
    EXERCISE_SETS = "exercise-sets"
    WAY = "way"

    CONTEXT = "rating-context"
    QUALITY = "pain-quality"
    DOING = "while-doing"
    RELIEF = "relief"
    MINUTES = "minutes"
    EFFECT = "afterwards"


def member_code(member: Enum, table: str = "") -> str:
    """The local code of an enumeration's member, "level-self-care".

    Args:
        table: the table of words that names it, where the member means something else than by its
            class: a verdict on one score isn't that on another.
    """
    name = table if table[:1].isupper() else type(member).__name__
    parts = re.findall("[A-Z][a-z0-9]*", name)
    return "-".join([*parts, *member.name.split("_")]).lower()
