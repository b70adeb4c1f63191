"""Content files are read key by key; every mistake names file, table and key."""

from pathlib import Path

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import LARGEST_FILE, LONGEST_TEXT, Table, read_toml


def table(**data: object) -> Table:
    return Table(data, file="x.toml", name="steps[2]")


def place(error: ContentError) -> tuple[str, str, str]:
    return error.file, error.table, error.key


# --- files ---------------------------------------------------------------------------------------


def test_a_file_is_read_as_its_top_table(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('name = "Rückenlage"\r\n[sub]\nsides = 2\n', "utf-8")
    top = read_toml(path)
    assert top.text("name") == "Rückenlage"
    sub = top.table("sub")
    assert (top.file, top.name, sub.name) == ("a.toml", "", "sub")
    assert sub.integer("sides", least=1, most=2) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"name = ", "not valid TOML"),
        (b'name = "a"\nname = "b"', "not valid TOML"),
        (b'name = "\xff\xfe"', "not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
        (b"#" * (LARGEST_FILE + 1), "larger than 256 kB"),
    ],
)
def test_a_file_that_can_not_be_used_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(ContentError, match=reason) as caught:
        read_toml(path)
    assert place(caught.value) == ("broken.toml", "", "")


def test_a_file_of_the_largest_size_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * LARGEST_FILE)
    read_toml(path).finish()


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    for name in ("missing.toml", "folder.toml"):
        with pytest.raises(ContentError, match=f"{name}: can't be read"):
            read_toml(tmp_path / name)


# --- errors --------------------------------------------------------------------------------------


def test_an_error_names_its_place_as_far_as_it_is_known() -> None:
    assert str(ContentError("is odd", file="a.toml")) == "a.toml: is odd"
    full = ContentError("is odd", file="a.toml", table="steps[2]", key="hold_s")
    assert str(full) == "a.toml, table [steps[2]], key 'hold_s': is odd"
    assert full.reason == "is odd"


# --- values --------------------------------------------------------------------------------------

WRONG: list[tuple[str, tuple[object, ...], dict[str, object]]] = [
    ("text", (None, 1, True, "", "  \n", ["a"], "x" * (LONGEST_TEXT + 1)), {}),
    ("texts", (None, "a", [], [1], ["a", ""], ["a", " "], ["x" * (LONGEST_TEXT + 1)]), {}),
    ("integer", (None, "1", 1.0, True, 0, 6), {"least": 1, "most": 5}),
    (
        "number",
        (None, "1", True, 0.99, 5.01, float("nan"), float("inf"), float("-inf")),
        {"least": 1, "most": 5},
    ),
    ("flag", (0, 1, "true"), {"default": False}),
    ("choice", (None, 1, "", "under", "Side"), {"allowed": ("side", "top")}),
    ("table", (None, [], "a", 1), {}),
    ("tables", (None, {}, [], [1], [{}, 1], [{}, {}, {}, {}]), {"most": 3}),
]


@pytest.mark.parametrize(
    ("method", "value", "limits"),
    [(method, value, limits) for method, values, limits in WRONG for value in values],
)
def test_a_wrong_value_is_refused_with_its_place(
    method: str, value: object, limits: dict[str, object]
) -> None:
    read = getattr(table() if value is None else table(key=value), method)
    with pytest.raises(ContentError) as caught:
        read("key", **limits)
    assert place(caught.value) == ("x.toml", "steps[2]", "key")
    assert caught.value.reason


def test_a_value_at_its_limit_is_taken() -> None:
    assert table(key="x" * LONGEST_TEXT).text("key") == "x" * LONGEST_TEXT
    assert table(key="x" * 60).text("key", longest=60)
    with pytest.raises(ContentError, match="60 characters"):
        table(key="x" * 61).text("key", longest=60)
    assert table(key=["x" * LONGEST_TEXT]).texts("key") == ("x" * LONGEST_TEXT,)
    assert table(key=["a", "b"]).texts("key") == ("a", "b")
    for value in (1, 5):
        assert table(key=value).integer("key", least=1, most=5) == value
        number = table(key=value).number("key", least=1, most=5)
        assert (number, type(number)) == (value, float)
    assert table(key="top").choice("key", ("side", "top")) == "top"
    assert table(key=True).flag("key", default=False) is True
    assert len(table(key=[{}, {}, {}]).tables("key", most=3)) == 3


def test_a_default_stands_in_for_a_missing_key_only() -> None:
    empty = table()
    assert empty.text("key", "") == ""
    assert empty.integer("key", 3, least=1, most=5) == 3
    assert empty.number("key", 0.0, least=-1, most=1) == 0.0
    assert empty.flag("key", default=True) is True
    assert empty.choice("key", ("side", "top"), "side") == "side"
    with pytest.raises(ContentError, match="whole number"):
        table(key="3").integer("key", 3, least=1, most=5)


def test_a_missing_key_says_so() -> None:
    with pytest.raises(ContentError, match="key 'name': is missing"):
        table().text("name")


# --- tables --------------------------------------------------------------------------------------


def test_tables_below_are_named_with_their_number() -> None:
    top = Table({"steps": [{"target": {}}, {}]}, file="x.toml")
    first, second = top.tables("steps", most=2)
    assert (first.name, second.name) == ("steps[0]", "steps[1]")
    assert first.table("target").name == "steps[0].target"


def test_a_key_that_nobody_knows_is_named() -> None:
    some = table(name="a", hold=30)
    some.text("name")
    with pytest.raises(ContentError, match="not a known key") as caught:
        some.finish()
    assert place(caught.value) == ("x.toml", "steps[2]", "hold")


def test_a_table_read_in_full_is_finished() -> None:
    some = table(name="a")
    assert some.has("name")
    some.text("name")
    assert not some.has("name")
    some.finish()


def test_reading_leaves_the_callers_data_alone() -> None:
    data = {"name": "a"}
    Table(data, file="x.toml").text("name")
    assert data == {"name": "a"}
