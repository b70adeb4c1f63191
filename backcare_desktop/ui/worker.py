"""A thread that does one piece of work after the other."""

import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable


class Worker:
    """First come, first served. Its thread begins with the first piece of work.

    Args:
        name: what the thread is called.
        owner: whoever gives the work. When they are gone, or the program ends without
            :meth:`close`, what was given is finished and the thread ends.
    """

    def __init__(self, name: str, owner: object) -> None:
        self._name = name
        self._change = threading.Condition()
        self._waiting: deque[Callable[[], None]] = deque()
        self._closed = False
        self._thread: threading.Thread | None = None
        weakref.finalize(owner, self.close)

    def submit(self, work: Callable[[], None]) -> None:
        """Do ``work`` when what was given before is done.

        What it raises is told as a fault of its thread; what was given after it is done all the
        same.

        Raises:
            RuntimeError: it is closed.
        """
        with self._change:
            if self._closed:
                raise RuntimeError("work was given to a worker that is closed")
            self._waiting.append(work)
            if self._thread is None:
                # A daemon: the program's end would wait for another before it closes this.
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._change.notify()

    def wait(self) -> None:
        """Wait until everything given so far is done."""
        done = threading.Event()
        self.submit(done.set)
        done.wait()

    def close(self) -> None:
        """Finish what was given, and end the thread; doing so twice is harmless."""
        with self._change:
            self._closed = True
            self._change.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except BaseException:  # noqa: BLE001 - told, and others wait for this thread
                here = threading.current_thread()
                threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), here)))
            # What is done is let go of before the next is waited for.
            del work

    def _next(self) -> Callable[[], None] | None:
        with self._change:
            while not self._waiting:
                if self._closed:
                    return None
                self._change.wait()
            return self._waiting.popleft()
