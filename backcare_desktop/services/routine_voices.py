"""Which routines are spoken, and which hold back."""

from msgspec import Struct

from backcare_desktop.services.ports import RoutineStore


class Voicing(Struct, frozen=True):
    """How a routine is accompanied.

    Attributes:
        spoken: the voice leads through it.
        quiet: it is meant to calm; cues hold back.
    """

    spoken: bool = True
    quiet: bool = False


class RoutineVoices:
    """The use cases of that choice. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(self, store: RoutineStore) -> None:
        self._store = store

    def of(self, routine_id: str, *, quiet: bool | None = None) -> Voicing:
        """How a routine is accompanied: as chosen, else spoken unless it is quiet.

        Args:
            routine_id: its own or one that ships.
            quiet: whether it is meant to calm; None to look it up among the person's own.
        """
        if quiet is None:
            quiet = any(own.quiet for own in self._store.all() if own.id == routine_id)
        return Voicing(self._store.voices().get(routine_id, not quiet), quiet)

    def choose(self, routine_id: str, voicing: Voicing) -> None:
        """Keep whether a routine is spoken. What it says of itself needs no keeping."""
        as_it_says = voicing.spoken is not voicing.quiet
        self._store.choose_voice(routine_id, on=None if as_it_says else voicing.spoken)
