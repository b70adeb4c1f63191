"""Reading ``resources/themes/tokens.toml``: colours, sizes and fonts as plain values."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from backcare_desktop import paths

THEMES = ("light", "dark", "high_contrast")
PAIN_LEVELS = 11


class FontStyle(Struct, frozen=True):
    """One text style; ``px`` and ``line`` at 96 dpi, ``weight`` on the font's own axis."""

    px: float
    line: float
    weight: int


class Colors(Struct, frozen=True):
    """The colours of one theme as ``#RRGGBB`` or ``#RRGGBBAA`` text.

    Attributes:
        roles: role -> colour.
        pain: eleven fills, for the ratings 0 to 10.
        pain_ink: the text colour that belongs on each fill.
        series: chart series in the order they are handed out.
    """

    roles: Mapping[str, str]
    pain: tuple[str, ...]
    pain_ink: tuple[str, ...]
    series: tuple[str, ...]


class Tokens(Struct, frozen=True, eq=False):
    """The whole file. Sizes are px at 96 dpi, durations ms; nested names are joined by dots.

    There is one of a file, so that nothing in it needs to be compared.
    """

    family: str
    fonts: Mapping[str, FontStyle]
    space: Mapping[str, float]
    radius: Mapping[str, float]
    line: Mapping[str, float]
    control: Mapping[str, float]
    layout: Mapping[str, float]
    motion: Mapping[str, float]
    themes: Mapping[str, Colors]


@cache
def load(path: Path | None = None) -> Tokens:
    """Read the tokens.

    Raises:
        OSError: the file can't be read.
        ValueError: a theme is missing, or has another number of pain colours than eleven.
    """
    raw = tomllib.loads((path or paths.resource("themes/tokens.toml")).read_text("utf-8"))
    fonts = dict(raw["font"])
    family = fonts.pop("family")
    return Tokens(
        family=family,
        fonts=MappingProxyType({name: FontStyle(**style) for name, style in fonts.items()}),
        space=_numbers(raw["space"]),
        radius=_numbers(raw["radius"]),
        line=_numbers(raw["line"]),
        control=_numbers(raw["control"]),
        layout=_numbers(raw["layout"]),
        motion=_numbers(raw["motion"]),
        themes=MappingProxyType({name: _colors(name, raw["theme"]) for name in THEMES}),
    )


def _numbers(table: Mapping[str, Any]) -> Mapping[str, float]:
    flat: dict[str, float] = {}
    for name, value in table.items():
        if isinstance(value, Mapping):
            flat.update({f"{name}.{key}": float(number) for key, number in value.items()})
        else:
            flat[name] = float(value)
    return MappingProxyType(flat)


def _colors(name: str, themes: Mapping[str, Mapping[str, Any]]) -> Colors:
    if name not in themes:
        raise ValueError(f"tokens.toml has no [theme.{name}]")
    table = themes[name]
    colors = Colors(
        roles=MappingProxyType({role: hexa for role, hexa in table.items() if type(hexa) is str}),
        pain=tuple(table["pain"]),
        pain_ink=tuple(table["pain_ink"]),
        series=tuple(table["chart_series"]),
    )
    if len(colors.pain) != PAIN_LEVELS or len(colors.pain_ink) != PAIN_LEVELS:
        raise ValueError(f"[theme.{name}] needs {PAIN_LEVELS} pain colours and inks")
    return colors
