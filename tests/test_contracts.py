"""The house stands as it was drawn: layers, Qt on the roof, SQL in the cellar, nothing heavy."""

import ast
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import pytest
from importlinter import cli as import_linter

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "backcare_desktop"
CONFIG = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(CONFIG.read_text("utf-8"))["tool"]["importlinter"]["contracts"]

ABSENT = """
import importlib, pkgutil, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {absent!r}:
            raise ImportError(name + " is not there")

sys.meta_path.insert(0, Absent())
for layer in {layers!r}:
    package = importlib.import_module("backcare_desktop." + layer)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if ".migrations." not in module.name:
            importlib.import_module(module.name)
            print(module.name)
"""


def imported_without(absent: set[str], *layers: str) -> set[str]:
    """Import every module of the layers in a fresh interpreter where ``absent`` can't be had."""
    code = textwrap.dedent(ABSENT).format(absent=absent, layers=layers)
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


def test_every_import_contract_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    code = import_linter.lint_imports(str(CONFIG), no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


def test_every_module_that_a_contract_names_exists() -> None:
    named = {
        word.strip()
        for contract in CONTRACTS
        for key in ("layers", "source_modules", "forbidden_modules", "modules")
        for entry in contract.get(key, ())
        for word in entry.split("|")
    }
    for name in sorted(name for name in named if name.startswith("backcare_desktop")):
        path = ROOT / name.replace(".", "/")
        assert path.with_suffix(".py").exists() or (path / "__init__.py").exists(), name


def test_the_floors_below_the_roof_stand_without_qt() -> None:
    found = imported_without(
        {"PySide6", "shiboken6"}, "core", "content", "storage", "services", "reporting"
    )
    assert {"backcare_desktop.core.session", "backcare_desktop.services.sessions"} <= found


def test_the_ground_floor_needs_python_and_what_its_values_are_made_of() -> None:
    outside = {"PySide6", "shiboken6", "sqlalchemy", "sqlmodel", "alembic", "matplotlib"}
    outside |= {"numpy", "scipy", "platformdirs", "tzlocal", "sqlite3"}
    assert "backcare_desktop.core.clock" in imported_without(outside, "core", "content")


def test_use_cases_are_loaded_without_sql_and_without_a_chart_library() -> None:
    heavy = {"sqlalchemy", "sqlmodel", "alembic", "matplotlib", "numpy", "scipy"}
    assert "backcare_desktop.services.desk" in imported_without(heavy, "services")


def test_no_signal_is_connected_to_a_lambda() -> None:
    """A lambda keeps its widget alive and then meets a dead one."""
    found = [
        f"{path.relative_to(ROOT)}, line {node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(isinstance(argument, ast.Lambda) for argument in node.args)
    ]
    assert found == []
