"""Every key that there is, and what it does."""

from msgspec import Struct
from PySide6.QtCore import QObject


class KeyGroup(Struct, frozen=True):
    """Keys that work in the same place.

    Attributes:
        heading: where they work.
        keys: keys that do the same, and what they do.
        note: a sentence below them; empty for none.
    """

    heading: str
    keys: tuple[tuple[tuple[str, ...], str], ...]
    note: str = ""


class KeyWords(QObject):
    """The keys in groups, by where they work."""

    def groups(self) -> tuple[KeyGroup, ...]:
        """All of them, the most wanted first."""
        return (
            self._everywhere(),
            self._in_a_session(),
            self._in_a_question(),
            self._from_afar(),
            self._on_the_pain_tab(),
            self._in_the_diary(),
            self._in_the_chart(),
            self._in_a_measure(),
            self._on_the_body(),
            self._in_a_table(),
            self._in_core(),
            self._in_training(),
            self._in_the_check(),
            self._in_an_own_routine(),
            self._in_the_report(),
            self._in_a_field(),
        )

    def _everywhere(self) -> KeyGroup:
        return KeyGroup(
            self.tr("Everywhere"),
            (
                ((self.tr("Ctrl 1–9"),), self.tr("go to a tab")),
                ((self.tr("Ctrl N"),), self.tr("new entry in the pain diary")),
                ((self.tr("F1"),), self.tr("this page")),
                ((self.tr("Ctrl F"),), self.tr("search, in Settings and Help")),
                ((self.tr("Ctrl Z"),), self.tr("undo the last entry, then the one before")),
                ((self.tr("Tab"), self.tr("Shift Tab")), self.tr("the next control, or back")),
                ((self.tr("Space"), self.tr("Enter")), self.tr("press it")),
                ((self.tr("Esc"),), self.tr("close, go back, or empty the search")),
                (("↑", "↓"), self.tr("another tab, on the rail")),
                ((self.tr("Home"), self.tr("End")), self.tr("the first or the last one")),
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
                ((self.tr("Ctrl Z"), self.tr("Ctrl Shift Z")), self.tr("undo, and do again")),
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

    def _on_the_pain_tab(self) -> KeyGroup:
        return KeyGroup(
            self.tr("On Pain and Today"),
            (
                (("0–9",), self.tr("rate your pain")),
                ((self.tr("Shift 0"),), self.tr("rate it 10")),
                (("←", "→", "↑", "↓"), self.tr("another key of the pad")),
                ((self.tr("Home"), self.tr("End")), self.tr("0 or 10")),
            ),
            self.tr("On Pain from anywhere on the page, on Today while the pad has the focus."),
        )

    def _in_a_measure(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a questionnaire"),
            (
                (("0–9",), self.tr("answer")),
                ((self.tr("Shift 0"),), self.tr("answer 10")),
                (("−",), self.tr("before a number: worse")),
                (("←", "→", "↑", "↓"), self.tr("another key of the scale")),
                ((self.tr("Delete"), self.tr("Backspace")), self.tr("no answer")),
                ((self.tr("Ctrl S"),), self.tr("save")),
                ((self.tr("Esc"),), self.tr("back; what you answered stays")),
            ),
        )

    def _on_the_body(self) -> KeyGroup:
        return KeyGroup(
            self.tr("On the body map"),
            (
                (("←", "→", "↑", "↓"), self.tr("the area that lies that way")),
                ((self.tr("Home"), self.tr("End")), self.tr("the first or the last area")),
                ((self.tr("Space"),), self.tr("mark it, or take the mark away")),
            ),
        )

    def _in_a_table(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a table"),
            (
                (("↑", "↓"), self.tr("another row")),
                ((self.tr("Enter"),), self.tr("open it")),
                ((self.tr("Ctrl C"),), self.tr("copy the chosen rows")),
            ),
        )

    def _in_the_report(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In the report’s preview"),
            (
                (("+", "−"), self.tr("closer, or farther")),
                (("0",), self.tr("the whole width")),
                ((self.tr("Page Up"), self.tr("Page Down")), self.tr("up or down")),
                ((self.tr("Home"), self.tr("End")), self.tr("the beginning or the end")),
            ),
        )

    def _in_a_field(self) -> KeyGroup:
        return KeyGroup(
            self.tr("In a field with a number"),
            (
                (("↑", "↓"), self.tr("one step more or less")),
                ((self.tr("Page Up"), self.tr("Page Down")), self.tr("ten steps")),
            ),
        )
