"""The diary: one touch saves, gaps stay gaps, everything can be undone."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.diary import LATEST, Diary, Span
from tests.fakes import NOON, FakeClock, MemoryRatings, MemorySessions

TODAY = date(2025, 7, 9)


def felt(day: date, score: int, hour: int = 10) -> Rating:
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Rating(f"{day}-{hour}", score, Moment(at, 120, "Europe/Berlin", day))


def diary(*ratings: Rating, clock: FakeClock | None = None) -> Diary:
    numbers = itertools.count(1)
    return Diary(
        MemoryRatings(*ratings),
        MemorySessions(),
        clock or FakeClock(),
        lambda: f"id-{next(numbers)}",
    )


def days_ago(count: int) -> date:
    return TODAY - timedelta(days=count)


def test_a_rating_is_saved_with_the_present_moment_and_the_words_given() -> None:
    book = diary()
    saved = book.rate(4, RatingContext.AFTER_SESSION, "s-1", "stiff")
    assert saved.rating == Rating(
        "id-1",
        4,
        moment(NOON, FakeClock().zone()),
        RatingContext.AFTER_SESSION,
        "s-1",
        "stiff",
    )
    assert saved.changes == Changes(ratings=True)
    assert book.page(Span.WEEK).latest == (saved.rating,)


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused_and_nothing_is_saved(score: int) -> None:
    book = diary()
    with pytest.raises(ValueError, match="between 0 and 10"):
        book.rate(score)
    assert book.page(Span.ALL).latest == ()


def test_a_rating_of_zero_counts_as_a_rated_day() -> None:
    book = diary()
    book.rate(0)
    page = book.page(Span.WEEK)
    assert (page.rated_days, page.days[0].mean) == (1, 0)


def test_days_without_a_rating_have_no_value_at_all() -> None:
    page = diary(felt(days_ago(3), 5), felt(TODAY, 3)).page(Span.WEEK)
    assert [day.day for day in page.days] == [days_ago(3), TODAY]


def test_several_ratings_a_day_are_one_day_with_mean_and_range() -> None:
    page = diary(felt(TODAY, 2, 6), felt(TODAY, 5, 9)).page(Span.WEEK)
    day = page.days[0]
    assert (day.mean, day.lowest, day.highest, day.count) == (3.5, 2, 5, 2)
    assert page.rated_days == 1


def test_what_is_removed_is_gone_everywhere_until_it_is_restored() -> None:
    book = diary(felt(days_ago(1), 6), felt(TODAY, 3))
    before = book.page(Span.ALL)
    wanted = before.latest[0].id
    assert book.remove(wanted) == Changes(ratings=True)
    without = book.page(Span.ALL)
    assert [rating.score for rating in without.latest] == [6]
    assert without.rated_days == 1
    assert book.restore(wanted) == Changes(ratings=True)
    assert book.page(Span.ALL) == before


@pytest.mark.parametrize(
    ("span", "days"),
    [(Span.WEEK, 7), (Span.MONTH, 30), (Span.QUARTER, 90), (Span.YEAR, 365)],
)
def test_a_span_is_so_many_days_and_ends_today(span: Span, days: int) -> None:
    page = diary(felt(days_ago(4000), 5)).page(span)
    assert page.last == page.today == TODAY
    assert (page.last - page.first).days + 1 == days
    assert page.possible_days == days


def test_everything_starts_with_the_first_rating_ever() -> None:
    page = diary(felt(days_ago(4000), 5)).page(Span.ALL)
    assert page.first == days_ago(4000)
    assert page.possible_days == 4001


def test_possible_days_count_from_the_first_rating_not_from_before_the_diary() -> None:
    page = diary(felt(days_ago(4), 5), felt(TODAY, 3)).page(Span.MONTH)
    assert (page.rated_days, page.possible_days) == (2, 5)
    assert page.first == days_ago(29)


def test_a_young_diary_still_gets_a_week_of_width() -> None:
    page = diary(felt(TODAY, 3)).page(Span.ALL)
    assert page.first == days_ago(6)
    assert page.possible_days == 1


def test_an_empty_diary_has_no_days_possible() -> None:
    page = diary().page(Span.ALL)
    assert (page.latest, page.days, page.rated_days, page.possible_days) == ((), (), 0, 0)


def test_the_latest_are_the_newest_ten_newest_first() -> None:
    page = diary(*(felt(days_ago(n), n % 11) for n in range(20))).page(Span.WEEK)
    assert [rating.when.local_date for rating in page.latest] == [
        days_ago(n) for n in range(LATEST)
    ]


def test_the_latest_are_listed_even_when_they_are_older_than_the_span() -> None:
    page = diary(felt(days_ago(50), 5)).page(Span.WEEK)
    assert len(page.latest) == 1
    assert page.days == ()


def test_at_one_in_the_morning_it_is_still_yesterday() -> None:
    clock = FakeClock(utc=datetime(2025, 7, 9, 23, 0, tzinfo=UTC))
    book = diary(clock=clock)
    assert book.rate(5).rating.when.local_date == TODAY
    assert book.page(Span.WEEK).last == TODAY


def test_a_new_day_begins_while_the_diary_is_open() -> None:
    clock = FakeClock()
    book = diary(clock=clock)
    clock.advance(24 * 3600)
    assert book.page(Span.WEEK).today == TODAY + timedelta(days=1)


def test_a_day_rated_beyond_the_date_line_is_shown_though_it_is_tomorrow_here() -> None:
    clock = FakeClock(utc=datetime(2025, 7, 9, 22, 0, tzinfo=UTC), zone="Pacific/Auckland")
    book = diary(clock=clock)
    book.rate(4)
    clock.zone_name = "Pacific/Honolulu"
    page = book.page(Span.WEEK)
    assert page.today == TODAY
    assert page.last == page.days[-1].day == date(2025, 7, 10)


def test_a_rating_from_a_wrong_clock_does_not_stretch_the_page_into_the_future() -> None:
    page = diary(felt(date(2099, 1, 1), 4)).page(Span.MONTH)
    assert page.last == TODAY
    assert (page.rated_days, page.possible_days) == (0, 0)


def test_a_diary_that_cannot_be_written_says_so() -> None:
    ratings = MemoryRatings()
    ratings.problem = StorageUnavailable(StorageProblem.FULL)
    book = Diary(ratings, MemorySessions(), FakeClock(), lambda: "id")
    with pytest.raises(StorageUnavailable):
        book.rate(3)
    ratings.problem = None
    assert book.page(Span.ALL).latest == ()
