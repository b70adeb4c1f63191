"""The window's chart, painted by Qt: every size, crisp lines, and the same signs as in a file."""

import math
from itertools import product

import pytest
from PySide6.QtGui import QImage

from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Sign, Stroke, Word
from backcare_desktop.reporting.drawing import Drawing, pain_drawing, xmr_drawing
from backcare_desktop.reporting.figure import picture
from backcare_desktop.ui.widgets.chart_painting import picture_of, width_of_words
from tests.reporting.charts import STYLE, WORDS, ago, chart, full
from tests.reporting.test_xmr_chart import CALM, made
from tests.reporting.test_xmr_chart import WORDS as XMR_WORDS

pytestmark = pytest.mark.usefixtures("qt_test")

INK, RED = "#0f5257", "#ff0000"
RATIOS = (1.0, 1.25, 1.5, 2.0)
WIDE = 60


def painted(*shapes: Shape, ratio: float = 1.0) -> QImage:
    """These alone on a square of 60 px."""
    return picture_of(Drawing(shapes, STYLE, (WIDE, WIDE)), ratio)


def inked(image: QImage) -> list[tuple[int, int]]:
    """Dots that are not the ground's."""
    places = product(range(image.width()), range(image.height()))
    return [at for at in places if image.pixelColor(*at).name() != STYLE.background]


def unlike(one: QImage, other: QImage) -> int:
    """How many dots are of clearly another colour."""
    colors = (
        [image.pixelColor(*at).getRgb() for image in (one, other)]
        for at in product(range(one.width()), range(one.height()))
    )
    return sum(max(abs(a - b) for a, b in zip(*pair, strict=True)) > 100 for pair in colors)  # type: ignore[call-overload]


@pytest.mark.parametrize("width", [1, 3, 7, 30, 90, 365, 800, 3650])
@pytest.mark.parametrize("size", [(1, 1), (240, 180), (781.5, 410.4), (2400, 900)])
@pytest.mark.parametrize("ratio", RATIOS)
def test_every_width_can_be_painted_at_every_size(
    width: int, size: tuple[float, float], ratio: float
) -> None:
    drawing = pain_drawing(full(width), WORDS, STYLE, size, width_of_words())
    found = picture_of(drawing, ratio)
    assert (found.width(), found.height()) == tuple(int(ratio * px) for px in size)
    assert found.devicePixelRatio() == ratio


def test_ten_years_of_an_individuals_chart_can_be_painted() -> None:
    shown = made(*CALM, *[2, 7, 5] * 1200)
    drawing = xmr_drawing(shown, XMR_WORDS, STYLE, (640, 260), width_of_words())
    assert picture_of(drawing).width() == 640


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_dot_is_where_the_layout_says(ratio: float) -> None:
    drawing = pain_drawing(chart(7, (3, 4)), WORDS, STYLE, (781, 410), width_of_words())
    place, found = drawing.layout, picture_of(drawing, ratio)
    assert place is not None
    x, y = place.x(ago(3).toordinal()), 410 - place.y(4)
    assert found.pixelColor(int(ratio * x), int(ratio * y)).name() == STYLE.rating


# --- the same shapes as in a file --------------------------------------------------------------

_LINED = (Sign.TICK, Sign.FRAME)


def marks(sign: Sign, line: float | None = None) -> Marks:
    usual = 2.0 if sign.hollow or sign in _LINED else 0.0
    wide = usual if line is None else line
    return Marks("m", [15.0, 41.0], [30.0, 30.0], sign, 17.0, INK, RED, wide)


SHAPES = {
    **{str(sign): marks(sign) for sign in Sign},
    "ringed": marks(Sign.DOT, 3.0),
    "stroke": Stroke("s", [5, 50, math.nan, 5, 30], [10, 10, math.nan, 50, 20], INK, 3),
    "round stroke": Stroke("s", [10, 40, 50], [10, 10, 40], INK, 8, round_ends=True),
    "area": Area("a", 10.3, 50.2, 9.7, 31.2, INK),
    "lined area": Area("a", 10.3, 50.2, 9.7, 31.2, RED, INK, 2),
}


@pytest.mark.parametrize("name", SHAPES)
def test_the_window_shows_what_a_file_shows(name: str) -> None:
    drawing = Drawing((SHAPES[name],), STYLE, (WIDE, WIDE))
    in_window = picture_of(drawing, 2.0)
    in_file = QImage.fromData(picture(drawing, as_text=False))
    assert in_file.size() == in_window.size()
    # The two smooth edges differently, and each puts signs on whole dots in its own way.
    assert unlike(in_window, in_file) <= 0.2 * len(inked(in_file))


def test_every_sign_is_unlike_every_other_one_without_its_colour() -> None:
    alone = {sign: painted(marks(sign)) for sign in Sign}
    for one, other in product(Sign, Sign):
        if one < other:
            assert unlike(alone[one], alone[other]) > 20, (one, other)


# --- lines and words ---------------------------------------------------------------------------


@pytest.mark.parametrize("y", [20.0, 20.3, 20.5, 20.9])
@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("px", [1, 2])
def test_a_level_line_is_never_smeared_over_two_rows(y: float, ratio: float, px: int) -> None:
    """A line as thick as whole dots, wherever it stands."""
    width = px / ratio
    found = painted(Stroke("grid", [0, WIDE], [y, y], INK, width), ratio=ratio)
    rows = {found.pixelColor(10, row).name() for row in range(found.height())}
    assert rows == {STYLE.background, INK}
    assert len(inked(found)) == px * found.width()


def test_nothing_is_drawn_over_a_gap() -> None:
    gap = Stroke("s", [5, 20, math.nan, 40, 55], [30, 30, math.nan, 30, 30], INK, 3)
    assert not [x for x, _ in inked(painted(gap)) if 21 <= x <= 38]


@pytest.mark.parametrize(
    ("align", "from_px", "to_px"),
    [(Align.LEFT, 30, 60), (Align.MIDDLE, 15, 45), (Align.RIGHT, 0, 30)],
)
def test_a_word_lies_where_its_edge_or_middle_is(align: Align, from_px: int, to_px: int) -> None:
    found = [x for x, _ in inked(painted(Word("w", "flare", 30, 30, INK, align)))]
    assert found
    assert from_px <= min(found) <= max(found) <= to_px


def test_a_number_stands_in_the_middle_of_its_line() -> None:
    found = [y for _, y in inked(painted(Word("n", "0", 30, 30, INK)))]
    assert abs((min(found) + max(found) + 1) / 2 - 30) <= 1


def test_a_strong_word_has_more_ink() -> None:
    usual, strong = (Word("w", "flare", 10, 30, INK, strong=each) for each in (False, True))
    assert len(inked(painted(strong))) > len(inked(painted(usual)))


@pytest.mark.parametrize("text", ["$\\foo$", "<b>&amp;</b>", "שלום", "腰が痛い", "🏋️", ""])
def test_words_are_painted_as_they_are(text: str) -> None:
    assert bool(inked(painted(Word("w", text, 5, 30, INK)))) is bool(text)
