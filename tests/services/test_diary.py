"""The diary at one touch: a rating of right now is saved, and can be taken back."""

import itertools
from datetime import UTC, date, datetime

import pytest

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.diary import Diary
from tests.fakes import NOON, FakeClock, MemoryRatings

TODAY = date(2025, 7, 9)
RATINGS = Changes(ratings=True)


class Book:
    """A diary in memory with its use cases."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        numbers = itertools.count(1)
        self.ratings = MemoryRatings()
        self.diary = Diary(self.ratings, clock or FakeClock(), lambda: f"id-{next(numbers)}")


@pytest.fixture
def book() -> Book:
    return Book()


def test_a_rating_is_saved_with_the_present_moment_and_the_words_given(book: Book) -> None:
    saved = book.diary.rate(4, RatingContext.AFTER_SESSION, "s-1", "stiff")
    when = moment(NOON, FakeClock().zone())
    assert saved.rating == Rating("id-1", 4, when, RatingContext.AFTER_SESSION, "s-1", "stiff")
    assert saved.changes == RATINGS
    assert book.ratings.latest(2) == (saved.rating,)


def test_what_was_made_before_is_kept_with_its_own_time() -> None:
    clock = FakeClock()
    book = Book(clock)
    made = book.diary.made(4)
    assert book.ratings.latest(1) == ()
    clock.advance(3600)
    assert book.diary.keep(made).rating.when == moment(NOON, clock.zone())


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused_and_nothing_is_saved(book: Book, score: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 10"):
        book.diary.rate(score)
    assert book.ratings.latest(1) == ()


def test_a_rating_of_zero_counts_as_a_rated_day(book: Book) -> None:
    book.diary.rate(0)
    (day,) = book.ratings.days(TODAY, TODAY)
    assert day.value == 0


def test_what_is_removed_is_gone_until_it_is_restored(book: Book) -> None:
    rating = book.diary.rate(6).rating
    assert book.diary.remove(rating.id) == RATINGS
    assert book.ratings.latest(1) == ()
    assert book.diary.restore(rating.id) == RATINGS
    assert book.ratings.latest(1) == (rating,)


def test_at_one_in_the_morning_it_is_still_yesterday() -> None:
    clock = FakeClock(utc=datetime(2025, 7, 9, 23, 0, tzinfo=UTC))
    assert Book(clock).diary.rate(5).rating.when.local_date == TODAY


def test_a_diary_that_cannot_be_written_says_so(book: Book) -> None:
    book.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        book.diary.rate(3)
    book.ratings.problem = None
    assert book.ratings.latest(1) == ()
