"""The form of the lift log."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.lift_log import FormPoint, form_in_order
from backcare_desktop.core.load import Unit
from backcare_desktop.ui.tabs.training.concern_card import ConcernCard
from backcare_desktop.ui.tabs.training.form_parts import AnyField, mend, say
from backcare_desktop.ui.tabs.training.forms import Field, LogDraft
from backcare_desktop.ui.tabs.training.log_keeper import LogForm, LogKeeper
from backcare_desktop.ui.tabs.training.parts import titled, topped
from backcare_desktop.ui.tabs.training.score_field import ScoreField
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_NOT_LOOKED, _LOOKED = "not_looked", "looked"


class LogPage(Page):
    """What was lifted, how it felt, how the form was.

    Signals:
        check_wanted: ask the symptom check's questions.
    """

    closed = Signal()
    check_wanted = Signal()

    def __init__(
        self, keeper: LogKeeper, words: TrainingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._form: tuple[FormPoint, ...] = ()
        card, checklist = Card(gap=18), Card(gap=14)
        columns = Columns((722, 510))
        for column, part in ((columns.left, card), (columns.right, checklist)):
            column.addWidget(part)
            column.addStretch(1)
        self.body.addWidget(columns)
        self._make_what(card)
        self._make_felt(card)
        self._make_form(checklist, words)
        self.note = NoteField(self.tr("Note"))
        card.body.addWidget(self.note)
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.body.addWidget(WrapRow(self.save, self.cancel, gap=12, apart=False))
        self.body.addStretch(1)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(keeper.cancel)
        keeper.refused.connect(self.show_problems)
        keeper.noticed.connect(self._show_notice)
        keeper.day_shown.connect(self._show_day)
        keeper.rechecked.connect(self._mend)
        keeper.morning_come.connect(self._let_morning)
        self.note.edited.connect(self._tell)

    def show_form(self, form: LogForm) -> None:
        """Fill the fields."""
        draft = form.draft
        self.set_title(form.title)
        self.day.show_text(draft.day)
        self.lift.set_options(form.lifts)
        self.lift.choose(draft.lift_id)
        for field, text in (
            (self.sets, draft.sets),
            (self.reps, draft.reps),
            (self.load, draft.load),
        ):
            field.input.show_text(text)
        self.unit.choose(draft.unit)
        self.effort.set_value(draft.effort)
        self.during.set_value(draft.pain_during)
        self.morning.set_value(draft.pain_next_morning)
        self.looked.choose(_LOOKED if draft.looked else _NOT_LOOKED)
        self._form = draft.form
        self.points.choose([point.value for point in draft.form])
        self.points.setVisible(draft.looked)
        self.note.show_text(draft.note)
        self.show_problems({})
        self._tell()
        self.verticalScrollBar().setValue(0)
        self.day.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def draft(self) -> LogDraft:
        """What stands in the form."""
        return LogDraft(
            day=self.day.text,
            lift_id=self.lift.choice,
            sets=self.sets.input.text(),
            reps=self.reps.input.text(),
            load=self.load.input.text(),
            unit=Unit(self.unit.choice or Unit.KG),
            effort=self.effort.value,
            pain_during=self.during.value,
            pain_next_morning=self.morning.value,
            looked=self.looked.choice == _LOOKED,
            form=self._form,
            note=self.note.text,
            unread=tuple(name for name, field in self._scores.items() if field.is_wrong),
        )

    @property
    def _scores(self) -> dict[Field, ScoreField]:
        return {Field.EFFORT: self.effort, Field.PAIN: self.during, Field.MORNING: self.morning}

    @property
    def _fields(self) -> dict[Field, AnyField]:
        return {
            Field.DAY: self.day.field,
            Field.SETS: self.sets,
            Field.REPS: self.reps,
            Field.LOAD: self.load,
            **self._scores,
            Field.NOTE: self.note,
        }

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it; the first of them gets the focus."""
        say(self._fields, problems, self)

    @Slot(object)
    def _mend(self, problems: Mapping[str, str]) -> None:
        mend(self._fields, problems)

    @Slot(bool)
    def _let_morning(self, come: bool) -> None:  # noqa: FBT001 - a signal's value
        """A morning that has not come can't be told; it is asked about when it has."""
        if not come:
            self.morning.set_value(None)
        self.morning.setEnabled(come)
        self._asked.setText(
            self.tr("Leave empty what you don’t know. You are asked about the next morning.")
            if come
            else self.tr(
                "Leave empty what you don’t know. The next morning has not come yet: you are "
                "asked about it tomorrow."
            )
        )

    def set_writable(self, *, writable: bool) -> None:
        """Allow saving, or don't; the form can be left at any time."""
        self.save.setEnabled(writable)

    # --- making --------------------------------------------------------------------------------

    def _make_what(self, card: Card) -> None:
        self.day = SteppedField(self.tr("Day"), self.tr("The day before"), self.tr("The day after"))
        self.lift = ChoiceBox(self.tr("Lift"), ())
        where = Tiles(260, 16)
        where.add(topped(self.day))
        where.add(titled(self.tr("Lift"), self.lift))
        card.body.addWidget(where)
        self.sets = TextField(self.tr("Sets"))
        self.reps = TextField(self.tr("Repetitions a set"))
        self.load = TextField(self.tr("Load"))
        self.unit = Segmented(
            self.tr("Unit of the load"), (Option(Unit.KG, "kg"), Option(Unit.LB, "lb"))
        )
        numbers = Tiles(130, 16)
        for field in (self.sets, self.reps, self.load):
            numbers.add(topped(field))
        numbers.add(titled(self.tr("Unit"), self.unit))
        card.body.addWidget(numbers)
        self._notice = Label("", wrap=True)
        self._warning = QWidget()
        line = boxes.row(Icon("warning", "warning", 20), self._notice, gap=8)
        line.setStretchFactor(self._notice, 1)
        self._warning.setLayout(line)
        self._warning.hide()
        card.body.addWidget(self._warning)
        self.day.edited.connect(self._tell)
        self.day.stepped.connect(self._keeper.shift_day)
        for field in (self.sets, self.reps, self.load):
            field.edited.connect(self._tell)
        self.lift.chosen.connect(self._tell)
        self.unit.chosen.connect(self._tell)

    def _make_felt(self, card: Card) -> None:
        felt = Tiles(190, 16)
        names = (
            self.tr("Effort, 0 to 10"),
            self.tr("Pain while lifting, 0 to 10"),
            self.tr("Pain the next morning, 0 to 10"),
        )
        fields = [ScoreField(name) for name in names]
        self.effort, self.during, self.morning = fields
        for field in fields:
            felt.add(field)
        card.body.addWidget(felt)
        self._asked = Label("", "small", "text_muted", wrap=True)
        card.body.addWidget(self._asked)
        self.concern = ConcernCard()
        card.body.addWidget(self.concern)
        self.concern.check_wanted.connect(self.check_wanted)
        self._keeper.concerned.connect(self.concern.show_concern)
        for field in fields:
            field.entered.connect(self._tell)

    def _make_form(self, card: Card, words: TrainingWords) -> None:
        question = self.tr("Did you look at your form?")
        self.looked = Segmented(
            question, (Option(_NOT_LOOKED, self.tr("No")), Option(_LOOKED, self.tr("Yes")))
        )
        self.points = Chips(
            self.tr("What held"), tuple((p.value, words.form(p)) for p in FormPoint)
        )
        card.body.addWidget(Label(self.tr("Form checklist"), "h2"))
        card.body.addWidget(titled(question, self.looked))
        card.body.addWidget(self.points)
        self.looked.chosen.connect(self._on_looked)
        self.points.chosen.connect(self._on_point)

    # --- what is done --------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        self._keeper.look(self.draft)

    @Slot()
    def _save(self) -> None:
        self._keeper.save(self.draft)

    @Slot(str)
    def _show_notice(self, text: str) -> None:
        self._notice.setText(text)
        self._warning.setVisible(bool(text))

    @Slot(str)
    def _show_day(self, text: str) -> None:
        self.day.show_text(text)
        self._tell()

    @Slot(str)
    def _on_looked(self, key: str) -> None:
        self.points.setVisible(key == _LOOKED)

    @Slot(str)
    def _on_point(self, key: str) -> None:
        self._form = form_in_order(set(self._form) ^ {FormPoint(key)})
