"""The tables behind the first page, newest first, no longer than somebody leafs through."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TypeVar

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Activity, Relief
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.pdf_lifting import half_told
from backcare_desktop.reporting.pdf_lists import SEMICOLON, Days, listed
from backcare_desktop.reporting.pdf_text import Page, own
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import EpisodeLine, LiftLine, Ratings
from backcare_desktop.reporting.sentences import sleep_text

MOST_ROWS = 500
"""Of one table: about a dozen pages. The CSV has every row."""

Row = TypeVar("Row")
Cells = list[str]


def tables(report: Report, days: Days, words: ReportWords) -> list[Page]:
    """The tables of the sections that were chosen, empty ones with a sentence instead of rows."""
    found: list[Page] = []
    writer = _Tables(days, words)
    if report.several:
        found.append(writer.episodes(report.episodes))
    if report.sessions is not None:
        found.append(writer.sessions(report.sessions))
    if report.sets is not None:
        found.append(writer.core(report.sets.core))
        found.append(writer.lifts(report.sets.lifts))
    if report.ratings is not None:
        found.append(writer.ratings(report.ratings.entries))
        found.append(writer.reliefs(report.ratings))
    return found


class _Tables:
    """Writes the tables of one report."""

    def __init__(self, days: Days, words: ReportWords) -> None:
        self._days = days
        self._words = words

    def episodes(self, episodes: Sequence[EpisodeLine]) -> Page:
        head = {"began": 1.3, "ended": 1.3, "where": 3.0, "began_with": 2.0, "peak": 1.8}
        return self._table("episodes", head, episodes, self._episode)

    def sessions(self, marks: Sequence[SessionMark]) -> Page:
        head = {"time": 1.6, "routine": 3.0, "minutes": 0.8, "outcome": 1.6}
        return self._table("sessions", head, marks, self._session)

    def core(self, sets: Sequence[SetLog]) -> Page:
        """A row for each exercise and day: nobody reads fifty thousand sets one by one."""
        in_order = sorted(sets, key=lambda each: each.day)
        rows: list[tuple[SetLog, ...]] = []
        for _, of_day in groupby(in_order, key=attrgetter("day")):
            exercises: dict[str, list[SetLog]] = {}
            for each in of_day:
                exercises.setdefault(each.exercise_id, []).append(each)
            rows += [tuple(done) for done in exercises.values()]
        head = {"day": 1.3, "exercise": 2.2, "done": 4.0, "target": 0.9}
        return self._table("core", head, rows, self._sets, none="sets")

    def lifts(self, lifts: Sequence[LiftLine]) -> Page:
        head = {
            "day": 1.6,
            "lift": 2.2,
            "sets": 1.4,
            "load": 1.1,
            "effort": 1.0,
            "pain_during": 1.5,
            "next_morning": 1.4,
            "form": 1.8,
        }
        return self._table("lifts", head, lifts, self._lift)

    def ratings(self, entries: Sequence[Entry]) -> Page:
        head = {
            "time": 1.55,
            "pain": 0.95,
            "context": 1.9,
            "where": 2.4,
            "quality": 1.3,
            "eased": 1.8,
            "worsened": 1.8,
        }
        return self._table("ratings", head, entries, self._rating)

    def reliefs(self, ratings: Ratings) -> Page:
        head = {"time": 1.6, "kind": 1.2, "words": 3.2, "minutes": 0.8, "effect": 1.8}
        asleep = sleep_text(ratings.nights, self._words)
        return self._table("reliefs", head, ratings.tried, self._relief, more=asleep)

    def _table(
        self,
        name: str,
        head: Mapping[str, float],
        rows: Sequence[Row],
        cells: Callable[[Row], Cells],
        none: str = "",
        more: str = "",
    ) -> Page:
        """A table of the newest rows.

        Args:
            name: of its title among the words.
            head: the words of its columns, and how wide each is beside the others.
            rows: in order of time.
            cells: writes a row.
            none: of the sentence that stands for an empty table; its name unless it has another.
            more: a sentence besides.
        """
        words = self._words
        shown = rows[-MOST_ROWS:]
        note = "" if shown else words(f"tables.none_{none or name}")
        if len(rows) > len(shown):
            note = words("pdf.newest", shown=len(shown), all=len(rows))
        return {
            "title": words(f"tables.{name}"),
            "note": " ".join(filter(None, (note, more))),
            "head": [words(f"tables.{key}") for key in head],
            "widths": list(head.values()),
            "rows": [list(cells(row)) for row in reversed(shown)],
        }

    # --- rows ------------------------------------------------------------------------------------

    def _episode(self, line: EpisodeLine) -> Cells:
        words, episode, peak = self._words, line.episode, line.peak
        closed = episode.closed
        where = [words.of(region) for region in episode.regions]
        if episode.side is not None:
            where.append(words.of(episode.side))
        highest = ""
        if peak is not None:
            highest = words("pdf.value", value=peak.score, when=self._days(peak.day))
        return [
            self._days(episode.onset),
            words("tables.goes_on") if closed is None else self._days(closed.local_date),
            listed(where, words),
            "" if episode.mechanism is None else words.of(episode.mechanism),
            highest,
        ]

    def _session(self, mark: SessionMark) -> Cells:
        return [
            self._when(mark.started),
            own(mark.routine_name),
            self._words.minutes(mark.active_s),
            self._words.of(mark.outcome),
        ]

    def _sets(self, sets: Sequence[SetLog]) -> Cells:
        words, first = self._words, sets[0]
        sides: dict[Side | None, list[SetLog]] = {}
        for each in sets:
            sides.setdefault(each.side, []).append(each)
        told = [self._side(side, done) for side, done in sides.items()]
        ways = {each.way for each in sets} - {Way.AS_PLANNED}
        told += [words.of(way) for way in Way if way in ways]
        planned = [each for each in sets if not each.extra]
        target = self._amount(planned[0].target, planned[0]) if planned else words("tables.extra")
        return [
            self._days(first.day),
            words.name("exercise", first.exercise_id),
            words(SEMICOLON).join(told),
            target,
        ]

    def _side(self, side: Side | None, sets: Sequence[SetLog]) -> str:
        """What was done on one side: "3 × 30 s", or each set where they differ."""
        words = self._words
        runs = [(amount, len(list(run))) for amount, run in groupby(each.amount for each in sets)]
        if len(runs) == 1 and len(sets) > 1:
            done = words("pdf.sets", sets=len(sets), amount=self._amount(sets[0].amount, sets[0]))
        else:
            *amounts, last = sets
            done = listed(
                [*(str(each.amount) for each in amounts), self._amount(last.amount, last)], words
            )
        return done if side is None else words("pdf.side", side=words.of(side), done=done)

    def _amount(self, amount: int, of: SetLog) -> str:
        return self._words("tables.seconds" if of.seconds else "tables.repetitions", n=amount)

    def _lift(self, line: LiftLine) -> Cells:
        words, entry = self._words, line.entry
        scores = (entry.effort, entry.pain_during, entry.pain_next_morning)
        form = {
            None: "",
            True: words("tables.form_kept"),
            False: words("tables.form_lost"),
        }[entry.form_kept]
        return [
            self._days(entry.day),
            own(line.name),
            words("pdf.sets", sets=entry.sets, amount=entry.reps),
            words.load(entry.load),
            *("" if score is None else str(score) for score in scores),
            form,
        ]

    def _rating(self, entry: Entry) -> Cells:
        words, rating, detail = self._words, entry.rating, entry.detail
        context = [words.of(rating.context)]
        if detail.doing is not None:
            context.append(words.of(detail.doing))
        if entry.back_dated:
            context.append(words("tables.later"))
        return [
            self._when(rating.when),
            str(rating.score),
            listed(context, words),
            words(SEMICOLON).join(words.of(area) for area in detail.areas),
            listed([words.of(quality) for quality in detail.qualities], words),
            self._activities(detail.eased_by, detail.eased_words),
            self._activities(detail.worsened_by, detail.worsened_words),
        ]

    def _activities(self, activities: Iterable[Activity], said: str) -> str:
        told = [self._words.of(each) for each in activities]
        return listed([*told, own(said)] if said else told, self._words)

    def _relief(self, relief: Relief) -> Cells:
        words = self._words
        return [
            self._when(relief.when),
            words.of(relief.kind),
            own(relief.words),
            "" if relief.minutes is None else str(relief.minutes),
            "" if relief.effect is None else words.of(relief.effect),
        ]

    def _when(self, when: Moment) -> str:
        # The day on the clock: a diary's day ends at three in the morning.
        local = when.local
        return self._words("date.time", day=self._days(local.date()), time=f"{local:%H:%M}")


# --- notes ---------------------------------------------------------------------------------------

MOST_NOTES = 200
LONGEST_NOTE = 2_000
"""Letters of a note that are printed."""


def notes(report: Report, words: ReportWords) -> Page:
    """Notes in full, newest first: those of ratings, lifts and flares; None without any."""
    found = sorted(_notes(report, words), key=lambda note: note[0])
    if not found:
        return None
    shown = found[-MOST_NOTES:]
    over = words("pdf.newest", shown=len(shown), all=len(found))
    return {
        "title": words("pdf.notes"),
        "note": over if len(found) > len(shown) else "",
        "items": [{"when": when, "text": _cut(text, words)} for _, when, text in reversed(shown)],
    }


def _notes(report: Report, words: ReportWords) -> Iterator[tuple[date, str, str]]:
    """Each note with its day, and what stands before it."""
    for entry in report.ratings.entries if report.ratings is not None else ():
        rating = entry.rating
        if rating.note.strip():
            about = words("pdf.of_rating", when=words.time(rating.when), score=rating.score)
            yield rating.when.local_date, about, rating.note
    for line in report.sets.lifts if report.sets is not None else ():
        if line.entry.note.strip():
            day = words.day(line.entry.day)
            yield (
                line.entry.day,
                words("pdf.of_lift", day=day, lift=own(line.name)),
                line.entry.note,
            )
    for before in half_told(report.lifting) if report.lifting is not None else ():
        if before.flare.note.strip():
            day = words.day(before.flare.first)
            yield before.flare.first, words("pdf.of_flare", day=day), before.flare.note


def _cut(text: str, words: ReportWords) -> str:
    if len(text) <= LONGEST_NOTE:
        return text
    return words("pdf.cut", text=text[:LONGEST_NOTE].rstrip())
