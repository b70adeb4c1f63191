"""The first card of the physiotherapist's view: what somebody asks before any statistic."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from backcare_desktop.core.outcome import Change
from backcare_desktop.services.clinician_page import ClinicianPage
from backcare_desktop.services.measures_page import PsfsHistory, RmdqHistory
from backcare_desktop.ui.tabs.pain.clinician_state import Section
from backcare_desktop.ui.tabs.pain.measure_words import MeasureWords
from backcare_desktop.ui.tabs.pain.verdict_words import VerdictWriter
from backcare_desktop.ui.tabs.pain.words import PainWords


class SummaryWriter(QObject):
    """Writes the verdict with both weeks, the latest scores with their change, and coverage."""

    def __init__(self, words: PainWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._measure_words = MeasureWords(words.locale, self)

    def section(self, page: ClinicianPage) -> Section:
        """The card of a page."""
        writer = VerdictWriter(self._words, page)
        found = writer.state()
        writer.deleteLater()
        figure = found.title
        if found.before:
            figure = self.tr("{verdict}: {before}, then {after}").format(
                verdict=found.title, before=found.before, after=found.after
            )
        lines = (found.caption, *found.reasons, found.aside, found.rated, found.recovered)
        scores = (self._psfs(page), self._rmdq(page))
        title = self.tr("Latest week, measures and days rated")
        return Section(title, figure, tuple(line for line in (*lines, *scores) if line))

    def _psfs(self, page: ClinicianPage) -> str:
        history = page.measures.psfs[0] if page.measures.psfs else None
        latest = None
        if history is not None:
            latest = next((each for each in history.answers if each.complete), None)
        if history is None or latest is None or latest.score is None:
            return self.tr("Own activities (PSFS): no complete answer yet.")
        return self.tr("Own activities (PSFS): {score} of 10, {day}. {change}").format(
            score=self._measure_words.number(latest.score),
            day=self._words.day(latest.when.local_date, page.today),
            change=self._moved(history, page, self._measure_words.eased),
        )

    def _rmdq(self, page: ClinicianPage) -> str:
        history = page.measures.rmdq
        latest = history.answers[0] if history.answers else None
        if latest is None or latest.score is None:
            return self.tr("RMDQ: no finished answer yet.")
        return self.tr("RMDQ: {score} of 24, {day}. {change}").format(
            score=latest.score,
            day=self._words.day(latest.when.local_date, page.today),
            change=self._moved(history, page, self._measure_words.limited),
        )

    def _moved(
        self,
        history: PsfsHistory | RmdqHistory,
        page: ClinicianPage,
        written: Callable[[Change, str], str],
    ) -> str:
        """How a score moved since the start, or why that can't be said."""
        if history.first is None:
            return self._measure_words.before_episode()
        if history.change is None:
            return self._measure_words.first_answer()
        return written(history.change, self._words.day(history.first.when.local_date, page.today))
