"""Writing the pain diary: two touches from anywhere, and everything else for who wants it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Activity, Effect, Quality, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.entries import EntryRepository
from backcare_desktop.ui.tabs.pain.all_page import AllPage
from backcare_desktop.ui.tabs.pain.day_page import DayPage
from backcare_desktop.ui.tabs.pain.entry_page import EntryPage
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock
from tests.journeys.person import Person

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
DIGITS = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


def entries(person: Person) -> tuple[Entry, ...]:
    """What the diary holds, newest first."""
    found: list[tuple[Entry, ...]] = []
    person.app.jobs.submit(lambda: person.app.desk.entries.latest(1000), found.append, _raise)
    person.settle()
    return found[0]


def _raise(problem: StorageUnavailable) -> None:
    raise problem


def page(person: Person) -> EntryPage:
    return person.app.entry_pages.entry_page


def in_front(person: Person) -> QWidget | None:
    return page(person).parentWidget().currentWidget()


def at_home(person: Person) -> bool:
    """No page of an entry is in front."""
    return not isinstance(in_front(person), EntryPage | DayPage | AllPage)


def new_entry(person: Person) -> EntryPage:
    person.press(Key.Key_N, Control)
    return page(person)


def go_to(person: Person, widget: QWidget) -> None:
    """Press Tab until the focus is there."""
    for _ in range(120):
        if widget.hasFocus():
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget.accessibleName()}")


def type_in(person: Person, text: str) -> None:
    """Type where the focus is, in place of what stands there."""
    focused = QApplication.focusWidget()
    assert focused is not None
    person.press(Key.Key_A, Control)
    QTest.keyClicks(focused, text)
    person.settle()


def undo(person: Person) -> None:
    person.press(Key.Key_Z, Control)


def answer(person: Person, label: str) -> None:
    (button,) = (b for b in person.app.window._question.buttons if b.text() == label)
    person.click(button)


# --- two touches from anywhere -------------------------------------------------------------------


@pytest.mark.parametrize("tab", ["today", "symptom-check", "stretch", "core", "settings", "help"])
def test_two_keys_save_a_rating_from_every_tab(person: Person, tab: str) -> None:
    person.app.window.show_tab(tab)
    new_entry(person)
    person.press(Key.Key_4)
    (entry,) = entries(person)
    assert (entry.rating.score, entry.rating.when.at_utc) == (4, person.clock.utc)


def test_ten_is_one_key_too(person: Person) -> None:
    new_entry(person)
    person.press(Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert entries(person)[0].rating.score == 10


def test_two_clicks_save_a_rating_from_the_tray(person: Person) -> None:
    person.app.settings.choose("tray", True)
    assert person.tray.shown
    person.app.window.showMinimized()
    person.tray.rate_wanted.emit()
    person.settle()
    assert not person.app.window.isMinimized()
    person.click(page(person).pad.key(3))
    assert entries(person)[0].rating.score == 3


def test_the_tray_is_empty_until_somebody_wants_it_and_after_the_window(person: Person) -> None:
    assert not person.tray.shown
    person.app.settings.choose("tray", True)
    person.app.window.close()
    assert not person.tray.shown


def test_a_session_is_not_left_for_a_rating(person: Person) -> None:
    person.app.today.start()
    person.settle()
    new_entry(person)
    assert person.app.window.playing
    person.tray.rate_wanted.emit()
    person.settle()
    assert person.app.window.playing
    assert entries(person) == ()


# --- the whole entry -----------------------------------------------------------------------------


def test_a_whole_entry_by_keys_alone(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    go_to(person, here.map.picture.box(BodyArea.UPPER_BACK_LEFT))
    person.press(Key.Key_Down)
    person.press(Key.Key_Space)
    go_to(person, here.reliefs.adds[ReliefKind.MEDICINE])
    person.press(Key.Key_Space)
    type_in(person, "ibuprofen 400 mg")
    go_to(person, here.note.input)
    type_in(person, "long drive")
    go_to(person, here.feel.qualities.chips.chip("stiff"))
    person.press(Key.Key_Space)
    go_to(person, here.feel.eased_words.input)
    type_in(person, "a hard floor")
    go_to(person, here.done)
    person.press(Key.Key_Space)
    (entry,) = entries(person)
    assert (entry.rating.score, entry.rating.note) == (4, "long drive")
    assert entry.detail.areas == (BodyArea.LOWER_BACK_LEFT,)
    assert entry.detail.qualities == (Quality.STIFF,)
    assert entry.detail.eased_words == "a hard floor"
    assert entry.reliefs[0].words == "ibuprofen 400 mg"
    assert at_home(person)


def test_a_whole_entry_by_clicks_alone(person: Person) -> None:
    here = new_entry(person)
    person.click(here.pad.key(4))
    person.click(here.map.as_list)
    person.click(here.map.list.chip(BodyArea.LOWER_BACK_LEFT))
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.click(here.feel.eased.chips.chip("walking"))
    person.click(here.feel.worsened.chips.chip("sitting"))
    person.click(here.reliefs.adds[ReliefKind.WARMTH])
    (row,) = here.reliefs.rows
    for _ in range(20):
        QTest.mouseClick(row.minutes.more, Qt.MouseButton.LeftButton)
    person.click(here.done)
    (entry,) = entries(person)
    assert entry.detail.areas == (BodyArea.LOWER_BACK_LEFT,)
    assert (entry.detail.eased_by, entry.detail.worsened_by) == (
        (Activity.WALKING,),
        (Activity.SITTING,),
    )
    (relief,) = entry.reliefs
    assert (relief.kind, relief.minutes, relief.effect) == (ReliefKind.WARMTH, 20, None)


def test_how_it_was_afterwards_is_chosen_by_keys(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.reliefs.adds[ReliefKind.SLEEP])
    (row,) = here.reliefs.rows
    assert row.minutes.field.hasFocus()
    QTest.keyClicks(row.minutes.field, "450")
    go_to(person, row.effect)
    person.press(Key.Key_Down)
    person.press(Key.Key_S, Control)
    (relief,) = entries(person)[0].reliefs
    assert (relief.kind, relief.minutes, relief.effect) == (ReliefKind.SLEEP, 450, Effect.EASED)


def test_the_entry_survives_the_program(person: Person, data_dir: Path) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("dull"))
    person.click(here.done)
    person.leave()
    again = Person(data_dir, person.clock)
    assert entries(again)[0].detail.qualities == (Quality.DULL,)
    again.leave()


# --- earlier -------------------------------------------------------------------------------------


def test_an_hour_before_midnight_yesterday_belongs_to_yesterday(person: Person) -> None:
    here = new_entry(person)
    person.click(here.when.turn.segment("earlier"))
    here.when.time.field.input.setFocus()
    type_in(person, "23:00")
    here.when.day.field.input.setFocus()
    person.press(Key.Key_Down)
    person.click(here.pad.key(6))
    (entry,) = entries(person)
    assert entry.rating.when.local_date == date(2025, 7, 8)
    assert entry.back_dated
    person.app.entry_room.open_day(date(2025, 7, 8))
    person.settle()
    (part,) = person.app.entry_pages.day_page.entries.parts
    assert "Written down later" in _words(part)


def test_the_hour_that_came_twice(data_dir: Path) -> None:
    person = Person(data_dir, FakeClock(datetime(2025, 10, 26, 11, 0, tzinfo=UTC)))
    here = new_entry(person)
    person.click(here.when.turn.segment("earlier"))
    here.when.time.field.input.setFocus()
    type_in(person, "2:30")
    person.click(here.when.which.segment("second"))
    person.click(here.pad.key(6))
    (entry,) = entries(person)
    assert entry.rating.when.at_utc == datetime(2025, 10, 26, 1, 30, tzinfo=UTC)
    assert entry.rating.when.local_date == date(2025, 10, 25)
    person.leave()


def test_a_date_that_can_not_be_is_refused_beside_its_field(person: Person) -> None:
    here = new_entry(person)
    person.click(here.when.turn.segment("earlier"))
    for text in ("1 January 1899", "10 July 2025", "NaN"):
        here.when.day.field.input.setFocus()
        type_in(person, text)
        person.click(here.pad.key(6))
        assert here.when.day.field.input.hasFocus()
        assert here.when.day.field.input.accessibleDescription()
    assert entries(person) == ()


# --- changing, deleting, taking back -------------------------------------------------------------


def test_an_edit_and_a_deletion_are_taken_back(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.click(here.done)
    (before,) = entries(person)
    person.app.entry_room.open_all()
    person.settle()
    everything = person.app.entry_pages.all_page
    (part,) = everything.cards[0].parts
    person.click(part.edit)
    assert here.note.text == ""
    here.note.input.setFocus()
    type_in(person, "stairs")
    person.press(Key.Key_S, Control)
    assert isinstance(in_front(person), AllPage)
    assert entries(person)[0].rating.note == "stairs"
    undo(person)
    assert entries(person) == (before,)
    (part,) = everything.cards[0].parts
    person.click(part.delete)
    assert (entries(person), everything.cards) == ((), ())
    undo(person)
    assert entries(person) == (before,)
    assert len(everything.cards) == 1


def test_undo_takes_back_a_chip_before_it_takes_back_the_entry(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    undo(person)
    assert not here.feel.qualities.chips.chip("stiff").isChecked()
    assert len(entries(person)) == 1
    undo(person)
    assert entries(person) == ()


def test_leaving_asks_before_details_are_lost(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.press(Key.Key_Escape)
    answer(person, "Keep writing")
    assert isinstance(in_front(person), EntryPage)
    person.press(Key.Key_Escape)
    answer(person, "Save")
    assert entries(person)[0].detail.qualities == (Quality.STIFF,)
    assert at_home(person)


@pytest.mark.parametrize(("said", "kept"), [("Save", 1), ("Discard", 0)])
def test_closing_the_window_asks_before_details_are_lost(
    person: Person, data_dir: Path, said: str, kept: int
) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.app.window.show_tab("today")
    person.app.window.close()
    assert person.app.window.isVisible()
    answer(person, said)
    assert not person.app.window.isVisible()
    person.leave()
    again = Person(data_dir, person.clock)
    assert len(entries(again)[0].detail.qualities) == kept
    again.leave()


def test_a_closing_that_is_thought_better_of_closes_nothing_later(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.app.window.close()
    answer(person, "Keep writing")
    person.click(here.done)
    assert person.app.window.isVisible()


# --- safety --------------------------------------------------------------------------------------


def test_numbness_is_answered_under_the_chip_and_again_on_the_page_behind(person: Person) -> None:
    person.app.window.resize(1440, 900)
    here = new_entry(person)
    person.press(Key.Key_8)
    person.click(here.feel.qualities.chips.chip("numb"))
    person.settle()
    offer = here.feel.offer
    assert offer.visibleRegion().boundingRect() == offer.rect()
    person.press(Key.Key_S, Control)
    assert at_home(person)
    (banner,) = (each for each in person.app.window.findChildren(Banner) if each.isVisible())
    person.click(_button(banner))
    assert person.app.window.rail.currentIndex() == 1
    assert not any(each.isVisible() for each in person.app.window.findChildren(Banner))


def test_a_day_that_is_emptied_keeps_the_focus_so_that_esc_leaves_it(person: Person) -> None:
    new_entry(person)
    person.press(Key.Key_4)
    person.press(Key.Key_Escape)
    person.app.entry_room.open_day(person.app.entry_room.entries._clock.utc_now().date())
    person.settle()
    day = person.app.entry_pages.day_page
    day.entries.parts[0].delete.setFocus()
    person.press(Key.Key_Space)
    assert day.entries.parts == ()
    assert day.isAncestorOf(QApplication.focusWidget())
    person.press(Key.Key_Z, Control)
    assert len(entries(person)) == 1
    person.press(Key.Key_Escape)
    assert at_home(person)


def test_a_number_on_the_pain_page_begins_an_entry_and_in_a_field_does_not(person: Person) -> None:
    person.app.window.show_tab("pain")
    person.settle()
    person.press(Key.Key_7)
    assert in_front(person) is page(person)
    assert [entry.rating.score for entry in entries(person)] == [7]
    person.press(Key.Key_Escape)
    person.clock.jump(60)
    person.press(Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert [entry.rating.score for entry in entries(person)] == [10, 7]
    person.press(Key.Key_Escape)
    chart = person.app.pain_view.home.chart
    person.click(chart.as_table)
    chart.table_panel.column.setFocus()
    person.press(Key.Key_3)
    assert len(entries(person)) == 2


def test_pain_in_a_leg_leads_to_the_symptom_check_and_is_kept(person: Person) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.map.as_list)
    person.click(here.map.list.chip(BodyArea.CALF_LEFT))
    assert here.leg_offer.isVisibleTo(here)
    person.click(_button(here.leg_offer))
    assert person.app.window.rail.currentIndex() == 1
    assert entries(person)[0].detail.areas == (BodyArea.CALF_LEFT,)


def test_a_full_disk_keeps_what_was_typed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    put: Callable[[EntryRepository, Entry], None] = EntryRepository.put

    def full(_self: EntryRepository, _entry: Entry) -> None:
        raise StorageUnavailable(StorageProblem.FULL)

    monkeypatch.setattr(EntryRepository, "put", full)
    here.note.input.setFocus()
    type_in(person, "long drive")
    person.press(Key.Key_S, Control)
    assert here.note.text == "long drive"
    assert "The details of the entry were not saved." in _words(person.app.window)
    assert entries(person)[0].rating.note == ""
    monkeypatch.setattr(EntryRepository, "put", put)
    person.press(Key.Key_S, Control)
    assert entries(person)[0].rating.note == "long drive"


# --- days and lists ------------------------------------------------------------------------------


def test_the_day_page_goes_from_rated_day_to_rated_day(person: Person) -> None:
    for score in DIGITS[:3]:
        new_entry(person)
        person.press(score)
        person.press(Key.Key_Escape)
        person.clock.advance(2 * 86_400)
    person.app.entry_room.open_day(date(2025, 7, 11))
    person.settle()
    day = person.app.entry_pages.day_page
    assert isinstance(in_front(person), DayPage)
    assert [part.line.score for part in day.entries.parts] == [1]
    person.press(Key.Key_PageUp)
    assert [part.line.score for part in day.entries.parts] == [0]
    assert not day.earlier.isEnabled()
    person.click(day.later)
    person.press(Key.Key_PageDown)
    assert [part.line.score for part in day.entries.parts] == [2]
    person.press(Key.Key_Escape)
    assert at_home(person)


def test_older_entries_are_read_when_they_are_wanted(person: Person) -> None:
    def fill() -> None:
        book = person.app.desk.entries
        for score in range(20):
            book.write(book.made(score % 11))
            person.clock.advance(3600)

    person.app.jobs.submit(fill, lambda _: None, _raise)
    person.settle()
    person.app.entry_room.open_all()
    person.settle()
    everything = person.app.entry_pages.all_page
    assert sum(len(card.parts) for card in everything.cards) == 15
    person.click(everything.more)
    assert sum(len(card.parts) for card in everything.cards) == 20
    assert not everything.more.isVisible()


def _words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def _button(banner: Banner) -> QWidget:
    (button,) = (each for each in banner.findChildren(Button) if not each.isHidden())
    return button


def test_leaving_details_whose_number_was_undone_says_that_nothing_is_saved(
    person: Person,
) -> None:
    here = new_entry(person)
    person.press(Key.Key_4)
    person.click(here.feel.qualities.chips.chip("stiff"))
    person.app.window._toast.undo_requested.emit()
    person.settle()
    assert entries(person) == ()
    person.press(Key.Key_Escape)
    question = person.app.window._question
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "It has no number, so it is not saved." in said
    assert [button.text() for button in question.buttons] == ["Keep writing", "Discard"]
    answer(person, "Discard")
    assert at_home(person)
