"""The symptom check's questions: which there are, which apply, which are still open."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from backcare_desktop.core.answers import FIELDS, Answer, Answers
from backcare_desktop.core.triage import Group, Level, all_causes


class Question(Struct, frozen=True):
    """A yes/no question.

    Attributes:
        key: stable name; stored with the answer.
        ask: the question in a few plain words.
        detail: what is meant, for instance examples; may be empty.
        why: why it is asked, in one sentence.
        tell: completes "I have …", for the doctor; empty where that says nothing.
        level: what a yes asks for by itself; None when it asks for nothing.
        combines: a yes counts together with something else. Without this and without a level, the
            answer is only there for the clinician who reads it.
        sources: marks of the sources it rests on.
        asked_if: groups of which all must hold for it to be asked; empty means always.
        doubted_if: groups of which all must hold for a No to be asked once more; empty means never.
    """

    key: str
    ask: str
    detail: str
    why: str
    tell: str
    level: Level | None
    combines: bool
    sources: tuple[str, ...]
    asked_if: tuple[Group, ...] = ()
    doubted_if: tuple[Group, ...] = ()

    def applies(self, answers: Answers) -> bool:
        """Whether it is to be asked of somebody who answered this so far."""
        return not self.asked_if or bool(all_causes(self.asked_if, answers))


class InterviewPage(Struct, frozen=True):
    """One page of the interview.

    Attributes:
        id: stable name.
        title, text: heading and the sentence under it.
        why: paragraphs beside the questions.
        fields: names of the answer fields that the page asks for, in order.
        questions: keys of its yes/no questions, in order.
    """

    id: str
    title: str
    text: str
    why: tuple[str, ...]
    fields: tuple[str, ...]
    questions: tuple[str, ...]


class Interview(Struct, frozen=True):
    """All pages in order; the first holds the emergency questions and nothing else."""

    pages: tuple[InterviewPage, ...]
    questions: Mapping[str, Question]

    def asked(self, page: InterviewPage, answers: Answers) -> tuple[Question, ...]:
        """The yes/no questions of a page that apply, going by answers that count themselves."""
        answers = self.counted(answers)
        found = (self.questions[key] for key in page.questions)
        return tuple(question for question in found if question.applies(answers))

    def counted(self, answers: Answers) -> Answers:
        """The answers without those to questions that don't apply any more.

        Dropping one can make another not apply, so it is done until nothing changes.
        """
        while True:
            kept = answers.only(
                key
                for key in answers.symptoms
                if key in self.questions and self.questions[key].applies(answers)
            )
            if kept == answers:
                return kept
            answers = kept

    def doubted(self, before: Answers, answers: Answers) -> Answers:
        """The answers without a No that something said since then throws doubt on."""
        for key, question in self.questions.items():
            groups = question.doubted_if
            newly = all_causes(groups, answers) and not all_causes(groups, before)
            if newly and answers.symptoms.get(key) is Answer.NO:
                answers = answers.only(other for other in answers.symptoms if other != key)
        return answers

    def open_on(self, page: InterviewPage, answers: Answers) -> tuple[str, ...]:
        """Fields and questions of a page that were not answered yet."""
        fields = (name for name in page.fields if getattr(answers, name) is None)
        questions = (q.key for q in self.asked(page, answers) if q.key not in answers.symptoms)
        return (*fields, *questions)

    def asked_count(self, page: InterviewPage, answers: Answers) -> int:
        """How many fields and questions a page has for this person."""
        return len(page.fields) + len(self.asked(page, answers))

    def is_complete(self, answers: Answers) -> bool:
        """Whether everything that applies was answered."""
        return not any(self.open_on(page, answers) for page in self.pages)


def missing_fields(pages: Iterable[InterviewPage]) -> tuple[str, ...]:
    """Answer fields that no page asks for; an interview must have none."""
    asked = {name for page in pages for name in page.fields}
    return tuple(name for name in FIELDS if name not in asked)
