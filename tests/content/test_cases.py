"""Tables of cases: read in full or not at all, and every mistake names its line and key."""

import re
from pathlib import Path

import pytest

from backcare_desktop.content.cases import (
    LARGEST_FILE,
    LONGEST_STORY,
    MOST_CASES,
    Case,
    CaseError,
    load_cases,
)
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.answers import Answer, Mechanism, Onset, Trend
from backcare_desktop.core.triage import Level, evaluate

ROOT = Path(__file__).parents[2]
TRIAGE = load_triage(ROOT / "resources" / "triage")
QUESTIONS = TRIAGE.interview.questions
PUBLISHED = load_cases(ROOT / "tests" / "cases" / "published.toml", QUESTIONS)

TWO = """\
# Two people.

[[case]]
id = "one"
title = "Numb"
text = '''
Felt a pull.
'''
age = 34
onset = "sudden"
mechanism = "deadlift"
days_since_onset = 2
trend = "worse"
pain_now = 8
symptoms = [
    "saddle_numbness",   # since last night
    "one_leg_pain_below_knee",
]
expected_level = "emergency"
min_safe_level = "urgent"
max_level = "emergency"
basis = ["a list", "another list"]

[[case]]
id = "two"
age = 40
onset = "gradual"
mechanism = "none"
days_since_onset = 0
trend = "improving"
pain_now = 0
symptoms = []
expected_level = "self_care"
min_safe_level = "self_care"
max_level = "self_care"
"""


def load(path: Path) -> tuple[Case, ...]:
    return load_cases(path, QUESTIONS)


def refused(path: Path) -> str:
    """What is said of a file, without its folder."""
    with pytest.raises(CaseError) as caught:
        load(path)
    return str(caught.value).removeprefix(f"{path.parent}/")


def line_of(content: str, words: str) -> int:
    """The last line with these words."""
    return max(n for n, line in enumerate(content.split("\n"), 1) if words in line)


# --- our own table -------------------------------------------------------------------------------


@pytest.mark.parametrize("case", PUBLISHED, ids=lambda case: case.id)
def test_a_published_case_gets_the_level_that_is_expected(case: Case) -> None:
    assert evaluate(TRIAGE.rules, case.answers, complete=True).level is case.expected


def test_every_rule_fires_in_some_case_and_every_level_comes_out_of_some() -> None:
    found = [evaluate(TRIAGE.rules, case.answers, complete=True) for case in PUBLISHED]
    fired = {reason.rule for finding in found for reason in finding.reasons}
    assert fired == {rule.id for rule in TRIAGE.rules.rules}
    assert {finding.level for finding in found} == set(Level)


def test_every_rule_decides_some_case_on_its_own() -> None:
    """Without it the level would be lower: otherwise nobody would notice that it is gone."""
    missed = {rule.id for rule in TRIAGE.rules.rules}
    for case in PUBLISHED:
        finding = evaluate(TRIAGE.rules, case.answers, complete=True)
        levels = {rule.id: rule.level for rule in TRIAGE.rules.rules}
        highest = {why.rule for why in finding.reasons if levels[why.rule] is finding.level}
        if len(highest) == 1:
            missed -= highest
    assert missed == set()


# --- reading -------------------------------------------------------------------------------------


def test_a_case_is_read_in_full_and_what_it_does_not_name_is_a_no(tmp_path: Path) -> None:
    (tmp_path / "two.toml").write_text(TWO, "utf-8")
    one, two = load(tmp_path / "two.toml")
    assert (one.id, one.expected, one.least, one.most) == (
        "one",
        Level.EMERGENCY,
        Level.URGENT,
        Level.EMERGENCY,
    )
    said = one.answers
    assert (said.age, said.onset, said.mechanism) == (34, Onset.SUDDEN, Mechanism.DEADLIFT)
    assert (said.days_since_onset, said.trend, said.pain_now) == (2, Trend.WORSE, 8)
    assert set(said.symptoms) == set(QUESTIONS)
    yes = {key for key, answer in said.symptoms.items() if answer is Answer.YES}
    assert yes == {"saddle_numbness", "one_leg_pain_below_knee"}
    assert set(two.answers.symptoms.values()) == {Answer.NO}


def test_title_text_and_basis_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "with.toml").write_text(TWO, "utf-8")
    without = re.sub(r"(?ms)^title.*?'''\n.*?'''\n|^basis.*?$", "", TWO)
    assert "title" not in without and "Felt" not in without and "basis" not in without
    (tmp_path / "without.toml").write_text(without, "utf-8")
    assert load(tmp_path / "with.toml") == load(tmp_path / "without.toml")


def test_a_long_story_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.toml"
    path.write_text(TWO.replace('title = "Numb"', f'title = "{"x" * LONGEST_STORY}"'), "utf-8")
    assert len(load(path)) == 2


# --- mistakes ------------------------------------------------------------------------------------

SYMPTOMS = '"one_leg_pain_below_knee",'

MISTAKES = [
    # old, new, the last line with these words is at fault, the key, some of what is said
    ('id = "two"', 'id = "one"', 'id = "one"', "id", "taken"),
    ('id = "two"', 'id = ""', 'id = ""', "id", "empty"),
    ('id = "two"', 'id = "two\\nthree self_care"', "two\\n", "id", "printable"),
    ('id = "two"', 'id = "\\u001b[2J"', "[2J", "id", "printable"),
    ('id = "two"', f'id = "{"x" * 61}"', "xxx", "id", "60"),
    ('id = "two"\n', "", "[[case]]", "id", "missing"),
    ("age = 40", "age = -1", "age = -1", "age", "0 and 120"),
    ("age = 40", "age = 121", "age = 121", "age", "0 and 120"),
    ("age = 40", 'age = "40"', 'age = "40"', "age", "whole number"),
    ("age = 40", "age = 40.0", "age = 40.0", "age", "whole number"),
    ("age = 40", "age = true", "age = true", "age", "whole number"),
    ("age = 40", "agee = 40", "[[case]]", "age", "missing"),
    ("age = 40", "age = 40\nheight = 180", "height", "height", "not a known key"),
    ("age = 40", '"age" = 400', "400", "age", "0 and 120"),
    ("age = 40", "age = 40\nmore.less = 1", "more.less", "more", "not a known key"),
    ('"gradual"', '"slowly"', "slowly", "onset", "'slowly'"),
    ('"gradual"', "1", "onset = 1", "onset", "text"),
    ('mechanism = "none"', 'mechanism = "yoga"', "yoga", "mechanism", "'yoga'"),
    ("days_since_onset = 0", "days_since_onset = -1", "= -1", "days_since_onset", "36500"),
    ("days_since_onset = 0", "days_since_onset = 36501", "36501", "days_since_onset", "36500"),
    ('trend = "improving"', 'trend = "at line 7"', "at line 7", "trend", "one of"),
    ("pain_now = 0", "pain_now = 11", "= 11", "pain_now", "0 and 10"),
    ("pain_now = 0", "pain_now = -1", "= -1", "pain_now", "0 and 10"),
    ("pain_now = 0", "pain_now = nan", "nan", "pain_now", "whole number"),
    ("symptoms = []", 'symptoms = "worse"', "worse", "symptoms", "list"),
    ("symptoms = []", "symptoms = [1]", "[1]", "symptoms", "list"),
    ("symptoms = []", 'symptoms = ["wrse"]', "wrse", "symptoms", "'wrse'"),
    ("symptoms = []", 'symptoms = ["w\\u0072se"]', "u0072", "symptoms", "'wrse'"),
    ("symptoms = []", 'symptoms = ["self\\u005fcare"]', "u005f", "symptoms", "'self_care'"),
    ("symptoms = []", 'symptoms = ["worse", "w\\u006frse"]', "u006f", "symptoms", "twice"),
    ("symptoms = []\n", "", "[[case]]", "symptoms", "missing"),
    ('max_level = "self_care"', 'max_level = "safe"', '"safe"', "max_level", "'safe'"),
    ('expected_level = "self_care"', "expected_level = 0", "_level = 0", "expected_level", "text"),
    (
        'expected_level = "self_care"',
        'expected_level = "routine"',
        '"routine"',
        "expected_level",
        "between",
    ),
    ('"Numb"', "7", "title = 7", "title", "text"),
    ('"Numb"', f'"{"x" * (LONGEST_STORY + 1)}"', "xxx", "title", "4000"),
    ('["a list", "another list"]', '"a list"', "basis", "basis", "list"),
    ("# Two people.", 'title = "Two"', 'title = "Two"', "title", "not a known key"),
    ("# Two people.", "[about]", "[about]", "about", "not a known key"),
    # in a list over several lines
    (SYMPTOMS, '"saddle_numbness",', '    "saddle_numbness",', "symptoms", "twice"),
    (SYMPTOMS, '"leg_pain",', '"leg_pain"', "symptoms", "'leg_pain'"),
    (SYMPTOMS, f'{SYMPTOMS}\n    "leg_pain",', '"leg_pain"', "symptoms", "'leg_pain'"),
]


@pytest.mark.parametrize(("old", "new", "words", "key", "reason"), MISTAKES)
def test_every_mistake_names_its_line_and_key(
    tmp_path: Path, old: str, new: str, words: str, key: str, reason: str
) -> None:
    assert TWO.count(old) == 1
    content = TWO.replace(old, new)
    (tmp_path / "cases.toml").write_text(content, "utf-8")
    said = refused(tmp_path / "cases.toml")
    assert said.startswith(f"cases.toml:{line_of(content, words)}: {key}: ")
    assert reason in said


def test_a_key_that_is_missing_is_not_looked_for_in_the_next_case(tmp_path: Path) -> None:
    (tmp_path / "cases.toml").write_text(TWO.replace("age = 34\n", ""), "utf-8")
    assert refused(tmp_path / "cases.toml") == "cases.toml:3: age: is missing"


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_lines_are_those_that_an_editor_counts(tmp_path: Path, ends: str) -> None:
    """A line separator within a text is no line's end for an editor, nor for TOML."""
    content = TWO.replace('"Numb"', '"Numb\u2028\x85"').replace("age = 40", "age = 400")
    (tmp_path / "cases.toml").write_bytes(content.replace("\n", ends).encode())
    assert refused(tmp_path / "cases.toml").startswith(f"cases.toml:{line_of(content, '400')}: age")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'[[case]]\nid = "a"\nid = "b"\n', "cases.toml:3: is not valid TOML"),
        (b'[[case]]\nid = "a"\nage = \n', "cases.toml:3: is not valid TOML"),
        (b'[[case]]\nsymptoms = [\n"a",', "cases.toml:3: is not valid TOML"),
        (b'[[case]]\n\nid = "\xff"\n', "cases.toml:3: is not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00", "cases.toml:1: is not UTF-8"),
        (b"", "cases.toml: case: is missing"),
        (b"# nobody\n", "cases.toml: case: is missing"),
        (b"# nobody\ncase = []\n", "cases.toml:2: case: must be a list"),
        (b"# nobody\n\n[case]\nage = 3\n", "cases.toml:3: case: must be a list"),
        (b'case = [{id = "a"}]\n', "cases.toml: symptoms: is missing"),
        (b"case = [3]\n", "cases.toml:1: case: must hold tables only"),
        (b"age = " + b"9" * 5000, "cases.toml: holds something far too large"),
        (b"a = " + b"[" * 100_000, "cases.toml: holds something far too large"),
    ],
)
def test_a_file_that_is_no_table_of_cases_is_named(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "cases.toml").write_bytes(content)
    assert refused(tmp_path / "cases.toml").startswith(said)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    for name in ("missing.toml", "folder.toml"):
        assert refused(tmp_path / name).startswith(f"{name}: can't be read")


def test_a_file_has_a_largest_size_and_none_beyond_is_read(tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text(TWO + "#" * (LARGEST_FILE - len(TWO)), "ascii")
    assert len(load(path)) == 2
    with path.open("ab") as file:
        file.truncate(1 << 40)
    assert refused(path) == "cases.toml: is larger than 4096 kB"


def test_a_table_has_a_most_number_of_cases(tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    second = TWO[TWO.index("[[case]]", 20) :]
    many = [second.replace('"two"', f'"{number}"') for number in range(MOST_CASES + 1)]
    path.write_text("".join(many), "utf-8")
    assert "must hold 2000 tables at most, not 2001" in refused(path)
    path.write_text("".join(many[:-1]), "utf-8")
    assert len(load(path)) == MOST_CASES
