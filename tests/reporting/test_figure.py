"""The chart as matplotlib draws it: text stays text, settings stay ours, nothing is left behind."""

import logging
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.flare import Flare
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_file import write_chart
from backcare_desktop.reporting.chart_frame import SLACK
from backcare_desktop.reporting.chart_style import ChartWords
from backcare_desktop.reporting.drawing import Drawing, framed_drawing, pain_drawing
from backcare_desktop.reporting.figure import figure_of, font_families, picture, text_width
from tests.reporting.charts import SIZE, STYLE, WORDS, ago, chart, full

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ODD = ["$\\foo$", "$ }{ $", "$10 then $20 back", "a_b^c \\", "<&>\"'"]
PNG = b"\x89PNG"


def framed(shown: PainChart, words: ChartWords = WORDS) -> Drawing:
    """As it stands in a file."""

    def measure(text: str) -> float:
        return SLACK * text_width(text, STYLE.text_px)

    return framed_drawing(pain_drawing(shown, words, STYLE, SIZE, measure), words, measure)


def texts(figure: "Figure") -> list[str]:
    from matplotlib.text import Text

    return [one.get_text() for one in figure.findobj(Text) if isinstance(one, Text)]


@pytest.mark.parametrize("text", ODD)
def test_words_are_never_read_as_maths(text: str) -> None:
    words = replace(WORDS, value=text, note="{}".format)
    shown = chart(30, (1, 2), flares=(Flare("a", ago(20), ago(15), text),))
    drawing = framed(shown, words)
    assert texts(figure_of(drawing)).count(text) == 2
    picture(drawing, as_text=False)


@pytest.mark.parametrize("width", [1, 3, 30, 365, 3650])
@pytest.mark.parametrize("as_text", [True, False])
def test_every_width_can_be_a_file(width: int, *, as_text: bool) -> None:
    assert picture(framed(full(width)), as_text=as_text)


def test_drawing_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        picture(framed(full(30)), as_text=False)
        picture(framed(full(30)), as_text=True)
    assert not caplog.records


def test_the_chart_is_written_in_inter() -> None:
    from matplotlib.text import Text

    assert font_families()[0] == "Inter"
    figure = figure_of(framed(chart(7, (1, 2))))
    found: Any = figure.findobj(Text)
    assert {text.get_fontfamily()[0] for text in found} == {"Inter"}


def test_without_inter_the_chart_is_written_in_another_font_quietly(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "fontpkg_inter", None)
    font_families.cache_clear()
    try:
        with caplog.at_level(logging.WARNING):
            text_width("a word", 12.0)
        assert font_families() == ("DejaVu Sans",)
    finally:
        font_families.cache_clear()
    assert not caplog.records


def test_importing_the_module_does_not_load_the_library() -> None:
    code = "import sys, backcare_desktop.reporting.figure; print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_somebodys_own_settings_do_not_reach_the_chart() -> None:
    import matplotlib as mpl

    usual = picture(framed(full(30)), as_text=False)
    own: Any = {"text.usetex": True, "text.parse_math": True, "path.sketch": (9, 9, 9)}
    with mpl.rc_context(own):
        found = picture(framed(full(30)), as_text=False)
    assert found == usual


# --- files -------------------------------------------------------------------------------------


def test_a_png_has_twice_the_dots(tmp_path: Path) -> None:
    path = tmp_path / "pain.png"
    write_chart(path, full(30), WORDS, STYLE, SIZE)
    data = path.read_bytes()
    assert data.startswith(PNG)
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    drawing = framed(full(30))
    assert (width, height) == tuple(int(2 * px) for px in drawing.size)


def test_an_svg_has_its_words_as_words_in_named_fonts(tmp_path: Path) -> None:
    path = tmp_path / "pain.SVG"
    write_chart(path, full(30), replace(WORDS, value=ODD[-1]), STYLE, SIZE)
    text = path.read_text("utf-8")
    assert "<text" in text
    assert "last rating" not in text
    assert "&lt;&amp;&gt;" in text
    assert "Inter" in text
    assert "moved house" in text


def test_an_svg_names_the_weight_of_its_title_and_writes_it_once(tmp_path: Path) -> None:
    path = tmp_path / "pain.svg"
    write_chart(path, full(30), WORDS, STYLE, SIZE)
    text = path.read_text("utf-8")
    assert text.count(f">{WORDS.title}<") == 1
    assert "600" in text


def test_the_same_chart_makes_the_same_svg(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.svg", "two.svg")]
    for path in paths:
        write_chart(path, full(30), WORDS, STYLE, SIZE)
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are another thing there")
def test_a_file_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "pain.png"
    write_chart(path, chart(7, (1, 2)), WORDS, STYLE, SIZE)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pain.svg"
    path.write_text("as it was", "utf-8")

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_chart(path, chart(7, (1, 2)), WORDS, STYLE, SIZE)
    assert path.read_text("utf-8") == "as it was"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_and_what_it_points_to_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target.png", tmp_path / "link.png"
    target.touch()
    link.symlink_to(target)
    write_chart(link, chart(7, (1, 2)), WORDS, STYLE, SIZE)
    assert link.is_symlink()
    assert target.read_bytes().startswith(PNG)
