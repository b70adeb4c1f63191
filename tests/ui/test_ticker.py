"""The timer that asks what time it is; it never counts and never waits longer than asked."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.ticker import QtTicker


@pytest.fixture
def ticker() -> QtTicker:
    return QtTicker()


def test_it_is_precise_and_calls_back_once(ticker: QtTicker) -> None:
    assert ticker._timer.timerType() is Qt.TimerType.PreciseTimer
    assert ticker._timer.isSingleShot()
    assert not ticker._timer.isActive(), "nothing runs until somebody asks"


@pytest.mark.parametrize(
    ("seconds", "ms"),
    [(1.0, 1001), (0.0333, 34), (0.0001, 1), (0.0, 1), (-3.0, 0), (3600, 3600001)],
)
def test_it_never_calls_too_early_and_never_more_than_a_millisecond_late(
    ticker: QtTicker, seconds: float, ms: int
) -> None:
    ticker.arm(seconds)
    assert ticker._timer.interval() == ms
    ticker.stop()


def test_arming_again_forgets_the_arming_before(ticker: QtTicker) -> None:
    ticker.arm(60)
    ticker.arm(1)
    assert ticker._timer.interval() == 1001
    ticker.stop()
    assert not ticker._timer.isActive()


def test_what_is_due_now_comes_with_the_next_turn_of_the_loop(
    ticker: QtTicker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(ticker.due, timeout=1000):
        ticker.arm(0.0)
    assert not ticker._timer.isActive()
