"""How long does the report take as a PDF, and does anything wait for it?

A report of ninety days and one of ten years (fixed seed; everything written down, every part
chosen), made as the window makes them: with the chart's library loaded and what is loaded frozen,
on another thread, while this one asks for the time every few milliseconds. The first report reads
the fonts.

    python3 dev.py bench pdf

Goals (performance.md): ninety days in 3 s with the chart, the window never stalled over 100 ms.
"""

import gc
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop.reporting import figure
from backcare_desktop.reporting.pdf import pdf_bytes
from tests.reporting import report_samples as samples

MOST_S, MOST_STALL_MS = 3.0, 100.0
EVERY_S = 0.004
TEN_YEARS = 3_650


def beside(work: Callable[[], bytes]) -> tuple[bytes, float, float]:
    """What work on another thread makes, how long it takes in s, and the longest stall in ms."""
    longest = 0.0
    with ThreadPoolExecutor(1) as pool:
        began = last = time.perf_counter()
        made = pool.submit(work)
        while not made.done():
            time.sleep(EVERY_S)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
    return made.result(), last - began, 1000 * (longest - EVERY_S)


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    words = samples.words()
    figure.text_width("loaded", 13)
    gc.freeze()
    reports = {
        "ninety days, the first": samples.dense(90, seed=1),
        "ninety days": samples.dense(90, seed=2),
        "ten years": samples.dense(TEN_YEARS),
    }
    fine, took = True, {}
    for name, report in reports.items():
        data, seconds, stall = beside(partial(pdf_bytes, report, words))
        took[name] = seconds
        fine &= stall <= MOST_STALL_MS and (
            report.choice.first < samples.ago(90) or seconds <= MOST_S
        )
        print(f"{name:24} {seconds:5.2f} s, {len(data) / 1024:5.0f} KiB, stalled {stall:4.1f} ms")
    print(f"ten years against ninety days: {took['ten years'] / took['ninety days']:.1f}")
    print("holds" if fine else "PASSED THE LIMIT")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
