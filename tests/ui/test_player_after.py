"""After a session: the pain around it, how its exercises felt, and taking it back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.feel_chip import LEAST
from backcare_desktop.ui.player.feel_list import FeelList
from backcare_desktop.ui.player.feel_state import AfterPage, FeelRow, FeelSaid
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.rating_page import RatingView
from backcare_desktop.ui.player.state import Action, Page, PlayerState, RatingPage
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.scroll import ScrollArea
from tests.fakes import HeldJobs
from tests.ui.test_player_presenter import FULL, Player
from tests.ui.test_player_view import HOLD, Heard, focused, settle

ROWS = (FeelRow("rolls", "Knee rolls", None), FeelRow("cats", "Cat–cow", None))
AFTER = AfterPage(
    title="Session done",
    text="Ease-off trio is in your diary.",
    question="How is your back now?",
    picture=None,
    facts=("3 of 3 steps", "1 min 55 s", "Pain before: 4 of 10"),
    chosen=None,
    on="Done",
    on_action=Action.CLOSE,
    feels=ROWS,
    discard="Discard this session",
    hurt="Something hurt? Say where",
)
BEFORE = RatingPage("Ease-off trio", "", "Now?", None, (), None, "Start", Action.SKIP_RATING)


@pytest.fixture
def player(qapp: QApplication) -> Player:
    return Player()


def done(player: Player, before: int | None = 4) -> Player:
    player.begin(before)
    player.wait(116)
    assert player.state.page is Page.AFTER
    return player


def after(player: Player) -> AfterPage:
    assert isinstance(player.rating, AfterPage)
    return player.rating


def felt(player: Player) -> dict[str, Feel | None]:
    return {row.exercise_id: row.feel for row in after(player).feels}


# --- the pain before -----------------------------------------------------------------------------


def test_the_pain_before_is_told_after_a_restart_too(player: Player) -> None:
    player.begin(6)
    player.wait(40)
    player.press(Action.LEAVE, Action.LEAVE)
    player.desk.close()
    player.presenter.resume("id-1")
    player.press(Action.PAUSE_OR_RESUME)
    player.wait(116)
    assert "Pain before: 6 of 10" in player.rating.facts
    player.presenter.rate(9)
    assert "more than 2 points" in player.rating.advice


def test_one_that_was_not_rated_is_not_told(player: Player) -> None:
    player.begin()
    player.press(Action.LEAVE, Action.LEAVE)
    player.presenter.resume("id-1")
    player.press(Action.LEAVE, Action.END_HERE)
    assert not any("before" in fact for fact in player.rating.facts)


def test_the_pain_before_one_session_is_not_told_of_the_next(qapp: QApplication) -> None:
    held = HeldJobs()
    slow = Player(held)
    slow.begin(6)
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.presenter.resume("id-1")
    slow.begin()
    held.run()
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.END_HERE)
    held.run()
    assert not any("before" in fact for fact in slow.rating.facts)


# --- how the exercises felt ----------------------------------------------------------------------


def test_every_exercise_that_was_done_has_one_line(player: Player) -> None:
    assert [row.name for row in after(done(player)).feels] == ["Knee rolls", "Cat–cow"]
    assert set(felt(player).values()) == {None}


def test_what_was_not_begun_has_none_and_what_was_broken_off_has(player: Player) -> None:
    player.begin()
    player.wait(10)
    player.press(Action.LEAVE, Action.END_HERE)
    assert list(felt(player)) == ["rolls"]


def test_who_stops_before_the_first_exercise_is_not_asked(player: Player) -> None:
    player.begin()
    player.wait(2)
    player.press(Action.LEAVE, Action.END_HERE)
    assert after(player).feels == ()


def test_a_touch_is_saved_at_once_and_the_same_one_takes_it_back(player: Player) -> None:
    done(player)
    player.presenter.act(FeelSaid("cats", Feel.HARD))
    assert player.drawer.sessions.feels("id-1") == {"cats": Feel.HARD}
    assert felt(player) == {"rolls": None, "cats": Feel.HARD}
    player.presenter.act(FeelSaid("rolls", Feel.EASY))
    player.presenter.act(FeelSaid("cats", Feel.HARD))
    assert felt(player) == {"rolls": Feel.EASY, "cats": None}
    assert player.drawer.sessions.feels("id-1") == {"rolls": Feel.EASY}


def test_quick_touches_find_each_other(qapp: QApplication) -> None:
    held = HeldJobs()
    slow = Player(held)
    slow.begin()
    held.run()
    slow.wait(10)
    slow.press(Action.LEAVE)
    held.run()
    slow.press(Action.END_HERE)
    held.run()
    for feel in (Feel.HARD, Feel.EASY, Feel.EASY):
        slow.presenter.act(FeelSaid("rolls", feel))
    held.run()
    assert slow.drawer.sessions.feels("id-1") == {}


def test_on_a_full_disk_it_is_not_shown_as_said(player: Player) -> None:
    done(player)
    player.drawer.sessions.problem = FULL
    player.presenter.act(FeelSaid("cats", Feel.HARD))
    assert player.state.notice.startswith("How it felt isn’t saved yet.")
    assert (player.problems, felt(player)["cats"]) == ([FULL], None)
    player.drawer.sessions.problem = None
    player.retries.fire()
    assert (player.state.notice, felt(player)["cats"]) == ("", Feel.HARD)


def test_on_the_mat_nobody_says_how_it_felt(player: Player) -> None:
    player.begin()
    player.presenter.act(FeelSaid("rolls", Feel.HARD))
    assert player.drawer.sessions.feels("id-1") == {}


def test_the_next_session_begins_with_nothing_felt(player: Player) -> None:
    done(player).presenter.act(FeelSaid("rolls", Feel.HARD))
    player.press(Action.CLOSE)
    assert set(felt(done(player)).values()) == {None}


# --- taking it back ------------------------------------------------------------------------------


def test_a_whole_session_can_be_taken_back_and_put_back(player: Player) -> None:
    done(player).press(Action.DISCARD)
    assert (player.closed, player.discarded) == (1, ["id-1"])
    assert player.outcome() is Outcome.DISCARDED
    player.desk.sessions.undo_discard("id-1")
    assert player.outcome() is Outcome.FINISHED


def test_what_can_not_be_taken_back_stays_on_the_screen(player: Player) -> None:
    done(player)
    player.drawer.sessions.problem = FULL
    player.press(Action.DISCARD)
    assert (player.closed, player.problems, player.discarded) == (0, [FULL], [])
    assert player.state.page is Page.AFTER
    player.drawer.sessions.problem = None
    player.press(Action.DISCARD)
    assert player.closed == 1


# --- the page ------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, qt_test: ThemeManager) -> PlayerView:
    view = PlayerView(load_figures(paths.resource("figures"))[0])
    qtbot.addWidget(view)
    view.resize(1120, 720)
    view.show()
    view.activateWindow()
    settle(qapp)
    show(view, AFTER)
    return view


@pytest.fixture
def heard(view: PlayerView) -> Heard:
    return Heard(view)


def show(view: PlayerView, page: RatingPage) -> None:
    view.show_state(PlayerState(Page.AFTER, rating=page))


def rating(view: PlayerView) -> RatingView:
    found = view.findChild(RatingView)
    assert isinstance(found, RatingView)
    return found


def feels(view: PlayerView) -> FeelList:
    return rating(view).feels


def with_many(count: int) -> AfterPage:
    rows = tuple(FeelRow(f"e{n}", f"A movement with a long name {n}", None) for n in range(count))
    return replace(AFTER, feels=rows)


def test_the_list_is_closed_at_first_and_one_button_opens_and_closes_it(view: PlayerView) -> None:
    page = rating(view)
    assert (feels(view).isVisible(), page.pad.isVisible()) == (False, True)
    QTest.mouseClick(page.foot.feel, Qt.MouseButton.LeftButton)
    assert (feels(view).isVisible(), page.pad.isVisible()) == (True, False)
    assert focused() is feels(view).chips[0]
    assert page.foot.feel.text() == "Back to the rating"
    QTest.mouseClick(page.foot.feel, Qt.MouseButton.LeftButton)
    assert (feels(view).isVisible(), page.pad.isVisible()) == (False, True)


def test_without_an_exercise_there_is_no_list_to_open(view: PlayerView) -> None:
    show(view, replace(AFTER, feels=()))
    assert not rating(view).foot.feel.isVisible()
    assert rating(view).foot.discard.isVisible()


def test_before_a_session_there_is_nothing_to_say_or_take_back(view: PlayerView) -> None:
    rating(view).foot.feel.click()
    view.show_state(PlayerState(Page.BEFORE, rating=BEFORE))
    assert not rating(view).foot.isVisible()
    assert not feels(view).isVisible()
    assert rating(view).pad.isVisible()


def test_by_keyboard_alone(view: PlayerView, heard: Heard) -> None:
    foot = rating(view).foot
    for _ in range(6):
        if focused() is not foot.feel:
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    for _ in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    said: list[object] = [*heard.actions]
    assert said == [FeelSaid("rolls", Feel.RIGHT), FeelSaid("cats", Feel.HARD)]


def test_a_chip_shows_what_is_saved_not_what_was_pressed(view: PlayerView) -> None:
    chip = feels(view).chip("cats", Feel.EASY)
    chip.click()
    assert not chip.isChecked()
    show(view, replace(AFTER, feels=(ROWS[0], replace(ROWS[1], feel=Feel.EASY))))
    assert chip.isChecked()
    chip.click()
    assert chip.isChecked()


def test_a_rating_is_seen_though_the_list_was_open(view: PlayerView, heard: Heard) -> None:
    rating(view).foot.feel.click()
    QTest.keyClick(focused(), Qt.Key.Key_8)
    assert heard.ratings == [8]
    show(view, replace(AFTER, chosen=8, advice="That is more than 2 points higher.", check="Check"))
    assert not feels(view).isVisible()
    assert rating(view).pad.score == 8


def test_who_was_in_the_list_goes_on_with_the_rating(view: PlayerView) -> None:
    rating(view).foot.feel.click()
    show(view, replace(AFTER, chosen=8))
    assert rating(view).pad.isAncestorOf(focused())


def test_the_page_of_the_next_session_starts_with_its_list_closed(view: PlayerView) -> None:
    rating(view).foot.feel.click()
    view.show_state(PlayerState(Page.MAT, mat=HOLD))
    show(view, AFTER)
    assert not feels(view).isVisible()
    assert rating(view).pad.isVisible()


def test_tab_goes_from_the_list_to_what_is_under_it(view: PlayerView) -> None:
    page = rating(view)
    page.foot.feel.click()
    met = []
    for _ in range(len(feels(view).chips) + 3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        met.append(focused())
    foot = (page.foot.feel, page.foot.hurt, page.foot.discard)
    assert met == [*feels(view).chips[1:], page.on, *foot]


def test_the_session_is_taken_back_by_its_button(view: PlayerView, heard: Heard) -> None:
    QTest.mouseClick(rating(view).foot.discard, Qt.MouseButton.LeftButton)
    assert heard.actions == [Action.DISCARD]


def on_page(view: PlayerView, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("size", [(1024, 640), (1120, 720), (1440, 900)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_of_it_is_one_screen(
    qapp: QApplication,
    qt_test: ThemeManager,
    view: PlayerView,
    size: tuple[int, int],
    scale: float,
) -> None:
    qt_test.set_text_scale(scale)
    view.resize(*size)
    settle(qapp)
    page = rating(view)
    for opened in (False, True):
        if opened:
            page.foot.feel.click()
        parts = [page.on, page.foot, feels(view) if opened else page.pad]
        places = [on_page(view, part) for part in parts]
        assert all(view.rect().contains(place) for place in places)
        assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
        for button in (page.on, page.foot.feel, page.foot.discard):
            assert button.height() >= LEAST
            assert button.width() >= button.sizeHint().width()


def test_the_list_stands_under_the_title_of_the_page(qapp: QApplication, view: PlayerView) -> None:
    rating(view).foot.feel.click()
    settle(qapp)
    (title,) = [label for label in view.findChildren(FitLabel) if label.text() == AFTER.title]
    assert title.isVisible()
    above = on_page(view, title).bottom()
    listed = on_page(view, feels(view))
    assert above < listed.top() < above + feels(view).height()
    assert 0 < on_page(view, rating(view).on).top() - listed.bottom() < LEAST


def test_the_keys_at_the_foot_are_those_that_can_be_pressed(view: PlayerView) -> None:
    page = rating(view)
    hints = page.findChild(HintRow)
    assert isinstance(hints, HintRow)
    assert "rate" in hints.accessibleName()
    page.foot.feel.click()
    assert "rate" not in hints.accessibleName()
    assert "Space: choose" in hints.accessibleName()
    page.foot.feel.click()
    assert "rate" in hints.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_ring_around_a_chip_is_whole_and_touches_no_other(
    qapp: QApplication,
    qt_test: ThemeManager,
    view: PlayerView,
    scale: float,
    direction: Qt.LayoutDirection,
) -> None:
    qt_test.set_text_scale(scale)
    view.setLayoutDirection(direction)
    show(view, with_many(3))
    rating(view).foot.feel.click()
    settle(qapp)
    places = [on_page(view, chip) for chip in feels(view).chips]
    look = theme.current()
    around = look.line_width("focus_ring") + look.line_width("focus_gap")
    area = feels(view).findChild(ScrollArea)
    assert isinstance(area, ScrollArea)
    for place in places:
        ring = place.adjusted(-around, -around, around, around)
        assert on_page(view, area).contains(ring)
        assert [other for other in places if other.intersects(ring)] == [place]


def test_chips_stand_below_each_other(qapp: QApplication, view: PlayerView) -> None:
    rating(view).foot.feel.click()
    settle(qapp)
    edges = [on_page(view, chip).left() for chip in feels(view).chips]
    assert edges[:3] == edges[3:]


def test_the_next_list_begins_at_its_top(qapp: QApplication, view: PlayerView) -> None:
    show(view, with_many(40))
    rating(view).foot.feel.click()
    settle(qapp)
    area = feels(view).findChild(ScrollArea)
    assert isinstance(area, ScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    show(view, with_many(30))
    assert area.verticalScrollBar().value() == 0


def test_a_long_routine_scrolls_and_the_keyboard_reaches_its_last_line(
    qapp: QApplication, view: PlayerView
) -> None:
    show(view, with_many(40))
    rating(view).foot.feel.click()
    settle(qapp)
    last = feels(view).chips[-1]
    assert not on_page(view, feels(view)).contains(on_page(view, last))
    for _ in range(len(feels(view).chips) - 1):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is last
    assert on_page(view, feels(view)).contains(on_page(view, last))
    assert min(last.width(), last.height()) >= LEAST
