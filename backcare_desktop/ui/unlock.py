"""Opening an encrypted diary: its passphrase, or the recovery code."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.encryption import SecretError
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.profile import Profile
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.profile_names import name_of

if TYPE_CHECKING:
    from backcare_desktop.services.encryption import Encryption

_TOPIC = "unlock"

_WITHOUT_A_DIARY = ("symptom-check", "help")


class UnlockState(Struct, frozen=True):
    """What the page shows.

    Attributes:
        by_code: the recovery code is asked for, not the passphrase.
        busy: what was typed is being tried.
        trouble: why the diary isn't open yet, after a try.
        others: key and name of the profiles that could be opened instead.
    """

    by_code: bool = False
    busy: bool = False
    trouble: str = ""
    others: tuple[tuple[str, str], ...] = ()


class Profiles(Protocol):
    """The list of profiles. Called on the diary's thread."""

    def all(self) -> tuple[Profile, ...]: ...


class Unlock(QObject):
    """Asks until the diary is open, or somebody goes elsewhere.

    Args:
        window: says on the other tabs that the diary is closed.
        around: says that it is, and opens it afterwards.
        jobs: the diary's thread.
        encryption, profiles: hand out the use cases and the list; called on that thread.
        own: the profile that is open.
        problems: of the machine, in words.

    Signals:
        state_changed: an :class:`UnlockState`.
        opened: the page is wanted.
        closed: it isn't any more.
        switch_wanted: a :class:`Profile` to open instead.
    """

    state_changed = Signal(object)
    opened = Signal()
    closed = Signal()
    switch_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        around: Coordinator,
        jobs: Jobs,
        encryption: Callable[[], "Encryption"],
        profiles: Callable[[], Profiles],
        own: Profile,
        problems: ProblemWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._around = around
        self._jobs = jobs
        self._encryption = encryption
        self._profiles = profiles
        self._own = own
        self._problems = problems
        self._locked = False
        self._listed: dict[str, Profile] = {}
        self.state = UnlockState()
        around.unusable.connect(self.hear)
        around.opened.connect(self._on_opened)
        window.tab_shown.connect(self._on_tab)
        window.banner_pressed.connect(self._on_banner)

    @Slot(object)
    def hear(self, problem: StorageUnavailable) -> None:
        """The diary can't be used, and why."""
        if problem.problem is not StorageProblem.ENCRYPTED:
            self._let_go()
            return
        self._locked = True
        self._show(busy=False)
        if self._window.tab_in_front in _WITHOUT_A_DIARY:
            # Whoever went there before the diary was asked for gets it.
            self._on_tab()
        else:
            self._bring()
        self._jobs.submit(lambda: self._profiles().all(), self._on_listed, _ignore)

    @Slot(object)
    def _on_listed(self, profiles: tuple[Profile, ...]) -> None:
        self._listed = {each.id: each for each in profiles if each.id != self._own.id}
        self._show(others=tuple((it.id, name_of(it)) for it in self._listed.values()))

    # --- what is pressed -----------------------------------------------------------------------

    @Slot(str)
    def give(self, secret: str) -> None:
        """Try a passphrase, or a recovery code."""
        if self.state.busy:
            return
        if not secret.strip():
            self._show(trouble=self.tr("Type it first."))
            return

        def attempt() -> bool:
            try:
                self._encryption().unlock(secret)
            except SecretError:
                return False
            return True

        self._show(busy=True, trouble="")
        self._jobs.submit(attempt, self._on_tried, self._on_trouble)

    @Slot()
    def ask_other(self) -> None:
        """Ask for the recovery code in the passphrase's place, or the other way round."""
        if not self.state.busy:
            self._show(by_code=not self.state.by_code, trouble="")

    @Slot(str)
    def switch(self, key: str) -> None:
        """Open somebody else's diary instead."""
        profile = self._listed.get(key)
        if profile is not None:
            self.switch_wanted.emit(profile)

    @Slot(object)
    def _on_tried(self, right: bool) -> None:  # noqa: FBT001 - a job's result
        if right:
            self._around.open_diary()
        elif self.state.by_code:
            said = self.tr("This isn't the recovery code of this diary. Nothing was changed.")
            self._show(busy=False, trouble=said)
        else:
            said = self.tr(
                "This passphrase doesn't open the diary. Nothing was changed; try again as often "
                "as you like."
            )
            self._show(busy=False, trouble=said)

    @Slot(object)
    def _on_trouble(self, problem: StorageUnavailable) -> None:
        self._show(busy=False, trouble=self._problems.once(problem))

    # --- around --------------------------------------------------------------------------------

    @Slot()
    def _on_opened(self) -> None:
        """By what was given here, or on the page about encryption."""
        if self._locked:
            self._let_go()

    def _let_go(self) -> None:
        self._locked = False
        self._window.clear_banner(_TOPIC)
        self._show(busy=False, trouble="", by_code=False)
        self.closed.emit()

    def _bring(self) -> None:
        self._window.clear_banner(_TOPIC)
        self.opened.emit()

    @Slot()
    def _on_tab(self) -> None:
        """Somebody went elsewhere; the way back stays in sight."""
        if self._locked:
            text = self.tr("Your diary is encrypted, and not open yet.")
            self._window.show_banner(_TOPIC, "info", text, self.tr("Open it"))

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic == _TOPIC:
            self._bring()

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)


def _ignore(_: object) -> None:
    """Without the list nobody else's diary is offered."""
