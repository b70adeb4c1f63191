"""Where the episode stands: its phases, what fits now, what waits."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.parts import Bullets, titled
from backcare_desktop.ui.tabs.training.way_state import PhaseState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.phase_strip import PhaseStrip
from backcare_desktop.ui.widgets.stepped_field import SteppedField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class StripCard(Card):
    """The phases in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.strip = PhaseStrip(self.tr("Phases of this episode"))
        self.body.addWidget(self.strip)


class PhaseCard(Card):
    """What fits in this phase, and how to correct it.

    Signals:
        corrected: key of a phase, or of leaving it to days and gates.
        end_wanted: close the episode.
        onset_given: the text of another first day.
        onset_shifted: the text in its field, and by how many days to change that.
    """

    corrected = Signal(str)
    onset_given = Signal(str)
    onset_shifted = Signal(str, int)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._title = Label("", "h2", wrap=True)
        self._since = Label("", "small", "text_muted", wrap=True)
        self._complete = Label("", "body_strong", wrap=True)
        self._own = Label("", "small", "text_muted", wrap=True)
        self._fits, self._waits = Bullets(), Bullets()
        self._source = Disclosure(self.tr("Where this comes from"))
        self.phase = ChoiceBox(self.tr("Where the episode stands"), ())
        self.end = Button("", "secondary", "small")
        for part in (self._title, self._since, self._complete):
            self.body.addWidget(part)
        self.body.addWidget(titled(self.tr("Fits now"), self._fits))
        self.body.addWidget(titled(self.tr("Waits"), self._waits))
        self.body.addWidget(self._source)
        self.body.addWidget(Divider())
        self.body.addWidget(Label(self.tr("Where you say it stands"), "small", weight=600))
        self.body.addWidget(WrapRow(self.phase, self.end))
        self.body.addWidget(self._own)
        self._make_onset()
        self._asked = Label("", wrap=True)
        self.end_all = Button(self.tr("End it and its plans"), "secondary", "small")
        self.go_on = Button(self.tr("Keep it going"), "secondary", "small")
        self._question: tuple[QWidget, ...] = (self._asked, WrapRow(self.end_all, self.go_on))
        for widget in self._question:
            widget.hide()
            self.body.addWidget(widget)
        self.end_all.clicked.connect(self._end)
        self.go_on.clicked.connect(self._put_question_away)
        self.phase.chosen.connect(self.corrected)
        self.end.clicked.connect(self._want_end)

    def _make_onset(self) -> None:
        """A wrong first day is mended where it was entered, not by another phase."""
        self._onset = ""
        self.onset = SteppedField(
            self.tr("The day it began"), self.tr("The day before"), self.tr("The day after")
        )
        self.mend = Button(self.tr("Change the first day"), "text", "small", "pencil")
        self.body.addWidget(self.onset)
        self.body.addLayout(boxes.row(self.mend, None))
        self.onset.stepped.connect(self.onset_shifted)
        self.onset.edited.connect(self._forget_problem)
        self.mend.clicked.connect(self._give_onset)

    @Slot(str)
    def show_onset(self, text: str) -> None:
        """Show another first day in its field."""
        self.onset.show_text(text)

    @Slot(str)
    def refuse_onset(self, problem: str) -> None:
        """Say what is wrong with the first day; empty once nothing is."""
        self.onset.field.set_problem(problem)
        if problem:
            self.onset.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget_problem(self) -> None:
        """What was wrong is another text by now; a press says whether this one is right."""
        self.refuse_onset("")

    @Slot()
    def _give_onset(self) -> None:
        self.onset_given.emit(self.onset.text)

    def show_phase(self, phase: PhaseState, *, can_save: bool) -> None:
        """Show where the episode stands."""
        self._title.setText(phase.title)
        self._since.setText(phase.since)
        for label, words in (
            (self._complete, phase.complete),
            (self._own, phase.corrected),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._fits.show_lines(phase.fits)
        self._waits.show_lines(phase.waits)
        self._source.set_words(phase.source, phase.title)
        self.phase.set_options(phase.choices)
        self.phase.choose(phase.choice)
        self.end.setText(phase.finish)
        self.end.set_kind("primary" if phase.complete else "secondary")
        self.end.updateGeometry()
        self._asked.setText(phase.question)
        if not phase.question:
            self._put_question_away()
        if phase.onset != self._onset:
            self._onset = phase.onset
            self.onset.show_text(phase.onset)
            self.refuse_onset("")
        for control in (self.phase, self.end, self.end_all, self.onset, self.mend):
            control.setEnabled(can_save)

    @Slot()
    def _want_end(self) -> None:
        """Ask first, where more than the episode ends."""
        if not self._asked.text():
            self.end_wanted.emit()
            return
        for part in self._question:
            part.show()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end(self) -> None:
        self._put_question_away()
        self.end_wanted.emit()

    @Slot()
    def _put_question_away(self) -> None:
        if self._asked.isVisibleTo(self):
            self.end.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._question:
            part.hide()


class PastCard(Card):
    """Episodes that are over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Label(self.tr("Past episodes"), "h2"))
        self._lines = Bullets()
        self.body.addWidget(self._lines)

    def show_past(self, past: tuple[str, ...]) -> None:
        """Show other episodes; without one the card disappears."""
        self._lines.show_lines(past)
        self.setVisible(bool(past))


class WelcomeCard(Card):
    """What stands here without an episode.

    Signals:
        start_wanted: begin one by hand.
    """

    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Label(self.tr("No back trouble noted"), "h2"))
        self.body.addWidget(
            Label(
                self.tr(
                    "When your back hurts, start an episode: it leads you back to lifting, one "
                    "checked step at a time."
                ),
                role="text_muted",
                wrap=True,
            )
        )
        self.start = Button(self.tr("Start an episode"), "primary")
        self.body.addLayout(boxes.row(self.start, None))
        self.start.clicked.connect(self._want_start)

    @Slot()
    def _want_start(self) -> None:
        self.start_wanted.emit()
