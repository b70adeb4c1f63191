"""What was done against the pain: one line each, as many as there were."""

from collections.abc import Mapping
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.pain_context import LONGEST_RELIEF_MIN, Effect, ReliefKind
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.entry_draft import ReliefDraft
from backcare_desktop.ui.tabs.pain.entry_reading import relief_field
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.number_field import NumberField
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_UNSAID = "unsaid"


class Relieved(Protocol):
    """Fields with reliefs among them."""

    @property
    def reliefs(self) -> tuple[ReliefDraft, ...]: ...


class RelievedState(Protocol):
    """What a page says of reliefs."""

    @property
    def draft(self) -> Relieved: ...

    @property
    def problems(self) -> Mapping[str, str]: ...


class ReliefCard(Card):
    """What was done, and buttons that add to it.

    Args:
        alone: there is one at most, so that the buttons go once there is.

    Signals:
        changed: the person typed, chose, added or took away something.
    """

    changed = Signal()

    def __init__(
        self, words: EntryWords, parent: QWidget | None = None, *, alone: bool = False
    ) -> None:
        super().__init__(parent, gap=14)
        self._words = words
        self._alone = alone
        self._rows: list[ReliefRow] = []
        self._lines = boxes.column(gap=14)
        self.body.addWidget(Label(self.tr("What did you do about it?"), "h3", wrap=True))
        self.body.addLayout(self._lines)
        self._tiles = Tiles(150, 8)
        self.adds: dict[ReliefKind, Button] = {}
        for kind in ReliefKind:
            button = Button(words.relief(kind), "secondary", "small", "plus")
            button.setAccessibleName(self.tr("Add: {relief}").format(relief=words.relief(kind)))
            button.setProperty("kind", kind.value)
            button.clicked.connect(self._add)
            self.adds[kind] = button
            self._tiles.add(button)
        self.body.addWidget(self._tiles)

    @property
    def rows(self) -> tuple["ReliefRow", ...]:
        """The lines, in the order they were added."""
        return tuple(self._rows)

    @property
    def reliefs(self) -> tuple[ReliefDraft, ...]:
        """What stands in the lines."""
        return tuple(row.draft for row in self._rows)

    @property
    def fields(self) -> dict[str, TextField]:
        """The lines that are typed into, by the names of what can be wrong with them."""
        return {relief_field(place): row.own for place, row in enumerate(self._rows)}

    def show_state(self, state: RelievedState) -> None:
        """Paint it; lines are made anew only where there are others than before."""
        reliefs = state.draft.reliefs
        shown = [(row.draft.kind, row.draft.id) for row in self._rows]
        if shown != [(relief.kind, relief.id) for relief in reliefs]:
            self._make_rows(reliefs)
        for row, relief in zip(self._rows, reliefs, strict=True):
            row.show_draft(relief)
        for name, field in self.fields.items():
            field.set_problem(state.problems.get(name, ""))

    def _make_rows(self, reliefs: tuple[ReliefDraft, ...]) -> None:
        for old in self._rows:
            old.hide()
            self._lines.removeWidget(old)
            old.deleteLater()
        self._rows = []
        counts: dict[ReliefKind, int] = {}
        for relief in reliefs:
            counts[relief.kind] = counts.get(relief.kind, 0) + 1
            row = ReliefRow(relief, self._words, counts[relief.kind])
            row.changed.connect(self.changed)
            row.removed.connect(self._remove)
            self._lines.addWidget(row)
            self._rows.append(row)
        self._tiles.setVisible(not (self._alone and self._rows))

    def begin(self) -> None:
        """Wait for what is said first."""
        if self._rows:
            self._rows[0].begin()
        else:
            self.adds[next(iter(self.adds))].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add(self) -> None:
        kind = ReliefKind(str(self.sender().property("kind")))
        self._make_rows((*self.reliefs, ReliefDraft(kind)))
        self.changed.emit()
        self._rows[-1].begin()

    @Slot()
    def _remove(self) -> None:
        gone = self.sender()
        kept = tuple(row.draft for row in self._rows if row is not gone)
        kind = gone.draft.kind if isinstance(gone, ReliefRow) else ReliefKind.OTHER
        self._make_rows(kept)
        self.changed.emit()
        self.adds[kind].setFocus(Qt.FocusReason.OtherFocusReason)


class ReliefRow(QWidget):
    """One of them.

    Args:
        relief: what it begins with.
        number: the how manieth of its kind; tells it from the others by name.

    Signals:
        changed: the person typed or chose something.
        removed: it is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        relief: ReliefDraft,
        words: EntryWords,
        number: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._relief = relief
        title = words.relief(relief.kind)
        name = title
        if number > 1:
            name = self.tr("{relief}, number {number}").format(relief=title, number=number)
        asked = self.tr("How was it afterwards?")
        effects = tuple((each.value, words.effect(each)) for each in Effect)
        self.own = TextField(self._asks(relief.kind, name))
        self.minutes = NumberField(
            self.tr("{relief}: minutes").format(relief=name), 1, LONGEST_RELIEF_MIN, self.tr("min")
        )
        self.effect = ChoiceBox(
            self.tr("{relief}: {question}").format(relief=name, question=asked),
            ((_UNSAID, self.tr("Not said how it was afterwards")), *effects),
        )
        self.remove = Button(
            self.tr("Remove {relief}").format(relief=name), "text", "small", "trash", icon_only=True
        )
        head = boxes.row(Label(title, "body_strong", wrap=True), self.remove, gap=8)
        head.setStretch(0, 1)
        length = QWidget()
        length.setLayout(boxes.row(self.minutes, Label(self.tr("min")), gap=8))
        column = boxes.column(head, self.own, WrapRow(length, self.effect, apart=False), gap=8)
        column.addWidget(Divider())
        self.setLayout(column)
        self.own.setVisible(relief.kind.needs_words)
        length.setVisible(relief.kind.takes_time)
        self.own.edited.connect(self.changed)
        self.minutes.entered.connect(self.changed)
        self.effect.chosen.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    @property
    def draft(self) -> ReliefDraft:
        """What stands in the line."""
        effect = self.effect.choice
        return replace(
            self._relief,
            words=self.own.input.text() if self._relief.kind.needs_words else self._relief.words,
            minutes=self.minutes.value,
            effect=None if effect in (None, _UNSAID) else Effect(str(effect)),
        )

    def show_draft(self, relief: ReliefDraft) -> None:
        """Show it, without reporting it."""
        self._relief = relief
        self.own.input.show_text(relief.words)
        self.minutes.set_value(relief.minutes)
        self.effect.choose(_UNSAID if relief.effect is None else relief.effect.value)

    def begin(self) -> None:
        """Wait for what is said first of it."""
        relief = self._relief.kind
        first = self.own.input if relief.needs_words else self.minutes
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asks(self, kind: ReliefKind, name: str) -> str:
        if kind is ReliefKind.MEDICINE:
            return self.tr("{relief}: what, and how much").format(relief=name)
        return self.tr("{relief}: what it was").format(relief=name)
