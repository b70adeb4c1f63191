"""Stand-ins for what a machine offers around a session: they remember what was asked of them."""

from PySide6.QtCore import QObject, Signal

from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.platform.notifications import Note
from backcare_desktop.ui.platform.tray import TrayReminders
from backcare_desktop.ui.platform.voice import VoiceKind
from tests.fakes import FakeSound, FakeSpeech


class FakeVoice(QObject):
    """A voice that is not heard.

    Attributes:
        said: the sentences, in order; ``hush`` stands for falling silent.
        after: how much later than it was asked for each sentence begins, in seconds.
        silent: why nothing is heard; None when it is.
        warm, rested, tested, closed: how often that was asked of it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.after: list[float] = []
        self.volume = 100
        self.silent: str | None = None
        self.speaker = VoiceKind.RECORDED
        self.warm = self.rested = self.tested = self.closed = 0

    def warm_up(self) -> None:
        self.warm += 1

    def say(self, text: str, *, at_once: bool = False, after: float = 0.0) -> None:
        self.said.append(text)
        self.after.append(after)

    def hush(self) -> None:
        self.said.append("hush")

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def test(self) -> None:
        self.tested += 1

    def kind(self) -> VoiceKind:
        return self.speaker

    def problem(self) -> str | None:
        return self.silent

    def rest(self) -> None:
        self.rested += 1

    def close(self) -> None:
        self.closed += 1


class FakeAwake(QObject):
    """A screen that stays on when it is told to.

    Attributes:
        asked: every change of it, in order.
        refused: why it goes dark all the same; None when it doesn't.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.refused: str | None = None

    @property
    def held(self) -> bool:
        return self.asked[-1:] == ["hold"]

    def try_out(self) -> None:
        self.asked.append("try")

    def hold(self) -> None:
        self.asked.append("hold")

    def release(self) -> None:
        self.asked.append("release")

    def problem(self) -> str | None:
        return self.refused

    def close(self) -> None:
        self.asked.append("close")


class FakeMedia(QObject):
    """The desktop's media controls; ``wanted.emit`` is a key that somebody presses.

    Attributes:
        shown: title and whether it plays, as last told; None while the controls are given back.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[str, bool] | None = None
        self.closed = 0

    def set_state(self, title: str, *, playing: bool) -> None:
        self.shown = (title, playing)

    def clear(self) -> None:
        self.shown = None

    def close(self) -> None:
        self.closed += 1


class FakeLock(QObject):
    """A screen that is locked when ``lock`` is called; only who looks out hears of it.

    Attributes:
        watched: whether somebody looks out.
        closed: how often it was given back.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.watched = False
        self.closed = 0

    def watch(self) -> None:
        self.watched = True

    def rest(self) -> None:
        self.watched = False

    def lock(self) -> None:
        if self.watched:
            self.locked.emit()

    def unlock(self) -> None:
        if self.watched:
            self.unlocked.emit()

    def close(self) -> None:
        self.rest()
        self.closed += 1


class FakeTray(QObject):
    """A tray that does what a test clicks.

    Attributes:
        there: whether the desktop has one.
        shown: whether the icon is in it.
        reminders: what its menu says of them.
        messages: title and text of each, in order.
        closed: how often it was given back.
    """

    rate_wanted = Signal()
    open_wanted = Signal()
    left_out_wanted = Signal(bool)
    quit_wanted = Signal()
    message_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.shown = False
        self.reminders: TrayReminders | None = None
        self.messages: list[tuple[str, str]] = []
        self.closed = 0

    def present(self) -> bool:
        return self.there

    def set_shown(self, shown: bool) -> None:
        self.shown = shown and self.there

    def set_reminders(self, reminders: TrayReminders | None) -> None:
        self.reminders = reminders

    def show_message(self, title: str, text: str) -> bool:
        self.set_shown(True)
        if self.there:
            self.messages.append((title, text))
        return self.there

    def close(self) -> None:
        self.shown = False
        self.closed += 1


class FakeNotes(QObject):
    """A desktop's notes; ``pressed.emit`` is a button that somebody presses.

    Attributes:
        there: whether the desktop has such a service.
        standing: the note that is seen; None while none is.
        told: every note, in order.
    """

    pressed = Signal(str, str)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.works: bool | None = None
        self.standing: Note | None = None
        self.told: list[Note] = []
        self.closed = 0

    def try_out(self) -> None:
        self.works = self.there
        self.answered.emit()

    def show(self, note: Note) -> None:
        self.try_out()
        if self.there:
            self.told.append(note)
            self.standing = note

    def withdraw(self) -> None:
        self.standing = None

    def close(self) -> None:
        self.standing = None
        self.closed += 1


class FakeTaken:
    """A screen that another program fills when a test says so.

    Attributes:
        filled: whether one does.
    """

    def __init__(self) -> None:
        self.can_tell = True
        self.filled = False

    def look(self) -> bool:
        return self.filled


class FakeMachine:
    """All of them, and the :class:`Machine` that they make up."""

    def __init__(self, sound: FakeSound | None = None, reader: FakeSpeech | None = None) -> None:
        self.sound, self.reader = sound or FakeSound(), reader or FakeSpeech()
        self.voice, self.awake, self.media = FakeVoice(), FakeAwake(), FakeMedia()
        self.lock, self.tray = FakeLock(), FakeTray()
        self.notes, self.taken, self.away = FakeNotes(), FakeTaken(), FakeLock()

    def machine(self) -> Machine:
        around = (self.sound, self.reader, self.voice, self.awake, self.media)
        return Machine(*around, self.lock, self.tray, self.notes, self.taken, self.away)
