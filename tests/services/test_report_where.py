"""What hurt, which side, what eased it: counted, and nothing made of it."""

import pytest

from backcare_desktop.core.body import BodyArea, BodySide, Region
from backcare_desktop.core.dose import Side
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.pain_context import Activity, Effect, EntryDetail, Quality, ReliefKind
from backcare_desktop.core.programme import PlannedDay
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.report import Section
from backcare_desktop.reporting.report_sections import ReliefLine, SideHold, SideHurt, Where
from tests.fakes import MemoryStore
from tests.services.pain_book import ago, at
from tests.services.report_book import PROGRAMME, ReportBook, choice

ONLY = frozenset({Section.WHERE})


@pytest.fixture
def book() -> ReportBook[MemoryStore]:
    return ReportBook(MemoryStore())


def where(book: ReportBook[MemoryStore], **more: bool) -> Where:
    found = book.report(choice(sections=ONLY, **more)).where
    assert found is not None
    return found


# --- entries -------------------------------------------------------------------------------------


def test_an_entry_may_name_both_sides_and_the_middle_is_neither(
    book: ReportBook[MemoryStore],
) -> None:
    both = (BodyArea.LOWER_BACK_LEFT, BodyArea.CALF_RIGHT)
    for areas in (both, (BodyArea.LOWER_BACK_RIGHT,), (BodyArea.LOWER_BACK_MIDDLE,), ()):
        book.say(3, detail=EntryDetail(areas))
    found = where(book)
    assert found.sides == {BodySide.RIGHT: 2, BodySide.LEFT: 1}
    assert (found.areas.entries, found.areas.placed) == (4, 3)
    assert found.areas.times[BodyArea.LOWER_BACK_MIDDLE] == 1


def test_two_areas_of_one_side_are_one_entry_of_that_side(book: ReportBook[MemoryStore]) -> None:
    book.say(3, detail=EntryDetail((BodyArea.LOWER_BACK_LEFT, BodyArea.CALF_LEFT)))
    assert where(book).sides == {BodySide.LEFT: 1}


def test_words_are_counted_and_those_said_most_often_come_first(
    book: ReportBook[MemoryStore],
) -> None:
    for qualities in ((Quality.NUMB,), (Quality.DULL, Quality.STIFF), (Quality.STIFF,)):
        book.say(
            3,
            detail=EntryDetail(
                qualities=qualities,
                eased_by=(Activity.WALKING,),
                worsened_by=(Activity.SITTING, Activity.LIFTING),
            ),
        )
    found = where(book)
    assert list(found.qualities.items()) == [
        (Quality.STIFF, 2),
        (Quality.DULL, 1),
        (Quality.NUMB, 1),
    ]
    assert found.eased_by == {Activity.WALKING: 3}
    assert list(found.worsened_by) == [Activity.SITTING, Activity.LIFTING]


def test_entries_of_other_days_are_not_counted(book: ReportBook[MemoryStore]) -> None:
    book.say(30, detail=EntryDetail((BodyArea.LOWER_BACK_LEFT,)))
    assert where(book).areas.entries == 0


# --- reliefs -------------------------------------------------------------------------------------


def test_reliefs_are_told_by_kind_with_how_it_was_afterwards(
    book: ReportBook[MemoryStore],
) -> None:
    book.say(3, reliefs=((ReliefKind.COLD, "", Effect.SAME),))
    for effect in (Effect.EASED, None, Effect.EASED):
        book.say(2, reliefs=((ReliefKind.WARMTH, "", effect),))
    book.relieve(1, ReliefKind.COLD)
    book.relieve(1, ReliefKind.SLEEP, 400)
    assert where(book).reliefs == (
        ReliefLine(ReliefKind.WARMTH, 3, {Effect.EASED: 2}),
        ReliefLine(ReliefKind.COLD, 2, {Effect.SAME: 1}),
    )


def test_own_words_are_told_once_each_the_most_frequent_first(
    book: ReportBook[MemoryStore],
) -> None:
    for pill in ("one ibuprofen", "two ibuprofen", "two ibuprofen"):
        book.say(3, reliefs=((ReliefKind.MEDICINE, pill, None),))
    book.say(3, reliefs=((ReliefKind.WARMTH, "hot water bottle", None),))
    assert where(book, medicine=True).reliefs == (
        ReliefLine(ReliefKind.MEDICINE, 3, {}, ("two ibuprofen", "one ibuprofen")),
        ReliefLine(ReliefKind.WARMTH, 1, {}),
    )
    assert where(book, notes=True).reliefs == (
        ReliefLine(ReliefKind.WARMTH, 1, {}, ("hot water bottle",)),
    )


# --- the episode ---------------------------------------------------------------------------------


def test_side_and_regions_are_those_that_the_episode_was_entered_with(
    book: ReportBook[MemoryStore],
) -> None:
    assert (where(book).episode_side, where(book).episode_regions) == (None, ())
    regions = (Region.LOWER_BACK, Region.BUTTOCK)
    book.store.episodes.put(Episode("e", ago(9), None, BodySide.RIGHT, regions, at(9)))
    assert (where(book).episode_side, where(book).episode_regions) == (BodySide.RIGHT, regions)


# --- exercises that hurt -------------------------------------------------------------------------


def test_what_hurt_is_told_by_the_side_that_was_worked(book: ReportBook[MemoryStore]) -> None:
    for score in (3, None, 6):
        book.press_hurt(4, "knee-rolls", Side.LEFT, score)
    book.press_hurt(3, "knee-rolls", Side.RIGHT)
    book.press_hurt(2, "cat-cow", None, 2, outcome=Outcome.DISCARDED)
    assert where(book).hurt == (
        SideHurt("knee-rolls", Side.LEFT, 3, 6),
        SideHurt("cat-cow", None, 1, 2),
        SideHurt("knee-rolls", Side.RIGHT, 1, None),
    )


def test_the_log_adds_what_the_player_was_not_told(book: ReportBook[MemoryStore]) -> None:
    book.note_hurt(5, "plank", 4)
    book.note_hurt(4, "plank")
    book.store.core.note(ExerciseNote(ago(3), "plank", effort=8), PlannedDay(ago(3), PROGRAMME))
    assert where(book).hurt == (SideHurt("plank", None, 2, 4),)


def test_a_note_on_a_day_of_the_player_counts_no_second_time_but_its_score_does(
    book: ReportBook[MemoryStore],
) -> None:
    book.press_hurt(5, "side-plank", Side.LEFT)
    book.note_hurt(5, "side-plank", 7)
    assert where(book).hurt == (SideHurt("side-plank", Side.LEFT, 1, 7),)


def test_a_score_that_could_be_of_either_side_is_given_to_none(
    book: ReportBook[MemoryStore],
) -> None:
    for side in Side:
        book.press_hurt(5, "side-plank", side)
    book.note_hurt(5, "side-plank", 7)
    assert [(each.times, each.worst) for each in where(book).hurt] == [(1, None), (1, None)]


# --- sides apart ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right", "told"), [(20, 25, True), (21, 25, False), (25, 20, True), (25, 25, False)]
)
def test_sides_are_told_from_a_fifth_of_the_longer_on(
    book: ReportBook[MemoryStore], left: int, right: int, *, told: bool
) -> None:
    book.set_of(3, Side.LEFT, left)
    book.set_of(3, Side.RIGHT, right)
    wanted = SideHold("side-plank", ago(3), left, right, seconds=True)
    assert where(book).holds == ((wanted,) if told else ())


def test_the_best_set_of_the_latest_day_with_both_sides_counts(
    book: ReportBook[MemoryStore],
) -> None:
    for days_ago, left, right in ((9, 10, 40), (3, 18, 25)):
        book.set_of(days_ago, Side.LEFT, left)
        book.set_of(days_ago, Side.LEFT, left - 5, set_no=2)
        book.set_of(days_ago, Side.RIGHT, right)
    book.set_of(1, Side.LEFT, 60)
    assert where(book).holds == (SideHold("side-plank", ago(3), 18, 25, seconds=True),)


def test_sides_that_are_alike_again_are_not_told_of_an_older_day(
    book: ReportBook[MemoryStore],
) -> None:
    for days_ago, left in ((9, 10), (3, 25)):
        book.set_of(days_ago, Side.LEFT, left)
        book.set_of(days_ago, Side.RIGHT, 25)
    assert where(book).holds == ()


def test_a_side_done_more_easily_is_not_compared_with_the_other(
    book: ReportBook[MemoryStore],
) -> None:
    book.set_of(3, Side.LEFT, 40, way=Way.EASIER)
    book.set_of(3, Side.RIGHT, 20)
    assert where(book).holds == ()


def test_the_newest_stands_first_and_exercises_without_sides_nowhere(
    book: ReportBook[MemoryStore],
) -> None:
    for days_ago, exercise_id in ((9, "clamshell"), (3, "side-plank")):
        book.set_of(days_ago, Side.LEFT, 10, exercise_id)
        book.set_of(days_ago, Side.RIGHT, 20, exercise_id)
    book.set_of(2, None, 20, "plank")
    assert [hold.exercise_id for hold in where(book).holds] == ["side-plank", "clamshell"]
