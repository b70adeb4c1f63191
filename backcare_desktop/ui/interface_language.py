"""The language that the whole program is shown in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from backcare_desktop.core.languages import ENGLISH, spoken
from backcare_desktop.ui.formats import spoken_like


def interface_language(chosen: str) -> str:
    """The language to speak: the one chosen, or the computer's own where ``chosen`` is empty."""
    return spoken(chosen, QLocale.system().uiLanguages())


class InterfaceLanguage:
    """Our texts and Qt's own in one language, for every widget that is made from then on.

    Args:
        application: gets the texts.
        folder: ``i18n`` of the resources, with ``backcare_de.qm`` and its like.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def install(self, chosen: str) -> tuple[str, QLocale]:
        """Speak a language in the place of the one before.

        Args:
            chosen: a key of :data:`~backcare_desktop.core.languages.LANGUAGES`; empty for the
                computer's own language.

        Returns:
            The language, and how numbers, dates and times are written in it.
        """
        language = interface_language(chosen)
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        locale = spoken_like(QLocale(language), QLocale.system())
        QLocale.setDefault(locale)
        if language != ENGLISH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._add(Path(qt) / f"qtbase_{language}.qm")
            self._add(self._folder / f"backcare_{language}.qm")
        return language, locale

    def _add(self, file: Path) -> None:
        """Where a file is missing, its texts stay English."""
        translator = QTranslator(self._application)
        if translator.load(str(file)):
            self._application.installTranslator(translator)
            self._installed.append(translator)
