"""Deleting everything that Backcare keeps of somebody."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.problems import StillListed, StorageUnavailable
from backcare_desktop.core.profile import Profile
from backcare_desktop.everything_written import Kind, Written
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.profile_names import name_of
from backcare_desktop.ui.tabs.settings.data_state import DataPage
from backcare_desktop.ui.tabs.settings.wipe_state import WipeState

_Found = tuple[tuple[Written, ...], int | None, tuple[Profile, ...]]
"""The files of a profile, how many entries it has, and who else is there."""

Left = tuple[tuple[Path, str], ...]
"""What could not be deleted, each with the system's reason."""


class Shredder(Protocol):
    """Who knows every file of a profile, and deletes them. Called on the diary's thread."""

    def written(self, profile: Profile) -> tuple[Written, ...]:
        """Every file that is there."""
        ...

    def entries(self, profile: Profile) -> int | None:
        """How many entries its diary holds; None when it can't be read."""
        ...

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody with a diary here; the one asked about alone when the list can't be read."""
        ...

    def delete(self, profile: Profile) -> Left:
        """Delete them all, the diary closed first if it is the open one.

        Raises:
            StorageUnavailable: nothing was deleted.
        """
        ...


class WipePresenter(QObject):
    """Lists, asks for a word, deletes.

    Args:
        jobs: the diary's thread.
        shredder: lists and deletes.
        problems: of the machine, in words.
        own: the profile that is open.
        stop: lets nobody ask for the diary any more; called before the open one is deleted.
        go_on: opens it again, where nothing was deleted.

    Signals:
        state_changed: a :class:`WipeState`.
        page_wanted: a :class:`DataPage` to open.
        closed: back to where it was asked for.
        gone: everything of the open profile is deleted.
        removed: everything of another profile is.
    """

    state_changed = Signal(object)
    page_wanted = Signal(object)
    closed = Signal()
    gone = Signal()
    removed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        shredder: Shredder,
        problems: ProblemWords,
        own: Profile,
        stop: Callable[[], None],
        go_on: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shredder = shredder
        self._problems = problems
        self._own = own
        self._stop = stop
        self._go_on = go_on
        self._profile = own
        self.state = WipeState()

    @Slot()
    def open_own(self) -> None:
        """Ask about the profile that is open."""
        self.open(self._own)

    def open(self, profile: Profile) -> None:
        """List what there is of a profile, and ask."""
        self._profile = profile
        shredder = self._shredder

        def look() -> _Found:
            return shredder.written(profile), shredder.entries(profile), shredder.profiles()

        self._jobs.submit(look, self._on_listed, _ignore)

    @Slot(object)
    def _on_listed(self, found: _Found) -> None:
        written, entries, profiles = found
        own = self._profile.id == self._own.id
        self.state = WipeState(
            title=self._title(own=own),
            diary=self._diary(entries, profiles),
            whose=self._whose(own=own),
            kinds=self._kinds(written),
            paths=tuple(str(each.path) for each in written),
            word=self.tr("DELETE"),
            own=own,
        )
        self.state_changed.emit(self.state)
        self.page_wanted.emit(DataPage.WIPE)

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what was typed; the word makes it ready, as it is written and not otherwise."""
        self._show(ready=text.strip() == self.state.word)

    @Slot()
    def delete(self) -> None:
        """Delete everything that is listed, and whatever was written since."""
        if not self.state.ready or self.state.busy or self.state.over:
            return
        profile = self._profile
        if profile.id == self._own.id:
            self._stop()
        self._show(busy=True, trouble="")
        self._jobs.submit(lambda: self._shredder.delete(profile), self._on_deleted, self._on_not)

    @Slot()
    def close(self) -> None:
        """Leave everything as it is. What is begun can't be left."""
        if self.state.busy or self.state.over:
            return
        if self._profile.id == self._own.id:
            self.closed.emit()
        else:
            self.page_wanted.emit(DataPage.PROFILES)

    @Slot()
    def quit(self) -> None:
        """Close the window after all that could be deleted is."""
        self.gone.emit()

    @Slot(object)
    def _on_deleted(self, left: Left) -> None:
        own = self._profile.id == self._own.id
        if left:
            names = "\n".join(f"{path} ({why})" for path, why in left)
            said = self.tr("These files could not be deleted. Delete them yourself:\n{files}")
            self._show(busy=False, trouble=said.format(files=names), over=own)
        elif own:
            self.gone.emit()
        else:
            self._show(busy=False)
            self.removed.emit()

    @Slot(object)
    def _on_not(self, problem: StorageUnavailable) -> None:
        own = self._profile.id == self._own.id
        if isinstance(problem, StillListed):
            said = self.tr(
                "Everything was deleted, but the name is still on the list of profiles. {reason}"
            )
            reason = self._problems.once(problem)
            self._show(busy=False, trouble=said.format(reason=reason), over=own)
            return
        said = self.tr("Nothing was deleted. {reason}")
        self._show(busy=False, trouble=said.format(reason=self._problems.once(problem)))
        if own:
            self._go_on()

    def _title(self, *, own: bool) -> str:
        if own:
            return self.tr("Delete all my data")
        return self.tr("Delete the profile {name}").format(name=self._profile.name)

    def _diary(self, entries: int | None, profiles: tuple[Profile, ...]) -> str:
        """Whose diary goes, where there is more than one, and how much is in it."""
        several = len(profiles) > 1 or self._profile.id != self._own.id
        listed = next((each for each in profiles if each.id == self._profile.id), self._profile)
        if entries is None:
            text = self.tr("This is the diary of: {name}.") if several else ""
        elif entries == 1:
            one = self.tr("This is the diary of: {name}. It holds one entry.")
            text = one if several else self.tr("Your diary holds one entry.")
        else:
            more = self.tr("This is the diary of: {name}. It holds {count} entries.")
            text = more if several else self.tr("Your diary holds {count} entries.")
        count = QLocale().toString(entries or 0)
        return text.format(name=name_of(listed), count=count)

    def _whose(self, *, own: bool) -> str:
        text = self.tr("What is deleted can't be brought back: the backups are deleted too.")
        rest = (
            self.tr(
                "What you saved elsewhere stays, and so do other profiles. Backcare closes then."
            )
            if own
            else self.tr("What was saved elsewhere stays, and so does your own diary.")
        )
        return f"{text} {rest}"

    def _kinds(self, written: tuple[Written, ...]) -> tuple[str, ...]:
        names = {
            Kind.DIARY: self.tr("The diary"),
            Kind.BACKUP: self.tr("Backups"),
            Kind.PUT_ASIDE: self.tr("Damaged diaries that were put aside"),
            Kind.CHOICES: self.tr("Settings"),
            Kind.WINDOW: self.tr("Size and place of the window"),
            Kind.LOG: self.tr("Notes of faults"),
            Kind.CACHE: self.tr("What can be made again"),
            Kind.LEFT_OVER: self.tr("What was left by a crash"),
        }
        counted = Counter(each.kind for each in written)
        line = self.tr("{what}: {count}")
        return tuple(
            line.format(what=name, count=self._files(counted[kind]))
            for kind, name in names.items()
            if counted[kind]
        )

    def _files(self, count: int) -> str:
        return self.tr("1 file") if count == 1 else self.tr("{count} files").format(count=count)

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)


def _ignore(_: object) -> None:
    """Listing raises nothing."""
