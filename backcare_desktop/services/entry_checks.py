"""What an entry of the diary may not say."""

from datetime import datetime, timedelta
from enum import StrEnum

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.own_words import words_fault

AHEAD = timedelta(minutes=5)
"""An entry may lie ahead of now by this much: fields count whole minutes, and clocks are set."""


class Refusal(StrEnum):
    """Why nothing was written."""

    AHEAD = "ahead"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    UNREADABLE = "unreadable"


class EntryRefusedError(ValueError):
    """What was said can't be kept.

    Attributes:
        reason: why.
        text: the words that are meant; empty where it isn't about words.
    """

    def __init__(self, reason: Refusal, text: str = "") -> None:
        super().__init__(f"the entry was refused: {reason}")
        self.reason = reason
        self.text = text


def check_time(when: Moment, now_utc: datetime) -> None:
    """Let a time pass that lies behind.

    Raises:
        EntryRefusedError: it lies ahead of now, or outside 1900-2100.
    """
    if when.at_utc > now_utc + AHEAD:
        raise EntryRefusedError(Refusal.AHEAD)
    if when.local_date < EARLIEST:
        raise EntryRefusedError(Refusal.TOO_EARLY)
    if when.local_date > LATEST:
        raise EntryRefusedError(Refusal.TOO_LATE)


def words_of(entry: Entry) -> set[str]:
    """Everything in the person's own words that stands in one line."""
    own = {entry.detail.eased_words, entry.detail.worsened_words}
    return own | {relief.words for relief in entry.reliefs}


def check_words(words: set[str], kept: set[str]) -> None:
    """Let new words pass that can be read; those kept already stay as they are.

    Raises:
        EntryRefusedError: UNREADABLE.
    """
    for text in sorted(words - kept):
        if words_fault(text) is not None:
            raise EntryRefusedError(Refusal.UNREADABLE, text)
