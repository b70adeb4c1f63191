""" "This hurts": how much and where may be said, what follows from it, and when it is kept."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.ui.player import panel
from backcare_desktop.ui.player.feel_chip import LEAST
from backcare_desktop.ui.player.feel_state import HurtPanel, HurtSaid
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.hurt_panel import HurtDetails
from backcare_desktop.ui.player.panel import PanelCard
from backcare_desktop.ui.player.state import Action, Choice, Page, PlayerState
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.theme import ThemeManager
from tests.fakes import HeldJobs
from tests.ui.test_player_presenter import FULL, Player
from tests.ui.test_player_view import HOLD, LEAVE, Heard, focused, settle

LEG, BACK = (Region.LOWER_LEG,), (Region.LOWER_BACK,)
SAID = HurtSaid(5, BodySide.LEFT, BACK)
ASKED = HurtPanel(
    "Stopped. Noted.",
    "Make the arc smaller.",
    (
        Choice(Action.EASE, "Go on, easier", "E", "primary"),
        Choice(Action.SKIP_EXERCISE, "Skip this exercise", "N"),
        Choice(Action.END_HERE, "Stop for today", "S"),
        Choice(Action.CHECK, "Symptom check", "C"),
        Choice(Action.WARNING_SIGNS, "When to get help", "W"),
    ),
    "warning",
)
CHECK_FIRST = replace(ASKED, text="Pain in a leg.", choices=tuple(reversed(ASKED.choices)))


# --- what is kept --------------------------------------------------------------------------------


@pytest.fixture
def player(qapp: QApplication) -> Player:
    return Player()


def hurting(player: Player, before: int | None = 3) -> Player:
    player.begin(before)
    player.wait(15)
    player.press(Action.HURTS)
    return player


def kept(player: Player) -> tuple[Hurt, ...]:
    return player.drawer.sessions.hurts("id-1")


@pytest.mark.parametrize(
    "way_on", [Action.EASE, Action.SKIP_EXERCISE, Action.END_HERE, Action.CHECK]
)
def test_what_was_said_is_kept_with_whatever_follows(player: Player, way_on: Action) -> None:
    hurting(player).presenter.act(HurtSaid(5))
    player.presenter.act(SAID)
    assert len(kept(player)) == 1, "a crash loses nothing of it"
    player.press(way_on)
    (hurt,) = kept(player)
    assert (hurt.score, hurt.side, hurt.regions) == (5, BodySide.LEFT, BACK)
    (event,) = [e for e in player.drawer.sessions.events("id-1") if e.kind is EventKind.HURT]
    assert hurt.seq == event.seq


def test_all_of_it_may_be_left_out(player: Player) -> None:
    hurting(player).press(Action.EASE)
    assert kept(player) == ()
    assert player.kinds()[-2:] == [EventKind.EASED, EventKind.RESUMED]


def test_it_is_kept_too_when_the_question_is_left(player: Player) -> None:
    hurting(player).presenter.act(SAID)
    player.press(Action.ESCAPE)
    assert [hurt.score for hurt in kept(player)] == [5]
    player.press(Action.LEAVE)
    assert player.closed == 1


def test_and_when_the_window_goes(player: Player) -> None:
    hurting(player).presenter.act(SAID)
    player.presenter.stop()
    assert [hurt.score for hurt in kept(player)] == [5]


def test_the_way_over_the_warning_signs_loses_nothing(player: Player) -> None:
    hurting(player).presenter.act(SAID)
    player.press(Action.WARNING_SIGNS, Action.CLOSE)
    assert isinstance(player.mat.panel, HurtPanel)
    assert player.mat.panel.said == SAID
    player.press(Action.WARNING_SIGNS, Action.END_HERE)
    assert [hurt.score for hurt in kept(player)] == [5]


def test_who_comes_back_to_the_question_can_say_it_differently(player: Player) -> None:
    hurting(player).presenter.act(SAID)
    player.press(Action.ESCAPE, Action.STAY)
    player.presenter.act(HurtSaid())
    player.press(Action.EASE)
    (hurt,) = kept(player)
    assert (hurt.score, hurt.side, hurt.regions) == (None, None, ())


def test_the_next_press_starts_with_nothing_said(player: Player) -> None:
    hurting(player).presenter.act(SAID)
    player.press(Action.EASE, Action.HURTS)
    assert isinstance(player.mat.panel, HurtPanel)
    assert player.mat.panel.said == HurtSaid()
    player.press(Action.EASE)
    assert len(kept(player)) == 1


def test_nothing_can_be_said_of_what_is_not_asked(player: Player) -> None:
    player.begin(3)
    player.presenter.act(SAID)
    player.press(Action.HURTS, Action.EASE)
    assert kept(player) == ()


def test_who_is_quicker_than_the_diary_is_heard(qapp: QApplication) -> None:
    held = HeldJobs()
    slow = Player(held)
    slow.begin(3)
    held.run()
    slow.press(Action.HURTS)
    slow.presenter.act(SAID)
    slow.press(Action.EASE)
    held.run()
    assert [hurt.score for hurt in kept(slow)] == [5]
    assert not slow.mat.paused


def test_on_a_full_disk_it_is_tried_again_with_the_rest(player: Player) -> None:
    hurting(player)
    player.drawer.sessions.problem = FULL
    player.presenter.act(SAID)
    player.press(Action.END_HERE)
    assert player.state.notice.startswith("Disk full: not saved yet.")
    player.drawer.sessions.problem = None
    player.wait(3)
    assert [hurt.score for hurt in kept(player)] == [5]
    assert player.outcome() is Outcome.PARTIAL
    assert player.state.notice == ""


# --- what follows from it ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "said", "first", "sentence"),
    [
        (3, HurtSaid(5), Action.EASE, "Easier:"),
        (3, HurtSaid(6), Action.CHECK, "more than 2 points above where you started"),
        (None, HurtSaid(5, BodySide.LEFT, BACK), Action.EASE, "Easier:"),
        (None, HurtSaid(6, BodySide.LEFT, BACK), Action.END_HERE, "above 5"),
        (8, HurtSaid(9), Action.END_HERE, "above 5"),
        (3, HurtSaid(None, None, LEG), Action.CHECK, "Pain in a leg"),
        (3, HurtSaid(9, None, LEG), Action.CHECK, "Pain in a leg"),
    ],
)
def test_a_leg_or_a_rise_offers_the_symptom_check_first_and_much_pain_to_stop(
    player: Player, before: int | None, said: HurtSaid, first: Action, sentence: str
) -> None:
    hurting(player, before).presenter.act(said)
    asked = player.mat.panel
    assert asked is not None
    assert asked.choices[0].action is first
    assert [choice.kind for choice in asked.choices].index("primary") == 0
    assert sentence in asked.text
    assert {choice.action for choice in asked.choices} == {
        Action.EASE,
        Action.SKIP_EXERCISE,
        Action.END_HERE,
        Action.CHECK,
        Action.WARNING_SIGNS,
    }


def test_the_reason_goes_when_what_was_said_is_taken_back(player: Player) -> None:
    hurting(player).presenter.act(HurtSaid(9))
    player.presenter.act(HurtSaid())
    assert player.mat.panel is not None
    assert player.mat.panel.choices[0].action is Action.EASE


def test_after_a_restart_the_pain_before_still_counts(player: Player) -> None:
    player.begin(2)
    player.wait(15)
    player.press(Action.LEAVE, Action.LEAVE)
    player.presenter.resume("id-1")
    player.press(Action.HURTS)
    player.presenter.act(HurtSaid(5))
    assert player.mat.panel is not None
    assert player.mat.panel.choices[0].action is Action.CHECK


def test_the_symptom_check_ends_the_session_and_closes_the_player(player: Player) -> None:
    wanted: list[bool] = []
    player.presenter.check_wanted.connect(lambda: wanted.append(True))
    hurting(player).presenter.act(HurtSaid(9, None, LEG))
    player.press(Action.CHECK)
    assert (player.outcome(), player.closed, wanted) == (Outcome.PARTIAL, 1, [True])
    assert [hurt.score for hurt in kept(player)] == [9]


# --- how it is said ------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, qt_test: ThemeManager) -> PlayerView:
    view = PlayerView(load_figures(paths.resource("figures"))[0])
    qtbot.addWidget(view)
    view.resize(1120, 720)
    view.show()
    view.activateWindow()
    settle(qapp)
    view.show_state(PlayerState(Page.MAT, mat=HOLD))
    ask(view, ASKED)
    return view


@pytest.fixture
def heard(view: PlayerView) -> Heard:
    return Heard(view)


def ask(view: PlayerView, asked: HurtPanel) -> None:
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, panel=asked)))


def details(view: PlayerView) -> HurtDetails:
    found = view.findChild(HurtDetails)
    assert isinstance(found, HurtDetails)
    return found


def asking(view: PlayerView) -> PanelCard:
    found = view.findChild(PanelCard)
    assert isinstance(found, PanelCard)
    return found


def said(heard: Heard) -> list[HurtSaid]:
    actions: list[object] = [*heard.actions]
    return [action for action in actions if isinstance(action, HurtSaid)]


@pytest.mark.parametrize("lines", [1, 2, 3, 4, 5])
def test_choices_end_where_the_one_above_them_ends(view: PlayerView, lines: int) -> None:
    ask(view, replace(ASKED, text="\n".join(["Stop for today if it is sharp."] * lines)))
    first, *others = (button.geometry() for button in asking(view).buttons)
    assert {place.left() for place in others if place.left() == first.left()}
    assert max(place.right() for place in others) >= first.right() - 1


def test_nothing_is_chosen_at_first(view: PlayerView) -> None:
    assert details(view).told == HurtSaid()
    assert details(view).pad.score is None
    assert not any(stop.isChecked() for stop in details(view).stops)


@pytest.mark.parametrize("score", range(10))
def test_digits_say_how_much(view: PlayerView, heard: Heard, score: int) -> None:
    QTest.keyClick(focused(), Qt.Key(Qt.Key.Key_0 + score))
    assert said(heard) == [HurtSaid(score)]
    assert details(view).pad.score == score


@pytest.mark.parametrize("inside", [False, True])
def test_shift_0_says_10_from_the_card_and_from_beside_it(
    view: PlayerView, heard: Heard, inside: bool
) -> None:
    if inside:
        details(view).region(Region.HIP).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert said(heard) == [HurtSaid(10)]


def test_where_shift_0_types_an_equals_sign_it_says_10_too(view: PlayerView, heard: Heard) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Equal, Qt.KeyboardModifier.ShiftModifier)
    assert said(heard) == [HurtSaid(10)]


def test_a_digit_typed_twice_says_the_same_and_a_press_takes_it_back(
    view: PlayerView, heard: Heard
) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_6)
    QTest.keyClick(focused(), Qt.Key.Key_6)
    details(view).pad.keys[6].click()
    assert [each.score for each in said(heard)] == [6, 6, None]


def test_a_double_click_is_one_press(view: PlayerView, heard: Heard) -> None:
    key = details(view).pad.keys[4]
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(key, Qt.MouseButton.LeftButton)
    assert said(heard)[-1] == HurtSaid(4)


def test_regions_add_up_from_the_top_down(view: PlayerView, heard: Heard) -> None:
    for region in (Region.FOOT, Region.LOWER_BACK, Region.HIP):
        details(view).region(region).click()
    details(view).region(Region.HIP).click()
    assert said(heard)[-1].regions == (Region.LOWER_BACK, Region.FOOT)


def test_one_side_at_most(view: PlayerView, heard: Heard) -> None:
    for side in (BodySide.LEFT, BodySide.BOTH, BodySide.BOTH, BodySide.RIGHT):
        details(view).side(side).click()
    assert [each.side for each in said(heard)] == [
        BodySide.LEFT,
        BodySide.BOTH,
        None,
        BodySide.RIGHT,
    ]
    chosen = [side for side in BodySide if details(view).side(side).isChecked()]
    assert chosen == [BodySide.RIGHT]


def test_whoever_comes_back_finds_what_was_said(view: PlayerView) -> None:
    details(view).region(Region.HIP).click()
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, panel=LEAVE)))
    assert not details(view).isVisible()
    ask(view, replace(ASKED, said=SAID))
    assert details(view).isVisible()
    assert details(view).told == SAID


def test_the_next_press_finds_nothing_said(view: PlayerView) -> None:
    details(view).region(Region.HIP).click()
    view.show_state(PlayerState(Page.MAT, mat=HOLD))
    assert not details(view).isVisible()
    ask(view, ASKED)
    assert details(view).told == HurtSaid()


def test_the_question_has_the_focus_and_tab_goes_through_choices_then_details(
    view: PlayerView,
) -> None:
    card = asking(view)
    assert focused() is card
    met = []
    for _ in range(5 + 1 + 9 + 4):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        met.append(focused())
    reading = [*card.buttons, details(view).pad.keys[0], *details(view).stops[11:]]
    assert met == reading


def test_arrow_keys_go_from_score_to_score_and_skip_nothing(view: PlayerView, heard: Heard) -> None:
    pad = details(view).pad
    pad.keys[0].setFocus()
    for key, there in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 7), (Qt.Key.Key_Left, 6)):
        QTest.keyClick(focused(), key)
        assert focused() is pad.keys[there]
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused() is pad.keys[0]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert said(heard) == [HurtSaid(0)]
    assert len(heard.actions) == 1


def test_choices_are_heard_while_the_details_have_the_focus(view: PlayerView, heard: Heard) -> None:
    details(view).region(Region.HIP).setFocus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_W):
        QTest.keyClick(focused(), key)
    assert heard.actions == [choice.action for choice in ASKED.choices]


def test_when_the_question_changes_the_keyboard_stays_where_it_is(view: PlayerView) -> None:
    chip = details(view).region(Region.LOWER_LEG)
    chip.setFocus()
    ask(view, replace(CHECK_FIRST, said=HurtSaid(None, None, LEG)))
    assert focused() is chip
    view.show_state(PlayerState(Page.MAT, mat=replace(HOLD, panel=LEAVE)))
    assert focused() is asking(view)


def test_a_question_that_changes_is_read_aloud_once(
    view: PlayerView, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(panel, "announce", lambda _widget, text: read.append(text))
    ask(view, replace(CHECK_FIRST, said=HurtSaid(None, None, LEG)))
    ask(view, replace(CHECK_FIRST, said=HurtSaid(4, None, LEG)))
    assert read == ["Pain in a leg."]


# --- how it looks --------------------------------------------------------------------------------


def on_page(view: PlayerView, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("size", [(1024, 640), (1120, 720), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_everything_fits_and_is_large_enough(
    qapp: QApplication,
    qt_test: ThemeManager,
    view: PlayerView,
    size: tuple[int, int],
    scale: float,
    direction: Qt.LayoutDirection,
) -> None:
    qt_test.set_text_scale(scale)
    view.setLayoutDirection(direction)
    view.resize(*size)
    settle(qapp)
    card = asking(view)
    beside = on_page(view, details(view))
    asked = on_page(view, card)
    assert not beside.intersects(asked)
    assert view.rect().contains(beside)
    assert not view._mat.ring.isVisible(), "nothing of it sticks out"
    for stop in details(view).stops:
        assert beside.contains(on_page(view, stop)), stop.text()
        assert min(stop.width(), stop.height()) >= LEAST, stop.text()
    stops = [on_page(view, stop) for stop in details(view).stops]
    assert not any(a.intersects(b) for n, a in enumerate(stops) for b in stops[:n])
    assert all(button.sizeHint().width() <= button.width() for button in card.buttons)


def label(view: PlayerView, text: str) -> FitLabel:
    (found,) = [each for each in view.findChildren(FitLabel) if each.text() == text]
    return found


@pytest.mark.parametrize("size", [(1120, 720), (1440, 900)])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_0_and_10_mean_stands_next_to_them(
    qapp: QApplication, view: PlayerView, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.resize(*size)
    settle(qapp)
    keys = [on_page(view, key) for key in details(view).pad.keys]
    none = on_page(view, label(view, "0 = no pain"))
    worst = on_page(view, label(view, "10 = worst pain imaginable"))
    assert 0 < keys[0].top() - none.bottom() < LEAST / 2
    assert 0 < worst.top() - keys[10].bottom() < LEAST / 2
    if direction is Qt.LayoutDirection.LeftToRight:
        assert none.left() == keys[0].left()
        assert abs(worst.right() - keys[10].right()) <= 1
    else:
        assert none.right() == keys[0].right()
        assert abs(worst.left() - keys[10].left()) <= 1


@pytest.mark.parametrize("size", [(1120, 720), (1440, 900)])
def test_with_larger_text_no_words_become_smaller(
    qapp: QApplication, qt_test: ThemeManager, view: PlayerView, size: tuple[int, int]
) -> None:
    easier = "Make the arc smaller, or put a pillow between or under your knees. "
    text = f"Easier: {easier}Skip it or stop if the pain is sharp, spreads into a leg, or is "
    text += "above 5 or more than 2 points above where you started."
    ask(view, replace(ASKED, text=text))
    view.resize(*size)
    settle(qapp)
    chip = details(view).region(Region.LOWER_BACK)
    words = label(view, text).font().pixelSize()
    wide = chip.width()
    qt_test.set_text_scale(2.0)
    settle(qapp)
    assert label(view, text).font().pixelSize() >= words
    assert label(view, text).whole
    assert chip.width() >= wide
    assert all(button.height() >= LEAST for button in asking(view).buttons)


def test_what_rests_looks_alike(
    qapp: QApplication, qt_test: ThemeManager, view: PlayerView
) -> None:
    """In high contrast "This hurts" has no stronger outline than "Resume" while neither works."""
    qt_test.set_choice("high_contrast")
    settle(qapp)
    resting = [each for each in view.findChildren(FitButton) if not each.isEnabled()]
    assert len(resting) == 2
    edges = []
    for button in resting:
        picture = button.grab().toImage()
        middle = picture.height() // 2
        edges.append([picture.pixelColor(x, middle).name() for x in range(4)])
    assert edges[0] == edges[1]
