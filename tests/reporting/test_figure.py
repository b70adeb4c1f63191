"""The chart as matplotlib draws it: text stays text, settings stay ours, nothing is left behind."""

import gc
import logging
import os
import subprocess
import sys
import warnings
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.flare import Flare
from backcare_desktop.reporting.chart import LaneKind, PainChart, SeriesKind
from backcare_desktop.reporting.chart_file import write_chart
from backcare_desktop.reporting.figure import (
    font_families,
    pain_drawing,
    pain_figure,
    pixels_of,
    text_width,
)
from tests.reporting.charts import SIZE, STYLE, WORDS, ago, chart, lane, series

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ODD = ["$\\foo$", "$ }{ $", "$10 then $20 back", "a_b^c \\", "<&>\"'"]
PNG = b"\x89PNG"


def full(width: int) -> PainChart:
    """A chart with everything on it."""
    return chart(
        width,
        *((days, days % 11) for days in range(0, width, 3)),
        lanes=tuple(lane(kind, *range(0, width, 4), text="50 kg") for kind in LaneKind),
        flares=(Flare("a", ago(min(20, width - 1)), ago(min(18, width - 1)), "moved house"),),
        second=series(SeriesKind.SLEEP, *((days, 7.0) for days in range(width))),
    )


def texts(figure: "Figure") -> list[str]:
    from matplotlib.text import Text

    return [one.get_text() for one in figure.findobj(Text) if isinstance(one, Text)]


@pytest.mark.parametrize("text", ODD)
def test_words_are_never_read_as_maths(text: str) -> None:
    words = replace(WORDS, value=text, note="{}".format)
    shown = chart(30, (1, 2), flares=(Flare("a", ago(20), ago(15), text),))
    figure = pain_figure(shown, words, STYLE, SIZE)
    assert texts(figure).count(text) == 2
    pixels_of(figure)


@pytest.mark.parametrize("width", [1, 3, 7, 30, 90, 365, 800, 3650])
@pytest.mark.parametrize("size", [(1, 1), (240, 180), (781, 410), (2400, 900)])
def test_every_width_can_be_drawn_at_every_size(width: int, size: tuple[int, int]) -> None:
    found = pain_drawing(full(width), WORDS, STYLE, size).pixels()
    assert (found.width, found.height) == size
    assert len(found.data) == 4 * size[0] * size[1]


@pytest.mark.parametrize("width", [1, 30, 3650])
@pytest.mark.parametrize("size", [(1, 1), (240, 180), (781, 410), (781.5, 410.4)])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_window_shows_what_the_figure_shows(
    width: int, size: tuple[float, float], ratio: float
) -> None:
    drawing = pain_drawing(full(width), WORDS, STYLE, size)
    assert drawing.pixels(ratio) == pixels_of(drawing.figure, ratio)


def test_a_sharper_picture_has_more_dots_and_the_same_layout() -> None:
    one, two = (pain_drawing(full(30), WORDS, STYLE, SIZE) for _ in range(2))
    assert one.layout == two.layout
    assert two.pixels(2.0).width == 2 * one.pixels().width


def test_a_dot_is_where_the_layout_says() -> None:
    drawing = pain_drawing(chart(7, (3, 4)), WORDS, STYLE, SIZE)
    place, found = drawing.layout, drawing.pixels()
    assert place is not None
    x, y = round(place.x(ago(3).toordinal())), round(found.height - place.y(4))
    at = 4 * (y * found.width + x)
    assert found.data[at : at + 3].hex() == STYLE.rating[1:]


def test_drawing_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        pixels_of(pain_figure(full(30), WORDS, STYLE, SIZE))
        pain_drawing(full(30), WORDS, STYLE, SIZE).pixels()
    assert not caplog.records


def test_the_chart_is_written_in_inter() -> None:
    from matplotlib.text import Text

    assert font_families()[0] == "Inter"
    figure = pain_figure(chart(7, (1, 2)), WORDS, STYLE, SIZE)
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

    usual = pixels_of(pain_figure(full(30), WORDS, STYLE, SIZE))
    own: Any = {"text.usetex": True, "text.parse_math": True, "path.sketch": (9, 9, 9)}
    with mpl.rc_context(own):
        found = pixels_of(pain_figure(full(30), WORDS, STYLE, SIZE))
        in_window = pain_drawing(full(30), WORDS, STYLE, SIZE).pixels()
    assert found == usual
    assert in_window == pain_drawing(full(30), WORDS, STYLE, SIZE).pixels()


def test_a_figure_that_was_drawn_holds_nothing_any_more() -> None:
    figure = pain_figure(full(30), WORDS, STYLE, SIZE)
    gone = [weakref.ref(line) for line in figure.get_children()]
    assert gone
    pixels_of(figure)
    del figure
    gc.collect()
    assert not any(line() for line in gone)


# --- files -------------------------------------------------------------------------------------


def test_a_png_has_twice_the_dots(tmp_path: Path) -> None:
    path = tmp_path / "pain.png"
    write_chart(path, full(30), WORDS, STYLE, SIZE)
    data = path.read_bytes()
    assert data.startswith(PNG)
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    figure = pain_figure(full(30), WORDS, STYLE, SIZE)
    assert (width, height) == tuple(int(2 * 72 * inches) for inches in figure.get_size_inches())


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
