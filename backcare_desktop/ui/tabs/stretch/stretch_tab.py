"""Puts Stretch together."""

from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.stretch.editor.ask import FileDialogs
from backcare_desktop.ui.tabs.stretch.editor.workbench import Workbench
from backcare_desktop.ui.tabs.stretch.presenter import StretchPresenter
from backcare_desktop.ui.tabs.stretch.view import StretchView

_SHOWN = Changes(sessions=True, checks=True)


def made_stretch(parts: TabParts) -> tuple[StretchPresenter, Workbench, StretchView]:
    """The presenter, the bench for own routines and the view, connected to the window."""
    settings, around, desk = parts.settings, parts.coordinator, parts.desk
    routines = tuple(parts.library.routines.values())
    stretch = StretchPresenter(desk, parts.jobs, routines, parts.clock, parts.locale, parts.owner)
    bench = Workbench(
        lambda: desk.own_routines,
        parts.jobs,
        parts.library,
        FileDialogs(parts.window, parts.own_files),
        parts.owner,
    )
    bench.changed.connect(stretch.refresh)
    bench.undo_offered.connect(parts.window.show_toast)
    bench.not_saved.connect(around.offer_retry)
    view = StretchView(stretch, bench, parts.library.figures)
    view.set_writable(around.writable)
    around.add_tab(stretch, "stretch", _SHOWN)
    around.writable_changed.connect(view.set_writable)
    stretch.set_pace(settings.preferences.pace)
    settings.pace_changed.connect(stretch.set_pace)
    stretch.start_wanted.connect(around.start)
    parts.connect_lock(view.lock)
    return stretch, bench, view
