"""Exercises to add: by group, with their figures, and a line to search with."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.stretch.editor.state import EditorState, Tile, TileGroup
from backcare_desktop.ui.widgets import boxes, focus, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import ScrollArea
from backcare_desktop.ui.widgets.text_field import TextInput
from backcare_desktop.ui.widgets.themed import Themed
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ExercisesPage(ScrollArea):
    """Pressing an exercise adds it; the page stays for the next one.

    ``done`` leads back.

    Signals:
        added: id of an exercise.
    """

    added = Signal(str)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._groups: dict[str, _Group] = {}
        self._said = ""
        self.search = TextInput(self.tr("Search exercises"), "search")
        self.search.setPlaceholderText(self.tr("Search exercises"))
        self.done = Button(self.tr("Back to the steps"), "secondary", "normal", "arrow-left")
        self._found = Label("", "small", "text_muted", wrap=True)
        self._full = Label("", "small", "text_muted", wrap=True)
        self._column = boxes.column(
            WrapRow(self.done, self.search), self._full, self._found, gap=16
        )
        body = boxes.column(self._column, margins=(40, 8, 40, 32))
        body.addStretch(1)
        self.content.setLayout(body)
        self.search.returnPressed.connect(self._add_only)

    def show_state(self, state: EditorState) -> None:
        """Set every widget from the state."""
        if not self._groups:
            self._make(state)
        self.search.show_text(state.query)
        self._found.setText(state.found)
        self._found.setVisible(bool(state.found))
        self._full.setText(state.full)
        self._full.setVisible(bool(state.full))
        for shown in state.groups:
            self._groups[shown.heading].show_group(shown, can_add=not state.full)
        self._put_in_order([shown.heading for shown in state.groups])
        if state.found != self._said:
            self._said = state.found
            announce(self, state.found)

    def _make(self, state: EditorState) -> None:
        for group in state.groups:
            made = _Group(group, self._figures)
            made.added.connect(self.added)
            self._groups[group.heading] = made
            self._column.addWidget(made)

    def _put_in_order(self, headings: list[str]) -> None:
        """What fits best stands on top."""
        if headings == list(self._groups):
            return
        self._groups = {heading: self._groups[heading] for heading in headings}
        for group in self._groups.values():
            self._column.removeWidget(group)
            self._column.addWidget(group)

    @Slot()
    def _add_only(self) -> None:
        """Enter adds the exercise that is the only one left."""
        tiles = (tile for group in self._groups.values() for tile in group.tiles)
        found = [tile for tile in tiles if tile.isVisible()]
        if len(found) == 1:
            found[0].click()


class _Group(QWidget):
    added = Signal(str)

    def __init__(self, group: TileGroup, figures: Mapping[str, Figure]) -> None:
        super().__init__()
        self._tiles = {
            tile.id: ExerciseTile(tile, figures.get(tile.figure)) for tile in group.tiles
        }
        self._flow = Tiles(196)
        for tile in self.tiles:
            self._flow.add(tile)
            tile.clicked.connect(self._press)
        self.setLayout(boxes.column(Label(group.heading, "h3"), self._flow, gap=8))

    @property
    def tiles(self) -> tuple["ExerciseTile", ...]:
        return tuple(self._tiles.values())

    def show_group(self, group: TileGroup, *, can_add: bool) -> None:
        order = [shown.id for shown in group.tiles]
        if order != list(self._tiles):
            self._tiles = {key: self._tiles[key] for key in order}
            self._flow.put_in_order(self.tiles)
        for shown in group.tiles:
            tile = self._tiles[shown.id]
            tile.show_tile(shown)
            tile.setEnabled(can_add)
        self.setVisible(group.shown)

    @Slot()
    def _press(self) -> None:
        self.added.emit(self.sender().property("exercise"))


class ExerciseTile(Themed, QAbstractButton):
    """An exercise with its figure; pressing it adds it."""

    def __init__(self, tile: Tile, figure: Figure | None) -> None:
        super().__init__()
        self.setProperty("exercise", tile.id)
        picture = _Picture()
        picture.set_figure(figure)
        self._count = Label("", "caption", "primary", wrap=True, weight=600)
        words = boxes.column(
            Label(tile.name, "body_strong", wrap=True),
            Label(tile.detail, "small", "text_muted", wrap=True),
            self._count,
            gap=2,
        )
        self.setLayout(boxes.column(picture, words, None, gap=8, margins=10))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.track(self)

    def show_tile(self, tile: Tile) -> None:
        """Show how often the routine has it, and whether it fits the search."""
        self._count.setText(tile.count or " ")
        name = self.tr("Add {name}, {dose}").format(name=tile.name, dose=tile.detail)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tile.count)
        self.setVisible(tile.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        fill = "surface"
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = "primary_soft" if self.isDown() or now.is_high_contrast else "surface_sunken"
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius("large_control"),
            now.color(fill),
            now.color("border"),
            now.line_width("border"),
        )
        painter.end()


class _Picture(FigureView):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(172), now.px(104))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(96), now.px(104))
