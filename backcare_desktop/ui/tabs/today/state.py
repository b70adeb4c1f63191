"""What Today shows."""

from datetime import date

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.widgets.phase_strip import PhaseStep


class Picture(Struct, frozen=True):
    """An exercise of what is proposed: its figure, name and dose."""

    figure: str
    name: str
    dose: str = ""


class ActionCard(Struct, frozen=True):
    """The one thing to do now.

    Attributes:
        tag: where it stands, for instance ``1 of 3 today``.
        start: label of the one button that stands out; empty where there is nothing to press.
        plays: that button puts something on the mat.
        why: the reason, for whoever wants it.
        second: label of another way to do the same; empty for none.
        put_away: label of the button that puts it away for the day; empty where it can't be.
        steps: id of the routine whose steps can be read; empty for none.
        broken_off: id of a session to go on with; empty for none.
        check: the symptom check is one touch away.
    """

    title: str
    text: str
    tag: str = ""
    pictures: tuple[Picture, ...] = ()
    start: str = ""
    plays: bool = False
    why: str = ""
    second: str = ""
    put_away: str = ""
    steps: str = ""
    broken_off: str = ""
    check: bool = False


class Question(Struct, frozen=True):
    """What the eleven keys answer.

    Attributes:
        text: the question.
        session_id: the session that the answer belongs to; empty for the pain right now.
        tag: that it is the one thing to do now; empty when it isn't.
        why: the reason for that.
        put_away: label of the button that puts it away for the day; empty where it can't be.
    """

    text: str
    session_id: str = ""
    tag: str = ""
    why: str = ""
    put_away: str = ""


class RowButton(Struct, frozen=True):
    """A button of a line.

    Attributes:
        key: what the presenter knows it by.
        spoken: its name for a screen reader, which sees no line around it.
        writes: it needs a diary that takes entries.
    """

    key: str
    text: str
    spoken: str
    icon: str = ""
    writes: bool = False


class ListRow(Struct, frozen=True):
    """A line of the day's list; dots when something is meant several times a day.

    Attributes:
        known: what is known of it, for whoever wants it; empty for nothing.
        left: how long it still runs, as digits; empty while nothing runs.
    """

    key: str
    icon: str
    title: str
    text: str
    done: int = 0
    wanted: int = 0
    buttons: tuple[RowButton, ...] = ()
    known: str = ""
    left: str = ""


class HabitLine(Struct, frozen=True):
    """A habit that was chosen: ``key`` is its code, ``text`` what the tick stands for."""

    key: str
    text: str
    ticked: bool


class Trend(Struct, frozen=True):
    """The little chart.

    Attributes:
        first, last: the days it covers.
        days: rated days between these; gaps are missing.
        ends: words for the first and the last of these days.
        text: one neutral sentence under it.
        since: the first day of the episode that goes on; None without one.
    """

    first: date
    last: date
    days: tuple[DailyPain, ...]
    ends: tuple[str, str]
    text: str
    since: date | None = None


class TodayState(Struct, frozen=True):
    """The whole screen.

    Attributes:
        title, rest: the heading, and its lighter part.
        steps: phases of the episode; empty without one.
        action: None where the one thing to do is the question, or behind a lock.
        lock: why there is nothing to do now; None when there is.
        details: id of the entry of today that details can be added to; empty for none.
        done_text: the sessions of today; empty before the first.
        steady: how the last four weeks went; empty where it isn't shown.
    """

    title: str
    rest: str
    date_text: str
    steps: tuple[PhaseStep, ...]
    action: ActionCard | None
    question: Question
    latest_text: str
    details: str
    done_text: str
    rows: tuple[ListRow, ...]
    habits: tuple[HabitLine, ...]
    steady: str
    trend: Trend
    lock: LockNotice | None = None
