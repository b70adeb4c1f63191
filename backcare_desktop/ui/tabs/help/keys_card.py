"""Every key that there is, and what it does."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tiles import Tiles

_LEAD = 112
_NARROWEST = 340


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that work in the same place.

    Attributes:
        heading: where they work.
        keys: keys that do the same, and what they do.
        note: a sentence below them; empty for none.
    """

    heading: str
    keys: tuple[tuple[tuple[str, ...], str], ...]
    note: str = ""


class KeysCard(Card):
    """The keys in groups, as many of them side by side as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self.groups = (
            self._everywhere(),
            self._in_a_session(),
            self._in_a_question(),
            self._from_afar(),
            self._in_an_own_routine(),
            self._in_core(),
            self._in_the_check(),
            self._in_training(),
            self._in_the_chart(),
            self._in_the_diary(),
        )
        self.body.addWidget(Label(self.tr("Keys"), "h2"))
        tiles = Tiles(_NARROWEST, 32)
        for group in self.groups:
            tiles.add(_shown(group))
        self.body.addWidget(tiles)

    def _everywhere(self) -> KeyGroup:
        return KeyGroup(
            self.tr("Everywhere"),
            (
                ((self.tr("Ctrl 1–9"),), self.tr("go to a tab")),
                ((self.tr("Ctrl N"),), self.tr("new entry in the pain diary")),
                ((self.tr("F1"),), self.tr("this page")),
                ((self.tr("Ctrl Z"),), self.tr("undo the last entry")),
                (("0–9",), self.tr("rate pain on the pad")),
                ((self.tr("Shift 0"),), self.tr("rate it 10")),
            ),
        )

    def _in_a_session(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a session"),
            (
                ((self.tr("Space"),), self.tr("pause and resume")),
                (("→",), self.tr("next, or done")),
                (("←",), self.tr("back")),
                (("+", "↑"), self.tr("10 s more")),
                (("−", "↓"), self.tr("10 s less")),
                ((self.tr("E"),), self.tr("easier")),
                ((self.tr("H"),), self.tr("harder")),
                ((self.tr("X"),), self.tr("this hurts")),
                ((self.tr("V"),), self.tr("voice on or off, before it starts")),
                ((self.tr("F"), self.tr("F11")), self.tr("full screen")),
                ((self.tr("Esc"),), self.tr("leave")),
            ),
        )

    def _in_a_question(self) -> KeyGroup:
        return KeyGroup(
            self.tr("When a session asks"),
            (
                ((self.tr("E"),), self.tr("go on, easier")),
                ((self.tr("N"),), self.tr("skip this exercise")),
                ((self.tr("S"),), self.tr("stop for today")),
                ((self.tr("C"),), self.tr("symptom check")),
                ((self.tr("W"),), self.tr("when to get help")),
                ((self.tr("X"),), self.tr("this hurts, whatever it asks")),
                (("0–9",), self.tr("how much it hurts, Shift 0 for 10")),
                ((self.tr("Space"),), self.tr("resume, or stay")),
                ((self.tr("R"),), self.tr("restart this step")),
                ((self.tr("L"),), self.tr("leave, and go on later")),
                ((self.tr("D"),), self.tr("discard the session")),
                ((self.tr("Esc"),), self.tr("back, or leave")),
            ),
            self.tr("Each button shows its key."),
        )

    def _from_afar(self) -> KeyGroup:
        return KeyGroup(
            self.tr("From the mat"),
            (
                ((self.tr("Play/Pause"),), self.tr("start, pause and resume")),
                ((self.tr("Next"),), self.tr("next, or done")),
                ((self.tr("Previous"),), self.tr("back")),
                ((self.tr("Page Down"),), self.tr("next, or done")),
                ((self.tr("Page Up"),), self.tr("back")),
                ((self.tr("B"), ".", self.tr("F5")), self.tr("pause and resume")),
            ),
            self.tr(
                "Media keys, headset buttons and presenters. On Windows and macOS they work while "
                "Backcare is in front."
            ),
        )

    def _in_an_own_routine(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a routine of your own"),
            (
                ((self.tr("Alt ↑"), self.tr("Alt ↓")), self.tr("move the step")),
                ((self.tr("Ctrl D"),), self.tr("duplicate the step")),
                ((self.tr("Delete"),), self.tr("remove the step")),
                ((self.tr("Ctrl Z"),), self.tr("undo")),
                ((self.tr("Ctrl S"),), self.tr("save")),
            ),
        )

    def _in_core(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In Core"),
            (
                ((self.tr("Space"), self.tr("Enter")), self.tr("log a set, or take it back")),
                ((self.tr("Menu"),), self.tr("another amount of the set")),
                (("←", "→", "↑", "↓"), self.tr("another day of the calendar")),
                ((self.tr("Enter"),), self.tr("open the day, or save the amount")),
                ((self.tr("Alt ↑"), self.tr("Alt ↓")), self.tr("move an exercise, in Edit")),
                ((self.tr("Delete"),), self.tr("take an exercise out, in Edit")),
                ((self.tr("Ctrl S"),), self.tr("save, in Edit")),
                ((self.tr("Esc"),), self.tr("close the amount, or leave Edit")),
            ),
        )

    def _in_the_check(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In the symptom check"),
            (
                ((self.tr("Ctrl Enter"),), self.tr("continue")),
                ((self.tr("Alt ←"),), self.tr("back")),
            ),
        )

    def _in_training(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a form of Training"),
            (
                ((self.tr("Ctrl S"),), self.tr("save")),
                ((self.tr("Ctrl Z"),), self.tr("undo, while you change the comeback")),
                ((self.tr("Ctrl C"),), self.tr("copy the chosen weeks of the load plan")),
                ((self.tr("Esc"),), self.tr("leave the form")),
            ),
        )

    def _in_the_chart(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In the pain chart"),
            (
                (("←", "→"), self.tr("read the dot before or after")),
                ((self.tr("Home"), self.tr("End")), self.tr("read the first or the last dot")),
                ((self.tr("Enter"),), self.tr("open its day, or take the days you chose")),
                ((self.tr("Space"),), self.tr("begin to choose days at the dot, and end")),
                (("+", "−"), self.tr("fewer days or more")),
                ((self.tr("Shift ←"), self.tr("Shift →")), self.tr("earlier or later days")),
                (("0",), self.tr("the days as they were")),
                ((self.tr("Esc"),), self.tr("let go")),
            ),
            self.tr(
                "With the mouse: drag over the days, or turn the wheel with Ctrl held. A click "
                "opens a day."
            ),
        )

    def _in_the_diary(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In an entry of the pain diary"),
            (
                (("0–9",), self.tr("rate and save, on the pad")),
                (("↑", "↓"), self.tr("another day or time, in its field")),
                ((self.tr("Ctrl S"),), self.tr("save what you added")),
                ((self.tr("Ctrl Z"),), self.tr("undo")),
                ((self.tr("Page Up"), self.tr("Page Down")), self.tr("another rated day")),
                ((self.tr("Esc"),), self.tr("back")),
            ),
        )


def _shown(group: KeyGroup) -> QWidget:
    column = boxes.column(Label(group.heading, "h3", wrap=True), gap=8)
    for keys, words in group.keys:
        column.addWidget(KeyHint(keys, words, _LEAD))
    if group.note:
        column.addWidget(Label(group.note, "small", "text_muted", wrap=True))
    column.addStretch(1)
    holder = QWidget()
    holder.setLayout(column)
    return holder
