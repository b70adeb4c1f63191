"""Asking which file, with the system's own dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.report.state import Out, Tables

ARCHIVE: Final = "backcare"


class Target(Struct, frozen=True):
    """Where something goes.

    Attributes:
        path: the file; overwriting it is agreed to.
        separator: between the cells of a table.
    """

    path: Path
    separator: Separator = Separator.COMMA


class AskFiles(Protocol):
    """Somebody who asks a person for a file; None when the person changes their mind."""

    def to_save(self, out: Out, proposed: str, tables: Tables) -> Target | None:
        """Where to write; ``proposed`` is a file name without its ending.

        Args:
            tables: how tables are written, for those.
        """
        ...

    def to_import(self) -> Path | None:
        """What to bring in: an archive, or ratings."""
        ...


class FileDialogs(QObject):
    """Satisfies ``AskFiles``. Begins in the folder that was used last.

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
        self._folder = _documents()

    def to_save(self, out: Out, proposed: str, tables: Tables) -> Target | None:
        """Where to write."""
        words, suffix = self._kind(out, tables)
        dialog = QFileDialog(self._window, self._title(out))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(self._folder)
        dialog.setNameFilter(f"{words} (*.{suffix})")
        # The dialog adds the ending itself, so that it asks before overwriting the right file.
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{proposed}.{suffix}")
        path = self._own.to_write(self._answer(dialog))
        return None if path is None else Target(path, tables.separator)

    def to_import(self) -> Path | None:
        """An archive, or a table of ratings."""
        dialog = QFileDialog(self._window, self.tr("Import"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(self._folder)
        patterns = f"*.{ARCHIVE} *.csv *.tsv *.txt"
        dialog.setNameFilters(
            [
                self.tr("Archives and tables of ratings ({patterns})").format(patterns=patterns),
                self.tr("All files ({pattern})").format(pattern="*"),
            ]
        )
        return self._own.to_read(self._answer(dialog))

    def _title(self, out: Out) -> str:
        return {
            Out.PDF: self.tr("Save the report"),
            Out.CSV: self.tr("Save the tables"),
            Out.FHIR: self.tr("Save the FHIR document"),
            Out.JSON: self.tr("Save the JSON file"),
            Out.ARCHIVE: self.tr("Save everything"),
            Out.CALENDAR: self.tr("Save a calendar file"),
        }[out]

    def _kind(self, out: Out, tables: Tables) -> tuple[str, str]:
        """What the file is called, and its ending."""
        log = (self.tr("One long log"), "csv")
        return {
            Out.PDF: (self.tr("PDF"), "pdf"),
            Out.CSV: log if tables.log else (self.tr("A table for each thing, in one zip"), "zip"),
            Out.FHIR: (self.tr("FHIR document"), "json"),
            Out.JSON: (self.tr("JSON"), "json"),
            Out.ARCHIVE: (self.tr("Archive of Backcare"), ARCHIVE),
            Out.CALENDAR: (self.tr("Calendar"), "ics"),
        }[out]

    def _answer(self, dialog: QFileDialog) -> Path | None:
        try:
            chosen = dialog.selectedFiles() if self._run(dialog) else []
            if not chosen:
                return None
            path = Path(chosen[0])
            self._folder = str(path.parent)
            return path
        finally:
            dialog.deleteLater()


def _documents() -> str:
    """Where people keep their files. Of a folder that isn't there a dialog makes the one that the
    program was started in.
    """
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if Path(found).is_dir() else str(Path.home())


def _run(dialog: QFileDialog) -> bool:
    return bool(dialog.exec())
