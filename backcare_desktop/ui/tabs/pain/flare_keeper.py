"""The form of a flare-up: what is typed, what is wrong with it, and keeping it."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.flare import Flare, FlaresOverlapError
from backcare_desktop.ui.tabs.pain.flare_errands import FlareErrand, FlareErrands
from backcare_desktop.ui.tabs.pain.flare_reading import FlareReader
from backcare_desktop.ui.tabs.pain.flare_state import FlareDraft, FormState
from backcare_desktop.ui.tabs.pain.words import PainWords

_NEW = "new"


class FlareKeeper(QObject):
    """One form at a time.

    Signals:
        form_changed: a :class:`FormState`, or None for no form.
    """

    form_changed = Signal(object)

    def __init__(
        self, errands: FlareErrands, words: PainWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._reader = FlareReader(words, self)
        self._before: Flare | None = None
        self._untouched = FlareDraft()
        self._today: date | None = None
        self._form: FormState | None = None

    @property
    def form(self) -> FormState | None:
        """What is written; None while nothing is."""
        return self._form

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What is typed and not in the diary, one sentence each."""
        if self._form is None or self._form.draft == self._untouched:
            return ()
        return (self.tr("The flare-up you are writing about is not saved."),)

    def begin(self, flare: Flare | None, today: date) -> None:
        """Write about one, or about a new one."""
        self._before, self._today = flare, today
        self._untouched = self._reader.draft(flare, today)
        title = self.tr("A new flare-up") if flare is None else self.tr("Change the flare-up")
        self._show(FormState(title, self._untouched))

    @Slot(object)
    def set_draft(self, draft: FlareDraft) -> None:
        """The person typed."""
        if self._form is not None and draft != self._form.draft:
            self._write(self._form, draft)

    @Slot(str, int)
    def step(self, name: str, days: int) -> None:
        """A day of the form moves; ``name`` is a field."""
        if self._form is not None and self._today is not None:
            draft = self._reader.stepped(self._form.draft, name, days, self._today)
            self._write(self._form, draft)

    def _write(self, form: FormState, draft: FlareDraft) -> None:
        """Other fields; what was wrong with one is said until it is right."""
        problems = form.problems
        if problems and self._today is not None:
            key = _NEW if self._before is None else self._before.id
            found = self._reader.read(draft, key, self._before, self._today)
            still = {} if isinstance(found, Flare) else found
            problems = {name: text for name, text in still.items() if name in problems}
        self._show(replace(form, draft=draft, problems=problems))

    @Slot()
    def cancel(self) -> None:
        """Leave it as it was."""
        self._show(None)

    @Slot()
    def save(self) -> None:
        """Keep what is typed, unless something in it can't be used."""
        form, today, before = self._form, self._today, self._before
        if form is None or today is None:
            return
        key = _NEW if before is None else before.id
        found = self._reader.read(form.draft, key, before, today)
        if not isinstance(found, Flare):
            self._show(replace(form, problems=found))
            return
        done = self.tr("Flare-up noted") if before is None else self.tr("Flare-up changed")
        self._errands.run(
            FlareErrand(
                work=lambda flares: (
                    flares.declare(found.first, found.note, found.last)
                    if before is None
                    else flares.edit(found)
                ),
                done=done,
                failed=self.tr("The flare-up was not saved."),
                then=self.cancel,
                refused=self._say_overlap,
            )
        )

    def _say_overlap(self, error: Exception) -> bool:
        """Whether the form can say what is in the way."""
        if self._form is None or self._today is None or not isinstance(error, FlaresOverlapError):
            return False
        problems = self._reader.overlapping(error, self._today)
        self._show(replace(self._form, problems=problems))
        return True

    def _show(self, form: FormState | None) -> None:
        if form != self._form:
            self._form = form
            self.form_changed.emit(form)
