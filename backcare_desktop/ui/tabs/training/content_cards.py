"""Safe swaps, technique cards, and the comeback's week."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.training.card_state import (
    ComebackState,
    SwapsState,
    TechniqueState,
    ThumbState,
)
from backcare_desktop.ui.tabs.training.parts import (
    Bullets,
    Filled,
    Thumb,
    ThumbTile,
)
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class SwapsCard(Card):
    """What stands in for a lift while the back is sore.

    Signals:
        lift_chosen: id of a lift.
    """

    lift_chosen = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._shown: tuple[ThumbState, ...] = ()
        self.lift = ChoiceBox(self.tr("Lift to swap"), ())
        self.body.addWidget(WrapRow(Label(self.tr("Safe swaps for now"), "h2"), self.lift))
        self._note = Label("", wrap=True)
        self.body.addWidget(self._note)
        self._tiles = Filled(0)
        self.body.addWidget(self._tiles)
        self._source = Disclosure(self.tr("Where this comes from"))
        self.body.addWidget(self._source)
        self.lift.chosen.connect(self.lift_chosen)

    def show_swaps(self, swaps: SwapsState) -> None:
        """Show another lift's swaps."""
        if not self.lift.count():
            self.lift.set_options(swaps.lifts)
        self.lift.choose(swaps.chosen)
        self._note.setText(swaps.note)
        self._note.setVisible(bool(swaps.note))
        self._tiles.setVisible(bool(swaps.swaps))
        self._source.set_words(swaps.source, self.tr("Safe swaps for now"))
        if swaps.swaps != self._shown:
            self._shown = swaps.swaps
            tiles = Tiles(100)
            for swap in swaps.swaps:
                tiles.add(ThumbTile(swap, self._figures))
            self._tiles.fill([tiles])


class TechniqueCard(Card):
    """A skill to practise, chosen from a list.

    Signals:
        card_chosen: id of a card.
    """

    card_chosen = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self.card = ChoiceBox(self.tr("Skill to practise"), ())
        self.body.addWidget(WrapRow(Label(self.tr("Technique"), "h2"), self.card))
        self._figure = Thumb(None, "", (150, 110))
        self._lines = Bullets()
        holder = QWidget()
        line = boxes.row(self._figure, self._lines, gap=16)
        line.setAlignment(self._figure, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self._lines, 1)
        holder.setLayout(line)
        self.body.addWidget(holder)
        self._source = Disclosure(self.tr("Where this comes from"))
        self._look = Label("", wrap=True)
        self.body.addWidget(self._look)
        self.body.addWidget(self._source)
        self.card.chosen.connect(self.card_chosen)

    def show_technique(self, technique: TechniqueState) -> None:
        """Show another skill."""
        if not self.card.count():
            self.card.set_options(technique.cards)
        self.card.choose(technique.chosen)
        self._figure.set_figure(self._figures.get(technique.figure.figure))
        self._figure.set_description(technique.figure.name)
        self._lines.show_lines(technique.lines)
        self._source.set_words(technique.source, self.tr("Technique"))
        self._look.setText(technique.look)


class ComebackCard(Card):
    """The comeback: offered, or this week of it.

    Signals:
        follow_wanted, change_wanted, repeat_wanted: what its buttons say.
    """

    follow_wanted = Signal()
    change_wanted = Signal()
    repeat_wanted = Signal()

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._shown: tuple[ThumbState, ...] = ()
        self._name = Label("", "h2", wrap=True)
        self._title = Label("", "h3", wrap=True)
        self._text = Label("", role="text_muted", wrap=True)
        self._waits = Label("", "body_strong", wrap=True)
        self._items = Filled(8)
        self._source = Disclosure(self.tr("Where this comes from"))
        for part in (self._name, self._title, self._text, self._waits, self._items):
            self.body.addWidget(part)
        self.follow = Button(self.tr("Follow it from today"), "secondary", "small")
        self.change = Button(self.tr("Change the comeback"), "text", "small", "pencil")
        self.repeat = Button(self.tr("Repeat this week"), "secondary", "small", "undo")
        first = WrapRow(self.follow, self.repeat, gap=0, apart=False)
        self.body.addWidget(WrapRow(first, self.change, gap=8, apart=False))
        self.body.addWidget(self._source)
        self.follow.clicked.connect(self._want_follow)
        self.change.clicked.connect(self._want_change)
        self.repeat.clicked.connect(self._want_repeat)

    def show_comeback(self, comeback: ComebackState, *, can_save: bool) -> None:
        """Show another week."""
        self._name.setText(comeback.name)
        self._title.setText(comeback.title)
        self._title.setVisible(bool(comeback.title))
        self._text.setText(comeback.text if comeback.followed else comeback.summary)
        self._waits.setText(comeback.waits)
        self._waits.setVisible(bool(comeback.waits))
        if comeback.items != self._shown:
            self._shown = comeback.items
            self._items.fill([_ItemLine(item, self._figures) for item in comeback.items])
        self._items.setVisible(bool(comeback.items))
        self._source.set_words(comeback.source, comeback.name)
        self.follow.setVisible(not comeback.followed)
        self.repeat.setVisible(comeback.followed)
        for button in (self.follow, self.change, self.repeat):
            button.setEnabled(can_save)
        self.follow.setEnabled(can_save and comeback.can_begin)

    @Slot()
    def _want_follow(self) -> None:
        self.follow_wanted.emit()

    @Slot()
    def _want_change(self) -> None:
        self.change_wanted.emit()

    @Slot()
    def _want_repeat(self) -> None:
        self.repeat_wanted.emit()


class _ItemLine(QWidget):
    """A small figure with what to do beside it."""

    def __init__(self, item: ThumbState, figures: Mapping[str, Figure]) -> None:
        super().__init__()
        words = boxes.column(
            Label(item.name, weight=600, wrap=True),
            Label(item.text, "small", "text_muted", wrap=True),
            gap=0,
        )
        words.addStretch(1)
        picture: QWidget = Icon("training", "primary", 24, tile=56)
        if item.figure:
            picture = Thumb(figures.get(item.figure), item.name, (80, 56))
        line = boxes.row(picture, words, gap=12)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.setLayout(line)
