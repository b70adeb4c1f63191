"""When to get help, which keys do what, and what Backcare is."""

import sys
from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop import __version__
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


class HelpView(Page):
    """Warning signs first. The texts follow clinical.md 1.2, 1.6 and 7."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        columns = Columns((722, 510))
        columns.left.addWidget(self._emergency())
        columns.left.addWidget(self._soon())
        columns.left.addStretch(1)
        columns.right.addWidget(self._keys())
        columns.right.addWidget(self._about())
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _emergency(self) -> Card:
        card = Card(gap=10, fill="emergency_soft", border="emergency", radius="hero")
        head = boxes.row(
            Icon("warning", "emergency", 26),
            Label(
                self.tr("Call 999, 112 or 911, or go to an emergency department, for"),
                "h2",
                wrap=True,
            ),
            gap=12,
        )
        head.setStretch(1, 1)
        card.body.addLayout(head)
        _add_points(
            card,
            (
                self.tr("New numbness or tingling around your bottom, genitals or inner thighs"),
                self.tr("New trouble peeing, or loss of bladder or bowel control"),
                self.tr("Pain, numbness or weakness in both legs, or a leg getting weaker"),
                self.tr("Legs too weak or unsteady to walk"),
                self.tr("Chest pain, shortness of breath, fainting or a cold sweat"),
                self.tr("A sudden tearing pain in chest, back or belly"),
                self.tr("Pain after a serious accident"),
                self.tr("Dark urine with bad muscle pain or swelling after a hard session"),
                self.tr("Confusion, drowsiness, or blotchy or blue skin"),
            ),
        )
        return card

    def _soon(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Speak to a doctor today for"), "h2", wrap=True))
        _add_points(
            card,
            (
                self.tr("A temperature of 38 °C or more, or feeling hot and shivery"),
                self.tr("Pain that no position eases, by day or at night"),
                self.tr("One leg or foot that is newly weak"),
                self.tr("Back pain with a history of cancer, or weight loss without trying"),
                self.tr("A weakened immune system, or steroid tablets for months"),
                self.tr("Pain so bad that you can't stand up or walk more than a few steps"),
            ),
        )
        card.body.addWidget(Divider())
        card.body.addWidget(
            Label(
                self.tr(
                    "The list is not complete. If it doesn't feel right to you, get help anyway. "
                    "No clinician has reviewed it yet; it follows public lists of the NHS and the "
                    "studies named in the program's documents."
                ),
                "small",
                "text_muted",
                wrap=True,
            )
        )
        return card

    def _keys(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Keys"), "h2"))
        for key, word in (
            (self.tr("Ctrl 1–9"), self.tr("go to a tab")),
            (self.tr("F1"), self.tr("this page")),
            ("0–9", self.tr("rate pain on the pad, Shift 0 for 10")),
            (self.tr("Ctrl Z"), self.tr("undo the last entry")),
            (self.tr("Space"), self.tr("pause and resume a session")),
            ("← →", self.tr("back and next")),
            ("+", self.tr("10 s more")),
            ("X", self.tr("this hurts")),
            ("F", self.tr("full screen")),
            (self.tr("Esc"), self.tr("leave")),
        ):
            card.body.addWidget(KeyHint(key, word))
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
