"""The person's own activities: the same ones each time, and a change that is more than chance."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.outcome import Verdict
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.psfs import (
    LONGEST_ACTIVITY,
    OwnActivity,
    PsfsForm,
    PsfsMeasure,
    activity_changes,
    psfs_change,
)

KEYS = ("a", "b", "c")
WORDS = ("Deadlift 60 kg", "Sit through a film", "Put on socks")


def after(days: int) -> Moment:
    start = datetime(2025, 7, 9, 10, tzinfo=UTC)
    return moment(start + timedelta(days=days), ZoneInfo("Europe/Berlin"))


def form(count: int = 3, form_id: str = "f") -> PsfsForm:
    found = tuple(OwnActivity(*pair) for pair in zip(KEYS, WORDS, strict=True))
    return PsfsForm(form_id, after(0), found[:count])


def measure(*scores: int, day: int = 0, asked: PsfsForm | None = None) -> PsfsMeasure:
    asked = asked or form(len(scores))
    return PsfsMeasure(f"m{day}", after(day), asked, dict(zip(KEYS, scores, strict=False)))


# --- the form ------------------------------------------------------------------------------------


def test_a_form_has_one_to_three_activities() -> None:
    four = (*form().activities, OwnActivity("d", "Run"))
    assert [len(form(count).activities) for count in (1, 2, 3)] == [1, 2, 3]
    for wrong in ((), four):
        with pytest.raises(ValueError, match="between 1 and 3"):
            PsfsForm("f", after(0), wrong)


def test_an_activity_stands_in_a_form_once() -> None:
    for twin in (OwnActivity("a", "Run"), OwnActivity("b", "  deadlift  60 KG ")):
        with pytest.raises(ValueError, match="once"):
            PsfsForm("f", after(0), (OwnActivity("a", "Deadlift 60 kg"), twin))


@pytest.mark.parametrize(
    "words", ["", "  ", "x" * (LONGEST_ACTIVITY + 1), "two\nlines", "\x00", "turned \u202e round"]
)
def test_an_activity_is_one_short_line(words: str) -> None:
    with pytest.raises(ValueError, match="activity"):
        OwnActivity("a", words)


def test_new_words_are_no_markup() -> None:
    assert OwnActivity("a", "<b>Run</b> & walk").fault is None
    assert OwnActivity("a", "\u2800").fault is TextFault.UNREADABLE
    assert OwnActivity("a", "Squat < 90°").fault is None


# --- the answer ----------------------------------------------------------------------------------


def test_the_score_is_the_mean() -> None:
    assert measure(2, 5, 8).score == 5
    assert measure(0, 0, 0).score == 0
    assert measure(10).score == 10


def test_a_form_with_a_gap_has_no_score() -> None:
    partly = measure(2, 5, asked=form(3))
    assert not partly.complete
    assert partly.score is None
    assert measure(asked=form(1)).score is None


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        measure(score)


def test_a_score_of_an_activity_that_was_not_asked_is_refused() -> None:
    with pytest.raises(ValueError, match="activities of the form"):
        PsfsMeasure("m", after(0), form(1), {"b": 3})


def test_scores_stand_in_the_forms_order_and_stay_as_they_are() -> None:
    given_scores = {"c": 1, "a": 2, "b": 3}
    found = PsfsMeasure("m", after(0), form(), given_scores)
    given_scores["a"] = 9
    assert list(found.scores.items()) == [("a", 2), ("b", 3), ("c", 1)]


# --- the change ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "latest", "verdict"),
    [
        ((4, 4, 4), (6, 6, 6), Verdict.BETTER),
        ((4, 4, 3), (6, 6, 5), Verdict.BETTER),  # exactly 2 points, in thirds
        ((4, 4, 4), (6, 6, 5), Verdict.UNCLEAR),
        ((4, 4, 4), (4, 4, 4), Verdict.UNCLEAR),
        ((6, 6, 6), (4, 4, 4), Verdict.WORSE),
        ((4, 4), (6, 6), Verdict.BETTER),
        ((4,), (6,), Verdict.UNCLEAR),  # one activity needs 3 points
        ((4,), (7,), Verdict.BETTER),
        ((7,), (4,), Verdict.WORSE),
    ],
)
def test_a_mean_moves_by_two_points_and_one_activity_by_three(
    first: tuple[int, ...], latest: tuple[int, ...], verdict: Verdict
) -> None:
    change = psfs_change(measure(*first), measure(*latest, day=7))
    assert change is not None
    assert change.verdict is verdict
    exact = sum(latest) / len(latest) - sum(first) / len(first)
    assert change.difference == pytest.approx(exact, abs=0.11)


def test_without_two_scores_there_is_no_change() -> None:
    assert psfs_change(measure(2, 5, asked=form(3)), measure(2, 5, 5, day=7)) is None
    assert psfs_change(measure(2, 5, 5), measure(2, asked=form(3), day=7)) is None


def test_each_activity_is_judged_by_itself() -> None:
    changes = activity_changes(measure(1, 5, 5), measure(4, 7, asked=form(3), day=7))
    assert {key: change.verdict for key, change in changes.items()} == {
        "a": Verdict.BETTER,
        "b": Verdict.UNCLEAR,
    }
    assert changes["a"].difference == 3


def test_other_activities_cannot_be_compared() -> None:
    other = measure(5, 5, 5, day=7, asked=form(form_id="g"))
    for compare in (psfs_change, activity_changes):
        with pytest.raises(ValueError, match="different forms"):
            compare(measure(1, 1, 1), other)


def test_the_latest_is_not_older_than_the_first() -> None:
    with pytest.raises(ValueError, match="older"):
        psfs_change(measure(1, 1, 1, day=7), measure(5, 5, 5))


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=3))
def test_there_and_back_is_the_opposite(pairs: list[tuple[int, int]]) -> None:
    was, now = zip(*pairs, strict=True)
    there = psfs_change(measure(*was), measure(*now, day=7))
    back = psfs_change(measure(*now), measure(*was, day=7))
    assert there is not None and back is not None
    opposite = {Verdict.BETTER: Verdict.WORSE, Verdict.WORSE: Verdict.BETTER}
    assert back.verdict is opposite.get(there.verdict, there.verdict)
