"""What everything rests on."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from backcare_desktop.content.help import HelpSource
from backcare_desktop.content.triage import Source, Triage
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage


class SourcesPage(SidePage):
    """The sources of the symptom check, with its rule set, and those of these pages.

    Args:
        triage: the symptom check's content; None when it can't be used.
        others: of the pages of Help.
    """

    def __init__(
        self, triage: Triage | None, others: tuple[HelpSource, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Sources"))
        columns = Columns((722, 510))
        if triage is not None:
            card = self._listed(self.tr("What the symptom check goes by"), triage.sources.values())
            card.body.insertWidget(1, Label(self._rules(triage), wrap=True))
            columns.left.addWidget(card)
        card = self._listed(self.tr("What these pages go by"), others)
        about = self.tr(
            "Exercises, phases and plans name their own sources where they stand; numbers that no "
            "source gives are said to be our choice."
        )
        card.body.addWidget(Label(about, wrap=True))
        columns.right.addWidget(card)
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _rules(self, triage: Triage) -> str:
        rules = triage.rules
        reviewed = self.tr("Not reviewed by a clinician yet.")
        if rules.reviewer:
            reviewed = self.tr("Reviewed by {name}.").format(name=rules.reviewer)
        return self.tr(
            "Rule set {version} ({fingerprint}). {reviewed} It compares answers with published "
            "warning signs; it examines nobody and names no condition."
        ).format(version=rules.version, fingerprint=rules.fingerprint[:12], reviewed=reviewed)

    def _listed(self, heading: str, sources: Iterable[Source | HelpSource]) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(heading, "h2", wrap=True))
        for source in sources:
            shown = Findable(0)
            shown.body.addWidget(Label(source.text, "small", wrap=True))
            if source.url:
                shown.body.addWidget(Label(source.url, "small", "text_muted", wrap=True))
            card.body.addWidget(shown)
        return card
