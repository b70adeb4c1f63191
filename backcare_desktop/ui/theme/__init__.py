"""How Backcare looks: the only place that knows colours, sizes and fonts by value.

Widgets ask for roles::

    from backcare_desktop.ui import theme

    colour = theme.current().color("text_muted")

and repaint on ``QEvent.Type.PaletteChange``, which every widget receives after each change of
theme, text size or motion.
"""

from backcare_desktop.ui.theme import icons
from backcare_desktop.ui.theme.manager import (
    STYLE,
    Choice,
    ThemeManager,
    current,
    install,
    manager,
    spaced,
)
from backcare_desktop.ui.theme.model import Theme

__all__ = [
    "STYLE",
    "Choice",
    "Theme",
    "ThemeManager",
    "current",
    "icons",
    "install",
    "manager",
    "spaced",
]
