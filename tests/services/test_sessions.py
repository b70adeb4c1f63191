"""Guiding a session: written first, shown after; broken off, resumed, filed, taken back."""

import itertools
from datetime import date, timedelta

import pytest

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Plan, Routine, Step
from backcare_desktop.core.session_log import LoggedEvent, Outcome, SessionRecord
from backcare_desktop.core.session_state import EventKind, PauseReason, Status
from backcare_desktop.core.timeline import CueKind
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.sessions import Following, Sessions
from tests.core.test_routine import exercise
from tests.fakes import NOON, FakeClock, MemoryRatings, MemorySessions

FULL = StorageUnavailable(StorageProblem.FULL)
ROUTINE = Routine(
    "trio",
    "Ease-off trio",
    "Three.",
    "Ease.",
    "acute relief",
    3,
    (
        Step(exercise("knee-rolls"), Dose(hold_s=30, each_side=True), 15),
        Step(exercise("cat-cow"), Dose(reps=5, tempo_s=6.0)),
    ),
)
PLAN = ROUTINE.plan()
# 0 ready 5 · 1 right 30 · 2 switch 5 · 3 left 30 · 4 rest 15 · 5 repetitions 30: 115 s in all


class House:
    """A diary, a clock, and the guide that uses both; the guide can be killed."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.ratings = MemoryRatings()
        self.store = MemorySessions(self.ratings)
        self._ids = (f"id-{n}" for n in itertools.count(1))
        self.guide = self.fresh()

    def fresh(self) -> Sessions:
        return Sessions(self.store, self.clock, lambda: next(self._ids))

    def begin(self, plan: Plan = PLAN, pain: int | None = None) -> Following:
        return self.guide.begin(ROUTINE, plan, pain)

    def run(self, seconds: float) -> Following:
        """Time passes and is looked at once a second."""
        seen = self.guide.poll()
        while seconds > 0:
            self.clock.advance(min(1.0, seconds))
            seconds -= 1.0
            seen = self.guide.poll()
        return seen

    def kill(self) -> None:
        self.guide = self.fresh()

    def record(self, session_id: str = "id-1") -> SessionRecord:
        record = self.store.get(session_id)
        assert record is not None
        return record

    def events(self, session_id: str = "id-1") -> tuple[LoggedEvent, ...]:
        return self.store.events(session_id)

    def kinds(self, session_id: str = "id-1") -> list[EventKind]:
        return [event.kind for event in self.events(session_id)]


@pytest.fixture
def house() -> House:
    return House()


# --- beginning -----------------------------------------------------------------------------------


def test_beginning_keeps_the_session_before_anybody_sees_it(house: House) -> None:
    seen = house.begin()
    assert house.record() == seen.record
    assert house.kinds() == [EventKind.STARTED, EventKind.SEGMENT]
    assert (seen.record.routine_id, seen.record.routine_name) == ("trio", "Ease-off trio")
    assert seen.record.started.at_utc == NOON
    assert seen.record.started.local_date == date(2025, 7, 9)
    assert seen.record.progress.outcome is Outcome.OPEN
    assert seen.state.status is Status.RUNNING
    assert seen.cue is not None
    assert seen.cue.kind is CueKind.GET_READY
    assert seen.changes == Changes(sessions=True)


def test_the_pain_before_belongs_to_the_session(house: House) -> None:
    seen = house.begin(pain=0)
    (rating,) = house.ratings.latest(9)
    assert (rating.score, rating.context) == (0, RatingContext.BEFORE_SESSION)
    assert (rating.session_id, rating.when) == (seen.record.id, seen.record.started)
    assert seen.changes == Changes(sessions=True, ratings=True)


def test_no_rating_is_no_rating_not_zero(house: House) -> None:
    house.begin(pain=None)
    assert house.ratings.latest(9) == ()


def test_what_can_not_be_written_is_not_started(house: House) -> None:
    house.store.problem = FULL
    with pytest.raises(StorageUnavailable):
        house.begin()
    with pytest.raises(LookupError):
        house.guide.poll()
    house.store.problem = None
    assert house.store.newest_open() is None
    assert house.begin().state.status is Status.RUNNING


def test_beginning_another_leaves_the_one_before_to_be_resumed(house: House) -> None:
    house.begin()
    house.run(10.5)
    house.begin()
    assert house.kinds("id-1")[-1] is EventKind.PAUSED
    assert house.record("id-1").progress.active_s == pytest.approx(10.5)
    assert [event.seq for event in house.events("id-2")] == [0, 1]


def test_nobody_followed_nothing_to_do(house: House) -> None:
    for action in ("poll", "pause", "onward", "hurt"):
        with pytest.raises(LookupError):
            getattr(house.guide, action)()
    house.guide.leave_open()


# --- following -----------------------------------------------------------------------------------


def test_events_say_which_exercise_side_and_set_they_are_about(house: House) -> None:
    house.begin()
    house.run(115)
    about = [
        (e.kind, e.exercise_id, e.side) for e in house.events() if e.kind is EventKind.STEP_DONE
    ]
    assert about == [
        (EventKind.STEP_DONE, "knee-rolls", Side.RIGHT),
        (EventKind.STEP_DONE, "knee-rolls", Side.LEFT),
        (EventKind.STEP_DONE, "cat-cow", None),
    ]
    assert [event.seq for event in house.events()] == list(range(len(house.events())))


def test_events_carry_the_time_they_happened_not_the_time_they_were_noticed(house: House) -> None:
    house.begin()
    house.clock.advance(4.9)
    house.guide.poll()
    house.clock.advance(3.1)
    house.guide.poll()
    assert house.events()[-1].kind is EventKind.SEGMENT
    assert house.events()[-1].at_utc == NOON + timedelta(seconds=5)


def test_sleep_is_kept_with_the_time_it_began(house: House) -> None:
    house.begin()
    house.run(3)
    house.clock.sleep(600)
    seen = house.guide.poll()
    slept = house.events()[-1]
    assert (slept.kind, slept.seconds) == (EventKind.SLEPT, 600)
    assert slept.at_utc == NOON + timedelta(seconds=3)
    assert (seen.state.reason, seen.state.slept_s) == (PauseReason.SLEPT, 600)
    assert house.record().progress.active_s == 3


def test_the_place_is_written_before_each_second_is_shown(house: House) -> None:
    house.begin()
    for _ in range(100):
        house.clock.advance(0.25)
        seen = house.guide.poll()
        written = house.record().progress.position
        assert written.index == seen.state.position.index
        assert 0.0 <= seen.state.position.into - written.into < 2.0


def test_a_look_that_changes_nothing_writes_nothing(house: House) -> None:
    house.begin()
    house.clock.advance(1.0)
    house.guide.poll()
    house.store.problem = FULL
    house.clock.advance(0.5)
    assert house.guide.poll().problem is None


def test_finished_is_kept_with_its_end_and_told_to_others(house: House) -> None:
    house.begin()
    seen = house.run(115)
    progress = house.record().progress
    assert (progress.outcome, progress.active_s) == (Outcome.FINISHED, pytest.approx(115))
    assert progress.ended is not None
    assert progress.ended.at_utc == NOON + timedelta(seconds=115)
    assert not progress.clock_suspect
    assert seen.changes == Changes(sessions=True)
    assert seen.done == {1, 3, 5}
    assert house.guide.broken_off() is None


def test_ended_early_is_partial(house: House) -> None:
    house.begin()
    house.run(40)
    seen = house.guide.end_early()
    assert house.record().progress.outcome is Outcome.PARTIAL
    assert seen.done == {1}
    assert seen.changes == Changes(sessions=True)


def test_while_it_runs_no_page_has_to_refresh(house: House) -> None:
    house.begin()
    assert house.run(10).changes == NOTHING


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("pause", EventKind.PAUSED),
        ("onward", EventKind.STEP_SKIPPED),
        ("skip_exercise", EventKind.STEP_SKIPPED),
        ("back", EventKind.WENT_BACK),
        ("prolong", EventKind.PROLONGED),
        ("hurt", EventKind.HURT),
        ("restart_step", EventKind.WENT_BACK),
        ("end_early", EventKind.ENDED_EARLY),
    ],
)
def test_every_action_is_written_before_it_is_answered(
    house: House, action: str, kind: EventKind
) -> None:
    house.begin()
    house.run(12)
    before = len(house.events())
    seen = getattr(house.guide, action)()
    assert kind in house.kinds()[before:]
    assert seen.problem is None


def test_this_hurts_names_the_exercise_and_going_on_easier_is_kept(house: House) -> None:
    house.begin()
    house.run(12)
    assert house.guide.hurt().state.reason is PauseReason.HURT
    assert house.guide.ease().state.status is Status.RUNNING
    assert house.kinds()[-3:] == [EventKind.HURT, EventKind.EASED, EventKind.RESUMED]
    assert {event.exercise_id for event in house.events()[-3:]} == {"knee-rolls"}


def test_pausing_and_going_on_keeps_counting(house: House) -> None:
    house.begin()
    house.run(3)
    house.guide.pause()
    house.clock.advance(7200)
    house.guide.resume()
    assert house.run(1).state.active_s == pytest.approx(4)


# --- clocks (T5, T6) -----------------------------------------------------------------------------


def test_a_wall_clock_that_was_set_makes_the_record_suspect(house: House) -> None:
    for jump, suspect in ((60.0, False), (61.0, True), (-61.0, True)):
        seen = house.begin()
        house.run(5)
        house.clock.jump(jump)
        house.guide.end_early()
        assert house.record(seen.record.id).progress.clock_suspect is suspect, jump


def test_sleep_alone_does_not_make_it_suspect(house: House) -> None:
    house.begin()
    house.clock.sleep(3600)
    house.guide.poll()
    house.guide.end_early()
    assert not house.record().progress.clock_suspect


def test_a_resumed_session_is_not_suspected_for_the_time_in_between(house: House) -> None:
    house.begin()
    house.run(5)
    house.kill()
    house.clock.utc += timedelta(hours=2)
    house.clock.boot_s = house.clock.mono = 30.0
    house.guide.resume_broken_off("id-1")
    house.guide.resume()
    house.guide.end_early()
    assert not house.record().progress.clock_suspect


# --- a full disk (R7, R19) -----------------------------------------------------------------------


def test_on_a_full_disk_the_session_goes_on_and_nothing_is_lost(house: House) -> None:
    house.begin()
    house.run(4)
    house.store.problem = FULL
    seen = house.run(40)
    assert seen.problem is FULL
    assert seen.state.position.index == 3
    assert seen.done == {1}
    house.store.problem = None
    assert len(house.events()) == 2
    assert house.run(1).problem is None
    assert house.kinds().count(EventKind.STEP_DONE) == 1
    assert [event.seq for event in house.events()] == list(range(len(house.events())))
    assert house.events()[2].at_utc == NOON + timedelta(seconds=5)


def test_an_end_that_is_not_written_is_not_called_saved(house: House) -> None:
    house.begin()
    house.store.problem = FULL
    seen = house.guide.end_early()
    assert (seen.problem, seen.changes) == (FULL, NOTHING)
    house.store.problem = None
    seen = house.guide.poll()
    assert (seen.problem, seen.changes) == (None, Changes(sessions=True))
    assert house.record().progress.outcome is Outcome.PARTIAL


def test_leaving_tells_when_it_could_not_be_written_and_keeps_everything(house: House) -> None:
    house.begin()
    house.run(20)
    house.store.problem = FULL
    with pytest.raises(StorageUnavailable):
        house.guide.leave_open()
    house.store.problem = None
    house.guide.leave_open()
    assert house.kinds()[-1] is EventKind.PAUSED
    assert house.record().progress.active_s == pytest.approx(20)


def test_an_end_still_unwritten_is_written_when_leaving(house: House) -> None:
    house.begin()
    house.store.problem = FULL
    house.guide.end_early()
    house.store.problem = None
    house.guide.leave_open()
    assert house.record().progress.outcome is Outcome.PARTIAL


def test_a_session_ended_when_it_ended_not_when_that_could_be_written(house: House) -> None:
    house.begin()
    house.run(20)
    house.store.problem = FULL
    house.guide.end_early()
    house.clock.advance(600)
    house.clock.jump(7200)
    house.guide.poll()
    house.store.problem = None
    house.guide.leave_open()
    ended = house.record().progress.ended
    assert ended is not None
    assert ended.at_utc == NOON + timedelta(seconds=20)
    assert not house.record().progress.clock_suspect, "the clock was set afterwards"


# --- broken off (R1, E 10) -----------------------------------------------------------------------


def test_a_killed_session_is_offered_with_every_step_it_completed(house: House) -> None:
    house.begin()
    house.run(50.5)
    house.kill()
    offered = house.guide.broken_off()
    assert offered is not None
    assert (offered.record.id, offered.steps_done, offered.steps) == ("id-1", 1, 3)
    assert offered.state.status is Status.PAUSED
    seen = house.guide.resume_broken_off("id-1")
    assert (seen.state.status, seen.state.reason) == (Status.PAUSED, PauseReason.RESTORED)
    assert seen.done == {1}
    assert seen.state.mono == house.clock.mono
    assert 20 <= seen.state.shown_second <= 21, "it stood at 20"
    house.guide.resume()
    assert house.run(70).state.status is Status.FINISHED
    assert house.record().progress.outcome is Outcome.FINISHED


def test_a_countdown_never_comes_back_lower_than_it_was_seen(house: House) -> None:
    """Killed after a second was written and before it was shown."""
    house.begin()
    seen = house.run(8)
    assert seen.state.shown_second == 27
    house.clock.advance(1.0)
    house.guide.poll()
    house.kill()
    assert 27 <= house.guide.resume_broken_off("id-1").state.shown_second <= 28


def test_a_resumed_session_keeps_its_prolongations_and_goes_on_with_its_numbers(
    house: House,
) -> None:
    house.begin()
    house.run(10)
    house.guide.prolong()
    house.guide.pause()
    house.kill()
    seen = house.guide.resume_broken_off("id-1")
    assert seen.state.segment.duration == 40
    assert seen.state.remaining == pytest.approx(35)
    house.guide.resume()
    house.guide.onward()
    assert [event.seq for event in house.events()] == list(range(len(house.events())))


def test_a_second_pass_after_a_crash_has_the_cues_of_the_first(house: House) -> None:
    house.begin()
    house.run(33.5)
    house.guide.prolong()
    house.guide.back()
    house.kill()
    counts = [
        cue.at
        for cue in house.guide.resume_broken_off("id-1").state.segment.cues
        if cue.kind is CueKind.COUNT
    ]
    assert counts == [37, 38, 39]


def test_time_away_never_counts(house: House) -> None:
    house.begin()
    house.run(10)
    house.guide.pause()
    house.kill()
    house.clock.advance(3600)
    house.guide.resume_broken_off("id-1")
    house.clock.advance(60)
    house.guide.poll()
    house.guide.resume()
    assert house.run(1).state.active_s == pytest.approx(11)


def test_a_broken_off_session_is_offered_for_a_day_and_no_longer(house: House) -> None:
    house.begin()
    house.run(10)
    house.kill()
    house.clock.utc = NOON + timedelta(hours=24)
    assert house.guide.broken_off() is not None
    house.clock.utc += timedelta(seconds=1)
    assert house.guide.broken_off() is None
    assert house.record().progress.outcome is Outcome.PARTIAL


def test_a_session_filed_late_ended_when_it_was_broken_off(house: House) -> None:
    house.begin()
    house.run(40)
    house.kill()
    house.clock.advance(3 * 86_400)
    assert house.guide.broken_off() is None
    ended = house.record().progress.ended
    assert ended is not None
    assert ended.local_date == date(2025, 7, 9)


def test_old_ones_are_filed_until_one_is_left_to_offer(house: House) -> None:
    for _ in range(2):
        house.begin()
        house.run(5)
        house.kill()
        house.clock.advance(20 * 3600)
    house.begin()
    house.kill()
    house.guide.finish_broken_off("id-3")
    offered = house.guide.broken_off()
    assert offered is not None
    assert offered.record.id == "id-2"
    house.guide.finish_broken_off("id-2")
    assert house.guide.broken_off() is None
    assert house.record("id-1").progress.outcome is Outcome.PARTIAL


def test_an_old_one_on_a_diary_that_can_only_be_read_hinders_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.READ_ONLY)

    house.begin()
    house.kill()
    house.clock.advance(2 * 86_400)
    monkeypatch.setattr(house.store, "append", refuse)
    assert house.guide.broken_off() is None
    assert house.record().progress.outcome is Outcome.OPEN


def test_the_session_being_followed_is_not_offered(house: House) -> None:
    house.begin()
    assert house.guide.broken_off() is None
    assert house.guide.poll().state.status is Status.RUNNING


def test_leaving_keeps_progress_and_offers_it_again(house: House) -> None:
    house.begin()
    house.run(12.4)
    house.guide.leave_open()
    assert house.kinds()[-1] is EventKind.PAUSED
    offered = house.guide.broken_off()
    assert offered is not None
    assert offered.state.active_s == pytest.approx(12.4)


def test_only_an_open_session_can_be_taken_up_or_filed(house: House) -> None:
    house.begin()
    house.guide.end_early()
    for wrong in ("id-1", "nobody"):
        with pytest.raises(LookupError):
            house.guide.resume_broken_off(wrong)
        with pytest.raises(LookupError):
            house.guide.finish_broken_off(wrong)
    with pytest.raises(LookupError):
        house.guide.discard("nobody")


def test_finishing_a_broken_off_session_keeps_what_was_done(house: House) -> None:
    house.begin()
    house.run(40)
    house.kill()
    assert house.guide.finish_broken_off("id-1") == Changes(sessions=True)
    assert house.record().progress.outcome is Outcome.PARTIAL
    assert house.record().progress.active_s == pytest.approx(40, abs=1)


# --- taking back ---------------------------------------------------------------------------------


def test_a_discarded_session_shows_nowhere_and_can_come_back(house: House) -> None:
    house.begin()
    house.run(10)
    day = date(2025, 7, 9)
    assert house.guide.discard("id-1") == Changes(sessions=True)
    assert house.store.marks(day, day) == ()
    assert house.guide.broken_off() is None
    with pytest.raises(LookupError):
        house.guide.poll()
    house.guide.undo_discard("id-1")
    again = house.guide.broken_off()
    assert again is not None
    assert again.record.id == "id-1"


def test_discarding_another_session_leaves_the_one_on_the_mat_alone(house: House) -> None:
    house.begin()
    house.kill()
    house.begin()
    house.guide.discard("id-1")
    assert house.guide.poll().record.id == "id-2"


def test_the_last_time_a_routine_was_done_counts_only_what_counts(house: House) -> None:
    assert house.guide.last_done("trio") is None
    house.begin()
    house.run(40)
    house.guide.end_early()
    house.clock.advance(60)
    house.begin()
    house.guide.discard("id-2")
    house.begin()
    house.guide.end_early()
    last = house.guide.last_done("trio")
    assert last is not None
    assert last.id == "id-1"
