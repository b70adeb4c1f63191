"""Ways through the Pain tab that ``shots.py`` takes, each with the pictures on it."""

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment, now
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Effect, EntryDetail, Relief, ReliefKind
from backcare_desktop.services.pain_range import Span
from backcare_desktop.ui.tabs.pain.flare_state import FlareDraft
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, scroll_to, scroll_to_end

_YEARS = 10


def _show(person: Person) -> None:
    person.app.window.show_tab("pain")
    person.settle()


def _do(person: Person, work: Callable[[], object]) -> None:
    """Have the diary's thread do something, and show what came of it."""
    person.app.jobs.submit(work, _nothing, _nothing)
    person.settle()
    tab = person.made("pain").pain_tab
    if tab is None:
        raise LookupError("the tab was not made")
    for presenter in (tab.pain, tab.flares, tab.measures):
        presenter.refresh()
    person.settle()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _today(person: Person) -> date:
    return now(person.clock).local_date


def _rate(person: Person, ago: int, score: int, hour: int = 9, **detail: object) -> None:
    """An entry of some days ago."""
    day = _today(person) - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    rating = Rating(f"r{ago}-{hour}", score, Moment(at, 0, "UTC", day))
    entry = Entry(rating, at, EntryDetail(**detail))  # type: ignore[arg-type]
    person.app.desk._opened().entries.put(entry)


def lived(camera: Camera, person: Person) -> None:
    """The sample history: every range, the table, a second panel, days that were chosen."""
    _show(person)
    camera.take(person, "pain-home")
    scroll_to_end(person)
    camera.take(person, "pain-home-end")
    home, pain = person.app.pain_view.home, person.app.pain
    home.verticalScrollBar().setValue(0)
    home.verdict.why.click()
    camera.take(person, "pain-why")
    home.verdict.why.click()
    for span in (Span.WEEK, Span.QUARTER, Span.YEAR, Span.ALL):
        pain.set_span(span)
        person.settle()
        camera.take(person, f"pain-{span}")
    pain.set_span(Span.QUARTER)
    person.settle()
    for key in ("psfs", "rmdq", "sleep"):
        pain.choose_panel(key)
        camera.take(person, f"pain-panel-{key}")
    pain.choose_panel("nothing")
    last = _today(person) - timedelta(days=40)
    pain.set_days(last - timedelta(days=17), last)
    person.settle()
    camera.take(person, "pain-free-range")
    pain.set_span(Span.MONTH)
    person.settle()
    home.chart.as_table.setChecked(True)
    camera.take(person, "pain-table")


def behind(camera: Camera, person: Person) -> None:
    """The pages behind the first one."""
    _show(person)
    view, tab = person.app.pain_view, person.made("pain").pain_tab
    if tab is None:
        raise LookupError("the tab was not made")
    for name, span in (("", Span.QUARTER), ("-week", Span.WEEK)):
        tab.pain.set_span(span)
        view.home.clinician.click()
        person.settle()
        camera.take(person, f"pain-clinician{name}")
        scroll_to_end(person)
        camera.take(person, f"pain-clinician{name}-end")
        tab.clinician.close()
    tab.flares.open()
    camera.take(person, "pain-flares")
    tab.flares.write_new()
    tab.flares.keeper.set_draft(FlareDraft("yesterweek", "1 July 2025", over=True, note="Stairs"))
    view.flare_page.form.save.click()
    camera.take(person, "pain-flare-form")
    tab.flares.close()
    tab.flares.close()
    for key in ("psfs", "rmdq", "groc"):
        tab.measures.open(key)
        camera.take(person, f"pain-measure-{key}")
        tab.measures.close()
    tab.room.new()
    camera.take(person, "pain-entry")
    tab.room.keeper.rate(4)
    person.settle()
    camera.take(person, "pain-entry-saved")
    tab.room.keeper.leave()
    tab.room.open_day(_today(person) - timedelta(days=3))
    person.settle()
    camera.take(person, "pain-day")
    tab.room.days.close()
    tab.room.open_all()
    person.settle()
    camera.take(person, "pain-all-entries")


def little(camera: Camera, person: Person) -> None:
    """Nothing; one entry; a first week; and a rise that is asked about, noted and over."""
    _show(person)
    camera.take(person, "pain-empty")
    _do(person, lambda: _rate(person, 0, 6, areas=(BodyArea.LOWER_BACK_RIGHT,)))
    camera.take(person, "pain-one")
    _do(person, lambda: _risen(person))
    camera.take(person, "pain-flare-asked")
    tab = person.made("pain").pain_tab
    if tab is None:
        raise LookupError("the tab was not made")
    tab.flares.declare_now()
    person.settle()
    camera.take(person, "pain-flare-open")
    tab.flares.remove(person.app.pain_view.flare_page.rows[0].flare_id)
    person.settle()
    _do(person, lambda: _with_a_story(person))
    camera.take(person, "pain-flare-plan")
    scroll_to(person.app.pain_view.home.flares)
    camera.take(person, "pain-flare-card")


def _risen(person: Person) -> None:
    """A quiet week, and two days that are higher."""
    for ago in range(2, 9):
        _rate(person, ago, 3)
    for ago in (1, 0):
        _rate(person, ago, 7, 18)


def _with_a_story(person: Person) -> None:
    """An earlier flare with what eased it, and one that goes on."""
    today = _today(person)
    desk = person.app.desk
    desk.flares.declare(today - timedelta(days=6), "moved house", today - timedelta(days=5))
    for number, kind in enumerate((ReliefKind.WARMTH, ReliefKind.WARMTH, ReliefKind.WALK)):
        day = today - timedelta(days=5)
        at = datetime(day.year, day.month, day.day, 10 + number, tzinfo=UTC)
        moment = Moment(at, 0, "UTC", day)
        relief = Relief(f"f{number}", kind, moment, minutes=15, effect=Effect.EASED)
        desk._opened().entries.put_relief(relief)
    desk.flares.declare(today - timedelta(days=1), "after the first deadlifts")


def years(camera: Camera, person: Person) -> None:
    """Ten years of one entry a day with gaps."""
    _show(person)
    span = 365 * _YEARS

    def fill() -> None:
        for ago in range(span):
            if ago % 11 not in (3, 4):
                wave = 4 + 2 * math.sin(ago / 60) + 1.4 * math.sin(ago * 2.1)
                _rate(person, ago, round(min(max(wave, 0), 10)))

    _do(person, fill)
    person.app.pain.set_span(Span.ALL)
    person.settle()
    camera.take(person, "pain-ten-years")
    person.app.pain_view.home.chart.as_table.setChecked(True)
    camera.take(person, "pain-ten-years-table")


PAIN_SCENES = (
    Scene("pain-", lived),
    Scene("pain-", behind),
    Scene("pain-", little, filled=False),
    Scene("pain-", years, filled=False),
)
