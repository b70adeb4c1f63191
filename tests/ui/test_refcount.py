"""PySide6 6.12.0 on Python 3.11 loses references to None until the interpreter aborts."""

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.widgets.labels import Label

TIMES = 200


def test_none_keeps_its_references_over_many_calls_and_paints(qtbot: QtBot) -> None:
    label = Label("")
    qtbot.addWidget(label)
    label.resize(200, 40)
    picture = QImage(QSize(200, 40), QImage.Format.Format_ARGB32)
    label.render(picture)
    before = sys.getrefcount(None)
    for number in range(TIMES):
        label.setText(str(number))
        label.render(picture)
    assert sys.getrefcount(None) >= before - TIMES // 10
