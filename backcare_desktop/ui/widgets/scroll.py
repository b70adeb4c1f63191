"""Scrolling that shows the page behind it, and the page every tab is laid out on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lead_row import LeadRow
from backcare_desktop.ui.widgets.scroll_bar import ScrollBar


class ScrollArea(QScrollArea):
    """Scrolls up and down only, has no frame and no ground of its own.

    ``content`` is the widget that scrolls, ready for a layout.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for the one that is there, PySide makes every kind of widget known: 15 ms.
        ground = QWidget()
        self.setViewport(ground)
        # The other bar is never shown.
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.content = QWidget()
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground.setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)


class Page(ScrollArea):
    """A tab's page: title row, then a column that scrolls when the window is low.

    Where the title row is too short, what stands at its end goes below the title.

    ``body`` is the column. Things for the right end of the title row go through
    :meth:`add_to_title`, a second, lighter part of the title through :meth:`set_title`.

    Args:
        title: names the page.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, "h1", wrap=True)
        self._rest = Label("", "h1", "text_muted", weight=400, wrap=True)
        self._header = LeadRow(self._title, self._rest)
        self.body: QVBoxLayout = boxes.column(gap=20)
        self.content.setLayout(
            boxes.column(self._header, self.body, gap=20, margins=(40, 30, 40, 32))
        )
        self._rest.hide()
        self._way_back: QAbstractButton | None = None
        self._measure()

    def set_title(self, title: str, rest: str = "") -> None:
        """Name the page; ``rest`` follows in a lighter weight."""
        self._title.setText(title)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))

    def add_to_title(self, widget: QWidget) -> None:
        """Put a widget at the right end of the title row, after those already there."""
        self._header.add(widget)

    def set_way_back(self, button: QAbstractButton) -> None:
        """Let Esc press the button that leads back, while it is there."""
        self._way_back = button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way_back = self._way_back
        if event.key() == Qt.Key.Key_Escape and way_back is not None and way_back.isVisible():
            way_back.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_header"):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self._header.setMinimumHeight(theme.current().px(44))
