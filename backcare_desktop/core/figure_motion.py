"""The exercise figure in motion: the picture at any moment of a loop, or of a repetition.

A :class:`Motion` is a pure look-up. It knows no clock: whoever has one says which moment is meant,
so that a figure driven by a player's clock can't drift away from it.
"""

import bisect
import itertools
import math
from collections.abc import Sequence
from functools import lru_cache

from backcare_desktop.core.figure import Figure, Frame, View
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.core.figure_shapes import SIDEWAYS, UPSIDE_DOWN, Flip
from backcare_desktop.core.figure_track import PlaneTrack, SideTrack

BREATH_MS = 10_000
"""How long a still figure takes to breathe in and out (exercises.yaml: about 4 s in, 6 s out)."""

_BREATH_IN = 0.4
_BREATH_DEPTH = 0.3


class Motion:
    """The movement of one figure, for one side.

    The loop begins where the hold of the last picture ends, and goes through the phases in order:
    the way to picture 0 and its hold, the way to picture 1 and its hold, and so on.

    Attributes:
        figure: what moves.
        flip: how the picture is mirrored so that the near limbs of a side view are those of
            ``side``, and the other views work on it; None if it is seen as it is written.
        duration_ms: of one loop. A figure that doesn't move breathes once in it.
    """

    def __init__(self, figure: Figure, side: str | None = None) -> None:
        self.figure = figure
        self.flip: Flip | None = None
        # A figure that faces right, or lies with its head left, turns its right side to the viewer.
        if figure.view is View.SIDE and side == "left":
            self.flip = SIDEWAYS
        elif figure.view is not View.SIDE and side == "right":
            self.flip = UPSIDE_DOWN if figure.view is View.TOP else SIDEWAYS
        self._keys = _from_the_last_picture(figure.keyframes)
        track = SideTrack if figure.view is View.SIDE else PlaneTrack
        self._track: SideTrack | PlaneTrack = track(figure, self._keys)
        self._is_still = len(self._keys) == 1
        spans = ((key.move_ms, key.hold_ms) for key in self._keys)
        marks = list(itertools.accumulate(itertools.chain.from_iterable(spans)))
        self._arrivals = marks[::2]
        self._departures = marks[1::2]
        self.duration_ms = BREATH_MS if self._is_still else marks[-1]
        self._pictures = [index for index, key in enumerate(self._keys) if not key.passing]

    @property
    def moves(self) -> bool:
        """More than one pose: otherwise the figure only breathes."""
        return not self._is_still

    def at(self, ms: float) -> Skeleton:
        """The picture ``ms`` after the loop began; loops follow each other without a gap."""
        if self._is_still:
            return self.held(0, ms)
        return self._moment(ms % self.duration_ms) if self.duration_ms else self.picture(0)

    def in_phase(self, index: int, fraction: float) -> Skeleton:
        """The picture at ``fraction`` (0-1) of phase ``index``: the way to its picture, and hold.

        Phases go round. At 1 the phase's own picture is reached, whatever its hold. A session that
        gives each phase an equal part of a repetition's tempo thus scales the figure to it.
        """
        number = index % len(self._pictures)
        if self._is_still or fraction >= 1:
            return self.picture(number)
        begin = self._departures[self._pictures[number - 1]] if number else 0
        end = self._departures[self._pictures[number]]
        return self._moment(begin + max(0.0, fraction) * (end - begin))

    def held(self, index: int, ms: float) -> Skeleton:
        """Picture ``index`` held for ``ms``: nothing moves but a quiet breath."""
        return self._still(index, _BREATH_DEPTH * _breath(ms))

    def picture(self, index: int) -> Skeleton:
        """The still picture of phase ``index``; phases go round."""
        return self._still(index, 0.0)

    def pictures(self) -> tuple[Skeleton, ...]:
        """Every keyframe and the middle of every way: together they show how far it goes."""
        still = tuple(self._seen(self._track.key(index)) for index in range(len(self._keys)))
        if self._is_still:
            return still
        starts = (0, *self._departures)
        middles = ((start + end) / 2 for start, end in zip(starts, self._arrivals, strict=False))
        return (*still, *(self._moment(ms) for ms in middles))

    def _still(self, index: int, breath: float) -> Skeleton:
        key = self._pictures[index % len(self._pictures)]
        return self._seen(self._track.key(key, breath))

    def _moment(self, ms: float) -> Skeleton:
        """The picture at ``ms``, from 0 up to and without the loop's end."""
        key = min(bisect.bisect_right(self._departures, ms), len(self._keys) - 1)
        move = self._keys[key].move_ms
        left = self._arrivals[key] - ms
        if left <= 0 or not move:
            return self._seen(self._track.key(key))
        return self._seen(self._track.between(key, 1 - left / move))

    def _seen(self, picture: Skeleton) -> Skeleton:
        return picture if self.flip is None else picture.flipped(self.flip)


@lru_cache(maxsize=128)
def motion(figure: Figure, side: str | None = None) -> Motion:
    """The movement of ``figure``; made once for each figure and side."""
    return Motion(figure, side)


def _from_the_last_picture(keyframes: Sequence[Frame]) -> tuple[Frame, ...]:
    """The same loop, ending with a picture."""
    last = max(index for index, frame in enumerate(keyframes) if not frame.passing)
    return (*keyframes[last + 1 :], *keyframes[: last + 1])


def _breath(ms: float) -> float:
    """How full the chest is, 0-1: a quicker way in, a slower way out."""
    place = ms % BREATH_MS / BREATH_MS
    if place < _BREATH_IN:
        return (1 - math.cos(math.pi * place / _BREATH_IN)) / 2
    return (1 + math.cos(math.pi * (place - _BREATH_IN) / (1 - _BREATH_IN))) / 2
