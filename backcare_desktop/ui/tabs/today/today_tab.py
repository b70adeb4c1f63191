"""Puts Today together."""

from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.view import TodayView

_SHOWN = Changes(ratings=True, sessions=True, checks=True, measures=True)


def made_today(parts: TabParts) -> tuple[TodayPresenter, TodayView]:
    """The presenter and its view, connected to the window."""
    settings, around = parts.settings, parts.coordinator
    today = TodayPresenter(
        parts.desk, parts.jobs, parts.clock, parts.suggested, parts.locale, parts.owner
    )
    view = TodayView(today, parts.library.figures)
    view.tab_wanted.connect(parts.window.show_tab)
    around.add_tab(today, "today", _SHOWN)
    around.writable_changed.connect(view.set_writable)
    today.saved.connect(around.offer_undo_rating)
    today.not_saved.connect(around.offer_retry)
    today.discarded.connect(around.offer_undo_discard)
    today.start_wanted.connect(around.start)
    today.resume_wanted.connect(around.resume)
    view.check_wanted.connect(parts.door.begin)
    parts.connect_lock(view.lock)
    today.set_pace(settings.preferences.pace)
    settings.pace_changed.connect(today.set_pace)
    today.set_preferences(settings.preferences)
    settings.applied.connect(today.set_preferences)
    today.show_frame()
    return today, view
