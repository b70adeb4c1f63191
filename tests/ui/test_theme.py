"""The theme: contrast, roles, fonts, sizes, and telling widgets about a change."""

import gc
import itertools
import weakref
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import Theme, ThemeManager, tokens
from backcare_desktop.ui.theme.model import parse_color

UI = Path(theme.__file__).parents[1]
THEMES: tuple[theme.Choice, ...] = ("light", "dark", "high_contrast")
GROUNDS = ("background", "surface", "surface_raised")
USUAL_CONTRAST = Qt.ContrastPreference.NoPreference
TEXT, MARK = 4.5, 3.0
"""WCAG 2.2, 1.4.3 for text and 1.4.11 for controls and graphics."""

TEXT_PAIRS = [
    *itertools.product(("text", "text_muted"), (*GROUNDS, "surface_sunken", "rail")),
    *itertools.product(("primary", "accent", "success", "warning", "emergency", "info"), GROUNDS),
    *itertools.product(("on_primary",), ("primary", "primary_hover", "primary_pressed")),
    ("on_primary_soft", "primary_soft"),
    ("text", "primary_soft"),
    ("text", "warning_soft"),
    ("text", "emergency_soft"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("on_accent_soft", "chart_flare"),
    ("on_emergency", "emergency"),
    ("emergency", "emergency_soft"),
    ("success", "success_soft"),
    ("warning", "warning_soft"),
    ("text_muted", "fig_mat_top"),
]
CHART_MARKS = ("rating", "median", "range", "stretch", "core", "lift")
MARK_PAIRS = [
    ("disabled_text", "disabled_bg"),
    *itertools.product(("border_strong", "focus"), GROUNDS),
    *((f"chart_{mark}", "surface") for mark in CHART_MARKS),
    *((f"fig_{part}", "surface") for part in ("near", "body", "arrow", "target")),
    *(("fig_target", ground) for ground in ("fig_key", "fig_panel", "fig_mat_top")),
    ("primary", "track"),
    ("background", "text"),
]

DECORATION = {
    "border": "what a card holds is set apart by room as well; a control has border_strong",
    "chart_grid": "the numbers beside it say where its lines are",
    "scrim": "darkens what lies under a sheet",
    **dict.fromkeys(
        ("fig_far", "fig_floor", "fig_mat"),
        "a part of a figure that is described in words; near, body and arrow carry the pose",
    ),
}
"""Roles that nobody has to see, and why."""


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.x defines it."""
    channels = []
    for value in (color.redF(), color.greenF(), color.blueF()):
        low = value <= 0.04045
        channels.append(value / 12.92 if low else ((value + 0.055) / 1.055) ** 2.4)
    red, green, blue = channels
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def look(name: str, scale: float = 1.0) -> Theme:
    return Theme(name=name, scale=scale, tokens=tokens.load())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [(*pair, TEXT) for pair in TEXT_PAIRS] + [(*pair, MARK) for pair in MARK_PAIRS],
)
def test_ink_stands_out_from_its_ground(name: str, ink: str, ground: str, least: float) -> None:
    its = look(name)
    assert contrast(its.color(ink), its.color(ground)) >= least


def test_every_role_in_use_stands_out_or_is_decoration() -> None:
    source = "".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    used = {role for role in look("light").roles() if f'"{role}"' in source}
    measured = {role for pair in (*TEXT_PAIRS, *MARK_PAIRS) for role in pair}
    assert used - measured == DECORATION.keys()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("score", range(11))
def test_every_pain_number_is_readable_on_its_fill(name: str, score: int) -> None:
    assert contrast(*look(name).pain(score)) >= TEXT


def test_themes_have_the_same_roles() -> None:
    assert look("light").roles() == look("dark").roles() == look("high_contrast").roles()


@pytest.mark.parametrize("score", [-1, 11])
def test_there_is_no_pain_colour_outside_0_to_10(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        look("light").pain(score)


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        look("light").color("purple_haze")


def test_alpha_comes_last_in_tokens() -> None:
    scrim = parse_color("#1E292999")
    assert (scrim.red(), scrim.green(), scrim.blue(), scrim.alpha()) == (0x1E, 0x29, 0x29, 0x99)


def test_a_look_can_key_a_cache() -> None:
    assert {look("light"): 1}[look("light")] == 1
    assert look("light") != look("light", 1.5)


@pytest.mark.parametrize("style", sorted(tokens.load().fonts))
def test_font_sizes_grow_with_the_scale(style: str) -> None:
    px = tokens.load().fonts[style].px
    assert look("light").font(style).pixelSize() == px
    assert look("light", 2.0).font(style).pixelSize() == 2 * px


def test_each_weight_is_drawn_darker_than_the_one_before() -> None:
    inked = []
    for weight in (400, 500, 600, 650, 700):
        image = QImage(600, 80, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(look("light").font("metric", weight))
        painter.drawText(10, 60, "Keep moving 4")
        painter.end()
        inked.append(sum(255 - value for value in image.constBits()))
    assert all(after > 1.01 * before for before, after in itertools.pairwise(inked))


def test_figures_share_one_width() -> None:
    metrics = QFontMetricsF(look("light").font("metric"))
    widths = {metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}
    assert len(widths) == 1


def test_reduced_motion_makes_page_changes_instant() -> None:
    moving = Theme("light", 1.0, tokens.load())
    still = Theme("light", 1.0, tokens.load(), reduced_motion=True)
    assert moving.motion("page") == 160
    assert still.motion("page") == 0
    assert still.motion("ring_tick") == moving.motion("ring_tick")


def test_lines_never_vanish() -> None:
    assert look("light", 0.8).line_width("border") == 1
    assert look("light", 2.0).line_width("focus_ring") == 6


class Listener(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.told += 1
        super().changeEvent(event)


def test_every_widget_hears_of_a_new_theme_and_of_a_new_scale(
    qtbot: QtBot, qt_test: ThemeManager
) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    with qtbot.waitSignal(qt_test.changed, timeout=0, raising=True):
        qt_test.set_choice("dark")
    assert listener.told
    heard = listener.told
    qt_test.set_text_scale(1.5)
    assert listener.told > heard


def test_nothing_is_announced_when_nothing_changes(qtbot: QtBot, qt_test: ThemeManager) -> None:
    with qtbot.assertNotEmitted(qt_test.changed):
        qt_test.set_choice("light")
        qt_test.set_text_scale(1.0)


def test_the_application_palette_follows(qapp: QApplication, qt_test: ThemeManager) -> None:
    for name in THEMES:
        qt_test.set_choice(name)
        assert theme.current().name == name
        assert qapp.palette().window().color() == theme.current().color("background")


def test_the_system_s_look_is_followed_until_another_is_chosen(
    qapp: QApplication, qt_test: ThemeManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test's own platform has no look of its own, so what it says is stood in for."""
    real, says = qapp.styleHints(), {"scheme": Qt.ColorScheme.Light, "contrast": USUAL_CONTRAST}

    def told(**what: object) -> str:
        says.update(what)
        real.colorSchemeChanged.emit(says["scheme"])
        return theme.current().name

    hints = SimpleNamespace(colorScheme=lambda: says["scheme"], setColorScheme=lambda _: None)
    contrast = SimpleNamespace(contrastPreference=lambda: says["contrast"])
    monkeypatch.setattr(qt_test, "_hints", hints)
    monkeypatch.setattr(qt_test, "_accessibility", contrast)
    qt_test.set_choice("system")
    assert told() == "light"
    assert told(scheme=Qt.ColorScheme.Dark) == "dark"
    says["contrast"] = Qt.ContrastPreference.HighContrast
    real.accessibility().contrastPreferenceChanged.emit(says["contrast"])
    assert theme.current().name == "high_contrast"
    qt_test.set_choice("light")
    assert told(contrast=USUAL_CONTRAST) == "light"


def test_gaps_grow_with_the_text_but_less(qtbot: QtBot, qt_test: ThemeManager) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = theme.spaced(QVBoxLayout(window), 12, (4, 8, 4, 8))
    qt_test.set_text_scale(2.0)
    assert 12 < box.spacing() < 24
    assert 8 < box.contentsMargins().top() < 16


@pytest.mark.parametrize("factor", [0.7, 2.1])
def test_text_scale_has_limits(qt_test: ThemeManager, factor: float) -> None:
    with pytest.raises(ValueError, match=r"0\.8 to 2\.0"):
        qt_test.set_text_scale(factor)


def test_an_unknown_theme_is_refused(qt_test: ThemeManager) -> None:
    with pytest.raises(ValueError, match="no such theme"):
        qt_test.set_choice("sepia")  # type: ignore[arg-type]


def test_installing_twice_gives_the_same_manager(qapp: QApplication, qt_test: ThemeManager) -> None:
    assert theme.install(qapp) is qt_test


def test_icons_take_the_colour_asked_for(qt_test: ThemeManager) -> None:
    wanted = theme.current().color("accent")
    image = theme.icons.pixmap("check", wanted, 24, 2.0).toImage()
    assert image.width() == 48
    inked = [
        image.pixelColor(x, y)
        for x, y in itertools.product(range(48), range(48))
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert {color.rgb() for color in inked} == {wanted.rgb()}


def test_an_arrow_points_the_way_people_read_and_play_stays_as_it_is(
    qapp: QApplication, qt_test: ThemeManager
) -> None:
    def images() -> list[QImage]:
        names = ("arrow-left", "arrow-right", "play")
        ink = QColor(0, 0, 0)
        return [theme.icons.pixmap(name, ink, 24).toImage() for name in names]

    usual = images()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = images()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for number in (0, 1):
        assert turned[number] == usual[number].flipped(Qt.Orientation.Horizontal) != usual[number]
    assert turned[2] == usual[2]


def test_a_missing_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        theme.icons.pixmap("no-such-icon", QColor(0, 0, 0), 24)


def test_a_dropped_widget_dies_though_the_theme_goes_on(qt_test: ThemeManager) -> None:
    gc.disable()
    try:
        listener = Listener()
        alive = weakref.ref(listener)
        del listener
        assert alive() is None
    finally:
        gc.enable()


def test_the_tests_wear_what_the_program_wears(qapp: QApplication) -> None:
    assert qapp.style().name() == "fusion"
