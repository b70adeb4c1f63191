"""A file of choices in memory."""

from collections.abc import Mapping

from backcare_desktop.core.problems import StorageUnavailable


class Paper:
    """A file in memory.

    Attributes:
        values: what is written on it.
        problem: raised by ``save`` while it is set, as by a disk that is full.
    """

    def __init__(self, **values: object) -> None:
        self.values: dict[str, object] = values
        self.problem: StorageUnavailable | None = None

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: Mapping[str, object]) -> None:
        if self.problem is not None:
            raise self.problem
        self.values = dict(values)
