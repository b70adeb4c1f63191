"""A programme that is changed: every edit gives another draft, and what is wrong is named."""

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.programme import LONGEST_NAME, MOST_ITEMS, amount
from backcare_desktop.core.programme_draft import (
    GROWS_BY,
    ItemField,
    ProgrammeDraft,
    ProgrammeFault,
    bounds,
    first_item,
)
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.variation import Way
from tests.core.test_programme import BIRD_DOG, PLANK, programme

DRAFT = ProgrammeDraft.of(programme())


def test_a_draft_begins_as_its_programme_and_becomes_one_again() -> None:
    assert DRAFT.finished("basics", 3) == programme()
    assert DRAFT.sets_a_day == programme().sets_a_day


def test_order_changes_and_places_beyond_the_list_are_its_ends() -> None:
    assert DRAFT.moved(0, 1).items == (BIRD_DOG, PLANK)
    assert DRAFT.moved(0, 99).items == (BIRD_DOG, PLANK)
    assert DRAFT.moved(1, -4).items == (BIRD_DOG, PLANK)
    assert DRAFT.moved(0, 1).moved(0, 1) == DRAFT


def test_an_exercise_is_taken_out_and_added_once() -> None:
    assert DRAFT.removed(0).items == (BIRD_DOG,)
    assert DRAFT.removed(0).added(PLANK).items == (BIRD_DOG, PLANK)
    with pytest.raises(ValueError, match="once"):
        DRAFT.added(PLANK)


def test_a_full_draft_takes_no_more() -> None:
    items = tuple(replace(PLANK, exercise_id=f"plank-{n}") for n in range(MOST_ITEMS))
    full = ProgrammeDraft("Full", items)
    assert full.full
    with pytest.raises(ValueError, match="at most"):
        full.added(BIRD_DOG)


@pytest.mark.parametrize(
    ("field", "value"),
    [(ItemField.AMOUNT, 35), (ItemField.SETS, 5), (ItemField.REST_S, 0), (ItemField.MOST, 90)],
)
def test_one_number_changes_and_the_others_stay(field: ItemField, value: int) -> None:
    item = DRAFT.with_number(0, field, value).items[0]
    found = {
        ItemField.AMOUNT: amount(item.dose),
        ItemField.SETS: item.dose.sets,
        ItemField.REST_S: item.rest_s,
        ItemField.MOST: item.most,
    }
    before = {
        ItemField.AMOUNT: amount(PLANK.dose),
        ItemField.SETS: PLANK.dose.sets,
        ItemField.REST_S: PLANK.rest_s,
        ItemField.MOST: PLANK.most,
    }
    assert found == {**before, field: value}


def test_what_it_grows_to_is_never_less_than_what_it_has() -> None:
    more = DRAFT.with_number(0, ItemField.AMOUNT, PLANK.most + 20).items[0]
    assert more.most == amount(more.dose) == PLANK.most + 20
    less = DRAFT.with_number(0, ItemField.MOST, 10).items[0]
    assert less.most == amount(less.dose) == 10


def test_done_another_way_amount_and_most_don_t_touch_each_other() -> None:
    harder = ProgrammeDraft("Way", (replace(PLANK, way=Way.HARDER),))
    assert harder.with_number(0, ItemField.AMOUNT, 90).items[0].most == PLANK.most
    assert amount(harder.with_number(0, ItemField.MOST, 5).items[0].dose) == amount(PLANK.dose)


@pytest.mark.parametrize("field", ItemField)
def test_a_number_out_of_its_bounds_is_refused(field: ItemField) -> None:
    least, most = bounds(PLANK, field)
    for value in (least - 1, most + 1):
        with pytest.raises(ValueError, match=field.value):
            DRAFT.with_number(0, field, value)


def test_sides_are_added_and_taken_away() -> None:
    each = DRAFT.with_sides(0, each=True)
    assert each.items[0].sets_a_day == 2 * PLANK.sets_a_day
    assert each.with_sides(0, each=False) == DRAFT


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (DRAFT, ()),
        (DRAFT.named("  "), (ProgrammeFault.NO_NAME,)),
        (DRAFT.named("x" * (LONGEST_NAME + 1)), (ProgrammeFault.LONG_NAME,)),
        (ProgrammeDraft("", ()), (ProgrammeFault.NO_NAME, ProgrammeFault.NO_ITEMS)),
    ],
)
def test_what_keeps_a_draft_from_being_kept_is_named(
    draft: ProgrammeDraft, problems: tuple[ProgrammeFault, ...]
) -> None:
    assert draft.problems() == problems


def test_a_name_is_one_line() -> None:
    assert DRAFT.named("My\ncore\x07").name == "My core"


def test_an_added_exercise_begins_as_a_programme_has_it_else_as_a_routine_does() -> None:
    step = PlannedStep("plank", Dose(hold_s=12, untimed=True), 15)
    assert first_item(step, {"plank": PLANK}) == PLANK
    item = first_item(step, {})
    assert (item.dose, item.rest_s, item.most) == (Dose(hold_s=12), 15, 12 * GROWS_BY)
