"""Gaps and margins that layouts keep in design px, so that they grow with the text."""

from PySide6.QtWidgets import QLayout, QWidget

from backcare_desktop.ui.theme.model import Theme

Margins = float | tuple[float, float, float, float]

_PROPERTY = "design_spacing"


def remember(layout: QLayout, gap: float, margins: Margins) -> None:
    """Note the design px of a layout on the layout itself."""
    around = margins if isinstance(margins, tuple) else (margins,) * 4
    layout.setProperty(_PROPERTY, [gap, *around])


_GROWTH = 0.4
"""Gaps grow by this share of what text grows by: room is scarce where text is large."""


def apply(layout: QLayout, theme: Theme) -> None:
    """Set a layout's gap and margins for the theme's scale; other layouts stay as they are."""
    noted = layout.property(_PROPERTY)
    if noted:
        factor = 1 + (theme.scale - 1) * _GROWTH
        gap, *around = (round(value * factor) for value in noted)
        layout.setSpacing(gap)
        layout.setContentsMargins(*around)


def rescale(window: QWidget, theme: Theme) -> None:
    """Apply the theme's scale to every layout inside ``window``, and let each measure anew."""
    for layout in window.findChildren(QLayout):
        apply(layout, theme)
        layout.invalidate()
        if (holder := layout.parentWidget()) is not None:
            # What is around it remembers its size, too.
            holder.updateGeometry()
