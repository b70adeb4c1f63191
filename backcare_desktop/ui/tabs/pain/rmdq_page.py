"""The page of the questionnaire, with the text of its authors."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.content.questionnaires import Questionnaire
from backcare_desktop.ui.tabs.pain.measure_parts import MeasurePage, Problem, buttons
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import RmdqState
from backcare_desktop.ui.tabs.pain.measure_words import FORTNIGHTLY, NOT_ASKED, WEEKLY
from backcare_desktop.ui.tabs.pain.rmdq_box import StatementBox
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option


class RmdqPage(MeasurePage):
    """Twenty-four boxes; leaving one empty is an answer."""

    def __init__(
        self,
        presenter: MeasurePresenter,
        text: Questionnaire,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(presenter, text.name, parent)
        self.set_title(self.tr("Pain"), self.tr("Back questionnaire"))
        self._keeper = presenter.rmdq
        self.save.setText(self.tr("Done"))
        self.boxes = [
            StatementBox(words, number) for number, words in enumerate(text.statements, start=1)
        ]
        self.columns.left.addWidget(self._made_form(text))
        self.columns.left.addStretch(1)
        for part in (self.meaning, self.history):
            self.columns.right.addWidget(part)
        self.columns.right.addStretch(1)
        self.meaning.offer(
            (
                Option(WEEKLY, self.tr("Weekly")),
                Option(FORTNIGHTLY, self.tr("Every 2 weeks")),
                Option(NOT_ASKED, self.tr("Never")),
            )
        )
        self.tab_through((*self.boxes, self.save, self.cancel))
        self._connect(presenter)

    def come(self) -> None:
        """The page is in front now: the first sentence has the focus."""
        super().come()
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    @Slot(object)
    def show_state(self, state: RmdqState) -> None:
        """Paint a state."""
        for box in self.boxes:
            box.setChecked(box.number in state.ticked)
            box.setEnabled(state.can_save)
        self._note.setText(state.note)
        if state.notice != self.notice.text:
            self.notice.show_problem(state.notice)
            if state.notice and self.isVisible():
                self.ensureWidgetVisible(self.notice)
                announce(self, state.notice, assertive=True)
        self.cancel.setVisible(state.changing)
        self.save.setEnabled(state.can_save)
        self.meaning.show_meaning(state.meaning, state.asking)
        self.history.show_history(state.history, writable=state.can_save)

    def _made_form(self, text: Questionnaire) -> Card:
        card = Card(gap=12)
        card.body.addWidget(Label(text.name, "h2", wrap=True))
        self._note = Label("", "small", "text_muted", wrap=True)
        card.body.addWidget(self._note)
        if text.untranslated:
            card.body.addWidget(Label(text.untranslated, "small", wrap=True))
        for words in text.instructions:
            card.body.addWidget(Label(words, wrap=True))
        card.body.addWidget(Divider())
        card.body.addLayout(boxes.column(*self.boxes, gap=2))
        card.body.addWidget(Divider())
        self.notice = Problem()
        card.body.addWidget(self.notice)
        card.body.addWidget(buttons(self.save, self.cancel))
        for words in (text.credit, text.terms, text.terms_source):
            card.body.addWidget(Label(words, "small", "text_muted", wrap=True))
        return card

    def _connect(self, presenter: MeasurePresenter) -> None:
        keeper = self._keeper
        for box in self.boxes:
            box.clicked.connect(self._tick)
        self.save.clicked.connect(keeper.save)
        self.cancel.clicked.connect(keeper.cancel)
        self.meaning.asking_chosen.connect(presenter.choose_rmdq_asking)
        self.history.change_wanted.connect(self._change)
        self.history.delete_wanted.connect(keeper.delete)
        keeper.state_changed.connect(self.show_state)

    @Slot()
    def _tick(self) -> None:
        box = self.sender()
        if isinstance(box, StatementBox):
            self._keeper.tick(box.number, box.isChecked())

    @Slot(str)
    def _change(self, measure_id: str) -> None:
        self._keeper.change(measure_id)
        self.come()
