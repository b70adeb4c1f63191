"""The easier and the harder way of an exercise, in words."""

from PySide6.QtCore import QObject

from backcare_desktop.core.exercise import Exercise, Variant
from backcare_desktop.core.variation import Way, variant_of


class WayWords(QObject):
    """What is shown and said when a step is done another way than planned.

    Every method takes the planned exercise.
    """

    def shown(self, exercise: Exercise, way: Way) -> str:
        """What to do differently, in a sentence; empty as planned."""
        if way is Way.EASIER:
            return self.tr("Easier: {text}").format(text=exercise.easier)
        if way is Way.HARDER:
            return self.tr("Harder: {text}").format(text=exercise.harder)
        return ""

    def title(self, exercise: Exercise, way: Way) -> str:
        """The exercise's name, with that of the way it is planned in, if that has one."""
        variant = variant_of(exercise, way)
        if variant is None:
            return exercise.name
        return self.tr("{exercise}: {way}").format(exercise=exercise.name, way=variant.name)

    def spoken(self, exercise: Exercise, way: Way) -> str:
        """The way's own name, short enough to be heard in the midst of an exercise."""
        if way is Way.EASIER:
            return self._named(self.tr("Easier"), exercise.easier_variant)
        if way is Way.HARDER:
            return self._named(self.tr("Harder"), exercise.harder_variant)
        return self.tr("As planned.")

    def _named(self, way: str, variant: Variant | None) -> str:
        if variant is None:
            return f"{way}."
        return self.tr("{way}: {name}.").format(way=way, name=variant.name)
