"""A whole visit to the real program, in a process of its own: ``tour.py OUT UMASK``.

It starts as the command does, with nothing replaced: rates, writes a note, follows a session for a
moment, opens every tab, saves the chart, meets a fault of ours, leaves, then writes every export,
takes one back in and looks it over, on the command line, and makes a backup. The word in the
variable ``WORD`` stands in every field that takes a person's words. What it saw is the last line
that it prints, as JSON.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from backcare_desktop import __main__, app, cli, paths
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.storage.backup import copy_closed
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.player.state import Action
from backcare_desktop.ui.tabs.pain.ask_picture import PictureDialogs
from tests.faults import texts

EXPORTS = {
    "pdf": ["report.pdf"],
    "csv": ["log.csv"],
    "fhir": ["report.fhir.json"],
    "json": ["report.json"],
    "archive": ["all.backcare"],
    "ics": ["plan.ics"],
}
TELLING = {"pdf", "csv", "fhir", "json"}


class Visitor(QObject):
    """Uses the window once it is open.

    Attributes:
        seen: titles of windows, the clipboard, and the command lines of the processes started.
    """

    def __init__(self, backcare: app.Backcare, out: Path, word: str) -> None:
        super().__init__()
        self._app = backcare
        self._out = out
        self._word = word
        self.seen: dict[str, list[str]] = {"titles": [], "clipboard": [], "processes": []}
        backcare.coordinator.opened.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        """Once the diary answers; after whoever else heard of it."""
        self._app.coordinator.opened.disconnect(self.begin)
        QTimer.singleShot(0, self, self.visit)

    @Slot()
    def visit(self) -> None:
        """All of it, then leave."""
        try:
            self._app.settings.choose("report_name", f"{self._word}-name")
            self.rate_and_write()
            self.follow()
            self.open_every_tab()
            self.save_the_chart()
            QTimer.singleShot(0, self, self.fail)
            self.settle()
        finally:
            # A question before closing would wait for ever.
            self._app.window.quit()

    @Slot()
    def fail(self) -> None:
        """A fault of ours that quotes what somebody wrote."""
        raise ValueError(f"{self._word}-fault\nsecond line")

    def settle(self) -> None:
        """Let the diary finish and the window show it; look around."""
        for _ in range(3):
            QApplication.processEvents()
            self._app.jobs.drain()
        self.seen["titles"] += [each.windowTitle() for each in QApplication.topLevelWidgets()]
        self.seen["clipboard"].append(QApplication.clipboard().text())
        self.seen["processes"] += command_lines()

    def rate_and_write(self) -> None:
        """An entry with a note, by keys."""
        window = self._app.window
        window.show_tab("pain")
        self.settle()
        self._app.entry_room.new()
        self.settle()
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_4)
        self.settle()
        page = self._app.entry_pages.entry_page
        page.note.input.setPlainText(f"{self._word}-typed")
        self.settle()
        QTest.keyClick(page.note.input, Qt.Key.Key_Escape)
        self.settle()

    def follow(self) -> None:
        """A session's first moment: what a session opens on this computer is opened."""
        self._app.today.press("trio")
        self.settle()
        self._app.player.rate(3)
        self.settle()
        for action in (Action.PAUSE_OR_RESUME, Action.ESCAPE, Action.LEAVE):
            self._app.player.act(action)
            self.settle()
        if self._app.window.playing:
            self._app.player.act(Action.DISCARD)
            self.settle()

    def open_every_tab(self) -> None:
        """Each of them drawn."""
        for index in range(self._app.window.rail.count()):
            self._app.window.rail.setCurrentIndex(index)
            self.settle()
            self._app.window.grab()

    def save_the_chart(self) -> None:
        """Through Qt's own dialog, which remembers the folder somewhere."""
        chosen = PictureDialogs(self._app.window, OwnFiles(), self.choose).to_save("chart.png")
        if chosen is None:
            raise AssertionError("no file was chosen")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def choose(self, dialog: QFileDialog) -> bool:
        """Take what is proposed, in the folder of exports."""
        dialog.setDirectory(str(self._out))
        QTimer.singleShot(0, dialog, dialog.accept)
        return bool(dialog.exec())


def command_lines() -> list[str]:
    """What anybody on this computer may read of this process and those it started, on Linux."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError):
            status = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(folder.name) == os.getpid() or int(status[1]) == os.getpid():
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode())
    return found


def export(out: Path, word: str) -> None:
    """Everything out, an archive back in, a backup: as somebody does without a window."""
    for kind, names in EXPORTS.items():
        told = ["--notes", "--medicine", "--name", word] if kind in TELLING else []
        for name in names:
            run(["export", "--format", kind, "--out", str(out / name), *told])
    run(["import", str(out / "all.backcare")])
    copy_closed(paths.folders().database, None, SystemClock())
    run(["check"])


def run(arguments: list[str]) -> None:
    """One command line, which has to work."""
    code = cli.run(arguments)
    if code != 0:
        raise AssertionError(f"{arguments} ended with {code}")


def main() -> int:
    """Visit, export, and tell what was seen."""
    out, umask, word = Path(sys.argv[1]), int(sys.argv[2], 8), os.environ["WORD"]
    visitors: list[Visitor] = []
    databases: list[str] = []

    def watch(event: str, given: tuple[Any, ...]) -> None:
        if event == "sqlite3.connect":
            databases.append(os.fspath(given[0]))

    sys.addaudithook(watch)
    made = app.Backcare

    def visited(*given: Any, **named: Any) -> app.Backcare:
        backcare = made(*given, **named)
        visitors.append(Visitor(backcare, out, word))
        return backcare

    store = open_store(paths.folders().database)
    texts.write(store, [f"{word}-kept"], SystemClock().utc_now())
    store.close()
    os.umask(umask)
    app.Backcare = visited  # type: ignore[assignment, misc]
    sys.argv = ["backcare"]
    code = __main__.main()
    now = os.umask(0o077)
    export(out, word)
    around = {"umask": [f"{now:04o}"], "modules": sorted(sys.modules), "databases": databases}
    seen = around | visitors[0].seen
    print(json.dumps(seen), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
