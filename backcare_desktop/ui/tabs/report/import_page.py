"""What the pages of an import have in common."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.report.import_state import ArchiveState, RatingState, Step
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.banner import Banner, BannerKind
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.scroll import Page

_OVER = frozenset({Step.DONE, Step.TAKEN_BACK, Step.REFUSED})


class Importer(Protocol):
    """Who brings something in."""

    def undo(self) -> None: ...

    def leave(self) -> None: ...


class ImportPage(Page):
    """Says how far an import is, and lets it be left or taken back. Esc goes back.

    Attributes:
        undo, leave: the buttons.
    """

    def __init__(self, title: str, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._leaving = importer
        self._step = Step.READING
        self.set_title(title)
        self._banner = Banner("info", "")
        self.undo = Button(self.tr("Undo the import"), "secondary", icon="undo")
        self.leave = Button(self.tr("Cancel"), "secondary")
        self.undo.clicked.connect(importer.undo)
        self.leave.clicked.connect(importer.leave)

    def begin(self) -> None:
        """Put the focus on what a person most likely wants next."""
        self._wanted_next().setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _wanted_next(self) -> QWidget:
        return self.leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leaving.leave()
        else:
            super().keyPressEvent(event)

    def _show_step(self, state: ArchiveState | RatingState) -> None:
        """Say what is to be known, and what the button now does."""
        self.undo.setVisible(state.undoable)
        self.leave.setText(self.tr("Close") if state.step in _OVER else self.tr("Cancel"))
        self._say(state)
        if state.step is not self._step:
            self._step = state.step
            if self.isVisible():
                self.begin()

    def _say(self, state: ArchiveState | RatingState) -> None:
        words = "" if state.step is Step.LOCKED else state.words
        if state.busy:
            reading = self.tr("The file is being read…")
            if state.step is Step.LOCKED:
                reading = self.tr("Opening…")
            words = self.tr("Importing…") if state.writing else reading
            if state.percent:
                share = self.tr("{words} {percent} %")
                words = share.format(words=words, percent=state.percent)
        elif state.step is Step.LOOKED:
            text = self.tr("{file}. {words}")
            words = text.format(file=state.file, words=words)
        kind: BannerKind = "warning" if state.step is Step.REFUSED else "info"
        self._banner.set_kind(kind, "check" if state.step is Step.DONE else "")
        self._banner.setVisible(bool(words))
        self._banner.set_text(words)
        if state.step in _OVER:
            announce(self, words)
