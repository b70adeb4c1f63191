"""``backcare --self-check``: is everything here that Backcare loads late?

A package can lack a plugin, a font or a library without anybody noticing before the moment it is
needed. This does each of those things once, in a folder that is thrown away, and prints a line
for each. It needs no loudspeaker, no voice and, with ``QT_QPA_PLATFORM=offscreen``, no display.
"""

import io
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader

from backcare_desktop import cli, paths

KEY = "nothing secret"
EXPORTS = ("pdf", "csv", "fhir", "json", "ics", "archive")
PICTURES = {b"svg", b"png", b"jpg"}


class _Missing(Exception):  # noqa: N818 - a sentence for the person at the keyboard, not a bug
    """Something is not here; the text says what."""


def main() -> int:
    """Look at everything; 1 when something is missing."""
    application = QGuiApplication.instance() or QGuiApplication(["backcare-self-check"])
    missing = 0
    with tempfile.TemporaryDirectory(prefix="backcare-self-check-") as folder:
        for name, look in _LOOKS.items():
            try:
                print(f"{name}: {look(Path(folder))}")
            except (_Missing, ImportError, OSError, ValueError) as problem:
                print(f"{name}: MISSING: {problem}")
                missing += 1
    del application
    return int(missing > 0)


def _content(_folder: Path) -> str:
    from backcare_desktop.content.library import load_library
    from backcare_desktop.content.triage import load_triage

    library = load_library(paths.resources())
    if library.problems or not library.exercises:
        raise _Missing("; ".join(str(problem) for problem in library.problems) or "no exercises")
    load_triage(paths.resource("triage"))
    return f"{len(library.exercises)} exercises, {len(library.routines)} routines"


def _pictures(_folder: Path) -> str:
    lacking = PICTURES - {bytes(name.data()) for name in QImageReader.supportedImageFormats()}
    if lacking:
        raise _Missing(b", ".join(sorted(lacking)).decode())
    side = QSize(64, 64)
    if QIcon(str(paths.resource("icons/app.svg"))).pixmap(side).size() != side:
        raise _Missing("the icon can't be drawn")
    return b", ".join(sorted(PICTURES)).decode()


def _fonts(_folder: Path) -> str:
    from backcare_desktop.ui.theme import fonts

    if not fonts.register():
        raise _Missing("Inter can't be read")
    return "Inter"


def _diary(folder: Path) -> str:
    _told("demo-data", "--data-dir", str(folder / "diary"), "--years", "1")
    return _told("check", "--data-dir", str(folder / "diary")).splitlines()[0]


def _ways_out(folder: Path) -> str:
    key = folder / "passphrase"
    key.write_text(KEY, "utf-8")
    for form in EXPORTS:
        lock = ("--passphrase-file", str(key)) if form in {"pdf", "archive"} else ()
        out = str(folder / f"out.{form}")
        _told("export", "--data-dir", str(folder / "diary"), "--format", form, "--out", out, *lock)
    return ", ".join(EXPORTS)


def _preview(folder: Path) -> str:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    paper = QPdfDocument()
    paper.setPassword(KEY)
    paper.load(str(folder / "out.pdf"))
    if paper.pageCount() < 1 or paper.render(0, QSize(200, 300)).isNull():
        raise _Missing(f"the report can't be shown: {paper.error().name}")
    QPrinter()
    return f"{paper.pageCount()} pages"


def _charts(_folder: Path) -> str:
    from backcare_desktop.reporting import figure

    return f"{figure.text_width('0123456789', 13):.0f} px for ten digits"


def _sound(_folder: Path) -> str:
    from backcare_desktop.ui.platform.sound_multimedia import load_multimedia
    from backcare_desktop.ui.platform.voice_pulse import load_pulse_with_flush

    pulse = sys.platform.startswith("linux")
    load: Callable[[], object] = load_pulse_with_flush if pulse else load_multimedia
    load()
    return "the sound server's library" if pulse else "Qt Multimedia"


def _speech(_folder: Path) -> str:
    from PySide6.QtTextToSpeech import QTextToSpeech

    from backcare_desktop.ui.platform.voice_engine import best_engine

    engine = best_engine(QTextToSpeech.availableEngines())
    if engine is None:
        raise _Missing("no engine of Qt")
    return engine


def _told(*words: str) -> str:
    """What a command says; it must not fail."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = cli.run(list(words))
    if code != 0:
        raise _Missing(f"{words[0]} failed: {said.getvalue().strip()}")
    return said.getvalue()


_LOOKS: dict[str, Callable[[Path], str]] = {
    "content": _content,
    "pictures": _pictures,
    "fonts": _fonts,
    "diary": _diary,
    "ways out": _ways_out,
    "preview": _preview,
    "charts": _charts,
    "sound": _sound,
    "speech": _speech,
}
