"""What does it cost to read a report out of one year, and out of ten?

The sample history that `demo-data` writes (fixed seed), on disk. Processor times, medians of so
many runs: the value alone, every section wanted and everything told; then the same as JSON. What a
page takes to be set is the business of `pdf`, and tables of ten years that of `csv_files`.

    python3 dev.py bench report

Goals: 90 days are read in 300 ms (a page of them has 3 s in all), and out of ten years in at most
1.3 times what they take out of one.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.report_words import load_report_words
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.clock import now
from backcare_desktop.reporting.report import ReportChoice, Section
from backcare_desktop.reporting.report_json import write_report_json
from backcare_desktop.services import demo
from backcare_desktop.services.report_days import latest_days
from backcare_desktop.services.report_page import Reports
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import FakeClock

YEARS = (1, 10)
SEED, RUNS = 1, 9
MOST_QUARTER_MS, MOST_GROWTH = 300.0, 1.3

MONTH, QUARTER, ALL = "30 days", "90 days", "all days"
CLOCK = FakeClock()
LIBRARY, TRIAGE = load_library(paths.resources()), load_triage(paths.resource("triage"))
WORDS = load_report_words(paths.resource("report/words"), LIBRARY, TRIAGE)


def fill(store: SqlStore, years: int) -> str:
    """The sample history of so many years; how much it is."""
    store.write_without_waiting()
    check = TRIAGE.interview, TRIAGE.rules
    core = LIBRARY.programmes["core-basics"].programme, LIBRARY.exercises
    told = demo.fill(store, LIBRARY.routines, check, CLOCK, years=years, seed=SEED, core=core)
    return f"{told.ratings} ratings, {told.sessions} sessions"


def choice(days: int) -> ReportChoice:
    return ReportChoice(*latest_days(days, now(CLOCK).local_date), notes=True, medicine=True)


def median_ms(work: Callable[[], object], runs: int = RUNS) -> float:
    """Milliseconds of one run, once everything is loaded."""
    work()
    took = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        took.append(1000 * (time.process_time() - begun))
    return statistics.median(took)


def measured(folder: Path, years: int) -> dict[str, float]:
    """Milliseconds of each, in a diary of so many years."""
    with closing(open_store(folder / f"{years}.sqlite")) as store:
        print(f"{years:2} years: {fill(store, years)}")
        reports = Reports(store, WORDS, CLOCK, "0.1.0", "BC-7F3K")
        quarter, out = choice(90), folder / "report.json"
        report = reports.report(quarter)
        found = {
            MONTH: median_ms(lambda: reports.report(choice(30))),
            QUARTER: median_ms(lambda: reports.report(quarter)),
            "90 days, no section": median_ms(
                lambda: reports.report(replace(quarter, sections=frozenset()))
            ),
        }
        for section in Section:
            only = replace(quarter, sections=frozenset({section}))
            found[f"90 days, {section} alone"] = median_ms(lambda only=only: reports.report(only))  # type: ignore[misc]
        found["90 days written as JSON"] = median_ms(lambda: write_report_json(report, out))
        found[ALL] = median_ms(lambda: reports.report(choice(365 * years)), 3)
        return found


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        one, ten = (measured(Path(folder), years) for years in YEARS)
    print(f"{'':32}{'1 year':>12}{'10 years':>12}{'ratio':>8}")
    for what, took in one.items():
        print(f"{what:32}{took:9.1f} ms{ten[what]:9.1f} ms{ten[what] / took:8.2f}")
    growth = ten[QUARTER] / one[QUARTER]
    print(f"growth of 90 days {growth:.2f}, limit {MOST_GROWTH}; {MOST_QUARTER_MS:.0f} ms at most")
    return 0 if growth < MOST_GROWTH and ten[QUARTER] <= MOST_QUARTER_MS else 1


if __name__ == "__main__":
    sys.exit(main())
