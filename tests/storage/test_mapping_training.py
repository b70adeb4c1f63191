"""Core work and lifting survive the way into the file and back."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.comeback import (
    LONGEST_TITLE,
    MOST_WEEKS,
    Comeback,
    ComebackItem,
    ComebackWeek,
)
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.gates import Gate, GateTry, LightTry
from backcare_desktop.core.lift_log import FormPoint, LiftEntry, form_in_order
from backcare_desktop.core.load import HEAVIEST_KG, Load, Plates, Steps, Unit
from backcare_desktop.core.load_plan import LONGEST_NAME, Lift, LoadPlan
from backcare_desktop.core.phase import PHASES, Correction, Pace
from backcare_desktop.core.programme import PlannedDay, Programme, ProgrammeItem, amount
from backcare_desktop.core.running import RunningComeback, RunningPlan
from backcare_desktop.core.set_log import LAST_SET_NO, ExerciseNote, SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.storage.decimals import DecimalText
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import NOON, TODAY, episode, record
from tests.storage.strategies import holds, ids, moments, quick, repetitions, words
from tests.storage.training import lift, planned

printable = st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"]) | st.just(" ")
names = st.text(printable, min_size=1, max_size=LONGEST_NAME).filter(str.strip)
doses = holds | repetitions
scores = st.none() | st.integers(0, 10)
titles = st.text(printable, min_size=1, max_size=LONGEST_TITLE).filter(str.strip)
notes_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=99)


@st.composite
def items(draw: st.DrawFn, exercise_id: str) -> ProgrammeItem:
    """An exercise, past its most only where it is done another way."""
    dose: Dose = draw(doses)
    way = draw(st.sampled_from(Way))
    least = amount(dose) if way is Way.AS_PLANNED else 1
    most = draw(st.integers(least, 600 if dose.hold_s else 100))
    return ProgrammeItem(exercise_id, dose, draw(st.integers(0, 120)), most, way)


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    exercises = draw(st.lists(words, min_size=1, max_size=20, unique=True))
    found = tuple(draw(items(exercise_id)) for exercise_id in exercises)
    return Programme(draw(words), draw(names), draw(st.integers(1, 7)), found)


@st.composite
def performed(draw: st.DrawFn) -> SetLog:
    seconds = draw(st.booleans())
    most = 600 if seconds else 100
    logged: Moment = draw(moments)
    return SetLog(
        id=draw(ids),
        day=draw(st.dates(max_value=logged.local_date)),
        logged=logged,
        exercise_id=draw(words),
        side=draw(st.sampled_from([None, *Side])),
        set_no=draw(st.integers(1, LAST_SET_NO)),
        amount=draw(st.integers(1, most)),
        seconds=seconds,
        target=draw(st.integers(0, most)),
        session_id=draw(st.sampled_from([None, "session-1"])),
    )


@st.composite
def loads(draw: st.DrawFn) -> Load:
    """Any hundredths up to a tonne, also with noughts behind them."""
    unit = draw(st.sampled_from(Unit))
    hundredths = draw(st.integers(1, int(HEAVIEST_KG * 100 / unit.in_kg)))
    places = draw(st.sampled_from(["0.01", "0.001", "1E-9"]))
    typed = (Decimal(hundredths) / 100, (Decimal(hundredths) / 100).quantize(Decimal(places)))
    return Load(draw(st.sampled_from(typed)), unit)


@st.composite
def bars(draw: st.DrawFn) -> Plates:
    kinds = draw(st.lists(st.integers(1, 10_000), max_size=20, unique=True))
    plates = tuple(Decimal(kind) / 100 for kind in sorted(kinds, reverse=True))
    pairs = draw(st.just(()) | st.tuples(*(st.integers(1, 20) for _ in plates)))
    return Plates(draw(loads()), plates, pairs)


roundings = bars() | st.builds(Steps, loads())
lifts = st.builds(Lift, id=ids, name=names, normal=loads(), rounding=roundings)


@st.composite
def plans(draw: st.DrawFn) -> RunningPlan:
    """A plan for the one lift there is, as somebody made it at some time."""
    normal = draw(loads())
    made_for = Lift("lift-1", draw(names), normal, draw(st.builds(Steps, loads())))
    share = draw(st.integers(100, 1000))
    start = max(Decimal("1E-6"), normal.kg * share / 1000)
    cap = Decimal(draw(st.integers(25, 250))) / 1000
    plan = LoadPlan(made_for, start, cap, draw(st.integers(1, 500)))
    return RunningPlan(plan, draw(st.dates()), draw(moments).at_utc)


exercises = st.builds(
    ComebackItem,
    exercise_id=st.text(printable, min_size=1, max_size=40),
    dose=doses,
    days=st.integers(1, 7),
    times_a_day=st.integers(1, 12),
    text=notes_text,
)
lifted = st.builds(
    ComebackItem,
    lift=names,
    share=st.integers(1, 100_000).map(lambda share: Decimal(share) / 100_000),
    days=st.integers(1, 7),
    times_a_day=st.integers(1, 12),
    text=notes_text,
)


@st.composite
def comebacks(draw: st.DrawFn) -> RunningComeback:
    """Weeks of exercises, and from some week on of lifts behind all gates."""
    count = draw(st.integers(1, 4) | st.just(MOST_WEEKS))
    light = draw(st.integers(0, count))
    weeks = tuple(
        ComebackWeek(
            draw(titles),
            draw(notes_text),
            () if number < light else tuple(Gate),
            tuple(
                draw(
                    st.lists(
                        exercises if number < light else exercises | lifted, min_size=1, max_size=3
                    )
                )
            ),
        )
        for number in range(count)
    )
    comeback = Comeback(draw(words), draw(words), draw(notes_text), weeks, draw(words))
    return RunningComeback(comeback, "episode-1", draw(st.dates()))


@st.composite
def entries(draw: st.DrawFn) -> LiftEntry:
    logged: Moment = draw(moments)
    return LiftEntry(
        id=draw(ids),
        day=draw(st.dates(max_value=logged.local_date)),
        logged=logged,
        lift_id="lift-1",
        sets=draw(st.integers(1, 20)),
        reps=draw(st.integers(1, 100)),
        load=draw(loads()),
        effort=draw(scores),
        pain_during=draw(scores),
        pain_next_morning=draw(scores),
        form=draw(st.none() | st.sets(st.sampled_from(FormPoint)).map(form_in_order)),
        note=draw(notes_text),
    )


@st.composite
def gate_tries(draw: st.DrawFn) -> GateTry:
    """Tries at any gate; those at a steady back with a light load that was calm or wasn't."""
    gate, at, met = draw(st.sampled_from(Gate)), draw(moments), draw(st.booleans())
    light = None
    if gate is Gate.NEUTRAL_SPINE and (met or draw(st.booleans())):
        pain = draw(st.integers(0, 3 if met else 10))
        ago = timedelta(days=draw(st.integers(1, 20)))
        light = LightTry(at.local_date - ago, pain, met or draw(st.booleans()))
    return GateTry(draw(ids), "episode-1", gate, at, met, draw(notes_text), light)


tries = gate_tries()
paces = st.builds(Pace, st.sampled_from(PHASES), st.dates())
corrections = (
    st.none()
    | st.builds(Correction, st.sampled_from(PHASES), moments, st.none() | paces)
    | st.builds(Correction, st.none(), moments, paces)
)
told = st.builds(
    ExerciseNote,
    day=st.dates(),
    exercise_id=words,
    effort=scores,
    form_kept=st.none() | st.booleans(),
)
pauses = st.builds(
    lambda first, days: Pause(first, None if days is None else first + timedelta(days=days)),
    st.dates(max_value=date(2100, 1, 1)),
    st.none() | st.integers(0, 400),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("shared") / "backcare.sqlite")
    store.sessions.begin(record(1), (), None)
    store.episodes.put(episode(1))
    store.lifting.put_lift(lift(1))
    yield store
    store.close()


@quick
@given(value=programmes(), later=programmes(), day=st.dates())
def test_a_programme_comes_back_as_it_was(
    shared: SqlStore, value: Programme, later: Programme, day: date
) -> None:
    for followed in (value, later):
        shared.core.follow(followed, TODAY)
        assert shared.core.programme() == followed
    before = shared.core.planned(day, day)
    shared.core.note(ExerciseNote(day, "any", 5), PlannedDay(day, value))
    assert shared.core.planned(day, day) == (before or (PlannedDay(day, value),))


@quick
@given(value=performed(), later=performed())
def test_a_set_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: SetLog, later: SetLog
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.core.log(written, planned(written.day))
        assert written in shared.core.sets(written.day, written.day)
    shared.core.remove(value.id, NOON)
    assert all(kept.id != value.id for kept in shared.core.sets(date.min, date.max))


@quick
@given(said=st.lists(told, max_size=8))
def test_notes_come_back_as_they_were_last_said(shared: SqlStore, said: list[ExerciseNote]) -> None:
    for note in said:
        shared.core.note(note, planned(note.day))
    last = {(note.day, note.exercise_id): note for note in said}
    kept = {(note.day, note.exercise_id): note for note in shared.core.notes(date.min, date.max)}
    for key, note in last.items():
        silent = note.effort is None and note.form_kept is None
        assert kept.get(key) == (None if silent else note)


@quick
@given(
    wanted=st.lists(pauses, max_size=6),
    why=st.dictionaries(st.dates(), st.none() | st.sampled_from(MissReason), max_size=6),
)
def test_pauses_and_reasons_come_back_as_they_were(
    shared: SqlStore, wanted: list[Pause], why: dict[date, MissReason | None]
) -> None:
    for pause in wanted:
        shared.core.pause(pause)
    kept = {pause.first: pause for pause in shared.core.pauses()}
    for first, pause in {pause.first: pause for pause in wanted}.items():
        assert kept[first] == pause
        shared.core.unpause(first)
    for day, reason in why.items():
        shared.core.explain(reason, day)
    reasons = shared.core.reasons(date.min, date.max)
    assert {day: reasons.get(day) for day in why} == why


@quick
@given(value=tries, word=corrections)
def test_a_try_and_a_correction_come_back_as_they_were(
    shared: SqlStore, value: GateTry, word: Correction | None
) -> None:
    shared.lifting.add_try(value)
    assert value in shared.lifting.tries("episode-1")
    shared.lifting.correct("episode-1", word)
    assert shared.lifting.correction("episode-1") == word


@quick
@given(value=lifts, later=lifts)
def test_a_lift_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: Lift, later: Lift
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.lifting.put_lift(written)
        assert shared.lifting.lifts() == (lift(1), written)
    shared.lifting.remove_lift(value.id, NOON)


@quick
@given(value=plans(), later=plans())
def test_a_plan_comes_back_as_it_was(
    shared: SqlStore, value: RunningPlan, later: RunningPlan
) -> None:
    shared.lifting.put_plan(value)
    newest = shared.lifting.put_plan(later)
    assert shared.lifting.plans() == (later,)
    shared.lifting.undo_plan(newest)
    assert shared.lifting.plans() == (value,)


@quick
@given(rounding=bars())
def test_the_plates_of_a_plan_come_back_as_they_were(shared: SqlStore, rounding: Plates) -> None:
    made_for = replace(lift(1), normal=rounding.bar, rounding=rounding)
    running = RunningPlan(LoadPlan(made_for, rounding.bar.kg), TODAY, NOON)
    shared.lifting.put_plan(running)
    assert shared.lifting.plans() == (running,)


@quick
@given(value=comebacks(), later=comebacks())
def test_a_comeback_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: RunningComeback, later: RunningComeback
) -> None:
    for written in (value, later):
        shared.lifting.put_comeback(written)
        assert shared.lifting.comeback("episode-1") == written


@quick
@given(value=entries(), later=entries())
def test_an_entry_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: LiftEntry, later: LiftEntry
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.lifting.log(written)
        assert written in shared.lifting.entries(written.day, written.day)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_no_number_is_refused_before_it_is_written(number: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        DecimalText().process_bind_param(Decimal(number), None)  # type: ignore[arg-type]
