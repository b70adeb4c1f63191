"""The choices of a report: typed, ticked, and remembered among the settings."""

from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.own_words import one_line
from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.reporting.report import LONGEST_NAME, ReportChoice, Section
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.report_days import days_of_episode, latest_days
from backcare_desktop.services.ways_out import Standing
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.tabs.report.state import EPISODE, LOG, MONTH, OWN, ChoiceState, Tables
from backcare_desktop.ui.typed_when import typed_date, written_date


class ChoiceKeeper(QObject):
    """Keeps what is wanted, and says when that is something else.

    Signals:
        state_changed: a new :class:`ChoiceState`.
        chosen: another report is wanted, at once.
        typed: another report is wanted, once the person stops typing.
    """

    state_changed = Signal(object)
    chosen = Signal()
    typed = Signal()

    def __init__(self, settings: Settings, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._locale = locale
        self._standing: Standing | None = None
        self.passphrase = ""
        self._state = _remembered(settings.preferences, locale)

    @property
    def state(self) -> ChoiceState:
        """What to show now."""
        return self._state

    @property
    def standing(self) -> Standing | None:
        """The day it is, and the episode; None before the diary was asked."""
        return self._standing

    @property
    def choice(self) -> ReportChoice | None:
        """What is wanted; None while it makes no sense."""
        state, standing = self._state, self._standing
        first, last = self._day(state.first), self._day(state.last)
        if first is None or last is None or last < first or _name_fault(state):
            return None
        episode = standing.episode if standing is not None and state.span == EPISODE else None
        return ReportChoice(
            first,
            last,
            None if episode is None else episode.id,
            frozenset(Section) - state.without,
            state.name.strip() if state.named else "",
            notes=state.notes,
            medicine=state.medicine,
        )

    def set_standing(self, standing: Standing) -> None:
        """The day it is, and the episode that can be chosen."""
        self._standing = standing
        span = self._state.span
        if span == EPISODE and standing.episode is None:
            span = MONTH
        self._set(replace(self._state, has_episode=standing.episode is not None))
        if span != OWN:
            self._show_span(span)

    # --- days ----------------------------------------------------------------------------------

    @Slot(str)
    def choose_span(self, span: str) -> None:
        """So many days up to today, or the episode."""
        if self._standing is not None:
            self._show_span(span)
            self._settings.choose("report_span", span)
            self.chosen.emit()

    @Slot(str)
    def set_first(self, text: str) -> None:
        """The first day, as somebody types it."""
        self._set(replace(self._state, first=text, first_problem="", span=OWN))
        self.typed.emit()

    @Slot(str)
    def set_last(self, text: str) -> None:
        """The last day, as somebody types it."""
        self._set(replace(self._state, last=text, last_problem="", span=OWN))
        self.typed.emit()

    @Slot()
    def settle_days(self) -> None:
        """Nobody types any more: say what is wrong, or use it."""
        state = self._state
        first, last = self._day(state.first), self._day(state.last)
        first_problem, last_problem = self._no_date(first), self._no_date(last)
        if first is not None and last is not None and last < first:
            last_problem = self.tr("The last day is before the first one.")
        self._set(replace(state, first_problem=first_problem, last_problem=last_problem))
        self.chosen.emit()

    def _show_span(self, span: str) -> None:
        standing = self._standing
        if standing is None:
            return
        if span != EPISODE:
            first, last = latest_days(int(span), standing.today)
        elif standing.episode is not None:
            first, last = days_of_episode(standing.episode, standing.today)
        else:
            return
        self._set(
            replace(
                self._state,
                first=written_date(first, self._locale),
                last=written_date(last, self._locale),
                first_problem="",
                last_problem="",
                span=span,
            )
        )

    def _day(self, text: str) -> date | None:
        if self._standing is None:
            return None
        found = typed_date(text, self._standing.today, self._locale)
        return found if found is not None and EARLIEST <= found <= LATEST else None

    def _no_date(self, day: date | None) -> str:
        if day is not None or self._standing is None:
            return ""
        example = written_date(self._standing.today, self._locale)
        return self.tr("That isn’t a date. Write it like {example}.").format(example=example)

    # --- sections and switches -----------------------------------------------------------------

    def set_section(self, section: Section, *, wanted: bool) -> None:
        """Tell a part, or leave it out."""
        without = self._state.without - {section} if wanted else self._state.without | {section}
        kept = " ".join(each for each in Section if each in without)
        self._choose("report_without", kept, replace(self._state, without=without))

    @Slot(bool)
    def set_notes(self, on: bool) -> None:  # noqa: FBT001 - a box's slot
        """Tell own words, or don't."""
        self._choose("report_notes", on, replace(self._state, notes=on))

    @Slot(bool)
    def set_medicine(self, on: bool) -> None:  # noqa: FBT001 - a box's slot
        """Tell medicine, or don't."""
        self._choose("report_medicine", on, replace(self._state, medicine=on))

    @Slot(bool)
    def set_named(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Show a name, or the short code."""
        self._choose("report_named", on, replace(self._state, named=on))

    @Slot(str)
    def set_name(self, text: str) -> None:
        """The name, as somebody types it."""
        state = replace(self._state, name=text)
        fault = self.tr("A name is one line of {most} characters at most.")
        problem = fault.format(most=LONGEST_NAME) if _name_fault(state) else ""
        self._set(replace(state, name_problem=problem))
        self.typed.emit()

    @Slot()
    def settle_name(self) -> None:
        """Nobody types any more: the name is kept."""
        if not self._state.name_problem:
            self._settings.choose("report_name", self._state.name.strip())
        self.chosen.emit()

    @Slot(str)
    def set_paper(self, key: str) -> None:
        """What the PDF is set on."""
        self._choose("report_paper", key, replace(self._state, paper=Paper(key)))

    @Slot(str)
    def set_tables(self, key: str) -> None:
        """Tables in a zip, or :data:`LOG` for one long log."""
        self._set(replace(self._state, tables=replace(self._state.tables, log=key == LOG)))

    @Slot(bool)
    def set_semicolons(self, on: bool) -> None:  # noqa: FBT001 - a box's slot
        """Decimal commas, and semicolons between cells."""
        separator = Separator.SEMICOLON if on else Separator.COMMA
        tables = replace(self._state.tables, separator=separator)
        self._set(replace(self._state, tables=tables))

    @Slot(str)
    def set_passphrase(self, text: str) -> None:
        """What files are locked with; nobody keeps it."""
        self.passphrase = text

    def _choose(self, name: str, value: Any, state: ChoiceState) -> None:
        self._set(state)
        self._settings.choose(name, value)
        self.chosen.emit()

    def _set(self, state: ChoiceState) -> None:
        self._state = state
        self._state = replace(state, usable=self.choice is not None)
        self.state_changed.emit(self._state)


def _name_fault(state: ChoiceState) -> bool:
    name = state.name.strip()
    return state.named and (len(name) > LONGEST_NAME or not one_line(name))


def _remembered(chosen: Preferences, locale: QLocale) -> ChoiceState:
    letter = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    usual = Paper.LETTER if letter else Paper.A4
    left_out = chosen.report_without.split()
    commas = locale.decimalPoint() == Separator.SEMICOLON.decimal
    return ChoiceState(
        span=chosen.report_span,
        without=frozenset(each for each in Section if each in left_out),
        notes=chosen.report_notes,
        medicine=chosen.report_medicine,
        named=chosen.report_named,
        name=chosen.report_name,
        paper=Paper(chosen.report_paper) if chosen.report_paper else usual,
        tables=Tables(separator=Separator.SEMICOLON if commas else Separator.COMMA),
    )
