"""Every way out: where it goes, what it says, and what happens when it can't go there."""

import csv
import errno
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import icalendar
import pikepdf
import pytest
from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import whole_file
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.archive_lock import is_locked
from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.reporting.report import Section
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.report import file_writer, preview_maker
from backcare_desktop.ui.tabs.report.ask_files import FileDialogs, Target
from backcare_desktop.ui.tabs.report.pdf_pages import drawn
from backcare_desktop.ui.tabs.report.state import Out, Tables
from tests.fakes import HeldJobs
from tests.reporting.pdf_reader import Read
from tests.services.pain_book import TODAY
from tests.ui.report_house import House, Open, opener

OPEN = "Anyone who gets the file can read it."


@pytest.fixture
def build(qtbot: QtBot) -> Iterator[Open]:
    yield from opener(qtbot)


@pytest.fixture
def house(build: Open) -> House:
    """Somebody with a fortnight of entries, some of them with words and medicine."""
    made = build(look=False)
    made.book.begin_episode(12)
    for ago in range(14):
        made.book.say(ago, 3 + ago % 4, note="after the garden" if ago == 3 else "")
    made.look()
    return made


def shown_text(house: House) -> str:
    pages = house.tab.view.home.preview.view.pages
    assert pages is not None
    return "\n".join(pages.texts)


# --- PDF -----------------------------------------------------------------------------------------


def test_the_pdf_is_the_one_that_is_shown(house: House, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    house.save(Out.PDF, Target(path))
    pages = house.tab.view.home.preview.view.pages
    assert pages is not None
    assert path.read_bytes() == pages.data
    assert house.told == [("info", f"Report saved to {path}. {OPEN}")]


def test_its_name_tells_the_days(house: House, tmp_path: Path) -> None:
    for out in (Out.PDF, Out.CSV, Out.FHIR, Out.ARCHIVE, Out.CALENDAR):
        house.tab.saver.save(out)
    report = "Backcare report 2025-06-10 to 2025-07-09"
    assert house.asked.proposed == [
        (Out.PDF, report),
        (Out.CSV, report),
        (Out.FHIR, report),
        (Out.ARCHIVE, "Backcare 2025-07-09"),
        (Out.CALENDAR, "Calendar 2025-07-09"),
    ]


def test_what_was_told_of_the_last_file_is_past_when_another_is_begun(
    house: House, tmp_path: Path
) -> None:
    began = QSignalSpy(house.tab.began)
    house.tab.saver.save(Out.PDF)
    house.tab.bring_in()
    assert began.count() == 0, "somebody changed their mind"
    house.save(Out.PDF, Target(tmp_path / "report.pdf"))
    assert began.count() == 1
    house.asked.file = tmp_path / "no.csv"
    house.tab.bring_in()
    assert began.count() == 2


def test_a_changed_mind_writes_nothing(house: House, tmp_path: Path) -> None:
    house.tab.saver.save(Out.PDF)
    assert (house.told, list(tmp_path.iterdir()), house.progress) == ([], [], [])


def test_a_passphrase_locks_it(house: House, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    house.tab.report.keeper.set_passphrase("correct horse")
    house.save(Out.PDF, Target(path))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    assert "10 June – 9 July 2025" in Read(path.read_bytes(), "correct horse").text
    assert house.told[-1][1].endswith("It opens with your passphrase only.")


def test_a_passphrase_typed_while_it_is_saved_is_for_the_next_file(
    build: Open, tmp_path: Path
) -> None:
    files, path = HeldJobs(), tmp_path / "report.pdf"
    house = build(files=files)
    house.save(Out.PDF, Target(path))
    house.tab.report.keeper.set_passphrase("correct horse")
    files.run()
    assert b"/Encrypt" not in path.read_bytes()
    assert house.told == [("info", f"Report saved to {path}. {OPEN}")]


def test_tables_need_no_pages_and_pages_that_failed_once_may_be_set_again(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object, **_more: object) -> bytes:
        raise StorageUnavailable(StorageProblem.FAILED, "no")

    house.tab.report.maker.forget()
    with monkeypatch.context() as patch:
        patch.setattr(preview_maker, "pdf_bytes", fails)
        house.save(Out.PDF, Target(tmp_path / "r.pdf"))
        house.save(Out.CSV, Target(tmp_path / "r.zip"))
        house.save(Out.FHIR, Target(tmp_path / "r.json"))
    assert house.told[0] == ("warning", "It could not be saved. Try again.")
    assert [kind for kind, _ in house.told[1:]] == ["info", "info"]
    house.save(Out.PDF, Target(tmp_path / "r.pdf"))
    assert house.told[-1][0] == "info"
    assert {each.name for each in tmp_path.iterdir()} == {"r.pdf", "r.zip", "r.json"}


def test_nothing_is_locked_with_a_slip_or_with_next_to_nothing(house: House) -> None:
    card, home, asked = house.tab.view.home.paper, house.tab.view.home, house.asked.proposed
    for typed, again, where, why in (
        ("abc", "abc", card.passphrase, "Use 8 to"),
        ("correct horse", "", card.again, "isn't what you typed above"),
        ("correct horse", "correct hrose", card.again, "isn't what you typed above"),
    ):
        for field, text in ((card.passphrase, typed), (card.again, again)):
            field.input.clear()
            QTest.keyClicks(field.input, text)
        for button in (home.saving.pdf, home.everything.archive):
            button.click()
            assert why in where.input.accessibleDescription()
    assert asked == []
    home.saving.csv.click()
    assert [out for out, _ in asked] == [Out.CSV], "what no passphrase locks needs none"
    card.again.input.clear()
    QTest.keyClicks(card.again.input, "correct horse")
    home.saving.pdf.click()
    assert [out for out, _ in asked] == [Out.CSV, Out.PDF]


@pytest.mark.parametrize("section", list(Section))
def test_each_section_changes_what_is_saved(house: House, tmp_path: Path, section: Section) -> None:
    whole, without = tmp_path / "whole.pdf", tmp_path / "without.pdf"
    house.save(Out.PDF, Target(whole))
    house.tab.view.home.sections.sections[section].click()
    house.save(Out.PDF, Target(without))
    assert len(Read(without.read_bytes()).text) < len(Read(whole.read_bytes()).text)


def test_notes_and_a_name_are_in_it_only_where_they_are_wanted(
    house: House, tmp_path: Path
) -> None:
    path, keeper = tmp_path / "report.pdf", house.tab.report.keeper
    keeper.set_name("Alex Morgan")
    house.save(Out.PDF, Target(path))
    plain = Read(path.read_bytes()).text
    assert "after the garden" not in plain
    assert "Alex Morgan" not in plain
    keeper.set_notes(True)
    keeper.set_named(True)
    house.save(Out.PDF, Target(path))
    told = Read(path.read_bytes()).text
    assert "after the garden" in told
    assert "Alex Morgan" in told


def test_what_is_chosen_while_the_preview_is_made_is_what_is_saved(
    build: Open, tmp_path: Path
) -> None:
    files = HeldJobs()
    house = build(files=files)
    files.run()
    path = tmp_path / "report.pdf"
    house.tab.report.keeper.choose_span("90")
    house.save(Out.PDF, Target(path))
    files.run()
    assert "11 April – 9 July 2025" in Read(path.read_bytes()).text


# --- tables and FHIR -----------------------------------------------------------------------------


def test_tables_go_into_a_zip(house: House, tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    house.save(Out.CSV, Target(path))
    with zipfile.ZipFile(path) as archive:
        ratings = archive.read("ratings.csv").decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(ratings)))) == 14
    assert house.told == [("info", f"Tables saved to {path}. {OPEN}")]


def test_one_log_takes_the_separator_that_was_chosen(house: House, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    house.save(Out.CSV, Target(path, Separator.SEMICOLON))
    header = path.read_text("utf-8-sig").splitlines()[0]
    assert ";" in header
    assert "," not in header
    assert (tmp_path / "log-dictionary.csv").exists()


def test_fhir_says_whose_codes_it_holds(house: House, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    house.save(Out.FHIR, Target(path))
    assert json.loads(path.read_text("utf-8"))["type"] == "document"
    ((kind, text),) = house.told
    assert kind == "info"
    assert text.startswith(f"FHIR document saved to {path}. {OPEN}")
    assert text.endswith("Whose codes it holds stands under “Codes in FHIR documents”.")
    assert "LOINC is copyright" in house.tab.view.home.everything.codes.words.text()


def test_tables_tell_how_far_they_are(house: House, tmp_path: Path) -> None:
    house.save(Out.CSV, Target(tmp_path / "log.csv"))
    assert house.progress[0] is not None
    assert house.progress[0].cancellable
    assert "Saving the tables: 100 %." in [each.text for each in house.progress if each]
    assert house.progress[-1] is None


def test_tables_can_be_cancelled(build: Open, tmp_path: Path) -> None:
    files = HeldJobs()
    house = build(files=files)
    files.run()
    path = tmp_path / "log.csv"
    path.write_text("before")
    house.save(Out.CSV, Target(path))
    saving = house.tab.view.home.saving
    assert saving.cancel.isVisible()
    saving.cancel.click()
    files.run()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    assert house.told == [("info", "Cancelled. No file was written.")]
    assert not saving.cancel.isVisible()
    house.save(Out.CSV, Target(path))
    files.run()
    assert path.read_text() != "before"


def test_while_something_is_written_nothing_else_is_asked_for(build: Open, tmp_path: Path) -> None:
    files = HeldJobs()
    house = build(files=files)
    files.run()
    house.save(Out.CSV, Target(tmp_path / "log.csv"))
    house.tab.saver.save(Out.PDF)
    assert [out for out, _ in house.asked.proposed] == [Out.CSV]
    files.run()
    house.tab.saver.save(Out.PDF)
    assert [out for out, _ in house.asked.proposed] == [Out.CSV, Out.PDF]


# --- everything, calendar ------------------------------------------------------------------------


@pytest.fixture
def on_disk(build: Open, tmp_path: Path) -> Iterator[House]:
    """The same over a diary on the disk."""
    (tmp_path / "profile").mkdir(mode=0o700)
    store = open_store(tmp_path / "profile" / "backcare.sqlite")
    made = build(store=store, look=False)
    made.book.say(1, 4)
    made.look()
    yield made
    store.close()


def test_everything_goes_into_one_file(on_disk: House, tmp_path: Path) -> None:
    path = tmp_path / "all.backcare"
    on_disk.save(Out.ARCHIVE, Target(path))
    assert zipfile.is_zipfile(path)
    assert on_disk.told == [("info", f"Everything is saved to {path}. {OPEN}")]


def test_everything_can_be_locked(on_disk: House, tmp_path: Path) -> None:
    path = tmp_path / "all.backcare"
    on_disk.tab.report.keeper.set_passphrase("correct horse")
    on_disk.save(Out.ARCHIVE, Target(path))
    assert is_locked(path.read_bytes()[:64])
    assert on_disk.told[-1][1].endswith("It opens with your passphrase only.")


def test_everything_can_be_cancelled(on_disk: House, tmp_path: Path) -> None:
    path = tmp_path / "all.backcare"
    on_disk.tab.saver.progressed.connect(on_disk.tab.saver.cancel)
    on_disk.save(Out.ARCHIVE, Target(path))
    assert not path.exists()
    assert on_disk.told == [("info", "Cancelled. No file was written.")]


def test_a_calendar_holds_the_days_that_are_planned(house: House, tmp_path: Path) -> None:
    path = tmp_path / "days.ics"
    house.save(Out.CALENDAR, Target(path))
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert events
    assert all(event["DTSTART"].dt >= TODAY for event in events)
    assert not any("pain" in str(event["SUMMARY"]).lower() for event in events)
    ((kind, text),) = house.told
    assert kind == "info"
    assert text.startswith(f"The days planned are saved to {path}. Days of an earlier file")


def test_where_nothing_is_planned_no_calendar_is_written(house: House, tmp_path: Path) -> None:
    path = tmp_path / "days.ics"
    house.settings.choose("measures_asked", value=False)
    house.store.episodes.remove("e", house.clock.utc_now())
    house.save(Out.CALENDAR, Target(path))
    assert not path.exists()
    assert house.told == [("info", "Nothing is planned: no file was written.")]


# --- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize("out", list(Out))
def test_a_place_that_takes_no_file_is_told(on_disk: House, tmp_path: Path, out: Out) -> None:
    path = tmp_path / "missing" / "file"
    on_disk.save(out, Target(path))
    ((kind, text),) = on_disk.told
    assert kind == "warning"
    assert text == (
        f"{path} could not be written: No such file or directory. A file that was there is as it "
        "was. Choose another place."
    )


@pytest.mark.parametrize("out", list(Out))
def test_a_full_disk_leaves_the_old_file(
    on_disk: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: Out
) -> None:
    path = tmp_path / "file.csv"
    path.write_text("before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    on_disk.save(out, Target(path))
    assert path.read_text() == "before"
    assert not list(tmp_path.glob(".backcare-*"))
    assert "No space left on device" in on_disk.told[-1][1]
    assert not on_disk.tab.saver.busy


def test_a_diary_that_cannot_be_read_is_told(build: Open, tmp_path: Path) -> None:
    house = build()
    house.store.ratings.problem = StorageUnavailable(StorageProblem.FAILED)
    house.tab.report.keeper.choose_span("90")
    house.save(Out.PDF, Target(tmp_path / "report.pdf"))
    assert ("warning", "It could not be saved. Try again.") in house.told
    assert not house.tab.saver.busy


# --- on paper ------------------------------------------------------------------------------------


def test_the_pages_are_printed_as_they_are_shown(house: House, tmp_path: Path) -> None:
    house.printer.paper = tmp_path / "paper.pdf"
    house.tab.view.home.saving.paper.click()
    with pikepdf.open(house.printer.paper) as printed:
        pages = house.tab.view.home.preview.view.pages
        assert pages is not None
        assert len(printed.pages) == len(pages.texts)
        width, height = (float(side) for side in list(printed.pages[0].mediabox)[2:])
    assert (round(width), round(height)) == (595, 842)
    assert house.told == [("info", "Sent to the printer.")]


def test_pages_that_somebody_asks_the_printer_for_are_printed_alone(
    house: House, tmp_path: Path
) -> None:
    house.printer.paper, house.printer.pages = tmp_path / "two.pdf", (2, 2)
    house.tab.saver.print_report()
    with pikepdf.open(tmp_path / "two.pdf") as printed:
        assert len(printed.pages) == 1


def test_letter_is_printed_on_letter(house: House, tmp_path: Path) -> None:
    house.printer.paper = tmp_path / "paper.pdf"
    house.tab.report.keeper.set_paper("us-letter")
    house.tab.view.home.saving.paper.click()
    with pikepdf.open(house.printer.paper) as printed:
        assert round(float(printed.pages[0].mediabox[2])) == 612


def test_another_sheet_gets_the_page_as_large_as_it_fits(house: House, tmp_path: Path) -> None:
    house.printer.paper = tmp_path / "paper.pdf"
    house.printer.sheet = QPageSize(QPageSize.PageSizeId.A5)
    house.tab.view.home.saving.paper.click()
    with pikepdf.open(house.printer.paper) as printed:
        assert round(float(printed.pages[0].mediabox[2])) == 420


def test_what_is_printed_stands_where_it_stands_on_the_page(house: House, tmp_path: Path) -> None:
    house.printer.paper = tmp_path / "paper.pdf"
    house.tab.view.home.saving.paper.click()
    pages = house.tab.view.home.preview.view.pages
    assert pages is not None
    shown = inked(drawn(pages.data, 0, 300))
    printed = inked(drawn(house.printer.paper.read_bytes(), 0, 300))
    assert printed == pytest.approx(shown, abs=2)
    assert shown[2] > shown[0]


def inked(image: QImage) -> tuple[int, int, int, int]:
    """Where a page is dark: left, top, right and bottom."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), min(down), max(across), max(down)


def test_without_a_printer_a_pdf_is_proposed(house: House) -> None:
    house.tab.view.home.saving.paper.click()
    assert house.told == [
        ("warning", "This computer has no printer set up. You can save a PDF instead.")
    ]


def test_a_printer_that_takes_nothing_is_told(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.printer.paper = tmp_path / "paper.pdf"
    monkeypatch.setattr(file_writer, "print_pages", lambda *_: False)
    house.tab.view.home.saving.paper.click()
    assert house.told == [("warning", "The printer did not take the pages.")]


# --- the system's dialogs ------------------------------------------------------------------------


@pytest.fixture
def dialogs(qtbot: QtBot) -> Callable[..., FileDialogs]:
    window = QWidget()
    qtbot.addWidget(window)

    def ask(run: Callable[[QFileDialog], bool]) -> FileDialogs:
        return FileDialogs(window, OwnFiles(), run)

    return ask


def choosing(path: Path) -> Callable[[QFileDialog], bool]:
    """Somebody who picks a name without an ending."""

    def run(dialog: QFileDialog) -> bool:
        dialog.selectFile(str(path))
        return True

    return run


@pytest.mark.parametrize(
    ("out", "suffix"),
    [
        (Out.PDF, ".pdf"),
        (Out.CSV, ".zip"),
        (Out.FHIR, ".json"),
        (Out.JSON, ".json"),
        (Out.ARCHIVE, ".backcare"),
        (Out.CALENDAR, ".ics"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(
    dialogs: Callable[..., FileDialogs], tmp_path: Path, out: Out, suffix: str
) -> None:
    found = dialogs(choosing(tmp_path / "mine")).to_save(out, "proposed", Tables())
    assert found == Target(tmp_path / f"mine{suffix}")


@pytest.mark.parametrize("separator", list(Separator))
@pytest.mark.parametrize(("log", "suffix"), [(False, ".zip"), (True, ".csv")])
def test_the_dialog_offers_the_tables_that_the_page_is_set_to(
    dialogs: Callable[..., FileDialogs],
    tmp_path: Path,
    separator: Separator,
    log: bool,
    suffix: str,
) -> None:
    asked = dialogs(choosing(tmp_path / "mine"))
    found = asked.to_save(Out.CSV, "proposed", Tables(log, separator))
    assert found == Target(tmp_path / f"mine{suffix}", separator)


def test_the_next_dialog_begins_where_the_last_file_went(
    dialogs: Callable[..., FileDialogs], tmp_path: Path
) -> None:
    seen: list[str] = []

    def run(dialog: QFileDialog) -> bool:
        seen.append(dialog.directory().absolutePath())
        dialog.selectFile(str(tmp_path / "mine"))
        return True

    asked = dialogs(run)
    for _ in range(2):
        asked.to_save(Out.PDF, "proposed", Tables())
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert seen[0] == (documents if Path(documents).is_dir() else str(Path.home()))
    assert seen[1] == str(tmp_path)


def test_where_decimals_have_a_comma_semicolons_are_chosen(build: Open) -> None:
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    house = build(locale=german)
    assert house.tab.report.keeper.state.tables == Tables(separator=Separator.SEMICOLON)
    paper = house.tab.view.home.paper
    assert paper.semicolons.isChecked()
    paper.semicolons.click()
    paper.tables.segment("log").click()
    assert house.tab.report.keeper.state.tables == Tables(log=True)


def test_the_folder_of_what_was_saved_can_be_shown(house: House, tmp_path: Path) -> None:
    opened: list[Path] = []
    house.tab.saver.open_folder = opened.append
    saving = house.tab.view.home.saving
    assert saving.where.isHidden()
    house.save(Out.JSON, Target(tmp_path / "r.json"))
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["format"] == "backcare-report"
    saving.where.click()
    assert opened == [tmp_path]


def test_whoever_closes_the_dialog_gets_nothing(dialogs: Callable[..., FileDialogs]) -> None:
    assert dialogs(lambda _: False).to_save(Out.PDF, "proposed", Tables()) is None
    assert dialogs(lambda _: False).to_import() is None


def test_archives_and_tables_are_looked_for(
    dialogs: Callable[..., FileDialogs], tmp_path: Path
) -> None:
    (tmp_path / "pain.csv").write_text("")
    asked: list[str] = []

    def run(dialog: QFileDialog) -> bool:
        asked.extend(dialog.nameFilters())
        dialog.selectFile(str(tmp_path / "pain.csv"))
        return True

    assert dialogs(run).to_import() == tmp_path / "pain.csv"
    assert "*.backcare *.csv" in asked[0]
