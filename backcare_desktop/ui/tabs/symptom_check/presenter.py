"""Leads through a symptom check and shows what it found."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.triage import UNKNOWN_COUNTRY, Country, Triage
from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.check import Clinician, SymptomCheck
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.triage import Level
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.checks import ChecksPage, Examiner, Kept
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.gate import Cleared
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.symptom_check.filling import Filling
from backcare_desktop.ui.tabs.symptom_check.home_writer import HomeWriter
from backcare_desktop.ui.tabs.symptom_check.interview_writer import InterviewWriter
from backcare_desktop.ui.tabs.symptom_check.result_writer import (
    EPISODE,
    NEW_EPISODE,
    STRETCH,
    ResultWriter,
)
from backcare_desktop.ui.tabs.symptom_check.state import CheckState
from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords


class Screen(StrEnum):
    """Which of the tab's screens is shown."""

    TERMS = "terms"
    HOME = "home"
    INTERVIEW = "interview"
    SIGNS = "signs"
    RESULT = "result"
    COMPARE = "compare"


class Choices(Protocol):
    """What was chosen in Settings."""

    @property
    def preferences(self) -> Preferences: ...

    def set_country(self, code: str) -> None:
        """Whose emergency numbers are shown."""
        ...

    def accept_rules(self, version: str) -> None:
        """The terms were agreed to, for this version of the rules."""
        ...


@dataclass(slots=True)
class _Shown:
    """The result on the screen, and the check it is compared with once that was looked up."""

    check: SymptomCheck
    before: SymptomCheck | None = None
    asking: bool = False


class CheckPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    A result is worked out here and shown at once; keeping it in the diary comes after, and a
    diary that fails doesn't hold it back.

    Signals:
        failed: a StorageUnavailable; nothing could be read.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
        cleared: id of a clearance that was recorded; it can be withdrawn.
        removed: id of a check that was taken out; it can be restored.
        start_wanted: a routine.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    not_saved = Signal(str, object, object)
    cleared = Signal(str)
    removed = Signal(str)
    start_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        triage: Triage,
        examiner: Examiner,
        choices: Choices,
        routine: Routine | None,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._triage = triage
        self._examiner = examiner
        self._choices = choices
        self._routine = routine
        self._own_country = QLocale.territoryToCode(locale.territory())
        words = AnswerWords(triage, locale, self)
        self._homes = HomeWriter(triage, words, self)
        self._pages = InterviewWriter(triage.interview, words, self)
        self._results = ResultWriter(triage, words, routine, self)
        self._page: ChecksPage | None = None
        self._filling: Filling | None = None
        self._shown: _Shown | None = None
        self._marked: tuple[str, ...] = ()
        self._then: Callable[[], None] | None = None
        self._wish: Callable[[], None] | None = None
        self._numbers = False
        self._screen = Screen.HOME if self._agreed else Screen.TERMS

    # --- showing -------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read again what the diary knows."""
        self._jobs.submit(lambda: self._desk.checks.page(), self._on_page, self.failed.emit)

    @Slot()
    def show_state(self) -> None:
        """Tell the view what to show."""
        country = self._country
        state = {
            Screen.TERMS: self._terms,
            Screen.HOME: self._home,
            Screen.INTERVIEW: self._interview,
            Screen.SIGNS: lambda: CheckState(signs=self._homes.signs(country)),
            Screen.RESULT: self._result,
            Screen.COMPARE: self._compared,
        }[self._screen]()
        if self._numbers:
            state = replace(state, numbers=self._homes.numbers(self._country_code))
        self.state_changed.emit(state)

    def _terms(self) -> CheckState:
        again = bool(self._choices.preferences.accepted_rules)
        return CheckState(terms=self._homes.terms(self._country, again=again))

    def _home(self) -> CheckState:
        static = self._choices.preferences.static_list
        return CheckState(home=self._homes.home(self._page, self._marked, static=static))

    def _interview(self) -> CheckState:
        at = self._filling
        if at is None:
            return self._home()
        page = self._pages.page(at.check, at.answers, at.side, at.regions, at.index)
        return CheckState(interview=page)

    def _result(self) -> CheckState:
        shown = self._shown
        if shown is None:
            return self._home()
        result = self._results.result(
            shown.check, self._page, shown.before, self._country, asking=shown.asking
        )
        return CheckState(result=result)

    def _compared(self) -> CheckState:
        pair = self._pair()
        if pair is None or self._page is None:
            return self._home()
        return CheckState(compare=self._results.compared(*pair, self._page))

    def _go(self, screen: Screen) -> None:
        self._screen = screen
        self.show_state()

    @property
    def _agreed(self) -> bool:
        return self._choices.preferences.accepted_rules == self._version

    @property
    def _version(self) -> str:
        rules = self._triage.rules
        return f"{rules.version} {rules.fingerprint[:12]}"

    @property
    def _country_code(self) -> str:
        chosen = self._choices.preferences.country or self._own_country
        return chosen if chosen in self._triage.countries else UNKNOWN_COUNTRY

    @property
    def _country(self) -> Country:
        return self._triage.country(self._country_code)

    # --- the first screens ---------------------------------------------------------------------

    @Slot()
    def agree(self) -> None:
        """The terms were read."""
        self._choices.accept_rules(self._version)
        self._go(Screen.HOME if self._then is None else Screen.SIGNS)

    @Slot()
    def start(self) -> None:
        """Begin a check, or go on with the one of today; with the static list, show that."""
        if not self._agreed:
            self._go(Screen.TERMS)
            return
        if self._choices.preferences.static_list:
            self._go(Screen.SIGNS)
            return
        unfinished = None if self._page is None else self._page.unfinished
        self._open(unfinished or self._examiner.fresh(self._prefilled()))

    @Slot()
    def start_over(self) -> None:
        """Begin a check although one of today is not finished."""
        self._open(self._examiner.fresh(self._prefilled()))

    @Slot()
    def home(self) -> None:
        """Back to the first screen."""
        self._filling = self._shown = self._then = None
        self._go(Screen.HOME)

    @Slot()
    def offer(self) -> None:
        """Something hurt: be ready to begin, unless questions or a result are on the screen."""
        if self._screen in (Screen.HOME, Screen.COMPARE):
            self.start()

    def _open(self, check: SymptomCheck) -> None:
        self._filling = Filling.of(check, self._triage.interview)
        self._go(Screen.INTERVIEW)

    def _prefilled(self) -> Answers:
        """The age doesn't have to be told every time."""
        past = () if self._page is None else self._page.past
        known = (check.answers.age for check in past if check.answers.age is not None)
        return Answers(age=next(known, None))

    # --- answering -----------------------------------------------------------------------------

    @Slot(str, str)
    def answer(self, key: str, answer: str) -> None:
        """A yes/no question; an emergency sign shows its result at once."""
        at = self._filling
        if at is None:
            return
        chosen = Answer(answer)
        self._filling = at = at.answered(key, chosen)
        question = self._triage.interview.questions[key]
        is_new = at.check.finding.level is not Level.EMERGENCY
        if question.level is Level.EMERGENCY and chosen is not Answer.NO and is_new:
            self._assess()
            self._show_result()
            return
        self.show_state()

    @Slot(str, str)
    def choose(self, field: str, value: str) -> None:
        """A field with a choice, or one of the regions."""
        if self._filling is not None:
            self._filling = self._filling.chosen(field, value)
            self.show_state()

    @Slot(str, object)
    def enter(self, field: str, value: int | None) -> None:
        """A field with a number; None while it is empty."""
        if self._filling is not None:
            self._filling = self._filling.numbered(field, value)
            self.show_state()

    @Slot()
    def rest_no(self) -> None:
        """The open questions of the page are all answered with No."""
        if self._filling is not None:
            self._filling = self._filling.with_rest_no(self._triage.interview)
            self.show_state()

    @Slot()
    def go_on(self) -> None:
        """To the next page; after the last one, or with an emergency sign, to the result."""
        at = self._filling
        if at is None or self._triage.interview.open_on(
            at.page(self._triage.interview), at.answers
        ):
            return
        shown_before = at.check.finding.level
        last = len(self._triage.interview.pages) - 1
        self._filling = at.turned(min(at.index + 1, last))
        at = self._assess()
        emergency = at.check.finding.level is Level.EMERGENCY
        if at.check.complete or (emergency and shown_before is not Level.EMERGENCY):
            self._show_result()
            return
        self.show_state()

    @Slot()
    def go_back(self) -> None:
        """To the page before; nothing that was answered is lost."""
        at = self._filling
        if at is not None and at.index:
            self._filling = at.turned(at.index - 1)
            self.show_state()

    @Slot()
    def save_and_leave(self) -> None:
        """Keep what was answered, to go on later today."""
        if self._filling is not None:
            self._assess()
            self.home()

    def _assess(self) -> Filling:
        at = self._filling
        if at is None:
            raise LookupError("no check is being answered")
        self._filling = at = at.assessed(self._examiner)
        self._keep(at.check)
        return at

    def _keep(self, check: SymptomCheck) -> None:
        self._jobs.submit(
            lambda: self._desk.checks.keep(check),
            self._on_kept,
            partial(self._on_not_kept, lambda: self._keep(check)),
        )

    @Slot(object)
    def ask_signs(self, then: Callable[[], None]) -> None:
        """Ask of the list of signs; call ``then`` if none applies."""
        self._then = then
        self._go(Screen.SIGNS if self._agreed else Screen.TERMS)

    @Slot(str)
    def choose_from_list(self, level: str) -> None:
        """One of the signs of a group applies; ``self_care`` says that none does."""
        check = self._examiner.from_list(Level.of(level))
        then, self._then = self._then, None
        self._keep(check)
        if then is not None and check.finding.level is Level.SELF_CARE:
            self.home()
            then()
        else:
            self._show(check)

    # --- the result ----------------------------------------------------------------------------

    def _show_result(self) -> None:
        if self._filling is not None:
            self._show(self._filling.check)

    def _show(self, check: SymptomCheck) -> None:
        self._shown = _Shown(check)
        self._go(Screen.RESULT)
        self._jobs.submit(
            lambda: (check.id, self._desk.checks.before(check)), self._on_before, _ignore
        )

    @Slot()
    def correct(self) -> None:
        """Change some answers, in a new check; the one on the screen stays in the history."""
        if self._shown is not None:
            check = self._examiner.correction(self._shown.check)
            self._shown = None
            self._open(check)

    @Slot()
    def finish(self) -> None:
        """Answer what is still open."""
        shown = self._shown
        if shown is None:
            return
        self._shown = None
        at = Filling.of(shown.check, self._triage.interview)
        self._filling = at.turned(at.first_open(self._triage.interview) or 0)
        self._go(Screen.INTERVIEW)

    @Slot(str)
    def step(self, key: str) -> None:
        """One of the next steps."""
        shown = self._shown
        if shown is None:
            return
        check_id = shown.check.id
        if key == STRETCH and self._routine is not None:
            self.start_wanted.emit(self._routine)
        elif key == EPISODE:
            self._belongs(check_id, new=self._page is None or self._page.episode is None)
        elif key == NEW_EPISODE:
            self._belongs(check_id, new=True)

    def _belongs(self, check_id: str, *, new: bool) -> None:
        def work() -> Kept:
            checks = self._desk.checks
            return checks.start_episode(check_id) if new else checks.continue_episode(check_id)

        again = partial(self._belongs, check_id, new=new)
        self._jobs.submit(work, self._on_kept, partial(self._on_not_kept, again))

    # --- cleared -------------------------------------------------------------------------------

    @Slot()
    def ask_who(self) -> None:
        """Ask who examined the person."""
        if self._shown is not None:
            self._shown.asking = True
            self.show_state()

    @Slot()
    def ask_nothing(self) -> None:
        """Leave that question."""
        if self._shown is not None:
            self._shown.asking = False
            self.show_state()

    @Slot(str)
    def clear(self, who: str) -> None:
        """Record that somebody examined and cleared the person."""
        if self._shown is not None:
            self._clear(self._shown.check.id, Clinician(who))

    def _clear(self, check_id: str, who: Clinician) -> None:
        again = partial(self._clear, check_id, who)
        self._jobs.submit(
            lambda: self._desk.gate.clear(check_id, who),
            self._on_cleared,
            partial(self._on_not_kept, again),
        )

    # --- history -------------------------------------------------------------------------------

    @Slot(str)
    def open_past(self, check_id: str) -> None:
        """Show the result of an earlier check."""
        found = self._find(check_id)
        if found is not None:
            self._show(found)

    @Slot()
    def open_lock(self) -> None:
        """Show the result that locks the other tabs, as soon as the diary was read."""
        if self._page is None:
            self._wish = self.open_lock
        elif self._page.lock is not None:
            self.open_past(self._page.lock.check_id)

    @Slot()
    def open_lock_and_ask(self) -> None:
        """Show the result that locks the other tabs, with the question who examined the person."""
        if self._page is None:
            self._wish = self.open_lock_and_ask
            return
        self.open_lock()
        self.ask_who()

    @Slot(str)
    def mark(self, check_id: str) -> None:
        """Choose a check for comparing, or take it out again; the last two chosen count."""
        if check_id in self._marked:
            self._marked = tuple(other for other in self._marked if other != check_id)
        else:
            self._marked = (*self._marked, check_id)[-2:]
        self.show_state()

    @Slot()
    def compare(self) -> None:
        """Show the two chosen checks side by side; without a choice, the newest two."""
        if self._pair() is not None:
            self._go(Screen.COMPARE)

    def _pair(self) -> tuple[SymptomCheck, SymptomCheck] | None:
        if self._page is None:
            return None
        pair = [check for check in self._page.past if check.id in self._marked]
        for check in self._page.past:
            if len(pair) < 2 and check not in pair:
                pair.append(check)
        if len(pair) < 2:
            return None
        first, second = sorted(pair, key=lambda check: (check.found or check.started).at_utc)
        return first, second

    @Slot(str)
    def remove(self, check_id: str) -> None:
        """Take a check out of the history; can be undone."""

        def work() -> tuple[Changes, str]:
            return self._desk.checks.remove(check_id), check_id

        again = partial(self.remove, check_id)
        self._jobs.submit(work, self._on_removed, partial(self._on_not_kept, again))

    def _find(self, check_id: str) -> SymptomCheck | None:
        past = () if self._page is None else self._page.past
        return next((check for check in past if check.id == check_id), None)

    # --- numbers -------------------------------------------------------------------------------

    @Slot()
    def show_numbers(self) -> None:
        """Whom to call, over whatever is on the screen."""
        self._numbers = True
        self.show_state()

    @Slot()
    def hide_numbers(self) -> None:
        """Back to what was on the screen."""
        self._numbers = False
        self.show_state()

    @Slot(str)
    def set_country(self, code: str) -> None:
        """Show the numbers of another country from now on."""
        self._choices.set_country(code)
        self.show_state()

    # --- what the diary answers ----------------------------------------------------------------

    @Slot(object)
    def _on_page(self, page: ChecksPage) -> None:
        self._page = page
        shown = self._shown
        if shown is not None:
            kept = self._find(shown.check.id)
            shown.check = shown.check if kept is None else kept
            if page.cleared is not None and page.cleared.check_id == shown.check.id:
                shown.asking = False
        self._marked = tuple(check_id for check_id in self._marked if self._find(check_id))
        self.show_state()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    @Slot(object)
    def _on_before(self, found: tuple[str, SymptomCheck | None]) -> None:
        check_id, before = found
        if self._shown is not None and self._shown.check.id == check_id:
            self._shown.before = before
            self.show_state()

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self.changed.emit(kept.changes)

    @Slot(object)
    def _on_cleared(self, cleared: Cleared) -> None:
        self.changed.emit(cleared.changes)
        self.cleared.emit(cleared.clearance.id)

    @Slot(object)
    def _on_removed(self, removed: tuple[Changes, str]) -> None:
        changes, check_id = removed
        if self._shown is not None and self._shown.check.id == check_id:
            self.home()
        self.changed.emit(changes)
        self.removed.emit(check_id)

    def _on_not_kept(self, again: Callable[[], None], problem: StorageUnavailable) -> None:
        self.not_saved.emit(self.tr("The symptom check was not saved."), problem, again)


def _ignore(_: StorageUnavailable) -> None:
    """Without the check before there is nothing to compare; the banner tells of the diary."""
