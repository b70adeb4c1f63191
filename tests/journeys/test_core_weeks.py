"""Three weeks of core work: sessions and single sets, a missed day, a step up, and a flare."""

from datetime import timedelta

from PySide6.QtCore import Qt

from backcare_desktop.core.clock import now
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.ui.tabs.core.state import CoreState, ExerciseRow
from backcare_desktop.ui.tabs.core.view import DayPage
from backcare_desktop.ui.widgets.day_cell import DayCell, DayLook
from tests.journeys.person import Person
from tests.words import plain

Key = Qt.Key
DAY_S = 86_400


class Weeks:
    """Somebody at the Core tab, day after day."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.app.window.show_tab("core")
        person.settle()

    @property
    def state(self) -> CoreState:
        return self.person.app.core.state

    @property
    def page(self) -> DayPage:
        return self.person.app.core_view.page

    def sleep(self, days: int = 1) -> None:
        """The program stays open over night; coming back to it, the person looks at it again."""
        self.person.clock.sleep(days * DAY_S)
        self.person.app.core.refresh()
        self.person.settle()

    def row(self, exercise_id: str) -> ExerciseRow:
        day = self.state.day
        assert day is not None
        return next(row for row in day.rows if row.exercise_id == exercise_id)

    def ring(self) -> str:
        assert self.state.ring is not None
        return self.state.ring.spoken

    def asked(self) -> str | None:
        """The question about last week."""
        assert self.state.rest is not None
        return None if self.state.rest.ask is None else self.state.rest.ask.question

    def press_every_chip(self) -> None:
        """Log every set of today, each with one key."""
        assert self.state.day is not None
        for row in self.state.day.rows:
            for place in row.places:
                chip = self.page.day.line(row.exercise_id).chips.chip(place.key)
                if not chip.face.done:
                    chip.setFocus()
                    self.person.press(Key.Key_Return)

    def say_form(self, form: str = "good") -> None:
        assert self.state.day is not None
        for row in self.state.day.rows:
            self.page.day.line(row.exercise_id).form.chosen.emit(form)
            self.person.settle()

    def whole_day(self) -> None:
        self.press_every_chip()
        self.say_form()

    def cell(self, ago: int = 0) -> DayCell:
        today = now(self.person.clock).local_date
        assert self.state.grid is not None
        cells = (cell for column in self.state.grid.columns for cell in column.cells)
        return next(cell for cell in cells if cell.day == today - timedelta(days=ago))

    def undo(self) -> None:
        self.person.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def sets(self) -> tuple[SetLog, ...]:
        """Every set in the diary."""
        found: list[tuple[SetLog, ...]] = []
        today = now(self.person.clock).local_date
        first = today - timedelta(days=60)
        self.person.app.jobs.submit(
            lambda: self.person.app.desk._opened().core.sets(first, today), found.append, print
        )
        self.person.settle()
        return found[0]


def first_week(person: Person, weeks: Weeks) -> None:
    """Wednesday by hand, Friday in the player, and a step up that is accepted."""
    person.click(person.app.core_view.choice.card("core-basics").choose)
    # It is Wednesday: five sevenths of three days.
    assert weeks.ring() == "2 planned"
    weeks.whole_day()
    assert weeks.ring() == "1 of 2 this week"
    chip = weeks.page.day.line("plank").chips.chip("s3")
    chip.setFocus()
    person.press(Key.Key_Space)
    assert not chip.isChecked()
    weeks.undo()
    assert chip.isChecked()

    weeks.sleep(2)
    person.click(weeks.page.day.start)
    person.press(Key.Key_3)
    person.wait_until_over()
    person.press(Key.Key_Escape)
    assert weeks.ring() == "2 of 2 this week"
    assert all(face.done for line in weeks.row("bird-dog").chips for face in line)
    weeks.say_form()
    line = weeks.row("plank").suggestion
    assert line is not None
    assert plain(line.text) == "all sets with good form twice: try 25 s"
    person.click(weeks.page.day.line("plank").hint.accept)
    # The day that is done keeps what it was measured by.
    assert plain(weeks.row("plank").target) == "3 × 20 s"


def second_week(person: Person, weeks: Weeks) -> None:
    """Monday with the new target; Wednesday is missed; Thursday is entered on Friday."""
    weeks.sleep(3)
    assert plain(weeks.row("plank").target) == "3 × 25 s"
    assert weeks.ring() == "3 planned"
    # The programme began on a Wednesday: two days were all that its first week planned.
    assert weeks.asked() is None
    weeks.whole_day()
    weeks.sleep(4)
    weeks.page.grid.grid.day(weeks.cell(1).day).setFocus()
    person.press(Key.Key_Return)
    weeks.whole_day()
    late = [log for log in weeks.sets() if log.back_dated]
    assert {log.day for log in late} == {weeks.cell(1).day}
    person.click(weeks.page.day.today)
    assert weeks.cell(1).look is DayLook.ALL
    assert weeks.cell(2).look is DayLook.REST
    assert weeks.ring() == "2 of 3 this week"


def flare(person: Person, weeks: Weeks) -> None:
    """Monday asks once about last week; then it hurts in the first plank, and a pause begins."""
    weeks.sleep(3)
    asked = weeks.asked()
    assert asked is not None and asked.startswith("Last week had 2 of 3 days.")
    weeks.page.rest.question.answer.chosen.emit("no_time")
    person.settle()
    assert weeks.asked() is None
    person.click(weeks.page.day.start)
    person.press(Key.Key_3)
    person.wait(12)
    for key in (Key.Key_X, Key.Key_Escape, Key.Key_L):
        person.press(key)
    person.click(weeks.page.day.file)
    assert weeks.row("plank").hurt
    line = weeks.row("plank").suggestion
    assert line is not None and plain(line.text) == "it hurt: try 20 s"
    person.click(weeks.page.rest.pause_part.begin)
    person.click(weeks.page.rest.pause_part.keep)
    assert weeks.ring() == "Paused"


def way_back(person: Person, weeks: Weeks) -> None:
    """Nine days later the pause ends; its days are no gap. The step down is taken, with an undo."""
    weeks.sleep(9)
    assert weeks.cell(3).look is DayLook.PAUSED
    person.click(weeks.page.rest.pause_part.end)
    assert weeks.ring().endswith("planned")
    assert weeks.asked() is None
    accept = weeks.page.day.line("plank").hint.accept
    person.click(accept)
    assert plain(weeks.row("plank").target) == "3 × 20 s"
    weeks.undo()
    assert plain(weeks.row("plank").target) == "3 × 25 s"
    person.click(accept)
    person.click(weeks.page.history)
    assert weeks.state.history is not None
    assert "No time 1" in weeks.state.history.kept


def test_three_weeks_with_a_missed_day_a_step_up_and_a_flare(person: Person) -> None:
    weeks = Weeks(person)
    first_week(person, weeks)
    second_week(person, weeks)
    flare(person, weeks)
    way_back(person, weeks)


def test_a_session_killed_in_its_second_plank_loses_nothing(person: Person) -> None:
    weeks = Weeks(person)
    person.app.core.choose("core-basics")
    person.settle()
    person.click(weeks.page.day.start)
    person.press(Key.Key_3)
    person.wait(5 + 20 + 30 + 20 + 10)
    data, clock = person.app.folders.data, person.clock
    person.leave()
    again = Person(data, clock)
    weeks = Weeks(again)
    assert weeks.state.day is not None and weeks.state.day.resumes
    again.click(weeks.page.day.file)
    assert [face.done for face in weeks.row("plank").chips[0]] == [True, True, False]
    assert {log.session_id for log in weeks.sets()} != {None}
    again.leave()
