"""The player as it is seen and steered from the mat."""

import gc
import weakref
from itertools import combinations
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.ui.player import geometry, keys
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.mat_page import MatView
from backcare_desktop.ui.player.moving import Moving
from backcare_desktop.ui.player.panel import ChoiceButton, PanelCard
from backcare_desktop.ui.player.ring import Face, Ring
from backcare_desktop.ui.player.routine_bar import RoutineBar
from backcare_desktop.ui.player.state import (
    Action,
    Bar,
    BarState,
    Choice,
    MatPage,
    NextUp,
    Page,
    Panel,
    PlayerState,
    RatingPage,
    RingTone,
    Shown,
)
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.pain_pad import PainPad

SIZES = [(1024, 640), (1120, 720), (1440, 900), (1920, 1080), (2560, 1440), (1024, 768)]
ROOMY = [size for size in SIZES if size[0] >= 1120]
MM_21 = 79
"""21 mm at 96 dpi (ux.md E 1)."""

BARS = (
    Bar("Knee rolls right", 30, BarState.DONE, 1.0),
    Bar("Knee rolls left", 30, BarState.NOW, 0.5),
    Bar("Child’s pose", 30, BarState.SKIPPED),
    Bar("Cat–cow", 90, BarState.AHEAD),
)
KNEES = Shown("knee-rolls", "left", 0, "Knee rolls, left side")
HOLD = MatPage(
    routine="Ease-off trio",
    bars=BARS,
    total_left="2:48",
    title="Knee rolls",
    badge="LEFT side",
    picture=KNEES,
    cue="Let both knees sink to your left. Breathe out.",
    digits="24",
    caption="seconds",
    ring=0.8,
    tone=RingTone.WORK,
    next_up=NextUp("Child’s pose", "30 s", Shown("childs-pose")),
    step="Step 2 of 4",
    paused=False,
)
HURTS = Panel(
    "Stopped. Noted.",
    "Make the arc smaller. Skip it or stop if the pain is sharp or spreads into a leg.",
    (
        Choice(Action.EASE, "Go on, easier", "E", "primary"),
        Choice(Action.SKIP_EXERCISE, "Skip this one", "Right"),
        Choice(Action.END_HERE, "Stop for today", "S"),
        Choice(Action.WARNING_SIGNS, "When to get help", "W"),
    ),
    "warning",
)
LEAVE = Panel(
    "Leave the session?",
    "What you did is saved. You can go on within 24 hours.",
    (
        Choice(Action.STAY, "Stay", "Space", "primary"),
        Choice(Action.END_HERE, "End it here", "Esc"),
    ),
)
BEFORE = RatingPage(
    title="Ease-off trio",
    text="Lie on your back with knees bent, feet flat and arms out to the sides.",
    question="How is your back right now?",
    picture=KNEES,
    facts=(),
    chosen=None,
    on="Start without a rating",
    on_action=Action.SKIP_RATING,
)
AFTER = replace(
    BEFORE,
    title="Session done",
    text="Ease-off trio is in your diary.",
    picture=None,
    facts=("4 of 4 steps", "3 min 12 s", "Pain before: 4 of 10"),
    chosen=7,
    on="Done",
    on_action=Action.CLOSE,
    advice="That is more than 2 points higher than before. Get help at once if you notice new "
    "numbness between your legs, trouble peeing or controlling your bowels, or weakness.",
)
ON_MAT = PlayerState(Page.MAT, mat=HOLD)
PAUSED = PlayerState(Page.MAT, mat=replace(HOLD, paused=True, tone=RingTone.PAUSED))
ASKED = PlayerState(Page.MAT, mat=replace(HOLD, paused=True, tone=RingTone.PAUSED, panel=HURTS))
NOTICED = replace(ON_MAT, notice="You may hear nothing: no sound output was found.")
RATING = PlayerState(Page.BEFORE, rating=BEFORE)
RATED = PlayerState(Page.AFTER, rating=AFTER)
STATES = {
    "before": RATING,
    "hold": ON_MAT,
    "paused": PAUSED,
    "asked": ASKED,
    "noticed": NOTICED,
    "after": RATED,
}
MAT_KEYS = [
    (Qt.Key.Key_Space, Action.PAUSE_OR_RESUME),
    (Qt.Key.Key_Left, Action.BACK),
    (Qt.Key.Key_Right, Action.NEXT),
    (Qt.Key.Key_Plus, Action.MORE_TIME),
    (Qt.Key.Key_Equal, Action.MORE_TIME),
    (Qt.Key.Key_Up, Action.MORE_TIME),
    (Qt.Key.Key_X, Action.HURTS),
    (Qt.Key.Key_Escape, Action.LEAVE),
    (Qt.Key.Key_F, Action.FULL_SCREEN),
    (Qt.Key.Key_F11, Action.FULL_SCREEN),
    (Qt.Key.Key_MediaTogglePlayPause, Action.PAUSE_OR_RESUME),
    (Qt.Key.Key_MediaPause, Action.PAUSE_OR_RESUME),
    (Qt.Key.Key_MediaNext, Action.NEXT),
    (Qt.Key.Key_MediaPrevious, Action.BACK),
]

Kind = TypeVar("Kind", bound=QWidget)


class Heard(QObject):
    """Writes down what the view reports."""

    def __init__(self, view: PlayerView) -> None:
        super().__init__()
        self.actions: list[Action] = []
        self.ratings: list[int] = []
        view.action.connect(self.actions.append)
        view.rated.connect(self.ratings.append)


class Paints(QObject):
    """Counts how often widgets are painted, by kind."""

    def __init__(self, view: PlayerView) -> None:
        super().__init__()
        self.painted: set[str] = set()
        for widget in view.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(type(watched).__name__)
        return False


def player() -> PlayerView:
    figures, problems = load_figures(paths.resource("figures"))
    assert not problems
    return PlayerView(figures)


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    made = player()
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


@pytest.fixture
def heard(view: PlayerView) -> Heard:
    return Heard(view)


def settle(app: QApplication) -> None:
    """Let the window paint what it still has to paint."""
    for _ in range(5):
        app.processEvents()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click(widget: QWidget, key: Qt.Key) -> None:
    """Press a key and let it go. QTest can't type media keys, so those are sent as events."""
    if key < Qt.Key.Key_MediaPlay:
        QTest.keyClick(widget, key)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def child(view: PlayerView, kind: type[Kind]) -> Kind:
    return next(found for found in view.findChildren(kind) if found.isVisible())


# --- keys on the mat ---------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "action"), MAT_KEYS)
def test_every_key_works_from_the_mat(
    view: PlayerView, heard: Heard, key: Qt.Key, action: Action
) -> None:
    view.show_state(ON_MAT)
    click(focused(), key)
    assert heard.actions == [action]


@pytest.mark.parametrize(("key", "action"), MAT_KEYS)
def test_every_key_works_while_a_button_has_the_focus(
    view: PlayerView, heard: Heard, key: Qt.Key, action: Action
) -> None:
    view.show_state(ON_MAT)
    for button in view.findChildren(FitButton):
        if button.isVisible():
            button.setFocus()
            heard.actions.clear()
            click(button, key)
            assert heard.actions == [action], button.text()


def test_the_plus_of_the_number_block_counts_too(view: PlayerView, heard: Heard) -> None:
    view.show_state(ON_MAT)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert heard.actions == [Action.MORE_TIME] * 2


def test_a_held_key_counts_once(view: PlayerView, heard: Heard) -> None:
    view.show_state(ON_MAT)
    for repeats in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.NoModifier,
            autorep=repeats,
        )
        QApplication.sendEvent(view, event)
    assert heard.actions == [Action.NEXT]


def test_keys_held_with_ctrl_belong_to_the_window(view: PlayerView, heard: Heard) -> None:
    view.show_state(ON_MAT)
    QTest.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert heard.actions == []


def test_the_players_keys_come_before_shortcuts_of_the_window(view: PlayerView) -> None:
    for state in (ON_MAT, ASKED, RATING):
        view.show_state(state)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
            event.ignore()
            QApplication.sendEvent(view, event)
            assert event.isAccepted()


def test_buttons_work_by_mouse(view: PlayerView, heard: Heard) -> None:
    view.show_state(ON_MAT)
    for button in view.findChildren(FitButton):
        if button.isVisible():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.actions == [Action.PAUSE_OR_RESUME, Action.HURTS]


def test_the_mat_itself_has_the_focus_at_first(view: PlayerView) -> None:
    view.show_state(ON_MAT)
    assert focused() is view


def test_the_keyboard_starts_right_when_the_player_comes_into_view(
    qtbot: QtBot, qapp: QApplication
) -> None:
    pages, elsewhere, view = QStackedWidget(), QLineEdit(), player()
    qtbot.addWidget(pages)
    pages.addWidget(elsewhere)
    pages.addWidget(view)
    pages.show()
    settle(qapp)
    elsewhere.setFocus()
    view.show_state(ON_MAT)
    pages.setCurrentWidget(view)
    assert focused() is view


# --- questions ---------------------------------------------------------------------------------


def test_a_question_hears_the_keys_of_its_choices(view: PlayerView, heard: Heard) -> None:
    view.show_state(ASKED)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_S, Qt.Key.Key_W):
        QTest.keyClick(focused(), key)
    assert heard.actions == [
        Action.EASE,
        Action.SKIP_EXERCISE,
        Action.END_HERE,
        Action.WARNING_SIGNS,
    ]


def test_a_question_comes_before_the_keys_of_the_mat(view: PlayerView, heard: Heard) -> None:
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, panel=LEAVE)))
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert heard.actions == [Action.STAY, Action.END_HERE]


def test_other_keys_do_nothing_while_something_is_asked(view: PlayerView, heard: Heard) -> None:
    view.show_state(ASKED)
    for key, _action in MAT_KEYS:
        if key not in (Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_X):
            click(focused(), key)
    assert heard.actions == []


def test_this_hurts_is_heard_while_something_is_asked(view: PlayerView, heard: Heard) -> None:
    view.show_state(ASKED)
    click(focused(), Qt.Key.Key_X)
    assert heard.actions == [Action.HURTS]


def test_escape_leads_out_of_a_question(view: PlayerView, heard: Heard) -> None:
    view.show_state(ASKED)
    click(focused(), Qt.Key.Key_Escape)
    assert heard.actions == [Action.ESCAPE]


def test_a_choice_fires_once_though_it_has_the_focus(view: PlayerView, heard: Heard) -> None:
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, panel=LEAVE)))
    stay = child(view, ChoiceButton)
    stay.setFocus()
    QTest.keyClick(stay, Qt.Key.Key_Space)
    assert heard.actions == [Action.STAY]


def test_a_focused_choice_is_pressed_by_space_and_enter(view: PlayerView, heard: Heard) -> None:
    view.show_state(ASKED)
    button = child(view, ChoiceButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert heard.actions == [Action.EASE, Action.EASE]


def test_the_question_has_the_focus_and_gives_it_back(view: PlayerView) -> None:
    view.show_state(ASKED)
    assert isinstance(focused(), PanelCard)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), ChoiceButton)
    view.show_state(ON_MAT)
    assert focused() is view


def test_the_mats_buttons_rest_while_something_is_asked(view: PlayerView) -> None:
    view.show_state(ASKED)
    resting = [b for b in view.findChildren(FitButton) if not isinstance(b, ChoiceButton)]
    assert not any(button.isEnabled() for button in resting if button.isVisible())
    view.show_state(ON_MAT)
    assert all(button.isEnabled() for button in resting)


def test_a_misspelt_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        keys.key_named("Spce")


# --- ratings -----------------------------------------------------------------------------------


def test_the_pad_has_the_focus_and_nothing_is_chosen(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATING)
    assert isinstance(focused(), PainPad)
    assert child(view, PainPad).score is None
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert heard.ratings == []


@pytest.mark.parametrize("score", range(10))
def test_number_keys_rate_wherever_the_focus_is(view: PlayerView, heard: Heard, score: int) -> None:
    view.show_state(RATING)
    for widget in (focused(), child(view, PainPad).key(3), child(view, FitButton)):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key(Qt.Key.Key_0 + score))
    assert heard.ratings == [score] * 3


def test_shift_and_0_rate_10_in_the_pad_and_on_the_button(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATING)
    for widget in (child(view, PainPad).key(0), child(view, FitButton)):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert heard.ratings == [10, 10]


def test_a_touch_on_the_pad_rates_once(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATING)
    QTest.mouseClick(child(view, PainPad).key(6), Qt.MouseButton.LeftButton)
    assert heard.ratings == [6]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_one_button_goes_on_once(view: PlayerView, heard: Heard, key: Qt.Key) -> None:
    view.show_state(RATING)
    button = child(view, FitButton)
    button.setFocus()
    QTest.keyClick(button, key)
    assert heard.actions == [Action.SKIP_RATING]


def test_enter_goes_on_from_the_pad_as_a_whole(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATED)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert heard.actions == [Action.CLOSE]
    assert heard.ratings == []


def test_enter_on_a_key_of_the_pad_rates(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATING)
    key = child(view, PainPad).key(4)
    key.setFocus()
    QTest.keyClick(key, Qt.Key.Key_Return)
    assert (heard.ratings, heard.actions) == ([4], [])


def test_esc_and_full_screen_work_on_the_rating_pages(view: PlayerView, heard: Heard) -> None:
    view.show_state(RATING)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F, Qt.Key.Key_X):
        QTest.keyClick(focused(), key)
    assert heard.actions == [Action.LEAVE, Action.FULL_SCREEN]


def test_a_rating_given_is_shown(view: PlayerView) -> None:
    view.show_state(RATED)
    assert child(view, PainPad).score == 7


# --- sizes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped_and_nothing_overlaps(
    view: PlayerView, qt_test: ThemeManager, size: tuple[int, int], scale: float
) -> None:
    qt_test.set_text_scale(scale)
    view.resize(*size)
    for name, state in STATES.items():
        view.show_state(state)
        for label in shown(view, FitLabel):
            assert label.whole, f"{name}: {label.text()}"
        for button in shown(view, FitButton):
            assert button.sizeHint().width() <= button.width(), f"{name}: {button.text()}"
        for row in shown(view, HintRow):
            assert row.sizeHint().width() <= row.width(), name
        for one, other in combinations(leaves(view), 2):
            crossed = rect_in(view, one) & rect_in(view, other)
            assert crossed.isEmpty(), f"{name}: {one} over {other}"
        for widget in leaves(view):
            assert view.rect().contains(rect_in(view, widget)), f"{name}: {widget}"


def shown(view: PlayerView, kind: type[Kind]) -> list[Kind]:
    found = [w for w in view.findChildren(kind) if w.isVisible()]
    return [w for w in found if not isinstance(w, FitLabel) or w.text()]


def leaves(view: PlayerView) -> list[QWidget]:
    """What stands beside each other on the page shown, without what the panel covers."""
    page = next(p for p in view.children() if isinstance(p, QWidget) and p.isVisible())
    widgets = [w for w in page.children() if isinstance(w, QWidget) and w.isVisible()]
    notice = [w for w in view.children() if isinstance(w, QWidget) and w.isVisible()]
    return [w for w in (*widgets, *notice[1:]) if not w.size().isEmpty()]


def rect_in(view: PlayerView, widget: QWidget) -> QRect:
    label = isinstance(widget, FitLabel)
    # A line of text has air above and below its letters; only the letters count.
    air = (widget.height() - widget.font().pixelSize()) // 2 if label else 0
    corner = widget.mapTo(view, QPoint(0, 0))
    return QRect(corner, widget.size()).adjusted(0, air, 0, -air)


@pytest.mark.parametrize("digits", ["1", "8", "24", "60", "99", "100"])
@pytest.mark.parametrize("size", ROOMY)
def test_digits_are_21_mm_tall(view: PlayerView, size: tuple[int, int], digits: str) -> None:
    view.resize(*size)
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, digits=digits)))
    assert child(view, Ring).digits_height() >= MM_21


def test_digits_are_as_tall_as_drawn(view: PlayerView) -> None:
    view.show_state(ON_MAT)
    assert child(view, Ring).width() == 520
    assert abs(child(view, Ring).digits_height() - 222) <= 1


def test_the_name_is_14_mm_tall_on_a_full_24_inch_screen(view: PlayerView) -> None:
    view.resize(1920, 1080)
    view.show_state(ON_MAT)
    title = next(x for x in shown(view, FitLabel) if x.text() == HOLD.title)
    assert title.fontMetrics().capHeight() / 96 * 25.4 >= 14


def test_long_names_shrink_beside_the_side(view: PlayerView) -> None:
    view.show_state(
        PlayerState(Page.MAT, mat=replace(HOLD, title="Half-kneeling hip stretch " * 2))
    )
    title = next(x for x in shown(view, FitLabel) if x.text().startswith("Half"))
    assert title.whole
    assert title.font().pixelSize() < 56


def test_the_figure_keeps_most_of_its_room_with_large_text() -> None:
    for width, height in SIZES:
        drawn = geometry.mat_geometry(width, height, geometry.fit(width, height, 1.0))
        large = geometry.mat_geometry(width, height, geometry.fit(width, height, 2.0))
        assert large.figure.height() >= 0.8 * drawn.figure.height()


# --- ring and bar ------------------------------------------------------------------------------


def test_the_ring_is_named_with_what_is_to_be_said(view: PlayerView) -> None:
    view.show_state(replace(ON_MAT, mat=replace(HOLD, spoken="24 seconds left")))
    assert child(view, Ring).accessibleName() == "24 seconds left"


@pytest.mark.parametrize("action", [Action.LEAVE, Action.FULL_SCREEN, Action.MORE_TIME])
def test_a_hint_can_be_pressed_by_whoever_has_only_a_mouse(
    view: PlayerView, heard: Heard, action: Action
) -> None:
    view.show_state(ON_MAT)
    hints = next(row for row in view.findChildren(HintRow) if row.isVisible())
    QTest.mouseClick(hints, Qt.MouseButton.LeftButton, pos=hints.place_of(action).center())
    assert heard.actions == [action]


def test_a_moment_touches_ring_and_figure_and_nothing_else(
    view: PlayerView, qapp: QApplication
) -> None:
    view.show_state(ON_MAT)
    settle(qapp)
    paints = Paints(view)
    view.show_moment(Moving(0.79, held_s=3.0))
    qapp.processEvents()
    # The figure's corners are round, so the page shines through them.
    assert paints.painted == {"MatView", "Picture", "Ring"}


def test_the_same_state_again_paints_nothing(view: PlayerView, qapp: QApplication) -> None:
    view.show_state(ON_MAT)
    settle(qapp)
    paints = Paints(view)
    view.show_state(replace(ON_MAT, mat=replace(HOLD)))
    qapp.processEvents()
    assert paints.painted == set()


def test_a_second_later_only_ring_bar_and_total_are_painted(
    view: PlayerView, qapp: QApplication
) -> None:
    view.show_state(ON_MAT)
    settle(qapp)
    paints = Paints(view)
    bars = (BARS[0], replace(BARS[1], fraction=0.55), *BARS[2:])
    later = replace(HOLD, digits="23", ring=0.77, total_left="2:47", bars=bars)
    view.show_state(PlayerState(Page.MAT, mat=later))
    qapp.processEvents()
    ground = {"MatView"}
    assert paints.painted - ground == {"Ring", "RoutineBar", "FitLabel"}


def test_what_the_rings_end_passes_is_painted_anew(view: PlayerView) -> None:
    """The part that is painted again covers every pixel that looks different."""
    view.show_state(ON_MAT)
    ring = child(view, Ring)
    for one, other in ((0.99, 0.96), (0.52, 0.49), (0.26, 0.23), (0.03, 0.0)):
        ring.set_fraction(one)
        before = ring.grab().toImage()
        ring.set_fraction(other)
        after = ring.grab().toImage()
        assert ring._passed(one, other).contains(difference(before, after))


def difference(one: QImage, other: QImage) -> QRect:
    differing = [
        QRect(x, y, 1, 1)
        for y in range(0, one.height(), 2)
        for x in range(0, one.width(), 2)
        if abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 32
    ]
    assert differing
    around = differing[0]
    for rect in differing:
        around = around | rect
    return around


@pytest.mark.parametrize("tone", [t for t in RingTone if t is not RingTone.WORK])
def test_no_tone_is_told_by_its_colour_alone(view: PlayerView, tone: RingTone) -> None:
    """Drawn in grey, every tone differs from the running ring in form or in words."""
    view.show_state(ON_MAT)
    ring = child(view, Ring)
    work = ring.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ring.set_face(Face("24", "seconds", tone, "Paused" if tone is RingTone.PAUSED else ""), "")
    other = ring.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = work.pixel(0, 0)
    shape = [
        (x, y)
        for y in range(0, work.height(), 3)
        for x in range(0, work.width(), 3)
        if (work.pixel(x, y) == ground) != (other.pixel(x, y) == ground)
    ]
    assert len(shape) > 50


def test_bars_are_as_wide_as_exercises_are_long(view: PlayerView) -> None:
    view.show_state(ON_MAT)
    right, left, pose, cows = (rect.width() for rect in child(view, RoutineBar).rects())
    assert abs(right - left) <= 1
    assert abs(right - pose) <= 1
    assert 2.6 < cows / right < 3.0


def test_the_shortest_bar_can_still_be_seen(view: PlayerView) -> None:
    many = tuple(Bar(f"Exercise {n}", 300, BarState.AHEAD) for n in range(30))
    bars = (*many, Bar("Breath", 1, BarState.NOW, 0.5))
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, bars=bars)))
    bar = child(view, RoutineBar)
    assert min(rect.width() for rect in bar.rects()) >= 10
    assert bar.rects()[-1].right() <= bar.width()
    names = bar.labels()
    assert names[-1].width() >= 40
    assert not any(names[-1].intersects(name) for name in names[:-1])


def test_the_bar_says_what_is_done_skipped_and_to_come(view: PlayerView) -> None:
    view.show_state(ON_MAT)
    assert child(view, RoutineBar).accessibleName() == (
        "Knee rolls right: done. Knee rolls left: now. Child’s pose: skipped. Cat–cow: to come"
    )


def test_the_ring_follows_the_theme(view: PlayerView, qt_test: ThemeManager) -> None:
    view.show_state(ON_MAT)
    for choice in ("light", "dark", "high_contrast"):
        qt_test.set_choice(choice)
        corner = child(view, Ring).grab().toImage().pixelColor(1, 1)
        assert corner == qt_test.theme.color("background")


# --- the rest ----------------------------------------------------------------------------------


def test_what_can_have_the_focus_has_a_name(view: PlayerView) -> None:
    for state in STATES.values():
        view.show_state(state)
        for widget in (view, *view.findChildren(QWidget)):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, widget


def test_the_figure_is_described(view: PlayerView) -> None:
    view.show_state(ON_MAT)
    mat = child(view, MatView)
    assert any(w.accessibleName() == KNEES.description for w in mat.findChildren(QWidget))


def test_the_line_about_the_machine_is_shown_above_everything(view: PlayerView) -> None:
    view.show_state(NOTICED)
    labels = [label.text() for label in shown(view, FitLabel)]
    assert NOTICED.notice in labels
    view.show_state(ON_MAT)
    assert NOTICED.notice not in [label.text() for label in shown(view, FitLabel)]


def test_after_the_last_exercise_nothing_is_announced(view: PlayerView) -> None:
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, next_up=None)))
    assert "Next" not in [label.text() for label in shown(view, FitLabel)]


def test_an_unknown_figure_leaves_the_panel_empty(view: PlayerView) -> None:
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, picture=Shown("no-such-figure"))))
    assert child(view, MatView).grab().toImage().isNull() is False


def test_right_to_left_readers_find_the_ring_on_the_left(view: PlayerView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(1441, 900)
    view.show_state(ON_MAT)
    assert child(view, Ring).geometry().right() < view.width() // 2


def test_the_view_dies_with_its_last_reference() -> None:
    view = player()
    for state in STATES.values():
        view.show_state(state)
    died = weakref.ref(view)
    gc.disable()
    try:
        del view
        assert died() is None
    finally:
        gc.enable()
