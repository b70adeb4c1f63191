"""The card that says why a tab waits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard

NOW = LockNotice("Get help now", "Stretching is paused.", "emergency")
TODAY = LockNotice("Speak to a doctor today", "Stretching is paused until then.", "urgent")


@pytest.fixture
def card(qtbot: QtBot) -> LockCard:
    card = LockCard()
    qtbot.addWidget(card)
    return card


def test_nothing_is_shown_while_nothing_is_locked(card: LockCard) -> None:
    assert card.isHidden()
    card.show_lock(NOW)
    assert not card.isHidden()
    card.show_lock(None)
    assert card.isHidden()


@pytest.mark.parametrize("notice", [NOW, TODAY], ids=["emergency", "urgent"])
def test_it_says_what_is_locked_in_words(card: LockCard, notice: LockNotice) -> None:
    card.show_lock(notice)
    assert [label.text() for label in card.findChildren(Label)] == [notice.title, notice.text]


def test_the_two_levels_differ_in_the_icon_and_not_by_colour_alone(card: LockCard) -> None:
    (icon,) = card.findChildren(Icon)
    card.show_lock(NOW)
    first = icon._name
    card.show_lock(TODAY)
    assert (first, icon._name) == ("warning", "phone")


def test_a_tone_that_does_not_lock_is_an_error(card: LockCard) -> None:
    with pytest.raises(KeyError):
        card.show_lock(LockNotice("Book an appointment", "", "routine"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_both_buttons_are_reached_and_pressed_by_key(
    qtbot: QtBot, card: LockCard, key: Qt.Key
) -> None:
    advice, examined = QSignalSpy(card.advice_wanted), QSignalSpy(card.examined_wanted)
    card.show_lock(NOW)
    card.advice.setFocus()
    qtbot.keyClick(card.focusWidget(), key)
    assert (advice.count(), examined.count()) == (1, 0)
    qtbot.keyClick(card, Qt.Key.Key_Tab)
    assert card.focusWidget() is card.examined
    qtbot.keyClick(card.focusWidget(), key)
    assert (advice.count(), examined.count()) == (1, 1)


def test_another_notice_keeps_the_focus(card: LockCard) -> None:
    card.show_lock(NOW)
    card.examined.setFocus()
    card.show_lock(TODAY)
    assert card.focusWidget() is card.examined
