"""What is broken is named and left alone; everything else works."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt

from backcare_desktop import paths
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_log import LoggedEvent, Outcome, Progress
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.outside import open_store
from backcare_desktop.services.ports import RatingStore, SessionStore, Store
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.tabs.stretch.cards import LibraryCard
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.person import Person

HOLDER = """
import pathlib, sys
from backcare_desktop.storage.store import open_store
store = open_store(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
store.close()
"""

Someone = Callable[..., Person]


@pytest.fixture
def someone(data_dir: Path) -> Iterator[Someone]:
    """Opens the program for a person; all of them leave at the end."""
    people: list[Person] = []

    def come(**outside: Any) -> Person:
        people.append(Person(data_dir, **outside))
        return people[-1]

    yield come
    for person in people:
        person.leave()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content, to be broken."""
    folder = tmp_path / "resources"
    for name in ("exercises", "routines", "figures"):
        shutil.copytree(paths.resource(name), folder / name)
    return folder


def banners(person: Person) -> str:
    """Everything that the banners say."""
    person.settle()
    shown = [found for found in person.app.window.findChildren(Banner) if found.isVisible()]
    return "\n".join(label.text() for banner in shown for label in banner.findChildren(Label))


def try_again(person: Person) -> None:
    (button,) = [
        found
        for found in person.app.window.findChildren(Button)
        if found.text() == "Try again" and found.isVisible()
    ]
    person.click(button)


def rate(person: Person, key: Qt.Key) -> None:
    """On Today, by the number key."""
    person.app.window.show_tab("today")
    person.app.today_view.pad.key(0).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(key)


def scores(database: Path) -> list[int]:
    """What the diary holds, newest first."""
    store = open_store(database)
    found = [rating.score for rating in store.ratings.latest(50)]
    store.close()
    return found


def shown_routines(person: Person) -> set[str]:
    """Ids of the routines that Stretch offers."""
    return {card.routine_id for card in person.app.window.findChildren(LibraryCard)}


def visit_every_tab(person: Person) -> None:
    for index in range(person.app.window.rail.count()):
        person.app.window.rail.setCurrentIndex(index)
        person.settle()
        person.app.window.grab()


def footprint(folder: Path) -> dict[str, tuple[str, int]]:
    """Content and time of every file of the diary."""
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.glob("backcare.sqlite*"))
    }


# --- content ------------------------------------------------------------------------------------


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


BROKEN_ROUTINES = {
    "not TOML": ("[[steps]]", "[[steps]", "is not valid TOML"),
    "unknown key": ("times_a_day = 3", "times_a_day = 3\ncolour = 1", "'colour': is not a known"),
    "missing key": ('summary = "', 'nothing = "', "'summary': is missing"),
    "negative hold": ("hold_s = 30", "hold_s = -30", "'hold_s': must lie between 1 and"),
    "no such exercise": ('"cat-cow"', '"moon-walk"', "could not be loaded: 'moon-walk'"),
}


@pytest.mark.parametrize("name", BROKEN_ROUTINES)
def test_a_broken_routine_is_named_and_the_rest_works(
    someone: Someone, content: Path, data_dir: Path, name: str
) -> None:
    old, new, reason = BROKEN_ROUTINES[name]
    change(content / "routines" / "ease-off-trio.toml", old, new)
    person = someone(resources=content)
    said = banners(person)
    assert "ease-off-trio.toml" in said
    assert reason in said
    assert person.app.today_view.action.start.isVisible()
    rate(person, Qt.Key.Key_4)
    visit_every_tab(person)
    assert "ease-off-trio" not in shown_routines(person)
    assert "ease-off-trio.toml" in banners(person)
    person.leave()
    assert scores(data_dir / "backcare.sqlite") == [4]


def test_one_broken_routine_hides_no_other(someone: Someone, content: Path) -> None:
    routines = content / "routines"
    shutil.copy(routines / "ease-off-trio.toml", routines / "second.toml")
    person = someone(resources=content)
    assert "second.toml" in banners(person)
    assert person.app.today_view.action.start.isVisible()
    person.app.window.show_tab("stretch")
    shipped = len(list(routines.glob("*.toml"))) - 1
    assert len(shown_routines(person)) == shipped


def test_a_broken_figure_leaves_its_place_empty_and_the_session_is_followed(
    someone: Someone, content: Path
) -> None:
    (content / "figures" / "knee-rolls.toml").write_bytes(b"\xff\xfe")
    person = someone(resources=content)
    assert "knee-rolls.toml: is not UTF-8 text" in banners(person)
    visit_every_tab(person)
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    person.wait(5 + 10)
    assert person.player.page is Page.MAT
    person.app.window.grab()


def test_a_broken_exercise_takes_its_routine_along_and_both_are_named(
    someone: Someone, content: Path
) -> None:
    change(content / "exercises" / "cat-cow.toml", 'name = "', 'name = 7 # "')
    said = banners(someone(resources=content))
    assert "cat-cow.toml, key 'name': must be text" in said
    assert "ease-off-trio.toml" in said


def test_no_content_at_all_is_survived(someone: Someone, tmp_path: Path) -> None:
    person = someone(resources=tmp_path / "nowhere")
    rate(person, Qt.Key.Key_2)
    visit_every_tab(person)


def test_what_is_wrong_with_content_and_diary_is_said_side_by_side(
    someone: Someone, content: Path, data_dir: Path
) -> None:
    (content / "routines" / "ease-off-trio.toml").write_text("x")
    data_dir.mkdir()
    (data_dir / "backcare.sqlite").write_bytes(b"GIF89a" + bytes(200))
    said = banners(someone(resources=content))
    assert "ease-off-trio.toml" in said
    assert "is damaged" in said


# --- a diary that can't be written or opened ----------------------------------------------------


class ReadOnly:
    """A diary that lies in a folder where nothing can be written."""

    writable = False

    def __init__(self, store: Store) -> None:
        self._store = store
        self.ratings, self.sessions = store.ratings, store.sessions
        self.checks, self.episodes = store.checks, store.episodes
        self.routines = store.routines
        self.core, self.lifting = store.core, store.lifting
        self.entries, self.flares = store.entries, store.flares
        self.measures, self.pain_days = store.measures, store.pain_days
        self.habits, self.glance = store.habits, store.glance

    def close(self) -> None:
        self._store.close()


def test_a_diary_that_can_only_be_read_is_read(someone: Someone, data_dir: Path) -> None:
    before = someone()
    rate(before, Qt.Key.Key_7)
    before.leave()

    person = someone(open_store=lambda path: ReadOnly(open_store(path)))
    assert "You can read your diary, but not add to it" in banners(person)
    assert str(data_dir) in banners(person)
    today = person.app.today_view
    assert not today.pad.isEnabled()
    assert not today.action.start.isEnabled()
    assert "Nothing can be saved now." in {label.text() for label in today.findChildren(Label)}
    assert "7, today" in next(
        label.text() for label in today.findChildren(Label) if "Last entry" in label.text()
    )
    person.press(Qt.Key.Key_3)
    person.app.window.show_tab("stretch")
    person.settle()
    assert all(not card.start.isEnabled() for card in person.app.window.findChildren(LibraryCard))
    person.app.window.show_tab("pain")
    person.settle()
    assert not person.app.pain_view.home.new_entry.isEnabled()
    assert person.app.pain.state.reason
    assert len(person.app.pain.state.entries) == 1
    person.leave()
    assert scores(data_dir / "backcare.sqlite") == [7]


def test_a_diary_in_another_window_is_said_and_can_be_tried_again(
    someone: Someone, data_dir: Path
) -> None:
    database = data_dir / "backcare.sqlite"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdin is not None and holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        person = someone()
        assert "already open in another window" in banners(person)
        assert not person.app.today_view.pad.isEnabled()
        try_again(person)
        assert "already open in another window" in banners(person)
        holder.stdin.write("\n")
        holder.stdin.close()
        holder.wait(30)
    try_again(person)
    assert banners(person) == ""
    assert person.app.today_view.action.start.isEnabled()
    rate(person, Qt.Key.Key_6)
    person.leave()
    assert scores(database) == [6]


def newer(database: Path) -> None:
    open_store(database).close()
    with sqlite3.connect(database) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()


def foreign(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE shopping (thing TEXT)")
    connection.close()


def damaged(database: Path) -> None:
    open_store(database).close()
    database.write_bytes(database.read_bytes()[:5000])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (newer, "written by a newer Backcare and was left untouched"),
        (foreign, "holds a file of another program"),
        (damaged, "is damaged. It was left as it is; nothing was deleted"),
    ],
)
def test_a_file_that_is_no_diary_of_ours_is_said_and_left_untouched(
    someone: Someone, data_dir: Path, make: Callable[[Path], None], words: str
) -> None:
    paths.make_private(data_dir)
    make(data_dir / "backcare.sqlite")
    before = footprint(data_dir)
    person = someone()
    assert words in banners(person)
    assert not person.app.today_view.pad.isEnabled()
    assert not person.app.today_view.action.start.isEnabled()
    visit_every_tab(person)
    assert words in banners(person)
    person.leave()
    assert footprint(data_dir) == before


# --- a disk that fills up -----------------------------------------------------------------------


class Full:
    """A disk with a switch: while it is full, no session and no rating can be written."""

    def __init__(self) -> None:
        self.full = False

    def open(self, database: Path) -> Store:
        return cast("Store", _OnThisDisk(open_store(database), self))

    def check(self) -> None:
        if self.full:
            raise StorageUnavailable(StorageProblem.FULL)


class _OnThisDisk:
    def __init__(self, store: Store, disk: Full) -> None:
        self._store = store
        self.ratings = _Ratings(store.ratings, disk)
        self.sessions = _Sessions(store.sessions, disk)

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)


class _Ratings:
    def __init__(self, ratings: RatingStore, disk: Full) -> None:
        self._ratings = ratings
        self._disk = disk

    def __getattr__(self, name: str) -> object:
        return getattr(self._ratings, name)

    def add(self, rating: Rating) -> None:
        self._disk.check()
        self._ratings.add(rating)


class _Sessions:
    def __init__(self, sessions: SessionStore, disk: Full) -> None:
        self._sessions = sessions
        self._disk = disk

    def __getattr__(self, name: str) -> object:
        return getattr(self._sessions, name)

    def begin(self, *given: object) -> None:
        self._disk.check()
        self._sessions.begin(*given)  # type: ignore[arg-type]

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:
        self._disk.check()
        self._sessions.append(session_id, events, progress)


def test_a_rating_on_a_full_disk_is_named_and_saved_once_there_is_room(
    someone: Someone, data_dir: Path
) -> None:
    disk = Full()
    person = someone(open_store=disk.open)
    disk.full = True
    rate(person, Qt.Key.Key_6)
    try_again(person)
    assert banners(person).startswith("Pain 6 was not saved. The disk is full.")
    disk.full = False
    try_again(person)
    assert banners(person) == ""
    person.leave()
    assert scores(data_dir / "backcare.sqlite") == [6]


def test_a_disk_full_in_mid_session_stops_nothing_and_loses_nothing(
    someone: Someone, data_dir: Path
) -> None:
    disk = Full()
    person = someone(open_store=disk.open)
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    person.wait(5 + 10)
    assert person.player.notice == ""
    disk.full = True
    person.wait(22)
    assert person.player.mat is not None
    assert person.player.mat.caption == "Switch sides"
    assert person.player.notice.startswith("Disk full: not saved yet.")
    disk.full = False
    person.wait(3)
    assert person.player.notice == ""
    person.wait_until_over(400)
    person.leave()

    store = open_store(data_dir / "backcare.sqlite")
    (mark,) = store.sessions.marks(date.min, date.max)
    assert mark.outcome is Outcome.FINISHED
    events = store.sessions.events(mark.id)
    assert [event.seq for event in events] == list(range(len(events)))
    assert sum(event.kind is EventKind.STEP_DONE for event in events) == 4
    store.close()


def test_a_session_that_ends_on_a_full_disk_is_written_once_there_is_room(
    someone: Someone, data_dir: Path
) -> None:
    disk = Full()
    person = someone(open_store=disk.open)
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    person.wait(5 + 10)
    disk.full = True
    person.wait_until_over(400)
    assert person.player.notice.startswith("Disk full: not saved yet.")
    disk.full = False
    person.wait(5)
    assert person.player.notice == ""
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    (mark,) = store.sessions.marks(date.min, date.max)
    assert mark.outcome is Outcome.FINISHED
    store.close()


def test_a_session_that_cannot_be_begun_leads_back_and_says_why(
    someone: Someone, data_dir: Path
) -> None:
    disk = Full()
    person = someone(open_store=disk.open)
    disk.full = True
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    assert not person.app.window.playing
    assert "The disk is full. What was saved before is safe." in banners(person)
    disk.full = False
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    assert person.player.page is Page.MAT
    person.wait_until_over(400)
    person.press(Qt.Key.Key_Escape)
    assert banners(person) == ""
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    (rating,) = store.ratings.latest(5)
    assert rating.context is RatingContext.BEFORE_SESSION
    store.close()


# --- choices ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[1]",
        '{"theme": "purple", "text_scale": 9, "volume": "loud", "reduced_motion": 3}',
        '{"text_scale": 1' + "0" * 400 + "}",
    ],
)
def test_broken_choices_give_the_defaults(someone: Someone, data_dir: Path, text: str) -> None:
    settings = paths.folders(data_dir).settings
    paths.make_private(settings.parent)
    settings.write_text(text)
    chosen = someone().app.settings.preferences
    assert (chosen.theme, chosen.text_scale, chosen.volume) == ("system", 1.0, 70)


def test_a_choice_made_over_a_broken_file_is_kept(someone: Someone, data_dir: Path) -> None:
    settings = paths.folders(data_dir).settings
    paths.make_private(settings.parent)
    settings.write_text("{")
    person = someone()
    person.app.settings.set_theme("dark")
    person.leave()
    assert someone().app.settings.preferences.theme == "dark"
    assert (settings.parent / "settings.broken.json").read_text() == "{"


@pytest.mark.parametrize("text", ["", "[window]\ngeometry=purple\n", "\x00\x01"])
def test_a_broken_note_of_the_windows_place_is_forgotten(
    someone: Someone, data_dir: Path, text: str
) -> None:
    place = paths.folders(data_dir).window_state
    paths.make_private(place.parent)
    place.write_text(text)
    assert someone().app.window.isVisible()
