"""What Backcare says and shows, loaded when it is wanted: a part of the composition root.

What can't be used is left out, and the window says so; the rest goes on.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.library import load_library
from backcare_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from backcare_desktop.content.help import HelpTexts
    from backcare_desktop.content.questionnaires import Questionnaire
    from backcare_desktop.content.recovery import Recovery
    from backcare_desktop.content.triage import Triage
    from backcare_desktop.core.report_words import ReportWords
    from backcare_desktop.core.routine import RoutinePhase

_USUAL_NUMBER = "112"


class AppContent(QObject):
    """Everything of the resources, in one language.

    Args:
        resources: the folder of all of them.
        language: a key of :data:`~backcare_desktop.core.languages.LANGUAGES`.
        window: says what can't be used.
        country: ISO code of the computer's own country; empty if it doesn't say.
    """

    def __init__(
        self, resources: Path, language: str, window: MainWindow, country: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._resources = resources
        self._language = language
        self._window = window
        self._country = country
        self._told = False
        self.library = load_library(resources, language)

    @cached_property
    def triage(self) -> "Triage | None":
        """The symptom check's content; None when it can't be used."""
        from backcare_desktop.content.triage import load_triage

        try:
            return load_triage(self._resources / "triage", self._language)
        except ContentError as problem:
            text = self.tr("The symptom check can't be used: {reason}").format(reason=problem)
            self._warn("triage", text)
            return None

    def terms_version(self) -> str:
        """What is remembered when the terms are agreed to; empty when they can't be used."""
        return "" if self.triage is None else self.triage.terms_version

    @cached_property
    def rmdq(self) -> "Questionnaire | None":
        """The questionnaire; None when it can't be used."""
        from backcare_desktop.content.questionnaires import load_rmdq

        try:
            return load_rmdq(self._resources / "questionnaires", self._language)
        except ContentError as problem:
            self._warn("rmdq", self.tr("The RMDQ can't be used: {reason}").format(reason=problem))
            return None

    @cached_property
    def help(self) -> "HelpTexts | None":
        """What Help holds to read; None when it can't be used."""
        from backcare_desktop.content.help import load_help

        try:
            return load_help(self._resources / "help", self._language)
        except ContentError as problem:
            text = self.tr("Part of Help can't be used: {reason}").format(reason=problem)
            self._warn("help", text)
            return None

    def recovery(self) -> "Recovery":
        """The way back to lifting; may be called on any thread, and says nothing itself.

        Raises:
            ContentError: it can't be used.
        """
        from backcare_desktop.content.recovery import load_recovery

        return load_recovery(self._resources / "recovery", self.library.exercises, self._language)

    def phase_titles(self) -> "Mapping[RoutinePhase, str]":
        """What the phases of that way are called; on any thread, and says nothing either.

        Raises:
            ContentError: they can't be used.
        """
        from backcare_desktop.content.phase_titles import load_phase_titles

        return load_phase_titles(self._resources / "recovery", self._language)

    def training(self, make: Callable[["Recovery"], QWidget]) -> QWidget:
        """The tab that ``make`` makes of the way back to lifting, or what stays without it."""
        try:
            recovery = self.recovery()
        except ContentError as problem:
            said = self.tr("The way back to lifting can't be used: {reason}")
            text = said.format(reason=problem)
            self._warn("recovery", text)
            return _without(self.tr("Training"), text)
        return make(recovery)

    def report(self, make: Callable[["ReportWords"], QWidget]) -> QWidget:
        """The tab that ``make`` makes of the report's words, or what stays without them."""
        from backcare_desktop.content.report_words import load_report_words

        if self.triage is None:
            return _without(self.tr("Report"), self.tr("It needs the symptom check’s words."))
        folder = self._resources / "report" / "words"
        try:
            words = load_report_words(folder, self.library, self.triage, self._language)
        except ContentError as problem:
            text = self.tr("The report can't be made: {reason}").format(reason=problem)
            self._warn("report", text)
            return _without(self.tr("Report"), text)
        return make(words)

    @property
    def countries(self) -> tuple[tuple[str, str], ...]:
        """Code and name of every country whose numbers are known, by name."""
        known = {} if self.triage is None else self.triage.countries
        return tuple(sorted(((code, c.name) for code, c in known.items()), key=lambda it: it[1]))

    @property
    def own_country(self) -> str:
        """The name of the computer's own country; empty where nothing is known of any."""
        return "" if self.triage is None else self.triage.country(self._country).name

    def emergency_number(self, chosen: str) -> str:
        """Whom to call in the country chosen, or in the computer's own where it is empty."""
        if self.triage is None:
            return _USUAL_NUMBER
        return self.triage.country(chosen or self._country).emergency

    @Slot()
    def say_what_is_missing(self) -> None:
        """Tell once of figures, exercises, routines and programmes that had to be left out."""
        told, self._told = self._told, True
        if not told and self.library.problems:
            reasons = "\n".join(str(problem) for problem in self.library.problems)
            said = self.tr("Part of Backcare's content can't be used; the rest works.\n{reasons}")
            self._warn("content", said.format(reasons=reasons))

    def _warn(self, topic: str, text: str) -> None:
        self._window.show_banner(topic, "warning", text)


def _without(title: str, why: str) -> QWidget:
    """What stays of a tab whose content can't be used."""
    from backcare_desktop.ui.widgets.labels import Label
    from backcare_desktop.ui.widgets.scroll import Page

    page = Page(title)
    page.body.addWidget(Label(why, wrap=True))
    page.body.addStretch(1)
    return page
