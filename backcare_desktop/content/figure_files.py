"""The files of the exercise figures; what reads them is loaded with the first that is wanted."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop.content.errors import ContentError

if TYPE_CHECKING:
    from backcare_desktop.core.figure import Figure


class Figures(Mapping[str, "Figure"]):
    """Every figure of a folder by its id, read when it is first asked for.

    A file that can't be used is as good as missing. A folder that isn't there holds no figures.
    """

    def __init__(self, folder: Path) -> None:
        self._unread = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        self._read: dict[str, Figure] = {}
        self._problems: list[ContentError] = []

    def __getitem__(self, key: str) -> "Figure":
        path = self._unread.pop(key, None)
        if path is not None:
            from backcare_desktop.content.figures import read_figure

            try:
                self._read[key] = read_figure(path)
            except ContentError as error:
                self._problems.append(error)
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        self._read_all()
        return iter(sorted(self._read))

    def __len__(self) -> int:
        self._read_all()
        return len(self._read)

    def problems(self) -> tuple[ContentError, ...]:
        """What is wrong with the files left out."""
        self._read_all()
        return tuple(sorted(self._problems, key=str))

    def _read_all(self) -> None:
        for key in tuple(self._unread):
            self.get(key)
