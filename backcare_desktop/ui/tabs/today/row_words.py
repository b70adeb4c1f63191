"""The words of the day's list."""

from collections import Counter

from PySide6.QtCore import QObject

from backcare_desktop.core.check_in import CheckIn
from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.today_rules import TRIO, What
from backcare_desktop.core.walking import WALK_MINUTES
from backcare_desktop.services.today_board import CoreRow, TodayBoard
from backcare_desktop.ui.tabs.today.card_words import CardWriter
from backcare_desktop.ui.tabs.today.state import HabitLine, ListRow, RowButton
from backcare_desktop.ui.when import WhenWriter


class RowWriter(QObject):
    """Writes one line for each thing that the day has; behind a lock nothing that moves the back.

    Args:
        cards: whose words are told here, too.
        when: writes days.
    """

    def __init__(self, cards: CardWriter, when: WhenWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._when = when

    def rows(self, board: TodayBoard, comfort: ListRow | None) -> tuple[ListRow, ...]:
        """The list, from what is done now to what is ahead.

        Args:
            board: what was read.
            comfort: the line of warmth and cold; None for none.
        """
        rows: list[ListRow | None] = []
        if board.situation.lock is None:
            rows += [
                self._broken_off(board),
                self._morning(board),
                self._walks(board),
                comfort,
                self._trio(board),
                None if board.core is None else self._core(board, board.core),
                self._check_in(board, board.check_in),
                self._first_check(board),
                self._measures(board),
            ]
        rows.append(self.help())
        return tuple(row for row in rows if row is not None)

    def habits(self, board: TodayBoard) -> tuple[HabitLine, ...]:
        """The habits that were chosen, in their order."""
        return tuple(
            HabitLine(each.goal.habit.value, self._habit(each.goal), each.ticked)
            for each in board.habits
        )

    def done(self, board: TodayBoard) -> str:
        """The sessions of today that came to their end; empty before the first."""
        finished = (mark for mark in board.page.done if mark.outcome is Outcome.FINISHED)
        times = Counter(self._cards.session_name(mark) for mark in finished)
        if not times:
            return ""
        once = self.tr("{routine}, {times} times")
        told = [
            name if count == 1 else once.format(routine=name, times=count)
            for name, count in times.items()
        ]
        return self.tr("Done today: {sessions}").format(sessions=self.tr(" · ").join(told))

    # --- lines ---------------------------------------------------------------------------------

    def _broken_off(self, board: TodayBoard) -> ListRow | None:
        """Where something else comes first, it still can be put in order."""
        broken_off = board.page.broken_off
        if broken_off is None or board.choice.what is What.GO_ON:
            return None
        name, now = self._cards.session_name(broken_off.record), board.situation
        keep = RowButton(
            "keep",
            self.tr("Keep as it is"),
            self.tr("Keep as it is: {routine}").format(routine=name),
            writes=True,
        )
        if now.unsettled or now.strong is not None:
            text = self.tr("Not finished. Leave it out until it settles.")
            return ListRow("broken-off", "stretch", name, text, buttons=(keep,))
        go_on = RowButton(
            "go-on",
            self.tr("Go on"),
            self.tr("Go on with {routine}").format(routine=name),
            writes=True,
        )
        return ListRow(
            "broken-off", "stretch", name, self.tr("Not finished"), buttons=(go_on, keep)
        )

    def _morning(self, board: TodayBoard) -> ListRow | None:
        """What was put away, or waits behind something else."""
        mark = board.page.morning
        if mark is None or board.situation.unsettled:
            return None
        name = self._cards.session_name(mark)
        text = self.tr("After yesterday’s {routine}").format(routine=name)
        button = RowButton(
            "morning", self.tr("Answer"), self.tr("Answer how your back is this morning")
        )
        return ListRow("morning", "sun", self.tr("This morning"), text, buttons=(button,))

    def _walks(self, board: TodayBoard) -> ListRow | None:
        walks = board.walks
        if not walks.wanted and not walks.done:
            return None
        text = self.tr("{done} of {wanted} today").format(done=walks.done, wanted=walks.wanted)
        if walks.done >= walks.wanted:
            text = self.tr("{done} today").format(done=walks.done)
        return ListRow(
            "walks",
            "walk",
            self.tr("Short walks"),
            text,
            walks.done,
            walks.wanted,
            tuple(self._walked(minutes) for minutes in WALK_MINUTES),
        )

    def _walked(self, minutes: int) -> RowButton:
        return RowButton(
            f"walk-{minutes}",
            self.tr("{minutes} min").format(minutes=minutes),
            self.tr("Add a walk of {minutes} min").format(minutes=minutes),
            "plus",
            writes=True,
        )

    def _trio(self, board: TodayBoard) -> ListRow | None:
        trio = board.trio
        if trio is None:
            return None
        text = self.tr("{done} of {wanted} today").format(done=trio.done, wanted=trio.times_a_day)
        name = self._cards.routine_name(TRIO)
        start = RowButton(
            "trio", self.tr("Start"), self.tr("Start {routine}").format(routine=name), writes=True
        )
        # On the card it is the one thing to do; twice the same button helps nobody.
        here = board.choice.routine_id == TRIO or board.situation.unsettled
        buttons = () if here else (start,)
        return ListRow("trio", "stretch", name, text, trio.done, trio.times_a_day, buttons)

    def _core(self, board: TodayBoard, core: CoreRow) -> ListRow:
        week = self.tr("{done} of {target} days this week")
        if core.week.target == 1:
            week = self.tr("{done} of 1 day this week")
        week = week.format(done=len(core.week.done), target=core.week.target)
        today = board.page.day
        if core.next_day is None:
            text = week
        elif core.next_day > today:
            day = self._when.weekday(core.next_day)
            text = self.tr("{week} · next on {day}").format(week=week, day=day)
        elif core.open:
            text = self.tr("{week} · today is a core day").format(week=week)
        else:
            text = self.tr("{week} · fits later in this episode").format(week=week)
        button = RowButton("core", self.tr("Open"), self.tr("Open Core"))
        return ListRow("core", "core", self.tr("Core"), text, buttons=(button,))

    def _check_in(self, board: TodayBoard, due: CheckIn | None) -> ListRow | None:
        if due is None:
            return None
        # The rule counts the onset as day 0, the heading above as day 1: so no number of a day.
        title = self.tr("Check-in after {number} days").format(number=due.number)
        if not due.due:
            text = self.tr("{day}: the symptom check once more").format(day=self._when.day(due.day))
            return ListRow("check-in", "bell", title, text)
        text = self.tr("Due now: the symptom check once more")
        buttons = [RowButton("check", self.tr("Check"), self.tr("Check my symptoms"))]
        if due.compare:
            text = self.tr("Due now: the symptom check, and how it is compared with the start")
            compare = self.tr("Compare with the start")
            buttons.append(RowButton("compare", self.tr("Compare"), compare))
        if board.choice.what is What.CHECK:
            if not due.compare:
                return None
            text, buttons = self.tr("How it is, compared with the start"), buttons[1:]
        return ListRow("check-in", "bell", title, text, buttons=tuple(buttons))

    def _first_check(self, board: TodayBoard) -> ListRow | None:
        """Without an episode there is one way in, when the back hurts."""
        if board.episode is not None or board.choice.what is What.CHECK:
            return None
        button = RowButton("check", self.tr("Check"), self.tr("Check my symptoms"))
        return ListRow(
            "first-check",
            "symptom-check",
            self.tr("Does your back hurt?"),
            self.tr("A symptom check looks for signs that need a doctor"),
            buttons=(button,),
        )

    def _measures(self, board: TodayBoard) -> ListRow | None:
        due = board.page.due
        if not due or board.choice.what is What.MEASURES:
            return None
        button = RowButton("measures", self.tr("Open"), self.tr("Open how you’re doing"))
        text = self._cards.measures_due(due)
        return ListRow("measures", "report", self.tr("How you’re doing"), text, buttons=(button,))

    def help(self) -> ListRow:
        """The way to the warning signs, which is always there."""
        button = RowButton("help", self.tr("Open"), self.tr("Open: when to get help"))
        text = self.tr("The signs that need a doctor now")
        return ListRow("help", "phone", self.tr("When to get help"), text, buttons=(button,))

    def _habit(self, goal: HabitGoal) -> str:
        return {
            Habit.SLEEP: self.tr("Hours of sleep: {target} or more"),
            Habit.BREAKS: self.tr("Breaks from sitting: {target}"),
            Habit.WATER: self.tr("Glasses of water: {target}"),
            Habit.WIND_DOWN: self.tr("Slow breathing before bed"),
        }[goal.habit].format(target=goal.target)
