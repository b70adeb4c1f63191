"""The form in which a comeback is changed."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QObject

from backcare_desktop.core.comeback import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ITEMS,
    MOST_WEEKS,
    Comeback,
    ComebackItem,
)
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.training.comeback_draft import ComebackDraft, problems_of
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.reading import Wrong


class ItemRow(Struct, frozen=True):
    """An item of a week.

    Attributes:
        name: the exercise or the lift.
        dose: what to do, in words; empty for a lift.
        percent: of the usual load; None for an exercise.
        hold_s: seconds of a hold; None for repetitions and for a lift.
        reps: repetitions a set; None for a hold and for a lift.
        sets: how often; None for a lift, whose sets follow its share.
        days: on how many days of the week.
        times: how often on such a day.
        removable: it isn't the last one.
    """

    name: str
    dose: str
    percent: int | None
    hold_s: int | None
    reps: int | None
    sets: int | None
    days: int
    times: int
    removable: bool


class WeekRow(Struct, frozen=True):
    """A week as it is being changed.

    Attributes:
        name: which week it is.
        title, text: as they are typed.
        title_problem, text_problem: what is wrong with them; empty for nothing.
        gates: what has to be met before it.
        items: what it holds; ``has_room`` says whether one more fits.
    """

    name: str
    title: str
    text: str
    title_problem: str
    text_problem: str
    gates: str
    items: tuple[ItemRow, ...]
    has_room: bool


class ComebackForm(Struct, frozen=True):
    """The comeback as it is being changed.

    Attributes:
        choices: exercises and lifts to add.
        follows: it is followed already.
        undoable: something was changed that can be taken back.
        more_weeks, fewer_weeks: one more fits, one can go.
    """

    title: str
    weeks: tuple[WeekRow, ...]
    choices: Options
    follows: bool
    undoable: bool
    more_weeks: bool
    fewer_weeks: bool


class ComebackFormWriter(QObject):
    """Writes the form of a comeback."""

    def __init__(
        self,
        training: TrainingPresenter,
        exercises: Mapping[str, Exercise],
        usual: Mapping[str, PlannedStep],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._words = training.words
        self._doses = RoutineWords(self)
        self._offered = {key: exercises[key] for key in usual if key in exercises}
        self._known = exercises

    def kept(self) -> Comeback | None:
        """The comeback that is followed."""
        page = self._training.page
        standing = page.comeback if page is not None else None
        return None if standing is None else standing.running.comeback

    def form(self, draft: ComebackDraft, *, undoable: bool) -> ComebackForm:
        """The form of a draft."""
        weeks = len(draft.comeback.weeks)
        return ComebackForm(
            title=draft.comeback.name,
            weeks=tuple(self._week(draft, number) for number in range(1, weeks + 1)),
            choices=self._choices(),
            follows=self.kept() is not None,
            undoable=undoable,
            more_weeks=weeks < MOST_WEEKS,
            fewer_weeks=weeks > 1,
        )

    def _week(self, draft: ComebackDraft, number: int) -> WeekRow:
        week, (title, text) = draft.comeback.weeks[number - 1], draft.typed[number - 1]
        wrong_title, wrong_text = problems_of(title, text)
        gates = self.tr("Needs: {gates}").format(gates=self._words.gates_inside(week.gates))
        return WeekRow(
            name=self.tr("Comeback week {number}").format(number=number),
            title=title,
            text=text,
            title_problem=self._problem(wrong_title, LONGEST_TITLE),
            text_problem=self._problem(wrong_text, LONGEST_TEXT),
            gates=gates if week.gates else "",
            items=tuple(self._item(item, removable=len(week.items) > 1) for item in week.items),
            has_room=len(week.items) < MOST_ITEMS,
        )

    def _problem(self, wrong: Wrong | None, longest: int) -> str:
        return "" if wrong is None else self._words.wrong(wrong, longest)

    def _item(self, item: ComebackItem, *, removable: bool) -> ItemRow:
        dose = item.dose
        exercise = self._known.get(item.exercise_id)
        return ItemRow(
            name=exercise.name if exercise is not None else item.lift or item.exercise_id,
            dose=self._doses.dose(dose) if dose is not None else "",
            percent=int(item.share * 100) if item.share is not None else None,
            hold_s=dose.hold_s or None if dose is not None else None,
            reps=dose.reps or None if dose is not None else None,
            sets=dose.sets if dose is not None else None,
            days=item.days,
            times=item.times_a_day,
            removable=removable,
        )

    def _choices(self) -> Options:
        page = self._training.page
        lifts = page.lifts if page is not None else ()
        own = tuple((f"lift:{e.lift.name}", e.lift.name) for e in lifts)
        named = sorted((e.name, key) for key, e in self._offered.items())
        return (*own, *((f"exercise:{key}", name) for name, key in named))
