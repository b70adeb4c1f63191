"""The parts together."""

import sqlite3

from backcare_desktop.storage.glance.checks import Checks, Episodes
from backcare_desktop.storage.glance.lines import Lines
from backcare_desktop.storage.glance.pain import (
    Entries,
    Flares,
    Habits,
    Measures,
    PainDays,
    Ratings,
)
from backcare_desktop.storage.glance.training import Core, Lifting, Sessions


class Glance:
    """As much of a :class:`~backcare_desktop.services.ports.Store` as Today's first board asks for.

    Nothing is written. Lives on the thread that opened the diary.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        lines = Lines(connection)
        self.ratings = Ratings(lines)
        self.entries = Entries(lines)
        self.flares = Flares(lines)
        self.habits = Habits(lines)
        self.measures = Measures(lines)
        self.pain_days = PainDays(lines)
        self.sessions = Sessions(lines)
        self.core = Core(lines)
        self.lifting = Lifting(lines)
        self.checks = Checks(lines)
        self.episodes = Episodes(lines)
