"""Encrypting the diary, changing what opens it, and decrypting it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.encryption import SecretError, refuse_unfit, spelled
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.encryption import Encryption, Standing
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tabs.settings.ask_place import AskPlace
from backcare_desktop.ui.tabs.settings.data_state import DataPage
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionState, EncryptionStep
from backcare_desktop.ui.tabs.settings.encryption_words import EncryptionWords
from backcare_desktop.whole_file import write_whole


class EncryptionPresenter(QObject):
    """Does one thing at a time, and keeps no passphrase.

    Args:
        jobs: the diary's thread.
        encryption: hands out the use cases; called on that thread.
        words: of encryption.
        problems: of the machine.
        clock: dates the recovery sheet.
        ask: where that is to be saved.

    Signals:
        state_changed: an :class:`EncryptionState`.
        page_wanted: a :class:`DataPage` to open.
        closed: back to Settings.
        done: what was typed is not needed any more.
        reopen_wanted: the diary was closed for something, and is to be opened again.
        said: what has just happened, in a few words.
    """

    state_changed = Signal(object)
    page_wanted = Signal(object)
    closed = Signal()
    done = Signal()
    reopen_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        encryption: Callable[[], Encryption],
        words: EncryptionWords,
        problems: ProblemWords,
        clock: Clock,
        ask: AskPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._encryption = encryption
        self._words = words
        self._problems = problems
        self._clock = clock
        self._ask = ask
        self.state = EncryptionState(length=words.length(0))

    @Slot()
    def open_page(self) -> None:
        """Show how the diary is kept."""
        self.state = EncryptionState(length=self._words.length(0))
        self.page_wanted.emit(DataPage.ENCRYPTION)
        self._look()

    @Slot(str)
    def measure(self, typed: str) -> None:
        """Say how long a new passphrase is."""
        self._show(length=self._words.length(len(spelled(typed))), wrong_first="", wrong_again="")

    # --- what is pressed -----------------------------------------------------------------------

    def encrypt(self, passphrase: str, again: str) -> None:
        """Encrypt the diary and its backups."""
        if self._fit(passphrase, again):
            work = self.tr("Encrypting your diary and its backups…")
            self._begin(work, lambda: self._encryption().encrypt(passphrase), self._on_code)

    def change(self, secret: str, passphrase: str, again: str) -> None:
        """Encrypt all of it under another passphrase."""
        if self._fit(passphrase, again):
            said = self.tr("The passphrase is changed")
            work = self.tr("Encrypting your diary and its backups anew…")
            self._begin(
                work,
                lambda: self._encryption().change(secret, passphrase),
                partial(self._on_changed, said),
            )

    def new_code(self, secret: str) -> None:
        """Make another recovery sheet."""
        work = self.tr("Making another recovery code…")
        self._begin(work, lambda: self._encryption().new_code(secret), self._on_code)

    def decrypt(self, secret: str) -> None:
        """Keep all of it plain from now on."""
        said = self.tr("Your diary isn't encrypted any more")
        work = self.tr("Decrypting your diary and its backups…")
        self._begin(
            work, lambda: self._encryption().decrypt(secret), partial(self._on_changed, said)
        )

    @Slot()
    def save_sheet(self) -> None:
        """Put the recovery sheet into a file that the person names."""
        place, day = self._ask.to_save_sheet(), now(self._clock).local_date
        if place is None:
            return
        try:
            write_whole(place, self._words.sheet(self.state.code, day).encode())
        except OSError:
            self._show(sheet_said=self._words.not_saved())
            return
        self._show(sheet_said=self._words.saved(place.name))

    @Slot()
    def keep_sheet(self) -> None:
        """The person has the code; nobody else does."""
        self._show(code="", sheet_said="")
        self._look()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """A code that is shown this once and that nobody has kept yet, in a sentence."""
        if self.state.step is not EncryptionStep.SHEET:
            return ()
        return (self.tr("The recovery code of your diary is shown only this once."),)

    @Slot()
    def close(self) -> None:
        """Back to Settings. A code that nobody has kept yet is not left by the way."""
        if self.state.busy or self.state.step is EncryptionStep.SHEET:
            return
        self.done.emit()
        self.closed.emit()

    # --- what came of it -----------------------------------------------------------------------

    def _look(self) -> None:
        self._jobs.submit(
            lambda: self._encryption().standing(), self._on_standing, self._on_trouble
        )

    @Slot(object)
    def _on_standing(self, standing: Standing) -> None:
        step = EncryptionStep.ON if standing.encrypted else EncryptionStep.OFF
        self._show(
            step=step,
            possible=standing.possible,
            has_code=standing.has_code,
            lost=self._words.lost(standing.lost),
        )

    @Slot(object)
    def _on_code(self, code: str) -> None:
        self._settle(step=EncryptionStep.SHEET, code=code)

    def _on_changed(self, said: str, _nothing: None) -> None:
        self._settle()
        self.said.emit(said)
        self._look()

    def _settle(self, **changes: Any) -> None:
        self._show(busy="", length=self._words.length(0), **changes)
        self.done.emit()
        self.reopen_wanted.emit()

    @Slot(object)
    def _on_refused(self, _refusal: SecretError) -> None:
        self._show(busy="", wrong_secret=self._words.wrong())

    @Slot(object)
    def _on_trouble(self, problem: StorageUnavailable) -> None:
        self._show(busy="", trouble=self._problems.not_done(problem))

    # --- around --------------------------------------------------------------------------------

    def _fit(self, passphrase: str, again: str) -> bool:
        """The new passphrase can be taken; otherwise it is said why not."""
        first = second = ""
        try:
            refuse_unfit(passphrase)
        except SecretError:
            first = self._words.unfit()
        else:
            second = "" if spelled(passphrase) == spelled(again) else self._words.different()
        self._show(wrong_first=first, wrong_again=second)
        return not (first or second)

    def _begin(self, what: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """One thing at a time: a second press while the first is under way does nothing."""
        if self.state.busy:
            return

        def tried() -> object:
            try:
                return work()
            except SecretError as refusal:
                return refusal

        def settled(found: object) -> None:
            if isinstance(found, SecretError):
                self._on_refused(found)
            else:
                done(found)

        self._show(busy=what, trouble="", wrong_secret="")
        self._jobs.submit(tried, settled, self._on_trouble)

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)
