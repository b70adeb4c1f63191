"""Everything out of a diary and into one: in its place, or beside what is there (R12, R16, S9)."""

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.archive import Adjustment, Archive, ArchiveError, Table, Tally, Way
from backcare_desktop.core.clock import moment
from backcare_desktop.core.importing import ImportCancelledError, Watch
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage import archive_scratch
from backcare_desktop.storage.integrity import inspect
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import examples, pain, training
from tests.storage.archive_house import archive, changed, copied, of, of_file, rows, without
from tests.storage.examples import BERLIN, NOON, TODAY
from tests.storage.next_release import DIARIES


@pytest.fixture
def full(made: Path, tmp_path: Path) -> Iterator[SqlStore]:
    """A diary with everything there is."""
    opened = copied(made / "plain" / "filled.sqlite", tmp_path / "full" / "backcare.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def other(made: Path, tmp_path: Path) -> Iterator[SqlStore]:
    """Another diary, still empty, to take an archive of."""
    opened = copied(made / "plain" / "empty.sqlite", tmp_path / "other" / "backcare.sqlite")
    yield opened
    opened.close()


def _set(column: str, value: object) -> Callable[[dict[str, object]], None]:
    return lambda row: row.__setitem__(column, value)


def tally(tallies: tuple[Tally, ...], table: str) -> Tally:
    (found,) = [each for each in tallies if each.table == table]
    return found


# --- there and back ------------------------------------------------------------------------------


def test_every_table_goes_out(full: SqlStore) -> None:
    assert set(rows(full)) == set(METADATA.tables)
    empty = {name for name, (_, found) in rows(full).items() if not found}
    assert empty == set(), "a diary with everything in it should have a row in every table"


@pytest.mark.parametrize("way", Way)
def test_an_empty_diary_becomes_the_one_that_went_out(
    full: SqlStore, store: SqlStore, way: Way
) -> None:
    store.archive.bring_in(archive(full), way)
    assert rows(store) == rows(full)


def test_replacing_leaves_nothing_of_what_was_here(full: SqlStore, other: SqlStore) -> None:
    other.ratings.add(examples.rating(77))
    other.episodes.put(examples.episode(77))
    other.core.follow(training.PROGRAMME, TODAY)
    full.archive.bring_in(archive(other), Way.REPLACE)
    assert rows(full) == rows(other)


def test_removed_entries_travel_and_stay_removed(full: SqlStore, store: SqlStore) -> None:
    full.ratings.remove("rating-1", NOON)
    store.archive.bring_in(archive(full), Way.MERGE)
    assert all(rating.id != "rating-1" for rating in store.ratings.latest(99))
    store.ratings.restore("rating-1")
    assert examples.rating(1).id in {rating.id for rating in store.ratings.latest(99)}


@pytest.mark.parametrize("way", Way)
def test_what_was_kept_first_comes_first_again(other: SqlStore, store: SqlStore, way: Way) -> None:
    for number in (3, 1, 2):
        other.lifting.put_lift(training.lift(number))
        other.core.log(training.performed(number), training.planned())
    store.archive.bring_in(archive(other), way)
    assert [lift.id for lift in store.lifting.lifts()] == ["lift-3", "lift-1", "lift-2"]
    assert [done.id for done in store.core.sets(TODAY, TODAY)] == ["set-3", "set-1", "set-2"]


# --- looking first -------------------------------------------------------------------------------


def test_a_preview_changes_nothing_and_says_what_merging_does(
    full: SqlStore, store: SqlStore
) -> None:
    store.ratings.add(examples.rating(99))
    before = rows(store)
    looked = store.archive.preview(archive(full))
    assert rows(store) == before
    assert looked == store.archive.bring_in(archive(full), Way.MERGE)
    assert tally(looked.tallies, "pain_rating") == Tally("pain_rating", 1, 4, 4, 0, 1)
    assert tally(looked.tallies, "session") == Tally("session", 0, 3, 3, 0, 0)


def test_a_diary_and_its_own_archive_are_the_same(full: SqlStore) -> None:
    looked = full.archive.preview(archive(full))
    assert looked.new == 0
    assert all(each.same == each.there == each.here for each in looked.tallies)
    assert looked.adjustments == ()


CHANGES = {
    "check_answer": ("answer", "yes"),
    "check_reason": ("rule", "other"),
    "clearance": ("zone", "Asia/Tokyo"),
    "comeback": ("name", "other"),
    "comeback_item": ("wording", "other"),
    "comeback_week": ("wording", "other"),
    "core_aside": ("day", "2025-01-01"),
    "core_miss": ("reason", "ill"),
    "core_pause": ("last_day", "2025-08-01"),
    "episode": ("opened_zone", "Asia/Tokyo"),
    "exercise_note": ("effort", 1),
    "flare": ("note", "other"),
    "gate_try": ("note", "other"),
    "groc_measure": ("score", 5),
    "lift": ("name", "other"),
    "lift_entry": ("note", "other"),
    "lift_plate": ("pairs", 3),
    "own_routine": ("summary", "other"),
    "own_routine_step": ("rest_s", 77),
    "pain_rating": ("note", "other"),
    "pain_relief": ("zone", "Asia/Tokyo"),
    "phase_correction": ("zone", "Asia/Tokyo"),
    "psfs_activity": ("words", "other"),
    "psfs_form": ("begun_zone", "Asia/Tokyo"),
    "psfs_measure": ("zone", "Asia/Tokyo"),
    "psfs_score": ("score", 9),
    "rmdq_measure": ("zone", "Asia/Tokyo"),
    "routine_choice": ("voice", 1),
    "session": ("routine_name", "other"),
    "session_event": ("seconds", 1.0),
    "session_feel": ("feel", "right"),
    "session_hurt": ("score", 1),
    "session_plan_step": ("rest_s", 77),
    "set_log": ("target", 1),
    "symptom_check": ("page", 1),
    "training_day": ("kind", "rest"),
}
"""A change to a row of each table that says more than its keys, and isn't known by all it says."""


@pytest.mark.parametrize("table", CHANGES)
def test_a_changed_row_makes_its_entry_differ_and_the_one_here_stays(
    full: SqlStore, table: str
) -> None:
    change = _set(*CHANGES[table])
    looked = full.archive.preview(changed(full, table, change))
    assert looked.new == 0
    assert sum(each.stays for each in looked.tallies) == 1
    before = rows(full)
    full.archive.bring_in(changed(full, table, change), Way.MERGE)
    assert rows(full) == before


# --- merging -------------------------------------------------------------------------------------


def test_merging_adds_what_is_new_and_doing_so_twice_adds_nothing(
    full: SqlStore, other: SqlStore
) -> None:
    other.ratings.add(examples.rating(50))
    other.sessions.begin(examples.record(50), (examples.event(0),), None)
    first = full.archive.bring_in(archive(other), Way.MERGE)
    assert first.new == 2
    after = rows(full)
    assert full.sessions.get("session-50") == examples.record(50)
    assert full.archive.bring_in(archive(other), Way.MERGE).new == 0
    assert rows(full) == after


def test_a_session_that_went_on_elsewhere_stays_as_it_is_here(
    full: SqlStore, other: SqlStore
) -> None:
    other.archive.bring_in(archive(full), Way.MERGE)
    later = examples.event(60), examples.event(61)
    other.sessions.append("session-2", later, examples.progress(3, Outcome.FINISHED))
    before = full.sessions.events("session-2")
    found = full.archive.bring_in(archive(other), Way.MERGE)
    assert tally(found.tallies, "session") == Tally("session", 3, 3, 0, 2, 0)
    assert full.sessions.events("session-2") == before


def test_what_is_said_of_an_entry_that_is_here_is_added(full: SqlStore, other: SqlStore) -> None:
    other.archive.bring_in(archive(full), Way.MERGE)
    other.ratings.add(examples.rating(50, session_id="session-1"))
    other.checks.clear(examples.clearance(50, 2))
    full.archive.bring_in(archive(other), Way.MERGE)
    assert "rating-50" in {rating.id for rating in full.ratings.of_session("session-1")}
    assert full.checks.clearance_of("check-2") == examples.clearance(50, 2)


def test_programmes_are_known_by_what_they_say_not_by_their_numbers(
    full: SqlStore, other: SqlStore
) -> None:
    mine = replace(training.PROGRAMME, name="Mine")
    yesterday = TODAY - timedelta(days=1)
    other.core.follow(mine, yesterday)
    other.core.log(training.performed(50, day=yesterday), training.planned(yesterday, mine))
    other.core.follow(training.PROGRAMME, TODAY)
    full.archive.bring_in(archive(other), Way.MERGE)
    planned = {day.day: day.programme for day in full.core.planned(yesterday, TODAY)}
    assert planned == {yesterday: mine, TODAY: training.PROGRAMME}
    assert len(rows(full)["programme"][1]) == 2


def test_the_programme_followed_here_stays_followed(full: SqlStore, other: SqlStore) -> None:
    mine = replace(training.PROGRAMME, id="own:mine", name="Mine", weekly_target=6)
    other.core.follow(mine, TODAY + timedelta(days=3))
    found = full.archive.bring_in(archive(other), Way.MERGE)
    assert found.adjustments == (Adjustment.TARGETS_STAY, Adjustment.PROGRAMME_STAYS)
    assert full.core.programme() == training.PROGRAMME
    assert full.core.own_programmes("own:") == (mine,)
    assert [target.days for target in full.core.targets()] == [3]


def test_targets_from_before_the_first_one_here_are_added(full: SqlStore, other: SqlStore) -> None:
    long_ago = TODAY - timedelta(days=90)
    other.core.follow(replace(training.PROGRAMME, weekly_target=5), long_ago)
    full.archive.bring_in(archive(other), Way.MERGE)
    assert [(each.since, each.days) for each in full.core.targets()] == [(long_ago, 5), (TODAY, 3)]


def test_where_no_programme_is_followed_the_archives_is(full: SqlStore, store: SqlStore) -> None:
    store.archive.bring_in(archive(full), Way.MERGE)
    assert store.core.programme() == training.PROGRAMME


def test_a_lift_keeps_its_plan_and_a_new_lift_brings_its_own(
    full: SqlStore, other: SqlStore
) -> None:
    for number in (1, 50):
        other.lifting.put_lift(training.lift(number))
        other.lifting.put_plan(training.running_plan(number, start="40"))
        other.lifting.put_plan(training.running_plan(number, start="45"))
    before = full.lifting.plans()
    found = full.archive.bring_in(archive(other), Way.MERGE)
    assert full.lifting.plans() == (*before, training.running_plan(50, start="45"))
    assert found.adjustments == (Adjustment.PLAN_STAYS,)
    kept, lifts = tally(found.tallies, "load_plan"), tally(found.tallies, "lift")
    assert (kept.only_here, kept.differ) == (len(before), 0)
    assert (lifts.only_here, lifts.differ, lifts.only_there) == (
        len(full.lifting.lifts()) - 2,
        0,
        1,
    )


def test_a_lift_without_a_plan_gets_the_archives(store: SqlStore, other: SqlStore) -> None:
    store.lifting.put_lift(training.lift(7))
    other.lifting.put_lift(training.lift(7))
    other.lifting.put_plan(training.running_plan(7))
    found = store.archive.bring_in(archive(other), Way.MERGE)
    assert tally(found.tallies, "load_plan") == Tally("load_plan", 0, 1, 1, 0, 0)
    assert found.adjustments == ()
    assert store.lifting.plans() == (training.running_plan(7),)


def test_only_one_episode_goes_on(full: SqlStore, other: SqlStore) -> None:
    other.episodes.put(examples.episode(50))
    other.lifting.add_try(training.gate_try(50, episode=50))
    whole = archive(other)
    found = full.archive.bring_in(whole, Way.MERGE)
    assert found.adjustments == (Adjustment.EPISODE_ENDED,)
    active, ended = full.episodes.active(), full.episodes.get("episode-50")
    assert active == examples.episode(2)
    assert ended is not None and ended.closed is not None
    assert ended.closed == moment(whole.made, BERLIN)
    assert full.lifting.tries("episode-50") == (training.gate_try(50, episode=50),)


@pytest.mark.parametrize(
    ("at_utc", "zone", "ended"),
    [
        # At half past one in winter it is still the evening before.
        (datetime(2026, 2, 3, 0, 30, tzinfo=UTC), BERLIN, date(2026, 2, 2)),
        (datetime(2025, 7, 9, 22, 30, tzinfo=UTC), BERLIN, date(2025, 7, 9)),
        (datetime(2026, 2, 3, 2, 30, tzinfo=UTC), None, date(2026, 2, 2)),
    ],
)
def test_an_episode_ends_on_the_day_that_the_archive_was_made(
    full: SqlStore, other: SqlStore, at_utc: datetime, zone: ZoneInfo | None, ended: date
) -> None:
    other.episodes.put(examples.episode(50))
    whole = archive(other)
    if zone is None:
        whole = changed(other, "episode", _set("opened_zone", "Elsewhere/Unknown"))
    full.archive.bring_in(replace(whole, made=at_utc), Way.MERGE)
    episode = full.episodes.get("episode-50")
    assert episode is not None and episode.closed == moment(at_utc, zone or ZoneInfo("UTC"))
    assert episode.closed.local_date == ended


def test_no_episode_ends_before_it_began(full: SqlStore, other: SqlStore) -> None:
    other.episodes.put(examples.episode(50))
    long_ago = datetime(2024, 1, 1, tzinfo=UTC)
    full.archive.bring_in(replace(archive(other), made=long_ago), Way.MERGE)
    episode = full.episodes.get("episode-50")
    assert episode is not None and episode.closed == episode.opened


def test_where_none_goes_on_the_archives_episode_does(full: SqlStore, store: SqlStore) -> None:
    store.archive.bring_in(archive(full), Way.MERGE)
    assert store.episodes.active() == examples.episode(2)


@pytest.mark.parametrize(
    ("first", "days", "fits"),
    [
        (TODAY - timedelta(days=2), 2, True),
        (TODAY - timedelta(days=2), 3, False),
        (TODAY + timedelta(days=2), 1, False),
        (TODAY + timedelta(days=3), 1, True),
        (TODAY - timedelta(days=2), None, False),
        (date(2025, 8, 2), 1, False),
    ],
)
def test_flares_that_share_a_day_are_left_out(
    full: SqlStore, other: SqlStore, first: date, days: int | None, *, fits: bool
) -> None:
    flare = pain.flare(50, first=first, days=days)
    other.flares.replace_all([flare])
    found = full.archive.bring_in(archive(other), Way.MERGE)
    assert (flare in full.flares.flares()) is fits
    assert found.adjustments == (() if fits else (Adjustment.FLARE_LEFT_OUT,))


def test_two_merged_diaries_are_a_whole_one(
    full: SqlStore, other: SqlStore, tmp_path: Path
) -> None:
    other.episodes.put(examples.episode(50))
    other.core.follow(replace(training.PROGRAMME, name="Mine"), TODAY)
    other.lifting.put_lift(training.lift(50))
    other.lifting.plan_week(training.WEEK)
    full.archive.bring_in(archive(other), Way.MERGE)
    full.close()
    assert inspect(tmp_path / "full" / "backcare.sqlite").problems == ()


# --- older and newer -----------------------------------------------------------------------------


@pytest.mark.parametrize("schema", DIARIES)
@pytest.mark.parametrize("way", Way)
def test_the_archive_of_an_older_backcare_becomes_the_diary_that_upgrading_makes(
    store: SqlStore, tmp_path: Path, schema: int, way: Way
) -> None:
    older = of_file(DIARIES[schema], schema)
    with_upgrade = copied(DIARIES[schema], tmp_path / "upgraded" / "backcare.sqlite")
    found = store.archive.bring_in(older, way)
    assert found.schema == schema
    if way is Way.REPLACE:
        assert rows(store) == rows(with_upgrade)
    looked = with_upgrade.archive.preview(older)
    assert looked.new == 0
    assert all(each.stays == 0 for each in looked.tallies)
    with_upgrade.close()


@pytest.mark.parametrize("schema", [SCHEMA + 1, 0, -1])
def test_an_archive_of_another_schema_is_refused(store: SqlStore, schema: int) -> None:
    with pytest.raises(ArchiveError, match="schema"):
        store.archive.preview(replace(archive(store), schema=schema))


def test_what_this_version_has_no_place_for_is_said_and_left_out(
    full: SqlStore, store: SqlStore
) -> None:
    found = rows(full)
    columns, told = found["filmed_day"]
    found["filmed_day"] = (*columns, "camera"), tuple((*row, "old") for row in told)
    found["sleep"] = ("id",), ((1,),)
    found["alembic_version"] = ("version_num",), (("0001",),)
    looked = store.archive.bring_in(of(found), Way.MERGE)
    assert looked.unknown == ("alembic_version", "filmed_day.camera", "sleep")
    assert rows(store) == rows(full)


# --- what is refused -----------------------------------------------------------------------------


REFUSED = {
    "a score of 11": ("pain_rating", _set("score", 11), "breaks a rule"),
    "a score that is text": ("pain_rating", _set("score", "4 points"), "breaks a rule"),
    "nothing where something must be": ("pain_rating", _set("score", None), "breaks a rule"),
    "a word that nobody chose": ("pain_rating", _set("context", "sometimes"), "breaks a rule"),
    "the 30th of February": ("pain_rating", _set("local_date", "2025-02-30"), "breaks a rule"),
    "a day before 1900": ("pain_rating", _set("local_date", "1899-12-31"), "1900-2100"),
    "an instant after 2100": (
        "session",
        _set("started_at_utc", "2101-01-01T00:00:00.000000Z"),
        "1900-2100",
    ),
    "an empty id": ("pain_rating", _set("id", ""), "breaks a rule"),
    "an id that is there already": ("pain_rating", _set("id", "rating-1"), "breaks a rule"),
    "a session that isn't there": ("pain_rating", _set("session_id", "lost"), "isn't there"),
    "an episode that isn't there": ("gate_try", _set("episode_id", "lost"), "isn't there"),
    "an exercise with two doses": ("session_plan_step", _set("reps", 9), "breaks a rule"),
    "a reason that comes to nothing": (
        "symptom_check",
        _set("level", "self_care"),
        "can't be|whole diary",
    ),
    "a routine that lost a step": ("own_routine_step", _set("routine_id", "own-3"), "isn't there"),
    "a bar with plates out of order": ("lift_plate", _set("amount", "0.5"), "can't be"),
    "a note of 10 001 characters": ("pain_rating", _set("note", "n" * 10_001), "10000 characters"),
    "a list for a note": ("pain_rating", _set("note", ["n"]), "something else"),
    "yes as a word": ("session", _set("clock_suspect", True), "something else"),
    "a number of 70 bits": ("session", _set("segment", 2**70), "too large"),
    "half a character": ("pain_rating", _set("note", "\ud83d"), "half a character"),
    "a second without end": ("session", _set("active_s", float("inf")), "without an end"),
    "two episodes that go on": ("episode", lambda row: row.update(_STILL_GOING), "breaks a rule"),
    "two flares on a day": ("flare", _set("last_day", "2025-08-01"), "whole diary"),
}

_STILL_GOING = {
    "active": 1,
    "closed_at_utc": None,
    "closed_offset_min": None,
    "closed_zone": None,
    "closed_local_date": None,
}


@pytest.mark.parametrize("harm", REFUSED)
@pytest.mark.parametrize("way", Way)
def test_an_archive_that_breaks_a_rule_changes_nothing(
    full: SqlStore, store: SqlStore, harm: str, way: Way
) -> None:
    table, change, reason = REFUSED[harm]
    store.ratings.add(examples.rating(99))
    before = rows(store)
    hostile = changed(full, table, change)
    with pytest.raises(ArchiveError, match=reason):
        store.archive.bring_in(hostile, way)
    with pytest.raises(ArchiveError, match=reason):
        store.archive.preview(hostile)
    assert rows(store) == before
    store.ratings.add(examples.rating(100))


def test_a_refusal_names_the_place_and_quotes_nothing(full: SqlStore, store: SqlStore) -> None:
    hostile = changed(full, "pain_rating", _set("context", "my own words"))
    with pytest.raises(ArchiveError) as caught:
        store.archive.preview(hostile)
    assert (caught.value.part, caught.value.row) == ("pain_rating", 1)
    assert "my own words" not in str(caught.value)


@pytest.mark.parametrize("table", ["pain_rating", "flare_no"])
def test_an_archive_that_lacks_a_table_is_refused(
    full: SqlStore, store: SqlStore, table: str
) -> None:
    with pytest.raises(ArchiveError, match=f"lacks the table {table}"):
        store.archive.bring_in(without(archive(full), table), Way.REPLACE)


def test_an_archive_that_lacks_a_column_is_refused(full: SqlStore, store: SqlStore) -> None:
    found = rows(full)
    columns, told = found["pain_rating"]
    found["pain_rating"] = columns[:-1], tuple(row[:-1] for row in told)
    with pytest.raises(ArchiveError, match="lacks the column worsened_words"):
        store.archive.preview(of(found))


def test_a_table_that_comes_twice_is_not_taken_twice(full: SqlStore, store: SqlStore) -> None:
    whole = archive(full)
    twice = replace(whole, tables=(*whole.tables, *whole.tables))
    store.archive.bring_in(twice, Way.REPLACE)
    assert rows(store) == rows(full)


def test_a_column_that_comes_twice_is_refused() -> None:
    with pytest.raises(ArchiveError, match="twice"):
        Table("pain_rating", ("id", "id"), ())


# --- what can't be done here ---------------------------------------------------------------------


def test_a_diary_that_can_only_be_read_goes_out_but_takes_nothing_in(
    full: SqlStore, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store._database, "writable", False)
    assert rows(store)
    assert store.archive.preview(archive(full)).new
    with pytest.raises(StorageUnavailable) as caught:
        store.archive.bring_in(archive(full), Way.MERGE)
    assert caught.value.problem is StorageProblem.READ_ONLY


def test_a_day_that_no_archive_may_hold_is_said_on_the_way_out(store: SqlStore) -> None:
    long_ago = examples.NOON.replace(year=1850)
    store.ratings.add(examples.rating(1, at_utc=long_ago))
    with pytest.raises(ArchiveError, match="pain_rating: has a at_utc outside 1900-2100"):
        archive(store)


def test_the_diary_goes_on_being_written_after_an_import(full: SqlStore, store: SqlStore) -> None:
    store.archive.bring_in(archive(full), Way.REPLACE)
    store.core.follow(replace(training.PROGRAMME, name="Next"), TODAY)
    store.lifting.put_plan(training.running_plan(1, start="60"))
    programme = store.core.programme()
    assert programme is not None and programme.name == "Next"
    store.archive.bring_in(archive(full), Way.REPLACE)
    assert rows(store) == rows(full)


def test_an_archive_is_the_same_after_the_file_was_made_anew(
    full: SqlStore, tmp_path: Path
) -> None:
    before: Archive = archive(full)
    full.close()
    again = open_store(tmp_path / "full" / "backcare.sqlite")
    assert archive(again) == before
    again.close()


# --- broken off ----------------------------------------------------------------------------------


def stopped_at(number: int) -> Watch:
    """Changes its mind when it is asked for the so many-th time."""
    asked = itertools.count(1)

    def watch(_: float) -> None:
        if next(asked) >= number:
            raise ImportCancelledError

    return watch


@pytest.mark.parametrize("way", Way)
def test_an_import_that_is_broken_off_anywhere_changes_nothing(
    full: SqlStore, store: SqlStore, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_scratch, "_STEPS", 2_000)
    store.ratings.add(examples.rating(99))
    before = rows(store)
    proven = store.archive.prove(archive(full))
    stopped = 0
    for number in itertools.count(1):
        try:
            store.archive.bring_in(proven, way, stopped_at(number))
        except ImportCancelledError:
            stopped += 1
            assert rows(store) == before
        else:
            break
    assert stopped > 3
    assert rows(store) != before


def test_proving_can_be_broken_off_anywhere(
    full: SqlStore, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_scratch, "_STEPS", 1_000)
    whole = archive(full)
    stopped = 0
    for number in itertools.count(1, 2):
        try:
            store.archive.prove(whole, stopped_at(number))
        except ImportCancelledError:
            stopped += 1
        else:
            break
    assert stopped > 3


def test_a_table_that_nobody_reads_to_its_end_outlives_the_diary(full: SqlStore) -> None:
    # An export that is refused leaves it behind; Python may let go of it much later.
    table = next(each for each in full.archive.dump() if each.name == "pain_rating")
    half_read = iter(table.rows)
    next(half_read)
    full.close()
    half_read.close()  # type: ignore[attr-defined]
