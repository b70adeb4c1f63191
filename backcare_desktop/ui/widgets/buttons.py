"""Push buttons of every weight, painted from the theme."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QPaintEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint, tips
from backcare_desktop.ui.widgets.themed import Unshrinking

Kind = Literal["primary", "secondary", "text", "player", "hurt", "inverse"]
Size = Literal["small", "normal", "large", "player"]


class _Measures(Struct, frozen=True):
    """Design px of one size, and the names of its height, corner and font."""

    height: str
    radius: str
    font: str
    weight: int
    padding: int
    icon: int
    gap: int


class _Look(Struct, frozen=True):
    """Colour roles of one state; an empty role isn't painted."""

    ink: str
    fill: str = ""
    border: str = ""


_SIZES: dict[Size, _Measures] = {
    "small": _Measures("height_small", "small", "small", 600, 12, 18, 6),
    "normal": _Measures("height", "control", "body_strong", 600, 16, 20, 8),
    "large": _Measures("height_large", "large_control", "lead", 600, 24, 20, 10),
    "player": _Measures("height_player", "card", "player_button", 650, 56, 34, 16),
}
_REST, _HOVER, _PRESSED, _OFF = "rest", "hover", "pressed", "disabled"
_PRIMARY = {
    _REST: _Look("on_primary", "primary"),
    _HOVER: _Look("on_primary", "primary_hover"),
    _PRESSED: _Look("on_primary", "primary_pressed"),
    _OFF: _Look("disabled_text", "disabled_bg"),
}
_LOOKS: dict[Kind, dict[str, _Look]] = {
    "primary": _PRIMARY,
    "player": _PRIMARY,
    "secondary": {
        _REST: _Look("text", "surface_raised", "border_strong"),
        _HOVER: _Look("text", "surface_sunken", "border_strong"),
        _PRESSED: _Look("text", "border", "border_strong"),
        _OFF: _Look("disabled_text", "disabled_bg"),
    },
    "text": {
        _REST: _Look("primary"),
        _HOVER: _Look("on_primary_soft", "primary_soft"),
        _PRESSED: _Look("text", "primary_soft"),
        _OFF: _Look("disabled_text"),
    },
    "hurt": {
        _REST: _Look("on_accent_soft", "accent_soft", "accent"),
        _HOVER: _Look("on_accent_soft", "chart_flare", "accent"),
        _PRESSED: _Look("on_accent", "accent", "accent"),
        _OFF: _Look("disabled_text", "disabled_bg"),
    },
    "inverse": {
        _REST: _Look("background", "", "background"),
        _HOVER: _Look("text", "background", "background"),
        _PRESSED: _Look("text", "surface_sunken", "background"),
        _OFF: _Look("disabled_text", "disabled_bg"),
    },
}
# Where a tint alone tells a state from another, high contrast draws a line or swaps the colours.
_HIGH_CONTRAST = {
    ("surface_sunken", "border_strong"): _Look("on_primary_soft", "primary_soft", "primary"),
    ("border", "border_strong"): _Look("background", "text", "border_strong"),
    ("primary_soft", ""): _Look("on_primary_soft", "primary_soft", "border"),
    ("disabled_bg", ""): _Look("disabled_text", "disabled_bg", "disabled_text"),
}


class Button(Unshrinking, QAbstractButton):
    """A push button; Space or Enter presses it.

    Args:
        text: what happens; may mark a mnemonic with ``&``.
        kind: ``primary`` once per screen, ``secondary``, ``text``, ``player``, ``hurt`` for
            "This hurts", ``inverse`` on a dark bar in a light window (and the other way round).
        size: 32, 40, 52 or 104 design px high.
        icon: name of a line icon before the text.
        icon_only: keep ``text`` as tooltip and accessible name, and show the icon alone.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        size: Size = "normal",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        icon_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._measures = _SIZES[size]
        self._icon = icon or ""
        self._icon_only = icon_only
        # A name that a person gave may hold an "&", which is no shortcut then.
        self.setText(text.replace("&", "&&") if icon_only else text)
        if icon_only:
            self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        role = "background" if kind == "inverse" else "focus"
        focus.track(self, self._measures.radius, role)

    @property
    def kind(self) -> Kind:
        """How much weight it has."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Give the button another weight."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another line icon, or none."""
        self._icon = icon or ""
        self.updateGeometry()
        self.update()

    def setToolTip(self, tip: str) -> None:
        tips.give(self, tip)

    def sizeHint(self) -> QSize:
        now, size = theme.current(), self._content().size()
        height = max(now.control(self._measures.height), size.height() + now.px(8))
        if self._icon_only:
            return QSize(height, height)
        return QSize(size.width() + 2 * now.px(self._measures.padding), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, measures, look = theme.current(), self._measures, self._look()
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius(measures.radius),
            now.color(look.fill) if look.fill else None,
            now.color(look.border) if look.border else None,
            now.px(2) if self._kind == "hurt" else now.line_width("control_border"),
        )
        self._content().paint(painter, self.rect(), now.color(look.ink), self.layoutDirection())
        painter.end()

    def _look(self) -> _Look:
        state = _REST
        if not self.isEnabled():
            state = _OFF
        elif self.isDown() or self.isChecked():
            state = _PRESSED
        elif self.underMouse():
            state = _HOVER
        look = _LOOKS[self._kind][state]
        if theme.current().is_high_contrast:
            return _HIGH_CONTRAST.get((look.fill, look.border), look)
        return look

    def _content(self) -> paint.Content:
        now, measures = theme.current(), self._measures
        return paint.Content(
            now.font(measures.font, measures.weight),
            "" if self._icon_only else self.text(),
            self._icon,
            now.px(measures.icon) if self._icon else 0,
            now.px(measures.gap),
        )
