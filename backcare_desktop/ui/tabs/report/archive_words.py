"""What is said of an archive."""

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.archive import Adjustment, Preview, Way
from backcare_desktop.core.clock import Clock, moment
from backcare_desktop.services.archives import BroughtIn
from backcare_desktop.ui.counted import counted
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.when import WhenWriter


class ArchiveWords(QObject):
    """Puts a preview into sentences and rows."""

    def __init__(self, locale: QLocale, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._when = WhenWriter(locale, self)
        self._locale = locale
        self._clock = clock
        self._kinds = self._named()

    def made(self, preview: Preview) -> str:
        """When it was made, and by whom."""
        when = self._when.full(moment(preview.made, self._clock.zone(), self._clock.day_starts_at))
        text = self.tr("Made {when} by Backcare {version}. Nothing is changed until you import it.")
        return text.format(when=when, version=preview.version)

    def rows(self, preview: Preview) -> tuple[tuple[str, ...], ...]:
        """Each kind of which there is something, here or there; what says most comes first."""
        order = list(self._kinds)
        known = [tally for tally in preview.tallies if tally.table in self._kinds]
        known.sort(key=lambda tally: order.index(tally.table))
        unknown = [tally for tally in preview.tallies if tally.table not in self._kinds]
        return tuple(
            (
                self._kinds.get(tally.table, tally.table),
                *(
                    self._locale.toString(number)
                    for number in (tally.here, tally.there, tally.new, tally.same, tally.stays)
                ),
            )
            for tally in (*known, *unknown)
            if tally.here or tally.there
        )

    def notes(self, preview: Preview, way: Way) -> tuple[str, ...]:
        """What else happens on that way."""
        found = [self._adjusted(each) for each in preview.adjustments if way is Way.MERGE]
        if preview.unknown:
            text = self.tr("This version has no place for: {names}. They are left out.")
            found.append(text.format(names=listed(preview.unknown)))
        found.append(self.tr("Entries that you removed are counted, and travel too."))
        return tuple(found)

    def effect(self, preview: Preview, way: Way) -> str:
        """What importing does."""
        if way is Way.REPLACE:
            return self._replaced(preview)
        if not preview.new:
            return self.tr("Nothing in the archive is new: importing it would change nothing.")
        added = counted(
            preview.new, self.tr("One entry is added."), self.tr("{count} entries are added.")
        )
        rest = self.tr(
            "What is in your diary stays as it is, also where the archive says something else. A "
            "backup is made first."
        )
        return f"{added} {rest}"

    def done(self, done: BroughtIn, way: Way) -> str:
        """What has become of it."""
        if way is Way.REPLACE:
            return self.tr(
                "Your diary is now what was in the archive. As it was before, it is kept as a "
                "backup."
            )
        added = counted(
            done.preview.new,
            self.tr("One entry was added."),
            self.tr("{count} entries were added."),
        )
        kept = self.tr("Your diary as it was before is kept as a backup.")
        return f"{added} {kept}"

    def _replaced(self, preview: Preview) -> str:
        said = [
            counted(
                preview.lost,
                self.tr("One entry of your diary is not in the archive, and goes."),
                self.tr("{count} entries of your diary are not in the archive, and go."),
            )
            if preview.lost
            else self.tr("Everything in your diary is in the archive too.")
        ]
        if preview.differ:
            other = self.tr("{count} entries become what the archive says.")
            one = self.tr("One entry becomes what the archive says.")
            said.append(counted(preview.differ, one, other))
        rest = self.tr(
            "Your choices in Settings become those of the archive. A backup of your diary is made "
            "first."
        )
        return " ".join((*said, rest))

    def _adjusted(self, adjustment: Adjustment) -> str:
        return {
            Adjustment.EPISODE_ENDED: self.tr(
                "An episode goes on in both: that of the archive ends on the day it was made."
            ),
            Adjustment.FLARE_LEFT_OUT: self.tr(
                "A flare-up that shares a day with one in your diary is left out."
            ),
            Adjustment.PROGRAMME_STAYS: self.tr("The core programme that you follow here stays."),
            Adjustment.PLAN_STAYS: self.tr(
                "A lift that has a plan in your diary keeps it; the archive’s plan is left out."
            ),
            Adjustment.TARGETS_STAY: self.tr(
                "Weekly targets from after the first one in your diary are left out."
            ),
        }[adjustment]

    def _named(self) -> dict[str, str]:
        """What kinds of entries are called."""
        return {
            "pain_rating": self.tr("Pain ratings"),
            "pain_relief": self.tr("What was done about pain"),
            "flare": self.tr("Flare-ups"),
            "flare_no": self.tr("Days without a flare-up"),
            "habit_tick": self.tr("Ticked habits"),
            "session": self.tr("Sessions"),
            "symptom_check": self.tr("Symptom checks"),
            "clearance": self.tr("Notes that somebody looked"),
            "episode": self.tr("Episodes"),
            "psfs_form": self.tr("Your own activities"),
            "psfs_measure": self.tr("Answers about activities"),
            "rmdq_measure": self.tr("Answers to the RMDQ"),
            "groc_measure": self.tr("Answers about the change"),
            "own_routine": self.tr("Your own routines"),
            "routine_choice": self.tr("Choices for routines"),
            "programme": self.tr("Core programmes"),
            "programme_follow": self.tr("Which programme was followed"),
            "planned_day": self.tr("Planned core days"),
            "training_day": self.tr("Training days"),
            "set_log": self.tr("Sets of core work"),
            "exercise_note": self.tr("Notes on exercises"),
            "core_aside": self.tr("Exercises put aside"),
            "core_miss": self.tr("Core days not done"),
            "core_pause": self.tr("Pauses of core work"),
            "core_unasked": self.tr("Core days not asked about"),
            "weekly_target": self.tr("Weekly targets"),
            "filmed_day": self.tr("Days with a film"),
            "lift": self.tr("Lifts"),
            "lift_entry": self.tr("Lift log"),
            "load_plan": self.tr("Plans for lifts"),
            "gate_try": self.tr("Tests before lifting"),
        }
