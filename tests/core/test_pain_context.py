"""What an entry says beside its score: nothing has to be said, and nothing odd can be."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import moment
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.pain_context import (
    LONGEST_OWN_WORDS,
    LONGEST_RELIEF_MIN,
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
    activities_in_order,
    qualities_in_order,
)

WHEN = moment(datetime(2025, 7, 9, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin"))
NOT_ONE_LINE = ["two\nlines", "bell\x07", "nul\x00", "turned \u202e round", "half \ud800"]
PLAIN = [
    "sitting < 10 min",
    "R&B; music",
    "<b>hot</b>",
    "a &lt; b",
    "ibuprofen, 400\u00a0mg",
    "می\u200cروم",
    "👩\u200d🔧 work",
    "Wärme, 20 Min.",
    "お風呂",
]
UNREADABLE = ["\u2800", "\u200d", "a" + "\u0301" * 9]


def medicine(words: str = "ibuprofen, 400 mg") -> Relief:
    return Relief("r", ReliefKind.MEDICINE, WHEN, words)


# --- the entry -----------------------------------------------------------------------------------


def test_nothing_has_to_be_said() -> None:
    assert not EntryDetail().wants_check
    assert EntryDetail().fault is None


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("areas", (BodyArea.FOOT_LEFT, BodyArea.CALF_LEFT)),
        ("areas", (BodyArea.FOOT_LEFT, BodyArea.FOOT_LEFT)),
        ("qualities", (Quality.SHARP, Quality.DULL)),
        ("qualities", (Quality.SHARP, Quality.SHARP)),
        ("eased_by", (Activity.WALKING, Activity.LYING)),
        ("worsened_by", (Activity.LIFTING, Activity.LIFTING)),
    ],
)
def test_words_stand_in_their_order_each_once(field: str, words: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match="order, each once"):
        EntryDetail(**{field: words})  # type: ignore[arg-type]


def test_words_are_put_in_order() -> None:
    assert qualities_in_order([Quality.NUMB, Quality.DULL, Quality.NUMB]) == (
        Quality.DULL,
        Quality.NUMB,
    )
    assert activities_in_order([Activity.COUGHING, Activity.LYING]) == (
        Activity.LYING,
        Activity.COUGHING,
    )


def test_the_same_may_ease_and_worsen() -> None:
    """A short walk helps, a long one doesn't."""
    detail = EntryDetail(eased_by=(Activity.WALKING,), worsened_by=(Activity.WALKING,))
    assert detail.eased_by == detail.worsened_by


@pytest.mark.parametrize(
    ("detail", "wanted"),
    [
        (EntryDetail(areas=(BodyArea.LOWER_BACK_LEFT, BodyArea.BUTTOCK_LEFT)), False),
        (EntryDetail(areas=(BodyArea.HIP_LEFT, BodyArea.GROIN_LEFT)), False),
        (EntryDetail(areas=(BodyArea.CALF_LEFT,)), True),
        (EntryDetail(areas=(BodyArea.FRONT_OF_THIGH_RIGHT,)), True),
        (EntryDetail(qualities=(Quality.BURNING,)), False),
        (EntryDetail(qualities=(Quality.ELECTRIC,)), True),
        (EntryDetail(qualities=(Quality.TINGLING,)), True),
        (EntryDetail(qualities=(Quality.NUMB,)), True),
    ],
)
def test_a_symptom_of_the_leg_is_a_reason_to_check(detail: EntryDetail, wanted: bool) -> None:
    assert detail.wants_check is wanted


@pytest.mark.parametrize("field", ["eased_words", "worsened_words"])
@pytest.mark.parametrize("text", [*NOT_ONE_LINE, "x" * (LONGEST_OWN_WORDS + 1)])
def test_own_words_are_one_short_line(field: str, text: str) -> None:
    with pytest.raises(ValueError, match="own words"):
        EntryDetail(**{field: text})  # type: ignore[arg-type]


@pytest.mark.parametrize("text", UNREADABLE)
def test_new_own_words_can_be_read(text: str) -> None:
    assert EntryDetail(eased_words=text).fault is TextFault.UNREADABLE


@pytest.mark.parametrize("text", PLAIN)
def test_text_is_text_in_any_language(text: str) -> None:
    assert EntryDetail(eased_words=text, worsened_words=text).fault is None
    assert medicine(text).fault is None


# --- relief --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [k for k in ReliefKind if not k.needs_words])
def test_most_relief_needs_no_words(kind: ReliefKind) -> None:
    relief = Relief("r", kind, WHEN)
    assert (relief.words, relief.minutes, relief.effect, relief.rating_id) == ("", None, None, None)


@pytest.mark.parametrize("kind", [ReliefKind.MEDICINE, ReliefKind.OTHER])
@pytest.mark.parametrize("words", ["", "   "])
def test_a_medicine_and_something_else_say_what(kind: ReliefKind, words: str) -> None:
    with pytest.raises(ValueError, match="own words"):
        Relief("r", kind, WHEN, words)
    assert Relief("r", kind, WHEN, "arnica").words == "arnica"


@pytest.mark.parametrize("minutes", [1, 20, LONGEST_RELIEF_MIN])
def test_relief_takes_up_to_a_day(minutes: int) -> None:
    assert Relief("r", ReliefKind.SLEEP, WHEN, minutes=minutes).minutes == minutes


@pytest.mark.parametrize("minutes", [0, -5, LONGEST_RELIEF_MIN + 1])
def test_other_lengths_are_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="minutes"):
        Relief("r", ReliefKind.WARMTH, WHEN, minutes=minutes)


def test_a_medicine_takes_no_minutes() -> None:
    with pytest.raises(ValueError, match="no minutes"):
        Relief("r", ReliefKind.MEDICINE, WHEN, "ibuprofen", minutes=10)


@pytest.mark.parametrize("text", [*NOT_ONE_LINE, "x" * (LONGEST_OWN_WORDS + 1)])
def test_the_words_of_a_relief_are_one_short_line(text: str) -> None:
    with pytest.raises(ValueError, match="own words"):
        medicine(text)


@pytest.mark.parametrize("text", UNREADABLE)
def test_new_words_of_a_relief_can_be_read(text: str) -> None:
    assert medicine(text).fault is TextFault.UNREADABLE
    assert medicine().fault is None


def test_an_effect_says_when_and_not_why() -> None:
    assert [str(effect) for effect in Effect] == ["eased", "same", "worse"]
