"""The cards of the physiotherapist's view."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHeaderView, QSizePolicy, QWidget

from backcare_desktop.reporting.drawing import xmr_drawing
from backcare_desktop.reporting.xmr_chart import xmr_height
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.clinician_state import BandBar, Section, XmrPicture
from backcare_desktop.ui.tabs.pain.xmr_surface import XmrSurface
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable


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
    """The chart with its limits, and a table of what lies beyond them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = XmrSurface()
        self._picture: XmrPicture | None = None
        self._text = Label("", "body_strong", wrap=True)
        self.table = SignalTable(self.tr("Signals to look at"))
        self.body.insertWidget(2, self.chart)
        holder = QWidget()
        holder.setLayout(boxes.column(self._text, self.table, gap=8))
        self.body.addWidget(holder)

    def show_chart(self, picture: XmrPicture | None) -> None:
        """Show another chart, or none."""
        self.chart.setVisible(picture is not None)
        if picture is None or picture == self._picture:
            return
        self._picture = picture
        self.chart.set_description(picture.name, picture.description)
        self.chart.set_readings(picture.chart, picture.words, picture.readings)
        self.chart.set_drawing(
            partial(xmr_drawing, picture.chart, picture.words),
            partial(xmr_height, picture.chart, picture.words),
        )

    def show_signals(self, signals: Sequence[tuple[str, str]], text: str) -> None:
        """Show other signals."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.table.setVisible(bool(signals))
        self.table.show_rows((self.tr("Days"), self.tr("What stands out")), tuple(signals))


class SignalTable(RecordTable):
    """The days are as wide as they are, and what stands out takes the lines that it needs."""

    def show_rows(self, headers: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        super().show_rows(headers, rows)
        mode = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(0, mode)
        self.verticalHeader().setMinimumSectionSize(self.verticalHeader().defaultSectionSize())
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()
