"""While a symptom check locks core work it only gets less; and a word taken back takes no other."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.programme import Programme, ProgrammeItem
from backcare_desktop.core.programme_draft import ItemField, ProgrammeDraft
from backcare_desktop.core.variation import Way
from backcare_desktop.services.changes import NOTHING
from backcare_desktop.services.gate import LockedError
from tests.core.test_programme import BIRD_DOG, PLANK
from tests.services.test_core_work import BASICS, CORE, TODAY, House, lock, two_good_days


@pytest.fixture
def house() -> House:
    return House()


def draft() -> ProgrammeDraft:
    return ProgrammeDraft.of(BASICS)


MORE: list[ProgrammeDraft] = [
    draft().with_number(0, ItemField.AMOUNT, 31),
    draft().with_number(0, ItemField.SETS, 4),
    draft().with_number(0, ItemField.REST_S, PLANK.rest_s - 5),
    draft().with_number(0, ItemField.MOST, PLANK.most + 5),
    draft().with_sides(0, each=True),
    draft().added(replace(PLANK, exercise_id="side-plank")),
]
LESS: list[ProgrammeDraft] = [
    draft().with_number(0, ItemField.AMOUNT, 20),
    draft().with_number(0, ItemField.SETS, 2),
    draft().with_number(0, ItemField.REST_S, PLANK.rest_s + 5),
    draft().removed(0),
    draft().moved(0, 1).named("Other name"),
]


@pytest.mark.parametrize("more", MORE)
def test_locked_no_programme_gets_more(
    house: House, monkeypatch: pytest.MonkeyPatch, more: ProgrammeDraft
) -> None:
    lock(house, monkeypatch)
    with pytest.raises(LockedError):
        house.work.change(more)
    assert house.store.core.programme() == BASICS


@pytest.mark.parametrize("less", LESS)
def test_locked_a_programme_may_get_less_and_undo_waits(
    house: House, monkeypatch: pytest.MonkeyPatch, less: ProgrammeDraft
) -> None:
    lock(house, monkeypatch)
    done = house.work.change(less)
    assert done.changes == CORE
    after = house.store.core.programme()
    assert done.undo is not None and after is not None
    if not BASICS.is_no_more_than(after):
        with pytest.raises(LockedError):
            done.undo()
        assert house.store.core.programme() == after


def test_locked_the_goal_is_only_lowered(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    lock(house, monkeypatch)
    with pytest.raises(LockedError):
        house.work.set_goal(4)
    done = house.work.set_goal(2)
    assert [target.days for target in house.store.core.targets()][-1] == 2
    assert done.undo is not None
    with pytest.raises(LockedError):
        done.undo()


def test_locked_a_step_down_is_not_undone_and_a_step_up_is(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_good_days(house)
    up = house.work.steps.accept(house.page().suggestions["bird-dog"])
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    down = house.work.steps.accept(house.page().suggestions["plank"])
    lock(house, monkeypatch)
    assert down.undo is not None and up.undo is not None
    with pytest.raises(LockedError):
        down.undo()
    assert up.undo() == CORE
    programme = house.store.core.programme()
    assert programme is not None
    plank = programme.item("plank")
    assert plank is not None and plank.dose.hold_s == 25
    assert programme.item("bird-dog") == BIRD_DOG


ITEMS = st.builds(
    lambda hold, sets, rest, way, each: replace(
        PLANK,
        dose=replace(PLANK.dose, hold_s=hold, sets=sets, each_side=each),
        rest_s=rest,
        way=way,
        most=60,
    ),
    st.integers(5, 60),
    st.integers(1, 4),
    st.integers(0, 60),
    st.sampled_from(Way),
    st.booleans(),
)


@given(ITEMS, ITEMS)
def test_no_more_is_an_order_and_never_takes_more_work(
    one: ProgrammeItem, other: ProgrammeItem
) -> None:
    assert one.is_no_more_than(one)
    if one.is_no_more_than(other):
        assert one.sets_a_day * one.dose.hold_s <= other.sets_a_day * other.dose.hold_s
        assert one.way.rung <= other.way.rung
        if other.is_no_more_than(one):
            assert one == other


def test_more_days_are_more(house: House) -> None:
    often: Programme = replace(BASICS, weekly_target=4)
    assert BASICS.is_no_more_than(often) and not often.is_no_more_than(BASICS)


# --- what is said of an exercise -----------------------------------------------------------------


def test_taking_back_the_effort_leaves_the_pain_that_was_said_after_it(house: House) -> None:
    done = house.work.sets.say_effort(TODAY, "plank", 3)
    house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=8)
    assert done.undo is not None and done.undo() == CORE
    note = house.exercise("plank").note
    assert note is not None and (note.effort, note.hurt, note.pain) == (None, True, 8)


Said = Callable[[House], None]


def a_score(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=8)


def taken_back(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=False)


@pytest.mark.parametrize(("later", "pain"), [(a_score, 8), (taken_back, None)])
def test_taking_back_that_it_hurt_leaves_a_later_word(
    house: House, later: Said, pain: int | None
) -> None:
    done = house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    later(house)
    assert done.undo is not None and done.undo() == NOTHING
    note = house.exercise("plank").note
    assert (None if note is None else note.pain) == pain


def test_a_score_stays_when_only_that_it_hurts_is_said_again(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=7)
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    note = house.exercise("plank").note
    assert note is not None and note.pain == 7


def test_taking_back_a_score_leaves_what_was_said_before_it(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=3)
    done = house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=8)
    house.work.sets.say_form(TODAY, "plank", False)
    assert done.undo is not None
    done.undo()
    note = house.exercise("plank").note
    assert note is not None and (note.hurt, note.pain, note.form_kept) == (True, 3, False)
