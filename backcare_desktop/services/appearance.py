"""How Backcare looks: the choices that the first frame needs, before anything else is loaded."""

from collections.abc import Mapping
from typing import Literal, get_args

from msgspec import Struct

from backcare_desktop.core.languages import LANGUAGES

ThemeChoice = Literal["system", "light", "dark", "high_contrast"]
THEMES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
TEXT_SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 2.0)


class Appearance(Struct, frozen=True):
    """A part of :class:`~backcare_desktop.services.preferences.Preferences`.

    Attributes:
        theme: one of :data:`THEMES`.
        text_scale: one of :data:`TEXT_SCALES`.
        reduced_motion: still pictures instead of movement.
        language: a key of :data:`~backcare_desktop.core.languages.LANGUAGES`; empty for the
            computer's own.
    """

    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False
    language: str = ""


def appearance(values: Mapping[str, object]) -> Appearance:
    """The choices that these values make; what is missing or makes no sense is the default."""
    usual = Appearance()
    theme = next((each for each in THEMES if values.get("theme") == each), usual.theme)
    wanted = values.get("text_scale")
    # JSON's true equals 1.
    sized = wanted if isinstance(wanted, int | float) and not isinstance(wanted, bool) else None
    scale = next((each for each in TEXT_SCALES if sized == each), usual.text_scale)
    language = next((each for each in LANGUAGES if values.get("language") == each), "")
    return Appearance(theme, scale, values.get("reduced_motion") is True, language)
