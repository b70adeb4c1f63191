"""The Inter typeface, brought along so that the window looks the same on every machine."""

from pathlib import Path

import fontpkg_inter
from PySide6.QtGui import QFont, QFontDatabase

# Inter has a text cut (14) and a display cut (32). Half the pixel size keeps everything up to
# 28 px in the open text cut and brings the tight display cut in gradually above.
_TEXT_CUT = 14.0
_DISPLAY_CUT = 32.0


def register() -> bool:
    """Add Inter to the application's fonts; false when Qt can't read the files.

    Text then appears in the system's font, at the same sizes.
    """
    # Nothing is ever set in the italic beside it, which takes as long to read.
    upright = (Path(fontpkg_inter.__file__).parent / "files").glob("Inter[[]*.ttf")
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in upright]
    return bool(loaded) and min(loaded) >= 0


def make(family: str, px: float, weight: int, scale: float, *, tabular: bool) -> QFont:
    """A font of ``px`` x ``scale`` pixels; ``tabular`` gives all figures the same width.

    Only for numbers that change in place: Inter then widens the hyphen of a word as well.

    The weight goes to the variable font's own axis: ``QFont.setWeight`` picks among named
    styles, finds Regular alone in this family, and smears it for bold.
    """
    font = QFont(family)
    font.setPixelSize(max(1, round(px * scale)))
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setVariableAxis(QFont.Tag("opsz"), min(_DISPLAY_CUT, max(_TEXT_CUT, px / 2)))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
