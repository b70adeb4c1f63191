"""What a person answers in a symptom check. Free text has no place here: nothing reads it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from msgspec import Struct, field
from msgspec.structs import force_setattr, replace

OLDEST = 120
LONGEST_DAYS = 36_500
WORST_PAIN = 10


class Answer(StrEnum):
    """To a yes/no question."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


class Onset(StrEnum):
    """How the pain came."""

    SUDDEN = "sudden"
    GRADUAL = "gradual"
    DELAYED = "delayed"


class Mechanism(StrEnum):
    """What the person was doing. Only ``none`` and ``unknown`` mean: no mechanical cause."""

    NONE = "none"
    UNKNOWN = "unknown"
    DEADLIFT = "deadlift"
    SQUAT = "squat"
    ROMANIAN_DEADLIFT = "romanian_deadlift"
    BENCH_PRESS = "bench_press"
    BARBELL_ROW = "barbell_row"
    OLYMPIC_LIFTING = "olympic_lifting"
    ROWING = "rowing"
    LEG_DAY = "leg_day"
    HIGH_VOLUME_SESSION = "high_volume_session"
    LIGHT_LIFTING = "light_lifting"
    FALL_FROM_HEIGHT = "fall_from_height"
    OTHER = "other"


class Trend(StrEnum):
    """How the pain has moved since it began."""

    IMPROVING = "improving"
    SAME = "same"
    WORSE = "worse"
    RESOLVED = "resolved"


FIELDS = ("age", "onset", "mechanism", "days_since_onset", "trend", "pain_now")
"""Everything that is asked beside the yes/no questions."""


class Answers(Struct, frozen=True):
    """Everything answered so far; what is missing was not answered yet.

    Attributes:
        symptoms: the answer to each yes/no question, by its key.
        age: in years.
        days_since_onset: whole days; 0 is today.
        pain_now: 0-10 numeric rating.

    Raises:
        ValueError: a number is out of its bounds.
    """

    symptoms: Mapping[str, Answer] = field(default_factory=dict)
    age: int | None = None
    onset: Onset | None = None
    mechanism: Mechanism | None = None
    days_since_onset: int | None = None
    trend: Trend | None = None
    pain_now: int | None = None

    def __post_init__(self) -> None:
        for name, most in (
            ("age", OLDEST),
            ("days_since_onset", LONGEST_DAYS),
            ("pain_now", WORST_PAIN),
        ):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= most:
                raise ValueError(f"{name} lies between 0 and {most}, not {value}")
        force_setattr(self, "symptoms", MappingProxyType(dict(self.symptoms)))

    def answered(self, key: str, answer: Answer) -> "Answers":
        """The same with another answer to one question."""
        return replace(self, symptoms={**self.symptoms, key: answer})

    def with_field(self, name: str, value: Any) -> "Answers":
        """The same with another value of one of the :data:`FIELDS`; None takes it out.

        Raises:
            ValueError: a number is out of its bounds.
        """
        return replace(self, **{name: value})

    def only(self, keys: Iterable[str]) -> "Answers":
        """The same without the answers to any other question."""
        kept = set(keys)
        return replace(self, symptoms={k: a for k, a in self.symptoms.items() if k in kept})

    def says(self, key: str) -> bool:
        """Whether the answer to a question is yes, or not sure: that counts the same."""
        return self.symptoms.get(key) in (Answer.YES, Answer.NOT_SURE)
