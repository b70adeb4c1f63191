"""Looking at the pain: the graph and its table, flare-ups, the physiotherapist's numbers."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.clock import moment, now
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.outside import open_store
from backcare_desktop.services.pain_range import FreeRange, Span
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.tabs.pain.home import PainHome
from backcare_desktop.ui.tabs.pain.pain_tab import PainTab
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock
from tests.journeys.person import Person

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUIET, RISEN = [3] * 38, [7, 7]

Someone = Callable[..., Person]


@pytest.fixture
def someone(data_dir: Path) -> Iterator[Someone]:
    """Somebody who has rated every day for 40 days, the last two of them higher."""
    people: list[Person] = []

    def come(*scores: int, **outside: object) -> Person:
        clock = FakeClock()
        write(data_dir, clock, scores or (*QUIET, *RISEN))
        person = Person(data_dir, clock, **outside)
        people.append(person)
        person.press(Key.Key_5, CTRL)
        return person

    yield come
    for person in people:
        person.leave()


def write(data_dir: Path, clock: FakeClock, scores: tuple[int, ...]) -> None:
    """A rating a day, the last one this morning."""
    data_dir.mkdir(mode=0o700, exist_ok=True)
    store = open_store(data_dir / "backcare.sqlite")
    today = now(clock).local_date
    for ago, score in enumerate(reversed(scores)):
        day = today - timedelta(days=ago)
        at = datetime(day.year, day.month, day.day, 6, tzinfo=UTC)
        store.ratings.add(Rating(f"r{ago:02}", score, moment(at, clock.zone())))
    store.close()


def tab_of(person: Person) -> PainTab:
    assert person.made("pain").pain_tab is not None
    return person.made("pain").pain_tab


def home_of(person: Person) -> PainHome:
    return tab_of(person).view.home


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(60):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def flares(person: Person) -> list[tuple[int, int | None]]:
    """The flares in the diary: days ago that they began, and ended."""
    person.settle()
    found: list[Flare] = []
    person.app.jobs.submit(lambda: person.app.desk.flares.page().flares, found.extend, print)
    person.settle()
    today = now(person.clock).local_date
    return [
        ((today - each.first).days, None if each.last is None else (today - each.last).days)
        for each in found
    ]


def banner(person: Person) -> str:
    found = person.app.window.findChildren(Banner)
    return " ".join(
        label.text() for one in found if one.isVisible() for label in one.findChildren(Label)
    )


# --- the graph ---------------------------------------------------------------------------------


def test_the_graph_is_read_and_a_day_opened_with_keys_only(someone: Someone) -> None:
    person = someone()
    canvas = home_of(person).chart.canvas
    tab_to(person, canvas)
    heard: list[str] = []
    canvas.read.connect(heard.append)
    for key in (Key.Key_End, Key.Key_Left, Key.Key_Left):
        person.press(key)
    assert heard == [
        "9 July: pain 7 · 7-day median 3",
        "8 July: pain 7 · 7-day median 3",
        "7 July: pain 3 · 7-day median 3",
    ]
    person.press(Key.Key_Return)
    pages = tab_of(person).view.entry_pages
    assert pages.day_page.isVisible()
    person.press(Key.Key_Escape)
    assert person.app.window.focusWidget() is canvas


def test_ranges_are_changed_by_arrows_and_stay_when_tabs_change(someone: Someone) -> None:
    person = someone()
    home = home_of(person)
    tab_to(person, home.span.segment(Span.MONTH))
    person.press(Key.Key_Right)
    assert person.app.pain.state.span is Span.QUARTER
    tab_to(person, home.chart.canvas)
    for key in (Key.Key_Plus, Key.Key_Plus):
        person.press(key)
    person.press(Key.Key_Left, SHIFT)
    chosen = person.app.pain.state.wanted
    assert isinstance(chosen, FreeRange)
    assert home.span.choice is None
    assert home.chart.reset.isVisible()
    person.press(Key.Key_1, CTRL)
    person.press(Key.Key_5, CTRL)
    assert person.app.pain.state.wanted == chosen
    home.chart.canvas.setFocus()
    person.press(Key.Key_0)
    assert person.app.pain.state.span is Span.QUARTER
    assert home.span.choice == Span.QUARTER


def test_days_are_chosen_by_dragging(someone: Someone) -> None:
    person = someone()
    canvas = home_of(person).chart.canvas
    first, last = (canvas.places[index].toPoint() for index in (5, 14))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(canvas, first + QPoint(40, 0))
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)
    person.settle()
    assert len(home_of(person).chart.canvas.readings) == 10
    assert person.app.pain.state.free == "15 June to 24 June"


def test_a_click_on_a_dot_opens_its_day(someone: Someone) -> None:
    person = someone()
    canvas = home_of(person).chart.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.places[-1].toPoint())
    person.settle()
    assert tab_of(person).view.entry_pages.day_page.isVisible()


def test_the_table_is_sorted_and_copied_with_keys_only(someone: Someone) -> None:
    person = someone()
    chart = home_of(person).chart
    tab_to(person, chart.as_table)
    person.press(Key.Key_Space)
    tab_to(person, chart.table_panel.column)
    person.press(Key.Key_Down)
    tab_to(person, chart.table)
    person.press(Key.Key_Home, CTRL)
    person.press(Key.Key_Down, SHIFT)
    person.press(Key.Key_C, CTRL)
    copied = [line.split("\t")[:2] for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied == [["Day", "Last rating"], ["9 July", "7"], ["8 July", "7"]]


def test_a_picture_is_saved_and_a_place_that_cannot_be_written_is_said(
    someone: Someone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = someone()
    saver = tab_of(person).view._saver
    places = iter((tmp_path / "no" / "p.png", tmp_path / "p.png"))
    monkeypatch.setattr(saver._ask, "to_save", lambda _: next(places))
    save = home_of(person).chart.save
    tab_to(person, save)
    person.press(Key.Key_Space)
    assert "could not be written" in banner(person)
    assert list(tmp_path.glob("**/*.p*")) == []
    person.press(Key.Key_Space)
    assert f"Chart saved to {tmp_path / 'p.png'}." in banner(person)
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")


# --- flare-ups ---------------------------------------------------------------------------------


def test_a_flare_is_asked_declared_ended_and_taken_back_with_keys_only(someone: Someone) -> None:
    person = someone()
    card = home_of(person).flare
    assert card.isVisible()
    tab_to(person, card.yes)
    person.press(Key.Key_Space)
    assert flares(person) == [(0, None)]
    tab_to(person, card.over)
    person.press(Key.Key_Space)
    assert flares(person) == [(0, 0)]
    person.press(Key.Key_Z, CTRL)
    assert flares(person) == [(0, None)]


def test_a_flare_is_noted_from_an_earlier_day_and_deleted(someone: Someone) -> None:
    person = someone()
    card = home_of(person).flare
    person.click(card.yes_from)
    form = tab_of(person).view.flare_page.form
    assert person.app.window.focusWidget() is form.first.field.input
    person.press(Key.Key_Down)
    tab_to(person, form.save)
    person.press(Key.Key_Space)
    assert flares(person) == [(1, None)]
    (row,) = tab_of(person).view.flare_page.rows
    person.click(row.delete)
    assert flares(person) == []
    person.press(Key.Key_Z, CTRL)
    assert flares(person) == [(1, None)]


def test_a_no_is_kept_for_a_week(someone: Someone) -> None:
    person = someone()
    person.click(home_of(person).flare.no)
    assert not home_of(person).flare.isVisible()
    person.clock.sleep(86_400)
    person.app.today.rate(9)
    person.settle()
    assert not home_of(person).flare.isVisible()


def test_the_trio_starts_from_the_plan(someone: Someone) -> None:
    person = someone()
    person.click(home_of(person).flare.yes)
    person.click(home_of(person).flare.plan.start)
    assert person.app.window.playing
    assert person.player.page is Page.BEFORE


def test_a_disk_that_fails_loses_no_answer(someone: Someone) -> None:
    full = StorageUnavailable(StorageProblem.FULL)
    failing: list[Any] = []

    class OnFullDisk:
        """What is kept, on a disk that may be full."""

        def __init__(self, kept: Any, **instead: Any) -> None:
            self._kept = kept
            vars(self).update(instead)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._kept, name)

        def replace_all(self, flares: Any) -> None:
            if failing:
                raise full
            self._kept.replace_all(flares)

    def open_failing(path: Path) -> Any:
        store = open_store(path)
        return OnFullDisk(store, flares=OnFullDisk(store.flares))

    person = someone(open_store=open_failing)
    failing.append(full)
    person.click(home_of(person).flare.yes)
    assert "The flare-up was not saved. The disk is full." in banner(person)
    assert home_of(person).flare.yes.isVisible()
    failing.clear()
    person.app.window.banner_pressed.emit("diary")
    assert flares(person) == [(0, None)]
    assert banner(person) == ""


# --- the physiotherapist's numbers -------------------------------------------------------------


def test_the_physiotherapists_view_is_opened_copied_and_left_with_keys_only(
    someone: Someone,
) -> None:
    person = someone()
    home, view = home_of(person), tab_of(person).view
    tab_to(person, home.clinician)
    person.press(Key.Key_Space)
    assert view.clinician_page.isVisible()
    assert tab_of(person).clinician.state.trend[0].figure.endswith("points a week")
    tab_to(person, view.clinician_page.copy)
    person.press(Key.Key_Space)
    assert "Slope (Theil–Sen)" in QGuiApplication.clipboard().text()
    person.press(Key.Key_Escape)
    assert person.app.window.focusWidget() is home.clinician
