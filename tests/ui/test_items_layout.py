"""Layouts remember how high they are, until something in them changes."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label

WORDS = "Move within what feels easy, a few times a day. " * 3


def made(qtbot: QtBot) -> tuple[Columns, Label, Label]:
    """Columns with a label in each."""
    columns = Columns()
    qtbot.addWidget(columns)
    left, right = Label(WORDS, wrap=True), Label("Short", wrap=True)
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    columns.resize(600, 400)
    columns.show()
    QApplication.processEvents()
    return columns, left, right


def test_other_words_make_it_higher(qtbot: QtBot) -> None:
    columns, left, _ = made(qtbot)
    before = columns.heightForWidth(600)
    assert columns.heightForWidth(600) == before
    assert columns.heightForWidth(300) > before
    left.setText(WORDS * 3)
    QApplication.processEvents()
    assert columns.heightForWidth(600) > before


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    columns, _, right = made(qtbot)
    before = columns.heightForWidth(600)
    right.hide()
    QApplication.processEvents()
    assert columns.heightForWidth(600) < before


def test_larger_text_makes_it_higher(qtbot: QtBot, theme_manager: ThemeManager) -> None:
    columns, _, _ = made(qtbot)
    before = columns.heightForWidth(600)
    theme_manager.set_text_scale(1.5)
    QApplication.processEvents()
    assert columns.heightForWidth(600) > before
    theme_manager.set_text_scale(1.0)
