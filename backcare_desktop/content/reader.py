"""Reading a TOML table key by key, so that every error names file, table and key."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from backcare_desktop.content.errors import ContentError
from backcare_desktop.core.plain_words import PlainReason

LARGEST_FILE: Final = 256 * 1024
LONGEST_TEXT: Final = 400


def read_toml(path: Path, *, largest: int = LARGEST_FILE) -> "Table":
    """The top table of a content file; see :func:`read_data`."""
    return Table(read_data(path, largest=largest), file=path.name)


def read_data(path: Path, *, largest: int = LARGEST_FILE) -> dict[str, Any]:
    """What stands in a content file of ``largest`` bytes at most.

    Raises:
        ContentError: the file is missing, too large, not UTF-8, or not TOML.
    """
    try:
        if path.stat().st_size > largest:
            raise ContentError(f"is larger than {largest // 1024} kB", file=path.name)
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ContentError(f"can't be read ({error.strerror})", file=path.name) from error
    except UnicodeDecodeError as error:
        raise ContentError("is not UTF-8 text", file=path.name) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"is not valid TOML: {error}", file=path.name) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or tables nested thousands deep: nobody writes those.
        raise ContentError("holds something far too large", file=path.name) from error


class Table:
    """A TOML table that is emptied key by key; what is left at the end is unknown."""

    def __init__(self, data: Mapping[str, Any], *, file: str, name: str = "") -> None:
        self._left = dict(data)
        self.file = file
        self.name = name

    def error(self, reason: str, key: str = "") -> ContentError:
        """An error about this table, or about one of its keys."""
        return ContentError(reason, file=self.file, table=self.name, key=key)

    def text(self, key: str, default: str | None = None, *, longest: int = LONGEST_TEXT) -> str:
        """A line of plain text.

        Raises:
            ContentError: missing (without a default), empty, too long, or not text.
        """
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.error(PlainReason("must be text"), key)
        if default is None and not value.strip():
            raise self.error(PlainReason("must not be empty"), key)
        if len(value) > longest:
            raise self.error(PlainReason("must have {most} characters at most", most=longest), key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """One or more lines of text.

        Raises:
            ContentError: missing, empty, or not a list of text.
        """
        value = self._take(key, None)
        if not isinstance(value, list) or not value:
            raise self.error("must be a list of at least one text", key)
        for item in value:
            if not isinstance(item, str) or not item.strip() or len(item) > LONGEST_TEXT:
                raise self.error(f"must hold texts of 1 to {LONGEST_TEXT} characters", key)
        return tuple(value)

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words, each at most once; it may be empty.

        Raises:
            ContentError: missing, not a list of text, or a word stands there twice.
        """
        value = self._take(key, None)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error("must be a list of words", key)
        seen: set[str] = set()
        for item in value:
            if item in seen:
                raise self.error(f"holds {item!r} twice", key)
            seen.add(item)
        return tuple(value)

    def integer(self, key: str, default: int | None = None, *, least: int, most: int) -> int:
        """A whole number within bounds.

        Raises:
            ContentError: missing (without a default), not whole, or out of bounds.
        """
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.error(PlainReason("must be a whole number"), key)
        if not least <= value <= most:
            raise self.error(
                PlainReason("must lie between {least} and {most}", least=least, most=most), key
            )
        return value

    def number(self, key: str, default: float | None = None, *, least: float, most: float) -> float:
        """A number within bounds; infinities and NaN are out of them.

        Raises:
            ContentError: missing (without a default), not a number, or out of bounds.
        """
        value = self._take(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self.error(PlainReason("must be a number"), key)
        if not least <= value <= most:
            raise self.error(
                PlainReason(
                    "must lie between {least} and {most}", least=f"{least:g}", most=f"{most:g}"
                ),
                key,
            )
        return float(value)

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false.

        Raises:
            ContentError: something else.
        """
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.error(PlainReason("must be true or false"), key)
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        """One of the words in ``allowed``.

        Raises:
            ContentError: another word.
        """
        value = self.text(key, default)
        if value not in allowed:
            raise self.error(f"must be one of {', '.join(allowed)}, not {value!r}", key)
        return value

    def table(self, key: str) -> "Table":
        """A sub-table.

        Raises:
            ContentError: missing, or not a table.
        """
        value = self._take(key, None)
        if not isinstance(value, dict):
            raise self.error("must be a table", key)
        return Table(value, file=self.file, name=self._below(key))

    def tables(self, key: str, *, most: int) -> tuple["Table", ...]:
        """One or more tables in order, named ``key[0]``, ``key[1]`` …

        Raises:
            ContentError: missing, empty, too many, or not a list of tables.
        """
        value = self._take(key, None)
        if not isinstance(value, list) or not value:
            raise self.error(PlainReason("must be a list of at least one table"), key)
        if len(value) > most:
            raise self.error(
                PlainReason(
                    "must hold {most} tables at most, not {count}", most=most, count=len(value)
                ),
                key,
            )
        if not all(isinstance(item, dict) for item in value):
            raise self.error(PlainReason("must hold tables only"), key)
        return tuple(
            Table(item, file=self.file, name=f"{self._below(key)}[{number}]")
            for number, item in enumerate(value)
        )

    def has(self, key: str) -> bool:
        """Whether a key is there and hasn't been read yet."""
        return key in self._left

    def holds_table(self, key: str) -> bool:
        """Whether a key that hasn't been read yet holds a sub-table."""
        return isinstance(self._left.get(key), dict)

    def names(self) -> tuple[str, ...]:
        """The keys that haven't been read yet."""
        return tuple(self._left)

    def finish(self) -> None:
        """Call when every known key was read.

        Raises:
            ContentError: a key is left that nobody knows.
        """
        for key in self._left:
            raise self.error(PlainReason("is not a known key"), key)

    def _take(self, key: str, default: object) -> object:
        if key not in self._left:
            if default is None:
                raise self.error(PlainReason("is missing"), key)
            return default
        return self._left.pop(key)

    def _below(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key
