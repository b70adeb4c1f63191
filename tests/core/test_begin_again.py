"""After a long break a programme goes back to where it starts, and never up."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.begin_again import begun_again, is_long_break
from backcare_desktop.core.load_plan import RECENT
from backcare_desktop.core.programme import ProgrammeItem, amount, with_amount
from backcare_desktop.core.progression import START_HOLD_S, START_REPS
from backcare_desktop.core.variation import Way
from tests.core.test_programme import BIRD_DOG, PLANK, programme

TODAY = date(2026, 2, 1)


def sized(item: ProgrammeItem, number: int, way: Way = Way.AS_PLANNED) -> ProgrammeItem:
    return replace(item, dose=with_amount(item.dose, number), way=way, most=60)


@pytest.mark.parametrize(("days", "long"), [(27, False), (28, False), (29, True), (200, True)])
def test_a_break_is_long_after_four_weeks_as_for_lifts(days: int, *, long: bool) -> None:
    assert is_long_break(TODAY - timedelta(days=days), TODAY) is long
    assert timedelta(days=28) == RECENT


def test_who_never_did_any_has_no_break() -> None:
    assert not is_long_break(None, TODAY)


def test_what_has_grown_goes_back_to_its_start() -> None:
    grown = programme(sized(PLANK, 45), sized(BIRD_DOG, 9))
    again = begun_again(grown, (PLANK, BIRD_DOG))
    assert [amount(item.dose) for item in again.items] == [
        amount(PLANK.dose),
        amount(BIRD_DOG.dose),
    ]


def test_a_harder_way_goes_back_to_the_exercise_itself_and_an_easier_one_stays() -> None:
    grown = programme(sized(PLANK, 45, Way.HARDER), sized(BIRD_DOG, 4, Way.EASIER))
    plank, dog = begun_again(grown, (PLANK, BIRD_DOG)).items
    assert (plank.way, amount(plank.dose)) == (Way.AS_PLANNED, amount(PLANK.dose))
    assert (dog.way, amount(dog.dose)) == (Way.EASIER, 4)


def test_without_a_known_start_it_begins_as_a_harder_way_does() -> None:
    plank, dog = begun_again(programme(sized(PLANK, 45), sized(BIRD_DOG, 9)), ()).items
    assert (amount(plank.dose), amount(dog.dose)) == (START_HOLD_S, START_REPS)


@given(st.integers(1, 60), st.integers(1, 60), st.sampled_from(Way), st.integers(1, 60))
def test_nothing_of_it_is_ever_more(hold: int, reps: int, way: Way, start: int) -> None:
    before = programme(sized(PLANK, hold, way), sized(BIRD_DOG, reps, way))
    again = begun_again(before, (sized(PLANK, start), sized(BIRD_DOG, start)))
    assert again.is_no_more_than(before)
    assert begun_again(again, (sized(PLANK, start), sized(BIRD_DOG, start))) == again
