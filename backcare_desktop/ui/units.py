"""What loads are counted in where somebody lives."""

from PySide6.QtCore import QLocale

from backcare_desktop.core.load import Unit


def usual_unit(locale: QLocale) -> Unit:
    """Pounds where plates are stamped in pounds, kilograms everywhere else."""
    pounds = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Unit.LB if pounds else Unit.KG
