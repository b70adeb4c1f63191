"""Routines handed on as files: what goes out comes back; what is broken or hostile is refused."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backcare_desktop.content.routine_file import (
    LARGEST,
    LONGEST_LINE,
    SUFFIX,
    RoutineFileError,
    file_name,
    read_routine_file,
    routine_text,
    write_routine_file,
)
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.own_routine import LONGEST_NAME, LONGEST_SUMMARY
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.core.routine import LONGEST_REST_S, MOST_STEPS, PlannedStep
from backcare_desktop.core.routine_draft import Draft

KNOWN = ("cat-cow", "knee-rolls", "plank")
DRAFT = Draft(
    'Say "Squat < 90°" & \\ Rücken 🐈',
    "",
    quiet=True,
    steps=(
        PlannedStep("cat-cow", Dose(reps=10, tempo_s=4.5), 20),
        PlannedStep("knee-rolls", Dose(hold_s=30, sets=2, each_side=True, untimed=True), 0),
    ),
)
TEXT = """\
backcare_routine = 1
name = "Evening"

[[steps]]
exercise = "cat-cow"
hold_s = 30

[[steps]]
exercise = "plank"
reps = 5
tempo_s = 4
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / f"evening{SUFFIX}"


def read(path: Path, content: str | bytes) -> Draft:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_routine_file(path, KNOWN)


def refused(path: Path, content: str | bytes) -> RoutineFileError:
    with pytest.raises(RoutineFileError) as caught:
        read(path, content)
    # It can be said in another language.
    assert isinstance(caught.value.reason, PlainReason)
    return caught.value


# --- there and back -----------------------------------------------------------------------------


def test_what_is_written_is_read_as_it_was(path: Path) -> None:
    write_routine_file(path, DRAFT)
    assert read_routine_file(path, KNOWN) == DRAFT


doses = st.one_of(
    st.builds(
        Dose,
        hold_s=st.integers(1, 600),
        sets=st.integers(1, 10),
        each_side=st.booleans(),
        untimed=st.booleans(),
    ),
    st.builds(
        Dose,
        reps=st.integers(1, 100),
        tempo_s=st.floats(1, 30),
        sets=st.integers(1, 10),
        each_side=st.booleans(),
        untimed=st.booleans(),
    ),
)
printable = st.characters(categories=["L", "M", "N", "P", "S"], include_characters=' "\\<>&#')


def words(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(printable, min_size=least, max_size=most).filter(
        lambda text: text.isprintable() and text.strip() == text
    )


drafts = st.builds(
    Draft,
    name=words(1, LONGEST_NAME),
    summary=words(0, LONGEST_SUMMARY),
    quiet=st.booleans(),
    steps=st.lists(
        st.builds(PlannedStep, st.sampled_from(KNOWN), doses, st.integers(0, LONGEST_REST_S)),
        min_size=1,
        max_size=MOST_STEPS,
    ).map(tuple),
).filter(lambda draft: not draft.problems())


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("routines") / f"any{SUFFIX}"


@settings(deadline=None, derandomize=True, database=None)
@given(drafts)
def test_any_routine_survives_the_way_out_and_in(shared: Path, draft: Draft) -> None:
    write_routine_file(shared, draft)
    assert read_routine_file(shared, KNOWN) == draft


def test_the_largest_routine_still_fits(path: Path) -> None:
    step = PlannedStep(
        "x" * 60, Dose(reps=100, tempo_s=29.123456789012345, sets=10, each_side=True), 120
    )
    write_routine_file(path, Draft("🐈" * 60, '"' * 200, steps=(step,) * MOST_STEPS))
    assert path.stat().st_size < LARGEST / 4
    assert len(read_routine_file(path, ("x" * 60,)).steps) == MOST_STEPS


def test_a_file_written_by_hand_may_leave_out_what_is_usual(path: Path) -> None:
    draft = read(path, TEXT)
    assert (draft.name, draft.summary, draft.quiet) == ("Evening", "", False)
    assert draft.steps == (
        PlannedStep("cat-cow", Dose(hold_s=30), 15),
        PlannedStep("plank", Dose(reps=5, tempo_s=4.0), 15),
    )


@pytest.mark.parametrize("content", ["\ufeff" + TEXT, TEXT.replace("\n", "\r\n")])
def test_the_ways_of_other_text_editors_are_understood(path: Path, content: str) -> None:
    assert read(path, content).name == "Evening"


@pytest.mark.parametrize(
    "name",
    ["Squat < 90°", "Push & pull", "I <3 squats", "Legs & back; slow", "90° > 45°", "背中 🐈"],
)
def test_signs_of_everyday_names_stay(path: Path, name: str) -> None:
    assert read(path, TEXT.replace("Evening", name)).name == name


# --- writing ------------------------------------------------------------------------------------


def test_the_text_is_the_same_every_time() -> None:
    assert routine_text(DRAFT) == routine_text(DRAFT)
    assert routine_text(DRAFT).splitlines()[:2] == [
        "backcare_routine = 1",
        'name = "Say \\"Squat < 90°\\" & \\\\ Rücken 🐈"',
    ]


def test_half_a_routine_is_not_written(path: Path) -> None:
    with pytest.raises(ValueError, match="no_name"):
        write_routine_file(path, Draft(steps=DRAFT.steps))
    assert not path.exists()


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("old", "utf-8")

    for owner, name in ((Path, "replace"), (os, "fsync")):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, _full)
            with pytest.raises(OSError, match="No space"):
                write_routine_file(path, DRAFT)
        assert path.read_text("utf-8") == "old"
        assert list(path.parent.iterdir()) == [path]


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_file_of_somebody_else_is_neither_written_over_nor_deleted(path: Path) -> None:
    namesake = path.with_name(f".{path.name}.part")
    namesake.write_text("mine", "utf-8")
    write_routine_file(path, DRAFT)
    assert namesake.read_text("utf-8") == "mine"
    assert sorted(path.parent.iterdir()) == [namesake, path]


def test_it_is_on_the_disk_before_it_takes_the_place_of_another(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    synced, replaced = os.fsync, Path.replace

    def sync(descriptor: int) -> None:
        done.append("on the disk")
        synced(descriptor)

    def replace(half: Path, target: Path) -> Path:
        done.append("in place")
        assert half.parent == target.parent
        return replaced(half, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    write_routine_file(path, DRAFT)
    assert done[:2] == ["on the disk", "in place"]


@pytest.mark.skipif(os.name == "nt", reason="rights of another kind")
def test_only_its_owner_may_read_it(path: Path) -> None:
    write_routine_file(path, DRAFT)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_is_read_only_is_left_as_it_was(path: Path) -> None:
    path.write_text("old", "utf-8")
    path.parent.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            write_routine_file(path, DRAFT)
    finally:
        path.parent.chmod(0o700)
    assert path.read_text("utf-8") == "old"
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_routine_file(tmp_path / "gone" / f"a{SUFFIX}", DRAFT)


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("My evening ten", "my-evening-ten"),
        ("../../etc/passwd", "etc-passwd"),
        ("  <b>Squat</b>: 90° / day ", "b-squat-b-90-day"),
        ("CON", "con-routine"),
        ("…", "routine"),
        ("Rücken 10", "rücken-10"),
        ("x" * 60, "x" * 60),
    ],
)
def test_the_proposed_file_name_is_good_everywhere(name: str, proposed: str) -> None:
    assert file_name(name) == proposed + SUFFIX


# --- broken files -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
        (b'name = "a"\nname = \n', "can't be read from line 2 on"),
        (b'name = """a', "ends too early"),
        (b"", "is not a routine of Backcare"),
        (b"[tool.ruff]\nline-length = 100", "is not a routine of Backcare"),
        (b"#" * 900 + b"\n" + b"# \n" * LARGEST, "larger than 64 kB"),
        (b"a" * (LONGEST_LINE + 1), "lines of more than 1000 letters"),
        (b"a = " + b"[" * 900, "something far too large"),
        (b"a = \n".replace(b"\n", b"9" * 900), "is not a routine of Backcare"),
    ],
)
def test_a_file_that_is_no_routine_says_so(path: Path, content: bytes, reason: str) -> None:
    error = refused(path, content)
    assert reason in error.reason
    assert (error.file, error.step, error.key) == (path.name, 0, "")


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x0b", "\x0c", "\r"])
def test_a_line_is_as_long_as_toml_says(path: Path, sign: str) -> None:
    """Signs that break lines elsewhere don't let a key of thousands of dots through."""
    dotted = "a." * (LONGEST_LINE // 2 - 20)
    error = refused(path, f'{dotted}"{sign}".{dotted}"{sign}".a = 1\n')
    assert "lines of more than 1000 letters" in error.reason


TABLES = "steps = [\n" + "{},\n" * 10_000 + "]\n"


@pytest.mark.parametrize(
    ("old", "new", "step", "key", "reason"),
    [
        ("routine = 1", "routine = 2", 0, "", "newer Backcare"),
        ("routine = 1", 'routine = "1"', 0, "backcare_routine", "whole number"),
        ("routine = 1", "routine = 0", 0, "backcare_routine", "between"),
        ('name = "Evening"', "", 0, "name", "missing"),
        ("Evening", " ", 0, "name", "must not be empty"),
        ("Evening", "x" * 61, 0, "name", "60 characters"),
        ("Evening", "two\\nlines", 0, "name", "one line"),
        ("Evening", "turned\\u202e", 0, "name", "one line"),
        ("Evening", "null\\u0000", 0, "name", "one line"),
        ('name = "Evening"', "name = 5", 0, "name", "must be text"),
        ("Evening", "<b>Evening</b>", 0, "name", "plain text, without tags"),
        ("Evening", "Fish &amp; chips", 0, "name", "plain text, without tags"),
        ("Evening", "\u3164\u3164", 0, "name", "needs letters"),
        ("Evening", "Z" + "\u0301" * 5, 0, "name", "needs letters"),
        ("\n\n[[", '\nsummary = "<a href>"\n\n[[', 0, "summary", "plain text"),
        ("\n\n[[", '\nsummary = "\u2800"\n\n[[', 0, "summary", "needs letters"),
        ('exercise = "plank"', 'exercise = "<i>plank"', 2, "exercise", "plain text"),
        ("\n\n[[", f'\nsummary = "{"x" * 201}"\n\n[[', 0, "summary", "200 characters"),
        ("\n\n[[", '\nquiet = "yes"\n\n[[', 0, "quiet", "true or false"),
        ("\n\n[[", '\nscript = "rm"\n\n[[', 0, "script", "not a known key"),
        (TEXT[TEXT.index("[[") :], TABLES, 0, "steps", "40 tables at most, not 10000"),
        (TEXT[TEXT.index("[[") :], "steps = []", 0, "steps", "at least one"),
        ('exercise = "plank"', 'exercise = "crunch"', 2, "exercise", "'crunch'"),
        ('exercise = "plank"', f'exercise = "{"x" * 61}"', 2, "exercise", "60 characters"),
        ("hold_s = 30", "hold_s = -5", 1, "hold_s", "between 1 and 600"),
        ("hold_s = 30", "hold_s = 601", 1, "hold_s", "between 1 and 600"),
        ("hold_s = 30", "hold_s = 30.5", 1, "hold_s", "whole number"),
        ("hold_s = 30", "hold_s = true", 1, "hold_s", "whole number"),
        ("hold_s = 30", "", 1, "", "either hold_s or reps"),
        ("hold_s = 30", "hold_s = 30\nreps = 3", 1, "", "either hold_s or reps"),
        ("hold_s = 30", "hold_s = 30\ntempo_s = 3", 1, "tempo_s", "not a known key"),
        ("hold_s = 30", "hold_s = 30\nsets = 11", 1, "sets", "between 1 and 10"),
        ("hold_s = 30", "hold_s = 30\nrest_s = -1", 1, "rest_s", "between 0 and 120"),
        ("hold_s = 30", "hold_s = 30\neach_side = 1", 1, "each_side", "true or false"),
        ("hold_s = 30", 'hold_s = 30\nuntimed = ""', 1, "untimed", "true or false"),
        ("tempo_s = 4", "tempo_s = nan", 2, "tempo_s", "between 1 and 30"),
        ("tempo_s = 4", "tempo_s = inf", 2, "tempo_s", "between 1 and 30"),
        ("tempo_s = 4", "", 2, "tempo_s", "missing"),
        ("reps = 5", "reps = 101", 2, "reps", "between 1 and 100"),
    ],
)
def test_whatever_is_wrong_is_named_with_its_step_and_key(
    path: Path, old: str, new: str, step: int, key: str, reason: str
) -> None:
    assert old in TEXT
    error = refused(path, TEXT.replace(old, new, 1))
    assert (error.step, error.key) == (step, key)
    assert reason in error.reason
    if step:
        assert f"step {step}" in str(error)


def test_a_hostile_key_or_file_name_is_shown_short_and_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / f"bad\n\u202e{'y' * 100}{SUFFIX}"
    error = refused(path, f'{TEXT}"{"z" * 500}\\n\\u001b[2J" = 1\n')
    assert error.key == "z" * 59 + "…"
    assert len(error.file) == 60
    assert str(error).isprintable()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(RoutineFileError, match="not an ordinary file"):
        read_routine_file(path, KNOWN)


def test_a_file_that_is_gone_and_a_folder_are_refused(tmp_path: Path) -> None:
    for missing in (tmp_path, tmp_path / "gone"):
        with pytest.raises(RoutineFileError, match="not an ordinary file"):
            read_routine_file(missing, KNOWN)


@settings(deadline=None, derandomize=True, database=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_routine_or_refused(shared: Path, content: bytes) -> None:
    shared.write_bytes(b"backcare_routine = 1\n" + content)
    with pytest.raises(RoutineFileError):
        read_routine_file(shared, KNOWN)
