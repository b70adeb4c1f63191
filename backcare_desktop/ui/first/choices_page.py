"""A few choices; all of them are in Settings too."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.load import Unit
from backcare_desktop.core.own_words import one_line
from backcare_desktop.reporting.report import LONGEST_NAME
from backcare_desktop.services.appearance import TEXT_SCALES
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.first.page import FirstPageView
from backcare_desktop.ui.language_names import language_options
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.units import usual_unit
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.text_field import TextField


class ChoicesPage(FirstPageView):
    """Each acts at once; whatever isn't touched stays as it is.

    Args:
        settings: what holds now, and who takes what is chosen.
        locale: how units are where the computer is.
        countries: code and name of those whose emergency numbers are known, the computer's own
            first with an empty code.
        place: which of how many pages it is, in words.
    """

    def __init__(
        self,
        settings: Settings,
        locale: QLocale,
        countries: Sequence[tuple[str, str]],
        place: str,
        *,
        back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(place, back=back, parent=parent)
        self.set_title(self.tr("A few choices"))
        self._settings = settings
        self._locale = locale
        self._make(countries)
        columns = Columns((616, 616))
        columns.left.addWidget(self._reading())
        columns.right.addWidget(self._about_you())
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        text = self.tr("Reminders are off. All of this, and more, is in Settings.")
        self.body.addWidget(Label(text, role="text_muted", wrap=True))
        self.next = Button(self.tr("Next"), "primary", "large")
        self.next.clicked.connect(self.went_on)
        self.add_foot(self.next)
        settings.applied.connect(self.show_choices)
        self.show_choices(settings.preferences)

    @Slot(object)
    def show_choices(self, chosen: Preferences) -> None:
        """Set every control, without reporting it back."""
        self.language.choose(chosen.language)
        self.theme.choose(chosen.theme)
        self.text_scale.choose(str(chosen.text_scale))
        self.unit.choose(chosen.unit or usual_unit(self._locale))
        self.country.choose(chosen.country)
        if not _is_faulty(self.name.input.text()):
            self.name.input.show_text(chosen.report_name)

    def _make(self, countries: Sequence[tuple[str, str]]) -> None:
        settings = self._settings
        self.language = ChoiceBox(
            self.tr("Language"), language_options(self.tr("As on this computer"))
        )
        self.theme = Segmented(
            self.tr("Theme"),
            (
                Option("system", self.tr("System")),
                Option("light", self.tr("Light")),
                Option("dark", self.tr("Dark")),
                Option("high_contrast", self.tr("High contrast")),
            ),
        )
        sizes = tuple(
            (str(scale), self.tr("{percent}%").format(percent=round(scale * 100)))
            for scale in TEXT_SCALES
        )
        self.text_scale = ChoiceBox(self.tr("Text size"), sizes)
        units = Option(Unit.KG, self.tr("kg")), Option(Unit.LB, self.tr("lb"))
        self.unit = Segmented(self.tr("Units"), units)
        self.country = ChoiceBox(self.tr("Country for emergency numbers"), countries)
        self.name = TextField(self.tr("Your name"), self.tr("Stands in reports if you want it to"))
        self.language.chosen.connect(settings.set_language)
        self.theme.chosen.connect(partial(settings.choose, "theme"))
        self.text_scale.chosen.connect(self._on_text_scale)
        self.unit.chosen.connect(settings.set_unit)
        self.country.chosen.connect(settings.set_country)
        self.name.edited.connect(self._look_at_name)
        self.name.settled.connect(self._on_name)

    def _reading(self) -> Card:
        return _card(
            self.tr("Reading"),
            ChoiceRow(self.tr("Language"), "", self.language),
            ChoiceRow(self.tr("Theme"), "", self.theme),
            ChoiceRow(self.tr("Text size"), "", self.text_scale),
        )

    def _about_you(self) -> Card:
        return _card(
            self.tr("You"),
            ChoiceRow(self.tr("Units"), self.tr("What loads are shown in"), self.unit),
            ChoiceRow(
                self.tr("Country"), self.tr("Whose emergency numbers are shown"), self.country
            ),
            self.name,
        )

    @Slot(str)
    def _on_text_scale(self, key: str) -> None:
        self._settings.choose("text_scale", float(key))

    @Slot(str)
    def _look_at_name(self, text: str) -> None:
        fault = self.tr("A name is one line of {most} characters at most.")
        self.name.set_problem(fault.format(most=LONGEST_NAME) if _is_faulty(text) else "")

    @Slot()
    def _on_name(self) -> None:
        text = self.name.input.text()
        if not _is_faulty(text):
            self._settings.choose("report_name", text.strip())


def _is_faulty(name: str) -> bool:
    """Whether no report takes it."""
    return len(name.strip()) > LONGEST_NAME or not one_line(name.strip())


def _card(heading: str, *rows: QWidget) -> Card:
    card = Card(gap=14)
    card.body.addWidget(Label(heading, "h2"))
    for number, row in enumerate(rows):
        if number:
            card.body.addWidget(Divider())
        card.body.addWidget(row)
    return card
