"""Words for answers, reasons and results."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.content.triage import Country, Triage
from backcare_desktop.core.answers import FIELDS, Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.check import Clinician, Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.triage import Level, Reason
from backcare_desktop.ui.body_words import BodyWords
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.mechanism_words import MechanismWords
from backcare_desktop.ui.tabs.symptom_check.state import ReasonRow
from backcare_desktop.ui.when import WhenWriter


class AnswerWords(QObject):
    """Turns answers into what a person reads."""

    def __init__(self, triage: Triage, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._triage = triage
        self.when = WhenWriter(locale, self)
        self.body = BodyWords(self)
        self._mechanisms = MechanismWords(self)

    # --- choices -------------------------------------------------------------------------------

    def onset(self, onset: Onset) -> str:
        """How it began."""
        return {
            Onset.SUDDEN: self.tr("Suddenly"),
            Onset.GRADUAL: self.tr("Bit by bit"),
            Onset.DELAYED: self.tr("Hours or a day after"),
        }[onset]

    def trend(self, trend: Trend) -> str:
        """How it goes."""
        return {
            Trend.IMPROVING: self.tr("Getting better"),
            Trend.SAME: self.tr("The same"),
            Trend.WORSE: self.tr("Getting worse"),
            Trend.RESOLVED: self.tr("Gone"),
        }[trend]

    def mechanism(self, mechanism: Mechanism) -> str:
        """What the person was doing."""
        return self._mechanisms.mechanism(mechanism)

    def clinician(self, who: Clinician) -> str:
        """Who examined the person."""
        return {
            Clinician.DOCTOR: self.tr("A doctor"),
            Clinician.EMERGENCY_DEPARTMENT: self.tr("An emergency department"),
            Clinician.PHYSIOTHERAPIST: self.tr("A physiotherapist"),
            Clinician.OTHER: self.tr("Another clinician"),
        }[who]

    def answer(self, answer: Answer | None) -> str:
        """Yes, no, not sure; a dash when it wasn't asked."""
        if answer is None:
            return self.tr("–")
        return {
            Answer.YES: self.tr("Yes"),
            Answer.NO: self.tr("No"),
            Answer.NOT_SURE: self.tr("Not sure"),
        }[answer]

    # --- fields --------------------------------------------------------------------------------

    def field(self, name: str) -> str:
        """What a field is called in a table."""
        return {
            "age": self.tr("Age"),
            "onset": self.tr("How it began"),
            "mechanism": self.tr("What you were doing"),
            "days_since_onset": self.tr("When it began"),
            "trend": self.tr("How it goes"),
            "pain_now": self.tr("Pain now"),
        }[name]

    def value(self, name: str, answers: Answers) -> str:
        """What was answered to a field; a dash when nothing was."""
        value = getattr(answers, name)
        if value is None:
            return self.tr("–")
        write: dict[str, Callable[[Any], str]] = {
            "onset": self.onset,
            "mechanism": self.mechanism,
            "trend": self.trend,
            "age": self._years,
            "pain_now": self._score,
            "days_since_onset": self.days_ago,
        }
        return write[name](value)

    def _years(self, years: int) -> str:
        return self.tr("{years} years").format(years=years)

    def _score(self, score: int) -> str:
        return self.tr("{score} of 10").format(score=score)

    def days_ago(self, days: int) -> str:
        """How long ago it began."""
        if days == 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        return self.tr("{days} days ago").format(days=days)

    def onset_day(self, started: Moment, days: int) -> str:
        """The date it began, for instance ``Wednesday 18 November``."""
        return self.when.day(started.local_date - timedelta(days=days))

    # --- reasons -------------------------------------------------------------------------------

    def reasons(self, check: SymptomCheck) -> tuple[ReasonRow, ...]:
        """Every answer that led to the level, once; those of lower rules are left out."""
        level = check.finding.level
        rules = {rule.id: rule.level for rule in self._triage.rules.rules}
        rows: dict[str, ReasonRow] = {}
        for reason in check.finding.reasons:
            if rules.get(reason.rule, level) == level and reason.cause not in rows:
                rows[reason.cause] = self._reason(reason, check.answers)
        return tuple(rows.values())

    def _reason(self, reason: Reason, answers: Answers) -> ReasonRow:
        question = self._triage.interview.questions.get(reason.cause)
        if question is not None:
            said = self.answer(answers.symptoms.get(reason.cause))
            return ReasonRow(question.ask, self.tr("You said: {answer}").format(answer=said))
        if hasattr(answers, reason.cause):
            said = self.value(reason.cause, answers)
            return ReasonRow(self.field(reason.cause), said)
        # A question or a list of an older version.
        return ReasonRow(self.tr("One of the signs on the list"), self.tr("You said: it applies"))

    def reasons_line(self, check: SymptomCheck) -> str:
        """The same in one line."""
        return "; ".join(row.text for row in self.reasons(check))

    def all_answers(self, check: SymptomCheck) -> tuple[ReasonRow, ...]:
        """Everything answered: fields, where it hurts, every question with its answer."""
        answers = check.answers
        rows = [
            ReasonRow(self.field(name), self.value(name, answers))
            for name in FIELDS
            if getattr(answers, name) is not None
        ]
        if check.side is not None:
            rows.append(ReasonRow(self.tr("Side"), self.body.side(check.side)))
        if check.regions:
            where = listed(self.body.region(region) for region in check.regions)
            rows.append(ReasonRow(self.tr("Where"), where))
        for key, question in self._triage.interview.questions.items():
            if key in answers.symptoms:
                rows.append(ReasonRow(question.ask, self.answer(answers.symptoms[key])))
        return tuple(rows)

    # --- what to say ---------------------------------------------------------------------------

    def tell(self, check: SymptomCheck) -> str:
        """What to say on the phone: sentences in the first person."""
        answers = check.answers
        if check.mode is Mode.CHECKLIST:
            if check.finding.level is Level.SELF_CARE:
                return self.tr(
                    "I have back pain. None of the warning signs on a list applies to me."
                )
            return self.tr(
                "I have back pain, and one of the warning signs on a list applies to me."
            )
        sentences = [self._tell_pain(check)]
        yes = self._told(answers, Answer.YES)
        unsure = self._told(answers, Answer.NOT_SURE)
        if yes:
            sentences.append(self.tr("I have {signs}.").format(signs="; ".join(yes)))
        if unsure:
            sentences.append(self.tr("I may have {signs}.").format(signs="; ".join(unsure)))
        if answers.pain_now is not None:
            score = answers.pain_now
            sentences.append(self.tr("The pain is {score} out of 10 now.").format(score=score))
        if answers.age is not None:
            sentences.append(self.tr("I am {age} years old.").format(age=answers.age))
        return " ".join(sentences)

    def _tell_pain(self, check: SymptomCheck) -> str:
        days, mechanism = check.answers.days_since_onset, check.answers.mechanism
        if days is None:
            return self.tr("I have back pain.")
        since = self.onset_day(check.started, days) if days else self.tr("today")
        cause = "" if mechanism is None else self._tell_cause(mechanism)
        if not cause:
            return self.tr("I have had back pain since {day}.").format(day=since)
        return self.tr("I have had back pain since {day}, after {cause}.").format(
            day=since, cause=cause
        )

    def _tell_cause(self, mechanism: Mechanism) -> str:
        if mechanism in (Mechanism.NONE, Mechanism.UNKNOWN, Mechanism.OTHER):
            return ""
        return {
            Mechanism.DEADLIFT: self.tr("deadlifts"),
            Mechanism.SQUAT: self.tr("squats"),
            Mechanism.ROMANIAN_DEADLIFT: self.tr("Romanian deadlifts"),
            Mechanism.BENCH_PRESS: self.tr("a bench press"),
            Mechanism.BARBELL_ROW: self.tr("barbell rows"),
            Mechanism.OLYMPIC_LIFTING: self.tr("Olympic lifting"),
            Mechanism.ROWING: self.tr("rowing"),
            Mechanism.LEG_DAY: self.tr("a leg workout"),
            Mechanism.HIGH_VOLUME_SESSION: self.tr("a long workout"),
            Mechanism.LIGHT_LIFTING: self.tr("lifting something light"),
            Mechanism.FALL_FROM_HEIGHT: self.tr("a fall from a height"),
        }[mechanism]

    def _told(self, answers: Answers, wanted: Answer) -> list[str]:
        questions = self._triage.interview.questions
        return [
            question.tell
            for key, question in questions.items()
            if answers.symptoms.get(key) is wanted and question.tell
        ]

    # --- versions and numbers ------------------------------------------------------------------

    def rules(self, version: str) -> str:
        """The rule-set version, and who reviewed it."""
        reviewer = self._triage.rules.reviewer
        if reviewer and version == self._triage.rules.version:
            return self.tr("Rule set {version}, reviewed by {name}.").format(
                version=version, name=reviewer
            )
        return self.tr("Rule set {version}. Not reviewed by a clinician yet.").format(
            version=version
        )

    def sources(self, check: SymptomCheck) -> str:
        """What the result rests on."""
        rules = {rule.id: rule.sources for rule in self._triage.rules.rules}
        questions = self._triage.interview.questions
        marks: list[str] = []
        for reason in check.finding.reasons:
            question = questions.get(reason.cause)
            marks += rules.get(reason.rule, ()) if question is None else question.sources
        known = self._triage.sources
        titles = dict.fromkeys(known[mark].short for mark in marks)
        if not titles:
            return self.tr("Sources: lists of the NHS, NICE guidelines and studies, named in Help.")
        return self.tr("Sources: {titles}. All are named in Help.").format(titles="; ".join(titles))

    def filled(self, text: str, country: Country) -> str:
        """A text with the numbers of a country in its gaps."""
        return text.format(emergency=country.emergency, urgent=country.urgent)
