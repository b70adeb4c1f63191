"""What a Qt test must not leave behind: running timers, running threads, windows."""

import gc
import threading
from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

WORKERS = ("database", "files")


def windows(app: QApplication) -> frozenset[int]:
    """The windows there are now, shown or not, by address."""
    return frozenset(_address(window) for window in app.topLevelWidgets())


def threads() -> frozenset[threading.Thread]:
    """The threads of Python that keep a program alive, and those that do its jobs."""
    there = threading.enumerate()
    return frozenset(thread for thread in there if not thread.daemon or thread.name in WORKERS)


def left_behind(
    app: QApplication,
    before: Collection[int] = (),
    running: Collection[threading.Thread] | None = None,
) -> list[str]:
    """Name everything that still runs or stands.

    Apart from the windows of ``before`` and, if given, the Python threads of ``running``.
    """
    _settle()
    if _found(app, before):
        gc.collect()
        _settle()
    found = _found(app, before)
    if running is not None:
        found += [f"thread {thread.name!r}" for thread in threads() if thread not in running]
    return found


def _found(app: QApplication, before: Collection[int]) -> list[str]:
    # A tooltip's label stays with the application once a tooltip was shown.
    new = [
        window
        for window in app.topLevelWidgets()
        if _address(window) not in before and window.metaObject().className() != "QTipLabel"
    ]
    found = [f"window {_name(window)}" for window in new]
    for thing in _alive():
        if isinstance(thing, QTimer) and thing.isActive():
            found.append(f"timer {_name(thing)} of {_name(thing.parent())}")
        elif isinstance(thing, QThread) and thing.isRunning() and thing is not app.thread():
            found.append(f"thread {_name(thing)}")
    if not QThreadPool.globalInstance().waitForDone(0):
        found.append("a job of the global thread pool")
    return found


def _alive() -> list[QTimer | QThread]:
    # Asked of every object there is: to look a type up is several times as fast as issubclass.
    kinds = {*_kinds_of(QTimer), *_kinds_of(QThread)}
    return [thing for thing in gc.get_objects() if type(thing) in kinds and isValid(thing)]


def _kinds_of(kind: type) -> Iterator[type]:
    yield kind
    for below in kind.__subclasses__():
        yield from _kinds_of(below)


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _address(widget: QWidget) -> int:
    return getCppPointer(widget)[0]


def _name(thing: QObject | None) -> str:
    if thing is None:
        return "nobody"
    return f"{type(thing).__name__} {thing.objectName()!r}"
