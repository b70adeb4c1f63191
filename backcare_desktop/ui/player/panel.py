"""A question laid over the figure while the session stands still."""

import itertools

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.player.feel_chip import LEAST
from backcare_desktop.ui.player.feel_state import HurtPanel
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.hurt_panel import HurtDetails
from backcare_desktop.ui.player.state import Action, Choice, Panel
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Kind
from backcare_desktop.ui.widgets.themed import Themed

MOST_IN_TWO_ROWS = 4
LETTERS = (22, 20, 18, 16)
"""Drawn pixels of a choice's letters, the largest first; the first that fit are taken."""
LEAST_GAP = 8
"""Drawn pixels between buttons that make room for words."""

_KINDS: dict[str, Kind] = {"primary": "primary", "secondary": "secondary", "hurt": "hurt"}


class ChoiceButton(FitButton):
    """A choice with the key that presses it."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        kind = _KINDS[choice.kind]
        super().__init__(choice.label, kind, None, keys.key_label(choice.key), parent)
        self.choice = choice
        self.setAccessibleDescription(keys.key_label(choice.key))


class PanelCard(Themed, QWidget):
    """Title, one sentence, and a large button for each choice.

    Where there is something to say beside choosing, :class:`HurtDetails` stands next to it.

    Signals:
        chosen: the :class:`Action` of a pressed button, or what was said, a
            :class:`~backcare_desktop.ui.player.feel_state.HurtSaid`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Panel | None = None
        self._fit = Fit(1.0, 1.0)
        self._title = FitLabel("h1", parent=self, lines=2)
        self._text = FitLabel("lead", parent=self, lines=7)
        self._buttons: list[ChoiceButton] = []
        self._details: HurtDetails | None = None
        self._reached: QWidget | None = None
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    @property
    def panel(self) -> Panel | None:
        """The question asked now."""
        return self._panel

    @property
    def buttons(self) -> tuple[ChoiceButton, ...]:
        """The choices, in reading order."""
        return tuple(self._buttons)

    @property
    def details(self) -> HurtDetails | None:
        """What can be said beside the choices; None while nothing is asked for."""
        return self._details if isinstance(self._panel, HurtPanel) else None

    def set_panel(self, panel: Panel) -> None:
        """Ask another question; ``ValueError`` or ``KeyError`` when a choice is misspelt."""
        before, self._panel = self._panel, panel
        self._show_details(panel)
        if panel == before:
            return
        reached = QApplication.focusWidget()
        inside = self.details is not None and self.details.isAncestorOf(reached or self)
        self._reached = reached if inside else None
        self._title.set_words(panel.title)
        self._text.set_words(panel.text)
        self.setAccessibleName(panel.title)
        self.setAccessibleDescription(panel.text)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [ChoiceButton(choice, self) for choice in panel.choices]
        for button in self._buttons:
            button.clicked.connect(self._press)
            button.show()
        self._order_stops()
        self._lay_out()
        self.update()
        if isinstance(panel, HurtPanel) and isinstance(before, HurtPanel) and self.isVisible():
            announce(self, panel.text)

    def action_for(self, key: int) -> Action | None:
        """The action whose choice has this key."""
        for button in self._buttons:
            if keys.key_named(button.choice.key) == key:
                return button.choice.action
        return None

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        if fitted != self._fit:
            self._fit = fitted
            self._lay_out()
            self._place_details()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the card."""
        super().resizeEvent(event)
        self._lay_out()
        self._place_details()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stands beside the card moves with it."""
        super().moveEvent(event)
        self._place_details()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands beside the card comes with it."""
        super().showEvent(event)
        self._place_details()

    def hideEvent(self, event: QHideEvent) -> None:
        """What stands beside the card goes with it."""
        super().hideEvent(event)
        if self._details is not None and not event.spontaneous():
            self._details.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever is saying something beside the card goes on there when the question changes."""
        super().focusInEvent(event)
        reached, self._reached = self._reached, None
        if reached is not None:
            reached.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        look = theme.current()
        warning = self._panel is not None and self._panel.tone == "warning"
        border = look.color("accent" if warning else "border_strong")
        width = max(2, self._fit.px(2)) if warning else look.line_width("border")
        painter = paint.painter_for(self)
        fill = look.color("surface_raised")
        paint.box(painter, self.rect(), self._fit.px(24), fill, border, width)
        painter.end()

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton):
            self.chosen.emit(button.choice.action)

    # --- beside the card -----------------------------------------------------------------------

    def _show_details(self, panel: Panel) -> None:
        """Show or hide what stands beside the card."""
        if not isinstance(panel, HurtPanel):
            if self._details is not None:
                self._details.hide()
            return
        if self._details is None:
            self._details = HurtDetails(self.parentWidget() or self)
            self._details.said.connect(self.chosen)
        self._details.show_said(panel.said)
        self._place_details()

    def _place_details(self) -> None:
        details, page = self.details, self.parentWidget()
        if details is None or page is None:
            return
        card, px = self.geometry(), self._fit.px
        margin = min(card.left(), page.width() - 1 - card.right())
        top = card.top() - px(80)
        wide = page.width() - 2 * margin - card.width() - px(24)
        left = margin if self.isRightToLeft() else card.right() + 1 + px(24)
        details.place(QRect(left, top, wide, card.bottom() + 1 - top), self._fit)
        details.setVisible(self.isVisible())
        details.raise_()

    def _order_stops(self) -> None:
        """Tab goes through the choices first, though they were made last."""
        stops: list[QWidget] = [self, *self._buttons]
        if self.details is not None:
            stops += self.details.stops
        for one, other in itertools.pairwise(stops):
            QWidget.setTabOrder(one, other)

    # --- in the card ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Buttons at the foot in two columns, the words in the room above them."""
        px, small = self._fit.px, self._fit.small
        inner = self.rect().adjusted(px(32), px(24), -px(32), -px(24))
        title_px, text_px = small(36, 1.1), small(27, 1.2)
        title_height = self._title.height_in(inner.width(), title_px)
        title = QRect(inner.left(), inner.top(), inner.width(), title_height)
        self._title.place(title, title_px)
        words_top = title.bottom() + 1 + px(10)
        wanted = self._text.height_in(inner.width(), text_px)
        room = inner.bottom() + 1 - px(14) - words_top - wanted
        places: list[QRect] = []
        for letters in LETTERS:
            for button in self._buttons:
                button.set_fit(self._fit, letters)
            places = self._places(inner, room)
            if not self._is_cut(places):
                break
        for button, place in zip(self._buttons, places, strict=True):
            button.setGeometry(self._mirrored(place))
        top = places[0].top() if places else inner.bottom() + 1
        words = QRect(inner.left(), words_top, inner.width(), max(0, top - px(14) - words_top))
        self._text.place(words, text_px)

    def _places(self, inner: QRect, room: int) -> list[QRect]:
        """Two in a row; of an odd number, the first has a row for itself, and so has each where
        the words of one would be cut.

        Where ``room`` is too low for them and the words, rather the buttons are lower.
        """
        px, small = self._fit.px, self._fit.small
        count = len(self._buttons)
        gap, many = px(16), count > MOST_IN_TWO_ROWS
        wide = (inner.width() - gap) // 2
        narrow = any(button.sizeHint().width() > wide for button in self._buttons)
        single = narrow and count * (LEAST + px(LEAST_GAP)) <= room
        first_wide = count % 2 == 1 and not single
        rows = count if single else (count + 1) // 2
        high = small(64, 1.1) if many else small(80, 1.1)
        if rows and rows * high + (rows - 1) * gap > room:
            gap = px(LEAST_GAP)
            high = max(LEAST, min(high, (room - (rows - 1) * gap) // rows))
            # Nearer to each other they are wider: the columns end where the row above them does.
            wide = (inner.width() - gap) // 2
        top = inner.bottom() + 1 - rows * high - max(0, rows - 1) * gap
        places = []
        for index in range(count):
            down, across = divmod(index + 1 if first_wide and index else index, 2)
            if single:
                down, across = index, 0
            whole = single or (first_wide and not index)
            places.append(
                QRect(
                    inner.left() + across * (wide + gap),
                    top + down * (high + gap),
                    inner.width() if whole else wide,
                    high,
                )
            )
        return places

    def _is_cut(self, places: list[QRect]) -> bool:
        """Whether the words of a button are wider than its place."""
        pairs = zip(self._buttons, places, strict=True)
        return any(button.sizeHint().width() > place.width() for button, place in pairs)

    def _mirrored(self, place: QRect) -> QRect:
        if self.isRightToLeft():
            place.moveRight(self.width() - 1 - place.left())
        return place
