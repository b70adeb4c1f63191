"""What the pages say of the plan, of where it hurt and of lifting, and their tables and notes."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea, BodySide
from backcare_desktop.core.clock import moment
from backcare_desktop.core.day_marks import AreaCounts
from backcare_desktop.core.dose import Side
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.fhir import bundle
from backcare_desktop.reporting.pdf_page import page_of
from backcare_desktop.reporting.pdf_tables import LONGEST_NOTE, MOST_NOTES
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Doing, Done, Ratings, Sets
from tests.reporting import report_samples as samples


def page(report: Report) -> Any:
    return page_of(report, samples.words())


def told(lines: Iterable[Mapping[str, str]]) -> list[str]:
    """Sentences with their beginnings."""
    return [f"{line['strong']} {line['text']}".strip() for line in lines]


# --- the plan ------------------------------------------------------------------------------------


def planned(done: Done) -> Any:
    (row,) = page(replace(samples.empty(), planned=(done,)))["planned"]["rows"]
    return row


def test_done_of_planned_has_a_share() -> None:
    row = planned(Done(Doing.CORE, 12, 9, 9, {}, 3))
    assert row["share"] == 0.75
    assert row["text"] == "9 of 12 planned days (75 %)"
    assert row["missed"] == "Not done: no reason given 3."


def test_what_was_never_planned_has_no_share() -> None:
    row = planned(Done(Doing.WALK, None, 5, 8, {}))
    assert row["share"] is None
    assert row["text"] == "8 times on 5 days (no plan set)"


def test_a_doing_that_was_neither_done_nor_planned_is_not_told() -> None:
    found = page(replace(samples.empty(), planned=(Done(Doing.WALK, None, 0, 0, {}),)))["planned"]
    assert found["rows"] == []


# --- where ---------------------------------------------------------------------------------------


def test_the_side_and_the_most_frequent_places_are_told() -> None:
    times = {area: 9 - number for number, area in enumerate(list(BodyArea)[:6])}
    empty = samples.empty().where
    assert empty is not None
    where = replace(empty, areas=AreaCounts(20, 18, times), sides={BodySide.LEFT: 11})
    (line,) = told(page(replace(samples.empty(), where=where))["where"]["lines"])
    assert line == (
        "Where, named in 18 of 20 ratings: Upper back, left 9; Upper back, middle 8; Upper back, "
        "right 7; Lower back, left 6; and 2 more. Side: Left 11. No rating names a leg."
    )


def test_pain_in_a_leg_is_never_denied() -> None:
    empty = samples.empty().where
    assert empty is not None
    where = replace(empty, areas=AreaCounts(2, 2, {BodyArea.CALF_LEFT: 1}))
    (line,) = told(page(replace(samples.empty(), where=where))["where"]["lines"])
    assert "No rating names a leg" not in line


# --- lifting -------------------------------------------------------------------------------------


def test_a_flare_is_told_with_the_lifting_before_it() -> None:
    lines = told(page(samples.dense(30))["lifting"]["lines"])
    assert lines[0] == (
        "10 days with lifting. Heaviest: Deadlift 80 kg (7 July), Squat 60 kg (10 June)."
    )
    assert lines[2] == (
        "Flare, 29 June – 1 July 2025, “moved house, carried boxes”. Lifted in the 3 days up to "
        "it: 27 June: Deadlift, 3 × 5 at 80 kg, effort 7, pain while lifting 3, next morning 4; "
        "29 June: Deadlift, 3 × 5 at 80 kg, effort 7, pain while lifting 3, next morning 4."
    )


def test_lifting_before_a_flare_is_never_told_without_that_it_shows_no_cause() -> None:
    assert page(samples.dense(30))["lifting"]["foot"] == "This does not show cause."
    assert page(samples.empty())["lifting"]["foot"] == ""


def test_the_newest_flares_are_told_and_the_others_counted() -> None:
    lines = told(page(samples.flaring())["lifting"]["lines"])
    assert lines[1].startswith("Flare since 8 July 2025, going on.")
    assert lines[-1] == "And 3 more flares."


# --- tables --------------------------------------------------------------------------------------


def sets_row(*amounts: int, side: Side | None = None, **more: Any) -> list[str]:
    logged = tuple(
        SetLog(
            str(number),
            date(2025, 7, 8),
            samples.at(0),
            "plank",
            side,
            number + 1,
            amount,
            **{"seconds": True, "target": 30, **more},
        )
        for number, amount in enumerate(amounts)
    )
    _, core, *_ = page(replace(samples.empty(), sets=Sets(logged, ())))["tables"]
    (row,) = core["rows"]
    return list(row)


def test_sets_of_a_day_are_one_row() -> None:
    assert sets_row(30, 30, 30) == ["8 July", "Front plank", "3 × 30 s", "30 s"]


def test_sets_that_differ_are_told_one_by_one() -> None:
    assert sets_row(30, 20, 30)[2] == "30, 20, 30 s"
    assert sets_row(25)[2] == "25 s"


def test_the_side_is_kept_and_so_is_an_easier_way() -> None:
    assert sets_row(20, 20, side=Side.LEFT, way=Way.EASIER)[2] == "left side 2 × 20 s; easier"


def test_repetitions_and_sets_beyond_the_plan() -> None:
    assert sets_row(8, 8, seconds=False, target=0)[2:] == ["2 × 8 reps", "extra"]


def test_the_newest_row_comes_first() -> None:
    sessions = page(samples.dense(30))["tables"][0]["rows"]
    assert sessions[0][0] == "9 July, 20:15"
    assert sessions[-1][0] == "11 June, 20:15"


def test_an_empty_table_says_so() -> None:
    notes = [table["note"] for table in page(samples.empty())["tables"]]
    assert notes == [
        "No session in these days.",
        "No set in these days.",
        "No lift in these days.",
        "No rating in these days.",
        "Nothing was done against pain in these days.",
    ]


# --- notes ---------------------------------------------------------------------------------------


def noted(*texts: str) -> Any:
    return page(samples.hostile(texts))["notes"]["items"]


def test_notes_are_told_in_full_up_to_a_length() -> None:
    fits, longer = "a" * LONGEST_NOTE, "b" * (LONGEST_NOTE + 1)
    texts = [item["text"] for item in noted("x", fits, longer)]
    assert fits in texts
    assert f"{'b' * LONGEST_NOTE} … (the rest is in the CSV)" in texts


def test_a_note_says_what_it_is_of() -> None:
    assert [item["when"] for item in noted("x")] == [
        "10 June 2025, x",
        "10 June 2025, 01:00, pain 5",
    ]


def test_many_notes_end_with_the_newest() -> None:
    entries = tuple(
        samples.rated(back, 5, note=f"note {back}") for back in range(MOST_NOTES + 4, -1, -1)
    )
    found = page(replace(samples.empty(), ratings=Ratings(entries, ())))["notes"]
    assert [item["text"] for item in found["items"]] == [f"note {n}" for n in range(MOST_NOTES)]
    assert found["note"].startswith(f"The newest {MOST_NOTES} of {MOST_NOTES + 5};")


def test_a_flare_s_note_stands_twice_only_if_the_first_page_has_no_room_for_it() -> None:
    full = samples.dense(30)
    assert full.lifting is not None
    whens = {}
    for note in ("short", "long " * 20):
        (one, _) = full.lifting.flares
        flare = replace(one, flare=Flare("f", samples.ago(9), None, note))
        report = replace(full, lifting=replace(full.lifting, flares=(flare,)))
        whens[note] = [item["when"] for item in page(report)["notes"]["items"]]
    short, long = whens.values()
    assert "30 June 2025, flare" not in short
    assert "30 June 2025, flare" in long


def test_a_nights_sleep_has_a_line_of_its_own_and_no_row_among_what_was_tried() -> None:
    slept = tuple(
        Relief(f"n{back}", ReliefKind.SLEEP, samples.at(back, 7), minutes=minutes)
        for back, minutes in ((3, 480), (2, None), (1, 330))
    )
    walk = Relief("w", ReliefKind.WALK, samples.at(2, 18))
    report = replace(samples.empty(), ratings=Ratings((), (*slept, walk)))
    table = page(report)["tables"][-1]
    assert [row[1] for row in table["rows"]] == ["Walk"]
    said = "Sleep, noted for 2 nights: 6.8 h on average, 5.5 to 8.0 h."
    assert table["note"] == said
    assert said in str(bundle(report, samples.words()))


# --- time ----------------------------------------------------------------------------------------

AFTER_MIDNIGHT = moment(datetime(2025, 7, 9, 23, 30, tzinfo=UTC), ZoneInfo("Europe/Berlin"))


def test_what_was_written_after_midnight_stands_under_the_day_on_the_clock() -> None:
    entry = samples.rated(0, 4, note="woke up")
    late = replace(entry, rating=replace(entry.rating, when=AFTER_MIDNIGHT))
    full = samples.dense(30)
    assert full.ratings is not None and full.sessions is not None
    relief = replace(full.ratings.reliefs[0], when=AFTER_MIDNIGHT)
    session = replace(full.sessions[0], started=AFTER_MIDNIGHT)
    found = page(replace(samples.empty(), ratings=Ratings((late,), (relief,)), sessions=(session,)))
    times = [row[0] for table in found["tables"] for row in table["rows"]]
    assert times == ["10 July, 01:30"] * 3
    assert [item["when"] for item in found["notes"]["items"]] == ["10 July 2025, 01:30, pain 4"]


def test_a_session_of_some_seconds_is_no_minute_on_the_page_nor_in_fhir() -> None:
    full = samples.dense(30)
    assert full.sessions is not None
    report = replace(samples.empty(), sessions=(replace(full.sessions[0], active_s=10.0),))
    (row,) = page(report)["tables"][0]["rows"]
    assert row[2] == "<1"
    assert "<td>&lt;1</td>" in str(bundle(report, samples.words()))
