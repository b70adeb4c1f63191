"""The page of the one question: how the back is, compared with when it began."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.outcome import GROC_MOST
from backcare_desktop.ui.tabs.pain.measure_key import Scale
from backcare_desktop.ui.tabs.pain.measure_pad import ScalePad
from backcare_desktop.ui.tabs.pain.measure_parts import MeasurePage, Problem, buttons
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import GrocState
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label


class GrocPage(MeasurePage):
    """Eleven answers from very much worse to very much better."""

    def __init__(self, presenter: MeasurePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, "", parent)
        self.set_title(self.tr("Pain"), self.tr("Change since the start"))
        self.history.table.setAccessibleName(self.tr("Answers to how your back changed"))
        self._keeper = presenter.groc
        self.columns.left.addWidget(self._made_question())
        self.columns.left.addWidget(self.history)
        self.columns.left.addStretch(1)
        self.columns.right.addWidget(self.meaning)
        self.columns.right.addStretch(1)
        keys = [self.pad.key(score) for score in range(-GROC_MOST, GROC_MOST + 1)]
        self.tab_through((*keys, self.save, self.cancel))
        self.pad.chosen.connect(self._keeper.answer)
        self.save.clicked.connect(self._keeper.save)
        self.cancel.clicked.connect(self._keeper.cancel)
        self.history.change_wanted.connect(self._change)
        self.history.delete_wanted.connect(self._keeper.delete)
        self._keeper.state_changed.connect(self.show_state)
        self._keeper.refused.connect(self._say_problem)

    def come(self) -> None:
        """The page is in front now: the scale has the focus."""
        super().come()
        self.pad.take_focus()

    @Slot(object)
    def show_state(self, state: GrocState) -> None:
        """Paint a state."""
        self.pad.set_score(state.score)
        self._changing.setText(state.changing)
        self._changing.setVisible(bool(state.changing))
        self.cancel.setVisible(bool(state.changing))
        self.problem.show_problem(state.problem)
        self.save.setEnabled(state.can_save)
        self.meaning.show_meaning(state.meaning)
        self.history.show_history(state.history, writable=state.can_save)

    def _made_question(self) -> Card:
        question = self.tr("Compared with when this began, how is your back?")
        words = (
            (-GROC_MOST, self.tr("very much worse")),
            (0, self.tr("the same")),
            (GROC_MOST, self.tr("very much better")),
        )
        self.pad = ScalePad(Scale(-GROC_MOST, GROC_MOST, words), question)
        self._changing = Label("", "body_strong", wrap=True)
        self.problem = Problem()
        keys = self.tr("On the keyboard: a number, with a minus before it for worse.")
        card = Card(gap=16)
        card.body.addWidget(Label(question, "h2", wrap=True))
        for part in (self._changing, self.pad, Label(keys, "small", "text_muted", wrap=True)):
            card.body.addWidget(part)
        card.body.addWidget(self.problem)
        card.body.addWidget(buttons(self.save, self.cancel))
        return card

    @Slot(str)
    def _change(self, measure_id: str) -> None:
        self._keeper.change(measure_id)
        self.come()

    @Slot()
    def _say_problem(self) -> None:
        self.pad.take_focus()
        self.ensureWidgetVisible(self.problem)
        announce(self.pad, self.problem.text, assertive=True)
