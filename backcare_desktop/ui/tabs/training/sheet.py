"""One form in front of somebody: however often it is saved, one thing comes of it."""

from collections.abc import Callable

from msgspec import Struct

from backcare_desktop.services.done import Done
from backcare_desktop.services.lifting import Lifting


class Sheet(Struct):
    """What a form that was opened for something new keeps until it is closed.

    A save that failed can be tried again from the window's banner and by pressing Save: both write
    under one key, and once one of them has written, the other has nothing left to do. Used on the
    diary's thread, which does one thing after the other.

    Attributes:
        key: of what comes of it; empty before the first try.
        written: it is in the diary.
    """

    key: str = ""
    written: bool = False

    def write(self, lifting: Lifting, work: Callable[[str], Done]) -> Done:
        """Do ``work`` with the key of this form, once.

        Args:
            lifting: makes the key.
            work: keeps what the form says under that key.
        """
        if self.written:
            return Done()
        self.key = self.key or lifting.new_id()
        done = work(self.key)
        self.written = True
        return done
