"""A comeback while it is changed: every change makes another draft, so that each can be undone."""

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.comeback import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    Comeback,
    ComebackItem,
    ComebackWeek,
)
from backcare_desktop.ui.tabs.training.reading import Wrong, WrongField, read_name, read_note


class ComebackDraft(Struct, frozen=True):
    """A comeback, and what stands in the fields of its weeks, be it right or wrong.

    Attributes:
        comeback: with titles and texts as they were when they could be read last.
        typed: title and text of each week as they are typed.
    """

    comeback: Comeback
    typed: tuple[tuple[str, str], ...]

    def with_item(self, week: int, index: int, item: ComebackItem) -> "ComebackDraft":
        """Another item in that place; weeks count from 1, items from 0."""
        return self._with(week, self.comeback.weeks[week - 1].with_item(index, item))

    def with_more(self, week: int, item: ComebackItem) -> "ComebackDraft":
        """One item more at the end of a week."""
        return self._with(week, self.comeback.weeks[week - 1].plus(item))

    def without_item(self, week: int, index: int) -> "ComebackDraft":
        """One item less."""
        return self._with(week, self.comeback.weeks[week - 1].without(index))

    def with_words(self, week: int, title: str, text: str) -> "ComebackDraft":
        """What is typed as title and text of a week."""
        typed = (*self.typed[: week - 1], (title, text), *self.typed[week:])
        kept = self.comeback.weeks[week - 1]
        wrong_title, wrong_text = problems_of(title, text)
        changed = replace(
            kept,
            title=kept.title if wrong_title else read_name(title, LONGEST_TITLE),
            text=kept.text if wrong_text else read_note(text, LONGEST_TEXT),
        )
        return ComebackDraft(self.comeback.with_week(week, changed), typed)

    def with_week(self, week: int) -> "ComebackDraft":
        """A week twice."""
        typed = (*self.typed[:week], *self.typed[week - 1 :])
        return ComebackDraft(self.comeback.plus_week(week), typed)

    def without_week(self, week: int) -> "ComebackDraft":
        """A week less."""
        typed = (*self.typed[: week - 1], *self.typed[week:])
        return ComebackDraft(self.comeback.without_week(week), typed)

    @property
    def right(self) -> bool:
        """Whether every field can be read."""
        return not any(any(problems_of(*words)) for words in self.typed)

    def _with(self, number: int, week: ComebackWeek) -> "ComebackDraft":
        return replace(self, comeback=self.comeback.with_week(number, week))


def draft_of(comeback: Comeback) -> ComebackDraft:
    """A comeback as it is, to change it."""
    return ComebackDraft(comeback, tuple((week.title, week.text) for week in comeback.weeks))


def problems_of(title: str, text: str) -> tuple[Wrong | None, Wrong | None]:
    """What is wrong with the title of a week, and with its text."""
    found: list[Wrong | None] = [None, None]
    try:
        read_name(title, LONGEST_TITLE)
    except WrongField as problem:
        found[0] = problem.wrong
    try:
        read_note(text, LONGEST_TEXT)
    except WrongField as problem:
        found[1] = problem.wrong
    return found[0], found[1]
