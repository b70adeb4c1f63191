"""What the outcome measures have in common, in the person's words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.outcome import RMDQ_CEILING, RMDQ_FLOOR, Change, Verdict
from backcare_desktop.services.measures import Asking, Measure, MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_chart import ScorePoint, sentence
from backcare_desktop.ui.tabs.pain.words import PainWords

ASKED, NOT_ASKED, WEEKLY, FORTNIGHTLY = "asked", "not_asked", "weekly", "fortnightly"
"""How somebody may be asked again."""

_MINUS = "−"


class MeasureWords(QObject):
    """Numbers, days, and how a score moved. Nothing praises, nothing blames."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = PainWords(locale, self)

    def number(self, score: float) -> str:
        """A whole number as it is, any other with one decimal; below 0 with a real minus."""
        shown = round(score, 1)
        text = self._words.short_number(abs(float(shown)))
        return f"{_MINUS}{text}" if shown < 0 else text

    def signed(self, score: int) -> str:
        """With a plus above 0: such a number is a change."""
        return f"+{score}" if score > 0 else self.number(score)

    def day(self, day: date, today: date) -> str:
        """For instance ``12 June``; with its year where that isn't this one."""
        return self._words.day(day, today)

    def moment(self, moment: Moment, today: date) -> str:
        """For instance ``Today, 7:40``."""
        return self._words.when.moment(moment, today)

    def inside(self, moment: Moment, today: date) -> str:
        """The same inside a sentence."""
        return self._words.when.moment(moment, today, inside=True)

    # --- how a score moved ---------------------------------------------------------------------

    def eased(self, change: Change, since: str) -> str:
        """Own activities: higher is easier."""
        words = {
            Verdict.BETTER: self.tr("Meaningfully easier: {was} at the start, {since}; {now} now."),
            Verdict.WORSE: self.tr("Meaningfully harder: {was} at the start, {since}; {now} now."),
        }
        return self._moved(words.get(change.verdict, self._unclear()), change, since)

    def limited(self, change: Change, since: str) -> str:
        """Statements ticked: lower is better. Near the ends of the scale nothing can be told."""
        if change.verdict is Verdict.CANT_TELL:
            return self._cant_tell(change, since)
        words = {
            Verdict.BETTER: self.tr("Meaningfully lower: {was} at the start, {since}; {now} now."),
            Verdict.WORSE: self.tr("Meaningfully higher: {was} at the start, {since}; {now} now."),
        }
        return self._moved(words.get(change.verdict, self._unclear()), change, since)

    def _unclear(self) -> str:
        return self.tr("No clear change: {was} at the start, {since}; {now} now.")

    def _moved(self, words: str, change: Change, since: str) -> str:
        was, now = self.number(change.first), self.number(change.latest)
        return words.format(was=was, now=now, since=since)

    def _cant_tell(self, change: Change, since: str) -> str:
        if change.first < RMDQ_FLOOR:
            words = self.tr(
                "Can’t tell: {was} at the start, {since}; {now} now. From a start below {limit} "
                "no improvement can show."
            )
            limit = RMDQ_FLOOR
        else:
            words = self.tr(
                "Can’t tell: {was} at the start, {since}; {now} now. From a start above {limit} "
                "no worsening can show."
            )
            limit = RMDQ_CEILING
        was, now = self.number(change.first), self.number(change.latest)
        return words.format(was=was, now=now, since=since, limit=limit)

    def first_answer(self) -> str:
        """One answer says nothing of a change."""
        return self.tr("This is the first answer. A change can show from the second on.")

    def before_episode(self) -> str:
        """An episode goes on that has no answer yet."""
        return self.tr("This was before your episode. A change is told from its first answer.")

    # --- asking --------------------------------------------------------------------------------

    def due(self, page: MeasuresPage, measure: Measure, asking: Asking) -> str:
        """When it is asked again; nothing before the first answer."""
        begins = page.psfs_from if measure is Measure.PSFS else page.rmdq_from
        if begins is None:
            return ""
        if not asking.asked:
            return self.tr("You are not asked.")
        if measure in page.due:
            return self.tr("Due again, when it suits you.")
        if asking.not_before is not None and asking.not_before > max(begins, page.today):
            return self.tr("Put off until {day}.").format(
                day=self.day(asking.not_before, page.today)
            )
        return self.tr("Due again on {day}.").format(day=self.day(begins, page.today))

    # --- charts --------------------------------------------------------------------------------

    def described(self, points: Sequence[ScorePoint]) -> str:
        """The chart for somebody who can't see it: how many answers, and each of them."""
        latest = points[-12:]
        if not latest:
            return ""
        count = self.tr("Answers: {count}.").format(count=len(points))
        return f"{count} {sentence(latest)}"


def shortened(text: str, most: int) -> str:
    """The text, or its beginning where it has more than ``most`` letters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
