"""What does core work cost after one year, and after ten?

Printed are one set written, 84 days read and the whole page made, each as the median of so many
runs in a diary with one year of core work and in one with ten, and their ratios.

    python3 dev.py bench core

Goal: the page reads the weeks it shows, so that ten years cost at most 1.5 times one year.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.clock import Moment, moment, now
from backcare_desktop.core.programme import PlannedDay
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.outside import open_store
from backcare_desktop.services.core_signs import CoreSigns
from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.demo_core import CoreStory
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.sessions import Sessions
from tests.core_life import BERLIN
from tests.fakes import FakeClock

RUNS, WEEKS = 15, 12
MOST_RATIO = 1.5
MONDAY = 0


def median_ms(work: Callable[[int], object]) -> float:
    """Milliseconds that ``work`` takes, given the number of the run."""
    took = []
    for number in range(RUNS):
        begun = time.perf_counter()
        work(number)
        took.append(1000 * (time.perf_counter() - begun))
    return statistics.median(took)


def measure(folder: Path, years: int) -> dict[str, float]:
    """Fill a diary with so many years, and measure."""
    clock, library = FakeClock(), load_library(paths.resources())
    store = open_store(folder / f"{years}.sqlite")
    today = now(clock).local_date
    programme = library.programmes["core-basics"].programme

    def at(day: date, hour: float) -> Moment:
        local = datetime.combine(day, clock_time.min, BERLIN) + timedelta(hours=hour)
        return moment(local, BERLIN)

    story = CoreStory(store.core, (programme, library.exercises), 1, today, at)
    days = 365 * years
    story.begin(today - timedelta(days=days))
    for ago in range(days, 0, -1):
        story.tell(today - timedelta(days=ago), 100)
    new_id = iter(f"new-{n}" for n in range(1_000_000))
    guide = Sessions(store.sessions, clock, new_id.__next__)
    gate = Gate(store.checks, clock, new_id.__next__)
    signs = CoreSigns(store.core, store.ratings, store.episodes, store.lifting, store.checks)
    work = CoreWork(
        store.core, store.sessions, guide, gate, clock, new_id.__next__, library.exercises, signs
    )
    plan = PlannedDay(today, programme)

    def write(number: int) -> None:
        entry = SetLog(f"set-{number}", today, now(clock), "plank", None, 1 + number, 20, True, 20)
        store.core.log(entry, plan)

    found = {
        "one set written": median_ms(write),
        "84 days read": median_ms(lambda _: store.core.sets(today - timedelta(weeks=WEEKS), today)),
        "page opened": median_ms(lambda _: work.page(MONDAY)),
    }
    store.close()
    return found


def main() -> int:
    """Run the bench; 1 when the goal is missed."""
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        one, ten = (measure(Path(folder), years) for years in (1, 10))
    print(f"{'':18}{'1 year':>10}{'10 years':>10}{'ratio':>8}")
    for what, took in one.items():
        print(f"{what:18}{took:8.2f} ms{ten[what]:7.2f} ms{ten[what] / took:8.2f}")
    ratio = max(ten[what] / took for what, took in one.items())
    print(f"worst ratio / limit {ratio / MOST_RATIO:.2f}")
    return 0 if ratio <= MOST_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
