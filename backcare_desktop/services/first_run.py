"""The first screens: three at most, every one skippable, no account (ux.md, E 22)."""

from collections.abc import Callable
from enum import StrEnum

from backcare_desktop.services.preferences import Preferences


class FirstPage(StrEnum):
    """The pages in their order.

    ``TERMS`` says what the program is and is not, and when to see a doctor; agreeing is asked
    again before the first symptom check, so that it can be skipped here. ``CHOICES`` asks for
    language, look, units, the country of emergency numbers, and a name for reports. ``BEGIN``
    offers the symptom check, the first session, and a look around.
    """

    TERMS = "terms"
    CHOICES = "choices"
    BEGIN = "begin"


def first_pages(
    preferences: Preferences, terms_version: Callable[[], str], *, is_new: bool
) -> tuple[FirstPage, ...]:
    """The pages to show at the start; none for whoever went through them, or has a diary.

    Who was interrupted has a diary by then, and sees them again.

    Args:
        preferences: what was chosen.
        terms_version: reads what is remembered when the terms are agreed to; asked only for
            whoever is new.
        is_new: there was no diary before this start.
    """
    if preferences.introduced or not (is_new or preferences.welcomed):
        return ()
    agreed = preferences.accepted_rules == terms_version()
    return tuple(page for page in FirstPage if not (agreed and page is FirstPage.TERMS))
