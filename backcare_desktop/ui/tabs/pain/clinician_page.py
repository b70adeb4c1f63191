"""The physiotherapist's view: numbers with what they are made of and what they can't say."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.clinician_presenter import ClinicianPresenter
from backcare_desktop.ui.tabs.pain.clinician_state import BandBar, ClinicianState, Section
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ClinicianView(Page):
    """Esc goes back."""

    def __init__(self, presenter: ClinicianPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wrap=True)
        self._presenter = presenter
        self.set_title(self.tr("Physiotherapist’s view"))
        self.copy = Button(self.tr("Copy as text"), "secondary", icon="copy")
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self._stretch = Label("", "lead", "text_muted", wrap=True)
        self._message = Label("", "lead", wrap=True)
        self.trend = (SectionCard(), SectionCard())
        self.bands, self.compared, self.xmr = BandsCard(), SectionCard(), XmrCard()
        self._columns = Columns((722, 510))
        for card in (*self.trend, self.xmr):
            self._columns.left.addWidget(card)
        for card in (self.bands, self.compared):
            self._columns.right.addWidget(card)
        self._columns.left.addStretch(1)
        self._columns.right.addStretch(1)
        for part in (WrapRow(self._stretch, self.copy), self._message, self._columns):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.copy.clicked.connect(presenter.copy)
        self.back.clicked.connect(presenter.close)
        presenter.copied.connect(self._say_copied)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: ClinicianState) -> None:
        """Paint a state."""
        self.copy.setText(self.tr("Copy as text"))
        self.copy.setEnabled(bool(state.text))
        self._stretch.setText(state.stretch)
        self._message.setText(state.message)
        self._message.setVisible(bool(state.message))
        self._columns.setVisible(bool(state.trend))
        for card, section in zip(self.trend, state.trend, strict=False):
            card.show_section(section)
        self.bands.show_section(state.bands)
        self.bands.show_bars(state.bars)
        self.xmr.show_section(state.xmr)
        self.xmr.show_signals(state.signals, state.signals_text)
        self.compared.show_section(state.compared)

    def begin(self) -> None:
        """It has come to the front."""
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _say_copied(self) -> None:
        self.copy.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))


class SectionCard(Card):
    """A statistic in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._title = Label("", "h3", wrap=True)
        self._figure = Label("", "h2_large", wrap=True)
        self._lines: list[Label] = []
        self._column = boxes.column(gap=6)
        for part in (self._title, self._figure):
            self.body.addWidget(part)
        self.body.addLayout(self._column)

    def show_section(self, section: Section | None) -> None:
        """Show another one."""
        self.setVisible(section is not None)
        if section is not None:
            self._title.setText(section.title)
            self._figure.setText(section.figure)
            self._figure.setVisible(bool(section.figure))
            self._show_lines(section.lines)

    def _show_lines(self, lines: Sequence[str]) -> None:
        while len(self._lines) < len(lines):
            self._lines.append(Label("", role="text_muted", wrap=True))
            self._column.addWidget(self._lines[-1])
        for number, label in enumerate(self._lines):
            label.setVisible(number < len(lines))
            label.setText(lines[number] if number < len(lines) else "")


class BandsCard(SectionCard):
    """A bar a band, with its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Label, ShareBar, Label]] = []
        self._grid = theme.spaced(QGridLayout(), 12, 0)
        self._grid.setColumnStretch(1, 1)
        self.body.insertLayout(1, self._grid)

    def show_bars(self, bars: Sequence[BandBar]) -> None:
        """Show other shares."""
        while len(self._rows) < len(bars):
            row = Label(""), ShareBar(), Label("", role="text_muted")
            for column, part in enumerate(row):
                self._grid.addWidget(part, len(self._rows), column)
            self._rows.append(row)
        for number, (name, share, text) in enumerate(self._rows):
            shown = number < len(bars)
            for part in (name, share, text):
                part.setVisible(shown)
            if shown:
                name.setText(bars[number].name)
                share.set_share(bars[number].share)
                text.setText(bars[number].text)


class ShareBar(QWidget):
    """How much of the whole; the number stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure()

    def set_share(self, share: float) -> None:
        """Show another share, 0 to 1."""
        self._share = share
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        line, radius = now.line_width("border"), now.radius("tick")
        edge = now.color("border_strong")
        paint.box(painter, self.rect(), radius, now.color("surface_sunken"), edge, line)
        filled = self.rect()
        wide = round(filled.width() * self._share)
        if wide:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.setLeft(filled.right() + 1 - wide)
            else:
                filled.setWidth(wide)
            paint.box(painter, filled, radius, now.color("chart_range"), edge, line)
        painter.end()

    def _measure(self) -> None:
        now = theme.current()
        self.setFixedHeight(now.px(14))
        self.setMinimumWidth(now.px(60))


class XmrCard(SectionCard):
    """Limits, and a table of what lies beyond them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", "body_strong", wrap=True)
        self.table = RecordTable(self.tr("Signals to look at"))
        self.body.addWidget(boxed(self._text, self.table))

    def show_signals(self, signals: Sequence[tuple[str, str]], text: str) -> None:
        """Show other signals."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.table.setVisible(bool(signals))
        self.table.show_rows((self.tr("Days"), self.tr("What stands out")), tuple(signals))


def boxed(*widgets: QWidget) -> QWidget:
    """Widgets below each other."""
    holder = QWidget()
    holder.setLayout(boxes.column(*widgets, gap=8))
    return holder
