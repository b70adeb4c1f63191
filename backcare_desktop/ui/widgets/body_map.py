"""Where it hurts: a picture of the body, and the same as a list of check boxes."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.body import BodyArea, Face, areas_in_order
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.body_picture import BodyPicture
from backcare_desktop.ui.widgets.chip import Chip, Chips
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class BodyMap(QWidget):
    """Several areas at a time, by pointer, keyboard or list; the chosen ones are written out.

    Args:
        name: accessible name, such as the question above it.

    Signals:
        changed: all chosen areas, in the map's order, each time the person turns one round.
    """

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._words = EntryWords(self)
        self._areas: tuple[BodyArea, ...] = ()
        self._at = ""
        self.picture = BodyPicture(name)
        self.list = AreaList(name)
        self.list.hide()
        as_list = self.tr("Show as list")
        self.as_list = Switch(as_list, words=False)
        self.as_list.toggled.connect(self._show_list)
        self._pointed = Label("", "small", "text_muted", wrap=True)
        self._said = Label("", "body_strong", wrap=True)
        switch = boxes.row(None, Label(as_list, "small", "text_muted"), self.as_list, gap=8)
        column = boxes.column(gap=8)
        column.addLayout(switch)
        for part in (self.picture, self.list, self._pointed, self._said):
            column.addWidget(part)
        self.setLayout(column)
        self.picture.chosen.connect(self._turn)
        self.list.chosen.connect(self._turn)
        self.picture.pointed.connect(self._point)
        self._show()

    @property
    def areas(self) -> tuple[BodyArea, ...]:
        """The chosen areas, in the map's order."""
        return self._areas

    def choose(self, areas: Iterable[BodyArea]) -> None:
        """Show exactly these as chosen, without reporting it."""
        self._areas = areas_in_order(areas)
        self._show()

    @Slot(str)
    def _turn(self, word: str) -> None:
        self.choose(set(self._areas) ^ {BodyArea(word)})
        self.changed.emit(self._areas)

    @Slot(str)
    def _point(self, word: str) -> None:
        self._at = word
        self._name_pointed()

    def _name_pointed(self) -> None:
        """What is under the pointer; a chosen area is named below already."""
        text = self.tr("Press where it hurts.")
        if self._at:
            area = BodyArea(self._at)
            chosen = self.tr("Press again to take it off.")
            text = chosen if area in self._areas else self._words.area(area)
        self._pointed.setText(text)

    @Slot(bool)
    def _show_list(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.list.setVisible(shown)
        self.picture.setVisible(not shown)
        self._pointed.setVisible(not shown)

    def _show(self) -> None:
        self.picture.choose(self._areas)
        self.list.choose(self._areas)
        names = "\n".join(self._words.area(area) for area in self._areas)
        self._name_pointed()
        self._said.setText(names)
        self._said.setVisible(bool(names))


class AreaList(QWidget):
    """The areas of the body map as check boxes, a line for each part of the body.

    Args:
        name: accessible name of the group.

    Signals:
        chosen: the word of an area, each time the person turns it round.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        words = EntryWords(self)
        faces = {Face.BACK: self.tr("Back"), Face.FRONT: self.tr("Front")}
        column = boxes.column(gap=10)
        self._chips: dict[BodyArea, Chip] = {}
        for face, title in faces.items():
            column.addWidget(Label(title, "h3"))
            seen = (area for area in BodyArea if area.face is face)
            for _, group in groupby(seen, lambda area: area.part):
                column.addWidget(self._line(tuple(group), words))
        self.setLayout(column)

    def choose(self, areas: Iterable[BodyArea]) -> None:
        """Show exactly these as chosen, without reporting it."""
        wanted = set(areas)
        for area, chip in self._chips.items():
            chip.setChecked(area in wanted)

    def chip(self, area: BodyArea) -> Chip:
        """The check box of one area."""
        return self._chips[area]

    def _line(self, areas: tuple[BodyArea, ...], words: EntryWords) -> WrapRow:
        part = words.part(areas[0])
        chips = Chips(part, [(area.value, words.side(area)) for area in areas])
        for area in areas:
            self._chips[area] = chips.chip(area.value)
            self._chips[area].setAccessibleName(words.area(area))
        chips.chosen.connect(self.chosen)
        return WrapRow(Label(part), chips)
