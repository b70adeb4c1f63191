"""Whom to call, laid over whatever is on the screen."""

from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import NumbersState
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import ScrollArea

_WIDE = 520
"""Width of the sheet, design px, where there is room for it."""


class NumbersPanel(QWidget):
    """A sheet over its parent; the keyboard stays inside until it is closed, with Esc too."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._opener: ReferenceType[QWidget] | None = None
        self._title = Label(self.tr("Whom to call"), "h2", wrap=True)
        self.setAccessibleName(self._title.text())
        self._number = Label("", "emergency_number", "emergency", wrap=True)
        self._urgent = Label("", wrap=True)
        self._note = Label("", role="text_muted", wrap=True)
        question = self.tr("Where are you?")
        self.country = ChoiceBox(question, ())
        self.close_button = Button(self.tr("Close"))
        self._sheet = Card(self, gap=16, fill="surface_raised", border="border_strong")
        self._scroll = ScrollArea()
        where = boxes.column(Label(question, "small", "text_muted", wrap=True), gap=4)
        where.addWidget(self.country)
        number = boxes.column(
            Label(self.tr("Emergency"), "h3", "emergency", wrap=True), self._number, gap=0
        )
        column = boxes.column(self._title, where, number, self._urgent, self._note, gap=12)
        column.addStretch(1)
        # Not below the part that scrolls: reaching the button brings the last words into view.
        column.addLayout(boxes.row(None, self.close_button))
        self._scroll.content.setLayout(column)
        self._sheet.body.addWidget(self._scroll)
        self.country.chosen.connect(presenter.set_country)
        self.close_button.clicked.connect(presenter.hide_numbers)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    @Slot(object)
    def show_state(self, state: NumbersState | None) -> None:
        """Show the numbers of a country; without a state the sheet goes."""
        if state is None:
            self._leave()
            return
        self.country.set_options(state.countries)
        self.country.choose(state.country)
        name = dict(state.countries)[state.country]
        spoken = self.tr("Emergency number in {country}: {number}").format(
            country=name, number=state.emergency
        )
        news = spoken != self._number.accessibleName() or self.isHidden()
        self._number.setText(state.emergency)
        self._number.setAccessibleName(spoken)
        self._urgent.setText(state.urgent)
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))
        if self.isHidden():
            self._enter()
        self._place()
        if news:
            announce(self, spoken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sheet"):
            self._place()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.hide_numbers()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab goes round inside the sheet."""
        stops: list[QWidget] = [self.country, self.close_button]
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1 if forward else 0
        following = stops[(at + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following.setFocus(reason)
        self._scroll.ensureWidgetVisible(following)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), theme.current().color("scrim"))
        painter.end()

    def _enter(self) -> None:
        opener = QApplication.focusWidget()
        self._opener = None if opener is None else ref(opener)
        self._cover()
        self.show()
        self.raise_()
        self.country.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Go, and give the focus back to what had it."""
        if self.isHidden():
            return
        self.hide()
        opener = self._opener() if self._opener is not None else None
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())

    def _place(self) -> None:
        """Put the sheet into the middle, as high as its words need and the window allows."""
        now = theme.current()
        around = now.space("xxl")
        wide = min(now.px(_WIDE), self.width() - 2 * around)
        margins = self._sheet.body.contentsMargins()
        words = self._scroll.content.heightForWidth(wide - margins.left() - margins.right())
        wanted = words + margins.top() + margins.bottom()
        high = min(wanted, self.height() - 2 * around)
        left, top = (self.width() - wide) // 2, (self.height() - high) // 2
        self._sheet.setGeometry(QRect(left, max(0, top), wide, max(0, high)))
