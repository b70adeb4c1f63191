"""Why a file is refused is said in the language of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from backcare_desktop.core.plain_reason import PlainReason
from backcare_desktop.ui.reason_words import reason_words


class Dutch(QTranslator):
    def translate(self, context: str, text: str, *_more: object) -> str:
        known = {
            ("PlainReason", "has over {most} lines"): "heeft meer dan {most} regels",
            ("PlainReason", "{name} {why}"): "{name} niet: {why}",
        }
        return known.get((context, text), "")


@pytest.fixture
def dutch(qapp: QCoreApplication) -> Iterator[None]:
    before, translator = QLocale(), Dutch()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("dutch")
def test_a_reason_is_translated_with_its_numbers() -> None:
    reason = PlainReason("has over {most} lines", most=20_000)
    assert reason_words(reason) == "heeft meer dan 20.000 regels"


@pytest.mark.usefixtures("dutch")
def test_a_reason_within_a_reason_is_translated_too() -> None:
    within = PlainReason("has over {most} lines", most=20_000)
    reason = PlainReason("{name} {why}", name="a.csv", why=within)
    assert reason == "a.csv has over 20000 lines"
    assert reason_words(reason) == "a.csv niet: heeft meer dan 20.000 regels"


def test_what_has_no_translation_stays_english() -> None:
    assert reason_words(PlainReason("is no such thing")) == "is no such thing"
    assert reason_words("of another kind") == "of another kind"
