"""The routine editor without a window: opening, editing, saving, putting aside."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from backcare_desktop.content.library import Library
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.own_routine import LONGEST_NAME, OwnRoutine
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep, Routine, Step
from backcare_desktop.core.routine_draft import Draft, DraftProblem
from backcare_desktop.services.routines import Routines
from backcare_desktop.ui.tabs.stretch.editor.state import EditorPage, EditorState
from backcare_desktop.ui.tabs.stretch.editor.workbench import Workbench
from tests.core.test_routine import exercise
from tests.fakes import FakeClock, HeldJobs, InlineJobs
from tests.memory_routines import MemoryRoutines
from tests.words import plain

EXERCISES = {
    "cat-cow": exercise("cat-cow"),
    "plank": exercise("plank"),
    "rück": exercise("rück"),
}
SHIPPED = Routine(
    "duo",
    "Duo",
    "Two.",
    "Ease.",
    "mobility",
    1,
    (
        Step(EXERCISES["cat-cow"], Dose(reps=15, tempo_s=4.0), 20),
        Step(EXERCISES["plank"], Dose(hold_s=40), 10),
    ),
)
LIBRARY = Library(EXERCISES, {"duo": SHIPPED}, {}, ())
FULL = StorageUnavailable(StorageProblem.FULL)


class Person:
    """Answers the file dialogs.

    Attributes:
        file: what is chosen; None to change one's mind.
        proposed: the file names that were proposed.
    """

    def __init__(self) -> None:
        self.file: Path | None = None
        self.proposed: list[str] = []

    def to_open(self) -> Path | None:
        return self.file

    def to_save(self, proposed: str) -> Path | None:
        self.proposed.append(proposed)
        return self.file


class House:
    """A workbench on a store in memory."""

    def __init__(self, library: Library = LIBRARY, *, held: bool = False) -> None:
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = MemoryRoutines()
        self.routines = Routines(
            self.store, library.exercises, self.clock, lambda: f"own-{next(numbers)}"
        )
        self.person = Person()
        self.held = HeldJobs()
        jobs = self.held if held else InlineJobs()
        self.bench = Workbench(lambda: self.routines, jobs, library, self.person)
        self.editor = self.bench.editor
        self.drafting = self.editor.drafting
        self.states: list[EditorState] = []
        self.said: list[str] = []
        self.offers: list[tuple[str, object]] = []
        self.editor.state_changed.connect(self.states.append)
        self.editor.announced.connect(self.said.append)
        self.bench.undo_offered.connect(self._offered)
        self.not_saved = QSignalSpy(self.bench.not_saved)
        self.closed = QSignalSpy(self.bench.closed)
        self.opened = QSignalSpy(self.bench.opened)
        self.changed = QSignalSpy(self.bench.changed)

    def _offered(self, text: str, undo: object) -> None:
        self.offers.append((text, undo))

    def take_back(self) -> None:
        """Press Undo in the latest offer."""
        undo = self.offers[-1][1]
        assert callable(undo)
        undo()

    @property
    def state(self) -> EditorState:
        return self.states[-1]

    def titles(self) -> list[str]:
        return [line.title for line in self.state.lines]

    def fill(self, name: str = "Evening") -> None:
        """A new routine of two steps."""
        self.editor.new()
        self.drafting.set_name(name)
        self.drafting.add("cat-cow")
        self.drafting.add("plank")

    def saved(self, name: str = "Evening") -> OwnRoutine:
        """A routine that is kept."""
        self.fill(name)
        self.editor.save()
        return self.store.all()[0]


@pytest.fixture
def house() -> House:
    return House()


# --- opening ------------------------------------------------------------------------------------


def test_a_new_routine_is_empty_and_says_so(house: House) -> None:
    house.editor.new()
    assert house.opened.count() == 1
    assert (house.state.title, house.state.total) == ("New routine", "No steps yet")
    assert house.state.lines == ()
    assert house.state.name_problem == house.state.steps_problem == ""


def test_a_copy_is_a_new_routine_with_the_doses_of_the_old(house: House) -> None:
    house.editor.copy(SHIPPED)
    assert house.state.name == "Copy of Duo"
    assert house.drafting.draft.steps == SHIPPED.plan().steps
    house.editor.save()
    (own,) = house.store.all()
    assert (own.id, own.name) == ("own-1", "Copy of Duo")


def test_a_copy_of_the_longest_name_still_fits(house: House) -> None:
    own = house.saved("x" * LONGEST_NAME)
    house.editor.copy(own)
    assert house.state.name_problem == ""
    assert len(house.state.name) == LONGEST_NAME


def test_a_changed_routine_keeps_its_id(house: House) -> None:
    own = house.saved()
    house.editor.change(own)
    assert house.state.title == "Change “Evening”"
    house.drafting.set_name("Night")
    house.editor.save()
    assert [(kept.id, kept.name) for kept in house.store.all()] == [(own.id, "Night")]


# --- editing ------------------------------------------------------------------------------------


def test_an_added_exercise_has_its_usual_dose_and_the_total_is_live(house: House) -> None:
    house.editor.new()
    house.drafting.add("cat-cow")
    assert house.titles() == ["1. Cat-Cow"]
    assert plain(house.state.lines[0].detail) == "15 slow"
    assert house.state.total == "2 min, 1 step"
    house.drafting.add("plank")
    assert house.state.total == "3 min, 2 steps"
    assert house.said == ["Added: Cat-Cow, step 1 of 1", "Added: Plank, step 2 of 2"]


def test_a_moved_step_is_told_with_its_place(house: House) -> None:
    house.fill()
    house.drafting.move(0, 1)
    assert house.titles() == ["1. Plank", "2. Cat-Cow"]
    assert house.said[-1] == "Cat-Cow, step 2 of 2"


def test_the_opened_step_stays_open_wherever_it_goes(house: House) -> None:
    house.fill()
    house.drafting.add("rück")
    house.drafting.open_step(1)
    for edit, opened in (
        (lambda: house.drafting.move(1, 2), 2),
        (lambda: house.drafting.move(0, 2), 1),
        (lambda: house.drafting.move(2, 0), 2),
        (lambda: house.drafting.remove(0), 1),
    ):
        edit()
        assert house.state.opened == opened
        assert house.state.step is not None
        assert house.state.step.name == "Plank"
    house.drafting.remove(1)
    assert house.state.opened is None


def test_a_copy_of_the_opened_step_is_opened(house: House) -> None:
    house.fill()
    house.drafting.open_step(0)
    house.drafting.duplicate(0)
    assert house.state.opened == 1
    assert house.titles() == ["1. Cat-Cow", "2. Cat-Cow", "3. Plank"]


def test_a_step_pressed_twice_is_closed(house: House) -> None:
    house.fill()
    house.drafting.open_step(1)
    assert house.state.opened == 1
    house.drafting.open_step(1)
    assert house.state.opened is None


def test_a_dose_is_changed_number_by_number(house: House) -> None:
    house.fill()
    house.drafting.open_step(1)
    house.drafting.set_number("hold_s", 60.0)
    house.drafting.set_number("sets", 3.0)
    house.drafting.set_number("rest_s", 0.0)
    house.drafting.set_flag("each_side", True)
    house.drafting.set_flag("untimed", True)
    step = house.drafting.draft.steps[1]
    assert step == PlannedStep("plank", Dose(60, sets=3, each_side=True, untimed=True), 0)
    detail = plain(house.state.lines[1].detail)
    assert detail == "3 × 1 min each side, press when done"
    assert house.state.total.startswith("About ")


def test_held_or_repeated_begins_with_what_is_usual(house: House) -> None:
    house.fill()
    house.drafting.open_step(0)
    house.drafting.set_kind("hold_s")
    assert house.drafting.draft.steps[0].dose == Dose(hold_s=30)
    house.drafting.set_kind("reps")
    assert house.drafting.draft.steps[0].dose.reps == 15


def test_without_an_opened_step_no_dose_changes(house: House) -> None:
    house.fill()
    before = house.drafting.draft
    house.drafting.set_number("sets", 3.0)
    house.drafting.set_kind("reps")
    house.drafting.set_flag("untimed", True)
    assert house.drafting.draft == before


def test_forty_steps_are_the_most_and_the_reason_is_told(house: House) -> None:
    house.editor.new()
    for _ in range(MOST_STEPS + 1):
        house.drafting.add("plank")
    assert len(house.state.lines) == MOST_STEPS
    assert house.state.full == house.said[-1]
    assert "40 steps at most" in house.state.full
    house.drafting.duplicate(0)
    assert len(house.state.lines) == MOST_STEPS
    house.drafting.remove(0)
    assert house.state.full == ""


# --- undo ---------------------------------------------------------------------------------------


def test_typing_is_undone_as_one_and_steps_one_by_one(house: House) -> None:
    house.editor.new()
    for name in ("E", "Ev", "Eve"):
        house.drafting.set_name(name)
    house.drafting.add("plank")
    house.drafting.set_quiet(True)
    for quiet, steps, name in ((False, 1, "Eve"), (False, 0, "Eve"), (False, 0, "")):
        house.drafting.undo()
        assert (house.state.quiet, len(house.state.lines), house.state.name) == (
            quiet,
            steps,
            name,
        )
    assert not house.state.can_undo
    for _ in range(3):
        house.drafting.redo()
    assert (house.state.name, len(house.state.lines), house.state.quiet) == ("Eve", 1, True)
    assert not house.state.can_redo


def test_presses_of_a_held_button_are_undone_as_one(house: House) -> None:
    house.fill()
    house.drafting.open_step(1)
    for seconds in (45, 50, 55):
        house.drafting.set_number("hold_s", seconds)
    house.drafting.settle()
    house.drafting.set_number("hold_s", 60)
    house.drafting.undo()
    assert house.drafting.draft.steps[1].dose.hold_s == 55
    house.drafting.undo()
    assert house.drafting.draft.steps[1].dose.hold_s == 40


def test_undo_says_what_is_left(house: House) -> None:
    house.fill()
    house.drafting.undo()
    assert house.said[-1] == "Undone. 2 min, 1 step"
    house.drafting.redo()
    assert house.said[-1] == "Done again. 3 min, 2 steps"


def test_undo_closes_a_step_that_is_no_longer_there(house: House) -> None:
    house.fill()
    house.drafting.open_step(1)
    house.drafting.undo()
    assert house.state.opened is None


# --- saving -------------------------------------------------------------------------------------


def test_a_saved_routine_can_be_taken_back(house: House) -> None:
    house.saved()
    assert (house.closed.count(), house.changed.count()) == (1, 1)
    assert house.offers[-1][0] == "“Evening” saved"
    house.take_back()
    assert house.store.all() == ()
    assert house.changed.count() == 2


def test_a_first_save_that_is_taken_back_leaves_the_draft_open_with_its_history(
    house: House,
) -> None:
    house.saved()
    house.take_back()
    assert house.opened.count() == 2
    assert house.state.title == "New routine"
    assert (house.state.name, house.titles()) == ("Evening", ["1. Cat-Cow", "2. Plank"])
    assert house.state.can_undo
    house.editor.save()
    assert [own.name for own in house.store.all()] == ["Evening"]


def test_a_draft_put_aside_before_is_still_offered_beside_the_one_taken_back(
    house: House,
) -> None:
    house.fill("First")
    house.editor.cancel()
    house.saved("Second")
    house.take_back()
    assert house.state.name == "Second"
    assert house.state.aside == "You left a new routine that is not saved."
    house.editor.go_on()
    assert house.state.name == "First"


def test_another_routine_stays_in_front_when_a_first_save_is_taken_back(house: House) -> None:
    own = house.saved("Evening")
    undo = house.offers[-1][1]
    assert callable(undo)
    house.editor.copy(SHIPPED)
    undo()
    assert house.store.all() == ()
    assert house.state.name == "Copy of Duo"
    assert house.state.aside == "You left a new routine that is not saved."
    house.editor.go_on()
    assert (house.state.name, len(house.state.lines)) == (own.name, 2)


def test_going_on_with_an_earlier_draft_keeps_what_was_begun_since(house: House) -> None:
    house.fill("First")
    house.editor.cancel()
    house.editor.new()
    house.drafting.set_name("Second")
    house.editor.go_on()
    assert house.state.name == "First"
    house.editor.go_on()
    assert house.state.name == "Second"


def test_a_first_save_that_cannot_be_taken_back_opens_nothing(house: House) -> None:
    house.saved()
    house.store.problem = FULL
    house.take_back()
    assert house.opened.count() == 1
    assert house.not_saved.at(0)[0] == "It was not taken back."


def test_a_saved_change_can_be_taken_back(house: House) -> None:
    own = house.saved()
    house.editor.change(own)
    house.drafting.remove(0)
    house.editor.save()
    house.take_back()
    assert house.store.all() == (own,)


def test_saving_says_what_is_missing_and_where(house: House) -> None:
    refused = QSignalSpy(house.editor.refused)
    house.editor.new()
    house.editor.show_exercises()
    house.editor.save()
    assert refused.at(0)[0] is DraftProblem.NO_NAME
    assert house.state.page is EditorPage.STEPS
    assert house.state.name_problem == house.said[-1] == "Give the routine a name."
    assert house.state.steps_problem == "Add at least one exercise."
    house.drafting.set_name("Evening")
    assert house.state.name_problem == ""
    house.editor.save()
    assert refused.at(1)[0] is DraftProblem.NO_STEPS
    assert house.store.all() == ()


def test_a_name_too_long_is_told_while_it_is_typed(house: House) -> None:
    house.fill("x" * (LONGEST_NAME + 1))
    assert "60 letters" in house.state.name_problem
    house.drafting.set_summary("x" * 201)
    assert "200 letters" in house.state.summary_problem


@pytest.mark.parametrize("name", ["<b>Evening", "Fish &amp; chips", "\u3164", "\u0301"])
def test_a_name_that_a_file_may_not_hold_is_told_while_it_is_typed(house: House, name: str) -> None:
    house.fill(name)
    assert house.state.name_problem
    house.editor.save()
    assert house.store.all() == ()
    house.drafting.set_name("Evening")
    house.drafting.set_summary(name)
    assert house.state.name_problem == ""
    assert house.state.summary_problem


def test_a_full_disk_keeps_the_editor_open_with_everything_in_it(house: House) -> None:
    house.fill()
    house.store.problem = FULL
    house.editor.save()
    text, problem, again = house.not_saved.at(0)
    assert text == "The routine was not saved. It stays open here."
    assert problem is FULL
    assert house.closed.count() == 0
    assert house.titles() == ["1. Cat-Cow", "2. Plank"]
    house.store.problem = None
    again()
    assert [own.name for own in house.store.all()] == ["Evening"]
    assert house.closed.count() == 1


def test_nothing_changes_while_it_is_being_saved() -> None:
    house = House(held=True)
    house.fill()
    house.editor.save()
    assert house.state.saving
    assert not house.state.can_save
    house.editor.save()
    house.drafting.remove(0)
    house.editor.cancel()
    house.editor.new()
    assert len(house.held) == 1
    house.held.run()
    assert [len(own.steps) for own in house.store.all()] == [2]
    assert house.closed.count() == 1


def test_saving_without_a_change_writes_nothing(house: House) -> None:
    own = house.saved()
    house.clock.advance(60)
    house.editor.change(own)
    house.editor.save()
    assert house.store.all() == (own,)
    assert house.closed.count() == 2


def test_without_a_diary_to_write_to_nothing_is_saved(house: House) -> None:
    house.bench.set_writable(False)
    house.fill()
    assert not house.state.can_save
    house.editor.save()
    assert house.store.all() == ()
    house.bench.set_writable(True)
    assert house.state.can_save


# --- leaving ------------------------------------------------------------------------------------


def test_leaving_without_a_change_says_nothing(house: House) -> None:
    house.editor.new()
    house.editor.cancel()
    assert house.closed.count() == 1
    assert house.offers == []
    house.editor.new()
    assert house.state.aside == ""


def test_changes_that_were_left_can_be_taken_up_again_with_their_history(house: House) -> None:
    house.fill()
    house.editor.cancel()
    assert house.offers[-1][0] == "Changes put aside"
    house.take_back()
    assert house.titles() == ["1. Cat-Cow", "2. Plank"]
    assert house.state.can_undo
    house.editor.cancel()
    house.take_back()
    assert house.titles() == ["1. Cat-Cow", "2. Plank"]


def test_an_earlier_draft_is_offered_the_next_time_and_not_forced(house: House) -> None:
    own = house.saved()
    house.editor.change(own)
    house.drafting.remove(0)
    house.editor.cancel()
    house.editor.new()
    assert house.state.aside == ""
    house.editor.change(own)
    assert house.state.aside == "You left changes to this routine that are not saved."
    assert len(house.state.lines) == 2
    house.editor.go_on()
    assert len(house.state.lines) == 1
    assert house.state.aside == ""
    house.editor.save()
    assert len(house.store.all()[0].steps) == 1


def test_opening_another_routine_puts_the_first_one_aside(house: House) -> None:
    house.fill()
    house.editor.copy(SHIPPED)
    assert house.state.name == "Copy of Duo"
    assert house.offers[-1][0] == "Changes put aside"
    assert house.state.aside == "You left a new routine that is not saved."


def test_a_saved_routine_leaves_no_draft_behind(house: House) -> None:
    own = house.saved()
    house.editor.change(own)
    house.drafting.remove(0)
    house.editor.cancel()
    house.editor.change(own)
    house.drafting.set_name("Night")
    house.editor.save()
    house.editor.change(house.store.all()[0])
    assert house.state.aside == ""


# --- removing -----------------------------------------------------------------------------------


def test_a_removed_routine_can_be_brought_back(house: House) -> None:
    own = house.saved()
    house.bench.keeper.remove(own)
    assert house.store.all() == ()
    assert house.offers[-1][0] == "“Evening” removed"
    house.take_back()
    assert house.store.all() == (own,)
    assert house.changed.count() == 3


def test_a_removal_that_fails_can_be_tried_again(house: House) -> None:
    own = house.saved()
    house.store.problem = FULL
    house.bench.keeper.remove(own)
    text, _, again = house.not_saved.at(0)
    assert text == "“Evening” was not removed."
    house.store.problem = None
    again()
    assert house.store.all() == ()


def test_an_undo_that_fails_can_be_tried_again(house: House) -> None:
    own = house.saved()
    house.bench.keeper.remove(own)
    house.store.problem = FULL
    house.take_back()
    house.store.problem = None
    assert house.not_saved.at(0)[0] == "It was not taken back."
    house.not_saved.at(0)[2]()
    assert house.store.all() == (own,)


# --- exercises ----------------------------------------------------------------------------------


def shown(house: House) -> list[str]:
    return [tile.id for group in house.state.groups for tile in group.tiles if tile.shown]


def test_exercises_are_searched_without_regard_to_case_and_accents(house: House) -> None:
    house.editor.new()
    house.editor.show_exercises()
    assert len(shown(house)) == 3
    assert house.state.found == ""
    for query, found in (("CAT", ["cat-cow"]), ("ruck", ["rück"]), ("cow cat", ["cat-cow"])):
        house.editor.search(query)
        assert shown(house) == found
        assert house.state.found == "1 exercise fits."
    house.editor.search("back")
    assert house.state.found == "3 exercises fit."
    house.editor.search("nothing like it")
    assert shown(house) == []
    assert house.state.found.startswith("No exercise fits")


def test_what_has_the_word_in_its_name_stands_first(house: House) -> None:
    house.editor.new()
    house.editor.show_exercises()
    first = shown(house)
    house.editor.search("p")
    assert shown(house)[0] == "plank"
    house.editor.search("")
    assert shown(house) == first


def test_a_tile_says_how_often_the_routine_has_it(house: House) -> None:
    house.fill()
    house.drafting.add("plank")
    counts = {tile.id: tile.count for group in house.state.groups for tile in group.tiles}
    assert counts == {
        "cat-cow": "In this routine once",
        "plank": "In this routine twice",
        "rück": "",
    }


def test_an_exercise_that_is_gone_is_named_in_its_row(house: House) -> None:
    gone = PlannedStep("crunch", Dose(hold_s=10), 15)
    house.editor.take_over(Draft("Old", steps=(gone,)))
    (line,) = house.state.lines
    assert line.title == "1. crunch"
    assert "any more" in line.detail
    house.drafting.open_step(0)
    house.drafting.set_kind("reps")
    assert house.drafting.draft.steps[0].dose.reps == 10
