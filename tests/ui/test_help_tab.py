"""Help: the warning signs first, every key that there is, and what Backcare is not."""

from importlib.metadata import version

import pytest
from pytestqt.qtbot import QtBot

from backcare_desktop import __version__
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.tabs.help.view import HelpView
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from tests.services.test_checks import TRIAGE

KEYS = ["Ctrl 1–9", "F1", "0–9", "Ctrl Z", "Space", "← →", "+", "X", "F", "Esc"]


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


def test_the_signs_of_an_emergency_come_before_everything_else(view: HelpView) -> None:
    first = next(
        label for label in view.findChildren(Label) if label.text().startswith("Call 999, or")
    )
    others = [label for label in view.findChildren(Label) if label.text() == "Keys"]
    top = first.mapTo(view, first.rect().topLeft())
    assert top.y() < 200
    assert all(top.x() < other.mapTo(view, other.rect().topLeft()).x() for other in others)


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


def test_every_key_is_listed_with_what_it_does(view: HelpView) -> None:
    listed = [
        [label.text() for label in hint.findChildren(Label)] for hint in view.findChildren(KeyHint)
    ]
    assert [key for key, _ in listed] == KEYS
    assert all(does for _, does in listed)


def test_versions_are_those_that_run(view: HelpView) -> None:
    (line,) = [text for text in words(view) if text.startswith("Version")]
    assert __version__ in line
    assert version("PySide6") in line
