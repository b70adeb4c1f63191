"""Scores in a FHIR bundle: pain, own activities, the RMDQ and the change since the start.

Neither the RMDQ nor the PSFS nor the change since the start has a LOINC code (clinical.md 4.1).
"""

from collections.abc import Iterable, Sequence

from backcare_desktop.core.outcome import Change, GrocMeasure
from backcare_desktop.core.psfs import PsfsMeasure
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.told import tenths
from backcare_desktop.core.verdict import PainVerdict
from backcare_desktop.core.volatility import THRESHOLD
from backcare_desktop.reporting.fhir_codes import Json, Local, Ucum
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    during,
    notes,
    on,
    on_day,
    quantity,
)
from backcare_desktop.reporting.fhir_rmdq import rmdq_entries
from backcare_desktop.reporting.fhir_text import (
    clean,
    narrative,
    newest_rows,
    paragraph,
    table,
)
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_sections import Scores
from backcare_desktop.reporting.sentences import peak_text


def scores_part(author: Author, report: Report, scores: Scores) -> Part:
    """Every answer of these days, and how the scores moved."""
    words = author.words
    head = [words(f"scores.{key}") for key in ("score", "first", "latest", "change", "note")]
    text = narrative(
        words,
        table(head, [*_summary(author, scores)]),
        paragraph(_moves(author, scores)),
        paragraph(peak_text(scores.peak, words)),
        newest_rows(
            words,
            [words("tables.time"), words("scores.score"), words("fhir.answer")],
            _answers(author, scores),
            words("scores.none"),
        ),
        *(paragraph(words(key)) for key in _meanings(scores)),
        paragraph(words("scores.cause")),
    )
    entries = (
        *_changes(author, report, scores),
        *(_psfs(author, measure) for measure in scores.psfs_all),
        *rmdq_entries(author, scores.rmdq),
        *(_groc(author, measure) for measure in scores.groc),
    )
    return Part(author.member(Section.SCORES), words("scores.title"), text, entries)


# --- answers -------------------------------------------------------------------------------------


def _psfs(author: Author, measure: PsfsMeasure) -> Entry:
    """One answer: the mean, if every activity was rated, and each activity in their own words."""
    score = measure.score
    return author.observation(
        "psfs",
        measure.id,
        author.local(Local.PSFS),
        on(measure.when),
        valueQuantity=None if score is None else quantity(tenths(score), Ucum.SCORE),
        component=[
            {"code": author.spoken(Local.PSFS_ACTIVITY, each.words), "valueInteger": rated}
            for each in measure.form.activities
            if (rated := measure.scores.get(each.id)) is not None
        ],
        note=notes(author.words("fhir.psfs_scale")),
    )


def _groc(author: Author, measure: GrocMeasure) -> Entry:
    return author.observation(
        "groc",
        measure.id,
        author.local(Local.GROC),
        on(measure.when),
        valueInteger=measure.score,
        interpretation=[author.member(measure.verdict, "GrocVerdict")],
        note=notes(author.words("fhir.groc_scale")),
    )


# --- changes -------------------------------------------------------------------------------------


def _changes(author: Author, report: Report, scores: Scores) -> Iterable[Entry]:
    """How the scores moved within these days, as the report has it."""
    if scores.pain is not None:
        yield _pain(author, scores.pain)
    days = during(report.first, report.last)
    if scores.volatility is not None:
        yield author.observation(
            "volatility",
            author.of_diary(report.first, report.last),
            author.local(Local.VOLATILITY),
            days,
            valueQuantity=quantity(tenths(scores.volatility.points), Ucum.SCORE),
            component=author.whole(Local.RATINGS, scores.volatility.entries),
        )
    if scores.peak is not None:
        yield author.observation(
            "peak",
            author.of_diary(report.first, report.last),
            author.local(Local.PEAK),
            on_day(scores.peak.day),
            valueQuantity=quantity(scores.peak.score, Ucum.SCORE),
        )
    for code, change, verdicts, said, key in _moved(scores):
        yield author.observation(
            code.value,
            author.of_diary(report.first, report.last, key),
            author.spoken(code, said),
            days,
            valueQuantity=quantity(change.difference, Ucum.SCORE),
            interpretation=[author.member(change.verdict, verdicts)],
            component=_first_and_latest(author, change.first, change.latest),
        )


def _moved(scores: Scores) -> Iterable[tuple[Local, Change, str, str, str]]:
    """Each change with its code, the table of its verdicts, its name and its key."""
    if scores.psfs_change is not None:
        yield Local.PSFS_CHANGE, scores.psfs_change, "PsfsVerdict", "", ""
    for each in scores.form.activities if scores.form else ():
        change = scores.psfs_activities.get(each.id)
        if change is not None:
            yield Local.PSFS_ACTIVITY_CHANGE, change, "PsfsVerdict", each.words, each.id
    if scores.rmdq_change is not None:
        yield Local.RMDQ_CHANGE, scores.rmdq_change, "RmdqVerdict", "", ""


def _pain(author: Author, pain: PainVerdict) -> Entry:
    """Two weeks compared; without a difference where they can't be."""
    difference = pain.difference
    return author.observation(
        "pain-mean",
        author.of_diary(pain.baseline.first, pain.latest.last),
        author.local(Local.PAIN_MEAN),
        during(pain.baseline.first, pain.latest.last),
        valueQuantity=None if difference is None else quantity(difference, Ucum.SCORE),
        interpretation=[author.member(pain.change)],
        component=[
            *_first_and_latest(author, pain.baseline.mean, pain.latest.mean),
            *author.whole(Local.FIRST_RATED, pain.baseline.rated),
            *author.whole(Local.LATEST_RATED, pain.latest.rated),
        ],
    )


def _first_and_latest(author: Author, first: float | None, latest: float | None) -> list[Json]:
    told = ((Local.FIRST, first), (Local.LATEST, latest))
    return [
        component
        for code, value in told
        if value is not None
        for component in author.amount(code, tenths(value), Ucum.SCORE)
    ]


# --- for human eyes ------------------------------------------------------------------------------


def _summary(author: Author, scores: Scores) -> Iterable[Sequence[str]]:
    """First, latest and change of every score that moved, or could have."""
    words = author.words
    if scores.pain is not None:
        pain = scores.pain
        yield (
            words("scores.pain"),
            *_spoken(author, pain.baseline.mean, pain.latest.mean, pain.difference),
            words.of(pain.change),
        )
    names = {
        Local.PSFS_CHANGE: words.count("scores.psfs", len(scores.form.activities))
        if scores.form
        else "",
        Local.RMDQ_CHANGE: words("scores.rmdq"),
    }
    for code, change, verdicts, said, _ in _moved(scores):
        yield (
            names.get(code) or words("scores.psfs_one", words=clean(said)),
            *_spoken(author, change.first, change.latest, change.difference),
            words.of(change.verdict, verdicts),
        )


def _spoken(
    author: Author, first: float | None, latest: float | None, difference: float | None
) -> Sequence[str]:
    """First, latest and change with one decimal; a blank for what isn't known."""
    words = author.words
    known = ["" if value is None else words.number(value, 1) for value in (first, latest)]
    return (*known, "" if difference is None else words.signed(difference, 1))


def _moves(author: Author, scores: Scores) -> str:
    moved = scores.volatility
    if moved is None:
        return ""
    points = author.words.number(moved.points, 1)
    if not moved.is_high:
        return author.words("scores.volatility", points=points)
    threshold = author.words.number(THRESHOLD, 1)
    return author.words("scores.volatility_high", points=points, threshold=threshold)


def _meanings(scores: Scores) -> Iterable[str]:
    """What a change of each score that is there means, and where that comes from."""
    told = {
        "scores.why_pain": scores.pain,
        "scores.why_psfs": scores.psfs_all,
        "scores.why_rmdq": scores.rmdq,
        "scores.why_groc": scores.groc,
    }
    return [key for key, found in told.items() if found]


def _answers(author: Author, scores: Scores) -> Sequence[Sequence[str]]:
    """Every answer in order of time: when, to what, and what."""
    words = author.words
    found = [(each.when, words("fhir.psfs"), _rated(author, each)) for each in scores.psfs_all]
    found += [(each.when, words("scores.rmdq"), str(each.score)) for each in scores.rmdq]
    found += [(each.when, words("scores.groc"), _since(words, each)) for each in scores.groc]
    found.sort(key=lambda each: each[0].at_utc)
    return [(words.time(when), of, said) for when, of, said in found]


def _since(words: ReportWords, measure: GrocMeasure) -> str:
    return f"{words.signed(measure.score)} ({words.of(measure.verdict, 'GrocVerdict')})"


def _rated(author: Author, measure: PsfsMeasure) -> str:
    """ "5.5 (Deadlift 4; Sitting 7)"."""
    each = "; ".join(
        f"{clean(activity.words)} {measure.scores[activity.id]}"
        for activity in measure.form.activities
        if activity.id in measure.scores
    )
    return each if measure.score is None else f"{author.words.number(measure.score, 1)} ({each})"
