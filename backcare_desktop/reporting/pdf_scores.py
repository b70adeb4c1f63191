"""The table of scores: first and latest, how far they moved, and what that means."""

from collections.abc import Sequence
from datetime import date

from backcare_desktop.core.outcome import (
    GROC_CHANGE,
    RMDQ_CEILING,
    RMDQ_CHANGE,
    RMDQ_CHANGE_PERCENT,
    RMDQ_FLOOR,
    Change,
    GrocMeasure,
    RmdqMeasure,
    Verdict,
)
from backcare_desktop.core.psfs import PSFS_CHANGE_MEAN, PSFS_CHANGE_ONE, PsfsMeasure
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.verdict import (
    LEAST_PERCENT,
    LEAST_POINTS,
    LEAST_RATED,
    PainChange,
    PainVerdict,
)
from backcare_desktop.core.volatility import THRESHOLD
from backcare_desktop.reporting.pdf_lists import Days
from backcare_desktop.reporting.pdf_text import Page, own
from backcare_desktop.reporting.report_sections import Scores
from backcare_desktop.reporting.sentences import peak_text


def scores_part(scores: Scores, days: Days, words: ReportWords) -> Page:
    """The table: a head of five cells, and rows of a name, two values, a change, its meaning."""
    return _Table(days, words).part(scores)


class _Table:
    """Writes the table of one report."""

    def __init__(self, days: Days, words: ReportWords) -> None:
        self._words = words
        self._days = days

    def part(self, scores: Scores) -> Page:
        words = self._words
        rows = [self._pain(scores.pain), *self._psfs(scores), self._rmdq(scores)]
        if scores.groc:
            rows.append(self._groc(scores.groc))
        told = [peak_text(scores.peak, words)]
        if scores.psfs_before:
            told.append(words.count("scores.psfs_before", len(scores.psfs_before)))
        if scores.volatility is not None:
            key = "volatility_high" if scores.volatility.is_high else "volatility"
            points = words.number(scores.volatility.points, 1)
            threshold = words.number(THRESHOLD, 1)
            told.append(words(f"scores.{key}", points=points, threshold=threshold))
        notes: list[Page] = [" ".join(filter(None, told))]
        head: list[Page] = [
            words(f"scores.{key}") for key in ("score", "first", "latest", "change", "note")
        ]
        return {"title": words("scores.title"), "head": head, "rows": rows, "notes": notes}

    # --- pain ------------------------------------------------------------------------------------

    def _pain(self, pain: PainVerdict | None) -> Page:
        words = self._words
        name = words("scores.pain")
        if pain is None:
            return [name, *self._nothing(), words("scores.none_pain")]
        weeks = [
            ""
            if week.mean is None
            else self._value(week.mean, 1, self._days.span(week.first, week.last))
            for week in (pain.baseline, pain.latest)
        ]
        moved = "" if pain.difference is None else words.signed(pain.difference, 1)
        return [name, *(each or self._dash() for each in (*weeks, moved)), self._pain_note(pain)]

    def _pain_note(self, pain: PainVerdict) -> str:
        words, found = self._words, self._words.of(pain.change)
        if pain.change is PainChange.NOT_ENOUGH_DAYS:
            week = pain.baseline if pain.baseline.missing else pain.latest
            return words("pdf.few_days", found=found, rated=week.rated, needed=LEAST_RATED)
        if pain.change is PainChange.WEEKS_OVERLAP:
            return words("pdf.overlap", found=found, day=self._days(pain.possible_from))
        return words("pdf.pain_needed", found=found, points=LEAST_POINTS, percent=LEAST_PERCENT)

    # --- questionnaires --------------------------------------------------------------------------

    def _psfs(self, scores: Scores) -> list[Page]:
        """The mean of the own activities, then each of them."""
        words, form = self._words, scores.form
        if form is None:
            return [[words("pdf.psfs"), *self._nothing(), words("pdf.not_answered_yet")]]
        count = len(form.activities)
        complete = [measure for measure in scores.psfs if measure.complete]
        needed = PSFS_CHANGE_ONE if count == 1 else PSFS_CHANGE_MEAN
        mean = self._measured(
            [(each.when.local_date, each.score or 0.0) for each in complete],
            scores.psfs_change,
            1 if count > 1 else 0,
            self._psfs_note(scores.psfs_change, needed),
        )
        if count == 1:
            name = words("scores.psfs_one", words=own(form.activities[0].words))
            return [[name, *mean]]
        rows: list[Page] = [[words.count("scores.psfs", count), *mean]]
        for activity in form.activities:
            change = scores.psfs_activities.get(activity.id)
            cells = self._measured(
                _answers_of(scores.psfs, activity.id),
                change,
                0,
                self._psfs_note(change, PSFS_CHANGE_ONE),
            )
            rows.append([f"\u2007\u2007“{own(activity.words)}”", *cells])
        return rows

    def _psfs_note(self, change: Change | None, needed: int) -> str:
        if change is None:
            return ""
        found = self._words.of(change.verdict, "PsfsVerdict")
        return self._words("pdf.needed", found=found, points=needed)

    def _rmdq(self, scores: Scores) -> Page:
        finished = [measure for measure in scores.rmdq if measure.finished]
        note = "" if scores.rmdq_change is None else self._rmdq_note(scores.rmdq_change)
        answers = [(each.when.local_date, _ticked(each)) for each in finished]
        name = self._words("scores.rmdq")
        return [name, *self._measured(answers, scores.rmdq_change, 0, note)]

    def _rmdq_note(self, change: Change) -> str:
        words = self._words
        if change.verdict is Verdict.CANT_TELL and change.first < RMDQ_FLOOR:
            return words("pdf.floor", score=RMDQ_FLOOR)
        if change.verdict is Verdict.CANT_TELL:
            return words("pdf.ceiling", score=RMDQ_CEILING)
        found = words.of(change.verdict, "RmdqVerdict")
        return words(
            "pdf.rmdq_needed", found=found, points=RMDQ_CHANGE, percent=RMDQ_CHANGE_PERCENT
        )

    def _groc(self, groc: Sequence[GrocMeasure]) -> Page:
        words, latest = self._words, groc[-1]
        values = [
            self._value(each.score, 0, self._days(each.when.local_date), signed=True)
            for each in (groc[0], latest)
        ]
        if len(groc) == 1:
            values[0] = self._dash()
        found = words.of(latest.verdict, "GrocVerdict")
        note = words("pdf.needed", found=found, points=GROC_CHANGE)
        return [words("scores.groc"), *values, self._dash(), note]

    # --- cells -----------------------------------------------------------------------------------

    def _measured(
        self, answers: Sequence[tuple[date, float]], change: Change | None, digits: int, note: str
    ) -> list[Page]:
        """First, latest, change and meaning of a questionnaire's answers, in order of time."""
        words = self._words
        if not answers:
            return [*self._nothing(), words("pdf.not_answered_yet")]
        values = [self._value(score, digits, self._days(day)) for day, score in answers]
        if len(answers) == 1 or change is None:
            return [values[0], self._dash(), self._dash(), words("scores.one_answer")]
        return [values[0], values[-1], words.signed(change.difference, digits), note]

    def _value(self, value: float, digits: int, when: str, *, signed: bool = False) -> str:
        number = self._words.signed if signed else self._words.number
        # Where there is little room the days stand on a line of their own.
        when = when.replace(" ", "\u00a0").replace("–", "\u2060–\u2060")
        return self._words("pdf.value", value=number(value, digits), when=when)

    def _dash(self) -> str:
        return self._words("tables.not_said")

    def _nothing(self) -> list[Page]:
        return [self._dash()] * 3


def _answers_of(measures: Sequence[PsfsMeasure], activity: str) -> list[tuple[date, float]]:
    """Every score that was given to one activity."""
    return [
        (each.when.local_date, each.scores[activity])
        for each in measures
        if activity in each.scores and each.complete
    ]


def _ticked(measure: RmdqMeasure) -> float:
    return float(len(measure.ticked))
