"""A symptom check in the diary: kept by the page, never lowered once shown, locks, is cleared."""

import itertools
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.triage import Triage, load_triage
from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clinician, Mode, SymptomCheck
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.triage import Level
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.checks import Checks, Examiner
from backcare_desktop.services.gate import Gate, LockedError
from backcare_desktop.services.sessions import Sessions
from tests.fakes import FakeClock
from tests.memory import MemoryChecks, MemoryEpisodes, MemorySessions
from tests.services.test_sessions import PLAN, ROUTINE

TRIAGE: Triage = load_triage(paths.resource("triage"))
FIRST = TRIAGE.interview.pages[0]


def everything(*yes: str, **fields: object) -> Answers:
    """Every question answered: yes to those named, no to the others."""
    answers = Answers(
        symptoms={
            key: Answer.YES if key in yes else Answer.NO for key in TRIAGE.interview.questions
        },
        age=34,
        onset=Onset.SUDDEN,
        mechanism=Mechanism.DEADLIFT,
        days_since_onset=2,
        trend=Trend.IMPROVING,
        pain_now=4,
    )
    return replace(answers, **fields)  # type: ignore[arg-type]


class House:
    """A diary in memory, the rules, and somebody who answers."""

    def __init__(self) -> None:
        numbers = (f"id-{number}" for number in itertools.count(1))
        self.clock = FakeClock()
        self.store = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.store)
        self.examiner = Examiner(TRIAGE.interview, TRIAGE.rules, self.clock, lambda: next(numbers))
        self.gate = Gate(self.store, self.clock, lambda: next(numbers))
        self.checks = Checks(
            self.store, self.episodes, self.gate, self.clock, lambda: next(numbers)
        )
        self.guide = Sessions(
            MemorySessions(), self.clock, lambda: next(numbers), self.gate.pass_or_raise
        )

    def finished(self, answers: Answers, check: SymptomCheck | None = None) -> SymptomCheck:
        """A check answered to the end and kept, a minute after the one before."""
        self.clock.advance(60)
        check = self.examiner.assess(check or self.examiner.fresh(), answers, 4)
        self.checks.keep(check)
        return check


@pytest.fixture
def house() -> House:
    return House()


# --- answering ---------------------------------------------------------------------------------


def test_a_finished_check_has_a_level_its_time_and_the_version_of_the_rules(house: House) -> None:
    check = house.finished(everything())
    assert check.complete and check.finding.level is Level.SELF_CARE
    assert check.found is not None and check.found.at_utc == house.clock.utc_now()
    assert check.rules_version == TRIAGE.rules.version
    assert house.store.get(check.id) == check


def test_an_unfinished_check_has_no_level_below_a_doctor_today(house: House) -> None:
    half = Answers(symptoms={"severe_pain": Answer.YES})
    check = house.examiner.assess(house.examiner.fresh(), half, 1)
    assert check.finding.level is None and check.found is None and not check.counts


@pytest.mark.parametrize(
    ("key", "level"),
    [("saddle_numbness", Level.EMERGENCY), ("fever_or_shivering", Level.URGENT)],
)
def test_an_unfinished_check_already_says_that_help_is_needed(
    house: House, key: str, level: Level
) -> None:
    check = house.examiner.assess(
        house.examiner.fresh(), Answers(symptoms={key: Answer.NOT_SURE}), 0
    )
    assert check.finding.level is level and check.counts and not check.complete


def test_going_on_after_an_emergency_keeps_the_check(house: House) -> None:
    first = house.finished(Answers(symptoms={"chest_pain": Answer.YES}))
    whole = house.finished(everything("chest_pain"), first)
    assert whole.id == first.id and whole.complete and whole.corrects is None


def test_a_level_that_was_shown_is_never_lowered_but_corrected_by_a_new_check(
    house: House,
) -> None:
    first = house.finished(Answers(symptoms={"chest_pain": Answer.YES}))
    second = house.finished(everything(), first)
    assert second.id != first.id and second.corrects == first.id
    assert house.store.get(first.id) == first
    assert [check.id for check in house.checks.page().past] == [second.id, first.id]


def test_a_correction_starts_with_the_answers_and_leaves_the_other_alone(house: House) -> None:
    first = house.finished(everything("fever_or_shivering"))
    again = house.examiner.correction(first)
    assert again.answers == first.answers and again.corrects == first.id
    assert again.finding.level is None and not again.complete


def test_answers_to_questions_that_do_not_apply_are_not_kept(house: House) -> None:
    answers = everything("pregnant_second_or_third_trimester")
    check = house.finished(answers)
    assert "pregnant_second_or_third_trimester" not in check.answers.symptoms
    assert check.finding.level is Level.SELF_CARE


def test_the_static_list_computes_nothing(house: House) -> None:
    check = house.examiner.from_list(Level.URGENT)
    assert check.mode is Mode.CHECKLIST and check.complete
    assert check.finding.level is Level.URGENT and not check.answers.symptoms
    assert house.examiner.from_list(Level.SELF_CARE).finding.reasons == ()


# --- going on later ----------------------------------------------------------------------------


def test_a_check_of_today_can_be_gone_on_with_and_tomorrow_not(house: House) -> None:
    check = house.examiner.assess(house.examiner.fresh(), Answers(age=40), 2)
    house.checks.keep(check)
    assert house.checks.page().unfinished == check
    house.clock.advance(timedelta(hours=11).total_seconds())
    assert house.checks.page().unfinished == check
    house.clock.advance(timedelta(days=1).total_seconds())
    assert house.checks.page().unfinished is None


def test_a_check_that_is_not_kept_changes_nothing(house: House) -> None:
    house.store.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        house.checks.keep(house.examiner.fresh())
    house.store.problem = None
    assert house.checks.page().unfinished is None


# --- looking back ------------------------------------------------------------------------------


def test_the_check_before_is_the_last_finished_one_and_not_the_one_corrected(
    house: House,
) -> None:
    oldest = house.finished(everything())
    wrong = house.finished(everything("fever_or_shivering"))
    right = house.finished(everything("cancer_history"), house.examiner.correction(wrong))
    assert house.checks.before(right) == oldest
    assert house.checks.before(oldest) is None


def test_a_removed_check_is_gone_and_can_be_restored(house: House) -> None:
    check = house.finished(everything("severe_pain"))
    assert house.checks.remove(check.id) == Changes(checks=True)
    assert house.checks.page().past == ()
    house.checks.restore(check.id)
    assert [kept.id for kept in house.checks.page().past] == [check.id]


def test_what_locks_can_not_be_removed(house: House) -> None:
    check = house.finished(everything("fever_or_shivering"))
    with pytest.raises(LockedError):
        house.checks.remove(check.id)
    assert house.gate.lock() is not None


def test_an_emergency_locks_although_a_check_before_it_was_dated_in_the_future(
    house: House,
) -> None:
    house.clock.utc += timedelta(days=2)
    house.finished(everything())
    house.clock.utc -= timedelta(days=2)
    house.finished(everything("chest_pain"))
    assert house.gate.lock() is not None


def test_none_applies_takes_nothing_back_that_was_computed(house: House) -> None:
    house.finished(everything("chest_pain"))
    house.checks.keep(house.examiner.from_list(Level.SELF_CARE))
    assert house.gate.lock() is not None


def test_none_applies_takes_back_what_was_said_of_the_list_before(house: House) -> None:
    house.checks.keep(house.examiner.from_list(Level.URGENT))
    assert house.gate.lock() is not None
    house.checks.keep(house.examiner.from_list(Level.SELF_CARE))
    assert house.gate.lock() is None


def test_answering_the_rest_after_a_clearance_locks_again_only_if_more_is_found(
    house: House,
) -> None:
    first = house.finished(Answers(symptoms={"chest_pain": Answer.YES}))
    house.gate.clear(first.id, Clinician.DOCTOR)
    house.finished(everything("chest_pain"), first)
    assert house.gate.lock() is None


def test_a_second_press_records_nothing_more(house: House) -> None:
    check = house.finished(everything("fever_or_shivering"))
    first = house.gate.clear(check.id, Clinician.DOCTOR)
    assert house.gate.clear(check.id, Clinician.DOCTOR).clearance == first.clearance
    house.gate.withdraw(first.clearance.id)
    assert house.gate.lock() is not None


def test_a_check_left_for_a_new_one_is_not_offered_any_more(house: House) -> None:
    house.checks.keep(house.examiner.assess(house.examiner.fresh(), Answers(age=40), 1))
    house.finished(everything())
    assert house.checks.page().unfinished is None


def test_who_changes_answers_looks_at_every_page_before_it_counts(house: House) -> None:
    first = house.finished(everything("fever_or_shivering"))
    again = house.examiner.correction(first)
    half = house.examiner.assess(again, everything(), 1, walked=False)
    assert not half.complete and half.finding.level is None
    assert house.examiner.assess(half, everything(), 4).finding.level is Level.SELF_CARE


# --- the gate ----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["saddle_numbness", "fever_or_shivering"])
def test_emergency_and_urgent_lock_the_sessions(house: House, key: str) -> None:
    check = house.finished(everything(key))
    lock = house.gate.lock()
    assert lock is not None and lock.check_id == check.id
    with pytest.raises(LockedError):
        house.guide.begin(ROUTINE, PLAN, None)


def test_a_session_broken_off_before_stays_locked_too(house: House) -> None:
    session = house.guide.begin(ROUTINE, PLAN, None).record
    house.finished(everything("fever_or_shivering"))
    with pytest.raises(LockedError):
        house.guide.resume_broken_off(session.id)


@pytest.mark.parametrize("yes", [(), ("severe_pain",)])
def test_routine_and_self_care_lock_nothing(house: House, yes: tuple[str, ...]) -> None:
    house.finished(everything(*yes))
    house.gate.pass_or_raise()
    assert house.guide.begin(ROUTINE, PLAN, None).record.routine_id == ROUTINE.id


def test_a_new_check_opens_the_lock_and_an_unfinished_one_does_not(house: House) -> None:
    house.finished(everything("fever_or_shivering"))
    house.checks.keep(house.examiner.assess(house.examiner.fresh(), Answers(age=40), 1))
    assert house.gate.lock() is not None
    house.finished(everything())
    assert house.gate.lock() is None


def test_a_clearance_opens_the_lock_until_it_is_taken_back(house: House) -> None:
    check = house.finished(everything("fever_or_shivering"))
    cleared = house.gate.clear(check.id, Clinician.DOCTOR)
    assert cleared.changes == Changes(checks=True)
    assert house.gate.lock() is None
    assert house.checks.page().cleared == cleared.clearance
    house.gate.withdraw(cleared.clearance.id)
    assert house.gate.lock() is not None


def test_a_clearance_counts_for_its_own_check_only(house: House) -> None:
    first = house.finished(everything("fever_or_shivering"))
    house.gate.clear(first.id, Clinician.DOCTOR)
    house.finished(everything("fever_or_shivering"))
    assert house.gate.lock() is not None


def test_with_the_static_list_the_question_is_asked_once_a_day(house: House) -> None:
    assert not house.gate.asked_today()
    house.checks.keep(house.examiner.from_list(Level.SELF_CARE))
    assert house.gate.asked_today()
    house.clock.advance(timedelta(days=1).total_seconds())
    assert not house.gate.asked_today()


# --- the episode -------------------------------------------------------------------------------


def test_an_episode_starts_with_what_the_check_says(house: House) -> None:
    check = house.examiner.assess(
        house.examiner.fresh(),
        everything(),
        4,
        BodySide.LEFT,
        (Region.BUTTOCK, Region.LOWER_BACK),
    )
    house.checks.keep(check)
    kept = house.checks.start_episode(check.id)
    episode = house.episodes.active()
    assert episode is not None and kept.check.episode_id == episode.id
    assert episode.onset == check.started.local_date - timedelta(days=2)
    assert episode.mechanism is Mechanism.DEADLIFT
    assert (episode.side, episode.regions) == (
        BodySide.LEFT,
        (Region.LOWER_BACK, Region.BUTTOCK),
    )
    assert kept.changes == Changes(checks=True, episodes=True)


def test_a_later_check_continues_the_episode(house: House) -> None:
    first = house.finished(everything())
    house.checks.start_episode(first.id)
    second = house.finished(everything())
    kept = house.checks.continue_episode(second.id)
    active = house.episodes.active()
    assert active is not None and kept.check.episode_id == active.id


def test_a_second_press_starts_no_second_episode(house: House) -> None:
    check = house.finished(everything())
    house.checks.start_episode(check.id)
    house.checks.start_episode(check.id)
    assert len(house.episodes.newest(5)) == 1


def test_an_episode_that_is_not_kept_changes_nothing(house: House) -> None:
    check = house.finished(everything())
    house.store.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        house.checks.start_episode(check.id)


def test_a_new_episode_closes_the_old_one_and_keeps_it(house: House) -> None:
    house.checks.start_episode(house.finished(everything()).id)
    house.checks.start_episode(house.finished(everything(days_since_onset=0)).id)
    newest, old = house.episodes.newest(5)
    assert newest.is_active and not old.is_active
    assert newest.onset > date(2025, 7, 7)


def test_without_an_episode_there_is_nothing_to_continue(house: House) -> None:
    check = house.finished(everything())
    with pytest.raises(LookupError):
        house.checks.continue_episode(check.id)


def test_a_clock_set_back_does_not_keep_anybody_from_starting_anew(house: House) -> None:
    house.checks.start_episode(house.finished(everything()).id)
    house.clock.utc -= timedelta(days=3)
    house.checks.start_episode(house.finished(everything()).id)
    assert len(house.episodes.newest(5)) == 2
