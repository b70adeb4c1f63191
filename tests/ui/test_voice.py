"""A voice leads through the session, and never stands in its way."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QObject, Signal

from backcare_desktop.ui.platform import voice_system
from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice import (
    COUNT_STALE_S,
    RESCUE_S,
    STALE_S,
    SpokenVoice,
    machine_voice,
)
from backcare_desktop.ui.platform.voice_system import ANSWER_S, START_S, SystemWay, longest
from backcare_desktop.ui.platform.voice_way import Standing, VoiceKind
from tests.fakes import FakeClock
from tests.ui.fake_ticker import FakeTicker


class FakeWay(QObject):
    """Says nothing and remembers what it was told.

    Attributes:
        heard: sentences begun, with their volume; ``hush`` stands for falling silent.
        unknown: a text it has no words for.
    """

    settled = Signal()
    finished = Signal()
    failed = Signal()

    def __init__(self, kind: VoiceKind, standing: Standing = Standing.READY) -> None:
        super().__init__()
        self.kind = kind
        self.standing = standing
        self.heard: list[object] = []
        self.unknown = ""
        self.trouble: Fault | None = None
        self.warm = self.rested = self.closed = 0

    def warm_up(self) -> None:
        self.warm += 1

    def can_say(self, text: str) -> bool:
        return text != self.unknown

    def say(self, text: str, percent: int) -> None:
        self.heard.append((text, percent))

    def hush(self) -> None:
        self.heard.append("hush")

    def fault(self) -> Fault | None:
        return self.trouble

    def rest(self) -> None:
        self.rested += 1

    def close(self) -> None:
        self.closed += 1

    def become(self, standing: Standing) -> None:
        self.standing = standing
        self.settled.emit()

    def texts(self) -> list[object]:
        return [one[0] if isinstance(one, tuple) else one for one in self.heard]


class Told:
    """A voice with two fake ways and a clock that is moved by hand."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.system = FakeWay(VoiceKind.SYSTEM)
        self.recorded = FakeWay(VoiceKind.RECORDED)
        self.ticker = FakeTicker()
        self.voice = SpokenVoice((self.system, self.recorded), self.clock, self.ticker)

    def wait(self) -> None:
        """Until the timer comes."""
        assert self.ticker.armed is not None
        self.clock.advance(self.ticker.armed)
        self.ticker.fire()


@pytest.fixture
def told() -> Told:
    return Told()


# --- which voice -----------------------------------------------------------------------------


def test_the_systems_voice_speaks_when_it_works(told: Told) -> None:
    told.voice.say("Half-way.")
    assert told.system.texts() == ["Half-way."]
    assert told.recorded.heard == []
    assert told.voice.kind() is VoiceKind.SYSTEM


def test_while_the_systems_voice_is_starting_the_recorded_one_speaks(told: Told) -> None:
    told.system.standing = Standing.STARTING
    told.voice.say("Get ready.")
    assert told.recorded.texts() == ["Get ready."]


def test_without_the_systems_voice_the_recorded_one_speaks(told: Told) -> None:
    told.system.standing = Standing.GONE
    told.voice.say("Half-way.")
    assert told.recorded.texts() == ["Half-way."]
    assert told.voice.kind() is VoiceKind.RECORDED


def test_words_without_a_recording_are_left_out_and_the_next_sentence_is_said(told: Told) -> None:
    told.system.standing = Standing.GONE
    told.recorded.unknown = "Something of your own."
    told.voice.say("Something of your own.")
    told.voice.say("Half-way.")
    assert told.recorded.texts() == ["Half-way."]


def test_without_any_voice_nothing_is_said_and_nothing_breaks(told: Told) -> None:
    told.system.standing = told.recorded.standing = Standing.GONE
    told.voice.say("Half-way.")
    told.voice.say("Session finished.", at_once=True)
    assert told.voice.kind() is VoiceKind.NONE
    assert "no voice" in (told.voice.problem() or "")


# --- one sentence at a time ------------------------------------------------------------------


def test_a_second_sentence_waits_for_the_first(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.")
    assert told.system.texts() == ["Next: Cat–cow."]
    told.clock.advance(1.0)
    told.system.finished.emit()
    assert told.system.texts() == ["Next: Cat–cow.", "Half-way."]


def test_an_urgent_sentence_interrupts_and_drops_what_waits(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.")
    told.voice.say("Cat–cow.", at_once=True)
    assert told.system.texts() == ["Next: Cat–cow.", "hush", "Cat–cow."]
    told.system.finished.emit()
    assert told.system.texts()[-1] == "Cat–cow."


def test_only_the_newest_of_two_waiting_sentences_is_said(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.")
    told.voice.say("Paused.")
    told.system.finished.emit()
    assert told.system.texts() == ["Next: Cat–cow.", "Paused."]


def test_a_sentence_that_waited_too_long_is_left_out(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.")
    told.clock.advance(STALE_S + 0.1)
    told.system.finished.emit()
    assert told.system.texts() == ["Next: Cat–cow."]


def test_a_count_goes_stale_faster_than_a_sentence(told: Told) -> None:
    told.voice.say("Half-way.")
    told.voice.say("3")
    told.clock.advance(COUNT_STALE_S + 0.1)
    told.system.finished.emit()
    assert told.system.texts() == ["Half-way."]
    told.voice.say("2")
    assert told.system.texts() == ["Half-way.", "2"]


def test_hushed_it_forgets_what_it_was_saying_and_what_waited(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.")
    told.voice.hush()
    assert told.system.texts() == ["Next: Cat–cow.", "hush"]
    told.voice.say("Paused.")
    assert told.system.texts()[-1] == "Paused."


# --- failing in the middle -------------------------------------------------------------------


def test_a_sentence_that_fails_in_time_is_said_by_the_other_voice(told: Told) -> None:
    told.voice.say("Knee rolls, right side.")
    told.clock.advance(RESCUE_S - 0.1)
    told.system.become(Standing.GONE)
    told.system.failed.emit()
    assert told.recorded.texts() == ["Knee rolls, right side."]


def test_a_sentence_that_fails_too_late_is_dropped_and_the_next_one_is_said(told: Told) -> None:
    told.voice.say("Knee rolls, right side.")
    told.clock.advance(RESCUE_S + 0.1)
    told.system.become(Standing.GONE)
    told.system.failed.emit()
    assert told.recorded.heard == []
    told.voice.say("Half-way.")
    assert told.recorded.texts() == ["Half-way."]


def test_a_newer_sentence_that_waits_is_said_in_place_of_the_failed_one(told: Told) -> None:
    told.voice.say("Knee rolls, right side.")
    told.voice.say("Half-way.")
    told.clock.advance(0.5)
    told.system.become(Standing.GONE)
    told.system.failed.emit()
    assert told.recorded.texts() == ["Half-way."]


def test_a_way_that_fails_without_going_is_not_asked_for_the_same_sentence_again(
    told: Told,
) -> None:
    told.system.standing = Standing.GONE
    told.voice.say("Half-way.")
    told.recorded.failed.emit()
    assert told.recorded.texts() == ["Half-way."]


# --- volume, test, problems ------------------------------------------------------------------


def test_the_voice_has_a_volume_of_its_own(told: Told) -> None:
    told.voice.set_volume(35)
    told.voice.say("Half-way.")
    assert told.system.heard == [("Half-way.", 35)]


@pytest.mark.parametrize(("asked", "taken"), [(140, 100), (100, 100), (1, 1)])
def test_a_volume_beyond_the_ends_is_the_nearer_end(told: Told, asked: int, taken: int) -> None:
    told.voice.set_volume(asked)
    told.voice.say("Half-way.")
    assert told.system.heard == [("Half-way.", taken)]


def test_turned_down_to_nothing_it_starts_nothing_and_has_no_problem(told: Told) -> None:
    told.voice.say("Half-way.")
    told.voice.set_volume(0)
    assert told.system.texts() == ["Half-way.", "hush"]
    told.voice.warm_up()
    told.voice.say("Paused.")
    told.voice.test()
    assert told.system.warm == 0
    assert told.system.texts() == ["Half-way.", "hush"]
    told.system.standing = told.recorded.standing = Standing.GONE
    assert told.voice.problem() is None


def test_the_test_waits_until_it_is_known_which_voice_speaks(told: Told) -> None:
    told.system.standing = Standing.STARTING
    told.voice.test()
    assert told.system.warm == 1
    assert told.recorded.heard == []
    told.system.become(Standing.READY)
    assert told.system.texts() == ["Get ready. Left side."]
    told.system.become(Standing.READY)
    assert told.system.texts() == ["Get ready. Left side."]


def test_the_test_is_said_by_the_recorded_voice_when_the_systems_is_given_up(told: Told) -> None:
    told.system.standing = Standing.STARTING
    told.voice.test()
    told.system.become(Standing.GONE)
    assert told.recorded.texts() == ["Get ready. Left side."]


def test_a_missing_loudspeaker_is_told_in_a_sentence(told: Told) -> None:
    told.system.standing = Standing.GONE
    told.recorded.trouble = Fault.DEVICE
    assert told.voice.problem() == "The voice is off: no loudspeaker or headphones answer."


def test_before_anything_was_tried_there_is_no_problem(told: Told) -> None:
    told.system.standing = told.recorded.standing = Standing.ASLEEP
    assert told.voice.problem() is None


def test_a_change_of_voice_is_told(told: Told) -> None:
    kinds: list[VoiceKind] = []

    def note() -> None:
        kinds.append(told.voice.kind())

    told.voice.changed.connect(note)
    told.system.become(Standing.GONE)
    told.system.become(Standing.READY)
    assert kinds == [VoiceKind.RECORDED, VoiceKind.SYSTEM]


def test_turned_up_in_the_middle_of_a_session_it_gets_ready_by_itself(told: Told) -> None:
    told.system.standing = told.recorded.standing = Standing.ASLEEP
    told.voice.say("Half-way.")
    assert (told.system.warm, told.recorded.warm) == (1, 1)


def test_the_machines_voice_is_made_without_starting_anything(qapp: object) -> None:
    voice = machine_voice(FakeClock())
    assert voice.kind() is VoiceKind.NONE
    assert voice.problem() is None
    voice.close()


def test_resting_gives_back_what_only_a_session_needs(told: Told) -> None:
    told.voice.say("Half-way.")
    told.voice.rest()
    assert told.system.texts() == ["Half-way.", "hush"]
    assert (told.system.rested, told.recorded.rested) == (1, 1)


def test_closed_it_says_nothing_more(told: Told) -> None:
    told.voice.close()
    told.voice.warm_up()
    told.voice.say("Half-way.")
    told.voice.test()
    assert (told.system.closed, told.system.warm) == (1, 0)
    assert told.system.heard == []


# --- a sentence that leaves room for a sound -------------------------------------------------


def test_a_sentence_can_begin_a_little_later(told: Told) -> None:
    told.voice.say("Knee rolls, right side.", after=0.3)
    assert (told.system.heard, told.ticker.armed) == ([], 0.3)
    told.wait()
    assert told.system.texts() == ["Knee rolls, right side."]


def test_an_urgent_one_interrupts_at_once_and_speaks_later(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Cat–cow.", at_once=True, after=0.3)
    assert told.system.texts() == ["Next: Cat–cow.", "hush"]
    told.wait()
    assert told.system.texts()[-1] == "Cat–cow."


def test_what_comes_in_between_takes_its_place(told: Told) -> None:
    told.voice.say("Half-way.", after=0.3)
    told.voice.say("3")
    assert (told.system.texts(), told.ticker.armed) == (["3"], None)
    told.system.finished.emit()
    assert told.system.texts() == ["3"]


def test_its_time_comes_while_another_is_said(told: Told) -> None:
    told.voice.say("Next: Cat–cow.")
    told.voice.say("Half-way.", after=0.3)
    told.wait()
    assert told.system.texts() == ["Next: Cat–cow."]
    told.system.finished.emit()
    assert told.system.texts() == ["Next: Cat–cow.", "Half-way."]


def test_the_one_before_may_end_before_its_time(told: Told) -> None:
    told.voice.say("3")
    told.voice.say("Half-way.", after=0.3)
    told.system.finished.emit()
    assert told.system.texts() == ["3"]
    told.wait()
    assert told.system.texts() == ["3", "Half-way."]


def test_a_hush_forgets_it(told: Told) -> None:
    told.voice.say("Half-way.", after=0.3)
    told.voice.hush()
    assert told.ticker.armed is None
    told.system.finished.emit()
    assert told.system.heard == []


# --- the system's voice in its helper --------------------------------------------------------


class FakeHelper(QObject):
    """The helper process: remembers what it was told, says what it is made to say."""

    heard = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Mapping[str, object]] = []
        self.running = False
        self.starts = 0

    def start(self) -> None:
        self.running = True
        self.starts += 1

    def tell(self, message: Mapping[str, object]) -> None:
        self.told.append(message)

    def kill(self) -> None:
        self.running = False


class Helped:
    """The system's way with a fake helper, and a note of what it reported."""

    def __init__(self) -> None:
        self.helper = FakeHelper()
        self.ticker = FakeTicker()
        self.way = SystemWay(self.helper, self.ticker)
        self.reports: list[str] = []
        self.way.settled.connect(self._settled)
        self.way.finished.connect(self._finished)
        self.way.failed.connect(self._failed)

    def _settled(self) -> None:
        self.reports.append(str(self.way.standing))

    def _finished(self) -> None:
        self.reports.append("finished")

    def _failed(self) -> None:
        self.reports.append("failed")

    def ready(self) -> None:
        self.way.warm_up()
        self.helper.heard.emit({"is": "ready"})

    def says(self, told: str, number: object = 1) -> None:
        self.helper.heard.emit({"is": told, "id": number})


@pytest.fixture
def helped() -> Helped:
    return Helped()


def test_the_helper_starts_when_it_is_first_wanted(helped: Helped) -> None:
    assert helped.helper.starts == 0
    helped.way.warm_up()
    helped.way.warm_up()
    assert helped.helper.starts == 1
    assert helped.ticker.armed == START_S
    assert helped.way.standing is Standing.STARTING


def test_an_engine_that_answers_is_ready(helped: Helped) -> None:
    helped.ready()
    assert helped.way.standing is Standing.READY
    assert helped.ticker.armed is None
    assert helped.reports == ["ready"]


def test_an_engine_that_hangs_at_its_start_is_killed_and_given_up(helped: Helped) -> None:
    helped.way.warm_up()
    helped.ticker.fire()
    assert not helped.helper.running
    assert helped.reports == ["gone"]


@pytest.mark.parametrize("report", ["failed", "ended"])
def test_an_engine_that_is_not_there_is_given_up(helped: Helped, report: str) -> None:
    helped.way.warm_up()
    if report == "failed":
        helped.helper.heard.emit({"is": "failed"})
    else:
        helped.helper.ended.emit()
    assert helped.reports == ["gone"]
    assert helped.ticker.armed is None


def test_a_sentence_is_followed_to_its_end(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    assert helped.helper.told == [{"do": "say", "id": 1, "text": "Half-way.", "volume": 60}]
    assert helped.ticker.armed == ANSWER_S
    helped.says("started")
    assert helped.ticker.armed == longest("Half-way.")
    helped.says("finished")
    assert helped.reports == ["ready", "finished"]
    assert helped.ticker.armed is None


def test_an_engine_that_does_not_begin_is_given_up_in_time_for_another_voice(
    helped: Helped,
) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.ticker.fire()
    assert helped.reports == ["ready", "gone", "failed"]
    assert not helped.helper.running
    assert ANSWER_S < RESCUE_S


def test_an_engine_that_never_finishes_is_given_up(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.says("started")
    helped.ticker.fire()
    assert helped.reports == ["ready", "gone", "failed"]


def test_a_helper_that_dies_while_it_speaks_fails_the_sentence(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.says("started")
    helped.helper.ended.emit()
    assert helped.reports == ["ready", "gone", "failed"]


def test_a_helper_that_dies_between_sentences_fails_none(helped: Helped) -> None:
    helped.ready()
    helped.helper.ended.emit()
    assert helped.reports == ["ready", "gone"]


def test_nothing_is_heard_of_a_sentence_that_was_hushed(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.says("started")
    helped.way.hush()
    assert helped.helper.told[-1] == {"do": "stop"}
    assert helped.ticker.armed is None
    helped.says("finished")
    assert helped.reports == ["ready"]


def test_the_end_of_an_older_sentence_is_not_taken_for_the_newer_ones(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.way.hush()
    helped.way.say("Paused.", 60)
    helped.says("finished", 1)
    assert helped.reports == ["ready"]
    helped.says("finished", 2)
    assert helped.reports == ["ready", "finished"]


@pytest.mark.parametrize("nonsense", [{}, {"is": 7}, {"is": "finished"}, {"id": None}])
def test_messages_that_mean_nothing_change_nothing(
    helped: Helped, nonsense: dict[str, object]
) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.helper.heard.emit(nonsense)
    assert helped.reports == ["ready"]
    assert helped.ticker.armed == ANSWER_S


def test_one_that_was_given_up_is_tried_again_at_the_next_session(helped: Helped) -> None:
    helped.way.warm_up()
    helped.ticker.fire()
    helped.ready()
    assert helped.helper.starts == 2
    assert helped.reports == ["gone", "ready"]


def test_resting_ends_the_helper_and_is_no_failure(helped: Helped) -> None:
    helped.ready()
    helped.way.say("Half-way.", 60)
    helped.way.rest()
    assert not helped.helper.running
    assert helped.way.standing is Standing.ASLEEP
    assert helped.ticker.armed is None
    assert helped.reports == ["ready"]


def test_the_longest_cue_lines_have_time_to_be_said_slowly() -> None:
    line = "Brace. Hold one line from head to heels, and keep breathing."
    slow_words_a_second = 1.2
    assert longest(line) > len(line.split()) / slow_words_a_second
    assert voice_system.START_S < 12  # a hung engine holds its maker 12 s and more
