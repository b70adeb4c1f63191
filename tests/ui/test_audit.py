"""Every tab and every page of the player, looked at as somebody does who sees or reaches less.

The rules are those of the accessibility chapter: names for what has the focus, no two alike side
by side, nothing clipped, no scrolling sideways, targets large enough.
"""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from backcare_desktop import paths
from backcare_desktop.core.body import Region
from backcare_desktop.core.clock import moment, now
from backcare_desktop.core.diary import Rating
from backcare_desktop.services.pain_range import Span
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.hurt_panel import HurtDetails
from backcare_desktop.ui.player.rating_page import RatingView
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.tabs.pain.flare_state import FlareDraft
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from tests.fakes import FakeClock
from tests.journeys.lived import live
from tests.journeys.person import Person

SMALLEST, SESSION, PAIN = 24, 48, 44
SMALL, LARGE = (1120, 720), (1440, 900)
WINDOWS = [
    pytest.param((SMALL, 2.0), id="small-200"),
    pytest.param((LARGE, 1.0), id="large-100"),
    pytest.param((SMALL, 1.0), id="small-100", marks=pytest.mark.long),
    pytest.param((LARGE, 2.0), id="large-200", marks=pytest.mark.long),
]
"""Window and text size. The tightest and the widest every time, those between them at length."""
TABS = (
    "today",
    "symptom-check",
    "stretch",
    "core",
    "pain",
    "training",
    "report",
    "settings",
    "help",
)

Press = Qt.Key


def each(person: Person, *keys: Qt.Key) -> None:
    """Press one key after the other."""
    for key in keys:
        person.press(key)


def sleep(person: Person) -> None:
    """The computer sleeps for some minutes."""
    person.clock.sleep(700)
    person.wait(1)


def say_leg(person: Person) -> None:
    """The lower leg hurts."""
    details = person.app.player_view.findChild(HurtDetails)
    assert isinstance(details, HurtDetails)
    person.click(details.region(Region.LOWER_LEG))


def open_list(person: Person) -> None:
    """Say how the exercises felt."""
    page = person.app.player_view.findChild(RatingView)
    assert isinstance(page, RatingView)
    person.click(page.foot.feel)


WALK: tuple[tuple[str, Callable[[Person], None]], ...] = (
    ("before", lambda person: person.app.today.start()),
    ("get ready", lambda person: person.press(Press.Key_5)),
    ("right side", lambda person: person.wait(5 + 6)),
    ("paused", lambda person: person.press(Press.Key_Space)),
    ("this hurts", lambda person: person.press(Press.Key_X)),
    ("this hurts, 9", lambda person: person.press(Press.Key_9)),
    ("this hurts, in a leg", say_leg),
    ("help", lambda person: person.press(Press.Key_W)),
    ("easier", lambda person: each(person, Press.Key_Escape, Press.Key_E)),
    ("switch", lambda person: person.press(Press.Key_Right)),
    ("repetitions", lambda person: person.wait(5 + 30 + 15 + 30 + 15 + 7)),
    ("slept", sleep),
    ("leave", lambda person: each(person, Press.Key_Space, Press.Key_Escape)),
    ("after", lambda person: person.press(Press.Key_S)),
    ("after, how it felt", open_list),
    ("after, much worse", lambda person: person.press(Press.Key_9)),
)


class Audit:
    """Collects what is wrong; :meth:`look` is called for every state."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.found: list[str] = []

    def look(self, where: str) -> None:
        self.person.settle()
        # Painting lays out what was asked for last; that may ask for more around it.
        self.person.app.window.grab()
        self.person.settle()
        window = self.person.app.window
        shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
        for widget in shown:
            for problem in (*_nameless(widget), *_clipped(widget), *_sideways(widget)):
                self.found.append(f"{where}: {_called(widget)} {problem}")
        for widget in filter(_is_pressed, shown):
            least = _least(widget)
            if min(widget.width(), widget.height()) < least:
                size = f"{widget.width()}x{widget.height()}"
                self.found.append(f"{where}: {_called(widget)} is {size}, not {least} or more")
            self.found += [f"{where}: {problem}" for problem in _misnamed(widget)]
        self.found += [f"{where}: {twins}" for twins in _alike(shown)]
        self.found += [f"{where}: {jump}" for jump in _out_of_order(window)]


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} {words[:40]!r}"


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def _reached(widget: QWidget) -> bool:
    """The keyboard can get there."""
    by_key = Qt.FocusPolicy.TabFocus.value
    return widget.isEnabled() and bool(widget.focusPolicy().value & by_key)


def _nameless(widget: QWidget) -> Iterator[str]:
    if _reached(widget):
        if not _name(widget).strip():
            yield "can have the focus and has no name"
        face = QAccessible.queryAccessibleInterface(widget)
        if face.role() == QAccessible.Role.Client:
            yield "has no role"


UNITS = frozenset({"s", "min", "reps"})


def _misnamed(widget: QWidget) -> Iterator[str]:
    """A button that is called something else than what stands on it can't be asked for."""
    words = str(widget.property("text") or "").rstrip("….").casefold()
    # "20 s" is called "20 seconds": units are said in full.
    said = [word for word in re.findall(r"\w+", words) if word not in UNITS]
    if any(word not in _name(widget).casefold() for word in said):
        yield f"{_name(widget)!r} is written {words!r}"


def _alike(shown: list[QWidget]) -> Iterator[str]:
    """Siblings that a screen reader can't tell apart."""
    known: dict[tuple[int, str], QWidget] = {}
    for widget in shown:
        if _reached(widget) or isinstance(widget, QAbstractButton):
            key = (id(widget.parentWidget()), _name(widget))
            if key in known:
                yield f"{_called(widget)} and {_called(known[key])} have one name"
            known[key] = widget


def _out_of_order(window: QWidget) -> Iterator[str]:
    """Siblings that Tab reaches before what is read before them: above, or nearer the start."""
    last: dict[int, QWidget] = {}
    widget = window.nextInFocusChain()
    while widget is not window:
        if widget.isVisible() and _reached(widget):
            before = last.get(id(widget.parentWidget()))
            if before is not None and _is_read_before(widget.geometry(), before):
                yield f"Tab reaches {_called(widget)} after {_called(before)}"
            last[id(widget.parentWidget())] = widget
        widget = widget.nextInFocusChain()


def _is_read_before(place: QRect, other: QWidget) -> bool:
    there = other.geometry()
    if place.top() <= there.bottom() and there.top() <= place.bottom():
        if other.isRightToLeft():
            return place.left() > there.right()
        return place.right() < there.left()
    return place.bottom() < there.top()


def _clipped(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, FitLabel):
        if not widget.whole:
            yield f"does not show all of {widget.text()!r}"
    elif isinstance(widget, Label):
        wanted = widget.sizeHint()
        if widget.wordWrap():
            high = widget.heightForWidth(widget.width())
            if widget.height() < high:
                yield f"is {widget.height()} px high, its text {high}"
            if widget.width() < widget.minimumSizeHint().width():
                yield "is narrower than its longest word"
        elif not widget._elide and (
            widget.width() < wanted.width() - 2 or widget.height() < wanted.height()
        ):
            yield f"has {widget.size().toTuple()}, wants {wanted.toTuple()}"
    elif isinstance(widget, QAbstractButton) and not isinstance(widget, FitButton):
        least = widget.minimumSizeHint()
        if widget.width() < least.width() or widget.height() < least.height():
            yield f"has {widget.size().toTuple()}, needs {least.toTuple()}"


def _sideways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None and content.width() > widget.viewport().width():
            yield f"scrolls sideways: {content.width()} in {widget.viewport().width()}"


def _is_pressed(widget: QWidget) -> bool:
    controls = (QAbstractButton, QAbstractSlider)
    return isinstance(widget, controls) and not isinstance(widget, QScrollBar)


def _least(widget: QWidget) -> int:
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, PainPad):
            return PAIN
        if isinstance(above, PlayerView):
            return SESSION
        above = above.parentWidget()
    return SMALLEST


def _with_a_fortnight_of_entries(data_dir: Path, clock: FakeClock) -> None:
    paths.make_private(data_dir)
    store = open_store(paths.folders(data_dir).database)
    for ago in range(12):
        earlier = FakeClock()
        earlier.jump(-86_400 * ago - 3600)
        when = moment(earlier.utc_now(), clock.zone())
        store.ratings.add(Rating(f"r{ago}", ago % 11, when))
    store.close()


@pytest.fixture(params=WINDOWS)
def person(
    request: pytest.FixtureRequest, qt_test: ThemeManager, tmp_path: Path
) -> Iterator[Person]:
    """Somebody with a fortnight of entries, in one window size and text size."""
    size, scale = request.param
    clock = FakeClock()
    _with_a_fortnight_of_entries(tmp_path / "profile", clock)
    somebody = Person(tmp_path / "profile", clock)
    somebody.app.settings.set_text_scale(scale)
    somebody.app.window.resize(*size)
    somebody.settle()
    yield somebody
    somebody.leave()


def look_at_pain(audit: Audit, person: Person) -> None:
    """The first page as a table, with a flare, and every page behind it."""
    tab = person.made("pain").pain_tab
    assert tab is not None
    home = tab.view.home
    home.verdict.why.click()
    home.chart.as_table.setChecked(True)
    audit.look("pain as a table")
    tab.pain.set_days(*(now(person.clock).local_date - timedelta(days=ago) for ago in (9, 5)))
    home.chart.as_table.setChecked(False)
    audit.look("pain, days that were chosen")
    tab.flares.declare_now()
    audit.look("pain, in a flare-up")
    tab.flares.write_new()
    tab.flares.keeper.set_draft(FlareDraft("soon", over=True))
    tab.flares.keeper.save()
    audit.look("all flare-ups, with a form")
    tab.flares.close()
    tab.flares.close()
    tab.clinician.open()
    # The numbers come when they are worked out, and only then the page has its size.
    person.settle()
    audit.look("physiotherapist's view")
    tab.clinician.close()
    for key in ("psfs", "rmdq", "groc"):
        tab.measures.open(key)
        audit.look(f"measure {key}")
        tab.measures.close()
    tab.room.new()
    audit.look("new entry")
    tab.room.keeper.leave()


def test_every_tab_can_be_read_reached_and_pressed(person: Person) -> None:
    audit = Audit(person)
    for tab in TABS:
        person.app.window.show_tab(tab)
        audit.look(tab)
    person.app.window.show_tab("stretch")
    person.app.stretch.open("ease-off-trio")
    audit.look("steps of a routine")
    person.app.window.show_tab("pain")
    for span in Span:
        person.app.pain.set_span(span)
        audit.look(f"pain, {span}")
    look_at_pain(audit, person)
    person.app.window.show_banner("diary", "warning", "The disk is full. " * 8, "Try again")
    person.app.window.show_tab("today")
    audit.look("today with a banner")
    person.app.today.rate(4)
    audit.look("today with a toast")
    assert audit.found == []


def test_today_in_an_episode_can_be_read_reached_and_pressed(person: Person) -> None:
    audit, app = Audit(person), person.app
    app.settings.choose("habits", "sleep:8 breaks:8 water:6 wind_down:1")
    live(person, lambda house: house.hurt(ago=2))
    audit.look("day 3")
    app.today_view.action.why.button.click()
    app.today.press("walk-5")
    app.today.press("warmth")
    audit.look("warmth that runs, and the reason")
    app.today.rate(8)
    audit.look("strong pain")
    app.today.comfort.stop()
    live(person, lambda house: (house.follow(), house.rate(2), house.break_off()))
    audit.look("a session to go on with")
    live(person, lambda house: house.check("saddle_numbness"))
    audit.look("locked")
    assert audit.found == []


def test_every_page_of_the_player_can_be_read_reached_and_pressed(person: Person) -> None:
    audit = Audit(person)
    for where, step in WALK:
        step(person)
        audit.look(where)
    each(person, Press.Key_Escape)
    audit.look("today, after it got much worse")
    person.app.today.press("trio")
    person.settle()
    each(person, Press.Key_4)
    person.wait(20)
    each(person, Press.Key_Escape, Press.Key_L)
    audit.look("today with a session to go on with")
    assert person.app.today_view.list.button("keep").isVisible()
    person.clock.advance(20 * 3600)
    person.app.today.refresh()
    audit.look("today, the next morning")
    assert person.app.today_view.not_now.isVisible()
    assert audit.found == []


CHECK_WALK: tuple[tuple[str, Callable[[CheckPresenter], None]], ...] = (
    ("agreed", lambda check: check.agree()),
    ("questions", lambda check: check.start()),
    ("numbers", lambda check: check.show_numbers()),
    ("an emergency", lambda check: (check.hide_numbers(), check.answer("chest_pain", "yes"))),
    ("who examined", lambda check: check.ask_who()),
    ("changed", lambda check: (check.correct(), check.rest_no(), check.answer("chest_pain", "no"))),
    ("fields", lambda check: check.go_on()),
    ("getting worse", lambda check: check.choose("trend", "worse")),
    ("home, unfinished", lambda check: check.save_and_leave()),
    ("signs", lambda check: check.choose_from_list("urgent")),
    ("the history", lambda check: check.home()),
    ("side by side", lambda check: check.compare()),
)


def test_every_screen_of_the_symptom_check_can_be_read_reached_and_pressed(
    person: Person,
) -> None:
    audit = Audit(person)
    person.app.window.show_tab("symptom-check")
    audit.look("terms")
    check = person.made("symptom-check").check
    assert check is not None
    for where, step in CHECK_WALK:
        step(check)
        audit.look(f"symptom check: {where}")
    person.app.settings.set_static_list(True)
    check.home()
    check.start()
    audit.look("symptom check: the list of signs")
    for tab in ("today", "stretch"):
        person.app.window.show_tab(tab)
        audit.look(f"{tab}, locked")
    assert audit.found == []


@pytest.mark.parametrize("width", [1024, 1120])
def test_an_empty_diary_can_be_read_reached_and_pressed(
    qt_test: ThemeManager, tmp_path: Path, width: int
) -> None:
    person = Person(tmp_path / "profile")
    person.app.window.resize(width, 640)
    audit = Audit(person)
    for tab in ("today", "stretch", "pain"):
        person.app.window.show_tab(tab)
        audit.look(tab)
    person.leave()
    assert audit.found == []


def test_the_audit_finds_what_is_wrong(qapp: QApplication, qt_test: ThemeManager) -> None:
    """An audit that finds nothing anywhere would be worth nothing."""
    nameless = QAbstractSlider()
    nameless.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert list(_nameless(nameless)) == ["can have the focus and has no name"]
    other = Button("Delete this check")
    other.setAccessibleName("Remove it")
    assert len(list(_misnamed(other))) == 1
    cut = Label("A sentence that is cut")
    cut.resize(20, 20)
    assert len(list(_clipped(cut))) == 1
    low = Label("A sentence that is broken into lines", wrap=True)
    low.resize(120, 10)
    assert len(list(_clipped(low))) == 1
    row = QWidget()
    second, first = Button("Second", parent=row), Button("First", parent=row)
    second.move(0, 200)
    row.show()
    assert len(list(_out_of_order(row))) == 1
    first.move(0, 400)
    assert list(_out_of_order(row)) == []
    area = QScrollArea()
    wide = QWidget()
    wide.setFixedWidth(2000)
    area.setWidget(wide)
    assert len(list(_sideways(area))) == 1


def test_a_long_path_is_broken_at_its_folders(qapp: QApplication, qt_test: ThemeManager) -> None:
    long = Label("/".join(["folder"] * 30), wrap=True)
    short = Label("/folder/", wrap=True)
    assert long.minimumSizeHint().width() <= short.minimumSizeHint().width()
