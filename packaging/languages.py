"""Brings the languages up to date: ``python3 dev.py languages``.

Takes every text of the interface into ``resources/i18n/backcare_de.ts`` and its like, puts an
English file beside the content that has no translation, compiles the ``.qm`` files, and says what
is still to be done. What is translated is kept; what the sources no longer hold goes.

The exit code is 1 as long as something is to be done. Oddities are for looking at: some are right.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

from backcare_desktop.content.reader import read_data
from backcare_desktop.content.translated import (
    FOLDER,
    MADE_FROM,
    fingerprint,
    hash_of,
    texts_of,
    translation_of,
)
from backcare_desktop.core.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "backcare_desktop"
RESOURCES = ROOT / "resources"
OTHERS = tuple(code for code in LANGUAGES if code != ENGLISH)
KINDS = ("exercises", "routines", "programmes", "recovery", "triage", "questionnaires", "help")
"""Folders of content with texts in it."""

PLAIN = ("PlainReason", "PlainLine")
"""The contexts of what is said where there is no interface, by the class that says it."""

REPORT = RESOURCES / "report" / "words"
LONGER = 1.7
"""How much longer than the English a text may be before it is listed."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation.

    Attributes:
        place: where to find it.
        english, theirs: lines are told apart by line ends.
        done: somebody said that it is finished.
    """

    place: str
    english: str
    theirs: str
    done: bool = True


def faults(pair: Pair) -> Iterator[str]:
    """What is wrong with a translation, for certain."""
    if not pair.theirs.strip():
        yield "is not translated"
        return
    if not pair.done:
        yield "is not finished"
    if _gaps(pair.english) != _gaps(pair.theirs):
        yield "has other placeholders"
    if _numbers(pair.english) != _numbers(pair.theirs):
        yield "has other numbers"
    if _edges(pair.english) != _edges(pair.theirs):
        yield "begins or ends with another space"
    if pair.english.count("&") != pair.theirs.count("&"):
        yield "has another number of &"
    if len(pair.english.splitlines()) != len(pair.theirs.splitlines()):
        yield "has another number of lines"


def oddities(pair: Pair) -> Iterator[str]:
    """What may be wrong with it."""
    if len(pair.theirs) > len(pair.english) * LONGER + 12:
        yield f"is long: {len(pair.theirs)} characters for {len(pair.english)}"
    if pair.theirs and _end(pair.english) != _end(pair.theirs):
        yield "ends with another mark"


def _gaps(text: str) -> set[str]:
    try:
        return {
            f"{name}:{form}" for _, name, form, _ in Formatter().parse(text) if name is not None
        }
    except ValueError:
        return {"broken"}


def _numbers(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    last = text.rstrip("”“»«’ \u00a0\u202f")[-1:]
    return last if last in ".:…?" else ""


# --- the interface -------------------------------------------------------------------------------


def sources() -> list[Path]:
    """Every file that may hold a text of the interface."""
    found = ((path, path.read_text("utf-8")) for path in PACKAGE.rglob("*.py"))
    said_by = ("tr(", "QCoreApplication.translate(", *(f"{each}(" for each in PLAIN))
    return sorted(path for path, code in found if any(each in code for each in said_by))


def said() -> set[tuple[str, str]]:
    """Every text of the interface with its context: the class that says it.

    lupdate has its own eyes; it overlooks what stands within an f-string, and takes the first word
    of ``writer.tr()`` for a class.
    """
    found: set[tuple[str, str]] = set()
    for path in sources():
        found |= set(_said(ast.parse(path.read_text("utf-8")), "", path))
    return found


def _said(node: ast.AST, context: str, path: Path) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.ClassDef(name=name):
                yield from _said(child, name, path)
                continue
            case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(value=str(text)), *_]):
                yield context, text
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"),
                args=[ast.Constant(value=str(named)), ast.Constant(value=str(text)), *_],
            ):
                yield named, text
            case ast.Call(func=ast.Name(id=plain), args=[ast.Constant(value=str(text))]) if (
                plain in PLAIN
            ):
                yield plain, text
            case (
                ast.Call(func=ast.Attribute(attr="tr"), lineno=line)
                | ast.Call(func=ast.Name(id="PlainReason" | "PlainLine"), lineno=line)
            ):
                sys.exit(f"{path.relative_to(ROOT)}:{line}: a text that can't be read here")
        yield from _said(child, context, path)


def ts_of(language: str) -> Path:
    """The interface's texts in a language."""
    return RESOURCES / FOLDER / f"backcare_{language}.ts"


def messages(language: str) -> Iterator[Pair]:
    """Every text of the interface and its translation."""
    tree = ET.parse(ts_of(language))  # noqa: S314 - our own file
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            theirs = "" if found is None else found.text or ""
            done = found is not None and found.get("type") is None
            yield Pair(name, message.findtext("source", ""), theirs, done)


def update_messages(language: str) -> None:
    """Take what the sources say into the .ts file."""
    tool = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    names = ["-source-language", ENGLISH, "-target-language", language]
    ts = ts_of(language)
    ts.parent.mkdir(parents=True, exist_ok=True)
    paths = [str(path.relative_to(ROOT)) for path in sources()]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "plain.py")
        plain.write_text(_plain(), "utf-8")
        subprocess.run([*tool, *paths, str(plain), *names, "-ts", str(ts)], cwd=ROOT, check=True)


def _plain() -> str:
    """Plain words as lupdate reads them: said where there is no Qt, they are no ``tr()``."""
    texts = sorted((context, text) for context, text in said() if context in PLAIN)
    lines = ((context, json.dumps(text, ensure_ascii=False)) for context, text in texts)
    return "".join(f'QCoreApplication.translate("{of}", {line})\n' for of, line in lines)


def compile_messages(language: str, target: Path | None = None) -> Path:
    """Make the file that the program reads; an unfinished text stays English."""
    qm = target or ts_of(language).with_suffix(".qm")
    tool = [_tool("lrelease"), "-silent", "-nounfinished", str(ts_of(language)), "-qm", str(qm)]
    subprocess.run(tool, cwd=ROOT, check=True)
    return qm


def _tool(name: str) -> str:
    """One of the programs that come with PySide6."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


# --- content -------------------------------------------------------------------------------------


def content() -> list[Path]:
    """Every English file that is to be translated."""
    found = (sorted((RESOURCES / kind).glob("*.toml")) for kind in KINDS)
    return [path for paths in found for path in paths if any(texts_of(read_data(path)))]


def begin_content(language: str) -> None:
    """Put the English texts where a translation is missing, to be written over."""
    for path in content():
        theirs = translation_of(path, language)
        if not theirs.is_file():
            theirs.parent.mkdir(parents=True, exist_ok=True)
            theirs.write_text(_skeleton(read_data(path)), "utf-8")
    words = REPORT / f"{language}.toml"
    if not words.is_file():
        english = (REPORT / f"{ENGLISH}.toml").read_text("utf-8")
        begun = f'tag = "{language}"\n{MADE_FROM} = ""'
        words.write_text(english.replace('tag = "en"', begun), "utf-8")


def _skeleton(data: Mapping[str, Any]) -> str:
    """The texts of a content file under their keys; its fingerprint is left empty."""
    tables: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for (*table, key), text in texts_of(data):
        tables[tuple(table)].append(f"{key} = {_toml(text)}")
    parts = [f'{MADE_FROM} = ""\n' + "".join(f"{line}\n" for line in tables.pop((), []))]
    for table, lines in tables.items():
        parts.append(f"[{'.'.join(table)}]\n" + "".join(f"{line}\n" for line in lines))
    return "\n".join(parts)


def _toml(text: str | list[str]) -> str:
    if isinstance(text, str):
        return json.dumps(text, ensure_ascii=False)
    return "[\n" + "".join(f"    {_toml(line)},\n" for line in text) + "]"


def content_pairs(path: Path, language: str) -> Iterator[Pair]:
    """Every text of a content file and its translation."""
    theirs = translation_of(path, language)
    english, translated = read_data(path), read_data(theirs)
    done = translated.get(MADE_FROM) == fingerprint(english)
    found = dict(_leaves(translated))
    place = theirs.relative_to(RESOURCES / FOLDER)
    for keys, text in texts_of(english):
        yield Pair(f"{place} {'.'.join(keys)}", _joined(text), found.get(keys, ""), done)


def report_pairs(language: str) -> Iterator[Pair]:
    """Every text of the report and its translation."""
    theirs = read_data(REPORT / f"{language}.toml")
    found = dict(_leaves(theirs))
    done = theirs["language"].get(MADE_FROM) == report_fingerprint()
    for keys, text in _report_texts():
        yield Pair(f"report {'.'.join(keys)}", text, found.get(keys, ""), done)


def report_fingerprint() -> str:
    """Of the report's English texts."""
    return hash_of(_report_texts())


def _report_texts() -> Iterator[tuple[tuple[str, ...], str]]:
    """What is translated of the report; how numbers and dates are put together is no text."""
    for keys, text in _leaves(read_data(REPORT / f"{ENGLISH}.toml")):
        # Some have no words at all: they are empty in every language.
        if keys[0] not in {"language", "number", "date"} and text:
            yield keys, text


def _leaves(
    data: Mapping[str, Any], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*above, key))
        elif isinstance(value, str | list):
            yield (*above, key), _joined(value)


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "\n".join(text)


# --- the command ---------------------------------------------------------------------------------


def pairs(language: str) -> Iterator[Pair]:
    """Every text there is, and its translation."""
    yield from messages(language)
    for path in content():
        yield from content_pairs(path, language)
    yield from report_pairs(language)


def to_do(language: str) -> list[str]:
    """What is wrong for certain, or still missing."""
    lost = said() - {(pair.place, pair.english) for pair in messages(language)}
    found = [f"{place}: {english!r} is overlooked by lupdate" for place, english in sorted(lost)]
    for pair in pairs(language):
        found += [f"{pair.place}: {fault}: {pair.english!r}" for fault in faults(pair)]
    for path in content():
        theirs = translation_of(path, language)
        found += _unread(theirs, read_data(theirs).get(MADE_FROM), fingerprint(read_data(path)))
    words = REPORT / f"{language}.toml"
    found += _unread(words, read_data(words)["language"].get(MADE_FROM), report_fingerprint())
    return found


def _unread(theirs: Path, made_from: str | None, wanted: str) -> list[str]:
    """What to do about a file whose English is another one than was translated."""
    if made_from == wanted:
        return []
    place = theirs.relative_to(RESOURCES)
    return [f'{place}: once every text in it is translated, put {MADE_FROM} = "{wanted}"']


def to_look_at(language: str) -> list[str]:
    """What may be wrong: long texts, other marks at the end, one text in two translations."""
    found, said_as = [], defaultdict(set)
    for pair in pairs(language):
        if pair.done and pair.theirs:
            found += [f"{pair.place}: {oddity}: {pair.theirs!r}" for oddity in oddities(pair)]
            said_as[pair.english].add(pair.theirs)
    for english, several in said_as.items():
        if len(several) > 1:
            found.append(f"{english!r} is said in several ways: {sorted(several)}")
    return found


def main(words: list[str]) -> int:
    """Bring every language up to date, or those that ``words`` name; 1 if something is left."""
    left = 0
    for language in words or OTHERS:
        if language not in OTHERS:
            sys.exit(f"There are only: {', '.join(OTHERS)}")
        update_messages(language)
        begin_content(language)
        compile_messages(language)
        lists = {"to do": to_do(language), "to look at": to_look_at(language)}
        folder = ROOT / "build" / "languages"
        folder.mkdir(parents=True, exist_ok=True)
        for name, lines in lists.items():
            file = folder / f"{language}-{name.replace(' ', '-')}.txt"
            file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
            print(f"{LANGUAGES[language]}: {len(lines)} {name}, in {file.relative_to(ROOT)}")
        left += len(lists["to do"])
    return int(left > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
