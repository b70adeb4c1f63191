"""Doses, sides and durations in words."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from backcare_desktop.core.dose import Dose, Side

SLOW_FROM_S = 4.0
"""Seconds from which a repetition is called slow."""

SessionNames = Callable[[str, str], str]
"""What a session is called now, by its routine's id and its name then."""

_NO_BREAK = "\u00a0"


class RoutineWords(QObject):
    """The same words for a dose on a card, in the player and in a list.

    A time reads the same everywhere: seconds below a minute, else minutes with what is left over.
    What belongs together is joined by no-break spaces, so that no line ends inside it.
    """

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
        """The dose of one side, with all its sets."""
        once = self.set_once(dose)
        if dose.sets > 1:
            return _together(self.tr("{sets} × {once}").format(sets=dose.sets, once=once))
        return once

    def set_once(self, dose: Dose) -> str:
        """One set of one side."""
        if dose.hold_s:
            return self.duration(dose.hold_s)
        if dose.tempo_s >= SLOW_FROM_S and not dose.untimed:
            return _together(self.tr("{count} slow").format(count=dose.reps))
        times = self.tr("1 time") if dose.reps == 1 else self.tr("{count} times")
        return _together(times.format(count=dose.reps))

    def planned(self, dose: Dose) -> str:
        """What a programme plans, short, for instance ``3 × 40 s`` or ``3 × 10 each side``."""
        once = self.set_amount(dose.hold_s or dose.reps, seconds=bool(dose.hold_s))
        words = _together(self.tr("{sets} × {once}").format(sets=dose.sets, once=once))
        return self.tr("{dose} each side").format(dose=words) if dose.each_side else words

    def set_amount(self, number: int, *, seconds: bool) -> str:
        """What one set came to, short: ``40 s``, or the bare number of repetitions."""
        return _together(self.tr("{seconds} s").format(seconds=number)) if seconds else str(number)

    def set_spoken(self, number: int, *, seconds: bool) -> str:
        """What one set came to, with its unit: ``40 seconds``, ``10 repetitions``."""
        if seconds:
            words = self.tr("1 second") if number == 1 else self.tr("{number} seconds")
        else:
            words = self.tr("1 repetition") if number == 1 else self.tr("{number} repetitions")
        return words.format(number=number)

    def duration(self, seconds: float) -> str:
        """Minutes and seconds, for instance ``3 min 40 s``."""
        minutes, rest = divmod(round(seconds), 60)
        if not minutes:
            words = self.tr("{seconds} s").format(seconds=rest)
        elif not rest:
            words = self.tr("{minutes} min").format(minutes=minutes)
        else:
            words = self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
        return _together(words)


def _together(words: str) -> str:
    """The same words, on one line."""
    return words.replace(" ", _NO_BREAK)
