"""Left and right are where Qt has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect

px = st.integers(-50, 500)
rects = st.builds(QRect, px, px, px, px)


@given(rects, rects, st.sampled_from(Qt.LayoutDirection))
def test_a_place_is_mirrored_as_qt_does(whole: QRect, rect: QRect, way: Qt.LayoutDirection) -> None:
    assert visual_rect(way, whole, rect) == QStyle.visualRect(way, whole, rect)


@pytest.mark.parametrize("way", Qt.LayoutDirection)
@pytest.mark.parametrize("first", Qt.AlignmentFlag)
@pytest.mark.parametrize("second", [Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute])
def test_an_alignment_is_turned_as_qt_does(
    way: Qt.LayoutDirection, first: Qt.AlignmentFlag, second: Qt.AlignmentFlag
) -> None:
    asked = first | second
    assert visual_alignment(way, asked) == QStyle.visualAlignment(way, asked)
