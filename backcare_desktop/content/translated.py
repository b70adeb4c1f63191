"""Content in another language: structure, doses, ids and rules from the English file, texts from
its translation.

The translation of ``exercises/plank.toml`` is ``i18n/de/exercises/plank.toml``. It holds texts
only, under the English keys. In a list of tables each is named by its ``id`` or ``key``, and one
that has neither by its place, counted from 1::

    [gates.stairs]
    title = "Treppe"
    [weeks.1]
    title = "Die halbe Last"

A text that has no translation yet stays English.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table, read_data
from backcare_desktop.core.languages import ENGLISH

FOLDER: Final = "i18n"

STRUCTURE: Final = frozenset({
    *("id", "key", "version", "reviewer", "level", "sources", "symptoms", "mechanism", "onset"),
    *("trend", "fields", "group", "equipment", "figure", "exercise", "phase", "phases", "gates"),
    *("url", "emergency", "instructions", "statements", "short_name"),
})  # fmt: skip
"""Keys whose words are no texts of ours: ids, numbers to call, a questionnaire's own sentences."""

Text = str | list[str]


def read_content(path: Path, language: str = ENGLISH) -> Table:
    """The top table of a content file, its texts in ``language``.

    Args:
        path: the English file, in a folder of its kind below the resources.
        language: a key of :data:`~backcare_desktop.core.languages.LANGUAGES`.

    Raises:
        ContentError: a file can't be read, or the translation holds what the English doesn't.
    """
    data = read_data(path)
    theirs = translation_of(path, language)
    if language != ENGLISH and theirs.is_file():
        name = f"{language}/{theirs.name}"
        data = _merged(data, read_data(theirs), (), name)
    return Table(data, file=path.name)


def translation_of(path: Path, language: str) -> Path:
    """Where the translation of a content file is, or would be."""
    kind = path.parent
    return kind.parent / FOLDER / language / kind.name / path.name


def texts_of(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Every text that is to be translated, with the keys that lead to it."""
    for key, value in data.items():
        if key in STRUCTURE or not value:
            continue
        if isinstance(value, str) or _is_lines(value):
            yield (key,), value
        elif isinstance(value, dict | list):
            for below, text in texts_of(value if isinstance(value, dict) else named(value)):
                yield (key, *below), text


def named(tables: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The tables of a list by the names that a translation has for them; nothing of other lists."""
    numbered = enumerate(tables, start=1)
    return {
        str(table.get("id") or table.get("key") or number): table
        for number, table in numbered
        if isinstance(table, dict)
    }


def _is_lines(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _merged(
    ours: Mapping[str, Any], theirs: Mapping[str, Any], place: tuple[str, ...], file: str
) -> dict[str, Any]:
    """The English table with the texts of its translation."""
    merged = dict(ours)
    for key, value in theirs.items():
        english = None if key in STRUCTURE else ours.get(key)
        tables = named(english) if isinstance(english, list) else english
        if isinstance(value, dict) and isinstance(tables, dict):
            below = _merged(tables, value, (*place, key), file)
            merged[key] = list(below.values()) if isinstance(english, list) else below
        elif _same_shape(english, value):
            merged[key] = value
        else:
            where = ".".join(place)
            raise ContentError("is no text of the English file", file=file, table=where, key=key)
    return merged


def _same_shape(english: object, value: object) -> bool:
    """A text for a text; as many lines for lines."""
    if isinstance(english, list) and isinstance(value, list):
        return _is_lines(english) and _is_lines(value) and len(english) == len(value)
    return isinstance(english, str) and isinstance(value, str)
