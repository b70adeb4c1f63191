"""What Backcare is put together from, and under which terms: read from what is installed."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Final

from msgspec import Struct

NEEDED: Final = (
    "PySide6",
    "SQLModel",
    "alembic",
    "matplotlib",
    "platformdirs",
    "msgspec",
    "fontpkg-inter",
    "tzlocal",
    "tzdata",
    "wakepy",
    "jeepney",
    "typst",
    "pikepdf",
    "icalendar",
    "pyrage",
    "sqlcipher3",
)
"""What pyproject.toml asks for. Named here, because a frozen program has no pyproject.toml."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CLASSIFIER = "License :: "
_LONGEST = 80
"""Longer than this the licence stands there in full, and not by its name."""


class Part(Struct, frozen=True):
    """A library that runs inside Backcare.

    Attributes:
        name, version: as it calls itself.
        licence: its terms by name; empty where it doesn't say.
        home: where it comes from; may be empty.
    """

    name: str
    version: str
    licence: str
    home: str


def installed_parts() -> tuple[Part, ...]:
    """Every library that is needed, and what those need, by name; what is not installed is not."""
    found: dict[str, Distribution] = {}
    wanted = list(NEEDED)
    while wanted:
        name = wanted.pop()
        if _key(name) in found:
            continue
        try:
            each = found[_key(name)] = distribution(name)
        except PackageNotFoundError:
            continue
        wanted += _needs(each)
    parts = (_part(each) for each in found.values())
    return tuple(sorted(parts, key=lambda part: part.name.casefold()))


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _needs(each: Distribution) -> Iterator[str]:
    """The names of what a library needs without any of its extras."""
    for line in each.requires or ():
        named = _NAME.match(line)
        if named is not None and "extra ==" not in line:
            yield named.group()


def _part(each: Distribution) -> Part:
    return Part(_told(each, "Name"), each.version, _licence(each), _home(each))


def _licence(each: Distribution) -> str:
    written = _told(each, "License-Expression") or _told(each, "License")
    if written and len(written) <= _LONGEST and "\n" not in written:
        return written
    lines = each.metadata.get_all("Classifier") or ()
    kinds = (line for line in lines if line.startswith(_CLASSIFIER))
    return ", ".join(kind.rsplit(" :: ", 1)[-1] for kind in kinds)


def _home(each: Distribution) -> str:
    lines: list[str] = each.metadata.get_all("Project-URL") or []
    urls = dict(line.split(", ", 1) for line in lines if ", " in line)
    named = {name.casefold(): url for name, url in urls.items()}
    for name in ("homepage", "home", "source", "repository", "source code"):
        if name in named:
            return named[name]
    return _told(each, "Home-page")


def _told(each: Distribution, field: str) -> str:
    """A field of what it tells of itself; empty where it is missing."""
    values: list[str] = each.metadata.get_all(field) or []
    return values[0] if values else ""
