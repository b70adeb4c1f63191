"""The sheet of keys."""

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.help.key_words import KeyGroup, KeyWords
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.tiles import Tiles

_LEAD = 112
_NARROWEST = 340


class KeysPage(SidePage):
    """The keys in groups, as many of them side by side as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Keys"))
        self.groups = KeyWords(self).groups()
        tiles = Tiles(_NARROWEST, 32)
        for group in self.groups:
            tiles.add(_shown(group))
        card = Card()
        card.body.addWidget(tiles)
        self.body.addWidget(card)
        self.body.addStretch(1)


def _shown(group: KeyGroup) -> Findable:
    shown = Findable(8)
    shown.body.addWidget(Label(group.heading, "h3", wrap=True))
    for keys, words in group.keys:
        shown.body.addWidget(KeyHint(keys, words, _LEAD))
    if group.note:
        shown.body.addWidget(Label(group.note, "small", "text_muted", wrap=True))
    shown.body.addStretch(1)
    return shown
