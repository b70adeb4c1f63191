"""What was touched adds up, part by part."""

import pytest

from backcare_desktop.services.changes import NOTHING, Changes

PARTS = Changes.__struct_fields__


@pytest.mark.parametrize("part", PARTS)
def test_every_part_counts_and_stays_when_others_come(part: str) -> None:
    one = Changes(**{part: True})
    assert one and one | NOTHING == NOTHING | one == one
    everything = Changes(*[True] * len(PARTS))
    assert one | everything == everything


def test_nothing_is_nothing() -> None:
    assert not NOTHING
    assert Changes(flares=True) | Changes(measures=True) == Changes(flares=True, measures=True)
