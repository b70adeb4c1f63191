"""Means and their changes as they are told: with one decimal, and so that they add up.

A reader who subtracts two figures finds the change that stands beside them. Verdicts are never
drawn from these; see :mod:`backcare_desktop.core.verdict`.
"""


def tenths(value: float) -> float:
    """A mean, to one decimal."""
    return round(value, 1)


def change_told(first: float, latest: float) -> float:
    """From one mean to another, as the difference of the two figures that are told.

    A change of two points or more never comes out as less: both figures are rounded alike.
    """
    return round(tenths(latest) - tenths(first), 1)
