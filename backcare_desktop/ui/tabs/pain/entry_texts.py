"""What the entry page, the day page and the list of all entries say."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import LONGEST_NOTE, RatingContext
from backcare_desktop.core.entry import LATE, Entry
from backcare_desktop.core.pain_context import LONGEST_OWN_WORDS, Activity, Relief
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.pain.entry_reading import Wrong
from backcare_desktop.ui.tabs.pain.entry_state import EntryLine, ReliefLine
from backcare_desktop.ui.when import WhenWriter

Facts = tuple[tuple[str, str], ...]

_LONGEST = {Wrong.TOO_LONG: LONGEST_OWN_WORDS, Wrong.NOTE_TOO_LONG: LONGEST_NOTE}


class EntryTexts(QObject):
    """Whole sentences for people; which words for a region or a quality is EntryWords' matter."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = locale
        self.words = EntryWords(self)
        self._when = WhenWriter(locale, self)
        self._safety = SafetyWords(self)

    # --- the page ------------------------------------------------------------------------------

    def context(self, context: RatingContext) -> str:
        """What a rating is about."""
        return {
            RatingContext.NOW: self.tr("At that moment"),
            RatingContext.BEFORE_SESSION: self.tr("Before the session"),
            RatingContext.AFTER_SESSION: self.tr("After the session"),
            RatingContext.NEXT_MORNING: self.tr("The next morning"),
            RatingContext.WORST: self.tr("Worst of the day"),
            RatingContext.AVERAGE: self.tr("Average of the day"),
        }[context]

    def problems(
        self, wrong: Mapping[str, Wrong], typed: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """What is wrong, by field; ``typed`` is what stands in fields of words."""
        words = typed or {}
        return {name: self.problem(each, words.get(name, "")) for name, each in wrong.items()}

    def problem(self, wrong: Wrong, typed: str = "") -> str:
        """What is wrong with a field, and what would be right."""
        if wrong in _LONGEST:
            most = _LONGEST[wrong]
            return self.tr("Use {most} characters at most: {over} too many.").format(
                most=self.locale.toString(most),
                over=self.locale.toString(max(1, len(typed.strip()) - most)),
            )
        return {
            Wrong.NO_DAY: self.tr("Enter a day, such as 8 July 2025."),
            Wrong.NO_DATE: self.tr("This is not a date. Write it like 8 July 2025."),
            Wrong.DAY_AHEAD: self.tr("This day is still to come."),
            Wrong.LONG_AGO: self.tr("Enter a day from 1900 on."),
            Wrong.NO_TIME: self.tr("Enter a time, such as 7:40."),
            Wrong.NOT_A_TIME: self.tr("This is not a time. Write it like 7:40."),
            Wrong.TIME_AHEAD: self.tr("This time is still to come."),
            Wrong.LEFT_OUT: self.tr(
                "Clocks went forward that night, and this time was left out. Enter another."
            ),
            Wrong.UNPRINTABLE: self.tr("Some characters in it can’t be shown. Take them out."),
            Wrong.UNREADABLE: self.tr("Nobody could read this. Write it in letters."),
            Wrong.NO_WORDS: self.tr("Write what it was, or remove it."),
            Wrong.ZONE: self.tr(
                "This computer doesn’t know the clocks of that place, so the time stays as it is."
            ),
            Wrong.NO_KIND: self.tr("Choose what it was first."),
            Wrong.NO_SCORE: self.tr("Choose a number from 0 to 10 first."),
        }[wrong]

    def notices(self, when: Moment, entered: Moment, *, elsewhere: bool) -> tuple[str, ...]:
        """What follows from the time that is meant.

        Args:
            entered: when it is, or was, written down.
            elsewhere: the time was given in another zone than the one the person is in.
        """
        found = []
        if entered.at_utc - when.at_utc > LATE:
            found.append(self.tr("This entry is marked as written down later."))
        if when.local.date() != when.local_date:
            found.append(
                self.tr("It counts for {day}: that day had not ended yet.").format(
                    day=self._when.day(when.local_date)
                )
            )
        if elsewhere:
            found.append(self.tr("The time is that of {zone}.").format(zone=_place(when.zone)))
        return tuple(found)

    def offer(self, *, leg: bool) -> str:
        """Why the symptoms are better checked."""
        reason = self.tr("Tingling, numbness or electric pain is a reason to check your symptoms.")
        if leg:
            reason = self.tr("Pain in a leg is a reason to check your symptoms.")
        return self.tr("{reason} {warning}").format(reason=reason, warning=self._safety.net())

    # --- entries that are read -----------------------------------------------------------------

    def day(self, day: date, today: date) -> str:
        """A day as a heading."""
        ago = (today - day).days
        named = self._when.day(day)
        if day.year != today.year:
            written = QDate(day.year, day.month, day.day)
            named = self.locale.toString(written, self.tr("dddd d MMMM yyyy"))
        if ago == 0:
            return self.tr("Today, {day}").format(day=named)
        return self.tr("Yesterday, {day}").format(day=named) if ago == 1 else named

    def line(self, entry: Entry, today: date) -> EntryLine:
        """An entry in full, under the heading of its day."""
        rating = entry.rating
        when = self._when.moment(rating.when, today)
        context = rating.context
        return EntryLine(
            rating_id=rating.id,
            score=rating.score,
            when=self._when.time(rating.when.local),
            context="" if context is RatingContext.NOW else self.context(context),
            late=self.tr("Written down later") if entry.back_dated else "",
            facts=self._facts(entry),
            note=rating.note,
            edit=self.tr("Change pain {score}, {when}").format(score=rating.score, when=when),
            delete=self.tr("Delete pain {score}, {when}").format(score=rating.score, when=when),
        )

    def relief_line(self, relief: Relief, today: date) -> ReliefLine:
        """A relief that belongs to no rating, under the heading of its day."""
        words, when = self.relief(relief), self._when.moment(relief.when, today)
        return ReliefLine(
            relief_id=relief.id,
            words=self.tr("{time} · {relief}").format(
                time=self._when.time(relief.when.local), relief=words
            ),
            edit=self.tr("Change {relief}, {when}").format(relief=words, when=when),
            delete=self.tr("Delete {relief}, {when}").format(relief=words, when=when),
        )

    def _facts(self, entry: Entry) -> Facts:
        detail, words = entry.detail, self.words
        facts = (
            (self.tr("Where"), self._list(words.area(area) for area in detail.areas)),
            (self.tr("What it feels like"), self._list(map(words.quality, detail.qualities))),
            (self.tr("While"), words.activity(detail.doing) if detail.doing is not None else ""),
            (self.tr("Eased by"), self._activities(detail.eased_by, detail.eased_words)),
            (self.tr("Worsened by"), self._activities(detail.worsened_by, detail.worsened_words)),
            (self.tr("Relief"), self._list(map(self.relief, entry.reliefs))),
        )
        return tuple((name, text) for name, text in facts if text)

    def _activities(self, chosen: Iterable[Activity], own: str) -> str:
        named = [self.words.activity(each) for each in chosen]
        return self._list([*named, own] if own else named)

    def _list(self, parts: Iterable[str]) -> str:
        return self.tr("; ").join(parts)

    def relief(self, relief: Relief) -> str:
        """What was done against the pain, in one line."""
        parts = [self.words.relief(relief.kind)]
        if relief.words:
            parts = [self.tr("{kind}: {words}").format(kind=parts[0], words=relief.words)]
        if relief.minutes is not None:
            parts.append(self.minutes(relief.minutes))
        if relief.effect is not None:
            parts.append(self.words.effect(relief.effect))
        return " · ".join(parts)

    def minutes(self, minutes: int) -> str:
        """A length, such as ``20 min`` or ``7 h 30 min``."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=minutes)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _place(zone: str) -> str:
    """The town of a zone's name, such as ``Auckland``."""
    return zone.rpartition("/")[2].replace("_", " ")
