"""What Backcare is, in which version, and what it is put together from."""

import platform

import PySide6
from PySide6.QtCore import Slot, qVersion
from PySide6.QtWidgets import QWidget

from backcare_desktop import __version__
from backcare_desktop.content.triage import Triage
from backcare_desktop.installed_parts import Part
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.tiles import Tiles

_NARROWEST = 300


class AboutPage(SidePage):
    """What it is and is not, versions, and licences.

    Args:
        triage: the symptom check's content; None when it can't be used.
    """

    def __init__(self, triage: Triage | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("About Backcare"))
        columns = Columns((722, 510))
        columns.left.addWidget(self._what())
        columns.right.addWidget(self._versions(triage))
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self._parts = Tiles(_NARROWEST, 20)
        self.body.addWidget(self._licences())
        self.body.addStretch(1)

    @Slot(object)
    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Name every library with its terms."""
        unnamed = self.tr("Terms: see its files")
        for part in parts:
            shown = Findable(0)
            name = self.tr("{name} {version}").format(name=part.name, version=part.version)
            shown.body.addWidget(Label(name, "small", weight=600, wrap=True))
            for line in (part.licence or unnamed, part.home):
                if line:
                    shown.body.addWidget(Label(line, "small", "text_muted", wrap=True))
            shown.body.addStretch(1)
            self._parts.add(shown)

    def _what(self) -> Card:
        shown = Findable(10, self.tr("medical device disclaimer diagnosis privacy"))
        shown.body.addWidget(Label(self.tr("What it is, and what it is not"), "h2", wrap=True))
        for text in (
            self.tr(
                "Backcare helps you keep a diary, follow general exercises and notice warning "
                "signs. It does not diagnose or treat any condition and is not a medical "
                "device. It can miss serious problems. It is for adults; it is not for use "
                "after surgery, major injury or in pregnancy unless a clinician agrees."
            ),
            self.tr("What you write stays on this computer. Backcare does not go online."),
        ):
            shown.body.addWidget(Label(text, wrap=True))
        return _card(shown)

    def _versions(self, triage: Triage | None) -> Card:
        shown = Findable(6, self.tr("version number"))
        shown.body.addWidget(Label(self.tr("Versions"), "h2"))
        rules = self.tr("can’t be used")
        if triage is not None:
            rules = f"{triage.rules.version} ({triage.rules.fingerprint[:12]})"
        for name, version in (
            ("Backcare", __version__),
            (self.tr("Rules of the symptom check"), rules),
            ("Python", platform.python_version()),
            ("Qt", qVersion()),
            ("PySide6", PySide6.__version__),
        ):
            said = self.tr("{name}: {version}").format(name=name, version=version)
            shown.body.addWidget(Label(said, wrap=True))
        return _card(shown)

    def _licences(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("Licences"), "h2"))
        text = self.tr(
            "Backcare itself is under the MIT licence. Questionnaires keep the terms of their "
            "authors, which stand below each. SQLite is in the public domain, and Python is under "
            "the PSF licence. These libraries run inside it, as installed here."
        )
        card.body.addWidget(Label(text, wrap=True))
        card.body.addWidget(self._parts)
        return card


def _card(shown: Findable) -> Card:
    card = Card()
    card.body.addWidget(shown)
    return card
