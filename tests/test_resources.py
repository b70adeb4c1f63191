"""The drawings and sounds that come with the program keep to their rules."""

import re
import subprocess
import sys
import wave
import xml.etree.ElementTree as ET
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from backcare_desktop import paths
from backcare_desktop.ui.platform.sound import Cue

ROOT = Path(__file__).resolve().parent.parent
ICONS = sorted(paths.resource("icons").glob("*.svg"))
LINE_ICONS = [icon for icon in ICONS if icon.stem != "app"]
SOUNDS = sorted(paths.resource("sounds").glob("*.wav"))
HALF_OF_FULL_SCALE = 16_384  # -6 dBFS

NEEDED = {
    "app",
    "app-mark",
    "today",
    "symptom-check",
    "stretch",
    "core",
    "pain",
    "training",
    "report",
    "settings",
    "help",
    "play",
    "pause",
    "back",
    "next",
    "plus",
    "warning",
    "info",
    "clock",
    "check",
    "sound",
    "sound-off",
    "system-theme",
    "sun",
    "moon",
    "contrast",
    "undo",
    "close",
    "full-screen",
    "leave-full-screen",
    "folder",
    "lock",
    "phone",
    "chevron-down",
    "chevron-right",
    "arrow-right",
    "book",
    "trash",
    "pencil",
    "walk",
    "thermometer",
    "bell",
    "minus",
    "download",
}

SVG = "{http://www.w3.org/2000/svg}"


def named(path: Path) -> str:
    return path.stem


def painted(icon: Path, size: int) -> QImage:
    """Draw the icon in black on a transparent ground, with a margin as wide as itself."""
    image = QImage(3 * size, 3 * size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    drawing = icon.read_text("utf-8").replace("currentColor", "#000000")
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(size, size, size, size))
    painter.end()
    return image


def samples_of(sound: Path) -> "array[int]":
    with wave.open(str(sound), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        return array("h", file.readframes(file.getnframes()))


def test_every_icon_the_interface_needs_is_there() -> None:
    assert {icon.stem for icon in ICONS} >= NEEDED


@pytest.mark.parametrize("icon", LINE_ICONS, ids=named)
def test_a_line_icon_keeps_the_grid_and_takes_its_colour_from_the_theme(icon: Path) -> None:
    root = ET.fromstring(icon.read_text("utf-8"))  # noqa: S314 - our own file
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    for element in root.iter():
        assert element.get("stroke", "none") in {"none", "currentColor"}
        assert element.get("fill", "none") in {"none", "currentColor"}
        assert element.get("stroke-width", "1.75") == "1.75"


@pytest.mark.parametrize("icon", ICONS, ids=named)
def test_an_icon_is_a_bare_drawing(icon: Path) -> None:
    root = ET.fromstring(icon.read_text("utf-8"))  # noqa: S314 - our own file
    drawn = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert drawn <= {"svg", "g", "path", "circle", "rect"}
    assert not re.search(r"<!--|style=|id=|class=|href", icon.read_text("utf-8"))


@pytest.mark.parametrize("icon", ICONS, ids=named)
def test_qt_draws_the_icon_inside_its_box(qapp: object, icon: Path) -> None:
    size = 48
    image = painted(icon, size)
    marked = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).alpha() > 40
    ]
    assert marked
    assert all(size <= x < 2 * size and size <= y < 2 * size for x, y in marked)


def test_every_cue_has_its_sound_and_every_sound_its_cue() -> None:
    assert {sound.stem for sound in SOUNDS} == {str(cue) for cue in Cue}


@pytest.mark.parametrize("sound", SOUNDS, ids=named)
def test_a_sound_is_short_small_and_never_startling(sound: Path) -> None:
    samples = samples_of(sound)
    assert len(samples) / 44_100 < 1.2
    assert sound.stat().st_size < 110_000
    assert 1_000 < max(abs(sample) for sample in samples) <= HALF_OF_FULL_SCALE


@pytest.mark.parametrize("sound", SOUNDS, ids=named)
def test_a_sound_begins_and_ends_in_silence(sound: Path) -> None:
    samples = samples_of(sound)
    peak = max(abs(sample) for sample in samples)
    assert abs(samples[0]) <= peak * 0.01
    assert max(abs(sample) for sample in samples[-50:]) <= peak * 0.01


def test_a_repetition_is_much_softer_than_any_change_of_step() -> None:
    loudness = {cue: max(map(abs, samples_of(paths.resource(f"sounds/{cue}.wav")))) for cue in Cue}
    softest_change = min(loudness[cue] for cue in (Cue.STEP_END, Cue.SWITCH, Cue.END))
    assert loudness[Cue.REP] * 4 <= softest_change


def test_the_sounds_are_the_ones_the_script_makes(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {sound.name: sound.read_bytes() for sound in SOUNDS}
