"""The running week in words."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.adherence import Week
from backcare_desktop.core.programme import DAYS_A_WEEK
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.tabs.core.standing_words import StandingWords
from backcare_desktop.ui.tabs.core.state import RingState


class RingWords(QObject):
    """Writes the ring's card. Rest is never called a miss, and nothing is praised or pushed."""

    def __init__(
        self, locale: QLocale, standing: StandingWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._standing = standing

    def ring(self, page: CorePage) -> RingState | None:
        """The running week; None before a programme was chosen."""
        week = page.week
        if week is None:
            return None
        paused = page.paused is not None or page.lock is not None
        words = self._ring_words(week, paused=paused, waits=self._standing.too_early(page))
        if page.strong is not None and not paused:
            words = "", self.tr("Rest"), self.tr("today")
        title, text = self._meaning(week, page)
        share = len(week.done) / week.target if week.target else 0.0
        return RingState(
            share=share,
            words=words,
            spoken=" ".join(word for word in words if word),
            title=title,
            text=text,
            paused=paused,
        )

    def _ring_words(self, week: Week, *, paused: bool, waits: bool) -> tuple[str, str, str]:
        done, target = len(week.done), week.target
        if paused:
            return "", self.tr("Paused"), ""
        if not done and (not target or waits):
            return "", self.tr("Rest"), self.tr("this week")
        if not done:
            return str(target), "", self.tr("planned")
        if done > target or waits:
            return str(done), "", self.tr("this week")
        of = self.tr("of {target}").format(target=target)
        return str(done), of, self.tr("this week")

    def _meaning(self, week: Week, page: CorePage) -> tuple[str, str]:
        """What goes before the count is said in its place: nobody is asked for days then."""
        waits = self._waits(page)
        if waits is not None:
            return waits
        done = self._done_on(week, page.today)
        if len(week.done) >= week.target > 0:
            text = self.tr("The days left are for rest, or for more if you like.")
            return self.tr("This week is done"), _sentences(done, text)
        if not week.to_go:
            text = self.tr("Begin today or next week.") if not week.target else ""
            text = text or self.tr("Next week begins anew.")
            return self.tr("Rest until next week"), _sentences(done, text)
        title = self._to_go(week.to_go)
        if week.to_go < week.target - len(week.done):
            # Nobody makes up for a week in its last days.
            title = self._room_for(week.to_go)
        return title, _sentences(done, self._days_left(week, page.today))

    def _waits(self, page: CorePage) -> tuple[str, str] | None:
        if page.lock is not None:
            return self.tr("Paused"), self.tr("Paused until the symptom check is settled.")
        if page.strong is not None:
            return self.tr("Rest today"), self.tr("Core work can wait until tomorrow.")
        if self._standing.too_early(page):
            rest = self.tr("Until then gentle movement comes first.")
            return self.tr("Not yet"), _sentences(self._standing.fits_from(page), rest)
        if page.paused is not None:
            text = self.tr("These days count as rest. Come back when your back is ready.")
            return self.tr("Planned rest"), text
        return None

    def _to_go(self, days: int) -> str:
        return (
            self.tr("One to go"),
            self.tr("Two to go"),
            self.tr("Three to go"),
            self.tr("Four to go"),
            self.tr("Five to go"),
            self.tr("Six to go"),
            self.tr("Seven to go"),
        )[days - 1]

    def _room_for(self, days: int) -> str:
        return (
            self.tr("Room for one"),
            self.tr("Room for two"),
            self.tr("Room for three"),
            self.tr("Room for four"),
            self.tr("Room for five"),
            self.tr("Room for six"),
        )[days - 1]

    def _done_on(self, week: Week, today: date) -> str:
        if not week.done:
            return ""
        if week.done == (today,):
            return self.tr("Done today.")
        names = [self.tr("today") if day == today else self._weekday(day) for day in week.done]
        return self.tr("Done on {days}.").format(days=listed(names))

    def _days_left(self, week: Week, today: date) -> str:
        last = week.first + timedelta(days=DAYS_A_WEEK - 1)
        if week.days_left == 1:
            here = today not in week.done
            return (
                self.tr("Today has room for it.") if here else self.tr("Tomorrow has room for it.")
            )
        if today in week.done:
            return self.tr("Any day until {day} is fine.").format(day=self._weekday(last))
        return self.tr("Today or any day until {day} is fine.").format(day=self._weekday(last))

    def _weekday(self, day: date) -> str:
        return self._locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)
