"""Words with buttons at the end of their line: nothing is cut, and nothing lies over another."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lead_row import LeadRow
from tests.ui.test_wrap_row import Block

LEAD, REST = "Physiotherapist’s view", "of the last ninety days"


class Row:
    """A title with a lighter part and two buttons of 120 px, as wide as it is told."""

    def __init__(self, qtbot: QtBot, width: int, *, least: int = 0) -> None:
        self.lead, self.rest = Label(LEAD, "h1", wrap=True), Label(REST, "h1", wrap=True)
        self.ends = (Block(120, 40), Block(120, 40))
        self.row = LeadRow(self.lead, self.rest, least=least)
        for end in self.ends:
            self.row.add(end)
        qtbot.addWidget(self.row)
        self.row.resize(width, self.row.heightForWidth(width))
        self.row.show()

    @property
    def all(self) -> tuple[QWidget, ...]:
        return (self.lead, self.rest, *self.ends)


def below(upper: QWidget, lower: QWidget) -> bool:
    return lower.y() > upper.geometry().bottom()


@pytest.mark.parametrize("width", range(200, 1300, 37))
def test_at_any_width_all_is_inside_and_nothing_lies_over_another(qtbot: QtBot, width: int) -> None:
    made = Row(qtbot, width)
    assert all(made.row.rect().contains(each.geometry()) for each in made.all)
    pairs = itertools.combinations(made.all, 2)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in pairs)
    for label in (made.lead, made.rest):
        assert label.height() >= label.heightForWidth(label.width())


def test_a_long_line_has_it_all_with_the_buttons_at_its_end(qtbot: QtBot) -> None:
    made = Row(qtbot, 1200)
    assert made.row.height() == 40 and made.ends[1].geometry().right() == 1199
    assert not any(below(made.lead, each) for each in made.all)


def test_a_shorter_one_has_the_lighter_part_below_and_the_shortest_the_buttons(
    qtbot: QtBot,
) -> None:
    shorter, shortest = Row(qtbot, 600), Row(qtbot, 360)
    assert below(shorter.lead, shorter.rest) and not below(shorter.lead, shorter.ends[0])
    assert below(shortest.rest, shortest.ends[0])
    assert shortest.ends[0].y() == shortest.ends[1].y()


def test_words_keep_the_width_that_they_need_to_be_read(qtbot: QtBot) -> None:
    made, kept = Row(qtbot, 500), Row(qtbot, 500, least=300)
    assert not below(made.lead, made.ends[0])
    assert below(kept.lead, kept.ends[0])


def test_from_right_to_left_the_buttons_stand_at_the_left(qtbot: QtBot) -> None:
    made = Row(qtbot, 1200)
    made.row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.row.layout().setGeometry(made.row.rect())
    assert made.lead.geometry().right() == 1199 and made.ends[1].x() == 0


def test_a_button_that_hides_takes_no_room(qtbot: QtBot) -> None:
    made = Row(qtbot, 1200)
    made.ends[1].hide()
    made.row.layout().setGeometry(made.row.rect())
    assert made.ends[0].geometry().right() == 1199
