"""The program on a screen of its own, for somebody with a screen reader: ``aided.py DATA_DIR``.

It starts from its command line's end, speaks to the machine's accessibility bus, and its clock
runs fifteen times as fast as the one on the wall. Sound, voice and notes are left out.
"""

import sys
from functools import partial
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


def main() -> int:
    """Run until the window is closed."""
    outside.Outside = partial(  # type: ignore[misc,assignment]
        outside.Outside,
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
    )
    return opening.run(Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
