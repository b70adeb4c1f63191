"""The page of the person's own activities, and its part of the card, in words."""

from itertools import pairwise

from PySide6.QtCore import QObject

from backcare_desktop.core.outcome import PSFS_EVERY_DAYS, leaves_one_out
from backcare_desktop.core.psfs import (
    LONGEST_ACTIVITY,
    MOST_ACTIVITIES,
    PSFS_BEST,
    PSFS_CHANGE_MEAN,
    PSFS_CHANGE_ONE,
    PsfsForm,
    PsfsMeasure,
    activity_change,
)
from backcare_desktop.services.measures import Asking, Measure, MeasuresPage, PsfsHistory
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.tabs.pain.measure_chart import ScoreChart, ScorePoint
from backcare_desktop.ui.tabs.pain.measure_history import HistoryState
from backcare_desktop.ui.tabs.pain.measure_state import (
    ActivityRow,
    AskingState,
    Meaning,
    MeasureBlock,
    Naming,
    PsfsState,
)
from backcare_desktop.ui.tabs.pain.measure_words import (
    ASKED,
    NOT_ASKED,
    MeasureWords,
    shortened,
)
from backcare_desktop.ui.tabs.pain.psfs_draft import PsfsDraft, WrongWords, asked_form

KEY = "psfs"
_IN_TABLE, _IN_LIST = 22, 60
"""Letters of an activity above a column, and of a set in a list."""


class PsfsWriter(QObject):
    """Writes what the page shows, and what the card says of it."""

    def __init__(self, words: MeasureWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def block(self, page: MeasuresPage, asking: Asking) -> MeasureBlock:
        """The measure on the card."""
        meaning = self._meaning(page, page.psfs[0] if page.psfs else None)
        latest = _latest(page.psfs[0]) if page.psfs else None
        title, named = self.tr("My activities"), page.form is not None
        if latest is not None:
            text = self.tr("{what}, {when}").format(
                what=self._counted(latest.form), when=self._words.inside(latest.when, page.today)
            )
        elif named:
            text = self.tr("Named, and not rated yet.")
        else:
            text = self.tr("Name up to three activities your back makes difficult.")
        action = self.tr("Rate") if named else self.tr("Name them")
        return MeasureBlock(
            key=KEY,
            title=title,
            score=meaning.score,
            score_text=text,
            verdict=meaning.verdict,
            why=self._threshold(latest.form) if latest is not None and meaning.verdict else "",
            due=self._words.due(page, Measure.PSFS, asking),
            action=action,
            action_name=self.tr("{action}: {title}").format(action=action, title=title),
        )

    def state(
        self, page: MeasuresPage, draft: PsfsDraft, chosen: str, asking: Asking, *, can_save: bool
    ) -> PsfsState:
        """The whole page; ``chosen`` is the id of the set whose answers are looked at."""
        shown = next((each for each in page.psfs if each.form.id == chosen), None)
        shown = shown or (page.psfs[0] if page.psfs else None)
        changing = ""
        if draft.changing is not None:
            changing = self.tr("You are changing your answer of {when}.").format(
                when=self._words.inside(draft.changing.when, page.today)
            )
        return PsfsState(
            naming=self._naming(page, draft),
            rows=() if draft.typed is not None else self._rows(page, draft),
            changing=changing,
            problem=self.tr("Rate at least one activity.") if draft.unrated else "",
            meaning=self._meaning(page, shown),
            asking=self._asking(page, asking),
            history=self._history(page, shown),
            can_save=can_save,
        )

    # --- naming --------------------------------------------------------------------------------

    def _naming(self, page: MeasuresPage, draft: PsfsDraft) -> Naming | None:
        if draft.typed is None:
            return None
        note = self.tr("Your answers so far stay, and can be read below.") if page.psfs else ""
        places = range(MOST_ACTIVITIES)
        typed = (*draft.typed, *("",) * MOST_ACTIVITIES)[:MOST_ACTIVITIES]
        problems = tuple(self._problem(draft.wrong.get(place)) for place in places)
        if any(place >= MOST_ACTIVITIES for place in draft.wrong):
            problems = (*problems[:-1], self._problem(WrongWords.TOO_MANY))
        return Naming(typed, problems, note, can_cancel=page.form is not None)

    def _problem(self, wrong: WrongWords | None) -> str:
        if wrong is None:
            return ""
        return {
            WrongWords.NONE: self.tr("Name at least one activity."),
            WrongWords.TOO_LONG: self.tr("This is too long: {most} letters are the most.").format(
                most=LONGEST_ACTIVITY
            ),
            WrongWords.UNPRINTABLE: self.tr(
                "This holds a sign that can’t be printed. Type it again."
            ),
            WrongWords.UNREADABLE: self.tr("This can’t be read. Use letters."),
            WrongWords.DOUBLED: self.tr("You named this one already."),
            WrongWords.TOO_MANY: self.tr("{most} activities are the most.").format(
                most=MOST_ACTIVITIES
            ),
        }[wrong]

    # --- rating --------------------------------------------------------------------------------

    def _rows(self, page: MeasuresPage, draft: PsfsDraft) -> tuple[ActivityRow, ...]:
        form = asked_form(draft, page.form)
        if form is None:
            return ()
        history = next((each for each in page.psfs if each.form.id == form.id), None)
        rows = []
        for activity in form.activities:
            score = draft.scores.get(activity.id)
            last = change = ""
            if draft.changing is None:
                last = self._last(page, history, activity.id)
                change = self._this_change(page, history, activity.id, score)
            rows.append(
                ActivityRow(
                    id=activity.id,
                    words=activity.words,
                    score=score,
                    last=last,
                    shows_last=score is not None or activity.id in draft.opened,
                    change=change,
                )
            )
        return tuple(rows)

    def _this_change(
        self, page: MeasuresPage, history: PsfsHistory | None, activity_id: str, score: int | None
    ) -> str:
        """How an activity moved since the start, with the answer that is being given."""
        first = history.first if history is not None else None
        if score is None or first is None or activity_id not in first.scores:
            return ""
        was = first.scores[activity_id]
        return self._words.eased(
            activity_change(was, score), self._words.day(first.when.local_date, page.today)
        )

    def _last(self, page: MeasuresPage, history: PsfsHistory | None, activity_id: str) -> str:
        answers = history.answers if history is not None else ()
        found = next((answer for answer in answers if activity_id in answer.scores), None)
        if found is None:
            return ""
        return self.tr("Last answer: {score}, {when}.").format(
            score=found.scores[activity_id], when=self._words.inside(found.when, page.today)
        )

    def _change(self, page: MeasuresPage, history: PsfsHistory) -> str:
        if history.first is None:
            return self._words.before_episode()
        if history.change is None:
            return self._words.first_answer()
        since = self._words.day(history.first.when.local_date, page.today)
        return self._words.eased(history.change, since)

    # --- what it means -------------------------------------------------------------------------

    def _meaning(self, page: MeasuresPage, history: PsfsHistory | None) -> Meaning:
        latest = _latest(history) if history is not None else None
        if history is None or latest is None or latest.score is None:
            return Meaning("", "", self._lines(page.form), self._sources())
        score = self.tr("{score} of {most}").format(
            score=self._words.number(latest.score), most=PSFS_BEST
        )
        return Meaning(
            score, self._change(page, history), self._lines(latest.form), self._sources()
        )

    def _lines(self, form: PsfsForm | None) -> tuple[str, ...]:
        counts = self.tr(
            "0 is unable, 10 is as before your back hurt. The score is the mean of your "
            "activities; without all of them there is none."
        )
        one = self.tr(
            "In a single activity it takes {one} points; a smaller change may be chance."
        ).format(one=PSFS_CHANGE_ONE)
        if form is not None and len(form.activities) == 1:
            return counts, self._threshold(form)
        mean = self.tr("A change of {mean} points in the mean counts as meaningful.").format(
            mean=PSFS_CHANGE_MEAN
        )
        return counts, mean, one

    def _sources(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Method: Patient-Specific Functional Scale, Stratford and others 1995, "
                "Physiotherapy Canada 47:258–263; the wording is Backcare’s own. Points that "
                "count: its form, with 90 % confidence."
            ),
        )

    def _threshold(self, form: PsfsForm) -> str:
        if len(form.activities) == 1:
            words = self.tr("{points} points count in a single activity (Stratford 1995).")
            return words.format(points=PSFS_CHANGE_ONE)
        words = self.tr("{points} points in the mean count as meaningful (Stratford 1995).")
        return words.format(points=PSFS_CHANGE_MEAN)

    def _counted(self, form: PsfsForm) -> str:
        count = len(form.activities)
        if count == 1:
            return self.tr("one activity")
        return self.tr("mean of {count} activities").format(count=count)

    def _asking(self, page: MeasuresPage, asking: Asking) -> AskingState:
        text = self._words.due(page, Measure.PSFS, asking)
        return AskingState(ASKED if asking.asked else NOT_ASKED, text)

    # --- history -------------------------------------------------------------------------------

    def _history(self, page: MeasuresPage, shown: PsfsHistory | None) -> HistoryState:
        sets = tuple((each.form.id, self._set(page, each.form)) for each in page.psfs)
        if shown is None or not shown.answers:
            empty = self.tr("No answers yet.")
            key = shown.form.id if shown is not None else ""
            return HistoryState(empty, self._chart(page, None), sets=sets, shown=key)
        activities = shown.form.activities
        return HistoryState(
            empty="",
            chart=self._chart(page, shown),
            headers=(
                self.tr("When"),
                self.tr("Mean"),
                *(shortened(activity.words, _IN_TABLE) for activity in activities),
            ),
            lines=tuple(
                (
                    self._words.moment(answer.when, page.today),
                    "–" if answer.score is None else self._words.number(answer.score),
                    *(str(answer.scores.get(activity.id, "–")) for activity in activities),
                )
                for answer in shown.answers
            ),
            ids=tuple(answer.id for answer in shown.answers),
            sets=sets,
            shown=shown.form.id,
        )

    def _set(self, page: MeasuresPage, form: PsfsForm) -> str:
        names = listed(activity.words for activity in form.activities)
        return self.tr("From {day}: {activities}").format(
            day=self._words.day(form.begun.local_date, page.today),
            activities=shortened(names, _IN_LIST),
        )

    def _chart(self, page: MeasuresPage, shown: PsfsHistory | None) -> ScoreChart:
        answers = [each for each in reversed(shown.answers if shown else ()) if each.complete]
        joined = [False, *(_follows(one, next_one) for one, next_one in pairwise(answers))]
        points = tuple(
            ScorePoint(
                day=each.when.local_date,
                score=each.score or 0.0,
                label=self._words.day(each.when.local_date, page.today),
                reading=self.tr("{day}: {score} of {most}").format(
                    day=self._words.day(each.when.local_date, page.today),
                    score=self._words.number(each.score or 0.0),
                    most=PSFS_BEST,
                ),
                joined=join,
            )
            for each, join in zip(answers, joined, strict=False)
        )
        return ScoreChart(
            title=self.tr("Mean, 0 to 10; higher is easier"),
            marks=(0, 5, PSFS_BEST),
            points=points,
            name=self.tr("My activities over time"),
            description=self._words.described(points),
        )


def _latest(history: PsfsHistory) -> PsfsMeasure | None:
    """The newest answer with a score."""
    return next((answer for answer in history.answers if answer.complete), None)


def _follows(one: PsfsMeasure, other: PsfsMeasure) -> bool:
    return not leaves_one_out(one.when.local_date, other.when.local_date, PSFS_EVERY_DAYS)
