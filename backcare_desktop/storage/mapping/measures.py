"""Outcome measures and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import (
        GrocMeasureRow,
        PsfsActivityRow,
        PsfsFormRow,
        PsfsMeasureRow,
        PsfsScoreRow,
        RmdqMeasureRow,
        RmdqTickRow,
    )

# --- PSFS ----------------------------------------------------------------------------------------


def form_row(form: PsfsForm) -> PsfsFormRow:
    """A form without its activities."""
    from backcare_desktop.storage.rows import PsfsFormRow

    return PsfsFormRow(
        id=form.id,
        begun_at_utc=form.begun.at_utc,
        begun_offset_min=form.begun.offset_min,
        begun_zone=form.begun.zone,
        begun_local_date=form.begun.local_date,
        episode_id=form.episode_id,
    )


def activity_rows(form: PsfsForm) -> list[PsfsActivityRow]:
    """The activities of a form."""
    from backcare_desktop.storage.rows import PsfsActivityRow

    return [
        PsfsActivityRow(
            form_id=form.id, position=position, activity_id=activity.id, words=activity.words
        )
        for position, activity in enumerate(form.activities)
    ]


def psfs_form(row: PsfsFormRow, activities: Iterable[PsfsActivityRow]) -> PsfsForm:
    """The form of a row and its activities, in whatever order."""
    return PsfsForm(
        id=row.id,
        begun=Moment(row.begun_at_utc, row.begun_offset_min, row.begun_zone, row.begun_local_date),
        activities=tuple(
            OwnActivity(found.activity_id, found.words)
            for found in sorted(activities, key=attrgetter("position"))
        ),
        episode_id=row.episode_id,
    )


def psfs_row(measure: PsfsMeasure, removed_at_utc: datetime | None) -> PsfsMeasureRow:
    """An answer without its scores."""
    from backcare_desktop.storage.rows import PsfsMeasureRow

    return PsfsMeasureRow(
        id=measure.id,
        at_utc=measure.when.at_utc,
        utc_offset_min=measure.when.offset_min,
        zone=measure.when.zone,
        local_date=measure.when.local_date,
        form_id=measure.form.id,
        removed_at_utc=removed_at_utc,
    )


def score_rows(measure: PsfsMeasure) -> list[PsfsScoreRow]:
    """The scores of an answer."""
    from backcare_desktop.storage.rows import PsfsScoreRow

    return [
        PsfsScoreRow(measure_id=measure.id, activity_id=activity_id, score=score)
        for activity_id, score in measure.scores.items()
    ]


def psfs_measure(
    row: PsfsMeasureRow, form: PsfsForm | None, scores: Iterable[PsfsScoreRow]
) -> PsfsMeasure:
    """The answer of a row and its scores, in whatever order; removed or not.

    Raises:
        ValueError: its form isn't there.
    """
    if form is None:
        raise ValueError("an answer lacks its form")
    return PsfsMeasure(
        id=row.id,
        when=_moment(row),
        form=form,
        scores={found.activity_id: found.score for found in scores},
    )


# --- RMDQ and GROC -------------------------------------------------------------------------------


def rmdq_row(measure: RmdqMeasure, removed_at_utc: datetime | None) -> RmdqMeasureRow:
    """An answer without its ticks."""
    from backcare_desktop.storage.rows import RmdqMeasureRow

    return RmdqMeasureRow(
        id=measure.id,
        at_utc=measure.when.at_utc,
        utc_offset_min=measure.when.offset_min,
        zone=measure.when.zone,
        local_date=measure.when.local_date,
        finished=measure.finished,
        episode_id=measure.episode_id,
        removed_at_utc=removed_at_utc,
    )


def tick_rows(measure: RmdqMeasure) -> list[RmdqTickRow]:
    """The statements that were ticked."""
    from backcare_desktop.storage.rows import RmdqTickRow

    return [RmdqTickRow(measure_id=measure.id, statement=number) for number in measure.ticked]


def rmdq_measure(row: RmdqMeasureRow, ticks: Iterable[RmdqTickRow]) -> RmdqMeasure:
    """The answer of a row and its ticks, in whatever order; removed or not."""
    return RmdqMeasure(
        id=row.id,
        when=_moment(row),
        ticked=tuple(sorted(tick.statement for tick in ticks)),
        finished=row.finished,
        episode_id=row.episode_id,
    )


def groc_row(measure: GrocMeasure, removed_at_utc: datetime | None) -> GrocMeasureRow:
    """How the back was compared with its start."""
    from backcare_desktop.storage.rows import GrocMeasureRow

    return GrocMeasureRow(
        id=measure.id,
        at_utc=measure.when.at_utc,
        utc_offset_min=measure.when.offset_min,
        zone=measure.when.zone,
        local_date=measure.when.local_date,
        score=measure.score,
        episode_id=measure.episode_id,
        removed_at_utc=removed_at_utc,
    )


def groc_measure(row: GrocMeasureRow) -> GrocMeasure:
    """The answer of a row, removed or not."""
    return GrocMeasure(row.id, _moment(row), row.score, row.episode_id)


def _moment(row: PsfsMeasureRow | RmdqMeasureRow | GrocMeasureRow) -> Moment:
    return Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date)
