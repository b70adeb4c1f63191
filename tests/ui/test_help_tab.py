"""Help: the warning signs first, every key that there is, and what Backcare is not."""

from importlib.metadata import version

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from backcare_desktop import __version__
from backcare_desktop.core.body import Region
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.platform.media_keys import command_for
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.player.feel_state import HurtSaid
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.tabs.help.view import HelpView
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from tests.services.test_checks import TRIAGE
from tests.services.test_sessions import ROUTINE, House

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
def view(qtbot: QtBot) -> HelpView:
    view = HelpView(TRIAGE)
    view.show_number("999")
    qtbot.addWidget(view)
    view.resize(1336, 900)
    view.show()
    return view


def words(view: HelpView) -> list[str]:
    return [label.text() for label in view.findChildren(Label)]


def listed(view: HelpView, heading: str) -> set[str]:
    """Every key in the group of that heading."""
    (group,) = [group for group in view.keys.groups if group.heading == heading]
    return {key for keys, _ in group.keys for key in keys}


def printed(key: int) -> str:
    """What is on the cap of a key."""
    key = BESIDE.get(Qt.Key(key), key)
    return PRINTED.get(Qt.Key(key)) or QKeySequence(key).toString()


def test_the_signs_of_an_emergency_come_before_everything_else(view: HelpView) -> None:
    first = next(
        label for label in view.findChildren(Label) if label.text().startswith("Call 999, or")
    )
    top = first.mapTo(view, first.rect().topLeft())
    assert top.y() < 200
    for heading in ("About Backcare", "What the symptom check goes by"):
        (other,) = [label for label in view.findChildren(Label) if label.text() == heading]
        assert top.x() < other.mapTo(view, other.rect().topLeft()).x()
    assert top.y() < view.keys.mapTo(view, view.keys.rect().topLeft()).y()


def test_every_sign_is_named(view: HelpView) -> None:
    text = "\n".join(words(view))
    questions = TRIAGE.interview.questions.values()
    for question in questions:
        if question.level in (Level.EMERGENCY, Level.URGENT):
            assert question.ask in text


def test_it_names_the_rule_set_and_every_source(view: HelpView) -> None:
    text = "\n".join(words(view))
    assert f"Rule set {TRIAGE.rules.version}" in text
    assert all(source.text in text for source in TRIAGE.sources.values())


def test_without_the_symptom_check_the_safety_net_stays(qtbot: QtBot) -> None:
    view = HelpView(None)
    qtbot.addWidget(view)
    view.show_number("112")
    assert any("numbness between your legs" in text for text in words(view))


def test_it_says_that_no_clinician_has_reviewed_it(view: HelpView) -> None:
    assert any("Not reviewed by a clinician yet" in text for text in words(view))
    assert any("does not diagnose or treat" in text for text in words(view))


def test_every_key_is_shown_with_what_it_does(view: HelpView) -> None:
    shown = [
        [label.text() for label in hint.findChildren(Label)] for hint in view.findChildren(KeyHint)
    ]
    meant = [[*keys, words] for group in view.keys.groups for keys, words in group.keys]
    assert shown == meant
    assert all(words for *_, words in shown)


@pytest.mark.parametrize("key", [*keys.ON_THE_MAT, *keys.BEFORE_THE_MAT, *keys.AFTER_THE_MAT])
def test_every_key_of_a_session_is_listed(view: HelpView, key: int) -> None:
    assert printed(key) in listed(view, SESSION)


@pytest.mark.parametrize("playing", [True, False])
def test_every_media_key_and_every_key_of_a_presenter_is_listed(
    view: HelpView, playing: bool
) -> None:
    def does_something(key: int) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return command_for(event, playing=playing) is not None

    found = {printed(key) for key in Qt.Key if does_something(key)}
    assert {"Play/Pause", "Page Up", "B"} <= found
    assert found <= listed(view, AFAR)


def offered() -> set[str]:
    """The key of every choice that a session offers, whatever it asks."""
    house = House()
    following = house.begin()
    pages = PageWriter(MatWriter(EXERCISES))
    saids = (HurtSaid(), HurtSaid(9, regions=(Region.LOWER_LEG,)))
    asked = [pages.mat(following, kind, said, 2).panel for kind in PanelKind for said in saids]
    return {choice.key for panel in asked if panel is not None for choice in panel.choices}


def test_every_choice_that_a_session_offers_is_listed(view: HelpView) -> None:
    assert {"E", "N", "S", "C", "W", "R", "L", "D"} <= offered()
    assert offered() <= listed(view, QUESTION)


def test_the_keys_of_an_own_routine_and_of_the_check_are_listed(view: HelpView) -> None:
    everywhere = {key for group in view.keys.groups for keys, _ in group.keys for key in keys}
    assert {"Alt ↑", "Alt ↓", "Delete", "Ctrl D", "Ctrl S", "Ctrl Enter", "Alt ←"} <= everywhere


def test_the_keys_of_the_chart_are_listed(view: HelpView) -> None:
    keys = {"←", "→", "Home", "End", "Enter", "Space", "+", "−", "0", "Shift ←", "Shift →", "Esc"}
    assert listed(view, "In the pain chart") == keys


def test_versions_are_those_that_run(view: HelpView) -> None:
    (line,) = [text for text in words(view) if text.startswith("Version")]
    assert __version__ in line
    assert version("PySide6") in line
