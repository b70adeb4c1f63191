"""A disk that takes nothing keeps nobody from safety, and nothing is lost without a word."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.body import Region
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.outside import open_store
from backcare_desktop.storage.ratings import RatingRepository
from backcare_desktop.storage.sessions import SessionRepository
from backcare_desktop.ui.player.state import Page
from tests.journeys.on_mat import (
    PLAIN,
    diary,
    kept,
    mat,
    open_page,
    rating,
    routine,
    step,
)
from tests.journeys.person import Person
from tests.journeys.test_hurt import chip

Key = Qt.Key
HOLD = Dose(hold_s=20)


class Disk:
    """A disk that is full or has room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        for repository, name in (
            *((SessionRepository, name) for name in ("begin", "append", "hurt", "feel")),
            *((RatingRepository, name) for name in ("add", "remove")),
        ):
            monkeypatch.setattr(repository, name, self._guarded(getattr(repository, name)))

    def _guarded(self, write: Callable[..., None]) -> Callable[..., None]:
        def guarded(*args: object) -> None:
            if self.full:
                raise StorageUnavailable(StorageProblem.FULL)
            write(*args)

        return guarded


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk(monkeypatch)
    yield made
    made.full = False


def on_the_mat(person: Person) -> None:
    open_page(person, routine(step(person, PLAIN, HOLD), step(person, PLAIN, HOLD)))
    person.press(Key.Key_3)
    person.wait(5 + 5)


def room_again(person: Person, disk: Disk) -> None:
    disk.full = False
    person.app.player._waiting._ticker.due.emit()
    person.settle()


def question(person: Person) -> str:
    return person.app.window._question.words if person.app.window.asking else ""


def answer(person: Person, label: str) -> None:
    buttons = person.app.window._question.buttons
    person.click(next(button for button in buttons if button.text() == label))


# --- the symptom check is not kept waiting -------------------------------------------------------


def test_the_symptom_check_opens_at_once_and_the_session_is_saved_later(
    person: Person, data_dir: Path, disk: Disk
) -> None:
    on_the_mat(person)
    disk.full = True
    person.press(Key.Key_X)
    person.click(chip(person, Region.FOOT))
    person.press(Key.Key_C)
    assert not person.app.window.playing
    assert person.made("symptom-check").check is not None
    assert person.app.window.rail.currentIndex() == 1
    assert not person.app.window.asking
    room_again(person, disk)
    assert person.app.coordinator.unsaved == ()
    with diary(person, data_dir) as store:
        mark, _ = kept(store)
        hurts = store.sessions.hurts(mark.id)
    assert mark.outcome is Outcome.PARTIAL
    assert [hurt.regions for hurt in hurts] == [(Region.FOOT,)]


# --- the page after ------------------------------------------------------------------------------


def test_a_rating_gives_its_advice_at_once_and_says_that_it_is_not_saved_yet(
    person: Person, data_dir: Path, disk: Disk
) -> None:
    on_the_mat(person)
    disk.full = True
    person.press(Key.Key_Escape)
    person.press(Key.Key_S)
    person.press(Key.Key_8)
    assert rating(person).chosen == 8
    assert "more than 2 points" in rating(person).advice
    assert person.player.notice.startswith("Your rating isn’t saved yet.")
    room_again(person, disk)
    person.wait(3)
    assert person.player.notice == ""
    person.click(person.app.player_view._rating.on)
    assert not person.app.window.playing
    with diary(person, data_dir) as store:
        (latest, _) = store.ratings.latest(2)
    assert (latest.score, latest.context) == (8, RatingContext.AFTER_SESSION)


@pytest.mark.parametrize("way", ["done", "escape", "discard"])
def test_who_leaves_it_unsaved_is_told_and_may(
    person: Person, data_dir: Path, disk: Disk, way: str
) -> None:
    on_the_mat(person)
    disk.full = True
    person.press(Key.Key_Escape)
    person.press(Key.Key_S)
    person.press(Key.Key_2)
    for said in ("Keep trying", "Leave without it"):
        page = person.app.player_view._rating
        if way == "escape":
            person.press(Key.Key_Escape)
        else:
            person.click(page.on if way == "done" else page.foot.discard)
        assert "The session is not saved" in question(person)
        assert "Your rating 2 is not saved." in question(person)
        assert person.player.page is Page.AFTER and person.app.window.playing
        answer(person, said)
    assert not person.app.window.playing
    room_again(person, disk)
    with diary(person, data_dir) as store:
        marks = store.sessions.newest_open()
        (latest, *_) = store.ratings.latest(1)
    assert marks is None
    assert latest.score == 2


def test_a_discard_that_was_refused_and_thought_better_of_discards_nothing_later(
    person: Person, data_dir: Path, disk: Disk
) -> None:
    on_the_mat(person)
    disk.full = True
    person.press(Key.Key_Escape)
    person.press(Key.Key_S)
    person.press(Key.Key_2)
    page = person.app.player_view._rating
    person.click(page.foot.discard)
    answer(person, "Keep trying")
    person.click(page.on)
    answer(person, "Leave without it")
    room_again(person, disk)
    with diary(person, data_dir) as store:
        mark, _ = kept(store)
    assert mark.outcome is Outcome.PARTIAL


# --- closing the window --------------------------------------------------------------------------


def close(person: Person) -> bool:
    """Press the window's own button; whether it closed."""
    closed = person.app.window.close()
    QApplication.processEvents()
    return closed


def test_closing_on_a_healthy_disk_asks_nothing(person: Person) -> None:
    on_the_mat(person)
    assert close(person)


def test_closing_asks_first_while_something_is_not_saved(person: Person, disk: Disk) -> None:
    on_the_mat(person)
    disk.full = True
    person.press(Key.Key_X)
    person.press(Key.Key_7)
    assert not close(person)
    assert "The session is not saved" in question(person)
    person.press(Key.Key_Escape)
    assert person.app.window.isVisible() and not person.app.window.asking
    assert not close(person)
    answer(person, "Close anyway")
    assert not person.app.window.isVisible()


def test_a_rating_on_today_that_was_not_saved_is_asked_for_too(person: Person, disk: Disk) -> None:
    disk.full = True
    person.app.today.rate(6)
    person.settle()
    assert not close(person)
    assert "Pain 6 was not saved." in question(person)
    disk.full = False
    answer(person, "Keep open")
    person.app.window.banner_pressed.emit("diary")
    person.settle()
    assert close(person)


# --- a routine that is being put together --------------------------------------------------------


def editing(person: Person) -> None:
    person.app.window.show_tab("stretch")
    person.settle()
    person.app.stretch.open("ease-off-trio")
    person.click(person.app.stretch_view.reader.copy)
    person.app.bench.editor.drafting.set_name("My evening")


def test_closing_with_an_unsaved_routine_asks_and_can_save_it(
    person: Person, data_dir: Path
) -> None:
    editing(person)
    assert not close(person)
    answer(person, "Keep editing")
    assert person.app.window.isVisible()
    assert not close(person)
    answer(person, "Save")
    assert not person.app.window.isVisible()
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert [own.name for own in store.routines.all()] == ["My evening"]
    store.close()


def test_an_unsaved_routine_can_be_let_go(person: Person) -> None:
    editing(person)
    assert not close(person)
    answer(person, "Discard")
    assert not person.app.window.isVisible()


def test_a_routine_without_a_name_keeps_the_window_open(person: Person) -> None:
    editing(person)
    person.app.bench.editor.drafting.set_name("")
    assert not close(person)
    answer(person, "Save")
    assert person.app.window.isVisible()
    assert not close(person)
    assert person.app.window.asking


def test_what_is_covered_by_a_question_hears_no_keys(person: Person, disk: Disk) -> None:
    on_the_mat(person)
    disk.full = True
    person.wait(1)
    assert not close(person)
    before = mat(person).paused
    person.press(Key.Key_S)
    assert mat(person).paused is before and person.app.window.asking
