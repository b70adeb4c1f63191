"""The routine's name and its steps, ready to be changed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.core.routine_draft import OF_SUMMARY, DraftProblem
from backcare_desktop.ui.tabs.stretch.editor.dose_panel import DosePanel, with_words
from backcare_desktop.ui.tabs.stretch.editor.drafting import Drafting
from backcare_desktop.ui.tabs.stretch.editor.state import EditorState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import ScrollArea
from backcare_desktop.ui.widgets.step_list import StepList
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class StepsPage(ScrollArea):
    """Two cards: what the routine is, and its steps.

    ``add`` is there to connect to, ``aside`` asks to go on with an earlier draft.
    """

    def __init__(
        self, drafting: Drafting, figures: Mapping[str, Figure], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self.aside = Banner("info", "", self.tr("Go on with it"))
        self.name = TextField(self.tr("Name"))
        self.summary = TextField(
            self.tr("Summary"), self.tr("A sentence for its card, if you like.")
        )
        self.quiet = Switch(self.tr("Quiet: sounds and voice hold back"))
        self.add = Button(self.tr("Add an exercise"), "secondary", "normal", "plus")
        self.panel = DosePanel()
        self.steps = StepList(figures, self.panel)
        self._empty = Label(
            self.tr("Add the first exercise. You can put them in order afterwards."),
            role="text_muted",
            wrap=True,
        )
        self._order = Label(
            self.tr("Drag a step to move it, or press Alt+Up or Alt+Down on it."),
            "small",
            "text_muted",
            wrap=True,
        )
        self._wrong = Label("", "small", wrap=True)
        self._wrong_sign = Icon("warning", "warning", 18)
        self._full = Label("", "small", "text_muted", wrap=True)
        columns = Columns((403, 829))
        columns.left.addWidget(self._about())
        columns.left.addStretch(1)
        columns.right.addWidget(self._steps())
        columns.right.addStretch(1)
        body = boxes.column(self.aside, columns, gap=20, margins=(40, 8, 40, 32))
        body.addStretch(1)
        self.content.setLayout(body)
        self._connect()

    def _about(self) -> Card:
        card = Card(gap=16)
        card.body.addWidget(self.name)
        card.body.addWidget(self.summary)
        card.body.addWidget(with_words(self.quiet))
        return card

    def _steps(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(WrapRow(Label(self.tr("Steps"), "h2"), self.add))
        wrong = boxes.row(self._wrong_sign, self._wrong, gap=6)
        wrong.setAlignment(self._wrong_sign, Qt.AlignmentFlag.AlignTop)
        wrong.setStretchFactor(self._wrong, 1)
        card.body.addLayout(wrong)
        card.body.addWidget(self._full)
        card.body.addWidget(self._empty)
        card.body.addWidget(self.steps)
        card.body.addWidget(self._order)
        return card

    def _connect(self) -> None:
        drafting, panel = self._drafting, self.panel
        self.name.edited.connect(drafting.set_name)
        self.summary.edited.connect(drafting.set_summary)
        self.quiet.clicked.connect(drafting.set_quiet)
        for settled in (self.name.settled, self.summary.settled, panel.settled):
            settled.connect(drafting.settle)
        self.steps.pressed.connect(drafting.open_step)
        self.steps.moved.connect(drafting.move)
        self.steps.removed.connect(self._remove)
        self.steps.duplicated.connect(drafting.duplicate)
        panel.number_changed.connect(drafting.set_number)
        panel.flag_changed.connect(drafting.set_flag)
        panel.kind_changed.connect(drafting.set_kind)
        panel.up.clicked.connect(self._move_up)
        panel.down.clicked.connect(self._move_down)
        panel.copy.clicked.connect(self._duplicate)
        panel.remove.clicked.connect(self._remove_opened)

    def show_state(self, state: EditorState) -> None:
        """Set every widget from the state."""
        self.aside.set_text(state.aside)
        self.aside.setVisible(bool(state.aside))
        self.name.input.show_text(state.name)
        self.name.set_problem(state.name_problem)
        self.summary.input.show_text(state.summary)
        self.summary.set_problem(state.summary_problem)
        self.quiet.setChecked(state.quiet)
        self._wrong.setText(state.steps_problem)
        self._wrong.setVisible(bool(state.steps_problem))
        self._wrong_sign.setVisible(bool(state.steps_problem))
        self._full.setText(state.full)
        self._full.setVisible(bool(state.full))
        self.add.setEnabled(not state.full)
        self.add.setAccessibleDescription(state.full or state.steps_problem)
        self.panel.copy.setEnabled(not state.full)
        self._empty.setVisible(not state.lines)
        self._order.setVisible(len(state.lines) > 1)
        if state.step is not None:
            self.panel.show_step(state.step)
        self.steps.show_steps(state.lines, state.opened)
        self.content.setEnabled(not state.saving)

    def go_to(self, problem: DraftProblem) -> None:
        """Put the focus where something is missing."""
        place: QWidget = self.name.input
        if problem is DraftProblem.NO_STEPS:
            place = self.add
        elif problem in OF_SUMMARY:
            place = self.summary.input
        place.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(place)

    # --- buttons of the opened step ------------------------------------------------------------

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, distance: int) -> None:
        opened = self._drafting.opened
        if opened is not None:
            self._drafting.move(opened, opened + distance)

    @Slot()
    def _duplicate(self) -> None:
        if self._drafting.opened is not None:
            self._drafting.duplicate(self._drafting.opened)

    @Slot()
    def _remove_opened(self) -> None:
        if self._drafting.opened is not None:
            self._remove(self._drafting.opened)

    @Slot(int)
    def _remove(self, index: int) -> None:
        """Take a step away; the focus goes to the one in its place, so that it isn't lost."""
        self._drafting.remove(index)
        left = len(self.steps.rows)
        if left:
            self.steps.focus_row(min(index, left - 1))
        else:
            self.add.setFocus(Qt.FocusReason.TabFocusReason)
