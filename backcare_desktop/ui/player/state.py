"""What the player shows: one frozen value, made by the presenter, painted by the view."""

from enum import StrEnum

from msgspec import Struct


class Action(StrEnum):
    """What the person asks of the player, by key or by button."""

    PAUSE_OR_RESUME = "pause_or_resume"
    BACK = "back"
    NEXT = "next"
    SKIP_EXERCISE = "skip_exercise"
    MORE_TIME = "more_time"
    LESS_TIME = "less_time"
    EASIER = "easier"
    HARDER = "harder"
    HURTS = "hurts"
    EASE = "ease"
    RESTART_STEP = "restart_step"
    ESCAPE = "escape"
    LEAVE = "leave"
    END_HERE = "end_here"
    DISCARD = "discard"
    STAY = "stay"
    FULL_SCREEN = "full_screen"
    WARNING_SIGNS = "warning_signs"
    CHECK = "check"
    SKIP_RATING = "skip_rating"
    BEGIN_ANYWAY = "begin_anyway"
    VOICE = "voice"
    CLOSE = "close"


class Page(StrEnum):
    """The player's three pages."""

    BEFORE = "before"
    MAT = "mat"
    AFTER = "after"


class BarState(StrEnum):
    """A piece of the whole-routine bar."""

    DONE = "done"
    SKIPPED = "skipped"
    NOW = "now"
    AHEAD = "ahead"


class RingTone(StrEnum):
    """How the countdown ring is drawn; each has a second cue beside its colour."""

    WORK = "work"
    PAUSE_BETWEEN = "pause_between"
    LAST_SECONDS = "last_seconds"
    PAUSED = "paused"


class Bar(Struct, frozen=True):
    """One exercise, side or set in the whole-routine bar.

    Attributes:
        label: the exercise with its side, for instance ``Knee rolls right``.
        seconds: its length; bars are as wide as they are long.
        fraction: how much of it is done, 0-1.
    """

    label: str
    seconds: float
    state: BarState
    fraction: float = 0.0


class Shown(Struct, frozen=True):
    """Which picture: a figure, the side it works on, and which of its frames."""

    figure: str
    side: str | None = None
    frame: int = 0
    description: str = ""


class NextUp(Struct, frozen=True):
    """The card that announces what follows."""

    title: str
    dose: str
    picture: Shown | None


class Choice(Struct, frozen=True):
    """A button on a panel, with the key that presses it."""

    action: Action
    label: str
    key: str
    kind: str = "secondary"


class Panel(Struct, frozen=True):
    """A question laid over the figure while the session stands still."""

    title: str
    text: str
    choices: tuple[Choice, ...]
    tone: str = "plain"


class RatingPage(Struct, frozen=True):
    """The page before or after the mat: one question, eleven buttons, one way on.

    Attributes:
        figure: the picture beside the question.
        facts: short lines about the session that was done; empty before it.
        chosen: the rating given; None when none is.
        on: label of the button that goes on without (or after) a rating.
        advice: when to get help; shown as a warning, empty most of the time.
        check: label of the button that leads to the symptom check; empty most of the time.
        anyway: label of the button that begins though it is better left out; mostly empty.
        voice: whether the routine is spoken; None where that is no question.
    """

    title: str
    text: str
    question: str
    picture: Shown | None
    facts: tuple[str, ...]
    chosen: int | None
    on: str
    on_action: Action
    advice: str = ""
    check: str = ""
    voice: bool | None = None
    anyway: str = ""


class MatPage(Struct, frozen=True):
    """The page that is seen from the mat.

    Attributes:
        spoken: says the ring to who can't see it.
        untimed: it goes on until the person says that it is done.
        easier, harder: whether it can be done one rung easier or harder than now.
    """

    routine: str
    bars: tuple[Bar, ...]
    total_left: str
    title: str
    badge: str
    picture: Shown | None
    cue: str
    digits: str
    caption: str
    ring: float
    tone: RingTone
    next_up: NextUp | None
    step: str
    paused: bool
    spoken: str = ""
    untimed: bool = False
    easier: bool = False
    harder: bool = False
    panel: Panel | None = None


class PlayerState(Struct, frozen=True):
    """Everything the player shows.

    Attributes:
        notice: one line about the machine (no sound, not saved); empty when all is well.
        full_screen: whether the window fills the screen.
    """

    page: Page
    rating: RatingPage | None = None
    mat: MatPage | None = None
    notice: str = ""
    full_screen: bool = False
