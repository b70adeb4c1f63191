"""Choices a person makes once: how Backcare looks and sounds, and how sessions go."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from msgspec import Struct, field
from msgspec.structs import asdict

from backcare_desktop.core.adherence import WEEKDAYS
from backcare_desktop.core.clock import DAY_STARTS, DAY_STARTS_AT
from backcare_desktop.core.habits import HabitGoal
from backcare_desktop.core.languages import LANGUAGES
from backcare_desktop.core.load import Unit
from backcare_desktop.core.outcome import PSFS_EVERY_DAYS, RMDQ_EVERY_DAYS
from backcare_desktop.core.reminder_plan import ReminderPlan
from backcare_desktop.core.routine import Pace
from backcare_desktop.services.appearance import TEXT_SCALES, THEMES, ThemeChoice
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.baseline import Baseline, read_baseline
from backcare_desktop.services.habit_choices import read_goals
from backcare_desktop.services.reminder_choices import read_plan

FIRST_DAYS = ("", "monday", "sunday", "saturday")
_WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}
REPORT_SPANS = ("30", "90", "episode")
REPORT_PAPERS = ("", "a4", "us-letter")


class Preferences(Struct, frozen=True):
    """What Settings holds.

    Attributes:
        theme: one of :data:`THEMES`.
        text_scale: one of :data:`TEXT_SCALES`.
        reduced_motion: still pictures, a ring that steps.
        volume: loudness of the sounds, 0-100; 0 is off.
        voice_volume: loudness of the voice, 0-100; 0 is off.
        cue_names: getting ready, and the name of an exercise, are given as a cue.
        cue_half_way, cue_countdown, cue_switch, cue_next: so are the half of a hold, its last
            three seconds, a change of sides, and what comes next.
        flash: the edge of the player lights up with a cue.
        keep_awake: the screen stays on while a session runs.
        mat_screen: the screen of the full-screen mat, as the window's side knows it; empty for
            the one that Backcare is on.
        ready_s, switch_s, rest_factor, hold_factor, untimed: see
            :class:`~backcare_desktop.core.routine.Pace`.
        country: ISO code of the country whose emergency numbers are shown; empty for the one of
            the computer's own settings.
        static_list: the symptom check is a list of warning signs, and computes nothing.
        first_day: the day that weeks begin on, one of :data:`FIRST_DAYS`; empty for what is usual
            where the computer is.
        day_starts_at: hour at which a new day begins, see
            :data:`~backcare_desktop.core.clock.DAY_STARTS_AT`.
        first_day_here: what is usual there, as the window saw it last, for programs without one;
            empty before it was opened.
        unit: what loads are shown in, ``kg`` or ``lb``; empty for what is usual where the computer
            is.
        tray: an icon in the desktop's tray, where there is one.
        accepted_rules: version of the rule set whose terms were agreed to; empty for none.
        rmdq_weekly: the RMDQ is asked every week, not every two.
        measures_asked: outcome measures are asked when they are due.
        measures_not_before: ISO date before which none is asked; empty for no such wish.
        pain_baseline: which week the latest one is compared with, see
            :func:`~backcare_desktop.services.baseline.read_baseline`.
        report_span: how the days of a report were last chosen, one of :data:`REPORT_SPANS`.
        report_without: keys of the sections that are left out of it, with blanks between.
        report_named, report_name: whether it shows a name, and which.
        report_notes, report_medicine: whether it tells own words, and medicine.
        report_paper: ``a4`` or ``us-letter``; empty for what is usual where the computer is.
        welcomed: the first screens were begun.
        introduced: they were gone through, or skipped.
        reminders: what is reminded of and when, see
            :func:`~backcare_desktop.services.reminder_choices.read_plan`; empty for nothing.
        habits: habits that are ticked, each with its target, see
            :func:`~backcare_desktop.services.habit_choices.read_goals`; empty for none.
        consistency: Today shows how many of the last 28 days went as planned.
        language: a key of :data:`~backcare_desktop.core.languages.LANGUAGES`; empty for the
            computer's own.
        told_of_tray: it was said that closing the window leaves Backcare in the tray.
    """

    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False
    volume: int = 70
    voice_volume: int = 70
    cue_names: bool = True
    cue_half_way: bool = True
    cue_countdown: bool = True
    cue_switch: bool = True
    cue_next: bool = True
    flash: bool = True
    keep_awake: bool = True
    mat_screen: dict[str, object] = field(default_factory=dict)
    ready_s: int = 5
    switch_s: int = 5
    rest_factor: float = 1.0
    hold_factor: float = 1.0
    untimed: bool = False
    country: str = ""
    static_list: bool = False
    first_day: str = ""
    day_starts_at: int = DAY_STARTS_AT
    first_day_here: str = ""
    unit: str = ""
    tray: bool = False
    accepted_rules: str = ""
    rmdq_weekly: bool = False
    measures_asked: bool = True
    measures_not_before: str = ""
    pain_baseline: str = ""
    report_span: str = "30"
    report_without: str = ""
    report_named: bool = False
    report_name: str = ""
    report_notes: bool = False
    report_medicine: bool = False
    report_paper: str = ""
    welcomed: bool = False
    introduced: bool = False
    reminders: str = ""
    habits: str = ""
    consistency: bool = True
    language: str = ""
    told_of_tray: bool = False

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise ValueError(f"no such theme: {self.theme}")
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"no such text size: {self.text_scale}")
        if self.language and self.language not in LANGUAGES:
            raise ValueError(f"no such language: {self.language}")
        if self.unit and self.unit not in tuple(Unit):
            raise ValueError(f"no such unit: {self.unit}")
        if self.first_day not in FIRST_DAYS:
            raise ValueError(f"no week begins on {self.first_day}")
        if self.first_day_here not in ("", *WEEKDAYS):
            raise ValueError(f"no such day: {self.first_day_here}")
        if self.day_starts_at not in DAY_STARTS:
            raise ValueError(f"no day begins at {self.day_starts_at}")
        if self.report_span not in REPORT_SPANS or self.report_paper not in REPORT_PAPERS:
            raise ValueError("no such days, or no such paper")
        if any(isinstance(value, dict | list) for value in self.mat_screen.values()):
            raise ValueError("a screen is known by plain values")
        for volume in (self.volume, self.voice_volume):
            if not 0 <= volume <= 100:
                raise ValueError("a volume lies between 0 and 100")
        # These know their own bounds.
        _ = self.pace
        _ = self.asking
        _ = self.baseline

    @property
    def pace(self) -> Pace:
        """How sessions go."""
        return Pace(
            self.ready_s, self.switch_s, self.rest_factor, self.hold_factor, untimed=self.untimed
        )

    def first_weekday(self, usual: int) -> int:
        """The day that weeks begin on, 0 for Monday.

        Args:
            usual: the one of the country.
        """
        return _WEEKDAYS.get(self.first_day, usual)

    @property
    def usual_weekday(self) -> int:
        """The one of the country, as the window saw it last; Monday where none was open yet."""
        return WEEKDAYS.index(self.first_day_here) if self.first_day_here else 0

    @property
    def baseline(self) -> Baseline:
        """Which week the latest one is compared with."""
        return read_baseline(self.pain_baseline)

    @property
    def asking(self) -> Asking:
        """How outcome measures are asked."""
        every = PSFS_EVERY_DAYS if self.rmdq_weekly else RMDQ_EVERY_DAYS
        day = self.measures_not_before
        return Asking(every, self.measures_asked, date.fromisoformat(day) if day else None)

    @property
    def reminder_plan(self) -> ReminderPlan:
        """What is reminded of, and when."""
        return read_plan(self.reminders)

    @property
    def habit_goals(self) -> tuple[HabitGoal, ...]:
        """The habits that are ticked, in their order."""
        return read_goals(self.habits)


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
    return chosen(file.load())


def chosen(values: Mapping[str, object]) -> Preferences:
    """The choices that these values make; what is missing or makes no sense is the default."""
    preferences = Preferences()
    for name in Preferences.__struct_fields__:
        if name in values:
            preferences = _with(preferences, name, values[name])
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
