"""The words of the small list: what was done today, and what is due."""

from PySide6.QtCore import QObject

from backcare_desktop.core.routine import Routine
from backcare_desktop.services.measures import Measure
from backcare_desktop.services.today import TodayPage
from backcare_desktop.ui.tabs.today.card_words import times_done
from backcare_desktop.ui.tabs.today.state import DoneRow


class RowWriter(QObject):
    """Writes one line for each thing."""

    def rows(self, page: TodayPage, routine: Routine | None) -> tuple[DoneRow, ...]:
        """The suggested routine, ratings, and outcome measures that it is time to answer again."""
        rows = []
        if routine is not None:
            done = times_done(page.done, routine.id)
            rows.append(
                DoneRow(
                    "stretch",
                    routine.name,
                    self.tr("Done today: {done} of {wanted} times").format(
                        done=done, wanted=routine.times_a_day
                    ),
                    done,
                    routine.times_a_day,
                )
            )
        today = [day for day in page.days if day.day == page.day]
        count = today[0].count if today else 0
        rows.append(DoneRow("pain", self.tr("Pain ratings"), self._rated(count)))
        if page.due:
            rows.append(DoneRow("report", self.tr("How you’re doing"), self._due(page)))
        return tuple(rows)

    def _rated(self, count: int) -> str:
        if not count:
            return self.tr("None yet today; one is enough")
        if count == 1:
            return self.tr("1 today")
        return self.tr("{count} today").format(count=count)

    def _due(self, page: TodayPage) -> str:
        if set(page.due) == {Measure.PSFS}:
            return self.tr("Your activities are due again, on the Pain tab")
        if set(page.due) == {Measure.RMDQ}:
            return self.tr("The back questionnaire is due again, on the Pain tab")
        return self.tr("Your activities and the back questionnaire are due again, on the Pain tab")
