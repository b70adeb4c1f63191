"""What the program gets from the machine, and how a diary is opened on it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtCore import QLocale

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.clock import Clock, SystemClock
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.services.ports import Store
from backcare_desktop.ui.formats import spoken_like

if TYPE_CHECKING:
    from backcare_desktop.ui.platform.keep_awake import KeepAwake
    from backcare_desktop.ui.platform.media_keys import MediaControls
    from backcare_desktop.ui.platform.notifications import Notifications
    from backcare_desktop.ui.platform.screen_lock import ScreenLock
    from backcare_desktop.ui.platform.screen_taken import ScreenTaken
    from backcare_desktop.ui.platform.sound import Sound
    from backcare_desktop.ui.platform.speech import Speech
    from backcare_desktop.ui.platform.tray import Tray
    from backcare_desktop.ui.platform.voice import Voice
    from backcare_desktop.ui.ticker import Ticker
    from backcare_desktop.ui.worker import Worker


class Outside(Struct):
    """What the program gets from the machine; tests hand in their own.

    Attributes:
        open_store: opens the diary; called on the database's thread, so that SQL is loaded there.
        worker: that thread, where something is done on it already.
        language: what content and voice are in; the window's own texts are installed already.
        locale: how dates and times are written.
        country: ISO code of the computer's own country; empty if it doesn't say.
    """

    clock: Clock = field(default_factory=SystemClock)
    ticker: "Ticker | None" = None
    sound: "Sound | None" = None
    speech: "Speech | None" = None
    voice: "Voice | None" = None
    awake: "KeepAwake | None" = None
    media: "MediaControls | None" = None
    lock: "ScreenLock | None" = None
    tray: "Tray | None" = None
    notes: "Notifications | None" = None
    taken: "ScreenTaken | None" = None
    away: "ScreenLock | None" = None
    reminding: "Ticker | None" = None
    open_store: Callable[[Path], Store] | None = None
    worker: "Worker | None" = None
    language: str = ENGLISH
    locale: QLocale = field(default_factory=lambda: interface_locale())
    country: str = field(default_factory=lambda: own_country())
    resources: Path = field(default_factory=paths.resources)


def new_id() -> str:
    """A key that no other row has."""
    import uuid

    return str(uuid.uuid4())


def interface_locale() -> QLocale:
    """English words, with the formats of the computer's own country."""
    return spoken_like(QLocale(ENGLISH), QLocale.system())


def own_country() -> str:
    """ISO code of the country that the computer is set to; empty if it doesn't say.

    Numbers to call are not guessed: where it doesn't say, those for "another country" are shown.
    """
    country = QLocale.system().territory()
    if country in (QLocale.Country.AnyTerritory, QLocale.Country.World):
        return ""
    return QLocale.territoryToCode(country)


def open_store(database: Path, *, clock: Clock | None = None) -> Store:
    """Open the diary. SQL is loaded here, at the first call, off the window's thread.

    Args:
        database: the diary's file.
        clock: dates its backups; None for the machine's.
    """
    from backcare_desktop.storage.store import open_store as open_sql

    return open_sql(database, clock=clock)


def demo_outside(language: str, locale: QLocale) -> Outside:
    """What the machine offers, with a diary that is filled with the sample history."""
    outside = Outside(language=language, locale=locale)
    outside.open_store = _open_demo(outside.clock, outside.resources)
    return outside


def _open_demo(clock: Clock, resources: Path) -> Callable[[Path], Store]:
    """Opens a diary and, while it is empty, fills it with the sample history."""

    def open_filled(database: Path) -> Store:
        from backcare_desktop.storage.making import made_whole

        if not database.exists():
            made_whole(database, fill)
        return open_store(database)

    def fill(store: Store) -> None:
        from backcare_desktop.content.triage import load_triage
        from backcare_desktop.services import demo

        triage = load_triage(resources / "triage")
        check = (triage.interview, triage.rules)
        library = load_library(resources)
        core = library.programmes["core-basics"].programme, library.exercises
        demo.fill(store, library.routines, check, clock, years=1, seed=1, core=core)

    return open_filled
