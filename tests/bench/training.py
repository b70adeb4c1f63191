"""How long the Training tab takes with ten years of lift log, against one.

Three lifts a week are logged into a real diary. Timed are one entry written, the tab's page read,
and the page written into what the view paints.

    python3 dev.py bench training
"""

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.recovery import load_recovery
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Load, Steps, Unit
from backcare_desktop.outside import open_store
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.tabs.training.writer import Chosen, TrainingWriter
from tests.fakes import FakeClock

TIMES = 15
NAMES = ("Squat", "Deadlift", "Row")
YEARS = (1, 10)


def main() -> None:
    QApplication.instance() or QApplication(["backcare", *theme.STYLE])
    found = {years: measured(years) for years in YEARS}
    short, long = (found[years] for years in YEARS)
    print(f"{'':22}{'1 year':>10}{'10 years':>10}{'ratio':>8}")
    for name in short:
        ratio = long[name] / short[name]
        print(f"{name:22}{short[name]:>8.2f}ms{long[name]:>8.2f}ms{ratio:>8.2f}")


def measured(years: int) -> dict[str, float]:
    """Milliseconds of each, the median of several."""
    numbers = itertools.count()
    clock = FakeClock()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder, "diary.sqlite"), open_store, clock, lambda: f"id-{next(numbers)}")
        desk.open()
        lifted = filled(desk, clock.utc_now().date(), years)
        library = load_library(paths.resources())
        recovery = load_recovery(paths.resource("recovery"), library.exercises)
        words = TrainingWords(recovery, QLocale("en_GB"))
        writer = TrainingWriter(words, library.exercises)
        page = desk.way_back.page()
        result = {
            "one entry written": timed(lambda: desk.lifting.log(lifted)),
            "page read": timed(desk.way_back.page),
            "page put into words": timed(lambda: writer.state(page, Chosen(), can_save=True)),
        }
        desk.close()
    return result


def filled(desk: Desk, today: date, years: int) -> Lifted:
    """Log three lifts a week; what is logged today is returned."""
    for name in NAMES:
        load = Load(Decimal(100), Unit.KG)
        desk.lifting.add_lift(name, load, Steps(Load(Decimal("2.5"), Unit.KG)))
    lifts = [standing.lift.id for standing in desk.way_back.page().lifts]
    lifted = Lifted(
        day=today,
        lift_id=lifts[0],
        sets=3,
        reps=8,
        load=Load(Decimal(50), Unit.KG),
        effort=5,
        pain_during=1,
        pain_next_morning=0,
        form=tuple(FormPoint),
    )
    for ago in range(2, 365 * years, 7):
        for lift_id in lifts:
            day = today - timedelta(days=ago)
            desk.lifting.log(replace(lifted, day=day, lift_id=lift_id))
    return lifted


def timed(work: Callable[[], object]) -> float:
    """Milliseconds, the median of several runs."""
    found = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - began))
    return statistics.median(found)


if __name__ == "__main__":
    main()
