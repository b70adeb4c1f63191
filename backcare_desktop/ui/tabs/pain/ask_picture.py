"""Asking where a picture of the chart is to be kept, with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from backcare_desktop.ui.own_files import OwnFiles

SUFFIXES = ("png", "svg")


class AskPicture(Protocol):
    """Who asks where a picture goes."""

    def to_save(self, proposed: str) -> Path | None:
        """Where to write it; None for nowhere."""
        ...


class PictureDialogs(QObject):
    """Satisfies ``AskPicture``.

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
        self._open: QFileDialog | None = None

    def to_save(self, proposed: str) -> Path | None:
        """Where to write a picture; its ending says which kind."""
        dialog = self._open = QFileDialog(self._window, self.tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Picture ({pattern})").format(pattern="*.png"),
                self.tr("Drawing that stays sharp at any size ({pattern})").format(pattern="*.svg"),
            ]
        )
        # The dialog adds the ending itself, so that it asks before overwriting the right file.
        dialog.setDefaultSuffix(SUFFIXES[0])
        dialog.filterSelected.connect(self._follow)
        dialog.selectFile(proposed)
        try:
            chosen = dialog.selectedFiles() if self._run(dialog) else []
            return self._own.to_write(Path(chosen[0]) if chosen else None)
        finally:
            self._open = None
            dialog.deleteLater()

    @Slot(str)
    def _follow(self, chosen: str) -> None:
        """Another kind has another ending."""
        if self._open is not None:
            self._open.setDefaultSuffix(next(each for each in SUFFIXES if f".{each}" in chosen))


def _run(dialog: QFileDialog) -> bool:
    return bool(dialog.exec())
