"""The diary's own files are refused by every file dialog that reads or writes one."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.profile import Profile
from backcare_desktop.paths import folders
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.pain.ask_picture import PictureDialogs
from backcare_desktop.ui.tabs.report.ask_files import FileDialogs as ReportDialogs
from backcare_desktop.ui.tabs.report.state import Out, Tables
from backcare_desktop.ui.tabs.settings.ask_place import PlaceDialogs
from backcare_desktop.ui.tabs.stretch.editor.ask import FileDialogs as RoutineDialogs
from tests.journeys.person import Person

ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")
Run = Callable[[QFileDialog], bool]
Asks = Callable[[QWidget, OwnFiles, Run], Path | None]


def save_report(window: QWidget, own: OwnFiles, run: Run) -> Path | None:
    target = ReportDialogs(window, own, run).to_save(Out.PDF, "report", Tables())
    return None if target is None else target.path


WRITES: tuple[Asks, ...] = (
    save_report,
    lambda window, own, run: PictureDialogs(window, own, run).to_save("pain"),
    lambda window, own, run: RoutineDialogs(window, own, run).to_save("mine"),
    lambda window, own, run: PlaceDialogs(window, own, run).to_save_sheet(),
)
READS: tuple[Asks, ...] = (
    lambda window, own, run: ReportDialogs(window, own, run).to_import(),
    lambda window, own, run: RoutineDialogs(window, own, run).to_open(),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def choosing(path: Path) -> Run:
    def run(dialog: QFileDialog) -> bool:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        return True

    return run


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        *((ask, "Nothing was saved: Backcare keeps that file for itself.") for ask in WRITES),
        *((ask, "This file is a part of your diary") for ask in READS),
    ],
)
def test_a_file_of_ours_is_neither_read_nor_written_over(
    window: QWidget, tmp_path: Path, ask: Asks, said: str
) -> None:
    diary, other = tmp_path / "backcare.sqlite", tmp_path / "other.sqlite"
    for path in (diary, other):
        path.write_bytes(b"x")
    own = OwnFiles(lambda: (diary,))
    refused = QSignalSpy(own.refused)
    assert ask(window, own, choosing(other)) == other
    assert refused.count() == 0
    assert ask(window, own, choosing(diary)) is None
    assert refused.count() == 1
    assert str(refused.at(0)[0]).startswith(said)
    assert ask(window, own, lambda _: False) is None
    assert refused.count() == 1


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_another_name_of_one_is_refused_too(
    tmp_path: Path, link: Callable[[Path, Path], None]
) -> None:
    diary = tmp_path / "backcare.sqlite"
    diary.write_bytes(b"x")
    link(diary, tmp_path / "innocent.csv")
    own = OwnFiles(lambda: (diary, tmp_path / "gone"))
    assert own.to_read(tmp_path / "innocent.csv") is None
    assert own.to_write(tmp_path / "new.csv") == tmp_path / "new.csv"


def test_the_program_knows_its_files_and_those_of_everybody(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    ProfileShelf(folders(tmp_path)).add(ANNA)
    other = ProfileShelf(folders(tmp_path)).folders_of(ANNA).database
    other.parent.mkdir(parents=True)
    other.write_bytes(b"x")
    person = Person(tmp_path)
    try:
        person.settle()
        own = person.app.data.own_files
        said = QSignalSpy(own.refused)
        database = person.app.folders.database
        for path in (database, Path(f"{database}-wal"), other, tmp_path / "profiles.json"):
            assert path.exists()
            assert own.to_read(path) is None
        assert said.count() == 4
        assert person.app._parts.own_files is own
    finally:
        person.leave()
