"""Doses, sides and durations in words."""

from PySide6.QtCore import QObject

from backcare_desktop.core.dose import Dose, Side

SLOW_FROM_S = 4.0
"""Seconds from which a repetition is called slow."""


class RoutineWords(QObject):
    """The same words for a dose on a card, in the player and in a list."""

    def side(self, side: Side | None) -> str:
        """The side; empty when there is none."""
        return {
            Side.LEFT: self.tr("left side"),
            Side.RIGHT: self.tr("right side"),
            None: "",
        }[side]

    def dose(self, dose: Dose) -> str:
        """A dose, for instance ``3 × 20 s each side``."""
        once = self.dose_once(dose)
        return self.tr("{dose} each side").format(dose=once) if dose.each_side else once

    def dose_once(self, dose: Dose) -> str:
        """The dose of one side."""
        if dose.hold_s:
            once = self.tr("{seconds} s").format(seconds=dose.hold_s)
        elif dose.tempo_s >= SLOW_FROM_S and not dose.untimed:
            once = self.tr("{count} slow").format(count=dose.reps)
        else:
            once = self.tr("{count} times").format(count=dose.reps)
        if dose.sets > 1:
            return self.tr("{sets} × {once}").format(sets=dose.sets, once=once)
        return once

    def duration(self, seconds: float) -> str:
        """Minutes and seconds, for instance ``3 min 40 s``."""
        minutes, rest = divmod(round(seconds), 60)
        if not minutes:
            return self.tr("{seconds} s").format(seconds=rest)
        if not rest:
            return self.tr("{minutes} min").format(minutes=minutes)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
