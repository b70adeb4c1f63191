"""Ratings brought in from a file: looked at, agreed to, kept all or none, taken back."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from backcare_desktop.core.clock import Clock, Moment, moment, reading
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.reporting.rating_dates import DateOrder, order_of
from backcare_desktop.reporting.rating_file import (
    Columns,
    FileRating,
    RatingFile,
    Refused,
    RefusedLine,
    read_ratings,
)
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.entry_checks import EntryRefusedError, Refusal, check_time
from backcare_desktop.services.pain_ports import EntryStore
from backcare_desktop.services.ports import RatingStore

_WRITTEN: Final = Changes(ratings=True, entries=True)
_HOUR: Final = timedelta(hours=1)
_AT_ONCE: Final = 500


class ImportPreview(Struct, frozen=True):
    """What would be kept.

    Attributes:
        ratings: as they will stand in the diary, in the order of the file.
        untimed: ids of those that have no time in the file. They stand at noon, or now where that
            is earlier.
        known: lines left out because the diary, or a line before, says the same: that score at
            that moment, or without a time that score on that day.
        refused: lines that can't be taken, in order.
        asks_order: dates can be read in two ways, and nobody has said which; nothing is kept then.
        clash: a line whose date has the month first for sure and one that has the day first, each
            with its number; None where all can be read in one way.
        cleaned: how many notes lost signs that can't be kept.
    """

    ratings: tuple[Rating, ...]
    untimed: frozenset[str]
    known: int
    refused: tuple[RefusedLine, ...]
    asks_order: bool
    clash: tuple[RefusedLine, RefusedLine] | None = None
    cleaned: int = 0


class RatingImport:
    """The use cases of bringing in ratings. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        ratings: RatingStore,
        entries: EntryStore,
        clock: Clock,
        new_id: Callable[[], str],
        back_up: Callable[[], object],
    ) -> None:
        """Make the use cases.

        Args:
            ratings, entries, clock, new_id: what they need of the outside.
            back_up: makes a verified backup, before anything is kept; raises StorageUnavailable.
        """
        self._ratings = ratings
        self._entries = entries
        self._clock = clock
        self._new_id = new_id
        self._back_up = back_up

    def preview(
        self, file: RatingFile, columns: Columns, watch: Watch = unwatched
    ) -> ImportPreview:
        """What a file would bring. Times are those of where the person is, unless the file says.

        Raises:
            RatingFileError: the file as a whole can't be read.
            ImportCancelledError: ``watch`` broke it off.
        """
        read = read_ratings(file, columns, watch)
        refused = list(read.refused)
        zone, now_utc = self._clock.zone(), self._clock.utc_now()
        found: list[tuple[FileRating, Moment]] = []
        for number, each in enumerate(read.ratings):
            if number % _AT_ONCE == 0:
                watch(1.0)
            when = _moment(each, zone, now_utc, self._clock.day_starts_at)
            try:
                check_time(when, now_utc)
            except EntryRefusedError as error:
                ahead = error.reason is Refusal.AHEAD
                why = Refused.AHEAD if ahead else Refused.OUT_OF_RANGE
                refused.append(RefusedLine(each.line, why, f"{each.when:%Y-%m-%d}"))
            else:
                found.append((each, when))
        refused.sort(key=_line)
        ratings, untimed = self._new_ones(found)
        return ImportPreview(
            ratings,
            untimed,
            len(found) - len(ratings),
            tuple(refused),
            any(each.reason is Refused.WHICH_ORDER for each in refused),
            _clash(refused),
            sum(each.cleaned for each, _ in found),
        )

    def keep(self, preview: ImportPreview, watch: Watch = unwatched) -> Done:
        """Make a backup, then keep what was looked at, all or none, written down now.

        Undoing takes exactly these ratings away again.

        Raises:
            ValueError: the order of day and month was not said.
            ImportCancelledError: ``watch`` broke it off; none is kept.
        """
        if preview.asks_order:
            raise ValueError("nobody has said whether the day or the month comes first")
        if not preview.ratings:
            return Done()
        watch(0.0)
        self._back_up()
        self._ratings.add_all(preview.ratings, self._clock.utc_now(), watch)
        return Done(_WRITTEN, partial(self._undo, tuple(each.id for each in preview.ratings)))

    def _undo(self, ids: tuple[str, ...]) -> Changes:
        self._ratings.remove_all(ids, self._clock.utc_now())
        return _WRITTEN

    def _new_ones(
        self, found: Iterable[tuple[FileRating, Moment]]
    ) -> tuple[tuple[Rating, ...], frozenset[str]]:
        """Ratings that are not in the diary yet, and the ids of those without a time."""
        found = tuple(found)
        known = self._in_diary(when.local_date for _, when in found)
        seen: set[tuple[datetime | date, int, str]] = set()
        ratings: list[Rating] = []
        untimed: set[str] = set()
        for each, when in found:
            key = (when.at_utc if each.timed else when.local_date), each.score
            if key in known or (*key, each.note) in seen:
                continue
            seen.add((*key, each.note))
            rating = Rating(self._new_id(), each.score, when, note=each.note)
            ratings.append(rating)
            if not each.timed:
                untimed.add(rating.id)
        return tuple(ratings), frozenset(untimed)

    def _in_diary(self, days: Iterable[date]) -> set[tuple[datetime | date, int]]:
        """Scores of the diary by their moments and by their days, as far as the file goes."""
        wanted = sorted(set(days))
        if not wanted:
            return set()
        kept = [entry.rating for entry in self._entries.between(wanted[0], wanted[-1])]
        moments = {(rating.when.at_utc, rating.score) for rating in kept}
        return moments | {(rating.when.local_date, rating.score) for rating in kept}


def _line(refused: RefusedLine) -> int:
    return refused.line


def _clash(refused: Iterable[RefusedLine]) -> tuple[RefusedLine, RefusedLine] | None:
    """The first lines whose dates can be read in one order only, where these differ."""
    sure: dict[DateOrder, RefusedLine] = {}
    for each in refused:
        if each.reason is Refused.WHICH_ORDER:
            orders = order_of(each.cell)
            if len(orders) == 1:
                sure.setdefault(orders.pop(), each)
    return (sure[DateOrder.MDY], sure[DateOrder.DMY]) if len(sure) > 1 else None


def _moment(found: FileRating, zone: ZoneInfo, now_utc: datetime, day_starts_at: int) -> Moment:
    """When a rating was felt, as the diary keeps it."""
    if found.when.tzinfo is not None:
        return moment(found.when, _zone_of(found.when, zone), day_starts_at)
    when = reading(found.when, zone, day_starts_at).moment
    if found.timed or when.at_utc <= now_utc:
        return when
    # Nobody can say at nine in the morning how noon was.
    here = moment(now_utc, zone, day_starts_at)
    return here if here.local_date == when.local_date else when


def _zone_of(when: datetime, zone: ZoneInfo) -> ZoneInfo:
    """The person's zone, or else one that has the distance from UTC that the file tells.

    Otherwise what was written down on a journey would move to another day. A distance that is no
    whole number of hours has no zone of its own; what was written there is told as of here.
    """
    away = when.utcoffset() or timedelta()
    if when.astimezone(zone).utcoffset() == away or away % _HOUR:
        return zone
    try:
        # These names count westwards.
        return ZoneInfo(f"Etc/GMT{-(away // _HOUR):+d}")
    except ZoneInfoNotFoundError:
        return zone
