"""Words for where it hurts; left and right are the person's own."""

from PySide6.QtCore import QObject

from backcare_desktop.core.body import BodySide, Region


class BodyWords(QObject):
    """The same words for a region or a side in the symptom check and in the player."""

    def region(self, region: Region) -> str:
        """A part of the body."""
        return {
            Region.UPPER_BACK: self.tr("Upper back"),
            Region.LOWER_BACK: self.tr("Lower back"),
            Region.BUTTOCK: self.tr("Buttock"),
            Region.HIP: self.tr("Hip"),
            Region.GROIN: self.tr("Groin"),
            Region.FRONT_OF_THIGH: self.tr("Front of thigh"),
            Region.BACK_OF_THIGH: self.tr("Back of thigh"),
            Region.LOWER_LEG: self.tr("Lower leg"),
            Region.FOOT: self.tr("Foot"),
        }[region]

    def side(self, side: BodySide) -> str:
        """The side of the pain."""
        return {
            BodySide.LEFT: self.tr("Your left"),
            BodySide.RIGHT: self.tr("Your right"),
            BodySide.MIDDLE: self.tr("Middle"),
            BodySide.BOTH: self.tr("Both sides"),
        }[side]
