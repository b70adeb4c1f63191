"""A routine as a file to hand on: small, readable TOML, and nothing believed that is read.

The file is written here and may come from anywhere: an import takes all of it or none of it.
"""

import re
import tomllib
from collections.abc import Container
from pathlib import Path
from typing import Final

from backcare_desktop.content.doses import read_dose
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table
from backcare_desktop.core.own_routine import (
    LONGEST_NAME,
    LONGEST_SUMMARY,
    TextFault,
    printable,
    text_fault,
)
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.core.routine import LONGEST_REST_S, MOST_STEPS, PlannedStep
from backcare_desktop.core.routine_draft import Draft, one_line
from backcare_desktop.whole_file import write_whole

SUFFIX: Final = ".backcare-routine"
VERSION: Final = 1
LARGEST: Final = 64 * 1024
LONGEST_LINE: Final = 1000
"""A key of thousands of dots takes seconds to read; nobody writes such lines by hand.

Lines end where TOML ends them: a key may hold any other sign that breaks lines elsewhere.
"""

LONGEST_ID: Final = 60
_LONGEST_SHOWN: Final = 60
_STEP = re.compile(r"steps\[(\d+)\]")
_LINE = re.compile(r"at line (\d+)")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
_REASONS: Final = {
    TextFault.MARKUP: PlainReason(
        "must be plain text, without tags such as <b> or signs such as &amp;"
    ),
    TextFault.UNREADABLE: PlainReason("needs letters that can be read"),
}


class RoutineFileError(ContentError):
    """A routine file that is not taken. Nothing of it was kept.

    Attributes:
        step: which step is meant, counted from 1; 0 for the file itself.
    """

    def __init__(self, reason: str, *, file: str, step: int = 0, key: str = "") -> None:
        super().__init__(
            reason, file=_shown(file), table=f"step {step}" if step else "", key=_shown(key)
        )
        self.step = step


# --- writing -------------------------------------------------------------------------------------


def routine_text(draft: Draft) -> str:
    """The file's text: the same draft always gives the same text.

    Raises:
        ValueError: the draft has problems; half a routine is not handed on.
    """
    if draft.problems():
        raise ValueError(f"not a whole routine: {', '.join(draft.problems())}")
    lines = [
        f"backcare_routine = {VERSION}",
        f"name = {_quoted(draft.name.strip())}",
        f"summary = {_quoted(draft.summary.strip())}",
        f"quiet = {_word(draft.quiet)}",
    ]
    for step in draft.steps:
        lines += ["", "[[steps]]", *_step_lines(step)]
    return "\n".join(lines) + "\n"


def write_routine_file(path: Path, draft: Draft) -> None:
    """Write a draft to ``path``, whole or not at all.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
        ValueError: the draft has problems.
    """
    write_whole(path, routine_text(draft).encode())


def file_name(name: str) -> str:
    """A file name to propose for a routine of that name, good on every system."""
    letters = (letter if letter.isalnum() else " " for letter in name.casefold())
    stem = "-".join("".join(letters).split())[:_LONGEST_SHOWN].strip("-") or "routine"
    if stem in _RESERVED:
        stem = f"{stem}-routine"
    return stem + SUFFIX


def _step_lines(step: PlannedStep) -> list[str]:
    dose = step.dose
    amount = (
        [f"hold_s = {dose.hold_s}"]
        if dose.hold_s
        else [f"reps = {dose.reps}", f"tempo_s = {float(dose.tempo_s)!r}"]
    )
    return [
        f"exercise = {_quoted(step.exercise_id)}",
        *amount,
        f"sets = {dose.sets}",
        f"each_side = {_word(dose.each_side)}",
        f"untimed = {_word(dose.untimed)}",
        f"rest_s = {step.rest_s}",
    ]


def _word(value: bool) -> str:  # noqa: FBT001 - it is what is written
    return "true" if value else "false"


def _quoted(text: str) -> str:
    """A basic TOML string. Names hold no control characters, so that two signs need escaping."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


# --- reading -------------------------------------------------------------------------------------


def read_routine_file(path: Path, exercises: Container[str]) -> Draft:
    """The routine in a file.

    Markup in a name, a summary or an id is refused, although nothing in Backcare would read it as
    such: ``<b>`` and ``&amp;`` are, "Squat < 90°" and "Push & pull" are plain text (see
    :func:`~backcare_desktop.core.own_routine.text_fault`). So are line breaks, control characters,
    marks that turn the direction of reading, and names that can't be seen or read.

    Args:
        path: an ordinary file of up to 64 kB.
        exercises: ids of the exercises that are known here.

    Raises:
        RoutineFileError: anything is wrong with it.
    """
    try:
        return _routine(_top(path), exercises)
    except ContentError as error:
        found = _STEP.search(error.table)
        raise RoutineFileError(
            error.reason,
            file=error.file,
            step=int(found[1]) + 1 if found else 0,
            key=error.key,
        ) from error


def _top(path: Path) -> Table:
    """The file's top table, read no further than the largest file allowed."""
    try:
        if not path.is_file():
            # A pipe or a device would be read for ever.
            raise ContentError(PlainReason("is not an ordinary file"), file=path.name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ContentError(
                PlainReason("is larger than {most} kB", most=LARGEST // 1024), file=path.name
            )
        text = data.decode("utf-8-sig")
        if max(map(len, text.split("\n"))) > LONGEST_LINE:
            raise ContentError(
                PlainReason("has lines of more than {most} letters", most=LONGEST_LINE),
                file=path.name,
            )
        return Table(tomllib.loads(text), file=path.name)
    except OSError as error:
        raise ContentError(
            PlainReason("can't be read ({fault})", fault=error.strerror or ""), file=path.name
        ) from error
    except UnicodeDecodeError as error:
        raise ContentError(PlainReason("is not UTF-8 text"), file=path.name) from error
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        early = PlainReason("ends too early")
        reason = PlainReason("can't be read from line {line} on", line=found[1]) if found else early
        raise ContentError(reason, file=path.name) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or tables nested thousands deep.
        raise ContentError(PlainReason("holds something far too large"), file=path.name) from error


def _routine(table: Table, exercises: Container[str]) -> Draft:
    if not table.has("backcare_routine"):
        raise table.error(PlainReason("is not a routine of Backcare"))
    version = table.integer("backcare_routine", least=1, most=2**31)
    if version > VERSION:
        raise table.error(PlainReason("was written by a newer Backcare"))
    draft = Draft(
        name=_line(table, "name", LONGEST_NAME).strip(),
        summary=_line(table, "summary", LONGEST_SUMMARY, default="").strip(),
        quiet=table.flag("quiet", default=False),
        steps=tuple(_step(step, exercises) for step in table.tables("steps", most=MOST_STEPS)),
    )
    table.finish()
    return draft


def _line(table: Table, key: str, longest: int, default: str | None = None) -> str:
    text = table.text(key, default, longest=longest)
    if text != printable(text):
        raise table.error(PlainReason("must be one line without control characters"), key)
    fault = text_fault(text)
    if fault is not None:
        raise table.error(_REASONS[fault], key)
    return text


def _step(table: Table, exercises: Container[str]) -> PlannedStep:
    exercise_id = _line(table, "exercise", LONGEST_ID)
    if exercise_id not in exercises:
        raise table.error(
            PlainReason("names an exercise that is not known here: {name}", name=repr(exercise_id)),
            "exercise",
        )
    dose = read_dose(table, may_be_untimed=True)
    step = PlannedStep(exercise_id, dose, table.integer("rest_s", 15, least=0, most=LONGEST_REST_S))
    table.finish()
    return step


def _shown(text: str) -> str:
    """A hostile text short and plain enough to be shown."""
    clean = one_line(text)
    return clean if len(clean) <= _LONGEST_SHOWN else clean[: _LONGEST_SHOWN - 1] + "…"
