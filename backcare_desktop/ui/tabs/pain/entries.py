"""The latest ratings, each with a button that deletes it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.state import EntryRow
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Themed


class EntriesCard(Card):
    """One row an entry: score, when, context, note, delete.

    Signals:
        delete: id of the rating whose button was pressed.
    """

    delete = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[EntryRow, ...], bool] = ((), True)
        self._rows: QWidget | None = None
        self.body.addWidget(Label(self.tr("Latest entries"), "h2"))

    def set_entries(self, entries: tuple[EntryRow, ...], *, can_delete: bool) -> None:
        """Show these, newest first."""
        if (entries, can_delete) == self._shown and self._rows is not None:
            return
        self._shown = entries, can_delete
        old = self._rows
        self._rows = self._made_rows(entries, can_delete=can_delete)
        self.body.addWidget(self._rows)
        if old is not None:
            old.hide()
            self.body.removeWidget(old)
            old.deleteLater()

    def _made_rows(self, entries: tuple[EntryRow, ...], *, can_delete: bool) -> QWidget:
        holder = QWidget()
        grid = theme.spaced(QGridLayout(holder), 16, 0)
        grid.setVerticalSpacing(theme.current().space("sm"))
        grid.setColumnStretch(3, 1)
        for index, entry in enumerate(entries):
            line = 2 * index + 1
            grid.addWidget(Divider(), 2 * index, 0, 1, 5)
            grid.addWidget(_ScoreTile(entry.score), line, 0)
            grid.addWidget(_middle(Label(entry.when, wrap=True)), line, 1)
            grid.addWidget(_middle(Label(entry.context, role="text_muted", wrap=True)), line, 2)
            grid.addWidget(Label(_one_line(entry.note), role="text_muted", elide=True), line, 3)
            button = _DeleteButton(entry, self.tr("Delete this entry"))
            button.setEnabled(can_delete)
            button.clicked.connect(self._press)
            grid.addWidget(button, line, 4, Qt.AlignmentFlag.AlignRight)
        return holder

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, _DeleteButton):
            self.delete.emit(button.rating_id)


class _DeleteButton(Button):
    def __init__(self, entry: EntryRow, tip: str) -> None:
        super().__init__(tip, "text", "small", "trash", icon_only=True)
        self.rating_id = entry.rating_id
        self.setAccessibleName(entry.delete)


class _ScoreTile(Themed, QWidget):
    """A score on its colour."""

    def __init__(self, score: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = score
        self.setAccessibleName(self.tr("Pain {score} of 10").format(score=score))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(34), now.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        fill, ink = now.pain(self._score)
        painter = paint.painter_for(self)
        line = now.line_width("border")
        paint.box(painter, self.rect(), now.radius("small"), fill, now.color("border_strong"), line)
        painter.setPen(ink)
        painter.setFont(now.font("h3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._score))
        painter.end()


def _middle(label: Label) -> Label:
    """Beside the score, however many lines the text takes."""
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return label


def _one_line(note: str) -> str:
    return " ".join(note.split())
