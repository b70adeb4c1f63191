"""What does the pain diary's store cost after one year, and after ten?

A seeded life is written into a real diary: five ratings a day, one in six of them with details, and
beside them sets of core work and sessions. Ten years hold about 18 000 ratings (3 000 with
details), 50 000 set logs and 4 000 sessions. Printed are medians of so many runs, and their ratios.

    python3 dev.py bench pain_store

Goals: 30 days grow by less than 1.3 times from one year to ten, an entry is written within 50 ms,
all days of ten years are read within 25 ms.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlite3

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import moment
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.pain_context import Activity, EntryDetail, Quality, Relief, ReliefKind
from backcare_desktop.storage.store import SqlStore, open_store

SEED, RUNS = 6, 15
YEARS = (1, 10)
DAYS_A_YEAR, RATINGS_A_DAY, DETAILED = 365, 5, 6
SETS_A_YEAR, SESSIONS_A_YEAR = 5_000, 400
LAST = date(2026, 7, 9)
PAGE = 50
BERLIN = ZoneInfo("Europe/Berlin")
EVER = EARLIEST, LATEST
MOST_GROWTH, MOST_ENTRY_MS, MOST_DAYS_MS = 1.3, 50, 25

MONTH, ENTRY, ALL_DAYS = "30 days of daily values", "one entry written", "all days"


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        one, ten = (measured(Path(folder), years) for years in YEARS)
    print(f"{'':32}{'1 year':>12}{'10 years':>12}{'ratio':>8}")
    for what, took in one.items():
        print(f"{what:32}{took:9.2f} ms{ten[what]:9.2f} ms{ten[what] / took:8.2f}")
    growth = ten[MONTH] / one[MONTH]
    print(f"growth of 30 days {growth:.2f}, limit {MOST_GROWTH}")
    fine = growth < MOST_GROWTH and ten[ENTRY] <= MOST_ENTRY_MS and ten[ALL_DAYS] <= MOST_DAYS_MS
    return 0 if fine else 1


def measured(folder: Path, years: int) -> dict[str, float]:
    """Milliseconds of each, in a diary of so many years."""
    path = folder / f"{years}.sqlite"
    open_store(path).close()
    written = fill(path, years)
    store = open_store(path)
    print(f"{years:2} years: {written}, {path.stat().st_size / 2**20:.1f} MiB")
    month = LAST - timedelta(days=29), LAST
    fresh = iter([entry(10_000_000 + n, LAST, 20, random.Random(n)) for n in range(RUNS)])
    newest = store.entries.latest(PAGE)[-1].rating
    place = Before(newest.when.at_utc, newest.id)
    found = {
        MONTH: median_ms(lambda: store.ratings.days(*month)),
        "30 days of entries": median_ms(lambda: store.entries.between(*month)),
        f"{PAGE} latest entries": median_ms(lambda: store.entries.latest(PAGE)),
        f"{PAGE} entries before those": median_ms(lambda: store.entries.latest(PAGE, place)),
        ENTRY: median_ms(lambda: store.entries.put(next(fresh))),
        ALL_DAYS: median_ms(lambda: store.ratings.days(*EVER)),
        **whole_times(store),
    }
    store.close()
    return found


def whole_times(store: SqlStore) -> dict[str, float]:
    """What is read of all years together; it grows with them."""
    days = store.pain_days
    return {
        "all entries": median_ms(lambda: store.entries.between(*EVER)),
        "all days stretched": median_ms(lambda: days.stretched(*EVER)),
        "all days of core work": median_ms(lambda: days.core_done(*EVER)),
        "all days with relief": median_ms(lambda: days.relieved(*EVER)),
        "all days with notes": median_ms(lambda: days.noted(*EVER)),
        "areas of all entries": median_ms(lambda: days.areas(*EVER)),
        "moves of all ratings": median_ms(lambda: days.moves(*EVER)),
    }


def median_ms(work: Callable[[], object]) -> float:
    """Milliseconds, the median of several runs; the first one, which prepares, left out."""
    took = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - begun))
    return statistics.median(took[1:])


# --- a life --------------------------------------------------------------------------------------


def entry(number: int, day: date, hour: int, chance: random.Random) -> Entry:
    """An entry with everything said."""
    felt = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    when = moment(felt, BERLIN)
    key = f"{number:032x}"
    note = "as after every long drive" if chance.random() < 0.3 else ""
    rating = Rating(key, chance.randrange(11), when, chance.choice(list(RatingContext)), None, note)
    first = chance.randrange(12)
    detail = EntryDetail(
        areas=tuple(BodyArea)[first : first + 2],
        qualities=tuple(Quality)[first : first + 1],
        doing=chance.choice(list(Activity)),
        eased_by=tuple(Activity)[first : first + 1],
        worsened_by=tuple(Activity)[first + 1 : first + 2],
    )
    reliefs = (Relief(f"r-{key}", ReliefKind.WARMTH, when, minutes=20, rating_id=key),)
    return Entry(rating, felt, detail, reliefs)


def fill(path: Path, years: int) -> str:
    """Write so many years past the store, which would take minutes; what was written."""
    chance = random.Random(SEED)
    lived = [LAST - timedelta(days=ago) for ago in reversed(range(DAYS_A_YEAR * years))]
    entries = [
        entry(RATINGS_A_DAY * number + n, day, 6 + 3 * n, chance)
        for number, day in enumerate(lived)
        for n in range(RATINGS_A_DAY)
        if chance.random() < 0.986
    ]
    detailed = entries[::DETAILED]
    with closing(sqlite3.connect(path)) as connection, connection:
        _insert(connection, "pain_rating", (_rating(each) for each in entries))
        keys = [(each.rating.id, each.detail) for each in detailed]
        _insert(connection, "pain_area", ((k, a.value) for k, d in keys for a in d.areas))
        _insert(connection, "pain_quality", ((k, q.value) for k, d in keys for q in d.qualities))
        _insert(
            connection,
            "pain_activity",
            (
                (k, effect, activity.value)
                for k, d in keys
                for effect, said in (("eased", d.eased_by), ("worse", d.worsened_by))
                for activity in said
            ),
        )
        _insert(connection, "pain_relief", (_relief(r) for e in detailed for r in e.reliefs))
        _insert(connection, "session", _sessions(lived, SESSIONS_A_YEAR * years))
        _insert(connection, "set_log", _sets(lived, SETS_A_YEAR * years))
    sets, sessions = SETS_A_YEAR * years, SESSIONS_A_YEAR * years
    return (
        f"{len(entries)} ratings ({len(detailed)} with details), {sets} sets, {sessions} sessions"
    )


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Sequence[object]]) -> None:
    kept = list(rows)
    marks = ", ".join("?" * len(kept[0]))
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", kept)


def _utc(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _rating(each: Entry) -> tuple[object, ...]:
    said, when = each.rating, each.rating.when
    felt = _utc(when.at_utc)
    place = felt, when.offset_min, when.zone, str(when.local_date)
    return (said.id, said.score, *place, said.context, None, said.note, None, felt, None, "", "")


def _relief(each: Relief) -> tuple[object, ...]:
    when = each.when
    place = _utc(when.at_utc), when.offset_min, when.zone, str(when.local_date)
    return (each.id, each.kind, *place, each.words, each.minutes, None, each.rating_id)


def _sessions(lived: Sequence[date], count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        day = lived[number * len(lived) // count]
        routine = "core:basics" if number % 3 == 0 else "evening"
        begun = f"{day}T18:00:00.000000Z", 120, "Europe/Berlin", str(day)
        ended = f"{day}T18:15:00.000000Z", 120, "Europe/Berlin", str(day)
        progress = 9, 0.0, 900.0, "finished"
        yield (f"s-{number}", routine, "Evening", 10, 4, *begun, *progress, *ended, 0)


def _sets(lived: Sequence[date], count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        day = lived[number * len(lived) // count]
        logged = f"{day}T17:00:00.000000Z", 120, "Europe/Berlin", str(day)
        did = "plank", None, 1 + number % 3, 20, 1, 20, None, "as_planned", None
        yield (f"set-{number}", str(day), *logged, *did)


if __name__ == "__main__":
    sys.exit(main())
