"""Files that Backcare keeps are neither read nor written over by way of a file dialog."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from backcare_desktop.everything_written import is_one_of


class OwnFiles(QObject):
    """Asked about every file that a person chose.

    To read the diary beside itself would give up its locks: closing any file of the same inode
    does. To write over it would be the end of it.

    Args:
        written: every file that Backcare keeps.

    Signals:
        refused: why a file was not taken.
    """

    refused = Signal(str)

    def __init__(
        self, written: Callable[[], Iterable[Path]] = tuple, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._written = written

    def to_read(self, chosen: Path | None) -> Path | None:
        """What was chosen, unless it is one of ours; that is said then."""
        if chosen is None or not is_one_of(chosen, self._written()):
            return chosen
        self.refused.emit(
            self.tr("This file is a part of your diary or of its settings, and can't be imported.")
        )
        return None

    def to_write(self, chosen: Path | None) -> Path | None:
        """The same of a file that would be written over."""
        if chosen is None or not is_one_of(chosen, self._written()):
            return chosen
        self.refused.emit(
            self.tr("Nothing was saved: Backcare keeps that file for itself. Choose another name.")
        )
        return None
