"""What Qt's own widgets need: a palette and, for a few, a stylesheet, made from the theme."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from backcare_desktop.ui.theme.model import Theme

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface_raised",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface_raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "emergency",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "background",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "chart_core",
    QPalette.ColorRole.Light: "surface_raised",
    QPalette.ColorRole.Midlight: "surface_sunken",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
_DISABLED = {
    QPalette.ColorRole.WindowText: "disabled_text",
    QPalette.ColorRole.Text: "disabled_text",
    QPalette.ColorRole.ButtonText: "disabled_text",
    QPalette.ColorRole.Base: "disabled_bg",
    QPalette.ColorRole.Button: "disabled_bg",
    QPalette.ColorRole.Highlight: "disabled_bg",
    QPalette.ColorRole.HighlightedText: "disabled_text",
}

# What a palette can't say, for the few of Qt's own parts that are seen. Each puts its sheet on by
# itself, when it is first shown: a sheet on the application would be matched with every widget,
# for a third of the time and of the memory that pages take.
_BAR = Template(
    """
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: ${gap}px; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: ${gap}px; }
QScrollBar::handle { background: $border_strong; border-radius: ${bar_r}px; }
QScrollBar::handle:vertical { min-height: ${grip}px; }
QScrollBar::handle:horizontal { min-width: ${grip}px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)
_MENU = Template(
    """
QMenu {
    background: $surface_raised; color: $text; border: ${border_w}px solid $border_strong;
    padding: ${xs}px;
}
QMenu::item { padding: ${sm}px ${lg}px; border-radius: ${small}px; }
QMenu::item:selected { background: $primary_soft; color: $on_primary_soft; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: ${border_w}px; background: $border; margin: ${xs}px ${sm}px; }
"""
)
_TIP = Template(
    """
QToolTip {
    background: $text; color: $background; border: ${border_w}px solid $border_strong;
    padding: ${sm}px ${md}px;
}
"""
)
_OPTIONS = Template(
    """
QComboBox QAbstractItemView {
    background: $surface_raised; color: $text; border: ${border_w}px solid $border_strong;
    padding: ${xs}px; outline: 0;
}
"""
)
LIST_BELOW = "QComboBox { combobox-popup: 0; }"
"""Stylesheet of a drop-down list that opens below its box and scrolls with a bar."""

_BAR_PX = 12
"""Design px across a scroll bar, its gaps included."""


def palette(theme: Theme) -> QPalette:
    """The application palette of a theme."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.color(name))
    for role, name in _DISABLED.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color(name))
    return made


def bar_width(theme: Theme) -> int:
    """Px across a scroll bar."""
    return theme.px(_BAR_PX)


def scroll_bar(theme: Theme) -> str:
    """Stylesheet of a scroll bar."""
    bar, gap = bar_width(theme), theme.px(3)
    sizes = {"bar": bar, "gap": gap, "bar_r": (bar - 2 * gap) // 2, "grip": theme.px(40)}
    return _BAR.substitute(_values(theme), **sizes)


def menu(theme: Theme) -> str:
    """Stylesheet of a menu."""
    return _MENU.substitute(_values(theme))


def tip(theme: Theme) -> str:
    """Stylesheet of the words that come up where the pointer rests."""
    return _TIP.substitute(_values(theme))


def options(theme: Theme) -> str:
    """Stylesheet of a drop-down list, open."""
    return LIST_BELOW + _OPTIONS.substitute(_values(theme)) + scroll_bar(theme)


def _values(theme: Theme) -> dict[str, object]:
    colors = {role: theme.color(role).name(QColor.NameFormat.HexArgb) for role in theme.roles()}
    spaces = {name: theme.space(name) for name in ("xs", "sm", "md", "lg")}
    radius, line = theme.radius("small"), theme.line_width("border")
    return {**colors, **spaces, "small": radius, "border_w": line}
