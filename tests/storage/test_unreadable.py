"""An entry that can't be read is damage, and nothing that is said of it quotes it."""

import os
import traceback
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import damage
from tests.storage.examples import EVER, rating


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE pain_rating SET score = 99",
        "UPDATE pain_rating SET at_utc = 'yesterday'",
        "UPDATE pain_rating SET local_date = 'today'",
        "UPDATE pain_rating SET context = 'sometimes'",
        "UPDATE pain_rating SET note = CAST(x'52fc636b656e' AS TEXT)",
    ],
)
def test_an_entry_that_cant_be_read_is_damage_and_is_not_quoted(filled: Path, harm: str) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", harm)
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.ratings.latest(9)
    assert caught.value.problem is StorageProblem.CORRUPT
    said = "".join(traceback.format_exception(caught.value))
    assert not any(word in said for word in ("not 99", "yesterday", "today", "sometimes", "cken"))
    store.close()


def test_a_diary_that_was_cut_off_while_it_was_open_is_let_go_of(filled: Path) -> None:
    """By a program that synchronises it, for instance; the page that helps closes it first."""
    store = open_store(filled)
    store.ratings.add(rating(80))
    os.truncate(filled, 0)
    store.close()
    with pytest.raises(StorageUnavailable) as caught:
        open_store(filled)
    assert caught.value.problem is StorageProblem.CORRUPT


@pytest.mark.parametrize(
    ("harm", "quoted"),
    [
        ("symptom_check SET age = 979", "979"),
        ("symptom_check SET level = 'dire'", "dire"),
        ("symptom_check SET found_zone = NULL", "whole"),
        ("symptom_check SET mechanism = 'yoga'", "yoga"),
        ("check_answer SET answer = 'perhaps'", "perhaps"),
        ("check_region SET region = region || 'most'", "backmost"),
        ("check_reason SET cause = CAST(x'52fc636b656e' AS TEXT)", "cken"),
    ],
)
def test_a_check_that_cant_be_read_is_damage_and_is_not_quoted(
    filled: Path, harm: str, quoted: str
) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", f"UPDATE {harm}")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.checks.get("check-1")
    assert caught.value.problem is StorageProblem.CORRUPT
    said = "".join(traceback.format_exception(caught.value))
    assert quoted not in said.replace("found_whole", "")
    store.close()


@pytest.mark.parametrize(
    ("harm", "quoted"),
    [
        ("session_hurt SET score = 979", "979"),
        ("session_hurt SET side = 'front'", "front"),
        ("session_hurt_region SET region = region || 'most'", "backmost"),
        ("session_feel SET feel = 'dire'", "dire"),
        ("own_routine SET name = 'two' || char(10) || 'rows'", "two"),
        ("own_routine SET changed_local_date = 'someday'", "someday"),
        ("own_routine_step SET sets = 979", "979"),
    ],
)
def test_feedback_or_a_routine_that_cant_be_read_is_damage_and_is_not_quoted(
    filled: Path, harm: str, quoted: str
) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", f"UPDATE {harm}")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        _ = (
            store.sessions.hurts("session-0"),
            store.sessions.feels("session-0"),
            store.routines.all(),
        )
    assert caught.value.problem is StorageProblem.CORRUPT
    assert quoted not in "".join(traceback.format_exception(caught.value))
    store.close()


@pytest.mark.parametrize(
    ("harm", "quoted"),
    [
        ("programme SET name = 'two' || char(10) || 'rows'", "two"),
        ("programme_item SET way = 'sideways'", "sideways"),
        ("set_log SET amount = 979", "979"),
        ("set_log SET logged_local_date = 'someday'", "someday"),
        ("exercise_note SET effort = 979", "979"),
        ("core_pause SET last_day = '1979-01-01'", "1979"),
        ("core_miss SET reason = 'sloth'", "sloth"),
        ("core_aside SET kind = 'sideways'", "sideways"),
        ("weekly_target SET days = 979", "979"),
        ("gate_try SET gate = 'ladder'", "ladder"),
        ("phase_correction SET phase = 'any'", "any'"),
        ("lift SET normal_amount = 'heavier'", "heavier"),
        ("lift SET rounding_unit = 'stone'", "stone"),
        ("lift_plate SET pairs = NULL WHERE position = 1", "pairs don"),
        ("load_plan SET start_kg = '979'", "979"),
        ("load_plan_plate SET amount = 'flat'", "flat"),
        ("comeback_gate SET gate = 'ladder'", "ladder"),
        ("comeback_item SET share = '9.79' WHERE lift <> ''", "9.79"),
        ("comeback_item SET hold_s = NULL WHERE hold_s > 0", "dose, a"),
        ("lift_entry SET load_amount = 'heavier'", "heavier"),
        ("lift_entry_form SET point = point || 'most'", "bracemost"),
    ],
)
def test_core_work_or_lifting_that_cant_be_read_is_damage_and_is_not_quoted(
    filled: Path, harm: str, quoted: str
) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", f"UPDATE {harm}")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        _look_at_everything(store)
    assert caught.value.problem is StorageProblem.CORRUPT
    assert quoted not in "".join(traceback.format_exception(caught.value))
    store.close()


def _look_at_everything(store: SqlStore) -> None:
    store.core.programme()
    store.core.targets()
    store.core.planned(*EVER)
    store.core.sets(*EVER)
    store.core.notes(*EVER)
    store.core.pauses()
    store.core.reasons(*EVER)
    store.core.asides()
    store.lifting.tries("episode-2")
    store.lifting.correction("episode-2")
    store.lifting.lifts()
    store.lifting.plans()
    store.lifting.comeback("episode-2")
    store.lifting.entries(*EVER)


@pytest.mark.parametrize(
    ("harm", "quoted"),
    [
        ("pain_rating SET entered_at_utc = 'someday'", "someday"),
        ("pain_rating SET doing = 'flying'", "flying"),
        ("pain_rating SET eased_words = 'two' || char(10) || 'rows'", "two"),
        ("pain_area SET area = area || 'most'", "leftmost"),
        ("pain_quality SET quality = 'vile' WHERE quality = 'dull'", "vile"),
        ("pain_activity SET activity = 'flying' WHERE activity = 'lying'", "flying"),
        ("pain_relief SET minutes = 97979", "97979"),
        ("pain_relief SET words = '' WHERE kind = 'medicine'", "medicine needs"),
        ("flare SET last_day = '1979-01-01'", "1979"),
        ("flare_no SET day = 'someday'", "someday"),
        ("habit_tick SET habit = 'whisky' WHERE habit = 'water'", "whisky"),
        ("psfs_form SET begun_zone = begun_zone, begun_at_utc = 'someday'", "someday"),
        ("psfs_form SET id = 'form-979'", "form-1"),
        ("psfs_activity SET words = ''", "needs words"),
        ("psfs_score SET score = 979", "979"),
        ("psfs_score SET activity_id = 'ski' WHERE score = 0", "ski"),
        ("rmdq_tick SET statement = statement + 979", "979"),
        ("groc_measure SET score = 979", "979"),
    ],
)
def test_what_the_pain_diary_cant_read_is_damage_and_is_not_quoted(
    filled: Path, harm: str, quoted: str
) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", f"UPDATE {harm}")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        _look_at_pain(store)
    assert caught.value.problem is StorageProblem.CORRUPT
    assert quoted not in "".join(traceback.format_exception(caught.value))
    store.close()


def _look_at_pain(store: SqlStore) -> None:
    store.entries.latest(9)
    store.entries.reliefs(*EVER)
    store.flares.flares()
    store.flares.last_no()
    store.habits.ticks(*EVER)
    store.measures.forms()
    store.measures.psfs()
    store.measures.rmdq()
    store.measures.groc()


def test_what_can_be_read_is_read(filled: Path) -> None:
    store = open_store(filled)
    _look_at_everything(store)
    _look_at_pain(store)
    store.close()


def test_a_routine_that_lost_its_steps_is_damage(filled: Path) -> None:
    damage.run(filled, "DELETE FROM own_routine_step WHERE routine_id = 'own-2'")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.routines.all()
    assert caught.value.problem is StorageProblem.CORRUPT
    store.close()


def test_a_level_that_lost_its_reasons_is_damage(filled: Path) -> None:
    damage.run(filled, "DELETE FROM check_reason")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.checks.newest(9)
    assert caught.value.problem is StorageProblem.CORRUPT
    store.close()


def test_a_crash_report_quotes_no_note(store: SqlStore) -> None:
    store.ratings.add(rating(1))
    again = replace(rating(1), note=" ".join(("my", "own", "words")))
    with pytest.raises(IntegrityError) as caught:
        store.ratings.add(again)
    assert again.note not in "".join(traceback.format_exception(caught.value))
