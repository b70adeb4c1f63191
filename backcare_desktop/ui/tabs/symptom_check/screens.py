"""Writes whichever screen is shown."""

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from backcare_desktop.content.triage import UNKNOWN_COUNTRY, Country, Triage
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.tabs.symptom_check.home_writer import HomeWriter
from backcare_desktop.ui.tabs.symptom_check.interview_writer import InterviewWriter
from backcare_desktop.ui.tabs.symptom_check.place import Place, Screen
from backcare_desktop.ui.tabs.symptom_check.result_writer import ResultWriter
from backcare_desktop.ui.tabs.symptom_check.state import CheckState
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords


class Choices(Protocol):
    """What was chosen in Settings."""

    @property
    def preferences(self) -> Preferences: ...

    def set_country(self, code: str) -> None:
        """Whose emergency numbers are shown."""
        ...

    def accept_rules(self, version: str) -> None:
        """The terms were agreed to, for this version of the rules."""
        ...


class ScreenWriter(QObject):
    """Turns a place into what the view paints, with the numbers of the person's country."""

    def __init__(
        self,
        triage: Triage,
        choices: Choices,
        routine: Routine | None,
        locale: QLocale,
        country: str,
        parent: QObject | None = None,
    ) -> None:
        """Write for one person.

        Args:
            triage: the symptom check's content.
            choices: what was chosen in Settings.
            routine: the one to suggest.
            locale: how dates and times are written.
            country: the computer's own, as ISO code; empty if it doesn't say.
            parent: owns it.
        """
        super().__init__(parent)
        self._triage = triage
        self._choices = choices
        self._own_country = country
        words = AnswerWords(triage, locale, self)
        self._homes = HomeWriter(triage, words, self)
        self._pages = InterviewWriter(triage.interview, words, self)
        self._results = ResultWriter(triage, words, routine, self)

    @property
    def static(self) -> bool:
        """The list of signs is shown instead of the interview."""
        return self._choices.preferences.static_list

    @property
    def agreed(self) -> bool:
        """The terms were agreed to for these rules."""
        return self._choices.preferences.accepted_rules == self._triage.terms_version

    def agree(self) -> None:
        """Remember that the terms were agreed to."""
        self._choices.accept_rules(self._triage.terms_version)

    @property
    def _country_code(self) -> str:
        chosen = self._choices.preferences.country or self._own_country
        return chosen if chosen in self._triage.countries else UNKNOWN_COUNTRY

    @property
    def _country(self) -> Country:
        return self._triage.country(self._country_code)

    def state(self, place: Place) -> CheckState:
        """What the view paints. Without what its screen needs, the first screen."""
        write = {
            Screen.TERMS: self._terms,
            Screen.HOME: self._home,
            Screen.INTERVIEW: self._interview,
            Screen.SIGNS: self._signs,
            Screen.RESULT: self._result,
            Screen.COMPARE: self._compared,
        }
        numbers = self._homes.numbers(self._country_code) if place.numbers else None
        return replace(write[place.screen](place), numbers=numbers, visits=place.visits)

    def _terms(self, _: Place) -> CheckState:
        again = bool(self._choices.preferences.accepted_rules)
        return CheckState(terms=self._homes.terms(self._country, again=again))

    def _home(self, place: Place) -> CheckState:
        return CheckState(home=self._homes.home(place.page, place.marked, static=self.static))

    def _interview(self, place: Place) -> CheckState:
        at = place.filling
        if at is None:
            return self._home(place)
        page = self._pages.page(at.check, at.answers, at.side, at.regions, at.index)
        return CheckState(interview=page)

    def _signs(self, _: Place) -> CheckState:
        return CheckState(signs=self._homes.signs(self._country))

    def _result(self, place: Place) -> CheckState:
        shown = place.shown
        if shown is None:
            return self._home(place)
        result = self._results.result(
            shown.check,
            place.page,
            shown.before,
            self._country,
            self._choices.preferences.pace,
            asking=shown.asking,
            fresh=shown.fresh and not self.static,
            looked_up=shown.looked_up,
        )
        return CheckState(result=result)

    def _compared(self, place: Place) -> CheckState:
        pair = place.pair()
        if pair is None or place.page is None:
            return self._home(place)
        return CheckState(compare=self._results.compared(*pair, place.page))
