"""The first page of Help: when to get help, and the ways to everything else there is to read."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.content.triage import Triage
from backcare_desktop.core.find import holds
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.help.text_page import add_points
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.find_field import FindField
from backcare_desktop.ui.widgets.findable import Findable, parts_of
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


class Way(Struct, frozen=True):
    """Something to read elsewhere.

    Attributes:
        key: what it is opened by.
        title, about: what it is, and a line about it.
    """

    key: str
    title: str
    about: str


class HelpView(Page):
    """Warning signs first: the very ones that the symptom check asks for.

    Args:
        triage: the symptom check's content; None when it can't be used.
        ways: to the pages behind this one.

    Signals:
        opened: the key of a way.
        hit_opened: the number of something found.
    """

    opened = Signal(str)
    hit_opened = Signal(int)

    def __init__(
        self, triage: Triage | None, ways: Sequence[Way], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Help"), parent)
        self.search = FindField(self.tr("Search Help"))
        self.body.addWidget(self.search)
        columns = Columns((722, 510))
        self._signs = [self._emergency(_signs(triage, Level.EMERGENCY, self))]
        if triage is not None:
            self._signs.append(self._soon(_signs(triage, Level.URGENT, self)))
        for card in self._signs:
            columns.left.addWidget(card)
        columns.left.addStretch(1)
        self._hits, self._found = Card(gap=14), boxes.column(gap=14)
        self._hits.body.addWidget(Label(self.tr("Found"), "h2"))
        self._hits.body.addLayout(self._found)
        self._hits.hide()
        self.buttons: dict[str, Button] = {}
        self.hits: tuple[Button, ...] = ()
        self._ways = self._doors(ways)
        columns.right.addWidget(self._hits)
        columns.right.addWidget(self._ways)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def show_number(self, number: str) -> None:
        """Name the emergency number of the person's country."""
        self._call.setText(
            self.tr("Call {number}, or go to an emergency department, for").format(number=number)
        )

    def show_hits(self, hits: Sequence[Way] | None) -> None:
        """Show what was found instead of the ways; None shows the ways again."""
        while (item := self._found.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.hits = ()
        for number, hit in enumerate(hits or ()):
            if number:
                self._found.addWidget(Divider())
            button = Button(self.tr("Read"), "secondary", "small")
            button.clicked.connect(partial(self.hit_opened.emit, number))
            self._found.addWidget(_line(hit, button))
            self.hits = (*self.hits, button)
        self._hits.setVisible(bool(hits))
        self._ways.setVisible(hits is None)

    def show_signs(self, query: str) -> int:
        """Mark the signs that hold a query and leave out a card without any; how many do.

        The card with the emergency number always stands: nobody searches it away.
        """
        count = 0
        for card in self._signs:
            parts = parts_of(card)
            for part in parts:
                part.set_found(bool(query) and holds(part.words(), query))
            here = sum(part.is_found for part in parts)
            card.setVisible(card is self._signs[0] or not query or here > 0)
            count += here
        return count

    def _emergency(self, signs: tuple[str, ...]) -> Card:
        card = Card(gap=10, fill="emergency_soft", border="emergency", radius="hero")
        self._call = Label("", "h2", wrap=True)
        head = boxes.row(Icon("warning", "emergency", 26), self._call, gap=12)
        head.setStretch(1, 1)
        card.body.addLayout(head)
        _add_signs(card.body, signs)
        return card

    def _soon(self, signs: tuple[str, ...]) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Speak to a doctor today for"), "h2", wrap=True))
        _add_signs(card.body, signs)
        card.body.addWidget(Divider())
        text = self.tr(
            "The list is not complete. If it doesn't feel right to you, get help anyway."
        )
        card.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        return card

    def _doors(self, ways: Sequence[Way]) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("More to read"), "h2"))
        for number, way in enumerate(ways):
            if number:
                card.body.addWidget(Divider())
            button = self.buttons[way.key] = Button(self.tr("Open"))
            button.clicked.connect(partial(self.opened.emit, way.key))
            card.body.addWidget(_line(way, button))
        return card


def _signs(triage: Triage | None, level: Level, parent: QWidget) -> tuple[str, ...]:
    if triage is None:
        return (SafetyWords(parent).net(),)
    return triage.signs(level)


def _line(way: Way, button: Button) -> QWidget:
    button.setAccessibleName(f"{button.text()}: {way.title}")
    words = QWidget()
    words.setLayout(
        boxes.column(
            Label(way.title, "body", weight=500, wrap=True),
            Label(way.about, "small", "text_muted", wrap=True),
            gap=0,
        )
    )
    line = QWidget()
    both = boxes.row(words, button, gap=16)
    both.setStretch(0, 1)
    line.setLayout(both)
    return line


def _add_signs(column: QVBoxLayout, signs: tuple[str, ...]) -> None:
    for sign in signs:
        shown = Findable(0)
        add_points(shown.body, (sign,))
        column.addWidget(shown)
