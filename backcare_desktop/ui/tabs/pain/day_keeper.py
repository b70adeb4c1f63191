"""The page of one day without a pixel."""

from datetime import date
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.load import Load
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.entries import DayPage
from backcare_desktop.ui.routine_words import SessionNames
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrands
from backcare_desktop.ui.tabs.pain.entry_state import DayState
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts


class DayKeeper(QObject):
    """Reads a day and what else was done on it.

    Args:
        session_name: what a session is called now, by its routine's id and its name then.

    Signals:
        opened: the page is wanted.
        state_changed: a new :class:`DayState`.
        closed: the page is done.
    """

    opened = Signal()
    state_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        errands: EntryErrands,
        texts: EntryTexts,
        clock: Clock,
        session_name: SessionNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session_name = session_name
        self._errands = errands
        self._texts = texts
        self._clock = clock
        self._locale = texts.locale
        self._day: date | None = None
        self._reliefs: tuple[Relief, ...] = ()
        self._state = DayState()

    @property
    def state(self) -> DayState:
        """What to show now."""
        return self._state

    @property
    def day(self) -> date | None:
        """The day that is open; None while none is."""
        return self._day

    def relief(self, relief_id: str) -> Relief | None:
        """A relief that is shown and belongs to no entry."""
        return next((each for each in self._reliefs if each.id == relief_id), None)

    @Slot(object)
    def open(self, day: date) -> None:
        """A day of the diary's, rated or not."""
        title = self._texts.day(day, now(self._clock).local_date)
        message = self.tr("The day is being read.")
        self._show(DayState(title, message=message, can_save=self._state.can_save))
        self._go(day)
        self.opened.emit()

    @Slot(str)
    def go(self, iso: str) -> None:
        """Another day, by its ISO date; the page stays as it is until that is read."""
        self._go(date.fromisoformat(iso))

    @Slot()
    def close(self) -> None:
        """The page is left."""
        if self._day is not None:
            self._day = None
            self.closed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read the day again; nothing happens while no day is open."""
        if self._day is not None:
            self._errands.jobs.submit(partial(self._read, self._day), self._on_read, self._on_lost)

    def set_can_save(self, *, can_save: bool) -> None:
        """Whether entries can be deleted now."""
        self._show(replace(self._state, can_save=can_save))

    def _go(self, day: date) -> None:
        self._day = day
        self.refresh()

    def _read(self, day: date) -> DayPage:
        return self._errands.desk.entries.day_page(day)

    @Slot(object)
    def _on_read(self, page: DayPage) -> None:
        if page.day != self._day:
            return  # Another day was chosen meanwhile; it is on the way.
        self._reliefs = page.reliefs
        today = now(self._clock).local_date
        self._show(
            DayState(
                title=self._texts.day(page.day, today),
                lines=tuple(self._texts.line(entry, today) for entry in page.entries),
                reliefs=tuple(self._texts.relief_line(each, today) for each in page.reliefs),
                others=self._others(page),
                message="" if page.entries else self.tr("Nothing was rated on this day."),
                earlier="" if page.previous is None else page.previous.isoformat(),
                later="" if page.following is None else page.following.isoformat(),
                can_save=self._state.can_save,
            )
        )

    @Slot(object)
    def _on_lost(self, problem: StorageUnavailable) -> None:
        if not self._state.lines:
            text = self.tr("The day can’t be read now. Nothing in it has changed.")
            self._show(replace(self._state, message=text))
        self._errands.failed.emit(problem)

    def _others(self, page: DayPage) -> tuple[str, ...]:
        """What was done beside rating, one line each."""
        stretched = [
            self.tr("Stretch: {routine}, {minutes}").format(
                routine=self._session_name(mark.routine_id, mark.routine_name),
                minutes=self._texts.minutes(max(1, round(mark.active_s / 60))),
            )
            for mark in page.sessions
        ]
        core = [self.tr("Core work")] if page.core else []
        lifted = [
            self.tr("{lift}, up to {load}").format(lift=lift.name, load=self._load(lift.load))
            for lift in page.lifts
        ]
        return (*stretched, *core, *lifted)

    def _load(self, load: Load) -> str:
        number = self._locale.toString(float(load.amount), "g", 6)
        return self.tr("{number} {unit}").format(number=number, unit=load.unit.value)

    def _show(self, state: DayState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
