"""A diary in memory out of which reports are made, and one in which every text is marked."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from backcare_desktop.core.answers import Answers
from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.check import Clearance, Clinician, SymptomCheck
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Steps
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.outcome import GrocMeasure
from backcare_desktop.core.pain_context import (
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
)
from backcare_desktop.core.programme import PlannedDay, ProgrammeItem, amount
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_log import (
    LoggedEvent,
    Outcome,
    Progress,
    SessionRecord,
)
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.timeline import Position
from backcare_desktop.core.triage import Finding, Level, Reason
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.report import Report, ReportChoice, Section
from backcare_desktop.services.report_page import Reports
from tests.core.test_programme import programme
from tests.fakes import MemoryStore
from tests.reporting.report_samples import words
from tests.services.pain_book import Book, S, ago, at, kg
from tests.services.test_sessions import PLAN

PROGRAMME = programme()
CODE = "BC-7F3K"


def choice(days: int = 30, **more: Any) -> ReportChoice:
    """The latest days, today with them."""
    return ReportChoice(ago(days - 1), ago(0), **more)


class ReportBook(Book[S]):
    """A book that writes everything a report can tell; in English unless other words are put in."""

    @cached_property
    def words(self) -> ReportWords:
        return words()

    def report(self, wanted: ReportChoice | None = None, **more: Any) -> Report:
        reports = Reports(self.store, self.words, self.clock, "0.1.0", CODE)
        return reports.report(wanted or choice(**more))

    def say(
        self,
        days_ago: int,
        score: int = 4,
        detail: EntryDetail | None = None,
        note: str = "",
        reliefs: tuple[tuple[ReliefKind, str, Effect | None], ...] = (),
    ) -> None:
        """An entry with everything that may be said of it."""
        when, key = at(days_ago), self.new_id()
        said = tuple(
            Relief(self.new_id(), kind, when, text, None, effect, key)
            for kind, text, effect in reliefs
        )
        rating = Rating(key, score, when, note=note)
        self.store.entries.put(Entry(rating, when.at_utc, detail or EntryDetail(), said))

    def check(
        self, days_ago: int, level: Level = Level.SELF_CARE, *, complete: bool = True
    ) -> SymptomCheck:
        when = at(days_ago)
        reasons = (Reason("rule", "leg_pain"),) if level > Level.SELF_CARE else ()
        made = SymptomCheck(
            self.new_id(),
            when,
            Answers(),
            "2026.1",
            "c0ffee",
            finding=Finding(level, reasons),
            complete=complete,
            found=when,
        )
        self.store.checks.put(made)
        return made

    def clear(self, check: SymptomCheck, days_ago: int) -> Clearance:
        word = Clearance(self.new_id(), check.id, at(days_ago, 18), Clinician.PHYSIOTHERAPIST)
        self.store.checks.clear(word)
        return word

    def name_activities(self, days_ago: int, *names: str) -> PsfsForm:
        activities = tuple(OwnActivity(self.new_id(), name) for name in names)
        form = PsfsForm(self.new_id(), at(days_ago, 8), activities)
        self.store.measures.put_form(form)
        return form

    def answer(self, form: PsfsForm, days_ago: int, *scores: int) -> None:
        keys = (activity.id for activity in form.activities)
        rated = dict(zip(keys, scores, strict=False))
        self.store.measures.put_psfs(PsfsMeasure(self.new_id(), at(days_ago), form, rated))

    def compare(self, days_ago: int, score: int) -> None:
        self.store.measures.put_groc(GrocMeasure(self.new_id(), at(days_ago), score))

    def flare(self, first_ago: int, last_ago: int | None, note: str = "") -> None:
        last = None if last_ago is None else ago(last_ago)
        made = Flare(self.new_id(), ago(first_ago), last, note)
        self.store.flares.replace_all((*self.store.flares.flares(), made))

    def lift_noted(self, days_ago: int, name: str, load: str, note: str = "") -> None:
        self.store.lifting.put_lift(Lift(name, name, kg("100"), Steps(kg("2.5"))))
        entry = LiftEntry(
            self.new_id(), ago(days_ago), at(days_ago), name, 3, 5, kg(load), note=note
        )
        self.store.lifting.log(entry)

    def set_of(
        self,
        days_ago: int,
        side: Side | None,
        amount: int,
        exercise_id: str = "side-plank",
        *,
        set_no: int = 1,
        way: Way = Way.AS_PLANNED,
    ) -> None:
        day, when = ago(days_ago), at(days_ago)
        log = SetLog(
            self.new_id(),
            day,
            when,
            exercise_id,
            side,
            set_no,
            amount,
            seconds=True,
            target=20,
            way=way,
        )
        self.store.core.log(log, PlannedDay(day, PROGRAMME))

    def planned_set(
        self, days_ago: int, item: ProgrammeItem, side: Side | None, number: int
    ) -> None:
        """One set as it was planned, whole."""
        day, wanted = ago(days_ago), amount(item.dose)
        log = SetLog(
            self.new_id(),
            day,
            at(days_ago),
            item.exercise_id,
            side,
            number,
            wanted,
            seconds=bool(item.dose.hold_s),
            target=wanted,
        )
        self.store.core.log(log, PlannedDay(day, PROGRAMME))

    def note_hurt(self, days_ago: int, exercise_id: str, pain: int | None = None) -> None:
        day = ago(days_ago)
        note = ExerciseNote(day, exercise_id, hurt=True, pain=pain)
        self.store.core.note(note, PlannedDay(day, PROGRAMME))

    def press_hurt(
        self,
        days_ago: int,
        exercise_id: str,
        side: Side | None = None,
        score: int | None = None,
        *,
        name: str = "Trio",
        outcome: Outcome = Outcome.FINISHED,
    ) -> None:
        """A session in which "This hurts" was pressed once."""
        key, when = self.new_id(), at(days_ago)
        event = LoggedEvent(
            0, EventKind.HURT, when.at_utc, 0, 1.0, 1.0, 0.0, exercise_id, side, 1, 1
        )
        progress = Progress(Position(0, 0.0), 100.0, outcome, when)
        record = SessionRecord(key, "trio", name, PLAN, when, progress)
        self.store.sessions.begin(record, (event,), None)
        if score is not None:
            self.store.sessions.hurt(Hurt(key, 0, score))


NOTES, MEDICINE, NAME = "notes", "medicine", "name"
Asked = frozenset[str]
"""What has to be asked for: switches, and sections of which one is enough."""


@dataclass(frozen=True)
class Marks:
    """Every text of a diary that only some reports may tell, with what has to be asked for.

    Attributes:
        needs: switches that must be on, and sections of which one must be wanted, by text.
    """

    needs: Mapping[str, tuple[Asked, frozenset[Section]]]

    def allowed(self, text: str, wanted: ReportChoice) -> bool:
        switches, sections = self.needs[text]
        on = {NOTES: wanted.notes, MEDICINE: wanted.medicine}
        return all(on[each] for each in switches) and bool(sections & wanted.sections)


class MarkedBook(ReportBook[MemoryStore]):
    """A random diary of forty days, each text of which is found nowhere else."""

    def __init__(self, seed: int, *, everything: bool = False) -> None:
        super().__init__(MemoryStore())
        self._chance = random.Random(seed)
        self._needs: dict[str, tuple[Asked, frozenset[Section]]] = {}
        deeds = (
            self._entry,
            self._own_words,
            self._alone,
            self._flare_noted,
            self._lifting,
            self._session,
            self._activities,
            self._core,
        )
        for days_ago in range(39, -1, -1):
            self.rate(days_ago, *self._chance.choices(range(11), k=self._chance.randint(0, 2)))
            for deed in deeds:
                if (everything and days_ago == 20) or self._chance.random() < 0.08:
                    deed(days_ago)

    @property
    def marks(self) -> Marks:
        return Marks(self._needs)

    def _mark(self, *sections: Section, needs: Asked = frozenset()) -> str:
        text = f"canary{len(self._needs):03}x"
        self._needs[text] = needs, frozenset(sections)
        return text

    def _note(self, *sections: Section) -> str:
        return self._mark(*sections, needs=frozenset({NOTES}))

    def _entry(self, days_ago: int) -> None:
        medicine = self._mark(Section.RATINGS, Section.WHERE, needs=frozenset({MEDICINE}))
        warm = self._note(Section.RATINGS, Section.WHERE)
        reliefs = (
            (ReliefKind.MEDICINE, medicine, Effect.EASED),
            (ReliefKind.WARMTH, warm, None),
        )
        self.say(days_ago, 5, note=self._note(Section.RATINGS), reliefs=reliefs)

    def _own_words(self, days_ago: int) -> None:
        detail = EntryDetail(
            (BodyArea.LOWER_BACK_LEFT,),
            (Quality.DULL,),
            eased_by=(Activity.WALKING,),
            eased_words=self._note(Section.RATINGS),
            worsened_words=self._note(Section.RATINGS),
        )
        self.say(days_ago, 3, detail)

    def _alone(self, days_ago: int) -> None:
        other = self._note(Section.RATINGS, Section.WHERE)
        pill = self._mark(Section.RATINGS, Section.WHERE, needs=frozenset({MEDICINE}))
        for kind, text in ((ReliefKind.OTHER, other), (ReliefKind.MEDICINE, pill)):
            self.store.entries.put_relief(Relief(self.new_id(), kind, at(days_ago), text))

    def _flare_noted(self, days_ago: int) -> None:
        if not any(flare.covers(ago(days_ago)) for flare in self.store.flares.flares()):
            self.flare(days_ago, days_ago, self._note(Section.CHART, Section.LIFTING))

    def _lifting(self, days_ago: int) -> None:
        name = self._mark(Section.SETS, Section.LIFTING)
        self.lift_noted(days_ago, name, "50", self._note(Section.SETS, Section.LIFTING))

    def _session(self, days_ago: int) -> None:
        exercise_id = self._mark(Section.WHERE)
        self.press_hurt(days_ago, exercise_id, name=self._mark(Section.SESSIONS))

    def _activities(self, days_ago: int) -> None:
        name = self._mark(Section.SCORES)
        self.answer(self.name_activities(days_ago, name), days_ago, 3)

    def _core(self, days_ago: int) -> None:
        exercise_id = self._mark(Section.SETS, Section.WHERE)
        self.set_of(days_ago, Side.LEFT, 10, exercise_id)
        self.set_of(days_ago, Side.RIGHT, 20, exercise_id)


def texts(value: object) -> Iterator[str]:
    """Every text within a value: of its attributes, keys and items, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        yield from texts(astuple(value))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts(key)
            yield from texts(item)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for item in value:
            yield from texts(item)
