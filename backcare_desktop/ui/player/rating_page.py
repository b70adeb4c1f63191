"""The page before or after the mat: one question, eleven buttons, one way on."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.player.advice import Advice
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.geometry import (
    PICTURE_GAP,
    PICTURE_HEIGHT,
    Fit,
    RatingGeometry,
    picture_width,
    rating_column,
    rating_geometry,
)
from backcare_desktop.ui.player.hints import Hint, HintRow
from backcare_desktop.ui.player.picture import Picture
from backcare_desktop.ui.player.state import Action, RatingPage
from backcare_desktop.ui.widgets.pain_pad import WORST, PadSize, PainPad

READABLE = 0.8
"""The share of their height below which words are left out rather than shrunk."""


class RatingView(QWidget):
    """Paints a :class:`RatingPage`.

    Signals:
        action: the :class:`Action` of the button that goes on.
        rated: a rating, 0-10.
    """

    action = Signal(object)
    rated = Signal(int)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._notice = False
        self._page: RatingPage | None = None
        self._picture = Picture(figures, self)
        self._title = FitLabel("player_title", parent=self, lines=2, least=0.5)
        self._text = FitLabel("lead", "text_muted", self, lines=6, least=0.5)
        self._facts = FitLabel("lead", parent=self, weight=600, lines=6)
        self._advice = Advice(self)
        self._question = FitLabel("h1", parent=self)
        self._pads: dict[PadSize, PainPad] = {
            "page": PainPad("page", parent=self),
            "dialog": PainPad("dialog", parent=self),
        }
        self._on = FitButton("", "primary", parent=self)
        self._check = FitButton("", "secondary", parent=self)
        self._check.hide()
        self._hints = HintRow(self)
        self._hints.pressed.connect(self.action)
        for pad in self._pads.values():
            pad.chosen.connect(self.rated)
            pad.hide()
        self._pad = self._pads["page"]
        self._pad.show()
        self._on.clicked.connect(self.go_on)
        self._check.clicked.connect(self._want_check)
        # Which letter Shift+0 types depends on the keyboard, so it is asked as a shortcut; the
        # pad has its own while the focus is inside it.
        ten = QShortcut(QKeySequence("Shift+0"), self._on)
        ten.setContext(Qt.ShortcutContext.WidgetShortcut)
        ten.activated.connect(self._rate_worst)

    @property
    def pad(self) -> PainPad:
        """The eleven buttons."""
        return self._pad

    @property
    def on(self) -> FitButton:
        """The button that goes on."""
        return self._on

    @property
    def check(self) -> FitButton:
        """The button that leads to the symptom check; hidden most of the time."""
        return self._check

    def show_page(self, page: RatingPage, *, full_screen: bool) -> None:
        """Show ``page``."""
        before, self._page = self._page, page
        self._hints.set_hints(self._keys(full_screen=full_screen))
        if before == page:
            return
        self._title.set_words(page.title)
        self._text.set_words(page.text)
        self._facts.set_words("\n".join(page.facts))
        self._advice.set_words(page.advice)
        self._question.set_words(page.question)
        self._picture.show_picture(page.picture)
        self._on.setText(page.on)
        self._check.setText(page.check)
        self._check.setVisible(bool(page.check))
        for pad in self._pads.values():
            pad.setAccessibleName(page.question)
            if pad.score != page.chosen:
                pad.set_score(page.chosen)
        self._lay_out()

    def set_fit(self, fitted: Fit, *, notice: bool) -> None:
        """Lay out anew; ``notice`` leaves room for the line at the top."""
        self._fit, self._notice = fitted, notice
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the window."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def go_on(self) -> None:
        """Go on, as the button does."""
        if self._page is not None:
            self.action.emit(self._page.on_action)

    @Slot()
    def _want_check(self) -> None:
        self.action.emit(Action.CHECK)

    @Slot()
    def _rate_worst(self) -> None:
        self.rated.emit(WORST)

    def _keys(self, *, full_screen: bool) -> tuple[Hint, ...]:
        return (
            Hint("0–9", self.tr("rate")),
            Hint(self.tr("Shift+0"), self.tr("rate 10")),
            Hint(self.tr("Enter"), self.tr("go on")),
            Hint(self.tr("Esc"), self.tr("leave"), Action.LEAVE),
            Hint(
                "F",
                self.tr("leave full screen") if full_screen else self.tr("full screen"),
                Action.FULL_SCREEN,
            ),
        )

    def _lay_out(self) -> None:
        place = self._choose_pad()
        fitted = self._fit
        self._hints.set_fit(fitted)
        self._hints.setGeometry(self._seen(place.hints))
        self._question.place(self._seen(place.question), fitted.small(30, 1.25))
        self._pad.setGeometry(self._seen(place.pad))
        self._on.set_fit(fitted, 24)
        self._check.set_fit(fitted, 24)
        self._place_buttons(place.on)
        self._place_words(place)

    def _place_buttons(self, line: QRect) -> None:
        """Side by side; where the line is too short for both, each gets its share of it."""
        fitted, gap = self._fit, self._fit.px(16)
        on = max(self._on.sizeHint().width() + fitted.px(24), fitted.px(320))
        check = self._check.sizeHint().width() + fitted.px(24) if self._check.text() else 0
        room = line.width() - (gap if check else 0)
        share = min(1.0, room / (on + check))
        on, check = int(on * share), int(check * share)
        top, height = line.top(), line.height()
        self._on.setGeometry(self._seen(QRect(line.left(), top, on, height)))
        self._check.setGeometry(self._seen(QRect(line.left() + on + gap, top, check, height)))

    def _choose_pad(self) -> RatingGeometry:
        """The tall pad where it leaves room for the words, else the lower one."""
        focused = self._pad.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        column = rating_column(self.width(), self._fit)
        wanted = self._words_wanted(column)
        for size, pad in self._pads.items():
            place = rating_geometry(
                self.size(), self._fit, pad.heightForWidth(column), wanted, notice=self._notice
            )
            if place.words.height() == wanted or size == "dialog":
                break
        if pad is not self._pad:
            self._pad.hide()
            self._pad = pad
            self._pad.show()
            if focused:
                self._pad.setFocus()
        return place

    def _words_wanted(self, column: int) -> int:
        """Pixels that words and picture ask for."""
        page, px = self._page, self._fit.px
        if page is None:
            return 0
        if page.picture is None:
            return self._stack(QRect(0, 0, column, 0), move=False)
        beside = column - picture_width(column) - px(PICTURE_GAP)
        words = self._stack(QRect(0, 0, beside, 0), move=False)
        return max(words, px(PICTURE_HEIGHT))

    def _place_words(self, place: RatingGeometry) -> None:
        """Picture beside the words; words alone where there is no picture or no room for one."""
        page, px = self._page, self._fit.px
        if page is None:
            return
        pictured = page.picture is not None and place.words.height() >= px(120)
        self._picture.setVisible(pictured)
        self._picture.setGeometry(self._seen(place.picture))
        area = QRect(place.words)
        if not pictured:
            area.setLeft(place.picture.left())
        self._stack(area, move=True)

    def _stack(self, area: QRect, *, move: bool) -> int:
        """Title, text, facts and advice below each other, in the middle of ``area``.

        Answers the pixels that they need; moves them only if asked to.
        """
        fitted, wide = self._fit, area.width()
        sizes = {
            self._title: fitted.px(44),
            self._text: fitted.small(20, 1.3),
            self._facts: fitted.small(20, 1.3),
        }
        parts: list[tuple[FitLabel | Advice, int]] = [
            (label, label.height_in(wide, px)) for label, px in sizes.items() if label.text()
        ]
        if self._advice.words:
            parts.append((self._advice, self._advice.height_in(wide, fitted)))
        if move:
            parts = self._most_needed(parts, area.height())
        gap = fitted.px(12)
        needed = sum(height for _part, height in parts) + gap * max(0, len(parts) - 1)
        if not move:
            return needed
        share = min(1.0, area.height() / max(1, needed))
        y = area.top() + max(0, (area.height() - needed) // 2)
        for part, height in parts:
            rect = self._seen(QRect(area.left(), y, wide, int(height * share)))
            if isinstance(part, Advice):
                part.place(rect, fitted)
            else:
                part.place(rect, sizes[part])
            y += int((height + gap) * share)
        return needed

    def _most_needed(
        self, parts: list[tuple[FitLabel | Advice, int]], room: int
    ) -> list[tuple[FitLabel | Advice, int]]:
        """Leave out words, least needed first, where they would become too small to read."""
        for optional in (self._text, self._facts, self._title):
            if READABLE * sum(height for _part, height in parts) <= room:
                break
            parts = [part for part in parts if part[0] is not optional] or parts
        kept = {part for part, _height in parts}
        for part in (self._title, self._text, self._facts, self._advice):
            part.setVisible(part in kept)
        return parts

    def _seen(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            mirrored = QRect(rect)
            mirrored.moveRight(self.width() - 1 - rect.left())
            return mirrored
        return rect
