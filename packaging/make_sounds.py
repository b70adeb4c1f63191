"""Synthesise the cues of the stretch player: ``python packaging/make_sounds.py [folder]``.

Every cue is a few struck notes. A note is a sum of damped sines, each made by a two-pole
resonator whose coefficients are rounded first: from there on only additions and
multiplications happen, so the files come out the same, byte for byte, on every machine.

The cues differ in rhythm and number of notes before they differ in pitch, because small
speakers and the far end of a room blur pitch first.
"""

import math
import sys
import wave
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

E4, G4, A4, C5, D5, E5 = 329.63, 392.00, 440.00, 523.25, 587.33, 659.26


class Partial(NamedTuple):
    """One damped sine of a voice: multiple of the pitch, share of the level, decay in seconds."""

    multiple: float
    share: float
    decay: float


class Note(NamedTuple):
    """When a note begins (seconds), its pitch (Hz) and its strength beside the other notes."""

    at: float
    pitch: float
    strength: float = 1.0


class Recipe(NamedTuple):
    """How one cue is made: peak as a share of full scale (0.5 is -6 dB), times in seconds."""

    voice: tuple[Partial, ...]
    notes: tuple[Note, ...]
    length: float
    attack: float
    peak: float


# The weak upper partials let a note through a laptop speaker without making it sharp.
BELL = (Partial(1, 1.0, 0.26), Partial(2, 0.30, 0.16), Partial(3, 0.10, 0.09))
LONG_BELL = (Partial(1, 1.0, 0.42), Partial(2, 0.28, 0.24), Partial(3, 0.08, 0.12))
SHORT_BELL = (Partial(1, 1.0, 0.07), Partial(2, 0.45, 0.05), Partial(3, 0.20, 0.03))
WOOD = (Partial(1, 1.0, 0.016), Partial(1.52, 0.55, 0.011), Partial(2.61, 0.22, 0.006))
SOFT_WOOD = (Partial(1, 1.0, 0.012), Partial(1.52, 0.25, 0.008))

RECIPES = {
    "start": Recipe(BELL, (Note(0, G4, 0.85), Note(0.17, D5)), 0.95, 0.012, 0.36),
    "half": Recipe(LONG_BELL, (Note(0, A4),), 0.95, 0.030, 0.25),
    "switch": Recipe(
        SHORT_BELL,
        (Note(0, E5), Note(0.15, A4), Note(0.30, E5), Note(0.45, A4)),
        0.75,
        0.008,
        0.40,
    ),
    "tick": Recipe(WOOD, (Note(0, 940.0),), 0.14, 0.003, 0.32),
    "step-end": Recipe(BELL, (Note(0, E5), Note(0.24, A4)), 1.05, 0.012, 0.38),
    "end": Recipe(
        LONG_BELL,
        (Note(0, E4, 0.8), Note(0.2, G4, 0.85), Note(0.4, C5), Note(0.4, E4, 0.5)),
        1.18,
        0.012,
        0.42,
    ),
    "rep": Recipe(SOFT_WOOD, (Note(0, 620.0),), 0.10, 0.004, 0.09),
}


def add_partial(into: list[float], note: Note, partial: Partial, attack: float) -> None:
    """Add one damped sine to ``into``, eased in over ``attack`` seconds."""
    radius = round(math.exp(-1.0 / (partial.decay * RATE)), 12)
    angle = math.tau * note.pitch * partial.multiple / RATE
    turn = round(2.0 * radius * math.cos(angle), 12)
    damp = radius * radius
    sample = round(note.strength * partial.share * math.sin(angle), 12)
    before = 0.0
    rise = round(attack * RATE)
    for index in range(round(note.at * RATE), len(into)):
        eased = (index - round(note.at * RATE)) / rise
        gain = eased * eased * (3.0 - 2.0 * eased) if eased < 1.0 else 1.0
        into[index] += gain * sample
        sample, before = turn * sample - damp * before, sample


def fade_out(samples: list[float]) -> None:
    """Bring the last quarter down to silence, so that no cue ends with a click."""
    tail = len(samples) // 4
    for left in range(tail):
        share = left / tail
        samples[-1 - left] *= share * share * (3.0 - 2.0 * share)


def render(recipe: Recipe) -> "array[int]":
    """Make the 16-bit mono samples of one cue, its loudest sample at the recipe's peak."""
    samples = [0.0] * round(recipe.length * RATE)
    for note in recipe.notes:
        for partial in recipe.voice:
            add_partial(samples, note, partial, recipe.attack)
    fade_out(samples)
    scale = recipe.peak * 32_767 / max(abs(sample) for sample in samples)
    return array("h", (round(sample * scale) for sample in samples))


def write(path: Path, samples: "array[int]") -> None:
    """Write a WAV file: mono, 44.1 kHz, 16 bits, little-endian on any machine."""
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main() -> None:
    """Write every cue to the folder named, or to ``resources/sounds``."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, recipe in RECIPES.items():
        write(folder / f"{name}.wav", render(recipe))
        print(folder / f"{name}.wav")


if __name__ == "__main__":
    main()
