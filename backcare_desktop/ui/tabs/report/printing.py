"""Asking for a printer, with the computer's own dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPagedPaintDevice, QPageSize
from PySide6.QtWidgets import QDialog, QWidget

from backcare_desktop.reporting.pdf import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def page_size(paper: Paper) -> QPageSize:
    """A size of paper as Qt knows it."""
    ids = QPageSize.PageSizeId
    return QPageSize(ids.A4 if paper is Paper.A4 else ids.Letter)


class AskPrinter(Protocol):
    """How the person is asked where a report is printed. Returns at once."""

    def choose(self, title: str, paper: Paper, done: Callable[[QPagedPaintDevice], None]) -> bool:
        """Ask for a printer and hand it to ``done``; false if there is none to ask about.

        Args:
            title: what is printed.
            paper: what it is set on, and proposed.
            done: hears which printer, with the paper that was chosen.
        """
        ...


class PrinterDialog(QObject):
    """Satisfies ``AskPrinter``; one dialog at a time.

    Args:
        window: what the dialog belongs to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._printer: QPrinter | None = None
        self._done: Callable[[QPagedPaintDevice], None] | None = None

    def choose(self, title: str, paper: Paper, done: Callable[[QPagedPaintDevice], None]) -> bool:
        """See :class:`AskPrinter`. Printing support is loaded when it is first asked for."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
        except ImportError:
            return False
        if not QPrinterInfo.availablePrinterNames():
            return False
        if self._done is None:
            self._done = done
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setDocName(title)
            self._printer.setPageSize(page_size(paper))
            dialog = QPrintDialog(self._printer, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self._take)
            dialog.finished.connect(self._forget)
            # A print dialog has an open() of its own, which wants a receiver.
            QDialog.open(dialog)
        return True

    @Slot()
    def _take(self) -> None:
        if self._done is not None and self._printer is not None:
            self._done(self._printer)

    @Slot()
    def _forget(self) -> None:
        self._done = self._printer = None
