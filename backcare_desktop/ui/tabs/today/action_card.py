"""The card with the one thing to do now."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.today.state import ActionCard, Picture
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.figure_place import FigurePlace
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tag import Tag
from backcare_desktop.ui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from backcare_desktop.core.figure import Figure

PICTURES = 3
HIGH = 150
"""Of a picture, design px."""

LARGE_TEXT = 1.4
"""From this scale on the dose stands under the name."""


class ActionCardView(Card):
    """Title, pictures, one button that stands out, and the reason one touch away.

    Signals:
        steps_wanted: id of the routine whose steps are to be read.
    """

    steps_wanted = Signal(str)

    def __init__(self, figures: Mapping[str, "Figure"], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._figures = figures
        self._card: ActionCard | None = None
        self._writable = True
        self._title = Label("", "h2_large", wrap=True)
        self._tag = Tag("", "primary")
        self._text = Label("", "body", "text_muted", wrap=True)
        head = boxes.row(self._title, self._tag)
        head.setStretchFactor(self._title, 1)
        head.setAlignment(self._tag, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(boxes.column(head, self._text, gap=2))
        self._panels = [_PicturePanel() for _ in range(PICTURES)]
        self._pictures = QWidget()
        row = boxes.row(*self._panels, gap=14)
        for panel in self._panels:
            # Whatever their words, the pictures are alike.
            row.setStretchFactor(panel, 1)
        self._pictures.setLayout(row)
        self.body.addWidget(self._pictures, 1)
        self._make_buttons()
        self.body.addWidget(self.why)
        self.hide()

    def _make_buttons(self) -> None:
        self.start = Button("", "primary", "large")
        self.second = Button("", "secondary", "large")
        self.steps = Button(self.tr("See the steps"), "text")
        self.keep = Button(self.tr("Keep it as it is"), "secondary")
        self.discard = Button(self.tr("Discard it"), "text")
        self.check = Button(self.tr("Check my symptoms"), "text")
        self.put_away = Button("", "text")
        self.why = Disclosure(self.tr("Why this?"), apart=True)
        buttons = (
            self.start,
            self.second,
            self.steps,
            self.keep,
            self.discard,
            self.check,
            self.put_away,
            self.why.button,
        )
        self.body.addWidget(WrapRow(*buttons, gap=12, apart=False))
        self.steps.clicked.connect(self._want_steps)

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing is started or ended; reading goes on."""
        self._writable = writable
        for button in (self.start, self.second, self.keep, self.discard):
            button.setEnabled(writable)

    def show_card(self, card: ActionCard | None) -> None:
        """Show what to do; nothing, where something else takes its place."""
        if card == self._card:
            return
        self._card = card
        self.setVisible(card is not None)
        if card is None:
            return
        self._title.setText(card.title)
        self._text.setText(card.text)
        self.start.set_icon("play" if card.plays else None)
        self.start.setMinimumWidth(theme.current().px(188))
        self.why.set_words(card.why, card.title)
        for widget, words in (
            (self._tag, card.tag),
            (self.start, card.start),
            (self.second, card.second),
            (self.put_away, card.put_away),
        ):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.steps.setVisible(bool(card.steps))
        self.keep.setVisible(bool(card.broken_off))
        self.discard.setVisible(bool(card.broken_off))
        self.check.setVisible(card.check)
        self._pictures.setVisible(bool(card.pictures))
        for number, panel in enumerate(self._panels):
            picture = card.pictures[number] if number < len(card.pictures) else None
            panel.show_picture(picture, self._figures)

    @Slot()
    def _want_steps(self) -> None:
        if self._card is not None:
            self.steps_wanted.emit(self._card.steps)


class _PicturePanel(QWidget):
    """A figure with its name and dose under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = FigurePlace()
        self._name = Label("", "body_strong", wrap=True)
        self._dose = Label("", "small", "text_muted", wrap=True)
        self._words = boxes.row(self._name, self._dose, gap=8)
        self._words.setStretchFactor(self._name, 1)
        box = boxes.column(self._figure, self._words, gap=8)
        box.setStretchFactor(self._figure, 1)
        self.setLayout(box)
        self._measure()

    def show_picture(self, picture: Picture | None, figures: Mapping[str, "Figure"]) -> None:
        """Show an exercise, or disappear."""
        self.setVisible(picture is not None)
        if picture is None:
            return
        self._figure.show_figure(figures, picture.figure, picture.name)
        self._name.setText(picture.name)
        self._dose.setText(picture.dose)

    def changeEvent(self, event: QEvent) -> None:
        """Text may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._measure()

    def _measure(self) -> None:
        look = theme.current()
        # Taller they would push the eleven keys out of sight.
        self._figure.setMinimumWidth(look.px(60))
        self._figure.setFixedHeight(look.px(HIGH))
        beside = look.scale < LARGE_TEXT
        self._words.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
