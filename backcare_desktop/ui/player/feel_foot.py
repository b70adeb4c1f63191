"""What else can be done after a session: say how it felt and what hurt, or take it back."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.player.feel_chip import LEAST
from backcare_desktop.ui.player.feel_state import AfterPage
from backcare_desktop.ui.player.fitted import FitButton
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets.reading import visual_rect

INSET = 20
"""Drawn pixels between a button's edge and its words, which stand in line with what is above."""


class AfterFoot(QWidget):
    """Quiet buttons along a line.

    Signals:
        list_wanted: open the list of exercises, or close it.
        hurt_wanted: say what hurt.
        discard_wanted: take the session back.
    """

    list_wanted = Signal()
    hurt_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feel = FitButton("", "text", parent=self)
        self.hurt = FitButton("", "text", parent=self)
        self.discard = FitButton("", "text", parent=self)
        self.hurt.clicked.connect(self.hurt_wanted)
        self.hurt.setAccessibleDescription(self.tr("Key X."))
        self.feel.clicked.connect(self.list_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.set_open(opened=False)
        self.hide()

    def show_page(self, page: AfterPage | None) -> None:
        """Stand on the page after a session, and on no other."""
        self.setVisible(page is not None)
        if page is not None:
            self.hurt.setText(page.hurt)
            self.discard.setText(page.discard)
            self.feel.setVisible(bool(page.feels))

    def set_open(self, *, opened: bool) -> None:
        """Lead to the list, or back from it."""
        self.feel.setText(
            self.tr("Back to the rating") if opened else self.tr("How did the exercises feel?")
        )

    def height_in(self, fitted: Fit) -> int:
        """Pixels that the line needs, with the gap above it; none where it isn't shown."""
        return 0 if self.isHidden() else max(LEAST, fitted.small(48, 1.1)) + fitted.px(8)

    def place(self, above: QRect, fitted: Fit) -> None:
        """Stand right under ``above``, from edge to edge of it."""
        inset, gap = fitted.px(INSET), fitted.px(8)
        high = max(0, self.height_in(fitted) - gap)
        top = above.bottom() + 1 + gap
        self.setGeometry(above.left() - inset, top, above.width() + 2 * inset, high)
        shown = [button for button in (self.feel, self.hurt, self.discard) if button.text()]
        for button in shown:
            button.set_fit(fitted, 20)
        wide = [button.sizeHint().width() for button in shown]
        share = min(1.0, self.width() / max(1, sum(wide)))
        left = 0
        for button, wanted in zip(shown, wide, strict=True):
            rect = QRect(left, 0, int(wanted * share), high)
            if button is self.discard:
                rect.moveRight(self.width() - 1)
            button.setGeometry(visual_rect(self.layoutDirection(), self.rect(), rect))
            left = rect.right() + 1
