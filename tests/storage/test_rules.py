"""What the tables refuse, rule by rule; those of schema 1 are in ``test_schema``,
those of core work and lifting in ``test_rules_training``."""

from pathlib import Path

import pytest

from backcare_desktop.storage.rows import METADATA
from tests.storage.refusals import STEPS, refusal, rules_of, table_of

CHECK_1, CHECK_3 = "WHERE id = 'check-1'", "WHERE id = 'check-3'"
CLOSED, ACTIVE = "WHERE id = 'episode-1'", "WHERE id = 'episode-2'"

RULES = [
    *((f"ck_session_plan_step_{name}", change) for name, change in STEPS),
    ("ck_session_plan_step_way", "way = 'sideways'"),
    ("ck_session_plan_step_side", "side = 'middle'"),
    ("ck_session_plan_step_one_side", "side = 'left' WHERE each_side"),
    *((f"ck_own_routine_step_{name}", change) for name, change in STEPS),
    ("ck_own_routine_step_position", "position = 40 WHERE position = 0"),
    ("ck_session_hurt_score", "score = 11"),
    ("ck_session_hurt_score", "score = -1"),
    ("ck_session_hurt_score", "score = 4.5"),
    ("ck_session_hurt_side", "side = 'front'"),
    ("ck_session_hurt_region_region", "region = 'elbow' WHERE region = 'foot'"),
    ("ck_session_feel_feel", "feel = 'fine'"),
    ("ck_own_routine_id", "id = '' WHERE id = 'own-1'"),
    ("ck_own_routine_name", "name = printf('%.*c', 61, 'x')"),
    ("ck_own_routine_name", "name = 'two' || char(10) || 'lines'"),
    ("ck_own_routine_name", "name = 'two' || char(13) || 'lines'"),
    ("ck_own_routine_name_given", "name = ''"),
    ("ck_own_routine_name_given", "name = '   '"),
    ("ck_own_routine_summary", "summary = printf('%.*c', 201, 'x')"),
    ("ck_own_routine_summary", "summary = char(10)"),
    ("ck_own_routine_quiet", "quiet = 2"),
    ("ck_own_routine_changed_at_utc", "changed_at_utc = '2025-07-09'"),
    ("ck_own_routine_changed_offset_min", "changed_offset_min = 1081"),
    ("ck_own_routine_changed_local_date", "changed_local_date = '2025-02-29'"),
    ("ck_own_routine_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_routine_choice_routine_id", "routine_id = '' WHERE routine_id = 'own-1'"),
    ("ck_routine_choice_voice", "voice = 2"),
    ("ck_symptom_check_id", f"id = '' {CHECK_3}"),
    ("ck_symptom_check_started_at_utc", "started_at_utc = '2025-07-09'"),
    ("ck_symptom_check_started_offset_min", "started_offset_min = -1081"),
    ("ck_symptom_check_started_local_date", "started_local_date = '9.7.2025'"),
    ("ck_symptom_check_mode", "mode = 'guessed'"),
    ("ck_symptom_check_page", "page = -1"),
    ("ck_symptom_check_page", "page = 1.5"),
    ("ck_symptom_check_age", "age = 121"),
    ("ck_symptom_check_age", "age = -1"),
    ("ck_symptom_check_age", "age = 'forty'"),
    ("ck_symptom_check_onset", "onset = 'slow'"),
    ("ck_symptom_check_mechanism", "mechanism = 'yoga'"),
    ("ck_symptom_check_days_since_onset", "days_since_onset = 36501"),
    ("ck_symptom_check_days_since_onset", "days_since_onset = -1"),
    ("ck_symptom_check_trend", "trend = 'up'"),
    ("ck_symptom_check_pain_now", "pain_now = 11"),
    ("ck_symptom_check_pain_now", "pain_now = 4.5"),
    ("ck_symptom_check_side", "side = 'front'"),
    ("ck_symptom_check_level", f"level = 'fine' {CHECK_1}"),
    ("ck_symptom_check_complete", f"complete = 2 {CHECK_1}"),
    ("ck_symptom_check_complete_level", f"complete = 1 {CHECK_3}"),
    ("ck_symptom_check_self_care_complete", "complete = 0 WHERE level = 'self_care'"),
    ("ck_symptom_check_found_at_utc", f"found_at_utc = 'soon' {CHECK_1}"),
    ("ck_symptom_check_found_offset_min", f"found_offset_min = 1081 {CHECK_1}"),
    ("ck_symptom_check_found_local_date", f"found_local_date = '2025-02-29' {CHECK_1}"),
    ("ck_symptom_check_found_whole", f"found_zone = NULL {CHECK_1}"),
    ("ck_symptom_check_found_whole", f"found_at_utc = NULL {CHECK_1}"),
    ("ck_symptom_check_found_whole", f"found_offset_min = 60 {CHECK_3}"),
    ("ck_symptom_check_found", f"level = 'urgent' {CHECK_3}"),
    ("ck_symptom_check_found", f"level = NULL, complete = 0 {CHECK_1}"),
    ("ck_symptom_check_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_check_answer_answer", "answer = 'maybe'"),
    ("ck_check_reason_position", "position = -1 WHERE position = 0"),
    ("ck_check_reason_position", "position = 'first' WHERE position = 0"),
    ("ck_check_reason_not_sure", "not_sure = 2"),
    ("ck_check_region_region", "region = 'elbow' WHERE region = 'lower_leg'"),
    ("ck_clearance_id", "id = ''"),
    ("ck_clearance_at_utc", "at_utc = 'yesterday'"),
    ("ck_clearance_utc_offset_min", "utc_offset_min = 1081"),
    ("ck_clearance_local_date", "local_date = 'today'"),
    ("ck_clearance_who", "who = 'friend'"),
    ("ck_clearance_withdrawn_at_utc", "withdrawn_at_utc = 'yes'"),
    ("ck_episode_id", f"id = '' {ACTIVE}"),
    ("ck_episode_onset_date", "onset_date = '2025-02-29'"),
    ("ck_episode_mechanism", "mechanism = 'yoga'"),
    ("ck_episode_side", "side = 'front'"),
    ("ck_episode_opened_at_utc", f"opened_at_utc = 'early' {ACTIVE}"),
    ("ck_episode_opened_offset_min", "opened_offset_min = 1081"),
    ("ck_episode_opened_local_date", "opened_local_date = '2025-13-01'"),
    ("ck_episode_closed_at_utc", f"closed_at_utc = 'soon' {CLOSED}"),
    ("ck_episode_closed_offset_min", f"closed_offset_min = -1081 {CLOSED}"),
    ("ck_episode_closed_local_date", f"closed_local_date = 'today' {CLOSED}"),
    ("ck_episode_closed_whole", f"closed_zone = NULL {CLOSED}"),
    ("ck_episode_closed_whole", f"closed_at_utc = opened_at_utc {ACTIVE}"),
    ("ck_episode_closed", f"closed_at_utc = '2025-07-09T09:00:00.000000Z' {CLOSED}"),
    ("ck_episode_active", f"active = 2 {CLOSED}"),
    ("ck_episode_active_closed", f"active = 0 {ACTIVE}"),
    ("ck_episode_active_closed", f"active = 1 {CLOSED}"),
    ("ck_episode_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_episode_region_region", "region = 'elbow' WHERE region = 'buttock'"),
]

NOWHERE = [
    "symptom_check SET corrects_id = 'nowhere'",
    "symptom_check SET episode_id = 'nowhere'",
    "check_answer SET check_id = 'nowhere' WHERE check_id = 'check-1'",
    "check_reason SET check_id = 'nowhere'",
    "check_region SET check_id = 'nowhere' WHERE check_id = 'check-1'",
    "clearance SET check_id = 'nowhere'",
    "episode_region SET episode_id = 'nowhere' WHERE episode_id = 'episode-1'",
    "session_plan_step SET session_id = 'nowhere' WHERE session_id = 'session-2'",
    "session_hurt SET session_id = 'nowhere' WHERE seq = 41",
    "session_hurt SET seq = 42 WHERE seq = 41",
    "session_hurt_region SET seq = 42",
    "session_hurt_region SET session_id = 'nowhere'",
    "session_feel SET session_id = 'nowhere'",
    "own_routine_step SET routine_id = 'nowhere' WHERE routine_id = 'own-1'",
]

REOPENED = (
    "episode SET active = 1, closed_at_utc = NULL, closed_offset_min = NULL, closed_zone = NULL,"
    f" closed_local_date = NULL {CLOSED}"
)


@pytest.mark.parametrize(("name", "change"), RULES)
def test_a_value_is_refused_by_the_rule_made_for_it(filled: Path, name: str, change: str) -> None:
    assert refusal(filled, f"{table_of(name)} SET {change}") == f"CHECK constraint failed: {name}"


@pytest.mark.parametrize(
    "words", ["check", "clearance", "episode", "hurt", "feel", "routine", "plan_step"]
)
def test_every_rule_is_tried(words: str) -> None:
    tables = [table for table in METADATA.tables if words in table]
    expected = {name for table in tables for name in rules_of(table)}
    assert expected
    assert expected <= {name for name, _ in RULES}


@pytest.mark.parametrize("change", NOWHERE)
def test_nothing_refers_to_nowhere(filled: Path, change: str) -> None:
    assert refusal(filled, change) == "FOREIGN KEY constraint failed"


@pytest.mark.parametrize(
    "change",
    [
        "symptom_check SET started_zone = NULL",
        "symptom_check SET rules_version = NULL",
        "symptom_check SET rules_fingerprint = NULL",
        "episode SET opened_at_utc = NULL",
        "clearance SET zone = NULL",
        "check_reason SET cause = NULL",
        "session_plan_step SET untimed = NULL",
        "session_feel SET feel = NULL",
        "own_routine SET name = NULL",
        "own_routine SET summary = NULL",
        "own_routine SET changed_zone = NULL",
        "own_routine_step SET exercise_id = NULL",
        "own_routine_step SET untimed = NULL",
        "routine_choice SET voice = NULL",
    ],
)
def test_what_every_row_has_cannot_be_missing(filled: Path, change: str) -> None:
    assert refusal(filled, change).startswith("NOT NULL constraint failed")


def test_a_question_is_answered_once_and_one_episode_goes_on(filled: Path) -> None:
    assert refusal(filled, "check_answer SET key = 'fever'").startswith("UNIQUE")
    assert refusal(filled, REOPENED) == "UNIQUE constraint failed: episode.active"
