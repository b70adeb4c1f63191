"""Text in a FHIR bundle: what somebody wrote, made harmless, and narrative for human eyes.

A person's words are text and never markup. What no reader shows is left out: control characters,
halves of a sign, and the controls that turn the direction of reading.
"""

import html
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import XHTML, Json

MOST_ROWS: Final = 500
"""Rows of a table for human eyes; the entries hold all of them."""

_UNSEEN: Final = frozenset({"Cc", "Cs"})
_LINE_ENDS: Final = frozenset({"Zl", "Zp"})
_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_NOT_XML: Final = frozenset({"\ufffe", "\uffff"})
_FURTHEST_MIN: Final = 14 * 60
"""FHIR writes no offset beyond 14 hours."""


def clean(text: str) -> str:
    """A person's words as FHIR and XML can hold them; line breaks stay. May come out empty."""
    if text.isascii() and text.isprintable():
        return text.strip()
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_kept(letter) for letter in unified).strip()


def _kept(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in "\n\t":
        return letter
    if category in _LINE_ENDS:
        return "\n"
    gone = (
        category in _UNSEEN or letter in _NOT_XML or unicodedata.bidirectional(letter) in _TURNING
    )
    return "" if gone else letter


# --- time ----------------------------------------------------------------------------------------


def date_time(when: Moment) -> str:
    """A moment as FHIR writes it, to the second, with the offset of where the person was."""
    if abs(when.offset_min) > _FURTHEST_MIN:
        return f"{when.at_utc.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    sign = "-" if when.offset_min < 0 else "+"
    hours, minutes = divmod(abs(when.offset_min), 60)
    return f"{when.local.isoformat(timespec='seconds')}{sign}{hours:02}:{minutes:02}"


# --- narrative -----------------------------------------------------------------------------------


def escaped(text: str) -> str:
    """Words as XHTML shows them literally; their line breaks are kept."""
    return html.escape(clean(text)).replace("\n", "<br/>")


def paragraph(text: str, *, strong: bool = False) -> str:
    """One paragraph of plain text; nothing for none."""
    words = escaped(text)
    if not words:
        return ""
    return f"<p><b>{words}</b></p>" if strong else f"<p>{words}</p>"


def bullets(lines: Iterable[str]) -> str:
    """A list of plain texts; nothing for none."""
    items = "".join(f"<li>{escaped(line)}</li>" for line in lines if clean(line))
    return f"<ul>{items}</ul>" if items else ""


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of plain texts under its heads, without columns that say nothing.

    Nothing without a row.
    """
    said = [index for index in range(len(head)) if any(row[index] for row in rows)]
    if not said:
        return ""
    top = "".join(f"<th>{escaped(head[index])}</th>" for index in said)
    body = "".join(
        f"<tr>{''.join(f'<td>{escaped(row[index])}</td>' for index in said)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def newest_rows(
    words: ReportWords, head: Sequence[str], rows: Sequence[Sequence[str]], empty: str
) -> str:
    """A table of the newest :data:`MOST_ROWS` rows, and how many there are if there are more.

    Args:
        rows: in order of time.
        empty: what is said where there is none.
    """
    if not rows:
        return paragraph(empty)
    shown = table(head, rows[-MOST_ROWS:])
    if len(rows) <= MOST_ROWS:
        return shown
    return paragraph(words("fhir.newest", shown=MOST_ROWS, all=len(rows))) + shown


def narrative(words: ReportWords, *parts: str) -> Json:
    """Parts put together as the narrative of a section or a resource; one of them says something.

    Args:
        parts: from the functions above.
    """
    language = html.escape(words.language)
    body = "".join(parts)
    return {
        "status": "generated",
        "div": f'<div xmlns="{XHTML}" lang="{language}" xml:lang="{language}">{body}</div>',
    }
