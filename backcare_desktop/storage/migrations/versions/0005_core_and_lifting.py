"""Schema 5: core work, and the way back to lifting.

Adds tables and remakes one. The rules are written out here once more: a revision must do for good
what it did on the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0005"
down_revision = "0004"

SIDES = "'left', 'right'"
WAYS = "'easier', 'as_planned', 'harder'"
REASONS = "'no_time', 'too_painful', 'ill', 'away', 'other'"
KINDS = "'wait', 'stay', 'up', 'down'"
WHY = (
    "'locked', 'hurt', 'form_lost', 'ask_clinician', 'nothing_yet', 'sets_missing',"
    " 'form_not_said', 'first_of_two', 'twice_whole', 'twice_easy', 'ready_for_harder',"
    " 'nothing_harder', 'paused', 'early_days', 'pain_rose', 'long_ago'"
)
STEP = "exercise_id, hold_s, reps, tempo_s, sets, each_side, rest_s, untimed"
GATES = "'stairs', 'sitting_walking', 'rotation', 'bodyweight_squat', 'neutral_spine'"
LIGHT_WHOLE = (
    "(light_day IS NULL) = (light_pain IS NULL) AND (light_day IS NULL) = (light_as_usual IS NULL)"
    " AND (light_day IS NULL OR gate = 'neutral_spine')"
)
LIGHT_CALM = (
    "NOT met OR gate <> 'neutral_spine' OR (light_day IS NOT NULL AND light_day < local_date"
    " AND light_pain <= 3 AND light_as_usual)"
)
PHASES = "'first_48h', 'days_3_5', 'week_2', 'weeks_3_4', 'full_training'"
FORM = "'brace', 'neutral', 'hinge', 'control', 'steady'"
UNITS = "'kg', 'lb'"
DAY_KINDS = "'rest', 'technique', 'heavy'"


def upgrade() -> None:
    """Remake one table with two columns more; make eleven for core work, fourteen for lifting."""
    _session_plan_step()
    _programme()
    _programme_item()
    _programme_follow()
    _weekly_target()
    _planned_day()
    _set_log()
    _exercise_note()
    _core_pause()
    _core_miss()
    _core_aside()
    _core_unasked()
    _gate_try()
    _phase_correction()
    _lift()
    _lift_plate()
    _load_plan()
    _load_plan_plate()
    _comeback()
    _comeback_week()
    _comeback_gate()
    _comeback_item()
    _lift_entry()
    _lift_entry_form()
    _filmed_day()
    _training_day()


def _session_plan_step() -> None:
    """Every step there was is planned as its exercise is, on every side it has.

    The old table steps aside, not the new one into its place: SQLite would write the name of a
    renamed table in quotes, and a column that is only added needs a default for good.
    """
    table, aside = "session_plan_step", "session_plan_step_of_schema_4"
    op.rename_table(table, aside)
    op.create_table(
        table,
        _text("session_id"),
        _integer("position"),
        _text("exercise_id"),
        _integer("hold_s"),
        _integer("reps"),
        sa.Column("tempo_s", sa.Float(), nullable=False),
        _integer("sets"),
        _boolean("each_side"),
        _integer("rest_s"),
        _boolean("untimed"),
        _text("way"),
        _text("side", nullable=True),
        _key(table, "session_id", "position"),
        _whole_number(table, "position", ">= 0"),
        _whole_number(table, "hold_s", "BETWEEN 0 AND 600"),
        _whole_number(table, "reps", "BETWEEN 0 AND 100"),
        _check(table, "hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check(table, "tempo_s", "reps = 0 OR tempo_s BETWEEN 1 AND 30"),
        _whole_number(table, "sets", "BETWEEN 1 AND 10"),
        _flag(table, "each_side"),
        _whole_number(table, "rest_s", "BETWEEN 0 AND 120"),
        _flag(table, "untimed"),
        _check(table, "way", f"way IN ({WAYS})"),
        _check(table, "side", f"side IN ({SIDES})"),
        _check(table, "one_side", "side IS NULL OR NOT each_side"),
        _reference(table, ["session_id"], "session", ["id"]),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO {table} (session_id, position, {STEP}, way)"  # noqa: S608 - our own words
        f" SELECT session_id, position, {STEP}, 'as_planned' FROM {aside}"
    )
    op.drop_table(aside)


def _programme() -> None:
    table = "programme"
    op.create_table(
        table,
        _integer("number"),
        _text("programme_id"),
        _text("name"),
        _integer("weekly_target"),
        _key(table, "number"),
        *_name(table),
        _whole_number(table, "weekly_target", "BETWEEN 1 AND 7"),
    )


def _programme_item() -> None:
    table = "programme_item"
    op.create_table(
        table,
        _integer("programme_no"),
        _integer("position"),
        _text("exercise_id"),
        _integer("hold_s"),
        _integer("reps"),
        sa.Column("tempo_s", sa.Float(), nullable=False),
        _integer("sets"),
        _boolean("each_side"),
        _integer("rest_s"),
        _boolean("untimed"),
        _integer("most"),
        _text("way"),
        _key(table, "programme_no", "position"),
        _whole_number(table, "position", "BETWEEN 0 AND 19"),
        _whole_number(table, "hold_s", "BETWEEN 0 AND 600"),
        _whole_number(table, "reps", "BETWEEN 0 AND 100"),
        _check(table, "hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check(table, "tempo_s", "reps = 0 OR tempo_s BETWEEN 1 AND 30"),
        _whole_number(table, "sets", "BETWEEN 1 AND 10"),
        _flag(table, "each_side"),
        _whole_number(table, "rest_s", "BETWEEN 0 AND 120"),
        _flag(table, "untimed"),
        _whole_number(table, "most", "BETWEEN 1 AND CASE WHEN hold_s > 0 THEN 600 ELSE 100 END"),
        _check(table, "way", f"way IN ({WAYS})"),
        _check(table, "way_most", "way <> 'as_planned' OR max(hold_s, reps) <= most"),
        sa.UniqueConstraint(
            "programme_no", "exercise_id", name=op.f("uq_programme_item_programme_no_exercise_id")
        ),
        _reference(table, ["programme_no"], "programme", ["number"]),
        sqlite_with_rowid=False,
    )


def _programme_follow() -> None:
    table = "programme_follow"
    op.create_table(
        table,
        _integer("number"),
        _integer("programme_no"),
        _date("since"),
        _key(table, "number"),
        _day(table, "since"),
        _reference(table, ["programme_no"], "programme", ["number"]),
    )
    op.create_index(op.f("ix_programme_follow_programme_no"), table, ["programme_no"])


def _weekly_target() -> None:
    table = "weekly_target"
    op.create_table(
        table,
        _date("since"),
        _integer("days"),
        _key(table, "since"),
        _day(table, "since"),
        _whole_number(table, "days", "BETWEEN 1 AND 7"),
        sqlite_with_rowid=False,
    )


def _planned_day() -> None:
    table = "planned_day"
    op.create_table(
        table,
        _date("day"),
        _integer("programme_no"),
        _key(table, "day"),
        _day(table, "day"),
        _reference(table, ["programme_no"], "programme", ["number"]),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_planned_day_programme_no"), table, ["programme_no"])


def _set_log() -> None:
    table, most = "set_log", "CASE WHEN seconds THEN 600 ELSE 100 END"
    op.create_table(
        table,
        _text("id"),
        _date("day"),
        *_logged(),
        _text("exercise_id"),
        _text("side", nullable=True),
        _integer("set_no"),
        _integer("amount"),
        _boolean("seconds"),
        _integer("target"),
        _text("session_id", nullable=True),
        _text("way"),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_logged_rules(table),
        _check(table, "side", f"side IN ({SIDES})"),
        _whole_number(table, "set_no", "BETWEEN 1 AND 20"),
        _whole_number(table, "amount", f">= 1 AND amount <= {most}"),
        _flag(table, "seconds"),
        _whole_number(table, "target", f">= 0 AND target <= {most}"),
        _check(table, "way", f"way IN ({WAYS})"),
        _instant(table, "removed_at_utc"),
        _reference(table, ["session_id"], "session", ["id"]),
    )
    op.create_index(op.f("ix_set_log_session_id"), table, ["session_id"])
    op.create_index(
        op.f("ix_set_log_day"), table, ["day"], sqlite_where=sa.text("removed_at_utc IS NULL")
    )


def _exercise_note() -> None:
    table = "exercise_note"
    op.create_table(
        table,
        _date("day"),
        _text("exercise_id"),
        _integer("effort", nullable=True),
        _boolean("form_kept", nullable=True),
        _boolean("hurt"),
        _integer("pain", nullable=True),
        _key(table, "day", "exercise_id"),
        _day(table, "day"),
        _none_or_whole_number(table, "effort", "BETWEEN 0 AND 10"),
        _flag(table, "form_kept"),
        _flag(table, "hurt"),
        _none_or_whole_number(table, "pain", "BETWEEN 0 AND 10"),
        _check(table, "pain_hurts", "hurt OR pain IS NULL"),
        _check(table, "said", "effort IS NOT NULL OR form_kept IS NOT NULL OR hurt"),
        sqlite_with_rowid=False,
    )


def _core_pause() -> None:
    table = "core_pause"
    op.create_table(
        table,
        _date("first_day"),
        sa.Column("last_day", sa.Date(), nullable=True),
        _key(table, "first_day"),
        _day(table, "first_day"),
        _day(table, "last_day"),
        _check(table, "in_order", "last_day >= first_day"),
        sqlite_with_rowid=False,
    )


def _core_miss() -> None:
    table = "core_miss"
    op.create_table(
        table,
        _date("day"),
        _text("reason"),
        _key(table, "day"),
        _day(table, "day"),
        _check(table, "reason", f"reason IN ({REASONS})"),
        sqlite_with_rowid=False,
    )


def _core_aside() -> None:
    table = "core_aside"
    op.create_table(
        table,
        _text("exercise_id"),
        _text("kind"),
        _text("reason"),
        _date("day"),
        _key(table, "exercise_id"),
        _check(table, "kind", f"kind IN ({KINDS})"),
        _check(table, "reason", f"reason IN ({WHY})"),
        _day(table, "day"),
        sqlite_with_rowid=False,
    )


def _core_unasked() -> None:
    table = "core_unasked"
    op.create_table(
        table,
        _date("first_day"),
        _key(table, "first_day"),
        _day(table, "first_day"),
        sqlite_with_rowid=False,
    )


def _gate_try() -> None:
    table = "gate_try"
    op.create_table(
        table,
        _text("id"),
        _text("episode_id"),
        _text("gate"),
        *_at(),
        _boolean("met"),
        _text("note"),
        _date("light_day", nullable=True),
        _integer("light_pain", nullable=True),
        _boolean("light_as_usual", nullable=True),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        _check(table, "gate", f"gate IN ({GATES})"),
        *_at_rules(table),
        _flag(table, "met"),
        _check(table, "note", "length(note) <= 10000"),
        _day(table, "light_day"),
        _none_or_whole_number(table, "light_pain", "BETWEEN 0 AND 10"),
        _flag(table, "light_as_usual"),
        _check(table, "light_whole", LIGHT_WHOLE),
        _check(table, "light_calm", LIGHT_CALM),
        _instant(table, "removed_at_utc"),
        _reference(table, ["episode_id"], "episode", ["id"]),
    )
    name = op.f("ix_gate_try_episode_id_at_utc_id")
    op.create_index(name, table, ["episode_id", "at_utc", "id"])


def _phase_correction() -> None:
    table = "phase_correction"
    op.create_table(
        table,
        _text("episode_id"),
        _text("phase", nullable=True),
        *_at(),
        _text("pace_phase", nullable=True),
        _date("pace_since", nullable=True),
        _key(table, "episode_id"),
        _check(table, "phase", f"phase IN ({PHASES})"),
        *_at_rules(table),
        _check(table, "pace_phase", f"pace_phase IN ({PHASES})"),
        _day(table, "pace_since"),
        _check(table, "pace_whole", "(pace_phase IS NULL) = (pace_since IS NULL)"),
        _check(table, "said", "phase IS NOT NULL OR pace_phase IS NOT NULL"),
        _reference(table, ["episode_id"], "episode", ["id"]),
        sqlite_with_rowid=False,
    )


def _lift() -> None:
    table = "lift"
    op.create_table(
        table,
        _text("id"),
        *_lift_columns(),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_lift_rules(table),
        _instant(table, "removed_at_utc"),
    )


def _lift_plate() -> None:
    table = "lift_plate"
    op.create_table(
        table,
        _text("lift_id"),
        *_plate_columns(),
        _key(table, "lift_id", "position"),
        *_plate_rules(table),
        _reference(table, ["lift_id"], "lift", ["id"]),
        sqlite_with_rowid=False,
    )


def _load_plan() -> None:
    table = "load_plan"
    op.create_table(
        table,
        _integer("number"),
        _text("lift_id"),
        *_lift_columns(),
        _text("start_kg"),
        _text("cap"),
        _integer("first_week"),
        _date("began"),
        _text("made_at_utc"),
        _key(table, "number"),
        *_lift_rules(table),
        _decimal(table, "start_kg"),
        _decimal(table, "cap", "CAST(cap AS REAL) BETWEEN 0.025 AND 0.25"),
        _whole_number(table, "first_week", ">= 1"),
        _day(table, "began"),
        _instant(table, "made_at_utc"),
        _reference(table, ["lift_id"], "lift", ["id"]),
    )
    op.create_index(op.f("ix_load_plan_lift_id_number"), table, ["lift_id", "number"])


def _load_plan_plate() -> None:
    table = "load_plan_plate"
    op.create_table(
        table,
        _integer("plan_no"),
        *_plate_columns(),
        _key(table, "plan_no", "position"),
        *_plate_rules(table),
        _reference(table, ["plan_no"], "load_plan", ["number"]),
        sqlite_with_rowid=False,
    )


def _comeback() -> None:
    table = "comeback"
    op.create_table(
        table,
        _text("episode_id"),
        _text("comeback_id"),
        _text("name"),
        _text("summary"),
        _text("source"),
        _date("began"),
        _key(table, "episode_id"),
        _day(table, "began"),
        _reference(table, ["episode_id"], "episode", ["id"]),
        sqlite_with_rowid=False,
    )


def _comeback_week() -> None:
    table = "comeback_week"
    op.create_table(
        table,
        _text("episode_id"),
        _integer("week"),
        _text("title"),
        _text("wording"),
        _key(table, "episode_id", "week"),
        _whole_number(table, "week", "BETWEEN 1 AND 12"),
        _reference(table, ["episode_id"], "comeback", ["episode_id"]),
        sqlite_with_rowid=False,
    )


def _comeback_gate() -> None:
    table = "comeback_gate"
    op.create_table(
        table,
        _text("episode_id"),
        _integer("week"),
        _text("gate"),
        _key(table, "episode_id", "week", "gate"),
        _check(table, "gate", f"gate IN ({GATES})"),
        _reference(table, ["episode_id", "week"], "comeback_week", ["episode_id", "week"]),
        sqlite_with_rowid=False,
    )


def _comeback_item() -> None:
    table = "comeback_item"
    dose = ("hold_s", "reps", "tempo_s", "sets", "each_side", "untimed")
    op.create_table(
        table,
        _text("episode_id"),
        _integer("week"),
        _integer("position"),
        _text("exercise_id"),
        _integer("hold_s", nullable=True),
        _integer("reps", nullable=True),
        sa.Column("tempo_s", sa.Float(), nullable=True),
        _integer("sets", nullable=True),
        _boolean("each_side", nullable=True),
        _boolean("untimed", nullable=True),
        _text("lift"),
        _text("share", nullable=True),
        _integer("days"),
        _integer("times_a_day"),
        _text("wording"),
        _key(table, "episode_id", "week", "position"),
        _whole_number(table, "position", "BETWEEN 0 AND 19"),
        _check(table, "kind", "(exercise_id <> '') = (lift = '')"),
        _none_or_whole_number(table, "hold_s", "BETWEEN 0 AND 600"),
        _none_or_whole_number(table, "reps", "BETWEEN 0 AND 100"),
        _check(table, "hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check(table, "tempo_s", "reps = 0 OR tempo_s BETWEEN 1 AND 30"),
        _none_or_whole_number(table, "sets", "BETWEEN 1 AND 10"),
        _flag(table, "each_side"),
        _flag(table, "untimed"),
        _check(table, "dose", " AND ".join(f"(lift <> '') = ({name} IS NULL)" for name in dose)),
        _line(table, "lift", 60),
        _decimal(table, "share", "CAST(share AS REAL) <= 1"),
        _check(table, "lift_share", "(lift <> '') = (share IS NOT NULL)"),
        _whole_number(table, "days", "BETWEEN 1 AND 7"),
        _whole_number(table, "times_a_day", "BETWEEN 1 AND 12"),
        _reference(table, ["episode_id", "week"], "comeback_week", ["episode_id", "week"]),
        sqlite_with_rowid=False,
    )


def _lift_entry() -> None:
    table = "lift_entry"
    op.create_table(
        table,
        _text("id"),
        _date("day"),
        *_logged(),
        _text("lift_id"),
        _integer("sets"),
        _integer("reps"),
        _text("load_amount"),
        _text("load_unit"),
        _integer("effort", nullable=True),
        _integer("pain_during", nullable=True),
        _integer("pain_next_morning", nullable=True),
        _boolean("form_said"),
        _text("note"),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_logged_rules(table),
        _whole_number(table, "sets", "BETWEEN 1 AND 20"),
        _whole_number(table, "reps", "BETWEEN 1 AND 100"),
        *_load(table, "load"),
        _none_or_whole_number(table, "effort", "BETWEEN 0 AND 10"),
        _none_or_whole_number(table, "pain_during", "BETWEEN 0 AND 10"),
        _none_or_whole_number(table, "pain_next_morning", "BETWEEN 0 AND 10"),
        _flag(table, "form_said"),
        _check(table, "note", "length(note) <= 10000"),
        _instant(table, "removed_at_utc"),
        _reference(table, ["lift_id"], "lift", ["id"]),
    )
    op.create_index(op.f("ix_lift_entry_lift_id"), table, ["lift_id"])
    op.create_index(
        op.f("ix_lift_entry_day_logged_at_utc_id"),
        table,
        ["day", "logged_at_utc", "id"],
        sqlite_where=sa.text("removed_at_utc IS NULL"),
    )


def _lift_entry_form() -> None:
    table = "lift_entry_form"
    op.create_table(
        table,
        _text("entry_id"),
        _text("point"),
        _key(table, "entry_id", "point"),
        _check(table, "point", f"point IN ({FORM})"),
        _reference(table, ["entry_id"], "lift_entry", ["id"]),
        sqlite_with_rowid=False,
    )


def _filmed_day() -> None:
    table = "filmed_day"
    op.create_table(
        table, _date("day"), _key(table, "day"), _day(table, "day"), sqlite_with_rowid=False
    )


def _training_day() -> None:
    table = "training_day"
    op.create_table(
        table,
        _integer("weekday"),
        _text("kind"),
        _key(table, "weekday"),
        _whole_number(table, "weekday", "BETWEEN 0 AND 6"),
        _check(table, "kind", f"kind IN ({DAY_KINDS})"),
        sqlite_with_rowid=False,
    )


# --- columns -------------------------------------------------------------------------------------


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _integer(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _boolean(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def _date(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _logged() -> tuple[sa.Column[object], ...]:
    return (
        _text("logged_at_utc"),
        _integer("logged_offset_min"),
        _text("logged_zone"),
        _date("logged_local_date"),
    )


def _at() -> tuple[sa.Column[object], ...]:
    return _text("at_utc"), _integer("utc_offset_min"), _text("zone"), _date("local_date")


def _lift_columns() -> tuple[sa.Column[object], ...]:
    return (
        _text("name"),
        _text("normal_amount"),
        _text("normal_unit"),
        _text("rounding"),
        _text("rounding_amount"),
        _text("rounding_unit"),
    )


def _plate_columns() -> tuple[sa.Column[object], ...]:
    return _integer("position"), _text("amount"), _integer("pairs", nullable=True)


# --- rules ---------------------------------------------------------------------------------------


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _flag(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IN (0, 1)")


def _whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    return _check(table, column, f"typeof({column}) = 'integer' AND {column} {rule}")


def _none_or_whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    number = f"typeof({column}) = 'integer' AND {column} {rule}"
    return _check(table, column, f"{column} IS NULL OR {number}")


def _line(table: str, column: str, most: int) -> sa.CheckConstraint:
    one_line = f"instr({column}, char(10)) = 0 AND instr({column}, char(13)) = 0"
    return _check(table, column, f"length({column}) <= {most} AND {one_line}")


def _name(table: str) -> tuple[sa.CheckConstraint, ...]:
    return _line(table, "name", 60), _check(table, "name_given", "length(trim(name)) > 0")


def _day(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IS date({column}, '+0 days')")


def _instant(table: str, column: str) -> sa.CheckConstraint:
    whole = f"substr({column}, 1, 19)"
    return _check(
        table,
        column,
        f"{whole} IS strftime('%Y-%m-%dT%H:%M:%S', {whole}, '+0 days')"
        f" AND substr({column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'",
    )


def _at_rules(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        _instant(table, "at_utc"),
        _check(table, "utc_offset_min", "utc_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "local_date"),
    )


def _logged_rules(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        _day(table, "day"),
        _instant(table, "logged_at_utc"),
        _check(table, "logged_offset_min", "logged_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "logged_local_date"),
        _check(table, "day_logged", "day <= logged_local_date"),
    )


def _decimal(table: str, column: str, *more: str) -> sa.CheckConstraint:
    return _check(
        table,
        column,
        f"typeof({column}) IN ('text', 'null') AND length({column}) <= 60"
        f" AND {column} NOT GLOB '*[^0-9.]*' AND {column} NOT GLOB '*.*.*'"
        f" AND {column} GLOB '[0-9]*' AND {column} GLOB '*[0-9]' AND CAST({column} AS REAL) > 0"
        + "".join(f" AND {rule}" for rule in more),
    )


def _hundredths(column: str) -> str:
    return f"({column} NOT GLOB '*.*' OR {column} GLOB '*.[0-9]' OR {column} GLOB '*.[0-9][0-9]')"


def _load(table: str, prefix: str) -> tuple[sa.CheckConstraint, ...]:
    amount, unit = f"{prefix}_amount", f"{prefix}_unit"
    heaviest = f"CASE {unit} WHEN 'kg' THEN 1000.00 WHEN 'lb' THEN 2204.62 END"
    return (
        _decimal(table, amount, _hundredths(amount), f"CAST({amount} AS REAL) <= {heaviest}"),
        _check(table, unit, f"{unit} IN ({UNITS})"),
    )


def _lift_rules(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        *_name(table),
        *_load(table, "normal"),
        _check(table, "rounding", "rounding IN ('plates', 'steps')"),
        *_load(table, "rounding"),
    )


def _plate_rules(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        _whole_number(table, "position", "BETWEEN 0 AND 19"),
        _decimal(table, "amount", _hundredths("amount")),
        _none_or_whole_number(table, "pairs", "BETWEEN 1 AND 20"),
    )


def _reference(
    table: str, columns: list[str], parent: str, referred: list[str]
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        columns,
        [f"{parent}.{column}" for column in referred],
        name=op.f(f"fk_{table}_{columns[0]}_{parent}"),
    )
