"""The training week: a choice for each day."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.card_state import WeekDayRow, WeekState
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.parts import Bullets, Filled
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.labels import Label


class WeekCard(Card):
    """Heavy days, technique days, rest.

    Signals:
        day_chosen: a day, Monday being 0, and the key of what it is for.
        prepare_wanted: begin the preparation.
    """

    day_chosen = Signal(int, str)
    prepare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Label(self.tr("Training week"), "h2"))
        self._hints = Bullets()
        self.body.addWidget(self._hints)
        self.prepare = Button("", "secondary", "small", "play")
        self.body.addLayout(boxes.row(self.prepare, None))
        self.prepare.clicked.connect(self._want_prepare)
        self.days: list[DayLine] = []
        self._lines = Filled(8)
        self.body.addWidget(self._lines)
        self._source = Disclosure(self.tr("Where this comes from"))
        self.body.addWidget(self._source)

    def show_week(self, week: WeekState, *, can_save: bool) -> None:
        """Show another week; the lines stay, and with them the focus."""
        if len(self.days) != len(week.days):
            self.days = [DayLine(week.options) for _ in week.days]
            for line in self.days:
                line.chosen.connect(self.day_chosen)
            self._lines.fill(self.days)
        for line, day in zip(self.days, week.days, strict=True):
            line.show_day(day, can_save=can_save)
        self._hints.show_lines(week.hints)
        self.prepare.setText(week.prepare)
        self.prepare.setVisible(bool(week.prepare))
        self.prepare.setEnabled(can_save)
        self.prepare.updateGeometry()
        self._source.set_words(week.source, self.tr("Training week"))

    @Slot()
    def _want_prepare(self) -> None:
        self.prepare_wanted.emit()


class DayLine(QWidget):
    """A day, what it is for, and what goes with it.

    Signals:
        chosen: the day, Monday being 0, and the key of what it is for.
    """

    chosen = Signal(int, str)

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weekday = 0
        self._name = Label("", weight=600, wrap=True)
        self._note = Label("", "small", "text_muted", wrap=True)
        self.kind = ChoiceBox("", options)
        words = QWidget()
        words.setLayout(boxes.column(None, self._name, self._note, None, gap=0))
        line = boxes.row(words, self.kind, gap=12)
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        self.kind.chosen.connect(self._choose)

    def show_day(self, day: WeekDayRow, *, can_save: bool) -> None:
        """Show another day."""
        self._weekday = day.weekday
        self._name.setText(day.name)
        self._note.setText(day.note)
        self._note.setVisible(bool(day.note))
        self.kind.call(day.name, day.note)
        self.kind.choose(day.kind)
        self.kind.setEnabled(can_save)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.chosen.emit(self._weekday, key)
