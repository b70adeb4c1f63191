"""The chart as it stands on paper."""

from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from backcare_desktop.core.flare import Flare
from backcare_desktop.reporting.chart import PainChart, Series, SeriesKind, SeriesPoint
from backcare_desktop.reporting.pdf_chart import PLOTS, chart_part, chart_svgs
from tests.reporting import report_samples as samples

SVG = "{http://www.w3.org/2000/svg}"


def charted(note: str = "") -> PainChart:
    full = samples.dense(30).chart
    assert full is not None
    return replace(full, flares=(Flare("f", samples.ago(20), samples.ago(12), note),))


def drawn(chart: PainChart) -> list[ET.Element]:
    # The pictures are our own.
    return [ET.fromstring(svg) for svg in chart_svgs(chart, samples.words())]  # noqa: S314


def height(picture: ET.Element) -> float:
    return float(picture.get("height", "").removesuffix("pt"))


def test_the_page_can_choose_between_heights() -> None:
    heights = [height(each) for each in drawn(charted())]
    assert [heights[0] - each for each in heights] == pytest.approx([PLOTS[0] - p for p in PLOTS])


def test_a_second_panel_takes_nothing_from_the_plot() -> None:
    points = (SeriesPoint(samples.ago(9), 3.0), SeriesPoint(samples.ago(2), 5.0))
    with_panel = replace(charted(), second=Series(SeriesKind.PSFS, points))
    assert height(drawn(with_panel)[0]) > height(drawn(charted())[0]) + 40


def test_without_a_rating_a_sentence_stands_for_the_chart() -> None:
    report = samples.empty()
    assert report.chart is not None
    part = chart_part(report.chart, report, samples.words())
    assert isinstance(part, dict)
    assert (part["none"], part["alt"]) == ("No rating in these days.", "")
    assert chart_svgs(report.chart, samples.words()) == []


def test_what_is_a_tint_on_the_screen_has_a_line_around_it_on_paper() -> None:
    """A flare's ground is hardly grey in black and white."""
    (ground,) = drawn(charted())[0].findall(f".//{SVG}g[@id='flare']/{SVG}path")
    assert "stroke: #" in ground.get("style", "")


def test_a_flare_s_note_is_written_on_it() -> None:
    assert "garden" in chart_svgs(charted("garden"), samples.words())[0]


@pytest.mark.parametrize("words", [samples.ARABIC, samples.CHINESE, samples.EMOJI, "a\x07b"])
def test_a_note_that_the_chart_s_fonts_lack_is_left_to_the_text(words: str) -> None:
    svg = chart_svgs(charted(f"{words} garden"), samples.words())[0]
    assert "garden" not in svg
