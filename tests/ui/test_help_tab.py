"""Help: the warning signs first, pages to read, every key there is, and what Backcare is not."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import __version__, ui
from backcare_desktop.content.help import load_help
from backcare_desktop.core.body import Region
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.platform.media_keys import command_for
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.player.feel_state import HurtSaid
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.tabs.help.help_tab import HelpTab
from backcare_desktop.ui.tabs.help.keys_page import KeysPage
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.findable import Findable, parts_of
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import InlineJobs
from tests.services.test_checks import TRIAGE
from tests.services.test_sessions import ROUTINE, House
from tests.words import name_then

TEXTS = load_help(Path(__file__).parents[2] / "resources" / "help")
EXERCISES = {step.exercise.id: step.exercise for step in ROUTINE.steps}

SESSION, QUESTION, AFAR = "In a session", "When a session asks", "From the mat"
BESIDE = {Qt.Key.Key_Equal: Qt.Key.Key_Plus}
"""Keys that mean the same as another because they are the same key without Shift."""

MEDIA = {
    Qt.Key.Key_MediaTogglePlayPause: "Play/Pause",
    Qt.Key.Key_MediaPlay: "Play/Pause",
    Qt.Key.Key_MediaPause: "Play/Pause",
    Qt.Key.Key_MediaStop: "Play/Pause",
    Qt.Key.Key_MediaNext: "Next",
    Qt.Key.Key_MediaPrevious: "Previous",
}
PRINTED = MEDIA | {
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Plus: "+",
    Qt.Key.Key_Minus: "−",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_PageUp: "Page Up",
    Qt.Key.Key_PageDown: "Page Down",
}


@pytest.fixture
def tab(qtbot: QtBot) -> HelpTab:
    tab = HelpTab(TRIAGE, TEXTS, InlineJobs())
    tab.home.show_number("999")
    qtbot.addWidget(tab)
    tab.resize(1336, 900)
    tab.show()
    return tab


@pytest.fixture
def sheet(qtbot: QtBot) -> KeysPage:
    sheet = KeysPage()
    qtbot.addWidget(sheet)
    return sheet


def words(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(Label)]


def listed(sheet: KeysPage, heading: str) -> set[str]:
    """Every key in the group of that heading."""
    (group,) = [group for group in sheet.groups if group.heading == heading]
    return {key for keys, _ in group.keys for key in keys}


def everywhere(sheet: KeysPage) -> set[str]:
    """Every key of the sheet."""
    return {key for group in sheet.groups for keys, _ in group.keys for key in keys}


def printed(key: int) -> str:
    """What is on the cap of a key."""
    key = BESIDE.get(Qt.Key(key), key)
    return PRINTED.get(Qt.Key(key)) or QKeySequence(key).toString()


def test_the_signs_of_an_emergency_come_before_everything_else(tab: HelpTab) -> None:
    (first,) = [
        label for label in tab.findChildren(Label) if label.text().startswith("Call 999, or")
    ]
    top = first.mapTo(tab, first.rect().topLeft())
    assert top.y() < 250
    assert all(top.x() < door.mapTo(tab, door.rect().topLeft()).x() for door in doors(tab))


def doors(tab: HelpTab) -> tuple[QWidget, ...]:
    return tuple(tab.home.buttons.values())


def test_every_sign_is_named(tab: HelpTab) -> None:
    text = "\n".join(words(tab.home))
    questions = TRIAGE.interview.questions.values()
    for question in questions:
        if question.level in (Level.EMERGENCY, Level.URGENT):
            assert question.ask in text


def test_it_names_the_rule_set_and_every_source(tab: HelpTab) -> None:
    text = "\n".join(words(tab.page("sources")))
    assert f"Rule set {TRIAGE.rules.version}" in text
    assert "Not reviewed by a clinician yet" in text
    assert all(source.text in text for source in TRIAGE.sources.values())
    assert all(source.text in text for source in TEXTS.sources)


def test_without_content_the_safety_net_and_the_keys_stay(qtbot: QtBot) -> None:
    tab = HelpTab(None, None, InlineJobs())
    qtbot.addWidget(tab)
    tab.home.show_number("112")
    assert any("numbness between your legs" in text for text in words(tab.home))
    assert set(tab.home.buttons) == {"keys", "sources", "about", "first"}
    tab.open("keys")
    assert tab.currentWidget() is tab.page("keys")


def test_every_page_opens_and_gives_the_focus_back(tab: HelpTab) -> None:
    tab.activateWindow()
    for key in ("questions", "professional", "accessibility", "keys", "sources", "about"):
        door = tab.home.buttons[key]
        door.setFocus()
        door.click()
        assert tab.currentWidget() is tab.page(key)
        QTest.keyClick(tab.page(key), Qt.Key.Key_Escape)
        assert tab.currentWidget() is tab.home and door.hasFocus()


def test_an_answer_says_what_it_rests_on_and_leads_to_the_tab(tab: HelpTab) -> None:
    page = tab.page("questions")
    wanted = QSignalSpy(tab.tab_wanted)
    ways = [b for b in page.findChildren(Button) if b.text() == "Open Core"]
    ways[0].click()
    assert wanted.at(0) == ["core"]
    assert ways[0].accessibleName() == "Open Core: Does a stronger core prevent it?"
    assert any(text.startswith("From: Article") for text in words(page))


def test_about_names_what_runs_and_under_which_terms(tab: HelpTab) -> None:
    lines = words(tab.page("about"))
    assert f"Backcare: {__version__}" in lines
    assert f"PySide6: {version('PySide6')}" in lines
    assert f"PySide6 {version('PySide6')}" in lines
    assert any("does not diagnose or treat" in text for text in lines)


# --- search --------------------------------------------------------------------------------------


def test_search_finds_answers_keys_and_signs(tab: HelpTab) -> None:
    tab.home.search.input.setText("NSAID")
    assert [hit.accessibleName() for hit in tab.home.hits] == ["Read: What about painkillers?"]
    tab.home.search.input.setText("toilet paper")
    assert tab.home.hits == ()
    (sign,) = [part for part in tab.home.findChildren(Findable) if part.is_found]
    assert sign.heading() == "•" and sign.isVisible()
    assert "Found in 1 place" in words(tab.home)


def test_what_was_found_is_opened_by_enter_and_marked(tab: HelpTab) -> None:
    tab.activateWindow()
    tab.home.search.input.setText("ibuprofen")
    QTest.keyClick(tab.home.search.input, Qt.Key.Key_Return)
    assert tab.home.hits[0].hasFocus()
    QTest.keyClick(tab.home.hits[0], Qt.Key.Key_Return)
    page = tab.page("questions")
    assert tab.currentWidget() is page
    assert [p.heading() for p in parts_of(page) if p.is_found] == ["What about painkillers?"]


def test_the_emergency_number_stands_whatever_is_searched_for(tab: HelpTab) -> None:
    call, soon = (
        next(label for label in tab.home.findChildren(Label) if label.text().startswith(begins))
        for begins in ("Call 999, or", "Speak to a doctor today")
    )
    for query in ("ibuprofen", "there is no such word"):
        tab.home.search.input.setText(query)
        assert call.isVisible() and not soon.isVisible(), query


def test_an_empty_search_shows_everything_again(tab: HelpTab) -> None:
    tab.home.search.input.setText("ibuprofen")
    assert not doors(tab)[0].isVisible()
    QTest.keyClick(tab.home.search.input, Qt.Key.Key_Escape)
    assert doors(tab)[0].isVisible() and tab.home.hits == ()
    assert any(text.startswith("Call 999") for text in words(tab.home))


# --- keys ----------------------------------------------------------------------------------------


def test_every_key_is_shown_with_what_it_does(sheet: KeysPage) -> None:
    shown = [
        [label.text() for label in hint.findChildren(Label)] for hint in sheet.findChildren(KeyHint)
    ]
    meant = [[*keys, words] for group in sheet.groups for keys, words in group.keys]
    assert shown == meant
    assert all(words for *_, words in shown)


@pytest.mark.parametrize("key", [*keys.ON_THE_MAT, *keys.BEFORE_THE_MAT, *keys.AFTER_THE_MAT])
def test_every_key_of_a_session_is_listed(sheet: KeysPage, key: int) -> None:
    assert printed(key) in listed(sheet, SESSION)


@pytest.mark.parametrize("playing", [True, False])
def test_every_media_key_and_every_key_of_a_presenter_is_listed(
    sheet: KeysPage, playing: bool
) -> None:
    def does_something(key: int) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return command_for(event, playing=playing) is not None

    found = {printed(key) for key in Qt.Key if does_something(key)}
    assert {"Play/Pause", "Page Up", "B"} <= found
    assert found <= listed(sheet, AFAR)


def offered() -> set[str]:
    """The key of every choice that a session offers, whatever it asks."""
    house = House()
    following = house.begin()
    pages = PageWriter(MatWriter(EXERCISES, name_then))
    saids = (HurtSaid(), HurtSaid(9, regions=(Region.LOWER_LEG,)))
    asked = [pages.mat(following, kind, said, 2).panel for kind in PanelKind for said in saids]
    return {choice.key for panel in asked if panel is not None for choice in panel.choices}


def test_every_choice_that_a_session_offers_is_listed(sheet: KeysPage) -> None:
    assert {"E", "N", "S", "C", "W", "R", "L", "D"} <= offered()
    assert offered() <= listed(sheet, QUESTION)


def test_the_keys_of_an_own_routine_and_of_the_check_are_listed(sheet: KeysPage) -> None:
    keys = {"Alt ↑", "Alt ↓", "Delete", "Ctrl D", "Ctrl S", "Ctrl Enter", "Alt ←"}
    assert keys <= everywhere(sheet)


SOURCE = Path(ui.__file__).parent
STANDARD = {
    "Undo": "Ctrl Z",
    "Redo": "Ctrl Shift Z",
    "Save": "Ctrl S",
    "Copy": "Ctrl C",
    "New": "Ctrl N",
    "Find": "Ctrl F",
    "HelpContents": "F1",
}
WITH = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "Del": "Delete"}
NOT_ALONE = {"Shift", "Control", "Alt", "Meta", "Equal", "Underscore"}
"""Held with others, or the same key as plus and minus."""


def test_every_key_that_the_code_answers_to_is_listed(sheet: KeysPage) -> None:
    """A key that is new in any widget has to come to the sheet as well."""
    code = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    on_it = everywhere(sheet)
    for name in set(re.findall(r"StandardKey\.(\w+)", code)):
        assert STANDARD[name] in on_it
    for held, key in re.findall(r'"(Ctrl|Alt|Shift)\+(\w+)"', code):
        assert f"{held} {WITH.get(key, key)}" in on_it
    names = set(re.findall(r"Key\.Key_(\w+)", code)) - NOT_ALONE
    single = {printed(getattr(Qt.Key, f"Key_{name}").value) for name in names}
    digits, others = set("0123456789") & single, single - set("0123456789")
    assert digits and "0–9" in on_it
    same = {"Return": "Enter", "Del": "Delete"}
    alone = {key.rsplit(" ", 1)[-1] if " " in key and "Page" not in key else key for key in on_it}
    assert {key for key in others if same.get(key, key) not in on_it | alone} == set()


def test_the_keys_of_the_chart_are_listed(sheet: KeysPage) -> None:
    keys = {"←", "→", "Home", "End", "Enter", "Space", "+", "−", "0", "Shift ←", "Shift →", "Esc"}
    assert listed(sheet, "In the pain chart") == keys
