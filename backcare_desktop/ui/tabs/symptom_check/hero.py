"""The card that says the level, and at an emergency the number to call."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.beside import Beside
from backcare_desktop.ui.tabs.symptom_check.levels import LOOKS, LevelTile
from backcare_desktop.ui.tabs.symptom_check.state import ResultState, Tone
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label

_LOUD = (Tone.EMERGENCY, Tone.URGENT)
"""Levels whose card has a stronger line."""


class ResultHero(Card):
    """Icon, level, headline and text; the number beside them where there is one to call.

    Signals:
        numbers_wanted: the numbers of other countries.
    """

    numbers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24, radius="hero")
        self._tone = Tone.NONE
        self._tile = LevelTile()
        self._level = Label("", "h3", wrap=True)
        self._headline = Label("", "result", wrap=True)
        self._text = Label("", "lead", wrap=True)
        words = QWidget()
        words.setLayout(boxes.column(self._level, self._headline, self._text, gap=4))
        self.number = NumberCard()
        self.number.numbers_wanted.connect(self._want_numbers)
        line = Beside(
            self._tile, words, self.number, least=420, gap=28, centred=False, tail_first=True
        )
        self.body.addWidget(line)

    def show_result(self, state: ResultState) -> None:
        """Set words, icon and colours."""
        look = LOOKS[state.tone]
        self._tone = state.tone
        self.set_roles(look.fill, look.line)
        self._tile.set_tone(state.tone)
        self._level.setText(state.level)
        self._level.set_role(look.ink)
        self._headline.setText(state.headline)
        self._text.setText(state.text)
        self.number.show_number(state.number, state.country)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, look = theme.current(), LOOKS[self._tone]
        width = now.px(2) if self._tone in _LOUD else now.line_width("border")
        painter = paint.painter_for(self)
        fill, line = now.color(look.fill), now.color(look.line)
        paint.box(painter, self.rect(), now.radius("hero"), fill, line, max(1, width))
        painter.end()

    @Slot()
    def _want_numbers(self) -> None:
        self.numbers_wanted.emit()


class NumberCard(Card):
    """The number of the ambulance in large digits, whose it is, and a way to the others."""

    numbers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="surface_raised", border="emergency", radius="large_control")
        theme.spaced(self.body, 0, (28, 12, 28, 12))
        self._title = Label(self.tr("Emergency number"), "small", "text_muted")
        self._number = Label("", "emergency_number", "emergency")
        self._country = Label("", "small", "text_muted")
        self.others = Button(self.tr("Other countries"), size="small")
        self.others.clicked.connect(self._press)
        for label in (self._title, self._number, self._country):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(6)
        self.body.addWidget(self.others)
        self.hide()

    def show_number(self, number: str, country: str) -> None:
        """Show a country's number; nothing without a number."""
        self._number.setText(number)
        self._number.setAccessibleName(
            self.tr("Emergency number in {country}: {number}").format(
                country=country, number=number
            )
        )
        self._country.setText(country)
        self.setVisible(bool(number))

    @Slot()
    def _press(self) -> None:
        self.numbers_wanted.emit()
