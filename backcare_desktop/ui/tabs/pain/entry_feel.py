"""What the pain is like, what somebody was doing, what eased it and what made it worse."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.pain_context import (
    Activity,
    Quality,
    activities_in_order,
    qualities_in_order,
)
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft
from backcare_desktop.ui.tabs.pain.entry_reading import EASED, WORSENED
from backcare_desktop.ui.tabs.pain.entry_state import EntryState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.text_field import TextField

_NOTHING = "nothing"


class ChosenChips(QWidget):
    """Chips under a heading that know which of them are chosen.

    Signals:
        changed: the person turned one round.
    """

    changed = Signal()

    def __init__(self, title: str, options: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._keys: set[str] = set()
        self.chips = Chips(title, tuple(options))
        self.setLayout(boxes.column(Label(title, "h3", wrap=True), self.chips, gap=8))
        self.chips.chosen.connect(self._turn)

    @property
    def keys(self) -> set[str]:
        """The keys of those chosen."""
        return set(self._keys)

    def choose(self, chosen: Iterable[StrEnum]) -> None:
        """Show exactly these as chosen, without reporting it."""
        keys = {each.value for each in chosen}
        if keys != self._keys:
            self._keys = keys
            self.chips.choose(tuple(keys))

    @Slot(str)
    def _turn(self, key: str) -> None:
        self._keys ^= {key}
        self.changed.emit()


class FeelCard(Card):
    """The words for an entry; all of it may stay empty.

    Attributes:
        offer: hidden; the way to the symptom check, under the words that are a reason for it.

    Signals:
        changed: the person typed or chose something.
    """

    changed = Signal()

    def __init__(self, words: EntryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=20)
        activities = tuple((each.value, words.activity(each)) for each in Activity)
        qualities = ((each.value, words.quality(each)) for each in Quality)
        self.qualities = ChosenChips(self.tr("What does it feel like?"), qualities)
        doing = self.tr("What were you doing?")
        self.doing = ChoiceBox(doing, ((_NOTHING, self.tr("Not said")), *activities))
        self.eased = ChosenChips(self.tr("What eased it?"), activities)
        self.eased_words = TextField(self.tr("Something else that eased it"))
        self.worsened = ChosenChips(self.tr("What made it worse?"), activities)
        self.worsened_words = TextField(self.tr("Something else that made it worse"))
        self.offer = Banner("warning", "", self.tr("Check my symptoms"))
        self.offer.hide()
        self.body.addWidget(self.qualities)
        self.body.addWidget(self.offer)
        self.body.addLayout(boxes.column(Label(doing, "h3", wrap=True), self.doing, gap=8))
        for chips, own in ((self.eased, self.eased_words), (self.worsened, self.worsened_words)):
            self.body.addLayout(boxes.column(chips, own, gap=10))
        for each in (self.qualities, self.eased, self.worsened):
            each.changed.connect(self.changed)
        for field in (self.eased_words, self.worsened_words):
            field.edited.connect(self.changed)
        self.doing.chosen.connect(self.changed)

    @property
    def fields(self) -> dict[str, TextField]:
        """The lines that are typed into, by the names of what can be wrong with them."""
        return {EASED: self.eased_words, WORSENED: self.worsened_words}

    @property
    def chosen(self) -> tuple[tuple[Quality, ...], Activity | None]:
        """What it feels like, and what the person was doing."""
        doing = self.doing.choice
        named = None if doing in (None, _NOTHING) else Activity(str(doing))
        return qualities_in_order(Quality(key) for key in self.qualities.keys), named

    @property
    def changes(self) -> tuple[tuple[Activity, ...], tuple[Activity, ...]]:
        """What eased it, and what made it worse."""
        return (
            activities_in_order(Activity(key) for key in self.eased.keys),
            activities_in_order(Activity(key) for key in self.worsened.keys),
        )

    def show_state(self, state: EntryState) -> None:
        """Paint it."""
        draft: EntryDraft = state.draft
        self.qualities.choose(draft.qualities)
        self.doing.choose(_NOTHING if draft.doing is None else draft.doing.value)
        self.eased.choose(draft.eased_by)
        self.worsened.choose(draft.worsened_by)
        self.eased_words.input.show_text(draft.eased_words)
        self.worsened_words.input.show_text(draft.worsened_words)
        for name, field in self.fields.items():
            field.set_problem(state.problems.get(name, ""))
