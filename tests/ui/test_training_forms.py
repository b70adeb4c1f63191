"""What is typed into the Training tab's forms: read as it was meant, or told beside its field."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from backcare_desktop.core.load import Load, Plates, Steps, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.ui.tabs.training.forms import LiftDraft, LogDraft, read_lift, read_log
from backcare_desktop.ui.tabs.training.reading import (
    Wrong,
    WrongField,
    read_count,
    read_day,
    read_load,
    read_name,
    read_pairs,
    read_plates,
    shift_day,
    write_day,
)
from backcare_desktop.ui.tabs.training.words import TrainingWords
from tests.lifting_house import START
from tests.ui.test_training_tab import RECOVERY

ENGLISH, GERMAN, AMERICAN = QLocale("en_GB"), QLocale("de_DE"), QLocale("en_US")


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2025-07-08", ENGLISH),
        ("8 July 2025", ENGLISH),
        ("8 Jul 2025", ENGLISH),
        (" 8  july ", ENGLISH),
        ("08/07/2025", ENGLISH),
        ("8. Juli 2025".replace(".", ""), GERMAN),
        ("08.07.2025", GERMAN),
        ("7/8/2025", AMERICAN),
        ("July 8, 2025", AMERICAN),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, locale: QLocale) -> None:
    assert read_day(text, START, locale) == date(2025, 7, 8)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", Wrong.EMPTY),
        ("soon", Wrong.NO_DATE),
        ("31 June 2025", Wrong.NO_DATE),
        ("10 July 2025", Wrong.FUTURE),
        ("1 May 1815", Wrong.LONG_AGO),
    ],
)
def test_what_is_no_day_says_why(text: str, wrong: Wrong) -> None:
    with pytest.raises(WrongField) as caught:
        read_day(text, START, ENGLISH)
    assert caught.value.wrong is wrong


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, AMERICAN, QLocale("pl_PL"), QLocale("ar_EG")])
def test_a_written_day_is_read_again(locale: QLocale) -> None:
    assert read_day(write_day(START, locale), START, locale) == START


def test_a_day_is_shifted_and_never_beyond_today() -> None:
    assert shift_day("9 July 2025", -1, START, ENGLISH) == "8 July 2025"
    assert shift_day("9 July 2025", 1, START, ENGLISH) == "9 July 2025"
    assert shift_day("soon", -1, START, ENGLISH) == "9 July 2025"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", Wrong.EMPTY),
        ("eight", Wrong.NO_COUNT),
        ("8.5", Wrong.NO_COUNT),
        ("--8", Wrong.NOT_ABOVE_0),
        ("-8", Wrong.NOT_ABOVE_0),
        ("0", Wrong.NOT_ABOVE_0),
        ("101", Wrong.TOO_MANY),
        ("9" * 5000, Wrong.TOO_MANY),
    ],
)
def test_what_is_no_count_says_why(text: str, wrong: Wrong) -> None:
    with pytest.raises(WrongField) as caught:
        read_count(text, 100)
    assert caught.value.wrong is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", Wrong.EMPTY),
        ("heavy", Wrong.NO_NUMBER),
        ("nan", Wrong.NO_NUMBER),
        ("inf", Wrong.NO_NUMBER),
        ("-5", Wrong.NOT_ABOVE_0),
        ("0", Wrong.NOT_ABOVE_0),
        ("1000.01", Wrong.TOO_HEAVY),
        ("1e999", Wrong.TOO_HEAVY),
        ("52.125", Wrong.TOO_FINE),
        ("1e-999", Wrong.TOO_FINE),
    ],
)
def test_what_is_no_load_says_why(text: str, wrong: Wrong) -> None:
    with pytest.raises(WrongField) as caught:
        read_load(text, Unit.KG, ENGLISH)
    assert caught.value.wrong is wrong


def test_a_load_takes_point_and_comma() -> None:
    assert read_load("52,5", Unit.LB, ENGLISH) == read_load(" 52.5 ", Unit.LB, ENGLISH)
    assert read_load("52.5", Unit.LB, ENGLISH) == Load(Decimal("52.5"), Unit.LB)


def test_a_name_is_one_line_of_sixty_letters() -> None:
    assert read_name("  Front   squat ") == "Front squat"
    for text, wrong in (("x" * 61, Wrong.NAME_TOO_LONG), ("a\x07b", Wrong.NOT_ONE_LINE)):
        with pytest.raises(WrongField) as caught:
            read_name(text)
        assert caught.value.wrong is wrong


def test_plates_come_in_any_order_each_once() -> None:
    wanted = tuple(Decimal(each) for each in ("5", "2.5", "20"))
    assert read_plates("5 2.5; 20 5", Unit.KG, ENGLISH) == wanted
    assert read_plates("5, 2,5, 20", Unit.KG, ENGLISH) == wanted
    found, _ = read_lift(LiftDraft("Squat", "100", bar="20", plates="5 2.5 20"), "new", ENGLISH)
    assert found is not None and isinstance(found[0].rounding, Plates)
    assert found[0].rounding.plates == tuple(sorted(wanted, reverse=True))
    assert read_plates("5,2.5,20", Unit.KG, ENGLISH) == wanted
    assert read_plates("2,5", Unit.KG, GERMAN) == (Decimal("2.5"),)
    for text, wrong in (
        (" ", Wrong.NO_PLATES),
        (" ".join(str(n) for n in range(1, 30)), Wrong.TOO_MANY),
    ):
        with pytest.raises(WrongField) as caught:
            read_plates(text, Unit.KG, ENGLISH)
        assert caught.value.wrong is wrong


def test_a_bar_heavier_than_the_usual_load_is_refused() -> None:
    found, problems = read_lift(LiftDraft("Curl", "15", bar="20", plates="5"), "new", ENGLISH)
    assert found is None and problems == {"bar": Wrong.ABOVE_NORMAL}
    found, problems = read_lift(LiftDraft("Curl", "1", by_plates=False, step="2"), "new", ENGLISH)
    assert found is None and problems == {"step": Wrong.ABOVE_NORMAL}
    found, _ = read_lift(LiftDraft("Curl", "20", bar="20", plates="5", cap=7.5), "new", ENGLISH)
    assert found is not None and isinstance(found[0].rounding, Plates)
    assert found[2] == Decimal("0.075")


def test_the_next_morning_of_today_has_not_come() -> None:
    draft = LogDraft("9 July 2025", "squat", "3", "8", "50", pain_next_morning=3)
    lifted, _ = read_log(draft, START, ENGLISH)
    assert lifted is not None and lifted.pain_next_morning is None


def test_a_lift_has_to_be_chosen() -> None:
    lifted, problems = read_log(LogDraft("9 July 2025", None, "3", "8", "50"), START, ENGLISH)
    assert lifted is None and problems == {"lift": Wrong.EMPTY}


def test_pairs_go_with_their_plates_in_whatever_order_these_are_written() -> None:
    draft = LiftDraft("Squat", "100", bar="20", plates="5 20 10", pairs="1 4 2")
    found, _ = read_lift(draft, "new", ENGLISH)
    assert found is not None and isinstance(found[0].rounding, Plates)
    assert [int(plate) for plate in found[0].rounding.plates] == [20, 10, 5]
    assert found[0].rounding.pairs == (4, 2, 1)


@pytest.mark.parametrize(
    ("pairs", "wrong"),
    [
        ("1", Wrong.OTHER_PAIRS),
        ("1 2 3", Wrong.OTHER_PAIRS),
        ("1 0", Wrong.NOT_ABOVE_0),
        ("1 two", Wrong.NO_COUNT),
        ("1 21", Wrong.TOO_MANY),
        ("1 " * 50_000, Wrong.OTHER_PAIRS),
    ],
)
def test_pairs_that_do_not_go_with_the_plates_are_told(pairs: str, wrong: Wrong) -> None:
    draft = LiftDraft("Squat", "100", bar="20", plates="20 10", pairs=pairs)
    assert read_lift(draft, "new", ENGLISH) == (None, {"pairs": wrong})
    assert read_pairs("") == ()


# --- numbers of other countries, and nonsense ---------------------------------------------------

ARABIC, FRENCH, SWISS = QLocale("ar_EG"), QLocale("fr_FR"), QLocale("de_CH")


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("12,5", GERMAN, "12.5"),
        ("12,5", ENGLISH, "12.5"),
        ("12.5", GERMAN, "12.5"),
        ("1,000", ENGLISH, "1000"),
        ("1.000", GERMAN, "1000"),
        ("1\u202f000", FRENCH, "1000"),
        ("1\u2019000", SWISS, "1000"),
        ("0,500", ENGLISH, "0.500"),
        ("\u0663", ENGLISH, "3"),
        ("\u0661\u0662\u066b\u0665", ARABIC, "12.5"),
        ("+7", ENGLISH, "7"),
        (".5", ENGLISH, "0.5"),
    ],
)
def test_a_load_is_read_as_the_country_writes_it(text: str, locale: QLocale, amount: str) -> None:
    assert read_load(text, Unit.KG, locale).amount == Decimal(amount)


COUNTRIES = [ENGLISH, GERMAN, AMERICAN, ARABIC, QLocale("fa_IR"), FRENCH, SWISS]


@pytest.mark.parametrize("locale", COUNTRIES)
def test_thousands_are_shown_without_a_sign_between_them(locale: QLocale) -> None:
    shown = TrainingWords(RECOVERY, locale).number(Decimal("1234.5"))
    assert len(shown) == len("1234.5")


@pytest.mark.parametrize("locale", COUNTRIES)
@pytest.mark.parametrize("plates", [True, False])
def test_a_kept_lift_is_saved_again_as_it_is_in_every_country(
    locale: QLocale, *, plates: bool
) -> None:
    kinds = tuple(Decimal(each) for each in ("1000", "45", "2.5", "1.25"))
    bar = Plates(Load(Decimal("45.25"), Unit.LB), kinds, (1, 2, 1, 1))
    steps = Steps(Load(Decimal("2.05"), Unit.LB))
    lift = Lift("a", "Press", Load(Decimal("1234.5"), Unit.LB), bar if plates else steps)
    number = TrainingWords(RECOVERY, locale).number
    draft = LiftDraft(
        lift.name,
        number(lift.normal.amount),
        Unit.LB,
        by_plates=plates,
        bar=number(bar.bar.amount),
        plates=" ".join(number(plate) for plate in bar.plates),
        pairs=" ".join(str(count) for count in bar.pairs),
        step=number(steps.step.amount),
    )
    found, problems = read_lift(draft, "a", locale)
    assert problems == {} and found is not None and found[0] == lift


@pytest.mark.parametrize("locale", COUNTRIES)
@pytest.mark.parametrize("amount", ["0.25", "52.5", "999.75", "1000", "2204.6"])
def test_a_load_that_is_shown_is_read_again(locale: QLocale, amount: str) -> None:
    words = TrainingWords(RECOVERY, locale)
    shown = words.number(Decimal(amount))
    assert read_load(shown, Unit.LB, locale).amount == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("-5", Wrong.NOT_ABOVE_0),
        ("\u22125", Wrong.NOT_ABOVE_0),
        ("0", Wrong.NOT_ABOVE_0),
        ("1e9", Wrong.TOO_HEAVY),
        ("1e999999999", Wrong.NO_NUMBER),
        ("NaN", Wrong.NO_NUMBER),
        ("sNaN", Wrong.NO_NUMBER),
        ("Infinity", Wrong.NO_NUMBER),
        ("1_0", Wrong.NO_NUMBER),
        ("52 st", Wrong.NO_NUMBER),
        ("kg", Wrong.NO_NUMBER),
        ("5\u202e2", Wrong.NO_NUMBER),
        ("1,2,3", Wrong.NO_NUMBER),
        ("\u00b2", Wrong.NO_NUMBER),
        ("12.345", Wrong.TOO_FINE),
        ("9" * 100_000, Wrong.NO_NUMBER),
    ],
)
def test_nonsense_is_no_load(text: str, wrong: Wrong) -> None:
    with pytest.raises(WrongField) as caught:
        read_load(text, Unit.KG, ENGLISH)
    assert caught.value.wrong is wrong


@pytest.mark.parametrize("text", ["\u00b2", "eight", "8,0", "8\u202e", "0x8", "9" * 100_000])
def test_nonsense_is_no_count(text: str) -> None:
    with pytest.raises(WrongField):
        read_count(text, 100)
    assert read_count("\u0663", 100) == 3


@pytest.mark.parametrize("text", ["x" * 100_000, "9 July 20255", "\u202e9 July 2025", "July"])
def test_nonsense_is_no_day(text: str) -> None:
    with pytest.raises(WrongField) as caught:
        read_day(text, START, ENGLISH)
    assert caught.value.wrong is Wrong.NO_DATE


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\x00", "\u200b"])
def test_a_name_that_would_turn_the_line_around_is_refused(sign: str) -> None:
    with pytest.raises(WrongField) as caught:
        read_name(f"Squat{sign}gk 05")
    assert caught.value.wrong is Wrong.NOT_ONE_LINE
