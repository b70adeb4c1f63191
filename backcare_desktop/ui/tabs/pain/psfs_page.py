"""The page on which the person names and rates their own activities."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.psfs import MOST_ACTIVITIES
from backcare_desktop.ui.tabs.pain.measure_parts import Filled, MeasurePage, Problem, buttons
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import Naming, PsfsState
from backcare_desktop.ui.tabs.pain.measure_words import ASKED, NOT_ASKED
from backcare_desktop.ui.tabs.pain.psfs_row import ActivityView
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option
from backcare_desktop.ui.widgets.text_field import TextField


class PsfsPage(MeasurePage):
    """Names them first; from then on the same ones are rated each time."""

    def __init__(self, presenter: MeasurePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, "", parent)
        self.set_title(self.tr("Pain"), self.tr("My activities"))
        self.history.table.setAccessibleName(self.tr("Answers to your activities"))
        self._keeper = presenter.psfs
        self.rows: list[ActivityView] = []
        self._made_of: tuple[tuple[str, str], ...] = ()
        self._problems = ("",) * MOST_ACTIVITIES
        self._naming, self._rating = self._made_naming(), self._made_rating()
        for part in (self._naming, self._rating, self.history):
            self.columns.left.addWidget(part)
        self.columns.left.addStretch(1)
        self.columns.right.addWidget(self.meaning)
        self.columns.right.addStretch(1)
        self.meaning.offer(
            (Option(ASKED, self.tr("Every week")), Option(NOT_ASKED, self.tr("Never")))
        )
        self._connect(presenter)

    def come(self) -> None:
        """The page is in front now: the first thing to answer has the focus."""
        super().come()
        self._focus_first()

    @Slot(object)
    def show_state(self, state: PsfsState) -> None:
        """Paint a state."""
        naming = state.naming
        self._naming.setVisible(naming is not None)
        self._rating.setVisible(naming is None)
        if naming is not None:
            self._show_naming(naming)
        made_of = tuple((row.id, row.words) for row in state.rows)
        if naming is None and made_of != self._made_of:
            self._make_rows(made_of)
        if naming is None:
            for view, row in zip(self.rows, state.rows, strict=True):
                view.show_row(row)
        self._changing.setText(state.changing)
        self._changing.setVisible(bool(state.changing))
        self.cancel.setVisible(bool(state.changing))
        self.others.setVisible(not state.changing)
        self.problem.show_problem(state.problem)
        for button in (self.save, self.use):
            button.setEnabled(state.can_save)
        self.meaning.show_meaning(state.meaning, state.asking)
        self.history.show_history(state.history, writable=state.can_save)

    # --- making --------------------------------------------------------------------------------

    def _made_naming(self) -> Card:
        card = Card(gap=16)
        card.body.addWidget(Label(self.tr("What does your back make difficult?"), "h2", wrap=True))
        text = self.tr(
            "Name one to three activities that matter to you, in your own words. You rate the "
            "same ones each time."
        )
        card.body.addWidget(Label(text, role="text_muted", wrap=True))
        hints = (
            self.tr("For example: deadlift 60 kg"),
            self.tr("For example: putting on socks"),
            self.tr("For example: an hour at the desk"),
        )
        self.fields = [
            TextField(self.tr("Activity {number}").format(number=place + 1), hints[place])
            for place in range(MOST_ACTIVITIES)
        ]
        for field in self.fields:
            card.body.addWidget(field)
        self._note = Label("", "small", "text_muted", wrap=True)
        card.body.addWidget(self._note)
        self.use = Button(self.tr("Use these"), "primary", icon="check")
        self.stay = Button(self.tr("Keep the ones you have"), "secondary")
        card.body.addWidget(buttons(self.use, self.stay))
        return card

    def _made_rating(self) -> Card:
        card = Card(gap=18)
        card.body.addWidget(Label(self.tr("How well can you do these today?"), "h2", wrap=True))
        text = self.tr("Leave one out if you can’t tell; then there is no mean.")
        self._changing = Label("", "body_strong", wrap=True)
        self._rows = Filled(22)
        self.problem = Problem()
        self.others = Button(self.tr("Name other activities"), "text")
        card.body.addWidget(Label(text, role="text_muted", wrap=True))
        card.body.addWidget(self._changing)
        card.body.addWidget(self._rows)
        card.body.addWidget(self.problem)
        card.body.addWidget(buttons(self.save, self.cancel, self.others))
        return card

    def _connect(self, presenter: MeasurePresenter) -> None:
        keeper = self._keeper
        for field in self.fields:
            field.edited.connect(self._type)
        self.use.clicked.connect(keeper.keep_names)
        self.stay.clicked.connect(self._cancel)
        self.others.clicked.connect(self._name_others)
        self.save.clicked.connect(keeper.save)
        self.cancel.clicked.connect(self._cancel)
        self.meaning.asking_chosen.connect(presenter.choose_asking)
        self.history.set_chosen.connect(keeper.choose_set)
        self.history.change_wanted.connect(self._change)
        self.history.delete_wanted.connect(keeper.delete)
        keeper.state_changed.connect(self.show_state)
        keeper.refused.connect(self._say_problem)

    def _make_rows(self, made_of: tuple[tuple[str, str], ...]) -> None:
        self._made_of = made_of
        self.rows = [ActivityView(key, words) for key, words in made_of]
        stops: list[QWidget] = []
        self._rows.fill(self.rows)
        for row in self.rows:
            row.rated.connect(self._keeper.rate)
            row.last_wanted.connect(self._keeper.show_last)
            stops += row.stops
        named = [field.input for field in self.fields]
        self.tab_through((*named, self.use, self.stay, *stops, self.save, self.cancel, self.others))

    def _show_naming(self, naming: Naming) -> None:
        self._problems = naming.problems
        for field, text, problem in zip(self.fields, naming.typed, naming.problems, strict=True):
            field.input.show_text(text)
            field.set_problem(problem)
        self._note.setText(naming.note)
        self._note.setVisible(bool(naming.note))
        self.stay.setVisible(naming.can_cancel)

    # --- what is done --------------------------------------------------------------------------

    @Slot(str)
    def _type(self, text: str) -> None:
        field = self.sender()
        self._keeper.type_words(next(n for n, f in enumerate(self.fields) if f is field), text)

    @Slot()
    def _cancel(self) -> None:
        self._keeper.cancel()
        self._focus_first()

    @Slot()
    def _name_others(self) -> None:
        self._keeper.name_others()
        self._focus_first()

    @Slot(str)
    def _change(self, measure_id: str) -> None:
        self._keeper.change(measure_id)
        self.come()

    def _focus_first(self) -> None:
        if self._rating.isHidden():
            self.fields[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.rows:
            self.rows[0].pad.take_focus()

    @Slot()
    def _say_problem(self) -> None:
        """The focus goes where something is missing or wrong, and the reason is read aloud."""
        if self._rating.isHidden():
            wrong = (f for f, problem in zip(self.fields, self._problems, strict=True) if problem)
            self._to_first_wrong(next(wrong, None))
        elif self.rows:
            self.rows[0].pad.take_focus()
            self.ensureWidgetVisible(self.problem)
            announce(self.rows[0].pad, self.problem.text, assertive=True)

    def _to_first_wrong(self, field: TextField | None) -> None:
        if field is not None:
            field.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field)
            announce(field.input, field.input.accessibleDescription(), assertive=True)
