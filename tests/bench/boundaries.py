"""Are step boundaries on time while the window's thread is kept busy?

The real application follows a routine on the real clock. Every 250 ms its main loop is stalled for
50 ms. For each boundary the bench prints how late the page showed it, against the moment at which
it was due counted from the start; the last one is the drift over the whole routine.

    python3 dev.py bench boundaries                 2 minutes
    python3 dev.py bench boundaries --minutes 30    the routine of the contract (T9)

Limits of the contract: each boundary within 100 ms, 0.5 s over 30 minutes.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.app import Backcare
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import Routine, Step
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.state import Action, Page, PlayerState

STALL_S = 0.050
EVERY_MS = 250
HOLD_S, REST_S = 10, 5
LATEST_MS = 100.0
DRIFT_S = 0.5


class Watch(QObject):
    """Stalls the loop and notes when each boundary is shown."""

    def __init__(self, app: Backcare) -> None:
        super().__init__()
        self._app = app
        self._shown = -1
        self._began = 0.0
        self.late_ms: list[float] = []
        app.player.state_changed.connect(self.on_state)
        self._staller = QTimer(self)
        self._staller.timeout.connect(self.stall)
        self._staller.start(EVERY_MS)

    @Slot()
    def stall(self) -> None:
        end = time.perf_counter() + STALL_S
        while time.perf_counter() < end:
            pass

    @Slot(object)
    def on_state(self, state: PlayerState) -> None:
        now = time.monotonic()
        following = self._app.player.follower.following
        if following is None:
            return
        if state.page is Page.AFTER:
            self.late_ms.append(1000 * (now - self._began - following.state.timeline.duration))
            self._staller.stop()
            QApplication.quit()
            return
        index = following.state.position.index
        if index == self._shown:
            return
        self._shown = index
        if index == 0:
            # The session's own zero: when it was started, before it was written and shown.
            self._began = following.state.mono
        due = self._began + following.state.timeline.starts[index]
        self.late_ms.append(1000 * (now - due))


def main() -> int:
    """Run the bench; 1 when a limit is passed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=2.0)
    minutes = parser.parse_args().minutes
    application = QApplication([])
    manager = theme.install(application)
    with tempfile.TemporaryDirectory(prefix="backcare-bench-") as folder:
        app = Backcare(paths.folders(Path(folder)))
        exercise = app.library.exercises["childs-pose"]
        count = max(2, min(40, round(minutes * 60 / (HOLD_S + REST_S))))
        hold = max(HOLD_S, round(minutes * 60 / count) - REST_S)
        step = Step(exercise, Dose(hold_s=hold), rest_s=REST_S)
        routine = Routine("bench", "Bench", "Bench", "Bench", "mobility", 1, (step,) * count)
        watch = Watch(app)
        app.show()
        app.coordinator.start(routine)
        app.jobs.drain()
        app.player.act(Action.SKIP_RATING)
        application.exec()
        app.close()
        app.window.deleteLater()
    manager.deleteLater()
    late = watch.late_ms[1:]
    print(f"{len(late)} boundaries, loop stalled {STALL_S * 1000:.0f} ms in every {EVERY_MS} ms")
    print(f"late ms: median {statistics.median(late):.1f}, worst {max(late):.1f}")
    print(f"drift over {minutes:g} min: {watch.late_ms[-1] / 1000:.3f} s")
    fine = max(late) <= LATEST_MS and abs(watch.late_ms[-1]) <= DRIFT_S * 1000
    print(
        f"worst / limit {max(late) / LATEST_MS:.2f}, drift / limit "
        f"{abs(watch.late_ms[-1]) / 1000 / DRIFT_S:.3f}: {'holds' if fine else 'PASSED THE LIMIT'}"
    )
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
