"""A report for the physiotherapist, and everything out of the program and back, as people do it."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.archive import Way
from backcare_desktop.core.clock import moment, now
from backcare_desktop.core.diary import Rating
from backcare_desktop.outside import open_store
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.reporting.report import Section
from backcare_desktop.ui.tabs.report.ask_files import Target
from backcare_desktop.ui.tabs.report.home import ReportHome
from backcare_desktop.ui.tabs.report.report_tab import ReportTab
from backcare_desktop.ui.tabs.report.state import Out, Tables
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock
from tests.journeys.person import Person
from tests.reporting.pdf_reader import Read

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
DAYS = 40


class Hands:
    """Answers every dialog with a file of one folder.

    Attributes:
        file: what is brought in; None for nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.file: Path | None = None

    def to_save(self, out: Out, proposed: str, tables: Tables) -> Target | None:
        return Target(self.place(out))

    def to_import(self) -> Path | None:
        return self.file

    def place(self, out: Out) -> Path:
        suffix = {
            Out.PDF: "pdf",
            Out.CSV: "zip",
            Out.FHIR: "json",
            Out.JSON: "plain.json",
            Out.ARCHIVE: "backcare",
            Out.CALENDAR: "ics",
        }[out]
        return self._folder / f"mine.{suffix}"

    def choose(self, title: str, paper: Paper, done: Callable[[QPagedPaintDevice], None]) -> bool:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / "paper.pdf"))
        done(printer)
        return True


@pytest.fixture
def hands(tmp_path: Path) -> Hands:
    folder = tmp_path / "documents"
    folder.mkdir()
    return Hands(folder)


@pytest.fixture
def someone(data_dir: Path, hands: Hands) -> Iterator[Callable[..., Person]]:
    """Somebody who has rated the last 40 days, at the Report tab."""
    people: list[Person] = []

    def come(days: int = DAYS) -> Person:
        clock = FakeClock()
        write(data_dir, clock, days)
        person = Person(data_dir, clock)
        people.append(person)
        person.press(Key.Key_7, CTRL)
        tab = tab_of(person)
        tab.saver.ask, tab.saver.printer = hands, hands
        return person

    yield come
    for person in people:
        person.leave()


def write(data_dir: Path, clock: FakeClock, days: int) -> None:
    """A rating a day, the last one this morning; each tenth with a note."""
    data_dir.mkdir(mode=0o700, exist_ok=True)
    store = open_store(data_dir / "backcare.sqlite")
    today = now(clock).local_date
    for ago in range(days):
        day = today - timedelta(days=ago)
        at = moment(datetime(day.year, day.month, day.day, 6, tzinfo=UTC), clock.zone())
        note = f"note {ago}" if ago % 10 == 0 else ""
        store.ratings.add(Rating(f"r{ago:02}", 2 + ago % 5, at, note=note))
    store.close()


def tab_of(person: Person) -> ReportTab:
    assert person.made("report").report_tab is not None
    return person.made("report").report_tab


def home_of(person: Person) -> ReportHome:
    return tab_of(person).view.home


def shown(person: Person) -> str:
    """What the preview says."""
    pages = home_of(person).preview.view.pages
    assert pages is not None
    return "\n".join(pages.texts)


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(60):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def banner(person: Person) -> str:
    found = person.app.window.findChildren(Banner)
    return " ".join(
        label.text() for one in found if one.isVisible() for label in one.findChildren(Label)
    )


def ask(person: Person, work: Callable[[], Any]) -> Any:
    """Have the diary's thread do something; what came of it."""
    found: list[Any] = []
    person.app.jobs.submit(work, found.append, found.append)
    person.settle()
    return found[0]


def kept(person: Person) -> list[str]:
    """The ids of every rating in the diary."""
    ratings = ask(person, lambda: person.app.desk._opened().ratings.latest(1000))
    return sorted(each.id for each in ratings)


# --- the report ----------------------------------------------------------------------------------


def test_ninety_days_without_a_section_are_saved_with_keys_only(
    someone: Callable[..., Person], hands: Hands
) -> None:
    person = someone()
    home = home_of(person)
    assert "30 of 30 days rated" in shown(person)
    assert "No lifting was logged in these days." in shown(person)
    tab_to(person, home.period.spans.chip("90"))
    person.press(Key.Key_Return)
    assert "11 April – 9 July 2025" in shown(person)
    tab_to(person, home.sections.sections[Section.LIFTING])
    person.press(Key.Key_Space)
    assert "No lifting was logged in these days." not in shown(person)
    tab_to(person, home.saving.pdf)
    person.press(Key.Key_Return)
    read = Read(hands.place(Out.PDF).read_bytes())
    assert "11 April – 9 July 2025" in read.text
    assert "Scores" in read.headings
    assert "Lifting before flares" not in read.headings
    assert read.is_ua
    assert f"Report saved to {hands.place(Out.PDF)}." in banner(person)


def test_every_form_holds_the_same_days(someone: Callable[..., Person], hands: Hands) -> None:
    person = someone()
    saving = home_of(person).saving
    for button in (saving.pdf, saving.csv, saving.fhir, saving.paper):
        person.click(button)
    with zipfile.ZipFile(hands.place(Out.CSV)) as archive:
        table = archive.read("ratings.csv").decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(table)))) == 30
    assert "30 ratings" in Read(hands.place(Out.PDF).read_bytes()).text
    bundle = json.loads(hands.place(Out.FHIR).read_text("utf-8"))
    period = bundle["entry"][0]["resource"]["event"][0]["period"]
    assert period["start"].startswith("2025-06-10")
    with pikepdf.open(hands.place(Out.PDF).with_name("paper.pdf")) as paper:
        pages = home_of(person).preview.view.pages
        assert pages is not None
        assert len(paper.pages) == len(pages.sizes)


def test_notes_are_told_when_their_box_is_ticked(
    someone: Callable[..., Person], hands: Hands
) -> None:
    person = someone()
    home = home_of(person)
    assert home.sections.notes.accessibleDescription() == "3 notes"
    assert "note 10" not in shown(person)
    tab_to(person, home.sections.notes)
    person.press(Key.Key_Space)
    assert "note 10" in shown(person)


def test_a_name_is_typed_shown_and_still_there_the_next_time(
    someone: Callable[..., Person], data_dir: Path
) -> None:
    person = someone()
    home = home_of(person)
    tab_to(person, home.sections.named)
    person.press(Key.Key_Space)
    person.press(Key.Key_Tab)
    QTest.keyClicks(home.sections.name.input, "Alex Morgan")
    person.press(Key.Key_Tab)
    assert "Alex Morgan" in shown(person)
    person.leave()
    again = Person(data_dir, FakeClock())
    try:
        again.press(Key.Key_7, CTRL)
        assert "Alex Morgan" in shown(again)
    finally:
        again.leave()


def test_a_rating_of_another_tab_is_in_the_preview(someone: Callable[..., Person]) -> None:
    person = someone(days=1)
    assert "1 rating" in shown(person)
    person.press(Key.Key_1, CTRL)
    person.clock.advance(3600)
    person.app.today.rate(7)
    person.settle()
    person.press(Key.Key_7, CTRL)
    assert "2 ratings" in shown(person)


def test_an_empty_diary_has_a_report_too(someone: Callable[..., Person], hands: Hands) -> None:
    person = someone(days=0)
    assert "No day rated" in shown(person)
    person.click(home_of(person).saving.pdf)
    assert hands.place(Out.PDF).exists()


# --- everything ----------------------------------------------------------------------------------


def test_everything_out_a_rating_lost_everything_back_and_undone(
    someone: Callable[..., Person], hands: Hands
) -> None:
    person = someone(days=3)
    home = home_of(person)
    tab_to(person, home.everything.archive)
    person.press(Key.Key_Return)
    hands.file = hands.place(Out.ARCHIVE)
    ask(person, lambda: person.app.desk.diary.remove("r00"))
    person.app.today.rate(9)
    person.settle()
    before = kept(person)
    assert "r00" not in before
    tab_to(person, home.everything.bring_in)
    person.press(Key.Key_Return)
    page = tab_of(person).view.archive_page
    assert page.isVisible()
    tab_of(person).archives.choose_way(Way.REPLACE)
    tab_to(person, page.bring_in)
    person.press(Key.Key_Return)
    assert kept(person) == ["r00", "r01", "r02"]
    person.app.today.rate(3)
    person.settle()
    tab_to(person, page.undo)
    person.press(Key.Key_Return)
    assert person.app.window.asking, "the rating made since would go as well"
    person.press(Key.Key_Tab)
    person.press(Key.Key_Return)
    assert kept(person) == before
    person.press(Key.Key_Z, CTRL)
    assert kept(person) == before, "nothing of another diary is taken back"
    person.press(Key.Key_Escape)
    assert home.isVisible()
    assert home.everything.bring_in.hasFocus()


def test_a_new_computer_gets_all_of_an_old_one(
    someone: Callable[..., Person], hands: Hands, tmp_path: Path
) -> None:
    person = someone(days=5)
    tab_of(person).report.keeper.set_passphrase("correct horse")
    person.click(home_of(person).everything.archive)
    assert "It opens with your passphrase only." in banner(person)
    person.leave()
    new = Person(tmp_path / "new", FakeClock())
    try:
        new.press(Key.Key_7, CTRL)
        tab_of(new).saver.ask = hands
        hands.file = hands.place(Out.ARCHIVE)
        new.click(home_of(new).everything.bring_in)
        QTest.keyClicks(tab_of(new).view.archive_page.passphrase.input, "correct horse")
        new.press(Key.Key_Return)
        new.press(Key.Key_Return)
        assert kept(new) == [f"r0{number}" for number in range(5)]
        new.press(Key.Key_Escape)
        assert "5 ratings" in shown(new)
        new.press(Key.Key_Z, CTRL)
        assert kept(new) == []
        assert "No day rated" in shown(new)
    finally:
        new.leave()


def test_a_table_whose_dates_can_be_read_in_two_ways_is_brought_in(
    someone: Callable[..., Person], hands: Hands, tmp_path: Path
) -> None:
    person = someone(days=1)
    hands.file = tmp_path / "pain.csv"
    hands.file.write_text("Date,Pain\n03/04/2025,6\n05/04/2025,7\n", "utf-8")
    person.click(home_of(person).everything.bring_in)
    page = tab_of(person).view.rating_page
    assert not page.keep.isVisible()
    tab_to(person, page.order.segment("dmy"))
    person.press(Key.Key_Space)
    assert page.keep.text() == "Import 2 ratings"
    tab_to(person, page.keep)
    person.press(Key.Key_Return)
    assert len(kept(person)) == 3
    person.press(Key.Key_Z, CTRL)
    assert kept(person) == ["r00"]


def test_a_file_that_is_nothing_of_ours_is_refused(
    someone: Callable[..., Person], hands: Hands, tmp_path: Path
) -> None:
    person = someone(days=1)
    for name, data in (("a.csv", b"\x00\x01\x02"), ("b.backcare", b"PK\x03\x04")):
        hands.file = tmp_path / name
        hands.file.write_bytes(data)
        person.click(home_of(person).everything.bring_in)
        assert f"{name} is not taken" in banner(person)
        assert "Nothing was changed." in banner(person)
        person.press(Key.Key_Escape)
    assert kept(person) == ["r00"]


def test_the_coming_days_go_into_a_calendar(someone: Callable[..., Person], hands: Hands) -> None:
    person = someone(days=1)
    person.click(home_of(person).everything.calendar)
    events = icalendar.Calendar.from_ical(hands.place(Out.CALENDAR).read_bytes()).walk("VEVENT")
    assert events


# --- leaving -------------------------------------------------------------------------------------


def test_the_window_can_be_closed_while_a_preview_is_made(
    someone: Callable[..., Person],
) -> None:
    person = someone()
    tab_of(person).report.keeper.choose_span("90")
    person.leave()
