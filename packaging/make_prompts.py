"""Record the spoken prompts: ``python packaging/make_prompts.py [language] [folder]``.

Needs ``espeak-ng`` on the command line (1.51 made the files that are kept) and numpy. The words
are those of the program: what ``CueWriter`` and its like say, and the exercises' names and cue
lines, in the language asked for. Run it again when one of those changes, after
``python3 dev.py languages``, and commit what it writes. The tests say which text has no clip.

The English voice is eSpeak's British ``en-gb-x-rp`` at 150 words a minute and pitch 40. 23 voices,
variants, speeds and pitches were rated by how often an offline recogniser told the exercises'
names apart under noise; this one is among the best British ones (95, 95 and 76 % at 10, 3 and
-2 dB; plain ``en-gb`` 92 % at the first two). The other languages' voices have its pitch; their
speeds were chosen so that no line takes longer than the player believes.

A clip is one name, phrase or sentence without silence around it; the player puts clips together
and leaves the pauses that a comma or a full stop asks for. Clips are mu-law coded (8 bits, as in
telephony, about 37 dB above the coding's noise) at 16 kHz: under half of what plain samples at
the engine's own rate would take.
"""

import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

# A developer's script: the program never loads it.
import numpy as np  # noqa: TID253
from languages import messages, said
from numpy.typing import NDArray  # noqa: TID253

from backcare_desktop.content.library import load_library
from backcare_desktop.core.languages import ENGLISH, LANGUAGES

Samples = NDArray[np.float64]

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FOLDER = RESOURCES / "sounds" / "prompts"

VOICES = {
    ENGLISH: ("en-gb-x-rp", 150),
    "de": ("de", 150),
    "es": ("es-419", 165),
    "fr": ("fr", 140),
}
"""eSpeak's voice and its words a minute."""

PITCH = "40"
SPOKEN_RATE = 22_050  # espeak-ng's own
RATE = 16_000
LOUDNESS = 0.11  # root mean square as a share of full scale, the same for every clip
HIGHEST = 0.85  # peak; leaves room for the coding's error
QUIET = 0.006  # what counts as silence around a clip
LEAD_S, TAIL_S = 0.008, 0.030  # kept before and after, faded
MU = 255

NUMBERS = 30

SPOKEN = {
    ("WayWords", "Easier"),
    ("WayWords", "Harder"),
    ("WayWords", "As planned."),
    ("RoutineWords", "left side"),
    ("RoutineWords", "right side"),
    ("SpokenVoice", "Get ready. Left side."),
}
"""What is said beside everything that ``CueWriter`` says, by its class."""

WITHIN_LINES = (("CueWriter", "left"), ("CueWriter", "right"))

SAID_AS: dict[str, dict[str, str]] = {
    ENGLISH: {
        "90/90 hip switches": "ninety ninety hip switches",
        "Figure-4 stretch": "figure four stretch",
        "Cat–cow": "cat cow",
    },
    "de": {
        "Bird Dog": "Börd Dogg",
        "Dead Bug": "Dedd Bagg",
        "Curl-up": "Körl app",
        "Hip Thrust": "Hipp Srast",
        "Split Squat": "Splitt Skwott",
        "Step-up": "Stepp app",
    },
    "es": {
        "Bird dog": "berd dog",
        "Dead bug": "ded bag",
        "Curl-up": "querl ap",
        "Hip thrust": "jip trast",
        "90/90": "90 90",
    },
    "fr": {
        "Bird dog": "beurde dogue",
        "Dead bug": "dède beugue",
        "Curl-up": "keurle eupe",
        "Hip thrust": "hipe sreuste",
        "ischios": "iskios",
        "90/90": "90 90",
    },
}
"""Spellings that the engine reads in another way than people do."""


def lines(language: str) -> Iterator[tuple[str, str]]:
    """Everything that gets a clip of its own, in order, some of it more than once.

    Each with the mark that it is said with: a comma where something follows.
    """
    words = interface_words(language)
    for place, text in sorted(words.items()):
        if place not in WITHIN_LINES:
            yield from pieces(text, followed=place[1] in {"Easier", "Harder"})
    yield from ((str(number), ".") for number in range(1, NUMBERS + 1))
    exercises = sorted(load_library(RESOURCES, language).exercises.values(), key=lambda e: e.id)
    yield from ((exercise.name, ".") for exercise in exercises)
    for exercise in exercises:
        ways = (exercise.easier_variant, exercise.harder_variant)
        yield from ((way.name, ".") for way in ways if way is not None)
    left, right = (words[place] for place in WITHIN_LINES)
    for exercise in exercises:
        for cue in exercise.cues:
            for sentence in re.split(r"(?<=\.) ", cue):
                yield sentence.format(side=left, other=right), "."
                yield sentence.format(side=right, other=left), "."


def interface_words(language: str) -> dict[tuple[str, str], str]:
    """What the interface says aloud, by class and English text.

    Raises:
        SystemExit: a text is not translated.
    """
    asked = SPOKEN | {place for place in said() if place[0] == "CueWriter"}
    if language == ENGLISH:
        return {place: place[1] for place in asked}
    theirs = {(pair.place, pair.english): pair.theirs for pair in messages(language) if pair.done}
    missing = [english for place, english in asked if not theirs.get((place, english))]
    if missing:
        sys.exit(f"not translated: {missing}")
    return {place: theirs[place] for place in asked}


def pieces(text: str, *, followed: bool) -> Iterator[tuple[str, str]]:
    """The sentences of a text and what stands around its gaps."""
    for part in re.split(r"\{\w+\}|(?<=\.) ", text):
        plain = part.strip(" .,:\u00a0\u202f")
        if plain:
            comma = followed or part.rstrip().endswith((":", ","))
            yield plain, "," if comma else "."


def speak(text: str, mark: str, language: str) -> Samples:
    """Have one line said; samples from -1 to 1 at :data:`SPOKEN_RATE`.

    Raises:
        SystemExit: espeak-ng is missing or fails.
    """
    engine = shutil.which("espeak-ng")
    if engine is None:
        sys.exit("espeak-ng is needed to make the prompts")
    voice, speed = VOICES[language]
    asked = [engine, "-v", voice, "-s", str(speed), "-p", PITCH, "--stdout"]
    melody = text
    for written, read in SAID_AS[language].items():
        melody = melody.replace(written, read)
    # German reads a number with a full stop as a place in a row.
    ended = melody if melody[-1] == "." or melody.isdecimal() else melody + mark
    run = subprocess.run([*asked, ended], capture_output=True, check=False)
    if run.returncode != 0 or b"data" not in run.stdout[:64]:
        sys.exit(f"espeak-ng could not say {text!r}")
    # Its header names no length when it writes to a pipe.
    start = run.stdout.index(b"data") + 8
    whole = len(run.stdout) - (len(run.stdout) - start) % 2
    return np.frombuffer(run.stdout[start:whole], "<i2").astype(np.float64) / 32_768


def trimmed(samples: Samples) -> Samples:
    """Cut the silence off, and ease in and out of what is left."""
    loud = np.flatnonzero(np.abs(samples) > QUIET)
    first = max(0, loud[0] - round(LEAD_S * SPOKEN_RATE))
    last = min(len(samples), loud[-1] + round(TAIL_S * SPOKEN_RATE))
    kept = samples[first:last].copy()
    lead, tail = round(LEAD_S * SPOKEN_RATE), round(TAIL_S * SPOKEN_RATE)
    kept[:lead] *= np.linspace(0, 1, lead)
    kept[-tail:] *= np.linspace(1, 0, tail)
    return kept


def resampled(samples: Samples) -> Samples:
    """Bring a clip to :data:`RATE` by leaving out what lies above its half."""
    count = round(len(samples) * RATE / SPOKEN_RATE)
    spectrum = np.fft.rfft(samples)[: count // 2 + 1]
    return np.fft.irfft(spectrum, count) * (count / len(samples))


def levelled(samples: Samples) -> Samples:
    """Make every clip equally loud, and none louder than :data:`HIGHEST`."""
    gain = LOUDNESS / float(np.sqrt(np.mean(samples**2)))
    return samples * min(gain, HIGHEST / float(np.max(np.abs(samples))))


def coded(samples: Samples) -> bytes:
    """Code by the mu-law of ITU-T G.711, one byte a sample."""
    linear = np.clip(np.round(samples * 32_767), -32_635, 32_635).astype(np.int64)
    negative = linear < 0
    biased = np.abs(linear) + 132
    exponent = np.floor(np.log2(biased)).astype(np.int64) - 7
    mantissa = (biased >> (exponent + 3)) & 0x0F
    code = ~((negative.astype(np.int64) << 7) | (exponent << 4) | mantissa) & 0xFF
    return bytes(code.astype(np.uint8))


def wav(data: bytes) -> bytes:
    """A WAV file that holds mu-law samples, mono, at :data:`RATE`."""
    numbers = ((7, 2), (1, 2), (RATE, 4), (RATE, 4), (1, 2), (8, 2), (0, 2))
    form = b"".join(number.to_bytes(size, "little") for number, size in numbers)
    padded = data + b"\xff" * (len(data) % 2)
    chunks = [
        b"fmt " + len(form).to_bytes(4, "little") + form,
        b"fact" + (4).to_bytes(4, "little") + len(data).to_bytes(4, "little"),
        b"data" + len(data).to_bytes(4, "little") + padded,
    ]
    body = b"WAVE" + b"".join(chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def file_name(text: str) -> str:
    """A name that every file system takes, for instance ``childs-pose.wav``."""
    words = unicodedata.normalize("NFKD", re.sub(r"[’']", "", text).casefold())
    plain = "".join(sign for sign in words if not unicodedata.combining(sign))
    return "-".join(re.findall(r"[a-z0-9]+", plain)) + ".wav"


def main() -> None:
    """Write every clip and the manifest, and remove clips that nothing asks for any more."""
    language = sys.argv[1] if len(sys.argv) > 1 else ENGLISH
    if language not in VOICES:
        sys.exit(f"There are only: {', '.join(LANGUAGES)}")
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER / language
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.wav"):
        old.unlink()
    rows, total = [], 0
    kept: set[str] = set()
    for text, mark in lines(language):
        if text.casefold() in kept:
            continue
        kept.add(text.casefold())
        data = coded(levelled(resampled(trimmed(speak(text, mark, language)))))
        name = file_name(text)
        if (folder / name).exists():
            sys.exit(f"{text!r} and another line would both be kept as {name}")
        total += (folder / name).write_bytes(wav(data))
        rows.append(f'"{text}" = {{ file = "{name}", ms = {round(len(data) / RATE * 1000)} }}')
    head = "# Written by packaging/make_prompts.py: what each clip says, and how long it lasts.\n"
    text = f"{head}rate = {RATE}\n\n[clips]\n" + "\n".join(rows) + "\n"
    (folder / "prompts.toml").write_text(text, "utf-8")
    print(f"{len(rows)} clips, {total / 1e6:.1f} MB in {folder}")


if __name__ == "__main__":
    main()
