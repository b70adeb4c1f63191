"""Renders every tab and state to ``build/shots``, for looking at: ``python3 dev.py shots``.

Words on the command line keep the pictures whose names hold one of them: ``dev.py shots player``.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QLocale, Qt  # noqa: E402 - the platform is chosen above
from PySide6.QtWidgets import QApplication  # noqa: E402

from backcare_desktop import paths  # noqa: E402
from backcare_desktop.app import open_store  # noqa: E402
from backcare_desktop.content.library import load_library  # noqa: E402
from backcare_desktop.content.triage import load_triage  # noqa: E402
from backcare_desktop.services import demo  # noqa: E402
from backcare_desktop.ui import theme  # noqa: E402
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter  # noqa: E402
from tests.fakes import FakeClock  # noqa: E402
from tests.journeys.person import Person  # noqa: E402

OUT = ROOT / "build" / "shots"
LOOKS = (
    ("light", "light", 1.0, (1440, 900)),
    ("dark", "dark", 1.0, (1440, 900)),
    ("contrast", "high_contrast", 1.0, (1440, 900)),
    ("text200", "light", 2.0, (1440, 900)),
    ("small", "light", 1.0, (1120, 720)),
    ("small-text200", "dark", 2.0, (1120, 720)),
)


class Photographer:
    """Walks through the program in one look and takes a picture of each state."""

    def __init__(self, look: str, words: list[str]) -> None:
        self.look = look
        self._words = words

    def take(self, person: Person, name: str) -> None:
        full = f"{name}-{self.look}"
        if self._words and not any(word in full for word in self._words):
            return
        for _ in range(3):
            person.settle()
        person.app.window.grab().save(str(OUT / f"{full}.png"))

    def walk(self, folder: Path, size: tuple[int, int]) -> None:
        """Every state, the quiet ones first."""
        with _running(folder / "empty", size) as person:
            self.take(person, "today-empty")
            person.app.window.show_tab("pain")
            self.take(person, "pain-empty")
        with _running(folder / "full", size, fill=True) as person:
            for tab in (
                "today",
                "symptom-check",
                "stretch",
                "core",
                "pain",
                "training",
                "report",
                "settings",
                "help",
            ):
                person.app.window.show_tab(tab)
                self.take(person, tab)
            person.app.window.show_tab("stretch")
            person.app.stretch.open("ease-off-trio")
            self.take(person, "stretch-steps")
            person.app.window.show_tab("today")
            person.app.today.rate(4)
            self.take(person, "today-saved")
            self._player(person)
        with _running(folder / "full", size) as person:
            self.take(person, "today-broken-off")
        with _running(folder / "empty", size) as person:
            self._check(person)

    def _check(self, person: Person) -> None:
        person.app.window.show_tab("symptom-check")
        check = person.app.check
        if check is None:
            raise LookupError("the symptom check can't be used")
        self.take(person, "check-terms")
        check.agree()
        check.start()
        for key in ("saddle_numbness", "bladder_change_new", "bowel_change_new"):
            check.answer(key, "no")
        self.take(person, "check-now")
        check.rest_no()
        check.go_on()
        for field, value in (("onset", "sudden"), ("mechanism", "deadlift"), ("trend", "worse")):
            check.choose(field, value)
        check.enter("days_since_onset", 2)
        check.enter("pain_now", 4)
        check.choose("side", "right")
        check.choose("regions", "lower_back")
        check.answer("worse", "no")
        self.take(person, "check-pain")
        check.go_on()
        self.take(person, "check-signs")
        check.rest_no()
        check.go_on()
        check.enter("age", 34)
        check.rest_no()
        self.take(person, "check-you")
        check.go_on()
        self.take(person, "check-life")
        check.rest_no()
        check.go_on()
        self.take(person, "check-selfcare")
        check.home()
        self._emergency(person, check)

    def _emergency(self, person: Person, check: CheckPresenter) -> None:
        person.clock.advance(3 * 86_400)
        check.start()
        check.answer("saddle_numbness", "not_sure")
        self.take(person, "check-emergency")
        check.show_numbers()
        self.take(person, "check-numbers")
        check.hide_numbers()
        check.ask_who()
        self.take(person, "check-who")
        check.home()
        self.take(person, "check-history")
        check.compare()
        self.take(person, "check-compare")
        person.app.settings.set_static_list(True)
        check.home()
        check.start()
        self.take(person, "check-list")
        person.app.settings.set_static_list(False)
        for tab in ("today", "stretch"):
            person.app.window.show_tab(tab)
            self.take(person, f"{tab}-locked")

    def _player(self, person: Person) -> None:
        person.app.today.start()
        self.take(person, "player-before")
        person.press(Qt.Key.Key_5)
        self.take(person, "player-get-ready")
        person.wait(5 + 6)
        self.take(person, "player-right")
        person.wait(22)
        self.take(person, "player-last-seconds")
        person.wait(4)
        self.take(person, "player-switch")
        person.wait(10)
        self.take(person, "player-left")
        person.press(Qt.Key.Key_Space)
        self.take(person, "player-paused")
        person.press(Qt.Key.Key_X)
        self.take(person, "player-hurts")
        person.press(Qt.Key.Key_W)
        self.take(person, "player-help")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Right)
        self.take(person, "player-rest")
        person.wait(15 + 10)
        person.clock.sleep(700)
        person.wait(1)
        self.take(person, "player-slept")
        person.press(Qt.Key.Key_Space)
        person.wait(20 + 15 + 20)
        self.take(person, "player-reps")
        person.press(Qt.Key.Key_Escape)
        self.take(person, "player-leave")
        person.press(Qt.Key.Key_S)
        self.take(person, "player-after")
        person.press(Qt.Key.Key_8)
        self.take(person, "player-after-rise")
        person.press(Qt.Key.Key_Escape)
        person.app.today.start()
        person.settle()
        person.press(Qt.Key.Key_4)
        person.wait(50)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_L)


class _running:  # noqa: N801 - reads as a word in a with statement
    def __init__(self, folder: Path, size: tuple[int, int], *, fill: bool = False) -> None:
        clock = FakeClock()
        if fill:
            paths.make_private(folder)
            store = open_store(paths.folders(folder).database)
            routines = load_library(paths.resources()).routines
            triage = load_triage(paths.resource("triage"))
            check = (triage.interview, triage.rules)
            demo.fill(store, routines, check, clock, years=1, seed=1)
            store.close()
        self.person = Person(folder, clock)
        self.person.app.window.resize(*size)

    def __enter__(self) -> Person:
        return self.person

    def __exit__(self, *_: object) -> None:
        self.person.leave()


def main() -> None:
    """Take all pictures."""
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    manager = theme.install(application)
    OUT.mkdir(parents=True, exist_ok=True)
    words = sys.argv[1:]
    for look, name, scale, size in LOOKS:
        folder = Path(tempfile.mkdtemp(prefix="backcare-shots-"))
        try:
            for part in ("empty", "full"):
                config = paths.folders(folder / part).settings
                paths.make_private(config.parent)
                config.write_text(f'{{"theme": "{name}", "text_scale": {scale}}}')
            Photographer(look, words).walk(folder, size)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT.relative_to(ROOT)}")
    manager.deleteLater()


if __name__ == "__main__":
    main()
