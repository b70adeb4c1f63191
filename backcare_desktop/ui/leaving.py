"""Asks before something is lost that a person did or said."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot

from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.widgets.question import Answer

if TYPE_CHECKING:
    from backcare_desktop.ui.player.presenter import PlayerPresenter
    from backcare_desktop.ui.tabs.stretch.editor.presenter import EditorPresenter

_STAY = "stay"
_SAVE = "save"
_LEAVE = "leave"


class EntryPage(Protocol):
    """The page of an entry, which keeps what is typed apart until it is saved."""

    @property
    def leaving_asked(self) -> SignalInstance: ...

    @property
    def closed(self) -> SignalInstance: ...

    @property
    def refused(self) -> SignalInstance: ...

    @property
    def unsaved(self) -> bool: ...

    @property
    def scored(self) -> bool: ...

    def leave(self) -> None: ...

    def stay(self) -> None: ...

    def save(self) -> None: ...

    def discard(self) -> None: ...


class EntryRoom(Protocol):
    """Where entries are written."""

    @property
    def keeper(self) -> EntryPage: ...

    @property
    def not_saved(self) -> SignalInstance: ...


class Leaving(QObject):
    """Leaving the window, or the page after a session, while something is not saved.

    Where all is saved nothing is asked.

    Args:
        unsaved: what is not saved, one sentence each; asked for whenever the window is to close.
    """

    def __init__(
        self,
        window: MainWindow,
        unsaved: Callable[[], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._player: PlayerPresenter | None = None
        self._unsaved = unsaved
        self._editor: EditorPresenter | None = None
        self._entry: EntryPage | None = None
        self._let_draft_go = False
        self._saving = False
        self._closing = False
        window.set_guard(self.may_close)

    def hear(self, player: "PlayerPresenter") -> None:
        """Ask about the session, too."""
        self._player = player
        player.leaving_asked.connect(self._ask_in_player)

    def watch(self, editor: "EditorPresenter") -> None:
        """Ask about the routine that is being put together, too."""
        self._editor = editor
        editor.closed.connect(self._on_editor_closed)
        editor.refused.connect(self._on_not_kept)
        editor.not_saved.connect(self._on_not_kept)

    def watch_entry(self, room: EntryRoom) -> None:
        """Ask about the details of an entry, too."""
        self._entry = room.keeper
        self._entry.leaving_asked.connect(self._ask_about_entry)
        self._entry.closed.connect(self._on_editor_closed)
        self._entry.refused.connect(self._on_not_kept)
        room.not_saved.connect(self._on_not_kept)

    def may_close(self) -> bool:
        """Whether the window may close now; otherwise a question stands in it, or saving goes on.

        What is closed anyway is closed by the answer.
        """
        if self._window.asking or self._saving:
            return False
        editor = self._editor
        if editor is not None and editor.unsaved and not self._let_draft_go:
            self._ask_about_draft()
            return False
        if self._entry is not None and self._entry.unsaved:
            self._closing = True
            self._entry.leave()
            return False
        self._let_draft_go = False
        things = self._unsaved()
        if things:
            text = self.tr("{things} Closing Backcare now loses it.")
            self._window.ask(
                self.tr("Not saved yet"),
                text.format(things=" ".join(things)),
                (Answer(_STAY, self.tr("Keep open")), Answer(_LEAVE, self.tr("Close anyway"))),
                self._on_closing_answered,
            )
        return not things

    def _on_closing_answered(self, answer: str) -> None:
        if answer == _LEAVE:
            self._window.set_guard(None)
            self._window.close()

    # --- a session -----------------------------------------------------------------------------

    @Slot()
    def _ask_in_player(self) -> None:
        unsaved = () if self._player is None else self._player.unsaved
        text = self.tr("{things} Backcare keeps trying while it is open.")
        self._window.ask(
            self.tr("Not saved yet"),
            text.format(things=" ".join(unsaved)),
            (
                Answer(_STAY, self.tr("Keep trying")),
                Answer(_LEAVE, self.tr("Leave without it")),
            ),
            self._on_leaving_answered,
        )

    def _on_leaving_answered(self, answer: str) -> None:
        if answer == _LEAVE and self._player is not None:
            self._player.leave_unsaved()

    # --- a routine that is being put together --------------------------------------------------

    def _ask_about_draft(self) -> None:
        self._window.ask(
            self.tr("Save the routine?"),
            self.tr("The routine you are putting together is not saved."),
            (
                Answer(_STAY, self.tr("Keep editing")),
                Answer(_SAVE, self.tr("Save")),
                Answer(_LEAVE, self.tr("Discard")),
            ),
            self._on_draft_answered,
        )

    def _on_draft_answered(self, answer: str) -> None:
        editor = self._editor
        if editor is None:
            return
        if answer == _LEAVE:
            self._let_draft_go = True
            self._window.close()
            return
        self._window.show_tab("stretch")
        if answer == _SAVE:
            self._saving = True
            editor.save()

    # --- the details of an entry ---------------------------------------------------------------

    @Slot()
    def _ask_about_entry(self) -> None:
        stay, leave = Answer(_STAY, self.tr("Keep writing")), Answer(_LEAVE, self.tr("Discard"))
        answers: tuple[Answer, ...] = (stay, leave)
        if self._entry is not None and self._entry.scored:
            title = self.tr("Save what you added?")
            text = self.tr("The number is in your diary. What you added to it is not saved.")
            answers = (stay, Answer(_SAVE, self.tr("Save")), leave)
        else:
            title = self.tr("Leave what you wrote?")
            text = self.tr("It has no number, so it is not saved.")
        self._window.ask(title, text, answers, self._on_entry_answered)

    def _on_entry_answered(self, answer: str) -> None:
        entry, closing, self._closing = self._entry, self._closing, False
        if entry is None:
            return
        if closing and answer != _LEAVE:
            self._window.show_tab("pain")
        self._saving = closing and answer != _STAY
        {_STAY: entry.stay, _SAVE: entry.save, _LEAVE: entry.discard}[answer]()

    @Slot()
    def _on_editor_closed(self) -> None:
        if self._saving:
            self._saving = False
            self._window.close()

    @Slot()
    def _on_not_kept(self) -> None:
        self._saving = False
