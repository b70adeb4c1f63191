"""What Qt's own widgets need: a palette and a short stylesheet, both made from the theme."""

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

# Only what a palette can't say. Everything with a look of its own paints itself.
_SHEET = Template(
    """
QToolTip {
    background: $text; color: $background; border: ${border_w}px solid $border_strong;
    padding: ${sm}px ${md}px;
}
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: ${gap}px; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: ${gap}px; }
QScrollBar::handle { background: $border_strong; border-radius: ${bar_r}px; }
QScrollBar::handle:vertical { min-height: ${grip}px; }
QScrollBar::handle:horizontal { min-width: ${grip}px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu {
    background: $surface_raised; color: $text; border: ${border_w}px solid $border_strong;
    padding: ${xs}px;
}
QMenu::item { padding: ${sm}px ${lg}px; border-radius: ${small}px; }
QMenu::item:selected { background: $primary_soft; color: $on_primary_soft; }
QMenu::item:disabled { color: $disabled_text; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
    background: $surface_raised; color: $text; border: ${border_w}px solid $border_strong;
    padding: ${xs}px; outline: 0;
}
QLineEdit {
    background: transparent; color: $text; border: 0; padding: 0;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit:disabled { color: $disabled_text; }
QMenu::separator { height: ${border_w}px; background: $border; margin: ${xs}px ${sm}px; }
"""
)


def palette(theme: Theme) -> QPalette:
    """The application palette of a theme."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.color(name))
    for role, name in _DISABLED.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color(name))
    return made


def sheet(theme: Theme) -> str:
    """The application stylesheet of a theme."""
    values: dict[str, object] = {
        role: theme.color(role).name(QColor.NameFormat.HexArgb) for role in theme.roles()
    }
    values |= {name: theme.space(name) for name in ("xs", "sm", "md", "lg")}
    bar, gap = theme.px(12), theme.px(3)
    values |= {
        "bar": bar,
        "gap": gap,
        "bar_r": (bar - 2 * gap) // 2,
        "grip": theme.px(40),
        "small": theme.radius("small"),
        "border_w": theme.line_width("border"),
    }
    return _SHEET.substitute(values)
