"""The first screens: three at most, skippable, and never twice."""

from msgspec.structs import replace

from backcare_desktop.services.first_run import FirstPage, first_pages
from backcare_desktop.services.preferences import Preferences

VERSION = "2025.2"
NEW = Preferences()


def pages(preferences: Preferences, *, is_new: bool = True) -> tuple[FirstPage, ...]:
    return first_pages(preferences, lambda: VERSION, is_new=is_new)


def test_somebody_new_sees_three_at_most() -> None:
    assert pages(NEW) == tuple(FirstPage)
    assert len(FirstPage) <= 3


def test_whoever_went_through_them_or_skipped_them_sees_none_again() -> None:
    assert pages(replace(NEW, introduced=True)) == ()
    assert pages(replace(NEW, introduced=True), is_new=False) == ()


def test_whoever_was_interrupted_sees_them_until_they_are_finished_or_skipped() -> None:
    begun = replace(NEW, welcomed=True)
    assert pages(begun, is_new=False) == tuple(FirstPage)
    assert pages(replace(begun, introduced=True), is_new=False) == ()


def test_whoever_has_a_diary_is_not_new() -> None:
    assert pages(NEW, is_new=False) == ()


def test_terms_agreed_to_are_not_shown_again_unless_they_are_others() -> None:
    assert FirstPage.TERMS not in pages(replace(NEW, accepted_rules=VERSION))
    assert pages(replace(NEW, accepted_rules="2024.1")) == tuple(FirstPage)
