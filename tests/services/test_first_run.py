"""The first screens: three at most, skippable, and never twice."""

import pytest

from backcare_desktop.core.load import Unit
from backcare_desktop.services.first_run import FirstPage, agreed, first_pages, introduced, told
from backcare_desktop.services.preferences import Preferences

VERSION = "2025.2"
NEW = Preferences()


def pages(preferences: Preferences, *, diary_empty: bool = True) -> tuple[FirstPage, ...]:
    return first_pages(preferences, VERSION, diary_empty=diary_empty)


def test_somebody_new_sees_three_at_most() -> None:
    assert pages(NEW) == tuple(FirstPage)
    assert len(FirstPage) <= 3


def test_whoever_went_through_them_or_skipped_them_sees_none_again() -> None:
    assert pages(introduced(NEW)) == ()
    assert pages(introduced(NEW), diary_empty=False) == ()


def test_whoever_has_a_diary_is_not_new() -> None:
    assert pages(NEW, diary_empty=False) == ()


def test_terms_agreed_to_are_not_shown_again_unless_they_are_others() -> None:
    assert FirstPage.TERMS not in pages(agreed(NEW, VERSION))
    assert pages(agreed(NEW, "2024.1")) == tuple(FirstPage)


def test_skipping_agrees_to_nothing_and_chooses_nothing() -> None:
    skipped = introduced(told(NEW))
    assert (skipped.accepted_rules, skipped.report_name, skipped.unit) == ("", "", "")
    assert skipped.country == ""


def test_what_was_told_is_kept_and_what_wasnt_stays() -> None:
    once = told(NEW, name="  Ana ", unit=Unit.LB, country="ES")
    assert (once.report_name, once.unit, once.country) == ("Ana", "lb", "ES")
    assert told(once, country="DE").report_name == "Ana"
    assert not once.report_named


def test_there_are_no_other_units() -> None:
    with pytest.raises(ValueError, match="unit"):
        told(NEW, unit="stone")
