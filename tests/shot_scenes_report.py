"""Ways through the Report tab that ``shots.py`` takes, each with the pictures on it."""

import tempfile
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.archive import Way
from backcare_desktop.ui.tabs.report.ask_files import Target
from backcare_desktop.ui.tabs.report.report_tab import ReportTab
from backcare_desktop.ui.tabs.report.state import Out, Progress, Tables
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, scroll_to, scroll_to_end

RATINGS = (
    "Date,Pain,Time,Comment\n"
    "03/04/2025,4,07:30,after the drive\n"
    "04/04/2025,3,,\n"
    "05/04/2025,11,08:00,\n"
    "yesterday,5,08:00,stairs\n"
    "12/04/2025,2,21:15,a long walk\n"
)


class Answers:
    """Somebody who has one file for everything."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def to_save(self, out: Out, proposed: str, tables: Tables) -> Target | None:
        return Target(self.path)

    def to_import(self) -> Path | None:
        return self.path


def _tab(person: Person) -> ReportTab:
    person.app.window.show_tab("report")
    person.settle()
    tab = person.made("report").report_tab
    if tab is None:
        raise LookupError("the tab was not made")
    return tab


def _import(person: Person, path: Path) -> ReportTab:
    tab = _tab(person)
    tab.saver.ask = Answers(path)
    tab.bring_in()
    person.settle()
    return tab


def _ring(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def lived(camera: Camera, person: Person) -> None:
    """A year of diary: as it opens, to its end, closer, as text, while it is written."""
    tab = _tab(person)
    home = tab.view.home
    camera.take(person, "report-home")
    tab.report.keeper.choose_span("90")
    tab.report.keeper.set_named(on=True)
    tab.report.keeper.set_name("Alex Morgan")
    tab.report.keeper.settle_name()
    home.paper.passphrase.input.setText("correct horse")
    home.paper.passphrase.edited.emit("correct horse")
    home.paper.agreed()
    home.saving.show_progress(Progress("Saving the tables: 40 %.", cancellable=True))
    person.settle()
    scroll_to_end(person)
    camera.take(person, "report-end")
    home.saving.show_progress(None)
    scroll_to(home.sections.notes)
    home.preview.view.set_zoom(2.0)
    _ring(home.preview.view)
    person.settle()
    camera.take(person, "report-closer")
    home.preview.turn.click()
    camera.take(person, "report-text")
    home.preview.turn.click()
    home.preview.view.set_zoom(1.0)
    home.period.first.setText("9 Jly")
    home.period.first.textEdited.emit("9 Jly")
    home.period.first.editingFinished.emit()
    scroll_to(home.period)
    camera.take(person, "report-no-date")


def imports(camera: Camera, person: Person) -> None:
    """An archive and a table of ratings, brought in."""
    with tempfile.TemporaryDirectory(prefix="backcare-shots-") as home:
        folder = Path(home)
        table = folder / "pain 2025.csv"
        table.write_text(RATINGS, "utf-8")
        tab = _import(person, table)
        camera.take(person, "report-import-ratings-order")
        tab.ratings.set_order("dmy")
        person.settle()
        camera.take(person, "report-import-ratings")
        scroll_to_end(person)
        camera.take(person, "report-import-ratings-end")
        tab.ratings.keep()
        person.settle()
        camera.take(person, "report-import-ratings-done")
        tab.ratings.leave()
        archive = folder / "Backcare 2025-07-09.backcare"
        tab.report.keeper.set_passphrase("correct horse")
        tab.saver.ask = Answers(archive)
        tab.saver.save(Out.ARCHIVE)
        person.settle()
        tab.ratings.undo()
        person.app.window.clear_banner("file")
        person.settle()
        tab = _import(person, archive)
        tab.archives.unlock("wrong")
        person.settle()
        camera.take(person, "report-import-locked")
        tab.archives.unlock("correct horse")
        person.settle()
        camera.take(person, "report-import-archive")
        tab.archives.choose_way(Way.REPLACE)
        camera.take(person, "report-import-replace")
        page = tab.view.archive_page
        page.show_state(replace(tab.archives.state, busy=True, writing=True, percent=40))
        camera.take(person, "report-importing")
        tab.archives.bring_in()
        person.settle()
        camera.take(person, "report-import-archive-done")
        _undo_after_a_rating(camera, person, tab)
        tab.archives.leave()
        archive.write_bytes(b"PK\x03\x04 nothing")
        _import(person, archive)
        camera.take(person, "report-import-refused")


def _undo_after_a_rating(camera: Camera, person: Person, tab: ReportTab) -> None:
    """What would go as well is asked about."""
    nobody: list[object] = []
    app = person.app
    app.jobs.submit(lambda: app.desk.diary.rate(6), nobody.append, nobody.append)
    tab.archives.undo()
    person.settle()
    camera.take(person, "report-import-undo")
    QTest.keyClick(person.app.window, Qt.Key.Key_Escape)
    person.settle()


def nothing(camera: Camera, person: Person) -> None:
    """A diary in which nothing is written yet."""
    _tab(person)
    camera.take(person, "report-empty")


REPORT_SCENES = (
    Scene("report-", lived),
    Scene("report-import", imports),
    Scene("report-empty", nothing, filled=False),
)
