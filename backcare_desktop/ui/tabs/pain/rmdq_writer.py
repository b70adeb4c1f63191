"""The questionnaire's page, and its part of the card, in words."""

from itertools import pairwise

from PySide6.QtCore import QObject

from backcare_desktop.content.questionnaires import Questionnaire
from backcare_desktop.core.outcome import (
    RMDQ_CEILING,
    RMDQ_CHANGE,
    RMDQ_CHANGE_PERCENT,
    RMDQ_DETECTABLE,
    RMDQ_EVERY_DAYS,
    RMDQ_FLOOR,
    RMDQ_STATEMENTS,
    RmdqMeasure,
    leaves_one_out,
)
from backcare_desktop.services.measures import Asking, Measure, MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_chart import ScoreChart, ScorePoint
from backcare_desktop.ui.tabs.pain.measure_history import HistoryState
from backcare_desktop.ui.tabs.pain.measure_state import (
    AskingState,
    Meaning,
    MeasureBlock,
    RmdqState,
)
from backcare_desktop.ui.tabs.pain.measure_words import (
    FORTNIGHTLY,
    NOT_ASKED,
    WEEKLY,
    MeasureWords,
)
from backcare_desktop.ui.tabs.pain.rmdq_form import RmdqForm

KEY = "rmdq"


class RmdqWriter(QObject):
    """Writes what stands around the statements; these are shown as their authors wrote them."""

    def __init__(
        self,
        words: MeasureWords,
        questionnaire: Questionnaire | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._text = questionnaire

    def block(self, page: MeasuresPage, asking: Asking) -> MeasureBlock:
        """The measure on the card."""
        meaning, answers = self._meaning(page), page.rmdq.answers
        title = self.tr("Back questionnaire")
        action = self.tr("Fill in")
        if page.rmdq.unfinished is not None:
            action, text = self.tr("Go on"), self.tr("Begun today, and not done yet.")
        elif answers:
            text = self.tr("sentences ticked, {when}").format(
                when=self._words.inside(answers[0].when, page.today)
            )
        else:
            text = self.tr("24 sentences to tick, about today.")
        return MeasureBlock(
            key=KEY,
            title=title,
            score=meaning.score,
            score_text=text,
            verdict=meaning.verdict,
            why=self._threshold() if meaning.verdict else "",
            due=self._words.due(page, Measure.RMDQ, asking),
            action=action,
            action_name=self.tr("{action}: {title}").format(action=action, title=title),
        )

    def state(
        self,
        page: MeasuresPage,
        form: RmdqForm,
        changing: RmdqMeasure | None,
        asking: Asking,
        *,
        can_save: bool,
    ) -> RmdqState:
        """The whole page."""
        every = WEEKLY if asking.rmdq_every_days < RMDQ_EVERY_DAYS else FORTNIGHTLY
        return RmdqState(
            ticked=form.ticked,
            note=self._note(page, changing),
            notice=self._notice(form) if changing is None else "",
            changing=changing is not None,
            meaning=self._meaning(page),
            asking=AskingState(
                every if asking.asked else NOT_ASKED, self._words.due(page, Measure.RMDQ, asking)
            ),
            history=self._history(page),
            can_save=can_save,
        )

    def _note(self, page: MeasuresPage, changing: RmdqMeasure | None) -> str:
        if changing is not None:
            return self.tr("You are changing your answer of {when}. It speaks of that day.").format(
                when=self._words.inside(changing.when, page.today)
            )
        if page.rmdq.unfinished is not None:
            return self.tr("You began this form today: go on where you were.")
        return self.tr(
            "What you tick is kept, and you can go on later today. Done gives it a score; with "
            "nothing ticked that is 0."
        )

    def _notice(self, form: RmdqForm) -> str:
        if not form.carried:
            return ""
        return self.tr(
            "A new day has begun since you ticked these, and the sentences are about today. Change "
            "what is different today, then press Done."
        )

    # --- what it means -------------------------------------------------------------------------

    def _meaning(self, page: MeasuresPage) -> Meaning:
        answers = page.rmdq.answers
        lines, sources = self._lines()
        if not answers:
            return Meaning("", "", lines, sources)
        score = self.tr("{score} of {most}").format(
            score=len(answers[0].ticked), most=RMDQ_STATEMENTS
        )
        return Meaning(score, self._verdict(page), lines, sources)

    def _verdict(self, page: MeasuresPage) -> str:
        first, change = page.rmdq.first, page.rmdq.change
        if first is None:
            return self._words.before_episode()
        if change is None:
            return self._words.first_answer()
        since = self._words.day(first.when.local_date, page.today)
        return self._words.limited(change, since)

    def _lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        text = self._text
        if text is None:
            return (), ()
        scale = self.tr(
            "It counts limits in daily life. Lifters often score below {floor} from the start: "
            "then your own activities tell more."
        ).format(floor=RMDQ_FLOOR)
        return (text.scoring, text.meaning, scale), (text.meaning_source,)

    def _threshold(self) -> str:
        return self.tr(
            "{points} points or {percent} % of the start count as meaningful (Ostelo 2008), less "
            "than {least} may be chance (Stratford 1996). From below {floor} no improvement can "
            "show, from above {ceiling} no worsening."
        ).format(
            points=RMDQ_CHANGE,
            percent=RMDQ_CHANGE_PERCENT,
            least=RMDQ_DETECTABLE,
            floor=RMDQ_FLOOR,
            ceiling=RMDQ_CEILING,
        )

    # --- history -------------------------------------------------------------------------------

    def _history(self, page: MeasuresPage) -> HistoryState:
        answers = page.rmdq.answers
        chart = self._chart(page)
        if not answers:
            return HistoryState(self.tr("No answers yet."), chart)
        return HistoryState(
            empty="",
            chart=chart,
            headers=(self.tr("When"), self.tr("Score")),
            lines=tuple(
                (self._words.moment(answer.when, page.today), str(len(answer.ticked)))
                for answer in answers
            ),
            ids=tuple(answer.id for answer in answers),
        )

    def _chart(self, page: MeasuresPage) -> ScoreChart:
        answers = page.rmdq.answers[::-1]
        joined = [False, *(_follows(one, other) for one, other in pairwise(answers))]
        points = tuple(
            ScorePoint(
                day=answer.when.local_date,
                score=len(answer.ticked),
                label=self._words.day(answer.when.local_date, page.today),
                reading=self.tr("{day}: {score} of {most}").format(
                    day=self._words.day(answer.when.local_date, page.today),
                    score=len(answer.ticked),
                    most=RMDQ_STATEMENTS,
                ),
                joined=join,
            )
            for answer, join in zip(answers, joined, strict=False)
        )
        return ScoreChart(
            title=self.tr("Sentences ticked, 0 to 24; lower is better"),
            marks=(0, 12, RMDQ_STATEMENTS),
            points=points,
            name=self.tr("Back questionnaire over time"),
            description=self._words.described(points),
        )


def _follows(one: RmdqMeasure, other: RmdqMeasure) -> bool:
    return not leaves_one_out(one.when.local_date, other.when.local_date, RMDQ_EVERY_DAYS)
