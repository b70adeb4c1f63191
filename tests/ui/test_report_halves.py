"""The choices of a report beside its preview, or above it in a narrow window."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.tabs.report.halves import Halves
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import ScrollArea

WORDS = "What is in the report, and for whom it is. "
LENGTHS = range(4, 40)


def test_above_the_preview_all_choices_are_in_sight_without_a_bar(
    qtbot: QtBot, qapp: QApplication
) -> None:
    choices = ScrollArea()
    labels = [Label(WORDS * times, wrap=True) for times in LENGTHS]
    choices.content.setLayout(boxes.column(*labels, gap=8))
    below, preview = QWidget(), QWidget()
    halves = Halves(choices, below, preview)
    qtbot.addWidget(halves)
    halves.resize(1100, 700)
    halves.show()
    qapp.processEvents()
    bar = choices.verticalScrollBar()
    assert bar.isVisible()
    for wide in (700, 640, 600):
        halves.resize(wide, halves.heightForWidth(wide))
        qapp.processEvents()
        assert not bar.isVisible()
        assert bar.maximum() == 0
    halves.resize(1100, 700)
    qapp.processEvents()
    assert bar.isVisible()
