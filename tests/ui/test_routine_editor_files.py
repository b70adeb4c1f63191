"""Routines out to files and in again, with a look before anything is kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.content.routine_file import read_routine_file, write_routine_file
from backcare_desktop.core.clock import now
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.stretch.editor.ask import FileDialogs
from backcare_desktop.ui.tabs.stretch.editor.state import Preview, Refusal
from backcare_desktop.ui.tabs.stretch.editor.workbench import WorkbenchView
from tests.ui.test_routine_editor import EXERCISES, FULL, SHIPPED, House


class Desk(House):
    """A workbench whose previews are looked at."""

    def __init__(self, *, held: bool = False) -> None:
        super().__init__(held=held)
        self.transfer = self.bench.transfer
        self.previews: list[Preview | Refusal] = []
        self.told: list[tuple[str, str]] = []
        self.transfer.state_changed.connect(self.previews.append)
        self.transfer.told.connect(self._tell)

    def _tell(self, kind: str, text: str) -> None:
        self.told.append((kind, text))


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "duo.backcare-routine"


@pytest.fixture
def looked_at(desk: Desk, path: Path) -> Desk:
    write_routine_file(path, Draft.of(SHIPPED))
    desk.person.file = path
    desk.transfer.import_file()
    return desk


# --- out ----------------------------------------------------------------------------------------


def test_a_routine_is_written_where_the_person_says(desk: Desk, path: Path) -> None:
    desk.person.file = path
    desk.transfer.export(SHIPPED)
    assert desk.person.proposed == ["duo.backcare-routine"]
    assert read_routine_file(path, EXERCISES) == Draft.of(SHIPPED)
    assert desk.told == [("info", f"Routine written to {path}.")]


def test_an_own_routine_is_written_as_well(desk: Desk, path: Path) -> None:
    own = desk.saved()
    desk.person.file = path
    desk.transfer.export(own)
    assert read_routine_file(path, EXERCISES) == Draft.of(own)


def test_a_changed_mind_writes_and_reads_nothing(desk: Desk, path: Path) -> None:
    desk.transfer.export(SHIPPED)
    desk.transfer.import_file()
    assert not path.exists()
    assert (desk.told, desk.previews) == ([], [])


def test_a_place_that_takes_no_file_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.person.file = tmp_path / "missing" / "duo.backcare-routine"
    desk.transfer.export(SHIPPED)
    ((kind, text),) = desk.told
    assert kind == "warning"
    assert "No such file or directory" in text


def test_a_name_that_no_file_may_hold_is_not_exported(desk: Desk, path: Path) -> None:
    kept = Draft.of(SHIPPED).finished("own-1", now(desk.clock))
    desk.person.file = path
    desk.transfer.export(replace(kept, name="<b>Duo</b>"))
    assert not path.exists()
    assert desk.person.proposed == []
    ((kind, text),) = desk.told
    assert kind == "warning"
    assert text.startswith("“<b>Duo</b>” was not exported. ")


# --- in -----------------------------------------------------------------------------------------


def test_a_file_is_shown_before_anything_is_kept(looked_at: Desk, path: Path) -> None:
    (preview,) = looked_at.previews
    assert isinstance(preview, Preview)
    assert (preview.file, preview.name) == (path.name, "Duo")
    assert (preview.summary, preview.total) == ("Two.", "3 min, 2 steps")
    assert [line.title for line in preview.lines] == ["1. Cat-Cow", "2. Plank"]
    assert preview.needs == "You need the floor and nothing else"
    assert looked_at.store.all() == ()
    assert looked_at.opened.count() == 1


def test_a_routine_that_was_looked_at_can_be_kept_and_taken_back(looked_at: Desk) -> None:
    looked_at.transfer.keep()
    (own,) = looked_at.store.all()
    assert Draft.of(own) == Draft.of(SHIPPED)
    assert looked_at.closed.count() == 1
    looked_at.take_back()
    assert looked_at.store.all() == ()


def test_a_routine_that_was_looked_at_can_be_changed_first(looked_at: Desk) -> None:
    looked_at.transfer.change_first()
    assert looked_at.titles() == ["1. Cat-Cow", "2. Plank"]
    looked_at.editor.save()
    assert [own.name for own in looked_at.store.all()] == ["Duo"]


def test_a_routine_that_was_looked_at_and_left_is_gone(looked_at: Desk) -> None:
    looked_at.transfer.leave()
    looked_at.transfer.keep()
    looked_at.transfer.change_first()
    assert looked_at.store.all() == ()
    assert looked_at.opened.count() == 1


def test_a_full_disk_keeps_the_preview_open(looked_at: Desk) -> None:
    looked_at.store.problem = FULL
    looked_at.transfer.keep()
    assert looked_at.closed.count() == 0
    looked_at.store.problem = None
    looked_at.not_saved.at(0)[2]()
    assert len(looked_at.store.all()) == 1


def test_a_second_press_keeps_one_routine_only(path: Path) -> None:
    desk = Desk(held=True)
    write_routine_file(path, Draft.of(SHIPPED))
    desk.person.file = path
    desk.transfer.import_file()
    desk.held.run()
    desk.transfer.keep()
    desk.transfer.keep()
    desk.held.run()
    assert len(desk.store.all()) == 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("hold_s = 40", "hold_s = -40", "Step 2, “hold_s”: must lie between 1 and 600."),
        ("hold_s = 40", "", "Step 2: must hold either hold_s or reps."),
        ('name = "Duo"', "name = 3", "“name”: must be text."),
        ("backcare_routine = 1\n", "", "The file is not a routine of Backcare."),
    ],
)
def test_a_refused_file_says_why_in_a_sentence_and_nothing_is_kept(
    desk: Desk, path: Path, old: str, new: str, reason: str
) -> None:
    write_routine_file(path, Draft.of(SHIPPED))
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    desk.person.file = path
    desk.transfer.import_file()
    assert desk.previews == [Refusal(path.name, reason)]
    desk.transfer.keep()
    desk.transfer.change_first()
    assert desk.store.all() == ()


def test_a_refused_file_replaces_the_routine_that_was_looked_at(
    looked_at: Desk, path: Path
) -> None:
    path.write_text("nonsense", "utf-8")
    looked_at.transfer.import_file()
    looked_at.transfer.keep()
    assert looked_at.store.all() == ()


# --- the pages ----------------------------------------------------------------------------------


def test_the_preview_shows_names_as_plain_text(qtbot: QtBot, desk: Desk, path: Path) -> None:
    write_routine_file(path, Draft.of(SHIPPED).named("Push & pull, squat < 90°"))
    desk.person.file = path
    view = WorkbenchView(desk.bench, {})
    qtbot.addWidget(view)
    view.resize(1120, 720)
    view.show()
    desk.transfer.import_file()
    assert view.preview._title.text() == "Push & pull, squat < 90°"
    assert view.preview.keep.isVisible()
    assert not view.preview.another.isVisible()


def test_a_refusal_offers_another_file_and_the_way_out(
    qtbot: QtBot, desk: Desk, path: Path
) -> None:
    path.write_text("nonsense", "utf-8")
    desk.person.file = path
    view = WorkbenchView(desk.bench, {})
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    desk.transfer.import_file()
    assert view.preview.another.hasFocus()
    assert not view.preview.keep.isVisible()
    write_routine_file(path, Draft.of(SHIPPED))
    view.preview.another.click()
    assert view.preview.keep.isVisible()
    view.preview.keep.click()
    assert len(desk.store.all()) == 1


def test_nothing_from_a_file_is_kept_without_a_diary_to_write_to(
    qtbot: QtBot, looked_at: Desk
) -> None:
    view = WorkbenchView(looked_at.bench, {})
    qtbot.addWidget(view)
    looked_at.bench.set_writable(False)
    assert not view.preview.keep.isEnabled()
    looked_at.transfer.keep()
    assert looked_at.store.all() == ()


def test_change_it_first_leads_to_the_editor(qtbot: QtBot, looked_at: Desk) -> None:
    view = WorkbenchView(looked_at.bench, {})
    qtbot.addWidget(view)
    looked_at.transfer.import_file()
    assert view.currentWidget() is view.preview
    view.preview.change.click()
    assert view.currentWidget() is view.editor


def test_escape_leaves_the_preview(qtbot: QtBot, looked_at: Desk) -> None:
    view = WorkbenchView(looked_at.bench, {})
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    looked_at.transfer.import_file()
    assert view.preview.keep.hasFocus()
    QTest.keyClick(view.preview.keep, Qt.Key.Key_Escape)
    assert looked_at.closed.count() == 1
    assert looked_at.store.all() == ()


# --- the dialogs --------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_the_dialogs_ask_for_routine_files_and_give_back_what_was_chosen(
    window: QWidget, path: Path
) -> None:
    path.touch()
    seen: list[tuple[QFileDialog.AcceptMode, str, list[str]]] = []

    def choose(dialog: QFileDialog) -> bool:
        seen.append((dialog.acceptMode(), dialog.defaultSuffix(), dialog.nameFilters()))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        return True

    dialogs = FileDialogs(window, OwnFiles(), choose)
    assert dialogs.to_open() == path
    assert dialogs.to_save("other.backcare-routine") == path
    patterns = ["Backcare routines (*.backcare-routine)"]
    assert seen == [
        (QFileDialog.AcceptMode.AcceptOpen, "", patterns),
        (QFileDialog.AcceptMode.AcceptSave, "backcare-routine", patterns),
    ]


def test_a_dialog_that_was_closed_gives_nothing(window: QWidget) -> None:
    dialogs = FileDialogs(window, OwnFiles(), lambda _: False)
    assert dialogs.to_open() is None
    assert dialogs.to_save("x.backcare-routine") is None


def test_what_is_told_reaches_the_workbench(desk: Desk, path: Path) -> None:
    told = QSignalSpy(desk.bench.told)
    desk.person.file = path
    desk.transfer.export(SHIPPED)
    assert told.at(0)[0] == "info"
