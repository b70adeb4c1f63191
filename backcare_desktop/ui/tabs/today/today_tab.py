"""Puts Today together."""

from collections.abc import Callable
from functools import cache

from backcare_desktop.content.errors import ContentError
from backcare_desktop.services.changes import EVERYTHING
from backcare_desktop.services.preferences import PreferenceFile
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.today.presenter import Tickers, TodayPresenter
from backcare_desktop.ui.tabs.today.reader import Shipped, Titles
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.ticker import QtTicker


def made_today(
    parts: TabParts, file: PreferenceFile, titles: Callable[[], Titles]
) -> tuple[TodayPresenter, TodayView]:
    """The presenter and its view, connected to the window.

    Args:
        parts: what every tab gets.
        file: where choices are kept, and with them what runs and what is put away.
        titles: loads the names of the phases.
    """
    settings, around, window = parts.settings, parts.coordinator, parts.window
    shipped = Shipped(parts.library, titles_in(titles))
    tickers = Tickers(QtTicker(parts.owner), QtTicker(parts.owner))
    today = TodayPresenter(
        parts.desk, parts.jobs, parts.clock, shipped, file, tickers, parts.locale, parts.owner
    )
    view = TodayView(today, parts.library.figures)
    for asks in (view, today):
        asks.tab_wanted.connect(window.show_tab)
    # Every tab writes something that the day's list or the one thing to do depends on.
    around.add_tab(today, "today", EVERYTHING)
    around.writable_changed.connect(view.set_writable)
    around.writable_changed.connect(today.set_writable)
    window.activated.connect(today.reader.look)
    today.rater.saved.connect(around.offer_undo_rating)
    today.not_saved.connect(around.offer_retry)
    today.undo_offered.connect(window.show_toast)
    today.said.connect(window.say)
    today.mat.discarded.connect(around.offer_undo_discard)
    today.mat.start_wanted.connect(around.start)
    today.mat.resume_wanted.connect(around.resume)
    today.check_wanted.connect(parts.door.begin)
    parts.connect_lock(view.lock)
    today.set_preferences(settings.preferences)
    settings.applied.connect(today.set_preferences)
    return today, view


def titles_in(load: Callable[[], Titles]) -> Callable[[], Titles]:
    """Reads the names of the phases once they are wanted; none if they can't be used."""

    @cache
    def titles() -> Titles:
        # The start doesn't wait for it, and without an episode nobody asks.
        try:
            return load()
        except ContentError:
            return {}

    return titles
