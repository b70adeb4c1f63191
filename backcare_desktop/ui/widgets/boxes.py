"""Rows and columns in one line each, with gaps in design px."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme.spacing import Margins

_Box = TypeVar("_Box", bound=QBoxLayout)

Item = QWidget | QLayout | None


def row(*items: Item, gap: float = 12, margins: Margins = 0) -> QHBoxLayout:
    """Items side by side; ``None`` is a stretch that takes the room left over."""
    return _filled(theme.spaced(QHBoxLayout(), gap, margins), items)


def column(*items: Item, gap: float = 12, margins: Margins = 0) -> QVBoxLayout:
    """Items below each other; ``None`` is a stretch that takes the room left over."""
    return _filled(theme.spaced(QVBoxLayout(), gap, margins), items)


def _filled(box: _Box, items: tuple[Item, ...]) -> _Box:
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box
