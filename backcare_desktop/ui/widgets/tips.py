"""The few words that come up where the pointer rests."""

from functools import cache

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QHelpEvent, Qt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import style


def give(widget: QWidget, text: str) -> None:
    """Show ``text`` where the pointer rests on ``widget``; an empty one shows nothing."""
    QWidget.setToolTip(widget, plain(text))
    if text:
        # Once, however often it is given: Qt puts a filter that is there already in front.
        widget.installEventFilter(_look())


def plain(text: str) -> str:
    """A tip that Qt shows as it is: it looks for markup in tips, and a tip may hold a name.

    A word joiner, which nobody sees, keeps a sign from being read as the start of a tag or entity.
    """
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("<", "<\u2060").replace("&", "&\u2060")


class _Look(QObject):
    """Shows a tip as Qt does, but in our look: Qt's own has no room around its words."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        if not isinstance(watched, QWidget) or not watched.toolTip():
            return False
        QToolTip.showText(event.globalPos(), watched.toolTip(), watched)
        for shown in QApplication.topLevelWidgets():
            if shown.inherits("QTipLabel") and shown.isVisible():
                _dress(shown, watched.screen().availableGeometry())
        return True


def _dress(tip: QWidget, screen: QRect) -> None:
    sheet = style.tip(theme.current())
    if sheet == tip.styleSheet():
        return
    tip.setStyleSheet(sheet)
    tip.adjustSize()
    place = tip.geometry()
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    tip.move(place.topLeft())


@cache
def _look() -> _Look:
    return _Look()
