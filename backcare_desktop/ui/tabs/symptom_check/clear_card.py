"""What is paused, and the question who examined the person."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.beside import Beside
from backcare_desktop.ui.tabs.symptom_check.state import ClearState
from backcare_desktop.ui.widgets import boxes, focus, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Unshrinking


class ClearCard(Card):
    """Hidden while nothing is paused and nothing was recorded.

    Signals:
        question_wanted: the person says that somebody has examined them.
        question_left: the question is put away without an answer.
        cleared: key of whoever it was.
    """

    question_wanted = Signal()
    question_left = Signal()
    cleared = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16, gap=16)
        self._shown = ClearState("", "", "", asking=False, who=())
        self._icon = Icon("pause", "text_muted", 22)
        self._text = Label("", wrap=True)
        self.open = Button("")
        self.body.addWidget(Beside(self._icon, self._text, self.open, least=320))
        self._question = QWidget()
        self._ask = Label(self.tr("Who examined and cleared you?"), "h3", wrap=True)
        self.who = WhoBox(self._ask.text())
        self.record = Button(self.tr("Record it"))
        self.cancel = Button(self.tr("Cancel"), "text")
        self._hint = Label(self.tr("Choose one to record it."), "small", "text_muted", wrap=True)
        line = boxes.row(self.record, self.cancel, self._hint, gap=8)
        line.setStretchFactor(self._hint, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._question.setLayout(boxes.column(self._ask, self.who, line))
        self.body.addWidget(self._question)
        self.open.clicked.connect(self._want_question)
        self.record.clicked.connect(self._record)
        self.cancel.clicked.connect(self._leave)
        self.who.chosen.connect(self._on_chosen)

    def show_clear(self, clear: ClearState) -> None:
        """Set what is paused, the question, or what was recorded."""
        before, self._shown = self._shown, clear
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._question.isAncestorOf(focused)
        self._icon.set_icon(*(("check", "success") if clear.cleared else ("pause", "text_muted")))
        self._text.setText(clear.cleared or clear.text)
        self.open.setText(clear.button)
        self.open.setVisible(bool(clear.button) and not clear.asking)
        self.who.set_options(clear.who)
        if not clear.asking:
            self.who.choose_none()
        self._on_chosen()
        self._question.setVisible(clear.asking)
        self.setVisible(bool(clear.text or clear.cleared))
        if clear.asking and not before.asking:
            self.who.focus_first()
        elif before.asking and not clear.asking and had_focus and not self.open.isHidden():
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)
        if clear.cleared and not before.cleared and before.text:
            announce(self, clear.cleared)

    @Slot()
    def _on_chosen(self) -> None:
        chosen = bool(self.who.choice)
        self.record.setEnabled(chosen)
        self._hint.setVisible(not chosen)

    @Slot()
    def _want_question(self) -> None:
        self.question_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        self.question_left.emit()

    @Slot()
    def _record(self) -> None:
        if self.who.choice:
            self.cleared.emit(self.who.choice)


class WhoBox(Flow):
    """A radio group of chips, as many to a line as there is room for.

    Signals:
        chosen: the person chose one.
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(250, parent)
        # Its height below each other must not be the least when they stand side by side.
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._chips: dict[str, _Chip] = {}

    @property
    def choice(self) -> str:
        """The key of the chosen one; empty before the first choice."""
        pressed = self._group.checkedButton()
        return next((key for key, chip in self._chips.items() if chip is pressed), "")

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer these, by key; chips that were there already stay."""
        for key, text in options:
            if key not in self._chips:
                self._chips[key] = chip = _Chip()
                self._group.addButton(chip)
                self.add(chip)
                # A layout shows it later only, and until then it can't take the focus.
                chip.show()
            self._chips[key].setText(text)

    def chip(self, key: str) -> QRadioButton:
        """The radio button of one option.

        Raises:
            KeyError: there is no such option.
        """
        return self._chips[key]

    def choose_none(self) -> None:
        """Take the choice back."""
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def focus_first(self) -> None:
        """Put the keyboard focus where the choosing begins."""
        for chip in self._chips.values():
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    @Slot("QAbstractButton*")
    def _on_clicked(self, _chip: QAbstractButton) -> None:
        self.chosen.emit()


class _Chip(Unshrinking, QRadioButton):
    """An outlined pill; the chosen one is filled and has a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus.track(self, "pill")

    def sizeHint(self) -> QSize:
        now = theme.current()
        inside = self._content(marked=True).size()
        height = max(now.control("chip"), inside.height() + now.px(8))
        return QSize(inside.width() + 2 * now.px(14), height)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, marked = theme.current(), self.isChecked()
        fill, line, ink = "surface_raised", "border_strong", "text"
        if marked:
            fill, line, ink = "primary_soft", "primary", "on_primary_soft"
        elif self.underMouse() or self.isDown():
            fill = "surface_sunken"
        painter = paint.painter_for(self)
        width = now.line_width("control_border")
        pill = now.radius("pill")
        paint.box(painter, self.rect(), pill, now.color(fill), now.color(line), width)
        content = self._content(marked=marked)
        content.paint(painter, self.rect(), now.color(ink), self.layoutDirection())
        painter.end()

    def _content(self, *, marked: bool) -> paint.Content:
        now = theme.current()
        font = now.font("body", 600 if marked else 500)
        icon = "check" if marked else ""
        return paint.Content(font, self.text(), icon, now.px(18) if marked else 0, now.px(6))
