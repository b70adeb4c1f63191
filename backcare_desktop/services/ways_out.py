"""What the Report tab asks of the diary: the report, what it could tell besides, the calendar."""

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop import __version__
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.calendar_file import write_calendar
from backcare_desktop.reporting.report import Report, ReportChoice
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.calendar_plan import CalendarPlan, CalendarTitles, day_events
from backcare_desktop.services.core_filer import SessionFiler
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.ports import Store
from backcare_desktop.services.report_diary import ReportDiary
from backcare_desktop.services.report_page import Reports


class Standing(Struct, frozen=True):
    """What days a report may be wanted of.

    Attributes:
        today: the day it is.
        episode: the one that goes on, or else the latest; None without any.
    """

    today: date
    episode: Episode | None


class Counts(Struct, frozen=True):
    """What is only told where somebody wants it told.

    Attributes:
        notes: entries, lifts, flares and reliefs with own words.
        medicine: how often medicine was taken.
    """

    notes: int
    medicine: int


class WaysOut:
    """Lives on the database's thread; every method may raise StorageUnavailable.

    Args:
        store, gate, clock: the diary.
        words: of the report.
        code: what tells this diary from another.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
    """

    def __init__(
        self,
        store: Store,
        gate: Gate,
        clock: Clock,
        words: ReportWords,
        code: str,
        first_weekday: int,
    ) -> None:
        self._store = store
        self._gate = gate
        self._clock = clock
        self._words = words
        self._code = code
        self._first_weekday = first_weekday
        self._filer = SessionFiler(store.core, store.sessions)

    def standing(self) -> Standing:
        """What days may be wanted."""
        episodes = self._store.episodes
        latest = episodes.active() or next(iter(episodes.newest(1)), None)
        return Standing(now(self._clock).local_date, latest)

    def counts(self, choice: ReportChoice) -> Counts:
        """What these days hold of own words and medicine, whether it is wanted or not."""
        everything = replace(choice, notes=True, medicine=True)
        diary = ReportDiary(self._store, everything, now(self._clock).local_date)
        reliefs = [*diary.alone, *(each for entry in diary.entries for each in entry.reliefs)]
        noted = sum(map(_has_words, diary.entries)) + sum(map(_says_more, reliefs))
        noted += sum(bool(flare.note) for flare in diary.flares)
        noted += sum(bool(line.entry.note) for line in diary.lifts)
        return Counts(noted, sum(each.kind is ReliefKind.MEDICINE for each in reliefs))

    def report(self, choice: ReportChoice) -> Report:
        """Everything that was chosen, and nothing else.

        Sessions of core work that have ended since somebody last looked are made into sets first.
        """
        today = now(self._clock).local_date
        programme = self._store.core.programme()
        if programme is not None:
            self._filer.file(min(choice.first, today), today, programme)
        made = Reports(
            self._store, self._words, self._clock, __version__, self._code, self._first_weekday
        )
        return made.report(choice)

    def write_calendar(self, path: Path, asking: Asking) -> int:
        """Write what the coming weeks hold; on how many days that is. None writes no file.

        Raises:
            OSError: it can't be written; a file that was there is as it was.
        """
        plan = CalendarPlan(self._store, self._gate, self._clock).coming(
            self._first_weekday, asking
        )
        titles = CalendarTitles(
            *(self._words.texts[f"calendar.{key}"] for key in ("core", "check_in", "psfs", "rmdq"))
        )
        if plan:
            write_calendar(path, day_events(plan, titles), self._code, now(self._clock))
        return len({event.day for event in plan})


def _has_words(entry: Entry) -> bool:
    return bool(entry.rating.note or entry.detail.eased_words or entry.detail.worsened_words)


def _says_more(relief: Relief) -> bool:
    """What was taken counts as medicine."""
    return bool(relief.words) and relief.kind is not ReliefKind.MEDICINE
