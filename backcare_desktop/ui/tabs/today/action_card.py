"""The card with the one thing to do now."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.today.state import ActionCard, Picture
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tag import Tag
from backcare_desktop.ui.widgets.wrap_row import WrapRow

PICTURES = 3
LARGE_TEXT = 1.4
"""From this scale on the dose stands under the name."""


class ActionCardView(Card):
    """Title, three pictures, and one button that stands out."""

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._figures = figures
        self._title = Label("", "h2_large", wrap=True)
        self._tag = Tag("", "primary")
        self._text = Label("", "body", "text_muted", wrap=True)
        head = boxes.row(self._title, self._tag)
        head.setStretchFactor(self._title, 1)
        self.body.addLayout(boxes.column(head, self._text, gap=2))
        self._panels = [_PicturePanel() for _ in range(PICTURES)]
        pictures = boxes.row(*self._panels, gap=14)
        self.body.addLayout(pictures, 1)
        self._advice = Label("", "body_strong", wrap=True)
        self._sign = Icon("warning", "warning", 22)
        advice = boxes.row(self._sign, self._advice, gap=10)
        advice.setStretchFactor(self._advice, 1)
        self.body.addLayout(advice)
        self.check = Button(self.tr("Symptom check"), "primary", "large")
        self.start = Button(self.tr("Start"), "primary", "large", "play")
        self.steps = Button(self.tr("See the steps"), "text")
        self.keep = Button(self.tr("Keep it as it is"), "secondary")
        self.discard = Button(self.tr("Discard it"), "text")
        others = QWidget()
        others.setLayout(boxes.row(self.steps, self.keep, self.discard, None, gap=12))
        first = WrapRow(self.check, self.start, gap=12, apart=False)
        self.body.addWidget(WrapRow(first, others, gap=12, apart=False))

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing is started or ended; reading goes on."""
        for button in (self.start, self.keep, self.discard):
            button.setEnabled(writable)

    def show_card(self, card: ActionCard | None) -> None:
        """Show what to do; nothing, when there is nothing to do."""
        self.setVisible(card is not None)
        if card is None:
            return
        self._title.setText(card.title)
        self._text.setText(card.text)
        self._tag.setText(card.tag)
        self.start.setText(card.start)
        self.start.setMinimumWidth(theme.current().px(188))
        advised = bool(card.advice)
        self._advice.setText(card.advice)
        for widget in (self._advice, self._sign, self.check):
            widget.setVisible(advised)
        self.start.set_kind("secondary" if advised else "primary")
        broken_off = bool(card.broken_off)
        self.steps.setVisible(not broken_off)
        self.keep.setVisible(broken_off)
        self.discard.setVisible(broken_off)
        for number, panel in enumerate(self._panels):
            picture = card.pictures[number] if number < len(card.pictures) else None
            panel.show_picture(picture, self._figures)


class _PicturePanel(QWidget):
    """A figure with its name and dose under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = FigureView()
        self._figure.set_panel(True)
        self._name = Label("", "body_strong", wrap=True)
        self._dose = Label("", "small", "text_muted", wrap=True)
        self._words = boxes.row(self._name, self._dose, gap=8)
        self._words.setStretchFactor(self._name, 1)
        box = boxes.column(self._figure, self._words, gap=8)
        box.setStretchFactor(self._figure, 1)
        self.setLayout(box)
        self._measure()

    def show_picture(self, picture: Picture | None, figures: Mapping[str, Figure]) -> None:
        """Show an exercise, or disappear."""
        self.setVisible(picture is not None)
        if picture is None:
            return
        self._figure.set_figure(figures.get(picture.figure))
        self._figure.set_description(picture.name)
        self._name.setText(picture.name)
        self._dose.setText(picture.dose)

    def changeEvent(self, event: QEvent) -> None:
        """Text may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._measure()

    def _measure(self) -> None:
        look = theme.current()
        self._figure.setMinimumSize(look.px(60), look.px(120))
        beside = look.scale < LARGE_TEXT
        self._words.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
