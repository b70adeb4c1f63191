"""Turns the diary into the Pain tab."""

from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.diary import Diary, DiaryPage, Saved, Span
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.state import PainState
from backcare_desktop.ui.tabs.pain.words import PainWords


class DiaryDesk(Protocol):
    """Who hands out the diary. Asked inside jobs only, because asking may open the file."""

    @property
    def diary(self) -> Diary: ...


class PainPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Signals:
        state_changed: a new :class:`PainState`.
        changed: what was written, as Changes.
        saved: text to say, and the id of the rating that can be taken back.
        removed: text to say, and the id of the rating that can be restored.
        failed: a StorageUnavailable; nothing could be read.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    saved = Signal(str, str)
    removed = Signal(str, str)
    failed = Signal(object)
    not_saved = Signal(str, object, object)

    def __init__(
        self, desk: DiaryDesk, jobs: Jobs, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._locale = locale
        self._words: PainWords | None = None
        self._state = PainState(Span.MONTH, message=self.tr("Your diary is being read."))

    @property
    def state(self) -> PainState:
        """What to show now; before the diary has been read, a frame without numbers."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._jobs.submit(partial(self._read, self._state.span), self._on_page, self._on_failed)

    @Slot(str)
    def set_span(self, span: str) -> None:
        """Look back over another stretch; ``span`` is a value of Span."""
        self._show(replace(self._state, span=Span(span)))
        self.refresh()

    @Slot(int)
    def rate(self, score: int) -> None:
        """Save the pain right now, at one touch."""
        if self._state.can_save:
            self._jobs.submit(
                partial(self._rate, score), self._on_rated, partial(self._on_not_rated, score)
            )

    @Slot(str)
    def remove(self, rating_id: str) -> None:
        """Take a rating out of the diary; it can be restored."""
        if self._state.can_save:
            self._jobs.submit(
                partial(self._remove, rating_id),
                self._on_removed,
                partial(self._on_not_removed, rating_id),
            )

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or say why it isn't possible."""
        reason = "" if writable else self.tr("The diary can’t be written now, so nothing is saved.")
        self._show(replace(self._state, can_save=writable, reason=reason))

    # --- on the database's thread --------------------------------------------------------------

    def _read(self, span: Span) -> tuple[Span, DiaryPage]:
        return span, self._desk.diary.page(span)

    def _rate(self, score: int) -> Saved:
        return self._desk.diary.rate(score)

    def _remove(self, rating_id: str) -> tuple[str, Changes]:
        return rating_id, self._desk.diary.remove(rating_id)

    # --- back on the window's thread -----------------------------------------------------------

    @Slot(object)
    def _on_page(self, read: tuple[Span, DiaryPage]) -> None:
        span, page = read
        if span is not self._state.span:
            return  # Another stretch was chosen meanwhile; its page is on the way.
        if self._words is not None:
            self._words.deleteLater()
        self._words = PainWords(page, span, self._locale, self)
        self._show(
            replace(
                self._state,
                chart=self._words.chart(),
                table=self._words.table(),
                summary=self._words.summary(),
                empty=not page.latest,
                entries=self._words.entries(),
            )
        )

    @Slot(object)
    def _on_rated(self, saved: Saved) -> None:
        self.changed.emit(saved.changes)
        text = self.tr("Pain {score} saved").format(score=saved.rating.score)
        self.saved.emit(text, saved.rating.id)

    @Slot(object)
    def _on_removed(self, removed: tuple[str, Changes]) -> None:
        rating_id, changes = removed
        self.changed.emit(changes)
        self.removed.emit(self.tr("Entry deleted"), rating_id)

    def _on_not_rated(self, score: int, problem: StorageUnavailable) -> None:
        text = self.tr("Pain {score} was not saved.").format(score=score)
        self.not_saved.emit(text, problem, partial(self.rate, score))

    def _on_not_removed(self, rating_id: str, problem: StorageUnavailable) -> None:
        text = self.tr("The entry was not deleted.")
        self.not_saved.emit(text, problem, partial(self.remove, rating_id))

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self._state.chart is None:
            text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
            self._show(replace(self._state, message=text))
        self.failed.emit(problem)

    def _show(self, state: PainState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
