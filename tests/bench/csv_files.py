"""How long do ten years of a diary take as CSV, and the largest file of ratings that is read?

    python3 dev.py bench csv_files

Goals: ten years of everything in 5 s, as a zip and as a log, with a look at "cancel" once a second
at least; a file of 200 000 lines is read without taking 200 MB.
"""

import resource
import sys
import tempfile
import time
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop.reporting.csv_tables import write_csv
from backcare_desktop.reporting.rating_columns import propose
from backcare_desktop.reporting.rating_file import open_rating_file
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Sets
from backcare_desktop.services.rating_import import RatingImport
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.reporting import report_samples as samples

DAYS = 3_650
LINES = 199_999
MOST_S, MOST_STALL_MS, MOST_MB = 5.0, 1000.0, 200


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        fine = [writes(Path(folder) / name) for name in ("report.zip", "log.csv")]
        fine.append(reads(Path(folder)))
    return 0 if all(fine) else 1


def crowded(report: Report) -> Report:
    """Three times as much of everything that somebody may write several times a day."""
    assert report.ratings is not None and report.sets is not None
    entries = replace(report.ratings, entries=report.ratings.entries * 3)
    return replace(report, ratings=entries, sets=Sets(report.sets.core * 3, report.sets.lifts))


def writes(path: Path) -> bool:
    """Write ten years of everything; tell how long it took, and the longest time without a look."""
    report = crowded(samples.dense(DAYS))
    assert report.ratings is not None and report.sets is not None
    print(f"{len(report.ratings.entries)} ratings, {len(report.sets.core)} sets", end=", ")
    looks, busy = [time.perf_counter()], time.process_time()
    write_csv(
        report, samples.words(), path, progress=lambda _d, _t: looks.append(time.perf_counter())
    )
    took, busy = looks[-1] - looks[0], time.process_time() - busy
    stall = max(after - before for before, after in pairwise(looks)) * 1000
    size = path.stat().st_size / 2**20
    print(f"{path.name}: {took:.2f} s, {busy:.2f} s of a core, {size:.1f} MiB", end=", ")
    print(f"longest without a look {stall:.0f} ms")
    return busy <= MOST_S and stall <= MOST_STALL_MS


def reads(folder: Path) -> bool:
    """Read the largest file there can be, keep it, and take it back."""
    path, begun = folder / "mine.csv", datetime(1990, 1, 1)  # noqa: DTZ001 - a wall clock
    with path.open("w", encoding="utf-8") as file:
        file.write("at,score,note\n")
        for number in range(LINES):
            at = begun + timedelta(minutes=80 * number)
            file.write(f"{at:%Y-%m-%d %H:%M},{number % 11},{'after a long drive ' * 3}\n")
    store = open_store(folder / "backcare.sqlite")
    importer = RatingImport(
        store.ratings, store.entries, FakeClock(), lambda: uuid4().hex, lambda: None
    )
    before, begins = _peak_mb(), time.perf_counter()
    found = open_rating_file(path)
    preview = importer.preview(found, propose(found))
    looked, room = time.perf_counter(), _peak_mb() - before
    done = importer.keep(preview)
    kept = time.perf_counter()
    if done.undo is not None:
        done.undo()
    undone = time.perf_counter()
    store.close()
    print(
        f"{LINES} lines: read {looked - begins:.2f} s and {room} MB, kept {kept - looked:.2f} s, "
        f"taken back {undone - kept:.2f} s"
    )
    return room <= MOST_MB


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
