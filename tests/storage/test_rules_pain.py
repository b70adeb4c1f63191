"""What the tables of the pain diary refuse, rule by rule."""

from pathlib import Path

import pytest

from backcare_desktop.storage.rows import METADATA
from tests.storage.refusals import refusal, rules_of, table_of

WARM, MEDICINE = "WHERE kind = 'warmth'", "WHERE kind = 'medicine'"
OVER, GOING_ON = "WHERE last_day IS NOT NULL", "WHERE last_day IS NULL"
A_PIECE = "WHERE position = 0"


def at(table: str) -> list[tuple[str, str]]:
    """What the columns of a row's moment refuse."""
    return [
        (f"ck_{table}_at_utc", "at_utc = 'yesterday'"),
        (f"ck_{table}_at_utc", "at_utc = '2025-02-30T10:00:00.000000Z'"),
        (f"ck_{table}_utc_offset_min", "utc_offset_min = -1081"),
        (f"ck_{table}_local_date", "local_date = '2025-02-29'"),
    ]


def line(name: str, column: str, most: int, where: str = "") -> list[tuple[str, str]]:
    """What a line of text refuses."""
    return [
        (name, f"{column} = printf('%.*c', {most + 1}, 'x') {where}"),
        (name, f"{column} = 'two' || char(10) || 'lines' {where}"),
        (name, f"{column} = 'two' || char(13) || 'lines' {where}"),
    ]


RULES = [
    ("ck_pain_rating_id", "id = '' WHERE session_id IS NULL"),
    ("ck_pain_rating_score", "score = 11"),
    ("ck_pain_rating_score", "score = 4.5"),
    *at("pain_rating"),
    ("ck_pain_rating_context", "context = 'sometimes'"),
    ("ck_pain_rating_note", "note = printf('%.*c', 10001, 'x')"),
    ("ck_pain_rating_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_pain_rating_entered_at_utc", "entered_at_utc = '2025-07-09 10:00:00'"),
    ("ck_pain_rating_doing", "doing = 'flying'"),
    *line("ck_pain_rating_eased_words", "eased_words", 200),
    *line("ck_pain_rating_worsened_words", "worsened_words", 200),
    ("ck_pain_area_area", "area = 'elbow' WHERE area = 'calf_left'"),
    ("ck_pain_area_area", "area = 'lower_back' WHERE area = 'calf_left'"),
    ("ck_pain_quality_quality", "quality = 'nasty' WHERE quality = 'dull'"),
    ("ck_pain_activity_effect", "effect = 'same' WHERE activity = 'lying'"),
    ("ck_pain_activity_activity", "activity = 'flying' WHERE activity = 'lying'"),
    ("ck_pain_relief_id", f"id = '' {MEDICINE}"),
    ("ck_pain_relief_kind", "kind = 'magic'"),
    *at("pain_relief"),
    *line("ck_pain_relief_words", "words", 200),
    ("ck_pain_relief_words_given", f"words = '' {MEDICINE}"),
    ("ck_pain_relief_words_given", f"kind = 'other' {WARM}"),
    ("ck_pain_relief_words_given", f"kind = 'other', words = '  ' {WARM}"),
    ("ck_pain_relief_minutes", f"minutes = 0 {WARM}"),
    ("ck_pain_relief_minutes", f"minutes = 1441 {WARM}"),
    ("ck_pain_relief_minutes", f"minutes = 1.5 {WARM}"),
    ("ck_pain_relief_takes_time", f"minutes = 5 {MEDICINE}"),
    ("ck_pain_relief_effect", "effect = 'wonderful'"),
    ("ck_flare_id", f"id = '' {OVER}"),
    ("ck_flare_first_day", "first_day = 'today'"),
    ("ck_flare_first_day", "first_day = '1899-12-31'"),
    ("ck_flare_first_day", f"first_day = '2101-01-01' {GOING_ON}"),
    ("ck_flare_last_day", f"last_day = '2025-13-01' {OVER}"),
    ("ck_flare_last_day", f"last_day = '2101-01-01' {OVER}"),
    ("ck_flare_in_order", f"last_day = '2025-07-08' {OVER}"),
    ("ck_flare_note", "note = printf('%.*c', 10001, 'x')"),
    ("ck_flare_no_day", "day = 'today'"),
    ("ck_habit_tick_day", "day = 'today' WHERE habit = 'water'"),
    ("ck_habit_tick_habit", "habit = 'whisky' WHERE habit = 'water'"),
    ("ck_psfs_form_id", "id = ''"),
    ("ck_psfs_form_begun_at_utc", "begun_at_utc = 'early'"),
    ("ck_psfs_form_begun_offset_min", "begun_offset_min = 1081"),
    ("ck_psfs_form_begun_local_date", "begun_local_date = 'today'"),
    ("ck_psfs_activity_position", f"position = 3 {A_PIECE}"),
    ("ck_psfs_activity_position", f"position = -1 {A_PIECE}"),
    *line("ck_psfs_activity_words", "words", 100),
    ("ck_psfs_activity_words_given", "words = '  '"),
    ("ck_psfs_measure_id", "id = ''"),
    *at("psfs_measure"),
    ("ck_psfs_measure_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_psfs_score_score", "score = 11"),
    ("ck_psfs_score_score", "score = -1"),
    ("ck_psfs_score_score", "score = 4.5"),
    ("ck_rmdq_measure_id", "id = ''"),
    *at("rmdq_measure"),
    ("ck_rmdq_measure_finished", "finished = 2"),
    ("ck_rmdq_measure_removed_at_utc", "removed_at_utc = 'yes'"),
    ("ck_rmdq_tick_statement", "statement = 0 WHERE statement = 1"),
    ("ck_rmdq_tick_statement", "statement = 25 WHERE statement = 1"),
    ("ck_rmdq_tick_statement", "statement = 1.5 WHERE statement = 1"),
    ("ck_groc_measure_id", "id = ''"),
    *at("groc_measure"),
    ("ck_groc_measure_score", "score = -6"),
    ("ck_groc_measure_score", "score = 6"),
    ("ck_groc_measure_score", "score = 2.5"),
    ("ck_groc_measure_removed_at_utc", "removed_at_utc = 'yes'"),
]

TABLES = {
    "pain_rating",
    "pain_area",
    "pain_quality",
    "pain_activity",
    "pain_relief",
    "flare",
    "flare_no",
    "habit_tick",
    "psfs_form",
    "psfs_activity",
    "psfs_measure",
    "psfs_score",
    "rmdq_measure",
    "rmdq_tick",
    "groc_measure",
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
        "pain_area SET rating_id = 'nowhere'",
        "pain_quality SET rating_id = 'nowhere'",
        "pain_activity SET rating_id = 'nowhere'",
        "pain_relief SET rating_id = 'nowhere'",
        "psfs_form SET episode_id = 'nowhere'",
        "psfs_activity SET form_id = 'nowhere'",
        "psfs_measure SET form_id = 'nowhere'",
        "psfs_score SET measure_id = 'nowhere'",
        "rmdq_measure SET episode_id = 'nowhere'",
        "rmdq_tick SET measure_id = 'nowhere'",
        "groc_measure SET episode_id = 'nowhere'",
    ],
)
def test_nothing_refers_to_nowhere(filled: Path, change: str) -> None:
    assert refusal(filled, change) == "FOREIGN KEY constraint failed"


@pytest.mark.parametrize(
    "change",
    [
        "pain_rating SET entered_at_utc = NULL",
        "pain_rating SET eased_words = NULL",
        "pain_rating SET worsened_words = NULL",
        "pain_relief SET zone = NULL",
        "pain_relief SET words = NULL",
        "flare SET first_day = NULL",
        "flare SET note = NULL",
        "psfs_form SET begun_zone = NULL",
        "psfs_activity SET activity_id = NULL",
        "psfs_measure SET form_id = NULL",
        "psfs_score SET score = NULL",
        "rmdq_measure SET finished = NULL",
        "groc_measure SET score = NULL",
    ],
)
def test_what_every_row_has_cannot_be_missing(filled: Path, change: str) -> None:
    assert refusal(filled, change).startswith("NOT NULL constraint failed")


def test_a_form_has_each_activity_once(filled: Path) -> None:
    assert refusal(filled, "psfs_activity SET activity_id = 'socks'").startswith("UNIQUE")
