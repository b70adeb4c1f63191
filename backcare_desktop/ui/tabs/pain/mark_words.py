"""What the marks below a dot say: what was done on its day, or on how many days of its week."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter

from PySide6.QtCore import QObject

from backcare_desktop.core.day_marks import DoneDay, LiftDay
from backcare_desktop.core.load import Load
from backcare_desktop.reporting.chart import Grain, LaneKind
from backcare_desktop.reporting.chart_points import dot_number
from backcare_desktop.services.pain_page import PainPage
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.formats import listed

LONGEST_NOTE = 48
"""Letters of a note that are read beside a dot."""

_day_of = attrgetter("day")


class MarkWriter(QObject):
    """Writes the marks of one page.

    Args:
        page: what the diary says.
        grain: how long a dot lasts.
        load: writes a weight.
    """

    def __init__(
        self, page: PainPage, grain: Grain, load: Callable[[Load], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._entry_words = EntryWords(self)
        self._dot = dot_number(grain)
        self._found: dict[int, list[str]] = defaultdict(list)
        if grain is Grain.DAY:
            self._tell_days(page)
        else:
            self._count_days(page)

    def of(self, day: date) -> tuple[str, ...]:
        """What is to be said of the dot that a day belongs to; lifts first, the note last."""
        return tuple(self._found.get(self._dot(day), ()))

    def _tell_days(self, page: PainPage) -> None:
        lanes = page.lanes
        lifts: dict[date, list[LiftDay]] = defaultdict(list)
        for lift in lanes.lifts:
            lifts[lift.day].append(lift)
        for day, lifted in lifts.items():
            self._add(day, listed(map(self._lift, lifted)))
        self._tell_done(lanes.core, self.tr("core"), self.tr("core, ended early"))
        self._tell_done(lanes.stretch, self.tr("stretch"), self.tr("stretch, ended early"))
        for relief in lanes.reliefs:
            if relief.eased:
                names = listed(map(self._entry_words.relief, relief.eased))
                self._add(relief.day, self.tr("relief: {names}").format(names=names))
        for note in lanes.notes:
            self._add(note.day, self.tr("“{0}”").format(_short(note.words)))

    def _tell_done(self, done: Iterable[DoneDay], whole: str, early: str) -> None:
        for each in done:
            self._add(each.day, early if each.partial else whole)

    def _lift(self, lift: LiftDay) -> str:
        return self.tr("{lift} {load}").format(lift=lift.name, load=self._load(lift.load))

    def _count_days(self, page: PainPage) -> None:
        lanes = page.lanes
        eased = (each for each in lanes.reliefs if each.eased)
        days: dict[LaneKind, Iterable[date]] = {
            LaneKind.LIFTING: {each.day for each in lanes.lifts},
            LaneKind.CORE: map(_day_of, lanes.core),
            LaneKind.STRETCH: map(_day_of, lanes.stretch),
            LaneKind.RELIEF: map(_day_of, eased),
            LaneKind.NOTES: map(_day_of, lanes.notes),
        }
        texts = {
            LaneKind.LIFTING: self.tr("lifting: {count} d"),
            LaneKind.CORE: self.tr("core: {count} d"),
            LaneKind.STRETCH: self.tr("stretch: {count} d"),
            LaneKind.RELIEF: self.tr("relief: {count} d"),
            LaneKind.NOTES: self.tr("notes: {count} d"),
        }
        for kind, found in days.items():
            for number, count in Counter(map(self._dot, found)).items():
                self._found[number].append(texts[kind].format(count=count))

    def _add(self, day: date, text: str) -> None:
        self._found[self._dot(day)].append(text)


def _short(note: str) -> str:
    if len(note) <= LONGEST_NOTE:
        return note
    return f"{note[: LONGEST_NOTE - 1].rstrip()}…"
