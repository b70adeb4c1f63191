"""What a use case changed, so that only the tabs that show it refresh."""

from msgspec import Struct
from msgspec.structs import astuple


class Changes(Struct, frozen=True):
    """Parts of the data that were touched; ``entries`` are details and reliefs, beside ratings."""

    ratings: bool = False
    sessions: bool = False
    checks: bool = False
    episodes: bool = False
    core: bool = False
    lifting: bool = False
    entries: bool = False
    flares: bool = False
    measures: bool = False
    habits: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(*(a or b for a, b in zip(astuple(self), astuple(other), strict=True)))

    def meets(self, other: "Changes") -> bool:
        """Whether both touch the same part."""
        return any(mine and its for mine, its in zip(astuple(self), astuple(other), strict=True))

    def __bool__(self) -> bool:
        return any(astuple(self))


NOTHING = Changes()
"""Nothing was touched."""

EVERYTHING = Changes(*(True for _ in Changes.__struct_fields__))
"""Whatever may have been touched."""
