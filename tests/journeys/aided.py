"""The program on a screen of its own, for somebody with a screen reader: ``aided.py DATA_DIR``.

It starts from its command line's end, speaks to the machine's accessibility bus, and its clock
runs fifteen times as fast as the one on the wall. Sound, voice and notes are left out.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backcare_desktop import opening, outside
from tests.fake_machine import (
    FakeAwake,
    FakeLock,
    FakeMedia,
    FakeNotes,
    FakeTaken,
    FakeTray,
    FakeVoice,
)
from tests.fakes import FakeSound
from tests.journeys.fast import FastClock, FastTicker

SPEED = 15.0


class Aided(outside.Outside):
    """The machine as it is to be in this program."""

    def __post_init__(self) -> None:
        self.clock = FastClock(SPEED)
        self.ticker = FastTicker(SPEED)
        self.sound = FakeSound()
        self.voice = FakeVoice()
        self.awake = FakeAwake()
        self.media = FakeMedia()
        self.lock = FakeLock()
        self.tray = FakeTray()
        self.notes = FakeNotes()
        self.taken = FakeTaken()
        self.away = FakeLock()


def main() -> int:
    """Run until the window is closed."""
    outside.Outside = Aided  # type: ignore[misc]
    return opening.run(Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
