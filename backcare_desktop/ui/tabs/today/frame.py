"""Today's place before there is anything to say: its title, and the cards, empty."""

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.scroll import Page

_HEIGHT = 240


class TodayFrame(Page):
    """Seen for the moment in which the program is loaded; nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Today"))
        columns = Columns((722, 510))
        for column in (columns.left, columns.right):
            card = Card()
            # Below each other they would have no height of their own.
            card.setMinimumHeight(theme.current().px(_HEIGHT))
            column.addWidget(card, 1)
        self.body.addWidget(columns, 1)
