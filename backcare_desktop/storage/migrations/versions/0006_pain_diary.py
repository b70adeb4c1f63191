"""Schema 6: what is said with a rating, what is done against pain, flare-ups, outcome measures.

Adds tables and remakes one. The rules are written out here once more: a revision must do for good
what it did on the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0006"
down_revision = "0005"

CONTEXTS = "'now', 'before_session', 'after_session', 'next_morning', 'worst', 'average'"
AREAS = (
    "'upper_back_left', 'upper_back_middle', 'upper_back_right', 'lower_back_left',"
    " 'lower_back_middle', 'lower_back_right', 'buttock_left', 'buttock_right',"
    " 'back_of_thigh_left', 'back_of_thigh_right', 'calf_left', 'calf_right', 'hip_left',"
    " 'hip_right', 'groin_left', 'groin_right', 'front_of_thigh_left', 'front_of_thigh_right',"
    " 'shin_left', 'shin_right', 'foot_left', 'foot_right'"
)
QUALITIES = (
    "'dull', 'aching', 'stiff', 'tight', 'cramping', 'throbbing', 'sharp', 'stabbing',"
    " 'shooting', 'burning', 'electric', 'tingling', 'numb'"
)
ACTIVITIES = (
    "'resting', 'lying', 'turning_in_bed', 'getting_up', 'sitting', 'driving', 'standing',"
    " 'walking', 'stairs', 'bending_forward', 'bending_back', 'twisting', 'lifting', 'training',"
    " 'stretching', 'coughing'"
)
RELIEFS = "'warmth', 'cold', 'walk', 'bath', 'medicine', 'sleep', 'other'"
EFFECTS = "'eased', 'same', 'worse'"
RATING = (
    "id, score, at_utc, utc_offset_min, zone, local_date, context, session_id, note, removed_at_utc"
)
SHOWN = "removed_at_utc IS NULL"


def upgrade() -> None:
    """Remake one table with four columns more, and make thirteen."""
    _pain_rating()
    _pain_area()
    _pain_quality()
    _pain_activity()
    _pain_relief()
    _flare()
    _flare_no()
    _psfs_form()
    _psfs_activity()
    _psfs_measure()
    _psfs_score()
    _rmdq_measure()
    _rmdq_tick()
    _groc_measure()


def _pain_rating() -> None:
    """Every rating there was is taken as written down when the pain was felt.

    The old table steps aside, not the new one into its place: SQLite would write the name of a
    renamed table in quotes, and a column that is only added needs a default for good. Its indexes
    go with it, and only then is there room for new ones of their names.
    """
    table, aside = "pain_rating", "pain_rating_of_schema_5"
    op.rename_table(table, aside)
    op.create_table(
        table,
        _text("id"),
        _integer("score"),
        *_at(),
        _text("context"),
        _text("session_id", nullable=True),
        _text("note"),
        _text("removed_at_utc", nullable=True),
        _text("entered_at_utc"),
        _text("doing", nullable=True),
        _text("eased_words"),
        _text("worsened_words"),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        _whole_number(table, "score", "BETWEEN 0 AND 10"),
        *_at_rules(table),
        _check(table, "context", f"context IN ({CONTEXTS})"),
        _check(table, "note", "length(note) <= 10000"),
        _instant(table, "removed_at_utc"),
        _instant(table, "entered_at_utc"),
        _check(table, "doing", f"doing IN ({ACTIVITIES})"),
        _line(table, "eased_words", 200),
        _line(table, "worsened_words", 200),
        _reference(table, "session_id", "session"),
    )
    op.execute(
        f"INSERT INTO {table} ({RATING}, entered_at_utc, eased_words, worsened_words)"  # noqa: S608 - our own words
        f" SELECT {RATING}, at_utc, '', '' FROM {aside} ORDER BY rowid"
    )
    op.drop_table(aside)
    op.create_index(op.f("ix_pain_rating_session_id"), table, ["session_id"])
    op.create_index(
        "ix_pain_rating_day",
        table,
        ["local_date", "at_utc", "id", "context", "score"],
        sqlite_where=sa.text(SHOWN),
    )
    op.create_index(
        op.f("ix_pain_rating_at_utc_id"), table, ["at_utc", "id"], sqlite_where=sa.text(SHOWN)
    )
    op.create_index(
        "ix_pain_rating_noted",
        table,
        ["local_date", "at_utc", "id"],
        sqlite_where=sa.text(f"{SHOWN} AND note <> ''"),
    )


def _pain_area() -> None:
    table = "pain_area"
    op.create_table(
        table,
        _text("rating_id"),
        _text("area"),
        _key(table, "rating_id", "area"),
        _check(table, "area", f"area IN ({AREAS})"),
        _reference(table, "rating_id", "pain_rating"),
        sqlite_with_rowid=False,
    )


def _pain_quality() -> None:
    table = "pain_quality"
    op.create_table(
        table,
        _text("rating_id"),
        _text("quality"),
        _key(table, "rating_id", "quality"),
        _check(table, "quality", f"quality IN ({QUALITIES})"),
        _reference(table, "rating_id", "pain_rating"),
        sqlite_with_rowid=False,
    )


def _pain_activity() -> None:
    table = "pain_activity"
    op.create_table(
        table,
        _text("rating_id"),
        _text("effect"),
        _text("activity"),
        _key(table, "rating_id", "effect", "activity"),
        _check(table, "effect", "effect IN ('eased', 'worse')"),
        _check(table, "activity", f"activity IN ({ACTIVITIES})"),
        _reference(table, "rating_id", "pain_rating"),
        sqlite_with_rowid=False,
    )


def _pain_relief() -> None:
    table = "pain_relief"
    op.create_table(
        table,
        _text("id"),
        _text("kind"),
        *_at(),
        _text("words"),
        _integer("minutes", nullable=True),
        _text("effect", nullable=True),
        _text("rating_id", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        _check(table, "kind", f"kind IN ({RELIEFS})"),
        *_at_rules(table),
        _line(table, "words", 200),
        _check(
            table, "words_given", "kind NOT IN ('medicine', 'other') OR length(trim(words)) > 0"
        ),
        _none_or_whole_number(table, "minutes", "BETWEEN 1 AND 1440"),
        _check(table, "takes_time", "kind NOT IN ('medicine') OR minutes IS NULL"),
        _check(table, "effect", f"effect IN ({EFFECTS})"),
        _reference(table, "rating_id", "pain_rating"),
    )
    op.create_index(op.f("ix_pain_relief_rating_id"), table, ["rating_id"])
    name = op.f("ix_pain_relief_local_date_at_utc_id")
    op.create_index(name, table, ["local_date", "at_utc", "id"])


def _flare() -> None:
    table = "flare"
    op.create_table(
        table,
        _text("id"),
        _date("first_day"),
        _date("last_day", nullable=True),
        _text("note"),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        _day_of_a_life(table, "first_day"),
        _day_of_a_life(table, "last_day"),
        _check(table, "in_order", "last_day >= first_day"),
        _check(table, "note", "length(note) <= 10000"),
    )


def _flare_no() -> None:
    table = "flare_no"
    op.create_table(
        table, _date("day"), _key(table, "day"), _day(table, "day"), sqlite_with_rowid=False
    )


def _psfs_form() -> None:
    table = "psfs_form"
    op.create_table(
        table,
        _text("id"),
        _text("begun_at_utc"),
        _integer("begun_offset_min"),
        _text("begun_zone"),
        _date("begun_local_date"),
        _text("episode_id", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        _instant(table, "begun_at_utc"),
        _check(table, "begun_offset_min", "begun_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "begun_local_date"),
        _reference(table, "episode_id", "episode"),
    )
    op.create_index(op.f("ix_psfs_form_episode_id"), table, ["episode_id"])


def _psfs_activity() -> None:
    table = "psfs_activity"
    op.create_table(
        table,
        _text("form_id"),
        _integer("position"),
        _text("activity_id"),
        _text("words"),
        _key(table, "form_id", "position"),
        _whole_number(table, "position", "BETWEEN 0 AND 2"),
        _line(table, "words", 100),
        _check(table, "words_given", "length(trim(words)) > 0"),
        sa.UniqueConstraint(
            "form_id", "activity_id", name=op.f("uq_psfs_activity_form_id_activity_id")
        ),
        _reference(table, "form_id", "psfs_form"),
        sqlite_with_rowid=False,
    )


def _psfs_measure() -> None:
    table = "psfs_measure"
    op.create_table(
        table,
        _text("id"),
        *_at(),
        _text("form_id"),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_at_rules(table),
        _instant(table, "removed_at_utc"),
        _reference(table, "form_id", "psfs_form"),
    )
    op.create_index(op.f("ix_psfs_measure_form_id"), table, ["form_id"])
    _shown_by_day(table)


def _psfs_score() -> None:
    table = "psfs_score"
    op.create_table(
        table,
        _text("measure_id"),
        _text("activity_id"),
        _integer("score"),
        _key(table, "measure_id", "activity_id"),
        _whole_number(table, "score", "BETWEEN 0 AND 10"),
        _reference(table, "measure_id", "psfs_measure"),
        sqlite_with_rowid=False,
    )


def _rmdq_measure() -> None:
    table = "rmdq_measure"
    op.create_table(
        table,
        _text("id"),
        *_at(),
        sa.Column("finished", sa.Boolean(), nullable=False),
        _text("episode_id", nullable=True),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_at_rules(table),
        _check(table, "finished", "finished IN (0, 1)"),
        _instant(table, "removed_at_utc"),
        _reference(table, "episode_id", "episode"),
    )
    op.create_index(op.f("ix_rmdq_measure_episode_id"), table, ["episode_id"])
    _shown_by_day(table)


def _rmdq_tick() -> None:
    table = "rmdq_tick"
    op.create_table(
        table,
        _text("measure_id"),
        _integer("statement"),
        _key(table, "measure_id", "statement"),
        _whole_number(table, "statement", "BETWEEN 1 AND 24"),
        _reference(table, "measure_id", "rmdq_measure"),
        sqlite_with_rowid=False,
    )


def _groc_measure() -> None:
    table = "groc_measure"
    op.create_table(
        table,
        _text("id"),
        *_at(),
        _integer("score"),
        _text("episode_id", nullable=True),
        _text("removed_at_utc", nullable=True),
        _key(table, "id"),
        _check(table, "id", "length(id) > 0"),
        *_at_rules(table),
        _whole_number(table, "score", "BETWEEN -5 AND 5"),
        _instant(table, "removed_at_utc"),
        _reference(table, "episode_id", "episode"),
    )
    op.create_index(op.f("ix_groc_measure_episode_id"), table, ["episode_id"])
    _shown_by_day(table)


def _shown_by_day(table: str) -> None:
    name = op.f(f"ix_{table}_local_date")
    op.create_index(name, table, ["local_date"], sqlite_where=sa.text(SHOWN))


# --- columns -------------------------------------------------------------------------------------


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _integer(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _date(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _at() -> tuple[sa.Column[object], ...]:
    return _text("at_utc"), _integer("utc_offset_min"), _text("zone"), _date("local_date")


# --- rules ---------------------------------------------------------------------------------------


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    return _check(table, column, f"typeof({column}) = 'integer' AND {column} {rule}")


def _none_or_whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    number = f"typeof({column}) = 'integer' AND {column} {rule}"
    return _check(table, column, f"{column} IS NULL OR {number}")


def _line(table: str, column: str, most: int) -> sa.CheckConstraint:
    one_line = f"instr({column}, char(10)) = 0 AND instr({column}, char(13)) = 0"
    return _check(table, column, f"length({column}) <= {most} AND {one_line}")


def _day(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IS date({column}, '+0 days')")


def _day_of_a_life(table: str, column: str) -> sa.CheckConstraint:
    exists = f"{column} IS date({column}, '+0 days')"
    return _check(table, column, f"{exists} AND {column} BETWEEN '1900-01-01' AND '2100-12-31'")


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


def _reference(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{parent}.id"], name=op.f(f"fk_{table}_{column}_{parent}")
    )
