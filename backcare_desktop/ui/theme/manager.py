"""Choosing the look, following the system, and telling every widget when it changes."""

from typing import Literal, TypeVar, get_args

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLayout, QToolTip

from backcare_desktop.ui.theme import fonts, spacing, style, tokens
from backcare_desktop.ui.theme.model import Theme

Choice = Literal["system", "light", "dark", "high_contrast"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "high_contrast": Qt.ColorScheme.Dark,
}

SMALLEST_TEXT = 0.8
LARGEST_TEXT = 2.0

STYLE = ("-style", "fusion")
"""Words for the QApplication that :func:`install` is to dress.

``setStyle`` would hand the style back, and PySide make two dozen enumerations of its class.
"""


class ThemeManager(QObject):
    """Owns the current :class:`Theme` and puts it on the application.

    Signals:
        changed: the look is another one; widgets have had their ``PaletteChange`` already.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_manager")
        self._app = app
        self._choice: Choice = "system"
        self._text_scale = 1.0
        self._reduced_motion = False
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._system_changed)
        app.primaryScreenChanged.connect(self._screen_changed)
        app.primaryScreen().logicalDotsPerInchChanged.connect(self._system_changed)
        self._theme = self._wanted()
        self._put_on()

    @property
    def theme(self) -> Theme:
        """The look that is on."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """What the person asked for."""
        return self._choice

    def dress(self, choice: Choice, text_scale: float, *, reduced_motion: bool) -> None:
        """Choose all at once, so that every widget is told once.

        Args:
            choice: a theme, or ``system`` to follow the computer.
            text_scale: everything is that many times as large as designed.
            reduced_motion: show still pictures instead of movement.

        Raises:
            ValueError: no such choice, or a scale outside 0.8 to 2.0.
        """
        if choice not in get_args(Choice):
            raise ValueError(f"no such theme: {choice}")
        if not SMALLEST_TEXT <= text_scale <= LARGEST_TEXT:
            raise ValueError(f"text scale must be 0.8 to 2.0, not {text_scale}")
        if choice != self._choice:
            # For what the system draws, the title bar above all; our colours don't depend on it.
            self._hints.setColorScheme(_SCHEMES[choice])
        self._choice, self._text_scale = choice, text_scale
        self._reduced_motion = reduced_motion
        self._refresh()

    def set_choice(self, choice: Choice) -> None:
        """Choose a theme; see :meth:`dress`."""
        self.dress(choice, self._text_scale, reduced_motion=self._reduced_motion)

    def set_text_scale(self, factor: float) -> None:
        """Choose a size; see :meth:`dress`."""
        self.dress(self._choice, factor, reduced_motion=self._reduced_motion)

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show still pictures instead of movement, or not."""
        self.dress(self._choice, self._text_scale, reduced_motion=reduced)

    @Slot()
    def _system_changed(self) -> None:
        self._refresh()

    @Slot(QScreen)
    def _screen_changed(self, _screen: QScreen) -> None:
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme:
            return
        self._theme = wanted
        if not self._put_on():
            # An equal palette (only the scale changed) sends nothing: each is told directly.
            for widget in self._app.allWidgets():
                self._app.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        for window in self._app.topLevelWidgets():
            spacing.rescale(window, self._theme)
        self.changed.emit()

    def _wanted(self) -> Theme:
        return Theme(
            name=self._name(),
            scale=self._text_scale * _system_scale(),
            tokens=tokens.load(),
            reduced_motion=self._reduced_motion,
        )

    def _name(self) -> str:
        if self._choice != "system":
            return self._choice
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high_contrast"
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _put_on(self) -> bool:
        """Dress the application; whether every widget has been told by that."""
        wanted = style.palette(self._theme)
        is_new = wanted != self._app.palette()
        self._app.setFont(self._theme.font("body"))
        QToolTip.setFont(self._theme.font("small"))
        if is_new:
            self._app.setPalette(wanted)
            QToolTip.setPalette(wanted)
            # Qt tells of it when it next has time; a page must not be seen half in each look.
            QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
        return is_new


def _system_scale() -> float:
    """The logical resolution as a factor; macOS counts from 72 dpi and never changes it."""
    if QApplication.platformName() == "cocoa":
        return 1.0
    return QApplication.primaryScreen().logicalDotsPerInch() / 96


_Layout = TypeVar("_Layout", bound=QLayout)

_installed: list[ThemeManager] = []


def install(app: QApplication) -> ThemeManager:
    """Register the fonts and dress ``app``; the manager belongs to ``app`` from then on.

    Made with :data:`STYLE`, it looks the same on every machine. A second call returns the first
    manager.
    """
    if not _installed:
        fonts.register()
        made = ThemeManager(app)
        made.destroyed.connect(_forget)
        _installed.append(made)
    return _installed[0]


@Slot()
def _forget() -> None:
    _installed.clear()


def manager() -> ThemeManager:
    """The installed manager.

    Raises:
        RuntimeError: nothing is installed yet.
    """
    if not _installed:
        raise RuntimeError("theme.install(app) comes before the first widget")
    return _installed[0]


def current() -> Theme:
    """The look that is on, for whoever paints now.

    Raises:
        RuntimeError: nothing is installed yet.
    """
    return manager().theme


def spaced(layout: _Layout, gap: float = 0, margins: spacing.Margins = 0) -> _Layout:
    """Give ``layout`` a gap and margins in design px, kept right when the text size changes.

    ``margins`` is one number, or (left, top, right, bottom). Returns the layout.
    """
    spacing.remember(layout, gap, margins)
    spacing.apply(layout, current())
    return layout
