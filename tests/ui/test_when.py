"""Days and times as people say them, in their own language."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.ui.when import WhenWriter

TODAY = date(2025, 7, 9)
BRITISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")


def ago(days: int) -> Moment:
    """Twenty to nine in the morning, Berlin, so many days before today."""
    noon = datetime(2025, 7, 9, 6, 40, tzinfo=UTC)
    return moment(noon - timedelta(days=days), ZoneInfo("Europe/Berlin"))


def plain(text: str) -> str:
    """Some locales put a narrow space before AM."""
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("days", "words", "inside"),
    [
        (0, "Today, 08:40", "today, 08:40"),
        (1, "Yesterday, 08:40", "yesterday, 08:40"),
        (2, "Monday, 08:40", "Monday, 08:40"),
        (6, "Thursday, 08:40", "Thursday, 08:40"),
        (7, "2 July, 08:40", "2 July, 08:40"),
        (189, "1 January, 08:40", "1 January, 08:40"),
        (200, "21 December 2024, 08:40", "21 December 2024, 08:40"),
        (-1, "10 July, 08:40", "10 July, 08:40"),
    ],
)
def test_the_nearer_a_moment_the_fewer_words(days: int, words: str, inside: str) -> None:
    writer = WhenWriter(BRITISH)
    # The wrong zone offset of winter doesn't matter here: the wall time is kept.
    told = Moment(ago(days).at_utc, 120, "Europe/Berlin", TODAY - timedelta(days=days))
    assert writer.moment(told, TODAY) == words
    assert writer.moment(told, TODAY, inside=True) == inside


def test_a_moment_keeps_the_wall_clock_the_person_saw() -> None:
    at_home = Moment(datetime(2025, 7, 9, 6, 40, tzinfo=UTC), 120, "Europe/Berlin", TODAY)
    in_tokyo = Moment(at_home.at_utc, 540, "Asia/Tokyo", TODAY)
    writer = WhenWriter(BRITISH)
    assert writer.moment(at_home, TODAY) == "Today, 08:40"
    assert writer.moment(in_tokyo, TODAY) == "Today, 15:40"


def test_one_in_the_morning_belongs_to_the_evening_before() -> None:
    late = moment(datetime(2025, 7, 8, 23, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin"))
    assert WhenWriter(BRITISH).moment(late, TODAY) == "Yesterday, 01:10"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (BRITISH, "Wednesday 9 July"),
        (QLocale("de_DE"), "Mittwoch 9 Juli"),
        (QLocale("fr_FR"), "mercredi 9 juillet"),
    ],
)
def test_days_are_named_in_the_persons_language(locale: QLocale, words: str) -> None:
    assert WhenWriter(locale).day(TODAY) == words


def test_a_weekday_keeps_its_capital_inside_a_sentence_where_the_language_has_one() -> None:
    told = Moment(ago(2).at_utc, 120, "Europe/Berlin", TODAY - timedelta(days=2))
    assert WhenWriter(QLocale("de_DE")).moment(told, TODAY, inside=True) == "Montag, 08:40"
    assert WhenWriter(QLocale("fr_FR")).moment(told, TODAY, inside=True) == "lundi, 08:40"


def test_times_follow_the_country() -> None:
    at = datetime(2025, 7, 9, 15, 5)  # noqa: DTZ001 - a wall time
    assert WhenWriter(BRITISH).time(at) == "15:05"
    assert plain(WhenWriter(AMERICAN).time(at)) == "3:05 PM"


def test_a_short_day_has_no_weekday() -> None:
    assert WhenWriter(BRITISH).short_day(date(2025, 6, 26)) == "26 June"


def test_a_full_date_is_true_on_any_day() -> None:
    assert WhenWriter(BRITISH).full(ago(400)) == "4 June 2024, 08:40"
