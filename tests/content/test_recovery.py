"""The way back to lifting: what ships is whole and calm; what is broken is named."""

import re
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.library import load_library
from backcare_desktop.content.phase_titles import load_phase_titles
from backcare_desktop.content.recovery import Recovery, load_recovery
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.phase import PHASES, gates_for_share

SHIPPED = Path(__file__).parents[2] / "resources"
LIBRARY = load_library(SHIPPED)
RECOVERY = load_recovery(SHIPPED / "recovery", LIBRARY.exercises)
FILES = ("phases.toml", "gates.toml", "swaps.toml", "technique.toml", "comeback.toml")

MOST_WORDS = 20
SOURCES = (
    "Article “How to reduce back pain after workout”: ",
    "Article “Lower back pain after leg workout tips”: ",
)
NEVER_SAID = re.compile(
    r"\b(cur(e|es|ed|ing)|eliminat\w*|guarant\w*|decompress\w*|reset\w*|detox\w*|heal(s|ed|ing)?"
    r"|fix(es|ed|ing)?|prevent\w*|protect\w*|because|cause[sd]?|realign\w*|permanent\w*|safe\w*"
    r"|normal|missed|failed|only|must|well done|good|great|percent|per cent)\b|[%!]",
    re.IGNORECASE,
)
"""No promise, no cause, no praise, no blame."""


def sentences() -> Iterator[str]:
    for phase in RECOVERY.phases.values():
        yield from (*phase.fits, *phase.waits)
    for gate in RECOVERY.gates.values():
        yield from (*gate.steps, gate.met)
    for lift in RECOVERY.swaps:
        yield from (swap.reason for swap in lift.swaps)
    for card in RECOVERY.cards:
        yield from card.text
    yield RECOVERY.comeback.summary
    for week in RECOVERY.comeback.weeks:
        yield week.text
        yield from (item.text for item in week.items if item.text)


def titles() -> Iterator[str]:
    yield from (phase.title for phase in RECOVERY.phases.values())
    yield from (gate.title for gate in RECOVERY.gates.values())
    yield from (lift.name for lift in RECOVERY.swaps)
    yield from (card.title for card in RECOVERY.cards)
    yield from (RECOVERY.comeback.name, *(week.title for week in RECOVERY.comeback.weeks))


def sources() -> Iterator[str]:
    yield from (phase.source for phase in RECOVERY.phases.values())
    yield from (gate.source for gate in RECOVERY.gates.values())
    yield from (lift.source for lift in RECOVERY.swaps)
    yield from (card.source for card in RECOVERY.cards)
    yield RECOVERY.comeback.source


# --- what ships ----------------------------------------------------------------------------------


def test_every_phase_and_every_gate_has_its_text_in_order() -> None:
    assert tuple(RECOVERY.phases) == PHASES
    assert tuple(RECOVERY.gates) == tuple(Gate)


def test_swaps_are_for_the_lifts_that_have_a_source() -> None:
    assert [lift.id for lift in RECOVERY.swaps] == [
        "squat",
        "deadlift",
        "romanian-deadlift",
        "lunge",
    ]
    named = {swap.exercise_id for lift in RECOVERY.swaps for swap in lift.swaps}
    assert named == {
        "split-squat",
        "goblet-squat",
        "step-up",
        "reverse-lunge",
        "hip-thrust",
        "glute-bridge",
        "sl-rdl",
    }


@pytest.mark.parametrize(
    ("typed", "lift"),
    [
        ("Squat", "squat"),
        ("Kniebeuge mit Pause", "squat"),
        ("Rumänisches Kreuzheben", "romanian-deadlift"),
        ("my romanian deadlift", "romanian-deadlift"),
        ("Bench press", None),
    ],
)
def test_a_lift_is_known_by_its_name_in_every_language(typed: str, lift: str | None) -> None:
    found = RECOVERY.lift_like(typed)
    assert (found and found.id) == lift


def test_two_names_of_one_lift_are_the_same_lift() -> None:
    assert RECOVERY.same_lift("kniebeuge", "Squat")
    assert RECOVERY.same_lift("Bench press", "bench PRESS")
    assert not RECOVERY.same_lift("Kreuzheben", "Squat")
    assert not RECOVERY.same_lift("Deadlift", "Romanian deadlift")


def test_every_figure_that_is_shown_is_there() -> None:
    shown = {
        *(swap.exercise_id for lift in RECOVERY.swaps for swap in lift.swaps),
        *(card.exercise_id for card in RECOVERY.cards),
        *(gate.exercise_id for gate in RECOVERY.gates.values() if gate.exercise_id),
        *(item.exercise_id for week in RECOVERY.comeback.weeks for item in week.items),
    } - {""}
    assert {LIBRARY.exercises[each].figure for each in shown} <= set(LIBRARY.figures)


def test_there_is_a_card_for_every_skill_and_the_checklist_uses_the_same_keys() -> None:
    keys = [card.id for card in RECOVERY.cards]
    assert keys == ["brace", "neutral", "hinge", "control", "depth"]
    assert {*keys} - {"depth"} == {*FormPoint} - {FormPoint.STEADY}


def test_the_comeback_goes_from_half_to_a_usual_week_in_four() -> None:
    weeks = RECOVERY.comeback.weeks
    shares = [[item.share for item in week.items if item.share is not None] for week in weeks]
    assert shares == [
        [Decimal("0.5")],
        [],
        [Decimal("0.6")],
        [Decimal("0.6"), Decimal(1)],
    ]
    assert [len(week.gates) for week in weeks] == [1, 2, 5, 5]
    for week, found in zip(weeks, shares, strict=True):
        for share in found:
            assert set(gates_for_share(share)) <= set(week.gates)


def test_the_first_week_has_three_short_walks_a_day_and_the_last_one_heavy_day() -> None:
    first, last = RECOVERY.comeback.weeks[0], RECOVERY.comeback.weeks[-1]
    (walk,) = (item for item in first.items if item.exercise_id == "walk")
    assert (walk.days, walk.times_a_day) == (7, 3)
    assert [(item.share, item.days) for item in last.items if item.lift] == [
        (Decimal("0.6"), 2),
        (Decimal(1), 1),
    ]


def test_an_exercise_of_the_comeback_is_dosed_as_its_cues_are_written() -> None:
    for week in RECOVERY.comeback.weeks:
        for item in week.items:
            if item.dose is not None:
                cues = " ".join(LIBRARY.exercises[item.exercise_id].cues)
                assert item.dose.each_side == ("{side}" in cues), item.exercise_id


# --- the words -----------------------------------------------------------------------------------


def test_sentences_are_short_whole_and_calm() -> None:
    for text in sentences():
        assert text[0].isupper() and text.endswith((".", "?")), text
        for sentence in re.split(r"(?<=[.?:])\s+", text):
            assert len(sentence.split()) <= MOST_WORDS, text
        assert not NEVER_SAID.search(text), text


def test_titles_have_no_full_stop() -> None:
    for text in titles():
        assert text[0].isupper() and not text.endswith("."), text
        assert not NEVER_SAID.search(text), text


def test_every_text_names_its_source_plainly() -> None:
    for text in sources():
        assert text.startswith(SOURCES) and text.endswith("."), text
        assert "80" not in text
        assert not re.search(r"\b(A1|A2|PT|K)\b|\[", text), text


# --- what is broken is named ---------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED / "recovery", tmp_path / "recovery"))


def broken(folder: Path, name: str, old: str, new: str) -> ContentError:
    path = folder / name
    content = path.read_text("utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_recovery(folder, LIBRARY.exercises)
    return caught.value


def test_a_copy_of_what_ships_loads(folder: Path) -> None:
    found: Recovery = load_recovery(folder, LIBRARY.exercises)
    # Names in other languages stand elsewhere.
    english = [replace(lift, names=frozenset({lift.name.casefold()})) for lift in RECOVERY.swaps]
    assert found == replace(RECOVERY, swaps=tuple(english))


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ContentError, match=name):
        load_recovery(folder, LIBRARY.exercises)


@pytest.mark.parametrize("name", FILES)
def test_a_key_that_nobody_knows_is_named(folder: Path, name: str) -> None:
    path = folder / name
    path.write_text(f'colour = "red"\n{path.read_text("utf-8")}', "utf-8")
    with pytest.raises(ContentError, match="is not a known key") as caught:
        load_recovery(folder, LIBRARY.exercises)
    assert (caught.value.file, caught.value.key) == (name, "colour")


@pytest.mark.parametrize(
    ("name", "old", "new", "table", "key"),
    [
        ("phases.toml", 'id = "days_3_5"', 'id = "any"', "phases[1]", "id"),
        ("phases.toml", 'title = "Week 2"', "", "phases[2]", "title"),
        ("phases.toml", "waits = [", "wait = [", "phases[0]", "waits"),
        ("gates.toml", 'id = "stairs"', 'id = "rotation"', "gates[0]", "id"),
        ("gates.toml", 'exercise = "walk"', 'exercise = "stroll"', "gates[1]", "exercise"),
        ("gates.toml", 'title = "Stairs"', 'title = "Stairs"\nlevel = 3', "gates[0]", "level"),
        ("swaps.toml", 'id = "deadlift"', 'id = "squat"', "lifts[1]", "id"),
        ("swaps.toml", '"goblet-squat"', '"gobbet-squat"', "lifts[0].swaps[0]", "exercise"),
        ("swaps.toml", '"goblet-squat"', '"split-squat"', "lifts[0]", "swaps"),
        ("swaps.toml", "reason =", "because =", "lifts[0].swaps[0]", "reason"),
        ("technique.toml", 'id = "hinge"', 'id = "brace"', "cards[2]", "id"),
        ("technique.toml", 'exercise = "brace"', 'exercise = ""', "cards[0]", "exercise"),
        ("comeback.toml", "percent = 50", "percent = 101", "weeks[0].items[0]", "percent"),
        ("comeback.toml", 'gates = ["stairs"]', "gates = []", "weeks[0]", "gates"),
        ("comeback.toml", 'gates = ["stairs"]', 'gates = ["lift"]', "weeks[0]", "gates"),
        ("comeback.toml", '["stairs", "sitting_walking"]', "[]", "", "weeks"),
        ("comeback.toml", "hold_s = 300", "hold_s = 300, reps = 3", "weeks[0].items[1]", ""),
        ("comeback.toml", 'lift = "Squat", percent', "percent", "weeks[0].items[0]", ""),
        ("comeback.toml", "days = 2", "days = 8", "weeks[0].items[0]", "days"),
        ("comeback.toml", '"cat-cow"', '"cat"', "weeks[0].items[2]", "exercise"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    folder: Path, name: str, old: str, new: str, table: str, key: str
) -> None:
    found = broken(folder, name, old, new)
    assert (found.file, found.table, found.key) == (name, table, key)


def test_a_phase_that_is_left_out_is_named(folder: Path) -> None:
    path = folder / "phases.toml"
    content = path.read_text("utf-8")
    path.write_text(content[: content.index('[[phases]]\nid = "full_training"')], "utf-8")
    with pytest.raises(ContentError, match="'full_training'"):
        load_recovery(folder, LIBRARY.exercises)


def test_the_names_of_the_phases_are_read_alone(tmp_path: Path) -> None:
    titles = load_phase_titles(SHIPPED / "recovery")
    assert titles == {phase: text.title for phase, text in RECOVERY.phases.items()}
    whole = (SHIPPED / "recovery" / "phases.toml").read_text("utf-8")
    first, second = PHASES[:2]
    for broken, told in (
        (whole.replace(f'id = "{first}"', f'id = "{second}"', 1), first),
        (whole[: whole.rindex("[[phases]]")], PHASES[-1]),
    ):
        (tmp_path / "phases.toml").write_text(broken, "utf-8")
        with pytest.raises(ContentError, match=told):
            load_phase_titles(tmp_path)
