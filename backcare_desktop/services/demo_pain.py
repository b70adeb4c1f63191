"""The pain diary of the sample history: where it hurts, what was done, two flares, answers."""

import random
import uuid
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea, areas_in_order
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import (
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
    activities_in_order,
    qualities_in_order,
)
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.services.ports import Store

DETAILED_DAYS = 400
"""Entries before that were scores alone: details came later, and ten years are written quickly."""

SLEEP_DAYS = 120
HABIT_DAYS = 60
_KEPT = {Habit.SLEEP: 0.6, Habit.WATER: 0.75}

_FLARES = ((95, 92, ""), (17, 16, "Long drive, then carried boxes."))
"""Days ago of the first and the last day, and a note."""

FLARE_RISE = {ago: 2.0 for first, last, _ in _FLARES for ago in range(last, first + 1)}
"""Points of pain that a flare adds, by days ago."""

_DETAILED, _NOTED, _RELIEVED, _SLEPT = 0.6, 0.15, 0.45, 0.8
_SORE = 4
"""From this score on something is done against it."""

_NOTES = (
    "Stiff, gone after a walk.",
    "After squats.",
    "Long drive the day before.",
    "Slept badly.",
    "Fine until the afternoon, then at the desk too long.",
    "Hardly noticed it today.",
)
_MILD = (Quality.DULL, Quality.STIFF, Quality.TIGHT)
_STRONG = (Quality.ACHING, Quality.SHARP, Quality.STABBING)
_EASES = (Activity.WALKING, Activity.LYING, Activity.STRETCHING)
_WORSENS = (Activity.SITTING, Activity.BENDING_FORWARD, Activity.LIFTING, Activity.DRIVING)
_DOING = (Activity.GETTING_UP, Activity.SITTING, Activity.STANDING, Activity.RESTING)
_AGAINST = (
    (ReliefKind.WARMTH, "", 20),
    (ReliefKind.WARMTH, "", 15),
    (ReliefKind.WALK, "", 25),
    (ReliefKind.BATH, "", None),
    (ReliefKind.MEDICINE, "ibuprofen, one", None),
)
_EFFECTS = (Effect.EASED, Effect.EASED, Effect.EASED, Effect.SAME, None)

_OLD_ACTIVITIES = ("running 5 km", "sitting through a film")
_OLD_ANSWERS = ((200, (5, 6)), (193, (7, 7)), (186, (9, 8)))
_ACTIVITIES = ("deadlift 60 kg", "putting on socks", "sitting through a meeting")
_ANSWERS = ((19, (1, 3, 4)), (12, (3, 6, 5)), (5, (6, 8, 7)))
"""Days ago, and a score for each activity."""

_RMDQ = (
    (18, (1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 14, 16, 18, 21)),
    (4, (2, 11, 16, 21, 23)),
)
_GROC = (4, 3)
_ANSWERED_AT = 20.0

At = Callable[[int, float], Moment | None]
"""The moment so many days ago at an hour; None when it is still to come."""


class PainStory:
    """Tells it beside the scores; the same seed tells the same story.

    Args:
        store: the diary.
        seed: another one tells another story.
        at: tells moments.
    """

    def __init__(self, store: Store, seed: int, at: At) -> None:
        self._store = store
        self._seed = seed
        self._chance = random.Random(f"pain {seed}")  # noqa: S311
        self._at = at

    def rate(self, rating: Rating, ago: int) -> None:
        """Keep a rating, and what is said with it."""
        if ago > DETAILED_DAYS or self._chance.random() >= _DETAILED:
            self._store.ratings.add(rating)
            return
        if self._chance.random() < _NOTED:
            rating = replace(rating, note=self._chance.choice(_NOTES))
        reliefs = (self._relief(rating),) if self._wants_relief(rating.score) else ()
        detail = self._detail(rating.score)
        self._store.entries.put(Entry(rating, rating.when.at_utc, detail, reliefs))

    def tell(self) -> None:
        """Nights, habits, flares and answers, once the episodes are told."""
        self._tick()
        for ago in range(SLEEP_DAYS, -1, -1):
            woke = self._at(ago, 6.75)
            if woke is not None and self._chance.random() < _SLEPT:
                minutes = round(self._chance.gauss(430, 45))
                sleep = Relief(self._new_id(), ReliefKind.SLEEP, woke, minutes=minutes)
                self._store.entries.put_relief(sleep)
        self._tell_flares()
        self._tell_activities(_OLD_ACTIVITIES, _OLD_ANSWERS, None)
        active = self._store.episodes.active()
        episode_id = active.id if active is not None else None
        self._tell_activities(_ACTIVITIES, _ANSWERS, episode_id)
        self._tell_questionnaires(episode_id)

    # --- with a rating -------------------------------------------------------------------------

    def _tick(self) -> None:
        """Habits that were kept, most days."""
        # Chance of its own: what else is told doesn't depend on it.
        chance = random.Random(f"habits {self._seed}")  # noqa: S311
        for ago in range(HABIT_DAYS, -1, -1):
            moment = self._at(ago, 6.75)
            for habit, share in _KEPT.items():
                if moment is not None and chance.random() < share:
                    self._store.habits.tick(HabitTick(moment.local_date, habit))

    def _wants_relief(self, score: int) -> bool:
        return score >= _SORE and self._chance.random() < _RELIEVED

    def _relief(self, rating: Rating) -> Relief:
        kind, words, minutes = self._chance.choice(_AGAINST)
        effect = self._chance.choice(_EFFECTS)
        key = self._new_id()
        return Relief(key, kind, rating.when, words, minutes, effect, rating.id)

    def _detail(self, score: int) -> EntryDetail:
        chance = self._chance
        if score == 0:
            return EntryDetail()
        areas = {BodyArea.LOWER_BACK_RIGHT}
        if chance.random() < 0.25:
            areas.add(BodyArea.LOWER_BACK_MIDDLE)
        if score >= _SORE and chance.random() < 0.4:
            areas.add(BodyArea.BUTTOCK_RIGHT)
        words = {chance.choice(_STRONG if score > _SORE else _MILD), chance.choice(_MILD)}
        return EntryDetail(
            areas=areas_in_order(areas),
            qualities=qualities_in_order(words),
            doing=chance.choice((None, *_DOING)),
            eased_by=activities_in_order({chance.choice(_EASES)}),
            worsened_by=activities_in_order(chance.sample(_WORSENS, chance.randint(0, 2))),
        )

    # --- beside the ratings --------------------------------------------------------------------

    def _tell_flares(self) -> None:
        flares = []
        for first_ago, last_ago, note in _FLARES:
            first, last = self._at(first_ago, 12.0), self._at(last_ago, 12.0)
            if first is not None and last is not None:
                flare = Flare(self._new_id(), first.local_date, last.local_date, note)
                flares.append(flare)
        self._store.flares.replace_all(flares)

    def _tell_activities(
        self,
        words: Sequence[str],
        answers: Sequence[tuple[int, Sequence[int]]],
        episode_id: str | None,
    ) -> None:
        begun = self._at(answers[0][0], _ANSWERED_AT - 0.25)
        if begun is None:
            return
        activities = tuple(OwnActivity(self._new_id(), each) for each in words)
        form = PsfsForm(self._new_id(), begun, activities, episode_id)
        self._store.measures.put_form(form)
        for ago, scores in answers:
            when = self._at(ago, _ANSWERED_AT)
            if when is not None:
                keys = (activity.id for activity in activities)
                rated = dict(zip(keys, scores, strict=True))
                self._store.measures.put_psfs(PsfsMeasure(self._new_id(), when, form, rated))

    def _tell_questionnaires(self, episode_id: str | None) -> None:
        for ago, ticked in _RMDQ:
            when = self._at(ago, _ANSWERED_AT + 0.25)
            if when is not None:
                answer = RmdqMeasure(
                    self._new_id(), when, ticked, finished=True, episode_id=episode_id
                )
                self._store.measures.put_rmdq(answer)
        ago, score = _GROC
        when = self._at(ago, _ANSWERED_AT + 0.5)
        if when is not None:
            self._store.measures.put_groc(GrocMeasure(self._new_id(), when, score, episode_id))

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))
