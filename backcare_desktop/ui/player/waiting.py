"""What the disk did not take, tried again until it does."""

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.follower import RETRY_S
from backcare_desktop.ui.ticker import Ticker


class _Thing(Struct, frozen=True):
    """What is not saved, in a sentence, how to save it, and who wants to hear that it is."""

    what: str
    work: Callable[[], Any]
    done: Callable[[Any], None]


class Waiting(QObject):
    """Keeps trying, also after the page it was said on has been left.

    Args:
        jobs: the diary's thread.
        ticker: wakes it up; its own.
    """

    def __init__(self, jobs: Jobs, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ticker = ticker
        self._things: dict[str, _Thing] = {}
        ticker.due.connect(self._try)

    @property
    def things(self) -> tuple[str, ...]:
        """What is not saved yet, one sentence each."""
        return tuple(thing.what for thing in self._things.values())

    def put(
        self, key: str, what: str, work: Callable[[], Any], done: Callable[[Any], None]
    ) -> None:
        """Try ``work`` until it is done, in place of what waited under ``key``.

        Args:
            key: what it is about.
            what: that it is not saved, in a sentence.
            work: runs on the diary's thread; raises StorageUnavailable while it can't be done.
            done: hears its result.
        """
        self._things[key] = _Thing(what, work, done)
        self._ticker.arm(RETRY_S)

    def drop(self, key: str) -> None:
        """Try no longer; nothing happens if nothing waits under ``key``."""
        self._things.pop(key, None)

    def stop(self) -> None:
        """Try nothing more: the diary is about to be closed."""
        self._ticker.stop()

    @Slot()
    def _try(self) -> None:
        for key, thing in tuple(self._things.items()):
            self._jobs.submit(thing.work, partial(self._on_done, key, thing), self._on_failed)

    def _on_done(self, key: str, thing: _Thing, result: object) -> None:
        if self._things.get(key) is thing:
            del self._things[key]
        thing.done(result)

    @Slot(object)
    def _on_failed(self, _problem: StorageUnavailable) -> None:
        if self._things:
            self._ticker.arm(RETRY_S)
