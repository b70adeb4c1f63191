"""A glance at the diary sees what the whole diary holds, or nothing."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, Date

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.check import Mode
from backcare_desktop.core.habits import TARGETS, HabitGoal
from backcare_desktop.core.problems import StorageUnavailable, WholeNeeded
from backcare_desktop.core.programme import CORE_PREFIX
from backcare_desktop.services import demo
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.ports import Store
from backcare_desktop.services.today_board import TodayBoard, Wishes
from backcare_desktop.storage.decimals import DecimalText
from backcare_desktop.storage.glance.lines import PLATES, SETS, TYPED
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.schema import SCHEMA, TABLES
from backcare_desktop.storage.store import SqlStore, open_store
from backcare_desktop.storage.utc import UtcText
from tests.fakes import NOON, FakeClock
from tests.storage.next_release import DIARIES

EVER = date(1900, 1, 1), date(2100, 12, 31)
LIBRARY = load_library(paths.resources())
WISHES = Wishes(
    routines=tuple(LIBRARY.routines.values()),
    programmes=tuple((each.programme, each.phases) for each in LIBRARY.programmes.values()),
    goals=tuple(HabitGoal(habit, bounds.least) for habit, bounds in TARGETS.items()),
)
MADE = {UtcText: "fromisoformat", Date: "fromisoformat", Boolean: bool, DecimalText: Decimal}

QUESTIONS: dict[str, Callable[[Store], object]] = {
    "days": lambda store: store.ratings.days(*EVER),
    "latest": lambda store: store.ratings.latest(5000),
    "mornings": lambda store: store.ratings.mornings(*EVER),
    "reliefs": lambda store: store.entries.reliefs(*EVER),
    "flares": lambda store: store.flares.flares(),
    "habits": lambda store: store.habits.ticks(*EVER),
    "stretched": lambda store: store.pain_days.stretched(*EVER),
    "core done": lambda store: store.pain_days.core_done(*EVER),
    "lifted": lambda store: store.pain_days.lifted(*EVER),
    "relieved": lambda store: store.pain_days.relieved(*EVER),
    "forms": lambda store: store.measures.forms(),
    "psfs": lambda store: store.measures.psfs(*EVER),
    "rmdq": lambda store: store.measures.rmdq(*EVER),
    "groc": lambda store: store.measures.groc(),
    "open session": lambda store: store.sessions.newest_open(),
    "marks": lambda store: store.sessions.marks(*EVER),
    "core marks": lambda store: store.sessions.marks(*EVER, CORE_PREFIX),
    "last of": lambda store: tuple(map(store.sessions.last_of, LIBRARY.routines)),
    "programme": lambda store: store.core.programme(),
    "targets": lambda store: store.core.targets(),
    "planned": lambda store: store.core.planned(*EVER),
    "sets": lambda store: store.core.sets(*EVER),
    "notes": lambda store: store.core.notes(*EVER),
    "pauses": lambda store: store.core.pauses(),
    "hurt": lambda store: store.core.hurt(*EVER),
    "told": lambda store: store.core.told(*EVER),
    "lifts": lambda store: store.lifting.lifts(),
    "usual loads": lambda store: store.lifting.usual_loads(),
    "lift log": lambda store: store.lifting.entries(*EVER),
    "week": lambda store: store.lifting.week(),
    "open check": lambda store: store.checks.newest_open(),
    "latest checks": lambda store: tuple(map(store.checks.latest, (None, *Mode))),
    "newest checks": lambda store: store.checks.newest(50),
    "begun": lambda store: store.checks.begun(*EVER),
    "active": lambda store: store.episodes.active(),
    "episodes": lambda store: store.episodes.newest(50),
}
OF_ONE: dict[str, Callable[[Store, str], object]] = {
    "ratings of a session": lambda store, key: store.ratings.of_session(key),
    "session": lambda store, key: store.sessions.get(key),
    "events": lambda store, key: store.sessions.events(key),
    "hurts": lambda store, key: store.sessions.hurts(key),
    "tries": lambda store, key: store.lifting.tries(key),
    "correction": lambda store, key: store.lifting.correction(key),
    "clearance": lambda store, key: store.checks.clearance_of(key),
}
"""What is asked of one session, episode or check."""


class GlanceAlone:
    """A diary of which nothing but the glance answers."""

    writable = True

    def __init__(self, store: SqlStore) -> None:
        self.glance = store.glance

    def __getattr__(self, _: str) -> None:
        raise WholeNeeded


class Lived:
    """A year of everything, seen at any moment of it.

    Attributes:
        seen: boards that a glance was enough for.
    """

    def __init__(self, store: SqlStore, clock: FakeClock) -> None:
        self.store = store
        self.clock = clock
        self.end = clock.utc
        self.seen = 0

    def glance(self) -> TodayBoard | None:
        """The board by a glance; None where the whole diary is needed."""
        try:
            board = self._desk(GlanceAlone(self.store)).today_board(WISHES)
        except WholeNeeded:
            return None
        self.seen += 1
        return board

    def whole(self) -> TodayBoard:
        """The board by the repositories."""
        desk = self._desk(self.store)
        assert desk.sessions is not None
        return desk.today_board(WISHES)

    def _desk(self, store: object) -> Desk:
        def opened(_: Path) -> Store:
            return cast("Store", store)

        return Desk(Path(), opened, self.clock, str, LIBRARY.exercises)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    clock = FakeClock()
    triage = load_triage(paths.resources() / "triage")
    store = open_store(tmp_path_factory.mktemp("lived") / "diary.sqlite", clock=clock)
    store.write_without_waiting()
    core = LIBRARY.programmes["core-basics"].programme, LIBRARY.exercises
    check = (triage.interview, triage.rules)
    demo.fill(store, LIBRARY.routines, check, clock, years=1, seed=3, core=core)
    yield Lived(store, clock)
    store.close()


@pytest.fixture
def every_row(tmp_path: Path) -> Iterator[SqlStore]:
    """The diary with a row in every table."""
    store = open_store(Path(shutil.copy(DIARIES[SCHEMA], tmp_path / "diary.sqlite")))
    yield store
    store.close()


def test_columns_are_read_as_the_tables_declare_them() -> None:
    assert set(METADATA.tables) == TABLES
    for table in METADATA.tables.values():
        typed = {"lift_plate": PLATES, "load_plan_plate": PLATES, "set_log": SETS}
        for column in table.columns:
            read = typed.get(table.name, TYPED).get(column.name)
            wanted = MADE.get(type(column.type))
            assert (read if isinstance(read, type) or read is None else read.__name__) == wanted, (
                f"{table.name}.{column.name}"
            )


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_glance_answers_as_the_whole_diary_does(
    question: str, every_row: SqlStore, lived: Lived
) -> None:
    ask = QUESTIONS[question]
    for store in (every_row, lived.store):
        assert ask(store.glance) == ask(store)


@pytest.mark.parametrize("question", OF_ONE)
def test_a_glance_answers_of_one_thing_as_the_whole_diary_does(
    question: str, every_row: SqlStore, lived: Lived
) -> None:
    ask = OF_ONE[question]
    for store in (every_row, lived.store):
        marks = [mark.id for mark in store.sessions.marks(*EVER)[-20:]]
        episodes = [episode.id for episode in store.episodes.newest(20)]
        checks = [check.id for check in store.checks.newest(20)]
        for key in ("", *marks, *episodes, *checks):
            assert ask(store.glance, key) == ask(store, key)


def test_what_was_taken_back_is_seen_by_neither(every_row: SqlStore) -> None:
    bare = every_row._database.connection
    bare.execute("PRAGMA ignore_check_constraints=ON")
    bare.execute("PRAGMA foreign_keys=OFF")
    planned = "(SELECT min(day) FROM planned_day)"
    bare.execute(f"UPDATE session SET started_local_date = {planned}, routine_id = 'core:x'")
    bare.execute("UPDATE session SET outcome = 'discarded'")
    bare.execute("DELETE FROM exercise_note")
    bare.execute("DELETE FROM session_event WHERE kind = 'hurt'")
    for table in METADATA.tables.values():
        if "removed_at_utc" in table.columns:
            bare.execute(f"UPDATE {table.name} SET removed_at_utc = '2025-07-09T10:00:00.000000Z'")
    for ask in QUESTIONS.values():
        assert ask(every_row.glance) == ask(every_row)


def test_a_glance_sees_the_entries_of_every_day(every_row: SqlStore, lived: Lived) -> None:
    for store in (every_row, lived.store):
        for day in store.ratings.days(*EVER):
            assert store.glance.entries.of_day(day.day) == store.entries.of_day(day.day)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(minutes_ago=st.integers(0, 360 * 24 * 60))
def test_today_is_the_same_at_a_glance_at_any_moment(lived: Lived, minutes_ago: int) -> None:
    lived.clock.utc = lived.end - timedelta(minutes=minutes_ago)
    glance = lived.glance()
    assert glance is None or glance == lived.whole()


def test_most_days_a_glance_is_enough(lived: Lived) -> None:
    lived.seen = 0
    for days_ago in range(28):
        lived.clock.utc = NOON - timedelta(days=days_ago)
        lived.glance()
    assert lived.seen >= 14


def test_what_a_glance_cannot_read_is_left_to_the_whole_diary(lived: Lived) -> None:
    with pytest.raises(WholeNeeded):
        lived.store.glance.ratings.first_day()
    with pytest.raises(WholeNeeded):
        lived.store.glance.ratings.remove("", NOON)


def test_damage_is_told_by_the_whole_diary(every_row: SqlStore) -> None:
    every_row._database.connection.execute("PRAGMA ignore_check_constraints=ON")
    every_row._database.connection.execute("UPDATE pain_rating SET context = 'nowhere'")
    desk = Desk(Path(), lambda _: every_row, FakeClock(), str, LIBRARY.exercises)
    with pytest.raises(StorageUnavailable):
        desk.today_board(WISHES)
