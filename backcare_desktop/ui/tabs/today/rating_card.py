"""How the back is, at one touch."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.today.state import Question
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.tag import Tag
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class RatingCard(Card):
    """A question, eleven keys, and where to say more.

    Signals:
        rated: the score, and the id of the session it belongs to; empty for right now.
        put_away_wanted: that session's id, or empty: the question is not to be asked today.
        details_wanted: id of the entry that details are to be added to.
        all_wanted: all entries.
    """

    rated = Signal(int, str)
    put_away_wanted = Signal(str)
    details_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self._asked = Question("")
        self._entry = ""
        self._question = Label("", "h2", wrap=True)
        self._tag = Tag("", "primary")
        self._latest = Label("", "small", "text_muted")
        self.not_now = Button("", "text", "small")
        self.body.addWidget(WrapRow(self._question, self._beside()))
        self.pad = PainPad("page")
        self.body.addWidget(self.pad)
        self.body.addWidget(self.why)
        self.body.addWidget(Divider())
        self._hint = Label("", "small", "text_muted", wrap=True)
        self.details = Button(self.tr("Add details"), "text", "small")
        self.everything = Button(self.tr("All entries"), "text", "small")
        hint = boxes.row(
            Icon("info", "text_muted", 18), self._hint, self.details, self.everything, gap=8
        )
        hint.setStretchFactor(self._hint, 1)
        hint.setAlignment(self._hint, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(hint)
        self.set_writable(writable=True)
        self.pad.chosen.connect(self._rate)
        self.not_now.clicked.connect(self._put_away)
        self.details.clicked.connect(self._want_details)
        self.everything.clicked.connect(self._want_all)

    def _beside(self) -> QWidget:
        self.why = Disclosure(self.tr("Why this?"), apart=True)
        beside = QWidget()
        beside.setLayout(boxes.row(self._latest, self._tag, self.why.button, self.not_now, gap=8))
        return beside

    def ask(self, question: Question, latest: str, entry: str) -> None:
        """Ask something.

        Args:
            question: what.
            latest: words for the newest entry.
            entry: id of the entry that details can be added to; empty for none.
        """
        self._asked, self._entry = question, entry
        self._question.setText(question.text)
        self.pad.setAccessibleName(question.text)
        # A question that stands out has its reason; what was last said stands beside the others.
        self._latest.setText(latest)
        self._latest.setVisible(bool(latest) and not question.put_away and not question.tag)
        self.why.set_words(question.why, question.text)
        for widget, words in ((self._tag, question.tag), (self.not_now, question.put_away)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.details.setVisible(bool(entry))

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be rated; the banner says why."""
        self.pad.setEnabled(writable)
        self._hint.setText(
            self.tr("One touch saves the entry. You can undo it.")
            if writable
            else self.tr("Nothing can be saved now.")
        )

    @Slot(int)
    def _rate(self, score: int) -> None:
        self.rated.emit(score, self._asked.session_id)

    @Slot()
    def _put_away(self) -> None:
        self.put_away_wanted.emit(self._asked.session_id)

    @Slot()
    def _want_details(self) -> None:
        self.details_wanted.emit(self._entry)

    @Slot()
    def _want_all(self) -> None:
        self.all_wanted.emit()
