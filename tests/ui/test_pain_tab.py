"""The Pain tab: what is shown, what is said, what one touch does."""

import itertools
import weakref
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.diary import Diary, Span
from backcare_desktop.ui import theme
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
from backcare_desktop.ui.tabs.pain.state import PainState
from backcare_desktop.ui.tabs.pain.view import PainView
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.chart_canvas import ChartCanvas, ChartLibrary, Reading, library
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock, HeldJobs, InlineJobs, MemoryRatings, MemorySessions

TODAY = date(2025, 7, 9)
FIGURES = Path(__file__).parents[2] / "resources" / "figures"


def felt(ago: int, score: int, hour: int = 6, **more: Any) -> Rating:
    day = TODAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, hour, 40, tzinfo=UTC)
    return Rating(f"r{ago}-{hour}", score, Moment(at, 120, "Europe/Berlin", day), **more)


class Desk:
    """Hands out a diary that lives in memory."""

    def __init__(self, *ratings: Rating) -> None:
        self.ratings = MemoryRatings(*ratings)
        numbers = itertools.count(1)
        self.diary = Diary(
            self.ratings, MemorySessions(), FakeClock(), lambda: f"new-{next(numbers)}"
        )


class Heard(QObject):
    """Writes down what a presenter says, and refreshes it after changes as the window does."""

    def __init__(self, presenter: PainPresenter) -> None:
        super().__init__(presenter)
        self.presenter = presenter
        self.changes: list[Changes] = []
        self.saved: list[tuple[str, str]] = []
        self.removed: list[tuple[str, str]] = []
        self.problems: list[StorageUnavailable] = []
        self.unsaved: list[tuple[str, StorageProblem, Callable[[], None]]] = []
        presenter.changed.connect(self._changed)
        presenter.saved.connect(self._saved)
        presenter.removed.connect(self._removed)
        presenter.failed.connect(self.problems.append)
        presenter.not_saved.connect(self._not_saved)

    def _changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.presenter.refresh()

    def _not_saved(self, text: str, problem: StorageUnavailable, retry: Callable[[], None]) -> None:
        self.unsaved.append((text, problem.problem, retry))

    def _saved(self, text: str, rating_id: str) -> None:
        self.saved.append((text, rating_id))

    def _removed(self, text: str, rating_id: str) -> None:
        self.removed.append((text, rating_id))


def made(*ratings: Rating, jobs: Jobs | None = None) -> tuple[PainPresenter, Heard, Desk]:
    desk = Desk(*ratings)
    presenter = PainPresenter(desk, InlineJobs() if jobs is None else jobs, QLocale("en_GB"))
    heard = Heard(presenter)
    presenter.refresh()
    return presenter, heard, desk


def shown(qtbot: QtBot, presenter: PainPresenter, size: tuple[int, int] = (1336, 900)) -> PainView:
    library().load()
    view = PainView(presenter, load_figures(FIGURES)[0])
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    return view


def rows(state: PainState) -> list[tuple[str, ...]]:
    assert state.table is not None
    return [state.table.cells(line) for line in state.table.lines]


# --- what is said ------------------------------------------------------------------------------


def test_before_the_diary_is_read_the_tab_says_so(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(0, 3), jobs=HeldJobs())
    assert presenter.state.chart is None
    assert presenter.state.message == "Your diary is being read."


def test_a_diary_that_cannot_be_read_is_said_calmly(qtbot: QtBot) -> None:
    jobs = HeldJobs()
    presenter, heard, desk = made(jobs=jobs)
    desk.ratings.problem = StorageUnavailable(StorageProblem.LOCKED)
    jobs.run()
    assert presenter.state.message == "Your diary can’t be read now. Nothing in it has changed."
    assert [problem.problem for problem in heard.problems] == [StorageProblem.LOCKED]


def test_days_rated_of_days_possible_are_told_and_missing_days_are_no_zeros(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(9, 6), felt(5, 4), felt(0, 2))
    summary = presenter.state.summary
    assert summary is not None
    assert summary.rated == "3 of 10 days rated."
    assert summary.mean == "4.0"
    assert summary.gaps


def test_lowest_and_highest_are_told_with_their_days(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(9, 6), felt(9, 8, 18), felt(5, 4), felt(0, 4))
    summary = presenter.state.summary
    assert summary is not None
    assert [(fact.name, fact.value) for fact in summary.facts] == [
        ("Lowest", "4, on 9 July"),
        ("Highest", "8, on 30 June"),
    ]


def test_nothing_in_the_numbers_judges(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(9, 8), felt(0, 1))
    state = presenter.state
    assert state.summary is not None
    assert state.chart is not None
    words = f"{state.summary} {state.chart.description}".lower()
    assert not any(word in words for word in ("better", "worse", "improved", "only", "missed"))


def test_the_chart_describes_range_number_mean_and_extremes(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(9, 6), felt(0, 2))
    chart = presenter.state.chart
    assert chart is not None
    assert chart.name == "Pain chart, Last 30 days"
    assert chart.description == (
        "From 10 June to 9 July. 2 of 10 days rated. Mean 4.0. Lowest 2, on 9 July. "
        "Highest 6, on 30 June. Stretch sessions: 0."
    )


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ((felt(0, 4),), "9 July: pain 4"),
        ((felt(0, 4), felt(0, 7, 18)), "9 July: mean 5.5, from 4 to 7"),
        ((felt(200, 4), felt(200, 4, 18)), "21 December 2024: mean 4.0, from 4 to 4"),
    ],
)
def test_a_dot_says_its_day_and_values(qtbot: QtBot, ratings: Any, said: str) -> None:
    presenter, _, _ = made(*ratings)
    presenter.set_span(Span.YEAR)
    assert presenter.state.chart is not None
    assert presenter.state.chart.readings[0].text == said


def test_over_years_a_dot_says_that_it_is_a_month(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(3000, 4), felt(0, 2))
    presenter.set_span(Span.ALL)
    chart = presenter.state.chart
    assert chart is not None
    assert chart.words.mean == "monthly mean"
    assert chart.readings[-1].text == "July 2025: mean 2.0, from 2 to 2, days rated: 1"


def test_a_stretch_without_entries_says_so_although_there_are_older_ones(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(100, 5))
    state = presenter.state
    assert not state.empty
    assert state.chart is not None
    assert state.chart.notice == "You have no entries in this time."
    assert len(state.entries) == 1


def test_the_table_lists_days_without_an_entry_as_such(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(2, 6), felt(2, 7, 18), felt(0, 2))
    assert rows(presenter.state) == [
        ("9 July", "2.0", "2", "2", "1", "–"),
        ("8 July", "no entry", "–", "–", "–", "–"),
        ("7 July", "6.5", "6", "7", "2", "–"),
    ]


def test_an_entry_tells_when_in_which_context_and_with_which_note(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(0, 4, context=RatingContext.AFTER_SESSION, note="stiff"))
    (entry,) = presenter.state.entries
    assert (entry.when, entry.context, entry.note) == (
        "Today, 08:40",
        "After the session",
        "stiff",
    )
    assert entry.delete == "Delete pain 4, Today, 08:40"


# --- what is done ------------------------------------------------------------------------------


def test_one_touch_saves_and_offers_to_undo(qtbot: QtBot) -> None:
    presenter, heard, _ = made()
    presenter.rate(4)
    assert heard.saved == [("Pain 4 saved", "new-1")]
    assert heard.changes == [Changes(ratings=True)]
    assert [entry.score for entry in presenter.state.entries] == [4]


def test_nothing_is_called_saved_that_is_not(qtbot: QtBot) -> None:
    presenter, heard, desk = made(felt(0, 2))
    desk.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    presenter.rate(4)
    assert heard.saved == []
    assert heard.changes == []
    ((text, problem, retry),) = heard.unsaved
    assert (text, problem) == ("Pain 4 was not saved.", StorageProblem.FULL)
    desk.ratings.problem = None
    retry()
    assert [text for text, _ in heard.saved] == ["Pain 4 saved"]


def test_a_deleted_entry_is_gone_and_named_for_undo(qtbot: QtBot) -> None:
    presenter, heard, _ = made(felt(1, 6), felt(0, 2))
    presenter.remove("r0-6")
    assert heard.removed == [("Entry deleted", "r0-6")]
    assert [entry.rating_id for entry in presenter.state.entries] == ["r1-6"]


def test_an_entry_that_could_not_be_deleted_can_be_deleted_again(qtbot: QtBot) -> None:
    presenter, heard, desk = made(felt(1, 6), felt(0, 2))
    desk.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    presenter.remove("r0-6")
    ((text, _, retry),) = heard.unsaved
    assert text == "The entry was not deleted."
    desk.ratings.problem = None
    retry()
    assert [entry.rating_id for entry in presenter.state.entries] == ["r1-6"]


def test_a_page_that_comes_late_does_not_replace_the_chosen_one(qtbot: QtBot) -> None:
    jobs = HeldJobs()
    presenter, _, _ = made(felt(0, 2), jobs=jobs)
    seen: list[PainState] = []
    presenter.state_changed.connect(seen.append)
    presenter.set_span(Span.WEEK)
    jobs.run()
    assert {state.span for state in seen} == {Span.WEEK}
    assert presenter.state.summary is not None
    assert presenter.state.summary.title == "Last 7 days"


def test_what_cannot_be_saved_is_not_offered_and_the_reason_is_told(qtbot: QtBot) -> None:
    presenter, heard, _ = made(felt(0, 2))
    presenter.set_writable(False)
    presenter.rate(4)
    presenter.remove("r0-6")
    assert heard.changes == []
    assert presenter.state.reason
    presenter.set_writable(True)
    assert not presenter.state.reason


# --- the view ----------------------------------------------------------------------------------


def test_an_empty_diary_shows_one_sentence_and_one_button(qtbot: QtBot) -> None:
    presenter, _, _ = made()
    view = shown(qtbot, presenter)
    buttons = [one for one in view.findChildren(Button) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Rate now"]
    assert not view.chart.isVisible()


def test_new_entry_opens_the_pad_and_a_digit_saves(qtbot: QtBot) -> None:
    presenter, heard, _ = made(felt(1, 6))
    view = shown(qtbot, presenter)
    view.new_entry.click()
    assert view.pad.isVisible()
    QTest.keyClick(view.pad, Qt.Key.Key_4)
    assert heard.saved[0][0] == "Pain 4 saved"
    assert not view.pad.isVisible()


def test_the_first_rating_turns_the_empty_state_into_the_chart(qtbot: QtBot) -> None:
    presenter, _, _ = made()
    view = shown(qtbot, presenter)
    view.rate_now.click()
    view.pad.key(3).click()
    assert view.chart.isVisible()
    assert not view.rate_now.isVisible()


def test_the_pad_stays_open_when_saving_failed(qtbot: QtBot) -> None:
    presenter, _, desk = made(felt(1, 6))
    view = shown(qtbot, presenter)
    view.new_entry.click()
    desk.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    view.pad.key(7).click()
    assert view.pad.isVisible()
    assert view.pad.score is None


def test_escape_closes_the_pad_without_an_entry(qtbot: QtBot) -> None:
    presenter, heard, _ = made(felt(1, 6))
    view = shown(qtbot, presenter)
    view.new_entry.click()
    QTest.keyClick(view.pad.key(0), Qt.Key.Key_Escape)
    assert not view.pad.isVisible()
    assert heard.saved == []


def test_a_delete_button_names_its_entry_and_deletes_it(qtbot: QtBot) -> None:
    presenter, heard, _ = made(felt(1, 6), felt(0, 2))
    view = shown(qtbot, presenter)
    (button,) = [
        one
        for one in view.entries.findChildren(Button)
        if one.accessibleName() == "Delete pain 2, Today, 08:40"
    ]
    button.click()
    assert heard.removed[0][1] == "r0-6"


def test_choosing_a_span_reads_it(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(50, 6), felt(0, 2))
    view = shown(qtbot, presenter)
    view.span.segment(Span.QUARTER).click()
    assert presenter.state.span is Span.QUARTER
    assert len(view.chart.canvas.readings) == 2


def test_without_writing_the_buttons_are_off(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(0, 2))
    view = shown(qtbot, presenter)
    presenter.set_writable(False)
    assert not view.new_entry.isEnabled()
    assert not any(one.isEnabled() for one in view.entries.findChildren(Button) if one.isVisible())


def test_selected_days_are_copied_with_their_headers(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(2, 6), felt(0, 2))
    view = shown(qtbot, presenter)
    view.chart.as_table.setChecked(True)
    view.chart.table.selectRow(0)
    view.chart.table.copy_selection()
    assert QGuiApplication.clipboard().text() == (
        "Day\tMean\tLowest\tHighest\tRatings\tStretch sessions\n9 July\t2.0\t2\t2\t1\t–"
    )


def test_a_note_is_shown_as_text_in_one_line(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(0, 2, note="<b>bad</b>\n$\\foo$"))
    view = shown(qtbot, presenter)
    texts = [one.text() for one in view.entries.findChildren(Label)]
    assert "<b>bad</b> $\\foo$" in texts


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1336, 900), (1016, 720)])
def test_the_tab_never_needs_to_scroll_sideways(
    qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    presenter, _, _ = made(*(felt(ago, ago % 11, note="a word " * 40) for ago in range(12)))
    theme.manager().set_text_scale(scale)
    try:
        # The rail grows with the text and takes its share of the window.
        view = shown(qtbot, presenter, (size[0] + 104 - round(104 * scale), size[1]))
        view.new_entry.click()
        QApplication.processEvents()
        assert view.content.width() <= view.viewport().width()
    finally:
        theme.manager().set_text_scale(1.0)


def test_a_view_that_is_dropped_is_gone_at_once(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(1, 6), felt(0, 2))
    library().load()
    view = PainView(presenter, load_figures(FIGURES)[0])
    view.resize(1336, 900)
    view.show()
    gone = weakref.ref(view)
    del view
    assert gone() is None


# --- the canvas --------------------------------------------------------------------------------


def test_the_chart_can_be_read_dot_by_dot_with_the_keyboard(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(3, 6), felt(1, 4), felt(0, 2))
    view = shown(qtbot, presenter)
    canvas = view.chart.canvas
    read: list[str] = []
    canvas.read.connect(read.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(canvas, key)
    assert read == [
        "6 July: pain 6",
        "8 July: pain 4",
        "9 July: pain 2",
        "9 July: pain 2",
        "6 July: pain 6",
    ]


def test_the_mouse_reads_the_dot_it_is_near(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(3, 6), felt(0, 2))
    view = shown(qtbot, presenter)
    canvas = view.chart.canvas
    read: list[str] = []
    canvas.read.connect(read.append)
    here = canvas.places[1] + QPointF(4, 60)
    nothing = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, here, canvas.mapToGlobal(here), *nothing)
    QApplication.sendEvent(canvas, moved)
    assert read == ["9 July: pain 2"]


def test_a_dot_is_where_the_figure_draws_it(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(3, 6), felt(0, 2))
    view = shown(qtbot, presenter)
    canvas = view.chart.canvas
    picture = canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    ink = theme.current().color("chart_rating")
    for place in canvas.places:
        found = picture.pixelColor(round(place.x() * ratio), round(place.y() * ratio))
        assert found.name() == ink.name()


def test_the_chart_is_named_and_reached_with_tab(qtbot: QtBot) -> None:
    presenter, _, _ = made(felt(0, 2))
    view = shown(qtbot, presenter)
    canvas = view.chart.canvas
    assert canvas.accessibleName() == "Pain chart, Last 30 days"
    assert "Lowest 2" in canvas.accessibleDescription()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


class SlowLibrary(ChartLibrary):
    """Is loaded when a test says so."""

    def start(self) -> None:
        self.asked = True


def test_until_the_library_is_there_the_canvas_says_so(qtbot: QtBot) -> None:
    slow = SlowLibrary()
    canvas = ChartCanvas(chart_library=slow)
    qtbot.addWidget(canvas)
    calls: list[tuple[float, float]] = []

    def draw(_style: Any, size: tuple[float, float]) -> Any:
        from matplotlib.figure import Figure

        calls.append(size)
        return Figure()

    canvas.set_figure(draw, ())
    canvas.resize(400, 300)
    assert not hasattr(slow, "asked")
    canvas.show()
    assert slow.asked
    assert calls == []
    slow.load()
    assert calls == [(400, 300)]


def test_the_canvas_draws_anew_for_another_size_or_theme_and_only_then(qtbot: QtBot) -> None:
    library().load()
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    backgrounds: list[str] = []

    def draw(style: Any, _size: tuple[float, float]) -> Any:
        from matplotlib.figure import Figure

        backgrounds.append(style.background)
        figure = Figure()
        figure.add_axes((0, 0, 1, 1))
        return figure

    canvas.set_figure(draw, (Reading(0.5, 0.5, "a"),))
    canvas.resize(400, 300)
    canvas.show()
    canvas.hide()
    canvas.show()
    assert len(backgrounds) == 1
    canvas.resize(500, 300)
    assert len(backgrounds) == 2
    theme.manager().set_choice("dark")
    try:
        assert len(backgrounds) == 3
        assert backgrounds[-1] == theme.current().color("surface").name()
        assert backgrounds[-1] != backgrounds[0]
    finally:
        theme.manager().set_choice("light")
