"""What is followed on the way back to lifting, with the day it began."""

from datetime import date, datetime

from msgspec import Struct

from backcare_desktop.core.comeback import Comeback
from backcare_desktop.core.load_plan import LoadPlan


class RunningPlan(Struct, frozen=True):
    """A load plan that is followed.

    Attributes:
        plan: the loads by week.
        began: the first day of its first week.
        made: when it was made, in UTC. A plan that was made before an episode ended unfinished
            ended with it, whatever day it began.
    """

    plan: LoadPlan
    began: date
    made: datetime


class RunningComeback(Struct, frozen=True):
    """A comeback that is followed, as the person has edited it.

    Attributes:
        comeback: its weeks.
        episode_id: the episode it belongs to.
        began: the first day of its first week.
    """

    comeback: Comeback
    episode_id: str
    began: date
