"""Shows a chart's picture: drawn when it is looked at, for the size and theme of that moment.

Drawing waits for the next paint, so that of several charts in a row only the latest is drawn, and
none that nobody sees. The picture is kept.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from backcare_desktop.reporting.chart_layout import ChartLayout
from backcare_desktop.reporting.chart_style import ChartStyle, Measure
from backcare_desktop.reporting.drawing import Drawing
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.chart_painting import picture_of, width_of_words
from backcare_desktop.ui.widgets.themed import Themed

Draw = Callable[[ChartStyle, tuple[float, float], Measure], Drawing]
"""Draws for a style and a size in px; called again for another theme or size."""

Height = Callable[[ChartStyle, float, Measure], float]
"""How high a chart likes to be in a style and at a width, px."""

_USUAL = 410
"""Height without a wish, design px."""

_WIDTH, _LEAST_WIDTH = 781, 240


class ChartSurface(Themed, QFrame):
    """A picture of a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._height: Height | None = None
        self._drawn_for: object = None
        self._wished_for: object = None
        self._wish = self._wide = 0
        self._picture = QImage()
        self._layout: ChartLayout | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_drawing(self, draw: Draw, height: Height | None = None) -> None:
        """Show another chart, which likes to be so high."""
        self._draw, self._height = draw, height
        self._drawn_for = self._wished_for = None
        self.updateGeometry()
        self.update()

    def set_description(self, name: str, description: str) -> None:
        """Name the chart for assistive technology and say what it shows."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    @property
    def placed(self) -> ChartLayout | None:
        """Where things are on the chart as it is now, px from the lower left corner.

        None as long as there is nothing to draw.
        """
        self._make_sure()
        return self._layout

    def sizeHint(self) -> QSize:
        now = theme.current()
        if self._height is None:
            return QSize(now.px(_WIDTH), now.px(_USUAL))
        look = (now, self._wide)
        if look != self._wished_for:
            self._wished_for = look
            width = self._wide or now.px(_WIDTH)
            self._wish = round(self._height(chart_style(), width, width_of_words()))
        return QSize(now.px(_WIDTH), self._wish)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_LEAST_WIDTH), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._wide:
            self._wide = event.size().width()
            # A narrow legend has more rows.
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._make_sure()
        if not self._picture.isNull():
            painter = QPainter(self)
            painter.drawImage(QPoint(0, 0), self._picture)
            painter.end()

    def _make_sure(self) -> None:
        """Draw, unless it is drawn already for this size and theme."""
        if self._draw is None:
            return
        ratio = self.devicePixelRatioF()
        look = (theme.current(), self.size(), ratio)
        if look == self._drawn_for:
            return
        self._drawn_for = look
        size = (self.width(), self.height())
        drawing = self._draw(chart_style(), size, width_of_words())
        self._picture = picture_of(drawing, ratio)
        self._layout = drawing.layout


def chart_style() -> ChartStyle:
    """How charts look now."""
    now = theme.current()
    return ChartStyle(
        background=now.color("surface").name(),
        text=now.color("text_muted").name(),
        grid=now.color("chart_grid").name(),
        baseline=now.color("border_strong").name(),
        rating=now.color("chart_rating").name(),
        spread=now.color("chart_range").name(),
        median=now.color("chart_median").name(),
        flare=now.color("chart_flare").name(),
        flare_ink=now.color("on_accent_soft").name(),
        stretch=now.color("chart_stretch").name(),
        core=now.color("chart_core").name(),
        lift=now.color("chart_lift").name(),
        relief=now.color("chart_range").name(),
        note=now.color("text_muted").name(),
        second=now.color("chart_lift").name(),
        outlined=now.is_high_contrast,
        text_px=now.font("small").pixelSize(),
        scale=now.scale,
    )
