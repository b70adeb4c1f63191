"""Puts together what looks after the diary's own data: a part of the composition root."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backcare_desktop import __version__
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.profile import FIRST, Profile
from backcare_desktop.everything_written import Written, everything_written
from backcare_desktop.paths import Folders
from backcare_desktop.services.desk import Desk
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.ui import theme
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.crash_note import CrashNote
from backcare_desktop.ui.diary_notes import DiaryNotes
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.open_folder import OpenFolder, open_folder
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.profile_names import name_of
from backcare_desktop.ui.ticker import QtTicker

if TYPE_CHECKING:
    from backcare_desktop.services.backups import Backups
    from backcare_desktop.services.diary_care import DiaryCare
    from backcare_desktop.services.encryption import Encryption
    from backcare_desktop.ui.backup_words import BackupWords
    from backcare_desktop.ui.diary_help import DiaryHelp
    from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
    from backcare_desktop.ui.tabs.settings.settings_tab import SettingsTab
    from backcare_desktop.ui.tabs.settings.view import SettingsView
    from backcare_desktop.ui.unlock import Unlock


class Whose(Struct, frozen=True):
    """Whose diary is open.

    Attributes:
        first: folders of the diary that was there first.
        profile: the one that is open.
    """

    first: Folders
    profile: Profile = FIRST

    @property
    def folders(self) -> Folders:
        """Where the open one keeps everything."""
        return ProfileShelf(self.first).folders_of(self.profile)


class DataOffice:
    """Makes the use cases on the diary's thread, when they are first asked for."""

    def __init__(self, desk: Desk, clock: Clock, whose: Whose) -> None:
        self._desk = desk
        self._clock = clock
        self._whose = whose
        self.shelf = ProfileShelf(whose.first)

    @cached_property
    def backups(self) -> "Backups":
        """Of the diary that is open."""
        from backcare_desktop.services.backups import Backups
        from backcare_desktop.storage.backup_keeper import BackupKeeper

        return Backups(self._desk, BackupKeeper(self._desk.database, self._clock))

    @cached_property
    def care(self) -> "DiaryCare":
        """Of the same."""
        from backcare_desktop.services.diary_care import DiaryCare
        from backcare_desktop.storage.diary_file import DiaryFile

        file = DiaryFile(self._desk.database, self._clock)
        return DiaryCare(self._desk, self.backups, file)

    @cached_property
    def encryption(self) -> "Encryption":
        """Of the same."""
        from backcare_desktop.services.encryption import Encryption
        from backcare_desktop.storage.vault import Vault

        return Encryption(self._desk, Vault(self._desk.database, self._clock))

    def has_room(self) -> bool:
        """The disk that the diary is on takes something."""
        from backcare_desktop.storage.room import has_room

        return has_room(self._whose.folders.data)

    def written(self, profile: Profile) -> tuple[Written, ...]:
        """Every file of a profile."""
        return everything_written(self.shelf.folders_of(profile))

    def every_file(self) -> Iterator[Path]:
        """Every file of everybody, and the list of them."""
        yield from self.shelf.lists
        for profile in self.profiles():
            yield from (each.path for each in self.written(profile))

    def entries(self, profile: Profile) -> int | None:
        """How many entries a diary holds; None when nothing of it can be read."""
        from backcare_desktop.storage.backup_keeper import BackupKeeper

        if profile.id == self._whose.profile.id:
            with suppress(StorageUnavailable):
                return len(self._desk.entries_held())
            return None
        database = self.shelf.folders_of(profile).database
        if not database.exists():
            return 0
        return len(BackupKeeper(database, self._clock).held_now()) or None

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody with a diary here; the one that is open alone when that can't be read."""
        with suppress(StorageUnavailable):
            return self.shelf.all()
        return (self._whose.profile,)

    def delete(self, profile: Profile) -> tuple[tuple[Path, str], ...]:
        """Delete them; what is left, with the reasons."""
        if profile.id == self._whose.profile.id:
            self._desk.close()
        return self.shelf.delete(profile)


class DataSide(QObject):
    """Presenters and pages, connected to the window.

    Attributes:
        own: the profile that is open.
        crash: that Backcare closed unexpectedly.
        notes: the day's backup, room on the disk, a network drive.
        own_files: keeps files of the diary out of file dialogs.
        words: of the machine's problems.

    Signals:
        switch_wanted: the :class:`Profile` to open in the place of this one.
        gone: everything that Backcare kept is deleted.
        quit_wanted: the window is to be closed.
        archive_wanted: everything is to go into a file, or come out of one.
    """

    switch_wanted = Signal(object)
    gone = Signal()
    quit_wanted = Signal()
    archive_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        around: Coordinator,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        locale: QLocale,
        whose: Whose,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._around = around
        self._jobs = jobs
        self._clock = clock
        self._locale = locale
        self._whose = whose
        self.own = whose.profile
        self._folder = whose.folders.data
        self.office = DataOffice(desk, clock, whose)
        self.open_folder: OpenFolder = open_folder
        self.own_files = OwnFiles(self.office.every_file, self)
        self.own_files.refused.connect(window.warn)
        self.words = ProblemWords(self._folder, self)
        self.notes = DiaryNotes(
            window,
            around,
            desk,
            jobs,
            self.words,
            self.office.has_room,
            QtTicker(self),
            self,
        )
        self.crash = CrashNote(window, self)
        self.encryption: EncryptionPresenter | None = None
        self.help_page: QWidget | None = None
        self.unlock_page: QWidget | None = None
        around.unusable.connect(self._on_unusable)
        jobs.submit(self.office.profiles, self._name_window, _ignore)

    @cached_property
    def _backup_words(self) -> "BackupWords":
        from backcare_desktop.ui.backup_words import BackupWords

        return BackupWords(self._clock, self._locale, self)

    @cached_property
    def help(self) -> "DiaryHelp":
        """What can be done about a diary that can't be opened; made with the first problem."""
        from backcare_desktop.ui.diary_help import DiaryHelp
        from backcare_desktop.ui.diary_help_words import DiaryHelpWords

        made = DiaryHelp(
            self._around,
            self._jobs,
            lambda: self.office.backups,
            DiaryHelpWords(self.words, self._backup_words, self),
            self._show_folder,
            self,
        )
        made.opened.connect(self._show_help)
        made.closed.connect(self._leave_help)
        made.replaced.connect(self._on_replaced)
        made.quit_wanted.connect(self.quit_wanted)
        return made

    @cached_property
    def unlock(self) -> "Unlock":
        """Asks for the passphrase of an encrypted diary; made with the first problem."""
        from backcare_desktop.ui.unlock import Unlock

        made = Unlock(
            self._window,
            self._around,
            self._jobs,
            lambda: self.office.encryption,
            lambda: self.office.shelf,
            self.own,
            self.words,
            self,
        )
        made.opened.connect(self._show_unlock)
        made.closed.connect(self._leave_unlock)
        made.switch_wanted.connect(self.switch_wanted)
        return made

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What would be lost with the window, one sentence each."""
        return self.encryption.unsaved if self.encryption is not None else ()

    @Slot(object)
    def _on_unusable(self, problem: StorageUnavailable) -> None:
        """Those that are there hear of it by themselves."""
        there = vars(self)
        for name in ("help", "unlock"):
            if name not in there:
                getattr(self, name).hear(problem)

    def settings_tab(self, first: "SettingsView", new_id: Callable[[], str]) -> "SettingsTab":
        """The Settings tab, with the pages about data behind its first one."""
        from backcare_desktop.ui.tabs.settings.ask_place import PlaceDialogs
        from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter, DataSources
        from backcare_desktop.ui.tabs.settings.data_words import DataWords
        from backcare_desktop.ui.tabs.settings.elsewhere_presenter import ElsewherePresenter
        from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
        from backcare_desktop.ui.tabs.settings.encryption_words import EncryptionWords
        from backcare_desktop.ui.tabs.settings.profile_presenter import ProfilePresenter
        from backcare_desktop.ui.tabs.settings.settings_tab import SettingsTab
        from backcare_desktop.ui.tabs.settings.wipe_presenter import WipePresenter

        office, own = self.office, self.own
        words, ask = DataWords(self._backup_words, self), PlaceDialogs(self._window, self.own_files)
        self.data = DataPresenter(
            self._jobs,
            DataSources(lambda: office.backups, lambda: office.care, facts_of_the_machine),
            words,
            self.words,
            self._folder,
            self._show_folder,
            self,
        )
        self.encryption = EncryptionPresenter(
            self._jobs,
            lambda: office.encryption,
            EncryptionWords(self._locale, self),
            self.words,
            self._clock,
            ask,
            self,
        )
        self.elsewhere = ElsewherePresenter(
            self._jobs,
            lambda: office.backups,
            lambda: office.encryption,
            words,
            self.words,
            ask,
            self,
        )
        self.wipe = WipePresenter(
            self._jobs, office, self.words, own, self.stop, self._around.go_on, self
        )
        self.profiles = ProfilePresenter(
            self._jobs, lambda: office.shelf, own, new_id, self.words, self
        )
        self.data.set_writable(self._around.writable)
        self._around.writable_changed.connect(self.data.set_writable)
        self.data.restored.connect(self._on_restored)
        self.data.forgotten.connect(self._window.forget_undos)
        for each in (self.data, self.encryption):
            each.said.connect(self._window.say)
        self.encryption.reopen_wanted.connect(self._around.open_diary)
        self.encryption.reopen_wanted.connect(self.data.refresh)
        self.wipe.gone.connect(self.gone)
        self.profiles.listed.connect(self._name_window)
        self.profiles.switch_wanted.connect(self.switch_wanted)
        self.tab = SettingsTab(
            first, self.data, self.elsewhere, self.encryption, self.wipe, self.profiles
        )
        self.tab.archive_wanted.connect(self.archive_wanted)
        return self.tab

    def stop(self) -> None:
        """Ask the diary for nothing more: it is about to be closed."""
        self.notes.stop()
        self._around.stop()

    def _show_folder(self, folder: Path) -> bool:
        return self.open_folder(folder)

    @Slot()
    def _show_help(self) -> None:
        if self.help_page is None:
            from backcare_desktop.ui.diary_help_page import DiaryHelpPage

            self.help_page = DiaryHelpPage(self.help)
        self._window.show_page(self.help_page)

    @Slot()
    def _leave_help(self) -> None:
        if self.help_page is not None:
            self._window.leave_page(self.help_page)

    @Slot()
    def _show_unlock(self) -> None:
        if self.unlock_page is None:
            from backcare_desktop.ui.unlock_page import UnlockPage

            self.unlock_page = UnlockPage(self.unlock)
        self._window.show_page(self.unlock_page)

    @Slot()
    def _leave_unlock(self) -> None:
        if self.unlock_page is not None:
            self._window.leave_page(self.unlock_page)

    @Slot(str)
    def _on_replaced(self, said: str) -> None:
        self._on_restored()
        self._window.say(said)

    @Slot()
    def _on_restored(self) -> None:
        """Nothing that was done before can be taken back in another diary."""
        self._window.forget_undos()
        self._around.open_diary()

    @Slot(object)
    def _name_window(self, profiles: tuple[Profile, ...]) -> None:
        """Say whose diary is open, as soon as there is more than one."""
        own = next((name_of(each) for each in profiles if each.id == self.own.id), "")
        named = self.tr("Backcare – {name}").format(name=own)
        self._window.setWindowTitle(named if own and len(profiles) > 1 else "Backcare")


def _ignore(_: object) -> None:
    """The list says so itself when it can't be read."""


def facts_of_the_machine() -> tuple[str, ...]:
    """Versions and kinds, for a report of a fault: no name, no path, nothing that was written."""
    import platform

    import PySide6

    screens = QGuiApplication.screens()
    ratios = ", ".join(f"{screen.devicePixelRatio():g}" for screen in screens)
    look = theme.current()
    return (
        f"Backcare {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"system {platform.system()} {platform.release()}, {platform.machine()}",
        f"display {QGuiApplication.platformName()}, screens {len(screens)}, scale {ratios}",
        f"theme {look.name}, text {look.scale:g}",
    )
