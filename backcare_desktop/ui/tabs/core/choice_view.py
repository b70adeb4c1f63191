"""The programmes to choose from."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.core.state import ProgrammeCard
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.tag import Tag

PICTURES = 3


class ChoiceView(Page):
    """A card for each programme.

    Signals:
        chosen: the id of a programme.
    """

    chosen = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Core"))
        self._figures = figures
        self._cards: dict[str, ChoiceCard] = {}
        self.back = Button(self.tr("Back to today"), "secondary", "normal", "arrow-left")
        self.add_to_title(self.back)
        self.set_way_back(self.back)
        self.lock = LockCard()
        self.body.addWidget(self.lock)
        self._lead = Label(
            self.tr("Choose a programme to keep up. You can change it at any time."),
            "lead",
            "text_muted",
            wrap=True,
        )
        self.body.addWidget(self._lead)
        self._flow = Flow(440)
        # As low as its rows are at the width it gets, not at the width of one card.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._flow.setSizePolicy(policy)
        self.body.addWidget(self._flow)
        self.body.addStretch(1)

    def show_cards(
        self, cards: tuple[ProgrammeCard, ...], *, can_leave: bool, can_write: bool
    ) -> None:
        """Show the programmes."""
        self.back.setVisible(can_leave)
        for gone in set(self._cards) - {card.id for card in cards}:
            # Somebody took the first change of a programme back.
            self._cards[gone].hide()
        for card in cards:
            if card.id not in self._cards:
                made = self._cards[card.id] = ChoiceCard(self._figures)
                made.chosen.connect(self.chosen)
                self._flow.add(made)
            self._cards[card.id].show_card(card)
            self._cards[card.id].show()
            self._cards[card.id].choose.setEnabled(can_write)

    def card(self, programme_id: str) -> "ChoiceCard":
        """The card of one programme."""
        return self._cards[programme_id]


class ChoiceCard(Card):
    """Pictures, what it is and what it is for, where it comes from, and a button.

    Signals:
        chosen: the id of the programme.
    """

    chosen = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=8)
        self._figures = figures
        self._id = ""
        self._pictures = [_Thumb() for _ in range(PICTURES)]
        self.body.addLayout(boxes.row(*self._pictures, gap=8))
        self._name = Label("", "h2", wrap=True)
        self._summary = Label("", wrap=True)
        self._facts = Label("", "small", "text_muted", wrap=True)
        self._purpose = Label("", role="text_muted", wrap=True)
        self._fits = Label("", "small", wrap=True)
        self._early = Label("", "small", "warning", wrap=True)
        self.source = Disclosure(self.tr("Where this comes from"))
        told = (self._name, self._summary, self._facts, self._purpose, self._fits, self._early)
        for part in (*told, self.source):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._followed = Tag(self.tr("You follow this"), "primary")
        self.choose = Button("", "secondary", "normal")
        self.body.addLayout(boxes.row(self._followed, None, self.choose))
        self.choose.clicked.connect(self._choose)

    def show_card(self, card: ProgrammeCard) -> None:
        """Set words and pictures."""
        self._id = card.id
        self._name.setText(card.name)
        self._summary.setText(card.summary)
        self._facts.setText(card.facts)
        self._purpose.setText(card.purpose)
        self._fits.setText(card.fits)
        self._early.setText(card.early)
        self.source.set_words(card.source, card.name)
        for part in (self._purpose, self._fits, self._early):
            part.setVisible(bool(part.text()))
        self._followed.setVisible(card.followed)
        self.choose.setVisible(not (card.followed and card.own))
        begin = self.tr("Begin anew") if card.followed else self.tr("Choose")
        self.choose.setText(begin)
        self.choose.setAccessibleName(
            self.tr("{begin}: {programme}").format(begin=begin, programme=card.name)
        )
        for number, thumb in enumerate(self._pictures):
            thumb.setVisible(number < len(card.figures))
            if number < len(card.figures):
                figure, words = card.figures[number]
                thumb.set_figure(self._figures.get(figure))
                thumb.set_description(words)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._id)


class _Thumb(FigureView):
    """A figure as high as the library's pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_panel(True)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(124), look.px(92))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(80), look.px(92))
