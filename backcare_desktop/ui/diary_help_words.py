"""What is said about a diary that can't be opened, and about the ways on."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop import __version__
from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.backup_words import BackupWords
from backcare_desktop.ui.diary_help_state import HelpState
from backcare_desktop.ui.problem_words import ProblemWords

if TYPE_CHECKING:
    from backcare_desktop.services.backups import Recovery


class DiaryHelpWords(QObject):
    """What happened, what was kept, what can be done."""

    def __init__(
        self, problems: ProblemWords, backups: BackupWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._problems = problems
        self._backups = backups

    def state(self, found: "Recovery", newest: int) -> HelpState:
        """The page for what was found; ``newest`` is the schema that this version reads at most."""
        problem = found.problem.problem
        shown = HelpState(folder=str(found.folder))
        if problem is StorageProblem.NEWER:
            return self._newer(shown, found, newest)
        if found.may_start_empty:
            return self._in_pieces(shown, found)
        if problem is StorageProblem.LOCKED:
            title = self.tr("Your diary is open in another program")
            text = self.tr("Nothing was changed. Close it there, then open it here.")
        elif problem is StorageProblem.NO_CIPHER:
            title = self.tr("This computer can't open your encrypted diary")
            text = self.tr(
                "The part of Backcare that opens encrypted diaries is missing here, or made for "
                "another system. Nothing was changed: install Backcare again, or open the diary "
                "on the computer where you encrypted it."
            )
        else:
            title = self.tr("Your diary can't be opened just now")
            text = self.tr("Nothing was changed, and nothing is lost as far as Backcare can tell.")
        return replace(shown, title=title, text=text, can_open=True)

    def busy(self, state: HelpState) -> HelpState:
        """The same page while what was pressed is being done."""
        return replace(state, busy=True, trouble="")

    def refused(self, state: HelpState, why: str) -> HelpState:
        """The same page after a press that did nothing."""
        return replace(state, busy=False, trouble=why)

    def why_not(self, problem: StorageUnavailable) -> str:
        """Why the diary could not be replaced."""
        return self._problems.not_restored(problem)

    def no_manager(self) -> str:
        """No program shows folders."""
        return self.tr("No program on this computer shows folders. Its name stands above.")

    def restored(self, backup: Backup) -> str:
        """What was done."""
        made = self._backups.made(backup, inside=True)
        return self.tr("Your diary is as it was {when}").format(when=made)

    def put_aside(self, folder: Path) -> str:
        """What was done; ``folder`` is where the old diary is now."""
        return self.tr("A new diary is open. The old one is in {folder}").format(
            folder=f"{folder.parent.name}/{folder.name}"
        )

    def _newer(self, shown: HelpState, found: "Recovery", newest: int) -> HelpState:
        text = self.tr(
            "It has format {theirs}. This Backcare, version {version}, reads up to format {ours}. "
            "The diary was left untouched: start the newer Backcare to go on with it."
        ).format(theirs=found.problem.schema, version=__version__, ours=newest)
        shown = replace(shown, title=self.tr("A newer Backcare wrote this diary"), text=text)
        before = found.before_upgrade
        if before is None:
            return shown
        return replace(
            shown,
            restore_title=self.tr("The backup from before the upgrade"),
            restore_text=self.tr(
                "Made {when}, in format {format}: {name} in the folder backups. It is named here "
                "only; nothing is done with it."
            ).format(
                when=self._backups.made(before, inside=True), format=before.schema, name=before.name
            ),
        )

    def _in_pieces(self, shown: HelpState, found: "Recovery") -> HelpState:
        damaged = found.problem.problem is StorageProblem.CORRUPT
        shown = replace(
            shown,
            title=(
                self.tr("Your diary is damaged")
                if damaged
                else self.tr("Another program's file is in your diary's place")
            ),
            text=self.tr(
                "Choose how to go on. Whatever you choose, this file is not deleted: it is moved "
                "into the folder quarantine beside it, and you can look at it there."
            ),
            empty_text=self.tr("You begin with nothing in it. Your backups stay."),
        )
        return self._with_offer(shown, found, damaged=damaged)

    def _with_offer(self, shown: HelpState, found: "Recovery", *, damaged: bool) -> HelpState:
        skipped = self._skipped(len(found.skipped))
        if found.offer is None:
            told = self.tr("There is no good backup to go back to.")
            return replace(
                shown,
                restore_title=self.tr("No backup to restore"),
                restore_text=" ".join(filter(None, (told, skipped))),
            )
        made = self._backups.made(found.offer.backup)
        missing = self._backups.missing(found.offer.missing, damaged=damaged) if damaged else ""
        return replace(
            shown,
            restore_title=self.tr("Restore the newest good backup"),
            restore_text=" ".join(
                filter(None, (self.tr("Made: {when}.").format(when=made), missing, skipped))
            ),
            can_restore=True,
        )

    def _skipped(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("1 newer backup can't be used and was passed over.")
        return self.tr("{count} newer backups can't be used and were passed over.").format(
            count=count
        )
