"""The comeback: followed, changed, repeated, put away."""

from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.comeback import Comeback
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.running import RunningComeback
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.lift_journal import LIFTING
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import EpisodeStore
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.training_reader import TrainingReader


class ComebackCases:
    """The use cases of the comeback. Lives on the database's thread."""

    def __init__(
        self,
        store: LiftingStore,
        episodes: EpisodeStore,
        lockkeeper: Lockkeeper,
        reader: TrainingReader,
        pain: StrongPain,
        clock: Clock,
    ) -> None:
        self._store = store
        self._episodes = episodes
        self._lockkeeper = lockkeeper
        self._reader = reader
        self._pain = pain
        self._clock = clock

    def follow_comeback(self, comeback: Comeback) -> Done:
        """Follow a comeback from today on, or a changed one as it began.

        Raises:
            LookupError: no episode goes on.
            ValueError: it would begin on a day with strong pain.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        episode_id = self._active().id
        before, today = self._store.comeback(episode_id), now(self._clock).local_date
        if before is None and self._pain.on(today) is not None:
            raise ValueError("no comeback begins on a day with strong pain")
        began = before.began if before is not None else today
        return self._put_comeback(RunningComeback(comeback, episode_id, began), before)

    def repeat_comeback_week(self) -> Done:
        """This week of the comeback once more, after it: its number stays.

        Raises:
            LookupError: no comeback is followed.
            ValueError: there are too many weeks.
        """
        page = self._reader.page().comeback
        if page is None:
            raise LookupError("no comeback is followed")
        before = page.running
        longer = before.comeback.plus_week(page.number)
        return self._put_comeback(replace(before, comeback=longer), before)

    def drop_comeback(self) -> Done:
        """Follow none.

        Raises:
            LookupError: no comeback is followed.
        """
        episode_id = self._active().id
        before = self._store.comeback(episode_id)
        if before is None:
            raise LookupError("no comeback is followed")
        self._store.drop_comeback(episode_id)

        def undo() -> Changes:
            if self._store.comeback(episode_id) is not None:
                raise ValueError("another comeback is followed by now")
            self._store.put_comeback(before)
            return LIFTING

        return Done(LIFTING, undo)

    def _active(self) -> Episode:
        active = self._episodes.active()
        if active is None:
            raise LookupError("no episode goes on")
        return active

    def _put_comeback(self, running: RunningComeback, before: RunningComeback | None) -> Done:
        self._store.put_comeback(running)

        def undo() -> Changes:
            if self._store.comeback(running.episode_id) != running:
                raise ValueError("the comeback has changed since")
            if before is None:
                self._store.drop_comeback(running.episode_id)
            else:
                self._store.put_comeback(before)
            return LIFTING

        return Done(LIFTING, undo)
