"""Outcome measures: what is asked, what is kept, and what the scores say."""

import itertools
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from backcare_desktop import paths
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.measures import Measure
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.measure_state import (
    GrocState,
    MeasureBlock,
    PsfsState,
    RmdqState,
)
from tests.fakes import FakeClock, HeldJobs, InlineJobs, MemoryStore

RMDQ = load_rmdq(paths.resource("questionnaires"))
DAY_S = 86_400
THREE = ("Deadlift 60 kg", "Putting on socks", "An hour at the desk")
FULL = StorageUnavailable(StorageProblem.FULL)


class Settings:
    """Keeps choices, as Settings does."""

    def __init__(self) -> None:
        self.preferences = Preferences()

    def choose(self, name: str, value: Any) -> None:
        self.preferences = replace(self.preferences, **{name: value})


class House(QObject):
    """A diary in memory, the measures, and who refreshes them when something was written."""

    def __init__(self, jobs: Jobs | None = None, store: MemoryStore | None = None) -> None:
        super().__init__()
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = MemoryStore() if store is None else store
        self.settings = Settings()
        self.desk = Desk(
            Path("diary.sqlite"),
            lambda _: self.store,
            self.clock,
            lambda: f"id-{next(numbers)}",
        )
        self.jobs: Jobs = InlineJobs() if jobs is None else jobs
        self.changes: list[Changes] = []
        self.offered: list[tuple[str, Callable[[], None]]] = []
        self.unsaved: list[tuple[str, StorageProblem, Callable[[], None]]] = []
        self.problems: list[StorageUnavailable] = []
        self.closed = 0
        self.live()

    def live(self) -> None:
        """Open the program anew; the diary is the same."""
        self.said: dict[type, Any] = {}
        self.presenter = MeasurePresenter(
            self.desk, self.jobs, self.clock, RMDQ, self.settings, QLocale("en_GB"), self
        )
        self.presenter.changed.connect(self._on_changed)
        self.presenter.undo_offered.connect(self._on_offered)
        self.presenter.not_saved.connect(self._on_not_saved)
        self.presenter.failed.connect(self.problems.append)
        self.presenter.closed.connect(self._on_closed)
        for keeper in (self.presenter.psfs, self.presenter.rmdq, self.presenter.groc):
            keeper.state_changed.connect(self._on_said)
        self.presenter.refresh()

    def _on_changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.presenter.refresh()

    def _on_offered(self, text: str, undo: Callable[[], None]) -> None:
        self.offered.append((text, undo))

    def _on_not_saved(
        self, text: str, problem: StorageUnavailable, again: Callable[[], None]
    ) -> None:
        self.unsaved.append((text, problem.problem, again))

    def _on_closed(self) -> None:
        self.closed += 1

    def _on_said(self, state: Any) -> None:
        self.said[type(state)] = state

    @property
    def psfs(self) -> PsfsState:
        state: PsfsState = self.said[PsfsState]
        return state

    @property
    def rmdq(self) -> RmdqState:
        state: RmdqState = self.said[RmdqState]
        return state

    @property
    def groc(self) -> GrocState:
        state: GrocState = self.said[GrocState]
        return state

    def block(self, key: str) -> MeasureBlock:
        return next(block for block in self.presenter.state.blocks if block.key == key)

    def undo(self) -> None:
        self.offered[-1][1]()

    def days_pass(self, days: int) -> None:
        self.clock.jump(days * DAY_S)
        self.presenter.refresh()

    def name(self, *words: str) -> None:
        self.presenter.psfs.name(words)

    def rate(self, *scores: int | None) -> None:
        """Rate the activities in order, and save that."""
        for row, score in zip(self.psfs.rows, scores, strict=True):
            self.presenter.psfs.rate(row.id, score)
        self.presenter.psfs.save()

    def fill_in(self, *ticked: int) -> None:
        """Tick these statements, and be done."""
        for number in ticked:
            self.presenter.rmdq.tick(number, on=True)
        self.presenter.rmdq.save()


@pytest.fixture
def house() -> House:
    return House()


# --- before anything is answered ---------------------------------------------------------------


def test_until_the_diary_is_read_the_card_says_so() -> None:
    house = House(jobs=HeldJobs())
    assert house.presenter.state.message == "Your diary hasn’t been read yet."


def test_a_diary_that_cannot_be_read_is_said_calmly() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    house.store.measures.problem = FULL
    jobs.run()
    words = "Your diary can’t be read now. Nothing in it has changed."
    assert house.presenter.state.message == words
    assert house.problems == [FULL]


def test_nobody_is_asked_for_what_they_never_answered(house: House) -> None:
    assert [block.due for block in house.presenter.state.blocks] == ["", "", ""]
    assert house.presenter.state.put_off == ""


def test_a_questionnaire_whose_text_is_missing_is_left_out(house: House) -> None:
    without = MeasurePresenter(
        house.desk, InlineJobs(), house.clock, None, house.settings, QLocale("en_GB"), house
    )
    without.refresh()
    assert [block.key for block in without.state.blocks] == ["psfs", "groc"]


# --- naming activities -------------------------------------------------------------------------


def test_one_to_three_activities_are_named_and_no_word_is_put_in_anybodys_mouth(
    house: House,
) -> None:
    naming = house.psfs.naming
    assert naming is not None
    assert naming.typed == ("", "", "")
    house.name("Deadlift 60 kg", "", "  Putting on   socks ")
    assert [row.words for row in house.psfs.rows] == ["Deadlift 60 kg", "Putting on socks"]
    assert house.psfs.naming is None


def test_naming_can_be_undone(house: House) -> None:
    house.name(*THREE)
    house.undo()
    assert house.store.measures.forms() == ()
    assert house.psfs.naming is not None


@pytest.mark.parametrize(
    ("typed", "place", "reason"),
    [
        (("", "  ", ""), 0, "Name at least one activity."),
        (("Squat", "x" * 101, ""), 1, "This is too long: 100 letters are the most."),
        (("y" * 100_000, "", ""), 0, "This is too long: 100 letters are the most."),
        (("Squat", "Run", " squat "), 2, "You named this one already."),
        (("Squat\x00s", "", ""), 0, "This holds a sign that can’t be printed. Type it again."),
        (("Squat\u202es", "", ""), 0, "This holds a sign that can’t be printed. Type it again."),
        (("Squat", "\u2800", ""), 1, "This can’t be read. Use letters."),
        (("Squat", "Run", "Row", "Climb"), 2, "3 activities are the most."),
    ],
)
def test_words_that_will_not_do_are_refused_beside_their_field_and_nothing_is_stored(
    house: House, typed: Sequence[str], place: int, reason: str
) -> None:
    house.name(*typed)
    naming = house.psfs.naming
    assert naming is not None
    assert [at for at, problem in enumerate(naming.problems) if problem] == [place]
    assert naming.problems[place] == reason
    assert naming.typed == tuple(typed)[:3]
    assert house.store.measures.forms() == ()


def test_typing_on_takes_the_reason_away(house: House) -> None:
    house.name("Squat", "squat")
    house.presenter.psfs.type_words(1, "Run")
    naming = house.psfs.naming
    assert naming is not None
    assert naming.problems == ("", "", "")


# --- rating them -------------------------------------------------------------------------------


def test_no_answer_is_chosen_beforehand_and_the_last_one_is_not_shown(house: House) -> None:
    house.name(*THREE)
    house.rate(3, 4, 5)
    house.days_pass(7)
    assert [row.score for row in house.psfs.rows] == [None, None, None]
    assert not any(row.shows_last for row in house.psfs.rows)


def test_the_last_answer_is_shown_after_answering_or_on_request(house: House) -> None:
    house.name(*THREE)
    house.rate(3, 4, 5)
    house.days_pass(7)
    house.presenter.psfs.rate(house.psfs.rows[0].id, 6)
    house.presenter.psfs.show_last(house.psfs.rows[1].id)
    assert [row.shows_last for row in house.psfs.rows] == [True, True, False]
    assert house.psfs.rows[0].last == "Last answer: 3, 9 July, 12:00."


def test_an_activity_without_an_answer_leaves_no_mean(house: House) -> None:
    house.name(*THREE)
    house.rate(3, None, 5)
    assert house.store.measures.psfs()[0].score is None
    assert house.block("psfs").score == ""
    assert house.psfs.history.lines[0][1:] == ("–", "3", "–", "5")


def test_without_any_answer_nothing_is_saved_and_the_reason_is_said(house: House) -> None:
    house.name(*THREE)
    house.presenter.psfs.save()
    assert house.psfs.problem == "Rate at least one activity."
    assert house.store.measures.psfs() == ()


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ((5, 5, 5), "Meaningfully easier: 3 at the start, 9 July; 5 now."),
        ((1, 1, 1), "Meaningfully harder: 3 at the start, 9 July; 1 now."),
        ((5, 5, 4), "No clear change: 3 at the start, 9 July; 4.7 now."),
    ],
)
def test_two_points_in_the_mean_count(house: House, then: tuple[int, ...], words: str) -> None:
    house.name(*THREE)
    house.rate(3, 3, 3)
    house.days_pass(7)
    house.rate(*then)
    block = house.block("psfs")
    assert block.verdict == words
    assert block.why == "2 points in the mean count as meaningful (Stratford 1995)."


def test_a_single_activity_takes_three_points(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.days_pass(7)
    house.rate(5)
    assert house.block("psfs").verdict.startswith("No clear change")
    assert "3 points" in house.block("psfs").why
    house.days_pass(7)
    house.rate(6)
    assert house.block("psfs").verdict.startswith("Meaningfully easier")


def test_one_answer_says_nothing_of_a_change(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    words = "This is the first answer. A change can show from the second on."
    assert house.block("psfs").verdict == words


def test_another_set_keeps_the_answers_to_the_old_one_readable(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.days_pass(7)
    house.presenter.psfs.name_others()
    house.name("Run")
    assert house.psfs.history.empty == "No answers yet."
    (_, now), (old, before) = house.psfs.history.sets
    assert (now, before) == ("From 16 July: Run", "From 9 July: Squat")
    house.presenter.psfs.choose_set(old)
    assert [line[1] for line in house.psfs.history.lines] == ["3"]


def test_naming_others_can_be_left_and_the_set_stays(house: House) -> None:
    house.name("Squat")
    house.presenter.psfs.name_others()
    house.presenter.psfs.type_words(0, "Run")
    house.presenter.psfs.cancel()
    assert [row.words for row in house.psfs.rows] == ["Squat"]


def test_an_answer_is_changed_and_that_is_undone(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.presenter.psfs.change(house.psfs.history.ids[0])
    assert house.psfs.changing == "You are changing your answer of today, 12:00."
    assert [row.score for row in house.psfs.rows] == [3]
    house.rate(8)
    assert [dict(m.scores).popitem()[1] for m in house.store.measures.psfs()] == [8]
    house.undo()
    assert [dict(m.scores).popitem()[1] for m in house.store.measures.psfs()] == [3]


def test_an_answer_to_an_old_set_can_be_changed(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    old = house.psfs.history.ids[0]
    house.days_pass(7)
    house.presenter.psfs.name_others()
    house.name("Run", "Row")
    house.presenter.psfs.change(old)
    assert [row.words for row in house.psfs.rows] == ["Squat"]
    house.rate(4)
    assert [row.words for row in house.psfs.rows] == ["Run", "Row"]


def test_an_answer_is_deleted_and_comes_back(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.presenter.psfs.delete(house.psfs.history.ids[0])
    assert house.psfs.history.lines == ()
    assert house.offered[-1][0] == "Answer deleted"
    house.undo()
    assert len(house.psfs.history.lines) == 1


def test_what_is_answered_stays_when_the_page_is_left(house: House) -> None:
    house.name("Squat")
    house.presenter.psfs.rate(house.psfs.rows[0].id, 6)
    house.presenter.close()
    assert house.psfs.rows[0].score == 6
    assert house.presenter.unsaved == ("Your activities are not saved yet.",)


def test_a_full_disk_keeps_the_answers_and_can_be_tried_again(house: House) -> None:
    house.name("Squat")
    house.store.measures.problem = FULL
    house.rate(6)
    (text, problem, again) = house.unsaved[-1]
    assert (text, problem) == ("Your answers were not saved.", StorageProblem.FULL)
    assert house.psfs.rows[0].score == 6
    house.store.measures.problem = None
    again()
    assert [m.score for m in house.store.measures.psfs()] == [6]
    assert house.presenter.unsaved == ()


def test_a_full_disk_keeps_the_words_too(house: House) -> None:
    house.store.measures.problem = FULL
    house.name("Squat", "Run")
    naming = house.psfs.naming
    assert naming is not None
    assert naming.typed[:2] == ("Squat", "Run")
    assert house.unsaved[-1][0] == "Your activities were not saved."


def test_pressing_twice_saves_once() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    jobs.run()
    house.name("Squat")
    jobs.run()
    house.presenter.psfs.rate(house.psfs.rows[0].id, 6)
    house.presenter.psfs.save()
    house.presenter.psfs.save()
    jobs.run()
    assert len(house.store.measures.psfs()) == 1


# --- the questionnaire -------------------------------------------------------------------------


def test_what_is_ticked_is_kept_at_once_and_has_no_score(house: House) -> None:
    house.presenter.rmdq.tick(4, on=True)
    (kept,) = house.store.measures.rmdq()
    assert (kept.ticked, kept.score) == ((4,), None)
    assert house.block("rmdq").score == ""


def test_a_form_goes_on_the_same_day_even_in_another_run(house: House) -> None:
    house.presenter.rmdq.tick(4, on=True)
    house.presenter.rmdq.tick(9, on=True)
    house.live()
    assert house.rmdq.ticked == {4, 9}
    assert house.block("rmdq").action == "Go on"
    house.presenter.rmdq.tick(4, on=False)
    house.presenter.rmdq.save()
    assert [(m.ticked, m.score) for m in house.store.measures.rmdq()] == [((9,), 1)]


def test_on_another_day_a_new_form_begins(house: House) -> None:
    house.presenter.rmdq.tick(4, on=True)
    house.days_pass(1)
    assert house.rmdq.ticked == frozenset()
    house.fill_in(1, 2)
    assert [m.score for m in house.store.measures.rmdq()] == [None, 2]


def said_on(house: House) -> list[tuple[tuple[int, ...], bool, date]]:
    return [(m.ticked, m.finished, m.when.local_date) for m in house.store.measures.rmdq()]


def test_a_tick_after_the_day_turned_begins_a_form_of_today_with_what_is_ticked(
    house: House,
) -> None:
    day = house.clock.utc.date()
    house.presenter.rmdq.tick(1, on=True)
    house.presenter.rmdq.tick(2, on=True)
    house.clock.jump(DAY_S)
    house.presenter.rmdq.tick(3, on=True)
    next_day = day + timedelta(days=1)
    assert said_on(house) == [((1, 2), False, day), ((1, 2, 3), False, next_day)]
    assert house.rmdq.ticked == {1, 2, 3}
    assert house.rmdq.notice.startswith("A new day has begun")
    house.presenter.rmdq.save()
    assert said_on(house)[1] == ((1, 2, 3), True, next_day)
    assert (house.closed, house.rmdq.notice) == (1, "")


def test_done_after_the_day_turned_says_why_and_is_done_at_the_second_press(house: House) -> None:
    day = house.clock.utc.date()
    house.presenter.rmdq.tick(1, on=True)
    house.clock.jump(DAY_S)
    house.presenter.rmdq.save()
    next_day = day + timedelta(days=1)
    assert said_on(house) == [((1,), False, day), ((1,), False, next_day)]
    assert (house.closed, house.rmdq.ticked) == (0, {1})
    assert house.rmdq.notice.startswith("A new day has begun")
    house.presenter.rmdq.save()
    assert said_on(house)[1] == ((1,), True, next_day)
    assert house.closed == 1


def test_done_with_nothing_ticked_after_the_day_turned_is_todays_zero(house: House) -> None:
    house.clock.jump(DAY_S)
    house.fill_in()
    assert [(m.score, m.when.local_date) for m in house.store.measures.rmdq()] == [
        (0, house.clock.utc.date())
    ]


def test_ticks_on_their_way_while_the_day_turns_are_in_todays_form_too() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    jobs.run()
    day = house.clock.utc.date()
    house.presenter.rmdq.tick(1, on=True)
    house.clock.jump(DAY_S)
    house.presenter.rmdq.tick(2, on=True)
    jobs.run()
    assert said_on(house) == [((1,), False, day), ((1, 2), False, day + timedelta(days=1))]


def test_whoever_is_at_it_when_the_day_turns_keeps_the_ticks(house: House) -> None:
    house.clock.jump(15 * 3600 - 60)
    house.presenter.refresh()
    house.presenter.rmdq.tick(7, on=True)
    house.clock.jump(120)
    house.presenter.refresh()
    assert house.rmdq.ticked == {7}
    assert house.rmdq.notice.startswith("A new day has begun")
    assert [m.ticked for m in house.store.measures.rmdq()] == [(7,), (7,)]


def test_ticks_that_could_not_be_saved_are_tried_again_on_the_next_day(house: House) -> None:
    house.presenter.rmdq.tick(1, on=True)
    house.store.measures.problem = FULL
    house.presenter.rmdq.tick(2, on=True)
    house.store.measures.problem = None
    house.clock.jump(DAY_S)
    house.unsaved[-1][2]()
    assert said_on(house)[-1] == ((1, 2), False, house.clock.utc.date())


def test_done_with_nothing_ticked_is_a_zero(house: House) -> None:
    house.fill_in()
    assert [m.score for m in house.store.measures.rmdq()] == [0]
    assert house.block("rmdq").score == "0 of 24"
    assert house.closed == 1


def test_done_right_after_a_tick_finishes_that_very_form() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    jobs.run()
    house.presenter.rmdq.tick(1, on=True)
    house.presenter.rmdq.tick(2, on=True)
    house.presenter.rmdq.save()
    jobs.run()
    assert [(m.ticked, m.finished) for m in house.store.measures.rmdq()] == [((1, 2), True)]


def test_undoing_done_gives_the_unfinished_form_back(house: House) -> None:
    house.fill_in(1, 2)
    house.undo()
    assert house.rmdq.ticked == {1, 2}
    assert house.block("rmdq").score == ""


def test_an_answer_that_is_changed_is_written_only_when_done(house: House) -> None:
    house.fill_in(1, 2, 3, 4, 5)
    house.presenter.rmdq.change(house.rmdq.history.ids[0])
    house.presenter.rmdq.tick(1, on=False)
    assert house.store.measures.rmdq()[0].score == 5
    assert house.presenter.unsaved == ("The sentences you ticked are not saved yet.",)
    house.presenter.rmdq.save()
    assert house.store.measures.rmdq()[0].score == 4
    house.undo()
    assert house.store.measures.rmdq()[0].score == 5


def test_changing_can_be_left_and_the_answer_is_as_it_was(house: House) -> None:
    house.fill_in(1, 2)
    house.presenter.rmdq.change(house.rmdq.history.ids[0])
    house.presenter.rmdq.tick(1, on=False)
    house.presenter.rmdq.cancel()
    assert house.rmdq.ticked == frozenset()
    assert house.store.measures.rmdq()[0].score == 2


@pytest.mark.parametrize(
    ("first", "latest", "words"),
    [
        (12, 6, "Meaningfully lower: 12 at the start, 9 July; 6 now."),
        (6, 12, "Meaningfully higher: 6 at the start, 9 July; 12 now."),
        (12, 10, "No clear change: 12 at the start, 9 July; 10 now."),
        (
            3,
            0,
            "Can’t tell: 3 at the start, 9 July; 0 now. From a start below 4 no improvement can "
            "show.",
        ),
        (
            21,
            24,
            "Can’t tell: 21 at the start, 9 July; 24 now. From a start above 20 no worsening can "
            "show.",
        ),
    ],
)
def test_five_points_or_a_third_of_the_start_count_where_they_can_show(
    house: House, first: int, latest: int, words: str
) -> None:
    house.fill_in(*range(1, first + 1))
    house.days_pass(14)
    house.fill_in(*range(1, latest + 1))
    assert house.block("rmdq").verdict == words
    assert "Ostelo 2008" in house.block("rmdq").why
    assert "Stratford 1996" in house.block("rmdq").why


def test_floor_and_ceiling_are_said_with_the_score(house: House) -> None:
    lines = " ".join(house.rmdq.meaning.lines)
    assert RMDQ.meaning in lines
    assert RMDQ.scoring in lines
    assert house.rmdq.meaning.sources == (RMDQ.meaning_source,)


def test_a_full_disk_keeps_what_was_ticked_and_says_so_once(house: House) -> None:
    house.store.measures.problem = FULL
    for number in (1, 2, 3):
        house.presenter.rmdq.tick(number, on=True)
    assert house.rmdq.ticked == {1, 2, 3}
    words = "What you ticked was not saved; it stays on the page."
    assert [text for text, _, _ in house.unsaved] == [words]
    house.store.measures.problem = None
    house.unsaved[-1][2]()
    assert house.store.measures.rmdq()[0].ticked == (1, 2, 3)
    assert house.changes[-1].measures


def test_a_full_disk_at_the_end_keeps_the_page_open(house: House) -> None:
    house.presenter.rmdq.tick(1, on=True)
    house.store.measures.problem = FULL
    house.presenter.rmdq.save()
    assert house.closed == 0
    assert house.rmdq.ticked == {1}
    house.store.measures.problem = None
    house.unsaved[-1][2]()
    assert house.closed == 1
    assert house.block("rmdq").score == "1 of 24"


def test_where_nothing_can_be_written_nothing_is_tried(house: House) -> None:
    house.presenter.set_writable(False)
    assert not house.rmdq.can_save
    assert not house.psfs.can_save
    assert not house.groc.can_save


# --- the change since the start ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "shown", "words"),
    [
        (3, "+3", "By your own account meaningfully better than at the start."),
        (-3, "−3", "By your own account meaningfully worse than at the start."),
        (2, "+2", "By your own account no clear change since the start."),
        (0, "0", "By your own account no clear change since the start."),
    ],
)
def test_three_points_of_eleven_count(house: House, score: int, shown: str, words: str) -> None:
    house.presenter.groc.answer(score)
    house.presenter.groc.save()
    assert (house.block("groc").score, house.block("groc").verdict) == (shown, words)


def test_it_is_said_that_the_answer_leans_to_today(house: House) -> None:
    assert any("leans towards how your back is today" in line for line in house.groc.meaning.lines)
    assert "Bobos" in house.groc.meaning.sources[0]


def test_without_an_answer_one_is_asked_for(house: House) -> None:
    house.presenter.groc.save()
    assert house.groc.problem == "Choose one of the eleven answers."
    assert house.store.measures.groc() == ()


def test_the_change_is_corrected_deleted_and_undone(house: House) -> None:
    house.presenter.groc.answer(1)
    house.presenter.groc.save()
    answer = house.groc.history.ids[0]
    house.presenter.groc.change(answer)
    house.presenter.groc.answer(4)
    house.presenter.groc.save()
    assert [m.score for m in house.store.measures.groc()] == [4]
    house.undo()
    assert [m.score for m in house.store.measures.groc()] == [1]
    house.presenter.groc.delete(answer)
    assert house.store.measures.groc() == ()
    house.undo()
    assert [m.score for m in house.store.measures.groc()] == [1]


# --- asking ------------------------------------------------------------------------------------


def test_activities_are_due_after_a_week_and_the_questionnaire_after_two(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.fill_in(1)
    assert house.block("psfs").due == "Due again on 16 July."
    assert house.block("rmdq").due == "Due again on 23 July."
    house.days_pass(7)
    assert house.block("psfs").due == "Due again, when it suits you."
    assert house.presenter.state.put_off == "Not this week"


def test_the_questionnaire_can_be_asked_every_week(house: House) -> None:
    house.fill_in(1)
    house.presenter.choose_rmdq_asking("weekly")
    assert house.block("rmdq").due == "Due again on 16 July."
    assert house.rmdq.asking.choice == "weekly"


def test_asking_is_put_off_for_a_week_and_that_can_be_undone(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.days_pass(8)
    house.presenter.put_off()
    assert house.block("psfs").due == "Put off until 24 July."
    assert house.presenter.state.put_off == ""
    house.undo()
    assert house.presenter.state.put_off == "Not this week"


def test_asking_can_be_turned_off_altogether(house: House) -> None:
    house.name("Squat")
    house.rate(3)
    house.presenter.choose_asking("not_asked")
    house.days_pass(30)
    assert house.block("psfs").due == "You are not asked."
    assert house.presenter.state.put_off == ""
    house.presenter.choose_asking("asked")
    assert house.block("psfs").due == "Due again, when it suits you."


def test_the_first_screen_reminds_of_what_was_answered_before_and_not_for_ever(
    house: House,
) -> None:
    def due() -> tuple[Measure, ...]:
        return house.desk.today.page(house.settings.preferences.asking).due

    assert due() == ()
    house.name("Squat")
    house.rate(3)
    house.fill_in(1)
    house.days_pass(7)
    assert due() == (Measure.PSFS,)
    house.days_pass(7)
    assert due() == (Measure.PSFS, Measure.RMDQ)
    house.days_pass(21)
    assert due() == (Measure.RMDQ,)
    house.days_pass(7)
    assert due() == ()


# --- what is said ------------------------------------------------------------------------------


def test_a_gap_in_the_answers_stays_a_gap(house: House) -> None:
    house.name("Squat")
    for wait in (0, 7, 30):
        house.days_pass(wait)
        house.rate(3)
    assert [p.joined for p in house.psfs.history.chart.points] == [False, True, False]


def test_dates_of_another_year_carry_it(house: House) -> None:
    house.fill_in(1)
    house.days_pass(300)
    assert house.rmdq.history.chart.points[0].label == "9 July 2025"


def test_nothing_praises_and_nothing_blames(house: House) -> None:
    house.name("Squat")
    house.rate(2)
    house.fill_in(*range(1, 20))
    house.presenter.groc.answer(5)
    house.presenter.groc.save()
    house.days_pass(30)
    house.rate(9)
    house.fill_in(1)
    words = str(house.presenter.state).lower()
    refused = ("great", "well done", "good", "bad", "should", "missed", "overdue", "!")
    assert not [word for word in refused if word in words]


# --- tried again ---------------------------------------------------------------------------------


def later(house: House, days: int) -> None:
    """The disk has room again, days later, and what was not saved is tried again."""
    house.store.measures.problem = None
    house.days_pass(days)
    house.unsaved[-1][2]()


def test_names_that_are_tried_again_are_of_the_day_they_were_given(house: House) -> None:
    day = house.clock.utc.date()
    house.store.measures.problem = FULL
    house.name("Squat")
    later(house, 2)
    assert [form.begun.local_date for form in house.store.measures.forms()] == [day]


def test_answers_that_are_tried_again_are_of_the_day_they_were_given(house: House) -> None:
    house.name("Squat")
    day = house.clock.utc.date()
    house.store.measures.problem = FULL
    house.rate(6)
    later(house, 2)
    assert [(m.score, m.when.local_date) for m in house.store.measures.psfs()] == [(6, day)]


def test_other_answers_by_then_are_of_the_day_they_are_given(house: House) -> None:
    house.name("Squat")
    house.store.measures.problem = FULL
    house.rate(6)
    house.presenter.psfs.rate(house.psfs.rows[0].id, 8)
    later(house, 2)
    day = house.clock.utc.date()
    assert [(m.score, m.when.local_date) for m in house.store.measures.psfs()] == [(8, day)]


def test_what_was_saved_meanwhile_is_not_saved_once_more(house: House) -> None:
    house.name("Squat")
    house.store.measures.problem = FULL
    house.rate(6)
    house.store.measures.problem = None
    house.presenter.psfs.save()
    house.unsaved[-1][2]()
    assert [m.score for m in house.store.measures.psfs()] == [6]


def test_how_it_has_changed_is_of_the_day_it_was_said(house: House) -> None:
    day = house.clock.utc.date()
    house.store.measures.problem = FULL
    house.presenter.groc.answer(3)
    house.presenter.groc.save()
    later(house, 2)
    assert [(m.score, m.when.local_date) for m in house.store.measures.groc()] == [(3, day)]


def test_a_questionnaire_that_is_tried_again_keeps_its_ticks_and_its_day(house: House) -> None:
    house.presenter.rmdq.tick(1, on=True)
    house.presenter.rmdq.tick(2, on=True)
    day = house.clock.utc.date()
    house.store.measures.problem = FULL
    house.presenter.rmdq.save()
    house.store.measures.problem = None
    house.days_pass(1)
    house.presenter.rmdq.tick(9, on=True)
    house.unsaved[-1][2]()
    said = [(m.ticked, m.finished, m.when.local_date) for m in house.store.measures.rmdq()]
    assert said[0] == ((1, 2), True, day)
    assert said[1][:2] == ((9,), False)
    assert (house.rmdq.ticked, house.closed) == ({9}, 0)


def test_a_questionnaire_that_was_saved_meanwhile_is_not_saved_once_more(house: House) -> None:
    house.presenter.rmdq.tick(1, on=True)
    house.store.measures.problem = FULL
    house.presenter.rmdq.save()
    house.store.measures.problem = None
    house.presenter.rmdq.save()
    house.unsaved[-1][2]()
    assert [(m.ticked, m.finished) for m in house.store.measures.rmdq()] == [((1,), True)]
