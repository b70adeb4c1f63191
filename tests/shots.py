"""Renders every tab and state to ``build/shots``, for looking at: ``python3 dev.py shots``.

Words on the command line choose. Names of looks (``dark``) choose looks, ``de`` and its like the
language, ``rtl`` and ``longer`` words nobody has translated; any other word keeps the pictures
whose names hold it (``player``, ``editor-dose``). Only the scenes that may have such a picture are
walked through.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QLocale  # noqa: E402 - the platform is chosen above
from PySide6.QtWidgets import QApplication  # noqa: E402

from backcare_desktop import paths  # noqa: E402
from backcare_desktop.content.library import load_library  # noqa: E402
from backcare_desktop.content.triage import load_triage  # noqa: E402
from backcare_desktop.core.languages import ENGLISH, LANGUAGES  # noqa: E402
from backcare_desktop.outside import open_store  # noqa: E402
from backcare_desktop.services import demo  # noqa: E402
from backcare_desktop.ui import theme  # noqa: E402
from tests.fakes import FakeClock  # noqa: E402
from tests.journeys.person import BRITISH, Person  # noqa: E402
from tests.shot_hands import Scene  # noqa: E402
from tests.shot_scenes import SCENES  # noqa: E402
from tests.ui.other_words import spoken  # noqa: E402

OUT = ROOT / "build" / "shots"
WORDS = (*LANGUAGES, "rtl", "longer")
LOOKS = {
    "light": ("light", 1.0, (1440, 900)),
    "dark": ("dark", 1.0, (1440, 900)),
    "contrast": ("high_contrast", 1.0, (1440, 900)),
    "text200": ("light", 2.0, (1440, 900)),
    "small": ("light", 1.0, (1120, 720)),
    "small-text200": ("dark", 2.0, (1120, 720)),
}


class Camera:
    """Takes the pictures of one look that are asked for."""

    def __init__(self, look: str, words: list[str]) -> None:
        self._look = look
        self._words = words

    def take(self, person: Person, name: str) -> None:
        """Picture what ``person`` sees as ``name``, if that is wanted."""
        if self._words and not any(word in name for word in self._words):
            return
        for _ in range(3):
            person.settle()
        person.app.window.grab().save(str(OUT / f"{name}-{self._look}.png"))


def chosen_looks(words: list[str]) -> list[str]:
    """The looks that words name; all of them if none does."""
    return [look for look in LOOKS if look in words] or list(LOOKS)


def chosen_scenes(words: list[str]) -> tuple[Scene, ...]:
    """The scenes that may have a picture that words ask for; all if it can't be told."""
    told = tuple(
        scene
        for scene in SCENES
        if any(word.startswith(scene.begins) or scene.begins.startswith(word) for word in words)
    )
    return told or SCENES


def fill(folder: Path) -> None:
    """Write the diary of somebody who has used Backcare for a year."""
    paths.make_private(folder)
    store = open_store(paths.folders(folder).database)
    library = load_library(paths.resources())
    core = library.programmes["core-basics"].programme, library.exercises
    triage = load_triage(paths.resource("triage"))
    check = (triage.interview, triage.rules)
    demo.fill(store, library.routines, check, FakeClock(), years=1, seed=1, core=core)
    store.close()


@contextmanager
def running(
    scene: Scene, filled: Path, look: str, language: str, locale: QLocale
) -> Iterator[Person]:
    """Somebody at the program in that look; what they do is forgotten afterwards."""
    name, scale, size = LOOKS[look]
    folder = Path(tempfile.mkdtemp(prefix="backcare-shots-"))
    try:
        if scene.filled:
            shutil.copytree(filled, folder, dirs_exist_ok=True)
        settings = paths.folders(folder).settings
        paths.make_private(settings.parent)
        settings.write_text(f'{{"theme": "{name}", "text_scale": {scale}}}')
        person = Person(folder, language=language, locale=locale)
        person.app.window.resize(*size)
        try:
            yield person
        finally:
            person.leave()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Take the pictures."""
    application = QApplication(["backcare", *theme.STYLE])
    asked = sys.argv[1:]
    spoken_words = next((word for word in asked if word in WORDS), ENGLISH)
    QLocale.setDefault(BRITISH)
    with spoken(application, spoken_words) as (language, locale):
        take_pictures(application, asked, spoken_words, language, locale)


def take_pictures(
    application: QApplication, asked: list[str], spoken_words: str, language: str, locale: QLocale
) -> None:
    """Take what was asked for, in one kind of words."""
    manager = theme.install(application)
    OUT.mkdir(parents=True, exist_ok=True)
    looks = chosen_looks(asked)
    words = [word for word in asked if word not in LOOKS and word not in WORDS]
    scenes = chosen_scenes(words)
    with tempfile.TemporaryDirectory(prefix="backcare-shots-") as home:
        filled = Path(home) / "filled"
        if any(scene.filled for scene in scenes):
            fill(filled)
        for look in looks:
            camera = Camera(look if spoken_words == ENGLISH else f"{spoken_words}-{look}", words)
            for scene in scenes:
                with running(scene, filled, look, language, locale) as person:
                    scene.walk(camera, person)
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT.relative_to(ROOT)}")
    manager.deleteLater()


if __name__ == "__main__":
    main()
