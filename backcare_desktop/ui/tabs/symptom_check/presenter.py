"""Leads through a symptom check and shows what it found."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.triage import Triage
from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.check import Clinician, SymptomCheck
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import ChecksPage, Examiner
from backcare_desktop.ui.tabs.symptom_check.filling import Filling
from backcare_desktop.ui.tabs.symptom_check.keeper import CheckKeeper
from backcare_desktop.ui.tabs.symptom_check.place import Place, Screen, Shown
from backcare_desktop.ui.tabs.symptom_check.result_writer import EPISODE, NEW_EPISODE, STRETCH
from backcare_desktop.ui.tabs.symptom_check.screens import Choices, ScreenWriter

PREFILLED_FOR = timedelta(days=60)
"""How long an age that was told is taken over; it is the answer to a question all the same."""


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
        keeper: CheckKeeper,
        triage: Triage,
        examiner: Examiner,
        choices: Choices,
        routine: Routine | None,
        locale: QLocale,
        country: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        keeper.setParent(self)
        self._keeper = keeper
        self._listen_to(self._keeper)
        self._interview = triage.interview
        self._examiner = examiner
        self._choices = choices
        self._pace = choices.preferences.pace
        self._routine = routine
        self._screens = ScreenWriter(triage, choices, routine, locale, country, self)
        self._then: Callable[[], None] | None = None
        self._wish: Callable[[], None] | None = None
        self._place = Place(Screen.HOME if self._screens.agreed else Screen.TERMS)

    def _listen_to(self, keeper: CheckKeeper) -> None:
        keeper.page_read.connect(self._on_page)
        keeper.before_found.connect(self._on_before)
        keeper.removed.connect(self._on_removed)
        keeper.changed.connect(self.changed)
        keeper.failed.connect(self.failed)
        keeper.not_saved.connect(self.not_saved)
        keeper.cleared.connect(self.cleared)
        keeper.removed.connect(self.removed)

    @property
    def locks_unsaved(self) -> bool:
        """A check that the diary did not take asks for somebody to look first."""
        return self._unsaved_lock is not None

    @property
    def _unsaved_lock(self) -> SymptomCheck | None:
        """The check that the diary did not take and that asks for somebody to look first."""
        for check in self._keeper.unsaved:
            level = check.finding.level
            if level is not None and level.locks:
                return check
        return None

    # --- showing -------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read again what the diary knows."""
        self._keeper.read()

    @Slot()
    def show_state(self) -> None:
        """Tell the view what to show."""
        self.state_changed.emit(self._screens.state(self._place))

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Sessions go at another pace from now on: count their minutes again."""
        if pace != self._pace:
            self._pace = pace
            self.show_state()

    def _go(self, screen: Screen) -> None:
        self._place = replace(self._place, screen=screen, visits=self._place.visits + 1)
        self.show_state()

    # --- the first screens ---------------------------------------------------------------------

    @Slot()
    def agree(self) -> None:
        """The terms were read."""
        self._screens.agree()
        self._go(Screen.HOME if self._then is None else Screen.SIGNS)

    @Slot()
    def start(self) -> None:
        """Begin a check, or go on with the one of today; with the static list, show that."""
        if not self._screens.agreed:
            self._go(Screen.TERMS)
        elif self._screens.static:
            self._go(Screen.SIGNS)
        else:
            unfinished = None if self._place.page is None else self._place.page.unfinished
            self._open(unfinished or self._examiner.fresh(self._prefilled()))

    @Slot()
    def start_over(self) -> None:
        """Begin a check although one of today is not finished."""
        self._open(self._examiner.fresh(self._prefilled()))

    @Slot()
    def home(self) -> None:
        """Back to the first screen."""
        self._then = None
        self._place = replace(self._place, filling=None, shown=None)
        self._go(Screen.HOME)

    @Slot()
    def offer(self) -> None:
        """Something hurt: ask everything anew, whatever was answered before."""
        self._put_aside()
        if self._screens.agreed and not self._screens.static:
            self._open(self._examiner.fresh(self._prefilled()))
        else:
            self.start()

    def _open(self, check: SymptomCheck) -> None:
        if not self._screens.agreed or self._screens.static:
            self.start()
            return
        self._place = replace(self._place, filling=Filling.of(check, self._interview), shown=None)
        self._go(Screen.INTERVIEW)

    def _prefilled(self) -> Answers:
        """The age doesn't have to be told twice within a few weeks."""
        page = self._place.page
        if page is None:
            return Answers()
        since = page.today.at_utc - PREFILLED_FOR
        known = (check.answers.age for check in page.past if check.started.at_utc >= since)
        return Answers(age=next((age for age in known if age is not None), None))

    def _put_aside(self) -> None:
        """Keep what was answered before something else takes its place."""
        if self._place.screen is Screen.INTERVIEW and self._place.filling is not None:
            self._assess(walked=self._place.filling.check.corrects is None)
            self._place = replace(self._place, filling=None, screen=Screen.HOME)

    # --- answering -----------------------------------------------------------------------------

    def _fill(self, filling: Filling) -> None:
        self._place = replace(self._place, filling=filling)

    @Slot(str, str)
    def answer(self, key: str, answer: str) -> None:
        """A yes/no question; what makes an emergency shows its result at once."""
        at = self._place.filling
        if at is None:
            return
        chosen = Answer(answer)
        told = at.check.finding.level
        at = at.answered(key, chosen)
        self._fill(at)
        found = at.assessed(self._examiner, walked=False).check.finding.level
        if chosen is Answer.NO or found is told or found is None or not found.locks:
            self.show_state()
            return
        # What can't wait isn't kept waiting, whatever else is still to be answered.
        check = self._assess(walked=False)
        if found is Level.EMERGENCY:
            self._show(check)
        else:
            self.show_state()

    @Slot(str, str)
    def choose(self, field: str, value: str) -> None:
        """A field with a choice, or one of the regions."""
        if self._place.filling is not None:
            self._fill(self._place.filling.chosen(field, value, self._interview))
            self.show_state()

    @Slot(str, object)
    def enter(self, field: str, value: int | None) -> None:
        """A field with a number; None while it is empty."""
        if self._place.filling is not None:
            self._fill(self._place.filling.numbered(field, value))
            self.show_state()

    @Slot()
    def rest_no(self) -> None:
        """The open questions of the page are all answered with No."""
        if self._place.filling is not None:
            self._fill(self._place.filling.with_rest_no(self._interview))
            self.show_state()

    @Slot()
    def go_on(self) -> None:
        """To the next page; after the last one, or with an emergency sign, to the result."""
        at = self._place.filling
        if at is None or self._interview.open_on(at.page(self._interview), at.answers):
            return
        if not self._examiner.is_fresh(at.check):
            # It lay open too long: the answers tell of another day.
            self.start_over()
            return
        told = at.check.finding.level is Level.EMERGENCY
        self._fill(at.turned(self._ahead(at)))
        # Who changes answers walks through every page before the change counts.
        check = self._assess(walked=at.check.corrects is None or self._is_last(at))
        if check.complete or (check.finding.level is Level.EMERGENCY and not told):
            self._show(check)
        else:
            self.show_state()

    def _is_last(self, at: Filling) -> bool:
        return at.index == len(self._interview.pages) - 1

    def _ahead(self, at: Filling) -> int:
        """The next page; after the last one, whichever has something left to answer."""
        if not self._is_last(at):
            return at.index + 1
        left = at.first_open(self._interview)
        return at.index if left is None else left

    @Slot()
    def go_back(self) -> None:
        """To the page before; nothing that was answered is lost."""
        at = self._place.filling
        if at is not None and at.index:
            self._fill(at.turned(at.index - 1))
            self.show_state()

    @Slot()
    def save_and_leave(self) -> None:
        """Keep what was answered, to go on later today."""
        if self._place.filling is not None:
            self._assess(walked=self._place.filling.check.corrects is None)
            self.home()

    def _assess(self, *, walked: bool) -> SymptomCheck:
        """What the answers come to; put into the diary behind our back."""
        at = self._place.filling
        if at is None:
            raise LookupError("no check is being answered")
        at = at.assessed(self._examiner, walked=walked)
        self._fill(at)
        self._keeper.keep(at.check)
        return at.check

    # --- the list of signs ---------------------------------------------------------------------

    @Slot(object)
    def ask_signs(self, then: Callable[[], None]) -> None:
        """Ask of the list of signs; call ``then`` if none applies."""
        self._then = then
        self._go(Screen.SIGNS if self._screens.agreed else Screen.TERMS)

    @Slot(str)
    def choose_from_list(self, level: str) -> None:
        """One of the signs of a group applies; ``self_care`` says that none does."""
        check = self._examiner.from_list(Level.of(level))
        then, self._then = self._then, None
        self._keeper.keep(check)
        if then is not None and check.finding.level is Level.SELF_CARE:
            self.home()
            then()
        else:
            self._show(check)

    # --- the result ----------------------------------------------------------------------------

    def _show(self, check: SymptomCheck, *, looked_up: bool = False) -> None:
        fresh = self._examiner.is_fresh(check)
        self._place = replace(self._place, shown=Shown(check, fresh=fresh, looked_up=looked_up))
        self._go(Screen.RESULT)
        self._keeper.find_before(check)

    def _ask(self, *, asking: bool) -> None:
        if self._place.shown is not None:
            shown = replace(self._place.shown, asking=asking)
            self._place = replace(self._place, shown=shown)
            self.show_state()

    @Slot()
    def correct(self) -> None:
        """Change some answers, in a new check; the one on the screen stays in the history."""
        if self._place.shown is not None:
            self._open(self._examiner.correction(self._place.shown.check))

    @Slot()
    def finish(self) -> None:
        """Answer what is still open."""
        if self._place.shown is None:
            return
        at = Filling.of(self._place.shown.check, self._interview)
        self._place = replace(self._place, shown=None)
        self._fill(at.turned(at.first_open(self._interview) or 0))
        self._go(Screen.INTERVIEW)

    @Slot(str)
    def step(self, key: str) -> None:
        """One of the next steps."""
        shown, page = self._place.shown, self._place.page
        if shown is None:
            return
        if key == STRETCH and self._routine is not None:
            self.start_wanted.emit(self._routine)
        elif key in (EPISODE, NEW_EPISODE):
            new = key == NEW_EPISODE or page is None or page.episode is None
            self._keeper.belongs(shown.check.id, new=new)

    @Slot()
    def ask_who(self) -> None:
        """Ask who examined the person."""
        self._ask(asking=True)

    @Slot()
    def ask_nothing(self) -> None:
        """Leave that question."""
        self._ask(asking=False)

    @Slot(str)
    def clear(self, who: str) -> None:
        """Record that somebody examined and cleared the person."""
        if self._place.shown is not None:
            self._keeper.clear(self._place.shown.check.id, Clinician(who))

    # --- history -------------------------------------------------------------------------------

    @Slot(str)
    def open_past(self, check_id: str) -> None:
        """Show the result of an earlier check."""
        found = self._place.find(check_id)
        if found is not None:
            self._put_aside()
            self._show(found, looked_up=True)

    @Slot()
    def open_lock(self) -> None:
        """Show the result that locks the other tabs, as soon as the diary was read."""
        page, unsaved = self._place.page, self._unsaved_lock
        if unsaved is not None:
            self._put_aside()
            self._show(unsaved)
        elif page is None:
            self._wish = self.open_lock
        elif page.lock is not None:
            self.open_past(page.lock.check_id)

    @Slot()
    def open_lock_and_ask(self) -> None:
        """Show the result that locks the other tabs, with the question who examined the person."""
        if self._place.page is None:
            self._wish = self.open_lock_and_ask
            return
        self.open_lock()
        self.ask_who()

    @Slot(str)
    def mark(self, check_id: str) -> None:
        """Choose a check for comparing, or take it out again; the last two chosen count."""
        marked = tuple(other for other in self._place.marked if other != check_id)
        if marked == self._place.marked:
            marked = (*marked, check_id)[-2:]
        self._place = replace(self._place, marked=marked)
        self.show_state()

    @Slot()
    def compare(self) -> None:
        """Show the two chosen checks side by side; without a choice, the newest two."""
        if self._place.pair() is not None:
            self._go(Screen.COMPARE)

    @Slot(str)
    def remove(self, check_id: str) -> None:
        """Take a check out of the history; can be undone."""
        self._keeper.remove(check_id)

    # --- numbers -------------------------------------------------------------------------------

    @Slot()
    def show_numbers(self) -> None:
        """Whom to call, over whatever is on the screen."""
        self._place = replace(self._place, numbers=True)
        self.show_state()

    @Slot()
    def hide_numbers(self) -> None:
        """Back to what was on the screen."""
        self._place = replace(self._place, numbers=False)
        self.show_state()

    @Slot(str)
    def set_country(self, code: str) -> None:
        """Show the numbers of another country from now on."""
        self._choices.set_country(code)
        self.show_state()

    # --- what the diary answers ----------------------------------------------------------------

    @Slot(object)
    def _on_page(self, page: ChecksPage) -> None:
        place = replace(self._place, page=page)
        marked = tuple(check_id for check_id in place.marked if place.find(check_id))
        place = replace(place, marked=marked)
        if place.shown is not None:
            shown = place.shown
            # The diary may be behind what is shown; only the episode is settled there.
            kept = place.find(shown.check.id) or shown.check
            check = replace(shown.check, episode_id=kept.episode_id)
            asking = shown.asking and page.lock is not None
            fresh = self._examiner.is_fresh(check)
            place = replace(place, shown=replace(shown, check=check, asking=asking, fresh=fresh))
        if place.filling is not None and not self._examiner.is_fresh(place.filling.check):
            place = replace(place, filling=None)
        self._place = place
        self.show_state()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    @Slot(object)
    def _on_before(self, found: tuple[str, SymptomCheck | None]) -> None:
        check_id, before = found
        shown = self._place.shown
        if shown is not None and shown.check.id == check_id:
            self._place = replace(self._place, shown=replace(shown, before=before))
            self.show_state()

    @Slot(str)
    def _on_removed(self, check_id: str) -> None:
        if self._place.shown is not None and self._place.shown.check.id == check_id:
            self.home()
