"""The Report tab's first page: what is wanted, and how it will look."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.ways_out import Standing, WaysOut
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.preview_maker import PreviewMaker, Wanted


class ReportPresenter(QObject):
    """Reads only while somebody looks: a report is a lot of work for nobody.

    Signals:
        changed: nothing is ever changed here; every tab has it.
        failed: why the diary could not be read.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        ways: Callable[[], WaysOut],
        jobs: Jobs,
        keeper: ChoiceKeeper,
        maker: PreviewMaker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._jobs = jobs
        self.keeper = keeper
        self.maker = maker
        self._watched = False
        self._stale = True
        keeper.chosen.connect(self._make)
        keeper.typed.connect(self._make_later)
        maker.failed.connect(self._on_failed)

    @Slot()
    def refresh(self) -> None:
        """The diary may have changed; see :class:`~backcare_desktop.ui.coordinator.Presenter`."""
        self._stale = True
        self._catch_up()

    def come(self) -> None:
        """Somebody looks."""
        self._watched = True
        self._catch_up()

    def go(self) -> None:
        """Nobody looks any more."""
        self._watched = False

    def stop(self) -> None:
        """Ask for nothing more: the diary is about to be closed."""
        self._watched = False
        self.maker.stop()

    def _catch_up(self) -> None:
        if self._stale and self._watched:
            self._stale = False
            self._jobs.submit(self._standing, self._on_standing, self._on_failed)

    def _standing(self) -> Standing:
        return self._ways().standing()

    @Slot(object)
    def _on_standing(self, standing: Standing) -> None:
        self.maker.forget()
        self.keeper.set_standing(standing)
        self._make()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self._stale = True
        self.failed.emit(problem)

    @Slot()
    def _make(self) -> None:
        self._want(later=False)

    @Slot()
    def _make_later(self) -> None:
        self._want(later=True)

    def _want(self, *, later: bool) -> None:
        choice = self.keeper.choice
        wanted = None if choice is None else Wanted(choice, self.keeper.state.paper)
        self.maker.want(wanted, later=later)
