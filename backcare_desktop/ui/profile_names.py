"""What a profile is called on the screen."""

from PySide6.QtCore import QCoreApplication

from backcare_desktop.core.profile import Profile


def name_of(profile: Profile) -> str:
    """Its name; words for the diary that was there first, as long as nobody has named it."""
    return profile.name or QCoreApplication.translate("ProfileNames", "The first diary")
