"""All flare-ups, and the form that one is written in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.flare_presenter import FlarePresenter
from backcare_desktop.ui.tabs.pain.flare_state import (
    FIRST,
    LAST,
    NOTE,
    FlareDraft,
    FlareRow,
    FlareState,
    FormState,
)
from backcare_desktop.ui.tabs.pain.parts import beside
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.settling import Settling
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_GOES_ON, _OVER = "goes_on", "over"


class FlarePage(Page):
    """Esc leaves the form, then the page.

    Attributes:
        form: the card to write in.
        rows: the flares, newest first.
    """

    def __init__(
        self,
        presenter: FlarePresenter,
        settling: Settling | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._settling = settling or Settling()
        self._presenter = presenter
        self.set_title(self.tr("Flare-ups"))
        self.declare = Button(self.tr("Note a flare-up"), "primary", icon="plus")
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self._notice = Label("", role="text_muted", wrap=True)
        self.form = FlareForm()
        self.rows: tuple[FlareLine, ...] = ()
        self._shown: tuple[tuple[FlareRow, ...], bool] | None = None
        self._latest = Label("", "lead", "text_muted", wrap=True)
        self._list = Card()
        self._lines: QWidget | None = None
        for part in (self._notice, self.form, WrapRow(self._latest, self.declare), self._list):
            self.body.addWidget(part)
        self.body.addStretch(1)
        keeper = presenter.keeper
        self.declare.clicked.connect(presenter.write_new)
        self.back.clicked.connect(self._leave)
        self.form.edited.connect(keeper.set_draft)
        self.form.stepped.connect(keeper.step)
        self.form.save.clicked.connect(keeper.save)
        self.form.cancel.clicked.connect(keeper.cancel)
        keeper.form_changed.connect(self._on_form)
        presenter.state_changed.connect(self.show_state)
        self._show_form(keeper.form)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: FlareState) -> None:
        """Paint a state."""
        self._notice.setText(state.notice)
        self._notice.setVisible(bool(state.notice))
        self._latest.setText(state.latest)
        self._list.setVisible(bool(state.rows))
        self.declare.setEnabled(state.can_save and state.read)
        self.form.save.setEnabled(state.can_save)
        if (state.rows, state.can_save) != self._shown:
            self._shown = state.rows, state.can_save
            self._show_rows(state.rows, can_save=state.can_save)

    def begin(self) -> None:
        """It has come to the front."""
        self.verticalScrollBar().setValue(0)
        target: QWidget = self.back if self._presenter.keeper.form is None else self.form.first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.close()
        else:
            super().keyPressEvent(event)

    def _show_rows(self, rows: tuple[FlareRow, ...], *, can_save: bool) -> None:
        old, holder = self._lines, QWidget()
        focused = next((row.flare_id for row in self.rows if row.has_focus), None)
        if not {row.flare_id for row in self.rows} <= {row.flare_id for row in rows}:
            self._settling.close_up()
        self.rows = tuple(FlareLine(row, can_save=can_save) for row in rows)
        column = boxes.column(gap=10)
        for number, row in enumerate(self.rows):
            if number:
                column.addWidget(Divider())
            column.addWidget(row)
        holder.setLayout(column)
        self._lines = holder
        self._list.body.addWidget(holder)
        for row in self.rows:
            row.edit_wanted.connect(self._want_edit)
            row.delete_wanted.connect(self._want_delete)
        if old is not None:
            old.hide()
            self._list.body.removeWidget(old)
            old.deleteLater()
        if focused is not None:
            near = next((row for row in self.rows if row.flare_id == focused), None)
            (self.declare if near is None else near.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _want_edit(self, flare_id: str) -> None:
        if self._settling.settled:
            self._presenter.write(flare_id)

    @Slot(str)
    def _want_delete(self, flare_id: str) -> None:
        if self._settling.settled:
            self._presenter.remove(flare_id)

    def _show_form(self, form: FormState | None) -> None:
        self.form.show_form(form)
        # One thing to do at a time, and one main button.
        self.declare.setVisible(form is None)

    @Slot(object)
    def _on_form(self, form: FormState | None) -> None:
        was_open = not self.form.isHidden()
        self._show_form(form)
        if form is None and was_open and self.isVisible():
            self.declare.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form is not None and not was_open and self.isVisible():
            self.begin()

    @Slot()
    def _leave(self) -> None:
        self._presenter.keeper.cancel()
        self._presenter.close()


class FlareForm(Card):
    """Which days, and a note.

    Signals:
        edited: what stands in the fields, as a FlareDraft.
        stepped: name of a field, and -1 or 1 day.
    """

    edited = Signal(object)
    stepped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._showing = False
        self._title = Label("", "h2", wrap=True)
        day_before, day_after = self.tr("The day before"), self.tr("The day after")
        self.first = SteppedField(self.tr("First day"), day_before, day_after)
        self.turn = Segmented(
            self.tr("Does it go on?"),
            (Option(_GOES_ON, self.tr("Still going")), Option(_OVER, self.tr("It’s over"))),
        )
        self.last = SteppedField(self.tr("Last day"), day_before, day_after)
        self._days = Tiles(250, 16)
        self._days.add(self.first)
        self._days.add(self.last)
        self.note = NoteField(self.tr("Note, if you like"))
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        for part in (self._title, self.turn, self._days, self.note):
            self.body.addWidget(part)
        self.body.addWidget(beside(self.save, self.cancel, gap=12))
        for field in (self.first, self.last):
            field.edited.connect(self._edit)
        self.turn.chosen.connect(self._edit)
        self.note.edited.connect(self._edit)
        self.first.stepped.connect(self._step_first)
        self.last.stepped.connect(self._step_last)

    def show_form(self, form: FormState | None) -> None:
        """Paint it; None hides it."""
        self.setVisible(form is not None)
        if form is None:
            return
        self._showing = True
        draft, problems = form.draft, form.problems
        self._title.setText(form.title)
        self.first.show_text(draft.first)
        self.last.show_text(draft.last)
        self.turn.choose(_OVER if draft.over else _GOES_ON)
        self.last.setVisible(draft.over)
        self.note.show_text(draft.note)
        self.first.field.set_problem(problems.get(FIRST, ""))
        self.last.field.set_problem(problems.get(LAST, ""))
        self.note.set_problem(problems.get(NOTE, ""))
        self._showing = False

    @Slot()
    def _edit(self) -> None:
        if not self._showing:
            over = self.turn.choice == _OVER
            self.edited.emit(FlareDraft(self.first.text, self.last.text, over, self.note.text))

    @Slot(str, int)
    def _step_first(self, _text: str, days: int) -> None:
        self.stepped.emit(FIRST, days)

    @Slot(str, int)
    def _step_last(self, _text: str, days: int) -> None:
        self.stepped.emit(LAST, days)


class FlareLine(QWidget):
    """One flare with its buttons.

    Signals:
        edit_wanted, delete_wanted: its id.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, row: FlareRow, *, can_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flare_id = row.flare_id
        days = Label(row.days, "body_strong", wrap=True)
        length = Label(row.length, role="text_muted", wrap=True)
        note = Label(row.note, role="text_muted", wrap=True)
        self.edit = Button(row.edit, "text", "small", "pencil", icon_only=True)
        self.delete = Button(row.delete, "text", "small", "trash", icon_only=True)
        for button in (self.edit, self.delete):
            button.setEnabled(can_save)
        words = boxes.column(beside(days, length, gap=12), note, gap=2)
        line = boxes.row(words, self.edit, self.delete, gap=8)
        line.setStretchFactor(words, 1)
        for button in (self.edit, self.delete):
            line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        # Shown without a parent it would be a window of its own.
        note.setVisible(bool(row.note))
        self.edit.clicked.connect(self._want_edit)
        self.delete.clicked.connect(self._want_delete)

    @property
    def has_focus(self) -> bool:
        """One of its buttons has it."""
        return self.edit.hasFocus() or self.delete.hasFocus()

    @Slot()
    def _want_edit(self) -> None:
        self.edit_wanted.emit(self.flare_id)

    @Slot()
    def _want_delete(self) -> None:
        self.delete_wanted.emit(self.flare_id)
