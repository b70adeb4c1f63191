"""Every word that an entry can hold has its words on the screen, and no two the same."""

from collections.abc import Callable
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.pain_context import Activity, Effect, Quality, ReliefKind
from backcare_desktop.ui.entry_words import EntryWords

Said = Callable[[EntryWords, StrEnum], str]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (BodyArea, EntryWords.area),
        (Quality, EntryWords.quality),
        (Activity, EntryWords.activity),
        (ReliefKind, EntryWords.relief),
        (Effect, EntryWords.effect),
    ],
)
def test_each_has_words_of_its_own(qapp: QApplication, kind: type[StrEnum], said: Said) -> None:
    words = EntryWords()
    found = [said(words, each) for each in kind]
    assert all(text[0].isupper() and not text.endswith(".") for text in found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("area", "name"),
    [
        (BodyArea.LOWER_BACK_LEFT, "Lower back, your left"),
        (BodyArea.LOWER_BACK_MIDDLE, "Lower back, middle"),
        (BodyArea.BACK_OF_THIGH_RIGHT, "Back of thigh, your right"),
    ],
)
def test_left_and_right_are_spelled_out(qapp: QApplication, area: BodyArea, name: str) -> None:
    assert EntryWords().area(area) == name


@pytest.mark.parametrize("area", BodyArea)
def test_the_whole_name_holds_what_the_list_shows(qapp: QApplication, area: BodyArea) -> None:
    words = EntryWords()
    assert words.part(area) in words.area(area)
    assert words.side(area) in words.area(area)


def test_an_effect_claims_no_cause(qapp: QApplication) -> None:
    assert all("afterwards" in EntryWords().effect(effect) for effect in Effect)
