"""The licences that About names: of what is installed, and of everything that is needed."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from backcare_desktop import installed_parts
from backcare_desktop.installed_parts import NEEDED

PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
PARTS = {part.name.casefold(): part for part in installed_parts.installed_parts()}


def test_everything_that_the_project_asks_for_is_looked_up() -> None:
    asked = PROJECT["project"]["dependencies"]
    names = [re.match(r"[\w.-]+", line) for line in asked]
    assert tuple(name.group() for name in names if name is not None) == NEEDED


def test_a_library_has_the_version_and_the_terms_it_has_itself() -> None:
    assert PARTS["pyside6"].version == version("PySide6")
    assert "LGPL" in PARTS["pyside6"].licence
    assert PARTS["fontpkg-inter"].licence == "OFL-1.1"


def test_what_a_library_needs_is_named_too_but_not_what_its_extras_would() -> None:
    assert "sqlalchemy" in PARTS
    assert "pytest" not in PARTS


def test_what_is_not_installed_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed_parts, "NEEDED", ("platformdirs", "no-such-library"))
    assert [part.name for part in installed_parts.installed_parts()] == ["platformdirs"]
