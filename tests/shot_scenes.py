"""Ways through the program that ``shots.py`` takes, each with the pictures on it."""

import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from backcare_desktop.content.routine_file import SUFFIX, write_routine_file
from backcare_desktop.core.clock import now
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.ui.tabs.settings.habits_card import HabitsCard
from backcare_desktop.ui.tabs.settings.session_card import SessionCard
from backcare_desktop.ui.tabs.settings.sound_card import SoundCard
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.widgets.figure_moving import MovingFigure
from tests.core_life import live_weeks
from tests.journeys.person import Person
from tests.shot_hands import (
    Camera,
    Scene,
    fill_in,
    own_routine,
    scroll_to,
    scroll_to_end,
)
from tests.shot_player import player_after, player_mat, player_panels, player_untimed
from tests.shot_scenes_data import DATA_SCENES
from tests.shot_scenes_pain import PAIN_SCENES
from tests.shot_scenes_reminders import REMINDER_SCENES
from tests.shot_scenes_report import REPORT_SCENES
from tests.shot_scenes_today import TODAY_SCENES
from tests.shot_scenes_training import TRAINING_SCENES

TABS = (
    "today",
    "symptom-check",
    "stretch",
    "core",
    "pain",
    "training",
    "report",
    "settings",
    "help",
)
_Key = Qt.Key


# --- the tabs ------------------------------------------------------------------------------------


def tabs(camera: Camera, person: Person) -> None:
    """Every tab as it opens, and to its end."""
    for tab in TABS:
        person.app.window.show_tab(tab)
        camera.take(person, f"tab-{tab}")


def help_pages(camera: Camera, person: Person) -> None:
    """Every page of Help, and what its search finds."""
    tab = person.app.help_view
    person.app.window.show_tab("help")
    for key in ("questions", "professional", "keys", "sources", "accessibility", "about"):
        tab.open(key)
        camera.take(person, f"help-{key}")
        scroll_to_end(person)
        camera.take(person, f"help-{key}-end")
        tab.page(key).left.emit()
    for query in ("numb", "ibuprofen", "zzz"):
        tab.home.search.input.setText(query)
        camera.take(person, f"help-find-{query}")
    tab.home.search.input.setText("ibuprofen")
    tab.home.hits[0].click()
    camera.take(person, "help-found")


def first(camera: Camera, person: Person) -> None:
    """The first pages."""
    person.app.welcome()
    for name in ("terms", "choices", "begin"):
        camera.take(person, f"first-{name}")
        person.app.first_steps.page.went_on.emit()


def empty(camera: Camera, person: Person) -> None:
    """Tabs that have nothing to show yet."""
    for tab in ("today", "pain"):
        person.app.window.show_tab(tab)
        camera.take(person, f"empty-{tab}")


def settings(camera: Camera, person: Person) -> None:
    """The cards that sessions follow."""
    person.app.window.show_tab("settings")
    cards = (SessionCard, "session"), (SoundCard, "sound"), (HabitsCard, "habits")
    for card, name in cards:
        person.settle()
        scroll_to(person.app.window.findChild(card))
        camera.take(person, f"settings-{name}")
    find = person.app.window.findChild(SettingsView).search.input
    for query in ("sound", "24 hour", "dark", "zzz"):
        find.setText(query)
        person.settle()
        camera.take(person, f"settings-find-{query.replace(' ', '')}")


# --- Stretch -------------------------------------------------------------------------------------


def stretch(camera: Camera, person: Person) -> None:
    """A routine opened to read, with a figure that moves; and one of the person's own."""
    person.app.window.show_tab("stretch")
    person.app.stretch.open("ease-off-trio")
    camera.take(person, "stretch-reading")
    figure = next(f for f in person.app.window.findChildren(MovingFigure) if f.has_motion)
    figure.button.click()
    camera.take(person, "stretch-reading-moving")
    scroll_to_end(person)
    camera.take(person, "stretch-reading-end")
    own = own_routine(person)
    camera.take(person, "stretch-own")
    person.app.stretch.open(own)
    camera.take(person, "stretch-own-reading")


def editor(camera: Camera, person: Person) -> None:
    """A routine from nothing to its steps and their numbers."""
    person.app.window.show_tab("stretch")
    making = person.app.bench.editor
    making.new()
    camera.take(person, "editor-empty")
    making.save()
    camera.take(person, "editor-refused")
    making.show_exercises()
    camera.take(person, "editor-exercises")
    making.search("hip")
    camera.take(person, "editor-search")
    fill_in(person)
    camera.take(person, "editor-steps")
    making.drafting.open_step(1)
    camera.take(person, "editor-dose")
    making.drafting.open_step(2)
    person.settle()
    scroll_to_end(person)
    camera.take(person, "editor-dose-last")
    making.cancel()
    making.new()
    camera.take(person, "editor-aside")


def preview(camera: Camera, person: Person) -> None:
    """A routine file that is taken, and one that isn't."""
    person.app.window.show_tab("stretch")
    routine = person.app.stretch.routine("ten-minute-mobility")
    with tempfile.TemporaryDirectory(prefix="backcare-shots-") as folder:
        transfer, chosen = person.app.bench.transfer, _Chosen(Path(folder))
        transfer._ask = chosen
        write_routine_file(chosen.file, Draft.of(routine))
        transfer.import_file()
        camera.take(person, "preview-taken")
        transfer.leave()
        text = chosen.file.read_text("utf-8")
        chosen.file.write_text(text.replace("hold_s = 30", "hold_s = -30"), "utf-8")
        transfer.import_file()
        camera.take(person, "preview-refused")


class _Chosen:
    """Somebody who always chooses the same file."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / f"ten-minute-mobility{SUFFIX}"

    def to_open(self) -> Path:
        return self.file

    def to_save(self, _: str) -> Path:
        return self.file


# --- Core ----------------------------------------------------------------------------------------


def core(camera: Camera, person: Person) -> None:
    """From the choice of a programme to a year of it, with rest, other days and a lock."""
    person.app.window.show_tab("core")
    camera.take(person, "core-choice")
    tab, today = person.app.core, now(person.clock).local_date
    tab.choose("core-basics")
    put_away(person)
    camera.take(person, "core-empty")
    tab.sets.touch("plank", "s1")
    camera.take(person, "core-one-set")
    programme = person.app.library.programmes["core-basics"].programme
    person.app.jobs.submit(
        lambda: live_weeks(person.app.desk._opened().core, programme, today, 52),
        lambda _: None,
        print,
    )
    person.settle()
    for key in ("s2", "s3"):
        tab.sets.touch("plank", key)
    tab.sets.say_effort("plank", "6")
    tab.sets.say_form("plank", "good")
    tab.sets.touch("bird-dog", "r1")
    tab.sets.set_amount("bird-dog", "l1", 4)
    put_away(person)
    camera.take(person, "core-year")
    scroll_to_end(person)
    camera.take(person, "core-year-end")
    person.app.core_view.page.day.line("bird-dog").panel.open("r2")
    camera.take(person, "core-amount")
    person.app.core_view.page.day.line("bird-dog").panel.put_away()
    person.app.core_view.page.day.line("bird-dog").hurts.click()
    camera.take(person, "core-hurts")
    tab.sets.say_hurt("bird-dog", 7)
    camera.take(person, "core-hurts-much")
    tab.sets.take_hurt_back("bird-dog")
    person.app.core_view.page.day.line("bird-dog").ask.put_away()
    core_edits(camera, person)
    core_rests(camera, person)


def core_edits(camera: Camera, person: Person) -> None:
    """The programme while it is changed, and one's own among those to choose."""
    tab, page = person.app.core, person.app.core_view.page
    page.day.line("bird-dog").panel.put_away()
    tab.change_programme()
    tab.edit.add("side-plank")
    camera.take(person, "core-edit")
    tab.edit.open_item(4)
    camera.take(person, "core-edit-closed")
    tab.edit.save()
    put_away(person)
    tab.pages.show_choice()
    camera.take(person, "core-own-choice")
    tab.pages.show_day()
    person.app.window._toast.dismiss()


def core_rests(camera: Camera, person: Person) -> None:
    """A pause, an earlier day, the past, a day that is done, and the lock."""
    page, tab, today = person.app.core_view.page, person.app.core, now(person.clock).local_date
    first, last = today + timedelta(days=12), today + timedelta(days=14)
    tab.rest.pause(first.isoformat(), last.isoformat())
    put_away(person)
    page.rest.pause_part.others.click()
    scroll_to(page.rest)
    camera.take(person, "core-pauses")
    page.rest.pause_part.begin.click()
    scroll_to(page.rest)
    camera.take(person, "core-pause")
    page.rest.pause_part.keep.click()
    put_away(person)
    page.verticalScrollBar().setValue(0)
    camera.take(person, "core-paused")
    tab.rest.take_pause_back()
    tab.open_day((today - timedelta(days=1)).isoformat())
    put_away(person)
    camera.take(person, "core-yesterday")
    tab.pages.show_history()
    tab.pages.show_exercise("plank")
    camera.take(person, "core-history")
    person.app.core_view.past.as_table.setChecked(True)
    camera.take(person, "core-table")
    tab.pages.open_today()
    person.settle()
    for row in tab.state.day.rows if tab.state.day is not None else ():
        for place in row.places:
            if not place.set_id:
                tab.sets.touch(row.exercise_id, place.key)
    put_away(person)
    camera.take(person, "core-done")
    asking = checking(person)
    asking.agree()
    asking.start()
    asking.answer("saddle_numbness", "yes")
    person.app.window.show_tab("core")
    camera.take(person, "core-locked")


def put_away(person: Person) -> None:
    """Let what was said of the last step go, so that it covers nothing."""
    person.settle()
    person.app.window._toast.dismiss()


# --- the symptom check ---------------------------------------------------------------------------


def check(camera: Camera, person: Person) -> None:
    """All questions, answered so that nothing is found."""
    asking = checking(person)
    camera.take(person, "check-terms")
    asking.agree()
    asking.start()
    for key in ("saddle_numbness", "bladder_change_new", "bowel_change_new"):
        asking.answer(key, "no")
    camera.take(person, "check-now")
    asking.rest_no()
    asking.go_on()
    for field, value in (("onset", "sudden"), ("mechanism", "deadlift"), ("trend", "worse")):
        asking.choose(field, value)
    asking.enter("days_since_onset", 2)
    asking.enter("pain_now", 4)
    asking.choose("side", "right")
    asking.choose("regions", "lower_back")
    asking.answer("worse", "no")
    camera.take(person, "check-pain")
    asking.go_on()
    camera.take(person, "check-signs")
    asking.rest_no()
    asking.go_on()
    asking.enter("age", 34)
    asking.rest_no()
    camera.take(person, "check-you")
    asking.go_on()
    camera.take(person, "check-life")
    asking.rest_no()
    asking.go_on()
    camera.take(person, "check-selfcare")
    asking.home()
    emergency(camera, person, asking)


def emergency(camera: Camera, person: Person, asking: CheckPresenter) -> None:
    """A sign that nothing should wait for, and what it locks."""
    person.clock.advance(3 * 86_400)
    asking.start()
    asking.answer("saddle_numbness", "not_sure")
    camera.take(person, "check-emergency")
    asking.show_numbers()
    camera.take(person, "check-numbers")
    asking.hide_numbers()
    asking.ask_who()
    camera.take(person, "check-who")
    asking.home()
    camera.take(person, "check-history")
    asking.compare()
    camera.take(person, "check-compare")
    person.app.settings.set_static_list(True)
    asking.home()
    asking.start()
    camera.take(person, "check-list")
    person.app.settings.set_static_list(False)
    for tab in ("today", "stretch"):
        person.app.window.show_tab(tab)
        camera.take(person, f"check-{tab}-locked")


def checking(person: Person) -> CheckPresenter:
    """The symptom check, opened.

    Raises:
        LookupError: it can't be used.
    """
    person.app.window.show_tab("symptom-check")
    if person.made("symptom-check").check is None:
        raise LookupError("the symptom check can't be used")
    return person.made("symptom-check").check


SCENES = (
    Scene("empty", empty, filled=False),
    Scene("tab", tabs),
    *TODAY_SCENES,
    Scene("settings", settings),
    Scene("help", help_pages),
    Scene("first", first, filled=False),
    Scene("stretch", stretch),
    Scene("editor", editor),
    Scene("preview", preview),
    Scene("core", core, filled=False),
    Scene("player", player_mat),
    Scene("player-panel", player_panels),
    Scene("player-after", player_after),
    Scene("player-untimed", player_untimed),
    Scene("check", check, filled=False),
    *TRAINING_SCENES,
    *PAIN_SCENES,
    *DATA_SCENES,
    *REMINDER_SCENES,
    *REPORT_SCENES,
)
