"""The Settings tab: its first page, and the pages about the diary's own data behind it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from backcare_desktop.ui.tabs.settings.backups_page import BackupsPage, CheckPage, RestorePage
from backcare_desktop.ui.tabs.settings.data_card import DataCard
from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter
from backcare_desktop.ui.tabs.settings.data_state import DataPage
from backcare_desktop.ui.tabs.settings.elsewhere_page import ElsewherePage
from backcare_desktop.ui.tabs.settings.elsewhere_presenter import ElsewherePresenter
from backcare_desktop.ui.tabs.settings.encryption_page import EncryptionPage
from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.profile_page import ProfilePage
from backcare_desktop.ui.tabs.settings.profile_presenter import ProfilePresenter
from backcare_desktop.ui.tabs.settings.purge_page import PurgePage
from backcare_desktop.ui.tabs.settings.reminder_choices import ReminderChoices
from backcare_desktop.ui.tabs.settings.reminder_texts import ReminderTexts
from backcare_desktop.ui.tabs.settings.reminders_page import ReminderCard, RemindersPage
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.tabs.settings.wipe_page import WipePage
from backcare_desktop.ui.tabs.settings.wipe_presenter import WipePresenter
from backcare_desktop.ui.widgets.side_page import SidePage


class SettingsTab(QStackedWidget):
    """One page in front; what opened it gets the focus back.

    Args:
        first: every choice.
        data, elsewhere, encryption, wipe, profiles: of the pages behind it.

    Signals:
        archive_wanted: the person wants everything in a file, or out of one.
    """

    archive_wanted = Signal()

    def __init__(
        self,
        first: SettingsView,
        data: DataPresenter,
        elsewhere: ElsewherePresenter,
        encryption: EncryptionPresenter,
        wipe: WipePresenter,
        profiles: ProfilePresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.first = first
        self.card = DataCard(data)
        first.add_card(self.card)
        self._data = data
        self._opener: QWidget | None = None
        self.backups, self.restore = BackupsPage(data), RestorePage(data)
        self.check, self.wipe, self.profiles = (
            CheckPage(data),
            WipePage(wipe),
            ProfilePage(profiles),
        )
        self.purge = PurgePage(data)
        self.encryption, self.elsewhere = EncryptionPage(encryption), ElsewherePage(elsewhere)
        self._pages: dict[DataPage, SidePage] = {
            DataPage.BACKUPS: self.backups,
            DataPage.RESTORE: self.restore,
            DataPage.ELSEWHERE: self.elsewhere,
            DataPage.CHECK: self.check,
            DataPage.ENCRYPTION: self.encryption,
            DataPage.PROFILES: self.profiles,
            DataPage.PURGE: self.purge,
            DataPage.WIPE: self.wipe,
        }
        self.addWidget(first)
        for page in self._pages.values():
            self.addWidget(page)
        self.card.wipe.clicked.connect(wipe.open_own)
        self.backups.elsewhere.clicked.connect(elsewhere.choose)
        elsewhere.restored.connect(data.tell_restored)
        self.card.encryption.clicked.connect(encryption.open_page)
        self.card.profiles.clicked.connect(profiles.open_page)
        profiles.delete_wanted.connect(wipe.open)
        wipe.removed.connect(profiles.open_page)
        self.wipe.archive_wanted.connect(self.archive_wanted)
        self.card.archive.clicked.connect(self.archive_wanted)
        profiles.state_changed.connect(self.card.show_profiles)
        first.looked_at.connect(profiles.refresh)
        for each in (data, elsewhere, encryption, wipe, profiles):
            each.page_wanted.connect(self._bring)
            each.closed.connect(self._close)
        first.looked_at.connect(data.refresh)

    def add_reminders(self, choices: ReminderChoices, texts: ReminderTexts) -> None:
        """Put their card on the first page, and their page behind it."""
        self.reminder_card = ReminderCard(choices)
        self.first.add_card(self.reminder_card, on_top=True)
        self.reminders = RemindersPage(choices, texts)
        self.addWidget(self.reminders)
        choices.page_wanted.connect(self._bring_reminders)
        choices.closed.connect(self._close)

    @Slot()
    def _bring_reminders(self) -> None:
        self._show(self.reminders)

    @Slot(object)
    def _bring(self, key: DataPage) -> None:
        self._show(self._pages[key])

    def _show(self, page: SidePage) -> None:
        if self.currentWidget() is self.first:
            self._opener = QApplication.focusWidget()
        self.setCurrentWidget(page)
        page.come()

    @Slot()
    def _close(self) -> None:
        self.setCurrentWidget(self.first)
        opener, self._opener = self._opener, None
        # The press that led there may be one that can't be repeated now.
        if opener is None or not isValid(opener) or not (opener.isVisible() and opener.isEnabled()):
            opener = self.card.backups
        opener.setFocus(Qt.FocusReason.OtherFocusReason)
