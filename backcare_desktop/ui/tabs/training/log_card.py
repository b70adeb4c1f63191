"""The lift log, and the question about the morning after."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.parts import Filled
from backcare_desktop.ui.tabs.training.state import LogRow, LogState, MorningState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class MorningCard(Card):
    """Asks how a morning after lifting was.

    Signals:
        answered: ISO date of the day with lifting, and the score.
    """

    answered = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self._day = ""
        self._question = Label("", "h3", wrap=True)
        self.pad = PainPad("dialog", self.tr("Pain on the morning after"))
        self.body.addWidget(self._question)
        self.body.addWidget(self.pad)
        self.pad.chosen.connect(self._answer)
        self.hide()

    def show_morning(self, morning: MorningState | None, *, can_save: bool) -> None:
        """Ask; without a question the card disappears."""
        if morning is not None:
            self._day = morning.day
            self._question.setText(morning.question)
            self.pad.set_score(None)
        self.pad.setEnabled(can_save)
        self.setVisible(morning is not None)

    @Slot(int)
    def _answer(self, score: int) -> None:
        self.answered.emit(self._day, score)


class LogCard(Card):
    """The latest entries.

    Signals:
        change_wanted, remove_wanted: id of an entry.
        more_wanted: all entries, or the latest ones.
        filmed: lifts were filmed today.
        new_wanted: somebody has lifted.
    """

    change_wanted = Signal(str)
    remove_wanted = Signal(str)
    more_wanted = Signal()
    filmed = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[LogRow, ...], bool] | None = None
        self.new = Button(self.tr("New entry"), "secondary", "small", "plus")
        self.body.addWidget(WrapRow(Label(self.tr("Lift log"), "h2"), self.new))
        self._film = self._made_film()
        self.body.addWidget(self._film)
        self._filmed = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(self._filmed)
        self._empty = Label(
            self.tr("Nothing logged yet. What you lift stands here, with how it felt."),
            role="text_muted",
            wrap=True,
        )
        self.body.addWidget(self._empty)
        self._rows = Filled(10)
        self.body.addWidget(self._rows)
        self.more = Button("", "text", "small")
        self.body.addLayout(boxes.row(self.more, None))
        self.more.clicked.connect(self._want_more)
        self.new.clicked.connect(self._want_new)

    def show_log(self, log: LogState, *, can_save: bool) -> None:
        """Show other entries."""
        self.new.setText(log.new or self.tr("New entry"))
        self.new.updateGeometry()
        self.new.setEnabled(can_save and log.can_add)
        self.new.setToolTip("" if log.can_add else self.tr("Add a lift first."))
        self._film_words.setText(log.film)
        self._film.setVisible(bool(log.film))
        self.film.setEnabled(can_save)
        self._filmed.setText(log.filmed)
        self._filmed.setVisible(bool(log.filmed))
        self._empty.setVisible(not log.rows)
        self.more.setText(log.more)
        self.more.setVisible(bool(log.more))
        self.more.updateGeometry()
        if (log.rows, can_save) != self._shown:
            self._shown = log.rows, can_save
            self._rows.fill([self._line(row, can_save=can_save) for row in log.rows])
        self._rows.setVisible(bool(log.rows))

    def _made_film(self) -> QWidget:
        self._film_words = Label("", wrap=True)
        self.film = Button(self.tr("Filmed today"), "secondary", "small")
        self.film.clicked.connect(self._say_filmed)
        line = QWidget()
        words = boxes.row(Icon("info", "info", 20), self._film_words, gap=8)
        words.setStretchFactor(self._film_words, 1)
        line.setLayout(boxes.column(words, boxes.row(self.film, None), gap=8))
        return line

    def _line(self, row: LogRow, *, can_save: bool) -> QWidget:
        holder = QWidget()
        words = [Label(row.title, weight=600, wrap=True), self._muted(row.facts)]
        if row.note:
            words.append(self._muted(row.note))
        column = boxes.column(*words, gap=0)
        if row.warning:
            warned = Label(row.warning, "small", wrap=True)
            line = boxes.row(Icon("warning", "warning", 18), warned, gap=6)
            line.setStretchFactor(warned, 1)
            column.addLayout(line)
        change = _EntryButton(row.id, row.change, "pencil")
        remove = _EntryButton(row.id, row.remove, "trash")
        for button in (change, remove):
            button.setEnabled(can_save)
        change.clicked.connect(self._want_change)
        remove.clicked.connect(self._want_remove)
        line = boxes.row(column, change, remove, gap=4)
        line.setStretchFactor(column, 1)
        for button in (change, remove):
            line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(boxes.column(Divider(), line, gap=10))
        return holder

    def _muted(self, text: str) -> Label:
        return Label(text, "small", "text_muted", wrap=True)

    @Slot()
    def _want_change(self) -> None:
        button = self.sender()
        if isinstance(button, _EntryButton):
            self.change_wanted.emit(button.entry_id)

    @Slot()
    def _want_remove(self) -> None:
        button = self.sender()
        if isinstance(button, _EntryButton):
            self.remove_wanted.emit(button.entry_id)

    @Slot()
    def _want_more(self) -> None:
        self.more_wanted.emit()

    @Slot()
    def _want_new(self) -> None:
        self.new_wanted.emit()

    @Slot()
    def _say_filmed(self) -> None:
        self.filmed.emit()


class _EntryButton(Button):
    def __init__(self, entry_id: str, name: str, icon: str) -> None:
        super().__init__(name, "text", "small", icon, icon_only=True)
        self.entry_id = entry_id
