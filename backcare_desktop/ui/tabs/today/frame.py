"""Today's place before there is anything to say: its title, and the cards, empty."""

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.scroll import Page


class TodayFrame(Page):
    """Seen for the moment in which the program is loaded; nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Today"))
        columns = Columns((722, 510))
        for column in (columns.left, columns.right):
            column.addWidget(Card(), 1)
        self.body.addWidget(columns, 1)
