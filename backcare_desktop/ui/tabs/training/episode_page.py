"""The form of an episode."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.ui.tabs.training.form_parts import beside, mend, say
from backcare_desktop.ui.tabs.training.forms import EpisodeDraft, Field
from backcare_desktop.ui.tabs.training.lift_keeper import EpisodeForm, EpisodeKeeper
from backcare_desktop.ui.tabs.training.parts import titled
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class EpisodePage(Page):
    """When it began; what the person was doing and the side if they want to say."""

    def __init__(self, keeper: EpisodeKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Start an episode"))
        self._keeper = keeper
        card = beside(
            self,
            self.tr("Not sure what this is?"),
            self.tr("Do the symptom check first. It can start the episode as well."),
        )
        self.day = SteppedField(
            self.tr("The day it began"), self.tr("The day before"), self.tr("The day after")
        )
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
        self.day.stepped.connect(keeper.shift_day)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(keeper.cancel)
        keeper.refused.connect(self.show_problems)
        keeper.day_shown.connect(self._show_day)
        keeper.rechecked.connect(self._mend)
        self.day.edited.connect(self._look)

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

    def set_writable(self, *, writable: bool) -> None:
        """Allow saving, or don't; the form can be left at any time."""
        self.save.setEnabled(writable)

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside the day what is wrong with it."""
        say({Field.DAY: self.day.field}, problems, self)

    @Slot(object)
    def _mend(self, problems: Mapping[str, str]) -> None:
        mend({Field.DAY: self.day.field}, problems)

    @Slot()
    def _look(self) -> None:
        self._keeper.look(self.draft)

    @Slot(str)
    def _show_day(self, text: str) -> None:
        self.day.show_text(text)
        self._look()

    @Slot()
    def _save(self) -> None:
        self._keeper.save(self.draft)
