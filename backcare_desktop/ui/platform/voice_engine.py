"""The helper process that owns the system's speech engine.

An engine can hang for half a minute when it is made, and for ever when it speaks; here it hangs
alone. The window's process sends one JSON object a line::

    {"do": "say", "id": 7, "text": "Half-way.", "volume": 70}
    {"do": "stop"}

and reads ``{"is": "ready"}`` once, then for every sentence ``started`` and ``finished`` with its
id, or ``failed``. The process ends when its input does. Nothing of what is said is kept or shown in
a list of processes.
"""

import json
import os
import sys
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

PREFERRED = ("speechd", "winrt", "darwin", "macos", "sapi", "flite")
"""Engines of Qt in the order they are taken; its list changes from start to start."""

STOP_MS = 300
"""How long a stopped sentence may take to be silent before the next one is begun anyway."""


class Engine(QObject):
    """Does what the messages say, and tells what became of it."""

    def __init__(self, speech: "QTextToSpeech", language: str, output: BinaryIO) -> None:
        super().__init__()
        self._speech = speech
        self._output = output
        self._next: Mapping[str, object] | None = None
        self._id: object = None
        self._started = self._proved = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(STOP_MS)
        self._patience.timeout.connect(self._say_next)
        if not self._take_voice(language):
            self._tell({"is": "failed"})
            return
        speech.stateChanged.connect(self._on_state)
        # Without a loudspeaker even a full stop, which has no sound, never comes to its end.
        speech.setVolume(0.0)
        speech.say(".")

    def _take_voice(self, language: str) -> bool:
        """Choose a voice for the language; a voice of another one would read it as its own."""
        wanted = QLocale(language).language()
        home = QLocale.system().territory()
        offered = [one for one in self._speech.availableLocales() if one.language() == wanted]
        if not offered or self._speech.state() == self._speech.State.Error:
            return False
        usual = (home, QLocale.Country.UnitedKingdom, QLocale.Country.UnitedStates)
        by_rank = {one.territory(): one for one in reversed(offered)}
        found = (by_rank[country] for country in usual if country in by_rank)
        self._speech.setLocale(next(found, offered[0]))
        return True

    @Slot(str)
    def obey(self, line: str) -> None:
        """Do what one message says; what isn't understood is left."""
        try:
            message = json.loads(line)
        except ValueError:
            return
        if not isinstance(message, dict):
            return
        if message.get("do") == "say":
            self._next = message
        elif message.get("do") == "stop":
            self._next = self._id = None
        else:
            return
        if self._speech.state() == self._speech.State.Speaking:
            # An end that comes late would be taken for the next sentence's.
            self._id = None
            self._speech.stop()
            self._patience.start()
        else:
            self._say_next()

    @Slot()
    def _say_next(self) -> None:
        self._patience.stop()
        message, self._next = self._next, None
        if message is None:
            return
        volume = message.get("volume", 100)
        self._speech.setVolume(volume / 100 if isinstance(volume, int) else 1.0)
        self._id, self._started = message.get("id"), False
        self._speech.say(str(message.get("text", "")))

    @Slot(object)
    def _on_state(self, state: object) -> None:
        states = self._speech.State
        if not self._proved:
            if state == states.Ready:
                self._proved = True
                self._tell({"is": "ready"})
        elif state == states.Speaking and self._id is not None and not self._started:
            self._started = True
            self._tell({"is": "started", "id": self._id})
        elif state == states.Ready and self._id is not None:
            self._tell({"is": "finished", "id": self._id})
            self._id = None
        elif state == states.Ready and self._next is not None:
            # Not from here: the engine is still telling that it stopped.
            QTimer.singleShot(0, self, self._say_next)
        if state == states.Error:
            self._tell({"is": "failed", "id": self._id})

    def _tell(self, message: Mapping[str, object]) -> None:
        self._output.write(json.dumps(message).encode() + b"\n")
        self._output.flush()


class _Input(QObject):
    """Reads lines on a thread: Windows has no other way of waiting for a pipe beside Qt's loop."""

    line = Signal(str)

    def start(self, source: BinaryIO) -> None:
        threading.Thread(target=self._read, args=(source,), daemon=True).start()

    def _read(self, source: BinaryIO) -> None:
        for line in source:
            self.line.emit(line.decode("utf-8", "replace"))
        # The window's process is gone; an engine that hangs must not keep this one.
        os._exit(0)


def best_engine(offered: list[str]) -> str | None:
    """The engine to take; Qt's silent one for tests is none."""
    return next((name for name in PREFERRED if name in offered), None)


def main(arguments: list[str]) -> int:
    """Speak until the input ends.

    Args:
        arguments: the language, for instance ``en``; then, for tests, the name of an engine of Qt.
    """
    if sys.stdin is None or sys.stdout is None:
        return 1
    # A frozen program on macOS and Windows hears of its speech only through the system's own loop.
    os.environ.setdefault("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1")
    source = _Input()
    source.start(sys.stdin.buffer)
    application = QCoreApplication(["backcare-voice"])
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return 1
    language = arguments[0] if arguments else "en"
    name = arguments[1] if arguments[1:] else best_engine(QTextToSpeech.availableEngines())
    if name is None:
        return 1
    engine = Engine(QTextToSpeech(name), language, sys.stdout.buffer)
    source.line.connect(engine.obey)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
