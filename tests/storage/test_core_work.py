"""Core work: followed, logged, taken out and put back; planned days stay what they were."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.dose import Side
from backcare_desktop.core.programme import WeeklyTarget
from backcare_desktop.core.session_feedback import HurtPress
from backcare_desktop.core.session_log import Outcome, Progress, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.suggestion import Aside, Reason, SuggestionKind
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.storage.examples import EVER, NOON, TODAY, event, hurt, progress, record
from tests.storage.next_release import contents
from tests.storage.training import PROGRAMME, aside, performed, planned

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
GROWN = replace(PROGRAMME, items=PROGRAMME.items[:1])
MORE_OFTEN = replace(PROGRAMME, weekly_target=4)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """The diary on disk, and the one that other tests stand on: both keep the same rules."""
    if request.param == "memory":
        return MemoryStore()
    store: Store = request.getfixturevalue("store")
    return store


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.sessions.begin(record(), (), None)
    note = ExerciseNote(TODAY, "side-plank", 7, form_kept=False)
    store.core.follow(PROGRAMME, TODAY)
    store.core.log(performed(session_id="session-1"), planned())
    store.core.note(note, planned())
    store.core.pause(Pause(TODAY))
    store.core.explain(MissReason.ILL, TODAY)
    store.close()
    store = open_store(database)
    assert store.core.programme() == PROGRAMME
    assert store.core.targets() == (WeeklyTarget(TODAY, 3),)
    assert store.core.planned(*EVER) == (planned(),)
    assert store.core.sets(*EVER) == (performed(session_id="session-1"),)
    assert store.core.notes(*EVER) == (note,)
    assert store.core.pauses() == (Pause(TODAY),)
    assert store.core.reasons(*EVER) == {TODAY: MissReason.ILL}
    store.close()


def test_nothing_is_followed_before_something_was_chosen(diary: Store) -> None:
    assert diary.core.programme() is None
    assert diary.core.targets() == ()


def test_the_programme_chosen_last_is_followed(diary: Store) -> None:
    for programme in (PROGRAMME, GROWN, MORE_OFTEN, GROWN):
        diary.core.follow(programme, TODAY)
        assert diary.core.programme() == programme


def test_a_weekly_target_is_kept_when_it_differs_from_the_one_before(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.follow(GROWN, TODAY + DAY)
    assert diary.core.targets() == (WeeklyTarget(TODAY, 3),)
    diary.core.follow(MORE_OFTEN, TODAY + 2 * DAY)
    assert diary.core.targets() == (WeeklyTarget(TODAY, 3), WeeklyTarget(TODAY + 2 * DAY, 4))


def test_a_target_taken_back_on_its_day_never_was(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.follow(MORE_OFTEN, TODAY + DAY)
    diary.core.follow(PROGRAMME, TODAY + DAY)
    assert diary.core.targets() == (WeeklyTarget(TODAY, 3),)
    diary.core.follow(MORE_OFTEN, TODAY)
    assert diary.core.targets() == (WeeklyTarget(TODAY, 4),)


def test_what_is_followed_from_a_day_on_ends_what_was_to_begin_later(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.follow(MORE_OFTEN, TODAY + 5 * DAY)
    diary.core.follow(replace(PROGRAMME, weekly_target=2), TODAY + DAY)
    assert diary.core.targets() == (WeeklyTarget(TODAY, 3), WeeklyTarget(TODAY + DAY, 2))


def test_what_was_planned_on_a_day_stays_whatever_is_logged_later(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.log(performed(1), planned())
    diary.core.follow(GROWN, TODAY)
    diary.core.log(performed(2), planned(programme=GROWN))
    diary.core.note(ExerciseNote(TODAY, "side-plank", 3), planned(programme=GROWN))
    assert diary.core.planned(*EVER) == (planned(),)


def test_planned_days_come_in_order_each_with_its_own_programme(diary: Store) -> None:
    diary.core.follow(GROWN, TODAY)
    for number, programme in ((2, GROWN), (0, PROGRAMME), (1, MORE_OFTEN)):
        day = TODAY - number * DAY
        diary.core.log(performed(number, day=day), planned(day, programme))
    assert diary.core.planned(TODAY - DAY, TODAY) == (
        planned(TODAY - DAY, MORE_OFTEN),
        planned(TODAY, PROGRAMME),
    )
    assert diary.core.programme() == GROWN


def test_what_hurts_fixes_what_was_planned_without_a_word_said(diary: Store) -> None:
    diary.sessions.begin(record(), (event(0, EventKind.HURT),), None)
    diary.core.keep_day(planned(), ())
    assert diary.core.planned(*EVER) == (planned(),)
    assert diary.core.notes(*EVER) == ()


def core_session(number: int, outcome: Outcome) -> tuple[SessionRecord, Progress]:
    begun = record(number, started=NOON + number * MINUTE)
    return replace(begun, routine_id="core:big-three"), progress(2, outcome)


def test_a_session_fixes_what_was_planned_unless_it_was_discarded(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.keep_day(planned(), ())
    begun, _ = core_session(1, Outcome.OPEN)
    diary.sessions.begin(begun, (event(0, EventKind.STEP_SKIPPED),), None)
    assert diary.core.planned(*EVER) == (planned(),)
    diary.sessions.append(begun.id, (), progress(2, Outcome.DISCARDED))
    assert diary.core.planned(*EVER) == ()
    diary.sessions.append(begun.id, (), progress(2, Outcome.PARTIAL))
    assert diary.core.planned(*EVER) == (planned(),)


def test_a_day_of_which_nothing_is_left_is_planned_anew(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.keep_day(planned(), ())
    diary.core.follow(GROWN, TODAY)
    diary.core.log(performed(1), planned(programme=GROWN))
    assert diary.core.planned(*EVER) == (planned(programme=GROWN),)
    diary.core.remove("set-1", NOON)
    assert diary.core.planned(*EVER) == ()
    diary.core.log(performed(2), planned())
    assert diary.core.planned(*EVER) == (planned(),)


def test_sets_come_in_the_order_they_were_logged(diary: Store) -> None:
    entries = [
        performed(1, logged=NOON + MINUTE),
        performed(3, logged=NOON + 2 * MINUTE, day=TODAY - DAY),
        performed(2, logged=NOON + 2 * MINUTE),
        performed(4, logged=NOON),
    ]
    for entry in entries:
        diary.core.log(entry, planned(entry.day))
    assert [entry.id for entry in diary.core.sets(*EVER)] == ["set-4", "set-1", "set-3", "set-2"]
    assert [entry.id for entry in diary.core.sets(TODAY, TODAY)] == ["set-4", "set-1", "set-2"]


def test_a_set_is_rewritten_and_keeps_its_place(diary: Store) -> None:
    diary.core.log(performed(1), planned())
    diary.core.log(performed(2), planned())
    diary.core.log(performed(1, amount=12), planned())
    assert diary.core.sets(*EVER) == (performed(1, amount=12), performed(2))


def test_a_removed_set_shows_nowhere_and_comes_back(diary: Store) -> None:
    diary.core.log(performed(1), planned())
    diary.core.log(performed(2), planned())
    for minutes in (0, 1):
        diary.core.remove("set-1", NOON + minutes * MINUTE)
        assert diary.core.sets(*EVER) == (performed(2),)
    for _ in range(2):
        diary.core.restore("set-1")
        assert diary.core.sets(*EVER) == (performed(1), performed(2))


def test_a_removed_set_that_its_session_brings_again_stays_removed(diary: Store) -> None:
    diary.core.log(performed(1), planned())
    diary.core.remove("set-1", NOON)
    diary.core.log(performed(1, amount=19), planned())
    assert diary.core.sets(*EVER) == ()
    diary.core.restore("set-1")
    assert diary.core.sets(*EVER) == (performed(1, amount=19),)


def test_an_unknown_set_is_our_mistake_not_a_success(diary: Store) -> None:
    with pytest.raises(LookupError, match="set-8"):
        diary.core.remove("set-8", NOON)
    with pytest.raises(LookupError, match="set-8"):
        diary.core.restore("set-8")


def test_a_note_is_rewritten_whole_and_taken_back(diary: Store) -> None:
    other = ExerciseNote(TODAY, "curl-up", form_kept=True)
    diary.core.note(other, planned())
    for effort, form_kept in ((6, True), (0, None), (None, False)):
        note = ExerciseNote(TODAY, "side-plank", effort, form_kept)
        diary.core.note(note, planned())
        assert diary.core.notes(*EVER) == (other, note)
    for _ in range(2):
        diary.core.note(ExerciseNote(TODAY, "side-plank"), planned())
        assert diary.core.notes(*EVER) == (other,)


def test_notes_are_those_of_the_days_asked_for(diary: Store) -> None:
    notes = [ExerciseNote(TODAY - number * DAY, "curl-up", 5) for number in range(4)]
    for note in notes:
        diary.core.note(note, planned(note.day))
    assert diary.core.notes(TODAY - 2 * DAY, TODAY - DAY) == (notes[2], notes[1])


def test_what_hurt_is_told_by_day_and_exercise_of_discarded_sessions_too(diary: Store) -> None:
    outcomes = (Outcome.OPEN, Outcome.PARTIAL, Outcome.DISCARDED, Outcome.FINISHED)
    for number, outcome in enumerate(outcomes):
        happened = [event(seq, EventKind.HURT) for seq in (1, 2)] + [event(3)]
        diary.sessions.begin(record(number, started=NOON + number * DAY), happened, None)
        diary.sessions.append(f"session-{number}", (), progress(2, outcome))
    days = {TODAY + number * DAY for number in range(4)}
    assert diary.core.hurt(*EVER) == {(day, "figure-four") for day in days}
    assert diary.core.hurt(TODAY + DAY, TODAY + DAY) == {(TODAY + DAY, "figure-four")}


def test_what_was_said_of_it_is_told_with_the_day_of_its_session(diary: Store) -> None:
    for number in range(2):
        begun = record(number, started=NOON + number * DAY)
        diary.sessions.begin(begun, (event(1, EventKind.HURT), event(2, EventKind.HURT)), None)
        for seq in (2, 1):
            diary.sessions.hurt(hurt(seq, number))
    diary.sessions.append("session-0", (), progress(2, Outcome.DISCARDED))
    said = [(TODAY + number * DAY, hurt(seq, number)) for number in range(2) for seq in (1, 2)]
    assert list(diary.core.told(*EVER)) == said
    assert list(diary.core.told(TODAY + DAY, TODAY + DAY)) == said[2:]


def test_every_press_is_told_with_its_side_and_what_was_said_of_it(diary: Store) -> None:
    for number in (1, 0):
        happened = [event(seq, EventKind.HURT) for seq in (0, 1, 2)] + [event(3)]
        diary.sessions.begin(record(number, started=NOON + number * DAY), happened, None)
    diary.sessions.hurt(hurt(1, 0))
    diary.sessions.append("session-1", (), progress(2, Outcome.DISCARDED))
    of_first = tuple(
        HurtPress(TODAY, "figure-four", side, score)
        for side, score in ((None, None), (Side.RIGHT, 6), (Side.LEFT, None))
    )
    of_second = tuple(replace(press, day=TODAY + DAY, score=None) for press in of_first)
    assert diary.core.presses(*EVER) == (*of_first, *of_second)
    assert diary.core.presses(TODAY + DAY, TODAY + DAY) == of_second


def test_a_session_in_which_nothing_hurt_tells_nothing(diary: Store) -> None:
    diary.sessions.begin(record(), (event(0), event(1, EventKind.EASED)), None)
    assert diary.core.hurt(*EVER) == frozenset()
    assert diary.core.presses(*EVER) == ()


def test_a_pause_is_ended_rewritten_and_taken_back(diary: Store) -> None:
    later = Pause(TODAY + 9 * DAY)
    diary.core.pause(later)
    for pause in (Pause(TODAY), Pause(TODAY, TODAY + DAY), Pause(TODAY)):
        diary.core.pause(pause)
        assert diary.core.pauses() == (pause, later)
    for _ in range(2):
        diary.core.unpause(TODAY)
        assert diary.core.pauses() == (later,)


def test_why_nothing_was_done_is_kept_by_day_rewritten_and_taken_back(diary: Store) -> None:
    diary.core.explain(MissReason.NO_TIME, TODAY)
    diary.core.explain(MissReason.AWAY, TODAY - DAY)
    diary.core.explain(MissReason.TOO_PAINFUL, TODAY)
    both = {TODAY - DAY: MissReason.AWAY, TODAY: MissReason.TOO_PAINFUL}
    assert list(diary.core.reasons(*EVER).items()) == list(both.items())
    assert diary.core.reasons(TODAY, TODAY) == {TODAY: MissReason.TOO_PAINFUL}
    for _ in range(2):
        diary.core.explain(None, TODAY)
        assert diary.core.reasons(*EVER) == {TODAY - DAY: MissReason.AWAY}


def test_what_is_left_as_it_is_is_kept_once_an_exercise_until_it_is_asked_again(
    diary: Store,
) -> None:
    other = Aside("plank", SuggestionKind.DOWN, Reason.HURT, TODAY)
    for left in (aside(TODAY - DAY), other, aside()):
        diary.core.put_aside(left)
    assert diary.core.asides() == (aside(), other)
    for _ in range(2):
        diary.core.ask_again("curl-up")
        assert diary.core.asides() == (other,)


def test_a_week_is_left_without_an_answer_until_that_is_taken_back(diary: Store) -> None:
    for _ in range(2):
        diary.core.leave_unasked(TODAY, unasked=True)
        assert diary.core.is_unasked(TODAY)
    assert not diary.core.is_unasked(TODAY + DAY)
    for _ in range(2):
        diary.core.leave_unasked(TODAY, unasked=False)
        assert not diary.core.is_unasked(TODAY)


def test_the_first_choice_is_taken_back_and_what_was_done_stays(diary: Store) -> None:
    diary.core.follow(PROGRAMME, TODAY)
    diary.core.log(performed(1), planned())
    diary.core.unfollow()
    assert diary.core.programme() is None
    assert diary.core.targets() == ()
    assert diary.core.planned(*EVER) == (planned(),)


def test_programmes_of_ones_own_are_found_as_they_were_followed_last(diary: Store) -> None:
    one, two = replace(PROGRAMME, id="own-1"), replace(PROGRAMME, id="own-2")
    changed = replace(one, name="Changed")
    for followed in (one, two, changed, PROGRAMME):
        diary.core.follow(followed, TODAY)
    assert diary.core.own_programmes("own-") == (changed, two)
    assert diary.core.own_programmes("none-") == ()


def test_a_day_is_kept_in_one_piece(diary: Store) -> None:
    note = ExerciseNote(TODAY, "curl-up", 5, form_kept=True)
    diary.core.keep_day(planned(), (performed(1), performed(2)), (note,))
    assert [log.id for log in diary.core.sets(TODAY, TODAY)] == ["set-1", "set-2"]
    assert diary.core.notes(TODAY, TODAY) == (note,)
    assert diary.core.planned(TODAY, TODAY) == (planned(),)


def test_removing_twice_keeps_the_first_time(filled: Path) -> None:
    store = open_store(filled)
    store.core.remove("set-2", NOON + MINUTE)
    store.close()
    removed = {row[0]: row[-1] for row in contents(filled)["set_log"]}
    assert removed == {"set-1": None, "set-2": "2025-07-09T10:00:00.000000Z"}


def test_a_programme_followed_on_many_days_is_kept_once(filled: Path) -> None:
    store = open_store(filled)
    for number in range(1, 30):
        day = TODAY - number * DAY
        store.core.log(performed(100 + number, day=day), planned(day))
    store.core.follow(PROGRAMME, TODAY + DAY)
    store.close()
    after = contents(filled)
    assert len(after["programme"]) == 1
    assert len(after["planned_day"]) == 30
    assert len(after["programme_follow"]) == 2
