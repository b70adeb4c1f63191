"""Looking for words in a text, whatever their case and accents."""

import unicodedata


def folded(text: str) -> str:
    """Text without case and accents, so that ``Rücken`` is found by ``rucken``."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def holds(text: str, query: str) -> bool:
    """Whether every word of a query stands somewhere in a text.

    Args:
        text: folded already, because it is looked through again and again.
        query: as it is typed.
    """
    return all(word in text for word in folded(query).split())
