"""What somebody was doing when it began, in words."""

from PySide6.QtCore import QObject

from backcare_desktop.core.answers import Mechanism


class MechanismWords(QObject):
    """One name for each, the same wherever it is asked for or told."""

    def mechanism(self, mechanism: Mechanism) -> str:
        """What the person was doing."""
        return {
            Mechanism.DEADLIFT: self.tr("Deadlift"),
            Mechanism.SQUAT: self.tr("Squat"),
            Mechanism.ROMANIAN_DEADLIFT: self.tr("Romanian deadlift"),
            Mechanism.BENCH_PRESS: self.tr("Bench press"),
            Mechanism.BARBELL_ROW: self.tr("Barbell row"),
            Mechanism.OLYMPIC_LIFTING: self.tr("Olympic lifting"),
            Mechanism.ROWING: self.tr("Rowing"),
            Mechanism.LEG_DAY: self.tr("Leg day"),
            Mechanism.HIGH_VOLUME_SESSION: self.tr("A session with a lot of sets"),
            Mechanism.LIGHT_LIFTING: self.tr("Lifting something light"),
            Mechanism.FALL_FROM_HEIGHT: self.tr("A fall from a height"),
            Mechanism.OTHER: self.tr("Something else"),
            Mechanism.NONE: self.tr("Nothing; it just came"),
            Mechanism.UNKNOWN: self.tr("I don’t know"),
        }[mechanism]
