"""Small things that several cards of the Pain tab are made of."""

from functools import reduce

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets.wrap_row import WrapRow


def beside(*widgets: QWidget, gap: int = 10) -> QWidget:
    """Widgets on one line, from the last one on below each other where the line is too short."""
    return reduce(lambda first, second: WrapRow(first, second, gap=gap, apart=False), widgets)
