"""All of the diary by SQLAlchemy; importing this is what takes the time."""

from backcare_desktop.storage.archive import ArchiveRepository
from backcare_desktop.storage.checks import CheckRepository
from backcare_desktop.storage.core_work import CoreRepository
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.entries import EntryRepository
from backcare_desktop.storage.episodes import EpisodeRepository
from backcare_desktop.storage.flares import FlareRepository
from backcare_desktop.storage.habits import HabitRepository
from backcare_desktop.storage.lifting import LiftingRepository
from backcare_desktop.storage.measures import MeasureRepository
from backcare_desktop.storage.pain_days import PainDayRepository
from backcare_desktop.storage.ratings import RatingRepository
from backcare_desktop.storage.routines import RoutineRepository
from backcare_desktop.storage.sessions import SessionRepository


class Repositories:
    """What each use case reads and writes, over one connection."""

    def __init__(self, database: Database) -> None:
        self.ratings = RatingRepository(database)
        self.sessions = SessionRepository(database)
        self.routines = RoutineRepository(database)
        self.checks = CheckRepository(database)
        self.episodes = EpisodeRepository(database)
        self.core = CoreRepository(database)
        self.lifting = LiftingRepository(database)
        self.entries = EntryRepository(database)
        self.flares = FlareRepository(database)
        self.habits = HabitRepository(database)
        self.measures = MeasureRepository(database)
        self.pain_days = PainDayRepository(database)
        self.archive = ArchiveRepository(database)
