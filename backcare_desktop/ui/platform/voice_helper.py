"""Starting the helper process of :mod:`voice_engine`, talking to it, and ending it."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

import backcare_desktop

FLAG = "--voice-engine"
"""The frozen program starts itself with this: there is no Python to start beside it."""

ENDING_MS = 200
"""Longest wait for a killed process; the kernel takes a few."""


def command(language: str) -> list[str]:
    """Program and arguments that start the helper."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, language]
    return [sys.executable, "-m", "backcare_desktop.ui.platform.voice_engine", language]


class HelperProcess(QObject):
    """The helper as a child process: one JSON object a line, both ways. See :class:`Helper`.

    It ends by itself when this program does, however that ends: its input is closed then.
    """

    heard = Signal(object)
    ended = Signal()

    def __init__(
        self,
        language: str = "en",
        *,
        start_with: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = list(start_with or command(language))
        self._process: QProcess | None = None

    def start(self) -> None:
        """See :class:`Helper`."""
        self.kill()
        process = self._process = QProcess(self)
        # The package is found from where it lies, installed or not.
        process.setWorkingDirectory(str(Path(backcare_desktop.__file__).parents[1]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_ended)
        process.start(self._command[0], self._command[1:])

    def tell(self, message: Mapping[str, object]) -> None:
        """See :class:`Helper`."""
        if self._process is not None:
            self._process.write(json.dumps(message).encode() + b"\n")

    def kill(self) -> None:
        """See :class:`Helper`."""
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._on_ended)
        process.errorOccurred.disconnect(self._on_ended)
        process.finished.connect(process.deleteLater)
        process.kill()
        if process.state() == QProcess.ProcessState.NotRunning or process.waitForFinished(
            ENDING_MS
        ):
            process.deleteLater()

    @Slot()
    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            try:
                message = json.loads(bytes(process.readLine().data()))
            except ValueError:
                continue
            if isinstance(message, dict):
                self.heard.emit(message)

    @Slot()
    def _on_ended(self) -> None:
        if self._process is not None:
            self._read()
            self.kill()
            self.ended.emit()
