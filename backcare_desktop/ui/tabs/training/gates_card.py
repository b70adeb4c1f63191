"""Ready for the bar: the gates, how to try each, and how the tries went."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.core.gates import LONGEST_NOTE
from backcare_desktop.ui.tabs.training.light_fields import LightFields
from backcare_desktop.ui.tabs.training.parts import Bullets, Filled, Thumb, Tick
from backcare_desktop.ui.tabs.training.way_state import GateRow, GatesState, TryRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.tag import Tag
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class GatesCard(Card):
    """One row a gate; one of them can be opened.

    Signals:
        open_wanted: value of a gate.
        tried: value of a gate, whether it is met, a note, which may be empty, and a LightDraft.
        remove_wanted: id of a try.
    """

    open_wanted = Signal(str)
    tried = Signal(str, bool, str, object)
    remove_wanted = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._figures = figures
        self._count = Tag("", "primary")
        self.body.addWidget(WrapRow(Label(self.tr("Ready for the bar?"), "h2"), self._count))
        self.rows: dict[str, GateLine] = {}

    def show_gates(self, gates: GatesState, *, can_save: bool) -> None:
        """Show how the gates stand."""
        self._count.setText(gates.count)
        for row in gates.rows:
            if row.key not in self.rows:
                self._add(row.key)
            self.rows[row.key].show_gate(row, can_save=can_save)

    @Slot(str)
    def refuse_note(self, key: str) -> None:
        """Say that a gate's note is too long; it stays as it is."""
        self.rows[key].refuse_note()

    @Slot(str)
    def clear_note(self, key: str) -> None:
        """A gate's note stands with its try now."""
        self.rows[key].clear_note()

    @Slot(str, str)
    def refuse_light(self, key: str, problem: str) -> None:
        """Say what a gate's light load lacks; empty once nothing does."""
        self.rows[key].light.refuse(problem)

    def _add(self, key: str) -> None:
        if self.rows:
            self.body.addWidget(Divider())
        line = self.rows[key] = GateLine(key, self._figures)
        line.open_wanted.connect(self.open_wanted)
        line.tried.connect(self.tried)
        line.remove_wanted.connect(self.remove_wanted)
        self.body.addWidget(line)


class GateLine(QWidget):
    """A gate in a row; opened, how to try it, two answers, and the tries so far."""

    open_wanted = Signal(str)
    tried = Signal(str, bool, str, object)
    remove_wanted = Signal(str)

    def __init__(self, key: str, figures: Mapping[str, Figure]) -> None:
        super().__init__()
        self._key = key
        self._figures = figures
        self._tick = Tick()
        self._title = Label("", wrap=True)
        self._status = Label("", "small", "text_muted")
        self.open = Button("", "text", "small", "chevron-down", icon_only=True)
        words = QWidget()
        words.setLayout(boxes.column(self._title, self._status, gap=0))
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        line = boxes.row(self._tick, words, self.open, gap=12)
        line.setStretchFactor(words, 1)
        self.head = _Head()
        self.head.setLayout(line)
        self._details = self._made_details()
        self.setLayout(boxes.column(self.head, self._details, gap=10))
        self.open.clicked.connect(self._want_open)
        self.head.pressed.connect(self._want_open)

    def show_gate(self, row: GateRow, *, can_save: bool) -> None:
        """Show how the gate stands."""
        self._tick.set_on(on=row.met)
        self._title.setText(row.title)
        self._status.setText(row.status)
        shut = self.tr("Close: {gate}") if row.opened else self.tr("Try: {gate}")
        name = shut.format(gate=row.title)
        self.open.setText(name)
        self.open.setToolTip(name)
        self.open.set_icon("chevron-up" if row.opened else "chevron-down")
        self._details.setVisible(row.opened)
        if not row.opened:
            return
        figure = self._figures.get(row.figure)
        self._figure.set_figure(figure)
        self._figure.set_description(row.figure_words)
        self._figure.setVisible(figure is not None)
        self._steps.show_lines(row.steps)
        self._counts.setText(row.counts)
        self.light.propose(row.light_day)
        self.light.setEnabled(can_save)
        self._source.set_words(row.source, row.title)
        self.note.input.setAccessibleName(self.tr("Note: {gate}").format(gate=row.title))
        self.met.setAccessibleName(self.tr("Met: {gate}").format(gate=row.title))
        self.not_yet.setAccessibleName(self.tr("Not yet: {gate}").format(gate=row.title))
        for button in (self.met, self.not_yet):
            button.setEnabled(can_save)
        for part in (self.note, self.met, self.not_yet):
            part.setVisible(not row.closed)
        self._show_tries(row.tries, can_save=can_save)

    def refuse_note(self) -> None:
        """Say that the note is too long."""
        most = QLocale().toString(LONGEST_NOTE)
        text = self.tr("This is too long: {most} letters fit.").format(most=most)
        self.note.set_problem(text)
        self.note.input.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.note.input, text, assertive=True)

    def clear_note(self) -> None:
        """Make room for another note."""
        self.note.show_text("")
        self.note.set_problem("")

    def _made_details(self) -> QWidget:
        self._figure = Thumb(None, "", (214, 120))
        self._steps = Bullets()
        self._counts = Label("", weight=600, wrap=True)
        self.light = LightFields()
        self._source = Disclosure(self.tr("Where this comes from"))
        self.met = _Answer(self.tr("Met"), "secondary", "small", "check")
        self.not_yet = _Answer(self.tr("Not yet"), "secondary", "small")
        self.met.clicked.connect(self._say_met)
        self.not_yet.clicked.connect(self._say_not_yet)
        self.note = NoteField(self.tr("Note, if you like"))
        self._tries = Filled(8)
        self._shown: tuple[tuple[TryRow, ...], bool] | None = None
        details = QWidget()
        details.setLayout(
            boxes.column(
                self._figure,
                self._steps,
                self._counts,
                self.light,
                self.note,
                WrapRow(self.met, self.not_yet, gap=8, apart=False),
                self._tries,
                self._source,
                gap=10,
            )
        )
        return details

    def _show_tries(self, tries: tuple[TryRow, ...], *, can_save: bool) -> None:
        if self._shown != (tries, can_save):
            self._shown = tries, can_save
            self._tries.fill([self._try_line(each, can_save=can_save) for each in tries])
        self._tries.setVisible(bool(tries))

    def _try_line(self, row: TryRow, *, can_save: bool) -> QWidget:
        holder = QWidget()
        words = QWidget()
        lines = [Label(row.text, "small", wrap=True)]
        if row.note:
            lines.append(Label(row.note, "small", "text_muted", wrap=True))
        words.setLayout(boxes.column(*lines, gap=0))
        button = _TryButton(row)
        button.setEnabled(can_save)
        button.clicked.connect(self._want_remove)
        line = boxes.row(words, button, gap=8)
        line.setStretchFactor(words, 1)
        for part in (words, button):
            line.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        holder.setLayout(line)
        return holder

    @Slot()
    def _want_open(self) -> None:
        self.open_wanted.emit(self._key)

    @Slot()
    def _say_met(self) -> None:
        self.tried.emit(self._key, True, self.note.text, self.light.draft)  # noqa: FBT003 - a signal's value

    @Slot()
    def _say_not_yet(self) -> None:
        self.tried.emit(self._key, False, self.note.text, self.light.draft)  # noqa: FBT003 - a signal's value

    @Slot()
    def _want_remove(self) -> None:
        button = self.sender()
        if isinstance(button, _TryButton):
            self.remove_wanted.emit(button.try_id)


class _Head(QWidget):
    """The whole row opens the gate, not its arrow alone; keys have the arrow.

    Signals:
        pressed: with the pointer, anywhere but on the arrow.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Accepted, so that the release comes here as well.
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.pressed.emit()


class _Answer(Button):
    """The second half of a double click is no second answer."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class _TryButton(Button):
    def __init__(self, row: TryRow) -> None:
        super().__init__(row.remove, "text", "small", "trash", icon_only=True)
        self.try_id = row.id
