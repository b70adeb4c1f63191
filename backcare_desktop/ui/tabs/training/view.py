"""The Training tab: its first page, and the forms behind it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.ui.tabs.training.comeback_form import ComebackForm
from backcare_desktop.ui.tabs.training.comeback_keeper import ComebackKeeper
from backcare_desktop.ui.tabs.training.comeback_page import ComebackPage
from backcare_desktop.ui.tabs.training.episode_page import EpisodePage
from backcare_desktop.ui.tabs.training.lift_keeper import (
    EpisodeForm,
    EpisodeKeeper,
    LiftForm,
    LiftKeeper,
)
from backcare_desktop.ui.tabs.training.lift_page import LiftPage
from backcare_desktop.ui.tabs.training.log_keeper import LogForm, LogKeeper
from backcare_desktop.ui.tabs.training.log_page import LogPage
from backcare_desktop.ui.tabs.training.overview import Overview
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.state import TrainingState
from backcare_desktop.ui.widgets import own_keys


class TrainingView(QStackedWidget):
    """One page in front. A form gives the focus back to what opened it.

    Args:
        presenter: the tab's.
        figures, exercises: what ships, by id.
        usual: a step with the usual dose of each exercise that can be added to a comeback.

    Signals:
        check_wanted: ask the symptom check's questions.
    """

    check_wanted = Signal()

    def __init__(
        self,
        presenter: TrainingPresenter,
        figures: Mapping[str, Figure],
        exercises: Mapping[str, Exercise],
        usual: Mapping[str, PlannedStep],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opener: QWidget | None = None
        self._focused: QWidget | None = None
        self.logging = LogKeeper(presenter, self)
        self.lifts = LiftKeeper(presenter, self)
        self.episodes = EpisodeKeeper(presenter, self)
        self.comebacks = ComebackKeeper(presenter, exercises, usual, self)
        self.overview = Overview(presenter, figures)
        self.log_page = LogPage(self.logging, presenter.words)
        self.lift_page = LiftPage(self.lifts)
        self.episode_page = EpisodePage(self.episodes)
        self.comeback_page = ComebackPage(self.comebacks)
        pages = (self.log_page, self.lift_page, self.episode_page, self.comeback_page)
        for page in (self.overview, *pages):
            self.addWidget(page)
        self.lock = self.overview.lock
        self._connect_overview()
        for asks in (self.overview.concern, self.log_page):
            asks.check_wanted.connect(self.check_wanted)
        self.logging.opened.connect(self._open_log)
        self.lifts.opened.connect(self._open_lift)
        self.episodes.opened.connect(self._open_episode)
        self.comebacks.opened.connect(self._open_comeback)
        for keeper in (self.logging, self.lifts, self.episodes, self.comebacks):
            keeper.closed.connect(self._close)
        presenter.state_changed.connect(self._on_state)

    def _connect_overview(self) -> None:
        front = self.overview
        front.welcome.start_wanted.connect(self.episodes.new)
        front.plan.add_wanted.connect(self.lifts.new)
        front.plan.adjust_wanted.connect(self.lifts.change)
        front.log_session.clicked.connect(self.logging.new)
        front.log.new_wanted.connect(self.logging.new)
        front.log.change_wanted.connect(self.logging.change)
        front.log.remove_wanted.connect(self.logging.remove)
        front.log.filmed.connect(self.logging.film)
        front.morning.answered.connect(self.logging.answer_morning)
        front.comeback.follow_wanted.connect(self.comebacks.follow)
        front.comeback.repeat_wanted.connect(self.comebacks.repeat)
        front.comeback.change_wanted.connect(self.comebacks.open)

    def event(self, event: QEvent) -> bool:
        # The window has an Undo of its own; in a form the keys belong to the form.
        return own_keys.claimed(event, self._is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is not self.overview:
            self._close()
        elif not self._is_ours(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Save):
            self._save()
        else:
            self.comebacks.undo()

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Save in any form, Undo where changes are kept apart until they are saved."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.currentWidget() is self.comeback_page
        saves = event.matches(QKeySequence.StandardKey.Save)
        return saves and self.currentWidget() is not self.overview

    def _save(self) -> None:
        """Save the form in front."""
        for page in (self.log_page, self.lift_page, self.episode_page, self.comeback_page):
            if page is self.currentWidget() and page.save.isEnabled():
                page.save.click()

    @Slot(object)
    def _open_log(self, form: LogForm) -> None:
        self._bring(self.log_page)
        self.log_page.show_form(form)

    @Slot(object)
    def _open_lift(self, form: LiftForm) -> None:
        self._bring(self.lift_page)
        self.lift_page.show_form(form)

    @Slot(object)
    def _open_episode(self, form: EpisodeForm) -> None:
        self._bring(self.episode_page)
        self.episode_page.show_form(form)

    @Slot(object)
    def _open_comeback(self, form: ComebackForm) -> None:
        first = self.currentWidget() is not self.comeback_page
        self._bring(self.comeback_page)
        self.comeback_page.show_form(form, first=first)

    def _bring(self, page: QWidget) -> None:
        if self.currentWidget() is self.overview:
            self._opener = QApplication.focusWidget()
        self.setCurrentWidget(page)

    @Slot()
    def _close(self) -> None:
        if self.currentWidget() is self.overview:
            return
        self.setCurrentWidget(self.overview)
        opener, self._opener = self._opener, None
        self._give_focus(opener)

    def _give_focus(self, widget: QWidget | None) -> None:
        """The focus, or what comes next if that is gone: its row was made anew, or it is hidden."""
        if widget is None or not isValid(widget) or not widget.isVisible():
            front = self.overview
            after = (front.log_session, front.plan.add, front.log.new, front.welcome.start)
            widget = next((each for each in after if each.isVisible() and each.isEnabled()), front)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focused = widget

    @Slot(object)
    def _on_state(self, state: TrainingState) -> None:
        """A lock that comes while a plan is being changed closes the form."""
        for page in (self.log_page, self.lift_page, self.episode_page, self.comeback_page):
            page.set_writable(writable=state.can_save)
        if state.lock is not None and self.currentWidget() is not self.log_page:
            self._close()
        focused, self._focused = self._focused, None
        if focused is not None and (not isValid(focused) or not focused.isVisible()):
            # What the form was opened from went with what the form changed.
            self._give_focus(None)
