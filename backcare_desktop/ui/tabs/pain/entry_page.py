"""The page of one entry: eleven keys first, everything else below and optional."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft
from backcare_desktop.ui.tabs.pain.entry_feel import FeelCard
from backcare_desktop.ui.tabs.pain.entry_keeper import EntryKeeper
from backcare_desktop.ui.tabs.pain.entry_reading import NOTE, SCORE
from backcare_desktop.ui.tabs.pain.entry_relief import ReliefCard
from backcare_desktop.ui.tabs.pain.entry_state import EntryState
from backcare_desktop.ui.tabs.pain.entry_when import WhenPart
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.body_map import BodyMap
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.own_keys import claimed
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class EntryPage(Page):
    """Paints what the keeper says and tells it what the person does."""

    def __init__(self, keeper: EntryKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._session = ""
        self._prepared = False
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self._reason = Label("", role="text_muted", wrap=True)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._made_score())
        self._optional = Label("", role="text_muted", wrap=True)
        self._optional.setText(
            self.tr("The number is saved. Everything below is optional: add what is worth keeping.")
        )
        self.body.addWidget(self._optional)
        self._details = self._made_details()
        self.body.addWidget(self._details)
        self.done = Button(self.tr("Done"), "primary", icon="check")
        self.delete = Button(self.tr("Delete this entry"), "secondary", icon="trash")
        self._ends = WrapRow(self.done, self.delete, gap=12)
        self.body.addWidget(self._ends)
        self.body.addStretch(1)
        self._connect(keeper)
        self._shown = EntryState()
        self.show_state(keeper.sheet.state)

    def _connect(self, keeper: EntryKeeper) -> None:
        self.pad.chosen.connect(keeper.rate)
        for part in (self.when, self.feel, self.reliefs):
            part.changed.connect(self._tell)
        self.when.day_stepped.connect(keeper.sheet.step_day)
        self.when.time_stepped.connect(keeper.sheet.step_time)
        self.context.chosen.connect(self._tell)
        self.map.changed.connect(self._tell)
        self.note.edited.connect(self._tell)
        for offer in (self.leg_offer, self.feel.offer):
            offer.acted.connect(keeper.check)
        self.done.clicked.connect(keeper.save)
        self.delete.clicked.connect(keeper.remove)
        self.back.clicked.connect(keeper.leave)
        keeper.sheet.state_changed.connect(self.show_state)
        keeper.refused.connect(self._on_refused)
        # A list that opens takes letters for a search, with Ctrl too; a shortcut comes before it.
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(keeper.save)

    def _made_score(self) -> Card:
        self._question = Label("", "h2", wrap=True)
        self.pad = PainPad("dialog")
        self._unscored = Label("", "small", wrap=True)
        self.when = WhenPart()
        about = self.tr("What is the number about?")
        self.context = ChoiceBox(about, ())
        self._about = Label("", wrap=True)
        self._about_part = QWidget()
        self._about_part.setLayout(
            boxes.column(Label(about, "h3", wrap=True), self.context, self._about, None, gap=8)
        )
        asked = QWidget()
        asked.setLayout(
            boxes.column(Label(self.tr("When was it?"), "h3", wrap=True), self.when, None, gap=8)
        )
        beside = Tiles(440, 24)
        card = Card(gap=18)
        for part in (asked, self._about_part):
            beside.add(part)
        for part in (self._question, self.pad, self._unscored, beside):
            card.body.addWidget(part)
        return card

    def _made_details(self) -> Columns:
        words = self._keeper.texts.words
        self.feel, self.reliefs = FeelCard(words), ReliefCard(words)
        where = self.tr("Where does it hurt?")
        self.map = BodyMap(where)
        self.note = NoteField(self.tr("Note"))
        placed, noted = Card(), Card()
        placed.body.addWidget(Label(where, "h3", wrap=True))
        placed.body.addWidget(self.map)
        self.leg_offer = Banner("warning", "", self.tr("Check my symptoms"))
        placed.body.addWidget(self.leg_offer)
        noted.body.addWidget(self.note)
        columns = Columns((722, 510))
        for part in (placed, self.reliefs, noted):
            columns.left.addWidget(part)
        columns.right.addWidget(self.feel)
        for column in (columns.left, columns.right):
            column.addStretch(1)
        return columns

    # --- what is shown -------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: EntryState) -> None:
        """Paint a state."""
        self._shown, draft = state, state.draft
        self.set_title(state.title)
        self._reason.setText(state.reason)
        self._reason.setVisible(bool(state.reason))
        self._question.setText(state.question)
        self.pad.setAccessibleName(state.question)
        self.pad.setEnabled(state.can_save)
        if self.pad.score != state.score:
            self.pad.set_score(state.score)
        self._unscored.setText(state.problems.get(SCORE, ""))
        self._unscored.setVisible(SCORE in state.problems)
        self.when.show_state(state)
        self._show_context(state)
        self.feel.show_state(state)
        self.reliefs.show_state(state)
        if self.map.areas != draft.areas:
            self.map.choose(draft.areas)
        self.note.show_text(draft.note)
        self.note.set_problem(state.problems.get(NOTE, ""))
        self._show_ends(state)

    def _show_context(self, state: EntryState) -> None:
        texts = self._keeper.texts
        if state.contexts and not self.context.count():
            self.context.set_options([(each.value, texts.context(each)) for each in state.contexts])
        self._session = state.session
        self.context.setVisible(not state.session)
        self.context.choose(None if state.session else state.draft.context.value)
        self._about.setText(state.session)
        self._about.setVisible(bool(state.session))
        self._about_part.setVisible(state.details)

    def _show_ends(self, state: EntryState) -> None:
        self._optional.setVisible(state.kept)
        self._details.setVisible(state.details)
        self._ends.setVisible(state.details)
        self.delete.setVisible(state.kept)
        self.delete.setEnabled(state.can_save)
        self.done.setEnabled(state.can_save or not state.unsaved)
        self._show_offer(self.leg_offer, state.leg_offer)
        self._show_offer(self.feel.offer, state.nerve_offer)

    def _show_offer(self, offer: Banner, text: str) -> None:
        """A reason to check the symptoms must not be missed: it is brought in sight, and said."""
        came = bool(text) and offer.isHidden()
        offer.set_text(text)
        offer.setVisible(bool(text))
        if came and self.isVisible():
            announce(self, text, assertive=True)
            # Once it has its place; the toast that says what was saved stands below it.
            above = theme.current().px(96)
            QTimer.singleShot(0, offer, partial(self.ensureWidgetVisible, offer, 0, above))

    def begin(self) -> None:
        """Another entry is on the page: the keys come first."""
        self.verticalScrollBar().setValue(0)
        when = self._shown.draft.when
        # Without its time a number could not be saved.
        untimed = when.earlier and not when.time
        first: QWidget = self.when.time if untimed else self.pad.key(self._shown.score or 0)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._prepared:
            QTimer.singleShot(0, self, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        """Lay out and paint what the first touch shows, while somebody looks for the number."""
        self._prepared = True
        # It will be higher than the window, and the bar beside it takes some of the width.
        usual = self.verticalScrollBarPolicy()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for part in (self._optional, self._about_part, self._details, self._ends):
            part.grab()
        self.setVerticalScrollBarPolicy(usual)

    # --- what is done --------------------------------------------------------------------------

    @property
    def draft(self) -> EntryDraft:
        """What stands on the page."""
        qualities, doing = self.feel.chosen
        eased, worsened = self.feel.changes
        before = self._keeper.sheet.state.draft.context
        chosen = self.context.choice
        return EntryDraft(
            when=self.when.draft,
            context=before if self._session or chosen is None else RatingContext(chosen),
            areas=self.map.areas,
            qualities=qualities,
            doing=doing,
            eased_by=eased,
            worsened_by=worsened,
            eased_words=self.feel.eased_words.input.text(),
            worsened_words=self.feel.worsened_words.input.text(),
            reliefs=self.reliefs.reliefs,
            note=self.note.text,
        )

    @Slot()
    def _tell(self) -> None:
        self._keeper.sheet.write(self.draft)

    @Slot()
    def _on_refused(self) -> None:
        """The first field that can't be used gets the focus, and its problem is said."""
        state = self._keeper.sheet.state
        problems = state.problems
        fields: dict[str, TextField | NoteField] = {
            **self.when.fields,
            **self.feel.fields,
            **self.reliefs.fields,
            NOTE: self.note,
        }
        name = next((each for each in fields if each in problems), None)
        if name is not None:
            self.ensureWidgetVisible(fields[name])
            fields[name].input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif SCORE in problems:
            self.begin()
        else:
            self.verticalScrollBar().setValue(0)
        said = problems.get(name or SCORE, state.reason)
        if said:
            announce(self, said, assertive=True)

    def event(self, event: QEvent) -> bool:
        # The window has an Undo of its own; on the page the key belongs to the page.
        return claimed(event, self._takes_back) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._keeper.leave()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._keeper.sheet.take_back()
        else:
            super().keyPressEvent(event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        undo = QKeySequence.StandardKey.Undo
        return event.matches(undo) and self._keeper.sheet.can_take_back
