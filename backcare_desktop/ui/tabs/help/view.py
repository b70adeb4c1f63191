"""When to get help, which keys do what, and what Backcare is."""

import sys
from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop import __version__
from backcare_desktop.content.triage import Triage
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.help.keys_card import KeysCard
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


class HelpView(Page):
    """Warning signs first: the very ones that the symptom check asks for.

    Args:
        triage: the symptom check's content; None when it can't be used.
    """

    def __init__(self, triage: Triage | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        columns = Columns((722, 510))
        columns.left.addWidget(self._emergency(self._signs(triage, Level.EMERGENCY)))
        if triage is not None:
            columns.left.addWidget(self._soon(self._signs(triage, Level.URGENT)))
        columns.left.addStretch(1)
        columns.right.addWidget(self._about())
        if triage is not None:
            columns.right.addWidget(self._sources(triage))
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.keys = KeysCard()
        self.body.addWidget(self.keys)
        self.body.addStretch(1)

    def show_number(self, number: str) -> None:
        """Name the emergency number of the person's country."""
        self._call.setText(
            self.tr("Call {number}, or go to an emergency department, for").format(number=number)
        )

    def _signs(self, triage: Triage | None, level: Level) -> tuple[str, ...]:
        if triage is None:
            return (SafetyWords(self).net(),)
        return triage.signs(level)

    def _emergency(self, signs: tuple[str, ...]) -> Card:
        card = Card(gap=10, fill="emergency_soft", border="emergency", radius="hero")
        self._call = Label("", "h2", wrap=True)
        head = boxes.row(Icon("warning", "emergency", 26), self._call, gap=12)
        head.setStretch(1, 1)
        card.body.addLayout(head)
        _add_points(card, signs)
        return card

    def _soon(self, signs: tuple[str, ...]) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Speak to a doctor today for"), "h2", wrap=True))
        _add_points(card, signs)
        card.body.addWidget(Divider())
        text = self.tr(
            "The list is not complete. If it doesn't feel right to you, get help anyway."
        )
        card.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        return card

    def _sources(self, triage: Triage) -> Card:
        card = Card(gap=8)
        card.body.addWidget(Label(self.tr("What the symptom check goes by"), "h2", wrap=True))
        rules = triage.rules
        reviewed = self.tr("Not reviewed by a clinician yet.")
        if rules.reviewer:
            reviewed = self.tr("Reviewed by {name}.").format(name=rules.reviewer)
        about = self.tr(
            "Rule set {version} ({fingerprint}). {reviewed} It compares answers with published "
            "warning signs; it examines nobody and names no condition. These are its sources."
        ).format(version=rules.version, fingerprint=rules.fingerprint[:12], reviewed=reviewed)
        card.body.addWidget(Label(about, wrap=True))
        for source in triage.sources.values():
            text = f"{source.text}\n{source.url}" if source.url else source.text
            card.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        return card

    def _about(self) -> Card:
        card = Card(gap=8)
        card.body.addWidget(Label(self.tr("About Backcare"), "h2"))
        card.body.addWidget(
            Label(
                self.tr(
                    "Backcare helps you keep a diary, follow general exercises and notice warning "
                    "signs. It does not diagnose or treat any condition and is not a medical "
                    "device. It can miss serious problems. It is for adults; it is not for use "
                    "after surgery, major injury or in pregnancy unless a clinician agrees."
                ),
                wrap=True,
            )
        )
        versions = self.tr("Version {version} · Qt {qt} · Python {python} · MIT licence")
        python = ".".join(str(part) for part in sys.version_info[:3])
        card.body.addWidget(
            Label(
                versions.format(version=__version__, qt=version("PySide6"), python=python),
                "small",
                "text_muted",
                wrap=True,
            )
        )
        return card


def _add_points(card: Card, points: tuple[str, ...]) -> None:
    for point in points:
        text = Label(point, wrap=True)
        dot = Label("•")
        line = boxes.row(dot, text, gap=10)
        line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        card.body.addLayout(line)
