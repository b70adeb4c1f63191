"""When it hurt: now, or a day and a time that are typed or stepped."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.entry_draft import WhenDraft
from backcare_desktop.ui.tabs.pain.entry_reading import DAY, TIME
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles

_NOW, _EARLIER = "now", "earlier"
_FIRST, _SECOND = "first", "second"


class Timed(Protocol):
    """Fields with a time among them."""

    @property
    def when(self) -> WhenDraft: ...


class TimedState(Protocol):
    """What a page says of its time."""

    @property
    def draft(self) -> Timed: ...

    @property
    def kept(self) -> bool: ...

    @property
    def twice(self) -> bool: ...

    @property
    def notices(self) -> Sequence[str]: ...

    @property
    def problems(self) -> Mapping[str, str]: ...


class WhenPart(QWidget):
    """The fields of the time, and what follows from it.

    Signals:
        changed: the person typed or chose something.
        day_stepped, time_stepped: -1 or 1.
    """

    changed = Signal()
    day_stepped = Signal(int)
    time_stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        when = self.tr("When was it?")
        self.turn = Segmented(
            when, (Option(_NOW, self.tr("Now")), Option(_EARLIER, self.tr("Earlier")))
        )
        self.day = SteppedField(self.tr("Day"), self.tr("The day before"), self.tr("The day after"))
        self.time = SteppedField(
            self.tr("Time"), self.tr("A quarter of an hour earlier"), self.tr("A quarter later")
        )
        self._fields = Tiles(250, 16)
        self._fields.add(self.day)
        self._fields.add(self.time)
        self._asked = Label("", "small", wrap=True)
        self._asked.setText(self.tr("Clocks went back, so this time came twice. Which one is it?"))
        self.which = Segmented(
            self.tr("Which of the two"),
            (Option(_FIRST, self.tr("The first")), Option(_SECOND, self.tr("The second"))),
        )
        self._notices = Label("", "small", "text_muted", wrap=True)
        parts = (self.turn, self._fields, self._asked, self.which, self._notices)
        self.setLayout(boxes.column(*parts, gap=12))
        self.turn.chosen.connect(self.changed)
        self.which.chosen.connect(self.changed)
        self.day.edited.connect(self.changed)
        self.time.edited.connect(self.changed)
        self.day.stepped.connect(self._on_day_stepped)
        self.time.stepped.connect(self._on_time_stepped)

    @property
    def draft(self) -> WhenDraft:
        """What stands in the fields."""
        return WhenDraft(
            earlier=self.turn.choice == _EARLIER,
            day=self.day.text,
            time=self.time.text,
            second=self.which.choice == _SECOND,
        )

    @property
    def fields(self) -> dict[str, TextField]:
        """The lines that are typed into, by the names of what can be wrong with them."""
        return {DAY: self.day.field, TIME: self.time.field}

    def show_state(self, state: TimedState) -> None:
        """Paint it; what is in the diary has a time, and no more a choice of now."""
        when = state.draft.when
        self.turn.choose(_EARLIER if when.earlier else _NOW)
        self.turn.setVisible(not state.kept)
        self.day.show_text(when.day)
        self.time.show_text(when.time)
        self._fields.setVisible(when.earlier)
        self.which.choose(_SECOND if when.second else _FIRST)
        for part in (self._asked, self.which):
            part.setVisible(state.twice)
        self._notices.setText("\n".join(state.notices))
        self._notices.setVisible(bool(state.notices))
        for name, field in self.fields.items():
            field.set_problem(state.problems.get(name, ""))

    @Slot(str, int)
    def _on_day_stepped(self, _text: str, days: int) -> None:
        self.day_stepped.emit(days)

    @Slot(str, int)
    def _on_time_stepped(self, _text: str, steps: int) -> None:
        self.time_stepped.emit(steps)
