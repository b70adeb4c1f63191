"""The form of a lift."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.load import Unit
from backcare_desktop.core.load_plan import LEAST_CAP, LEAST_SHARE, MOST_CAP
from backcare_desktop.ui.tabs.training.form_parts import AnyField, beside, mend, say
from backcare_desktop.ui.tabs.training.forms import Field, LiftDraft
from backcare_desktop.ui.tabs.training.lift_keeper import LiftForm, LiftKeeper
from backcare_desktop.ui.tabs.training.parts import titled, topped
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_PLATES, _STEPS = "plates", "steps"
_ON, _ANEW = "on", "anew"


class LiftPage(Page):
    """Name, usual load, what can be loaded, and how quickly it rises."""

    def __init__(self, keeper: LiftKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        card = beside(
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
        keeper.rechecked.connect(self._mend)
        for field in (self.name, self.normal, self.bar, self.plates, self.pairs, self.step):
            field.edited.connect(self._look)
        for choice in (self.unit, self.rounding):
            choice.chosen.connect(self._look)

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
        self._goes.setVisible(form.planned)
        self.going.choose(_ANEW if draft.anew else _ON)
        self._begins.setVisible(form.begins or draft.anew)
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
            (self.pairs, draft.pairs),
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
            pairs=self.pairs.input.text(),
            step=self.step.input.text(),
            anew=self.going.choice == _ANEW,
            start=self.start.value,
            cap=self.cap.value,
        )

    def set_writable(self, *, writable: bool) -> None:
        """Allow saving, or don't; the form can be left at any time."""
        self.save.setEnabled(writable)
        self.remove.setEnabled(writable)

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        say(self._fields, problems, self)

    @property
    def _fields(self) -> dict[Field, AnyField]:
        return {
            Field.NAME: self.name,
            Field.NORMAL: self.normal,
            Field.BAR: self.bar,
            Field.PLATES: self.plates,
            Field.PAIRS: self.pairs,
            Field.STEP: self.step,
        }

    @Slot(object)
    def _mend(self, problems: Mapping[str, str]) -> None:
        mend(self._fields, problems)

    @Slot()
    def _look(self) -> None:
        self._keeper.look(self.draft)

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
        self.pairs = TextField(
            self.tr("Pairs of each plate, if they are few"),
            self.tr("One number for each plate, in the same order."),
        )
        self.step = TextField(self.tr("Step"), self.tr("From one weight to the next."))
        kinds = Tiles(240, 16)
        fields = (self.bar, self.plates, self.pairs, self.step)
        self._kinds = {field: topped(field) for field in fields}
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
        question = self.tr("The plan")
        self.going = Segmented(
            question,
            (Option(_ON, self.tr("Goes on")), Option(_ANEW, self.tr("Begins anew today"))),
        )
        self._goes = titled(question, self.going)
        card.body.addWidget(self._goes)
        self.going.chosen.connect(self._on_going)
        pace = Tiles(220, 16)
        self._begins = titled(start_name, self.start)
        pace.add(self._begins)
        pace.add(titled(cap_name, self.cap))
        card.body.addWidget(pace)

    @Slot(str)
    def _turn(self, kind: str) -> None:
        for field, holder in self._kinds.items():
            holder.setVisible((kind == _STEPS) == (field is self.step))

    @Slot(str)
    def _on_going(self, key: str) -> None:
        self._begins.setVisible(key == _ANEW)

    @Slot()
    def _on_unit(self) -> None:
        self._keeper.turn_unit(self.draft)

    @Slot()
    def _save(self) -> None:
        self._keeper.save(self.draft)
