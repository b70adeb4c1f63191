"""The program on a screen of its own, for somebody with a screen reader: ``aided.py DATA_DIR``.

It starts from its command line's end, speaks to the machine's accessibility bus, and its clock
runs fifteen times as fast as the one on the wall. Sound, voice and notes are left out.
"""

import sys
from pathlib import Path
from typing import Any

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

    def __init__(self, **given: Any) -> None:
        super().__init__(
            clock=FastClock(SPEED),
            ticker=FastTicker(SPEED),
            sound=FakeSound(),
            voice=FakeVoice(),
            awake=FakeAwake(),
            media=FakeMedia(),
            lock=FakeLock(),
            tray=FakeTray(),
            notes=FakeNotes(),
            taken=FakeTaken(),
            away=FakeLock(),
            **given,
        )


def main() -> int:
    """Run until the window is closed."""
    outside.Outside = Aided  # type: ignore[misc]
    return opening.run(Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
