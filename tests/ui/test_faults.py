"""A fault of ours is printed and told once, and quotes nothing that a person typed."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from backcare_desktop.ui.faults import FaultWatch

TYPED = "my sister's wedding"


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the handlers that were there before were given."""
    lines: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: lines.append(kind.__name__))
    return lines


@pytest.fixture
def watch(printed: list[str]) -> Iterator[FaultWatch]:
    watch = FaultWatch()
    watch.install()
    yield watch
    watch.uninstall()


def fall_over() -> None:
    raise RuntimeError(TYPED)


def handle(call: object = fall_over) -> None:
    """What the interpreter does with an exception that nobody caught."""
    try:
        call()  # type: ignore[operator]
    except BaseException:  # noqa: BLE001 - the interpreter's last handler gets them all
        sys.excepthook(*sys.exc_info())


def told(spy: QSignalSpy) -> list[str]:
    return [str(spy.at(number)[0]) for number in range(spy.count())]


def test_a_fault_is_told_with_where_and_not_with_what_was_typed(
    watch: FaultWatch,
) -> None:
    spy = QSignalSpy(watch.fault)
    handle()
    (details,) = told(spy)
    assert details.startswith("RuntimeError\n")
    assert "fall_over" in details
    assert TYPED not in details


def test_what_is_printed_is_what_is_told(
    watch: FaultWatch, printed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    spy = QSignalSpy(watch.fault)
    handle()
    assert capsys.readouterr().err.strip() == told(spy)[0].strip()
    assert printed == [], "the handler before would print the error's own words"


def test_ctrl_c_is_no_fault(watch: FaultWatch, printed: list[str]) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    spy = QSignalSpy(watch.fault)
    handle(interrupted)
    assert told(spy) == []
    assert printed == ["KeyboardInterrupt"]


def test_a_fault_on_another_thread_is_told_too(
    watch: FaultWatch, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    spy = QSignalSpy(watch.fault)
    thread = threading.Thread(target=fall_over)
    thread.start()
    thread.join()
    qapp.processEvents()
    (details,) = told(spy)
    assert "fall_over" in details
    assert TYPED not in capsys.readouterr().err


def test_handlers_are_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = sys.excepthook, threading.excepthook
    watch = FaultWatch()
    watch.install()
    assert sys.excepthook != before[0]
    watch.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_after_giving_back_nothing_is_told(printed: list[str]) -> None:
    watch = FaultWatch()
    watch.install()
    watch.uninstall()
    spy = QSignalSpy(watch.fault)
    handle()
    assert told(spy) == []
    assert printed == ["RuntimeError"]


class Clumsy(QObject):
    """A window whose slot falls over."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pressed.connect(self.press)

    @Slot()
    def press(self) -> None:
        fall_over()


def test_a_slot_that_falls_over_is_told(watch: FaultWatch) -> None:
    spy = QSignalSpy(watch.fault)
    clumsy = Clumsy()
    clumsy.pressed.emit()
    (details,) = told(spy)
    assert "in press" in details
