"""A reason reads as plain English, and can be said again in another language."""

import pytest

from backcare_desktop.core.plain_words import PlainReason


def test_a_reason_is_its_english_sentence_and_what_that_was_made_from() -> None:
    reason = PlainReason("is larger than {most} MB", most=20)
    assert reason == "is larger than 20 MB"
    assert (reason.pattern, reason.gaps) == ("is larger than {most} MB", {"most": 20})


def test_a_brace_in_what_is_filled_in_stays_a_brace() -> None:
    assert PlainReason("names {name}", name="{x}") == "names {x}"


def test_a_gap_that_nothing_fills_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        PlainReason("is larger than {most} MB")
