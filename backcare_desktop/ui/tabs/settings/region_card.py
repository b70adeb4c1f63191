"""What is usual where somebody lives: language, days, and units."""

from PySide6.QtCore import QDate, QLocale, QTime, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.clock import DAY_STARTS
from backcare_desktop.core.load import Unit
from backcare_desktop.ui.formats import usual_weekday
from backcare_desktop.ui.language_names import language_options
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.units import usual_unit
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented

_FIRST_DAYS = (("monday", 1), ("saturday", 6), ("sunday", 7))
"""What Settings keeps, and how Qt counts the day."""


class RegionCard(Card):
    """Language, weeks, days, and what loads are shown in.

    Args:
        presenter: takes what is chosen.
        locale: how dates and times are written where the computer is.
    """

    def __init__(
        self, presenter: SettingsPresenter, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self._locale = locale
        self.language = ChoiceBox(
            self.tr("Language"), language_options(self.tr("As on this computer"))
        )
        self.first_day = ChoiceBox(self.tr("First day of the week"), self._first_days())
        self.day_start = ChoiceBox(self.tr("A new day begins"), self._hours())
        self.unit = Segmented(
            self.tr("Units"), (Option(Unit.KG, self.tr("kg")), Option(Unit.LB, self.tr("lb")))
        )
        self.language.chosen.connect(presenter.set_language)
        self.first_day.chosen.connect(presenter.set_first_day)
        self.day_start.chosen.connect(self._on_day_start)
        self.unit.chosen.connect(presenter.set_unit)
        self.body.addWidget(Label(self.tr("Language and units"), "h2"))
        for number, row in enumerate(self._rows()):
            if number:
                self.body.addWidget(Divider())
            self.body.addWidget(row)

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = state.preferences
        self.language.choose(chosen.language)
        self.first_day.choose(chosen.first_day)
        self.day_start.choose(str(chosen.day_starts_at))
        self.unit.choose(chosen.unit or usual_unit(self._locale))

    def _rows(self) -> tuple[ChoiceRow, ...]:
        return (
            # Whoever looks for it may read no English yet.
            ChoiceRow(
                self.tr("Language"), "", self.language, "language Sprache idioma lengua langue"
            ),
            ChoiceRow(
                self.tr("Units"),
                self.tr("What loads are shown in; each entry keeps its own"),
                self.unit,
                self.tr("weight kilograms pounds metric imperial"),
            ),
            ChoiceRow(
                self.tr("First day of the week"),
                "",
                self.first_day,
                self.tr("calendar start weekday"),
            ),
            ChoiceRow(
                self.tr("A new day begins"),
                self.tr("Until then, an entry counts for the day before"),
                self.day_start,
                self.tr("midnight boundary date night hour shift"),
            ),
            ChoiceRow(
                self.tr("Dates and times"),
                self.tr("Written as on this computer"),
                Label(self._example(), "body", "text_muted"),
                self.tr("format clock 24 hour 12 hour am pm"),
            ),
        )

    def _first_days(self) -> tuple[tuple[str, str], ...]:
        usual = self._locale.dayName(usual_weekday(self._locale) + 1)
        own = self.tr("As in your country: {day}").format(day=usual)
        named = ((key, self._locale.dayName(number)) for key, number in _FIRST_DAYS)
        return (("", own), *named)

    def _hours(self) -> tuple[tuple[str, str], ...]:
        at = self.tr("at {time}")
        return tuple((str(hour), at.format(time=self._time(hour))) for hour in DAY_STARTS)

    def _example(self) -> str:
        # A day whose number can be no month.
        day = self._locale.toString(QDate(2026, 12, 31), QLocale.FormatType.ShortFormat)
        return self.tr("{date} · {time}").format(date=day, time=self._time(18))

    def _time(self, hour: int) -> str:
        return self._locale.toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)

    @Slot(str)
    def _on_day_start(self, hour: str) -> None:
        self._presenter.set_day_starts_at(int(hour))
