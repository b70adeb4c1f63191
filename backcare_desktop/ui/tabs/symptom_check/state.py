"""What the symptom check shows: one frozen value for each of its screens."""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.answers import Answer
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.safety_words import LockNotice


class Tone(StrEnum):
    """How a level looks. Words and shape say the same as the colour."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    ROUTINE = "routine"
    SELF_CARE = "self_care"
    NONE = "none"


TONES = {
    Level.EMERGENCY: Tone.EMERGENCY,
    Level.URGENT: Tone.URGENT,
    Level.ROUTINE: Tone.ROUTINE,
    Level.SELF_CARE: Tone.SELF_CARE,
    None: Tone.NONE,
}


# --- the first screen --------------------------------------------------------------------------


class TermsState(Struct, frozen=True):
    """What has to be agreed to first.

    Attributes:
        again: why it is shown once more; empty the first time.
    """

    title: str
    paragraphs: tuple[str, ...]
    again: str
    agree: str


class PastRow(Struct, frozen=True):
    """One line of the history.

    Attributes:
        check_id: which check.
        when: day and time.
        level: its name.
        reasons: the answers that caused it, in one line.
        note: for instance that its answers were changed later; may be empty.
        chosen: marked for comparing.
        removable: it can be taken out; what locks can't.
    """

    check_id: str
    when: str
    level: str
    tone: Tone
    reasons: str
    note: str
    chosen: bool
    removable: bool


class HomeState(Struct, frozen=True):
    """Start, or look back.

    Attributes:
        start: label of the main button.
        unfinished: about a check of today that can be gone on with; empty when there is none.
        start_over: label of the button that leaves it and asks anew; empty with no such check.
        lock: what is paused and why; None when nothing is.
        rules: version of the rules and who reviewed them.
        past: newest first.
        compare: label of the button that compares; empty while there is nothing to compare.
    """

    lead: str
    start: str
    unfinished: str
    start_over: str
    lock: LockNotice | None
    rules: str
    past: tuple[PastRow, ...]
    compare: str


# --- the interview -----------------------------------------------------------------------------


class QuestionRow(Struct, frozen=True):
    """A yes/no question.

    Attributes:
        number: as shown before it.
        answer: what was answered; None when nothing was.
        why: shown beside the questions while this one has the focus.
    """

    key: str
    number: int
    ask: str
    detail: str
    why: str
    answer: Answer | None


class FieldKind(StrEnum):
    """How a field is asked for."""

    CHOICE = "choice"
    NUMBER = "number"
    PAIN = "pain"
    REGIONS = "regions"


class FieldRow(Struct, frozen=True):
    """A question with another answer than yes or no.

    Attributes:
        key: name of the answer field, or ``side`` or ``regions``.
        options: key and text of each choice, in order; for CHOICE and REGIONS.
        chosen: keys chosen; for REGIONS any number of them.
        value: for NUMBER and PAIN; None when nothing was entered.
        least, most: bounds; for NUMBER.
        unit: what the number counts, for instance ``days ago``.
        shown: the number in words, for instance ``Wednesday 18 November``; may be empty.
        optional: may be left open.
    """

    key: str
    kind: FieldKind
    number: int
    ask: str
    detail: str
    options: tuple[tuple[str, str], ...] = ()
    chosen: tuple[str, ...] = ()
    value: int | None = None
    least: int = 0
    most: int = 0
    unit: str = ""
    shown: str = ""
    optional: bool = False


class InterviewState(Struct, frozen=True):
    """One page of questions.

    Attributes:
        page, pages: which one, counted from 1, of how many.
        progress: for instance ``Page 1 of 5 · about 3 minutes``.
        fields, questions: in the order shown; fields come first.
        why: paragraphs beside them.
        answered: for instance ``4 of 13 answered``.
        rest_no: label of the button that answers the open questions with No; empty to hide it.
        can_go_on: everything that applies is answered.
        go_on: label of the main button.
        can_go_back: there is a page before this one.
    """

    page: int
    pages: int
    progress: str
    title: str
    text: str
    fields: tuple[FieldRow, ...]
    questions: tuple[QuestionRow, ...]
    why: tuple[str, ...]
    answered: str
    rest_no: str
    can_go_on: bool
    go_on: str
    can_go_back: bool


# --- the static list ---------------------------------------------------------------------------


class SignGroup(Struct, frozen=True):
    """Warning signs that ask for the same, and the button that says one of them applies."""

    level: Level
    tone: Tone
    title: str
    signs: tuple[str, ...]
    applies: str


class ListState(Struct, frozen=True):
    """The static list of warning signs; nothing is computed from it."""

    title: str
    text: str
    groups: tuple[SignGroup, ...]
    none_applies: str


# --- the result --------------------------------------------------------------------------------


class ReasonRow(Struct, frozen=True):
    """An answer that led to the result, for instance ``New trouble peeing`` – ``You said: Yes``."""

    text: str
    said: str


class ClearState(Struct, frozen=True):
    """The question who examined the person, open or not.

    Attributes:
        text: what is paused.
        button: label of the button that opens the question; empty when nothing is paused.
        cleared: what was recorded; empty when nothing was.
        asking: the question is open.
        who: key and text of each choice.
    """

    text: str
    button: str
    cleared: str
    asking: bool
    who: tuple[tuple[str, str], ...]


class NextStep(Struct, frozen=True):
    """Something to do after a result: an icon, two lines and a button.

    Attributes:
        key: what the button asks for: ``stretch``, ``episode`` or ``new_episode``.
    """

    key: str
    icon: str
    title: str
    text: str
    button: str


class ResultState(Struct, frozen=True):
    """What the answers come to.

    Attributes:
        when: day and time, as said today.
        date: the same, true on any day: for paper and the clipboard.
        level: its name in a word or two.
        number: of the ambulance, to be shown large; empty below an emergency.
        country: whose number it is.
        unfinished: that there are questions left; empty when complete.
        reasons: the answers that led here; empty for self-care.
        tell: what to say on the phone or at the desk.
        bring: what to take along.
        do: what to do meanwhile.
        steps: what comes next in Backcare; empty while things are paused.
        since: what is new since the check before, in one line; may be empty.
        answers: everything that was answered, of a check that was looked up; else empty.
        net: when to get help at once.
        rules: version of the rules, and that no clinician has reviewed them.
        can_correct: answers can be changed (in a new check).
        can_finish: questions are left.
        copy: the whole page as plain text.
    """

    check_id: str
    when: str
    date: str
    tone: Tone
    level: str
    headline: str
    text: str
    number: str
    country: str
    unfinished: str
    reasons: tuple[ReasonRow, ...]
    answers: tuple[ReasonRow, ...]
    tell: str
    do: tuple[str, ...]
    bring: tuple[str, ...]
    steps: tuple[NextStep, ...]
    since: str
    net: str
    rules: str
    clear: ClearState
    can_correct: bool
    can_finish: bool
    copy: str


# --- comparing ---------------------------------------------------------------------------------


class Change(StrEnum):
    """What became of an answer from one check to a later one."""

    NONE = "none"
    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


class CompareRow(Struct, frozen=True):
    """One answer in two checks.

    Attributes:
        word: the change in a word, for instance ``New``; empty when both are the same.
    """

    text: str
    before: str
    after: str
    change: Change
    word: str


class CompareState(Struct, frozen=True):
    """Two checks side by side, the earlier one first.

    Attributes:
        summary: for instance ``New since 3 May: a patch of numbness on one leg``.
        heads: when, level and rule-set version of each.
        rows: only answers that say something in one of the two.
    """

    summary: str
    heads: tuple[tuple[str, str, str], tuple[str, str, str]]
    tones: tuple[Tone, Tone]
    rows: tuple[CompareRow, ...]


class NumbersState(Struct, frozen=True):
    """Whom to call, shown over whatever is on the screen.

    Attributes:
        countries: code and name of every country, by name.
        country: the code chosen.
        emergency, urgent, note: for that country.
    """

    countries: tuple[tuple[str, str], ...]
    country: str
    emergency: str
    urgent: str
    note: str


class CheckState(Struct, frozen=True):
    """The whole tab: exactly one of the screens, and perhaps the numbers over it.

    Attributes:
        visits: another number means that somebody went to the screen just now.
    """

    terms: TermsState | None = None
    home: HomeState | None = None
    interview: InterviewState | None = None
    signs: ListState | None = None
    result: ResultState | None = None
    compare: CompareState | None = None
    numbers: NumbersState | None = None
    visits: int = 0
