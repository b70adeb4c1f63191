"""The symptom check in the real application: by keyboard, interrupted, locking, cleared."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QRadioButton, QWidget

from backcare_desktop.core.triage import Level
from backcare_desktop.outside import open_store
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.tabs.symptom_check.field_rows import (
    ChoiceLine,
    FieldLine,
    NumberLine,
    PainLine,
)
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import CheckState, Tone
from tests.journeys.person import Person

TO_CHECK = (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)


class Eyes:
    """Sees what the tab shows."""

    def __init__(self, person: Person) -> None:
        person.press(*TO_CHECK)
        assert person.made("symptom-check").check is not None
        self.person = person
        self.check: CheckPresenter = person.made("symptom-check").check
        self.states: list[CheckState] = []
        self.check.state_changed.connect(self.states.append)
        self.check.show_state()

    @property
    def state(self) -> CheckState:
        return self.states[-1]


def visible(person: Person, text: str) -> QWidget:
    """The button with these words on it."""
    for widget in person.app.window.findChildren(QWidget):
        words = widget.property("text") or widget.accessibleName()
        if words == text and widget.isVisible() and widget.focusPolicy():
            return widget
    raise AssertionError(f"no {text!r} to press")


def tab_to(person: Person, wanted: QWidget) -> None:
    for _ in range(120):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def press(person: Person, text: str) -> None:
    """Tab to a button and press it."""
    tab_to(person, visible(person, text))
    person.press(Qt.Key.Key_Space)


def questions(person: Person) -> list[QRadioButton]:
    """The No of every yes/no question on the page, from the top down."""
    found = [
        button
        for button in person.app.window.findChildren(QRadioButton)
        if button.isVisible() and button.text() == "No"
    ]
    return sorted(found, key=lambda button: button.mapToGlobal(button.rect().topLeft()).y())


def answer_by_keyboard(person: Person, eyes: Eyes) -> None:
    """The page on the screen, every question with No."""
    shown = eyes.state.interview
    assert shown is not None
    for no in questions(person):
        group = no.parentWidget()
        assert group is not None
        first = next(b for b in group.findChildren(QRadioButton) if b.text() == "Yes")
        tab_to(person, first if not any_checked(group) else no)
        person.press(Qt.Key.Key_Right)
        if not no.isChecked():
            person.press(Qt.Key.Key_Space)
        assert no.isChecked()


def fill_by_keyboard(person: Person, eyes: Eyes) -> None:
    """The fields on the screen that have to be filled, each with what it can say first."""
    shown = eyes.state.interview
    assert shown is not None
    lines = {line.key: line for line in person.app.window.findChildren(FieldLine)}
    for field in shown.fields:
        line = lines[field.key]
        match line:
            case ChoiceLine():
                tab_into(person, line.choice)
                listed = line.choice.list.isVisible()
                person.press(Qt.Key.Key_Down if listed else Qt.Key.Key_Space)
            case NumberLine():
                tab_into(person, line.number)
                person.press(Qt.Key.Key_3)
                person.press(Qt.Key.Key_4 if field.key == "age" else Qt.Key.Key_Tab)
            case PainLine():
                tab_into(person, line.pad)
                person.press(Qt.Key.Key_4)


def tab_into(person: Person, wanted: QWidget) -> None:
    """Tab to the first place within a control that takes the focus."""
    for _ in range(120):
        focused = person.app.window.focusWidget()
        if focused is not None and (focused is wanted or wanted.isAncestorOf(focused)):
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def press_yes_of_the_first(person: Person) -> None:
    """From wherever the page begins: Tab to the first question, then Space on its Yes."""
    group = questions(person)[0].parentWidget()
    assert group is not None
    yes = next(b for b in group.findChildren(QRadioButton) if b.text() == "Yes")
    tab_to(person, yes)
    person.press(Qt.Key.Key_Space)


def any_checked(group: QWidget) -> bool:
    return any(button.isChecked() for button in group.findChildren(QRadioButton))


def fill_fields(eyes: Eyes) -> None:
    """Fields have widgets and tests of their own."""
    for field, value in (("onset", "sudden"), ("mechanism", "deadlift"), ("trend", "improving")):
        eyes.check.choose(field, value)
    eyes.check.enter("days_since_onset", 1)
    eyes.check.enter("pain_now", 4)
    eyes.person.settle()


def do_check(person: Person, *yes: str) -> Eyes:
    """A whole check, by what the buttons call."""
    eyes = Eyes(person)
    if eyes.state.terms is not None:
        eyes.check.agree()
    eyes.check.start()
    while (shown := eyes.state.interview) is not None:
        keys = {field.key for field in shown.fields}
        if "onset" in keys:
            fill_fields(eyes)
        if "age" in keys:
            eyes.check.enter("age", 34)
        for row in shown.questions:
            if row.key in yes:
                eyes.check.answer(row.key, "yes")
        eyes.check.rest_no()
        eyes.check.rest_no()
        person.settle()
        page = eyes.state.interview
        for row in page.questions if page else ():
            if row.answer is None:
                eyes.check.answer(row.key, "no")
        eyes.check.go_on()
        person.settle()
    return eyes


def test_every_question_of_the_check_is_answered_with_the_keyboard(person: Person) -> None:
    eyes = Eyes(person)
    press(person, "I have read this")
    press(person, "Start a check")
    for page in range(1, 6):
        shown = eyes.state.interview
        assert shown is not None and shown.page == page
        fill_by_keyboard(person, eyes)
        answer_by_keyboard(person, eyes)
        person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert eyes.state.result is not None and eyes.state.result.tone is Tone.SELF_CARE


def test_an_emergency_answer_is_told_at_once_and_locks_everything(
    person: Person, data_dir: Path
) -> None:
    eyes = Eyes(person)
    press(person, "I have read this")
    press(person, "Start a check")
    person.press(Qt.Key.Key_Space)
    assert eyes.state.result is None
    press_yes_of_the_first(person)
    result = eyes.state.result
    assert result is not None and result.tone is Tone.EMERGENCY and result.number == "999"
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert person.app.today_view.lock.isVisible()
    assert not person.app.today_view.action.isVisible()
    routine = person.app.library.routines["ease-off-trio"]
    person.app.coordinator.start(routine)
    person.settle()
    assert not person.app.window.playing
    assert eyes.state.result is not None
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    latest = store.checks.latest()
    assert latest is not None and latest.finding.level is Level.EMERGENCY
    store.close()


def test_a_check_that_was_interrupted_goes_on_after_a_restart(
    person: Person, data_dir: Path
) -> None:
    eyes = Eyes(person)
    eyes.check.agree()
    eyes.check.start()
    eyes.check.rest_no()
    eyes.check.go_on()
    person.settle()
    person.leave()
    again = Person(data_dir, person.clock)
    eyes = Eyes(again)
    press(again, "Go on")
    assert eyes.state.interview is not None and eyes.state.interview.page == 2
    again.leave()


def test_recording_an_examination_opens_the_lock_and_undo_closes_it(person: Person) -> None:
    eyes = do_check(person, "fever_or_shivering")
    assert eyes.state.result is not None and eyes.state.result.tone is Tone.URGENT
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    person.click(person.app.today_view.lock.examined)
    assert eyes.state.result is not None and eyes.state.result.clear.asking
    eyes.check.clear("doctor")
    person.settle()
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not person.app.today_view.lock.isVisible()
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.app.today_view.lock.isVisible()


def test_this_hurts_leads_to_the_check_and_the_session_is_kept(
    person: Person, data_dir: Path
) -> None:
    Eyes(person).check.agree()
    person.app.window.show_tab("today")
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_5)
    person.wait(5 + 10)
    for key in (Qt.Key.Key_X, Qt.Key.Key_W, Qt.Key.Key_C):
        person.press(key)
    assert not person.app.window.playing
    eyes = Eyes(person)
    assert eyes.state.interview is not None and eyes.state.interview.page == 1
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    today = person.clock.utc_now().date()
    assert len(store.sessions.marks(today, today)) == 1
    store.close()


def test_pain_that_rose_leads_to_the_check(person: Person) -> None:
    Eyes(person).check.agree()
    person.app.window.show_tab("today")
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_4)
    person.wait_until_over(400)
    person.press(Qt.Key.Key_8)
    assert person.player.page is Page.AFTER
    assert person.player.rating is not None and person.player.rating.check
    view = person.app.player_view
    button = next(
        b for b in view.findChildren(QWidget) if b.property("text") == "Do the symptom check"
    )
    person.click(button)
    assert Eyes(person).state.interview is not None


@pytest.mark.parametrize("answer", ["self_care", "urgent"])
def test_with_the_static_list_the_first_session_of_a_day_asks(person: Person, answer: str) -> None:
    eyes = Eyes(person)
    eyes.check.agree()
    person.app.settings.set_static_list(True)
    person.app.window.show_tab("today")
    person.app.today.start()
    person.settle()
    assert not person.app.window.playing and eyes.state.signs is not None
    eyes.check.choose_from_list(answer)
    person.settle()
    assert person.app.window.playing is (answer == "self_care")


def test_an_episode_started_from_a_check_is_in_the_diary(person: Person, data_dir: Path) -> None:
    eyes = do_check(person)
    eyes.check.step("episode")
    person.settle()
    assert eyes.state.result is not None
    assert "Part of the episode" in eyes.state.result.steps[-1].title
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert store.episodes.active() is not None
    store.close()


class Windows(QObject):
    """Notices every widget that appears as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, QMainWindow):
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_on_the_way(person: Person) -> None:
    windows = Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]
    eyes = do_check(person, "severe_pain")
    person.clock.advance(86_400)
    do_check(person, "fever_or_shivering", "long_term_steroids", "morning_stiffness_over_30min")
    eyes.check.ask_who()
    eyes.check.show_numbers()
    eyes.check.hide_numbers()
    eyes.check.home()
    eyes.check.compare()
    for tab in ("today", "stretch", "settings", "help"):
        person.app.window.show_tab(tab)
        person.settle()
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]
    assert windows.seen == []
