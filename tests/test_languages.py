"""The languages: what is translated says the same, and what is shipped is what was translated."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QTranslator

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.content.recovery import load_recovery
from backcare_desktop.content.report_words import load_report_words
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.languages import LANGUAGES, spoken

ROOT = Path(__file__).resolve().parent.parent
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("languages", ROOT / "packaging/languages.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_translated_has_the_same_gaps_and_numbers(tool: ModuleType, language: str) -> None:
    wrong = [
        f"{pair.place}: {fault}: {pair.english!r}"
        for pair in tool.pairs(language)
        if pair.done and pair.theirs
        for fault in tool.faults(pair)
    ]
    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_the_program_ships_what_was_translated(
    tool: ModuleType, language: str, tmp_path: Path
) -> None:
    fresh = tool.compile_messages(language, tmp_path / "fresh.qm")
    shipped = paths.resource(f"i18n/backcare_{language}.qm")
    assert shipped.read_bytes() == fresh.read_bytes(), "run python3 dev.py languages"
    assert QTranslator().load(str(shipped)) or not any(p.done for p in tool.messages(language))


@pytest.mark.long
@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_to_translate(tool: ModuleType, language: str) -> None:
    assert tool.to_do(language) == []


@pytest.mark.long
@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_interface_is_there_to_be_translated(
    tool: ModuleType, language: str
) -> None:
    known = {(pair.place, pair.english) for pair in tool.messages(language)}
    assert tool.said() == known, "run python3 dev.py languages"


@pytest.mark.parametrize("language", OTHERS)
def test_the_rules_are_the_english_ones_in_every_language(language: str) -> None:
    english = load_triage(paths.resource("triage"))
    theirs = load_triage(paths.resource("triage"), language)
    assert theirs.rules.fingerprint == english.rules.fingerprint
    assert [(r.id, r.level, r.groups) for r in theirs.rules.rules] == [
        (r.id, r.level, r.groups) for r in english.rules.rules
    ]
    assert {code: c.emergency for code, c in theirs.countries.items()} == {
        code: c.emergency for code, c in english.countries.items()
    }


@pytest.mark.parametrize("language", OTHERS)
def test_all_content_can_be_read_in_every_language(language: str) -> None:
    library = load_library(paths.resources(), language)
    assert library.problems == ()
    assert library.exercises.keys() == load_library(paths.resources()).exercises.keys()
    load_recovery(paths.resource("recovery"), library.exercises, language)
    triage = load_triage(paths.resource("triage"), language)
    words = load_report_words(paths.resource("report/words"), library, triage, language)
    assert words.language == language


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_not_translated_or_not_reviewed_is_said(language: str) -> None:
    english = load_rmdq(paths.resource("questionnaires"))
    theirs = load_rmdq(paths.resource("questionnaires"), language)
    assert theirs.statements == english.statements
    assert theirs.untranslated and not english.untranslated
    told = load_triage(paths.resource("triage"), language).terms.paragraphs
    assert len(told) == len(load_triage(paths.resource("triage")).terms.paragraphs) + 1


@pytest.mark.parametrize(
    ("english", "theirs", "fault"),
    [
        ("Hold", "", "is not translated"),
        ("{n} days", "{m} Tage", "has other placeholders"),
        ("Hold 30 s", "30 s halten, 2-mal", "has other numbers"),
        ("Hold", "Halten ", "begins or ends with another space"),
        ("Hold\nRest", "Halten", "has another number of lines"),
        ("sets & reps", "Sätze und Wdh.", "has another number of &"),
    ],
)
def test_a_translation_that_says_something_else_is_found(
    tool: ModuleType, english: str, theirs: str, fault: str
) -> None:
    assert list(tool.faults(tool.Pair("here", english, theirs))) == [fault]


def test_a_decimal_comma_is_the_same_number(tool: ModuleType) -> None:
    assert list(tool.faults(tool.Pair("here", "2.5 kg of {n}", "2,5 kg von {n}"))) == []


@pytest.mark.parametrize(
    ("chosen", "wished", "language"),
    [
        ("", ["de-AT", "en-GB"], "de"),
        ("", ["nl_NL", "FR_ca"], "fr"),
        ("", ["nl", "pl"], "en"),
        ("", [], "en"),
        ("es", ["de"], "es"),
        ("xx", ["de"], "de"),
    ],
)
def test_the_computers_own_language_is_spoken_unless_another_is_chosen(
    chosen: str, wished: list[str], language: str
) -> None:
    assert spoken(chosen, wished) == language
