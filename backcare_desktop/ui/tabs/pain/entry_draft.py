"""What stands on the entry page: texts as they are typed, choices as they are made."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment, reading
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Activity, Effect, Quality, Relief, ReliefKind
from backcare_desktop.ui.typed_when import written_date, written_time


class WhenDraft(Struct, frozen=True):
    """When it was felt.

    Attributes:
        earlier: at the time typed, not now.
        day, time: as typed, both by the clock on the wall.
        second: of an hour that came twice, the second.
    """

    earlier: bool = False
    day: str = ""
    time: str = ""
    second: bool = False


class ReliefDraft(Struct, frozen=True):
    """Something done against the pain; ``id`` is empty until it is kept, ``minutes`` unsaid."""

    kind: ReliefKind
    words: str = ""
    minutes: int | None = None
    effect: Effect | None = None
    id: str = ""


class EntryDraft(Struct, frozen=True):
    """Everything but the score, which a touch saves by itself."""

    when: WhenDraft = WhenDraft()
    context: RatingContext = RatingContext.NOW
    areas: tuple[BodyArea, ...] = ()
    qualities: tuple[Quality, ...] = ()
    doing: Activity | None = None
    eased_by: tuple[Activity, ...] = ()
    worsened_by: tuple[Activity, ...] = ()
    eased_words: str = ""
    worsened_words: str = ""
    reliefs: tuple[ReliefDraft, ...] = ()
    note: str = ""

    @property
    def has_details(self) -> bool:
        """Whether it says anything beside when."""
        return replace(self, when=WhenDraft(), context=RatingContext.NOW) != EntryDraft()


def draft_of(entry: Entry, locale: QLocale) -> EntryDraft:
    """An entry as the page shows it."""
    rating, detail = entry.rating, entry.detail
    return EntryDraft(
        when=when_of(rating.when, locale),
        context=rating.context,
        areas=detail.areas,
        qualities=detail.qualities,
        doing=detail.doing,
        eased_by=detail.eased_by,
        worsened_by=detail.worsened_by,
        eased_words=detail.eased_words,
        worsened_words=detail.worsened_words,
        reliefs=tuple(relief_of(relief) for relief in entry.reliefs),
        note=rating.note,
    )


def when_of(when: Moment, locale: QLocale) -> WhenDraft:
    """A time that was kept, by the clock that the person saw then."""
    local = when.local
    return WhenDraft(
        earlier=True,
        day=written_date(local.date(), locale),
        time=written_time(local.time(), locale),
        second=_is_second(when),
    )


def shown_now(local: datetime, locale: QLocale) -> WhenDraft:
    """What stands in the fields before somebody says that it was earlier."""
    day, time = written_date(local.date(), locale), written_time(local.time(), locale)
    return WhenDraft(day=day, time=time)


def relief_of(relief: Relief) -> ReliefDraft:
    """A relief as the page shows it."""
    return ReliefDraft(relief.kind, relief.words, relief.minutes, relief.effect, relief.id)


def zone_of(when: Moment) -> ZoneInfo | None:
    """The zone that a time was given in; None where this computer doesn't know it."""
    try:
        return ZoneInfo(when.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _is_second(when: Moment) -> bool:
    zone = zone_of(when)
    if zone is None:
        return False
    other = reading(when.local.replace(second=0, microsecond=0), zone).other
    return other is not None and when.at_utc >= other.at_utc
