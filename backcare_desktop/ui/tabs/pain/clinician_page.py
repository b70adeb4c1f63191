"""The physiotherapist's view: numbers with what they are made of and what they can't say."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.clinician_cards import BandsCard, SectionCard, XmrCard
from backcare_desktop.ui.tabs.pain.clinician_presenter import ClinicianPresenter
from backcare_desktop.ui.tabs.pain.clinician_state import ClinicianState
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ClinicianView(Page):
    """Esc goes back."""

    def __init__(self, presenter: ClinicianPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self.set_title(self.tr("Physiotherapist’s view"))
        self.copy = Button(self.tr("Copy as text"), "secondary", icon="copy")
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.add_to_title(self.back)
        self._stretch = Label("", "lead", "text_muted", wrap=True)
        self._message = Label("", "lead", wrap=True)
        self.summary = SectionCard()
        self.trend = (SectionCard(), SectionCard())
        self.bands, self.compared, self.xmr = BandsCard(), SectionCard(), XmrCard()
        self.volatility = SectionCard()
        self._columns = Columns((722, 510))
        for card in (self.summary, *self.trend, self.xmr):
            self._columns.left.addWidget(card)
        for card in (self.bands, self.volatility, self.compared):
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
        self.summary.show_section(state.summary)
        for card, section in zip(self.trend, (*state.trend, None, None), strict=False):
            card.show_section(section)
        self.bands.show_section(state.bands)
        self.bands.show_bars(state.bars)
        self.xmr.show_section(state.xmr)
        self.xmr.show_chart(state.chart)
        self.xmr.show_signals(state.signals, state.signals_text)
        self.volatility.show_section(state.volatility)
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
