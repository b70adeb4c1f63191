"""What a person says of rest: the weekly goal, a pause, and what came in the way."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Slot

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.ui.tabs.core.keeper import CoreKeeper
from backcare_desktop.ui.tabs.core.state import OPEN_END
from backcare_desktop.ui.tabs.core.week_words import WeekWords


class RestPresenter(QObject):
    """Every choice becomes one use case."""

    def __init__(
        self,
        keeper: CoreKeeper,
        shown: Callable[[], CorePage],
        words: WeekWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._shown = shown
        self._words = words

    @Slot(int)
    def set_goal(self, days: int) -> None:
        """Plan so many days a week."""
        said = self.tr("Weekly goal changed")
        self._keeper.do(lambda work: work.set_goal(days), said, ("goal", days))

    @Slot(str, str)
    def pause(self, first: str, last: str) -> None:
        """Rest from one day to another, or until further notice; an end before is the first day."""
        begins, ends = self._days(first, last)
        said = self._words.paused_words(begins, ends)
        press = ("pause", begins, ends)
        self._keeper.do(lambda work: work.rest.pause(begins, ends), said, press)

    @Slot()
    def end_pause(self) -> None:
        """From today on there is core work again."""
        paused = self._shown().paused
        if paused is not None:
            first = paused.first
            said, press = self.tr("Pause ended"), ("end pause", first)
            self._keeper.do(lambda work: work.rest.end_pause(first), said, press)

    @Slot()
    def take_pause_back(self) -> None:
        """As if the pause had never been."""
        paused = self._shown().paused
        if paused is not None:
            self._unpause(paused)

    @Slot(str, str, str)
    def change_pause(self, which: str, first: str, last: str) -> None:
        """Let a pause, named by the key of its first day, begin and end on other days."""
        before = self._pause(which)
        if before is not None:
            begins, ends = self._days(first, last)
            said = self._words.paused_words(begins, ends)
            press = ("change pause", before, begins, ends)
            self._keeper.do(lambda work: work.rest.change_pause(before, begins, ends), said, press)

    @Slot(str)
    def remove_pause(self, which: str) -> None:
        """Take a pause back that doesn't go on today."""
        before = self._pause(which)
        if before is not None:
            self._unpause(before)

    def _unpause(self, pause: Pause) -> None:
        said, press = self.tr("Pause taken back"), ("unpause", pause.first)
        self._keeper.do(lambda work: work.rest.unpause(pause.first), said, press)

    def _pause(self, which: str) -> Pause | None:
        page = self._shown()
        known = (*page.pauses, page.paused) if page.paused is not None else page.pauses
        return next((pause for pause in known if pause.first.isoformat() == which), None)

    @staticmethod
    def _days(first: str, last: str) -> tuple[date, date | None]:
        begins = date.fromisoformat(first)
        return begins, None if last == OPEN_END else max(begins, date.fromisoformat(last))

    @Slot(str)
    def explain(self, reason: str) -> None:
        """Keep what came in the way last week."""
        short = self._shown().short
        if short is not None:
            days, why = short.days, MissReason(reason)
            said, press = self.tr("Noted"), ("explain", days, why)
            self._keeper.do(lambda work: work.rest.explain(days, why), said, press)

    @Slot()
    def ask_no_more(self) -> None:
        """Leave last week without a reason."""
        short = self._shown().short
        if short is not None:
            first = short.kept.first
            said, press = self.tr("Left without an answer"), ("ask no more", first)
            self._keeper.do(lambda work: work.rest.ask_no_more(first), said, press)
