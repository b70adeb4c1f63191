"""Which page of the Core tab is open, and of which day and exercise it tells."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.ui.tabs.core.state import Front


class Pages(QObject):
    """Turns the pages.

    Attributes:
        front: the page that is open.
        day: the opened day; None for today.
        exercise: whose history is shown; None for the one done last.

    Signals:
        turned: another page is open, of what is known.
        wanted: what is open has to be read first.
    """

    turned = Signal()
    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.front = Front.DAY
        self.day: date | None = None
        self.exercise: str | None = None

    @Slot()
    def show_choice(self) -> None:
        """Show the programmes to choose from."""
        self._turn_to(Front.CHOICE)

    @Slot()
    def show_edit(self) -> None:
        """Show the programme that is changed."""
        self._turn_to(Front.EDIT)

    @Slot()
    def show_day(self) -> None:
        """Back to the opened day."""
        self._turn_to(Front.DAY)

    @Slot()
    def show_history(self) -> None:
        """Show one exercise over time."""
        self.front = Front.HISTORY
        self.wanted.emit()

    @Slot(str)
    def show_exercise(self, exercise_id: str) -> None:
        """Show another exercise over time."""
        self.exercise = exercise_id
        self.show_history()

    def open(self, day: date | None) -> None:
        """Open a day, to look at or to enter something later; None for today."""
        self.day = day
        self.front = Front.DAY
        self.wanted.emit()

    @Slot()
    def open_today(self) -> None:
        """Back to today."""
        self.open(None)

    def _turn_to(self, front: Front) -> None:
        self.front = front
        self.turned.emit()
