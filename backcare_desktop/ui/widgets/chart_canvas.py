"""Shows a matplotlib Figure, and lets its dots be read by mouse and by keyboard.

The library is loaded beside the window when the first chart is looked at; until then the canvas
says so.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from backcare_desktop.reporting import figure as figures
from backcare_desktop.reporting.chart_layout import ChartStyle
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.chart_marker import ChartMarker
from backcare_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

Draw = Callable[[ChartStyle, tuple[float, float]], "Figure"]
"""Makes the Figure for a style and a size in px; called again for another theme or size."""

_REACH = 16
"""A dot answers to the mouse from this far to its left and right, design px."""

_LIBRARY = "matplotlib.backends.backend_qtagg"


@dataclass(frozen=True, slots=True)
class Reading:
    """A dot in words.

    Attributes:
        x, y: its place in the units of the Figure's first Axes.
        text: what it says.
    """

    x: float
    y: float
    text: str


class ChartLibrary(QObject):
    """Whether the chart library is there, and how to get it.

    Signals:
        loaded: it is there now.
    """

    loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ready = False
        self._thread: threading.Thread | None = None

    @property
    def ready(self) -> bool:
        """Charts can be drawn."""
        return self._ready

    def start(self) -> None:
        """Load it on a thread of its own; a second call changes nothing."""
        if self._thread is None and not self._ready:
            self._thread = threading.Thread(target=self.load, name="chart-library")
            self._thread.start()

    def wait(self) -> None:
        """Stay until a loading that has begun is over."""
        if self._thread is not None:
            self._thread.join()

    def load(self) -> None:
        """Load it on this thread."""
        figures.load()
        import_module(_LIBRARY)
        self._ready = True
        self.loaded.emit()


@cache
def library() -> ChartLibrary:
    """The one that all canvases share."""
    return ChartLibrary()


class ChartCanvas(QFrame):
    """A chart with a marker that walks from dot to dot: left, right, Home, End; Escape hides it.

    Signals:
        read: the words of the dot under the mouse or the marker.
    """

    read = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, chart_library: ChartLibrary | None = None
    ) -> None:
        super().__init__(parent)
        self._library = chart_library or library()
        self._draw: Draw | None = None
        self._readings: tuple[Reading, ...] = ()
        self._places: tuple[QPointF, ...] = ()
        self._canvas: FigureCanvasQTAgg | None = None
        self._drawn_for: object = None
        self._waiting = Label(self.tr("The chart is being loaded."), role="text_muted", parent=self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._marker = ChartMarker(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._library.loaded.connect(self._refresh)
        focus.track(self)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the dots say, from left to right."""
        return self._readings

    @property
    def places(self) -> tuple[QPointF, ...]:
        """Where the dots are, px; empty until they are drawn."""
        return self._places

    def set_figure(self, draw: Draw, readings: tuple[Reading, ...]) -> None:
        """Show another chart, whose dots say ``readings``, from left to right."""
        self._draw, self._readings = draw, readings
        self._drawn_for = None
        self._marker.point_at(None, QPointF(), "")
        self._refresh()

    def set_description(self, name: str, description: str) -> None:
        """Name the chart for assistive technology and say what it shows."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        """The plot stops growing where text has become very large; its foot doesn't."""
        now = theme.current()
        return QSize(now.px(781), now.px(115) + round(295 * min(now.scale, 1.25)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._waiting.setGeometry(self.rect())
        self._marker.setGeometry(self.rect())
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.updateGeometry()
            self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._marker.point_at(None, QPointF(), "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._marker.point_at(None, QPointF(), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._places:
            return
        x = event.position().x()
        distances = [abs(place.x() - x) for place in self._places]
        nearest = min(range(len(distances)), key=distances.__getitem__)
        if distances[nearest] > theme.current().px(_REACH):
            self._marker.point_at(None, QPointF(), "")
        elif nearest != self._marker.index:
            self._point_at(nearest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._places) - 1
        here = self._marker.index
        # Time runs from left to right in every language, and so do these keys.
        targets = {
            Qt.Key.Key_Right: 0 if here is None else min(here + 1, last),
            Qt.Key.Key_Left: last if here is None else max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is not None and last >= 0:
            self._point_at(target)
            announce(self, self._readings[target].text)
        elif event.key() == Qt.Key.Key_Escape and here is not None:
            self._marker.point_at(None, QPointF(), "")
        else:
            super().keyPressEvent(event)

    def _point_at(self, index: int) -> None:
        text = self._readings[index].text
        self._marker.point_at(index, self._places[index], text)
        self.read.emit(text)

    @Slot()
    def _refresh(self) -> None:
        """Draw, if it is looked at and not yet drawn for this size and theme."""
        if self._draw is None or not self.isVisible():
            return
        if not self._library.ready:
            self._library.start()
            return
        look = (theme.current(), self.size())
        if look != self._drawn_for:
            self._drawn_for = look
            self._replace(self._draw(_style(), (self.width(), self.height())))

    def _replace(self, figure: "Figure") -> None:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

        old, canvas = self._canvas, FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]
        canvas.setParent(self)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.setAccessibleName(self.accessibleName())
        canvas.setGeometry(self.rect())
        canvas.show()
        self._canvas = canvas
        if old is not None:
            old.hide()
            old.deleteLater()
        self._waiting.hide()
        self._marker.raise_()
        self._places = self._found_places(figure, canvas.device_pixel_ratio)

    def _found_places(self, figure: "Figure", ratio: float) -> tuple[QPointF, ...]:
        if not self._readings:
            return ()
        dots = [(reading.x, reading.y) for reading in self._readings]
        found = figure.axes[0].transData.transform(dots)
        return tuple(QPointF(x / ratio, self.height() - y / ratio) for x, y in found)


def _style() -> ChartStyle:
    now = theme.current()
    return ChartStyle(
        background=now.color("surface").name(),
        text=now.color("text_muted").name(),
        grid=now.color("chart_grid").name(),
        baseline=now.color("border_strong").name(),
        rating=now.color("chart_rating").name(),
        spread=now.color("chart_range").name(),
        session=now.color("chart_stretch").name(),
        text_px=now.font("small").pixelSize(),
        scale=now.scale,
    )
