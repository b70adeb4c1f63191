"""The languages that Backcare speaks."""

from collections.abc import Iterable, Mapping
from typing import Final

ENGLISH: Final = "en"
"""What everything is written in first; the others are its translations."""

LANGUAGES: Final[Mapping[str, str]] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
}
"""What a language calls itself, by its ISO 639-1 code."""


def spoken(chosen: str, wished: Iterable[str]) -> str:
    """The language to speak, a key of :data:`LANGUAGES`.

    Args:
        chosen: a key of :data:`LANGUAGES`; empty for the computer's own language.
        wished: what the computer is set to, the dearest first, as BCP 47 or POSIX names it:
            ``de-AT``, ``fr_CA``.
    """
    if chosen in LANGUAGES:
        return chosen
    codes = (tag.replace("_", "-").split("-")[0].casefold() for tag in wished)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)
