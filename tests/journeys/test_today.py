"""Today, lived: from the start to the mat in two presses, a day by keys alone, and midnight."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.today_rules import SETTLE
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.tabs.stretch.state import StretchState
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.lived import live
from tests.journeys.person import Person
from tests.services.today_house import TODAY

Key = Qt.Key


def reliefs(person: Person) -> set[tuple[ReliefKind, int | None]]:
    found: list[tuple[Relief, ...]] = []
    desk = person.app.desk
    person.app.jobs.submit(
        lambda: desk.entries.day_page(TODAY).reliefs, found.append, lambda _: None
    )
    person.settle()
    return {(each.kind, each.minutes) for each in found[0]}


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(80):
        if wanted.hasFocus():
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName()}")


def words(person: Person) -> set[str]:
    labels = person.app.today_view.findChildren(Label)
    return {label.text() for label in labels if label.isVisible()}


def test_in_an_episode_two_presses_lead_from_the_start_to_what_is_proposed(
    person: Person, data_dir: Path
) -> None:
    live(person, lambda house: house.hurt(ago=3))
    person.app.today.rate(2)
    person.leave()
    again = Person(data_dir, person.clock)
    assert "Settle and reactivate · 12 min" in words(again)
    again.click(again.app.today_view.action.start)
    again.click(again.app.player_view._rating.on)
    assert again.app.window.playing
    again.wait_until_over(2000)
    again.press(Key.Key_Escape)
    assert "Settle and reactivate · 12 min" not in words(again), "it is done"
    assert "Done today: Settle and reactivate" in words(again)
    again.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert [mark.routine_id for mark in store.sessions.marks(TODAY, TODAY)] == [SETTLE]
    store.close()


def test_a_day_s_list_is_lived_by_keys_alone_and_taken_back(person: Person) -> None:
    live(person, lambda house: house.hurt(ago=1))
    person.app.settings.choose("habits", "water:6")
    person.settle()
    view = person.app.today_view
    tab_to(person, view.list.button("walk-10"))
    person.press(Key.Key_Space)
    assert "1 of 10 today" in words(person)
    tab_to(person, view.list.button("cold"))
    person.press(Key.Key_Return)
    person.clock.advance(20 * 60)
    person.app.today.comfort.look()
    person.settle()
    assert "Again from 14:20: 2 hours lie between" in words(person)
    assert person.sound.played == ["end"]
    tab_to(person, view.habits.boxes["water"])
    person.press(Key.Key_Space)
    assert reliefs(person) == {(ReliefKind.WALK, 10), (ReliefKind.COLD, 20)}
    for _ in range(3):
        person.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "0 of 10 today" in words(person)
    assert not view.habits.boxes["water"].isChecked()
    assert reliefs(person) == set()


def test_when_the_day_turns_in_front_of_somebody_the_list_is_the_new_day_s(person: Person) -> None:
    live(person, lambda house: house.hurt(ago=1))
    person.app.today.press("walk-5")
    person.app.today.put_away()
    person.settle()
    assert words(person) >= {"Day 2 of this episode", "Wednesday 9 July", "1 of 10 today"}
    person.clock.advance(16 * 3600)
    person.app.coordinator._day.look()
    person.settle()
    assert words(person) >= {"Day 3 of this episode", "Thursday 10 July", "0 of 6 today"}


def test_steps_and_details_open_where_they_are(person: Person) -> None:
    read: list[StretchState] = []
    person.app.stretch.state_changed.connect(read.append)
    person.click(person.app.today_view.action.steps)
    assert person.app.window.tab_in_front == "stretch"
    assert read[-1].opened is not None and read[-1].opened.card.name == "Ease-off trio"
    person.app.window.show_tab("today")
    person.app.today.rate(3)
    person.settle()
    person.click(person.app.today_view.rating.details)
    assert person.app.window.tab_in_front == "pain"
    assert person.app.entry_pages.entry_page.isVisible()
