"""Dates and times are read as people write them."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from backcare_desktop.ui.typed_when import typed_date, typed_time, written_date, written_time

BRITISH, AMERICAN, GERMAN = QLocale("en_GB"), QLocale("en_US"), QLocale("de_DE")
FRENCH, JAPANESE, SPANISH = QLocale("fr_FR"), QLocale("ja_JP"), QLocale("es_ES")
TODAY = date(2025, 7, 9)


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("7:40", BRITISH, time(7, 40)),
        ("07:40", BRITISH, time(7, 40)),
        (" 7.40 ", BRITISH, time(7, 40)),
        ("740", BRITISH, time(7, 40)),
        ("1940", BRITISH, time(19, 40)),
        ("7", BRITISH, time(7, 0)),
        ("19", BRITISH, time(19, 0)),
        ("19h40", GERMAN, time(19, 40)),
        ("7:40 pm", AMERICAN, time(19, 40)),
        ("7:40PM", BRITISH, time(19, 40)),
        ("7 pm", BRITISH, time(19, 0)),
        ("0:00", BRITISH, time(0, 0)),
        ("", BRITISH, None),
        ("24:00", BRITISH, None),
        ("7:60", BRITISH, None),
        ("noon", BRITISH, None),
        ("nan", BRITISH, None),
        ("-1", BRITISH, None),
        ("7" * 5000, BRITISH, None),
    ],
)
def test_a_time_is_read_as_it_is_meant(text: str, locale: QLocale, meant: time | None) -> None:
    assert typed_time(text, locale) == meant


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("8/7/2025", BRITISH, date(2025, 7, 8)),
        ("08/07/2025", BRITISH, date(2025, 7, 8)),
        ("7/8/2025", AMERICAN, date(2025, 7, 8)),
        ("8.7.2025", GERMAN, date(2025, 7, 8)),
        ("8 july", BRITISH, date(2025, 7, 8)),
        ("31 December 1899", BRITISH, date(1899, 12, 31)),
        ("8" * 5000, BRITISH, None),
        ("8 July 2025\x00", BRITISH, None),
        ("July 8, 2025", AMERICAN, date(2025, 7, 8)),
        ("Jul 8", AMERICAN, date(2025, 7, 8)),
        ("3.11.2024", GERMAN, date(2024, 11, 3)),
        ("03.11.2024", GERMAN, date(2024, 11, 3)),
        ("3. November 2024", GERMAN, date(2024, 11, 3)),
        ("3.11.24", GERMAN, date(2024, 11, 3)),
        ("3.11.99", GERMAN, date(1999, 11, 3)),
        ("3 novembre 2024", FRENCH, date(2024, 11, 3)),
        ("8 de julio de 2025", SPANISH, date(2025, 7, 8)),
        ("8 de jul 2025", SPANISH, date(2025, 7, 8)),
        ("8 julio 2025", SPANISH, date(2025, 7, 8)),
        ("1.º de julio de 2025", SPANISH, date(2025, 7, 1)),
        ("1er juillet 2025", FRENCH, date(2025, 7, 1)),
        ("July 8th, 2025", AMERICAN, date(2025, 7, 8)),
        ("8 de julio", BRITISH, None),
        ("de", SPANISH, None),
        ("2025/7/8", JAPANESE, date(2025, 7, 8)),
        ("31/11/2024", BRITISH, None),
        ("8/7/20255", BRITISH, None),
        ("8/7.2025", BRITISH, None),
        ("8", BRITISH, None),
    ],
)
def test_a_date_is_read_as_it_is_meant(text: str, locale: QLocale, meant: date | None) -> None:
    assert typed_date(text, TODAY, locale) == meant


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("31 December", BRITISH, date(2025, 12, 31)),
        ("31 dec", BRITISH, date(2025, 12, 31)),
        ("31/12", BRITISH, date(2025, 12, 31)),
        ("December 31", AMERICAN, date(2025, 12, 31)),
        ("Dec 31", AMERICAN, date(2025, 12, 31)),
        ("12/31", AMERICAN, date(2025, 12, 31)),
        ("3.11.", GERMAN, date(2025, 11, 3)),
        ("03.11.", GERMAN, date(2025, 11, 3)),
        ("3.11", GERMAN, date(2025, 11, 3)),
        ("3. November", GERMAN, date(2025, 11, 3)),
        ("3 novembre", FRENCH, date(2025, 11, 3)),
        ("8 de Julio", SPANISH, date(2025, 7, 8)),
        ("8th july", BRITISH, date(2025, 7, 8)),
        ("3 January", BRITISH, date(2026, 1, 3)),
        ("4 January", BRITISH, date(2025, 1, 4)),
        ("29 February", BRITISH, date(2024, 2, 29)),
        ("31 November", BRITISH, None),
        ("31/11", BRITISH, None),
    ],
)
def test_a_date_without_a_year_is_the_latest_such_day_that_is_not_ahead(
    text: str, locale: QLocale, meant: date | None
) -> None:
    assert typed_date(text, date(2026, 1, 3), locale) == meant


@pytest.mark.parametrize(
    "locale",
    [BRITISH, AMERICAN, GERMAN, FRENCH, SPANISH, JAPANESE, QLocale("pl_PL"), QLocale("ar_EG")],
)
def test_what_is_written_is_read_again(locale: QLocale) -> None:
    assert typed_date(written_date(TODAY, locale), TODAY, locale) == TODAY
    for at in (time(0, 0), time(7, 5), time(12, 0), time(23, 59)):
        assert typed_time(written_time(at, locale), locale) == at


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        (BRITISH, "9 July 2025"),
        (AMERICAN, "July 9, 2025"),
        (GERMAN, "9. Juli 2025"),
        (SPANISH, "9 de julio de 2025"),
        (FRENCH, "9 juillet 2025"),
        (JAPANESE, "9 7月 2025"),
    ],
)
def test_a_date_stands_in_its_field_as_the_locale_writes_it(locale: QLocale, written: str) -> None:
    assert written_date(TODAY, locale) == written
