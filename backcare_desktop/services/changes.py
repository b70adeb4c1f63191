"""What a use case changed, so that only the tabs that show it refresh."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Parts of the data that were touched."""

    ratings: bool = False
    sessions: bool = False
    checks: bool = False
    episodes: bool = False
    core: bool = False
    lifting: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.ratings or other.ratings,
            self.sessions or other.sessions,
            self.checks or other.checks,
            self.episodes or other.episodes,
            self.core or other.core,
            self.lifting or other.lifting,
        )

    def __bool__(self) -> bool:
        diary = self.ratings or self.sessions or self.checks or self.episodes
        return diary or self.core or self.lifting


NOTHING = Changes()
"""Nothing was touched."""
