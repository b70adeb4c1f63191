"""The page before or after the mat: one question, eleven buttons, one way on."""

import itertools
from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.player.feel_foot import AfterFoot
from backcare_desktop.ui.player.feel_list import FeelList
from backcare_desktop.ui.player.feel_state import AfterPage
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
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.picture import Picture
from backcare_desktop.ui.player.rating_hints import RatingHints
from backcare_desktop.ui.player.rating_words import RatingWords
from backcare_desktop.ui.player.state import Action, RatingPage
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.pain_pad import WORST, PadSize, PainPad


class RatingView(QWidget):
    """Paints a :class:`RatingPage`.

    Signals:
        action: the :class:`Action` of the button that goes on, or how an exercise felt, a
            :class:`~backcare_desktop.ui.player.feel_state.FeelSaid`.
        rated: a rating, 0-10.
    """

    action = Signal(object)
    rated = Signal(int)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._page: RatingPage | None = None
        self._picture = Picture(figures, self)
        self._words = RatingWords(self)
        self._question = FitLabel("h1", parent=self)
        self._pads: dict[PadSize, PainPad] = {
            "page": PainPad("page", parent=self),
            "dialog": PainPad("dialog", parent=self),
            "low": PainPad("low", parent=self),
        }
        self._on = FitButton("", "primary", parent=self)
        self._check = FitButton("", "secondary", parent=self)
        self._check.hide()
        self._anyway = FitButton("", "text", parent=self)
        self._anyway.hide()
        self._voice = FitButton("", "secondary", "sound", "V", self)
        self._voice.hide()
        self._voice.clicked.connect(self._turn_voice)
        self._foot = AfterFoot(self)
        self._feels = FeelList(self)
        self._feels.hide()
        self._full_screen = False
        self._keys = RatingHints(self)
        self._hints = HintRow(self)
        self._hints.pressed.connect(self.action)
        for pad in self._pads.values():
            pad.chosen.connect(self.rated)
            pad.hide()
        self._pad = self._pads["page"]
        self._pad.show()
        self._on.clicked.connect(self.go_on)
        self._check.clicked.connect(self._want_check)
        self._anyway.clicked.connect(self._begin_anyway)
        self._foot.list_wanted.connect(self._turn_list)
        self._foot.hurt_wanted.connect(self._want_hurt)
        self._foot.discard_wanted.connect(self._want_discard)
        self._feels.said.connect(self.action)
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

    @property
    def anyway(self) -> FitButton:
        """The button that begins though it is better left out; hidden most of the time."""
        return self._anyway

    @property
    def voice(self) -> FitButton:
        """The button that turns the voice for this routine on and off; hidden after a session."""
        return self._voice

    @property
    def foot(self) -> AfterFoot:
        """What else can be done after a session; hidden before one."""
        return self._foot

    @property
    def feels(self) -> FeelList:
        """How the exercises felt; hidden until it is wanted."""
        return self._feels

    def show_page(self, page: RatingPage, *, full_screen: bool) -> None:
        """Show ``page``."""
        before, self._page = self._page, page
        self._full_screen = full_screen
        self._show_keys()
        if before == page:
            return
        self._words.show_page(page)
        self._question.set_words(page.question)
        self._picture.show_picture(page.picture)
        self._on.setText(page.on)
        self._check.setText(page.check)
        self._check.setVisible(bool(page.check))
        self._anyway.setText(page.anyway)
        self._anyway.setVisible(bool(page.anyway))
        self._show_voice(page.voice)
        self._show_feels(before, page)
        for pad in self._pads.values():
            pad.setAccessibleName(page.question)
            if pad.score != page.chosen:
                pad.set_score(page.chosen)
        self._lay_out()
        if page.anyway and (before is None or before.advice != page.advice):
            announce(self, page.advice, assertive=True)
            if self.isVisible():
                self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_fit(self, fitted: Fit) -> None:
        """Lay out anew."""
        self._fit = fitted
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the window."""
        super().resizeEvent(event)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """The next session's page starts with its list closed."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._feels.isHidden():
            self._open_list(opened=False)

    @Slot()
    def go_on(self) -> None:
        """Go on, as the button does."""
        if self._page is not None:
            self.action.emit(self._page.on_action)

    @Slot()
    def _want_check(self) -> None:
        self.action.emit(Action.CHECK)

    @Slot()
    def _begin_anyway(self) -> None:
        self.action.emit(Action.BEGIN_ANYWAY)

    @Slot()
    def _turn_voice(self) -> None:
        self.action.emit(Action.VOICE)

    @Slot()
    def _want_hurt(self) -> None:
        self.action.emit(Action.HURTS)

    @Slot()
    def _want_discard(self) -> None:
        self.action.emit(Action.DISCARD)

    @Slot()
    def _turn_list(self) -> None:
        """Say how the exercises felt instead of rating the pain, or the other way round."""
        self._open_list(opened=self._feels.isHidden())
        if not self._feels.isHidden():
            self._feels.chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _open_list(self, *, opened: bool) -> None:
        inside = self._feels.isAncestorOf(self.focusWidget() or self)
        self._feels.setVisible(opened)
        self._foot.set_open(opened=opened)
        self._words.set_brief(brief=opened)
        for widget in (self._question, self._pad):
            widget.setVisible(not opened)
        self._show_keys()
        self._lay_out()
        if inside and self.isVisible():
            self._pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_feels(self, before: RatingPage | None, page: RatingPage) -> None:
        """The list is closed at first, and whenever there is a rating to be seen."""
        after = page if isinstance(page, AfterPage) else None
        self._feels.show_rows(() if after is None else after.feels)
        self._order_stops()
        self._foot.show_page(after)
        rated = before is not None and before.chosen != page.chosen
        if after is None or not isinstance(before, AfterPage) or rated:
            self._open_list(opened=False)

    def _order_stops(self) -> None:
        """Tab goes from the list, which stands in the pad's place, to what is under it."""
        foot = self._foot
        stops = (*self._feels.chips, self._on, self._check, self._anyway, self._voice, foot.feel)
        stops = (*stops, foot.hurt, foot.discard)
        for one, other in itertools.pairwise(stops):
            QWidget.setTabOrder(one, other)

    @Slot()
    def _rate_worst(self) -> None:
        self.rated.emit(WORST)

    def _show_voice(self, on: bool | None) -> None:  # noqa: FBT001 - what the page says
        self._voice.setVisible(on is not None)
        self._voice.setText(self.tr("Voice on") if on else self.tr("Voice off"))
        self._voice.set_icon("sound" if on else "sound-off")
        self._voice.setAccessibleDescription(self.tr("For this routine. Key V."))

    def _show_keys(self) -> None:
        full = self._full_screen
        if self._feels.isHidden():
            leaves = self._page is not None and self._page.on_action is Action.LEAVE
            self._hints.set_hints(self._keys.rating(full_screen=full, leaves=leaves))
        else:
            self._hints.set_hints(self._keys.feels(full_screen=full))

    def _lay_out(self) -> None:
        place = self._choose_pad() if self._feels.isHidden() else self._make_room()
        fitted = self._fit
        self._hints.set_fit(fitted)
        under = self._foot.height_in(fitted)
        self._hints.setGeometry(self._seen(place.hints.translated(0, under)))
        self._question.place(self._seen(place.question), fitted.small(30, 1.25))
        self._pad.setGeometry(self._seen(place.pad))
        self._on.set_fit(fitted, 24)
        self._check.set_fit(fitted, 24)
        self._anyway.set_fit(fitted, 24)
        self._voice.set_fit(fitted, 22)
        self._place_buttons(place.on)
        self._foot.place(self._seen(place.on), fitted)
        self._place_words(place)

    def _place_buttons(self, line: QRect) -> None:
        """Side by side; where the line is too short for all, each gets its share of it."""
        fitted, gap, page = self._fit, self._fit.px(16), self._page
        wide = {self._on: max(self._on.sizeHint().width() + fitted.px(24), fitted.px(320))}
        if page is not None and page.check:
            wide[self._check] = self._check.sizeHint().width() + fitted.px(24)
        if page is not None and page.anyway:
            wide[self._anyway] = self._anyway.sizeHint().width() + fitted.px(24)
        if page is not None and page.voice is not None:
            wide[self._voice] = self._voice.sizeHint().width() + fitted.px(24)
        room = line.width() - gap * (len(wide) - 1)
        share = min(1.0, room / sum(wide.values()))
        left = line.left()
        for button, wanted in wide.items():
            place = QRect(left, line.top(), int(wanted * share), line.height())
            if button is self._voice:
                place.moveRight(line.right())
            button.setGeometry(self._seen(place))
            left = place.right() + 1 + gap

    def _choose_pad(self) -> RatingGeometry:
        """The tallest pad that leaves room for the words, else the lowest one."""
        focused = self._pad.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        column = rating_column(self.width(), self._fit)
        wanted = self._words_wanted(column)
        room = QSize(self.width(), self.height() - self._foot.height_in(self._fit))
        for size, pad in self._pads.items():
            place = rating_geometry(room, self._fit, pad.heightForWidth(column), wanted)
            if place.words.height() == wanted or size == "low":
                break
        if pad is not self._pad:
            self._pad.hide()
            self._pad = pad
            self._pad.setVisible(self._feels.isHidden())
            if focused:
                self._pad.setFocus()
        return place

    def _make_room(self) -> RatingGeometry:
        """The list in the pad's place, as high as its lines or as the window allows."""
        fitted = self._fit
        room = QSize(self.width(), self.height() - self._foot.height_in(fitted))
        column = rating_column(room.width(), fitted)
        title = self._words.wanted(column, fitted)
        most = rating_geometry(room, fitted, 0, room.height()).words.height()
        high = max(0, min(self._feels.card_height(fitted), most - title))
        return rating_geometry(room, fitted, high, title)

    def _words_wanted(self, column: int) -> int:
        """Pixels that words and picture ask for."""
        page, px = self._page, self._fit.px
        if page is None:
            return 0
        if page.picture is None:
            return self._words.wanted(column, self._fit)
        beside = column - picture_width(column) - px(PICTURE_GAP)
        return max(self._words.wanted(beside, self._fit), px(PICTURE_HEIGHT))

    def _place_words(self, place: RatingGeometry) -> None:
        """Picture beside the words; words alone where there is no picture or no room for one."""
        page, px = self._page, self._fit.px
        if page is None:
            return
        if not self._feels.isHidden():
            self._feels.place(self._seen(place.question), self._seen(place.pad), self._fit)
        pictured = page.picture is not None and place.words.height() >= px(120)
        self._picture.setVisible(pictured)
        self._picture.setGeometry(self._seen(place.picture))
        area = QRect(place.words)
        if not pictured:
            area.setLeft(place.picture.left())
        self._words.place(self._seen(area), self._fit)

    def _seen(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            mirrored = QRect(rect)
            mirrored.moveRight(self.width() - 1 - rect.left())
            return mirrored
        return rect
