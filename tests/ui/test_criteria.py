"""The list of criteria is whole, and what it names is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
LIST = TESTS / "ui" / "CRITERIA.md"
PROGRAM = TESTS.parent / "backcare_desktop"
ROW = re.compile(r"^\| ([DET]\d+) \| .+ \| (.+) \|$", re.MULTILINE)
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")
HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(node.name for node in found if node.name.startswith("test_"))


def test_every_criterion_has_its_row() -> None:
    rules = [rule for rule, _ in ROW.findall(LIST.read_text(encoding="utf-8"))]
    wanted = {"E": 25, "D": 22, "T": 12}
    assert rules == [f"{kind}{at + 1}" for kind, count in wanted.items() for at in range(count)]


def test_every_test_that_is_named_exists() -> None:
    named = NAMED.findall(LIST.read_text(encoding="utf-8"))
    assert [f"{file}::{name}" for file, name in named if name not in names_in(file)] == []


def test_every_rule_is_held_by_a_test_or_by_the_table() -> None:
    rows = ROW.findall(LIST.read_text(encoding="utf-8"))
    assert [rule for rule, held in rows if not NAMED.search(held)] == ["D3", "D18"]


def test_no_widget_names_a_colour() -> None:
    """Colours come from the theme, so that all of them are its."""
    named = [
        f"{path.name}:{node.lineno}"
        for path in (PROGRAM / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and HEX.fullmatch(node.value)
    ]
    assert named == []


@pytest.mark.parametrize(("text", "colour"), [("#1E2929", True), ("#7", False), ("&#39;", False)])
def test_a_colour_is_known_when_it_is_seen(text: str, *, colour: bool) -> None:
    assert bool(HEX.fullmatch(text)) is colour
