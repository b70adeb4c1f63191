"""The page on which a programme is changed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.core.edit_panel import ItemPanel
from backcare_desktop.ui.tabs.core.edit_presenter import EditPresenter
from backcare_desktop.ui.tabs.core.edit_state import EditState
from backcare_desktop.ui.widgets import boxes, own_keys
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.step_list import StepList
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class EditPage(Page):
    """Name and exercises; Ctrl+Z takes an edit back, Ctrl+S saves, Esc goes back."""

    def __init__(
        self,
        presenter: EditPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Change programme"))
        self._presenter = presenter
        self.undo = Button(self.tr("Undo"), "text", "normal", "undo")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.save = Button(self.tr("Save"), "primary", "normal", "check")
        leaving = WrapRow(self.cancel, self.save, gap=8, apart=False)
        # Beside the title as long as there is room, below it with large text.
        self.add_to_title(WrapRow(self.undo, leaving, gap=8, apart=False))
        self.name = TextField(self.tr("Name"))
        self.panel = ItemPanel()
        self.items = StepList(figures, self.panel)
        self.which = ChoiceBox(self.tr("Exercise to add"), ())
        self.add = Button(self.tr("Add"), "secondary", "normal", "plus")
        self.add.setAccessibleName(self.tr("Add this exercise"))
        self._total = Label("", "small", "text_muted", wrap=True)
        self._note = Label("", "small", "text_muted", wrap=True)
        self._wrong = Label("", "small", "accent", wrap=True, weight=600)
        self._order = Label(
            self.tr("Drag an exercise to move it, or press Alt+Up or Alt+Down on it."),
            "small",
            "text_muted",
            wrap=True,
        )
        self.body.addWidget(self._card())
        self.body.addStretch(1)
        self._connect()
        self.show_state(presenter.state)

    def _card(self) -> Card:
        card = Card(gap=14)
        heading = boxes.column(Label(self.tr("Exercises"), "h2"), self._total, gap=2)
        words = QWidget()
        words.setLayout(heading)
        adding = WrapRow(self.which, self.add, gap=8, apart=False)
        parts = (self.name, self._note, WrapRow(words, adding), self._wrong, self.items)
        for part in (*parts, self._order):
            card.body.addWidget(part)
        return card

    def _connect(self) -> None:
        presenter, panel = self._presenter, self.panel
        self.undo.clicked.connect(presenter.undo)
        self.cancel.clicked.connect(presenter.cancel)
        self.save.clicked.connect(presenter.save)
        self.name.edited.connect(presenter.set_name)
        self.name.settled.connect(presenter.settle)
        self.items.pressed.connect(presenter.open_item)
        self.items.moved.connect(presenter.move)
        self.items.removed.connect(self._remove)
        panel.number_changed.connect(presenter.set_number)
        panel.each_side_changed.connect(presenter.set_each_side)
        panel.settled.connect(presenter.settle)
        panel.up.clicked.connect(self._move_up)
        panel.down.clicked.connect(self._move_down)
        panel.remove.clicked.connect(self._remove_opened)
        self.add.clicked.connect(self._add)
        presenter.state_changed.connect(self.show_state)
        presenter.announced.connect(self._say)

    @Slot(object)
    def show_state(self, state: EditState) -> None:
        """Set every widget from the state."""
        self._total.setText(state.total)
        self._note.setText(state.note)
        self.name.input.show_text(state.name)
        self.name.set_problem(state.name_problem)
        wrong = state.items_problem or state.full
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._order.setVisible(len(state.lines) > 1)
        kept = self.which.choice
        self.which.set_options(state.addable)
        known = [key for key, _ in state.addable]
        self.which.choose(kept if kept in known else next(iter(known), None))
        for widget in (self.which, self.add):
            widget.setEnabled(bool(state.addable) and not state.full)
        if state.item is not None:
            self.panel.show_item(state.item)
        self.items.show_steps(state.lines, state.opened)
        self.undo.setEnabled(state.can_undo)
        self.save.setEnabled(state.can_save)

    def begin(self) -> None:
        """Put the focus where a person begins: on the first exercise."""
        self.verticalScrollBar().setValue(0)
        if self.items.rows:
            self.items.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # The window has an Undo of its own; inside the page the key belongs to the page.
        return own_keys.claimed(event, _is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._presenter.undo()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._presenter.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._presenter.cancel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _add(self) -> None:
        if self.which.choice is not None:
            self._presenter.add(self.which.choice)

    @Slot()
    def _move_up(self) -> None:
        self._presenter.move_opened(-1)

    @Slot()
    def _move_down(self) -> None:
        self._presenter.move_opened(1)

    @Slot()
    def _remove_opened(self) -> None:
        opened = self._presenter.state.opened
        if opened is not None:
            self._remove(opened)

    @Slot(int)
    def _remove(self, index: int) -> None:
        """Take an exercise out; the focus goes to the one in its place, so that it isn't lost."""
        self._presenter.remove(index)
        left = len(self.items.rows)
        if left:
            self.items.focus_row(min(index, left - 1))
        else:
            self.which.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _say(self, text: str) -> None:
        announce(self, text, assertive=False)


def _is_ours(event: QKeyEvent) -> bool:
    return any(
        event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Save)
    )
