"""Writes the pages of the interview."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from backcare_desktop.core.answers import (
    LONGEST_DAYS,
    OLDEST,
    Answers,
    Mechanism,
    Onset,
    Trend,
)
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.interview import Interview, InterviewPage
from backcare_desktop.ui.tabs.symptom_check.state import (
    FieldKind,
    FieldRow,
    InterviewState,
    QuestionRow,
)
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords

SIDE, REGIONS = "side", "regions"
"""What is asked beside the rules' own fields: where it hurts."""

WHERE_ON = "pain"
"""Id of the page that asks where it hurts."""

_MINUTES = 3
"""About how long the whole check takes."""


class InterviewWriter(QObject):
    """Turns what was answered so far into a page."""

    def __init__(
        self, interview: Interview, words: AnswerWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self._words = words

    def page(
        self,
        check: SymptomCheck,
        answers: Answers,
        side: BodySide | None,
        regions: tuple[Region, ...],
        index: int,
    ) -> InterviewState:
        """Page ``index`` with everything answered so far."""
        page = self._interview.pages[index]
        count = len(self._interview.pages)
        fields = self._fields(page, check, answers)
        if page.id == WHERE_ON:
            fields += self._where(len(fields), side, regions)
        questions = self._questions(page, answers, len(fields))
        left = len(self._interview.open_on(page, answers))
        asked = self._interview.asked_count(page, answers)
        last = index == count - 1
        return InterviewState(
            page=index + 1,
            pages=count,
            progress=self._progress(index, count),
            title=page.title,
            text=page.text,
            fields=fields,
            questions=questions,
            why=page.why,
            answered=self.tr("{done} of {count} answered").format(done=asked - left, count=asked),
            rest_no=self._rest_no(questions),
            can_go_on=not left,
            go_on=self.tr("See the result") if last else self.tr("Continue"),
            can_go_back=index > 0,
        )

    def _progress(self, index: int, count: int) -> str:
        if index:
            return self.tr("Page {page} of {pages}").format(page=index + 1, pages=count)
        return self.tr("Page 1 of {pages} · about {minutes} minutes").format(
            pages=count, minutes=_MINUTES
        )

    def _questions(
        self, page: InterviewPage, answers: Answers, before: int
    ) -> tuple[QuestionRow, ...]:
        return tuple(
            QuestionRow(
                key=question.key,
                number=before + number,
                ask=question.ask,
                detail=question.detail,
                why=question.why,
                answer=answers.symptoms.get(question.key),
            )
            for number, question in enumerate(self._interview.asked(page, answers), start=1)
        )

    def _rest_no(self, questions: Iterable[QuestionRow]) -> str:
        rows = tuple(questions)
        left = [row for row in rows if row.answer is None]
        if len(left) < 2:
            return ""
        if len(left) == len(rows):
            return self.tr("None of these apply")
        return self.tr("No to all the others")

    # --- fields --------------------------------------------------------------------------------

    def _fields(
        self, page: InterviewPage, check: SymptomCheck, answers: Answers
    ) -> tuple[FieldRow, ...]:
        make = {
            "onset": self._onset,
            "mechanism": self._mechanism,
            "trend": self._trend,
            "pain_now": self._pain,
            "age": self._age,
        }
        rows = []
        for number, name in enumerate(page.fields, start=1):
            if name == "days_since_onset":
                rows.append(self._days(number, check, answers))
            else:
                rows.append(make[name](number, answers))
        return tuple(rows)

    def _onset(self, number: int, answers: Answers) -> FieldRow:
        return FieldRow(
            key="onset",
            kind=FieldKind.CHOICE,
            number=number,
            ask=self.tr("How did it begin?"),
            detail="",
            options=tuple((onset.value, self._words.onset(onset)) for onset in Onset),
            chosen=(answers.onset.value,) if answers.onset else (),
        )

    def _mechanism(self, number: int, answers: Answers) -> FieldRow:
        return FieldRow(
            key="mechanism",
            kind=FieldKind.CHOICE,
            number=number,
            ask=self.tr("What were you doing?"),
            detail=self._mechanism_detail(answers),
            options=tuple(
                (mechanism.value, self._words.mechanism(mechanism))
                for mechanism in (
                    *(m for m in Mechanism if m not in (Mechanism.NONE, Mechanism.UNKNOWN)),
                    Mechanism.NONE,
                    Mechanism.UNKNOWN,
                )
            ),
            chosen=(answers.mechanism.value,) if answers.mechanism else (),
        )

    def _mechanism_detail(self, answers: Answers) -> str:
        if answers.mechanism is Mechanism.FALL_FROM_HEIGHT:
            return self.tr("this counts as a serious accident; you are asked of it once more")
        return self.tr("when it began, or the day before")

    def _trend(self, number: int, answers: Answers) -> FieldRow:
        return FieldRow(
            key="trend",
            kind=FieldKind.CHOICE,
            number=number,
            ask=self.tr("How is it going?"),
            detail=self.tr("over the last days; “Gone” means no pain now"),
            options=tuple((trend.value, self._words.trend(trend)) for trend in Trend),
            chosen=(answers.trend.value,) if answers.trend else (),
        )

    def _days(self, number: int, check: SymptomCheck, answers: Answers) -> FieldRow:
        days = answers.days_since_onset
        shown = "" if days is None else self._words.onset_day(check.started, days)
        return FieldRow(
            key="days_since_onset",
            kind=FieldKind.NUMBER,
            number=number,
            ask=self.tr("How many days ago?"),
            detail=self.tr("0 is today; for a pain that came back, when it came back"),
            value=days,
            least=0,
            most=LONGEST_DAYS,
            unit=self.tr("days ago"),
            shown=shown,
        )

    def _age(self, number: int, answers: Answers) -> FieldRow:
        return FieldRow(
            key="age",
            kind=FieldKind.NUMBER,
            number=number,
            ask=self.tr("How old are you?"),
            detail="",
            value=answers.age,
            least=0,
            most=OLDEST,
            unit=self.tr("years"),
        )

    def _pain(self, number: int, answers: Answers) -> FieldRow:
        return FieldRow(
            key="pain_now",
            kind=FieldKind.PAIN,
            number=number,
            ask=self.tr("How strong is the pain now?"),
            detail="",
            value=answers.pain_now,
            most=10,
        )

    def _where(
        self, before: int, side: BodySide | None, regions: tuple[Region, ...]
    ) -> tuple[FieldRow, ...]:
        return (
            FieldRow(
                key=SIDE,
                kind=FieldKind.CHOICE,
                number=before + 1,
                ask=self.tr("Which side?"),
                detail=self.tr("you may leave this out"),
                options=tuple((value.value, self._words.body.side(value)) for value in BodySide),
                chosen=(side.value,) if side else (),
                optional=True,
            ),
            FieldRow(
                key=REGIONS,
                kind=FieldKind.REGIONS,
                number=before + 2,
                ask=self.tr("Where do you feel it?"),
                detail=self.tr("choose any; you may leave this out"),
                options=tuple((value.value, self._words.body.region(value)) for value in Region),
                chosen=tuple(region.value for region in regions),
                optional=True,
            ),
        )
