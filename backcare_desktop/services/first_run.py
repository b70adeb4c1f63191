"""The first screens: three at most, every one skippable, no account (ux.md, E 22)."""

from dataclasses import replace
from enum import StrEnum

from backcare_desktop.core.load import Unit
from backcare_desktop.services.preferences import Preferences


class FirstPage(StrEnum):
    """The pages in their order.

    ``TERMS`` says what the program is and is not, and when to see a doctor; agreeing is asked
    again before the first symptom check, so that it can be skipped here. ``ABOUT`` asks for a name
    for reports, units, and the country of emergency numbers. ``BEGIN`` offers the symptom check,
    the first session, and a look around.
    """

    TERMS = "terms"
    ABOUT = "about"
    BEGIN = "begin"


def first_pages(
    preferences: Preferences, rules_version: str, *, diary_empty: bool
) -> tuple[FirstPage, ...]:
    """The pages to show at the start; none for whoever went through them, or has a diary.

    Args:
        preferences: what was chosen.
        rules_version: of the rule set whose terms would be agreed to.
        diary_empty: nothing was ever entered.
    """
    if preferences.introduced or not diary_empty:
        return ()
    agreed = preferences.accepted_rules == rules_version
    return tuple(page for page in FirstPage if not (agreed and page is FirstPage.TERMS))


def agreed(preferences: Preferences, rules_version: str) -> Preferences:
    """The choices of somebody who agrees to the terms of a rule set."""
    return replace(preferences, accepted_rules=rules_version)


def told(
    preferences: Preferences, *, name: str = "", unit: str = "", country: str = ""
) -> Preferences:
    """The choices with what was told on the second page; what is empty stays as it is.

    Args:
        preferences: as they are.
        name: for reports, where it stands once it is asked for there.
        unit: ``kg`` or ``lb``.
        country: ISO code of a country.

    Raises:
        ValueError: there is no such unit.
    """
    if unit and unit not in tuple(Unit):
        raise ValueError(f"no such unit: {unit}")
    return replace(
        preferences,
        report_name=name.strip() or preferences.report_name,
        unit=unit or preferences.unit,
        country=country or preferences.country,
    )


def introduced(preferences: Preferences) -> Preferences:
    """The choices of somebody who went through the pages, or skipped them."""
    return replace(preferences, introduced=True)
