"""Recorded names, phrases and sentences, and putting them together to what is to be said."""

import re
import tomllib
from array import array
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from backcare_desktop import paths

MANIFEST = "prompts.toml"
LONGEST_TEXT = 400

PAUSES_MS = {".": 260, "!": 260, "?": 260, ":": 160, ";": 160, ",": 110}
"""Silence after a clip, by the punctuation that follows it in the text."""

JOINED_MS = 30
"""Silence between two clips that nothing parts."""

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"['’]")


class Piece(Struct, frozen=True):
    """One clip and the silence after it.

    Attributes:
        path: a WAV file, mono, mu-law.
        ms, pause_ms: how long the clip and the silence last.
    """

    path: Path
    ms: int
    pause_ms: int = 0


class Phrase(Struct, frozen=True):
    """Clips that make up a text; ``rate`` is their samples a second."""

    pieces: tuple[Piece, ...]
    rate: int

    @property
    def seconds(self) -> float:
        """How long it takes to say."""
        return sum(piece.ms + piece.pause_ms for piece in self.pieces) / 1000

    def samples(self, gain: float) -> bytes:
        """Read and join the clips: 16 bits, mono, at ``gain`` (0 to 1).

        Raises:
            OSError: a clip can't be read.
        """
        scaled = [round(level * gain) for level in _LEVELS]
        joined = array("h")
        for piece in self.pieces:
            joined.extend(map(scaled.__getitem__, _data(piece.path.read_bytes())))
            joined.frombytes(bytes(2 * (self.rate * piece.pause_ms // 1000)))
        return joined.tobytes()


class Prompts:
    """The clips of one language, found by what they say."""

    def __init__(self, clips: Mapping[str, Piece], rate: int) -> None:
        self._clips = {
            tuple(word for word, _ in _words(text)): clip for text, clip in clips.items()
        }
        self._most_words = max(map(len, self._clips), default=0)
        self._rate = rate

    def compose(self, text: str) -> Phrase | None:
        """Find clips for the whole of ``text``, the longest first; None when a word has none.

        Case and punctuation don't matter, apart from the pauses that punctuation asks for.
        """
        words = _words(text) if len(text) <= LONGEST_TEXT else []
        best: list[tuple[Piece, ...] | None] = [*(None for _ in words), ()]
        for start in range(len(words) - 1, -1, -1):
            for end in range(min(len(words), start + self._most_words), start, -1):
                rest = best[end]
                clip = self._clips.get(tuple(word for word, _ in words[start:end]))
                if clip is not None and rest is not None:
                    pause = words[end - 1][1] if rest else 0
                    best[start] = (Piece(clip.path, clip.ms, pause), *rest)
                    break
        found = best[0]
        return Phrase(found, self._rate) if found else None


def load_prompts(language: str, resources: Path | None = None) -> Prompts | None:
    """Load the prompts of ``language``; None when there are none or the list can't be read."""
    folder = (resources or paths.resources()) / "sounds" / "prompts" / language
    try:
        table = tomllib.loads((folder / MANIFEST).read_text("utf-8"))
        clips = {
            text: Piece(folder / Path(entry["file"]).name, int(entry["ms"]))
            for text, entry in table["clips"].items()
        }
        return Prompts(clips, int(table["rate"])) if clips else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _words(text: str) -> list[tuple[str, int]]:
    """The words of a text as they are looked up, each with the silence after it in ms."""
    plain = _APOSTROPHES.sub("", text).casefold()
    found = list(_WORD.finditer(plain))
    starts = [*(word.start() for word in found), len(plain)]
    return [
        (word.group(), _pause(plain[word.end() : following]))
        for word, following in zip(found, starts[1:], strict=True)
    ]


def _pause(between: str) -> int:
    return max((PAUSES_MS.get(mark, JOINED_MS) for mark in between), default=JOINED_MS)


def _data(file: bytes) -> bytes:
    """The samples in a WAV file of one byte a sample."""
    at = 12
    while at + 8 <= len(file):
        size = int.from_bytes(file[at + 4 : at + 8], "little")
        if file[at : at + 4] == b"data":
            return file[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return b""


def _level(code: int) -> int:
    """What one byte stands for by the mu-law of ITU-T G.711, scaled to 16 bits."""
    inverted = ~code & 0xFF
    magnitude = ((((inverted & 0x0F) << 3) + 132) << (inverted >> 4 & 0x07)) - 132
    return -magnitude if inverted & 0x80 else magnitude


_LEVELS = tuple(map(_level, range(256)))
