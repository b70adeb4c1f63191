"""Content in another language: structure, doses, ids and rules from the English file, texts from
its translation.

The translation of ``exercises/plank.toml`` is ``i18n/de/exercises/plank.toml``. It holds texts
only, under the English keys. In a list of tables each is named by its ``id`` or ``key``, and one
that has neither by its place, counted from 1::

    [gates.stairs]
    title = "Treppe"
    [weeks.1]
    title = "Die halbe Last"

A text that has no translation yet stays English. ``english`` on top is the :func:`fingerprint` of
the texts that were translated: it tells, while Backcare is made, that they have changed since.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table, read_data
from backcare_desktop.core.languages import ENGLISH

FOLDER: Final = "i18n"
MADE_FROM: Final = "english"

STRUCTURE: Final = frozenset({
    *("id", "key", "version", "reviewer", "level", "sources", "symptoms", "mechanism", "onset"),
    *("trend", "fields", "group", "equipment", "figure", "exercise", "phase", "phases", "gates"),
    *("url", "tab", "emergency", "instructions", "statements", "short_name"),
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
        texts = read_data(theirs)
        texts.pop(MADE_FROM, None)
        data = _merged(data, texts, (), f"{language}/{theirs.name}")
    return Table(data, file=path.name)


def translation_of(path: Path, language: str) -> Path:
    """Where the translation of a content file is, or would be."""
    kind = path.parent
    return kind.parent / FOLDER / language / kind.name / path.name


def texts_of(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Every text that is to be translated, with the keys that lead to it."""
    for key, value in data.items():
        tables = named(value)
        if tables is not None:
            for below, text in texts_of(tables):
                yield (key, *below), text
        elif value and key not in STRUCTURE and (isinstance(value, str) or _is_lines(value)):
            yield (key,), value


def fingerprint(data: Mapping[str, Any]) -> str:
    """The same as long as the texts of a content file are the same; its rules may change."""
    return hash_of(texts_of(data))


def hash_of(texts: Iterable[tuple[tuple[str, ...], Text]]) -> str:
    """Twelve letters and digits that are the same for the same texts under the same keys."""
    # Nobody asks while the program runs, and what computes it is a large library.
    import hashlib

    return hashlib.sha256(json.dumps(list(texts)).encode()).hexdigest()[:12]


def named(value: object) -> Mapping[str, dict[str, Any]] | None:
    """A table as it is, the tables of a list by the names that they have in a translation.

    None for anything else.
    """
    if isinstance(value, dict):
        return value
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        return None
    return {
        str(table.get("id") or table.get("key") or number): table
        for number, table in enumerate(value, start=1)
    }


def _is_lines(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _merged(
    ours: Mapping[str, Any], theirs: Mapping[str, Any], place: tuple[str, ...], file: str
) -> dict[str, Any]:
    """The English table with the texts of its translation."""
    merged = dict(ours)
    for key, value in theirs.items():
        english = ours.get(key)
        tables = named(english)
        if tables is not None and isinstance(value, dict):
            below = _merged(tables, value, (*place, key), file)
            merged[key] = list(below.values()) if isinstance(english, list) else below
        elif key not in STRUCTURE and _same_shape(english, value):
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
