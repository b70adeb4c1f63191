"""Takes what is chosen of reminders, and says how things stand with them."""

from collections.abc import Callable
from datetime import time

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    QuietHours,
    Reminder,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.core.reminders import Due
from backcare_desktop.services.reminder_choices import plan_text
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.reminders.presenter import ReminderPresenter
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.reminder_state import RemindersState, TimeField
from backcare_desktop.ui.tabs.settings.reminder_texts import ReminderTexts, usual_times
from backcare_desktop.ui.typed_when import typed_time

_QUIET = "quiet"
_USUAL = ReminderPlan()


class ReminderChoices(QObject):
    """Every choice acts at once. A time that can't be read changes nothing, and says why.

    Signals:
        state_changed: the :class:`RemindersState` to show.
        page_wanted, closed: their page is to be opened; it is left.
    """

    state_changed = Signal(object)
    page_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        settings: SettingsPresenter,
        reminders: ReminderPresenter,
        machine: Machine,
        texts: ReminderTexts,
        clock: Clock,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._reminders = reminders
        self._machine = machine
        self._texts = texts
        self._clock = clock
        self._locale = locale
        self._wrong: dict[tuple[str, str], tuple[str, str]] = {}
        reminders.changed.connect(self.refresh)
        settings.state_changed.connect(self.refresh)
        machine.notes.answered.connect(self.refresh)

    @property
    def plan(self) -> ReminderPlan:
        """What is reminded of, and when."""
        return self._settings.preferences.reminder_plan

    @property
    def state(self) -> RemindersState:
        """What there is to show."""
        return self._texts.state(
            self.plan,
            self._wrong,
            upcoming=self._reminders.upcoming,
            left_out=self._reminders.all_left_out,
            works=self._machine.notes.works,
            can_tell=self._machine.taken.can_tell,
        )

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now."""
        self.state_changed.emit(self.state)

    @Slot()
    def open_page(self) -> None:
        """Show every kind."""
        self._machine.notes.try_out()
        self.page_wanted.emit()

    @Slot()
    def close(self) -> None:
        """Back to Settings; what couldn't be read is forgotten."""
        self._wrong.clear()
        self.refresh()
        self.closed.emit()

    # --- one kind ------------------------------------------------------------------------------

    def set_on(self, kind: ReminderKind, *, on: bool) -> None:
        """Remind of it, or not."""
        self._change(replace(self.plan.of(kind), on=on))

    def set_steady(self, kind: ReminderKind, *, steady: bool) -> None:
        """Every so many minutes, or at fixed times."""
        reminder = self.plan.of(kind)
        for field in TimeField:
            self._wrong.pop((kind, field), None)
        usual = _USUAL.of(kind).rhythm
        if isinstance(usual, Every) is not steady:
            usual = usual_times(usual)
        self._change(replace(reminder, rhythm=usual))

    def set_minutes(self, kind: ReminderKind, minutes: int) -> None:
        """From one to the next."""
        rhythm = self.plan.of(kind).rhythm
        if isinstance(rhythm, Every):
            self._change(replace(self.plan.of(kind), rhythm=replace(rhythm, minutes=minutes)))

    def turn_weekday(self, kind: ReminderKind, weekday: int) -> None:
        """Remind on that day, or not; the last day stays."""
        reminder = self.plan.of(kind)
        days = reminder.weekdays ^ {weekday}
        self._change(replace(reminder, weekdays=days or reminder.weekdays))

    def set_times(self, kind: ReminderKind, field: TimeField, text: str) -> None:
        """Times as they are typed."""
        reminder = self.plan.of(kind)

        def changed() -> Reminder:
            return replace(reminder, rhythm=self._rhythm(reminder, field, text))

        self._try((kind, field), text, lambda: self.plan.with_reminder(changed()))

    def _rhythm(self, reminder: Reminder, field: TimeField, text: str) -> AtTimes | Every:
        if isinstance(reminder.rhythm, AtTimes):
            parts = [part for part in text.replace(";", ",").split(",") if part.strip()]
            return AtTimes(tuple(self._time(part) for part in parts))
        at = self._time(text)
        if field is TimeField.FIRST:
            return replace(reminder.rhythm, first=at)
        return replace(reminder.rhythm, last=at)

    # --- all of them ---------------------------------------------------------------------------

    def set_quiet(self, *, on: bool) -> None:
        """Show nothing between two times."""
        self._forget_quiet()
        self._keep(replace(self.plan, quiet=_USUAL.quiet if on else None))

    def set_quiet_time(self, field: str, text: str) -> None:
        """The ``begin`` or the ``end`` of them, as it is typed."""
        quiet = self.plan.quiet
        if quiet is not None:
            self._try((_QUIET, field), text, lambda: self._with_quiet(quiet, field, text))

    def set_most(self, most: int) -> None:
        """How many are shown on a day."""
        self._keep(replace(self.plan, most_a_day=most))

    def set_details(self, *, on: bool) -> None:
        """Whether a notification says what it is about."""
        self._keep(replace(self.plan, details=on))

    @Slot()
    def turn_left_out(self) -> None:
        """Leave them out for the rest of today, or take them up again."""
        self._reminders.leave_out(not self._reminders.all_left_out)

    @Slot()
    def try_out(self) -> None:
        """Show one now: the next one that would come, or any."""
        following = self._reminders.upcoming
        kind = ReminderKind.MOVE if following is None else following.kind
        self._reminders.try_out(Due(kind, self._clock.utc_now()))

    def _with_quiet(self, quiet: QuietHours, field: str, text: str) -> ReminderPlan:
        return replace(self.plan, quiet=replace(quiet, **{field: self._time(text)}))

    def _forget_quiet(self) -> None:
        for field in ("begin", "end"):
            self._wrong.pop((_QUIET, field), None)

    # --- keeping -------------------------------------------------------------------------------

    def _time(self, text: str) -> time:
        found = typed_time(text, self._locale)
        if found is None:
            raise ValueError("that is no time of the day")
        return found

    def _try(self, key: tuple[str, str], text: str, made: Callable[[], ReminderPlan]) -> None:
        """Keep what is made of a text, or say what is wrong with it."""
        try:
            plan = made()
        except ValueError:
            self._wrong[key] = (text, self._texts.problem(key[1]))
            self.refresh()
            return
        self._wrong.pop(key, None)
        self._keep(plan)

    def _change(self, reminder: Reminder) -> None:
        self._keep(self.plan.with_reminder(reminder))

    def _keep(self, plan: ReminderPlan) -> None:
        self._settings.choose("reminders", plan_text(plan))
        self.refresh()
