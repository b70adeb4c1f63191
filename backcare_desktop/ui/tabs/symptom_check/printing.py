"""Printing a result, or keeping it as a PDF; nothing here waits for a dialog."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QIODevice,
    QLocale,
    QObject,
    QSaveFile,
    QStandardPaths,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.symptom_check.document import PageWriter, paper
from backcare_desktop.ui.tabs.symptom_check.state import ResultState

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF_DPI = 600


class Dialogs(Protocol):
    """How the person is asked where a page goes. Both calls return at once."""

    def choose_printer(
        self, window: QWidget, title: str, done: Callable[[QPagedPaintDevice], None]
    ) -> bool:
        """Ask for a printer and hand it to ``done``; false if there is none to ask about."""
        ...

    def choose_file(self, window: QWidget, name: str, done: Callable[[str], None]) -> None:
        """Ask where to keep a PDF, suggesting ``name``, and hand the path to ``done``."""
        ...


class PagePrinter(QObject):
    """Puts a result on paper or into a file.

    Signals:
        said: what was done, in words.
        pdf_offered: why nothing was printed; a PDF can still be saved.
    """

    said = Signal(str)
    pdf_offered = Signal(str)

    def __init__(
        self,
        dialogs: Dialogs | None = None,
        parent: QObject | None = None,
        *,
        own: OwnFiles | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = OwnFiles(parent=self) if own is None else own
        self._dialogs = SystemDialogs(self) if dialogs is None else dialogs
        self._writer = PageWriter(self)

    def print_page(self, state: ResultState, window: QWidget) -> None:
        """Ask for a printer, then print."""
        title = self.tr("Backcare symptom check")
        if not self._dialogs.choose_printer(window, title, partial(self._print_on, state)):
            self.pdf_offered.emit(self.tr("This computer has no printer set up."))

    def save_pdf(self, state: ResultState, window: QWidget) -> None:
        """Ask for a place, then write the file."""
        name = self.tr("Backcare symptom check.pdf")
        self._dialogs.choose_file(window, name, partial(self._save_to, state))

    def _print_on(self, state: ResultState, printer: QPagedPaintDevice) -> None:
        if self._writer.paint(state, printer):
            self.said.emit(self.tr("Sent to the printer."))
        else:
            self.pdf_offered.emit(self.tr("The printer did not take the page."))

    def _save_to(self, state: ResultState, path: str) -> None:
        if self._own.to_write(Path(path)) is None:
            return
        if self._written(state, path):
            self.said.emit(self.tr("Saved as {file}.").format(file=Path(path).name))
        else:
            self.pdf_offered.emit(self.tr("The file could not be saved there."))

    def _written(self, state: ResultState, path: str) -> bool:
        """Whether the whole file is there; a file of the same name stays as it was if not."""
        file = QSaveFile(path)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return False
        pdf = QPdfWriter(file)
        pdf.setResolution(_PDF_DPI)
        pdf.setPageLayout(paper(QLocale()))
        pdf.setTitle(self.tr("Backcare symptom check"))
        pdf.setCreator("Backcare")
        return self._writer.paint(state, pdf) and file.commit()


class SystemDialogs(QObject):
    """The computer's own dialogs, one at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: QDialog | None = None
        self._printer: QPrinter | None = None
        self._on_printer: Callable[[QPagedPaintDevice], None] | None = None
        self._on_file: Callable[[str], None] | None = None

    def choose_printer(
        self, window: QWidget, title: str, done: Callable[[QPagedPaintDevice], None]
    ) -> bool:
        """See :class:`Dialogs`. Printing support is loaded when it is first asked for."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
        except ImportError:
            return False
        if not QPrinterInfo.availablePrinterNames():
            return False
        if self._dialog is None:
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setPageLayout(paper(QLocale()))
            self._printer.setDocName(title)
            self._on_printer = done
            dialog = QPrintDialog(self._printer, window)
            dialog.accepted.connect(self._take_printer)
            self._open(dialog)
        return True

    def choose_file(self, window: QWidget, name: str, done: Callable[[str], None]) -> None:
        """See :class:`Dialogs`."""
        if self._dialog is None:
            place = QStandardPaths.StandardLocation.DocumentsLocation
            folder = QStandardPaths.writableLocation(place)
            title, kinds = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
            dialog = QFileDialog(window, title, str(Path(folder) / name), kinds)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile(name)
            self._on_file = done
            dialog.fileSelected.connect(self._take_file)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        # A print dialog has an open() of its own, which wants a receiver.
        QDialog.open(dialog)

    @Slot()
    def _take_printer(self) -> None:
        if self._on_printer is not None and self._printer is not None:
            self._on_printer(self._printer)

    @Slot(str)
    def _take_file(self, path: str) -> None:
        if self._on_file is not None:
            self._on_file(path)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = self._printer = self._on_printer = self._on_file = None
