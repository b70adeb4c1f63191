"""Writes the tab's first screens: terms, start and history, the static list, the numbers."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.content.triage import UNKNOWN_COUNTRY, Country, Triage
from backcare_desktop.core.check import Clearance, Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import ChecksPage
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.symptom_check.state import (
    TONES,
    HomeState,
    ListState,
    NumbersState,
    PastRow,
    SignGroup,
    TermsState,
)
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords


class HomeWriter(QObject):
    """Turns what the diary knows into the screens around the interview."""

    def __init__(self, triage: Triage, words: AnswerWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._triage = triage
        self._words = words
        self._lock_words = LockWords(words.when, self)

    def terms(self, country: Country, *, again: bool) -> TermsState:
        """What has to be agreed to; ``again`` once something was agreed to before."""
        terms = self._triage.terms
        return TermsState(
            title=terms.title,
            paragraphs=tuple(self._words.filled(text, country) for text in terms.paragraphs),
            again=terms.again if again else "",
            agree=self.tr("I have read this"),
        )

    def home(self, page: ChecksPage | None, chosen: tuple[str, ...], *, static: bool) -> HomeState:
        """Start, or look back; before the diary was read only the start is there.

        Args:
            page: what the diary knows.
            chosen: ids of the checks marked for comparing.
            static: the list of signs is shown instead of the interview.
        """
        unfinished = None if page is None or static else page.unfinished
        past = () if page is None else self._past(page, chosen)
        lock = None
        if page is not None:
            lock = self._lock_words.notice(page.lock, page.today.local_date)
        return HomeState(
            lead=self._lead(static=static),
            start=self._start(unfinished, static=static),
            unfinished=self._unfinished(unfinished, page),
            start_over="" if unfinished is None else self.tr("Start again"),
            lock=lock,
            rules=self._words.rules(self._triage.rules.version),
            past=past,
            compare=self.tr("Compare") if len(past) > 1 else "",
        )

    def _lead(self, *, static: bool) -> str:
        if static:
            return self.tr("A list of warning signs, and what to do if one of them applies to you.")
        return self.tr(
            "About three minutes of questions. They compare your answers with published warning "
            "signs and say how soon somebody should look."
        )

    def _start(self, unfinished: SymptomCheck | None, *, static: bool) -> str:
        if static:
            return self.tr("Show the list")
        return self.tr("Start a check") if unfinished is None else self.tr("Go on")

    def _unfinished(self, check: SymptomCheck | None, page: ChecksPage | None) -> str:
        if check is None or page is None:
            return ""
        return self.tr("A check from {when} is not finished.").format(
            when=self._words.when.moment(check.started, page.today.local_date, inside=True)
        )

    def _past(self, page: ChecksPage, chosen: tuple[str, ...]) -> tuple[PastRow, ...]:
        corrected = {check.corrects for check in page.past}
        return tuple(
            PastRow(
                check_id=check.id,
                when=self.when(check, page.today),
                level=self.level(check.finding.level),
                tone=TONES[check.finding.level],
                reasons=self._words.reasons_line(check),
                note=self._note(check, page.cleared, corrected=check.id in corrected),
                chosen=check.id in chosen,
                removable=page.lock is None or page.lock.check_id != check.id,
            )
            for check in page.past
        )

    def _note(self, check: SymptomCheck, cleared: Clearance | None, *, corrected: bool) -> str:
        if cleared is not None and cleared.check_id == check.id:
            return self.tr("{who} has cleared you").format(who=self._words.clinician(cleared.who))
        if corrected:
            return self.tr("Answers changed later")
        if not check.complete:
            return self.tr("Questions left open")
        if check.mode is Mode.CHECKLIST:
            return self.tr("From the list of signs")
        return ""

    def when(self, check: SymptomCheck, today: Moment) -> str:
        """Day and time of a check's result."""
        return self._words.when.moment(check.found or check.started, today.local_date)

    def level(self, level: Level | None) -> str:
        """The level in a word or two."""
        return self._triage.results[level].name

    # --- the static list -----------------------------------------------------------------------

    def signs(self, country: Country) -> ListState:
        """Every warning sign, grouped by what it asks for."""
        titles: Mapping[Level, tuple[str, str]] = {
            Level.EMERGENCY: (
                self.tr("Call {number} or go to an emergency department for").format(
                    number=country.emergency
                ),
                self.tr("One of these applies"),
            ),
            Level.URGENT: (self.tr("Speak to a doctor today for"), self.tr("One of these applies")),
            Level.ROUTINE: (self.tr("Book an appointment for"), self.tr("One of these applies")),
        }
        return ListState(
            title=self.tr("Does any of these apply to you?"),
            text=self.tr("Read from the top. New means: since this pain began."),
            groups=tuple(
                SignGroup(level, TONES[level], title, self._triage.signs(level), applies)
                for level, (title, applies) in titles.items()
            ),
            none_applies=self.tr("None of them applies"),
        )

    # --- numbers -------------------------------------------------------------------------------

    def numbers(self, code: str) -> NumbersState:
        """Whom to call in a country, and the others to choose from."""
        countries = self._triage.countries
        country = self._triage.country(code)
        named = sorted((c.name, key) for key, c in countries.items() if key != UNKNOWN_COUNTRY)
        return NumbersState(
            countries=(
                *((key, name) for name, key in named),
                (UNKNOWN_COUNTRY, countries[UNKNOWN_COUNTRY].name),
            ),
            country=code if code in countries else UNKNOWN_COUNTRY,
            emergency=country.emergency,
            urgent=self.tr("If it isn’t an emergency but can’t wait, {urgent}.").format(
                urgent=country.urgent
            ),
            note=country.note,
        )
