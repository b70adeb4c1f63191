"""A result on paper and in a file: one sheet, black on white, nothing taken for markup."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.symptom_check.document import PageWriter, paper
from backcare_desktop.ui.tabs.symptom_check.printing import PagePrinter, SystemDialogs
from backcare_desktop.ui.tabs.symptom_check.state import ResultState
from backcare_desktop.ui.theme import ThemeManager
from tests.ui.test_symptom_check_result import Someone, emergency


class FakeDialogs:
    """Answers at once; no window appears.

    Attributes:
        printer: handed over when a printer is asked for; None: there is none.
        path: chosen when a file is asked for; empty: the dialog is left without a choice.
    """

    def __init__(self, printer: QPagedPaintDevice | None = None, path: Path | str = "") -> None:
        self.printer = printer
        self.path = str(path)
        self.names: list[str] = []

    def choose_printer(
        self, window: QWidget, title: str, done: Callable[[QPagedPaintDevice], None]
    ) -> bool:
        if self.printer is None:
            return False
        done(self.printer)
        return True

    def choose_file(self, window: QWidget, name: str, done: Callable[[str], None]) -> None:
        self.names.append(name)
        if self.path:
            done(self.path)


@pytest.fixture
def result() -> ResultState:
    desk = Someone()
    return desk.result(emergency(desk), country="DE")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def words(document: QTextDocument) -> str:
    return document.toPlainText()


def read(path: Path) -> tuple[int, str]:
    """Pages and text of a PDF."""
    found = QPdfDocument()
    assert found.load(str(path)) is QPdfDocument.Error.None_
    pages = found.pageCount()
    text = "".join(found.getAllText(page).text() for page in range(pages))
    found.close()
    return pages, " ".join(text.split())


# --- what stands on the page --------------------------------------------------------------------


def test_the_page_says_everything_that_the_screen_says(result: ResultState) -> None:
    page = words(PageWriter().document(result))
    for text in (
        result.date,
        result.level,
        result.headline,
        result.text,
        "Emergency number in Germany: 112",
        *(f"{row.text} – {row.said}" for row in result.reasons),
        f"“{result.tell}”",
        *result.do,
        *result.bring,
        result.net,
        result.rules,
        "doesn’t make a diagnosis",
    ):
        assert text in page


def test_what_does_not_apply_leaves_no_title_behind() -> None:
    desk = Someone()
    page = words(PageWriter().document(desk.result(desk.answered())))
    assert "Emergency number" not in page
    assert "The answers that led here" not in page


def test_text_is_never_read_as_markup(result: ResultState) -> None:
    tell = '<b>bold</b> & <img src="file:///etc/hostname"> &amp;'
    page = words(PageWriter().document(replace(result, tell=tell, headline="1 < 2")))
    assert tell in page
    assert "1 < 2" in page


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
def test_the_page_is_black_whatever_the_window_looks_like(
    qt_test: ThemeManager, look: Any, result: ResultState
) -> None:
    qt_test.set_choice(look)
    document = PageWriter().document(result)
    block = document.begin()
    colours = set()
    while block.isValid():
        spans = block.begin()
        while not spans.atEnd():
            colours.add(QBrush(spans.fragment().charFormat().foreground()).color().name())
            spans += 1
        block = block.next()
    assert colours == {QColor(Qt.GlobalColor.black).name()}


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        ("en_GB", QPageSize.PageSizeId.A4),
        ("de_DE", QPageSize.PageSizeId.A4),
        ("en_US", QPageSize.PageSizeId.Letter),
        ("fr_CA", QPageSize.PageSizeId.Letter),
        ("es_MX", QPageSize.PageSizeId.Letter),
    ],
)
def test_the_paper_is_that_of_the_country(locale: str, size: QPageSize.PageSizeId) -> None:
    assert paper(QLocale(locale)).pageSize().id() is size


# --- a file -------------------------------------------------------------------------------------


def test_a_saved_file_holds_the_page(tmp_path: Path, window: QWidget, result: ResultState) -> None:
    path = tmp_path / "check.pdf"
    dialogs = FakeDialogs(path=path)
    printer = PagePrinter(dialogs)
    said = QSignalSpy(printer.said)
    printer.save_pdf(result, window)
    assert dialogs.names == ["Backcare symptom check.pdf"]
    assert said.at(0) == ["Saved as check.pdf."]
    pages, text = read(path)
    assert pages == 1
    assert result.headline in text
    assert "112" in text


@pytest.mark.parametrize(("times", "sheets"), [(1, 1), (5, 1), (30, 2)])
def test_a_longer_result_is_made_smaller_and_a_very_long_one_gets_a_second_sheet(
    tmp_path: Path, window: QWidget, result: ResultState, times: int, sheets: int
) -> None:
    path = tmp_path / "long.pdf"
    long = replace(result, reasons=result.reasons * times, net=f"{result.net} The last words.")
    PagePrinter(FakeDialogs(path=path)).save_pdf(long, window)
    pages, text = read(path)
    assert pages == sheets
    assert "The last words." in text


def test_the_bottom_of_a_long_page_is_not_cut(
    tmp_path: Path, window: QWidget, result: ResultState
) -> None:
    path = tmp_path / "long.pdf"
    long = replace(result, reasons=result.reasons * 20)
    PagePrinter(FakeDialogs(path=path)).save_pdf(long, window)
    found = QPdfDocument()
    found.load(str(path))
    picture = found.render(0, QSize(420, 594)).convertToFormat(QImage.Format.Format_ARGB32)
    found.close()
    # The margins of 18 mm are 36 px here.
    edge = [picture.pixelColor(x, y).alpha() for x in range(420) for y in range(594 - 34, 594)]
    assert set(edge) == {0}


def test_a_folder_that_cannot_be_written_to_is_told_and_asked_again(
    tmp_path: Path, window: QWidget, result: ResultState
) -> None:
    printer = PagePrinter(FakeDialogs(path=tmp_path / "nowhere" / "check.pdf"))
    offered, said = QSignalSpy(printer.pdf_offered), QSignalSpy(printer.said)
    printer.save_pdf(result, window)
    assert offered.at(0) == ["The file could not be saved there."]
    assert said.count() == 0


def test_a_file_of_the_diary_is_not_written_over(
    tmp_path: Path, window: QWidget, result: ResultState
) -> None:
    diary = tmp_path / "backcare.sqlite"
    diary.write_bytes(b"all that was entered")
    own = OwnFiles(lambda: (diary,))
    refused = QSignalSpy(own.refused)
    printer = PagePrinter(FakeDialogs(path=diary), own=own)
    said = QSignalSpy(printer.said)
    printer.save_pdf(result, window)
    assert (refused.count(), said.count()) == (1, 0)
    assert diary.read_bytes() == b"all that was entered"


def test_a_dialog_that_is_left_writes_nothing(window: QWidget, result: ResultState) -> None:
    printer = PagePrinter(FakeDialogs())
    offered, said = QSignalSpy(printer.pdf_offered), QSignalSpy(printer.said)
    printer.save_pdf(result, window)
    assert (offered.count(), said.count()) == (0, 0)


# --- paper --------------------------------------------------------------------------------------


def test_a_printer_gets_the_page(tmp_path: Path, window: QWidget, result: ResultState) -> None:
    path = tmp_path / "printed.pdf"
    printer = PagePrinter(FakeDialogs(QPdfWriter(str(path))))
    said = QSignalSpy(printer.said)
    printer.print_page(result, window)
    assert said.at(0) == ["Sent to the printer."]
    assert result.headline in read(path)[1]


def test_without_a_printer_a_pdf_is_offered(window: QWidget, result: ResultState) -> None:
    printer = PagePrinter(FakeDialogs())
    offered = QSignalSpy(printer.pdf_offered)
    printer.print_page(result, window)
    assert offered.at(0) == ["This computer has no printer set up."]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(
    tmp_path: Path, window: QWidget, result: ResultState
) -> None:
    broken = QPdfWriter(str(tmp_path / "nowhere" / "printed.pdf"))
    printer = PagePrinter(FakeDialogs(broken))
    offered = QSignalSpy(printer.pdf_offered)
    printer.print_page(result, window)
    assert offered.at(0) == ["The printer did not take the page."]


# --- the computer's own dialogs -----------------------------------------------------------------


def printers(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: list(names))


def test_a_computer_without_printers_is_asked_nothing(
    monkeypatch: pytest.MonkeyPatch, window: QWidget
) -> None:
    printers(monkeypatch)
    assert not SystemDialogs().choose_printer(window, "Page", pytest.fail)
    assert window.findChildren(QDialog) == []


def test_a_build_without_printing_says_so_instead_of_failing(
    monkeypatch: pytest.MonkeyPatch, window: QWidget
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    assert not SystemDialogs().choose_printer(window, "Page", pytest.fail)


def test_the_print_dialog_opens_without_blocking_and_hands_over_what_was_chosen(
    monkeypatch: pytest.MonkeyPatch, window: QWidget
) -> None:
    printers(monkeypatch, "Office")
    given: list[QPagedPaintDevice] = []
    window.show()
    dialogs = SystemDialogs()
    assert dialogs.choose_printer(window, "Page", given.append)
    (dialog,) = window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert dialog.isVisible()
    dialog.done(QDialog.DialogCode.Accepted)
    assert len(given) == 1


def test_the_file_dialog_opens_without_blocking_once(window: QWidget) -> None:
    given: list[str] = []
    window.show()
    dialogs = SystemDialogs()
    dialogs.choose_file(window, "page.pdf", given.append)
    dialogs.choose_file(window, "page.pdf", given.append)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit("somewhere.pdf")
    dialog.reject()
    assert given == ["somewhere.pdf"]
