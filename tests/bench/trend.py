"""Do thirty days of statistics cost the same out of ten years as out of one?

Daily values, rolling median and verdict of the latest thirty days, from a diary of one year and of
ten (3,650 days, 18,000 ratings, fixed seed). Ratings are looked up by day, as the database's index
does it. Below them what a whole history costs, and a physiotherapist's statistics.

    python3 dev.py bench trend

Goals: thirty days in 5 ms at most, ten years at most 1.3 times one year.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop.core.clinician_trend import mann_kendall, theil_sen
from backcare_desktop.core.clock import moment
from backcare_desktop.core.daily import DailyPain, between, daily
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.trend import WINDOW_DAYS, rolling_median
from backcare_desktop.core.verdict import PainVerdict, verdict
from backcare_desktop.core.xmr import xmr

FIRST = date(2015, 1, 1)
DAY = timedelta(days=1)
A_YEAR, TEN_YEARS = 365, 3_650
RATINGS_A_DAY = 18_000 / TEN_YEARS
SHOWN = 30
MOST_MS, MOST_RATIO = 5.0, 1.3
TIMES = 200

Index = dict[date, list[Rating]]


def diary(days: int) -> Index:
    """A diary of so many days, by day."""
    chance = random.Random(5)
    zone = ZoneInfo("Europe/Berlin")
    midnight = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    found: Index = {}
    for number in range(round(days * RATINGS_A_DAY)):
        at = midnight + DAY * (number / RATINGS_A_DAY)
        when = moment(at, zone)
        rating = Rating(str(number), chance.randint(1, 7), when)
        found.setdefault(when.local_date, []).append(rating)
    return found


def latest(index: Index, today: date, baseline: date) -> PainVerdict:
    """What a thirty-day page asks for."""
    first = today - (SHOWN - 1) * DAY
    reach = first - (WINDOW_DAYS - 1) * DAY
    wanted = [baseline + n * DAY for n in range(WINDOW_DAYS)]
    wanted += [reach + n * DAY for n in range((today - reach).days + 1)]
    days = daily(rating for day in wanted for rating in index.get(day, ()))
    rolling_median(days, first, today)
    return verdict(days, today, baseline)


def sliced(days: tuple[DailyPain, ...], today: date, baseline: date) -> PainVerdict:
    """The same out of daily values that are already there."""
    rolling_median(days, today - (SHOWN - 1) * DAY, today)
    return verdict(days, today, baseline)


def ms(work: Callable[[], object], times: int = TIMES) -> float:
    """The median time of some runs, milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)


def show(index: Index) -> float:
    """Print what a diary costs; the time of thirty days, milliseconds."""
    today = max(index)
    ratings = [rating for found in index.values() for rating in found]
    values = daily(ratings)
    page = ms(lambda: latest(index, today, FIRST))
    ready = ms(lambda: sliced(values, today, FIRST))
    print(
        f"{len(index):5} days, {len(ratings):6} ratings: 30 days {page:.3f} ms, out of daily "
        f"values {ready:.3f} ms"
    )
    whole = ms(lambda: daily(ratings), 5), ms(lambda: rolling_median(values, FIRST, today), 5)
    print(f"      whole history: daily values {whole[0]:.1f} ms, median {whole[1]:.1f} ms")
    return page


def show_clinician(index: Index) -> None:
    """Print what a physiotherapist's statistics cost."""
    values = daily(rating for found in index.values() for rating in found)
    year = between(values, max(index) - A_YEAR * DAY, max(index))
    print(
        f"the latest year: slope {ms(lambda: theil_sen(values), 5):.1f} ms, "
        f"Mann-Kendall {ms(lambda: mann_kendall(values), 5):.1f} ms, "
        f"XmR {ms(lambda: xmr(year), 5):.2f} ms"
    )


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    one, ten = diary(A_YEAR), diary(TEN_YEARS)
    told, most = show(one), show(ten)
    show_clinician(ten)
    fine = most <= MOST_MS and most / told <= MOST_RATIO
    print(
        f"30 days / limit {most / MOST_MS:.3f}, ten years / one year {most / told:.2f}: "
        f"{'holds' if fine else 'PASSED THE LIMIT'}"
    )
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
