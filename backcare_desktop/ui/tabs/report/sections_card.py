"""What the report tells, and whose it is."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.report import FIRST_PAGE, Section
from backcare_desktop.services.ways_out import Counts
from backcare_desktop.ui.counted import counted
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.state import ChoiceState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tick_box import AlwaysTicked, TickBox


class SectionsCard(Card):
    """A box for each part; warning signs have none, because they are always told.

    Attributes:
        sections: the boxes.
        notes, medicine: boxes of what is private unless it is wanted.
        named: the switch of the name.
        name: the line to type it into.
    """

    def __init__(
        self, keeper: ChoiceKeeper, words: ReportWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=4)
        self._keeper = keeper
        self.sections = {each: TickBox(words.of(each), each) for each in Section}
        self.notes = TickBox(self.tr("Free-text diary notes"))
        self.medicine = TickBox(self.tr("Medicine"))
        self._noted = Label("", "small", "text_muted")
        self._taken = Label("", "small", "text_muted")
        self.named = Switch(self.tr("Show my name"), words=False)
        self.name = TextField(self.tr("Your name on the report"))
        self._coded = Label(
            self.tr("Without it, the report carries a short code instead."),
            "small",
            "text_muted",
            wrap=True,
        )
        self._lay_out()
        self._connect(keeper)
        self.show_state(keeper.state)

    def _lay_out(self) -> None:
        body = self.body
        body.addWidget(Label(self.tr("Sections"), "h2"))
        body.addSpacing(4)
        body.addLayout(_always(self.tr("Warning-sign answers"), self.tr("always first")))
        for section in FIRST_PAGE:
            body.addWidget(self.sections[section])
        body.addWidget(_heading(self.tr("Tables behind the first page")))
        for section in Section:
            if section not in FIRST_PAGE:
                body.addWidget(self.sections[section])
        body.addWidget(_heading(self.tr("Private unless you want them told")))
        body.addLayout(_beside(self.notes, self._noted))
        body.addLayout(_beside(self.medicine, self._taken))
        body.addWidget(
            Label(
                self.tr("Names you gave to activities, lifts and routines are told either way."),
                "small",
                "text_muted",
                wrap=True,
            )
        )
        body.addSpacing(6)
        body.addWidget(Divider())
        body.addSpacing(6)
        title = Label(self.tr("Show my name"))
        body.addLayout(boxes.row(title, None, self.named))
        body.addWidget(self.name)
        body.addWidget(self._coded)

    def _connect(self, keeper: ChoiceKeeper) -> None:
        for box in self.sections.values():
            box.clicked.connect(self._on_section)
        self.notes.clicked.connect(keeper.set_notes)
        self.medicine.clicked.connect(keeper.set_medicine)
        self.named.clicked.connect(keeper.set_named)
        self.name.edited.connect(keeper.set_name)
        self.name.settled.connect(keeper.settle_name)
        keeper.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: ChoiceState) -> None:
        """Paint a state."""
        for section, box in self.sections.items():
            _tick(box, on=section not in state.without)
        _tick(self.notes, on=state.notes)
        _tick(self.medicine, on=state.medicine)
        _tick(self.named, on=state.named)
        self.name.setVisible(state.named)
        self.name.input.show_text(state.name)
        self.name.set_problem(state.name_problem)
        self._coded.setVisible(not state.named or not state.name.strip())

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Say how much there is of what is private."""
        noted = taken = self.tr("none")
        if counts.notes:
            noted = counted(counts.notes, self.tr("1 note"), self.tr("{count} notes"))
        if counts.medicine:
            taken = counted(counts.medicine, self.tr("once"), self.tr("{count} times"))
        for box, label, text in (
            (self.notes, self._noted, noted),
            (self.medicine, self._taken, taken),
        ):
            label.setText(text)
            box.setAccessibleDescription(text)

    @Slot(bool)
    def _on_section(self, wanted: bool) -> None:  # noqa: FBT001 - a box's slot
        pressed = self.sender()
        if isinstance(pressed, TickBox):
            self._keeper.set_section(Section(pressed.key), wanted=wanted)


def _tick(box: QAbstractButton, *, on: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(on)
    box.update()


def _heading(text: str) -> Label:
    heading = Label(text, "small", "text_muted", wrap=True)
    heading.setContentsMargins(0, 8, 0, 0)
    return heading


def _always(text: str, why: str) -> QHBoxLayout:
    """A part that can't be left out: a tick that nobody can take away."""
    box = AlwaysTicked(text)
    box.setAccessibleDescription(why)
    return _beside(box, Label(why, "small", "text_muted"))


def _beside(box: TickBox, count: Label) -> QHBoxLayout:
    line = boxes.row(box, count)
    line.setStretchFactor(box, 1)
    return line
