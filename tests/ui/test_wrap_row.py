"""Two things on a line, or below each other; never outside, never over each other."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class Block(QWidget):
    """Something of a known size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size


def made(
    qtbot: QtBot, width: int, *, apart: bool = True, wide: int = 200
) -> tuple[WrapRow, QWidget, QWidget]:
    first, second = Block(wide, 40), Block(100, 20)
    row = WrapRow(first, second, gap=16, apart=apart)
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    row.show()
    return row, first, second


def test_there_is_room_so_they_share_a_line_and_the_second_stands_at_its_end(
    qtbot: QtBot,
) -> None:
    row, first, second = made(qtbot, 400)
    assert first.geometry() == QRect(0, 0, 200, 40)
    assert second.geometry() == QRect(300, 10, 100, 20)
    assert row.heightForWidth(400) == 40


def test_side_by_side_leaves_only_the_gap(qtbot: QtBot) -> None:
    _, first, second = made(qtbot, 400, apart=False)
    assert second.x() == first.geometry().right() + 1 + 16


@pytest.mark.parametrize(("width", "stacked"), [(316, False), (315, True)])
def test_a_line_one_px_too_short_makes_two(qtbot: QtBot, width: int, stacked: bool) -> None:
    row, first, second = made(qtbot, width)
    assert (second.y() >= first.geometry().bottom()) == stacked
    assert row.heightForWidth(width) == (40 + 6 + 20 if stacked else 40)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row, first, second = made(qtbot, 250)
    first.hide()
    assert row.heightForWidth(250) == 20
    row.resize(250, 20)
    assert second.isVisible()
    assert row.rect().contains(second.geometry())
    second.hide()
    assert row.heightForWidth(250) == 0


def test_the_narrowest_row_is_as_wide_as_the_wider_of_the_two(qtbot: QtBot) -> None:
    row, _, _ = made(qtbot, 400)
    assert row.minimumSizeHint().width() == 200
    assert row.sizeHint().width() == 316


def test_right_to_left_readers_find_the_first_at_the_right(qtbot: QtBot) -> None:
    row, first, second = made(qtbot, 400)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = row.layout()
    assert layout is not None
    layout.activate()
    assert first.geometry().right() == 399
    assert second.x() == 0
    row.resize(250, row.heightForWidth(250))
    assert first.geometry().right() == second.geometry().right() == 249


def test_wrapped_text_gets_the_height_it_needs(qtbot: QtBot, qt_test: ThemeManager) -> None:
    text = Label("A long sentence that has to be broken into several lines", wrap=True)
    row = WrapRow(text, Block(100, 20))
    qtbot.addWidget(row)
    row.show()
    for scale in (1.0, 2.0):
        qt_test.set_text_scale(scale)
        row.resize(220, row.heightForWidth(220))
        assert text.height() >= text.heightForWidth(text.width())
        assert row.rect().contains(text.geometry())
