"""Choices a person makes once: how Backcare looks and sounds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, Protocol, get_args

ThemeChoice = Literal["system", "light", "dark", "high_contrast"]
THEMES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What Settings holds.

    Attributes:
        theme: one of :data:`THEMES`.
        text_scale: one of :data:`TEXT_SCALES`.
        reduced_motion: still pictures, a ring that steps.
        volume: loudness of the sounds, 0-100; 0 is off.
        country: ISO code of the country whose emergency numbers are shown; empty for the one of
            the computer's own settings.
        static_list: the symptom check is a list of warning signs, and computes nothing.
        accepted_rules: version of the rule set whose terms were agreed to; empty for none.
    """

    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False
    volume: int = 70
    country: str = ""
    static_list: bool = False
    accepted_rules: str = ""

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise ValueError(f"no such theme: {self.theme}")
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"no such text size: {self.text_scale}")
        if not 0 <= self.volume <= 100:
            raise ValueError("a volume lies between 0 and 100")


class PreferenceFile(Protocol):
    """Where the choices are kept."""

    def load(self) -> dict[str, object]:
        """Every value found; empty when there is none."""
        ...

    def save(self, values: Mapping[str, object]) -> None:
        """Write all values. Raises StorageUnavailable."""
        ...


def read(file: PreferenceFile) -> Preferences:
    """The choices kept in ``file``; what is missing or makes no sense is the default."""
    preferences = Preferences()
    values = file.load()
    for field in fields(Preferences):
        if field.name in values:
            preferences = _with(preferences, field.name, values[field.name])
    return preferences


def write(file: PreferenceFile, preferences: Preferences) -> None:
    """Keep the choices. Values that a newer version knows and this one doesn't stay.

    Raises:
        StorageUnavailable: the file can't be written.
    """
    file.save({**file.load(), **asdict(preferences)})


def _with(preferences: Preferences, name: str, value: Any) -> Preferences:
    kind = type(getattr(preferences, name))
    try:
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not kind:
            return preferences
        return Preferences(**{**asdict(preferences), name: value})
    except (ValueError, OverflowError):
        return preferences
