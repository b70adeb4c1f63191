"""What the tables of core work and lifting refuse, rule by rule."""

from pathlib import Path

import pytest

from backcare_desktop.storage.rows import METADATA
from tests.storage.refusals import STEPS, refusal, rules_of, table_of

STEADY = "gate = 'neutral_spine', light_day = '2025-07-01', light_pain = 1, light_as_usual = 1"
HELD, COUNTED = "WHERE hold_s > 0", "WHERE reps > 0"
FIRST_PLATE, SQUAT = "WHERE position = 0", "WHERE lift = 'Squat'"

NO_NUMBERS = ["''", "'0'", "'0.00'", "'-5'", "'five'", "'1e3'", "'.5'", "'5.'", "'1.2.3'", "' 5'"]
"""What is no decimal number above 0."""


def decimal(name: str, column: str, *more: str) -> list[tuple[str, str]]:
    """What a column for a decimal number refuses, and more."""
    return [(name, f"{column} = {value}") for value in (*NO_NUMBERS, "x'3530'", *more)]


def load(table: str, prefix: str) -> list[tuple[str, str]]:
    """What the columns of a load refuse."""
    amount, unit = f"{prefix}_amount", f"{prefix}_unit"
    return [
        *decimal(f"ck_{table}_{amount}", amount, "'20.125'"),
        (f"ck_{table}_{amount}", f"{amount} = '1000.01', {unit} = 'kg'"),
        (f"ck_{table}_{amount}", f"{amount} = '2204.63', {unit} = 'lb'"),
        (f"ck_{table}_{unit}", f"{unit} = 'st'"),
    ]


def lift(table: str) -> list[tuple[str, str]]:
    """What the columns of a lift refuse."""
    return [
        (f"ck_{table}_name", "name = printf('%.*c', 61, 'x')"),
        (f"ck_{table}_name", "name = 'two' || char(10) || 'lines'"),
        (f"ck_{table}_name_given", "name = '  '"),
        *load(table, "normal"),
        (f"ck_{table}_rounding", "rounding = 'stones'"),
        *load(table, "rounding"),
    ]


def plate(table: str) -> list[tuple[str, str]]:
    """What the columns of a plate refuse."""
    return [
        (f"ck_{table}_position", f"position = -1 {FIRST_PLATE}"),
        (f"ck_{table}_position", f"position = 20 {FIRST_PLATE}"),
        *decimal(f"ck_{table}_amount", "amount", "'1.125'"),
        (f"ck_{table}_pairs", "pairs = 0"),
        (f"ck_{table}_pairs", "pairs = 21"),
        (f"ck_{table}_pairs", "pairs = 1.5"),
    ]


def logged(table: str) -> list[tuple[str, str]]:
    """What the columns of an entry's day and moment refuse."""
    return [
        (f"ck_{table}_id", "id = '' WHERE id LIKE '%-2'"),
        (f"ck_{table}_day", "day = '2025-02-29'"),
        (f"ck_{table}_logged_at_utc", "logged_at_utc = '2025-07-09'"),
        (f"ck_{table}_logged_offset_min", "logged_offset_min = 1081"),
        (f"ck_{table}_logged_local_date", "logged_local_date = '2025-02-29'"),
        (f"ck_{table}_day_logged", "day = '2025-07-10'"),
        (f"ck_{table}_removed_at_utc", "removed_at_utc = 'yes'"),
    ]


def at(table: str) -> list[tuple[str, str]]:
    """What the columns of a moment refuse."""
    return [
        (f"ck_{table}_at_utc", "at_utc = 'yesterday'"),
        (f"ck_{table}_utc_offset_min", "utc_offset_min = -1081"),
        (f"ck_{table}_local_date", "local_date = 'today'"),
    ]


RULES = [
    ("ck_programme_name", "name = printf('%.*c', 61, 'x')"),
    ("ck_programme_name", "name = char(13)"),
    ("ck_programme_name_given", "name = ' '"),
    ("ck_programme_weekly_target", "weekly_target = 0"),
    ("ck_programme_weekly_target", "weekly_target = 8"),
    *((f"ck_programme_item_{name}", change) for name, change in STEPS),
    ("ck_programme_item_position", "position = 20 WHERE position = 0"),
    ("ck_programme_item_most", f"most = 601 {HELD}"),
    ("ck_programme_item_most", f"most = 101 {COUNTED}"),
    ("ck_programme_item_most", f"most = 0 {HELD}"),
    ("ck_programme_item_way", "way = 'sideways'"),
    ("ck_programme_item_way_most", f"most = 5 {COUNTED}"),
    ("ck_programme_item_way_most", f"most = 19, way = 'as_planned' {HELD}"),
    ("ck_programme_follow_since", "since = 'today'"),
    ("ck_weekly_target_since", "since = '2025-02-29'"),
    ("ck_weekly_target_days", "days = 0"),
    ("ck_weekly_target_days", "days = 8"),
    ("ck_planned_day_day", "day = '9.7.2025'"),
    *logged("set_log"),
    ("ck_set_log_side", "side = 'middle'"),
    ("ck_set_log_set_no", "set_no = 0"),
    ("ck_set_log_set_no", "set_no = 21"),
    ("ck_set_log_amount", "amount = 0"),
    ("ck_set_log_amount", "amount = 601"),
    ("ck_set_log_amount", "amount = 101, seconds = 0"),
    ("ck_set_log_amount", "amount = 20.5"),
    ("ck_set_log_seconds", "seconds = 2"),
    ("ck_set_log_target", "target = -1"),
    ("ck_set_log_target", "target = 601"),
    ("ck_set_log_target", "target = 101, seconds = 0"),
    ("ck_set_log_way", "way = 'longer'"),
    ("ck_exercise_note_day", "day = 'today'"),
    ("ck_exercise_note_effort", "effort = 11"),
    ("ck_exercise_note_effort", "effort = -1"),
    ("ck_exercise_note_form_kept", "form_kept = 2"),
    ("ck_exercise_note_hurt", "hurt = 2"),
    ("ck_exercise_note_pain", "hurt = 1, pain = 11"),
    ("ck_exercise_note_pain_hurts", "hurt = 0, pain = 3"),
    ("ck_exercise_note_said", "effort = NULL, form_kept = NULL"),
    ("ck_core_pause_first_day", "first_day = '2025-02-29'"),
    ("ck_core_pause_last_day", "last_day = '2025-13-01'"),
    ("ck_core_pause_in_order", "last_day = '2025-07-08'"),
    ("ck_core_aside_kind", "kind = 'sideways'"),
    ("ck_core_aside_reason", "reason = 'mood'"),
    ("ck_core_aside_day", "day = 'today'"),
    ("ck_core_unasked_first_day", "first_day = '2025-02-29'"),
    ("ck_core_miss_day", "day = 'today'"),
    ("ck_core_miss_reason", "reason = 'lazy'"),
    ("ck_gate_try_id", "id = ''"),
    ("ck_gate_try_gate", "gate = 'ladder'"),
    *at("gate_try"),
    ("ck_gate_try_met", "met = 2"),
    ("ck_gate_try_note", "note = printf('%.*c', 10001, 'x')"),
    ("ck_gate_try_light_day", "gate = 'neutral_spine', light_day = 'soon'"),
    ("ck_gate_try_light_pain", f"{STEADY}, light_pain = 11"),
    ("ck_gate_try_light_as_usual", f"{STEADY}, light_as_usual = 2"),
    ("ck_gate_try_light_whole", "light_day = '2025-07-01'"),
    ("ck_gate_try_light_whole", "light_day = '2025-07-01', light_pain = 1, light_as_usual = 1"),
    ("ck_gate_try_light_calm", "gate = 'neutral_spine'"),
    ("ck_gate_try_light_calm", f"{STEADY}, light_pain = 4"),
    ("ck_gate_try_light_calm", f"{STEADY}, light_as_usual = 0"),
    ("ck_gate_try_light_calm", f"{STEADY}, light_day = local_date"),
    ("ck_gate_try_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_phase_correction_phase", "phase = 'any'"),
    ("ck_phase_correction_pace_phase", "pace_phase = 'any', pace_since = '2025-07-01'"),
    ("ck_phase_correction_pace_since", "pace_phase = 'week_2', pace_since = 'soon'"),
    ("ck_phase_correction_pace_whole", "pace_phase = 'week_2'"),
    ("ck_phase_correction_said", "phase = NULL"),
    *at("phase_correction"),
    ("ck_lift_id", "id = '' WHERE id = 'lift-2'"),
    *lift("lift"),
    ("ck_lift_removed_at_utc", "removed_at_utc = 'yes'"),
    *plate("lift_plate"),
    *lift("load_plan"),
    *decimal("ck_load_plan_start_kg", "start_kg", f"'1.{'0' * 60}'"),
    *decimal("ck_load_plan_cap", "cap", "'0.02'", "'0.26'"),
    ("ck_load_plan_first_week", "first_week = 0"),
    ("ck_load_plan_began", "began = '2025-02-29'"),
    ("ck_load_plan_made_at_utc", "made_at_utc = 'yesterday'"),
    *plate("load_plan_plate"),
    ("ck_comeback_began", "began = 'today'"),
    ("ck_comeback_week_week", "week = 0 WHERE week = 1"),
    ("ck_comeback_week_week", "week = 13 WHERE week = 1"),
    ("ck_comeback_gate_gate", "gate = 'ladder'"),
    ("ck_comeback_item_position", "position = 20 WHERE position = 1"),
    ("ck_comeback_item_kind", f"exercise_id = 'squat' {SQUAT}"),
    ("ck_comeback_item_kind", f"exercise_id = '' {HELD}"),
    ("ck_comeback_item_hold_s", f"hold_s = 601 {HELD}"),
    ("ck_comeback_item_reps", f"reps = 101 {COUNTED}"),
    ("ck_comeback_item_hold_or_reps", f"reps = 5 {HELD}"),
    ("ck_comeback_item_tempo_s", f"tempo_s = 31 {COUNTED}"),
    ("ck_comeback_item_sets", f"sets = 11 {HELD}"),
    ("ck_comeback_item_each_side", f"each_side = 2 {HELD}"),
    ("ck_comeback_item_untimed", f"untimed = 2 {HELD}"),
    *(
        ("ck_comeback_item_dose", f"{column} = NULL {HELD}")
        for column in ("reps", "tempo_s", "sets", "each_side", "untimed")
    ),
    ("ck_comeback_item_dose", f"hold_s = 5 {SQUAT}"),
    ("ck_comeback_item_dose", f"untimed = 0 {SQUAT}"),
    ("ck_comeback_item_lift", f"lift = printf('%.*c', 61, 'x') {SQUAT}"),
    ("ck_comeback_item_lift", f"lift = 'two' || char(10) || 'lines' {SQUAT}"),
    *((name, f"{change} {SQUAT}") for name, change in decimal("ck_comeback_item_share", "share")),
    ("ck_comeback_item_share", f"share = '1.01' {SQUAT}"),
    ("ck_comeback_item_lift_share", f"share = NULL {SQUAT}"),
    ("ck_comeback_item_lift_share", f"share = '0.5' {HELD}"),
    ("ck_comeback_item_days", "days = 0"),
    ("ck_comeback_item_days", "days = 8"),
    ("ck_comeback_item_times_a_day", "times_a_day = 13"),
    *logged("lift_entry"),
    ("ck_lift_entry_sets", "sets = 21"),
    ("ck_lift_entry_reps", "reps = 0"),
    ("ck_lift_entry_reps", "reps = 101"),
    *load("lift_entry", "load"),
    ("ck_lift_entry_effort", "effort = 11"),
    ("ck_lift_entry_pain_during", "pain_during = -1"),
    ("ck_lift_entry_pain_next_morning", "pain_next_morning = 10.5"),
    ("ck_lift_entry_form_said", "form_said = 2"),
    ("ck_lift_entry_note", "note = printf('%.*c', 10001, 'x')"),
    ("ck_lift_entry_form_point", "point = 'grip' WHERE point = 'brace'"),
    ("ck_filmed_day_day", "day = 'today'"),
    ("ck_training_day_weekday", "weekday = 7 WHERE weekday = 6"),
    ("ck_training_day_kind", "kind = 'light'"),
]

TABLES = {
    "programme",
    "programme_item",
    "programme_follow",
    "weekly_target",
    "planned_day",
    "set_log",
    "exercise_note",
    "core_pause",
    "core_miss",
    "core_aside",
    "core_unasked",
    "gate_try",
    "phase_correction",
    "lift",
    "lift_plate",
    "load_plan",
    "load_plan_plate",
    "comeback",
    "comeback_week",
    "comeback_gate",
    "comeback_item",
    "lift_entry",
    "lift_entry_form",
    "filmed_day",
    "training_day",
}


@pytest.mark.parametrize(("name", "change"), RULES)
def test_a_value_is_refused_by_the_rule_made_for_it(filled: Path, name: str, change: str) -> None:
    assert refusal(filled, f"{table_of(name)} SET {change}") == f"CHECK constraint failed: {name}"


def test_every_rule_is_tried() -> None:
    assert set(METADATA.tables) >= TABLES
    assert {name for table in TABLES for name in rules_of(table)} == {name for name, _ in RULES}


@pytest.mark.parametrize(
    "change",
    [
        "programme_item SET programme_no = 99",
        "programme_follow SET programme_no = 99",
        "planned_day SET programme_no = 99",
        "set_log SET session_id = 'nowhere'",
        "gate_try SET episode_id = 'nowhere'",
        "phase_correction SET episode_id = 'nowhere'",
        "lift_plate SET lift_id = 'nowhere'",
        "load_plan SET lift_id = 'nowhere'",
        "load_plan_plate SET plan_no = 99",
        "comeback SET episode_id = 'episode-1'",
        "comeback_week SET episode_id = 'nowhere'",
        "comeback_gate SET week = 3",
        "comeback_item SET week = 3 WHERE position = 1",
        "lift_entry SET lift_id = 'nowhere'",
        "lift_entry_form SET entry_id = 'nowhere'",
    ],
)
def test_nothing_refers_to_nowhere(filled: Path, change: str) -> None:
    assert refusal(filled, change) == "FOREIGN KEY constraint failed"


@pytest.mark.parametrize(
    "change",
    [
        "programme SET programme_id = NULL",
        "programme_item SET exercise_id = NULL",
        "set_log SET exercise_id = NULL",
        "set_log SET logged_zone = NULL",
        "set_log SET target = NULL",
        "planned_day SET programme_no = NULL",
        "gate_try SET note = NULL",
        "phase_correction SET zone = NULL",
        "lift SET normal_amount = NULL",
        "lift SET rounding_unit = NULL",
        "lift_plate SET amount = NULL",
        "load_plan SET start_kg = NULL",
        "load_plan SET cap = NULL",
        "comeback SET summary = NULL",
        "comeback_week SET wording = NULL",
        "comeback_item SET exercise_id = NULL",
        "comeback_item SET lift = NULL",
        "lift_entry SET load_amount = NULL",
        "lift_entry SET form_said = NULL",
    ],
)
def test_what_every_row_has_cannot_be_missing(filled: Path, change: str) -> None:
    assert refusal(filled, change).startswith("NOT NULL constraint failed")


def test_a_programme_has_each_exercise_once(filled: Path) -> None:
    assert refusal(filled, "programme_item SET exercise_id = 'curl-up'").startswith("UNIQUE")
