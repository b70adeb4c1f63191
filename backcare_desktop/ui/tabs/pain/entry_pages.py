"""The pages behind the tab's first one, hung into its stack."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from backcare_desktop.ui.tabs.pain.all_page import AllPage
from backcare_desktop.ui.tabs.pain.day_page import DayPage
from backcare_desktop.ui.tabs.pain.entry_page import EntryPage
from backcare_desktop.ui.tabs.pain.entry_room import EntryRoom
from backcare_desktop.ui.tabs.pain.relief_page import ReliefPage


class EntryPages(QObject):
    """Brings a page to the front, and what was there before it back.

    Args:
        room: whose pages they are.
        stack: what they are hung into; owns them.
        home: the tab's first page; it has the focus where what opened a page is gone.

    Attributes:
        entry_page, day_page, all_page, relief_page: the four.
    """

    def __init__(self, room: EntryRoom, stack: QStackedWidget, home: QWidget) -> None:
        super().__init__(stack)
        self._home = home
        self._openers: list[tuple[QWidget, QWidget | None]] = []
        keeper, days, entries, reliefs = room.keeper, room.days, room.entries, room.reliefs
        self.entry_page = EntryPage(keeper)
        self.day_page = DayPage(room)
        self.all_page = AllPage(keeper, entries)
        self.relief_page = ReliefPage(reliefs, keeper.texts.words)
        for page in (self.entry_page, self.day_page, self.all_page, self.relief_page):
            stack.addWidget(page)
        keeper.opened.connect(self._open_entry)
        keeper.closed.connect(self._close_entry)
        days.opened.connect(self._open_day)
        days.closed.connect(self._close_day)
        entries.opened.connect(self._open_all)
        entries.closed.connect(self._close_all)
        reliefs.opened.connect(self._open_relief)
        reliefs.closed.connect(self._close_relief)

    @property
    def _stack(self) -> QStackedWidget:
        """Asked for each time: kept, it and its pages would keep each other alive."""
        return cast("QStackedWidget", self.parent())

    @Slot()
    def _open_entry(self) -> None:
        self._bring(self.entry_page)
        self.entry_page.begin()

    @Slot()
    def _open_day(self) -> None:
        self._bring(self.day_page)
        self.day_page.begin()

    @Slot()
    def _open_all(self) -> None:
        self._bring(self.all_page)
        self.all_page.begin()

    @Slot()
    def _close_entry(self) -> None:
        self._put_away(self.entry_page)

    @Slot()
    def _close_day(self) -> None:
        self._put_away(self.day_page)

    @Slot()
    def _close_all(self) -> None:
        self._put_away(self.all_page)

    @Slot()
    def _open_relief(self) -> None:
        self._bring(self.relief_page)
        self.relief_page.begin()

    @Slot()
    def _close_relief(self) -> None:
        self._put_away(self.relief_page)

    def _bring(self, page: QWidget) -> None:
        here = self._stack.currentWidget() or self._home
        if page is here or any(behind is page for behind, _ in self._openers):
            self._forget_above(page)
        else:
            self._openers.append((here, self._reached(here)))
        self._stack.setCurrentWidget(page)

    def _put_away(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page or not self._openers:
            return
        behind, opener = self._openers.pop()
        self._stack.setCurrentWidget(behind)
        gone = opener is None or not isValid(opener) or not opener.isVisible()
        (behind if gone or opener is None else opener).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_above(self, page: QWidget) -> None:
        """Back from a page that is opened from one above it leads to what was behind it."""
        for place, (behind, _) in enumerate(self._openers):
            if behind is page:
                del self._openers[place:]
                return

    def _reached(self, page: QWidget) -> QWidget | None:
        """What has the focus, if it is on the page."""
        focused = QApplication.focusWidget()
        on_page = focused is not None and page.isAncestorOf(focused)
        return focused if on_page else None
