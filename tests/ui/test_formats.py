"""Words with the units and the formats of the country that somebody lives in."""

import pytest
from PySide6.QtCore import QLocale

from backcare_desktop.core.load import Unit
from backcare_desktop.ui.formats import spoken_like
from backcare_desktop.ui.inside_words import inside
from backcare_desktop.ui.units import usual_unit

SHORT = QLocale.FormatType.ShortFormat


@pytest.mark.parametrize(
    ("own", "unit", "twelve_hours"),
    [
        ("ar_EG", Unit.KG, True),
        ("pt_BR", Unit.KG, False),
        ("fa_IR", Unit.KG, False),
        ("es_MX", Unit.KG, True),
        ("de_DE", Unit.KG, False),
        ("en_GB", Unit.KG, False),
        ("en_US", Unit.LB, True),
        ("es_US", Unit.LB, True),
    ],
)
def test_units_and_the_clock_are_the_countrys(own: str, unit: Unit, twelve_hours: bool) -> None:
    locale = spoken_like(QLocale("en"), QLocale(own))
    assert locale.language() == QLocale.Language.English
    assert usual_unit(locale) is unit
    assert ("Ap" in locale.timeFormat(SHORT)) is twelve_hours


@pytest.mark.parametrize("own", ["ar_EG", "de_DE", "pl_PL", "en_US", "es_MX"])
def test_the_week_begins_on_the_countrys_day(own: str) -> None:
    locale = spoken_like(QLocale("en"), QLocale(own))
    assert locale.firstDayOfWeek() == QLocale(own).firstDayOfWeek()


@pytest.mark.parametrize(("own", "name"), [("de_DE", "en_DE"), ("hi_IN", "en_IN"), ("C", "en_GB")])
def test_english_of_the_country_itself_is_taken_where_there_is_one(own: str, name: str) -> None:
    assert spoken_like(QLocale("en"), QLocale(own)).name() == name


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("en_GB", "Glute bridge", "glute bridge"),
        ("en_GB", "RDL with a bar", "RDL with a bar"),
        ("fr_FR", "Planche", "planche"),
        ("de_DE", "Unterarmstütz", "Unterarmstütz"),
    ],
)
def test_german_keeps_its_capitals_inside_a_sentence(
    language: str, text: str, written: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert inside(text) == written
    finally:
        QLocale.setDefault(before)
