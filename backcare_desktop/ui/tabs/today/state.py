"""What Today shows."""

from dataclasses import dataclass
from datetime import date

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.ui.safety_words import LockNotice


@dataclass(frozen=True, slots=True)
class Picture:
    """An exercise of the suggested routine: its figure, name and dose."""

    figure: str
    name: str
    dose: str


@dataclass(frozen=True, slots=True)
class ActionCard:
    """The one thing to do now.

    Attributes:
        tag: where it stands, for instance ``1 of 3 today``.
        broken_off: id of a session to go on with; empty for a fresh start.
        advice: why it is better left out today; empty most of the time.
    """

    title: str
    text: str
    tag: str
    pictures: tuple[Picture, ...]
    start: str
    broken_off: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class DoneRow:
    """A line of what was done today; dots when it is wanted several times a day."""

    icon: str
    title: str
    text: str
    done: int = 0
    wanted: int = 0


@dataclass(frozen=True, slots=True)
class MorningQuestion:
    """How the back is the morning after a session.

    Attributes:
        session_id: the session that the answer belongs to.
        text: the question.
        put_away: label of the button that puts it away for the day.
    """

    session_id: str
    text: str
    put_away: str


@dataclass(frozen=True, slots=True)
class TodayState:
    """The whole screen.

    Attributes:
        trend: rated days between ``trend_first`` and ``trend_last``; gaps are missing.
        trend_ends: words for the first and the last of these days.
        trend_text: one neutral sentence under the little chart.
        lock: why there is nothing to do now; None when there is.
        morning: asked in place of how the back is right now; None most of the time.
    """

    date_text: str
    action: ActionCard | None
    rows: tuple[DoneRow, ...]
    latest_text: str
    trend_first: date
    trend_last: date
    trend: tuple[DailyPain, ...]
    trend_ends: tuple[str, str]
    trend_text: str
    lock: LockNotice | None = None
    morning: MorningQuestion | None = None
