"""What users of other programs complain of hearing, and what must therefore never be heard here."""

import math
import os
import random
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.timeline import CueKind, SegmentKind
from backcare_desktop.ui.platform.sound import QtSound
from backcare_desktop.ui.platform.sound_clip import RATE, Clip, Cue
from backcare_desktop.ui.platform.sound_pulse import PulsePlayer
from backcare_desktop.ui.platform.voice import SpokenVoice
from backcare_desktop.ui.platform.voice_way import VoiceKind
from backcare_desktop.ui.player import cues
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.tabs.settings.view import SettingsView
from tests.fakes import FakeClock
from tests.journeys import person as people
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    begin,
    calm,
    look_late,
    mat,
    routine,
    state,
    step,
)
from tests.journeys.person import Person
from tests.ui.fake_ticker import FakeTicker
from tests.ui.test_sound import FakeServer, RecordingPlayer, let_cues_end
from tests.ui.test_voice import FakeWay

Key = Qt.Key


# --- 8: three, two, one --------------------------------------------------------------------------


class Ears:
    """Notes what was left of the segment when each sound was played."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.heard: list[tuple[Cue, float, str]] = []

    def play(self, cue: Cue) -> None:
        self.heard.append((cue, state(self._person).remaining, state(self._person).segment.kind))

    def ticks(self, kind: SegmentKind) -> list[float]:
        """Seconds that were left at the ticks of segments of a kind."""
        return [left for cue, left, where in self.heard if cue is Cue.TICK and where == kind]


@pytest.fixture
def ears(person: Person, monkeypatch: pytest.MonkeyPatch) -> Ears:
    ears = Ears(person)
    monkeypatch.setattr(person.sound, "play", ears.play)
    return ears


def counted(person: Person) -> Routine:
    """Get ready, a hold, a switch, a hold, a rest, a hold."""
    sided = step(person, SIDED, Dose(hold_s=12, each_side=True), 8)
    return routine(sided, step(person, PLAIN, Dose(hold_s=12)))


def test_lesson_8_three_two_one_come_with_three_two_and_one_second_left(
    person: Person, ears: Ears
) -> None:
    begin(person, counted(person))
    person.wait_until_over(200)
    for kind in (SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST):
        assert ears.ticks(kind) == pytest.approx([3, 2, 1], abs=0.01), kind
    assert ears.ticks(SegmentKind.HOLD) == pytest.approx([3, 2, 1] * 3, abs=0.01)
    said = [words for words in person.voice.said if words.isdigit()]
    assert said == ["3", "2", "1"] * 6


def test_lesson_8_what_is_counted_is_what_is_seen(person: Person) -> None:
    begin(person, counted(person))
    while person.player.page is Page.MAT:
        said = len(person.voice.said)
        person.wait(1.0)
        for words in person.voice.said[said:]:
            if words.isdigit():
                assert mat(person).digits == words


def test_lesson_8_a_late_tick_counts_the_second_it_is_in_and_never_one_after_zero(
    person: Person, ears: Ears
) -> None:
    chance = random.Random(8)
    begin(person, counted(person))
    numbers: list[tuple[str, float]] = []
    while person.player.page is Page.MAT:
        said = len(person.voice.said)
        look_late(person, chance, latest_s=1.5)
        fresh = [words for words in person.voice.said[said:] if words.isdigit()]
        numbers += [(words, state(person).remaining) for words in fresh]
        assert len(fresh) <= 1, "no burst"
    assert len(numbers) > 6
    assert all(int(words) - 1 < left <= int(words) for words, left in numbers)
    assert all(left > 0 for cue, left, _ in ears.heard if cue is Cue.TICK)


# --- 9: the end of a set is not the end of a repetition ------------------------------------------

ENDS = (Cue.STEP_END, Cue.SWITCH, Cue.END)


@pytest.mark.parametrize("end", ENDS)
def test_lesson_9_an_end_is_longer_and_louder_than_a_repetition_to_the_ear(end: Cue) -> None:
    rep, other = samples(Cue.REP), samples(end)
    assert len(rep) / RATE < 0.2
    assert len(other) >= 5 * len(rep)
    assert loudness(other) >= 2 * loudness(rep)


def test_lesson_9_no_two_cues_have_the_same_sound() -> None:
    assert len({samples(cue).tobytes() for cue in Cue}) == len(Cue)


def samples(cue: Cue) -> "array[int]":
    return array("h", Clip(cue).samples())


def loudness(sound: "array[int]") -> float:
    """The loudest tenth of a second, as a root mean square."""
    window = RATE // 10
    starts = range(0, max(1, len(sound) - window + 1), window)
    return max(math.sqrt(sum(s * s for s in sound[n : n + window]) / window) for n in starts)


def test_lesson_9_a_set_never_ends_with_the_sound_of_a_repetition(
    person: Person, ears: Ears
) -> None:
    for rest_s in (10, 0):
        ears.heard.clear()
        reps = step(person, MOVING, Dose(reps=3, tempo_s=2.0, sets=2), rest_s)
        begin(person, routine(reps, step(person, SIDED, Dose(hold_s=5, each_side=True), rest_s)))
        person.wait_until_over(200)
        person.press(Key.Key_Escape)
        sounds = [cue for cue, _, _ in ears.heard if cue is not Cue.TICK]
        one_set = [Cue.START, Cue.REP, Cue.REP]
        between = [Cue.STEP_END] if rest_s else []
        sides = [Cue.START, Cue.SWITCH, Cue.START]
        assert sounds == [*one_set, *between, *one_set, *between, *sides, Cue.END]


def test_lesson_9_every_cue_that_ends_something_has_a_sound_of_its_own() -> None:
    sounds = {kind: cues._SOUNDS[kind] for kind in CueKind if kind in cues._SOUNDS}
    ends = [sounds[kind] for kind in (CueKind.REST, CueKind.SWITCH, CueKind.END, CueKind.REP)]
    assert len(set(ends)) == len(ends)


# --- 10: do not stop music, do give volume -------------------------------------------------------


class WatchedServer(FakeServer):
    """A sound server that notes everything it is asked for.

    It knows four calls, all about a stream of one's own; any other, such as one that turns others
    down, fails the test.
    """

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    def pa_simple_new(self, *args: object) -> int | None:
        self.asked.append(args)
        return super().pa_simple_new(*args)


def test_lesson_10_a_session_asks_the_sound_server_for_streams_of_its_own_and_nothing_else(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PULSE_PROP", raising=False)
    server = WatchedServer()
    monkeypatch.setattr(people, "FakeSound", lambda: QtSound(player=PulsePlayer(server.load)))
    person = Person(data_dir)
    begin(person, routine(step(person, MOVING, Dose(reps=4, tempo_s=3.0))))
    while person.player.page is Page.MAT:
        person.wait(1.0)
        let_cues_end()
    assert person.sound.problem() is None
    person.leave()
    let_cues_end()
    assert len(server.heard) >= 6
    assert server.opened == server.freed
    # No server and no device is named, so that it plays where everything else does. No role is,
    # so that no server takes it for a call and turns the music down.
    asked = {(where, device, words) for where, _, _, device, words, *_ in server.asked}
    assert asked == {(None, None, b"Cues")}
    assert not any("role" in os.environ.get(name, "") for name in ("PULSE_PROP", "PIPEWIRE_PROPS"))


def test_lesson_10_voice_and_sounds_have_a_volume_each_and_at_nothing_are_silent(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player, way = RecordingPlayer(), FakeWay(VoiceKind.RECORDED)
    spoken = SpokenVoice((way,), FakeClock(), FakeTicker())
    monkeypatch.setattr(people, "FakeSound", lambda: QtSound(player=player))
    monkeypatch.setattr(people, "FakeVoice", lambda: spoken)
    person = Person(data_dir)
    person.app.window.show_tab("settings")
    person.settle()
    (view,) = person.app.window.findChildren(SettingsView)
    for voice, sounds in ((0, 60), (60, 0), (0, 0), (30, 90)):
        view.sounds.voice.slider.setValue(voice)
        view.sounds.sound.slider.setValue(sounds)
        calm(person)
        player.heard.clear()
        way.heard.clear()
        begin(person, routine(step(person, MOVING, Dose(reps=3, tempo_s=3.0))))
        person.wait_until_over(60)
        person.press(Key.Key_Escape)
        assert {gain for _, gain in player.heard} == ({(sounds / 100) ** 3} if sounds else set())
        said = {one[1] for one in way.heard if isinstance(one, tuple)}
        assert said == ({voice} if voice else set())
    person.leave()
