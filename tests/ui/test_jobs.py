"""Work off the window's thread: in order, reported on the window's thread, faults not hidden."""

import gc
import threading
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.jobs import DatabaseJobs

FULL = StorageUnavailable(StorageProblem.FULL)


@pytest.fixture
def jobs(qapp: object) -> Iterator[DatabaseJobs]:
    office = DatabaseJobs()
    yield office
    office.close()


class Desk(QObject):
    """Somebody who hands work in and writes down what comes back, and where."""

    def __init__(self, jobs: DatabaseJobs) -> None:
        super().__init__()
        self.jobs = jobs
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    @Slot(object)
    def done(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.heard.append(value)

    @Slot(object)
    def failed(self, problem: StorageUnavailable) -> None:
        self.threads.add(threading.current_thread())
        self.heard.append(problem)

    @Slot(object)
    def done_and_more(self, value: object) -> None:
        self.heard.append(value)
        self.jobs.submit(lambda: "more", self.done, self.failed)


def refuse() -> None:
    raise FULL


def test_work_is_done_elsewhere_and_reported_here_in_the_order_given(jobs: DatabaseJobs) -> None:
    desk, workers = Desk(jobs), set()

    def work(number: int) -> int:
        workers.add(threading.current_thread())
        return number

    for number in range(50):
        jobs.submit(partial(work, number), desk.done, desk.failed)
    jobs.drain()
    assert desk.heard == list(range(50))
    assert desk.threads == {threading.current_thread()}
    assert len(workers) == 1
    assert threading.current_thread() not in workers


def test_nothing_is_reported_before_the_window_has_a_turn(jobs: DatabaseJobs) -> None:
    desk, done = Desk(jobs), threading.Event()
    jobs.submit(done.set, desk.done, desk.failed)
    assert done.wait(5)
    assert desk.heard == []
    assert not jobs.idle
    jobs.drain()
    assert desk.heard == [None]
    assert jobs.idle


def test_the_machines_problem_is_a_problem_not_a_crash(jobs: DatabaseJobs) -> None:
    desk = Desk(jobs)
    jobs.submit(refuse, desk.done, desk.failed)
    jobs.submit(lambda: "next", desk.done, desk.failed)
    jobs.drain()
    assert desk.heard == [FULL, "next"]
    assert desk.threads == {threading.current_thread()}


def test_a_fault_of_ours_is_told_and_raised_on_the_windows_thread_and_work_goes_on(
    jobs: DatabaseJobs, qtbot: QtBot
) -> None:
    desk = Desk(jobs)
    with qtbot.captureExceptions() as caught:
        jobs.submit(lambda: 1 / 0, desk.done, desk.failed)
        jobs.submit(lambda: "next", desk.done, desk.failed)
        jobs.drain()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    problem, following = desk.heard
    assert isinstance(problem, StorageUnavailable)
    assert (problem.problem, problem.detail) == (StorageProblem.FAILED, "ZeroDivisionError")
    assert following == "next"
    assert jobs.idle


def test_what_an_answer_gives_in_turn_is_drained_too(jobs: DatabaseJobs) -> None:
    desk = Desk(jobs)
    jobs.submit(lambda: "first", desk.done_and_more, desk.failed)
    jobs.drain()
    assert desk.heard == ["first", "more"]


def test_a_view_that_is_gone_is_not_called_and_not_kept_alive(jobs: DatabaseJobs) -> None:
    desk, hold = Desk(jobs), threading.Event()
    heard, gone = desk.heard, weakref.ref(desk)
    jobs.submit(lambda: hold.wait(5), desk.done, desk.failed)
    jobs.submit(refuse, desk.done, desk.failed)
    del desk
    gc.collect()
    assert gone() is None
    hold.set()
    jobs.drain()
    assert heard == []


def test_a_plain_function_is_kept_until_it_was_called(jobs: DatabaseJobs) -> None:
    heard: list[int] = []
    jobs.submit(lambda: 7, lambda value: heard.append(value), lambda _: None)
    gc.collect()
    jobs.drain()
    assert heard == [7]


def test_closing_finishes_and_delivers_what_was_given(qapp: object) -> None:
    jobs = DatabaseJobs()
    desk = Desk(jobs)
    for number in range(5):
        jobs.submit(partial(abs, number), desk.done, desk.failed)
    jobs.close()
    assert desk.heard == list(range(5))
    assert not [t for t in threading.enumerate() if t.name.startswith("database") and t.is_alive()]
