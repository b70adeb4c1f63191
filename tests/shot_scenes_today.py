"""Today as people meet it, from the first day to full training."""

from datetime import timedelta

from backcare_desktop.core.check_in import CheckIn
from backcare_desktop.core.clock import now
from backcare_desktop.core.habits import HabitGoal
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.services.habit_choices import goals_text
from backcare_desktop.core.habits import Habit
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, begin, press, scroll_to_end
