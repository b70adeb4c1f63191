"""What Backcare is and is not, with the warning signs beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.first.page import FirstPageView
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class TermsPage(FirstPageView):
    """The terms, which may be agreed to later, and the way to help, which needs nothing first.

    Args:
        terms: the paragraphs.
        place: which of how many pages it is, in words.

    Signals:
        agreed: the terms were read.
        signs_wanted, check_wanted: every warning sign; the symptom check.
    """

    agreed = Signal()
    signs_wanted = Signal()
    check_wanted = Signal()

    def __init__(
        self, terms: Sequence[str], place: str, *, back: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, back=back, parent=parent)
        self.set_title(self.tr("Welcome to Backcare"))
        # The signs stand first where the columns are below each other, too.
        columns = Columns((510, 722))
        columns.left.addWidget(self._help())
        columns.right.addWidget(self._terms(terms))
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.later = Button(self.tr("Not now"), "secondary", "large")
        self.later.setAccessibleName(self.tr("Not now: you are asked again before a check"))
        self.agree = Button(self.tr("I have read this"), "primary", "large")
        self.later.clicked.connect(self.went_on)
        self.agree.clicked.connect(self.agreed)
        self.add_foot(WrapRow(self.later, self.agree, gap=8, apart=False))
        self.agree.setVisible(bool(terms))

    def show_terms(self, terms: Sequence[str]) -> None:
        """The same paragraphs, with the numbers of another country."""
        for paragraph, text in zip(self._paragraphs, terms, strict=True):
            paragraph.setText(text)

    def _terms(self, terms: Sequence[str]) -> Card:
        card = Card(padding=32, gap=14)
        about = self.tr("Stretching, core work and lifting while your back hurts, and afterwards.")
        card.body.addWidget(Label(about, "h2", wrap=True))
        self._paragraphs = tuple(Label(text, "lead", wrap=True) for text in terms)
        for paragraph in self._paragraphs:
            card.body.addWidget(paragraph)
        later = self.tr("Before your first symptom check you are asked to have read this.")
        card.body.addWidget(Label(later, "small", "text_muted", wrap=True))
        return card

    def _help(self) -> Card:
        card = Card(padding=32, gap=14, fill="emergency_soft", border="emergency", radius="hero")
        title = Label(self.tr("Before anything else"), "h2", wrap=True)
        head = boxes.row(Icon("warning", "emergency", 26), title, gap=12)
        head.setStretch(1, 1)
        card.body.addLayout(head)
        card.body.addWidget(Label(SafetyWords(self).net(), "lead", wrap=True))
        self.check = Button(self.tr("Check my symptoms"), icon="symptom-check")
        self.signs = Button(self.tr("All warning signs"))
        self.check.clicked.connect(self.check_wanted)
        self.signs.clicked.connect(self.signs_wanted)
        card.body.addWidget(WrapRow(self.check, self.signs, gap=8, apart=False))
        return card
