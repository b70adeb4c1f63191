"""From which phase on a programme fits."""

from msgspec.structs import replace

from backcare_desktop.core.programme import Programme, ProgrammeItem
from backcare_desktop.core.programme_phase import fits_from, is_before
from backcare_desktop.core.routine import RoutinePhase as Phase
from tests.core.test_programme import BIRD_DOG, PLANK, programme


def named(programme_id: str, *items: ProgrammeItem) -> Programme:
    return replace(programme(*items), id=programme_id)


LIGHT = named("light", BIRD_DOG)
FULL = named("full", BIRD_DOG, PLANK)
KNOWN = (
    (LIGHT, (Phase.DAYS_3_5, Phase.WEEK_2)),
    (FULL, (Phase.WEEK_2, Phase.FULL_TRAINING)),
)


def test_a_known_programme_fits_from_its_first_phase_on() -> None:
    assert fits_from(LIGHT, KNOWN) is Phase.DAYS_3_5
    assert fits_from(FULL, KNOWN) is Phase.WEEK_2


def test_ones_own_fits_from_where_one_with_all_its_exercises_does() -> None:
    assert fits_from(named("own-1", BIRD_DOG), KNOWN) is Phase.DAYS_3_5
    assert fits_from(named("own-1", PLANK), KNOWN) is Phase.WEEK_2


def test_with_an_exercise_that_no_programme_has_the_latest_is_the_careful_one() -> None:
    assert fits_from(named("own-1", PLANK), KNOWN[:1]) is Phase.DAYS_3_5
    assert fits_from(named("own-1", PLANK), ()) is Phase.FIRST_48H


def test_without_an_episode_nothing_waits() -> None:
    assert not is_before(None, Phase.FULL_TRAINING)
    assert is_before(Phase.FIRST_48H, Phase.WEEK_2)
    assert not is_before(Phase.WEEK_2, Phase.WEEK_2)
