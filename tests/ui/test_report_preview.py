"""The preview: made while the window goes on, looked at, scrolled, read."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.report import Section
from backcare_desktop.ui.tabs.report import preview_maker
from backcare_desktop.ui.tabs.report.pdf_view import MOST_ZOOM, PdfView
from backcare_desktop.ui.tabs.report.preview_maker import SLOW_S, TYPING_S, Made
from backcare_desktop.ui.tabs.report.state import MONTH, QUARTER
from tests.fakes import HeldJobs
from tests.services.report_book import ReportBook
from tests.ui.report_house import House, Open, opener

FULL = StorageUnavailable(StorageProblem.FULL)
Key = Qt.Key


@pytest.fixture
def build(qtbot: QtBot) -> Iterator[Open]:
    yield from opener(qtbot)


@pytest.fixture
def house(build: Open) -> House:
    return build()


def text_of(house: House) -> str:
    """What the preview says."""
    pages = view_of(house).pages
    return "" if pages is None else "\n".join(pages.texts)


def view_of(house: House) -> PdfView:
    return house.tab.view.home.preview.view


def ask(house: House, span: str) -> None:
    house.tab.report.keeper.choose_span(span)


class Counted:
    """Counts the PDFs that are set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: list[Any] = []
        self._real = preview_maker.pdf_bytes
        monkeypatch.setattr(preview_maker, "pdf_bytes", self._set)

    def _set(self, report: Any, *given: Any, **more: Any) -> bytes:
        self.made.append((report.choice.last - report.choice.first).days + 1)
        return self._real(report, *given, **more)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


# --- made ----------------------------------------------------------------------------------------


def test_the_preview_is_the_report_of_what_is_chosen(house: House) -> None:
    assert "10 June – 9 July 2025" in text_of(house)
    ask(house, QUARTER)
    assert "11 April – 9 July 2025" in text_of(house)


def test_nothing_is_made_before_somebody_looks(build: Open, counted: Counted) -> None:
    house = build(look=False)
    house.tab.report.refresh()
    assert not counted.made
    house.look()
    assert counted.made == [30]


def test_what_changes_while_nobody_looks_is_made_when_somebody_does(
    house: House, counted: Counted
) -> None:
    house.tab.view.hide()
    house.book.say(1, 7)
    house.tab.report.refresh()
    assert not counted.made
    house.tab.view.show()
    assert counted.made == [30]
    assert "No day rated" not in text_of(house)


def test_nothing_is_made_again_when_nothing_has_changed(house: House, counted: Counted) -> None:
    house.tab.view.hide()
    house.tab.view.show()
    house.tab.report.keeper.settle_days()
    assert not counted.made


def test_of_those_that_wait_only_the_newest_is_made(build: Open, counted: Counted) -> None:
    jobs, files = HeldJobs(), HeldJobs()
    house = build(jobs=jobs, files=files)
    jobs.run()
    for span in (QUARTER, MONTH, QUARTER):
        ask(house, span)
    files.run()
    jobs.run()
    files.run()
    assert counted.made == [30, 90]
    assert "11 April – 9 July 2025" in text_of(house)


def test_what_nobody_wants_any_more_once_it_is_read_is_not_set(
    build: Open, counted: Counted
) -> None:
    jobs = HeldJobs()
    house = build(jobs=jobs)
    jobs.run()
    ask(house, QUARTER)
    house.tab.report.keeper.set_first("1 July 2025")
    house.tab.report.keeper.settle_days()
    jobs.run()
    assert counted.made == [30, 9]


def test_other_paper_needs_no_other_reading(build: Open) -> None:
    jobs = HeldJobs()
    house = build(jobs=jobs)
    jobs.run()
    house.tab.report.keeper.set_paper("us-letter")
    assert not len(jobs)
    pages = view_of(house).pages
    assert pages is not None
    assert [round(side) for side in pages.sizes[0]] == [612, 792]


def test_typing_waits_until_nobody_types_any_more(house: House, counted: Counted) -> None:
    keeper = house.tab.report.keeper
    keeper.set_named(True)
    made = len(counted.made)
    for text in ("A", "Al", "Alex Morgan"):
        keeper.set_name(text)
    assert len(counted.made) == made
    assert house.typing.armed == TYPING_S
    house.typing.fire()
    assert len(counted.made) == made + 1
    assert "Alex Morgan" in text_of(house)


def test_leaving_the_field_ends_the_waiting(house: House, counted: Counted) -> None:
    house.tab.report.keeper.set_first("1 July 2025")
    house.tab.report.keeper.settle_days()
    assert counted.made == [9]
    assert house.typing.armed is None


@pytest.mark.parametrize("section", [Section.SCORES, Section.CHART, Section.LIFTING])
def test_a_section_that_is_left_out_is_gone_from_the_preview(
    house: House, section: Section
) -> None:
    title = house.tab.view.home.sections.sections[section].text()
    house.book.say(1, 4)
    house.tab.report.refresh()
    before = text_of(house)
    house.tab.view.home.sections.sections[section].click()
    after = text_of(house)
    assert after != before, title
    assert len(after) < len(before)


# --- meanwhile -----------------------------------------------------------------------------------


def test_the_old_pages_stay_until_the_new_ones_are_there(build: Open) -> None:
    files = HeldJobs()
    house = build(files=files)
    files.run()
    before = text_of(house)
    ask(house, QUARTER)
    assert text_of(house) == before
    assert view_of(house).drawn
    files.run()
    assert text_of(house) != before


def test_that_it_takes_long_is_said_after_a_while_only(build: Open) -> None:
    files = HeldJobs()
    house = build(files=files)
    files.run()
    home = house.tab.view.home
    ask(house, QUARTER)
    assert home.seen == "Preview · A4 · page 1 of 2"
    assert house.slow.armed == SLOW_S
    house.slow.fire()
    assert home.seen == "Preview · being made…"
    files.run()
    assert home.seen == "Preview · A4 · page 1 of 2"
    assert house.slow.armed is None


def test_a_diary_that_cannot_be_read_is_told_and_tried_again(build: Open) -> None:
    house = build(look=False)
    house.store.ratings.problem = FULL
    house.look()
    assert house.problems == [StorageProblem.FULL]
    house.store.ratings.problem = None
    house.tab.report.refresh()
    assert "10 June – 9 July 2025" in text_of(house)


def test_where_qt_lacks_its_pdf_part_everything_else_works(
    build: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: bytes) -> None:
        raise ImportError("libsomething.so.2")

    monkeypatch.setattr(preview_maker, "read_pages", missing)
    house = build()
    home = house.tab.view.home
    assert "lacks the part of Qt that shows PDFs" in home.preview.says
    assert home.saving.pdf.isEnabled()
    assert not home.preview.turn.isVisible()
    assert home.seen == ""


def test_pages_that_cannot_be_set_are_told_calmly(
    build: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        """Work that goes wrong, as the worker tells it."""

        def submit(self, work: Any, done: Any, failed: Any) -> None:
            failed(StorageUnavailable(StorageProblem.FAILED))

    house = build(files=Failing())
    home = house.tab.view.home
    assert home.preview.says == "The preview could not be made. Choose other sections or days."
    assert not house.problems


def test_what_is_asked_for_while_it_is_made_is_handed_over_afterwards(build: Open) -> None:
    files = HeldJobs()
    house = build(files=files)
    got: list[Made] = []
    lost: list[bool] = []
    house.tab.report.maker.when_made(got.append, lambda: lost.append(True))
    assert not got
    files.run()
    assert [made.report.choice for made in got] == [house.tab.report.keeper.choice]
    assert not lost


# --- looked at -----------------------------------------------------------------------------------


@pytest.fixture
def long(build: Open) -> House:
    """A report of several pages."""
    house = build(look=False)
    book: ReportBook[Any] = house.book
    for ago in range(30):
        for hour in range(9):
            book.say(ago, hour, note=f"note {hour}")
    house.look()
    return house


def test_the_pages_are_drawn_at_the_size_they_are_seen_in(long: House) -> None:
    view = view_of(long)
    assert view.drawn
    images = {at: image.width() for at, (_, image) in view._images.items()}
    assert images[0] == view._places[0].width()
    QTest.keyClick(view, Key.Key_Plus)
    assert view._images[0][1].width() == view._places[0].width() > images[0]


def test_a_whole_page_is_seen_at_first(long: House) -> None:
    view = view_of(long)
    place, room = view._places[0], view.viewport().rect()
    assert place.height() <= room.height()
    assert place.width() <= room.width()


def test_keys_turn_the_pages(long: House) -> None:
    view, home = view_of(long), long.tab.view.home
    assert home.seen.startswith("Preview · A4 · page 1 of ")
    last = home.seen.rpartition(" ")[2]
    QTest.keyClick(view, Key.Key_End)
    assert home.seen == f"Preview · A4 · page {last} of {last}"
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_PageDown)
    assert home.seen == f"Preview · A4 · page 2 of {last}"


def test_pages_far_away_are_not_drawn(long: House) -> None:
    view = view_of(long)
    pages = len(view._places)
    assert pages > 3
    assert set(view._images) == {0, 1}
    QTest.keyClick(view, Key.Key_End)
    assert pages - 1 in view._images
    assert view.drawn


def test_closer_and_further_by_key_and_by_button(long: House) -> None:
    view, panel = view_of(long), long.tab.view.home.preview
    panel.closer.click()
    panel.closer.click()
    assert view.zoom == pytest.approx(1.25**2)
    panel.further.click()
    QTest.keyClick(view, Key.Key_Minus)
    assert view.zoom == pytest.approx(1.0)
    for _ in range(20):
        QTest.keyClick(view, Key.Key_Plus)
    assert view.zoom == pytest.approx(MOST_ZOOM)
    QTest.keyClick(view, Key.Key_0)
    assert view.zoom == 1.0


def test_looking_closer_keeps_what_was_in_the_middle(long: House) -> None:
    view = view_of(long)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = (bar.value() + bar.pageStep() / 2) / view._places[-1].bottom()
    view.zoom_in()
    after = (bar.value() + bar.pageStep() / 2) / view._places[-1].bottom()
    assert after == pytest.approx(middle, abs=0.01)


def test_another_report_is_shown_where_the_one_before_was_looked_at(long: House) -> None:
    view = view_of(long)
    view.verticalScrollBar().setValue(700)
    long.tab.view.home.sections.notes.click()
    assert view.verticalScrollBar().value() == 700


def test_assistive_technology_reads_the_page_in_front(long: House) -> None:
    view = view_of(long)
    pages = view.pages
    assert pages is not None
    sheet = view.viewport()
    assert sheet.accessibleName() == f"Preview of the report, page 1 of {len(pages.texts)}"
    assert sheet.accessibleDescription() == pages.texts[0]
    QTest.keyClick(view, Key.Key_End)
    assert sheet.accessibleDescription() == pages.texts[-1]


def test_all_of_it_can_be_read_as_text(long: House) -> None:
    panel = long.tab.view.home.preview
    assert panel.turn.accessibleName() == "Read as text"
    panel.turn.click()
    assert panel.text.isVisible()
    assert not panel.view.isVisible()
    assert "Lower back report" in panel.text.toPlainText()
    assert panel.turn.accessibleName() == "Show the pages"
    panel.turn.click()
    assert panel.view.isVisible()


def test_a_wider_window_shows_larger_pages(long: House) -> None:
    view = view_of(long)
    before = view._places[0].height()
    long.tab.view.resize(1336, 1100)
    QApplication.processEvents()
    assert view._places[0].height() > before
    assert view.drawn


@pytest.mark.parametrize("size", [(780, 720), (1016, 720), (1336, 868)])
def test_choices_and_preview_stand_beside_or_below_each_other(
    house: House, size: tuple[int, int]
) -> None:
    house.tab.view.resize(*size)
    QApplication.processEvents()
    home = house.tab.view.home
    beside = home.preview.mapTo(home, home.preview.rect().topLeft()).y() < 200
    assert beside is (size[0] > 900)
    assert home.preview.view.height() > 300
    if beside:
        save = home.saving.pdf
        assert save.mapTo(house.tab.view, save.rect().bottomLeft()).y() < size[1]
