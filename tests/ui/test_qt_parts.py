"""Bars, menus, open lists and tips: Qt's own parts in our look, in each theme."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import ThemeManager, style
from backcare_desktop.ui.widgets import tips
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.scroll import ScrollArea
from backcare_desktop.ui.widgets.text_field import TextInput

THEMES: tuple[theme.Choice, ...] = ("light", "dark", "high_contrast")


def color_at(widget: QWidget, place: QPoint) -> QColor:
    return widget.grab().toImage().pixelColor(place)


def scrolling(qtbot: QtBot) -> ScrollArea:
    area = ScrollArea()
    qtbot.addWidget(area)
    area.content.setMinimumHeight(900)
    area.resize(300, 300)
    area.show()
    return area


def test_the_application_has_no_stylesheet(qapp: QApplication, qt_test: ThemeManager) -> None:
    # Qt matches it with every widget: half of the time and a third of the memory of a page.
    qt_test.set_choice("dark")
    assert qapp.styleSheet() == ""


@pytest.mark.parametrize("name", THEMES)
def test_a_bar_is_a_thumb_in_the_theme_s_colour(
    qtbot: QtBot, qt_test: ThemeManager, name: theme.Choice
) -> None:
    area = scrolling(qtbot)
    qt_test.set_choice(name)
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    assert bar.width() == style.bar_width(theme.current())
    assert color_at(bar, QPoint(bar.width() // 2, 40)) == theme.current().color("border_strong")


def test_a_bar_grows_with_the_text(qtbot: QtBot, qt_test: ThemeManager) -> None:
    area = scrolling(qtbot)
    QApplication.processEvents()
    before = area.verticalScrollBar().width()
    qt_test.set_text_scale(2.0)
    QApplication.processEvents()
    assert area.verticalScrollBar().width() == 2 * before


def test_a_bar_that_is_not_seen_takes_no_look(qtbot: QtBot, qt_test: ThemeManager) -> None:
    area = scrolling(qtbot)
    area.content.setMinimumHeight(10)
    qt_test.set_choice("dark")
    hidden = ScrollArea()
    qtbot.addWidget(hidden)
    assert hidden.verticalScrollBar().styleSheet() == ""


@pytest.mark.parametrize("name", THEMES)
def test_a_field_lets_its_box_show_through(
    qtbot: QtBot, qt_test: ThemeManager, name: theme.Choice
) -> None:
    qt_test.set_choice(name)
    for field in (TextInput("Name"), NoteField("Note")):
        qtbot.addWidget(field)
        field.resize(200, field.sizeHint().height())
        shown = field if isinstance(field, TextInput) else field.input
        field.show()
        place = QPoint(shown.width() - 20, shown.height() // 2)
        assert color_at(shown, place) == theme.current().color("surface_raised")


def test_what_is_off_is_written_as_off(qtbot: QtBot, qt_test: ThemeManager) -> None:
    field = TextInput("Name")
    qtbot.addWidget(field)
    field.setEnabled(False)
    colors = field.palette()
    shown = colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert shown == qt_test.theme.color("disabled_text")


@pytest.mark.parametrize("name", THEMES)
def test_the_menu_of_a_field_is_in_the_theme_s_colours(
    qtbot: QtBot, qt_test: ThemeManager, name: theme.Choice
) -> None:
    qt_test.set_choice(name)
    line, note = TextInput("Name"), NoteField("Note")
    for shown, asked_at in ((line, line), (note, note.input.viewport())):
        qtbot.addWidget(shown)
        shown.show()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(asked_at, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()
        ground = color_at(menu, QPoint(menu.width() - 4, 4))
        assert ground == theme.current().color("surface_raised")
        menu.close()


def test_a_list_s_bar_covers_none_of_its_words(qtbot: QtBot, qt_test: ThemeManager) -> None:
    box = ChoiceBox("Number", [(str(number), f"Number {number}") for number in range(30)])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    view = box.view()
    assert view.verticalScrollBar().isVisible()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    view.window().grab()
    assert color_at(view, QPoint(3, 3)) == qt_test.theme.color("surface_raised")
    box.hidePopup()


def test_a_tip_has_room_around_its_words_and_the_theme_s_colours(
    qtbot: QtBot, qt_test: ThemeManager
) -> None:
    qt_test.set_choice("dark")
    button = Button("Edit", icon="edit", icon_only=True)
    qtbot.addWidget(button)
    button.show()
    asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(20, 20))
    QApplication.sendEvent(button, asked)
    (shown,) = [top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel")]
    now = theme.current()
    assert shown.contentsMargins().left() > now.space("md")
    assert color_at(shown, QPoint(4, 4)) == now.color("text")
    QToolTip.hideText()


def test_a_tip_may_hold_a_name_with_signs() -> None:
    assert tips.plain("A & B") == "A & B"
    assert tips.plain("<b>Anna</b>") != "<b>Anna</b>"
    assert tips.plain("<b>Anna</b>").replace("\u2060", "") == "<b>Anna</b>"
