"""The Symptom check tab: exactly one of its screens, and perhaps the numbers over it."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.symptom_check.compare_view import CompareView
from backcare_desktop.ui.tabs.symptom_check.home_view import HomeView
from backcare_desktop.ui.tabs.symptom_check.interview_view import InterviewView
from backcare_desktop.ui.tabs.symptom_check.numbers_panel import NumbersPanel
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.printing import PagePrinter
from backcare_desktop.ui.tabs.symptom_check.result_view import ResultView
from backcare_desktop.ui.tabs.symptom_check.signs_view import SignsView
from backcare_desktop.ui.tabs.symptom_check.state import CheckState, NumbersState, Tone
from backcare_desktop.ui.tabs.symptom_check.terms_view import TermsView
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce

_OTHER: Final = Qt.FocusReason.OtherFocusReason


_MAKERS: dict[str, Callable[[CheckPresenter], QWidget]] = {
    "terms": TermsView,
    "home": HomeView,
    "interview": InterviewView,
    "signs": SignsView,
    "result": ResultView,
    "compare": CompareView,
}
"""Each screen under its name in CheckState."""


class CheckView(QWidget):
    """Shows the screen that the state holds; each is made when it is first wanted."""

    def __init__(
        self,
        presenter: CheckPresenter,
        parent: QWidget | None = None,
        *,
        own_files: OwnFiles | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._own_files = own_files
        self._stack = QStackedWidget()
        self.setLayout(boxes.column(self._stack, gap=0))
        self._screens: dict[str, QWidget] = {}
        self._place: tuple[str, int, int] | None = None
        self.numbers: NumbersPanel | None = None
        presenter.state_changed.connect(self.show_state)
        presenter.show_state()

    def page(self, name: str) -> Any:
        """The screen called ``name`` in CheckState.

        Raises:
            KeyError: there is no such screen.
        """
        if name not in self._screens:
            made = self._screens[name] = self._made(name)
            self._stack.addWidget(made)
        return self._screens[name]

    def _made(self, name: str) -> QWidget:
        if name == "result":
            printer = PagePrinter(parent=self, own=self._own_files)
            return ResultView(self._presenter, printer=printer)
        return _MAKERS[name](self._presenter)

    @Slot(object)
    def show_state(self, state: CheckState) -> None:
        """Show the screen, and go to its top when it is another one than before."""
        name = next(name for name in _MAKERS if getattr(state, name) is not None)
        before, self._place = self._place, _place(name, state)
        page = self.page(name)
        page.show_state(getattr(state, name))
        self._stack.setCurrentWidget(page)
        if before != self._place:
            self._arrive(page, state, first=before is None)
        self._show_numbers(state.numbers)

    def _arrive(self, page: QWidget, state: CheckState, *, first: bool) -> None:
        """Begin at the top of a screen; behind another tab nothing takes the focus or speaks."""
        area = page if isinstance(page, QScrollArea) else page.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
        heading = self._heading(state)
        page.setAccessibleName(heading)
        if first or not self.isVisible():
            return
        urgent = state.result is not None and state.result.tone is Tone.EMERGENCY
        announce(self, heading, assertive=urgent)
        # Not on a button: a key that is still held down would press it.
        page.setFocus(_OTHER)

    def _heading(self, state: CheckState) -> str:
        if state.terms is not None:
            return state.terms.title
        if state.interview is not None:
            return state.interview.title
        if state.signs is not None:
            return state.signs.title
        if state.result is not None:
            result = state.result
            return self.tr("{level}. {headline} {text}").format(
                level=result.level, headline=result.headline, text=result.text
            )
        if state.compare is not None:
            return state.compare.summary or self.tr("Two checks side by side")
        return self.tr("Symptom check")

    def _show_numbers(self, state: NumbersState | None) -> None:
        """Lay the numbers over the screen; the panel takes the focus and gives it back."""
        if self.numbers is None:
            if state is None:
                return
            self.numbers = NumbersPanel(self._presenter, self)
        self.numbers.show_state(state)


def _place(name: str, state: CheckState) -> tuple[str, int, int]:
    """Which screen, which page of it, and at which visit."""
    return name, state.visits, 0 if state.interview is None else state.interview.page
