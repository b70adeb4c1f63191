"""The forms of a lift and of an episode."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_plan import LEAST_CAP, LEAST_SHARE, MOST_CAP
from backcare_desktop.ui.tabs.training.forms import EpisodeDraft, Field, LiftDraft
from backcare_desktop.ui.tabs.training.lift_keeper import (
    EpisodeForm,
    EpisodeKeeper,
    LiftForm,
    LiftKeeper,
)
from backcare_desktop.ui.tabs.training.parts import Bullets, DayField, titled, topped
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_PLATES, _STEPS = "plates", "steps"


class LiftPage(Page):
    """Name, usual load, what can be loaded, and how quickly it rises."""

    def __init__(self, keeper: LiftKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wrap=True)
        self._keeper = keeper
        card = _beside(
            self,
            self.tr("How the plan goes"),
            self.tr("It begins with a share of your usual load, half if you leave it so."),
            self.tr(
                "Each week rises by the most you allow, 5 to 10 % for most. No study gives a "
                "number."
            ),
            self.tr("Loads are rounded down to what you can load."),
        )
        self._make_load(card)
        self._make_rounding(card)
        self._make_pace(card)
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.remove = Button(self.tr("Remove this lift"), "text", icon="trash")
        main = WrapRow(self.save, self.cancel, gap=12, apart=False)
        card.body.addWidget(WrapRow(main, self.remove))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(keeper.cancel)
        self.remove.clicked.connect(keeper.remove)
        self.unit.chosen.connect(self._on_unit)
        keeper.proposed.connect(self._fill)
        keeper.refused.connect(self.show_problems)

    def show_form(self, form: LiftForm) -> None:
        """Fill the fields."""
        draft = form.draft
        self.set_title(form.title)
        self._fill(draft)
        self.unit.choose(draft.unit)
        self.rounding.choose(_PLATES if draft.by_plates else _STEPS)
        self._turn(_PLATES if draft.by_plates else _STEPS)
        self.start.show_value(draft.start)
        self.cap.show_value(draft.cap)
        self._begins.setVisible(form.begins)
        self.remove.setVisible(form.removable)
        self.show_problems({})
        self.verticalScrollBar().setValue(0)
        self.name.input.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _fill(self, draft: LiftDraft) -> None:
        for field, text in (
            (self.name, draft.name),
            (self.normal, draft.normal),
            (self.bar, draft.bar),
            (self.plates, draft.plates),
            (self.step, draft.step),
        ):
            field.input.show_text(text)

    @property
    def draft(self) -> LiftDraft:
        """What stands in the form."""
        return LiftDraft(
            name=self.name.input.text(),
            normal=self.normal.input.text(),
            unit=Unit(self.unit.choice or Unit.KG),
            by_plates=self.rounding.choice != _STEPS,
            bar=self.bar.input.text(),
            plates=self.plates.input.text(),
            step=self.step.input.text(),
            start=self.start.value,
            cap=self.cap.value,
        )

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        _say(
            {
                Field.NAME: self.name,
                Field.NORMAL: self.normal,
                Field.BAR: self.bar,
                Field.PLATES: self.plates,
                Field.STEP: self.step,
            },
            problems,
        )

    def _make_load(self, card: Card) -> None:
        self.name = TextField(self.tr("Name of the lift"))
        card.body.addWidget(self.name)
        self.normal = TextField(
            self.tr("Usual working load"), self.tr("What you lifted for sets before the trouble.")
        )
        self.unit = Segmented(self.tr("Unit"), (Option(Unit.KG, "kg"), Option(Unit.LB, "lb")))
        loads = Tiles(240, 16)
        loads.add(topped(self.normal))
        loads.add(titled(self.tr("Unit"), self.unit))
        card.body.addWidget(loads)

    def _make_rounding(self, card: Card) -> None:
        question = self.tr("What you load")
        self.rounding = Segmented(
            question,
            (
                Option(_PLATES, self.tr("Bar and plates")),
                Option(_STEPS, self.tr("Dumbbells or a machine")),
            ),
        )
        card.body.addWidget(titled(question, self.rounding))
        self.bar = TextField(self.tr("Empty bar"))
        self.plates = TextField(
            self.tr("Plates"), self.tr("One weight of each kind, with spaces between.")
        )
        self.step = TextField(self.tr("Step"), self.tr("From one weight to the next."))
        kinds = Tiles(240, 16)
        self._kinds = {field: topped(field) for field in (self.bar, self.plates, self.step)}
        for holder in self._kinds.values():
            kinds.add(holder)
        card.body.addWidget(kinds)
        self.rounding.chosen.connect(self._turn)

    def _make_pace(self, card: Card) -> None:
        percent = self.tr(" %")
        start_name, cap_name = self.tr("Begin with"), self.tr("Most a week")
        self.start = Stepper(start_name, float(LEAST_SHARE * 100), 100, 5, percent)
        bounds = float(LEAST_CAP * 100), float(MOST_CAP * 100)
        self.cap = Stepper(cap_name, *bounds, 2.5, percent, decimals=1)
        pace = Tiles(220, 16)
        self._begins = titled(start_name, self.start)
        pace.add(self._begins)
        pace.add(titled(cap_name, self.cap))
        card.body.addWidget(pace)

    @Slot(str)
    def _turn(self, kind: str) -> None:
        for field, wanted in ((self.bar, _PLATES), (self.plates, _PLATES), (self.step, _STEPS)):
            self._kinds[field].setVisible(kind == wanted)

    @Slot()
    def _on_unit(self) -> None:
        self._keeper.turn_unit(self.draft)

    @Slot()
    def _save(self) -> None:
        self._keeper.save(self.draft)


class EpisodePage(Page):
    """When it began; what the person was doing and the side if they want to say."""

    def __init__(self, keeper: EpisodeKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Start an episode"))
        self._keeper = keeper
        card = _beside(
            self,
            self.tr("Not sure what this is?"),
            self.tr("Do the symptom check first. It can start the episode as well."),
        )
        self.day = DayField(self.tr("The day it began"))
        card.body.addWidget(self.day)
        self.mechanism = ChoiceBox(self.tr("What you were doing"), ())
        self.side = ChoiceBox(self.tr("Side of the pain"), ())
        choices = Tiles(260, 16)
        choices.add(titled(self.tr("What you were doing"), self.mechanism))
        choices.add(titled(self.tr("Side of the pain"), self.side))
        card.body.addWidget(choices)
        self.save = Button(self.tr("Start"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        card.body.addWidget(WrapRow(self.save, self.cancel, gap=12, apart=False))
        self.day.shifted.connect(keeper.shift_day)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(keeper.cancel)
        keeper.refused.connect(self.show_problems)
        keeper.day_shown.connect(self._show_day)

    def show_form(self, form: EpisodeForm) -> None:
        """Fill the fields."""
        self.day.show_text(form.draft.day)
        for box, options in ((self.mechanism, form.mechanisms), (self.side, form.sides)):
            box.set_options(options)
            box.choose("")
        self.show_problems({})
        self.day.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def draft(self) -> EpisodeDraft:
        """What stands in the form."""
        mechanism, side = self.mechanism.choice, self.side.choice
        return EpisodeDraft(
            self.day.text,
            Mechanism(mechanism) if mechanism else None,
            BodySide(side) if side else None,
        )

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside the day what is wrong with it."""
        _say({Field.DAY: self.day.field}, problems)

    @Slot(str)
    def _show_day(self, text: str) -> None:
        self.day.show_text(text)

    @Slot()
    def _save(self) -> None:
        self._keeper.save(self.draft)


def _beside(page: Page, title: str, *lines: str) -> Card:
    """The form's card, with what is good to know beside it."""
    card, told = Card(gap=18), Card(gap=10)
    columns = Columns((722, 510))
    for column, part in ((columns.left, card), (columns.right, told)):
        column.addWidget(part)
        column.addStretch(1)
    told.body.addWidget(Label(title, "h2", wrap=True))
    bullets = Bullets()
    bullets.show_lines(lines)
    told.body.addWidget(bullets)
    page.body.addWidget(columns)
    page.body.addStretch(1)
    return card


def _say(fields: Mapping[Field, TextField], problems: Mapping[str, str]) -> None:
    """Write each problem below its field; the first of them gets the focus."""
    first = None
    for name, field in fields.items():
        problem = problems.get(name, "")
        field.set_problem(problem)
        first = field if problem and first is None else first
    if first is not None:
        first.input.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(first.input, next(iter(problems.values())), assertive=True)
