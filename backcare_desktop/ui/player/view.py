"""The player: the question before, the mat, the question after."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.player import geometry, keys
from backcare_desktop.ui.player.advice import Advice
from backcare_desktop.ui.player.feel_score_pad import score_typed
from backcare_desktop.ui.player.mat_page import MatView
from backcare_desktop.ui.player.moving import Moving
from backcare_desktop.ui.player.panel import PanelCard
from backcare_desktop.ui.player.rating_page import RatingView
from backcare_desktop.ui.player.state import Action, Page, Panel, PlayerState

_KEY_EVENTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class PlayerView(QFrame):
    """Paints a :class:`PlayerState` and reports what the person does.

    Keys work wherever the focus is inside the player: they are taken before the focused button
    sees them, so that the space bar pauses once and presses nothing else.

    Args:
        figures: the pictures by their id.

    Signals:
        action: an :class:`Action`, by key or by button.
        rated: a rating, 0-10.
    """

    action = Signal(object)
    rated = Signal(int)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PlayerState | None = None
        self._mat = MatView(figures, self)
        self._rating = RatingView(figures, self)
        self._notice = Advice(self, slim=True)
        self._mat.hide()
        self._rating.hide()
        self._mat.action.connect(self.action)
        self._rating.action.connect(self.action)
        self._rating.rated.connect(self.rated)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Player"))
        self.setAutoFillBackground(True)
        self.installEventFilter(self)
        self._watch()
        # Which letter Shift+0 types depends on the keyboard, so it is asked as a shortcut; a page
        # with a rating has its own.
        self._ten = QShortcut(QKeySequence("Shift+0"), self)
        self._ten.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._ten.setEnabled(False)
        self._ten.activated.connect(self._give_worst)

    def show_state(self, state: PlayerState) -> None:
        """Show ``state``. Only what differs from the state before is painted anew."""
        before, self._state = self._state, state
        if before == state:
            return
        new_page = before is None or before.page is not state.page
        if before is None or before.notice != state.notice:
            self._notice.set_words(state.notice)
            self._notice.setVisible(bool(state.notice))
        if state.mat is not None:
            self._mat.show_page(state.mat, full_screen=state.full_screen)
        if state.rating is not None:
            self._rating.show_page(state.rating, full_screen=state.full_screen)
        if self._mat.panel is not None:
            self._watch()
        self._ten.setEnabled(state.page is Page.MAT)
        if new_page or _panel(before) != _panel(state):
            self._turn_to(state.page)

    @Slot(object)
    def show_moment(self, moment: Moving) -> None:
        """Show a moment between two states: the ring and the figure, and nothing else."""
        self._mat.show_moment(moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the window."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard starts in the right place however the player came into view."""
        super().showEvent(event)
        if self._state is not None:
            self._take_focus()

    def changeEvent(self, event: QEvent) -> None:
        """Text may have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for the player's own keys, which must not reach the focused button."""
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        command = self._command(watched, event)
        if command is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            command()
        return True

    def _command(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key asks for; None when the key is not the player's."""
        if self._state is None or not keys.is_plain(event):
            return None
        media = keys.media_key(event, self._state)
        if media is not None:
            return self._asking_for(media)
        if self._state.page is Page.MAT:
            return self._command_on_the_mat(event)
        return self._command_on_a_rating(watched, event)

    def _command_on_the_mat(self, event: QKeyEvent) -> Callable[[], None] | None:
        if self._mat.panel is not None:
            return self._answer(self._mat.panel, event)
        return self._asking_for(keys.ON_THE_MAT.get(event.key()))

    def _command_on_a_rating(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        score = keys.rating_typed(event)
        if score is not None:
            return partial(self.rated.emit, score)
        if event.key() in keys.CONFIRM and not isinstance(watched, QAbstractButton):
            return self._rating.go_on
        before = self._state is not None and self._state.page is Page.BEFORE
        known = keys.BEFORE_THE_MAT if before else keys.AFTER_THE_MAT
        return self._asking_for(known.get(event.key()))

    def _answer(self, panel: PanelCard, event: QKeyEvent) -> Callable[[], None] | None:
        """A panel's keys press its choices; the mat's keys rest until it is answered.

        Digits say how much it hurts, wherever the focus is.
        """
        key, score = event.key(), score_typed(event)
        if panel.details is not None and score is not None:
            return partial(panel.details.give, score)
        action = panel.action_for(key) or keys.OUT_OF_A_PANEL.get(key)
        if action is None and key in keys.ON_THE_MAT and key not in keys.STEERS_FOCUS:
            return _rest
        return self._asking_for(action)

    def _asking_for(self, action: Action | None) -> Callable[[], None] | None:
        return None if action is None else partial(self.action.emit, action)

    @Slot()
    def _give_worst(self) -> None:
        details = None if self._mat.panel is None else self._mat.panel.details
        if details is not None:
            details.give_worst()

    def _watch(self) -> None:
        """See the keys of everything that can have the focus, before it does."""
        for widget in self.findChildren(QAbstractButton):
            widget.installEventFilter(self)

    def _turn_to(self, page: Page) -> None:
        """Show a page and start its keyboard in the right place.

        The new page has the focus before the old one goes: else Qt would hand it to whatever
        button comes next.
        """
        here, gone = (self._mat, self._rating) if page is Page.MAT else (self._rating, self._mat)
        here.show()
        self._take_focus()
        gone.hide()

    def _take_focus(self) -> None:
        """Where the keyboard starts: the pad, the question asked, or the mat as a whole.

        A question has the focus itself, not its first button, so that a space bar pressed
        from the mat never answers it by accident.
        """
        if self._state is not None and self._state.page is not Page.MAT:
            self._rating.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._mat.panel is not None:
            self._mat.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        fitted = geometry.fit(self.width(), self.height(), theme.current().scale)
        strip = geometry.notice_height(fitted)
        self._notice.place(QRect(0, 0, self.width(), strip), fitted)
        self._notice.raise_()
        for page in (self._mat, self._rating):
            page.setGeometry(self.rect())
            page.set_fit(fitted)


def _rest() -> None:
    """The key has been heard, and does nothing now."""


def _panel(state: PlayerState | None) -> Panel | None:
    return None if state is None or state.mat is None else state.mat.panel
