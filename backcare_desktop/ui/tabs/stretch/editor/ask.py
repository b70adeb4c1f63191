"""Asking for a routine file with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from backcare_desktop.content.routine_file import SUFFIX
from backcare_desktop.ui.own_files import OwnFiles


class FileDialogs(QObject):
    """Satisfies ``AskFile``.

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

    def to_open(self) -> Path | None:
        """Which routine file to read."""
        dialog = self._dialog(self.tr("Import a routine"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._own.to_read(self._answer(dialog))

    def to_save(self, proposed: str) -> Path | None:
        """Where to write a routine file."""
        dialog = self._dialog(self.tr("Export the routine"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The dialog adds the ending itself, so that it asks before overwriting the right file.
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(proposed)
        return self._own.to_write(self._answer(dialog))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(self.tr("Backcare routines ({pattern})").format(pattern=f"*{SUFFIX}"))
        return dialog

    def _answer(self, dialog: QFileDialog) -> Path | None:
        try:
            chosen = dialog.selectedFiles() if self._run(dialog) else []
            return Path(chosen[0]) if chosen else None
        finally:
            dialog.deleteLater()


def _run(dialog: QFileDialog) -> bool:
    return bool(dialog.exec())
