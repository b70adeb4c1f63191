"""Looking for words: case, accents and order don't matter, every word does."""

import pytest

from backcare_desktop.core.find import folded, holds


@pytest.mark.parametrize("query", ["rucken", "RÜCKEN", "schmerz rucken", "  rück  "])
def test_words_are_found_whatever_their_case_accents_and_order(query: str) -> None:
    assert holds(folded("Rückenschmerz"), query)


def test_every_word_has_to_be_there() -> None:
    assert holds("sounds and voice", "voice sound")
    assert not holds("sounds and voice", "voice font")
