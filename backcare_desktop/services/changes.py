"""What a use case changed, so that only the tabs that show it refresh."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Changes:
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
        return Changes(*(a or b for a, b in zip(self._parts(), other._parts(), strict=True)))

    def meets(self, other: "Changes") -> bool:
        """Whether both touch the same part."""
        return any(getattr(self, p.name) and getattr(other, p.name) for p in fields(self))

    def __bool__(self) -> bool:
        return any(self._parts())

    def _parts(self) -> tuple[bool, ...]:
        return tuple(getattr(self, part.name) for part in fields(self))


NOTHING = Changes()
"""Nothing was touched."""

EVERYTHING = Changes(*(True for _ in fields(Changes)))
"""Whatever may have been touched."""
