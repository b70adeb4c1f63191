"""The Training tab: what is said of the way back, and what is typed into its forms."""

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.recovery import load_recovery
from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Steps, Unit
from backcare_desktop.core.load_week import Reason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Routine, RoutinePhase
from backcare_desktop.core.routine_draft import usual_steps
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.lifting import Lifting
from backcare_desktop.services.mornings import Mornings
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.training.comeback_form import ComebackForm
from backcare_desktop.ui.tabs.training.comeback_keeper import ComebackKeeper
from backcare_desktop.ui.tabs.training.forms import LiftDraft, LogDraft
from backcare_desktop.ui.tabs.training.lift_keeper import EpisodeKeeper, LiftForm, LiftKeeper
from backcare_desktop.ui.tabs.training.light import LightDraft
from backcare_desktop.ui.tabs.training.log_keeper import LogForm, LogKeeper
from backcare_desktop.ui.tabs.training.phase_writer import AS_COMPUTED
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.reading import Wrong
from backcare_desktop.ui.tabs.training.state import TrainingState
from tests.fakes import HeldJobs, InlineJobs
from tests.lifting_house import BAR, START, House, kg, lock
from tests.words import plain

ENGLISH, GERMAN, AMERICAN = QLocale("en_GB"), QLocale("de_DE"), QLocale("en_US")
LIBRARY = load_library(paths.resources())
RECOVERY = load_recovery(paths.resource("recovery"), LIBRARY.exercises)
USUAL = usual_steps(LIBRARY.routines.values())
FULL = StorageUnavailable(StorageProblem.FULL)


class Desk:
    """Hands out use cases whose diary lives in memory."""

    def __init__(self, house: House) -> None:
        self.house = house

    @property
    def lifting(self) -> Lifting:
        return self.house.lifting

    @property
    def way_back(self) -> ReturnToLifting:
        return self.house.way

    @property
    def mornings(self) -> Mornings:
        return self.house.mornings


class Tab(QObject):
    """The presenter and its forms, refreshed after changes as the window does."""

    def __init__(
        self, house: House | None = None, jobs: Jobs | None = None, locale: QLocale = ENGLISH
    ) -> None:
        super().__init__()
        self.house = house or House()
        self.presenter = TrainingPresenter(
            Desk(self.house),
            InlineJobs() if jobs is None else jobs,
            RECOVERY,
            LIBRARY.exercises,
            locale,
            self,
            LIBRARY.routines["leg-day-preparation"],
        )
        self.logging = LogKeeper(self.presenter, self)
        self.lifts = LiftKeeper(self.presenter, self)
        self.episodes = EpisodeKeeper(self.presenter, self)
        self.comebacks = ComebackKeeper(self.presenter, LIBRARY.exercises, USUAL, self)
        self.changes: list[Changes] = []
        self.offers: list[tuple[str, object]] = []
        self.unsaved: list[tuple[str, object]] = []
        self.failures: list[StorageUnavailable] = []
        self.forms: list[object] = []
        self.refused: list[dict[str, str]] = []
        self.closed = 0
        self.noticed: list[str] = []
        self.days: list[str] = []
        self.presenter.changed.connect(self._on_changed)
        self.presenter.undo_offered.connect(self._on_offer)
        self.presenter.not_saved.connect(self._on_unsaved)
        self.presenter.failed.connect(self.failures.append)
        for keeper in (self.logging, self.lifts, self.episodes, self.comebacks):
            keeper.opened.connect(self.forms.append)
            keeper.closed.connect(self._on_closed)
        for asking in (self.logging, self.lifts, self.episodes):
            asking.refused.connect(self.refused.append)
        self.logging.noticed.connect(self.noticed.append)
        self.logging.day_shown.connect(self.days.append)
        self.episodes.day_shown.connect(self.days.append)
        self.presenter.refresh()

    @property
    def state(self) -> TrainingState:
        return self.presenter.state

    def undo(self) -> str:
        text, take_back = self.offers.pop()
        take_back()  # type: ignore[operator]
        return text

    def retry(self) -> None:
        self.unsaved.pop()[1]()  # type: ignore[operator]

    def days_pass(self, count: int) -> None:
        self.house.days(count)
        self.presenter.refresh()

    def _on_changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.presenter.refresh()

    def _on_offer(self, text: str, undo: object) -> None:
        self.offers.append((text, undo))

    def _on_unsaved(self, text: str, problem: StorageUnavailable, retry: object) -> None:
        self.unsaved.append((text, retry))

    def _on_closed(self) -> None:
        self.closed += 1


@pytest.fixture
def tab() -> Tab:
    return Tab()


@pytest.fixture
def back() -> Tab:
    """Day 31 of an episode, every gate met, a squat planned."""
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.add_squat()
    return Tab(house)


def of(tab: Tab, part: str) -> object:
    found = getattr(tab.state, part)
    assert found is not None
    return found


# --- reading ------------------------------------------------------------------------------------


def test_before_the_diary_is_read_the_tab_says_so() -> None:
    jobs = HeldJobs()
    tab = Tab(jobs=jobs)
    assert tab.state.message == "Your diary hasn’t been read yet."
    tab.house.store.problem = FULL
    tab.house.hurt()
    jobs.run()
    assert tab.state.message.startswith("Your diary can’t be read now")
    assert tab.failures == [FULL]


def test_without_an_episode_lifts_log_and_week_can_be_used(tab: Tab) -> None:
    state = tab.state
    assert not state.episode and state.phase is None and state.gates is None
    assert state.plan is not None and state.week is not None and state.comeback is None
    assert state.swaps is not None and state.technique is not None
    assert state.log is not None and not state.log.can_add


def test_a_diary_that_takes_nothing_is_known_to_the_view(back: Tab) -> None:
    back.presenter.set_writable(False)
    assert not back.state.can_save


# --- the episode --------------------------------------------------------------------------------


def test_an_episode_is_started_by_hand_and_undone(tab: Tab) -> None:
    tab.episodes.new()
    form = tab.forms[-1]
    assert form.draft.day == "9 July 2025"  # type: ignore[attr-defined]
    draft = form.draft  # type: ignore[attr-defined]
    tab.episodes.save(type(draft)("6 July 2025", Mechanism.SQUAT))
    assert tab.closed == 1 and tab.state.episode
    assert tab.changes[-1].episodes
    assert tab.undo() == "Episode started"
    assert not tab.state.episode


def test_an_episode_does_not_begin_tomorrow_and_the_form_stays(tab: Tab) -> None:
    tab.episodes.new()
    draft = tab.forms[-1].draft  # type: ignore[attr-defined]
    tab.episodes.save(type(draft)("10 July 2025"))
    assert tab.refused[-1] == {"day": "This day has not come yet. Choose today or an earlier day."}
    assert tab.closed == 0 and not tab.state.episode
    tab.episodes.shift_day("9 July 2025", -1)
    assert tab.days == ["8 July 2025"]
    tab.episodes.cancel()
    assert tab.closed == 1


def test_a_past_episode_is_listed_with_its_cause(back: Tab) -> None:
    back.presenter.deeds.end_episode()
    assert back.state.past == ("9 June – 9 July (30 days): Cause not entered",)
    assert not back.state.episode and back.state.plan is not None
    assert back.undo() == "Episode closed"
    assert back.state.episode and back.state.past == ()


# --- phases and gates ---------------------------------------------------------------------------


def test_the_phase_has_dates_what_fits_and_what_holds_it_back() -> None:
    house = House()
    house.hurt(ago=6)
    tab = Tab(house)
    phase = tab.state.phase
    assert phase is not None
    assert phase.title == "Days 3 to 5"
    assert phase.since == "Since 5 July · day 7, it began on 3 July"
    assert [step.when for step in phase.steps] == ["past", "now", "ahead", "ahead", "ahead"]
    assert [step.dates for step in phase.steps] == [
        "began 3 July",
        "since 5 July",
        "waits",
        "17 July at the earliest",
        "31 July at the earliest",
    ]
    assert phase.steps[1].spoken == "Days 3 to 5, since 5 July: now."
    assert phase.steps[4].spoken == "Full training, 31 July at the earliest: ahead."


def test_a_held_phase_has_the_day_it_began_and_not_those_of_the_calendar() -> None:
    house = House()
    house.hurt()
    house.meet(Gate.STAIRS)
    tab = Tab(house)
    tab.days_pass(22)
    phase = tab.state.phase
    assert phase is not None and phase.title == "Week 2"
    assert [step.dates for step in phase.steps[1:4]] == ["began 11 July", "since 14 July", "waits"]
    house.meet()
    tab.presenter.refresh()
    phase = tab.state.phase
    assert phase is not None and phase.title == "Weeks 3 and 4"
    assert phase.steps[3].dates == "since 31 July"
    house.way.correct_phase(RoutinePhase.FULL_TRAINING)
    tab.days_pass(1)
    phase = tab.state.phase
    assert phase is not None and phase.steps[4].dates == "since 31 July"


def test_phases_that_were_over_before_the_episode_was_entered_are_passed_over(back: Tab) -> None:
    phase = back.state.phase
    assert phase is not None
    assert [step.dates for step in phase.steps[1:4]] == ["began 11 June", *["passed over"] * 2]
    assert phase.steps[2].spoken == "Week 2: behind you."


def test_the_phase_is_corrected_taken_back_and_undone(back: Tab) -> None:
    back.presenter.deeds.correct_phase(RoutinePhase.WEEK_2.value)
    phase = back.state.phase
    assert phase is not None and phase.title == "Week 2"
    assert phase.corrected == "You set this yourself." and phase.choice == "week_2"
    assert back.undo() == "Phase changed"
    assert back.state.phase is not None and back.state.phase.title == "Full training"
    back.presenter.deeds.correct_phase(RoutinePhase.WEEK_2.value)
    back.presenter.deeds.correct_phase(AS_COMPUTED)
    assert back.state.phase.choice == AS_COMPUTED


def test_a_gate_is_opened_answered_and_has_its_history() -> None:
    house = House()
    house.hurt()
    tab = Tab(house)
    assert tab.state.gates is not None and tab.state.gates.count == "0 of 5 met"
    tab.presenter.open_gate("stairs")
    tab.presenter.deeds.try_gate("stairs", True)
    tab.days_pass(1)
    tab.presenter.deeds.try_gate("stairs", False)
    row = tab.state.gates.rows[0]
    assert row.opened and not row.met and row.status == "Not yet, 10 July"
    assert [each.text for each in row.tries] == ["Today, 12:00: Not yet", "Yesterday, 12:00: Met"]
    assert row.tries[0].remove == "Remove Stairs, Today, 12:00: Not yet"
    tab.presenter.deeds.remove_try(row.tries[0].id)
    assert tab.state.gates.count == "1 of 5 met"
    assert tab.undo() == "Answer removed"
    assert tab.state.gates.count == "0 of 5 met"
    tab.presenter.open_gate("stairs")
    assert not tab.state.gates.rows[0].opened


def test_a_note_goes_with_a_try_and_one_that_is_too_long_is_refused() -> None:
    house = House()
    house.hurt()
    tab = Tab(house)
    kept: list[str] = []
    refused: list[str] = []
    tab.presenter.deeds.note_kept.connect(kept.append)
    tab.presenter.deeds.note_refused.connect(refused.append)
    tab.presenter.deeds.try_gate("stairs", False, " The third step pulled. ")
    assert tab.state.gates is not None
    assert tab.state.gates.rows[0].tries[0].note == "The third step pulled."
    tab.presenter.deeds.try_gate("stairs", True, "n" * 10_001)
    assert kept == refused == ["stairs"] and tab.state.gates.count == "0 of 5 met"


def test_an_answer_that_is_not_saved_can_be_given_again() -> None:
    house = House()
    house.hurt()
    tab = Tab(house)
    house.store.problem = FULL
    tab.presenter.deeds.try_gate("stairs", True)
    assert tab.unsaved[-1][0] == "The answer was not saved."
    house.store.problem = None
    tab.retry()
    assert tab.state.gates is not None and tab.state.gates.count == "1 of 5 met"


def test_what_cannot_be_taken_back_can_be_tried_again(back: Tab) -> None:
    back.presenter.deeds.try_gate("stairs", False)
    back.house.store.problem = FULL
    back.undo()
    assert back.unsaved[-1][0] == "It was not taken back."
    back.house.store.problem = None
    back.retry()
    assert back.state.gates is not None and back.state.gates.count == "5 of 5 met"


# --- the plan -----------------------------------------------------------------------------------


def test_the_plan_has_this_week_first_and_ends_with_the_usual_load(back: Tab) -> None:
    plan = back.state.plan
    assert plan is not None
    assert back.state.rest == "— back to lifting, day 31"
    assert plan.headers == ("Lifting week", "Load", "Squat", "Sets", "")
    assert plan.rows[0].cells == ("Week 1 · 9 July", "50 %", "50 kg", "3 × 8", "this week")
    assert plan.rows[0].now and not plan.rows[1].now
    assert plan.rows[-1].cells[:4] == ("Week 10", "100 %", "100 kg", "4 × 5")
    assert [row.cells[-1] for row in plan.rows if row.cells[-1]][1:] == ["after a calm week"]
    assert plan.bars[0].now and plan.bars[0].texts == ("W1 · 50 %", "W1", "1")
    assert "Week 2: 55 %, 55 kg." in plan.chart_text


def test_the_next_lift_stands_in_one_line(back: Tab) -> None:
    coming = back.state.next
    assert coming is not None and coming.title == "Next: Squat 50 kg, 3 × 8"


def test_pounds_are_shown_and_nothing_is_lost(back: Tab) -> None:
    before = back.state
    back.presenter.choose_unit("lb")
    plan = back.state.plan
    assert plan is not None and plan.rows[0].cells[2] == "110.2 lb"
    back.presenter.choose_unit("kg")
    assert back.state == before


def test_the_unit_is_that_of_the_country_until_one_is_chosen_and_the_choice_is_told() -> None:
    house = House()
    house.add_squat()
    tab = Tab(house, locale=AMERICAN)
    plan = tab.state.plan
    assert plan is not None and plan.unit == "lb"
    wanted: list[str] = []
    tab.presenter.unit_wanted.connect(wanted.append)
    tab.presenter.choose_unit("kg")
    plan = tab.state.plan
    assert plan is not None and plan.unit == "kg" and wanted == ["kg"]
    tab.presenter.set_unit("")
    plan = tab.state.plan
    assert plan is not None and plan.unit == "lb" and wanted == ["kg"]


def test_lifts_stand_beside_each_other_as_long_as_their_shares_agree(back: Tab) -> None:
    back.house.lifting.add_lift("Deadlift", kg("200"), Steps(kg("5")))
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None and plan.headers == (
        "Lifting week",
        "Load",
        "Squat",
        "Deadlift",
        "Sets",
        "",
    )
    assert plan.lift_columns == (3,)
    back.house.lifting.add_lift("Row", kg("60"), Steps(kg("5")), cap=Decimal("0.05"))
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None and plan.headers == (
        "Lifting week",
        "Squat",
        "Deadlift",
        "Row",
        "Sets",
        "",
    )
    assert plan.rows[1].cells[1] == "55 kg · 55 %"
    back.house.lifting.add_lift("Press", kg("40"), Steps(kg("5")))
    back.presenter.choose_lift(back.house.page.lifts[2].lift.id)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None and plan.more_lifts == 0
    assert plan.headers == ("Lifting week", "Squat", "Deadlift", "Row", "Press", "Sets", "")
    assert plan.lift_columns == (1, 2, 4)


def test_two_hundred_lifts_have_six_columns_and_the_chosen_one_is_among_them(back: Tab) -> None:
    for number in range(200):
        back.house.lifting.add_lift(f"Lift {number}", kg("60"), Steps(kg("5")))
    back.presenter.choose_lift(back.house.page.lifts[-1].lift.id)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None and len(plan.lifts) == 201 and plan.more_lifts == 195
    assert "Lift 199" in plan.headers and len(plan.headers) == 9
    assert plan.about.endswith("Lift 2 60 kg and 197 more")


def test_lifts_in_other_weeks_stand_beside_each_other_by_the_weeks_from_now_on(back: Tab) -> None:
    back.house.calm_week()
    back.house.lifting.add_lift("Row", kg("60"), Steps(kg("5")))
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None
    assert [row.cells[0] for row in plan.rows[:3]] == ["Now", "In a week", "In 2 weeks"]


def test_a_plan_that_waits_says_so_and_counts_from_when_it_opens() -> None:
    house = House()
    house.hurt()
    house.meet(Gate.STAIRS)
    house.add_squat()
    tab = Tab(house)
    plan = tab.state.plan
    assert plan is not None
    assert plan.rows[0].cells[0] == "Week 1 · 14 July" and plan.rows[0].cells[-1] == "waits"
    assert plan.rows[1].cells[0] == "Week 2"
    assert plan.notices == (
        "Lifting week 1 waits. Its load is not open yet; the plan waits with it.",
    )
    tab.days_pass(12)
    plan = tab.state.plan
    assert plan is not None
    assert plan.notices == ("Lifting week 1 is repeated. It was not lifted.",)


def test_an_injury_pause_holds_the_plan_and_says_so(back: Tab) -> None:
    back.house.pauses.append(Pause(START))
    back.days_pass(3)
    coming = back.state.next
    assert coming is not None
    assert coming.title.startswith("Squat waits for the end of your injury pause")


def test_what_is_missing_before_a_lift_opens_is_said() -> None:
    house = House()
    house.hurt()
    house.add_squat()
    tab = Tab(house)
    coming = tab.state.next
    assert coming is not None
    assert coming.title == "Squat waits: stairs first, then 14 July"
    house.meet(Gate.STAIRS)
    tab.presenter.refresh()
    assert tab.state.next is not None and tab.state.next.title == "Squat waits until 14 July"


def test_a_load_that_waits_for_its_phase_is_replaced_by_what_is_open() -> None:
    house = House()
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.add_squat()
    house.calm_week()
    tab = Tab(house)
    coming = tab.state.next
    assert coming is not None and coming.title == "Next: Squat 50 kg, 3 × 8"
    assert coming.text == "55 kg waits: 4 checks first, then 18 July"


def test_a_repeated_week_says_why(back: Tab) -> None:
    back.days_pass(7)
    plan = back.state.plan
    assert plan is not None and plan.notices == ("Lifting week 1 is repeated. It was not lifted.",)


def test_a_setback_says_why_steps_back_and_is_undone(back: Tab) -> None:
    back.house.calm_week()
    back.house.lift("55", pain_during=7)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None
    assert plan.setback == "Pain went above 5 while lifting. A lighter week comes next."
    back.days_pass(1)
    plan = back.state.plan
    assert plan is not None and plan.setback == (
        "Pain went above 5 while lifting. Today it is 50 kg at most, and a lighter week comes next."
    )
    back.presenter.step_back()
    after = back.state.plan
    assert after is not None and after.setback == ""
    assert Decimal(after.rows[0].cells[2].split()[0]) < 55
    assert back.undo() == "The plan steps back from tomorrow on"
    assert back.state.plan == plan


def test_a_week_that_stepped_back_says_so(back: Tab) -> None:
    back.house.calm_week()
    back.house.calm_week(pain_during=7)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None
    assert plan.notices[0].startswith(
        "After lifting week 2 the plan stepped back. Pain went above 5"
    )


def test_a_plan_lived_to_its_end_offers_to_close_the_episode(back: Tab) -> None:
    for _ in range(10):
        back.house.calm_week()
    back.presenter.refresh()
    phase, coming = back.state.phase, back.state.next
    assert phase is not None and phase.finish == "Back to full training" and phase.complete
    assert coming is not None and coming.title == "Squat: your usual load is back"


def test_a_lift_without_a_plan_in_this_episode_says_so(back: Tab) -> None:
    back.presenter.deeds.end_episode()
    back.house.days(60)
    back.house.way.start_episode(back.house.page.today.local_date)
    back.presenter.refresh()
    plan, coming = back.state.plan, back.state.next
    assert plan is not None and plan.planless == "Squat has no plan yet."
    assert plan.make == "Plan Squat"
    assert coming is not None and coming.title == "Squat: no plan yet"
    assert coming.text == "Plan it below, or log what you lift without a plan."


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(tab: Tab, reason: Reason) -> None:
    assert tab.presenter.words.reason(reason).endswith(".")


@pytest.mark.parametrize("wrong", Wrong)
def test_everything_wrong_has_a_sentence(tab: Tab, wrong: Wrong) -> None:
    assert tab.presenter.words.wrong(wrong).endswith(".")


@pytest.mark.parametrize("mechanism", Mechanism)
def test_every_mechanism_has_words(tab: Tab, mechanism: Mechanism) -> None:
    assert tab.presenter.words.mechanism(mechanism)


# --- adding and changing lifts ------------------------------------------------------------------

SQUAT = LiftDraft("Squat", "100", Unit.KG, bar="20", plates="20 10 5 2.5 1.25")


def test_a_lift_is_added_planned_and_undone() -> None:
    house = House()
    house.hurt(ago=30)
    tab = Tab(house)
    tab.lifts.new()
    form = tab.forms[-1]
    assert isinstance(form, LiftForm) and form.begins and not form.removable
    assert form.draft.unit is Unit.KG and form.draft.start == 50 and form.draft.cap == 10
    tab.lifts.save(SQUAT)
    assert tab.closed == 1 and tab.state.plan is not None
    assert tab.state.plan.about == "Your usual loads: Squat 100 kg"
    assert tab.undo() == "Squat saved"
    assert tab.state.plan.lifts == ()


def test_an_american_is_offered_pounds_and_plates_follow_the_unit() -> None:
    tab = Tab(locale=AMERICAN)
    tab.lifts.new()
    form = tab.forms[-1]
    assert isinstance(form, LiftForm) and form.draft.unit is Unit.LB and form.draft.bar == "45"
    proposed: list[LiftDraft] = []
    tab.lifts.proposed.connect(proposed.append)
    tab.lifts.turn_unit(LiftDraft(unit=Unit.KG, bar="45", plates=form.draft.plates, step="7"))
    assert proposed[-1].bar == "20" and proposed[-1].step == "7"
    tab.lifts.turn_unit(LiftDraft(unit=Unit.KG, bar="33", plates="1"))
    assert proposed[-1].bar == "33"


def test_a_lift_is_changed_from_what_is_kept(back: Tab) -> None:
    lift_id = back.house.page.lifts[0].lift.id
    back.lifts.change(lift_id)
    form = back.forms[-1]
    assert isinstance(form, LiftForm) and form.removable and not form.begins
    assert form.title == "Adjust Squat"
    assert (form.draft.normal, form.draft.bar, form.draft.plates) == (
        "100",
        "20",
        "20 10 5 2.5 1.25",
    )
    back.lifts.save(LiftDraft("Front squat", "90", by_plates=False, step="5", cap=5))
    lift = back.house.page.lifts[0]
    assert lift.lift.name == "Front squat" and lift.lift.rounding == Steps(kg("5"))
    assert lift.followed is not None and lift.followed.plan.cap == Decimal("0.05")
    back.lifts.change(lift_id)
    assert back.forms[-1].draft.step == "5"  # type: ignore[attr-defined]
    back.lifts.remove()
    assert back.house.page.lifts == ()
    assert back.undo() == "Front squat removed; its log stays"
    assert len(back.house.page.lifts) == 1
    back.lifts.change("nobody")
    assert len(back.forms) == 2


def test_a_form_full_of_nonsense_says_what_is_wrong_beside_each_field(tab: Tab) -> None:
    tab.lifts.new()
    tab.lifts.save(LiftDraft("", "heavy", bar="-20", plates="x"))
    assert tab.refused[-1] == {
        "name": "This is needed.",
        "normal": "Write a number, such as 52.5.",
        "bar": "It has to be above 0.",
        "plates": "Write a number, such as 52.5.",
    }
    assert tab.closed == 0


def test_a_locked_diary_refuses_a_lift_and_shows_the_lock(back: Tab) -> None:
    lock(back.house)
    back.lifts.new()
    back.lifts.save(SQUAT)
    assert back.closed == 0 and back.state.lock is not None
    state = back.state
    assert state.plan is None and state.gates is None and state.phase is None
    assert state.log is not None and state.log.can_add and state.rest == ""


# --- the log ------------------------------------------------------------------------------------


def logged(tab: Tab) -> LogDraft:
    tab.logging.new()
    form = tab.forms[-1]
    assert isinstance(form, LogForm)
    return form.draft


def test_the_form_opens_with_what_the_plan_says(back: Tab) -> None:
    draft = logged(back)
    assert (draft.day, draft.sets, draft.reps, draft.load) == ("9 July 2025", "3", "8", "50")
    back.logging.save(draft)
    log = back.state.log
    assert log is not None and log.rows[0].title == "Squat: 3 × 8 × 50 kg"
    assert log.rows[0].facts == "9 July"
    assert back.closed == 1
    assert back.undo() == "Entry saved"
    assert back.state.log is not None and back.state.log.rows == ()


def test_everything_that_was_said_stands_in_the_row(back: Tab) -> None:
    draft = logged(back)
    full = LogDraft(
        "8 July 2025",
        draft.lift_id,
        "3",
        "8",
        "52,5",
        Unit.KG,
        6,
        2,
        1,
        True,
        (FormPoint.BRACE, FormPoint.HINGE),
        " Went well. ",
    )
    back.logging.save(full)
    log = back.state.log
    assert log is not None
    (row,) = log.rows
    assert row.facts == (
        "8 July · entered on 9 July · effort 6 of 10 · pain 2 while lifting · "
        "1 the next morning · form 2 of 5"
    )
    assert row.note == "Went well." and row.title == "Squat: 3 × 8 × 52.5 kg"


def test_bad_input_is_explained_and_the_form_is_kept(back: Tab) -> None:
    draft = logged(back)
    back.logging.save(
        LogDraft("1 January 2999", draft.lift_id, "0", "eight", "5000", note="n" * 100_000)
    )
    assert back.refused[-1] == {
        "day": "This day has not come yet. Choose today or an earlier day.",
        "sets": "It has to be above 0.",
        "reps": "Write a whole number, such as 8.",
        "load": "It can be 1000 kg at most. Check the number.",
        "note": "This is too long: 10,000 letters fit.",
    }
    assert back.closed == 0 and back.changes == []
    back.logging.save(draft)
    assert back.refused[-1] == {} and back.closed == 1


def test_an_entry_is_opened_as_it_was_changed_removed_and_undone(back: Tab) -> None:
    back.house.lift("50", note="first")
    back.presenter.refresh()
    entry = back.house.page.entries[0]
    back.logging.change(entry.id)
    form = back.forms[-1]
    assert isinstance(form, LogForm) and form.title == "Change an entry"
    assert form.draft.note == "first" and form.draft.looked and len(form.draft.form) == 5
    back.logging.save(LogDraft("9 July 2025", entry.lift_id, "5", "5", "50"))
    assert back.house.page.entries[0].sets == 5
    assert back.undo() == "Entry saved"
    assert back.house.page.entries[0] == entry
    back.logging.remove(entry.id)
    assert back.house.page.entries == ()
    assert back.undo() == "Entry removed"
    assert back.house.page.entries == (entry,)
    back.logging.change("nobody")
    assert len(back.forms) == 1


def test_an_entry_of_a_removed_lift_is_still_there_to_change(back: Tab) -> None:
    back.house.lift("50")
    entry = back.house.page.entries[0]
    back.house.lifting.remove_lift(entry.lift_id)
    back.presenter.refresh()
    log = back.state.log
    assert log is not None and log.rows[0].title.startswith("A removed lift")
    back.logging.change(entry.id)
    assert (entry.lift_id, "A removed lift") in back.forms[-1].lifts  # type: ignore[attr-defined]
    back.logging.new()
    assert len(back.forms) == 1


def test_a_jump_is_told_while_it_is_typed_and_stays_with_the_entry(back: Tab) -> None:
    back.house.calm_week()
    back.presenter.refresh()
    lift_id = back.house.page.lifts[0].lift.id
    back.logging.new()
    back.logging.look(LogDraft("16 July 2025", lift_id, "3", "8", "60"))
    said = "20 % above 50 kg on 9 July. Your cap is 10 % a week."
    assert back.noticed[-1] == said
    for quiet in (
        LogDraft("16 July 2025", lift_id, "3", "8", "55"),
        LogDraft("16 July 2025", lift_id, "3", "8", "much"),
        LogDraft("1 May 2025", lift_id, "3", "8", "90"),
        LogDraft("16 July 2025", None, "3", "8", "60"),
    ):
        back.logging.look(quiet)
        assert back.noticed[-1] == ""
    back.logging.save(LogDraft("16 July 2025", lift_id, "3", "8", "60"))
    log = back.state.log
    assert log is not None and log.rows[0].warning == said and log.rows[1].warning == ""


def test_the_morning_after_is_asked_and_answered(back: Tab) -> None:
    back.house.lift("50", pain_next_morning=None)
    back.days_pass(1)
    asked = back.state.morning
    assert asked is not None
    assert asked.question == "You lifted yesterday. How was your back this morning?"
    back.logging.answer_morning(asked.day, 1)
    assert back.state.morning is None
    assert back.undo() == "Saved: 1 of 10"
    back.days_pass(1)
    asked = back.state.morning
    assert asked is not None
    assert asked.question == "You lifted on 9 July. How was your back the next morning?"


def test_a_film_is_reminded_of_and_kept(back: Tab) -> None:
    back.house.lift("50")
    back.presenter.refresh()
    assert back.state.log is not None and back.state.log.film
    back.logging.film()
    assert back.state.log.film == "" and back.state.log.filmed == "Last filmed: today"
    assert back.undo() == "Saved: filmed today"


def test_a_long_log_shows_its_latest_entries_first(back: Tab) -> None:
    for ago in range(10):
        back.house.lift("50", day=START - timedelta(days=ago))
    back.presenter.refresh()
    log = back.state.log
    assert log is not None and len(log.rows) == 8 and log.more == "Show all 10 entries"
    back.presenter.show_more_log()
    log = back.state.log
    assert log is not None and len(log.rows) == 10 and log.more == "Show the latest entries"


# --- swaps, technique, comeback -----------------------------------------------------------------


def test_swaps_and_technique_are_chosen(tab: Tab) -> None:
    tab.presenter.choose_swaps("deadlift")
    swaps = tab.state.swaps
    assert swaps is not None and swaps.swaps[0].name == "Hip thrust"
    assert swaps.swaps[0].text.startswith("Your hips do the work")
    tab.presenter.choose_card("hinge")
    card = tab.state.technique
    assert card is not None and card.lines[0] == "Soften your knees, and push your hips back."


def test_a_comeback_is_offered_followed_and_speaks_of_the_own_squat(back: Tab) -> None:
    offered = back.state.comeback
    assert offered is not None and not offered.followed and offered.items == ()
    back.comebacks.follow()
    week = back.state.comeback
    assert week is not None and week.title == "Week 1 of 4: Half the load, and daily movement"
    assert week.items[0].text == "50 kg at most · 2 days a week"
    assert plain(week.items[1].text) == "5 min · Every day, 3 times"
    back.days_pass(14)
    assert back.state.comeback is not None
    assert back.state.comeback.title.startswith("Week 3 of 4")
    assert "Go through the form checklist" in back.state.comeback.items[1].text
    back.comebacks.repeat()
    assert back.state.comeback.title.startswith("Week 3 of 5")
    assert back.undo() == "The week is repeated"
    back.days_pass(21)
    assert back.state.comeback.waits == "All weeks are behind you."


def test_a_comeback_shows_no_load_before_it_is_open(tab: Tab) -> None:
    for named in (False, True):
        if not named:
            tab.house.hurt()
        else:
            tab.house.add_squat()
        tab.comebacks.follow()
        tab.presenter.refresh()
        week = tab.state.comeback
        assert week is not None and week.items[0].text == "Not open yet · 2 days a week"
    coming = tab.state.next
    assert coming is not None and coming.title == "Squat waits: stairs first, then 14 July"
    assert coming.text == "Then 50 kg, 3 × 8."


def test_a_second_press_is_no_crash_and_says_that_nothing_was_done(back: Tab) -> None:
    back.house.way.end_episode()
    back.presenter.deeds.end_episode()
    assert back.state.notice.startswith("It was not saved. This page had changed")
    assert not back.state.episode


def test_an_end_that_can_not_be_taken_back_any_more_is_no_crash(back: Tab) -> None:
    back.presenter.deeds.end_episode()
    back.house.way.start_episode(START)
    assert back.undo() == "Episode closed"
    assert back.state.notice.startswith("It was not taken back:")
    assert back.state.episode


def test_after_pain_the_next_load_is_lighter_at_once(back: Tab) -> None:
    back.house.lift("50", pain_during=9)
    back.presenter.refresh()
    assert back.state.next is None
    back.days_pass(1)
    coming = back.state.next
    assert coming is not None and coming.title == "Next: Squat 45 kg, 3 × 8"


def test_under_a_lock_the_log_proposes_no_load(back: Tab) -> None:
    lock(back.house)
    back.presenter.refresh()
    back.logging.new()
    draft = back.forms[-1].draft
    assert (draft.load, draft.sets, draft.reps) == ("", "", "")


def test_a_comeback_says_which_gate_its_week_waits_for() -> None:
    house = House()
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.way.follow_comeback(RECOVERY.comeback)
    house.days(7)
    tab = Tab(house)
    week = tab.state.comeback
    assert week is not None and week.title.startswith("Week 1 of 4")
    assert week.waits == "The next week waits: long sitting and walking first."
    assert week.items[0].text == "50 % at most · 2 days a week"


def comeback_form(tab: Tab) -> ComebackForm:
    form = tab.forms[-1]
    assert isinstance(form, ComebackForm)
    return form


def test_a_comeback_is_changed_and_the_gates_of_a_load_come_with_it(back: Tab) -> None:
    back.comebacks.open()
    form = comeback_form(back)
    assert not form.follows and form.weeks[0].gates == "Needs: stairs"
    back.comebacks.set_number(1, 0, "percent", 80)
    back.comebacks.set_number(1, 0, "days", 3)
    form = comeback_form(back)
    assert form.weeks[0].items[0].percent == 80 and form.weeks[0].items[0].days == 3
    assert form.weeks[0].gates == (
        "Needs: stairs, long sitting and walking, turning to both sides, squats without weight "
        "and a steady back under a light load"
    )
    back.comebacks.remove(1, 1)
    back.comebacks.add(1, "lift:Squat")
    back.comebacks.add(1, "exercise:bird-dog")
    names = [item.name for item in comeback_form(back).weeks[0].items]
    assert "Easy walk" not in names and names[-2:] == ["Squat", "Bird dog"]
    back.comebacks.save()
    assert back.closed == 1
    standing = back.house.page.comeback
    assert standing is not None and len(standing.running.comeback.weeks[0].items) == 7
    back.comebacks.open()
    assert comeback_form(back).follows
    back.comebacks.drop()
    assert back.house.page.comeback is None and back.undo() == "The comeback is put away"
    assert back.house.page.comeback is not None
    back.comebacks.cancel()
    assert back.closed == 3


def test_doses_words_and_weeks_are_changed_and_undone_one_by_one(back: Tab) -> None:
    back.comebacks.open()
    template = comeback_form(back)
    back.comebacks.set_number(1, 1, "hold_s", 600)
    back.comebacks.set_number(1, 1, "sets", 2)
    back.comebacks.set_number(1, 1, "times", 4)
    row = comeback_form(back).weeks[0].items[1]
    assert (row.hold_s, row.sets, row.times) == (600, 2, 4)
    for title in ("E", "Ea", "Easy"):
        back.comebacks.write(1, title, "Slowly.")
    back.comebacks.add_week(1)
    back.comebacks.remove_week(3)
    form = comeback_form(back)
    assert [week.title for week in form.weeks[:2]] == ["Easy", "Easy"] and len(form.weeks) == 4
    back.comebacks.take_template()
    assert comeback_form(back).weeks == template.weeks
    for _ in range(7):
        assert comeback_form(back).undoable
        back.comebacks.undo()
    assert comeback_form(back) == template and not template.undoable
    back.comebacks.undo()
    assert comeback_form(back) == template


def test_a_week_that_cannot_be_read_is_told_and_nothing_is_saved(back: Tab) -> None:
    refused: list[int] = []
    back.comebacks.refused.connect(refused.append)
    back.comebacks.open()
    back.comebacks.write(2, "", "n" * 100_000)
    week = comeback_form(back).weeks[1]
    assert week.title_problem == "This is needed." and week.title == ""
    assert week.text_problem == "This is too long: 2,000 letters fit." and len(week.text) == 100_000
    back.comebacks.save()
    assert refused == [2] and back.house.page.comeback is None and back.closed == 0
    back.comebacks.write(2, "Better", "")
    back.comebacks.save()
    assert back.closed == 1


def test_there_are_one_to_twelve_weeks(back: Tab) -> None:
    back.comebacks.open()
    while comeback_form(back).more_weeks:
        back.comebacks.add_week(1)
    assert len(comeback_form(back).weeks) == 12
    while comeback_form(back).fewer_weeks:
        back.comebacks.remove_week(1)
    assert len(comeback_form(back).weeks) == 1


def test_the_last_item_of_a_week_stays(back: Tab) -> None:
    back.comebacks.open()
    for _ in range(5):
        back.comebacks.remove(1, 0)
    assert [item.removable for item in comeback_form(back).weeks[0].items] == [False]


# --- the training week ---------------------------------------------------------------------------


def test_days_are_chosen_for_heavy_and_technique_and_that_is_undone(back: Tab) -> None:
    week = back.state.week
    assert week is not None and {day.kind for day in week.days} == {"rest"}
    assert week.hints == ("Choose your training days; all are for rest so far.",)
    back.presenter.deeds.choose_day(0, "heavy")
    back.presenter.deeds.choose_day(3, "heavy")
    assert back.state.week is not None and back.state.week.hints[1:] == (
        "There is no technique day yet. Let it take turns with heavy ones.",
    )
    back.presenter.deeds.choose_day(1, "technique")
    assert back.state.week.hints[1:] == (
        "Two heavy days follow each other. Put a technique day between them.",
    )
    assert back.undo() == "Training week changed"
    back.presenter.deeds.choose_day(3, "technique")
    assert back.state.week.hints == ("Before each session: mobility and activation.",)
    assert back.state.week.days[0].note == "At most the load of your plan"
    assert back.state.week.days[2].name == "Wednesday · today"


def test_single_leg_work_is_another_one_each_technique_day(back: Tab) -> None:
    found = []
    back.presenter.deeds.choose_day(1, "technique")
    for _ in range(5):
        assert back.state.week is not None
        found.append(back.state.week.days[1].note)
        back.days_pass(7)
    assert len(set(found)) == 4 and found[0] == found[4]
    assert all(note.startswith("Lighter and slow · ") for note in found)


def test_a_week_begins_as_in_the_country_and_has_no_weights_before_they_are_open() -> None:
    house = House()
    house.hurt()
    tab = Tab(house, locale=AMERICAN)
    tab.presenter.deeds.choose_day(2, "technique")
    week = tab.state.week
    assert week is not None
    assert [day.name for day in week.days][:2] == ["Sunday", "Monday"]
    assert week.hints[0] == "No load is open today: leave the weights out."


def test_under_a_lock_no_week_is_shown_or_changed(back: Tab) -> None:
    lock(back.house)
    back.presenter.deeds.choose_day(0, "heavy")
    assert back.state.week is None and back.house.store.week() is None


def test_the_card_of_a_skill_says_when_to_have_the_form_looked_at(tab: Tab) -> None:
    assert tab.state.technique is not None
    assert tab.state.technique.look.startswith("Not sure of your form")


# --- what a critical reader found ----------------------------------------------------------------


def test_a_second_press_before_the_first_is_written_does_nothing_twice() -> None:
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.add_squat()
    jobs = HeldJobs()
    tab = Tab(house, jobs=jobs)
    jobs.run()
    draft = logged(tab)
    tries = len(house.page.gates.tries)
    tab.lifts.new()
    for press in (
        lambda: tab.logging.save(draft),
        lambda: tab.presenter.deeds.try_gate("stairs", False),
        lambda: tab.lifts.save(SQUAT),
    ):
        press()
        press()
    jobs.run()
    assert len(house.page.entries) == 1 and len(house.page.lifts) == 2
    assert len(house.page.gates.tries) == tries + 1
    tab.presenter.deeds.try_gate("stairs", True)
    jobs.run()
    assert len(house.page.gates.tries) == tries + 2


def test_what_was_not_written_can_be_pressed_again(back: Tab) -> None:
    draft = logged(back)
    back.house.store.problem = FULL
    back.logging.save(draft)
    back.house.store.problem = None
    back.logging.save(draft)
    assert len(back.house.page.entries) == 1


def test_a_steady_back_asks_for_a_light_load_and_says_what_is_missing(back: Tab) -> None:
    deeds, wrong = back.presenter.deeds, list[str]()
    deeds.light_refused.connect(lambda _, text: wrong.append(text))
    count = len(back.house.page.gates.tries)
    for draft, said in (
        (LightDraft(), "This is needed."),
        (LightDraft("8 July 2025"), "Say how much it hurt while lifting"),
        (LightDraft("9 July 2025", 1, as_usual=True), "It counts from the next morning on."),
        (LightDraft("8 July 2025", 4, as_usual=True), "That is “Not yet”"),
        (LightDraft("9 June 2025", 1, as_usual=True), "No load is lifted before week 2"),
    ):
        deeds.try_gate("neutral_spine", True, "", draft)
        assert wrong[-1].startswith(said)
    assert len(back.house.page.gates.tries) == count
    deeds.try_gate("neutral_spine", False, "", LightDraft("8 July 2025", 4, as_usual=False))
    assert back.state.gates is not None and wrong[-1] == ""
    row = back.state.gates.rows[-1]
    assert not row.met and row.light_day == "8 July 2025"
    assert row.tries[0].note == "Light load 8 July: pain 4, the next morning worse."
    back.house.clock.advance(60)
    deeds.try_gate("neutral_spine", True, "", LightDraft("8 July 2025", 3, as_usual=True))
    assert back.state.gates.rows[-1].met
    assert all(not each.light_day for each in back.state.gates.rows[:-1])


def test_the_first_day_is_changed_beside_the_phase_and_undone(back: Tab) -> None:
    said: list[str] = []
    shown: list[str] = []
    back.presenter.deeds.onset_refused.connect(said.append)
    back.presenter.onset_shown.connect(shown.append)
    before = back.state.phase
    assert before is not None and before.onset == "9 June 2025"
    back.presenter.shift_onset(before.onset, 1)
    assert shown == ["10 June 2025"]
    back.presenter.deeds.change_onset("10 July 2025")
    assert said[-1].startswith("This day has not come yet.")
    back.presenter.deeds.change_onset("9 July 2025")
    phase = back.state.phase
    assert phase is not None and phase.title == "First 48 hours" and said[-1] == ""
    assert back.state.gates is not None
    assert back.state.gates.rows[-1].status == "Too early to count, 9 July"
    assert back.undo() == "First day changed" and back.state.phase == before
    back.presenter.deeds.change_onset("9 June 2025")
    assert back.offers == []


def test_a_slow_pace_says_what_it_waits_for(back: Tab) -> None:
    back.presenter.deeds.correct_phase(RoutinePhase.DAYS_3_5.value)
    back.presenter.deeds.correct_phase(AS_COMPUTED)
    phase = back.state.phase
    assert phase is not None and phase.title == "Week 2" and phase.choice == AS_COMPUTED
    assert phase.corrected.startswith("It goes on by one phase at a time")


def test_an_undo_that_would_take_a_later_choice_away_is_refused(back: Tab) -> None:
    back.presenter.deeds.choose_day(0, "heavy")
    first = back.offers[-1]
    back.presenter.deeds.choose_day(2, "technique")
    first[1]()  # type: ignore[operator]
    assert back.state.notice.startswith("It was not taken back: something else has changed")
    assert back.state.week is not None and back.state.week.days[2].kind == "technique"


def test_after_pain_on_the_lightest_load_nothing_is_next() -> None:
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.lifting.add_lift("Press", kg("40"), BAR)
    house.lift("20", pain_during=9)
    house.days(1)
    coming = Tab(house).state.next
    assert coming is not None and coming.title == "No Press for now"
    assert coming.text.startswith("It hurt with the lightest load.")


def test_below_the_lightest_load_the_weeks_go_on_and_say_so() -> None:
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.lifting.add_lift("Press", kg("30"), BAR)
    coming = Tab(house).state.next
    assert coming is not None and coming.title == "No Press for now"
    assert coming.text.startswith("Your lightest load is above this week’s.")


def test_after_pain_the_table_has_todays_load(back: Tab) -> None:
    back.house.lift("50", pain_during=9)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None and plan.rows[0].cells[2] == "45 kg"


def test_a_phase_of_tomorrow_begins_tomorrow() -> None:
    house = House()
    house.hurt(ago=4)
    house.add_squat()
    coming = Tab(house).state.next
    assert coming is not None and coming.title == "Squat waits: stairs first, then 10 July"


def test_our_choices_are_named_as_choices(back: Tab) -> None:
    assert back.state.next is not None
    assert back.state.next.text.endswith("Our choice, not a finding.")
    back.house.calm_week()
    back.house.days(40)
    back.presenter.refresh()
    assert back.state.plan is not None
    assert back.state.plan.notices[0].endswith("Our choice, not a finding.")


def test_the_first_48_hours_hold_no_exercise_and_days_3_to_5_no_weight() -> None:
    house = House()
    house.hurt()
    tab = Tab(house)
    for day, kind in ((2, "technique"), (4, "heavy")):
        tab.presenter.deeds.choose_day(day, kind)
    week = tab.state.week
    assert week is not None and week.prepare == ""
    assert {week.days[n].note for n in (2, 4)} == {"Not in the first 48 hours: walk gently instead"}
    assert week.hints == ("No load is open today: leave the weights out.",)
    tab.days_pass(2)
    week = tab.state.week
    assert week is not None and week.days[2].note.startswith("Slow and without weights · ")
    assert week.days[4].note == "No load is open"


def test_the_preparation_is_one_press_away_once_its_phase_has_come(back: Tab) -> None:
    wanted: list[Routine] = []
    back.presenter.start_wanted.connect(wanted.append)
    assert back.state.week is not None and back.state.week.prepare == "Leg-day preparation"
    back.presenter.prepare()
    assert [routine.id for routine in wanted] == ["leg-day-preparation"]


def test_strong_pain_leads_to_the_check_while_it_is_typed_and_after(back: Tab) -> None:
    said: list[str] = []
    back.logging.concerned.connect(said.append)
    draft = replace(logged(back), pain_during=5)
    back.logging.look(draft)
    assert said[-1] == ""
    back.logging.look(replace(draft, pain_during=6))
    assert said[-1].startswith("Above 5")
    assert back.state.concern == ""
    back.logging.save(replace(draft, pain_during=6))
    assert back.state.concern.startswith("You rated 6 today. Leave lifting for today.")
    back.days_pass(1)
    assert back.state.concern.startswith("Your latest lifting: pain was above 5.")
