"""Several people with a diary each."""

from collections.abc import Callable
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.profile import Profile, named
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.profile_names import name_of
from backcare_desktop.ui.tabs.settings.data_state import DataPage


class ProfileState(Struct, frozen=True):
    """The profiles.

    Attributes:
        profiles: key, name in words, and whether it is the open one; the first one first.
        trouble: why the last thing was not done.
    """

    profiles: tuple[tuple[str, str, bool], ...] = ()
    trouble: str = ""


class Profiles(Protocol):
    """The list of profiles. Called on the diary's thread."""

    def all(self) -> tuple[Profile, ...]: ...

    def add(self, profile: Profile) -> None:
        """Put one on the list. Raises ValueError for a name that is taken, StorageUnavailable."""
        ...

    def rename(self, profile: Profile) -> None:
        """Call one otherwise. Raises ValueError for a name that is taken, StorageUnavailable."""
        ...


class ProfilePresenter(QObject):
    """Shows, makes, names and opens profiles; deleting one is asked about elsewhere.

    Args:
        jobs: the diary's thread.
        profiles: hands out the list; called on that thread.
        own: the one that is open.
        new_id: a key that nobody else has.
        problems: of the machine, in words.

    Signals:
        state_changed: a :class:`ProfileState`.
        page_wanted: a :class:`DataPage` to open.
        closed: back to Settings.
        kept: a profile was made or named.
        listed: the profiles, the first one first.
        switch_wanted, delete_wanted: of a :class:`Profile`.
    """

    state_changed = Signal(object)
    page_wanted = Signal(object)
    closed = Signal()
    kept = Signal()
    listed = Signal(object)
    switch_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        profiles: Callable[[], Profiles],
        own: Profile,
        new_id: Callable[[], str],
        problems: ProblemWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._profiles = profiles
        self._own = own
        self._new_id = new_id
        self._problems = problems
        self._listed: dict[str, Profile] = {}
        self.state = ProfileState()

    @Slot()
    def open_page(self) -> None:
        """Show the profiles."""
        self._show(trouble="")
        self.page_wanted.emit(DataPage.PROFILES)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list."""
        self._jobs.submit(lambda: self._profiles().all(), self._on_listed, self._on_trouble)

    @Slot(str)
    def add(self, text: str) -> None:
        """Make a profile of that name; one that nobody can tell from another is not made."""
        name = named(text)
        if not name:
            self._show(trouble=self.tr("Type a name first."))
            return
        profile = Profile(self._new_id(), name)
        self._keep(lambda: self._profiles().add(profile))

    def rename(self, key: str, text: str) -> None:
        """Call a profile otherwise; the first one may be named as well."""
        name = named(text)
        if not name:
            self._show(trouble=self.tr("Type a name first."))
        elif key in self._listed:
            profile = Profile(key, name)
            self._keep(lambda: self._profiles().rename(profile))

    def _keep(self, work: Callable[[], None]) -> None:
        def put() -> bool:
            try:
                work()
            except ValueError:
                return False
            return True

        self._jobs.submit(put, self._on_kept, self._on_trouble)

    @Slot(str)
    def switch(self, key: str) -> None:
        """Open somebody's diary in the place of this one."""
        profile = self._listed.get(key)
        if profile is not None and profile.id != self._own.id:
            self.switch_wanted.emit(profile)

    @Slot(str)
    def delete(self, key: str) -> None:
        """Ask about deleting a profile that isn't open."""
        profile = self._listed.get(key)
        if profile is not None and profile.id not in {"", self._own.id}:
            self.delete_wanted.emit(profile)

    @Slot()
    def close(self) -> None:
        """Back to Settings."""
        self.closed.emit()

    @Slot(object)
    def _on_listed(self, profiles: tuple[Profile, ...]) -> None:
        self._listed = {profile.id: profile for profile in profiles}
        own = self._own.id
        self._show(profiles=tuple((it.id, name_of(it), it.id == own) for it in profiles))
        self.listed.emit(profiles)

    @Slot(object)
    def _on_kept(self, done: bool) -> None:  # noqa: FBT001 - a job's result
        if not done:
            self._show(trouble=self.tr("There is a profile of that name already."))
            return
        self._show(trouble="")
        self.kept.emit()
        self.refresh()

    @Slot(object)
    def _on_trouble(self, problem: StorageUnavailable) -> None:
        self._show(trouble=self._problems.once(problem))

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)
