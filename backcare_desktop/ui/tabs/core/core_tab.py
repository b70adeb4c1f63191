"""Puts Core together."""

from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.core.presenter import CorePresenter
from backcare_desktop.ui.tabs.core.view import CoreView

_SHOWN = Changes(ratings=True, sessions=True, checks=True, episodes=True, core=True, lifting=True)


def made_core(parts: TabParts) -> tuple[CorePresenter, CoreView]:
    """The presenter and its view, connected to the window."""
    settings, around = parts.settings, parts.coordinator
    core = CorePresenter(parts.desk, parts.jobs, parts.library, parts.locale, parts.owner)
    core.undo_offered.connect(parts.window.show_toast)
    core.not_saved.connect(around.offer_retry)
    core.start_wanted.connect(around.start)
    core.resume_wanted.connect(around.resume)
    core.set_writable(around.writable)
    around.writable_changed.connect(core.set_writable)
    core.set_pace(settings.preferences.pace)
    settings.pace_changed.connect(core.set_pace)
    core.set_preferences(settings.preferences)
    settings.applied.connect(core.set_preferences)
    view = CoreView(core, parts.library.figures)
    for lock in view.locks:
        parts.connect_lock(lock)
    view.check_wanted.connect(parts.door.begin)
    around.add_tab(core, "core", _SHOWN)
    return core, view
