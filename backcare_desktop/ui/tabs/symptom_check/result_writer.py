"""Writes results, and two checks side by side."""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.content.triage import Country, Triage
from backcare_desktop.core.answers import FIELDS, Answer, Answers
from backcare_desktop.core.check import Clinician, Mode, SymptomCheck, compare
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import ChecksPage
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.inside_words import inside
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.symptom_check.state import (
    TONES,
    Change,
    ClearState,
    CompareRow,
    CompareState,
    NextStep,
    ReasonRow,
    ResultState,
)
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords

STRETCH, EPISODE, NEW_EPISODE = "stretch", "episode", "new_episode"
"""What the buttons of the next steps ask for."""

ADULT_FROM = 18
PREGNANCY = "pregnancy_possible"
"""Key of the question."""


class ResultWriter(QObject):
    """Turns a check into what it says, for the screen, for paper and for the clipboard."""

    def __init__(
        self,
        triage: Triage,
        words: AnswerWords,
        routine: Routine | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._triage = triage
        self._words = words
        self._routine = routine
        self._safety = SafetyWords(self)
        self._about = AboutRoutine(self)

    def result(
        self,
        check: SymptomCheck,
        page: ChecksPage | None,
        before: SymptomCheck | None,
        country: Country,
        pace: Pace,
        *,
        asking: bool,
        fresh: bool,
        looked_up: bool = False,
    ) -> ResultState:
        """A result.

        Args:
            check: one with a level, or an unfinished one.
            page: what the diary knows; None before it was read.
            before: the check to compare it with.
            country: whose numbers to call.
            pace: how the person likes sessions to go.
            asking: the question who examined the person is open.
            fresh: the answers still tell how the person is, and can be changed.
            looked_up: it was opened from the history, so all its answers are listed.
        """
        level = check.finding.level
        text = self._triage.results[level]
        # What the diary doesn't know yet was found a moment ago.
        known = page is not None and any(kept.id == check.id for kept in page.past)
        newest = not known or (page is not None and page.past[0].id == check.id)
        state = ResultState(
            check_id=check.id,
            when=self._when(check, page),
            date=self._words.when.full(check.found or check.started),
            tone=TONES[level],
            level=text.name,
            headline=text.headline,
            text=self._words.filled(text.text, country),
            number=country.emergency if level is Level.EMERGENCY else "",
            country=country.name,
            unfinished=self._unfinished(check),
            reasons=self._words.reasons(check),
            answers=self._words.all_answers(check) if looked_up else (),
            tell=self._words.tell(check),
            do=text.do,
            bring=text.bring,
            steps=self._steps(check, page, pace, newest=newest),
            since=self._since(check, before),
            net=self._safety.net(),
            rules=f"{self._words.rules(check.rules_version)} {self._words.sources(check)}",
            clear=self._clear(check, page, newest=newest, asking=asking),
            can_correct=check.mode is Mode.COMPUTED and newest and fresh,
            can_finish=not check.complete and newest and fresh,
            copy="",
        )
        return replace(state, copy=self.plain(state))

    def _when(self, check: SymptomCheck, page: ChecksPage | None) -> str:
        moment = check.found or check.started
        today = moment if page is None else page.today
        return self._words.when.moment(moment, today.local_date)

    def _unfinished(self, check: SymptomCheck) -> str:
        if check.complete:
            return ""
        return self.tr("Some questions are still open. You can answer them later.")

    # --- what next -----------------------------------------------------------------------------

    def _steps(
        self, check: SymptomCheck, page: ChecksPage | None, pace: Pace, *, newest: bool
    ) -> tuple[NextStep, ...]:
        level = check.finding.level
        if level is None or not newest or page is None:
            return ()
        steps: list[NextStep] = []
        if not level.locks and self._routine is not None and _is_for(check.answers):
            steps.append(self._stretch(self._routine, pace))
        if check.mode is Mode.COMPUTED and check.complete:
            steps += self._episode(check, page)
        return tuple(steps)

    def _stretch(self, routine: Routine, pace: Pace) -> NextStep:
        length = self._about.length(routine, pace, inside=True)
        title = self.tr("{routine} · {length}").format(routine=routine.name, length=length)
        return NextStep(STRETCH, "stretch", title, routine.summary, self.tr("Start"))

    def _episode(self, check: SymptomCheck, page: ChecksPage) -> list[NextStep]:
        active = page.episode
        if active is None:
            return [
                NextStep(
                    EPISODE,
                    "today",
                    self.tr("Keep this as an episode"),
                    self.tr("Pain, sessions and checks from now on belong to it."),
                    self.tr("Start an episode"),
                )
            ]
        since = self._words.when.short_day(active.onset)
        if check.episode_id == active.id:
            title = self.tr("Part of the episode since {day}").format(day=since)
            return [NextStep("", "check", title, "", "")]
        return [
            NextStep(
                EPISODE,
                "today",
                self.tr("Does it belong to the episode since {day}?").format(day=since),
                "",
                self.tr("It does"),
            ),
            NextStep(
                NEW_EPISODE,
                "plus",
                self.tr("Or is it something new?"),
                self.tr("The old episode is closed, and kept."),
                self.tr("Start a new episode"),
            ),
        ]

    def _clear(
        self, check: SymptomCheck, page: ChecksPage | None, *, newest: bool, asking: bool
    ) -> ClearState:
        level = check.finding.level
        who = tuple((clinician.value, self._words.clinician(clinician)) for clinician in Clinician)
        if level is None or not level.locks or not newest or page is None:
            return ClearState("", "", "", asking=False, who=who)
        if page.cleared is not None:
            named = self._words.clinician(page.cleared.who)
            when = self._words.when.moment(page.cleared.when, page.today.local_date, inside=True)
            cleared = self.tr("{who} has cleared you; recorded {when}.").format(
                who=named, when=when
            )
            return ClearState("", "", cleared, asking=False, who=who)
        text = self.tr(
            "Stretching, core and training are paused. They open again when you record that you "
            "have been examined and cleared, or when a new check says otherwise."
        )
        return ClearState(text, self.tr("I have been examined"), "", asking=asking, who=who)

    # --- comparing -----------------------------------------------------------------------------

    def _since(self, check: SymptomCheck, before: SymptomCheck | None) -> str:
        """What is new since the check before, in one line."""
        if before is None or Mode.CHECKLIST in (check.mode, before.mode):
            return ""
        difference, level = compare(before, check, ()), check.finding.level
        day = self._since_when(before, check)
        parts = []
        if difference.new:
            new = listed(self._ask(key) for key in self._ordered(difference.new))
            parts.append(self.tr("New since {day}: {signs}.").format(day=day, signs=new))
        calms = check.complete and not (level is not None and level.locks)
        if difference.gone and calms:
            gone = listed(self._ask(key) for key in self._ordered(difference.gone))
            parts.append(self.tr("Gone since {day}: {signs}.").format(day=day, signs=gone))
        if not parts:
            return self.tr("The same signs as on {day}.").format(day=day)
        return " ".join(parts)

    def _since_when(self, before: SymptomCheck, check: SymptomCheck) -> str:
        """The day; of one day the time too."""
        then = before.found or before.started
        if then.local_date != check.started.local_date:
            return self._words.when.short_day(then.local_date)
        return self._words.when.time(then.local)

    def _ordered(self, keys: Iterable[str]) -> list[str]:
        """As the questions are asked; those that nobody asks any more come last."""
        asked = list(self._triage.interview.questions)
        wanted = dict.fromkeys(keys)
        return [key for key in asked if key in wanted] + [k for k in wanted if k not in asked]

    def _ask(self, key: str) -> str:
        question = self._triage.interview.questions.get(key)
        return key if question is None else inside(question.ask.rstrip("?"))

    def compared(self, before: SymptomCheck, after: SymptomCheck, page: ChecksPage) -> CompareState:
        """Two checks side by side, the earlier one first."""
        difference = compare(before, after, FIELDS)
        heads = []
        for check in (before, after):
            name = self._triage.results[check.finding.level].name
            version = self.tr("Rule set {version}").format(version=check.rules_version)
            heads.append((self._when(check, page), name, version))
        marks = dict.fromkeys(difference.new, Change.NEW)
        marks |= dict.fromkeys(difference.gone, Change.GONE)
        marks |= {key: Change.CHANGED for key, _, _ in difference.changed}
        rows = [self._field_row(name, before, after, marks) for name in FIELDS]
        rows += [
            self._symptom_row(key, before.answers, after.answers, marks)
            for key in self._ordered((*after.answers.symptoms, *before.answers.symptoms))
            if before.answers.says(key) or after.answers.says(key)
        ]
        return CompareState(
            summary=self._since(after, before),
            heads=(heads[0], heads[1]),
            tones=(TONES[before.finding.level], TONES[after.finding.level]),
            rows=tuple(rows),
        )

    def _field_row(
        self, name: str, before: SymptomCheck, after: SymptomCheck, marks: dict[str, Change]
    ) -> CompareRow:
        return CompareRow(
            self._words.field(name),
            self._words.value(name, before.answers),
            self._words.value(name, after.answers),
            *self._mark(marks, name),
        )

    def _symptom_row(
        self, key: str, before: Answers, after: Answers, marks: dict[str, Change]
    ) -> CompareRow:
        question = self._triage.interview.questions.get(key)
        return CompareRow(
            key if question is None else question.ask,
            self._said(before, key),
            self._said(after, key),
            *self._mark(marks, key),
        )

    def _mark(self, marks: dict[str, Change], key: str) -> tuple[Change, str]:
        change = marks.get(key, Change.NONE)
        words = {
            Change.NONE: "",
            Change.NEW: self.tr("New"),
            Change.GONE: self.tr("Gone"),
            Change.CHANGED: self.tr("Changed"),
        }
        return change, words[change]

    def _said(self, answers: Answers, key: str) -> str:
        found: Answer | None = answers.symptoms.get(key)
        return self._words.answer(found)

    # --- as text -------------------------------------------------------------------------------

    def plain(self, state: ResultState) -> str:
        """The whole page as plain text."""
        blocks = [
            self.tr("Backcare symptom check, {when}").format(when=state.date),
            f"{state.level}: {state.headline}\n{state.text}",
            state.unfinished,
            _listed(self.tr("The answers that led here"), [_line(row) for row in state.reasons]),
            _listed(self.tr("What to say"), [state.tell]),
            state.since,
            _listed(self.tr("Meanwhile"), list(state.do)),
            _listed(self.tr("What to bring"), list(state.bring)),
            state.net,
            _listed(self.tr("All answers"), [_line(row) for row in state.answers]),
            self.tr("This compares answers with published warning signs. It is not a diagnosis."),
            state.rules,
        ]
        return "\n\n".join(block for block in blocks if block)


def _is_for(answers: Answers) -> bool:
    """The exercises are for adults, and in pregnancy only if a clinician agrees."""
    return (answers.age is None or answers.age >= ADULT_FROM) and not answers.says(PREGNANCY)


def _line(row: ReasonRow) -> str:
    return f"{row.text} – {row.said}"


def _listed(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"- {line}" for line in lines))) if lines else ""
