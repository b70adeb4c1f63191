"""The choices of the first frame are those that the whole program goes by."""

import pytest

from backcare_desktop.services.appearance import TEXT_SCALES, THEMES, Appearance, appearance
from backcare_desktop.services.preferences import chosen

VALUES = (
    None,
    True,
    False,
    0,
    1,
    2,
    1.15,
    1.16,
    -1e400,
    "",
    "Dark",
    [1.0],
    "fr",
    "tlh",
    *THEMES,
    *TEXT_SCALES,
)
NAMES = ("theme", "text_scale", "reduced_motion", "language")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_both_read_the_same_from_the_same_file(name: str, value: object) -> None:
    all_of_them = chosen({name: value})
    found = Appearance(*(getattr(all_of_them, name) for name in NAMES))
    assert appearance({name: value}) == found


def test_the_first_frame_has_them_all() -> None:
    wanted = {"theme": "dark", "text_scale": 2, "reduced_motion": True, "language": "de"}
    assert appearance(wanted) == Appearance("dark", 2.0, reduced_motion=True, language="de")
