"""A page of Help to read: entries with what they rest on, and a way to the tab that acts on it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.content.help import HelpEntry, HelpText
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage


class TextPage(SidePage):
    """Each entry in a card of its own, half of them beside the others where there is room.

    Signals:
        tab_wanted: the tab that acts on an entry.
    """

    tab_wanted = Signal(str)

    def __init__(self, text: HelpText, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(text.title)
        self.body.addWidget(Label(text.about, "lead", "text_muted", wrap=True))
        columns = Columns((616, 616))
        half = (len(text.entries) + 1) // 2
        for number, entry in enumerate(text.entries):
            column = columns.left if number < half else columns.right
            column.addWidget(self._card(entry))
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _card(self, entry: HelpEntry) -> Card:
        shown = Findable(10, entry.also)
        shown.body.addWidget(Label(entry.title, "h2", wrap=True))
        for paragraph in entry.text:
            shown.body.addWidget(Label(paragraph, wrap=True))
        add_points(shown.body, entry.points)
        if entry.sources:
            named = self.tr("; ").join(source.text for source in entry.sources)
            said = self.tr("From: {sources}").format(sources=named)
            shown.body.addWidget(Label(said, "small", "text_muted", wrap=True))
        if entry.tab:
            way = Button(entry.open)
            # The same words may stand under several entries.
            way.setAccessibleName(
                self.tr("{open}: {entry}").format(open=entry.open, entry=entry.title)
            )
            way.clicked.connect(partial(self.tab_wanted.emit, entry.tab))
            shown.body.addLayout(boxes.row(way, None))
        card = Card()
        card.body.addWidget(shown)
        return card


def add_points(column: QVBoxLayout, points: tuple[str, ...]) -> None:
    """Add a list with a dot before each line."""
    for point in points:
        text, dot = Label(point, wrap=True), Label("•")
        line = boxes.row(dot, text, gap=10)
        line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        column.addLayout(line)
