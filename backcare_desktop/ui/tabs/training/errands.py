"""Gives what the person does on the Training tab to the diary's thread."""

from typing import Protocol

from PySide6.QtCore import QObject

from backcare_desktop.services.lifting import Lifting
from backcare_desktop.services.mornings import Mornings
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.ui.errands import Errands
from backcare_desktop.ui.jobs import Jobs


class TrainingDesk(Protocol):
    """Who hands out the use cases. Asked inside jobs only, because asking may open the file."""

    @property
    def lifting(self) -> Lifting: ...

    @property
    def way_back(self) -> ReturnToLifting: ...

    @property
    def mornings(self) -> Mornings: ...


class TrainingErrands(Errands):
    """Errands of the tab.

    Attributes:
        desk: who hands out the use cases.
    """

    def __init__(self, desk: TrainingDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, parent)
        self.desk = desk
