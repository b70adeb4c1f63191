"""What Today is read with, from what ships and what the person chose."""

from backcare_desktop.content.library import Library
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.today_board import Wishes


def wishes(library: Library, chosen: Preferences, usual_weekday: int) -> Wishes:
    """The same for the screen and for reminders, with nothing put away.

    Args:
        library: what ships.
        chosen: the person's choices.
        usual_weekday: the day that weeks begin on in the country, 0 for Monday.
    """
    return Wishes(
        routines=tuple(library.routines.values()),
        programmes=tuple((each.programme, each.phases) for each in library.programmes.values()),
        pace=chosen.pace,
        first_weekday=chosen.first_weekday(usual_weekday),
        asking=chosen.asking,
        goals=chosen.habit_goals,
        consistency=chosen.consistency,
        checks=not chosen.static_list,
    )
