"""Words for what an entry of the diary says beside its score; left and right are the person's."""

from PySide6.QtCore import QObject

from backcare_desktop.core.body import BodyArea, BodySide
from backcare_desktop.core.pain_context import Activity, Effect, Quality, ReliefKind


class EntryWords(QObject):
    """The same words in the entry, in the list of entries, and on the body map."""

    def part(self, area: BodyArea) -> str:
        """A place on the body map without its side, as a heading."""
        return {
            "upper_back": self.tr("Upper back"),
            "lower_back": self.tr("Lower back"),
            "buttock": self.tr("Buttock"),
            "back_of_thigh": self.tr("Back of thigh"),
            "calf": self.tr("Calf"),
            "hip": self.tr("Hip"),
            "groin": self.tr("Groin"),
            "front_of_thigh": self.tr("Front of thigh"),
            "shin": self.tr("Shin"),
            "foot": self.tr("Foot"),
        }[area.part]

    def side(self, area: BodyArea) -> str:
        """The side of a place, below the heading of its part."""
        return {
            BodySide.LEFT: self.tr("your left"),
            BodySide.MIDDLE: self.tr("middle"),
            BodySide.RIGHT: self.tr("your right"),
        }[area.side]

    def area(self, area: BodyArea) -> str:
        """A place in full, such as "Lower back, your left"."""
        pattern = {
            BodySide.LEFT: self.tr("{part}, your left"),
            BodySide.MIDDLE: self.tr("{part}, middle"),
            BodySide.RIGHT: self.tr("{part}, your right"),
        }[area.side]
        return pattern.format(part=self.part(area))

    def quality(self, quality: Quality) -> str:
        """What the pain feels like."""
        return {
            Quality.DULL: self.tr("Dull"),
            Quality.ACHING: self.tr("Aching"),
            Quality.STIFF: self.tr("Stiff"),
            Quality.TIGHT: self.tr("Tight"),
            Quality.CRAMPING: self.tr("Cramping"),
            Quality.THROBBING: self.tr("Throbbing"),
            Quality.SHARP: self.tr("Sharp"),
            Quality.STABBING: self.tr("Stabbing"),
            Quality.SHOOTING: self.tr("Shooting"),
            Quality.BURNING: self.tr("Burning"),
            Quality.ELECTRIC: self.tr("Like electricity"),
            Quality.TINGLING: self.tr("Tingling"),
            Quality.NUMB: self.tr("Numb"),
        }[quality]

    def activity(self, activity: Activity) -> str:
        """What somebody is doing."""
        return {
            Activity.RESTING: self.tr("Resting"),
            Activity.LYING: self.tr("Lying down"),
            Activity.TURNING_IN_BED: self.tr("Turning over in bed"),
            Activity.GETTING_UP: self.tr("Getting up"),
            Activity.SITTING: self.tr("Sitting"),
            Activity.DRIVING: self.tr("Driving"),
            Activity.STANDING: self.tr("Standing"),
            Activity.WALKING: self.tr("Walking"),
            Activity.STAIRS: self.tr("Stairs"),
            Activity.BENDING_FORWARD: self.tr("Bending forward"),
            Activity.BENDING_BACK: self.tr("Bending back"),
            Activity.TWISTING: self.tr("Twisting"),
            Activity.LIFTING: self.tr("Lifting something"),
            Activity.TRAINING: self.tr("Training"),
            Activity.STRETCHING: self.tr("Stretching"),
            Activity.COUGHING: self.tr("Coughing or sneezing"),
        }[activity]

    def relief(self, kind: ReliefKind) -> str:
        """What is done against pain."""
        return {
            ReliefKind.WARMTH: self.tr("Warmth"),
            ReliefKind.COLD: self.tr("Cold"),
            ReliefKind.WALK: self.tr("Walk"),
            ReliefKind.BATH: self.tr("Bath"),
            ReliefKind.MEDICINE: self.tr("Medicine"),
            ReliefKind.SLEEP: self.tr("Sleep"),
            ReliefKind.OTHER: self.tr("Something else"),
        }[kind]

    def effect(self, effect: Effect) -> str:
        """How the pain was afterwards."""
        return {
            Effect.EASED: self.tr("Less pain afterwards"),
            Effect.SAME: self.tr("The same afterwards"),
            Effect.WORSE: self.tr("More pain afterwards"),
        }[effect]
