"""Puts Training together."""

from backcare_desktop.content.recovery import Recovery
from backcare_desktop.core.routine_draft import usual_steps
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.view import TrainingView

PREPARATION = "leg-day-preparation"
"""The routine that gets hips and legs ready before lifting."""

_SHOWN = Changes(ratings=True, checks=True, episodes=True, core=True, lifting=True)


def made_training(parts: TabParts, recovery: Recovery) -> tuple[TrainingPresenter, TrainingView]:
    """The presenter and its view, connected to the window."""
    settings, around, library = parts.settings, parts.coordinator, parts.library
    way = TrainingPresenter(
        parts.desk,
        parts.jobs,
        recovery,
        library.exercises,
        parts.locale,
        parts.owner,
        library.routines.get(PREPARATION),
    )
    way.start_wanted.connect(around.start)
    way.undo_offered.connect(parts.window.show_toast)
    way.not_saved.connect(around.offer_retry)
    way.set_unit(settings.preferences.unit)
    settings.unit_changed.connect(way.set_unit)
    way.set_preferences(settings.preferences)
    settings.applied.connect(way.set_preferences)
    way.unit_wanted.connect(settings.set_unit)
    way.set_writable(around.writable)
    around.writable_changed.connect(way.set_writable)
    usual = usual_steps(library.routines.values())
    view = TrainingView(way, library.figures, library.exercises, usual)
    parts.connect_lock(view.lock)
    view.check_wanted.connect(parts.door.begin)
    around.add_tab(way, "training", _SHOWN)
    return way, view
