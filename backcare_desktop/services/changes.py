"""What a use case changed, so that only the tabs that show it refresh."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Parts of the data that were touched."""

    ratings: bool = False
    sessions: bool = False
    checks: bool = False
    episodes: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.ratings or other.ratings,
            self.sessions or other.sessions,
            self.checks or other.checks,
            self.episodes or other.episodes,
        )

    def __bool__(self) -> bool:
        return self.ratings or self.sessions or self.checks or self.episodes


NOTHING = Changes()
"""Nothing was touched."""
