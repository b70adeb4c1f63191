"""How much of an exercise is done, read the same way from every content file."""

import pytest

from backcare_desktop.content.doses import read_dose
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table
from backcare_desktop.core.dose import Dose


def table(**values: object) -> Table:
    return Table(values, file="a.toml", name="steps[0]")


def test_a_dose_is_a_hold_or_repetitions_and_leaves_the_rest_of_the_table() -> None:
    found = table(hold_s=30, sets=2, each_side=True, rest_s=5)
    assert read_dose(found) == Dose(hold_s=30, sets=2, each_side=True)
    assert found.names() == ("rest_s",)
    assert read_dose(table(reps=8, tempo_s=4)) == Dose(reps=8, tempo_s=4.0)


@pytest.mark.parametrize("values", [{}, {"hold_s": 5, "reps": 5}])
def test_neither_or_both_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(ContentError, match="either hold_s or reps"):
        read_dose(table(**values))


def test_untimed_is_known_only_where_it_may_be() -> None:
    assert read_dose(table(hold_s=5, untimed=True), may_be_untimed=True).untimed
    found = table(hold_s=5, untimed=True)
    assert not read_dose(found).untimed
    with pytest.raises(ContentError, match="not a known key"):
        found.finish()
