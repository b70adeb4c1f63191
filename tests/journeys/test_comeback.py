"""Four weeks back to lifting on a fake calendar, with a setback in the third."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backcare_desktop.core.gates import Gate
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import TrainingState
from backcare_desktop.ui.tabs.training.view import TrainingView
from tests.journeys.person import Person

DAY = 86_400


class Lifter:
    """Somebody at the Training tab who presses what is there to press."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.app.window.show_tab("training")
        person.settle()
        person.settle()

    @property
    def view(self) -> TrainingView:
        return self.person.app.training_view

    @property
    def state(self) -> TrainingState:
        return self.person.app.training.state

    @property
    def page(self) -> TrainingPage:
        page = self.person.app.training.page
        assert page is not None
        return page

    @property
    def bar(self) -> Decimal:
        """Kilograms that the plan has this week."""
        assert self.state.plan is not None
        return Decimal(self.state.plan.rows[0].cells[2].split()[0])

    def days_pass(self, count: int) -> None:
        self.person.clock.sleep(DAY * count)
        self.person.app.window.activated.emit()
        self.person.settle()

    def start_episode(self) -> None:
        self.person.click(self.view.overview.welcome.start)
        self.person.click(self.view.episode_page.save)

    def meet(self, *gates: Gate) -> None:
        for gate in gates:
            self.person.app.training.open_gate(gate.value)
            if gate is Gate.NEUTRAL_SPINE:
                light = self.view.overview.gates.rows[gate.value].light
                light.pain.set_value(2)
                self.person.click(light.morning.segment("yes"))
            self.person.click(self.view.overview.gates.rows[gate.value].met)

    def add_squat(self) -> None:
        self.person.click(self.view.overview.plan.add)
        page = self.view.lift_page
        QTest.keyClicks(page.name.input, "Squat")
        QTest.keyClicks(page.normal.input, "100")
        self.person.click(page.save)

    def lift(self, pain: int = 2) -> None:
        """What is next, with the form looked at."""
        self.person.click(self.view.overview.log_session)
        page = self.view.log_page
        page.during.set_value(pain)
        page.looked.segment("looked").click()
        for point in ("brace", "neutral", "hinge", "control", "steady"):
            page.points.chip(point).click()
        self.person.click(page.save)

    def answer_morning(self, score: int = 0) -> None:
        assert self.view.overview.morning.isVisible()
        self.person.click(self.view.overview.morning.pad.key(score))

    def calm_week(self) -> None:
        """Lifted, a good morning, and the rest of seven days."""
        self.lift()
        self.days_pass(1)
        self.answer_morning()
        self.days_pass(6)


@pytest.fixture
def lifter(person: Person) -> Lifter:
    return Lifter(person)


def test_a_four_week_comeback_with_a_setback_in_week_3(lifter: Lifter) -> None:
    lifter.start_episode()
    assert lifter.state.phase is not None and lifter.state.phase.title == "First 48 hours"
    lifter.add_squat()
    assert lifter.state.next is not None
    assert lifter.state.next.title.startswith("Squat waits: stairs first, then")

    lifter.days_pass(5)
    assert lifter.state.next.title == "Squat waits: stairs first"
    lifter.meet(Gate.STAIRS)
    assert lifter.state.phase.title == "Week 2"
    lifter.person.click(lifter.view.overview.comeback.follow)
    assert lifter.state.comeback is not None
    assert lifter.state.comeback.title.startswith("Week 1 of 4")
    assert lifter.bar == 50 and lifter.state.next.title == "Next: Squat 50 kg, 3 × 8"

    lifter.calm_week()
    assert lifter.state.comeback.waits == "The next week waits: long sitting and walking first."
    lifter.meet(Gate.SITTING_WALKING)
    assert lifter.state.comeback.title.startswith("Week 2 of 4")
    before = lifter.bar
    lifter.calm_week()
    # From day 12 on half of the load was open at most: the plan waits, and nothing is lost.
    assert lifter.bar == before == 55 and lifter.state.plan is not None
    assert lifter.state.plan.notices[0].startswith("Lifting week 2 waits.")
    lifter.meet(Gate.BODYWEIGHT_SQUAT, Gate.ROTATION, Gate.NEUTRAL_SPINE)
    assert lifter.state.comeback.title.startswith("Week 3 of 4") and lifter.bar == before

    # The third week: it hurts. The plan steps back, the comeback's week comes once more.
    heavy = lifter.bar
    lifter.lift(pain=7)
    assert lifter.state.plan is not None
    assert lifter.state.plan.setback.startswith("Pain went above 5 while lifting.")
    lifter.person.click(lifter.view.overview.plan.back)
    light = lifter.bar
    assert light < heavy and lifter.state.plan.setback == ""
    lifter.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert light <= lifter.bar < heavy and lifter.state.plan.setback
    lifter.person.click(lifter.view.overview.plan.back)
    assert lifter.bar == light
    lifter.person.click(lifter.view.overview.comeback.repeat)
    assert lifter.state.comeback.title.startswith("Week 3 of 5")
    lifter.days_pass(1)
    lifter.answer_morning(2)
    lifter.days_pass(6)

    lifter.calm_week()
    lifter.days_pass(7)
    assert lifter.state.comeback.title.startswith("Week 5 of 5")
    assert lifter.state.gates is not None and lifter.state.gates.count == "5 of 5 met"
    while not lifter.page.complete:
        before = lifter.bar
        lifter.calm_week()
        assert lifter.bar <= before * Decimal("1.1")
    assert lifter.state.phase.finish == "Back to full training"
    lifter.person.click(lifter.view.overview.phase.end)
    assert not lifter.state.episode and len(lifter.state.past) == 1


def test_it_is_all_there_after_the_program_was_closed(lifter: Lifter) -> None:
    lifter.start_episode()
    lifter.meet(Gate.STAIRS)
    lifter.add_squat()
    lifter.days_pass(6)
    lifter.lift()
    before, clock = lifter.page, lifter.person.clock
    folder = lifter.person.app.folders.data
    lifter.person.leave()
    again = Lifter(Person(folder, clock))
    try:
        assert again.page == before
    finally:
        again.person.leave()
