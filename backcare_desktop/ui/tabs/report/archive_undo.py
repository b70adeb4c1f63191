"""An import taken back: once, and never without a word about what came after it."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.archives import Archives, BroughtIn, Since
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.counted import counted
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.widgets.question import Answer

_KEEP, _UNDO = "keep", "undo"


class Import(Struct, eq=False):
    """An archive that was brought in.

    Attributes:
        done: what became of it.
        backup: the diary as it was.
        before: what was chosen in Settings then.
        over: it was taken back, or is just being so.
    """

    done: BroughtIn
    backup: Backup
    before: Preferences
    over: bool = False


class ArchiveUndo(QObject):
    """Puts the diary back as it was before an import.

    Args:
        archives: hands out the use cases; called in jobs only.
        restore: puts a backup in the diary's place; called on the diary's thread.
        jobs, settings: as everywhere.

    Signals:
        taken_back: of the :class:`Import`.
        asked: a question: title, text, answers, and who hears the key of the one that was given.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    taken_back = Signal(object)
    asked = Signal(str, str, object, object)
    not_saved = Signal(str, object, object)

    def __init__(
        self,
        archives: Callable[[], Archives],
        restore: Callable[[Backup], object],
        jobs: Jobs,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archives = archives
        self._restore = restore
        self._jobs = jobs
        self._settings = settings

    def adopt(self, wanted: Preferences) -> None:
        """Choose what an archive brings along."""
        here = asdict(self._settings.preferences)
        self._choose({name: v for name, v in asdict(wanted).items() if v != here[name]})

    def take_back(self, what: Import) -> None:
        """Restore the backup; asks first where more would go than what was imported."""
        if what.over:
            return
        what.over = True
        self._jobs.submit(
            partial(self._since, what.done),
            partial(self._on_counted, what),
            partial(self._on_lost, what),
        )

    def _since(self, done: BroughtIn) -> Since:
        return self._archives().since(done)

    def _on_counted(self, what: Import, since: Since) -> None:
        if not since.changed and not since.entries:
            self._put_back(what)
            return
        lost = counted(
            since.entries,
            self.tr("One entry that you made since the import goes too, with any other change."),
            self.tr(
                "{count} entries that you made since the import go too, with any other change."
            ),
        )
        if not since.entries:
            lost = self.tr("What you changed in your diary since the import goes too.")
        text = self.tr("{lost} A backup of your diary as it is now is made first.")
        answers = (
            Answer(_KEEP, self.tr("Keep the import")),
            Answer(_UNDO, self.tr("Undo the import")),
        )
        title = self.tr("Undo the import?")
        self.asked.emit(title, text.format(lost=lost), answers, partial(self._on_answered, what))

    def _on_answered(self, what: Import, answer: str) -> None:
        if answer == _UNDO:
            self._put_back(what)
        else:
            what.over = False

    def _put_back(self, what: Import) -> None:
        self._jobs.submit(
            partial(self._restore, what.backup),
            partial(self._on_restored, what),
            partial(self._on_lost, what),
        )

    def _on_restored(self, what: Import, _: object) -> None:
        if what.done.preferences is not None:
            brought, here = asdict(what.done.preferences), asdict(self._settings.preferences)
            before = asdict(what.before)
            # What was chosen otherwise since then was chosen by the person.
            self._choose({n: before[n] for n in before if here[n] == brought[n] != before[n]})
        self.taken_back.emit(what)

    def _on_lost(self, what: Import, problem: StorageUnavailable) -> None:
        what.over = False
        again = partial(self.take_back, what)
        self.not_saved.emit(self.tr("The import was not taken back."), problem, again)

    def _choose(self, wanted: dict[str, object]) -> None:
        for name, value in wanted.items():
            if name == "unit":
                self._settings.set_unit(str(value))
            elif name == "country":
                self._settings.set_country(str(value))
            else:
                self._settings.choose(name, value)
