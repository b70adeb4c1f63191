"""The check that is being answered."""

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.episode import in_order
from backcare_desktop.core.interview import Interview, InterviewPage
from backcare_desktop.services.checks import Examiner
from backcare_desktop.ui.tabs.symptom_check.interview_writer import REGIONS, SIDE

_CHOICES = {"onset": Onset, "mechanism": Mechanism, "trend": Trend}


class Filling(Struct, frozen=True):
    """What was answered, and the page that is on the screen.

    Attributes:
        check: as it was last assessed.
        answers: everything answered, including what doesn't apply for the moment: going back and
            forth loses nothing.
        side, regions: where it hurts.
        index: of the page, from 0.
    """

    check: SymptomCheck
    answers: Answers
    side: BodySide | None
    regions: tuple[Region, ...]
    index: int

    @classmethod
    def of(cls, check: SymptomCheck, interview: Interview) -> "Filling":
        """Take up a check where it was left."""
        last = len(interview.pages) - 1
        return cls(check, check.answers, check.side, check.regions, min(check.page, last))

    def answered(self, key: str, answer: Answer) -> "Filling":
        """One yes/no question answered."""
        return replace(self, answers=self.answers.answered(key, answer))

    def chosen(self, field: str, value: str, interview: Interview) -> "Filling":
        """One choice made; for regions the choice is turned round.

        Raises:
            ValueError: there is no such choice.
            KeyError: there is no such field.
        """
        if field == SIDE:
            wanted = BodySide(value)
            return replace(self, side=None if self.side is wanted else wanted)
        if field == REGIONS:
            region = Region(value)
            rest = tuple(other for other in self.regions if other is not region)
            kept = rest if region in self.regions else (*rest, region)
            return replace(self, regions=in_order(kept))
        answers = self.answers.with_field(field, _CHOICES[field](value))
        answers = interview.doubted(self.answers, answers)
        if _contradicts(answers):
            answers = answers.with_field("pain_now", None)
        return replace(self, answers=answers)

    def numbered(self, field: str, value: int | None) -> "Filling":
        """One number entered, or taken out again."""
        answers = self.answers.with_field(field, value)
        if _contradicts(answers):
            answers = answers.with_field("trend", None)
        return replace(self, answers=answers)

    def with_rest_no(self, interview: Interview) -> "Filling":
        """Every open yes/no question of the page answered with No.

        An answer can bring up a further question on the same page; that one is still to be read.
        """
        left = [
            question.key
            for question in interview.asked(self.page(interview), self.answers)
            if question.key not in self.answers.symptoms
        ]
        answers = self.answers
        for key in left:
            answers = answers.answered(key, Answer.NO)
        return replace(self, answers=answers)

    def page(self, interview: Interview) -> InterviewPage:
        """The page on the screen."""
        return interview.pages[self.index]

    def turned(self, index: int) -> "Filling":
        """Another page on the screen."""
        return replace(self, index=index)

    def first_open(self, interview: Interview) -> int | None:
        """The first page with something left to answer; None when all is answered."""
        for index, page in enumerate(interview.pages):
            if interview.open_on(page, self.answers):
                return index
        return None

    def assessed(self, examiner: Examiner, *, walked: bool = True) -> "Filling":
        """With what the answers come to; ``walked`` once every page was looked at."""
        check = examiner.assess(
            self.check, self.answers, self.index, self.side, self.regions, walked=walked
        )
        return replace(self, check=check)


def _contradicts(answers: Answers) -> bool:
    """Pain that is gone and hurts: what was said before is asked again."""
    return answers.trend is Trend.RESOLVED and bool(answers.pain_now)
