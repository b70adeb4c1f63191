"""Paints Settings and reports what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.check_card import CheckCard
from backcare_desktop.ui.tabs.settings.habits_card import HabitsCard
from backcare_desktop.ui.tabs.settings.look_card import LookCard
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.region_card import RegionCard
from backcare_desktop.ui.tabs.settings.session_card import SessionCard
from backcare_desktop.ui.tabs.settings.sound_card import SoundCard
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.tabs.settings.tray_card import TrayCard
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.find_field import FindField
from backcare_desktop.ui.widgets.findable import Finder
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


class SettingsView(Page):
    """Every choice acts at once; there is nothing to confirm.

    Signals:
        looked_at: it has come to the front.
    """

    looked_at = Signal()

    def __init__(
        self,
        presenter: SettingsPresenter,
        own_country: str,
        countries: Sequence[tuple[str, str]],
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        """Paint every choice.

        Args:
            presenter: takes what is chosen.
            own_country: name of the computer's own.
            countries: code and name of those whose emergency numbers are known.
            locale: how dates, times and units are where the computer is.
            parent: owns it.
        """
        super().__init__(self.tr("Settings"), parent)
        self._presenter = presenter
        self._saved = Label("", "small", "text_muted")
        self.add_to_title(self._saved)
        self.search = FindField(self.tr("Search the settings"))
        self.body.addWidget(self.search)
        self.look, self.region = LookCard(presenter), RegionCard(presenter, locale)
        self.sounds, self.session = SoundCard(presenter), SessionCard(presenter)
        self.habits, self.tray = HabitsCard(presenter), TrayCard(presenter)
        self.check = CheckCard(presenter, own_country, countries)
        columns = Columns((616, 616))
        for card in (self.look, self.region, self.sounds, self.habits):
            columns.left.addWidget(card)
        for other in (self.session, self.check, self.tray):
            columns.right.addWidget(other)
        for column in (columns.left, columns.right):
            column.addStretch(1)
        self._columns = columns
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self._finder = Finder(self.search, self)
        self._finder.found.connect(self._tell_found)
        presenter.state_changed.connect(self.show_state)
        presenter.show_state()

    @Slot(object)
    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        for card in (
            self.look,
            self.region,
            self.sounds,
            self.habits,
            self.session,
            self.tray,
            self.check,
        ):
            card.show_state(state)
        self._saved.setText(state.save_problem or self.tr("Changes are saved at once"))

    def add_card(self, card: Card, *, on_top: bool = False) -> None:
        """Put a card that others made at the end of the right column, or at its top."""
        right = self._columns.right
        right.insertWidget(0 if on_top else right.count() - 1, card)

    def showEvent(self, event: QShowEvent) -> None:
        """What this computer can do is found out when somebody looks."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.come()
            self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """And given back when nobody does; the next time everything is there to see."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.go()
            self.search.input.clear()

    @Slot(int)
    def _tell_found(self, count: int) -> None:
        if count < 0:
            self.search.tell("")
        elif not count:
            self.search.tell(self.tr("Nothing found. Try another word, or a shorter one."))
        else:
            one, more = self.tr("1 setting found"), self.tr("{count} settings found")
            self.search.tell(one if count == 1 else more.format(count=count))
