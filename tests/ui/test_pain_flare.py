"""Flare-ups: asked about, declared by the person, ended, changed, taken back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import Effect, Relief, ReliefKind
from backcare_desktop.core.problems import StorageProblem
from backcare_desktop.ui.tabs.pain.flare_page import FlareLine
from backcare_desktop.ui.tabs.pain.flare_state import (
    FIRST,
    LAST,
    NOTE,
    FlareDraft,
    FlareRow,
    PlanState,
)
from tests.fakes import HeldJobs
from tests.services.pain_book import PainBook, ago, at
from tests.storage.examples import found
from tests.ui.pain_house import FULL, House, trio

Key = Qt.Key


@pytest.fixture
def book() -> PainBook:
    return PainBook()


@pytest.fixture
def made(qtbot: QtBot, book: PainBook) -> Iterator[Callable[[], House]]:
    houses: list[House] = []  # One that nobody holds any more may go in the middle of its painting.

    def make() -> House:
        house = House(book)
        houses.append(house)
        qtbot.addWidget(house.tab.view)
        return house

    yield make
    houses.clear()


def risen(book: PainBook) -> None:
    """Quiet days, and two that are higher."""
    book.rate_each(8, 3, 3, 3, 3, 3, 3, 3, 7, 7)


def kept(book: PainBook) -> tuple[Flare, ...]:
    return book.store.flares.flares()


def plan_of(house: House) -> PlanState:
    plan = house.tab.flares.state.plan
    assert plan is not None
    return plan


def test_a_line_of_the_list_never_stands_on_the_screen_by_itself(qtbot: QtBot) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.append(type(watched).__name__)
            return False

    watch, app = Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    row = FlareRow("f", "1–3 July", "3 days", "after the move", "Change", "Delete")
    line = FlareLine(row, can_save=True)
    app.removeEventFilter(watch)
    qtbot.addWidget(line)
    assert shown == []


# --- the question ------------------------------------------------------------------------------


def test_quiet_days_ask_nothing(made: Any, book: PainBook) -> None:
    book.rate_each(6, 3, 3, 4, 3, 3, 4, 3)
    house = made()
    house.show()
    assert house.tab.flares.state.ask is None
    assert not house.tab.view.home.flare.isVisible()


def test_a_rise_asks_with_its_numbers_and_what_a_flare_up_is(made: Any, book: PainBook) -> None:
    risen(book)
    house = made()
    ask = house.tab.flares.state.ask
    assert ask is not None
    assert ask.reason == (
        "Your pain is 7, 2 points or more above its 7-day median of 3, for the second day running."
    )
    assert "hours up to weeks" in ask.definition
    assert ask.quiet == "After a no, nothing is asked until 16 July."
    assert kept(book) == ()


def test_what_was_wrong_with_a_day_is_said_no_more_once_it_is_right(made: Any) -> None:
    keeper = made().tab.flares.keeper
    keeper.begin(None, ago(0))
    keeper.set_draft(FlareDraft("5 July", "3 July", over=True))
    keeper.save()
    assert keeper.form.problems == {LAST: "It ends before it begins."}
    keeper.set_draft(FlareDraft("5 July", "4 July", over=True))
    assert keeper.form.problems == {LAST: "It ends before it begins."}
    keeper.set_draft(FlareDraft("5 July", "6 July", over=True))
    assert keeper.form.problems == {}


def test_after_yes_the_focus_is_on_what_can_be_said_next(made: Any, book: PainBook) -> None:
    risen(book)
    house = made()
    house.show()
    card = house.tab.view.home.flare
    card.yes.setFocus()
    QTest.keyClick(card.yes, Qt.Key.Key_Space)
    assert card.over.hasFocus()


def test_yes_declares_it_from_today_and_can_be_taken_back(made: Any, book: PainBook) -> None:
    risen(book)
    house = made()
    house.show()
    house.tab.view.home.flare.yes.click()
    assert [(flare.first, flare.last) for flare in kept(book)] == [(ago(0), None)]
    opened = house.tab.flares.state.open
    assert opened is not None
    assert (opened.title, opened.length) == ("Flare-up since 9 July", "Day\u00a01")
    assert house.offered[-1][0] == "Flare-up noted"
    house.undo()
    assert kept(book) == ()
    assert house.tab.flares.state.ask is not None


def test_no_rests_the_question_and_can_be_taken_back(made: Any, book: PainBook) -> None:
    risen(book)
    house = made()
    house.tab.view.home.flare.no.click()
    assert house.tab.flares.state.ask is None
    house.undo()
    assert house.tab.flares.state.ask is not None


def test_an_answer_that_is_not_saved_is_said_and_can_be_given_again(
    made: Any, book: PainBook
) -> None:
    risen(book)
    house = made()
    book.store.flares.problem = FULL
    house.tab.flares.declare_now()
    ((text, problem, retry),) = house.unsaved
    assert (text, problem) == ("The flare-up was not saved.", StorageProblem.FULL)
    assert house.changes == []
    book.store.flares.problem = None
    retry()
    assert len(kept(book)) == 1


def test_a_second_press_while_the_first_is_on_its_way_does_nothing(
    qtbot: QtBot, book: PainBook
) -> None:
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    jobs.run()
    house.tab.flares.declare_now()
    house.tab.flares.declare_now()
    jobs.run()
    assert len(kept(book)) == 1
    assert house.tab.flares.state.notice == ""


# --- while it goes on --------------------------------------------------------------------------


def test_an_open_flare_tells_since_when_and_its_note_as_text(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("f", ago(2), None, "<i>boxes</i>")])
    house = made()
    house.show()
    card = house.tab.view.home.flare
    assert card._title.text() == "Flare-up since 7 July · Day\u00a03"
    assert card._text.text() == "“<i>boxes</i>”"
    assert not card.yes.isVisible()


def test_its_over_ends_it_today_and_can_be_taken_back(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("f", ago(2))])
    house = made()
    house.tab.view.home.flare.over.click()
    assert kept(book)[0].last == ago(0)
    assert house.tab.flares.state.latest == "The latest: 7 July to 9 July, 3 days."
    house.undo()
    assert kept(book)[0].is_open


def test_the_plan_counts_what_eased_it_before(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(30), ago(28)), Flare("b", ago(1))])
    for number, (days, kind, words) in enumerate(
        (
            (30, ReliefKind.WARMTH, ""),
            (29, ReliefKind.WARMTH, ""),
            (28, ReliefKind.MEDICINE, "one tablet"),
        )
    ):
        relief = Relief(f"r{number}", kind, at(days), words, effect=Effect.EASED)
        book.store.entries.put_relief(relief)
    plan = plan_of(made())
    assert plan.lines == (
        "Medicine: one tablet, once, on 11 June",
        "Warmth, 2 times, the last on 10 June",
    )
    assert plan.text == "From your notes around 1 earlier flare-up. It may differ this time."


def test_without_anything_known_there_is_no_plan_yet(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("b", ago(1))])
    plan = plan_of(made())
    assert plan.lines == ()
    assert plan.text.startswith("No plan yet.")


def test_the_routine_starts_by_the_way_every_session_takes(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("b", ago(1))])
    house = made()
    house.show()
    part = house.tab.view.home.flare.plan
    assert part.start.text() == "Start Ease-off trio, 4 min"
    part.start.click()
    assert house.started == [trio()]
    part.check.click()
    assert house.checks == 1


def test_behind_a_lock_the_routine_waits_and_says_why(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("b", ago(1))])
    book.store.checks.put(found())
    house = made()
    house.show()
    part = house.tab.view.home.flare.plan
    assert not part.start.isEnabled()
    assert "Stretching, core and training are paused." in plan_of(house).locked
    assert part._locked.isVisible()
    assert part.check.isEnabled()


# --- the page ----------------------------------------------------------------------------------


def test_one_is_declared_by_hand_for_days_that_are_over(made: Any, book: PainBook) -> None:
    house = made()
    house.show()
    view = house.tab.view
    view.home.flares.declare.click()
    assert view.currentWidget() is view.flare_page
    form = view.flare_page.form
    form.turn.segment("over").click()
    for field, text in ((form.first, "1 July"), (form.last, "3 July")):
        field.field.input.selectAll()
        QTest.keyClicks(field.field.input, text)
    QTest.keyClicks(form.note.input, "long drive")
    assert house.tab.unsaved == ("The flare-up you are writing about is not saved.",)
    form.save.click()
    (flare,) = kept(book)
    assert (flare.first, flare.last, flare.note) == (ago(8), ago(6), "long drive")
    assert house.tab.unsaved == ()
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("draft", "field", "problem"),
    [
        (FlareDraft(""), FIRST, "Enter a day, such as 8 July 2025."),
        (FlareDraft("soon"), FIRST, "This is not a date. Write it like 8 July 2025."),
        (FlareDraft("12 July 2025"), FIRST, "This day is still to come."),
        (FlareDraft("12 July 1899"), FIRST, "Enter a day from 1900 on."),
        (FlareDraft("5 July", "1 July", over=True), LAST, "It ends before it begins."),
        (FlareDraft("5 July", "never", over=True), LAST, "This is not a date."),
        (FlareDraft("5 July", note="x" * 100_000), NOTE, "characters at most: 90,000 too many."),
    ],
)
def test_a_form_that_cannot_be_kept_says_which_field_and_why(
    made: Any, book: PainBook, draft: FlareDraft, field: str, problem: str
) -> None:
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write_new()
    keeper.set_draft(draft)
    keeper.save()
    assert keeper.form is not None
    assert problem in keeper.form.problems[field]
    assert kept(book) == ()


def test_two_flares_never_share_a_day(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(5), ago(3))])
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write_new()
    keeper.set_draft(FlareDraft("5 July"))
    keeper.save()
    assert keeper.form is not None
    said = "It shares a day with another flare-up (4 July to 6 July)."
    assert keeper.form.problems == {FIRST: said}


def test_one_is_changed_and_the_change_taken_back(made: Any, book: PainBook) -> None:
    before = Flare("a", ago(5), ago(3), "boxes")
    book.store.flares.replace_all([before])
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write("a")
    assert keeper.form is not None
    assert keeper.form.draft == FlareDraft("4 July 2025", "6 July 2025", over=True, note="boxes")
    keeper.step(LAST, 1)
    keeper.set_draft(replace(keeper.form.draft, note="boxes, stairs"))
    keeper.save()
    assert kept(book) == (Flare("a", ago(5), ago(2), "boxes, stairs"),)
    house.undo()
    assert kept(book) == (before,)


def test_one_is_deleted_and_comes_back(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(5), ago(3))])
    house = made()
    house.tab.flares.open()
    (row,) = house.tab.view.flare_page.rows
    assert row.delete.text() == "Delete the flare-up: 4 July to 6 July"
    row.delete.click()
    assert kept(book) == ()
    house.undo()
    assert len(kept(book)) == 1


def test_what_was_deleted_elsewhere_meanwhile_is_said(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(5), ago(3))])
    house = made()
    book.store.flares.replace_all([])
    house.tab.flares.remove("a")
    assert house.tab.flares.state.notice == (
        "The flare-up was not deleted. This page had changed since; now it is up to date."
    )
    assert house.tab.flares.state.rows == ()


def test_escape_leaves_the_form_then_the_page_and_gives_the_focus_back(
    made: Any, book: PainBook
) -> None:
    book.rate(0, 3)
    house = made()
    house.show()
    view = house.tab.view
    view.home.flares.declare.setFocus()
    QTest.keyClick(view.home.flares.declare, Key.Key_Space)
    assert view.flare_page.form.isVisible()
    QTest.keyClick(view.flare_page, Key.Key_Escape)
    assert not view.flare_page.form.isVisible()
    assert view.currentWidget() is view.flare_page
    QTest.keyClick(view.flare_page, Key.Key_Escape)
    assert view.currentWidget() is view.home
    assert view.home.flares.declare.hasFocus()


def test_without_writing_nothing_is_declared(made: Any, book: PainBook) -> None:
    risen(book)
    book.store.flares.replace_all([Flare("a", ago(20), ago(18))])
    house = made()
    house.tab.set_writable(False)
    home, page = house.tab.view.home, house.tab.view.flare_page
    buttons = (home.flare.yes, home.flare.no, home.flares.declare, page.declare)
    assert not any(button.isEnabled() for button in buttons)
    assert not page.rows[0].delete.isEnabled()


# --- tried again ---------------------------------------------------------------------------------

DAY_S = 86_400


def say_and_try_again(house: House, say: str, days: int) -> None:
    """Something that a full disk didn't take, and that is tried again days later."""
    store = house.book.store.flares
    store.problem = FULL
    getattr(house.tab.flares, say)()
    store.problem = None
    house.book.clock.jump(days * DAY_S)
    house.unsaved[-1][2]()


def test_a_flare_that_is_tried_again_begins_on_the_day_it_was_declared(
    made: Any, book: PainBook
) -> None:
    risen(book)
    say_and_try_again(made(), "declare_now", 2)
    assert [flare.first for flare in kept(book)] == [ago(0)]


def test_an_end_that_is_tried_again_is_of_the_day_it_was_said(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(5))])
    say_and_try_again(made(), "end", 2)
    assert [flare.last for flare in kept(book)] == [ago(0)]


def test_a_no_that_is_tried_again_is_of_the_day_it_was_said(made: Any, book: PainBook) -> None:
    risen(book)
    say_and_try_again(made(), "say_no", 2)
    assert book.store.flares.last_no() == ago(0)


# --- refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize("note", ["a\x00b", "\ud800x"])
def test_a_note_that_can_not_be_shown_is_refused_beside_its_field(
    made: Any, book: PainBook, note: str
) -> None:
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write_new()
    assert keeper.form is not None
    keeper.set_draft(replace(keeper.form.draft, note=note))
    keeper.save()
    assert keeper.form.problems == {NOTE: "Some characters in it can’t be shown. Take them out."}
    assert (kept(book), house.tab.flares.state.notice) == ((), "")


def test_a_note_that_was_kept_before_stands_in_nobodys_way(made: Any, book: PainBook) -> None:
    book.store.flares.replace_all([Flare("a", ago(5), ago(3), "a\x00b")])
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write("a")
    keeper.step(LAST, 1)
    keeper.save()
    assert kept(book) == (Flare("a", ago(5), ago(2), "a\x00b"),)


def test_what_the_services_refuse_is_no_page_that_has_changed(made: Any, book: PainBook) -> None:
    house = made()
    keeper = house.tab.flares.keeper
    house.tab.flares.write_new()
    house.book.clock.jump(-3 * DAY_S)
    keeper.save()
    assert keeper.form is not None
    assert house.tab.flares.state.notice == (
        "The flare-up was not saved. Its days or its note can’t be kept like this."
    )
    assert kept(book) == ()
