"""Injury pauses: begun, changed, ended and taken back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.core.state import OPEN_END, PauseLine, RestState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class PausePart(QWidget):
    """Asks from when to when; while it is paused, how to go on; and the other pauses, on demand.

    ``begin`` is made here and stands where the card puts it.

    Signals:
        paused: first and last day, as keys.
        pause_ended, pause_taken_back: what becomes of the pause that goes on.
        pause_changed: the key of a pause, and its other first and last day.
        pause_removed: the key of a pause.
    """

    paused = Signal(str, str)
    pause_ended = Signal()
    pause_taken_back = Signal()
    pause_changed = Signal(str, str, str)
    pause_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self._changing = ""
        self._now_keys = ("", "")
        self._today = ""
        self._lines: tuple[PauseLine, ...] = ()
        self.begin = Button(self.tr("I’m injured: pause"), "text", "small", "pause")
        self.others = Button("", "text", "small")
        self._list = QWidget()
        self._list.setLayout(boxes.column(gap=8))
        self.rows: list[PauseRow] = []
        self._form = self._made_form()
        self._now = self._made_now()
        self.setLayout(
            boxes.column(self._now, boxes.row(self.others, None), self._list, self._form, gap=6)
        )
        self._list.hide()
        self.begin.clicked.connect(self._ask)
        self.others.clicked.connect(self._toggle_list)

    def _made_form(self) -> QWidget:
        self.first = ChoiceBox(self.tr("Pause from"), ())
        self.last = ChoiceBox(self.tr("Pause until"), ())
        self.keep = Button(self.tr("Pause"), "primary", "small")
        self.cancel = Button(self.tr("Cancel"), "text", "small")
        form = QWidget()
        form.setLayout(
            boxes.column(
                Label(
                    self.tr("Days of a pause are planned rest."), "small", "text_muted", wrap=True
                ),
                Label(self.tr("From"), "small"),
                self.first,
                Label(self.tr("Until"), "small"),
                self.last,
                WrapRow(self.keep, self.cancel, gap=8, apart=False),
                gap=6,
            )
        )
        form.hide()
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._put_away)
        return form

    def _made_now(self) -> QWidget:
        self._since = Label("", weight=600, wrap=True)
        self.end = Button(self.tr("End the pause"), "secondary", "small")
        self.change = Button(self.tr("Change"), "text", "small")
        self.back = Button(self.tr("Take it back"), "text", "small")
        self.change.setAccessibleName(self.tr("Change the pause"))
        self.back.setAccessibleName(self.tr("Take it back: the pause"))
        shown = QWidget()
        other = WrapRow(self.change, self.back, gap=0, apart=False)
        shown.setLayout(
            boxes.column(self._since, WrapRow(self.end, other, gap=8, apart=False), gap=8)
        )
        shown.hide()
        self.end.clicked.connect(self.pause_ended)
        self.change.clicked.connect(self._change_now)
        self.back.clicked.connect(self.pause_taken_back)
        return shown

    def show_rest(self, rest: RestState, *, can_write: bool) -> None:
        """Show whether it is paused; the focus follows to what takes the place of a button."""
        was_paused, focus = self._is_paused, self._has_focus()
        self._is_paused = bool(rest.paused)
        self._now_keys, self._today = rest.pause, rest.today
        self._since.setText(rest.paused)
        self.first.set_options(rest.starts)
        self.last.set_options(rest.ends)
        self._show_lines(rest.pauses)
        if self._is_paused != was_paused:
            self._form.hide()
        self.begin.setVisible(not self._is_paused and self._form.isHidden())
        self._now.setVisible(self._is_paused)
        writing = (self.begin, self.keep, self.end, self.change, self.back)
        for button in (*writing, *(row.change for row in self.rows)):
            button.setEnabled(can_write)
        for row in self.rows:
            row.back.setEnabled(can_write)
        if focus and was_paused != self._is_paused:
            here = self.end if self._is_paused else self.begin
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, lines: tuple[PauseLine, ...]) -> None:
        count = len(lines)
        words = self.tr("1 other pause") if count == 1 else self.tr("{count} other pauses")
        self.others.setText(words.format(count=count))
        self.others.setVisible(bool(lines))
        self._list.setVisible(bool(lines) and not self._list.isHidden())
        if lines == self._lines:
            return
        focus = any(row.isAncestorOf(row.window().focusWidget() or self) for row in self.rows)
        self._lines = lines
        column = self._list.layout()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [PauseRow(line) for line in lines]
        for row in self.rows:
            row.change_wanted.connect(self._change)
            row.back_wanted.connect(self._remove)
            if column is not None:
                column.addWidget(row)
        if focus:
            here = self.rows[0].change if self.rows else self.begin
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _toggle_list(self) -> None:
        self._list.setVisible(self._list.isHidden())

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (self.isAncestorOf(focused) or focused is self.begin)

    # --- asking --------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        self.begin.hide()
        self._open(PauseLine("", self._today, OPEN_END), changing="")

    @Slot()
    def _change_now(self) -> None:
        first, last = self._now_keys
        self._open(PauseLine("", first, last), changing=first)

    @Slot(object)
    def _change(self, line: PauseLine) -> None:
        self._open(line, changing=line.first)

    @Slot(object)
    def _remove(self, line: PauseLine) -> None:
        self.pause_removed.emit(line.first)

    def _open(self, line: PauseLine, *, changing: str) -> None:
        self._changing = changing
        self.keep.setText(self.tr("Keep") if changing else self.tr("Pause"))
        self.first.choose(line.first)
        self.last.choose(line.last)
        self._form.show()
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _put_away(self) -> None:
        self._form.hide()
        self.begin.setVisible(not self._is_paused)
        here = self.end if self._is_paused else self.begin
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        first, last, changing = self.first.choice, self.last.choice, self._changing
        self._put_away()
        if first is None or last is None:
            return
        if changing:
            self.pause_changed.emit(changing, first, last)
        else:
            self.paused.emit(first, last)


class PauseRow(QWidget):
    """A pause with its days, to be changed or taken back.

    Signals:
        change_wanted, back_wanted: its :class:`PauseLine`.
    """

    change_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, line: PauseLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.change = Button(self.tr("Change"), "text", "small")
        self.back = Button(self.tr("Take back"), "text", "small")
        names = {"pause": line.words}
        self.change.setAccessibleName(self.tr("Change the pause: {pause}").format(**names))
        self.back.setAccessibleName(self.tr("Take back the pause: {pause}").format(**names))
        buttons = WrapRow(self.change, self.back, gap=0, apart=False)
        words = Label(line.words, "small", wrap=True)
        self.setLayout(boxes.column(WrapRow(words, buttons, gap=8)))
        self.change.clicked.connect(self._want_change)
        self.back.clicked.connect(self._want_back)

    @Slot()
    def _want_change(self) -> None:
        self.change_wanted.emit(self.line)

    @Slot()
    def _want_back(self) -> None:
        self.back_wanted.emit(self.line)
