"""Flares and their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backcare_desktop.core.flare import Flare

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import FlareRow


def flare_row(flare: Flare) -> FlareRow:
    """A declared flare."""
    from backcare_desktop.storage.rows import FlareRow

    return FlareRow(id=flare.id, first_day=flare.first, last_day=flare.last, note=flare.note)


def flare(row: FlareRow) -> Flare:
    """The flare of a row."""
    return Flare(row.id, row.first_day, row.last_day, row.note)
