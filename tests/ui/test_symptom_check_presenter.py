"""The symptom check led through: what is shown when, whatever the diary does."""

import itertools
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtTest import QSignalSpy

from backcare_desktop.core.answers import Answer
from backcare_desktop.core.check import Clinician
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.tabs.symptom_check.keeper import CheckKeeper
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import (
    CheckState,
    HomeState,
    InterviewState,
    ResultState,
    Tone,
)
from tests.fakes import FakeClock, InlineJobs
from tests.services.test_checks import TRIAGE
from tests.services.test_desk import Drawer
from tests.services.test_sessions import ROUTINE

FULL = StorageUnavailable(StorageProblem.FULL)
EMERGENCY = TRIAGE.interview.pages[0].questions
VERSION = f"{TRIAGE.rules.version} {TRIAGE.rules.fingerprint[:12]}"


class Settings:
    """What was chosen, in memory."""

    def __init__(self, **chosen: object) -> None:
        self.preferences = replace(Preferences(accepted_rules=VERSION), **chosen)  # type: ignore[arg-type]

    def set_country(self, code: str) -> None:
        self.preferences = replace(self.preferences, country=code)

    def accept_rules(self, version: str) -> None:
        self.preferences = replace(self.preferences, accepted_rules=version)


class House:
    """A diary in memory, the presenter, and what it showed."""

    def __init__(self, country: str = "GB", **chosen: object) -> None:
        numbers = (f"id-{number}" for number in itertools.count(1))
        self.clock = FakeClock()
        self.drawer = Drawer()
        self.settings = Settings(**chosen)
        self.desk = Desk(Path("diary.sqlite"), self.drawer.open, self.clock, lambda: next(numbers))
        self.presenter = CheckPresenter(
            CheckKeeper(self.desk, InlineJobs()),
            TRIAGE,
            Examiner(TRIAGE.interview, TRIAGE.rules, self.clock, lambda: next(numbers)),
            self.settings,
            ROUTINE,
            QLocale("en_GB"),
            country,
        )
        self.states: list[CheckState] = []
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.changed.connect(self.presenter.refresh)
        self.not_saved = QSignalSpy(self.presenter.not_saved)
        self.started = QSignalSpy(self.presenter.start_wanted)
        self.cleared = QSignalSpy(self.presenter.cleared)
        self.presenter.refresh()

    @property
    def state(self) -> CheckState:
        return self.states[-1]

    @property
    def home(self) -> HomeState:
        assert self.state.home is not None
        return self.state.home

    @property
    def interview(self) -> InterviewState:
        assert self.state.interview is not None
        return self.state.interview

    @property
    def result(self) -> ResultState:
        assert self.state.result is not None
        return self.state.result

    def page_of_fields(self) -> None:
        for field, value in (
            ("onset", "sudden"),
            ("mechanism", "deadlift"),
            ("trend", "improving"),
        ):
            self.presenter.choose(field, value)
        self.presenter.enter("days_since_onset", 2)
        self.presenter.enter("pain_now", 4)

    def answer_all(self, *yes: str, age: int = 34) -> None:
        """Through every page, yes to those named and no to the others."""
        while self.state.interview is not None:
            shown = self.interview
            keys = {field.key for field in shown.fields}
            if "onset" in keys:
                self.page_of_fields()
            if "age" in keys:
                self.presenter.enter("age", age)
            for row in shown.questions:
                if row.key in yes:
                    self.presenter.answer(row.key, "yes")
                    if self.state.interview is None:
                        return
            self.presenter.rest_no()
            # A yes can bring up one more question.
            self.presenter.rest_no()
            for row in self.interview.questions:
                if row.answer is None:
                    self.presenter.answer(row.key, "no")
            assert self.interview.can_go_on, self.interview
            self.presenter.go_on()

    def check(self, *yes: str) -> None:
        """A whole check."""
        self.clock.advance(3600)
        self.presenter.home()
        self.presenter.start()
        self.answer_all(*yes)


@pytest.fixture
def house() -> House:
    return House()


# --- terms -------------------------------------------------------------------------------------


def test_the_terms_come_before_the_first_check_and_only_once() -> None:
    house = House(accepted_rules="")
    assert house.state.terms is not None and not house.state.terms.again
    house.presenter.agree()
    assert house.state.home is not None
    assert house.settings.preferences.accepted_rules == VERSION


def test_another_pace_is_counted_with_at_once_and_the_same_one_paints_nothing() -> None:
    house = House()
    painted = len(house.states)
    slow = replace(house.settings.preferences, hold_factor=2.0)
    house.settings.preferences = slow
    for _ in range(2):
        house.presenter.set_pace(slow.pace)
        assert len(house.states) == painted + 1


def test_the_terms_come_again_after_a_change_of_the_rules() -> None:
    house = House(accepted_rules="2020.1 0123")
    assert house.state.terms is not None and house.state.terms.again


def test_the_numbers_can_be_seen_before_anything_is_agreed_to() -> None:
    house = House(accepted_rules="")
    house.presenter.show_numbers()
    assert house.state.numbers is not None and house.state.numbers.emergency == "999"
    house.presenter.hide_numbers()
    assert house.state.numbers is None and house.state.terms is not None


# --- answering ---------------------------------------------------------------------------------


def test_the_first_page_holds_every_emergency_question(house: House) -> None:
    house.presenter.start()
    assert [row.key for row in house.interview.questions] == list(EMERGENCY)
    assert not house.interview.fields and not house.interview.can_go_back


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
@pytest.mark.parametrize("key", EMERGENCY)
def test_an_emergency_answer_shows_its_result_at_once(house: House, key: str, answer: str) -> None:
    house.presenter.start()
    house.presenter.answer(key, answer)
    assert house.result.tone is Tone.EMERGENCY
    assert house.result.number == "999"
    assert house.result.can_finish and house.result.unfinished
    assert len(house.result.reasons) == 1


def test_the_rest_can_be_finished_after_an_emergency_without_another_interruption(
    house: House,
) -> None:
    house.presenter.start()
    house.presenter.answer("saddle_numbness", "yes")
    house.presenter.finish()
    house.presenter.answer("chest_pain", "yes")
    assert house.interview.page == 1
    house.answer_all()
    assert house.result.tone is Tone.EMERGENCY and not house.result.can_finish
    assert len(house.result.reasons) == 2


def test_a_mistaken_emergency_is_changed_in_a_new_check(house: House) -> None:
    house.presenter.start()
    house.presenter.answer("saddle_numbness", "yes")
    house.presenter.correct()
    house.presenter.answer("saddle_numbness", "no")
    house.answer_all()
    assert house.result.tone is Tone.SELF_CARE
    house.presenter.home()
    assert [row.note for row in house.home.past] == ["", "Answers changed later"]
    assert not house.home.lock


def test_nothing_is_lost_by_going_back_and_forth(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    house.page_of_fields()
    before = house.interview
    house.presenter.go_back()
    assert all(row.answer is Answer.NO for row in house.interview.questions)
    house.presenter.go_on()
    assert house.interview == before


def test_a_question_is_asked_only_where_it_applies(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    assert not house.interview.questions
    house.presenter.choose("trend", "worse")
    assert [row.key for row in house.interview.questions] == ["worse"]
    house.presenter.choose("trend", "same")
    assert not house.interview.questions


def test_one_cannot_go_on_with_something_left_open(house: House) -> None:
    house.presenter.start()
    house.presenter.answer("chest_pain", "no")
    assert house.interview.answered == "1 of 13 answered"
    assert not house.interview.can_go_on
    house.presenter.go_on()
    assert house.interview.page == 1


def test_none_of_these_answers_the_rest_with_no(house: House) -> None:
    house.presenter.start()
    assert house.interview.rest_no == "None of these apply"
    house.presenter.answer("chest_pain", "no")
    assert house.interview.rest_no == "No to all the others"
    house.presenter.rest_no()
    assert not house.interview.rest_no and house.interview.can_go_on


def test_where_it_hurts_may_be_left_out_and_taken_back(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    house.presenter.choose("side", "left")
    house.presenter.choose("regions", "buttock")
    house.presenter.choose("regions", "lower_back")
    chosen = {field.key: field.chosen for field in house.interview.fields}
    assert chosen["side"] == ("left",)
    assert chosen["regions"] == ("lower_back", "buttock")
    house.presenter.choose("side", "left")
    house.presenter.choose("regions", "buttock")
    chosen = {field.key: field.chosen for field in house.interview.fields}
    assert (chosen["side"], chosen["regions"]) == ((), ("lower_back",))


def test_an_interrupted_check_is_gone_on_with_where_it_was_left(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    house.presenter.choose("onset", "sudden")
    house.presenter.save_and_leave()
    assert "not finished" in house.home.unfinished and house.home.start == "Go on"
    fresh = House()
    fresh.drawer.checks = house.drawer.checks
    fresh.presenter.refresh()
    fresh.presenter.start()
    assert fresh.interview.page == 2
    assert fresh.interview.fields[0].chosen == ("sudden",)
    fresh.presenter.home()
    fresh.presenter.start_over()
    assert fresh.interview.page == 1 and fresh.interview.answered.startswith("0 of")


def test_every_page_is_saved_when_it_is_left(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    kept = house.drawer.checks.newest_open()
    assert kept is not None and len(kept.answers.symptoms) == len(EMERGENCY) and kept.page == 1


def test_the_age_is_remembered_from_the_check_before(house: House) -> None:
    house.check()
    house.presenter.home()
    house.presenter.start()
    for _ in range(3):
        house.presenter.rest_no()
        if house.interview.fields:
            house.page_of_fields()
        house.presenter.go_on()
    assert house.interview.fields[0].value == 34


# --- results -----------------------------------------------------------------------------------


def test_self_care_says_what_was_compared_and_offers_the_next_step(house: House) -> None:
    house.check()
    result = house.result
    assert result.tone is Tone.SELF_CARE and not result.reasons
    assert result.headline == "Your answers did not match the warning signs we check for."
    assert "Not reviewed by a clinician yet" in result.rules
    assert [step.key for step in result.steps] == ["stretch", "episode"]
    house.presenter.step("stretch")
    assert house.started.at(0)[0] is ROUTINE


def test_an_urgent_result_names_its_answers_and_what_is_paused(house: House) -> None:
    house.check("fever_or_shivering")
    result = house.result
    assert result.tone is Tone.URGENT
    assert [(row.text, row.said) for row in result.reasons] == [
        ("Fever of 38 °C or more, or hot and shivery", "You said: Yes")
    ]
    assert result.clear.button and not any(step.key == "stretch" for step in result.steps)
    assert "call NHS 111" in result.text


def test_what_to_say_tells_the_whole_story_in_the_first_person(house: House) -> None:
    house.check("fever_or_shivering")
    assert house.result.tell == (
        "I have had back pain since Monday 7 July, after deadlifts. I have a fever, or feeling hot "
        "and shivery. The pain is 4 out of 10 now. I am 34 years old."
    )


def test_the_copy_holds_everything_that_matters(house: House) -> None:
    house.check("fever_or_shivering")
    result = house.result
    for part in (result.headline, result.tell, result.net, result.rules, "not a diagnosis"):
        assert part in result.copy


def test_a_result_is_shown_even_if_the_diary_does_not_take_it(house: House) -> None:
    house.presenter.start()
    house.drawer.checks.problem = FULL
    house.presenter.answer("saddle_numbness", "yes")
    assert house.result.tone is Tone.EMERGENCY
    assert house.not_saved.count() == 1
    house.drawer.checks.problem = None
    house.not_saved.at(0)[2]()
    assert house.drawer.checks.latest() is not None


def test_a_check_can_be_done_although_the_diary_cannot_be_opened() -> None:
    house = House()
    house.drawer.locked = True
    fresh = House()
    fresh.drawer.checks.problem = FULL
    fresh.presenter.start()
    fresh.answer_all("saddle_numbness")
    assert fresh.result.tone is Tone.EMERGENCY


def test_the_country_s_numbers_are_shown_and_can_be_chosen() -> None:
    house = House("DE")
    house.presenter.start()
    house.presenter.answer("chest_pain", "yes")
    assert house.result.number == "112" and "Call 112" in house.result.text
    house.presenter.set_country("US")
    assert house.result.number == "911"


def test_an_unlisted_country_gets_the_number_that_works_in_most() -> None:
    house = House("JM")
    house.presenter.show_numbers()
    assert house.state.numbers is not None
    assert house.state.numbers.emergency == "112" and house.state.numbers.note


# --- cleared -----------------------------------------------------------------------------------


def test_a_recorded_clearance_opens_the_lock_and_can_be_taken_back(house: House) -> None:
    house.check("fever_or_shivering")
    house.presenter.ask_who()
    assert house.result.clear.asking
    house.presenter.clear(Clinician.DOCTOR.value)
    assert house.result.clear.cleared.startswith("A doctor has cleared you")
    assert not house.result.clear.button
    assert house.desk.gate.lock() is None
    house.desk.gate.withdraw(house.cleared.at(0)[0])
    house.presenter.refresh()
    assert house.result.clear.button


def test_the_lock_leads_to_its_own_result_from_other_tabs(house: House) -> None:
    house.check("fever_or_shivering")
    house.presenter.home()
    assert house.home.lock is not None and "paused" in house.home.lock.text
    house.presenter.open_lock_and_ask()
    assert house.result.tone is Tone.URGENT and house.result.clear.asking


def test_a_lock_asked_for_before_the_diary_was_read_is_shown_when_it_is() -> None:
    house = House()
    house.check("fever_or_shivering")
    fresh = House()
    fresh.drawer.checks = house.drawer.checks
    fresh.presenter._place = replace(fresh.presenter._place, page=None)
    fresh.presenter.open_lock()
    fresh.presenter.refresh()
    assert fresh.result.tone is Tone.URGENT


# --- history -----------------------------------------------------------------------------------


def test_two_checks_are_compared_the_earlier_one_first(house: House) -> None:
    house.check()
    house.clock.advance(86_400 * 3)
    house.check("one_leg_numbness_tingling")
    assert house.result.since == ("New since 9 July: a patch of numbness or tingling on one leg.")
    house.presenter.home()
    house.presenter.compare()
    compared = house.state.compare
    assert compared is not None
    marked = [(row.text, row.before, row.after) for row in compared.rows if row.word == "New"]
    assert marked == [("A patch of numbness or tingling on one leg", "No", "Yes")]


def test_the_last_two_marked_are_compared(house: House) -> None:
    for _ in range(3):
        house.check()
    house.presenter.home()
    newest, middle, oldest = (row.check_id for row in house.home.past)
    for check_id in (newest, middle, oldest):
        house.presenter.mark(check_id)
    assert [row.check_id for row in house.home.past if row.chosen] == [middle, oldest]
    house.presenter.mark(oldest)
    assert [row.check_id for row in house.home.past if row.chosen] == [middle]


def test_a_removed_check_leaves_the_history(house: House) -> None:
    removed = QSignalSpy(house.presenter.removed)
    house.check()
    house.presenter.home()
    house.presenter.remove(house.home.past[0].check_id)
    assert house.home.past == () and removed.count() == 1


# --- the static list ---------------------------------------------------------------------------


def test_the_static_list_asks_and_computes_nothing() -> None:
    house = House(static_list=True)
    house.presenter.start()
    signs = house.state.signs
    assert signs is not None
    assert [group.level for group in signs.groups] == [
        Level.EMERGENCY,
        Level.URGENT,
        Level.ROUTINE,
    ]
    house.presenter.choose_from_list("urgent")
    assert house.result.tone is Tone.URGENT and not house.result.can_correct
    assert house.desk.gate.lock() is not None


def test_the_gate_goes_on_once_no_sign_applies() -> None:
    house = House(static_list=True)
    went: list[str] = []
    house.presenter.ask_signs(lambda: went.append("on"))
    assert house.state.signs is not None
    house.presenter.choose_from_list("self_care")
    assert went == ["on"] and house.state.home is not None


def test_the_gate_stays_closed_once_a_sign_applies() -> None:
    house = House(static_list=True)
    went: list[str] = []
    house.presenter.ask_signs(lambda: went.append("on"))
    house.presenter.choose_from_list("emergency")
    assert not went and house.result.tone is Tone.EMERGENCY


# --- the episode -------------------------------------------------------------------------------


def test_a_check_starts_an_episode_and_the_next_one_belongs_to_it(house: House) -> None:
    house.check()
    house.presenter.step("episode")
    assert [step.key for step in house.result.steps] == ["stretch", ""]
    house.check()
    assert [step.key for step in house.result.steps] == ["stretch", "episode", "new_episode"]
    house.presenter.step("episode")
    assert "Part of the episode" in house.result.steps[-1].title
    assert len(house.drawer.episodes.newest(5)) == 1


def test_something_new_starts_another_episode(house: House) -> None:
    house.check()
    house.presenter.step("episode")
    house.check()
    house.presenter.step("new_episode")
    assert len(house.drawer.episodes.newest(5)) == 2


# --- what must not mislead ----------------------------------------------------------------------


def test_this_hurts_asks_everything_anew_even_from_an_old_result(house: House) -> None:
    house.check()
    house.presenter.offer()
    assert house.interview.page == 1 and house.interview.answered == "0 of 13 answered"


def test_this_hurts_does_not_go_on_with_what_was_answered_before_it(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    house.presenter.offer()
    assert house.interview.page == 1 and house.interview.answered == "0 of 13 answered"


def test_old_answers_can_not_be_changed_into_a_result_of_today(house: House) -> None:
    house.check()
    assert house.result.can_correct
    house.clock.advance(13 * 3600)
    house.presenter.open_past(house.drawer.checks.newest(1)[0].id)
    assert not house.result.can_correct


def test_a_page_that_lay_open_over_night_is_begun_anew(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.clock.advance(13 * 3600)
    house.presenter.go_on()
    assert house.interview.page == 1 and house.interview.answered == "0 of 13 answered"
    house.clock.advance(13 * 3600)
    house.presenter.refresh()
    assert house.state.home is not None


def test_a_changed_answer_counts_after_every_page_was_looked_at_again(house: House) -> None:
    house.check("fever_or_shivering")
    house.presenter.correct()
    pages = []
    while house.state.interview is not None:
        pages.append(house.interview.page)
        if house.interview.page == 3:
            house.presenter.answer("fever_or_shivering", "no")
        house.presenter.go_on()
        if len(pages) < 5:
            assert house.desk.gate.lock() is not None
    assert pages == [1, 2, 3, 4, 5]
    assert house.result.tone is Tone.SELF_CARE
    assert len(house.drawer.checks.newest(9)) == 2


def test_signs_that_make_an_emergency_together_are_told_as_soon_as_they_are(house: House) -> None:
    house.presenter.start()
    while house.interview.page < 4:
        keys = {field.key for field in house.interview.fields}
        if "onset" in keys:
            house.page_of_fields()
        if house.interview.page == 3:
            house.presenter.answer("fever_or_shivering", "yes")
        house.presenter.rest_no()
        house.presenter.go_on()
    house.presenter.enter("age", 34)
    house.presenter.answer("iv_drug_use", "yes")
    house.presenter.rest_no()
    house.presenter.go_on()
    assert house.result.tone is Tone.EMERGENCY and house.result.can_finish


def test_a_fall_from_a_height_asks_of_the_accident_once_more(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.presenter.go_on()
    house.page_of_fields()
    house.presenter.choose("mechanism", "fall_from_height")
    while house.interview.page != 1:
        if any(field.key == "age" for field in house.interview.fields):
            house.presenter.enter("age", 34)
        house.presenter.rest_no()
        house.presenter.go_on()
    left = [row.key for row in house.interview.questions if row.answer is None]
    assert left == ["major_trauma"]


def test_the_age_of_a_check_of_last_year_is_asked_again(house: House) -> None:
    house.check()
    house.clock.advance(300 * 86_400)
    house.presenter.refresh()
    house.presenter.home()
    house.presenter.start()
    assert house.presenter._place.filling is not None
    assert house.presenter._place.filling.answers.age is None


def test_what_was_answered_is_kept_when_the_advice_is_looked_up_meanwhile(house: House) -> None:
    house.check("fever_or_shivering")
    house.clock.advance(60)
    house.presenter.home()
    house.presenter.start()
    house.presenter.answer("chest_pain", "no")
    house.presenter.open_lock()
    assert house.result.tone is Tone.URGENT
    kept = house.drawer.checks.newest_open()
    assert kept is not None and kept.answers.symptoms == {"chest_pain": Answer.NO}


def test_no_exercise_is_offered_under_18_or_if_a_pregnancy_is_possible(house: House) -> None:
    house.presenter.start()
    house.answer_all(age=15)
    assert "stretch" not in [step.key for step in house.result.steps]
    house.check("pregnancy_possible")
    assert "stretch" not in [step.key for step in house.result.steps]


def test_an_unfinished_check_calls_nothing_gone(house: House) -> None:
    house.check("one_leg_numbness_tingling")
    house.clock.advance(3600)
    house.presenter.home()
    house.presenter.start()
    house.presenter.answer("chest_pain", "yes")
    assert "Gone" not in house.result.since


def test_the_diary_does_not_lower_what_is_shown(house: House) -> None:
    house.presenter.start()
    house.presenter.answer("bladder_change_new", "no")
    house.drawer.checks.problem = FULL
    house.presenter.answer("chest_pain", "yes")
    house.drawer.checks.problem = None
    house.presenter.refresh()
    assert house.result.tone is Tone.EMERGENCY


def test_what_was_not_saved_is_saved_as_soon_as_the_diary_takes_something(house: House) -> None:
    house.presenter.start()
    house.drawer.checks.problem = FULL
    house.presenter.answer("chest_pain", "yes")
    assert house.presenter.locks_unsaved
    house.drawer.checks.problem = None
    house.presenter.refresh()
    assert house.desk.gate.lock() is not None
    assert not house.presenter.locks_unsaved


def test_a_result_names_its_sources(house: House) -> None:
    house.check("cancer_history")
    assert "Downie 2013" in house.result.rules
    assert "Downie 2013" in house.result.copy


def test_who_says_that_no_sign_applies_is_not_told_otherwise() -> None:
    house = House(static_list=True)
    house.presenter.choose_from_list("self_care")
    assert "None of the warning signs" in house.result.tell
    assert not house.result.can_correct


def test_a_result_names_no_condition(house: House) -> None:
    house.presenter.start()
    house.presenter.answer("saddle_numbness", "yes")
    for word in ("syndrome", "cauda", "aneurysm", "fracture", "tumour", "sciatica"):
        assert word not in house.result.copy.lower()


def test_a_check_that_is_looked_up_lists_everything_that_was_answered(house: House) -> None:
    house.check("severe_pain")
    assert house.result.answers == ()
    house.presenter.open_past(house.drawer.checks.newest(1)[0].id)
    said = {row.text: row.said for row in house.result.answers}
    kept = house.drawer.checks.newest(1)[0].answers
    assert len(said) == len(kept.symptoms) + 6
    assert said["The pain is severe"] == "Yes" and said["Chest pain, or short of breath"] == "No"
    assert said["What you were doing"] == "Deadlift"
    assert "Chest pain, or short of breath – No" in house.result.copy


def test_the_history_says_that_somebody_cleared_the_person(house: House) -> None:
    house.check("fever_or_shivering")
    house.presenter.clear(Clinician.DOCTOR.value)
    house.presenter.home()
    assert house.home.past[0].note == "A doctor has cleared you"


def test_the_advice_of_a_check_that_is_not_saved_can_be_looked_up(house: House) -> None:
    house.presenter.start()
    house.drawer.checks.problem = FULL
    house.presenter.answer("chest_pain", "yes")
    house.presenter.home()
    house.presenter.open_lock()
    assert house.result.tone is Tone.EMERGENCY


def test_a_clock_that_is_put_right_loses_no_answer(house: House) -> None:
    house.presenter.start()
    house.presenter.rest_no()
    house.clock.utc -= timedelta(seconds=30)
    house.presenter.go_on()
    assert house.interview.page == 2
