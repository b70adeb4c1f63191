"""What anybody wrote, made fit for a page."""

import pytest

from backcare_desktop.reporting.pdf_text import (
    NOT_SHOWN,
    on_every_text,
    own,
    printable,
    shortened,
)
from tests.reporting.report_samples import HOSTILE


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_page_can_show_stays_as_it_is(text: str) -> None:
    assert printable(text).replace("\u200b", "") == text


@pytest.mark.parametrize("control", ["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067"])
def test_what_turns_the_direction_of_reading_is_left_out(control: str) -> None:
    assert printable(f"a{control}b\u202cc") == "abc"


@pytest.mark.parametrize("forbidden", ["\ufeff", "\ufffe", "\uffff"])
def test_what_a_pdf_for_everybody_must_not_hold_is_left_out(forbidden: str) -> None:
    assert printable(f"a{forbidden}b") == "ab"


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800"])
def test_a_control_character_leaves_a_mark(control: str) -> None:
    assert printable(f"a{control}b") == f"a{NOT_SHOWN}b"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\u2029"])
def test_lines_stay_lines(end: str) -> None:
    assert printable(f"a{end}b") == "a\nb"


def test_a_tab_is_a_blank() -> None:
    assert printable("a\tb") == "a b"


def test_a_word_without_end_may_break_every_24_letters() -> None:
    assert printable("x" * 60).split("\u200b") == ["x" * 24, "x" * 24, "x" * 12]


def test_words_of_ordinary_length_are_not_broken() -> None:
    text = f"{'a' * 24} {'é' * 24}\n{'b' * 24}"
    assert printable(text) == text


def test_words_from_right_to_left_are_kept_apart_from_the_sentence_around_them() -> None:
    assert own("ألم") == "\u2068ألم\u2069"
    assert own("pain") == "pain"


def test_own_words_bring_no_isolates_of_theirs() -> None:
    assert own("\u2068ألم\u2069\u2069") == "\u2068ألم\u2069"
    assert own("a\u2068b") == "ab"


def test_own_words_are_one_line() -> None:
    assert own(" a\n b\t\tc ") == "a b c"


def test_what_is_too_long_ends_with_an_ellipsis() -> None:
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcd ef", 6) == "abcd…"


def test_every_text_of_a_page_is_changed_and_nothing_else() -> None:
    page = on_every_text({"a": "x", "b": ["y", {"c": "z"}], "d": 0.5, "e": None}, str.upper)
    assert page == {"a": "X", "b": ["Y", {"c": "Z"}], "d": 0.5, "e": None}
