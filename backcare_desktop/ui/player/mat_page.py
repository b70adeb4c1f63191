"""The page that is seen from the mat."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.player.feel_state import HurtPanel
from backcare_desktop.ui.player.fitted import Badge, FitButton, FitLabel
from backcare_desktop.ui.player.geometry import Fit, MatGeometry, mat_geometry
from backcare_desktop.ui.player.hints import Hint, HintRow
from backcare_desktop.ui.player.moving import Moving
from backcare_desktop.ui.player.next_card import NextCard
from backcare_desktop.ui.player.panel import PanelCard
from backcare_desktop.ui.player.picture import Picture
from backcare_desktop.ui.player.ring import Face, Ring
from backcare_desktop.ui.player.routine_bar import RoutineBar
from backcare_desktop.ui.player.state import Action, MatPage, Panel

TITLE_PX = 56
WIDE_TITLE = 1.12
"""Where a wide window leaves room, the name grows to 14 mm on a 24-inch screen (ux.md E 1)."""


class MatView(QWidget):
    """Paints a :class:`MatPage`.

    Signals:
        action: what was pressed, an :class:`Action`.
    """

    action = Signal(object)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._page: MatPage | None = None
        self._bars = RoutineBar(self)
        self._total = FitLabel("player_total", parent=self, steady=True)
        self._total_caption = FitLabel("player_small", "text_muted", self, weight=400)
        self._title = FitLabel("player_title", parent=self, lines=2, least=0.42, few=True)
        self._badge = Badge(self)
        self._picture = Picture(figures, self)
        self._cue = FitLabel("player_cue", parent=self, lines=3, least=0.5, few=True)
        self.ring = Ring(self)
        self._next = NextCard(figures, self)
        self._pause = FitButton(self.tr("Pause"), "player", "pause", parent=self)
        self._hurts = FitButton(self.tr("This hurts"), "hurt", "warning", parent=self)
        self._routine = FitLabel("player_small", "text_muted", self, weight=400)
        self._step = FitLabel("h2", parent=self)
        self._hints = HintRow(self)
        self._hints.pressed.connect(self.action)
        self._panel = PanelCard(self)
        self._panel.hide()
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for label in (self._total, self._total_caption, self._routine, self._step):
            label.setAlignment(end)
        self._cue.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._picture.set_labels(True)
        self._total_caption.set_words(self.tr("left in total"))
        self._pause.clicked.connect(self._press_pause)
        self._hurts.clicked.connect(self._press_hurts)
        self._panel.chosen.connect(self.action)

    @property
    def panel(self) -> PanelCard | None:
        """The question laid over the figure; None while there is none."""
        asked = self._page is not None and self._page.panel is not None
        return self._panel if asked else None

    def show_page(self, page: MatPage, *, full_screen: bool) -> None:
        """Show ``page``; what looks the same is left alone."""
        before, self._page = self._page, page
        self._bars.set_bars(page.bars)
        self._total.set_words(page.total_left)
        self._cue.set_words(page.cue)
        self._routine.set_words(page.routine)
        self._step.set_words(page.step)
        self._picture.show_picture(page.picture)
        self._next.show_next(page.next_up)
        self._show_ring(page)
        if before is None or before.paused != page.paused:
            self._pause.setText(self.tr("Resume") if page.paused else self.tr("Pause"))
            self._pause.set_icon("play" if page.paused else "pause")
        if before is None or (before.title, before.badge) != (page.title, page.badge):
            self._title.set_words(page.title)
            self._badge.set_words(page.badge)
            self._place_title()
        self._hints.set_hints(self._keys(page, full_screen=full_screen))
        if before is None or before.panel != page.panel:
            self._show_panel(page.panel)

    def show_moment(self, moment: Moving) -> None:
        """Show a moment between two pages: the ring, and the figure at the person's tempo."""
        self.ring.set_fraction(moment.ring)
        self._picture.show_moment(moment)

    def set_fit(self, fitted: Fit) -> None:
        """Lay out anew."""
        self._fit = fitted
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere pauses: from the mat, nobody aims at a button."""
        if event.button() == Qt.MouseButton.LeftButton and self.panel is None:
            self._press_pause()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks takes nothing back."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the window."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _press_pause(self) -> None:
        self.action.emit(Action.PAUSE_OR_RESUME)

    @Slot()
    def _press_hurts(self) -> None:
        self.action.emit(Action.HURTS)

    def _show_ring(self, page: MatPage) -> None:
        paused = self.tr("Paused") if page.paused else ""
        face = Face(page.digits, page.caption, page.tone, paused)
        self.ring.set_face(face, page.spoken)
        self.ring.set_fraction(page.ring)

    def _show_panel(self, panel: Panel | None) -> None:
        """While something is asked, only its answers can be pressed."""
        asked = panel is not None
        if panel is not None:
            self._panel.set_panel(panel)
        self._panel.setVisible(asked)
        self._panel.raise_()
        for button in (self._pause, self._hurts):
            button.setEnabled(not asked)
        self._hints.setVisible(not asked)
        # What is asked about pain stands in the ring's place, and may be lower than the ring.
        self.ring.setVisible(not isinstance(panel, HurtPanel))
        for label in (self._cue, self._picture):
            label.setVisible(not asked)

    def _keys(self, page: MatPage, *, full_screen: bool) -> tuple[Hint, ...]:
        return (
            Hint(
                self.tr("Space"),
                self.tr("resume") if page.paused else self.tr("pause"),
                Action.PAUSE_OR_RESUME,
            ),
            Hint("←", self.tr("back"), Action.BACK),
            Hint("→", self.tr("done") if page.untimed else self.tr("next"), Action.NEXT),
            *self._time_keys(page),
            *((Hint("E", self.tr("easier"), Action.EASIER),) if page.easier else ()),
            *((Hint("H", self.tr("harder"), Action.HARDER),) if page.harder else ()),
            Hint("X", self.tr("this hurts"), Action.HURTS),
            Hint(self.tr("Esc"), self.tr("leave"), Action.LEAVE),
            Hint(
                "F",
                self.tr("leave full screen") if full_screen else self.tr("full screen"),
                Action.FULL_SCREEN,
            ),
        )

    def _time_keys(self, page: MatPage) -> tuple[Hint, ...]:
        """What waits for the person has no time to change."""
        if page.untimed:
            return ()
        return (
            Hint("−", self.tr("10 s less"), Action.LESS_TIME),
            Hint("+", self.tr("10 s more"), Action.MORE_TIME),
        )

    def _geometry(self) -> MatGeometry:
        return mat_geometry(self.width(), self.height(), self._fit)

    def _lay_out(self) -> None:
        place, fitted = self._geometry(), self._fit
        for widget in (self._bars, self._hints, self._next, self._pause, self._hurts, self._panel):
            widget.set_fit(fitted)
        self._bars.setGeometry(self._seen(place.bars))
        self._picture.setGeometry(self._seen(place.figure))
        self.ring.set_growth(fitted.growth)
        self.ring.setGeometry(self._seen(place.ring))
        self._next.setGeometry(self._seen(place.next_up))
        self._pause.setGeometry(self._seen(place.pause))
        self._hurts.setGeometry(self._seen(place.hurts))
        self._hints.setGeometry(self._seen(place.hints))
        self._panel.setGeometry(self._seen(place.panel))
        self._cue.place(self._seen(place.cue), fitted.small(32, 1.2))
        self._place_pair(place.total, self._total, fitted.px(36), self._total_caption)
        step = QRect(place.step)
        step.setHeight(fitted.small(20) + fitted.small(28, 1.3))
        step.moveCenter(place.step.center())
        self._place_pair(step, self._step, fitted.small(20, 1.3), self._routine, above=True)
        self._place_title()

    def _place_pair(
        self, area: QRect, large: FitLabel, px: int, small: FitLabel, *, above: bool = False
    ) -> None:
        """Two lines below each other, the small one ``above`` or under the large one."""
        caption_height = self._fit.small(20)
        caption = QRect(area.left(), area.top(), area.width(), caption_height)
        rest = QRect(area.left(), area.top(), area.width(), area.height() - caption_height)
        if above:
            rest.moveTop(area.top() + caption_height)
        else:
            caption.moveTop(area.top() + rest.height())
        small.place(self._seen(caption), self._fit.small(16))
        large.place(self._seen(rest), px)

    def _place_title(self) -> None:
        """Name and side in one row: the side keeps its size, the name takes what is left."""
        row, fitted = self._geometry().title, self._fit
        self._badge.setVisible(bool(self._badge.text()))
        px = fitted.px(TITLE_PX)
        gap = fitted.px(24)
        badge = 0
        if self._badge.text():
            natural = self._badge.natural_width(fitted.px(34)) + 2 * fitted.px(Badge.PADDING)
            badge = min(natural, row.width() * 55 // 100)
        room = row.width() - (badge + gap if badge else 0)
        large = round(px * WIDE_TITLE)
        width = self._title.natural_width(large)
        if width > room or row.width() <= fitted.px(760):
            large, width = px, self._title.natural_width(px)
        name = QRect(row.left(), row.top(), min(width, room), row.height())
        spare = fitted.px(6)
        self._title.place(self._seen(name.adjusted(0, -spare, 0, spare)), large)
        height = fitted.px(60)
        pill = QRect(name.right() + 1 + gap, row.center().y() - height // 2 + 1, badge, height)
        self._badge.place(self._seen(pill), fitted.px(34))

    def _seen(self, rect: QRect) -> QRect:
        """The rectangle as people who read from the right expect it."""
        if self.isRightToLeft():
            mirrored = QRect(rect)
            mirrored.moveRight(self.width() - 1 - rect.left())
            return mirrored
        return rect
