"""Reads the pages of Help: one TOML file a page, and one of their sources."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from backcare_desktop.content.reader import Table
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.languages import ENGLISH

PAGES: Final = ("questions", "professional", "accessibility")
"""The names of the files, without their ending."""

TABS: Final = (
    "today",
    "symptom-check",
    "stretch",
    "core",
    "pain",
    "training",
    "report",
    "settings",
)
"""Where an entry may lead."""

MOST_ENTRIES: Final = 30
MOST_SOURCES: Final = 60


class HelpSource(Struct, frozen=True):
    """What an entry rests on; ``url`` may be empty."""

    text: str
    url: str


class HelpEntry(Struct, frozen=True):
    """One question with its answer, or one part of a page.

    Attributes:
        id: stable key within its page.
        text, points: paragraphs, and a list below them; one of them may be empty.
        tab, open: the tab that acts on it, and the words of the way there; empty for none.
        also: words to find it by that stand nowhere.
        sources: what it rests on.
    """

    id: str
    title: str
    text: tuple[str, ...]
    points: tuple[str, ...]
    tab: str
    open: str
    also: str
    sources: tuple[HelpSource, ...]


class HelpText(Struct, frozen=True):
    """A page: what it is about in a line, and its entries."""

    title: str
    about: str
    entries: tuple[HelpEntry, ...]


class HelpTexts(Struct, frozen=True):
    """Everything there is to read.

    Attributes:
        pages: by name, see :data:`PAGES`.
        sources: in the order of their file.
    """

    pages: Mapping[str, HelpText]
    sources: tuple[HelpSource, ...]


def load_help(folder: Path, language: str = ENGLISH) -> HelpTexts:
    """The pages of ``folder``.

    Args:
        folder: of the English files.
        language: of the texts.

    Raises:
        ContentError: a file is missing or wrong, with file, table and key.
    """
    sources = _sources(read_content(folder / "sources.toml", language))
    tables = {name: read_content(folder / f"{name}.toml", language) for name in PAGES}
    pages = {name: _page(table, sources) for name, table in tables.items()}
    return HelpTexts(pages, tuple(sources.values()))


def _sources(table: Table) -> dict[str, HelpSource]:
    found: dict[str, HelpSource] = {}
    for each in table.tables("sources", most=MOST_SOURCES):
        mark = each.text("id")
        if mark in found:
            raise each.error(f"{mark!r} stands there twice", "id")
        found[mark] = HelpSource(each.text("text"), each.text("url", ""))
        each.finish()
    table.finish()
    return found


def _page(table: Table, sources: Mapping[str, HelpSource]) -> HelpText:
    title, about = table.text("title"), table.text("about")
    entries = tuple(_entry(each, sources) for each in table.tables("entries", most=MOST_ENTRIES))
    if len({entry.id for entry in entries}) < len(entries):
        raise table.error("must each have an id of their own", "entries")
    table.finish()
    return HelpText(title, about, entries)


def _entry(table: Table, sources: Mapping[str, HelpSource]) -> HelpEntry:
    text = table.texts("text") if table.has("text") else ()
    points = table.texts("points") if table.has("points") else ()
    if not text and not points:
        raise table.error("is missing, and so is points", "text")
    tab = table.choice("tab", TABS) if table.has("tab") else ""
    marks = table.words("sources")
    for mark in marks:
        if mark not in sources:
            raise table.error(f"{mark!r} is no source", "sources")
    entry = HelpEntry(
        id=table.text("id"),
        title=table.text("title"),
        text=text,
        points=points,
        tab=tab,
        open=table.text("open") if tab else "",
        also=table.text("also", ""),
        sources=tuple(sources[mark] for mark in marks),
    )
    table.finish()
    return entry
