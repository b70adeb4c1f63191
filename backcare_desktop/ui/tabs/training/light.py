"""What is said of a light load, read: a steady back counts a morning after one."""

from msgspec import Struct
from PySide6.QtCore import QObject

from backcare_desktop.core.gates import NO_LOAD, LightTry
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.reading import Wrong, WrongField, read_day
from backcare_desktop.ui.tabs.training.words import TrainingWords


class LightDraft(Struct, frozen=True):
    """What stands in the fields: a day, pain 0-10, and whether the morning was as usual.

    ``unread`` says that the pain is typed and is no number from 0 to 10.
    """

    day: str = ""
    pain: int | None = None
    as_usual: bool | None = None
    unread: bool = False


class LightReader(QObject):
    """Reads the fields, or says what is missing before it can count as met."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def read(
        self, draft: LightDraft, page: TrainingPage, *, met: bool
    ) -> tuple[LightTry | None, str]:
        """The light load, and what is wrong with it; "not yet" may leave it out.

        Args:
            draft: the fields.
            page: where things stand.
            met: whether the gate is to be met by it.
        """
        today = page.today.local_date
        if draft.unread:
            return None, self._words.wrong(Wrong.NOT_A_SCORE)
        try:
            day = read_day(draft.day, today, self._words.locale)
        except WrongField as problem:
            return None, self._words.wrong(problem.wrong) if met else ""
        early = page.episode is not None and day < page.episode.onset + NO_LOAD
        if draft.pain is None or draft.as_usual is None or early:
            return None, self._missing(early=early) if met else ""
        light = LightTry(day, draft.pain, draft.as_usual)
        if not met or light.counts(today):
            return light, ""
        if day == today:
            return None, self.tr("It counts from the next morning on. Answer again tomorrow.")
        return None, self.tr(
            "That is “Not yet”: pain stays at 3 or less, and the next morning is as usual."
        )

    def _missing(self, *, early: bool) -> str:
        if early:
            return self.tr("No load is lifted before week 2: lift it then, and answer a day later.")
        return self.tr("Say how much it hurt while lifting, and how the next morning was.")
