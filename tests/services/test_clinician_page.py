"""A physiotherapist's numbers: only what was recorded, with counts, and without a cause."""

import pytest

from backcare_desktop.core.bands import TimeInBands
from backcare_desktop.core.clinician_trend import mann_kendall, theil_sen
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.xmr import xmr
from backcare_desktop.services.clinician_page import Compared, Thing
from backcare_desktop.services.pain_range import FreeRange, Span
from tests.services.pain_book import TODAY, PainBook, ago


@pytest.fixture
def book() -> PainBook:
    return PainBook()


def only(found: tuple[Compared, ...], thing: Thing, relief: ReliefKind | None = None) -> Compared:
    (one,) = [each for each in found if (each.thing, each.relief) == (thing, relief)]
    return one


def test_an_empty_diary_has_no_numbers(book: PainBook) -> None:
    page = book.clinician.page(Span.MONTH)
    assert (page.slope, page.test, page.xmr, page.compared) == (None, None, None, ())
    assert page.bands == TimeInBands(0, 0, 0)
    assert (page.first, page.last) == (ago(29), TODAY)


def test_the_numbers_are_those_of_the_stretch(book: PainBook) -> None:
    book.rate_each(200, *[9] * 20)
    book.rate_each(29, *[7 - n // 6 for n in range(30)])
    page = book.clinician.page(Span.MONTH)
    days = book.store.ratings.days(page.first, page.last)
    assert (page.slope, page.test, page.xmr) == (theil_sen(days), mann_kendall(days), xmr(days))
    assert page.slope is not None and page.slope.per_week < 0
    assert page.bands == TimeInBands(6, 18, 6)


def test_days_before_the_first_record_of_a_thing_are_left_out(book: PainBook) -> None:
    book.rate_each(39, *[5] * 40)
    for days_ago in range(19, 9, -1):
        book.session(days_ago)
    found = only(book.clinician.page(FreeRange(ago(39), TODAY)).compared, Thing.STRETCH)
    assert found.since == ago(19)
    assert (found.association.with_it.days, found.association.without.days) == (10, 10)
    assert found.association.can_be_shown


def test_a_thing_that_was_recorded_before_the_stretch_counts_for_all_of_it(book: PainBook) -> None:
    book.lift(300, "Squat", "50")
    book.rate_each(29, *[5] * 30)
    book.lift(2, "Squat", "50")
    found = only(book.clinician.page(Span.MONTH).compared, Thing.LIFTING)
    assert (found.since, found.association.without.days) == (ago(300), 29)


def test_what_was_never_recorded_is_not_compared(book: PainBook) -> None:
    book.rate_each(29, *[5] * 30)
    book.core_set(3)
    book.relieve(2, ReliefKind.WARMTH)
    page = book.clinician.page(Span.MONTH)
    assert [(each.thing, each.relief) for each in page.compared] == [
        (Thing.CORE, None),
        (Thing.RELIEF, ReliefKind.WARMTH),
    ]


def test_what_began_after_the_stretch_is_not_compared(book: PainBook) -> None:
    book.rate_each(60, *[5] * 10)
    book.session(3)
    assert book.clinician.page(FreeRange(ago(60), ago(40))).compared == ()


def test_with_too_few_days_there_are_counts_and_no_means(book: PainBook) -> None:
    book.rate_each(29, *[5] * 30)
    book.session(20)
    found = only(book.clinician.page(Span.MONTH).compared, Thing.STRETCH).association
    assert (found.with_it.days, found.with_it.missing, found.with_it.mean) == (1, 9, None)
    assert found.without.mean is None


def test_nights_are_short_or_not_by_the_persons_own_median(book: PainBook) -> None:
    for days_ago in range(24, 4, -1):
        short = days_ago % 2 == 0
        book.rate(days_ago, 6 if short else 3)
        book.relieve(days_ago, ReliefKind.SLEEP, 330 if short else 450)
    book.rate_each(4, 9, 9, 9)
    found = only(book.clinician.page(Span.MONTH).compared, Thing.SHORT_SLEEP)
    assert found.sleep_median_min == 390
    with_it, without = found.association.with_it, found.association.without
    assert (with_it.days, with_it.mean, without.days, without.mean) == (10, 6, 10, 3)


def test_sleep_is_no_relief_that_is_compared_by_itself(book: PainBook) -> None:
    book.rate_each(10, *[5] * 10)
    book.relieve(5, ReliefKind.SLEEP, 400)
    found = book.clinician.page(Span.MONTH).compared
    assert [each.thing for each in found] == [Thing.SHORT_SLEEP]
