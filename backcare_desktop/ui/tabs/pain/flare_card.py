"""The flare-up that goes on, the question whether this is one, and the way to all of them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.flare_presenter import FlarePresenter
from backcare_desktop.ui.tabs.pain.flare_state import FlareState, OpenState, PlanState
from backcare_desktop.ui.tabs.pain.parts import beside
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label


class FlareCard(Card):
    """Across the page while there is something to ask or a flare goes on; else hidden."""

    def __init__(self, presenter: FlarePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="accent_soft", border="accent", gap=14)
        self._presenter = presenter
        self._flare_id = ""
        self._icon = Icon("pain", "on_accent_soft", 24)
        self._title = Label("", "h2", "on_accent_soft", wrap=True)
        self._text = Label("", role="on_accent_soft", wrap=True)
        self._small = Label("", "small", "on_accent_soft", wrap=True)
        head = boxes.row(self._icon, self._title, gap=12)
        head.setStretchFactor(self._title, 1)
        head.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for part in (self._text, self._made_answers(), self._made_deeds(), self._small):
            self.body.addWidget(part)
        self.plan = PlanPart(presenter)
        self.body.addWidget(self.plan)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    def _made_answers(self) -> QWidget:
        self.yes = Button(self.tr("Yes, from today"), "secondary")
        self.yes_from = Button(self.tr("Yes, from another day"), "secondary")
        self.no = Button(self.tr("No"), "secondary")
        self._answers = beside(self.yes, self.yes_from, self.no)
        self.yes.clicked.connect(self._presenter.declare_now)
        self.yes_from.clicked.connect(self._presenter.write_new)
        self.no.clicked.connect(self._presenter.say_no)
        return self._answers

    def _made_deeds(self) -> QWidget:
        self.over = Button(self.tr("It’s over"), "secondary")
        self.change = Button(self.tr("Change days or note"), "secondary")
        self._deeds = beside(self.over, self.change)
        self.over.clicked.connect(self._presenter.end)
        self.change.clicked.connect(self._change)
        return self._deeds

    @Slot(object)
    def show_state(self, state: FlareState) -> None:
        """Paint a state."""
        asked, opened = state.ask, state.open
        held = focus.within(self)
        self.setVisible(asked is not None or opened is not None)
        self._answers.setVisible(opened is None)
        self._deeds.setVisible(opened is not None)
        for button in (self.yes, self.yes_from, self.no, self.over, self.change):
            button.setEnabled(state.can_save)
        if opened is not None:
            self._show_open(opened)
        elif asked is not None:
            self._title.setText(self.tr("Is this a flare-up?"))
            self._say(f"{asked.reason} {asked.definition}", asked.quiet)
        self.plan.show_plan(state.plan, can_start=state.can_save)
        if held and self.isVisible() and not focus.within(self):
            # What was pressed is gone; whoever goes on by keyboard goes on here.
            target = self.over if opened is not None else self.yes
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_open(self, opened: OpenState) -> None:
        self._flare_id = opened.flare_id
        title = self.tr("{title} · {length}").format(title=opened.title, length=opened.length)
        self._title.setText(title)
        self._say(self.tr("“{0}”").format(opened.note) if opened.note else "", "")

    def _say(self, text: str, small: str) -> None:
        for label, words in ((self._text, text), (self._small, small)):
            label.setText(words)
            label.setVisible(bool(words))

    @Slot()
    def _change(self) -> None:
        self._presenter.write(self._flare_id)


class PlanPart(QWidget):
    """What was said to ease earlier flares, a routine to start, and the way to the check."""

    def __init__(self, presenter: FlarePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "h3", "on_accent_soft", wrap=True)
        self._lines = Label("", role="on_accent_soft", wrap=True)
        self._text = Label("", "small", "on_accent_soft", wrap=True)
        self._locked = Label("", role="on_accent_soft", wrap=True)
        self.start = Button("", "secondary", icon="play")
        self.check = Button(self.tr("Check your symptoms"), "secondary", icon="symptom-check")
        self.setLayout(
            boxes.column(
                Divider(),
                self._title,
                self._lines,
                self._text,
                beside(self.start, self.check),
                self._locked,
                gap=10,
            )
        )
        self.start.clicked.connect(presenter.start)
        self.check.clicked.connect(presenter.check_wanted)

    def show_plan(self, plan: PlanState | None, *, can_start: bool) -> None:
        """Show a plan; without one it disappears."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        self._title.setText(plan.title)
        self._title.setVisible(bool(plan.lines))
        self._lines.setText("\n".join(plan.lines))
        self._lines.setVisible(bool(plan.lines))
        self._text.setText(plan.text)
        self.start.setText(plan.start)
        self.start.setVisible(bool(plan.start))
        self.start.setEnabled(can_start and not plan.locked)
        self.start.setAccessibleDescription(plan.locked)
        self._locked.setText(plan.locked)
        self._locked.setVisible(bool(plan.locked))


class FlaresCard(Card):
    """The latest flare in a sentence, one to declare, and all of them."""

    def __init__(self, presenter: FlarePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Label("", role="text_muted", wrap=True)
        self.declare = Button(self.tr("Note a flare-up"), "secondary", "small", "plus")
        self.all = Button(self.tr("All flare-ups"), "text", "small")
        self.body.addWidget(Label(self.tr("Flare-ups"), "h2", wrap=True))
        self.body.addWidget(self._latest)
        self.body.addWidget(beside(self.declare, self.all))
        self.declare.clicked.connect(presenter.write_new)
        self.all.clicked.connect(presenter.open)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: FlareState) -> None:
        """Paint a state."""
        self._latest.setText(state.latest)
        self.declare.setEnabled(state.can_save and state.read and state.open is None)
        self.all.setEnabled(state.read)
