"""Opens the window: its frame first, and behind it, once it is seen, the whole program.

Nothing is imported here that the first frame doesn't need; ``tests/journeys/test_startup.py`` has
the list. What the program is made of (:mod:`backcare_desktop.app`) is loaded beside the window,
which can be moved and left meanwhile.
"""

import gc
import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.profile import FIRST, Profile
from backcare_desktop.crash_log import CrashLog, details_of
from backcare_desktop.services.appearance import appearance
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.ui import theme
from backcare_desktop.ui.faults import FaultWatch
from backcare_desktop.ui.interface_language import InterfaceLanguage
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.platform.first_window import (
    Door,
    Entry,
    enter,
    machine_door,
    use_token,
)
from backcare_desktop.ui.platform.quit_signals import QuitSignals
from backcare_desktop.ui.platform.taskbar import announce
from backcare_desktop.ui.tabs.today.frame import TodayFrame

if TYPE_CHECKING:
    from datetime import datetime

    from backcare_desktop.app import Backcare
    from backcare_desktop.diary_ahead import DiaryAhead

APP_ID = "org.backcare.Backcare"
_DEAF_MS = 500


class Start(Struct, frozen=True):
    """What a window is opened for.

    Attributes:
        first: folders of the diary that was there first.
        profile: whose diary is opened.
        demo: a sample history is shown.
        tab: shown first; empty for the usual one.
    """

    first: paths.Folders
    profile: Profile = FIRST
    demo: bool = False
    tab: str = ""

    @property
    def folders(self) -> paths.Folders:
        """Where the open one keeps everything."""
        return ProfileShelf(self.first).folders_of(self.profile)


class End(Struct, frozen=True):
    """How a window was closed.

    Attributes:
        code: for the exit.
        next_profile: whose diary to open now; None for nobody's.
        next_tab: the tab to show then; empty for the usual one.
        gone: everything of the one that was open has been deleted.
    """

    code: int = 0
    next_profile: Profile | None = None
    next_tab: str = ""
    gone: bool = False


class Opening(QObject):
    """One window: shown at once, filled when it has been painted.

    Signals:
        loaded: what the program is made of has been imported.
    """

    loaded = Signal()

    def __init__(self, start: Start, language: InterfaceLanguage, ended: str = "") -> None:
        """Make the frame.

        Args:
            start: what it is opened for.
            language: speaks the one that was chosen.
            ended: when Backcare closed unexpectedly; empty if it didn't.
        """
        super().__init__()
        self._start = start
        self._ended = ended
        self._failed: BaseException | None = None
        self._ahead: DiaryAhead | None = None
        self._pressed: SignalInstance | None = None
        self.backcare: Backcare | None = None
        folders = start.folders
        look = appearance(SettingsFile(folders.settings).load())
        self._language, self._locale = language.install(look.language)
        theme.manager().dress(look.theme, look.text_scale, reduced_motion=look.reduced_motion)
        self.window = MainWindow(folders.window_state)
        self.window.hold_place("today", TodayFrame())
        if start.tab:
            self.window.show_tab(start.tab)
        self.window.entry_wanted.connect(self._keep_entry)
        self.window.keys_wanted.connect(self._keep_keys)
        self.window.painted.connect(self._load)
        self.loaded.connect(self._put_together)
        self._loader = threading.Thread(target=self._import, name="backcare-opening")

    def run(self, application: QApplication) -> End:
        """Show it until it is closed.

        Raises:
            Exception: whatever kept the program from being put together.
        """
        application.commitDataRequest.connect(self.window.leave_with_session)
        self.window.show()
        try:
            code = application.exec()
            if self._failed is not None:
                raise self._failed
            if self.backcare is None:
                return End(code)
            made = self.backcare
            return End(code, made.next_profile, made.next_tab, made.is_gone)
        finally:
            self._close()

    @Slot(str)
    def bring_forward(self, token: str) -> None:
        """Somebody started Backcare again; ``token`` is the desktop's leave, where it gives one."""
        use_token(token)
        self.window.come_forward()

    @Slot()
    def _keep_entry(self) -> None:
        """Nobody is there yet to do what a key asks for; it is done as soon as somebody is."""
        if self.backcare is None:
            self._pressed = self.window.entry_wanted

    @Slot()
    def _keep_keys(self) -> None:
        if self.backcare is None:
            self._pressed = self.window.keys_wanted

    @Slot()
    def _load(self) -> None:
        # Raised out of a slot, it would be told in a window that can do nothing.
        try:
            self._begin()
        except Exception as error:  # noqa: BLE001 - raised again where the window is run
            self._failed = error
        self._loader.start()

    def _begin(self) -> None:
        # A title bar can wait for its picture, which Qt loads much to draw.
        from PySide6.QtGui import QIcon

        QGuiApplication.setWindowIcon(QIcon(str(paths.resource("icons/app.svg"))))
        folders = self._start.folders
        if not self._start.demo and folders.hold_a_diary:
            from backcare_desktop.diary_ahead import DiaryAhead

            self._ahead = DiaryAhead(folders.database)

    def _import(self) -> None:
        try:
            import backcare_desktop.app  # noqa: F401 - so that it is there when it is asked for
        except BaseException as error:  # noqa: BLE001 - raised again where the window is run
            self._failed = error
        self.loaded.emit()
        from backcare_desktop.temporary_folder import DEMO, clear_left_over

        clear_left_over(DEMO)
        # Put off until now; later a fault may come because no file can be opened any more.
        from traceback import extract_tb  # noqa: F401

    @Slot()
    def _put_together(self) -> None:
        # Raised out of a slot, it would be told in a window that can do nothing.
        try:
            if self._failed is None:
                self._fill()
        except Exception as error:  # noqa: BLE001 - raised again where the window is run
            self._failed = error
        if self._failed is not None:
            # Whoever clicked on an icon sees no terminal. Closing the window ends the program.
            self.window.show_failed_start(
                details_of(type(self._failed), self._failed.__traceback__)
            )

    def _fill(self) -> None:
        from backcare_desktop.app import Backcare
        from backcare_desktop.outside import Outside, demo_outside

        start, make = self._start, demo_outside if self._start.demo else Outside
        outside = make(language=self._language, locale=self._locale)
        if self._ahead is not None:
            outside.open_store = partial(self._ahead.take, clock=outside.clock)
            outside.worker = self._ahead.worker
        backcare = self.backcare = Backcare(start.first, outside, start.profile, self.window)
        around = backcare.coordinator
        for happened in (around.opened, around.unusable, backcare.prepared):
            happened.connect(spare_the_collector)
        if self._ended:
            backcare.data.crash.tell(self._ended)
        backcare.show()
        if self._pressed is not None:
            self._pressed.emit()
        if start.demo:
            backcare.announce_sample()
        else:
            # Also over what somebody went to meanwhile: they say when this needs a doctor.
            backcare.welcome()

    def _close(self) -> None:
        """Another one may come in the same process."""
        if self._loader.ident is not None:
            self._loader.join()
        gc.enable()
        if self.backcare is not None:
            self.backcare.close()
            self.backcare.deleteLater()
        elif self._ahead is not None:
            self._ahead.close()
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@Slot()
def spare_the_collector() -> None:
    """Take what has been loaded and made so far out of the search for what can be thrown away.

    Modules and tabs stay as long as the program does. Each search through all of them is a pause of
    100 ms and more, and comes just when much is read or drawn. Nothing is searched through here
    either, for the same reason; what little was thrown away since the last search stays. What comes
    later is searched through, also after a start that put it off.
    """
    gc.freeze()
    gc.enable()


def run(data_dir: Path | None, *, demo: bool = False, profile: str = "") -> int:
    """Open the window and stay until it is closed; where it is open already, bring it forward.

    Args:
        data_dir: the folder named on the command line; None for the usual one.
        demo: show a sample history in a folder that is deleted at the end.
        profile: name of the one to open; empty for the diary that was there first.
    """
    if not demo:
        return _run_all(paths.folders(data_dir), demo=False, profile=profile)
    from backcare_desktop.temporary_folder import DEMO, temporary_folder

    with temporary_folder(DEMO) as folder:
        return _run_all(paths.folders(folder), demo=True, profile=profile)


def _run_all(first: paths.Folders, *, demo: bool, profile: str) -> int:
    """Open a window for one profile after the other, until one is closed for good."""
    try:
        wanted = ProfileShelf(first).named(profile)
    except StorageUnavailable as problem:
        print(f"backcare: the list of profiles can't be read: {problem.detail}", file=sys.stderr)  # noqa: T201
        return 1
    if wanted is None:
        print(f"backcare: there is no profile {profile!r}", file=sys.stderr)  # noqa: T201
        return 1
    application: QApplication | None = None
    language: InterfaceLanguage | None = None
    end = End()
    while wanted is not None:
        start = Start(first, wanted, demo, end.next_tab)
        door = machine_door(start.folders.state)
        entry = enter(door)
        if entry is Entry.BROUGHT_FORWARD:
            return 0
        application = application or made_application()
        language = language or InterfaceLanguage(application, paths.resource("i18n"))
        # Otherwise another window has the diary, and doesn't answer.
        end = _run_in(start, application, language, door, heard=entry is Entry.FIRST)
        if end.gone:
            # The window noted its place once more, and so on.
            try:
                ProfileShelf(first).delete(wanted)
            except StorageUnavailable as problem:
                # No window is left to say it in.
                print(f"backcare: not everything is deleted: {problem.detail}", file=sys.stderr)  # noqa: T201
                return 1
        wanted = end.next_profile
    return end.code


def made_application() -> QApplication:
    """The application, dressed; there is one in a process."""
    QGuiApplication.setApplicationDisplayName("Backcare")
    announce(APP_ID)
    application = QApplication(["backcare", *theme.STYLE])
    theme.install(application)
    return application


def _now() -> "datetime":
    """Now, for a note of a fault: who has none to note needs no clock so early."""
    from backcare_desktop.core.clock import SystemClock

    return SystemClock().utc_now()


def _run_in(
    start: Start, application: QApplication, language: InterfaceLanguage, door: Door, *, heard: bool
) -> End:
    """Show one window until it is closed; ``heard`` says that it is the first one."""
    folders = start.folders
    # Otherwise matplotlib writes into the home folder, outside what is ours to delete.
    os.environ.setdefault("MPLCONFIGDIR", str(folders.cache / "matplotlib"))
    # Qt's file dialogs note the folder that they showed last: that is ours to delete as well.
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(folders.config))
    log = CrashLog(folders.log, _now)
    ended = log.begin() if heard else ""
    faults = FaultWatch(log.note)
    faults.install()
    asked_to_quit = QuitSignals()
    try:
        opening = Opening(start, language, ended)
        faults.fault.connect(opening.window.show_fault)
        asked_to_quit.wanted.connect(opening.window.quit)
        asked_to_quit.install()
        door.knocked.connect(opening.bring_forward)
        # Not in the way of the window: whoever comes meanwhile asks again.
        deaf = QTimer(opening)
        deaf.setSingleShot(True)
        deaf.timeout.connect(door.listen)
        deaf.start(_DEAF_MS)
        return opening.run(application)
    except Exception as error:
        log.note(details_of(type(error), error.__traceback__))
        raise
    finally:
        asked_to_quit.uninstall()
        faults.uninstall()
        log.end()
        door.close()
