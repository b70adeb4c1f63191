"""Asking which file, with the system's own dialogs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.ui.tabs.report.state import Out

ARCHIVE: Final = "backcare"


@dataclass(frozen=True, slots=True)
class Target:
    """Where something goes.

    Attributes:
        path: the file; overwriting it is agreed to.
        separator: between the cells of a table.
    """

    path: Path
    separator: Separator = Separator.COMMA


class AskFiles(Protocol):
    """Somebody who asks a person for a file; None when the person changes their mind."""

    def to_save(self, out: Out, proposed: str) -> Target | None:
        """Where to write; ``proposed`` is a file name without its ending."""
        ...

    def to_import(self) -> Path | None:
        """What to bring in: an archive, or ratings."""
        ...


@dataclass(frozen=True, slots=True)
class _Kind:
    """A line of a dialog's list of kinds."""

    words: str
    suffix: str
    separator: Separator = Separator.COMMA

    @property
    def line(self) -> str:
        return f"{self.words} (*.{self.suffix})"


class FileDialogs(QObject):
    """Satisfies ``AskFiles``.

    Args:
        window: what the dialogs belong to.
        locale: whose spreadsheets are thought of first.
        run: shows a dialog and waits for it; true when a file was chosen.
    """

    def __init__(
        self,
        window: QWidget,
        locale: QLocale,
        run: Callable[[QFileDialog], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._semicolons = locale.decimalPoint() == Separator.SEMICOLON.decimal
        self._run = run or _run
        self._open: QFileDialog | None = None
        self._kinds: Sequence[_Kind] = ()

    def to_save(self, out: Out, proposed: str) -> Target | None:
        """Where to write; with several kinds of file, which."""
        self._kinds = self._offered(out)
        dialog = self._open = QFileDialog(self._window, self._title(out))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(_documents())
        dialog.setNameFilters([kind.line for kind in self._kinds])
        # The dialog adds the ending itself, so that it asks before overwriting the right file.
        dialog.setDefaultSuffix(self._kinds[0].suffix)
        dialog.filterSelected.connect(self._follow)
        dialog.selectFile(f"{proposed}.{self._kinds[0].suffix}")
        path = self._answer(dialog)
        kind = self._kind(dialog.selectedNameFilter())
        return None if path is None else Target(path, kind.separator)

    def to_import(self) -> Path | None:
        """An archive, or a table of ratings."""
        dialog = QFileDialog(self._window, self.tr("Import"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(_documents())
        patterns = f"*.{ARCHIVE} *.csv *.tsv *.txt"
        dialog.setNameFilters(
            [
                self.tr("Archives and tables of ratings ({patterns})").format(patterns=patterns),
                self.tr("All files ({pattern})").format(pattern="*"),
            ]
        )
        return self._answer(dialog)

    def _title(self, out: Out) -> str:
        return {
            Out.PDF: self.tr("Save the report"),
            Out.CSV: self.tr("Save the tables"),
            Out.FHIR: self.tr("Save the FHIR document"),
            Out.ARCHIVE: self.tr("Save everything"),
            Out.CALENDAR: self.tr("Save a calendar file"),
        }[out]

    def _offered(self, out: Out) -> Sequence[_Kind]:
        if out is not Out.CSV:
            return {
                Out.PDF: (_Kind(self.tr("PDF"), "pdf"),),
                Out.FHIR: (_Kind(self.tr("FHIR document"), "json"),),
                Out.ARCHIVE: (_Kind(self.tr("Archive of Backcare"), ARCHIVE),),
                Out.CALENDAR: (_Kind(self.tr("Calendar"), "ics"),),
            }[out]
        commas = (
            _Kind(self.tr("A table for each thing, in one zip"), "zip"),
            _Kind(self.tr("One long log"), "csv"),
        )
        semicolons = (
            _Kind(self.tr("Zip for spreadsheets with decimal commas"), "zip", Separator.SEMICOLON),
            _Kind(self.tr("Log for spreadsheets with decimal commas"), "csv", Separator.SEMICOLON),
        )
        return (*semicolons, *commas) if self._semicolons else (*commas, *semicolons)

    def _kind(self, line: str) -> _Kind:
        return next((kind for kind in self._kinds if kind.line == line), self._kinds[0])

    @Slot(str)
    def _follow(self, line: str) -> None:
        """Another kind has another ending."""
        if self._open is not None:
            self._open.setDefaultSuffix(self._kind(line).suffix)

    def _answer(self, dialog: QFileDialog) -> Path | None:
        try:
            chosen = dialog.selectedFiles() if self._run(dialog) else []
            return Path(chosen[0]) if chosen else None
        finally:
            self._open = None
            dialog.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _run(dialog: QFileDialog) -> bool:
    return bool(dialog.exec())
