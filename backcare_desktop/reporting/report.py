"""What a report says, as one frozen value. Every writer reads this and nothing else.

So the page, the tables and the bundle hold the same numbers. What was not chosen is not in the
value: a writer can't tell what it doesn't know. A part that was left out is None; one in which
nothing was recorded is empty.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.check import Clearance, Lock, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.daily import check_day
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.own_words import one_line
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.report_sections import (
    Done,
    EpisodeLine,
    Lifting,
    Ratings,
    Scores,
    Sets,
    Where,
)

LONGEST_NAME = 100
"""Characters of a person's name."""


class Section(StrEnum):
    """A part that can be left out, in the order of the pages. Warning signs can't."""

    SCORES = "scores"
    CHART = "chart"
    PLANNED = "planned"
    WHERE = "where"
    LIFTING = "lifting"
    SESSIONS = "sessions"
    SETS = "sets"
    RATINGS = "ratings"


FIRST_PAGE = (Section.SCORES, Section.CHART, Section.PLANNED, Section.WHERE, Section.LIFTING)
"""What is meant to be read in a minute; the others are tables behind it."""


class ReportChoice(Struct, frozen=True):
    """What somebody wants in a report.

    Attributes:
        first, last: the days, both included.
        episode_id: the episode that these days were chosen by; None for a plain range.
        sections: the parts wanted.
        name: the person's name as they want it read; empty for none.
        notes: whether their own words are told: notes of entries, lifts and flares, own words of
            relief; and relief by something else, which is nothing but own words. Names that they
            gave to activities, lifts and routines are no notes.
        medicine: whether medicine is told: that it was taken, what, and how it was afterwards.

    Raises:
        ValueError: it ends before it begins, a day lies outside 1900-2100, or the name has more
            than :data:`LONGEST_NAME` characters or isn't one line.
    """

    first: date
    last: date
    episode_id: str | None = None
    sections: frozenset[Section] = frozenset(Section)
    name: str = ""
    notes: bool = False
    medicine: bool = False

    def __post_init__(self) -> None:
        check_day(self.first)
        check_day(self.last)
        if self.last < self.first:
            raise ValueError("a report ends after it begins")
        if len(self.name) > LONGEST_NAME:
            raise ValueError(f"a name has {LONGEST_NAME} characters at most")
        if not one_line(self.name):
            raise ValueError("a name holds no line break and no sign that can't be seen")


class CheckLine(Struct, frozen=True):
    """One symptom check of these days.

    Attributes:
        check: as it was answered; its finding holds level and reasons.
        cleared: the word that somebody looked, if there is one.
    """

    check: SymptomCheck
    cleared: Clearance | None = None


class WarningSigns(Struct, frozen=True):
    """Symptom checks, always told and always first.

    Attributes:
        checks: those that count and were begun in these days, in order of time.
        lock: what waits for a clinician now, whenever it was found; None for nothing.
        latest: the newest check that reached a level, of these days or before; None without any.
    """

    checks: tuple[CheckLine, ...]
    lock: Lock | None
    latest: CheckLine | None


class Report(Struct, frozen=True):
    """Everything a report says.

    Attributes:
        choice: what was wanted; tells nothing that the parts don't.
        code: a short code that is the same in every report of this diary, "BC-7F3K".
        made: when the numbers were read.
        version: of Backcare.
        episode: the episode that the range was chosen by, or the one that goes on at its end; None
            for neither.
        coverage: days rated of days possible.
        entries: ratings of these days.
        warning: symptom checks.
        scores, chart, planned, where, lifting, sessions, sets, ratings: the sections; None where
            one was left out. Sessions are those that were finished or ended early, in order of
            time. The chart's flares have notes only if notes are told, its lane of notes likewise.
        episodes: those that share a day with the report, in order of their onset; where the range
            was chosen by one, that one alone.
        first_weekday: 0 for weeks planned from Monday, 6 for weeks from Sunday.
    """

    choice: ReportChoice
    code: str
    made: Moment
    version: str
    episode: Episode | None
    coverage: Coverage
    entries: int
    warning: WarningSigns
    scores: Scores | None = None
    chart: PainChart | None = None
    planned: tuple[Done, ...] | None = None
    where: Where | None = None
    lifting: Lifting | None = None
    sessions: tuple[SessionMark, ...] | None = None
    sets: Sets | None = None
    ratings: Ratings | None = None
    episodes: tuple[EpisodeLine, ...] = ()
    first_weekday: int = 0

    @property
    def several(self) -> bool:
        """Whether these days have more than one episode."""
        return len(self.episodes) > 1

    @property
    def first(self) -> date:
        """The first day."""
        return self.choice.first

    @property
    def last(self) -> date:
        """The last day."""
        return self.choice.last
