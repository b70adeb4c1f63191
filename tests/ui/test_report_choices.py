"""What somebody wants in a report: typed, ticked, remembered."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.reporting.report import LONGEST_NAME, ReportChoice, Section
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.state import EPISODE, MONTH, OWN, QUARTER
from tests.services.pain_book import TODAY, ago
from tests.ui.report_house import Choices, House, Open, opener

AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture
def build(qtbot: QtBot) -> Iterator[Open]:
    yield from opener(qtbot)


@pytest.fixture
def house(build: Open) -> House:
    return build()


def keeper_of(house: House) -> ChoiceKeeper:
    return house.tab.report.keeper


def wanted(house: House) -> ReportChoice:
    choice = keeper_of(house).choice
    assert choice is not None
    return choice


# --- days ----------------------------------------------------------------------------------------


def test_a_report_begins_with_the_last_thirty_days(house: House) -> None:
    choice = wanted(house)
    assert (choice.first, choice.last) == (ago(29), TODAY)
    assert keeper_of(house).state.span == MONTH
    assert keeper_of(house).state.first == "10 June 2025"


def test_ninety_days_end_today(house: House) -> None:
    keeper_of(house).choose_span(QUARTER)
    assert (wanted(house).first, wanted(house).last) == (ago(89), TODAY)


def test_an_episode_goes_from_its_onset_until_today(build: Open) -> None:
    house = build(look=False)
    house.book.begin_episode(12)
    house.look()
    keeper_of(house).choose_span(EPISODE)
    choice = wanted(house)
    assert (choice.first, choice.last) == (ago(12), TODAY)
    assert choice.episode_id is not None


def test_without_an_episode_none_can_be_chosen(house: House) -> None:
    assert not keeper_of(house).state.has_episode
    assert house.tab.view.home.period.spans.chip(EPISODE).isHidden()
    assert house.tab.view.home.period.spans.chip(MONTH).isVisible()
    assert house.tab.view.home.period.spans.height() >= 32


def test_a_remembered_episode_that_is_gone_becomes_thirty_days(build: Open) -> None:
    house = build(settings=Choices(Preferences(report_span=EPISODE)))
    assert keeper_of(house).state.span == MONTH
    assert wanted(house).first == ago(29)


def test_days_that_are_typed_are_neither_chip(house: House) -> None:
    keeper_of(house).set_first("1 July 2025")
    keeper_of(house).settle_days()
    assert wanted(house).first == date(2025, 7, 1)
    assert keeper_of(house).state.span == OWN
    assert house.settings.preferences.report_span == MONTH


def test_what_is_no_date_is_said_once_somebody_has_finished_typing(house: House) -> None:
    keeper = keeper_of(house)
    keeper.set_first("9 Jly")
    assert not keeper.state.first_problem
    assert not keeper.state.usable
    keeper.settle_days()
    assert keeper.state.first_problem == "This is no date. Write it like 9 July 2025."
    assert keeper.choice is None


def test_a_report_ends_after_it_begins(house: House) -> None:
    keeper = keeper_of(house)
    keeper.set_last("1 May 2025")
    keeper.settle_days()
    assert keeper.state.last_problem == "The last day is before the first one."
    assert not keeper.state.usable


def test_nothing_can_be_saved_of_days_that_make_no_sense(house: House) -> None:
    saving = house.tab.view.home.saving
    keeper_of(house).set_last("nonsense")
    buttons = (saving.pdf, saving.csv, saving.fhir, saving.json, saving.paper)
    assert not any(b.isEnabled() for b in buttons)
    assert house.tab.view.home.seen == "Preview of what was chosen before"
    keeper_of(house).choose_span(MONTH)
    assert house.tab.view.home.seen.startswith("Preview · A4 · page 1 of ")
    assert all(b.isEnabled() for b in buttons)


# --- what is told --------------------------------------------------------------------------------


@pytest.mark.parametrize("section", list(Section))
def test_each_section_can_be_left_out(house: House, section: Section) -> None:
    box = house.tab.view.home.sections.sections[section]
    assert box.isChecked()
    box.click()
    assert wanted(house).sections == frozenset(Section) - {section}
    box.click()
    assert wanted(house).sections == frozenset(Section)


def test_notes_and_medicine_are_told_only_where_somebody_wants_it(house: House) -> None:
    assert (wanted(house).notes, wanted(house).medicine) == (False, False)
    house.tab.view.home.sections.notes.click()
    assert (wanted(house).notes, wanted(house).medicine) == (True, False)
    house.tab.view.home.sections.medicine.click()
    assert (wanted(house).notes, wanted(house).medicine) == (True, True)


def test_it_is_said_how_much_of_both_there_is(build: Open) -> None:
    house = build(look=False)
    house.book.say(3, note="after the garden")
    house.book.say(2, note="slept well")
    house.book.say(1)
    house.look()
    sections = house.tab.view.home.sections
    assert sections.notes.accessibleDescription() == "2 notes"
    assert sections.medicine.accessibleDescription() == "none"


def test_a_name_is_told_only_with_its_switch_on(house: House) -> None:
    keeper = keeper_of(house)
    keeper.set_name("  Alex Morgan ")
    assert wanted(house).name == ""
    keeper.set_named(True)
    assert wanted(house).name == "Alex Morgan"


def test_a_name_that_is_too_long_is_said_and_not_used(house: House) -> None:
    keeper = keeper_of(house)
    keeper.set_named(True)
    keeper.set_name("x" * (LONGEST_NAME + 1))
    assert "at most" in keeper.state.name_problem
    assert keeper.choice is None
    keeper.settle_name()
    assert house.settings.preferences.report_name == ""


def test_warning_signs_are_always_told(house: House) -> None:
    sections = house.tab.view.home.sections
    assert "Warning-sign answers" not in {box.text() for box in sections.sections.values()}


# --- remembered ----------------------------------------------------------------------------------


def test_what_was_chosen_is_chosen_the_next_time(house: House, build: Open) -> None:
    keeper = keeper_of(house)
    keeper.choose_span(QUARTER)
    keeper.set_section(Section.SETS, wanted=False)
    keeper.set_section(Section.CHART, wanted=False)
    keeper.set_named(True)
    keeper.set_name("Alex")
    keeper.settle_name()
    keeper.set_notes(True)
    keeper.set_paper(Paper.LETTER.value)
    before = keeper.state
    again = build(settings=house.settings)
    assert keeper_of(again).state == before


def test_a_passphrase_is_remembered_nowhere(house: House) -> None:
    keeper_of(house).set_passphrase("correct horse")
    assert "correct horse" not in repr(house.settings.preferences)


def test_nothing_is_remembered_that_nobody_has_set(house: House) -> None:
    assert house.settings.preferences == Preferences()


def test_an_unknown_section_in_the_settings_is_passed_over(build: Open) -> None:
    house = build(settings=Choices(Preferences(report_without="sets moods")))
    assert keeper_of(house).state.without == {Section.SETS}


def test_paper_is_what_is_usual_where_the_computer_is(build: Open) -> None:
    assert keeper_of(build()).state.paper is Paper.A4
    assert keeper_of(build(locale=AMERICAN)).state.paper is Paper.LETTER
    chosen = Choices(Preferences(report_paper="a4"))
    assert keeper_of(build(locale=AMERICAN, settings=chosen)).state.paper is Paper.A4


@pytest.mark.parametrize(
    ("first_day", "country", "wanted"),
    [
        ("", QLocale.Country.UnitedKingdom, 0),
        ("", QLocale.Country.UnitedStates, 6),
        ("", QLocale.Country.Egypt, 5),
        ("saturday", QLocale.Country.UnitedStates, 5),
    ],
)
def test_weeks_of_the_report_begin_as_in_the_rest_of_the_window(
    build: Open, first_day: str, country: QLocale.Country, wanted: int
) -> None:
    language = QLocale.Language.Arabic if wanted == 5 else QLocale.Language.English
    settings = Choices(Preferences(first_day=first_day))
    house = build(settings=settings, locale=QLocale(language, country))
    made = house.tab.report.maker.last
    assert made is not None
    assert made.report.first_weekday == wanted


def test_a_passphrase_says_what_it_costs(house: House) -> None:
    paper = house.tab.view.home.paper
    field = paper.passphrase.input
    assert field.accessibleDescription() == (
        "Without one the file is plain: anyone who gets it can read it."
    )
    assert field.displayText() == ""
    paper.passphrase.input.setText("horse")
    paper.passphrase.edited.emit("horse")
    assert "Without it nobody opens the file, you neither" in field.accessibleDescription()
    assert "horse" not in field.displayText()
    paper.seen.click()
    assert field.displayText() == "horse"
