"""It hurts in the middle of a session: said, checked, felt, and asked for the next morning."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.outside import open_store
from backcare_desktop.services.ports import Store
from backcare_desktop.ui.player.feel_chip import FitChip
from backcare_desktop.ui.player.panel import PanelCard
from backcare_desktop.ui.player.state import Page
from tests.journeys.person import Person
from tests.journeys.test_trio import start_trio, tab_to

Key = Qt.Key


def chip(person: Person, key: str) -> FitChip:
    """The chip of a region, a side or a feeling that can be seen."""
    chips = person.app.player_view.findChildren(FitChip)
    return next(found for found in chips if found.key == key and found.isVisible())


def panel(person: Person) -> str:
    mat = person.player.mat
    return mat.panel.text if mat is not None and mat.panel is not None else ""


def test_by_keyboard_alone_how_much_and_where_is_said_and_found_again(
    person: Person, data_dir: Path
) -> None:
    start_trio(person, Key.Key_3)
    person.wait(5 + 10)
    person.press(Key.Key_X)
    person.press(Key.Key_5)
    assert panel(person).startswith("Easier:"), "two points more are not more than two"
    for key in (Region.LOWER_BACK, BodySide.LEFT):
        tab_to(person, chip(person, key))
        person.press(Key.Key_Space)
    person.press(Key.Key_E)
    person.wait(5)
    person.press(Key.Key_X)
    person.press(Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert "more than 2 points" in panel(person)
    person.press(Key.Key_N)
    assert person.player.mat is not None and not person.player.mat.paused
    person.wait_until_over(400)
    rating = person.player.rating
    assert rating is not None and "Pain before: 3 of 10" in rating.facts
    person.press(Key.Key_Return)
    person.leave()

    store = open_store(data_dir / "backcare.sqlite")
    hurts = store.sessions.hurts(_session(person, store))
    assert [(hurt.score, hurt.side, hurt.regions) for hurt in hurts] == [
        (5, BodySide.LEFT, (Region.LOWER_BACK,)),
        (10, None, ()),
    ]
    store.close()


def test_pain_in_a_leg_leads_to_the_symptom_check(person: Person, data_dir: Path) -> None:
    start_trio(person)
    person.wait(5 + 10)
    person.press(Key.Key_X)
    person.click(chip(person, Region.LOWER_LEG))
    assert panel(person) == "Pain in a leg is a reason to check your symptoms before you go on."
    card = person.app.player_view.findChild(PanelCard)
    assert isinstance(card, PanelCard)
    assert card.buttons[0].text() == "Stop, and check my symptoms"
    person.press(Key.Key_C)
    assert person.made("symptom-check").check is not None
    assert not person.app.window.playing
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    (hurt,) = store.sessions.hurts(_session(person, store))
    assert hurt.regions == (Region.LOWER_LEG,)
    store.close()


def test_a_crash_does_not_take_the_pain_before_along(person: Person, data_dir: Path) -> None:
    start_trio(person, Key.Key_2)
    person.wait(5 + 10)
    person.leave()
    again = Person(data_dir, person.clock)
    again.app.today.start()
    again.settle()
    again.press(Key.Key_X)
    again.press(Key.Key_5)
    assert "more than 2 points" in panel(again)
    again.press(Key.Key_S)
    assert again.player.page is Page.AFTER
    assert again.player.rating is not None
    assert "Pain before: 2 of 10" in again.player.rating.facts
    again.leave()


def test_how_it_felt_the_session_taken_back_and_back_again(person: Person, data_dir: Path) -> None:
    start_trio(person)
    person.wait_until_over(400)
    tab_to(person, person.app.player_view._rating.foot.feel)
    person.press(Key.Key_Space)
    person.press(Key.Key_Space)
    assert chip(person, Feel.EASY).isChecked()
    tab_to(person, person.app.player_view._rating.foot.discard)
    person.press(Key.Key_Space)
    assert not person.app.window.playing
    person.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    session_id = _session(person, store)
    assert store.sessions.feels(session_id) == {"knee-rolls": Feel.EASY}
    record = store.sessions.get(session_id)
    assert record is not None and record.progress.outcome is Outcome.FINISHED
    store.close()


def test_the_next_morning_is_asked_for_once_and_reads_well_in_the_diary(
    person: Person, data_dir: Path
) -> None:
    start_trio(person)
    person.wait_until_over(400)
    person.press(Key.Key_Return)
    view = person.app.today_view
    assert not view.not_now.isVisible()
    person.clock.advance(20 * 3600)
    person.app.today.refresh()
    person.settle()
    assert view.not_now.isVisible()
    tab_to(person, view.pad.key(0))
    person.press(Key.Key_4)
    assert not view.not_now.isVisible()
    person.press(Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    (first, *_) = person.app.pain.state.entries
    assert first.context == "The next morning"
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    (latest,) = store.ratings.latest(1)
    assert (latest.score, latest.context) == (4, RatingContext.NEXT_MORNING)
    assert latest.session_id is not None
    store.close()


def _session(person: Person, store: Store) -> str:
    today = person.clock.utc_now().date()
    (mark,) = store.sessions.marks(today - timedelta(days=1), today)
    return mark.id
