"""Where it hurt, on the body and in words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.state import WhereState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.body_figures import BodyFigures
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class WhereCard(Card):
    """The places of a stretch of days.

    Signals:
        edit_wanted: id of the newest entry, where places are marked.
    """

    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: WhereState | None = None
        self.edit = Button(self.tr("Edit latest"), "text", "small", "pencil")
        self.edit.setAccessibleName(self.tr("Edit latest entry, to change where it hurts"))
        self.figures = BodyFigures("")
        self._places = boxes.column(gap=8)
        self._lines: list[tuple[QWidget, Label, Label]] = []
        self._notes = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(WrapRow(Label(self.tr("Where"), "h2"), self.edit))
        self.body.addWidget(self.figures)
        self.body.addWidget(Divider())
        self.body.addLayout(self._places)
        self.body.addWidget(self._notes)
        self.edit.clicked.connect(self._want_edit)

    def show_where(self, state: WhereState, *, can_save: bool) -> None:
        """Show other places."""
        self.edit.setEnabled(can_save and bool(state.newest))
        if state == self._state:
            return
        self._state = state
        self.figures.choose(state.areas)
        self.figures.setAccessibleName(state.name)
        while len(self._lines) < len(state.places):
            self._add_line()
        for number, (line, place, count) in enumerate(self._lines):
            line.setVisible(number < len(state.places))
            if number < len(state.places):
                place.setText(state.places[number][0])
                count.setText(state.places[number][1])
        self._notes.setText("\n".join(state.notes))

    def _add_line(self) -> None:
        line, place = QWidget(), Label("", "body_strong", wrap=True)
        count = Label("", "small", "text_muted", wrap=True)
        line.setLayout(boxes.column(place, count, gap=0))
        self._places.addWidget(line)
        self._lines.append((line, place, count))

    @Slot()
    def _want_edit(self) -> None:
        if self._state is not None and self._state.newest:
            self.edit_wanted.emit(self._state.newest)
