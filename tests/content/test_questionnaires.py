"""Questionnaires of others: shown as they were written, with their terms."""

import hashlib
from pathlib import Path

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.questionnaires import RMDQ_FILE, Questionnaire, load_rmdq
from backcare_desktop.core.outcome import (
    RMDQ_CEILING,
    RMDQ_CHANGE,
    RMDQ_CHANGE_PERCENT,
    RMDQ_DETECTABLE,
    RMDQ_FLOOR,
    RMDQ_STATEMENTS,
)

SHIPPED = Path(__file__).parents[2] / "resources" / "questionnaires"
RMDQ = load_rmdq(SHIPPED)
TEXT = (SHIPPED / RMDQ_FILE).read_text("utf-8")


def changed(folder: Path, old: str, new: str) -> Questionnaire:
    assert TEXT.count(old) == 1
    (folder / RMDQ_FILE).write_text(TEXT.replace(old, new), "utf-8")
    return load_rmdq(folder)


# --- what ships ----------------------------------------------------------------------------------


def test_the_authors_words_are_not_modified() -> None:
    """Whoever changes a letter has to say why: the terms allow the original alone."""
    words = "\n".join((*RMDQ.instructions, *RMDQ.statements))
    assert hashlib.sha256(words.encode()).hexdigest() == (
        "806fcd857d539110ef31eb89d6b0f552b101d3598e9af508de7dcc29cb8a714e"
    )


def test_every_statement_is_a_sentence_about_the_back() -> None:
    assert len(RMDQ.statements) == RMDQ_STATEMENTS
    assert all("back" in text and text.endswith(".") for text in RMDQ.statements)
    assert RMDQ.statements[0].startswith("I stay at home")
    assert RMDQ.statements[8] == "I get dressed more slowly than usual because of my back."
    assert RMDQ.statements[-1].startswith("I stay in bed")


def test_it_asks_about_today_and_for_ticks_alone() -> None:
    words = " ".join(RMDQ.instructions)
    assert "describes you today, put a tick against it" in words
    assert "only tick the sentence if you are sure" in words


def test_credit_and_terms_are_there() -> None:
    assert "Spine 1983;8:141-144" in RMDQ.credit
    assert "without modification" in RMDQ.credit
    assert "permission" in RMDQ.terms
    assert RMDQ.terms_source.startswith("https://")


def test_its_meaning_says_the_numbers_that_are_used() -> None:
    for number in (RMDQ_CHANGE, RMDQ_CHANGE_PERCENT, RMDQ_FLOOR, RMDQ_CEILING):
        assert str(number) in RMDQ.meaning
    assert f"less than {RMDQ_DETECTABLE} points" in RMDQ.meaning
    assert f"0 to {RMDQ_STATEMENTS}" in RMDQ.scoring
    assert "Ostelo" in RMDQ.meaning_source and "Stratford" in RMDQ.meaning_source


# --- what is broken ------------------------------------------------------------------------------


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=RMDQ_FILE):
        load_rmdq(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('    "My back is painful almost all the time.",\n', "", "24 statements, not 23"),
        (
            "I sleep less well because of my back.",
            "My back is painful almost all the time.",
            "once",
        ),
        ('id = "rmdq24"', 'id = "rmdq"', "own name"),
        ("credit = ", "kredit = ", "'credit': is missing"),
        ("terms = ", "more = 1\nterms = ", "'more': is not a known key"),
        ('short_name = "RMDQ"', 'short_name = ""', "must not be empty"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(ContentError, match=reason):
        changed(tmp_path, old, new)
