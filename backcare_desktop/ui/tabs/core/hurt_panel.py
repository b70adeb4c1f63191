"""Asks how much an exercise hurt, and leads on to the symptom check."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.core.state import ExerciseRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_MARGIN = 16
"""Pixels kept free below what is scrolled to."""


class HurtPanel(Card):
    """That it hurts is noted by opening it; how much may be left out. Esc closes it.

    Signals:
        scored: how much, 0-10.
        taken_back: it didn't hurt.
        check_wanted: ask the symptom check's questions.
        closed: it is put away, by whichever way.
    """

    scored = Signal(int)
    taken_back = Signal()
    check_wanted = Signal()
    closed = Signal()

    def __init__(self, row: ExerciseRow, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, padding=12, gap=10, fill="surface_sunken", border="border", radius="control"
        )
        names = {"exercise": row.name}
        self._title = Label("", "body_strong", wrap=True)
        self.pad = PainPad("low", self.tr("How much it hurts, {exercise}").format(**names))
        self._sign = Icon("warning", "warning", 20)
        self._text = Label("", "small", wrap=True)
        self.check = Button("", "secondary", "small")
        self.back = Button(self.tr("Take it back"), "text", "small")
        self.close_button = Button(self.tr("Close"), "text", "small")
        self.back.setAccessibleName(
            self.tr("Take it back, {exercise} did not hurt").format(**names)
        )
        self.close_button.setAccessibleName(
            self.tr("Close the question about {exercise}").format(**names)
        )
        advice = boxes.row(self._sign, self._text, gap=8)
        advice.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        advice.setStretchFactor(self._text, 1)
        ways_out = WrapRow(self.back, self.close_button, gap=0, apart=False)
        pressed = WrapRow(self.check, ways_out, gap=8, apart=False)
        self.body.addLayout(boxes.column(self._title, self.pad, advice, pressed, gap=10))
        self.pad.chosen.connect(self.scored)
        self.check.clicked.connect(self._check)
        self.back.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.put_away)
        self._warned = row.ask.warns
        self.hide()
        self.show_row(row)

    def show_row(self, row: ExerciseRow) -> None:
        """Show what is said by now; advice that turns up is read aloud."""
        ask = row.ask
        self._title.setText(ask.title)
        self.pad.set_score(ask.score)
        self.pad.setEnabled(ask.can_say)
        changed = self._text.text() != ask.text
        warned = self._warned
        self._warned = ask.warns
        self._text.setText(ask.text)
        self._sign.setVisible(ask.warns)
        self.check.setText(ask.check)
        self.check.set_kind("primary" if ask.main else "secondary")
        self.check.updateGeometry()
        self.back.setEnabled(ask.said and ask.can_say)
        if changed and ask.warns and not self.isHidden():
            announce(self, ask.text, assertive=True)
            if not warned and self.isVisible():
                self.check.setFocus(Qt.FocusReason.ShortcutFocusReason)
                # Once it has its place below the advice.
                QTimer.singleShot(0, self, self._reveal_check)

    def open(self) -> None:
        """Ask; the focus goes to what was said, or to the first number."""
        self.show()
        self.pad.key(self.pad.score or 0).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _reveal_check(self) -> None:
        """Scroll to the way to the symptom check: with large text the advice pushes it down."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.check, 0, theme.current().px(_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    @Slot()
    def put_away(self) -> None:
        """Close; what was said stays said."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _take_back(self) -> None:
        self.taken_back.emit()
        self.put_away()

    @Slot()
    def _check(self) -> None:
        self.check_wanted.emit()
