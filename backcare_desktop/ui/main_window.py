"""The window: the rail, the tabs beside it, the player over both. No logic."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.rail import RailPanel, RailTab
from backcare_desktop.ui.undos import Undos
from backcare_desktop.ui.widgets.banner import Banner, BannerKind
from backcare_desktop.ui.widgets.boxes import column, row
from backcare_desktop.ui.widgets.question import Answer, Question
from backcare_desktop.ui.widgets.toast import Toast

_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """Shows what it is told to.

    Signals:
        painted: the first frame is on the screen.
        activated: somebody turned to the window.
        tab_shown: the tab that came to the front, by its id.
        banner_pressed: the button of a topic's banner.
        gone: the window closes for good.
        entry_wanted: the key for a new entry of the diary was pressed.
        keys_wanted: the key for the sheet of keys was pressed.
        banner_left: its quieter button.
    """

    painted = Signal()
    activated = Signal()
    tab_shown = Signal(str)
    banner_pressed = Signal(str)
    gone = Signal()
    entry_wanted = Signal()
    keys_wanted = Signal()
    banner_left = Signal(str)

    def __init__(self, state_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Backcare")
        self._state_file = state_file
        self._was_painted = False
        self._details = ""
        tabs = self._rail_tabs()
        self._ids = [tab.id for tab in tabs]
        self._in_front = self._ids[0]
        self._makers: list[Callable[[], QWidget] | None] = [None] * len(tabs)
        panel = RailPanel(tabs)
        self.rail = panel.rail
        self._pages = QStackedWidget(self)
        for _ in tabs:
            self._pages.addWidget(QWidget())
        self._banners = column(gap=0)
        self._shown_banners: dict[str, QWidget] = {}
        shell = QWidget(self)
        beside = column(self._banners, self._pages, gap=0)
        shell.setLayout(row(panel, beside, gap=0))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(shell)
        self.setCentralWidget(self._stack)
        self.rail.currentChanged.connect(self._open)
        self.rail.tabBarClicked.connect(self._back_to_tab)
        self.banner_pressed.connect(self._on_banner)
        self._make_shortcuts()
        self._toast = Toast(self)
        self._undos = Undos(self._toast, self)
        self._question = Question(self)
        self._may_close: Callable[[], bool] | None = None
        self._closer: Callable[[], bool] | None = None
        self._for_good = False
        self._restore()

    def _rail_tabs(self) -> tuple[RailTab, ...]:
        return (
            RailTab("today", "today", self.tr("Today")),
            RailTab("symptom-check", "symptom-check", self.tr("Symptom check")),
            RailTab("stretch", "stretch", self.tr("Stretch")),
            RailTab("core", "core", self.tr("Core")),
            RailTab("pain", "pain", self.tr("Pain")),
            RailTab("training", "training", self.tr("Training")),
            RailTab("report", "report", self.tr("Report")),
            RailTab("settings", "settings", self.tr("Settings")),
            RailTab("help", "help", self.tr("Help")),
        )

    def _make_shortcuts(self) -> None:
        for index in range(self.rail.count()):
            keys = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            keys.activated.connect(partial(self._show_index, index))
        help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        help_key.activated.connect(self.keys_wanted)
        entry = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        entry.activated.connect(self.entry_wanted)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._take_back_by_key)

    # --- tabs and player -----------------------------------------------------------------------

    def add_tab(self, tab_id: str, make: Callable[[], QWidget]) -> None:
        """Put a page behind a tab of the rail; it is made when it is first wanted.

        Raises:
            ValueError: there is no such tab.
        """
        index = self._ids.index(tab_id)
        self._makers[index] = make
        if index == self.rail.currentIndex():
            self._open(index)

    def hold_place(self, tab_id: str, page: QWidget) -> None:
        """Put a page behind a tab: a frame, or the tab's own in the place of that.

        Nobody is taken anywhere: what is in front stays there.

        Raises:
            ValueError: there is no such tab.
        """
        self._replace(self._ids.index(tab_id), page)

    def prepare_toast(self) -> None:
        """Have the first message take no longer than the others."""
        self._toast.prepare()

    def make_tab(self, tab_id: str) -> None:
        """Make a tab that is wanted before it is shown; one that is made stays as it is."""
        index = self._ids.index(tab_id)
        make = self._makers[index]
        if make is not None:
            self._make(index, make)

    @Slot(int)
    def _open(self, index: int) -> None:
        make = self._makers[index]
        if make is not None:
            self._make(index, make)
        self._pages.setCurrentIndex(index)
        self._in_front = self._ids[index]
        self.tab_shown.emit(self._in_front)

    def _make(self, index: int, make: Callable[[], QWidget]) -> None:
        self._makers[index] = None
        self._replace(index, make())

    def _replace(self, index: int, page: QWidget) -> None:
        before = self._pages.widget(index)
        in_front = self._pages.currentWidget() is before
        self._pages.insertWidget(index, page)
        if in_front:
            self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()

    def set_player(self, view: QWidget) -> None:
        """The page that covers the rail while a session is followed."""
        self._stack.addWidget(view)

    @Slot(str)
    def show_tab(self, tab_id: str) -> None:
        """Go to a tab; nothing moves behind the player, which is left by its own keys.

        Raises:
            ValueError: there is no such tab.
        """
        self._show_index(self._ids.index(tab_id))

    @property
    def tab_in_front(self) -> str:
        """The tab that is shown, or that the player covers."""
        return self._in_front

    @property
    def playing(self) -> bool:
        """The player covers the tabs."""
        return self._stack.currentIndex() == 1

    def show_player(self) -> None:
        """Cover rail and tabs with the player."""
        self._toast.dismiss()
        self._stack.setCurrentIndex(1)
        _focus(self._stack.currentWidget())

    def show_tabs(self) -> None:
        """Back from the player."""
        self._stack.setCurrentIndex(0)
        _focus(self._pages.currentWidget())

    def show_page(self, page: QWidget) -> None:
        """Put a page in the place of the tabs; going to any tab leaves it."""
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        _focus(page)

    def leave_page(self, page: QWidget) -> None:
        """Back to the tabs, if that page is still in front."""
        if self._pages.currentWidget() is page:
            self._back_to_tab(self.rail.currentIndex())

    @Slot(int)
    def _back_to_tab(self, index: int) -> None:
        # The tab that the rail shows is not opened anew by itself.
        if index == self.rail.currentIndex() and self._pages.currentIndex() != index:
            self._open(index)

    def come_forward(self) -> None:
        """Be seen, wherever the window is now."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(bool)
    def set_full_screen(self, full: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Fill the screen, or be a window again."""
        wanted = self.windowState()
        if full:
            wanted |= Qt.WindowState.WindowFullScreen
        else:
            wanted &= ~Qt.WindowState.WindowFullScreen
        self.setWindowState(wanted)

    def _show_index(self, index: int) -> None:
        if not self.playing and not self.asking:
            self.rail.setCurrentIndex(index)
            self._back_to_tab(index)

    # --- messages ------------------------------------------------------------------------------

    def show_banner(
        self, topic: str, kind: BannerKind, text: str, action: str = "", second: str = ""
    ) -> None:
        """Say something that stays true until further notice; one banner a topic."""
        self.clear_banner(topic)
        banner = Banner(kind, text, action, second=second)
        banner.acted.connect(partial(self.banner_pressed.emit, topic))
        banner.left.connect(partial(self.banner_left.emit, topic))
        holder = QWidget()
        holder.setLayout(column(banner, margins=(40, 16, 40, 0)))
        self._shown_banners[topic] = holder
        self._banners.addWidget(holder)

    def add_strip(self, strip: QWidget) -> None:
        """Put a widget above the banners, for good; it shows and hides itself."""
        self._banners.insertWidget(0, strip)

    def clear_banner(self, topic: str) -> None:
        """Take a topic's banner away; nothing happens if there is none."""
        holder = self._shown_banners.pop(topic, None)
        if holder is not None:
            self._banners.removeWidget(holder)
            holder.hide()
            holder.deleteLater()

    def show_toast(self, text: str, undo: Callable[[], None]) -> None:
        """Say for a while that something is done; Undo takes it back.

        Ctrl+Z does so too, and still after the message is gone; then it goes on with what was done
        before.
        """
        self._undos.offer(text, undo)

    def forget_undos(self) -> None:
        """Another diary is open: nothing of the one before can be taken back."""
        self._undos.forget()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say for a while what has just happened."""
        self._toast.show_message(text)

    @Slot(str)
    def warn(self, text: str) -> None:
        """Say for a while why something was not done."""
        self._toast.show_message(text, icon="warning")

    @property
    def asking(self) -> bool:
        """A question covers everything else."""
        return not self._question.isHidden()

    def ask(
        self, title: str, text: str, answers: Sequence[Answer], then: Callable[[str], None]
    ) -> None:
        """Cover everything with a question; ``then`` hears the key of the answer.

        The first answer is also what Esc says, and changes nothing.
        """
        self._toast.dismiss()
        self._question.ask(title, text, answers, partial(self._on_answered, answers[0].key, then))

    def _on_answered(self, stay: str, then: Callable[[str], None], answer: str) -> None:
        if answer == stay:
            self._for_good = False
        then(answer)

    @Slot()
    def _take_back_by_key(self) -> None:
        # Behind the player nobody would see what is taken back.
        if not self.asking and (not self.playing or self._undos.offered):
            self._undos.take_back()

    @Slot(str)
    def show_fault(self, details: str) -> None:
        """A fault of our own: said calmly, with details to copy."""
        self._details = details
        self.show_banner(
            "fault",
            "warning",
            self.tr("Something went wrong in Backcare. What you saved is safe."),
            self.tr("Copy details"),
        )

    def show_failed_start(self, details: str) -> None:
        """Nothing more will come into this window, and why; with details to copy."""
        self._details = details
        self.show_banner(
            "fault",
            "warning",
            self.tr(
                "Backcare can't start: a part of it is missing or broken. What you saved is safe. "
                "Install it again; close this window first."
            ),
            self.tr("Copy details"),
        )

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic == "fault":
            QGuiApplication.clipboard().setText(self._details)
            self.clear_banner(topic)

    # --- window --------------------------------------------------------------------------------

    def _restore(self) -> None:
        look = theme.current()
        # Less the frame that the desktop draws around the window.
        room = QGuiApplication.primaryScreen().availableSize() - QSize(0, 48)
        # Large text makes the screen small: what can't be seen could not be reached either.
        self.setMinimumSize(QSize(1024, 640).boundedTo(room))
        wanted = QSize(look.layout("window.w"), look.layout("window.h"))
        geometry = self._settings().value(_GEOMETRY)
        if isinstance(geometry, QByteArray) and self.restoreGeometry(geometry):
            return
        self.resize(wanted.boundedTo(room))

    def _settings(self) -> QSettings:
        return QSettings(str(self._state_file), QSettings.Format.IniFormat)

    @property
    def was_painted(self) -> bool:
        """The first frame is on the screen."""
        return self._was_painted

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def set_guard(self, may_close: Callable[[], bool] | None) -> None:
        """Whom to ask before the window closes, whoever closes it; None to close at once."""
        self._may_close = may_close

    @Slot()
    def quit(self) -> None:
        """The program ends now, and there is nobody left to ask."""
        self.set_guard(None)
        QApplication.quit()

    def set_closer(self, closer: Callable[[], bool]) -> None:
        """Whom to tell when somebody closes the window; True where they have dealt with it."""
        self._closer = closer

    @Slot()
    def leave(self) -> bool:
        """Close for good, whatever closing does otherwise; False while something is asked."""
        out_of_sight, self._for_good = self.isHidden(), True
        closed = self.close()
        if out_of_sight and closed:
            # A program ends by itself when the last window that is seen is closed, not with this.
            QGuiApplication.quit()
        elif out_of_sight:
            self.come_forward()
        return closed

    @Slot()
    def leave_with_session(self) -> None:
        """The desktop ends: the next time that the window is closed is the last."""
        self._for_good = True

    def closeEvent(self, event: QCloseEvent) -> None:
        # Without a guard nobody is to be asked any more.
        closer = None if self._for_good or self._may_close is None else self._closer
        if closer is not None and closer():
            event.ignore()
            return
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        if not self.isFullScreen():
            self._settings().setValue(_GEOMETRY, self.saveGeometry())
        self.gone.emit()
        super().closeEvent(event)


def _focus(page: QWidget | None) -> None:
    if page is not None:
        page.setFocus(Qt.FocusReason.OtherFocusReason)
