"""Everything can leave, and come back as it was: lives drawn at random, over all tables (R16)."""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.archive import Way
from backcare_desktop.core.check import Clinician
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.archive_reader import archive_of
from backcare_desktop.reporting.archive_writer import archive_bytes
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import examples, pain, training
from tests.storage.archive_house import archive, rows
from tests.storage.strategies import words

NOT_A_LINE = ("C", "Zl", "Zp", "Zs")
lines = st.text(st.characters(exclude_categories=NOT_A_LINE), min_size=1, max_size=20)
instants = st.datetimes(datetime(1950, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds without a zone are what is asked for
days = st.dates(date(1950, 1, 1), date(2099, 12, 31))
some = st.integers(0, 2)


class Life:
    """Writes what is drawn into a diary."""

    def __init__(self, store: SqlStore, data: st.DataObject) -> None:
        self.store = store
        self.draw = data.draw

    def live(self) -> None:
        self.lie_down()
        self.ask_oneself()
        self.hurt()
        self.work_out()
        self.lift()
        self.measure()

    def often(self) -> range:
        """Numbers of things that happen never, once or twice."""
        return range(1, 1 + self.draw(some))

    def chance(self) -> bool:
        return self.draw(st.booleans())

    def lie_down(self) -> None:
        sessions, routines = self.store.sessions, self.store.routines
        for number in self.often():
            known = replace(examples.record(number), routine_name=self.draw(words))
            happened = [examples.event(0), examples.event(1, EventKind.HURT)]
            sessions.begin(known, happened, None)
            if self.chance():
                sessions.append(known.id, (), examples.progress(2, Outcome.PARTIAL))
            if self.chance():
                sessions.hurt(examples.hurt(1, number))
            if self.chance():
                sessions.feel(known.id, self.draw(words), self.draw(st.sampled_from(Feel)))
        for number in self.often():
            routines.put(replace(examples.own_routine(number), name=self.draw(lines)))
            if self.chance():
                routines.remove(f"own-{number}", self.draw(instants))
            routines.choose_voice(self.draw(lines), on=self.chance())

    def ask_oneself(self) -> None:
        episodes, checks = self.store.episodes, self.store.checks
        for number in self.often():
            episodes.put(examples.episode(number, onset=self.draw(days), closed=number == 1))
        if self.chance():
            episodes.put(examples.episode(9, closed=True))
            episodes.remove("episode-9", self.draw(instants))
        for number in self.often():
            level = self.draw(st.sampled_from(Level))
            checks.put(examples.found(number, level, at_utc=self.draw(instants)))
            if self.chance():
                checks.clear(replace(examples.clearance(number, number), who=Clinician.DOCTOR))
            if self.chance():
                checks.remove(f"check-{number}", self.draw(instants))
        if self.chance():
            checks.put(examples.check(9, started=self.draw(instants)))

    def hurt(self) -> None:
        entries = self.store.entries
        for number in self.often():
            felt = pain.entry(
                number, score=self.draw(st.integers(0, 10)), at_utc=self.draw(instants)
            )
            entries.put(replace(felt, rating=replace(felt.rating, note=self.draw(words))))
            if self.chance():
                self.store.ratings.remove(f"rating-{number}", self.draw(instants))
        for number in self.often():
            entries.put_relief(pain.relief(100 + number, at_utc=self.draw(instants)))
        if self.chance():
            first = self.draw(days)
            later = pain.flare(2, first=first + timedelta(days=9), days=None)
            self.store.flares.replace_all([pain.flare(1, first=first), later])
        for _ in self.often():
            self.store.flares.say_no(self.draw(days))
        for _ in self.often():
            self.store.habits.tick(HabitTick(self.draw(days), self.draw(st.sampled_from(Habit))))

    def work_out(self) -> None:
        core, programme = self.store.core, training.PROGRAMME
        for _ in self.often():
            wanted = self.draw(st.integers(1, 7))
            programme = replace(programme, name=self.draw(lines), weekly_target=wanted)
            core.follow(programme, self.draw(days))
        for number in self.often():
            logged = self.draw(instants)
            day = logged.date() - timedelta(days=self.draw(st.integers(1, 9)))
            done = training.performed(number, day=day, logged=logged)
            core.log(done, training.planned(day, programme))
            note = ExerciseNote(day, self.draw(words), self.draw(st.integers(0, 10)))
            core.note(note, training.planned(day, programme))
            if self.chance():
                core.remove(done.id, self.draw(instants))
        if self.chance():
            core.unfollow()
        for _ in self.often():
            day = self.draw(days)
            core.pause(Pause(day, day if self.chance() else None))
            core.explain(self.draw(st.sampled_from(MissReason)), day)
            core.put_aside(training.aside(day))
            core.leave_unasked(day, unasked=True)

    def lift(self) -> None:
        lifting = self.store.lifting
        if self.chance():
            self.store.episodes.put(examples.episode(7, closed=True))
            for number in self.often():
                tried = self.draw(instants)
                lifting.add_try(training.gate_try(number, at_utc=tried, episode=7))
            lifting.correct("episode-7", training.correction(RoutinePhase.FULL_TRAINING))
            if self.chance():
                lifting.put_comeback(training.running_comeback(7))
        for number in self.often():
            rounding = training.DUMBBELLS if self.chance() else training.BAR
            lifting.put_lift(training.lift(number, name=self.draw(lines), rounding=rounding))
            plans = [lifting.put_plan(training.running_plan(number)) for _ in self.often()]
            if plans and self.chance():
                lifting.undo_plan(plans[0])
            done = training.entry(number, lift_number=number)
            lifting.log(replace(done, note=self.draw(words)))
            lifting.filmed(self.draw(days))
            if self.chance():
                lifting.remove_lift(f"lift-{number}", self.draw(instants))
        if self.chance():
            lifting.plan_week(training.WEEK)

    def measure(self) -> None:
        measures = self.store.measures
        for number in self.often():
            form = pain.form(number, at_utc=self.draw(instants))
            measures.put_form(form)
            if self.chance():
                measures.put_psfs(pain.psfs(number, at_utc=self.draw(instants), of=form))
            measures.put_rmdq(pain.rmdq(number, at_utc=self.draw(instants)))
            measures.put_groc(pain.groc(number, score=self.draw(st.integers(-5, 5))))
            if self.chance():
                measures.remove(f"rmdq-{number}", self.draw(instants))


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "backcare.sqlite"
    open_store(path).close()
    return path


@pytest.fixture(scope="module")
def here(empty: Path) -> Iterator[SqlStore]:
    """A diary that is replaced again and again."""
    opened = open_store(Path(shutil.copyfile(empty, empty.with_name("here.sqlite"))))
    opened.write_without_waiting()
    yield opened
    opened.close()


def goes_out_and_comes_back(empty: Path, here: SqlStore, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lived = open_store(Path(shutil.copyfile(empty, Path(folder) / "lived.sqlite")))
        try:
            lived.write_without_waiting()
            Life(lived, data).live()
            went_out = archive_of(archive_bytes(archive(lived)))
            here.archive.bring_in(went_out, Way.REPLACE)
            assert rows(here) == rows(lived)
            new = here.archive.bring_in(went_out, Way.MERGE)
            assert new.new == 0 and not any(tally.stays for tally in new.tallies)
            assert rows(here) == rows(lived)
        finally:
            lived.close()


@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_life_goes_out_and_comes_back(empty: Path, here: SqlStore, data: st.DataObject) -> None:
    goes_out_and_comes_back(empty, here, data)


@pytest.mark.long
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_two_hundred_lives_go_out_and_come_back(
    empty: Path, here: SqlStore, data: st.DataObject
) -> None:
    goes_out_and_comes_back(empty, here, data)
