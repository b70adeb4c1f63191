"""What the Pain tab says of the latest week, and of where it hurts: plain, and no more than so."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from backcare_desktop.core.body import BodyArea
from backcare_desktop.services.baseline import Baseline, BaselineFrom
from backcare_desktop.services.pain_range import Span
from backcare_desktop.ui.tabs.pain.state import VerdictState, WhereState
from backcare_desktop.ui.tabs.pain.verdict_card import VerdictCard
from backcare_desktop.ui.tabs.pain.verdict_words import VerdictWriter
from backcare_desktop.ui.tabs.pain.where_card import WhereCard
from backcare_desktop.ui.tabs.pain.where_words import WhereWriter
from backcare_desktop.ui.tabs.pain.words import PainWords
from tests.services.pain_book import PainBook, ago


@pytest.fixture
def book(qt_test: Any) -> PainBook:
    return PainBook()


def verdict(book: PainBook, baseline: Baseline = BaselineFrom.EPISODE) -> VerdictState:
    words = PainWords(QLocale("en_GB"))
    return VerdictWriter(words, book.pages.page(Span.MONTH, baseline)).state()


def where(book: PainBook) -> WhereState:
    words = PainWords(QLocale("en_GB"))
    latest = book.store.entries.latest(5)
    return WhereWriter(words, book.pages.page(Span.MONTH), latest).where()


def two_weeks(book: PainBook, before: int, after: int) -> None:
    """A first week of one score, and a latest one of another."""
    book.rate_each(29, *([before] * 7))
    book.rate_each(6, *([after] * 7))


# --- the two weeks -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "title", "direction"),
    [
        (6, 3, "Meaningfully lower", "lower"),
        (3, 6, "Meaningfully higher", "higher"),
        (5, 4, "No clear change", ""),
        (8, 6, "No clear change", ""),
        (4, 4, "No clear change", ""),
    ],
)
def test_a_change_counts_from_two_points_and_30_percent(
    book: PainBook, before: int, after: int, title: str, direction: str
) -> None:
    two_weeks(book, before, after)
    state = verdict(book)
    assert (state.title, state.direction) == (title, direction)
    assert (state.before, state.after) == (f"{before}.0", f"{after}.0")
    assert state.reasons == ()


def test_both_weeks_stand_with_their_dates_and_their_rated_days(book: PainBook) -> None:
    two_weeks(book, 6, 3)
    state = verdict(book)
    assert state.caption == (
        "mean of your diary’s first week (10 June to 16 June, 7 of 7 days rated) vs the latest "
        "(3 July to 9 July, 7 of 7)"
    )
    assert state.aside == ""


def test_a_first_week_of_years_ago_carries_its_year(book: PainBook) -> None:
    book.rate_each(1100, *([8] * 5))
    book.rate_each(5, *([3] * 6))
    assert verdict(book).caption == (
        "mean of your diary’s first week (5 July to 11 July 2022, 5 of 7 days rated) vs the latest "
        "(3 July to 9 July, 6 of 7)"
    )


def test_an_episode_that_goes_on_is_measured_from_its_own_first_week(book: PainBook) -> None:
    two_weeks(book, 6, 3)
    book.begin_episode(29)
    assert verdict(book).caption == (
        "mean of this episode’s first week (10 June to 16 June, 7 of 7 days rated) vs the latest "
        "(3 July to 9 July, 7 of 7)"
    )


def test_where_the_episodes_week_cannot_be_used_that_is_said(book: PainBook) -> None:
    two_weeks(book, 6, 3)
    book.begin_episode(20)
    book.rate_each(20, 7, 7, 7)
    state = verdict(book)
    assert state.caption.startswith("mean of your diary’s first week (10 June to 16 June")
    assert state.aside == (
        "This episode’s first week (19 June to 25 June) has 3 of 7 days rated; 5 are needed to "
        "compare with it."
    )


def test_a_week_of_ones_own_is_called_so(book: PainBook) -> None:
    two_weeks(book, 6, 3)
    book.rate_each(20, *([8] * 5))
    assert verdict(book, ago(20)).caption.startswith(
        "mean of the week you chose (19 June to 25 June, 5 of 7 days rated) vs the latest"
    )
    assert "10 July" in verdict(book, ago(12)).reasons[0]
    assert verdict(book, ago(19)).reasons == (
        "The week you chose (20 June to 26 June) has 4 of 7 days rated: 1 more is needed.",
    )


def test_without_a_week_to_compare_with_it_says_how_many_days_are_missing(book: PainBook) -> None:
    book.rate_each(1, 4, 4)
    state = verdict(book)
    assert state.title == "Nothing to compare yet"
    assert (state.before, state.after, state.caption) == ("", "", "")
    assert state.reasons == (
        "Rate 5 days of one week to start.",
        "The latest week (3 July to 9 July) has 2 of 7 days rated: 3 more are needed.",
    )


def test_a_latest_week_with_few_days_is_named_with_what_it_lacks(book: PainBook) -> None:
    book.rate_each(29, *([6] * 7))
    book.rate_each(3, 3, 3, 3, 3)
    state = verdict(book)
    assert state.title == "Not enough rated days to compare"
    assert state.reasons == (
        "The latest week (3 July to 9 July) has 4 of 7 days rated: 1 more is needed.",
    )


def test_weeks_that_overlap_can_be_compared_from_a_day_on(book: PainBook) -> None:
    book.rate_each(8, *([4] * 9))
    state = verdict(book)
    assert state.title == "Too early to compare"
    assert state.reasons == ("Two full weeks are needed. First comparison: 14 July.",)


# --- beside it ---------------------------------------------------------------------------------


def test_days_rated_of_days_possible_count_from_the_first_entry(book: PainBook) -> None:
    book.rate(9, 4)
    book.rate(0, 4)
    assert verdict(book).rated == "2 of 10 days rated."


def test_how_far_the_pain_moves_is_said_from_five_entries_on(book: PainBook) -> None:
    book.rate_each(3, 2, 4, 2, 4)
    assert verdict(book).moves == "With 5 entries it says here how far your pain moves."
    book.rate(9, 2)
    said = "Your pain moves about 1.5 points from one entry to the next."
    assert verdict(book).moves == said


def test_recovered_is_what_the_rule_calls_so(book: PainBook) -> None:
    book.rate_each(6, *([0] * 7))
    book.rmdq(1, 2)
    said = "Recovered, by this rule: no pain on 7 days (3 July to 9 July) and RMDQ 2 or less."
    assert verdict(book).recovered == said


def test_what_is_missing_to_call_it_recovered_is_told(book: PainBook) -> None:
    book.rate_each(4, *([0] * 5))
    assert verdict(book).recovered == (
        "No pain on 5 rated days (3 July to 9 July). “Recovered” needs 7 of them and RMDQ 2 or "
        "less; missing: 2 rated days and an RMDQ answer of these days."
    )


@pytest.mark.parametrize(
    ("free", "said"),
    [
        (1, "No pain on the 1 day that is rated (3 July to 9 July)."),
        (6, "missing: 1 rated day and an RMDQ answer"),
    ],
)
def test_one_day_is_written_as_one_day(book: PainBook, free: int, said: str) -> None:
    book.rate_each(free - 1, *([0] * free))
    assert said in verdict(book).recovered


def test_with_pain_nothing_is_said_of_recovery(book: PainBook) -> None:
    book.rate_each(6, 0, 0, 0, 1, 0, 0, 0)
    assert verdict(book).recovered == ""


def test_nothing_praises_scolds_or_names_a_cause(book: PainBook) -> None:
    two_weeks(book, 6, 3)
    book.session(3)
    words = str(verdict(book)).lower()
    for banned in ("better", "worse", "improved", "great", "well done", "because of", "thanks to"):
        assert banned not in words


def test_why_opens_the_rule_with_its_source(qtbot: QtBot, book: PainBook) -> None:
    two_weeks(book, 6, 3)
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show_verdict(verdict(book))
    card.show()
    rule = card._rule
    assert not rule.isVisible()
    card.why.click()
    assert rule.isVisible()
    assert "2 points that are also 30 % of the first mean (Ostelo 2008; Farrar 2001)" in rule.text()
    card.why.click()
    assert not rule.isVisible()


# --- where -------------------------------------------------------------------------------------


def test_places_are_told_with_how_often_they_were_named(book: PainBook) -> None:
    for days in range(3):
        book.rate(days, 4, areas=(BodyArea.LOWER_BACK_RIGHT,))
    state = where(book)
    assert state.places == (("Lower back, your right", "in 3 of 3 entries"),)
    said = "None of the 3 entries that say where names a leg."
    assert state.notes == (said,)
    assert state.name == f"Where it hurts. Lower back, your right: in 3 of 3 entries. {said}"


def test_of_entries_that_name_no_place_nothing_is_said_of_the_legs(book: PainBook) -> None:
    book.rate_each(20, *([5] * 20))
    book.rate(0, 5, areas=(BodyArea.LOWER_BACK_LEFT,))
    assert where(book).notes == ("The only entry that says where names no leg.",)


def test_entries_that_name_no_place_are_not_counted_as_free_of_pain(book: PainBook) -> None:
    for days in range(2):
        book.rate(days, 4, areas=(BodyArea.CALF_LEFT,))
    book.rate(3, 5)
    state = where(book)
    assert state.places == (("Calf, your left", "in 2 of 2 entries that say where"),)
    assert state.notes == ("Some entries name a leg.",)


def test_without_any_place_that_is_said(book: PainBook) -> None:
    book.rate(0, 4)
    assert where(book).notes == ("No entry of this time says where it hurts.",)


def test_of_many_places_the_most_frequent_are_told_and_all_are_marked(
    qtbot: QtBot, book: PainBook
) -> None:
    many = tuple(BodyArea)[:5]
    book.rate(1, 4, areas=many)
    book.rate(0, 4, areas=many[:1])
    state = where(book)
    assert state.places[0][0] == "Upper back, your left"
    assert len(state.places) == 3
    assert state.notes[0] == "2 more places"
    card = WhereCard()
    qtbot.addWidget(card)
    card.show_where(state, can_save=True)
    assert card.figures.areas == frozenset(many)


def test_edit_opens_the_newest_entry(qtbot: QtBot, book: PainBook) -> None:
    book.rate(1, 4)
    book.rate(0, 5)
    card = WhereCard()
    qtbot.addWidget(card)
    card.show_where(where(book), can_save=True)
    wanted: list[str] = []
    card.edit_wanted.connect(wanted.append)
    card.edit.click()
    assert wanted == [book.store.entries.latest(1)[0].rating.id]


def test_ratings_that_never_moved_stayed_the_same(book: PainBook) -> None:
    book.rate_each(9, *[3] * 10)
    assert verdict(book).moves == "Your ratings stayed the same."


def test_a_move_that_is_hardly_one_is_not_written_as_none(book: PainBook) -> None:
    book.rate_each(29, *[3] * 29, 4)
    assert "about 0.1 points" in verdict(book).moves


def test_before_two_weeks_it_says_when_the_first_comparison_is(book: PainBook) -> None:
    book.rate_each(7, *[3] * 8)
    assert verdict(book).reasons == ("Two full weeks are needed. First comparison: 15 July.",)


def test_a_diary_with_hardly_a_day_says_what_to_do(book: PainBook) -> None:
    book.rate(0, 3)
    assert verdict(book).reasons[0] == "Rate 5 days of one week to start."


def test_neither_a_fall_nor_a_rise_has_a_colour_of_its_own(qtbot: QtBot, book: PainBook) -> None:
    cards = []
    for before, after in ((6, 3), (3, 6), (5, 4)):
        two_weeks(book, before, after)
        card = VerdictCard()
        qtbot.addWidget(card)
        card.show_verdict(verdict(book))
        cards.append(card)
    assert len({card._title.palette().windowText().color().name() for card in cards}) == 1
    assert [card._way.isHidden() for card in cards] == [False, False, True]
