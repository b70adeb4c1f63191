"""The page of the change since the start, and its part of the card, in words."""

from PySide6.QtCore import QObject

from backcare_desktop.core.outcome import GROC_CHANGE, GROC_MOST, GrocMeasure, Verdict
from backcare_desktop.services.measures import MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_chart import ScoreChart, ScorePoint
from backcare_desktop.ui.tabs.pain.measure_history import HistoryState
from backcare_desktop.ui.tabs.pain.measure_state import GrocState, Meaning, MeasureBlock
from backcare_desktop.ui.tabs.pain.measure_words import MeasureWords

KEY = "groc"


class GrocWriter(QObject):
    """Writes what the page shows, and what the card says of it."""

    def __init__(self, words: MeasureWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def block(self, page: MeasuresPage) -> MeasureBlock:
        """The measure on the card; it is never asked for."""
        meaning = self._meaning(page)
        if page.groc:
            text = self.tr("on a scale from {least} to +{most}, {when}").format(
                least=self._words.number(-GROC_MOST),
                most=GROC_MOST,
                when=self._words.inside(page.groc[0].when, page.today),
            )
        else:
            text = self.tr("One question: how is your back, compared with when this began?")
        action, title = self.tr("Answer"), self.tr("Change since the start")
        return MeasureBlock(
            key=KEY,
            title=title,
            score=meaning.score,
            score_text=text,
            verdict=meaning.verdict,
            why=" ".join((self._threshold(), self._caveat())) if meaning.verdict else "",
            due="",
            action=action,
            action_name=self.tr("{action}: {title}").format(action=action, title=title),
        )

    def state(
        self,
        page: MeasuresPage,
        score: int | None,
        changing: GrocMeasure | None,
        *,
        unanswered: bool,
        can_save: bool,
    ) -> GrocState:
        """The whole page."""
        words = ""
        if changing is not None:
            words = self.tr("You are changing your answer of {when}.").format(
                when=self._words.inside(changing.when, page.today)
            )
        return GrocState(
            score=score,
            changing=words,
            problem=self.tr("Choose one of the eleven answers.") if unanswered else "",
            meaning=self._meaning(page),
            history=self._history(page),
            can_save=can_save,
        )

    def _meaning(self, page: MeasuresPage) -> Meaning:
        sources = (
            self.tr(
                "Points that count: above 2.5 on one version of this scale, Bobos and others "
                "2020. Leaning towards today: Physical Therapy 2014;94:534."
            ),
        )
        lines = (self._threshold(), self._caveat())
        if not page.groc:
            return Meaning("", "", lines, sources)
        latest = page.groc[0]
        verdict = {
            Verdict.BETTER: self.tr("By your own account meaningfully better than at the start."),
            Verdict.WORSE: self.tr("By your own account meaningfully worse than at the start."),
        }.get(latest.verdict, self.tr("By your own account no clear change since the start."))
        return Meaning(self._words.signed(latest.score), verdict, lines, sources)

    def _threshold(self) -> str:
        return self.tr("{points} points or more, up or down, count as meaningful.").format(
            points=GROC_CHANGE
        )

    def _caveat(self) -> str:
        return self.tr(
            "The answer leans towards how your back is today: nobody remembers the start exactly."
        )

    # --- history -------------------------------------------------------------------------------

    def _history(self, page: MeasuresPage) -> HistoryState:
        chart = self._chart(page)
        if not page.groc:
            return HistoryState(self.tr("No answers yet."), chart)
        return HistoryState(
            empty="",
            chart=chart,
            headers=(self.tr("When"), self.tr("Change")),
            lines=tuple(
                (self._words.moment(answer.when, page.today), self._words.signed(answer.score))
                for answer in page.groc
            ),
            ids=tuple(answer.id for answer in page.groc),
        )

    def _chart(self, page: MeasuresPage) -> ScoreChart:
        points = tuple(
            ScorePoint(
                day=answer.when.local_date,
                score=answer.score,
                label=self._words.day(answer.when.local_date, page.today),
                reading=self.tr("{day}: {score}").format(
                    day=self._words.day(answer.when.local_date, page.today),
                    score=self._words.signed(answer.score),
                ),
            )
            for answer in page.groc[::-1]
        )
        return ScoreChart(
            title=self.tr("−5 is very much worse, 5 is very much better"),
            marks=(-GROC_MOST, 0, GROC_MOST),
            points=points,
            name=self.tr("Change since the start over time"),
            description=self._words.described(points),
        )
