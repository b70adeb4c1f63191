"""The recorded voice has words for every session, and they sound as they should."""

import itertools
import re
import tomllib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.dose import Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.languages import LANGUAGES
from backcare_desktop.core.timeline import Cue, CueKind, Segment, SegmentKind
from backcare_desktop.core.variation import Variation, Way
from backcare_desktop.ui.platform import voice_prompts
from backcare_desktop.ui.platform.voice_prompts import Phrase, Piece, Prompts, load_prompts
from backcare_desktop.ui.platform.voice_recorded import DEVICE_S, RecordedWay
from backcare_desktop.ui.platform.voice_way import Standing
from backcare_desktop.ui.player import cues
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.mat_state import MatWriter
from tests.ui.fake_ticker import FakeTicker
from tests.words import name_then

RECORDED = sorted(folder.name for folder in paths.resource("sounds/prompts").iterdir())
RATE = 16_000
SIDES = (None, Side.LEFT, Side.RIGHT)
FULL_SCALE = 32_767
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def prompts() -> Prompts:
    found = load_prompts("en")
    assert found is not None
    return found


@pytest.fixture(params=RECORDED)
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    """A language that there are clips of, spoken by the interface too."""
    translator = QTranslator()
    if translator.load(str(paths.resource("i18n") / f"backcare_{request.param}.qm")):
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def exercises_of(language: str) -> Mapping[str, Exercise]:
    return load_library(paths.resources(), language).exercises


def not_recorded(language: str, texts: Iterable[str]) -> list[str]:
    prompts = load_prompts(language)
    assert prompts is not None
    return [text for text in texts if prompts.compose(text) is None]


def samples_of(clip: Path) -> "array[int]":
    return array("h", Phrase((Piece(clip, 0),), RATE).samples(1.0))


def clips_of(language: str) -> dict[str, tuple[Path, int]]:
    folder = paths.resource("sounds/prompts") / language
    manifest = tomllib.loads((folder / "prompts.toml").read_text("utf-8"))
    assert manifest["rate"] == RATE
    return {text: (folder / one["file"], one["ms"]) for text, one in manifest["clips"].items()}


def said(exercises: Mapping[str, Exercise], exercise_id: str, side: Side | None) -> set[str]:
    """Everything the player says of one exercise, with and without time for its line."""
    texts: set[str] = set()
    writer = CueWriter(MatWriter(exercises, name_then))
    for seconds, untimed, planned, way in itertools.product(
        (3.0, 60.0), (False, True), Way, (None, *Way)
    ):
        step = SimpleNamespace(exercise_id=exercise_id, way=planned)
        variations = {} if way is None else {0: Variation(way, exercise_id)}
        segment = Segment(SegmentKind.HOLD, seconds, 0, side, untimed=untimed)
        following = SimpleNamespace(
            state=SimpleNamespace(segment=segment, variations=variations),
            record=SimpleNamespace(plan=SimpleNamespace(steps=[step])),
        )
        for kind, number in itertools.product(CueKind, (1, 2, 3)):
            writer.begin_anew()
            texts.add(writer.words(following, Cue(0.0, kind, number)))  # type: ignore[arg-type]
    return texts - {""}


# --- what there are words for ------------------------------------------------------------------


def test_english_and_german_are_recorded() -> None:
    assert {"en", "de"} <= set(RECORDED) <= set(LANGUAGES)


def test_everything_the_player_says_is_recorded(language: str) -> None:
    exercises = exercises_of(language)
    told = set[str]().union(*(said(exercises, name, side) for name in exercises for side in SIDES))
    assert not_recorded(language, told) == []


def test_every_cue_line_is_recorded_for_both_sides_and_has_the_time_it_needs(
    language: str,
) -> None:
    prompts = load_prompts(language)
    assert prompts is not None
    words = QCoreApplication.translate
    left, right = words("CueWriter", "left"), words("CueWriter", "right")
    for exercise in exercises_of(language).values():
        for cue, (side, other) in itertools.product(exercise.cues, ((left, right), (right, left))):
            line = cue.format(side=side, other=other)
            phrase = prompts.compose(line)
            assert phrase is not None, line
            assert phrase.seconds <= cues._SECONDS_A_LETTER * len(line), line


def test_the_test_of_the_voice_and_every_number_are_recorded(language: str) -> None:
    tried = QCoreApplication.translate("SpokenVoice", "Get ready. Left side.")
    assert not_recorded(language, [tried, *map(str, range(1, 31))]) == []


@pytest.mark.parametrize(
    "text", ["", ".", "…?!", "Something of your own.", "Knee rolls, both sides.", "Next " * 90]
)
def test_a_text_that_is_not_wholly_recorded_is_not_said_in_part(
    prompts: Prompts, text: str
) -> None:
    assert prompts.compose(text) is None


# --- how the clips sound -----------------------------------------------------------------------


def test_the_list_and_the_folder_hold_the_same_clips(language: str) -> None:
    folder = paths.resource("sounds/prompts") / language
    assert {path for path, _ in clips_of(language).values()} == set(folder.glob("*.wav"))


def test_the_clips_are_small_together(language: str) -> None:
    assert sum(path.stat().st_size for path, _ in clips_of(language).values()) < 6 * MEGABYTE


def test_a_clip_is_as_long_as_the_list_says_and_as_its_words_need(language: str) -> None:
    for text, (path, ms) in clips_of(language).items():
        assert abs(len(samples_of(path)) / RATE * 1000 - ms) <= 1, text
        assert 200 <= ms <= 4_500, text
        spelled_out = re.search(r"\d", text) is None
        assert not spelled_out or 35 <= ms / len(re.sub(r"\W", "", text)) <= 150, text


def test_a_clip_is_neither_silent_nor_overdriven_and_as_loud_as_the_others(language: str) -> None:
    for text, (path, _) in clips_of(language).items():
        samples = samples_of(path)
        peak = max(*samples, -min(samples))
        loudness = (sum(sample * sample for sample in samples) / len(samples)) ** 0.5
        assert 0.2 * FULL_SCALE < peak < 0.9 * FULL_SCALE, text
        assert 0.05 * FULL_SCALE < loudness < 0.12 * FULL_SCALE, text


def test_a_clip_begins_and_ends_softly_and_without_waiting(language: str) -> None:
    edge = RATE // 10
    for text, (path, _) in clips_of(language).items():
        samples = samples_of(path)
        peak = max(*samples, -min(samples))
        assert max(abs(samples[0]), abs(samples[-1])) < 0.01 * peak, text
        assert max(samples[:edge]) > 0.01 * peak, text
        assert max(samples[-edge:]) > 0.01 * peak, text


# --- putting clips together --------------------------------------------------------------------


def names(phrase: Phrase | None) -> list[str]:
    assert phrase is not None
    return [piece.path.stem for piece in phrase.pieces]


def test_a_sentence_is_put_together_in_its_order(prompts: Prompts) -> None:
    phrase = prompts.compose("Next: Knee rolls, right side.")
    assert names(phrase) == ["next", "knee-rolls", "right-side"]


def test_punctuation_leaves_the_pauses_it_has_in_speech(prompts: Prompts) -> None:
    phrase = prompts.compose("Get ready. Knee rolls, right side.")
    assert phrase is not None
    full_stop, comma, end = (piece.pause_ms for piece in phrase.pieces)
    assert 200 <= full_stop <= 400
    assert 60 <= comma <= 160
    assert end == 0


def test_the_longest_clip_is_taken() -> None:
    prompts = Prompts({text: Piece(Path(text), 1) for text in ("a", "b", "a b", "c")}, 16_000)
    assert names(prompts.compose("a b c")) == ["a b", "c"]


def test_a_long_clip_that_leads_nowhere_gives_way_to_shorter_ones() -> None:
    prompts = Prompts({text: Piece(Path(text), 1) for text in ("a b", "a", "b c")}, 16_000)
    assert names(prompts.compose("a b c")) == ["a", "b c"]


@pytest.mark.parametrize("text", ["CHILD'S POSE", "Child’s pose", "childs  pose!"])
def test_writing_does_not_matter(prompts: Prompts, text: str) -> None:
    assert names(prompts.compose(text)) == ["childs-pose"]


def test_a_phrase_lasts_as_long_as_its_samples(prompts: Prompts) -> None:
    phrase = prompts.compose("Next: Knee rolls, right side.")
    assert phrase is not None
    assert abs(len(phrase.samples(1.0)) / 2 / RATE - phrase.seconds) < 0.01


def test_the_gain_scales_the_samples(prompts: Prompts) -> None:
    phrase = prompts.compose("Next")
    assert phrase is not None
    full, half = array("h", phrase.samples(1.0)), array("h", phrase.samples(0.5))
    assert max(half) == pytest.approx(max(full) / 2, abs=1)
    assert not any(array("h", phrase.samples(0.0)))


def test_mu_law_bytes_stand_for_what_the_standard_says() -> None:
    assert [voice_prompts._level(code) for code in (0x00, 0x80, 0x7F, 0xFF, 0x8F)] == [
        *(-32_124, 32_124, 0, 0, 16_764)
    ]


@pytest.mark.parametrize(
    "manifest", [None, "", "rate = 16000", "not toml", 'rate = 1\nclips = "x"', "rate = 1\n[clips]"]
)
def test_without_a_readable_list_there_are_no_prompts(tmp_path: Path, manifest: str | None) -> None:
    folder = tmp_path / "sounds" / "prompts" / "en"
    folder.mkdir(parents=True)
    if manifest is not None:
        (folder / "prompts.toml").write_text(manifest, "utf-8")
    assert load_prompts("en", tmp_path) is None


def test_a_list_can_name_no_file_outside_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "sounds" / "prompts" / "en"
    folder.mkdir(parents=True)
    entry = 'rate = 16000\n[clips]\n"Next" = { file = "../../secret.wav", ms = 9 }\n'
    (folder / "prompts.toml").write_text(entry, "utf-8")
    prompts = load_prompts("en", tmp_path)
    assert prompts is not None
    phrase = prompts.compose("Next")
    assert phrase is not None
    assert phrase.pieces[0].path.parent == folder


# --- the way that plays them -------------------------------------------------------------------


class FakePlayer:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def play(self, phrase: Phrase, gain: float) -> None:
        self.heard.append((names(phrase), gain))

    def hush(self) -> None:
        self.heard.append("hush")

    def fault(self) -> None:
        return None

    def close(self) -> None:
        self.heard.append("closed")


class Recorded:
    def __init__(self, prompts: Prompts | None) -> None:
        self.player, self.ticker = FakePlayer(), FakeTicker()
        self.way = RecordedWay(lambda: prompts, self.player, self.ticker)
        self.over = 0
        self.way.finished.connect(self._finished)

    def _finished(self) -> None:
        self.over += 1


def test_the_list_is_read_when_the_voice_is_first_wanted(qapp: object, prompts: Prompts) -> None:
    recorded = Recorded(prompts)
    before = recorded.way.standing, recorded.way.can_say("Next")
    recorded.way.warm_up()
    assert before == (Standing.ASLEEP, False)
    assert (recorded.way.standing, recorded.way.can_say("Next")) == (Standing.READY, True)


def test_a_language_without_prompts_has_no_recorded_voice(qapp: object) -> None:
    recorded = Recorded(None)
    recorded.way.warm_up()
    assert recorded.way.standing is Standing.GONE


def test_a_sentence_is_over_when_its_clips_are(qapp: object, prompts: Prompts) -> None:
    recorded = Recorded(prompts)
    recorded.way.warm_up()
    recorded.way.say("Next: Knee rolls.", 100)
    assert recorded.player.heard == [(["next", "knee-rolls"], 1.0)]
    phrase = prompts.compose("Next: Knee rolls.")
    assert phrase is not None
    assert recorded.ticker.armed == phrase.seconds + DEVICE_S
    recorded.ticker.fire()
    assert recorded.over == 1


def test_a_hushed_sentence_has_no_end(qapp: object, prompts: Prompts) -> None:
    recorded = Recorded(prompts)
    recorded.way.warm_up()
    recorded.way.say("Next", 100)
    recorded.way.hush()
    assert recorded.ticker.armed is None
    recorded.way.close()
    assert recorded.player.heard[1:] == ["hush", "hush", "closed"]
