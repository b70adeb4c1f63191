"""Which screen the mat fills, remembered from one session to the next."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class ScreenMark(Struct, frozen=True):
    """What a screen is known by, now or next week.

    Attributes:
        name: the connector or device, for instance ``HDMI-1``; it follows the socket.
        model, serial: of the screen itself; empty where the system doesn't say.
        x, y, width, height: its place on the desktop, in logical pixels.
    """

    name: str
    model: str = ""
    serial: str = ""
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0

    def to_settings(self) -> dict[str, object]:
        """As plain values, for the settings' file."""
        return asdict(self)


def read_mark(settings: object) -> ScreenMark | None:
    """Read a mark back from the settings' file; None for anything else."""
    if not isinstance(settings, Mapping):
        return None
    texts = {key: settings.get(key) for key in ("name", "model", "serial")}
    numbers = {key: settings.get(key) for key in ("x", "y", "width", "height")}
    if not all(isinstance(value, str) for value in texts.values()):
        return None
    if not all(type(value) is int for value in numbers.values()):
        return None
    return ScreenMark(**texts, **numbers)  # type: ignore[arg-type]


def best_screen(there: Sequence[ScreenMark], wanted: ScreenMark | None, current: int) -> int:
    """Choose a screen: the index in ``there`` of the one remembered, or else of ``current``.

    The screen itself counts first, by model and serial number, wherever it is plugged in; then
    the socket; then a screen of the same size at the same place. Two alike are told apart by the
    socket, then by the place.

    Args:
        there: the screens there are; at least one.
        wanted: the one remembered; None before one was chosen.
        current: index of the screen the window stands on.
    """
    found = None if wanted is None else remembered(there, wanted)
    if found is not None:
        return found
    return current if 0 <= current < len(there) else 0


def remembered(there: Sequence[ScreenMark], wanted: ScreenMark) -> int | None:
    """The index in ``there`` of the screen that is meant; None when it isn't plugged in."""
    ranked = [(_likeness(mark, wanted), -index) for index, mark in enumerate(there)]
    likeness, index = max(ranked)
    return -index if any(likeness[:3]) else None


def _likeness(mark: ScreenMark, wanted: ScreenMark) -> tuple[bool, bool, bool, bool]:
    same_screen = bool(wanted.serial) and (mark.serial, mark.model) == (wanted.serial, wanted.model)
    # A socket that now holds another screen of known make is not the screen that was meant.
    other = bool(wanted.serial and mark.serial) and not same_screen
    same_place = (mark.x, mark.y) == (wanted.x, wanted.y)
    same_size = (mark.width, mark.height) == (wanted.width, wanted.height)
    same_socket = bool(wanted.name) and mark.name == wanted.name and not other
    return same_screen, same_socket, same_place and same_size and not other, same_place


def mark_of(screen: QScreen) -> ScreenMark:
    """What a screen is known by."""
    place: QRect = screen.geometry()
    return ScreenMark(
        screen.name(),
        f"{screen.manufacturer()} {screen.model()}".strip(),
        screen.serialNumber(),
        *(place.x(), place.y(), place.width(), place.height()),
    )


class MatScreen(QObject):
    """The screen of the full-screen mat: chosen, remembered, and replaced when it goes.

    Signals:
        gone: the mat's screen was unplugged while it was filled; carries the QScreen to move to.
        changed: the screens to choose from are others now.
    """

    gone = Signal(object)
    changed = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        wanted: ScreenMark | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self.wanted = wanted
        self._filled: QScreen | None = None
        application.screenRemoved.connect(self._on_removed)
        application.screenAdded.connect(self._on_added)

    def choose(self, screen: QScreen) -> ScreenMark:
        """Remember ``screen`` as the one for the mat; returns what the settings keep."""
        self.wanted = mark_of(screen)
        return self.wanted

    @property
    def screens(self) -> tuple[QScreen, ...]:
        """The screens there are now."""
        return tuple(self._application.screens())

    @property
    def chosen(self) -> QScreen | None:
        """The screen that is remembered, if it is plugged in."""
        there = self.screens
        if self.wanted is None or not there:
            return None
        index = remembered([mark_of(screen) for screen in there], self.wanted)
        return None if index is None else there[index]

    def enter(self, current: QScreen | None) -> QScreen:
        """The screen to fill now. Call when the full screen begins.

        Args:
            current: the screen the window stands on; None for the primary one.
        """
        self._filled = self._best(current)
        return self._filled

    def leave(self) -> None:
        """The full screen ended."""
        self._filled = None

    def _best(self, current: QScreen | None, without: QScreen | None = None) -> QScreen:
        screens = [screen for screen in self._application.screens() if screen is not without]
        at_hand = current if current in screens else self._application.primaryScreen()
        index = screens.index(at_hand) if at_hand in screens else 0
        marks = [mark_of(screen) for screen in screens]
        return screens[best_screen(marks, self.wanted, index)]

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        if screen is self._filled:
            left = [one for one in self._application.screens() if one is not screen]
            # Qt keeps a stand-in when the last screen goes; there may be none for a moment.
            self._filled = self._best(None, without=screen) if left else None
            if self._filled is not None:
                self.gone.emit(self._filled)
        self.changed.emit()

    @Slot(QScreen)
    def _on_added(self, _screen: QScreen) -> None:
        self.changed.emit()


class FullScreen(QObject):
    """Takes a window to the mat's screen before it fills it, and home again afterwards.

    Args:
        window: whose state somebody else changes, right after :meth:`set_full`.
        mat: knows the screen.
        parent: owns it.
    """

    def __init__(self, window: QWidget, mat: MatScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._mat = mat
        self._home: QRect | None = None
        self._was_maximized = self._moving = False
        window.installEventFilter(self)
        mat.gone.connect(self._on_gone)

    @Slot(bool)
    def set_full(self, full: bool) -> None:  # noqa: FBT001 - a switch's slot
        """The window is about to fill the screen, or to be a window again."""
        if not full:
            self._mat.leave()
            return
        here = self._window.screen()
        screen = self._mat.enter(here)
        if screen is not here:
            self._was_maximized = self._window.isMaximized()
            self._home = self._window.normalGeometry()
            self._take_to(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go home once the window is one again."""
        ended = event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen()
        if watched is self._window and ended and self._home is not None and not self._moving:
            home, self._home = self._home, None
            self._window.setGeometry(home)
            if self._was_maximized:
                self._window.showMaximized()
        return False

    def _take_to(self, screen: QScreen) -> None:
        area = screen.availableGeometry()
        place = QRect(QPoint(0, 0), self._window.size().boundedTo(area.size()))
        place.moveCenter(area.center())
        if self._window.isMaximized():
            self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.setScreen(screen)
        self._window.setGeometry(place)

    @Slot(QScreen)
    def _on_gone(self, screen: QScreen) -> None:
        state = self._window.windowState()
        self._moving = True
        self._window.setWindowState(state & ~Qt.WindowState.WindowFullScreen)
        self._take_to(screen)
        self._window.setWindowState(state)
        self._moving = False
