"""Tells of what is due: in the window, over other windows, and in the tray's menu."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.reminder_plan import NEUTRAL
from backcare_desktop.core.reminders import Due
from backcare_desktop.ui.platform.notifications import Note, Notifications
from backcare_desktop.ui.platform.tray import Tray, TrayReminders
from backcare_desktop.ui.reminders.presenter import ReminderPresenter
from backcare_desktop.ui.reminders.strip import ReminderStrip, StripState
from backcare_desktop.ui.reminders.words import ReminderWords

SNOOZES: Final = (10, 60)
"""Minutes to put a reminder off by, of :data:`~backcare_desktop.core.reminders.SNOOZE_MIN`; a
notification has room for the first."""

_BEGIN, _SNOOZE, _NOT_TODAY = "begin", "snooze", "not-today"


class ReminderTeller(QObject):
    """What is due stands in the window until it is answered; a note comes with it while somebody
    looks elsewhere. One note is seen at a time, and it goes when the strip does.

    Args:
        presenter: what is due, and who hears the answers.
        strip: in the window.
        notes, tray: of the desktop.
        in_front: whether somebody looks at the window.

    Signals:
        begin_wanted: the :class:`~backcare_desktop.core.reminder_plan.ReminderKind` to begin with.
        place_wanted: the kind whose place is to be seen, and the desktop's leave to come forward.
    """

    begin_wanted = Signal(object, str)
    place_wanted = Signal(object, str)

    def __init__(
        self,
        presenter: ReminderPresenter,
        strip: ReminderStrip,
        notes: Notifications,
        tray: Tray,
        words: ReminderWords,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._strip = strip
        self._notes = notes
        self._tray = tray
        self._words = words
        self._in_front = in_front
        self._noted: Due | None = None
        presenter.told.connect(self._tell)
        presenter.changed.connect(self._show)
        notes.pressed.connect(self._on_note)
        tray.left_out_wanted.connect(presenter.leave_out)
        strip.begun.connect(self._begin)
        strip.put_off.connect(presenter.snooze)
        strip.left_out.connect(presenter.not_today)
        strip.closed.connect(presenter.close)
        self._show()

    def _title(self, due: Due) -> str:
        """As much as the person wants everybody to read."""
        if self._presenter.plan.details:
            return self._words.title(due)
        return self._words.neutral(NEUTRAL[due.kind])

    @Slot(object)
    def _tell(self, due: Due) -> None:
        standing = self._presenter.standing
        sample = standing is not None and standing.sample
        if self._in_front() and not sample:
            return
        self._noted = due
        actions = (
            (_BEGIN, self._words.begin(due.kind)),
            (_SNOOZE, self._words.snooze(SNOOZES[0])),
            (_NOT_TODAY, self._words.not_today()),
        )
        text = self.tr("This is how a reminder looks.") if sample else ""
        self._notes.show(Note(self._title(due), text, actions))

    @Slot()
    def _show(self) -> None:
        standing = self._presenter.standing
        if standing is None:
            self._strip.show_state(None)
        else:
            due = standing.due
            parts = (self._words.since(due), self._words.behind(standing.more))
            text = " ".join(part for part in parts if part)
            if standing.sample:
                text = self.tr("This is how a reminder looks. Whatever you press changes nothing.")
            later = tuple(map(self._words.snooze, SNOOZES))
            begin, not_today = self._words.begin(due.kind), self._words.not_today()
            title = self._words.title(due)
            self._strip.show_state(StripState(title, text, begin, later, not_today))
        if self._noted is not None and (standing is None or standing.due != self._noted):
            self._noted = None
            self._notes.withdraw()
        self._show_in_tray()

    def _show_in_tray(self) -> None:
        presenter = self._presenter
        if not presenter.plan.wanted:
            self._tray.set_reminders(None)
            return
        left_out = presenter.all_left_out
        text = self._words.upcoming_to_all(presenter.upcoming)
        self._tray.set_reminders(TrayReminders(text, left_out))

    @Slot()
    def _begin(self) -> None:
        self._answer(_BEGIN, "")

    @Slot(str, str)
    def _on_note(self, action: str, token: str) -> None:
        # A note may outlive what it told of: then it leads to the window and answers nothing.
        current = self._presenter.standing
        if current is not None and current.due == self._noted:
            self._answer(action, token)
        else:
            self.place_wanted.emit(None, token)

    def _answer(self, action: str, token: str) -> None:
        standing = self._presenter.standing
        if standing is None:
            return
        kind = standing.due.kind
        if action == _SNOOZE:
            self._presenter.snooze(SNOOZES[0])
        elif action == _NOT_TODAY:
            self._presenter.not_today()
        elif standing.sample and action == _BEGIN:
            self._presenter.close()
        elif action == _BEGIN:
            self._presenter.close()
            self.begin_wanted.emit(kind, token)
        else:
            self.place_wanted.emit(None if standing.sample else kind, token)
