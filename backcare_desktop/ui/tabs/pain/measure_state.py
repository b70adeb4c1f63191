"""What the card "How you're doing" and the pages of the outcome measures show."""

from msgspec import Struct

from backcare_desktop.ui.tabs.pain.measure_history import HistoryState


class MeasureBlock(Struct, frozen=True):
    """One measure on the card.

    Attributes:
        key: ``psfs``, ``rmdq`` or ``groc``.
        score: the latest, such as ``4.7 of 10``; empty while there is none.
        score_text: what it counts and when it was given, or what the measure is for.
        verdict: the change since the start in words; empty while nothing can be said.
        why: which change counts, and where that comes from; empty while nothing can be said.
        due: when it is asked again; may be empty.
        action, action_name: words of its button, and how it is called by assistive technology.
    """

    key: str
    title: str
    score: str
    score_text: str
    verdict: str
    why: str
    due: str
    action: str
    action_name: str


class CardState(Struct, frozen=True):
    """The whole card.

    Attributes:
        message: said instead of the blocks while the diary isn't read; else empty.
        put_off: words of the button that puts asking off; empty where nothing is due.
    """

    message: str = ""
    blocks: tuple[MeasureBlock, ...] = ()
    put_off: str = ""


class Meaning(Struct, frozen=True):
    """What is good to know of a score.

    Attributes:
        score, verdict: as on the card; may be empty.
        lines: what it counts, which change means something, what can't be told.
        sources: where that comes from.
    """

    score: str
    verdict: str
    lines: tuple[str, ...]
    sources: tuple[str, ...]


class AskingState(Struct, frozen=True):
    """How often the page asks.

    Attributes:
        choice: key of the choice that holds.
        text: when it is asked next, in a sentence.
    """

    choice: str
    text: str


class ActivityRow(Struct, frozen=True):
    """An activity to rate.

    Attributes:
        id: of the activity.
        score: the answer so far; None for none.
        last: what was said last time, in a sentence; empty for nothing.
        shows_last: it may be read already: there is an answer, or it was asked for.
        change: how this activity moved since the start; empty while that can't be said.
    """

    id: str
    words: str
    score: int | None
    last: str
    shows_last: bool
    change: str


class Naming(Struct, frozen=True):
    """Activities that are being named.

    Attributes:
        typed: what stands in each field.
        problems: what is wrong with each; empty for nothing.
        note: what becomes of the answers so far; empty without any.
        can_cancel: there is a set to go back to.
    """

    typed: tuple[str, ...]
    problems: tuple[str, ...]
    note: str
    can_cancel: bool


class PsfsState(Struct, frozen=True):
    """The page of the person's own activities: naming them, or rating them.

    Attributes:
        naming: the fields; None while activities are rated.
        rows: what is rated, in order.
        changing: which answer is being changed, in words; empty for a new one.
        problem: why it can't be saved as it is; empty for nothing.
    """

    naming: Naming | None
    rows: tuple[ActivityRow, ...]
    changing: str
    problem: str
    meaning: Meaning
    asking: AskingState
    history: HistoryState
    can_save: bool


class RmdqState(Struct, frozen=True):
    """The page of the questionnaire.

    Attributes:
        ticked: numbers of the statements that are ticked, from 1.
        note: whether it is a new form, goes on, or which answer is being changed.
        notice: that a new day has begun since; else empty.
        changing: an answer given before is being changed.
    """

    ticked: frozenset[int]
    note: str
    notice: str
    changing: bool
    meaning: Meaning
    asking: AskingState
    history: HistoryState
    can_save: bool


class GrocState(Struct, frozen=True):
    """The page of the one question.

    Attributes:
        score: the answer so far; None for none.
        changing: which answer is being changed, in words; empty for a new one.
        problem: why it can't be saved as it is; empty for nothing.
    """

    score: int | None
    changing: str
    problem: str
    meaning: Meaning
    history: HistoryState
    can_save: bool
