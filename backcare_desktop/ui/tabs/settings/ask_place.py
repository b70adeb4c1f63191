"""Asking for files of the diary's own, with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from backcare_desktop.ui.own_files import OwnFiles

_SHEET = "txt"


class AskPlace(Protocol):
    """Who asks for a file; None for none."""

    def to_save_sheet(self) -> Path | None:
        """Where the recovery sheet goes."""
        ...

    def to_open_copy(self) -> Path | None:
        """A copy of a diary that somebody keeps elsewhere."""
        ...


class PlaceDialogs(QObject):
    """Satisfies ``AskPlace``.

    Args:
        window: what the dialogs belong to.
        own: refuses files of the diary.
        run: shows a dialog and waits for it; true when a file was chosen.
    """

    def __init__(
        self,
        window: QWidget,
        own: OwnFiles,
        run: Callable[[QFileDialog], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._own = own
        self._window = window
        self._run = run or _run

    def to_save_sheet(self) -> Path | None:
        """Where the recovery sheet goes."""
        dialog = QFileDialog(self._window, self.tr("Save the recovery sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Text ({pattern})").format(pattern=f"*.{_SHEET}")])
        # The dialog adds the ending itself, so that it asks before overwriting the right file.
        dialog.setDefaultSuffix(_SHEET)
        dialog.selectFile(f"backcare-recovery.{_SHEET}")
        return self._own.to_write(self._answer(dialog))

    def to_open_copy(self) -> Path | None:
        """A copy of a diary that somebody keeps elsewhere; a backup of ours is as good."""
        dialog = QFileDialog(self._window, self.tr("Restore from a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Copies of a diary ({pattern})").format(pattern="*.sqlite"),
                self.tr("All files ({pattern})").format(pattern="*"),
            ]
        )
        return self._answer(dialog)

    def _answer(self, dialog: QFileDialog) -> Path | None:
        try:
            chosen = dialog.selectedFiles() if self._run(dialog) else []
            return Path(chosen[0]) if chosen else None
        finally:
            dialog.deleteLater()


def _run(dialog: QFileDialog) -> bool:
    return bool(dialog.exec())
