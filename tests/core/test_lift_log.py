"""What is kept of a lift, and when it is time to film."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import moment
from backcare_desktop.core.lift_log import (
    LONGEST_NOTE,
    FormPoint,
    LiftEntry,
    film_due,
    form_in_order,
)
from backcare_desktop.core.load import Load, Unit

TODAY = date(2026, 6, 14)
ENTRY = LiftEntry(
    id="e1",
    day=TODAY,
    logged=moment(datetime(2026, 6, 14, 18, tzinfo=UTC), ZoneInfo("UTC")),
    lift_id="squat",
    sets=3,
    reps=8,
    load=Load(Decimal(50), Unit.KG),
)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def test_most_of_an_entry_may_stay_unsaid() -> None:
    assert (ENTRY.effort, ENTRY.pain_during, ENTRY.pain_next_morning, ENTRY.form) == (None,) * 4
    assert ENTRY.form_kept is None and ENTRY.note == ""


def test_a_lift_is_logged_on_its_day_or_later() -> None:
    assert not ENTRY.back_dated
    assert replace(ENTRY, day=ago(1)).back_dated
    with pytest.raises(ValueError, match="before its day"):
        replace(ENTRY, day=TODAY + timedelta(1))


def test_one_in_the_morning_belongs_to_the_evening_before() -> None:
    late = moment(datetime(2026, 6, 15, 1, tzinfo=UTC), ZoneInfo("UTC"))
    assert not replace(ENTRY, logged=late).back_dated


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("sets", 1, 20),
        ("reps", 1, 100),
        ("effort", 0, 10),
        ("pain_during", 0, 10),
        ("pain_next_morning", 0, 10),
    ],
)
def test_every_number_has_its_bounds(name: str, least: int, most: int) -> None:
    for fine in (least, most):
        changed: dict[str, Any] = {name: fine}
        assert getattr(replace(ENTRY, **changed), name) == fine
    for wrong in (least - 1, most + 1):
        changed = {name: wrong}
        with pytest.raises(ValueError, match=r"must lie|are rated"):
            replace(ENTRY, **changed)


def test_a_note_has_ten_thousand_characters_at_most() -> None:
    assert replace(ENTRY, note="x" * LONGEST_NOTE).note
    with pytest.raises(ValueError, match="10000 characters"):
        replace(ENTRY, note="x" * (LONGEST_NOTE + 1))


def test_form_was_kept_when_every_point_was() -> None:
    assert replace(ENTRY, form=tuple(FormPoint)).form_kept
    assert replace(ENTRY, form=tuple(FormPoint)[:-1]).form_kept is False
    assert replace(ENTRY, form=()).form_kept is False


def test_points_of_form_stand_in_order_each_once() -> None:
    assert form_in_order({FormPoint.HINGE, FormPoint.BRACE}) == (FormPoint.BRACE, FormPoint.HINGE)
    for wrong in (
        (FormPoint.HINGE, FormPoint.BRACE),
        (FormPoint.BRACE, FormPoint.BRACE),
    ):
        with pytest.raises(ValueError, match="points of form"):
            replace(ENTRY, form=wrong)


# --- the weekly film -----------------------------------------------------------------------------


def test_who_never_filmed_is_asked_once_there_is_lifting() -> None:
    assert film_due(None, [TODAY], TODAY)
    assert not film_due(None, [], TODAY)


@pytest.mark.parametrize(("days", "due"), [(0, False), (6, False), (7, True), (30, True)])
def test_a_week_after_the_last_film_it_is_time_again(days: int, *, due: bool) -> None:
    assert film_due(ago(days), [TODAY], TODAY) is due


@pytest.mark.parametrize(("days", "due"), [(0, True), (6, True), (7, False), (-1, False)])
def test_a_week_without_lifting_brings_no_reminder(days: int, *, due: bool) -> None:
    assert film_due(None, [ago(days)], TODAY) is due
