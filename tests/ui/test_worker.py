"""A thread that does one piece of work after the other."""

import gc
import threading

import pytest

from backcare_desktop.ui.worker import Worker


class Owner:
    """Somebody who gives work."""


def test_work_is_done_in_order_on_one_thread_of_that_name() -> None:
    owner, done = Owner(), []
    worker = Worker("bench", owner)
    for number in range(20):
        worker.submit(lambda number=number: done.append((number, threading.current_thread().name)))
    worker.wait()
    assert done == [(number, "bench") for number in range(20)]
    worker.close()


def test_work_that_fails_is_told_and_what_comes_after_it_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owner, done, told = Owner(), [], []
    monkeypatch.setattr(threading, "excepthook", lambda fault: told.append(fault))
    worker = Worker("bench", owner)
    worker.submit(lambda: 1 // 0)
    worker.submit(lambda: done.append("second"))
    worker.wait()
    worker.close()
    assert done == ["second"]
    assert [(fault.exc_type, fault.thread.name) for fault in told] == [(ZeroDivisionError, "bench")]


def test_closed_it_has_finished_and_takes_nothing_more() -> None:
    owner, done, first = Owner(), [], threading.Event()
    worker = Worker("bench", owner)
    worker.submit(lambda: done.append(first.wait(5)))
    worker.submit(lambda: done.append("second"))
    first.set()
    worker.close()
    worker.close()
    assert done == [True, "second"]
    assert "bench" not in [thread.name for thread in threading.enumerate()]
    with pytest.raises(RuntimeError):
        worker.submit(lambda: None)


def test_it_ends_with_whoever_gave_the_work() -> None:
    owner = Owner()
    worker = Worker("bench", owner)
    worker.wait()
    del owner
    gc.collect()
    assert "bench" not in [thread.name for thread in threading.enumerate()]


def test_without_work_there_is_no_thread() -> None:
    owner = Owner()
    Worker("bench", owner).close()
    assert "bench" not in [thread.name for thread in threading.enumerate()]
