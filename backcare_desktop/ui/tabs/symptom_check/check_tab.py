"""Puts the symptom check together."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from backcare_desktop.content.triage import Triage
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.checks import Examiner
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.symptom_check.keeper import CheckKeeper
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.view import CheckView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


def made_check(
    parts: TabParts, triage: Triage, country: str, new_id: Callable[[], str]
) -> tuple[CheckPresenter, CheckView]:
    """The presenter and its view, connected to the window.

    Args:
        parts: what every tab gets.
        triage: questions and rules.
        country: ISO code of the computer's own country; empty if it doesn't say.
        new_id: makes keys that no other row has.
    """
    settings, around = parts.settings, parts.coordinator
    check = CheckPresenter(
        CheckKeeper(parts.desk, parts.jobs),
        triage,
        Examiner(triage.interview, triage.rules, parts.clock, new_id),
        settings,
        parts.suggested,
        parts.locale,
        country,
        parts.owner,
    )
    parts.door.check = check
    view = CheckView(check, own_files=parts.own_files)
    # Its lock is looked up from every other tab, so that it must always know how things stand.
    around.add_tab(check, shows=Changes(checks=True, episodes=True))
    check.changed.connect(parts.door.hear)
    check.not_saved.connect(around.offer_retry)
    check.cleared.connect(around.offer_undo_clearance)
    check.removed.connect(around.offer_undo_check_removal)
    check.start_wanted.connect(around.start)
    settings.check_changed.connect(check.show_state)
    settings.pace_changed.connect(check.set_pace)
    return check, view


def without_rules() -> QWidget:
    """What stays where the rules can't be used: the safety net."""
    page = Page(QCoreApplication.translate("CheckTab", "Symptom check"))
    page.body.addWidget(Label(SafetyWords(page).net(), "lead", wrap=True))
    page.body.addStretch(1)
    return page
