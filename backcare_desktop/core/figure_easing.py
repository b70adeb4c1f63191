"""Rows of numbers that ease from one keyframe of the exercise figure to the next."""

import math
from collections.abc import Sequence

from backcare_desktop.core.figure import Frame


class Easing:
    """Rows of numbers, one for each keyframe of a loop, and the rows between them.

    A picture is left and reached at rest, along a sine. A frame that is only passed is passed at
    speed, and nothing swings past the values on both sides of it.
    """

    def __init__(self, rows: Sequence[Sequence[float]], frames: Sequence[Frame]) -> None:
        self._rows = [tuple(row) for row in rows]
        self._moves = [max(1, frame.move_ms) for frame in frames]
        count = len(frames)
        self._speeds: list[tuple[float, ...] | None] = []
        for index, frame in enumerate(frames):
            before, after = self._rows[index - 1], self._rows[(index + 1) % count]
            times = (self._moves[index], self._moves[(index + 1) % count])
            rests = not frame.passing or frame.hold_ms > 0
            around = zip(before, self._rows[index], after, strict=True)
            self._speeds.append(None if rests else tuple(_speed(at, times) for at in around))

    def row(self, index: int) -> tuple[float, ...]:
        """The row of keyframe ``index``."""
        return self._rows[index]

    def between(self, index: int, fraction: float) -> tuple[float, ...]:
        """The row at ``fraction`` (0-1) of the way to keyframe ``index``."""
        begin, end = self._rows[index - 1], self._rows[index]
        leaving, arriving = self._speeds[index - 1], self._speeds[index]
        if leaving is None and arriving is None:
            share = (1 - math.cos(math.pi * fraction)) / 2
            return tuple(a + share * (b - a) for a, b in zip(begin, end, strict=True))
        still = (0.0,) * len(begin)
        move = self._moves[index]
        t, t2, t3 = fraction, fraction**2, fraction**3
        weights = (2 * t3 - 3 * t2 + 1, (t3 - 2 * t2 + t) * move, 3 * t2 - 2 * t3, (t3 - t2) * move)
        columns = zip(begin, leaving or still, end, arriving or still, strict=True)
        return tuple(
            weights[0] * a + weights[1] * s + weights[2] * b + weights[3] * e
            for a, s, b, e in columns
        )


def _speed(values: tuple[float, float, float], times: tuple[int, int]) -> float:
    """How fast a value goes through its middle one: not at all where it turns round."""
    first = (values[1] - values[0]) / times[0]
    second = (values[2] - values[1]) / times[1]
    if first * second <= 0:
        return 0.0
    return 2 * first * second / (first + second)
