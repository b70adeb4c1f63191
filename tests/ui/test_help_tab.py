"""Help: the warning signs first, every key that there is, and what Backcare is not."""

from importlib.metadata import version

import pytest
from pytestqt.qtbot import QtBot

from backcare_desktop import __version__
from backcare_desktop.ui.tabs.help.view import HelpView
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label

KEYS = ["Ctrl 1–9", "F1", "0–9", "Ctrl Z", "Space", "← →", "+", "X", "F", "Esc"]
SIGNS = (
    "bottom, genitals or inner thighs",
    "bladder or bowel control",
    "both legs",
    "Chest pain",
    "tearing pain",
    "serious accident",
    "Dark urine",
    "38 °C",
    "history of cancer",
    "steroid",
)


@pytest.fixture
def view(qtbot: QtBot) -> HelpView:
    view = HelpView()
    qtbot.addWidget(view)
    view.resize(1336, 900)
    view.show()
    return view


def words(view: HelpView) -> list[str]:
    return [label.text() for label in view.findChildren(Label)]


def test_the_signs_of_an_emergency_come_before_everything_else(view: HelpView) -> None:
    first = next(
        label for label in view.findChildren(Label) if label.text().startswith("Call 999, 112")
    )
    others = [label for label in view.findChildren(Label) if label.text() == "Keys"]
    top = first.mapTo(view, first.rect().topLeft())
    assert top.y() < 200
    assert all(top.x() < other.mapTo(view, other.rect().topLeft()).x() for other in others)


def test_every_sign_is_named(view: HelpView) -> None:
    text = "\n".join(words(view))
    for sign in SIGNS:
        assert sign in text


def test_it_says_that_no_clinician_has_reviewed_it(view: HelpView) -> None:
    assert any("No clinician has reviewed it yet" in text for text in words(view))
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
