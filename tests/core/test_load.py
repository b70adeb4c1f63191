"""Loads keep the number that was typed; plates round down, and never up."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.load import HEAVIEST_KG, KG_PER_LB, Load, Plates, Rounding, Steps, Unit

GYM = Plates(
    Load(Decimal(20), Unit.KG), tuple(map(Decimal, ("25", "20", "15", "10", "5", "2.5", "1.25")))
)


def kg(amount: str) -> Load:
    return Load(Decimal(amount), Unit.KG)


def lb(amount: str) -> Load:
    return Load(Decimal(amount), Unit.LB)


def plates(bar: str, *each: str, pairs: tuple[int, ...] = ()) -> Plates:
    return Plates(kg(bar), tuple(map(Decimal, each)), pairs)


# --- loads ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", ["0.01", "60", "62.5", "999.99", "1000", "1E+2", "60.10"])
def test_a_load_is_what_somebody_typed(amount: str) -> None:
    assert kg(amount).amount == Decimal(amount)


@pytest.mark.parametrize(
    "amount", ["0", "-1", "1000.01", "1E+30", "0.001", "62.505", "NaN", "sNaN", "Infinity"]
)
def test_a_load_is_above_nothing_a_tonne_at_most_and_no_finer_than_a_hundredth(
    amount: str,
) -> None:
    with pytest.raises(ValueError, match="a load"):
        kg(amount)


def test_a_tonne_is_a_tonne_in_pounds_too() -> None:
    assert lb("2204.62").kg <= HEAVIEST_KG
    with pytest.raises(ValueError, match="at most"):
        lb("2204.63")


def test_a_pound_is_exact() -> None:
    assert lb("1").kg == Decimal("0.45359237")


def test_loads_are_compared_by_weight_across_units() -> None:
    assert sorted([kg("60"), lb("132"), lb("133"), kg("59.9")]) == [
        lb("132"),
        kg("59.9"),
        kg("60"),
        lb("133"),
    ]
    assert kg("60") == kg("60.00") and kg("60") >= kg("60.0")
    assert kg("60") != lb("60")


def test_the_other_unit_is_shown_to_a_tenth() -> None:
    assert kg("60").shown_in(Unit.LB) == Decimal("132.3")
    assert lb("135").shown_in(Unit.KG) == Decimal("61.2")
    assert kg("62.25").shown_in(Unit.KG) == Decimal("62.25")


def test_something_is_never_shown_as_nothing() -> None:
    assert lb("0.01").shown_in(Unit.KG) == Decimal("0.1")


amounts = st.integers(1, 100_000).map(lambda hundredths: Decimal(hundredths) / 100)
loads = st.builds(Load, amounts, st.sampled_from(Unit))


@given(loads)
def test_changing_the_unit_twice_shows_the_same_as_before(load: Load) -> None:
    before, typed = load.shown_in(load.unit), load.amount
    other = Unit.LB if load.unit is Unit.KG else Unit.KG
    load.shown_in(other)
    assert load.shown_in(load.unit) == before == load.amount == typed


@given(loads)
def test_what_is_shown_is_the_weight_to_within_half_a_tenth(load: Load) -> None:
    for unit in Unit:
        shown = load.shown_in(unit)
        assert abs(shown - load.kg / unit.in_kg) <= Decimal("0.05") or shown == Decimal("0.1")


@given(loads, loads)
def test_loads_are_equal_when_they_weigh_the_same_and_then_only(one: Load, other: Load) -> None:
    assert (one == other) == (one.kg == other.kg)
    assert (one < other) == (one.kg < other.kg)
    assert (one <= other) == (one.kg <= other.kg)


# --- plates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "loaded"),
    [
        ("20", "20"),
        ("22.4", "20"),
        ("22.5", "22.5"),
        ("66.55", "65"),
        ("97.43", "95"),
        ("100", "100"),
    ],
)
def test_the_bar_takes_the_heaviest_that_is_not_above(wanted: str, loaded: str) -> None:
    assert GYM.down(Decimal(wanted)) == kg(loaded)


def test_below_the_empty_bar_nothing_can_be_loaded() -> None:
    assert GYM.down(Decimal("19.99")) is None
    assert GYM.down(Decimal(0)) is None
    assert GYM.down(Decimal(-5)) is None


def test_the_largest_plate_first_is_not_always_the_heaviest() -> None:
    assert plates("20", "20", "15").down(Decimal(80)) == kg("80")


def test_a_bar_without_plates_is_the_bar() -> None:
    assert plates("20").down(Decimal(500)) == kg("20")


def test_there_are_no_more_pairs_than_there_are() -> None:
    home = plates("10", "10", "5", "1.25", pairs=(1, 2, 1))
    assert [home.down(Decimal(each)) for each in (29, 30, 40, 53, 300)] == [
        kg("22.5"),
        kg("30"),
        kg("40"),
        kg("52.5"),
        kg("52.5"),
    ]


def test_a_bar_in_pounds_takes_plates_in_pounds() -> None:
    bar = Plates(lb("45"), tuple(map(Decimal, ("45", "25", "10", "5", "2.5"))))
    assert bar.down(kg("60").kg) == lb("130")
    assert bar.down(lb("135").kg) == lb("135")
    assert bar.down(lb("134.99").kg) == lb("130")


def test_plates_stand_in_order_each_kind_once() -> None:
    for wrong in (("5", "10"), ("10", "10"), ("0",), ("-5",)):
        with pytest.raises(ValueError, match=r"plates stand|above 0"):
            plates("20", *wrong)
    with pytest.raises(ValueError, match="kinds of plates"):
        plates("20", *(str(each) for each in range(30, 9, -1)))


def test_pairs_go_with_plates() -> None:
    for pairs in ((1,), (1, 2, 3)):
        with pytest.raises(ValueError, match="number of pairs"):
            plates("20", "10", "5", pairs=pairs)
    for count in (0, -1, 21):
        with pytest.raises(ValueError, match="pairs"):
            plates("20", "10", pairs=(count,))


def test_dumbbells_come_in_steps() -> None:
    steps = Steps(kg("2.5"))
    assert steps.down(Decimal("2.49")) is None
    assert steps.down(Decimal(0)) is None
    assert steps.down(Decimal("2.5")) == kg("2.5")
    assert steps.down(Decimal("19.99")) == kg("17.5")
    assert Steps(lb("5")).down(kg("20").kg) == lb("40")


plate_sets = st.lists(amounts.filter(lambda plate: plate <= 30), unique=True, max_size=5).map(
    lambda found: tuple(sorted(found, reverse=True))
)
units = st.sampled_from(Unit)
bars = st.integers(1, 25).map(Decimal)


@st.composite
def roundings(draw: st.DrawFn) -> Rounding:
    unit = draw(units)
    if draw(st.booleans()):
        return Steps(Load(draw(amounts.filter(lambda step: step <= 20)), unit))
    found = draw(plate_sets)
    counts = st.tuples(*[st.integers(1, 20) for _ in found])
    return Plates(Load(draw(bars), unit), found, draw(st.just(()) | counts))


wanted_kg = st.decimals(0, 1200, places=4)


@given(roundings(), wanted_kg)
def test_rounding_never_goes_up(rounding: Rounding, wanted: Decimal) -> None:
    found = rounding.down(wanted)
    assert found is None or found.kg <= wanted


@given(roundings(), wanted_kg, wanted_kg)
def test_more_wanted_is_never_less_loaded(rounding: Rounding, one: Decimal, other: Decimal) -> None:
    less, more = sorted((one, other))
    lighter, heavier = rounding.down(less), rounding.down(more)
    assert lighter is None or (heavier is not None and lighter <= heavier)


@given(roundings(), wanted_kg)
def test_what_can_be_loaded_stays_what_it_is(rounding: Rounding, wanted: Decimal) -> None:
    found = rounding.down(wanted)
    assert found is None or rounding.down(found.kg) == found


@given(plate_sets.filter(bool), st.data())
def test_every_pile_of_plates_can_be_found_again(
    found: tuple[Decimal, ...], data: st.DataObject
) -> None:
    pile = [data.draw(st.integers(0, 3)) for _ in found]
    bar = Load(Decimal(20), Unit.KG)
    heavy = bar.amount + 2 * sum(n * plate for n, plate in zip(pile, found, strict=True))
    assert Plates(bar, found).down(heavy) == Load(heavy, Unit.KG)


def test_the_pound_is_the_defined_one() -> None:
    assert Unit.LB.in_kg == KG_PER_LB and Unit.KG.in_kg == 1
