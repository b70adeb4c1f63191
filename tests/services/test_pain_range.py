"""A stretch is a span that ends today, or days that the person chose."""

from datetime import date, timedelta

import pytest

from backcare_desktop.services.pain_range import FreeRange, Span, ends_of

TODAY = date(2025, 7, 9)


@pytest.mark.parametrize(
    ("span", "days"), [(Span.WEEK, 7), (Span.MONTH, 30), (Span.QUARTER, 90), (Span.YEAR, 365)]
)
def test_a_span_is_so_many_days(span: Span, days: int) -> None:
    first, last = ends_of(span, TODAY, date(2010, 1, 1))
    assert (last, (last - first).days + 1) == (TODAY, days)


def test_all_begins_with_the_first_rated_day_and_has_a_weeks_width_at_least() -> None:
    assert ends_of(Span.ALL, TODAY, date(2015, 1, 1)) == (date(2015, 1, 1), TODAY)
    for begun in (None, TODAY):
        assert ends_of(Span.ALL, TODAY, begun) == (TODAY - timedelta(days=6), TODAY)


def test_a_free_range_is_what_was_chosen() -> None:
    chosen = FreeRange(date(2020, 2, 1), date(2020, 2, 3))
    assert ends_of(chosen, TODAY, None) == (chosen.first, chosen.last)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (TODAY, TODAY - timedelta(days=1)),
        (date(1899, 12, 31), TODAY),
        (TODAY, date(2101, 1, 1)),
    ],
)
def test_a_stretch_that_cannot_be_is_refused(first: date, last: date) -> None:
    with pytest.raises(ValueError, match=r"stretch|outside"):
        FreeRange(first, last)
