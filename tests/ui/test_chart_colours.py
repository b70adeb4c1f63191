"""Nobody needs to see every colour to read a chart."""

import itertools

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.chart_surface import chart_style

THEMES: tuple[theme.Choice, ...] = ("light", "dark", "high_contrast")

Matrix = tuple[tuple[float, float, float], ...]

EYES: dict[str, Matrix] = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
"""What is left of linear light at full severity (Machado, Oliveira and Fernandes 2009)."""

TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
FROM_CONES: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""Linear light to Oklab (Ottosson 2020), where distances are about as large as they look."""

SEEN = 0.09
"""Four times what is just noticed side by side; the number is a choice."""


def times(matrix: Matrix, vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def seen_as(color: str, eye: str) -> list[float]:
    """A colour in Oklab, as it is seen with such eyes."""
    its = QColor(color)
    light = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (its.redF(), its.greenF(), its.blueF())
    ]
    cones = times(TO_CONES, times(EYES[eye], light))
    return times(FROM_CONES, [max(0.0, value) ** (1 / 3) for value in cones])


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", THEMES)
def test_what_shares_the_plot_is_told_apart_by_every_eye(
    qtbot: QtBot, name: theme.Choice, eye: str
) -> None:
    theme.manager().set_choice(name)
    style = chart_style()
    for one, other in itertools.combinations((style.rating, style.spread, style.median), 2):
        pairs = zip(seen_as(one, eye), seen_as(other, eye), strict=True)
        assert sum((a - b) ** 2 for a, b in pairs) ** 0.5 >= SEEN
